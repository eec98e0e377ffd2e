// Pictures of balancing tests and cookies, light and dark, to look at. `SHOTS=folder npm run shots`.
import { test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { COOKIES } from "../cookies/cookies.fixtures";
import { CONTACT_ACTIVITY, REGISTER } from "../register/register.fixtures";
import { PROPOSAL, REOPENED, TESTS } from "./balancing.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string;

async function open(place: string) {
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    balancing_tests: () => TESTS,
    open_balancing_test: ({ id }) => (id === "w2" ? REOPENED : PROPOSAL),
    cookies: () => COOKIES,
  });
  window.location.hash = `#/register/${place}`;
  await render(PagesInApp);
}

test.each(BOTH_THEMES)("balancing tests, %s", async (theme) => {
  await show(theme);
  await open("afwegingen");
  await page.getByRole("link", { name: "Eerder contact onthouden" }).hover();
  await page.screenshot({ path: `${folder}/balancing-list-${theme}.png` });
});

test.each(BOTH_THEMES)("a balancing test, %s", async (theme) => {
  await show(theme);
  await open("afweging~w2");
  await page.getByRole("heading", { name: /Stap 1/ }).click();
  await page.screenshot({ path: `${folder}/balancing-test-${theme}.png` });
  await page.getByText("Besloten door").click();
  await page.screenshot({ path: `${folder}/balancing-decide-${theme}.png` });
});

test.each(BOTH_THEMES)("cookies, %s", async (theme) => {
  await show(theme);
  await open("cookies");
  await page.getByRole("button", { name: "Cookie voor reacties" }).hover();
  await page.screenshot({ path: `${folder}/cookies-${theme}.png` });
  await page.getByRole("button", { name: "Cookie voor reacties" }).click();
  await page.getByText("Wat u op de website ziet").click();
  await page.screenshot({ path: `${folder}/cookie-${theme}.png` });
});

test("in English and at twice the size", async () => {
  speak("en");
  await show("light", 200);
  await open("afwegingen");
  await page.getByRole("link", { name: "Remembering earlier contact" }).hover();
  await page.screenshot({ path: `${folder}/balancing-en-200.png` });
  speak("nl");
});
