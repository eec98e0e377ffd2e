import { hrefOf } from "../../app/routes";
import { closedSets, type DocumentKind } from "../../ipc";

const PATH = "teksten";

/** Returns the address of the texts of letters, under Brieven; of those of one letter where it is named. */
export function letterTextsHref(kind?: DocumentKind): string {
  return hrefOf("letters", kind === undefined ? PATH : `${PATH}-${kind}`);
}

/** Reads the part of an address after Brieven: the letter, null for all of them, undefined for something else. */
export function letterTextsAt(id: string | null): DocumentKind | null | undefined {
  if (id === PATH) return null;
  const kinds = Object.keys(closedSets.DocumentKind) as DocumentKind[];
  return kinds.find((kind) => id === `${PATH}-${kind}`);
}
