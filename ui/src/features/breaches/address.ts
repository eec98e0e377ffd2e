import { hrefOf } from "../../app/routes";

const NEW = "nieuw";
const CLOSED = "register";

/** Returns the address at which a leak or weakness is written down. */
export const newBreachHref = (): string => hrefOf("breaches", NEW);

/** Says whether an id in the address asks for a new one. */
export const asksForNew = (id: string): boolean => id === NEW;

/** Says whether an id in the address asks for those that are closed. */
export const asksForClosed = (id: string): boolean => id === CLOSED;
