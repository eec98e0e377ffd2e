import { hrefOf } from "../../app/routes";
import type { ContactId } from "../../ipc";

/** What the page Relaties shows: the list, one contact, or its form. */
export type ContactsView =
  | { view: "list" }
  | { view: "contact"; id: ContactId }
  | { view: "new" }
  | { view: "change"; id: ContactId }
  /** All that is kept of a person, with or without a card. */
  | { view: "everything"; id: ContactId | null };

const NEW = "nieuw";
const CHANGE = "wijzigen";
const EVERYTHING = "zoeken";

/** Reads the part of the address after the place. */
export function readView(id: string | null): ContactsView {
  if (id === null) return { view: "list" };
  if (id === NEW) return { view: "new" };
  const [word = "", rest] = id.split(":");
  if (word === EVERYTHING) return { view: "everything", id: rest ?? null };
  return word === CHANGE && rest !== undefined ? { view: "change", id: rest } : { view: "contact", id };
}

/** Returns the address of the form for a new contact. */
export function newContactHref(): string {
  return hrefOf("contacts", NEW);
}

/** Returns the address of the form that changes a card. */
export function changeContactHref(id: ContactId): string {
  return hrefOf("contacts", `${CHANGE}:${id}`);
}

/** Returns the address of all that is kept of a person; without a card there is only what is typed to look with. */
export function everythingHref(id?: ContactId): string {
  return hrefOf("contacts", id === undefined ? EVERYTHING : `${EVERYTHING}:${id}`);
}
