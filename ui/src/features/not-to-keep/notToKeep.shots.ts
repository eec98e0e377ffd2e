// Pictures of what may not be kept, to look at.
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { FOUND } from "./notToKeep.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;
const LOOKS = BOTH_THEMES.flatMap((theme) =>
  (["nl", "en"] as const).map((language) => [theme, language] as const),
);

afterEach(() => speak("nl"));

test.each(LOOKS)("what may not be kept, %s in %s", { timeout: 60_000 }, async (theme, language) => {
  await show(theme);
  speak(language);
  hostAnswers({ counts: () => COUNTS, holidays: () => [], list_not_to_keep: () => FOUND });
  window.location.hash = "#/niet-bewaren";
  await render(PagesInApp);
  await expect.element(page.getByRole("table")).toBeVisible();
  await page.screenshot({ path: `${folder}/niet-bewaren-${theme}-${language}.png` });
  await show(theme, 200);
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/niet-bewaren-${theme}-${language}-200.png` });
});
