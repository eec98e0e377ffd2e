import type { ConsentTextView, MailingListView, MailingRow } from "../../ipc";

const row = (at: number, name: string, address: string, since: string | null = null): MailingRow => ({
  record_id: `r${at}`,
  contact_id: `k${at}`,
  name,
  address,
  since,
});

export const LIST: MailingListView = {
  audience: "customer",
  on_total: 2,
  grounds: [["sale", 2]],
  on: [
    row(1, "Samira van ’t Hof-Öztürk", "samira@atelier-ozturk.example"),
    row(2, "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.", "administratie@heijden-westerveld.example"),
  ],
  off_total: 3,
  off: [
    { reason: "quote_is_no_sale", count: 1, rows: [row(3, "Bas Kuiper", "bas@kuiper.example")] },
    {
      reason: "objected",
      count: 1,
      rows: [row(4, "Ineke Wolters", "ineke@wolters.example", "2026-05-08")],
    },
    { reason: "restricted", count: 1, rows: [] },
  ],
};

export const NOBODY: MailingListView = {
  audience: "customer",
  on_total: 0,
  grounds: [],
  on: [],
  off_total: 0,
  off: [],
};

export const TEXTS: ConsentTextView[] = [
  {
    id: "t2",
    kind: "consent",
    language: "nl",
    version: 2,
    valid_from: "2025-02-03",
    text: "Ja, stuur mij vier keer per jaar de nieuwsbrief. Afmelden kan in elke nieuwsbrief.",
    uses: 31,
  },
  {
    id: "t3",
    kind: "opt_out",
    language: "nl",
    version: 1,
    valid_from: "2022-06-01",
    text: "U krijgt vier keer per jaar onze nieuwsbrief. Liever niet? Vink dit vakje aan.",
    uses: 0,
  },
];
