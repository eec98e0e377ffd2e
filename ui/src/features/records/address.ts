import { hrefOf } from "../../app/routes";
import type { ContactId, RecordId, RecordKind } from "../../ipc";
import { KINDS } from "./names";

/** What the page Gegevens shows: the list, one record, or its form. */
export type RecordsView =
  | { view: "list"; kind: RecordKind | null }
  | { view: "record"; id: RecordId }
  | { view: "new"; kind: RecordKind; contact: ContactId | null }
  | { view: "change"; id: RecordId };

const NEW = "nieuw";
const CHANGE = "wijzigen";
const OF_KIND = "soort";

/** Reads the part of the address after the place. */
export function readView(id: string | null): RecordsView {
  if (id === null) return { view: "list", kind: null };
  const [word = "", first = "", second = ""] = id.split(":");
  if (word === NEW) {
    const kind = KINDS.find((known) => known === first) ?? "contact_moment";
    return { view: "new", kind, contact: second === "" ? null : second };
  }
  if (word === OF_KIND) return { view: "list", kind: KINDS.find((known) => known === first) ?? null };
  return word === CHANGE ? { view: "change", id: first } : { view: "record", id };
}

/** Returns the address of the form for a new record, of a kind and a contact where they are known. */
export function newRecordHref(kind: RecordKind | null, contact: ContactId | null = null): string {
  const parts = [NEW, kind ?? "contact_moment", ...(contact === null ? [] : [contact])];
  return hrefOf("records", parts.join(":"));
}

/** Returns the address of the form that changes a record. */
export function changeRecordHref(id: RecordId): string {
  return hrefOf("records", `${CHANGE}:${id}`);
}

/** Returns the address of the list of one kind. */
export function recordsOfKindHref(kind: RecordKind): string {
  return hrefOf("records", `${OF_KIND}:${kind}`);
}
