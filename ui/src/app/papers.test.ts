import { expect, test } from "vitest";
import { nl } from "../i18n/nl";
import type { RecordFields } from "../ipc";
import { paperTitle } from "./papers";

const INVOICE: RecordFields = {
  kind: "invoice",
  number: "2021-0093",
  dated_on: "2021-06-21",
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
};

const MOMENT: RecordFields = {
  kind: "contact_moment",
  happened_on: "2024-03-03",
  date_unknown: false,
  channel: "phone",
  subject: "Levertijd",
  content: "",
  reaction: "",
};

const TECHNICAL: RecordFields = {
  kind: "technical_data",
  data: "spam_check",
  collected_on: "2026-01-02",
  ip_address: "",
  user_agent: "",
  content: "",
};

test.each<[RecordFields, string]>([
  [INVOICE, "Factuur 2021-0093, €\u00a01.250,00"],
  [{ ...INVOICE, number: "" }, "Factuur van 21 juni 2021, €\u00a01.250,00"],
  [MOMENT, "Telefoon op 3 maart 2024: Levertijd"],
  [{ ...MOMENT, subject: "" }, "Telefoon op 3 maart 2024"],
  [TECHNICAL, "Controle van reacties op spam van 2 januari 2026"],
])("%o is called ‘%s’", (fields, title) => {
  expect(paperTitle(fields, nl)).toBe(title);
});
