// Pictures of what was given to others, light and dark, in English and at twice the text size: `npm run shots`.
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { SAMIRA, VIEW } from "../contacts/contacts.fixtures";
import { INVOICE_VIEW } from "../records/records.fixtures";
import { ANNOTATIONS, GIVEN } from "./disclosures.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

const LOOKS = [
  { name: "light", theme: "light", percent: 100, language: "nl" },
  { name: "dark", theme: "dark", percent: 100, language: "nl" },
  { name: "en", theme: "light", percent: 100, language: "en" },
  { name: "200", theme: "light", percent: 200, language: "nl" },
] as const;
const PAGES = [
  { name: "relatie", path: `#/relaties/${SAMIRA}` },
  { name: "gegeven", path: "#/gegevens/r2" },
] as const;
const EVERY = PAGES.flatMap((one) => LOOKS.map((look) => ({ ...one, look })));

afterEach(() => speak("nl"));

test.each(EVERY)("given, $name, $look.name", { timeout: 60_000 }, async ({ name, path, look }) => {
  await show(look.theme, look.percent);
  speak(look.language);
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    open_contact: () => ({ ...VIEW, no_advertising_since: "2026-02-11", annotations: ANNOTATIONS }),
    open_record: () => ({
      ...INVOICE_VIEW,
      annotations: ANNOTATIONS.map((one) => ({ ...one, record: null })),
    }),
    disclosures: () => GIVEN,
  });
  window.location.hash = path;
  await render(PagesInApp);
  const title = look.language === "nl" ? "Gegeven aan anderen" : "Given to others";
  const part = page.getByRole("region", { name: title });
  await expect.element(part.getByText("alle facturen van 2025")).toBeVisible();
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/gegeven-aan-${name}-${look.name}.png` });
  await page.viewport(1100, 720);
  await part.getByRole("button").last().click();
  await page.screenshot({ path: `${folder}/gegeven-aan-${name}-${look.name}-vraag.png` });
});
