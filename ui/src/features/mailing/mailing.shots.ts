// Pictures of the list of the newsletter and its texts, to look at. `SHOTS=folder npm run shots`.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, HOLIDAYS_2026 } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LIST, TEXTS } from "./mailing.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

test.each(BOTH_THEMES)("the newsletter, %s", { timeout: 60_000 }, async (theme) => {
  for (const [name, hash, language] of [
    ["verzendlijst", "#/nieuwsbrief", "nl"],
    ["verzendlijst-en", "#/nieuwsbrief", "en"],
    ["toestemmingsteksten", "#/nieuwsbrief/teksten", "nl"],
  ] as const) {
    await show(theme);
    speak(language);
    hostAnswers({
      counts: () => COUNTS,
      holidays: () => [...HOLIDAYS_2026],
      mailing_list: () => LIST,
      consent_texts: () => [...TEXTS],
    });
    window.location.hash = hash;
    const shown = await render(PagesInApp);
    await expect.element(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    await show(theme, 200);
    await page.viewport(1100, document.documentElement.scrollHeight);
    await page.screenshot({ path: `${folder}/${name}-${theme}-200.png` });
    await shown.unmount();
  }
});
