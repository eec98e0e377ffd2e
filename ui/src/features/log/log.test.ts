import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { nl } from "../../i18n/nl";
import type { LogPage, LogRow, LogVerification } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LOG, NO_LOG, OLDER } from "./log.fixtures";
import { sentenceOf } from "./sentence";

const INTACT: LogVerification = { intact: true, rows: 112, first_broken: null, cut: false };

async function open(
  answer: (before: number | null) => LogPage | Promise<LogPage>,
  verification: LogVerification = INTACT,
) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    list_log: ({ before }) => answer(before),
    verify_log: () => verification,
  });
  window.location.hash = "#/logboek";
  await render(PagesInApp);
  return asked;
}

afterEach(() => speak("nl"));

test("the log belongs to the settings in the rail", async () => {
  await show("light");
  await open(() => LOG);
  const settings = page.getByRole("navigation").getByRole("link", { name: "Instellingen" });
  await expect.element(settings).toHaveAttribute("aria-current", "page");
});

test.each(BOTH_THEMES)(
  "the log is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open(() => LOG);
    await expect
      .element(page.getByText("Een verzoek ging van ‘ontvangen’ naar ‘in behandeling’."))
      .toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("older rows come on a page of their own, and the way back is there, by the keyboard", async () => {
  await show("light");
  const asked = await open((before) => (before === null ? LOG : OLDER));
  await expect.element(page.getByRole("button", { name: "Oudere regels" })).toBeVisible();
  page.getByRole("button", { name: "Oudere regels" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("Regel 1 tot en met 1, de nieuwste bovenaan")).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(asked.at(-1)).toEqual({ name: "list_log", request: { before: 101 } });
  await page.getByRole("button", { name: "Nieuwere regels" }).click();
  await expect.element(page.getByText("De administratie is geopend.")).toBeVisible();
});

test("the chain is checked and found whole", async () => {
  await show("light");
  await open(() => LOG, { ...INTACT, cut: true });
  await page.getByRole("button", { name: "Logboek controleren" }).click();
  await expect.element(page.getByText("Het logboek is heel.")).toBeVisible();
  await expect.element(page.getByText(/daarna is de keten heel/)).toBeVisible();
  await expectNoViolations();
});

test("a broken chain says from which row, and what to do", async () => {
  await show("light");
  await open(() => LOG, { intact: false, rows: 112, first_broken: 57, cut: false });
  await page.getByRole("button", { name: "Logboek controleren" }).click();
  await expect.element(page.getByText("Vanaf regel 57 klopt het logboek niet meer.")).toBeVisible();
  await expectNoViolations();
});

test("an empty log says what will stand there", async () => {
  await show("light");
  await open(() => NO_LOG);
  await expect.element(page.getByText("Het logboek is nog leeg.")).toBeVisible();
  await expectNoViolations();
});

test("while it is being fetched it says so", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Logboek ophalen…")).toBeVisible();
});

test("a fault is told with its reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("3fa1c09e");
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(() => LOG);
  await expect.element(page.getByText("A request went from ‘received’ to ‘in review’.")).toBeVisible();
  await expectNoViolations();
});

test.each<[Pick<LogRow, "action" | "detail"> & Partial<LogRow>, string]>([
  [{ action: "wrong_password", detail: [["attempts", "1"]] }, nl.log.wrong_password(1)],
  [
    {
      action: "identity_checked",
      detail: [
        ["day", "2026-04-26"],
        ["established", "0"],
        ["method", "call_back"],
      ],
    },
    "Op 26 april 2026 is vastgesteld wie een verzoek deed (teruggebeld op het bekende nummer): niet juist.",
  ],
  [
    {
      action: "received_date_changed",
      detail: [
        ["from", "2026-04-16"],
        ["reason", "typing_mistake"],
        ["to", "2026-04-15"],
      ],
    },
    "De dag van ontvangst van een verzoek ging van 16 april 2026 naar 15 april 2026: een tikfout.",
  ],
  [{ action: "request_moved", detail: [["extended", "2026-05-01"]] }, nl.log.request_extended("1 mei 2026")],
  [
    {
      action: "edit_undone",
      subject_kind: "import",
      detail: [
        ["contacts", "3"],
        ["undone", "imported"],
      ],
    },
    nl.log.import_undone(3),
  ],
  [
    { action: "edit_undone", subject_kind: "contact", detail: [["undone", "changed"]] },
    "De laatste wijziging van een relatie is teruggenomen.",
  ],
  [
    { action: "edit_undone", subject_kind: "contact", detail: [["undone", "entered"]] },
    "Een nieuwe relatie is weer weggehaald.",
  ],
  [
    { action: "edit_undone", subject_kind: "record", detail: [["undone", "changed"]] },
    "De laatste wijziging van een gegeven is teruggenomen.",
  ],
  [
    { action: "edit_undone", subject_kind: "record", detail: [["undone", "entered"]] },
    "Een nieuw gegeven is weer weggehaald.",
  ],
  [{ action: "checklist_ticked", detail: [["state", "open"]] }, nl.log.checklist_open],
  [
    { action: "record_saved", detail: [["kind", "invoice"]] },
    "Een gegeven is toegevoegd of gewijzigd: factuur.",
  ],
  [{ action: "settings_changed", detail: [["part", "colours"]] }, "Instellingen zijn gewijzigd."],
  [
    {
      action: "request_moved",
      detail: [
        ["from", "received"],
        ["to", "asleep"],
      ],
    },
    "Een verzoek ging van ‘ontvangen’ naar ‘asleep’.",
  ],
  [{ action: "moon_landing", detail: [] }, nl.log.unknown("moon_landing")],
])("%o is told as ‘%s’", (row, sentence) => {
  speak("nl");
  expect(
    sentenceOf(
      { seq: 1, at: "2026-05-19T10:00:00Z", subject_kind: null, subject_id: null, hash: "", ...row },
      nl,
    ),
  ).toBe(sentence);
});
