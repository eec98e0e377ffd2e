import type { shell as source } from "../nl/shell";

/** Words of the frame around all pages. */
export const shell: typeof source = {
  places: {
    today: "Today",
    contacts: "Contacts",
    records: "Records",
    erasure: "Clearing out",
    requests: "Requests",
    breaches: "Data breaches",
    register: "Register",
    statement: "Statement",
    letters: "Letters",
    settings: "Settings",
    log: "Log",
  },
  lightOrDark: "Light or dark",
  lock: "Lock",
  unknownPage: "This page does not exist.",
  unknownPageTodo: "Choose a page in the menu.",
};
