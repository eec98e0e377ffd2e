import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import type { SessionState } from "../ipc";
import {
  CHOICES,
  CLOSED,
  COUNTS,
  HOLIDAYS_2026,
  NO_ADMINISTRATION,
  OPEN,
  OPEN_ADMINISTRATION,
} from "../testing/fixtures";
import { hostAnswers, hostSays } from "../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../testing/looks";
import App from "./App.svelte";

/** A host that is in one phase until it is asked to lock or unlock. */
function host(begin: SessionState) {
  let now = begin;
  return hostAnswers({
    session_state: () => now,
    counts: () => COUNTS,
    holidays: () => [...HOLIDAYS_2026],
    activity_choices: () => structuredClone([...CHOICES]),
    unlock: () => {
      now = OPEN;
      return null;
    },
    lock: () => {
      now = CLOSED;
      return null;
    },
  });
}

const title = (name: string) => page.getByRole("heading", { level: 1, name });

test("without an administration the first start begins", async () => {
  await show("light");
  host(NO_ADMINISTRATION);
  await render(App);
  await expect.element(title("Wie bent u?")).toBeVisible();
});

test("a closed one opens with the password and locks again", async () => {
  await show("light");
  host(CLOSED);
  await render(App);
  await page.getByLabelText("Wachtwoord", { exact: true }).fill("groene fiets");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeVisible();
  await page.getByRole("button", { name: "Vergrendelen" }).click();
  await expect.element(title("Vergeetboek")).toBeVisible();
});

test("when the host locks by itself the pages are gone", async () => {
  await show("light");
  host(OPEN);
  await render(App);
  await expect.element(page.getByRole("navigation")).toBeVisible();
  await hostSays("session", CLOSED);
  await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
  await expect.element(page.getByLabelText("Wachtwoord", { exact: true })).toBeVisible();
});

test("a fault at the start is told and can be tried again", async () => {
  await show("light");
  hostAnswers({ session_state: () => Promise.reject({ outcome: "broke", reference: "7f3a-19" }) });
  await render(App);
  await expect.element(page.getByRole("alert")).toHaveTextContent("7f3a-19");
  await expectNoViolations();
  host(CLOSED);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByLabelText("Wachtwoord", { exact: true })).toBeVisible();
});

test("the title of the window names nobody", async () => {
  await show("light");
  host(OPEN);
  await render(App);
  await expect.element(page.getByRole("navigation")).toBeVisible();
  expect(document.title).toBe("Vergeetboek");
});

test("the look that the vault keeps is shown when it opens", async () => {
  await show("light");
  host({ ...OPEN, open: { ...OPEN_ADMINISTRATION, language: "en", theme: "dark", text_size_percent: 125 } });
  await render(App);
  await expect.element(page.getByRole("navigation", { name: "Main menu" })).toBeVisible();
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(document.documentElement.style.fontSize).toBe("125%");
  expect(document.documentElement.lang).toBe("en");
});

test.each(BOTH_THEMES)("an unknown address is told without fault for axe, %s", async (theme) => {
  window.history.replaceState(null, "", "#/onbekend");
  host({ ...OPEN, open: { ...OPEN_ADMINISTRATION, theme } });
  await render(App);
  await expect.element(title("Deze pagina bestaat niet.")).toBeVisible();
  await show(theme);
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
});
