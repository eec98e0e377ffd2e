import { inEnglish } from "../numerals";
import type { letters as source } from "../nl/letters";

/** Words of the page with all documents, and of every list of documents. */
export const letters: typeof source = {
  loading: "Fetching letters…",
  lead: (total: number, latest: string) =>
    total === 1
      ? `There is one document, of ${latest}.`
      : `There are ${inEnglish(total)} documents; the last is of ${latest}.`,
  leadNone: "There is no letter or other document yet.",
  empty:
    "Letters are made with a request; a certificate comes after erasing. What you issue is frozen and then stands here.",
  caption: "All letters and documents, newest first",
  firstOf: (shown: number, total: number) => `The newest ${shown} of ${total} documents.`,
  columns: { kind: "Document", addressee: "To whom", state: "State", acts: "Do" },
  frozen: "frozen",
  hashLabel: "Check value",
  hashSay: "With this check value (SHA‑256) you prove that the document has not changed.",
  goneSay: "the file was erased; only its check value remains",
  expires: (day: string) => `file goes after ${day}`,
  frozenSay: "An issued document does not change. A correction is a new letter.",
  open: "Open",
  openLabel: (what: string) => `Open: ${what}`,
  save: "Save",
  saveLabel: (what: string) => `Save: ${what}`,
  mail: "Prepare a mail",
  mailLabel: (what: string) => `Prepare a mail: ${what}`,
  opened: "The document opens in your PDF program.",
  saved: (file: string) => `Saved as ${file}.`,
  mailReady: "The mail is ready in your mail program. You send it yourself.",
  named: (kind: string, day: string) => `${kind} of ${day}`,
};
