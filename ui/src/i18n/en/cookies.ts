import type { cookies as source } from "../nl/cookies";

/** Words of the register of cookies. */
export const cookies: typeof source = {
  loading: "Getting the cookies…",
  lead: (number) =>
    number === 0
      ? "Everything that your website puts on a device is here, and does what your statement says."
      : number === 1
        ? "Something is not right with one cookie, or was not checked yet."
        : `Something is not right with ${number} cookies, or was not checked yet.`,
  caption: "Cookies with what you promise and what you saw on the website",
  name: "Name",
  class: "Kind",
  promised: "Your statement says",
  measured: "Seen on the website",
  notSeen: "Check yourself",
  consent: "consent needed",
  noConsent: "no consent needed",
  checked: (day) => `on ${day}`,
  ended: (day) => `not used since ${day}`,
  unused: "you do not do this",
  by: (provider) => `of ${provider}`,
  own: "of your own website",
  add: "Add a cookie",
  change: (name) => `Change ${name}`,
  missing: "Fill this in.",
  purpose: "What for",
  data: "What it holds",
  activity: "Activity",
  activityHint: "The retention period of this activity is what your statement says.",
  thirdParty: "Another than your own website places this cookie",
  provider: "Of whom",
  country: "Country where the data go",
  seen: "What you see on the website",
  seenHint:
    "Look in your browser at the cookies of your website, or in the settings of the program that places the cookie.",
  amount: "Stays for",
  amountHint: "0 means: until the browser is closed",
  unit: "Unit",
  amountWrong: "Fill in a whole number.",
  beforeConsent: "The cookie is there before a visitor says yes",
  checkedOn: "Checked on",
  endedOn: "Not used since",
  otherLanguage: "The same texts in Dutch",
  save: "Save cookie",
  saved: "The cookie is saved.",
};
