import { hrefOf } from "../../app/routes";

const PATH = "jaarronde";

/** Returns the address of the round of a year, under Opruimen; of this year's where none is named. */
export function yearRoundHref(year?: number): string {
  return hrefOf("erasure", year === undefined ? PATH : `${PATH}-${year}`);
}

/** Reads the part of an address after Opruimen: the year, null for this year's round, undefined for something else. */
export function yearAt(id: string | null): number | null | undefined {
  if (id === PATH) return null;
  const year = new RegExp(`^${PATH}-([0-9]{4})$`).exec(id ?? "")?.[1];
  return year === undefined ? undefined : Number(year);
}
