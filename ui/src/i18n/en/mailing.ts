import type { nl } from "../nl";
import { counted } from "../plural";

export const mailing: typeof nl.mailing = {
  lead: "Who may get the newsletter, who may not, and why. This is the only list of addresses that leaves the program.",
  tabs: "Newsletter",
  lists: { customer: "To customers", subscriber: "To subscribers" },
  textsTab: "Texts",
  loading: "Making the list…",
  on: (number) => `${counted(number, "person gets", "people get")} this newsletter`,
  onNobody: "Nobody gets this newsletter",
  by: { consent: "with consent", sale: "as a customer" },
  byCount: (number, ground) => `${number} ${ground}`,
  off: (number) => `${counted(number, "person is", "people are")} not on the list`,
  columns: { name: "Name", address: "E-mail address" },
  onCaption: "On the list",
  shown: (shown, total) => `${shown} of ${total} shown.`,
  restricted: "Who they are is not shown here: the use of their data is restricted.",
  since: (day) => `since ${day}`,
  withNames: "With names",
  save: "Save mailing list",
  saveHint:
    "You get a file for your mail program. At that moment each address is compared again with those who want no messages.",
  saved: (file, number) =>
    `${file} was saved, with ${counted(number, "address", "addresses")}. Delete the file after sending.`,
  nothingToSave: "There is nobody to mail.",
  purpose:
    "Addresses from ordinary contact, quotes or case files are never among these. Who objected stays off, also when a file brings the address back.",
  texts: {
    lead: "With which words do you ask for consent, or offer to opt out at a sale? Each version is kept once and does not change again: later you can show what somebody said yes to.",
    none: "No text has been kept yet.",
    loading: "Getting the texts…",
    version: (number) => `Version ${number}`,
    from: (day) => `from ${day}`,
    used: (number) => (number === 0 ? "not used yet" : `used ${counted(number, "time", "times")}`),
    add: "Add a text",
    addTitle: "New version of a text",
    kind: "What is the text for?",
    language: "Language",
    validFrom: "First day on which the text was shown",
    text: "The text, word for word",
    textHint: "A text that is kept does not change again. Put no names in it.",
    save: "Keep the text",
    saved: "The text is kept.",
  },
};
