import { hrefOf } from "../../app/routes";
import type { ContactId, RecordId, RecordKind } from "../../ipc";
import { KINDS } from "./names";

/** What the page Gegevens shows: the list, one record, or its form. */
export type RecordsView =
  | { view: "list" }
  | { view: "record"; id: RecordId }
  | { view: "new"; kind: RecordKind; contact: ContactId | null }
  | { view: "change"; id: RecordId };

const NEW = "nieuw";
const CHANGE = "wijzigen";

/** Reads the part of the address after the place. */
export function readView(id: string | null): RecordsView {
  if (id === null) return { view: "list" };
  const [word = "", first = "", second = ""] = id.split(":");
  if (word === NEW) {
    const kind = KINDS.find((known) => known === first) ?? "contact_moment";
    return { view: "new", kind, contact: second === "" ? null : second };
  }
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
