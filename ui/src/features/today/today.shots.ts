// Pictures of Vandaag in its states, light and dark, to look at. `SHOTS=folder npm run shots`.
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { TodayView } from "../../ipc";
import { COUNTS, HOLIDAYS_2026, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { FIRST_DAY, FULL_DAY, QUIET_DAY } from "./today.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

const DAYS: { name: string; day: () => TodayView; language: "nl" | "en" }[] = [
  { name: "vandaag", day: () => FULL_DAY, language: "nl" },
  { name: "vandaag-rustig", day: () => QUIET_DAY, language: "nl" },
  { name: "vandaag-eerste-dag", day: () => FIRST_DAY, language: "nl" },
  { name: "today", day: () => FULL_DAY, language: "en" },
];
const EVERY = DAYS.flatMap((day) => BOTH_THEMES.map((theme) => ({ ...day, theme })));

async function shoot(name: string) {
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-full.png` });
}

afterEach(() => speak("nl"));

test.each(EVERY)("$name, $theme", { timeout: 60_000 }, async ({ name, day, language, theme }) => {
  await show(theme);
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [...HOLIDAYS_2026],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    today: day,
  });
  window.location.hash = "#/vandaag";
  speak(language);
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 2, name: /2026/ })).toBeVisible();
  await shoot(`${name}-${theme}`);
  await show(theme, 200);
  await shoot(`${name}-${theme}-200`);
});
