import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { RegisterView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { readAmount } from "./length";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { CONTACT_ACTIVITY, REGISTER, SHORTER } from "./register.fixtures";

async function open(answer: () => RegisterView | Promise<RegisterView> = () => REGISTER) {
  const asked = hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: answer,
    open_activity: () => CONTACT_ACTIVITY,
    preview_rule: ({ length }) =>
      length.amount > 5
        ? { ...SHORTER, earlier: 0, newly_due: 0, later: 0, longer: true, examples: [] }
        : SHORTER,
    save_rule: () => null,
    save_activity: () => null,
    save_recipient: () => "o3",
  });
  window.location.hash = "#/register";
  await render(PagesInApp);
  return asked;
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)("content: one rule with four faces, without fault for axe, %s", async (theme) => {
  await show(theme);
  await open();
  await expect.element(page.getByRole("heading", { name: "Eén regel, vier gezichten" })).toBeVisible();
  expect(document.querySelectorAll(".rule-words").length).toBe(3);
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("the recipients have an address of their own, and no activity is asked for by it", async () => {
  await show("light");
  const asked = await open();
  window.location.hash = "#/register/ontvangers";
  await expect
    .element(page.getByRole("tab", { name: /Ontvangers/ }))
    .toHaveAttribute("aria-selected", "true");
  const activities = asked.filter(({ name }) => name === "open_activity");
  expect(activities.map(({ request }) => request)).not.toContainEqual({ id: "ontvangers" });
});

test("before a changed rule is saved it says what it would do", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Regel wijzigen" }).click();
  const amount = page.getByRole("textbox", { name: "Lengte" });
  await userEvent.clear(amount);
  await userEvent.type(amount, "3");
  await expect.element(page.getByText("212 gegevens gaan eerder weg, 3 kunnen nu weg.")).toBeVisible();
  await expect.element(page.getByText("De regel wordt: 3 jaar na het contact.")).toBeVisible();
  await expectNoViolations();
  expect(asked.some(({ name }) => name === "save_rule")).toBe(false);
  await page.getByRole("button", { name: "Regel opslaan" }).click();
  await expect.element(page.getByText(/De regel is opgeslagen/)).toBeVisible();
  expect(asked.find(({ name }) => name === "save_rule")?.request).toMatchObject({
    activity_id: "a1",
    length: { amount: 3, unit: "years" },
    reaches_older: false,
  });
});

test("a longer rule reaches what is kept already only with a reason", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Regel wijzigen" }).click();
  const amount = page.getByRole("textbox", { name: "Lengte" });
  await userEvent.clear(amount);
  await userEvent.type(amount, "7");
  await page.getByText("Ook voor wat ik al heb").click();
  await expect.element(page.getByText("Er verandert niets aan wat u al bewaart.")).toBeVisible();
  await page.getByRole("button", { name: "Regel opslaan" }).click();
  await expect.element(page.getByRole("textbox", { name: "Reden" })).toHaveAttribute("aria-invalid", "true");
  expect(asked.some(({ name }) => name === "save_rule")).toBe(false);
});

test("recipients say what is still to be looked up, and can be added by keyboard", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("tab", { name: /Ontvangers/ }).click();
  await expect.element(page.getByText(/Van één ontvanger moet u/)).toBeVisible();
  await expectNoViolations();
  page.getByRole("button", { name: "Ontvanger toevoegen" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.type(
    page.getByRole("textbox", { name: "Naam" }),
    "Administratiekantoor Van den Heuvel-Schuurmans",
  );
  await expectNoViolations();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("De ontvanger is opgeslagen.")).toBeVisible();
  expect(asked.find(({ name }) => name === "save_recipient")?.request).toMatchObject({
    name: "Administratiekantoor Van den Heuvel-Schuurmans",
    role: null,
  });
});

test("an activity can be switched on and shared with a recipient", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Verwerking wijzigen" }).click();
  await expectNoViolations();
  await page.getByText("CRM-systeem", { exact: true }).last().click();
  await page.getByRole("button", { name: "Verwerking opslaan" }).click();
  await expect.element(page.getByText("De verwerking is opgeslagen.")).toBeVisible();
  expect(asked.find(({ name }) => name === "save_activity")?.request).toMatchObject({ recipients: ["o1"] });
});

test("empty: nothing in use says what to do", async () => {
  await show("light");
  await open(() => ({
    activities: REGISTER.activities.map((row) => ({ ...row, in_use: false })),
    recipients: [],
  }));
  await expect.element(page.getByText(/Er is nog geen verwerking in gebruik/)).toBeVisible();
  await expectNoViolations();
});

test("loading: lines stand where the text will be", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Register ophalen…")).toBeVisible();
  await expectNoViolations();
});

test("error: what, what to do, and a reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expectNoViolations();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByRole("heading", { name: "One rule, four faces" })).toBeVisible();
  await expectNoViolations();
});

test("a length is a whole number that fits its unit", () => {
  for (const [text, unit, amount] of [
    ["5", "years", 5],
    [" 50 ", "months", 50],
    ["90", "days", 90],
    ["0", "years", 0],
    ["101", "years", null],
    ["9999", "days", 9999],
    ["1,5", "years", null],
    ["", "years", null],
    ["-1", "years", null],
  ] as const) {
    expect(readAmount(text, unit)).toBe(amount);
  }
});
