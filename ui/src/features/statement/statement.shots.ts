// Pictures of the short privacy texts, to look at. `SHOTS=folder npm run shots`.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, HOLIDAYS_2026 } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { COMPARISON, DIFFERS, FIRST, LACKING, LETTER, TEXTS, VERSION_ONE } from "./statement.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

test.each(BOTH_THEMES)("the short texts, %s", { timeout: 60_000 }, async (theme) => {
  for (const [name, texts] of [
    ["teksten", TEXTS],
    ["teksten-ontbreekt", LACKING],
  ] as const) {
    await show(theme);
    hostAnswers({
      counts: () => COUNTS,
      holidays: () => [...HOLIDAYS_2026],
      statement: () => FIRST,
      privacy_texts: () => [...texts],
    });
    window.location.hash = "#/verklaring/teksten";
    const shown = await render(PagesInApp);
    await page.getByText("Waarom staat dit er?").last().click();
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    await page.viewport(1100, document.documentElement.scrollHeight);
    await page.screenshot({ path: `${folder}/${name}-${theme}-full.png` });
    await show(theme, 200);
    await page.screenshot({ path: `${folder}/${name}-${theme}-200.png` });
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    await shown.unmount();
  }
});

test.each(BOTH_THEMES)("the statement, %s", { timeout: 60_000 }, async (theme) => {
  for (const [name, view, address] of [
    ["verklaring-eerste", FIRST, "#/verklaring"],
    ["verklaring-verschil", DIFFERS, "#/verklaring"],
    ["verklaring-versies", DIFFERS, "#/verklaring/versies"],
  ] as const) {
    await show(theme);
    hostAnswers({
      counts: () => COUNTS,
      holidays: () => [...HOLIDAYS_2026],
      statement: () => view,
      compare_statements: () => COMPARISON,
      open_statement: () => VERSION_ONE,
      preview_statement_letter: () => LETTER,
    });
    window.location.hash = address;
    const shown = await render(PagesInApp);
    if (name === "verklaring-verschil")
      await page.getByRole("button", { name: "Verschil in de tekst tonen" }).click();
    if (name === "verklaring-versies") await page.getByRole("button", { name: "Versie 1 lezen" }).click();
    if (name === "verklaring-eerste") await page.getByText("Wat ontbreekt, en waar u het aanvult").click();
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    await page.viewport(1100, document.documentElement.scrollHeight);
    await page.screenshot({ path: `${folder}/${name}-${theme}-full.png` });
    await show(theme, 200);
    await page.screenshot({ path: `${folder}/${name}-${theme}-200.png` });
    await shown.unmount();
  }
});
