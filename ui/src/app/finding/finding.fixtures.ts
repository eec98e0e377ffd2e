import type { Findings, Hit } from "../../ipc";

export const SAMIRA = "0198c5a2-0000-7000-8000-0000000000a1";
export const INVOICE = "0198c5a2-0000-7000-8000-0000000000b1";

const samira: Hit = {
  of: "contact",
  id: SAMIRA,
  name: "Samira van ’t Hof-Öztürk",
  company: "Atelier Öztürk",
  town: "Waterdam",
  matched: null,
};

const invoice: Hit = {
  of: "record",
  id: INVOICE,
  dated_on: "2026-05-06",
  fields: {
    kind: "invoice",
    number: "2026-0141",
    dated_on: "2026-05-06",
    due_on: null,
    amount_cents: 125_000,
    vat_cents: 0,
    state: "paid",
    settled_on: null,
    class: "ordinary",
    first_use_year: null,
    description: "",
    vat_id: "",
    quote_id: null,
    agreement_id: null,
  },
  names: ["Samira van ’t Hof-Öztürk"],
  matched: null,
};

export const NOTHING: Findings = { recent: [], contacts: [], records: [], requests: [], more: false };

/** What was opened last. */
export const RECENT: Findings = { ...NOTHING, recent: [invoice, samira] };

/** What “ozt” finds. */
export const OZT: Findings = {
  ...NOTHING,
  contacts: [
    samira,
    {
      of: "contact",
      id: "0198c5a2-0000-7000-8000-0000000000a2",
      name: "Drukkerij Hofkade",
      company: "",
      town: "Zuidermeer aan den Amstel",
      matched: "emre.ozturk@hofkade.example",
    },
  ],
  records: [
    {
      of: "record",
      id: "0198c5a2-0000-7000-8000-0000000000b2",
      dated_on: "2026-05-16",
      fields: {
        kind: "contact_moment",
        happened_on: "2026-05-16",
        date_unknown: false,
        channel: "email",
        subject: "Logo Öztürk, tweede versie",
        content: "",
        reaction: "",
      },
      names: ["Samira van ’t Hof-Öztürk"],
      matched: null,
    },
    {
      of: "record",
      id: "0198c5a2-0000-7000-8000-0000000000b3",
      dated_on: "2025-09-09",
      fields: {
        kind: "case_file",
        title: "Schade aan de server in het magazijn",
        number: "Z-2025-01",
        opened_on: "2025-09-09",
        ended_on: null,
        end_kind: null,
        content: "",
        claims: [],
        decisions: [],
        correspondence: [],
      },
      names: ["Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V."],
      matched: "… stelt mevrouw Öztürk dat het lek er al was …",
    },
    invoice,
  ],
  requests: [
    {
      of: "request",
      id: "0198c5a2-0000-7000-8000-0000000000c1",
      number: "V-2026-007",
      name: "Samira van ’t Hof-Öztürk",
      right: "access",
      state: "in_review",
      matched: null,
    },
  ],
  more: true,
};
