import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { BalancingForm, BalancingListView, BalancingView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { CONTACT_ACTIVITY, REGISTER } from "../register/register.fixtures";
import { FAILED, PROPOSAL, REOPENED, TESTS } from "./balancing.fixtures";

async function open(
  place: string,
  answer: () => BalancingListView | Promise<BalancingListView> = () => TESTS,
  opened: () => BalancingView | Promise<BalancingView> = () => PROPOSAL,
) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    balancing_tests: answer,
    open_balancing_test: opened,
    save_balancing_test: () => "w1",
    decide_balancing_test: () => null,
  });
  window.location.hash = `#/register/${place}`;
  await render(PagesInApp);
  return asked;
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "the list: what lacks a test comes first, without fault for axe, %s",
  async (theme) => {
    await show(theme);
    await open("afwegingen");
    await expect
      .element(page.getByText("2 verwerkingen hebben nog geen goedgekeurde afweging"))
      .toBeVisible();
    await expect.element(page.getByText("Opnieuw bekijken", { exact: true })).toBeVisible();
    await expect.element(page.getByText("Nieuwe versie nog niet goedgekeurd")).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test.each(BOTH_THEMES)("a proposal asks in three steps and is decided by a name, %s", async (theme) => {
  await show(theme);
  const asked = await open("afweging~w1");
  await expect.element(page.getByRole("heading", { name: "Stap 3: Wat weegt zwaarder?" })).toBeVisible();
  await expectNoViolations();
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  await expect.element(page.getByText("Kies wat zwaarder weegt.")).toBeVisible();
  await expect.element(page.getByText("Vul in wie dit besluit.")).toBeVisible();
  expect(asked.some(({ name }) => name === "decide_balancing_test")).toBe(false);
  await expectNoViolations();
  await page.getByText("Ons belang weegt zwaarder", { exact: true }).click();
  await userEvent.type(page.getByRole("textbox", { name: "Besloten door" }), "Samira van 't Hof-Öztürk");
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  await expect.element(page.getByText("Uw besluit is vastgelegd.")).toBeVisible();
  expect(asked.find(({ name }) => name === "decide_balancing_test")?.request).toEqual({
    id: "w1",
    version: 1,
    outcome: "passes",
    decided_by: "Samira van 't Hof-Öztürk",
    review_on: "2028-05-19",
  });
  expect(asked.some(({ name }) => name === "save_balancing_test")).toBe(false);
});

test("an answer that was changed stands in both languages, and one that is empty stops the decision", async () => {
  await show("light");
  const asked = await open("afweging~w1");
  const works = page.getByRole("textbox", { name: "Bereikt u uw doel hiermee?" });
  await userEvent.clear(works);
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  await expect.element(works).toHaveAttribute("aria-invalid", "true");
  await userEvent.type(works, "Ja, dat zien wij elke week.");
  await page.getByRole("button", { name: "Alleen bewaren" }).click();
  await expect.element(page.getByText(/De afweging is bewaard/)).toBeVisible();
  const saved = asked.find(({ name }) => name === "save_balancing_test")?.request as
    BalancingForm | undefined;
  const said = "Ja, dat zien wij elke week.";
  expect(saved).toMatchObject({ id: "w1" });
  expect(saved?.text.answers.find(({ question }) => question === "works")?.words).toEqual({
    nl: said,
    en: said,
  });
  expect(saved?.text.answers[0]).toEqual(PROPOSAL.form.text.answers[0]);
});

test("measures are asked where the outcome needs them", async () => {
  await show("light");
  await open("afweging~w1");
  await page.getByText("Ons belang weegt zwaarder, met deze maatregelen").click();
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  await expect.element(page.getByText("Zeg welke maatregelen u neemt.")).toBeVisible();
});

test("an upheld objection says why the test is open again, and the history keeps what was decided", async () => {
  await show("light");
  await open("afweging~w2", undefined, () => REOPENED);
  await expect
    .element(page.getByText("Het bezwaar van verzoek V-2026-003 is toegewezen", { exact: true }))
    .toBeVisible();
  await page.getByText(/Versie 1: 10 januari 2026/).click();
  await expect.element(page.getByText(/Opnieuw bekeken vanaf 11 mei 2026/)).toBeVisible();
  await expectNoViolations();
});

test("a test that fails leads to the activity that may not go on", async () => {
  await show("light");
  await open("afweging~w1", undefined, () => FAILED);
  await expect.element(page.getByText(/kies bij de verwerking een andere grondslag/)).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Contact", exact: true }))
    .toHaveAttribute("href", "#/register/a1");
  await expectNoViolations();
});

test("empty: no tests and nothing lacking", async () => {
  await show("light");
  await open("afwegingen", () => ({ tests: [], lacking: [], activities: [] }));
  await expect.element(page.getByRole("button", { name: "Afweging toevoegen" })).toBeVisible();
  await expectNoViolations();
});

test("loading: lines stand where the text will be", async () => {
  await show("light");
  await open("afwegingen", () => new Promise(() => undefined));
  await expect.element(page.getByText("Afwegingen ophalen…")).toBeVisible();
  await expectNoViolations();
});

test("error: what, what to do, and a reference", async () => {
  await show("light");
  await open("afweging~w1", undefined, () => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expectNoViolations();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open("afweging~w1");
  await expect
    .element(page.getByRole("heading", { name: "Step 1: Which interest do you have?" }))
    .toBeVisible();
  await expectNoViolations();
});
