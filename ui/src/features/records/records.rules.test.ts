import { expect, test } from "vitest";
import { nl } from "../../i18n/nl";
import type { DeadlineView, RecordFields } from "../../ipc";
import { AGREEMENT, INVOICE, QUOTE } from "../contacts/contacts.fixtures";
import { changeRecordHref, newRecordHref, readView, recordsOfKindHref } from "./address";
import { blank, missingIn, ROLES, textsIn } from "./draft";
import { axisOf, lifeOf, outcomeInWords, untilInWords } from "./life";
import { factsOf } from "./facts";
import { KINDS, nameOf, standOf } from "./names";
import { PAYMENT } from "./records.fixtures";

const TODAY = "2026-05-19";
const deadline = (given: Partial<DeadlineView>): DeadlineView => ({
  status: "keep",
  started_on: null,
  last_day: null,
  deletable_from: null,
  waits_for: null,
  derivation: null,
  note: null,
  ...given,
});

test.each<[Partial<DeadlineView>, string, boolean]>([
  [{ last_day: "2031-05-06" }, "t/m 6 mei 2031", false],
  [{ last_day: "2026-06-08" }, "nog 20 dagen", false],
  [{ last_day: "2026-05-20" }, "nog 1 dag", false],
  [{ last_day: "2026-05-19" }, "vandaag de laatste dag", false],
  [{ status: "due", last_day: "2026-05-18", deletable_from: "2026-05-19" }, "kan vandaag weg", false],
  [{ status: "due", last_day: "2026-05-17", deletable_from: "2026-05-18" }, "1 dag te laat", true],
  [{ status: "held", last_day: "2026-04-21" }, "vastgehouden", false],
  [
    { status: "waiting", waits_for: { nl: "wacht op het einde", en: "waits for the end" } },
    "wacht op het einde",
    false,
  ],
])("%o is kept ‘%s’", (given, text, late) => {
  expect(untilInWords(deadline(given), TODAY, nl)).toMatchObject({ text, late });
});

test("near the end the sentence says on which day it comes up for cleaning", () => {
  const near = deadline({ last_day: "2026-06-08", deletable_from: "2026-06-09" });
  expect(outcomeInWords(near, TODAY, nl)).toBe(
    "Dus tot en met 8 juni 2026. Op 9 juni staat het bij Opruimen.",
  );
  expect(outcomeInWords(deadline({ last_day: "2031-05-06" }), TODAY, nl)).toBe("");
  const promised = deadline({ last_day: "2032-12-31", deletable_from: "2033-01-01", promised: true });
  expect(outcomeInWords(promised, TODAY, nl)).toBe(
    "Dus tot en met 31 december 2032. Op 1 januari 2033 wordt het vanzelf gewist.",
  );
});

test("the axis holds every life, and no year stands where today stands", () => {
  const spans = [
    { dated_on: "2021-04-21", deadline: deadline({ last_day: "2026-04-21", status: "held" }) },
    { dated_on: "2026-03-02", deadline: deadline({ last_day: "2034-03-02" }) },
  ];
  const axis = axisOf(spans, TODAY);
  expect([axis.from, axis.to]).toEqual(["2021-01-01", "2034-12-31"]);
  expect(axis.today).toBeCloseTo(38.4, 1);
  expect(axis.years.map(({ year }) => year)).toEqual([2021, 2023, 2025, 2029, 2031, 2033]);
});

test.each<[Partial<DeadlineView>, string, string]>([
  [{ last_day: "2031-05-06" }, "kept", "Van 2 maart 2026 tot en met 6 mei 2031"],
  [{ status: "held", last_day: "2026-04-21" }, "held", "Laatste bewaardag 21 april 2026, vastgehouden"],
  [
    { status: "due", last_day: "2026-05-11", deletable_from: "2026-05-12" },
    "late",
    "Laatste bewaardag 11 mei 2026, kan weg",
  ],
  [{ status: "waiting" }, "waiting", "Vanaf 2 maart 2026; wacht nog"],
])("%o is drawn as %s and said as ‘%s’", (given, state, label) => {
  const span = { dated_on: "2026-03-02", deadline: deadline(given) };
  const life = lifeOf(span, axisOf([span], TODAY), TODAY, nl);
  expect(life).toMatchObject({ state, label });
  expect(life.from).toBeLessThanOrEqual(axisOf([span], TODAY).today);
});

test("an axis without lives still has today on it", () => {
  const axis = axisOf([], TODAY);
  expect(axis.today).toBeGreaterThan(0);
  expect(axis.today).toBeLessThan(100);
});

test.each<[RecordFields, string]>([
  [INVOICE, "Factuur 2026-0141, €\u00a01.250,00"],
  [QUOTE, "Offerte O-2025-088, akkoord, €\u00a01.250,00"],
  [AGREEMENT, "Overeenkomst ‘Onderhoud webwinkel’"],
  [PAYMENT, "Betaling, €\u00a01.250,00"],
  [{ ...blank("contact_moment", TODAY), kind: "contact_moment" } as RecordFields, "Telefoongesprek"],
])("beside its day %o is called ‘%s’", (fields, name) => {
  expect(nameOf(fields, nl)).toBe(name);
});

test("how a paper stands begins with a capital where it stands alone", () => {
  expect(standOf(INVOICE)).toBe("Open");
  expect(factsOf(INVOICE, nl)).toContainEqual({ term: "Stand", text: "Open" });
});

test("what was typed is shown as it was typed", () => {
  const newsletter: RecordFields = {
    kind: "subscription",
    audience: "subscriber",
    address: "bas@dewit.example",
    subscribed_on: "2025-03-03",
    unsubscribed_on: null,
    ground: null,
  };
  expect(factsOf(newsletter, nl)).toContainEqual({ term: "E-mailadres", text: "bas@dewit.example" });
});

test.each(KINDS)("a blank %s lacks no day and proposes a role", (kind) => {
  const days = missingIn(blank(kind, TODAY)).filter((path) => path.endsWith("_on"));
  expect(days).toEqual([]);
  expect(ROLES[kind].length).toBeGreaterThan(0);
});

test.each<[string, RecordFields, string[]]>([
  ["a quote without an amount", { ...QUOTE, amount_cents: NaN } as RecordFields, ["amount_cents"]],
  ["an invoice without a number", { ...INVOICE, number: "" } as RecordFields, ["number"]],
  ["an open invoice", INVOICE, []],
  ["an agreement without a title", { ...AGREEMENT, title: " " } as RecordFields, ["title"]],
])("%s lacks what it needs", (_, fields, missing) => {
  expect(missingIn(fields)).toEqual(missing);
});

test("only free texts are looked through", () => {
  const fields = textsIn(PAYMENT).map(({ field }) => field);
  expect(fields).toEqual(["account_number", "account_holder", "description"]);
  expect(
    textsIn({ ...INVOICE, vat_id: "NL123456789B01" } as RecordFields).map(({ field }) => field),
  ).toContain("vat_id");
});

test("every address of the page is read as it was written", () => {
  const written = (href: string) => decodeURIComponent(href.split("/")[2] ?? "");
  expect(readView(written(newRecordHref("quote", "c1")))).toEqual({
    view: "new",
    kind: "quote",
    contact: "c1",
  });
  expect(readView(written(newRecordHref(null)))).toEqual({
    view: "new",
    kind: "contact_moment",
    contact: null,
  });
  expect(readView(written(changeRecordHref("r1")))).toEqual({ view: "change", id: "r1" });
  expect(readView("r1")).toEqual({ view: "record", id: "r1" });
  expect(readView(null)).toEqual({ view: "list", kind: null });
  expect(readView(written(recordsOfKindHref("invoice")))).toEqual({ view: "list", kind: "invoice" });
});
