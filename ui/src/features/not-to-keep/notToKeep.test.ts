import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Asked } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { FOUND, NOTHING } from "./notToKeep.fixtures";

const askedLast = (asked: Asked[], name: string) => asked.filter((one) => one.name === name).at(-1)?.request;

async function open(more: Answers = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    list_not_to_keep: () => FOUND,
    ...more,
  });
  window.location.hash = "#/niet-bewaren";
  await render(PagesInApp);
  return asked;
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "content: what was found is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open();
    await expect
      .element(page.getByRole("heading", { level: 1, name: "Wat u niet mag bewaren" }))
      .toBeVisible();
    await expect.element(page.getByText("Oud btw-nummer, mogelijk BSN")).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("content: each place leads to where it is mended, and says in which field", async () => {
  await show("light");
  await open();
  const moment = page.getByRole("link", { name: "Contactmoment van 12 mei 2026" });
  await expect.element(moment).toHaveAttribute("href", "#/gegevens/r1");
  await expect.element(page.getByText("In: inhoud")).toBeVisible();
  const card = page.getByRole("link", { name: "Kaart van de relatie" });
  await expect.element(card).toHaveAttribute("href", "#/relaties/c1");
});

test("that it is no BSN is answered by keyboard, and goes from the list", async () => {
  await show("light");
  let answered = false;
  const asked = await open({
    answer_not_to_keep: () => {
      answered = true;
      return null;
    },
    list_not_to_keep: () => (answered ? { ...FOUND, rows: FOUND.rows.slice(1), total: 2 } : FOUND),
  });
  const button = page.getByRole("button", {
    name: "Dit is geen BSN: Contactmoment van 12 mei 2026, Samira van ’t Hof-Öztürk",
  });
  await expect.element(button).toBeVisible();
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("Onthouden. Komt daar iets anders te staan")).toBeVisible();
  await expect.element(button).not.toBeInTheDocument();
  expect(askedLast(asked, "answer_not_to_keep")).toEqual({
    record_id: "r1",
    contact_id: null,
    kind: "citizen_service_number",
  });
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("a copy of an identity paper on a card is answered in its own words", async () => {
  await show("light");
  const asked = await open({ answer_not_to_keep: () => null });
  await page.getByRole("button", { name: /^Dit is geen identiteitsbewijs/ }).click();
  expect(askedLast(asked, "answer_not_to_keep")).toEqual({
    record_id: null,
    contact_id: "c1",
    kind: "identity_paper",
  });
});

test("the old VAT number of an invoice stays there, shielded", async () => {
  await show("light");
  const asked = await open({ answer_not_to_keep: () => null });
  await page
    .getByRole("button", { name: "Laat het afgeschermd staan: Factuur van 4 november 2019, Atelier Öztürk" })
    .click();
  expect(askedLast(asked, "answer_not_to_keep")).toEqual({
    record_id: "r2",
    contact_id: null,
    kind: "old_vat_number",
  });
});

test("a longer list is read page by page", async () => {
  await show("light");
  const asked = await open({ list_not_to_keep: () => ({ ...FOUND, total: 120, next: 71 }) });
  await page.getByRole("button", { name: "Verder" }).click();
  expect(askedLast(asked, "list_not_to_keep")).toEqual({ before: 71 });
  await page.getByRole("button", { name: "Terug" }).click();
  expect(askedLast(asked, "list_not_to_keep")).toEqual({ before: null });
});

test("empty: the page says that nothing was found", async () => {
  await show("light");
  await open({ list_not_to_keep: () => NOTHING });
  await expect.element(page.getByText("Er is niets gevonden wat u niet mag bewaren.")).toBeVisible();
  await expectNoViolations();
});

test("loading: the page says so while the list is fetched", async () => {
  await show("light");
  await open({ list_not_to_keep: () => new Promise(() => undefined) });
  await expect.element(page.getByText("Lijst ophalen…")).toBeInTheDocument();
});

test("error: what went wrong is told, and can be tried again", async () => {
  await show("light");
  let broken = true;
  await open({
    list_not_to_keep: () => (broken ? Promise.reject({ outcome: "broke", reference: "3fa1c09e" }) : FOUND),
  });
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByText("Oud btw-nummer, mogelijk BSN")).toBeVisible();
});

test("the same in English", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByRole("heading", { level: 1, name: "What you may not keep" })).toBeVisible();
  await expect.element(page.getByText("Old VAT number, possibly a BSN")).toBeVisible();
  await expectNoViolations();
});
