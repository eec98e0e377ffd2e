// Pictures of the settings, the letters and the log, to look at.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, OPEN } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { DOCUMENTS } from "../letters/letters.fixtures";
import { LOG } from "../log/log.fixtures";
import { ABOUT, LOGO, SETTINGS } from "./settings.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;
const PARTS = ["Bedrijf", "Briefpapier", "Weergave", "Termijnen", "Beveiliging", "Over"];

async function shoot(name: string, theme: "light" | "dark") {
  await show(theme);
  await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-${theme}-full.png` });
  await show(theme, 200);
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-${theme}-200.png` });
  await show(theme);
}

test.each(BOTH_THEMES)("settings, letters and log, %s", { timeout: 120_000 }, async (theme) => {
  await show(theme);
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => SETTINGS,
    logo: () => LOGO,
    about: () => ABOUT,
    session_state: () => OPEN,
    list_documents: () => DOCUMENTS,
    list_log: () => LOG,
    verify_log: () => ({ intact: true, rows: 112, first_broken: null, cut: false }),
  });
  window.location.hash = "#/instellingen";
  await render(PagesInApp);
  for (const part of PARTS) {
    await page.getByRole("tab", { name: part }).click();
    await shoot(`instellingen-${part.toLowerCase()}`, theme);
  }
  window.location.hash = "#/brieven";
  await expect.element(page.getByText("Proces-verbaal van vernietiging")).toBeVisible();
  await shoot("brieven", theme);
  window.location.hash = "#/logboek";
  await page.getByRole("button", { name: "Logboek controleren" }).click();
  await expect.element(page.getByText("Het logboek is heel.")).toBeVisible();
  await shoot("logboek", theme);
});
