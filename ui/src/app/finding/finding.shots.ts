// Pictures of the search, to look at. `SHOTS=folder npm run shots`.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { LIST } from "../../features/contacts/contacts.fixtures";
import { speak } from "../../i18n";
import { COUNTS, HOLIDAYS_2026 } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING, OZT, RECENT } from "./finding.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

async function shoot(name: string, theme: "light" | "dark") {
  for (const percent of [100, 200]) {
    await show(theme, percent);
    await page.screenshot({ path: `${folder}/zoeken-${name}-${theme}-${percent}.png` });
  }
  await show(theme);
}

test.each(BOTH_THEMES)("the search, %s", { timeout: 60_000 }, async (theme) => {
  await show(theme);
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [...HOLIDAYS_2026],
    list_contacts: () => LIST,
    find: ({ text }) => (text === "" ? RECENT : text === "ozt" ? OZT : NOTHING),
  });
  window.location.hash = "#/relaties";
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await userEvent.keyboard("{Control>}k{/Control}");
  await expect.element(page.getByRole("option", { name: /Factuur/ })).toBeVisible();
  await shoot("leeg", theme);
  for (const typed of ["ozt", "fact", "xyz"]) {
    await page.getByRole("combobox").fill(typed);
    await expect
      .element(page.getByRole("status").filter({ hasText: /gevonden|resulta/ }))
      .toBeInTheDocument();
    await shoot(typed, theme);
  }
  speak("en");
  await page.getByRole("combobox").fill("rec");
  await shoot("english", theme);
});
