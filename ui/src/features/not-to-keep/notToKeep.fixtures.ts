// What was found in an invented administration: no number stands in it.
import type { NotToKeepPage } from "../../ipc";

export const FOUND: NotToKeepPage = {
  rows: [
    {
      place: { on: "record", id: "r1", kind: "contact_moment", dated_on: "2026-05-12" },
      names: ["Samira van ’t Hof-Öztürk"],
      kind: "citizen_service_number",
      fields: ["content"],
    },
    {
      place: { on: "record", id: "r2", kind: "invoice", dated_on: "2019-11-04" },
      names: ["Atelier Öztürk"],
      kind: "old_vat_number",
      fields: ["vat_id"],
    },
    {
      place: { on: "contact", id: "c1" },
      names: ["Joost de Bruijn"],
      kind: "identity_paper",
      fields: ["note"],
    },
  ],
  total: 3,
  next: null,
};

export const NOTHING: NotToKeepPage = { rows: [], total: 0, next: null };
