// With what a person is looked for, as it is typed: one key a line.
import type { SearchKeys } from "../../ipc";

/** The kinds of key, in the order of the form. */
export const KEY_KINDS = ["names", "emails", "phones", "accounts", "addresses"] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
export type TypedKeys = Record<KeyKind, string>;

/** Nothing to look with. */
export const NO_KEYS: SearchKeys = { names: [], emails: [], phones: [], accounts: [], addresses: [] };

/** Returns keys as lines; an address is its postcode and the number of the house. */
export function typedKeys(keys: SearchKeys): TypedKeys {
  return {
    names: keys.names.join("\n"),
    emails: keys.emails.join("\n"),
    phones: keys.phones.join("\n"),
    accounts: keys.accounts.join("\n"),
    addresses: keys.addresses.map((one) => `${one.postcode} ${one.number}`).join("\n"),
  };
}

/** Returns lines as keys; of an address the last word is the number of the house. */
export function keysOf(typed: TypedKeys): SearchKeys {
  return {
    names: linesOf(typed.names),
    emails: linesOf(typed.emails),
    phones: linesOf(typed.phones),
    accounts: linesOf(typed.accounts),
    addresses: linesOf(typed.addresses).map((line) => {
      const words = line.split(/\s+/);
      const number = words.length > 1 ? (words.pop() ?? "") : "";
      return { postcode: words.join(" "), number };
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
