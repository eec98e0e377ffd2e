import { hrefOf } from "../../app/routes";

/** What stands in the address for each part of the settings. */
export const PART_ADDRESS = {
  business: "bedrijf",
  letterhead: "briefpapier",
  appearance: "weergave",
  terms: "termijnen",
  security: "beveiliging",
  about: "over",
} as const;

export type SettingsPart = keyof typeof PART_ADDRESS;

/** The parts, in the order of the tabs. */
export const PARTS = Object.keys(PART_ADDRESS) as SettingsPart[];

/** Returns the part that an address names, where it names one. */
export function partAt(id: string | null): SettingsPart | undefined {
  return PARTS.find((part) => PART_ADDRESS[part] === id);
}

/** Returns the address of a part. */
export function partHref(part: SettingsPart): string {
  return hrefOf("settings", PART_ADDRESS[part]);
}
