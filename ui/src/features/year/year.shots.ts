// Pictures of the round of the year, to look at. `SHOTS=folder npm run shots`.
import { afterEach, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { YearRoundView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { DONE, READY, ROUND } from "./year.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string;
const STATES: readonly [string, YearRoundView][] = [
  ["open", ROUND],
  ["ready", READY],
  ["done", DONE],
];

afterEach(() => speak("nl"));

async function shoot(name: string, percent = 100) {
  window.scrollTo(0, 0);
  await page.viewport(1100, Math.max(720, document.documentElement.scrollHeight));
  await page.screenshot({ path: `${folder}/jaarronde-${name}-${percent}.png` });
}

test.each(BOTH_THEMES)("the round of the year, %s", { timeout: 120_000 }, async (theme) => {
  for (const [state, view] of STATES) {
    for (const [language, percent] of [
      ["nl", 100],
      ["en", 100],
      ["nl", 200],
    ] as const) {
      await show(theme, percent);
      speak(language);
      hostAnswers({
        counts: () => COUNTS,
        holidays: () => [],
        settings: () => ({ preferences: PREFERENCES }) as Settings,
        open_year_round: () => view,
      });
      window.location.hash = "#/opruimen/jaarronde";
      const shown = await render(PagesInApp);
      await page.getByRole("heading", { level: 2 }).first().click();
      await shoot(`${state}-${theme}-${language}`, percent);
      await shown.unmount();
    }
  }
});
