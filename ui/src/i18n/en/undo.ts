import type { nl } from "../nl";

export const undo: typeof nl.undo = {
  act: "Undo",
  last: {
    contact_entered: "The last thing you did was add a contact.",
    contact_changed: "The last thing you did was change a contact.",
    record_entered: "The last thing you did was add a record.",
    record_changed: "The last thing you did was change a record.",
    contacts_imported: "The last thing you did was take in a file of contacts.",
    papers_imported: "The last thing you did was take in a file of quotes or invoices.",
  },
  done: {
    contact_entered: "The contact is gone again.",
    contact_changed: "The contact is as it was.",
    record_entered: "The record is gone again.",
    record_changed: "The record is as it was.",
    contacts_imported: "The contacts of the file are gone again.",
    papers_imported: "The quotes or invoices of the file are gone again.",
  },
};
