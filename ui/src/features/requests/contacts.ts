import type { Found } from "../../design/Combobox.svelte";
import { call } from "../../ipc";

/** Returns the contacts that fit a text, best first. */
export async function findContacts(text: string): Promise<Found[]> {
  const rows = await call("suggest_contacts", { text });
  return rows.map(({ id, name, company, town }) => ({
    id,
    label: name,
    detail: [company, town].filter(Boolean).join(", "),
  }));
}
