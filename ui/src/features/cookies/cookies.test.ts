import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { CookieListView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { CONTACT_ACTIVITY, REGISTER } from "../register/register.fixtures";
import { COOKIES } from "./cookies.fixtures";

async function open(answer: () => CookieListView | Promise<CookieListView> = () => COOKIES) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    cookies: answer,
    save_cookie: () => "k2",
  });
  window.location.hash = "#/register/cookies";
  await render(PagesInApp);
  return asked;
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)("content: what is promised beside what was seen, %s", async (theme) => {
  await show(theme);
  await open();
  await expect.element(page.getByText("Van 2 cookies klopt iets niet", { exact: false })).toBeVisible();
  await expect.element(page.getByText(/Dit komt al vóór de toestemming/)).toBeVisible();
  await expect.element(page.getByText(/bewaart 2 of 14 maanden/)).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("what was seen on the website is filled in by keyboard", async () => {
  await show("light");
  const asked = await open();
  const cookie = page.getByRole("button", { name: "Cookies voor statistiek" });
  await expect.element(cookie).toBeVisible();
  cookie.element().focus();
  await userEvent.keyboard("{Enter}");
  const amount = page.getByRole("textbox", { name: "Blijft staan" });
  await userEvent.type(amount, "14x");
  await userEvent.keyboard("{Enter}");
  await expect.element(amount).toHaveAttribute("aria-invalid", "true");
  await expectNoViolations();
  await userEvent.clear(amount);
  await userEvent.type(amount, "14");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Eenheid" }), "maanden");
  await page.getByRole("button", { name: "Cookie opslaan" }).click();
  await expect.element(page.getByText("De cookie is opgeslagen.")).toBeVisible();
  expect(asked.find(({ name }) => name === "save_cookie")?.request).toMatchObject({
    id: "k2",
    measured: { amount: 14, unit: "months" },
    activity_id: "a15",
  });
});

test("a new cookie asks what it is, what for, and what it holds", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Cookie toevoegen" }).click();
  await page.getByRole("button", { name: "Cookie opslaan" }).click();
  await expect.element(page.getByText("Vul dit in.").first()).toBeVisible();
  expect(asked.some(({ name }) => name === "save_cookie")).toBe(false);
  await expectNoViolations();
});

test("empty: a website without cookies can still get one", async () => {
  await show("light");
  await open(() => ({ ...COOKIES, cookies: [] }));
  await expect.element(page.getByRole("button", { name: "Cookie toevoegen" })).toBeVisible();
  await expectNoViolations();
});

test("loading: lines stand where the text will be", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Cookies ophalen…")).toBeVisible();
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
  await expect.element(page.getByText(/Something is not right with 2 cookies/)).toBeVisible();
  await expectNoViolations();
});
