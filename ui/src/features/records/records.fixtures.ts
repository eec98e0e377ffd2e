import type { CaseFile, DeadlineView, PostForm, RecordFields, RecordPage, RecordView } from "../../ipc";
import { AGREEMENT, INVOICE, OPEN_INVOICE, QUOTE, SAMIRA, TIMELINE } from "../contacts/contacts.fixtures";

const KINDS: RecordPage["kinds"] = [
  ["contact_moment", 342],
  ["quote", 61],
  ["invoice", 148],
  ["payment", 140],
  ["agreement", 17],
  ["case_file", 2],
  ["subscription", 212],
  ["comment", 31],
  ["technical_data", 4],
];

const party = (name: string, contact_id = "k1") => ({
  id: `${name} party`,
  contact_id,
  name,
  role: "customer" as const,
  activity_id: "a1",
});

export const RECORDS: RecordPage = {
  rows: TIMELINE.map((entry, at) => ({
    id: entry.record_id,
    dated_on: entry.dated_on,
    fields: entry.fields,
    parties: [
      at === 2
        ? party("Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.")
        : party("Samira van ’t Hof-Öztürk", SAMIRA),
    ],
    deadline: entry.deadline,
  })),
  total: 957,
  restricted: 0,
  kinds: KINDS,
  next: "more",
};

export const INVOICES: RecordPage = {
  ...RECORDS,
  rows: RECORDS.rows.filter((row) => row.fields.kind === "invoice"),
  total: 1,
  next: null,
};

export const NO_RECORDS: RecordPage = { rows: [], total: 0, restricted: 0, kinds: [], next: null };

const invoiceEntry = TIMELINE.find((entry) => entry.fields === INVOICE);
const waiting: DeadlineView = {
  status: "waiting",
  started_on: null,
  last_day: null,
  deletable_from: null,
  waits_for: { nl: "wacht op het einde van de zaak", en: "waits for the end of the case" },
  derivation: null,
  note: null,
};

export const INVOICE_VIEW: RecordView = {
  form: {
    id: "r2",
    parties: [{ contact_id: SAMIRA, role: "customer" }],
    fields: INVOICE,
  },
  parties: invoiceEntry
    ? [
        {
          party: party("Samira van ’t Hof-Öztürk", SAMIRA),
          activity: invoiceEntry.activity,
          purpose: invoiceEntry.purpose,
          basis: invoiceEntry.basis,
          rule: invoiceEntry.rule,
          deadline: invoiceEntry.deadline,
          holds: [OPEN_INVOICE],
        },
      ]
    : [],
  related: [
    { id: "q1", fields: QUOTE },
    { id: "a1", fields: AGREEMENT },
  ],
  entered_on: "2026-03-02",
};

const CASE: { kind: "case_file" } & CaseFile = {
  kind: "case_file",
  title: "Levering webwinkel",
  number: "D-2026-01",
  opened_on: "2026-02-03",
  ended_on: null,
  end_kind: null,
  content: "De klant vindt dat de winkel te laat is geleverd.",
  claims: [
    {
      id: "cl1",
      description: "Betaling van de laatste termijn",
      class: "performance_3_307_1",
      starts_on: "2026-01-15",
      ends_on_by_hand: null,
      interruptions: [{ kind: "reminder_3_317_1", happened_on: "2026-03-01", claim_followed_on: null }],
    },
  ],
  decisions: [
    { decided_on: "2026-04-20", irrevocable_on: null, summary: "Voorlopig oordeel van de rechter." },
  ],
  correspondence: [
    { written_on: "2026-02-10", direction: "incoming", subject: "Ingebrekestelling", content: "" },
  ],
};

export const CASE_VIEW: RecordView = {
  form: {
    id: "d1",
    parties: [
      { contact_id: SAMIRA, role: "client" },
      { contact_id: "k1", role: "counter_party" },
    ],
    fields: CASE,
  },
  parties: [
    {
      party: { ...party("Samira van ’t Hof-Öztürk", SAMIRA), role: "client" },
      activity: { nl: "Dossier", en: "Case file" },
      purpose: {
        nl: "omdat u de zaak voor deze persoon behandelt",
        en: "because you handle the case for this person",
      },
      basis: { nl: "gerechtvaardigd belang", en: "legitimate interest" },
      rule: { nl: "tot de zaak definitief klaar is", en: "until the case is finally closed" },
      deadline: waiting,
      holds: [],
    },
    {
      party: {
        ...party("Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V."),
        role: "counter_party",
      },
      activity: { nl: "Dossier, wederpartij", en: "Case file, counter-party" },
      purpose: {
        nl: "omdat deze persoon bij de zaak betrokken is",
        en: "because this person is involved in the case",
      },
      basis: { nl: "gerechtvaardigd belang", en: "legitimate interest" },
      rule: { nl: "tot de zaak definitief klaar is", en: "until the case is finally closed" },
      deadline: waiting,
      holds: [],
    },
  ],
  related: [],
  entered_on: "2026-02-03",
};

export const POSTS: PostForm[] = [
  {
    id: "post1",
    title: "Zo kiest u een domeinnaam",
    url: "https://wilgenhoek.example/domein",
    removed_on: null,
  },
];

export const PAYMENT: RecordFields = {
  kind: "payment",
  booked_on: "2026-03-20",
  amount_cents: 125_000,
  account_number: "NL00 BANK 0000 0000 00",
  account_holder: "Atelier Öztürk",
  description: "Factuur 2026-0141",
  invoice_id: null,
};

/** A comment among those of others, one of them erased and one restricted. */
export const COMMENT_VIEW: RecordView = {
  ...CASE_VIEW,
  form: {
    id: "c1",
    parties: [{ contact_id: SAMIRA, role: "commenter" }],
    fields: {
      kind: "comment",
      post_id: "post1",
      commented_on: "2025-02-03",
      author: "Samira van ’t Hof-Öztürk",
      content: "Wat kost dat bij u?",
      ip_address: "",
      user_agent: "",
    },
  },
  parties: CASE_VIEW.parties.slice(0, 1),
  related: [],
  thread: {
    title: "Winterberging van uw webwinkel",
    removed_on: null,
    entries: [
      {
        on: "2025-02-01",
        comment: { id: "c0", author: "Yfke Börger-Nieuwenhuizen", content: "Mooi gedaan.\nDank u." },
      },
      {
        on: "2025-02-03",
        comment: { id: "c1", author: "Samira van ’t Hof-Öztürk", content: "Wat kost dat bij u?" },
      },
      { on: "2025-02-04", comment: null },
      { on: "2025-02-05", comment: { id: "c3", author: "", content: "Dat wil ik ook weten." } },
    ],
    restricted: 1,
  },
};
