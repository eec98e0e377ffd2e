import { hrefOf } from "../../app/routes";

const RECIPIENTS = "ontvangers";

/** The parts of the register. */
export type Part = "activities" | "recipients" | "balancing" | "cookies";

const PARTS: Record<string, Part> = {
  [RECIPIENTS]: "recipients",
  afwegingen: "balancing",
  cookies: "cookies",
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
