// Pictures of all that is kept of a person, to look at. `SHOTS=folder npm run shots`.
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { VIEW } from "./contacts.fixtures";
import { EVERYTHING } from "./everything.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

afterEach(() => speak("nl"));

const whole = () => page.viewport(1100, document.documentElement.scrollHeight);

test.each(BOTH_THEMES)("all that is kept of a person, %s", { timeout: 60_000 }, async (theme) => {
  await show(theme);
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    disclosures: () => NOTHING_GIVEN,
    open_contact: () => VIEW,
    look_up_person: () => ({ ...EVERYTHING, restricted: 1 }),
  });
  window.location.hash = "#/relaties/zoeken:c1";
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  for (const percent of [100, 200]) {
    await show(theme, percent);
    await whole();
    await page.screenshot({ path: `${folder}/alles-${theme}-${percent}.png` });
  }
  await show(theme);
  speak("en");
  await whole();
  await page.screenshot({ path: `${folder}/alles-${theme}-en.png` });
  speak("nl");
  window.location.hash = "#/relaties/c1";
  await expect.element(page.getByRole("link", { name: "Zoek alles van deze persoon" })).toBeVisible();
  await page.screenshot({ path: `${folder}/alles-relatie-${theme}.png` });
});
