// Pictures of the sample business's band and of the offer to look around, to look at. `SHOTS=folder npm run shots`.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { LOGO, SETTINGS } from "../features/settings/settings.fixtures";
import { FULL_DAY } from "../features/today/today.fixtures";
import { speak } from "../i18n";
import { COUNTS, NO_ADMINISTRATION, OPEN, OPEN_ADMINISTRATION } from "../testing/fixtures";
import { hostAnswers } from "../testing/host";
import { BOTH_THEMES, show } from "../testing/looks";
import App from "./App.svelte";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

async function shoot(name: string, theme: "light" | "dark") {
  for (const percent of [100, 200]) {
    await show(theme, percent);
    await page.screenshot({ path: `${folder}/voorbeeld-${name}-${theme}-${percent}.png` });
  }
  await show(theme);
}

test.each(BOTH_THEMES)("the offer and the band, %s", { timeout: 60_000 }, async (theme) => {
  window.history.replaceState(null, "", "#/instellingen");
  const now = { ...OPEN, open: { ...OPEN_ADMINISTRATION, sample: true, language: "en" as const, theme } };
  let state: typeof OPEN = NO_ADMINISTRATION;
  let made: (() => void) | undefined;
  hostAnswers({
    session_state: () => state,
    counts: () => COUNTS,
    today: () => FULL_DAY,
    holidays: () => [],
    settings: () => SETTINGS,
    logo: () => LOGO,
    open_sample: () => new Promise<null>((resolve) => (made = () => resolve(null))),
  });
  await render(App);
  await shoot("aanbod", theme);
  await page.getByRole("button", { name: /Kijk eerst rond/ }).click();
  await expect.element(page.getByRole("status")).toBeVisible();
  await shoot("klaarzetten", theme);
  state = now;
  made?.();
  await expect.element(page.getByRole("complementary", { name: "Sample business" })).toBeVisible();
  await shoot("band-english", theme);
  speak("nl");
});
