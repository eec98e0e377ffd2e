import { hrefOf } from "../../app/routes";

const RECIPIENTS = "ontvangers";
const RECIPIENT = "ontvanger-";

/** The parts of the register. */
export type Part = "activities" | "recipients" | "balancing" | "cookies" | "security";

const PARTS: Record<string, Part> = {
  [RECIPIENTS]: "recipients",
  afwegingen: "balancing",
  cookies: "cookies",
  beveiliging: "security",
};

/** Returns the address of a part. */
export function partHref(part: Part): string {
  return hrefOf(
    "register",
    Object.keys(PARTS).find((name) => PARTS[name] === part),
  );
}

/** Returns the part that an id in the address asks for; null where it is that of an activity, or there is none. */
export function partAsked(id: string | null): Part | null {
  return id === null ? null : (PARTS[id] ?? null);
}

/** Returns the address of the recipients. */
export function recipientsHref(): string {
  return partHref("recipients");
}

/** Returns the address of one recipient. */
export function recipientHref(id: string): string {
  return hrefOf("register", RECIPIENT + id);
}

/** Returns the recipient that an id in the address asks for; null where it asks for something else. */
export function recipientIn(id: string | null): string | null {
  return id?.startsWith(RECIPIENT) === true ? id.slice(RECIPIENT.length) : null;
}
