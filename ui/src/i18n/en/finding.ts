import type { nl } from "../nl";
import { counted } from "../plural";

export const finding: typeof nl.finding = {
  title: "Search",
  field: "Find a contact, a record, a request or a page",
  results: "Found",
  groups: {
    recent: "Opened last",
    contacts: "Contacts",
    pages: "Pages",
    actions: "Do",
    records: "Records",
    requests: "Requests",
  },
  searching: "Searching…",
  found: (number) => `${counted(number, "result", "results")}.`,
  nothing: (text) => `Nothing found for ‘${text}’. Search for a name, a number or a word.`,
  more: "There is more. Type on to find it.",
  within: (place) => `in ${place}`,
  cleanUp: "Look at what can go",
  otherWords: {
    contact: "customer client person company new contact",
    record: "new record document",
    request: "new request access erase",
    cleanUp: "clean up erase delete retention",
    everything: "access doubles look up",
    lock: "close",
    theme: "dark mode night appearance",
  },
  choose: "choose",
  open: "open",
  close: "close",
};
