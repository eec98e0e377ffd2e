import type { TableCheck, TableRow, TableView } from "../../ipc";

const COLUMNS: TableView["columns"] = [
  { head: "Factuurnummer", samples: ["2026-041", "2026-042", "2026-043"], field: "number" },
  { head: "Factuurdatum", samples: ["14-05-2026", "15-05-2026", "16-05-2026"], field: "dated_on" },
  { head: "Vervaldatum", samples: ["28-05-2026", "29-05-2026", "30-05-2026"], field: "due_on" },
  {
    head: "Klant",
    samples: ["Samira van ’t Hof-Öztürk", "Bakkerij De Molen B.V.", "Bakkerij De Molen B.V."],
    field: "full_name",
  },
  {
    head: "E-mail",
    samples: ["samira@hof-ozturk.example", "info@molen.example", "info@molen.example"],
    field: "email",
  },
  { head: "Totaal", samples: ["1.210,00", "605,00", "302,50"], field: "amount" },
  { head: "Stand", samples: ["Betaald", "Open", "Open"], field: "state" },
  { head: "Dossier", samples: ["A-7", "A-9", "A-9"], field: null },
  { head: "Kostenplaats", samples: ["", "", ""], field: null },
];

/** A table of invoices whose columns were guessed. */
export const INVOICES: TableView = {
  token: "t7",
  sheets: [""],
  sheet: 0,
  kind: "invoices",
  columns: COLUMNS,
  fields: [
    "number",
    "dated_on",
    "due_on",
    "amount",
    "amount_without_vat",
    "vat",
    "state",
    "settled_on",
    "description",
    "vat_id",
    "full_name",
    "company",
    "email",
    "phone",
    "street",
    "postcode",
    "town",
  ],
  rows: 3,
  check: null,
};

function row(index: number, line: number, name: string, number: string, cents: number): TableRow {
  return {
    index,
    line,
    name,
    company: "",
    points: [],
    paper: {
      kind: "invoice",
      number,
      dated_on: "2026-05-14",
      due_on: null,
      amount_cents: cents,
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
    known_as: null,
    already: null,
    suppressed: false,
    proposal: "new",
  };
}

const SAMIRA = "Samira van ’t Hof-Öztürk";

const GOOD: TableCheck = {
  missing: [],
  questions: [],
  faults: [],
  faults_total: 0,
  day_order: "day_first",
  decimal_mark: null,
  rows: [
    { ...row(3, 5, "Teun Perreau", "2026-044", 1250), suppressed: true, proposal: "skip" },
    {
      ...row(0, 2, SAMIRA, "2026-041", 121_000),
      known_as: { id: "0198c5a2-0000-7000-8000-000000000001", name: SAMIRA, certain: true },
    },
    row(1, 3, "Bakkerij De Molen B.V.", "2026-042", 60_500),
    {
      ...row(2, 4, "Bakkerij De Molen B.V.", "2026-040", 30_250),
      already: { where: "here" },
      proposal: "skip",
    },
  ],
  total: 4,
  known: 1,
  already: 1,
  new_contacts: 1,
  suppressed: 1,
  with_number: 1,
  lines_with_number: [3],
  taken: 2,
};

/** Its rows, with everything that wants to be told. */
export const LOOKED_AT: TableView = { ...INVOICES, rows: 4, check: GOOD };

/** The same with what only the owner knows. */
export const ASKED: TableView = {
  ...INVOICES,
  check: {
    ...GOOD,
    rows: [],
    total: 0,
    taken: 0,
    questions: [
      {
        kind: "day_order",
        text: "05-03-2026",
        day_first: "2026-03-05",
        month_first: "2026-05-03",
      },
      { kind: "decimal_mark", text: "1.210", with_comma: 121_000, with_point: 121 },
      { kind: "invoice_state", rows: 3 },
    ],
  },
};

/** The same without a column for the amount. */
export const MISSING: TableView = {
  ...INVOICES,
  check: { ...GOOD, rows: [], total: 0, taken: 0, missing: ["amount"] },
};

/** The same with rows that cannot be read. */
export const FAULTY: TableView = {
  ...INVOICES,
  check: {
    ...GOOD,
    rows: [],
    total: 0,
    taken: 0,
    faults: [
      { line: 3, column: 1, problem: { kind: "date_does_not_exist", value: "30-02-2026" } },
      { line: 4, column: 5, problem: { kind: "not_an_amount" } },
      { line: 7, column: 6, problem: { kind: "unknown_word" } },
      { line: 9, column: null, problem: { kind: "nobody" } },
      { line: 12, column: 1, problem: { kind: "field", problem: { kind: "in_future" } } },
      { line: 14, column: 0, problem: { kind: "number_twice", line: 6 } },
    ],
    faults_total: 47,
  },
};

/** A table of contacts that was looked at. */
export const CONTACTS: TableView = {
  ...INVOICES,
  kind: "contacts",
  sheets: ["Klanten", "Leveranciers"],
  columns: [
    { head: "Naam", samples: [SAMIRA, "Teun Perreau"], field: "full_name" },
    { head: "", samples: ["samira@hof-ozturk.example", "teun@perreau.example"], field: "email" },
  ],
  fields: ["full_name", "given_name", "company", "email", "phone"],
  rows: 2,
  check: null,
};

/** Its rows. */
export const CONTACTS_LOOKED_AT: TableView = {
  ...CONTACTS,
  check: {
    ...GOOD,
    rows: [
      {
        ...row(0, 2, SAMIRA, "", 0),
        paper: null,
        points: ["samira@hof-ozturk.example", "Kerkstraat 112, 1017 GP, Amsterdam"],
        known_as: { id: "0198c5a2-0000-7000-8000-000000000001", name: SAMIRA, certain: false },
        proposal: "skip",
      },
      { ...row(1, 3, "Teun Perreau", "", 0), paper: null, points: ["teun@perreau.example"] },
    ],
    total: 2,
    already: 0,
    suppressed: 0,
    with_number: 0,
    lines_with_number: [],
    taken: 1,
  },
};
