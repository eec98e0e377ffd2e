// Pictures of the pages of requests in their states, to look at.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, HOLIDAYS_2026, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { ERASURE_DECIDED, ERASURE_EXECUTING, ERASURE_REVIEW } from "./erasure.fixtures";
import {
  ANSWERED,
  CLOSED,
  DECIDED,
  EXTENDED_CLOCK,
  IN_REVIEW,
  LATE,
  LIST,
  NO_REQUESTS,
  PREVIEW,
  RECEIVED,
} from "./requests.fixtures";
import { AT_ONCE, TO_LIFT, TO_RESTRICT, TO_REVIEW } from "./restriction.fixtures";
import { HAS_STOPPED, TO_STOP, TO_WITHDRAW } from "./stopping.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

async function shoot(name: string, theme: "light" | "dark", whole = true) {
  await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  if (!whole) return;
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-${theme}-full.png` });
  await show(theme, 200);
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-${theme}-200.png` });
  await show(theme);
}

const frame = {
  counts: () => COUNTS,
  holidays: () => [...HOLIDAYS_2026],
  settings: () => ({ preferences: PREFERENCES }) as Settings,
  suggest_contacts: () => [],
};

const VIEWS = {
  in_behandeling: IN_REVIEW,
  ontvangen: RECEIVED,
  besloten: DECIDED,
  beantwoord: ANSWERED,
  gesloten: CLOSED,
  laat: LATE,
  verlengd: { ...IN_REVIEW, row: { ...IN_REVIEW.row, clock: EXTENDED_CLOCK } },
  wissen_besluiten: ERASURE_REVIEW,
  wissen_klaar: ERASURE_DECIDED,
  wissen_gedaan: ERASURE_EXECUTING,
  stoppen: TO_STOP,
  intrekken: TO_WITHDRAW,
  gestopt: HAS_STOPPED,
  beperken: TO_RESTRICT,
  meteen_beperken: AT_ONCE,
  beperking_bekijken: TO_REVIEW,
  beperking_opheffen: TO_LIFT,
};

test.each(BOTH_THEMES)("the pages of requests, %s", { timeout: 120_000 }, async (theme) => {
  for (const [name, list] of [
    ["verzoeken", LIST],
    ["verzoeken-leeg", NO_REQUESTS],
  ] as const) {
    await show(theme);
    hostAnswers({ ...frame, list_requests: () => list });
    window.location.hash = "#/verzoeken";
    const shown = await render(PagesInApp);
    await expect.element(page.getByRole("tab", { name: /Open/ })).toBeVisible();
    await shoot(name, theme);
    await shown.unmount();
  }
  for (const [name, view] of Object.entries(VIEWS)) {
    await show(theme);
    hostAnswers({ ...frame, open_request: () => view, preview_letter: () => PREVIEW });
    window.location.hash = "#/verzoeken/r2";
    const shown = await render(PagesInApp);
    await expect.element(page.getByRole("heading", { name: "De klok" })).toBeVisible();
    await shoot(`verzoek-${name}`, theme);
    if (view === DECIDED) {
      await page.getByRole("button", { name: "Antwoord maken" }).click();
      await expect.element(page.getByText("Zo wordt de brief")).toBeVisible();
      await shoot("verzoek-brief", theme, false);
    }
    await shown.unmount();
  }
  await show(theme);
  hostAnswers(frame);
  window.location.hash = "#/verzoeken/nieuw";
  await render(PagesInApp);
  await page.getByLabelText("Iemand vraagt dit namens een ander").click();
  await page.getByRole("button", { name: "Verzoek opnemen" }).click();
  await shoot("verzoek-opnemen", theme);
});
