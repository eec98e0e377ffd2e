import type { shell as source } from "../nl/shell";

/** Words of the frame around all pages. */
export const shell: typeof source = {
  places: {
    today: "Today",
    contacts: "Contacts",
    records: "Records",
    erasure: "Clean up",
    requests: "Requests",
    breaches: "Data breaches",
    register: "Register",
    statement: "Statement",
    letters: "Letters",
    settings: "Settings",
    mailing: "Mailing list",
    notToKeep: "What you may not keep",
    log: "Log",
  },
  counts: {
    attention: (number: number, late: number) =>
      (number === 1 ? "1 thing asks for attention" : `${number} things ask for attention`) +
      (late === 0 ? "" : `, ${late} late`),
    due: (number: number) => (number === 1 ? "1 record can go" : `${number} records can go`),
    breaches: (number: number, late: number) =>
      (number === 1 ? "1 open breach" : `${number} open breaches`) + (late === 0 ? "" : `, ${late} late`),
    statement: (number: number) =>
      `${number} ${number === 1 ? "difference" : "differences"} with the published statement`,
    requests: (number: number, late: number) =>
      (number === 1 ? "1 open request" : `${number} open requests`) + (late === 0 ? "" : `, ${late} late`),
  },
  nameMissing: "Fill in the name of your business",
  lightOrDark: "Light or dark",
  lock: "Lock",
  unknownPage: "This page does not exist.",
  unknownPageTodo: "Choose a page in the menu.",
};
