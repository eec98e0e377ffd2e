import { hrefOf } from "../../app/routes";

const NEW = "nieuw";
const CLOSED = "gesloten";

/** Returns the address of the intake of a request, for a contact where one is given. */
export function intakeHref(contactId?: string): string {
  return hrefOf("requests", contactId === undefined ? NEW : `${NEW}-${contactId}`);
}

/** Returns what an id in the address of the intake says; null where it is the id of a request. */
export function intakeIn(id: string): { contactId: string | null } | null {
  if (id === NEW) return { contactId: null };
  return id.startsWith(`${NEW}-`) ? { contactId: id.slice(NEW.length + 1) } : null;
}

/** Returns the address of the closed requests. */
export function closedRequestsHref(): string {
  return hrefOf("requests", CLOSED);
}

/** Says whether an id in the address asks for the closed requests. */
export function asksForClosed(id: string | null): boolean {
  return id === CLOSED;
}
