import type { AnnotationView, DisclosuresView } from "../../ipc";
import { INVOICE_VIEW } from "../records/records.fixtures";

export const NOTHING_GIVEN: DisclosuresView = {
  rows: [],
  total: 0,
  recipients: [{ id: "a1", name: "Administratiekantoor Van ’t Hof-Öztürk & Wiśniewska" }],
};

export const GIVEN: DisclosuresView = {
  ...NOTHING_GIVEN,
  rows: [
    {
      id: "g1",
      recipient: "Incassobureau De Ruyter",
      role: "controller",
      country: "NL",
      given_on: "2026-03-01",
      what: "naam, adres en de open factuur",
      reason: "om de factuur te innen",
      of: {
        of: "party",
        party_id: "p1",
        name: "Samira van ’t Hof-Öztürk",
        record: { id: "r2", fields: INVOICE_VIEW.form.fields },
      },
    },
    {
      id: "g2",
      recipient: "Administratiekantoor Van ’t Hof-Öztürk & Wiśniewska",
      role: null,
      country: "",
      given_on: "2026-02-02",
      what: "alle facturen van 2025",
      reason: "voor de jaarrekening, omdat de wet dat vraagt",
      of: {
        of: "activity",
        activity: { nl: "Facturatie en betalingen", en: "Invoicing and payments" },
        from: "2025-01-01",
        until: "2025-12-31",
      },
    },
  ],
  total: 2,
};

export const ANNOTATIONS: AnnotationView[] = [
  { noted_on: "2026-03-09", statement: "", name: "Samira van ’t Hof-Öztürk", record: null },
  {
    noted_on: "2026-04-14",
    statement: "Het onderhoud van maart is niet uitgevoerd. Ik heb dat op 2 april gemeld.",
    name: "Samira van ’t Hof-Öztürk",
    record: { id: "r2", fields: INVOICE_VIEW.form.fields },
  },
];
