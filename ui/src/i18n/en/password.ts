import type { password as source } from "../nl/password";

/** Words of every place where a password is chosen. */
export const password: typeof source = {
  new: "New password",
  hint: "At least twelve characters. Four ordinary words in a row are easy to remember.",
  again: "Once more",
  differ: "The two passwords are not the same.",
  show: "Show password",
  hide: "Hide password",
  strength: {
    empty: "",
    short: "Too short: use at least twelve characters.",
    guessable: "Too easy to guess: many equal characters, a well-known word or the name of your business.",
    fair: "Fair. One more word makes it much stronger.",
    strong: "Strong.",
  },
};
