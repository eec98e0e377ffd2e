import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../../i18n";
import type { DecisionView, RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { acceptProposals, changedDecisions, sumOf } from "./decisions";
import { ERASURE_DECISIONS, ERASURE_EXECUTING, ERASURE_REVIEW } from "./erasure.fixtures";
import { DECIDED, DECISIONS, IN_REVIEW } from "./requests.fixtures";
import { openPage, primaries, sent } from "./requests.page";

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test("what stays takes the ground that is proposed, and its day only where the owner gives it", () => {
  const edits = acceptProposals(ERASURE_DECISIONS, {});
  const less = { explanation: "", passages: [] };
  expect(changedDecisions(ERASURE_DECISIONS, edits)).toEqual([
    { party_id: "p1", decision: "erase", ground: null, ...less },
    { party_id: "p4", decision: "erase", ground: null, ...less },
    { party_id: "p2", decision: "keep_restricted", ground: "legal_obligation", ...less },
    { party_id: "p3", decision: "keep_restricted", ground: "contract_running", ...less },
  ]);
  const claimed = {
    ...edits,
    p2: { ...edits["p2"], ground: "legal_claims" as const, kept_until: "2031-05-15" },
  };
  expect(changedDecisions(ERASURE_DECISIONS, claimed)[2]).toEqual({
    party_id: "p2",
    decision: "keep_restricted",
    ground: "legal_claims",
    kept_until: "2031-05-15",
    ...less,
  });
});

test("the sum counts what goes and stays, and tells the longest day", () => {
  expect(sumOf(ERASURE_DECISIONS, {})).toEqual({ goes: 2, stays: 2, longest: "2032-12-31", unknown: 1 });
  const all = Object.fromEntries(
    ERASURE_DECISIONS.map((row) => [row.party_id, { decision: "erase" as const }]),
  );
  expect(sumOf(ERASURE_DECISIONS, all)).toEqual({ goes: 4, stays: 0, longest: null, unknown: 0 });
});

test.each(BOTH_THEMES)("decisions about erasure are without fault for axe and reflow, %s", async (theme) => {
  await show(theme);
  await openPage(() => ERASURE_REVIEW, { decide_request: () => null });
  await expect.element(page.getByRole("heading", { name: "Gaat nu weg" })).toBeVisible();
  await page.getByRole("button", { name: "De vier voorstellen overnemen" }).click();
  await expectNoViolations();
  expect(primaries()).toEqual(["Besluiten vastleggen"]);
  await show(theme, 200);
  expectNoSidewaysScroll();
  const boxes = [...document.querySelectorAll<HTMLElement>("main .scroll-x")];
  expect(
    boxes.filter(
      (box) => box.scrollWidth > box.clientWidth && box.closest("section")?.querySelector("[id^=decision]"),
    ),
  ).toEqual([]);
});

test("each record says what happens to it, on which ground, until when and how that day follows", async () => {
  await show("light");
  await openPage(() => ERASURE_REVIEW);
  const text =
    "Twee gegevens gaan nu weg; twee blijven, het langste tot en met 31 december 2032; van één is de dag nog niet bekend.";
  await expect.element(page.getByText(text)).toBeVisible();
  await expect
    .element(page.getByText("15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna"))
    .toBeVisible();
  await expect.element(page.getByText("31 dec 2032")).toHaveAttribute("datetime", "2032-12-31");
  await expect.element(page.getByText("Wissen kan nu niet: geschil, tot de zaak klaar is.")).toBeVisible();
  await expect
    .element(page.getByText("Van de kaart gaat weg: 2 × telefoon, e-mail en de notitie."))
    .toBeVisible();
  await expect.element(page.getByText("Op de kaart blijft, voor wat u bewaart: adres.")).toBeVisible();
});

test("a record that is kept after all goes to what stays, and keeps the focus", async () => {
  await show("light");
  const asked = await openPage(() => ERASURE_REVIEW, {
    decide_request: () => null,
    take_request_step: () => null,
  });
  await page.getByRole("button", { name: "De vier voorstellen overnemen" }).click();
  const moment = page.getByLabelText(/^Besluit over Telefoon op 3 maart 2024/);
  await moment.selectOptions("Bewaren en beperken");
  await expect.element(page.getByText(/Eén gegeven gaat nu weg; drie blijven/)).toBeVisible();
  expect(document.activeElement?.id).toBe("decision-p1");
  // What the card loses is no longer known here.
  await expect.element(page.getByText(/Van de kaart gaat weg/)).not.toBeInTheDocument();
  await page.getByLabelText(/^Bewaren tot en met \(Telefoon/).fill("1 mei 2027");
  await userEvent.keyboard("{Tab}");
  await page.getByRole("button", { name: "Besluiten vastleggen" }).click();
  await expect.poll(() => sent(asked, "take_request_step")).toEqual([{ id: "r2", step: "decide" }]);
  expect(sent(asked, "decide_request")[0]).toMatchObject({
    decisions: expect.arrayContaining([
      {
        party_id: "p1",
        decision: "keep_restricted",
        ground: "legal_claims",
        explanation: "",
        passages: [],
        kept_until: "2027-05-01",
      },
    ]) as unknown,
  });
});

test("what is fixed says its ground and its day, and what has gone says so", async () => {
  await show("light");
  await openPage(() => ERASURE_EXECUTING);
  await expect.element(page.getByRole("heading", { name: "Gewist" })).toBeVisible();
  await expect.element(page.getByText(/gaan nu weg/)).not.toBeInTheDocument();
  await expect.element(page.getByText("Gewist gegeven", { exact: false }).first()).toBeVisible();
  await expect.element(page.getByText(/Wettelijke bewaarplicht \(art. 17 lid 3/)).toBeVisible();
  await expectNoViolations();
});

/** A question about decisions by a computer alone, of one record, where none is taken. */
function aboutAutomation(decided: "refuse" | null): RequestView {
  const view = decided === null ? IN_REVIEW : DECIDED;
  const row: DecisionView = {
    ...(DECISIONS[0] as DecisionView),
    proposed: "refuse",
    proposed_because: { nl: "wij nemen geen automatische besluiten", en: "we take no automated decisions" },
    article: "22",
    decided,
    ground: decided === null ? null : "no_automated_decision",
    explanation: "",
    choices: [
      { decision: "reassess", needs_ground: false },
      { decision: "refuse", needs_ground: true },
    ],
    grounds: [
      {
        ground: "no_automated_decision",
        kept_until: null,
        derivation: { nl: "", en: "" },
        day_asked: false,
      },
    ],
  };
  return { ...view, row: { ...view.row, right: "human_decision" }, decisions: [row] };
}

/** Returns how often a row of decisions names article 22. */
const articles = () => {
  const row = document.querySelector("main li:has(.reason) .reason");
  return [...(row?.textContent ?? "").matchAll(/art\. 22/g)].length;
};

test("a row names its article once, and a refusal asks why it is not done", async () => {
  await show("light");
  await openPage(() => aboutAutomation(null));
  await expect.element(page.getByText("Wij nemen geen automatische besluiten")).toBeVisible();
  expect(articles()).toBe(1);
  await page.getByRole("button", { name: "Het voorstel overnemen" }).click();
  await expect.element(page.getByText("Waarom doet u dit niet?")).toBeVisible();
  await expect.element(page.getByText("Wat laat u weg, en waarom?")).not.toBeInTheDocument();
});

test("what is fixed names its article once", async () => {
  await show("light");
  await openPage(() => aboutAutomation("refuse"));
  await expect.element(page.getByText("Wij nemen geen automatische besluiten (art. 22 AVG)")).toBeVisible();
  expect(articles()).toBe(1);
});

test("English says the same of an erasure", async () => {
  await show("light");
  await openPage(() => ERASURE_REVIEW);
  speak("en");
  await expect
    .element(page.getByText(/Two records go now; two stay, the longest until and including 31 December 2032/))
    .toBeVisible();
  await expect
    .element(page.getByText("From the card goes: 2 × telephone, e-mail and the note."))
    .toBeVisible();
  await expectNoViolations();
});

test("a request that came in the same message is named", async () => {
  await show("light");
  const view: RequestView = ERASURE_REVIEW;
  await openPage(() => view);
  await expect.element(page.getByRole("link", { name: /V-2026-008/ })).toBeVisible();
});
