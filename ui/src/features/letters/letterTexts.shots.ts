// Pictures of the pages where the owner adapts texts, to look at.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LACKING, previewOf } from "./letterTexts.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

async function shoot(name: string, theme: "light" | "dark") {
  await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  await show(theme, 200);
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-${theme}-200.png` });
  await show(theme);
}

test.each(BOTH_THEMES)("the texts of letters, %s", { timeout: 120_000 }, async (theme) => {
  hostAnswers({
    counts: () => COUNTS,
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    letter_texts: () => LACKING,
    preview_letter_text: ({ text }) => previewOf(text),
  });
  await show(theme);
  window.location.hash = "#/brieven/teksten";
  await render(PagesInApp);
  await expect.element(page.getByRole("link", { name: "Ontvangstbevestiging" })).toBeVisible();
  await shoot("teksten", theme);
  window.location.hash = "#/brieven/teksten-acknowledgement";
  await page.getByRole("button", { name: /^Aanpassen: wanneer het antwoord komt/ }).click();
  await expect.element(page.getByRole("article")).toHaveTextContent("U hoort snel van ons.");
  await shoot("teksten-brief", theme);
  speak("en");
  await page.getByRole("tab", { name: "English" }).click();
  await expect.element(page.getByRole("article")).toBeVisible();
  await shoot("teksten-brief-engels", theme);
  speak("nl");
});
