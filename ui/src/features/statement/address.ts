import { hrefOf } from "../../app/routes";

/** What stands in the address for each part of the page. */
export const PART_ADDRESS = { text: "tekst", versions: "versies", short: "teksten" } as const;

export type StatementPart = keyof typeof PART_ADDRESS;

const PARTS = Object.keys(PART_ADDRESS) as StatementPart[];

/** Returns the part that an address names; the statement itself where it names none. */
export function partAt(id: string | null): StatementPart {
  return PARTS.find((part) => PART_ADDRESS[part] === id) ?? "text";
}

/** Returns the address of a part. */
export function partHref(part: StatementPart): string {
  return hrefOf("statement", PART_ADDRESS[part]);
}
