import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { MapTable, TableView } from "../../ipc";
import { COUNTS, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, hostSays, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LIST } from "../contacts/contacts.fixtures";
import { ASKED, CONTACTS, CONTACTS_LOOKED_AT, FAULTY, INVOICES, LOOKED_AT, MISSING } from "./files.fixtures";

const RECORDS = { rows: [], total: 0, restricted: 0, kinds: [], next: null };

const title = (name: string) => page.getByRole("heading", { level: 1, name });
const step = (name: string) => page.getByRole("heading", { level: 2, name });
const button = (name: string | RegExp) => page.getByRole("button", { name });

/** Opens a place, gives it a table, and answers what the host makes of it. */
async function opened(place: string, view: TableView, looked: TableView, answers: Answers = {}) {
  await show("light");
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    list_contacts: () => LIST,
    list_records: () => RECORDS,
    preview_table_file: () => view,
    map_table: () => looked,
    drop_table: () => null,
    ...answers,
  });
  window.location.hash = place;
  await render(PagesInApp);
  await expect.element(button("Bestand inlezen")).toBeVisible();
  const file = new File(["Factuurnummer;Totaal\n1;2"], "facturen.csv", { type: "text/csv" });
  await userEvent.upload(page.getByLabelText("Bestand inlezen").last(), file);
  await expect.element(title("Gegevens uit een bestand")).toBeVisible();
  return asked;
}

const lastMap = (asked: { name: string; request: unknown }[]) =>
  asked.filter((one) => one.name === "map_table").at(-1)?.request as MapTable;

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "each step is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    for (const looked of [LOOKED_AT, FAULTY, ASKED]) {
      const view = await opened("#/gegevens", INVOICES, looked);
      await show(theme);
      await expectNoViolations();
      await button("Rijen bekijken").click();
      await expect.poll(() => view.some((one) => one.name === "map_table")).toBe(true);
      await expect.element(button("Rijen bekijken…")).not.toBeInTheDocument();
      await expectNoViolations();
      await show(theme, 200);
      expectNoSidewaysScroll();
      await expectNoViolations();
      document.body.replaceChildren();
    }
  },
);

test("the columns are shown as they were guessed, and one is corrected by hand", async () => {
  const asked = await opened("#/gegevens", INVOICES, LOOKED_AT);
  await expect.element(step("Wat staat in welke kolom?")).toBeVisible();
  await expect.element(page.getByText("In het bestand staan drie rijen.")).toBeVisible();
  await expect.element(page.getByRole("row", { name: /Factuurnummer/ })).toHaveTextContent("2026-041");
  await expect.element(page.getByText("Nog 1 kolom die in de eerste rijen leeg is")).toBeVisible();
  await page.getByLabelText("Wat staat in de kolom Dossier?").selectOptions("description");
  await page.getByLabelText("Wat staat in de kolom Vervaldatum?").selectOptions("dated_on");
  await button("Rijen bekijken").click();
  await expect.element(step("Wat er binnenkomt")).toHaveFocus();
  expect(lastMap(asked).columns).toEqual([
    "number",
    null,
    "dated_on",
    "full_name",
    "email",
    "amount",
    "state",
    "description",
    null,
  ]);
});

test("another kind or another sheet has its columns guessed anew", async () => {
  const asked = await opened("#/relaties", CONTACTS, INVOICES);
  await page.getByLabelText("Werkblad").selectOptions("Leveranciers");
  await expect.poll(() => lastMap(asked)).toMatchObject({ sheet: 1, kind: "contacts", columns: null });
  await page.getByLabelText("Wat staat er in het bestand?").selectOptions("Offertes");
  await expect.poll(() => lastMap(asked)).toMatchObject({ kind: "quotes", columns: null });
});

test("what has no column is named", async () => {
  await opened("#/gegevens", INVOICES, MISSING);
  await button("Rijen bekijken").click();
  await expect.element(page.getByText("Kies nog een kolom voor het bedrag.")).toBeVisible();
});

test("what can be read in two ways is asked, and the answer goes along", async () => {
  const asked = await opened("#/gegevens", INVOICES, ASKED);
  await button("Rijen bekijken").click();
  await page.getByLabelText("5 maart 2026 (de dag staat vooraan)").click();
  await page.getByLabelText("€ 1.210,00").click();
  await expect
    .element(page.getByText("Van drie facturen zegt het bestand niet of zij betaald zijn."))
    .toBeVisible();
  await page.getByLabelText("Betaald", { exact: true }).click();
  await button("Rijen bekijken").click();
  await expect
    .poll(() => lastMap(asked))
    .toMatchObject({
      day_order: "day_first",
      decimal_mark: "comma",
      invoice_state: "paid",
      quote_outcome: null,
    });
});

test("faults are told with line and column, and nothing can be taken in", async () => {
  const asked = await opened("#/gegevens", INVOICES, FAULTY);
  await button("Rijen bekijken").click();
  await expect.element(page.getByText("47 dingen in het bestand zijn niet te lezen")).toBeVisible();
  const first = page.getByRole("listitem").filter({ hasText: "Regel 3, kolom ‘Factuurdatum’" });
  await expect.element(first).toHaveTextContent("De datum 30-02-2026 bestaat niet.");
  await expect
    .element(page.getByText("Dit nummer staat er al, met een andere datum of een ander bedrag: regel 6."))
    .toBeVisible();
  await expect.element(page.getByText("en nog 41")).toBeVisible();
  await expect.element(button(/inlezen$/)).toHaveTextContent("Niet inlezen");
  await button("Terug naar de kolommen").click();
  await expect.element(step("Wat staat in welke kolom?")).toHaveFocus();
  expect(asked.some((one) => one.name === "apply_table")).toBe(false);
});

test("the rows are told with who is new, known, there already or wants to be forgotten", async () => {
  const asked = await opened("#/gegevens", INVOICES, LOOKED_AT, {
    apply_table: () => 7,
    job: () => ({ id: 7, done: 1, total: 4, end: null }),
  });
  await button("Rijen bekijken").click();
  await expect
    .element(page.getByText("1 nieuwe relatie · 1 rij van iemand die u kent · 1 al aanwezig"))
    .toBeVisible();
  await expect.element(page.getByText("Kijk bij: regel 3.")).toBeVisible();
  await expect
    .element(page.getByRole("row", { name: /2026-040/ }))
    .toHaveTextContent("Staat al in uw administratie");
  await expect.element(page.getByText("een lijst is geen toestemming")).toBeVisible();
  await page.getByLabelText("Wat doet u met Factuur 2026-044?").selectOptions("new");
  await button("3 facturen inlezen").click();
  await expect.element(page.getByRole("progressbar")).toBeVisible();
  expect(asked.filter((one) => one.name === "apply_table").at(-1)?.request).toEqual({
    token: "t7",
    choices: [[3, "new"]],
  });
  const result = { kind: "invoices", entered: 1, merged: 0, papers: 3, skipped: 1 } as const;
  await hostSays("job", { id: 7, done: 4, total: 4, end: { how: "table_taken_in", result } });
  await expect.element(title("Gegevens")).toHaveFocus();
  await expect
    .element(page.getByText("3 facturen toegevoegd, 1 nieuwe relatie, 1 overgeslagen."))
    .toBeVisible();
});

test("taking in can be stopped, and nothing has changed", async () => {
  const stopped = { outcome: "refused", refusal: { kind: "stopped" } } as const;
  const asked = await opened("#/gegevens", INVOICES, LOOKED_AT, {
    apply_table: () => 8,
    job: () => ({ id: 8, done: 1, total: 4, end: null }),
    stop_job: () => null,
  });
  await button("Rijen bekijken").click();
  await button("2 facturen inlezen").click();
  await button("Stoppen en niets inlezen").click();
  await hostSays("job", { id: 8, done: 1, total: 4, end: { how: "failed", failure: stopped } });
  await expect.element(page.getByText("U hebt het inlezen gestopt. Er is niets veranderd.")).toBeVisible();
  expect(asked.some((one) => one.name === "stop_job")).toBe(true);
});

test("contacts of a table are looked at as those of a card file", async () => {
  await opened("#/relaties", CONTACTS, CONTACTS_LOOKED_AT, {
    apply_table: () => 9,
    job: () => ({ id: 9, done: 0, total: 2, end: null }),
  });
  await expect.element(page.getByLabelText("Wat staat in de kolom Kolom 2?")).toHaveValue("email");
  await button("Rijen bekijken").click();
  const maybe = page.getByRole("row", { name: /Lijkt op Samira/ });
  await expect.element(maybe).toHaveTextContent("Rij 2");
  await page.getByLabelText(/Wat doet u met Samira/).selectOptions("merge");
  await button("2 relaties inlezen").click();
  const result = { kind: "contacts", entered: 1, merged: 1, papers: 0, skipped: 0 } as const;
  await hostSays("job", { id: 9, done: 2, total: 2, end: { how: "table_taken_in", result } });
  await expect.element(page.getByText("1 relatie toegevoegd, 1 samengevoegd.")).toBeVisible();
});

test("a table that is left is dropped at the host", async () => {
  const asked = await opened("#/gegevens", INVOICES, LOOKED_AT);
  await button("Niet inlezen").click();
  await expect.element(title("Gegevens")).toHaveFocus();
  expect(asked.some((one) => one.name === "drop_table")).toBe(true);
});

test("a failure says what to do, and the columns stay as they were chosen", async () => {
  await opened("#/gegevens", INVOICES, LOOKED_AT, {
    map_table: () => Promise.reject({ outcome: "refused", refusal: { kind: "preview_outdated" } }),
  });
  await page.getByLabelText("Wat staat in de kolom Dossier?").selectOptions("description");
  await button("Rijen bekijken").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Er is intussen iets veranderd.");
  await expect.element(page.getByLabelText("Wat staat in de kolom Dossier?")).toHaveValue("description");
});

test("loading and refusal: the list says that a file is read, and what is wrong with it", async () => {
  await show("light");
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    list_records: () => RECORDS,
    preview_table_file: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "import", problem: { kind: "quote_open", line: 3 } },
      }),
  });
  window.location.hash = "#/gegevens";
  await render(PagesInApp);
  await expect.element(button("Bestand inlezen")).toBeVisible();
  await userEvent.upload(page.getByLabelText("Bestand inlezen").last(), new File(['"'], "x.csv"));
  await expect.element(page.getByRole("alert")).toHaveTextContent("Op regel 3 staat een aanhalingsteken");
});

test("English says the same", async () => {
  await opened("#/gegevens", INVOICES, FAULTY);
  await button("Rijen bekijken").click();
  await expect.element(step("Wat er binnenkomt")).toBeVisible();
  speak("en");
  await expect.element(page.getByText("Line 3, column ‘Factuurdatum’")).toBeVisible();
  await expect.element(page.getByText("The date 30-02-2026 does not exist.")).toBeVisible();
});
