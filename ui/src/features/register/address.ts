import { hrefOf } from "../../app/routes";

const RECIPIENTS = "ontvangers";

/** Returns the address of the recipients. */
export function recipientsHref(): string {
  return hrefOf("register", RECIPIENTS);
}

/** Says whether an id in the address asks for the recipients; any other is that of an activity. */
export function asksForRecipients(id: string | null): boolean {
  return id === RECIPIENTS;
}
