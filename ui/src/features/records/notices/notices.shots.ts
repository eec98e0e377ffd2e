// Pictures of the duty to inform in its states, to look at: `npm run shots`.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../../i18n";
import { COUNTS, OPEN, PREFERENCES } from "../../../testing/fixtures";
import { hostAnswers, type Settings } from "../../../testing/host";
import { show } from "../../../testing/looks";
import PagesInApp from "../../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../../disclosures/disclosures.fixtures";
import { caseWith, EXCEPTED, LATE, NOTICE_PREVIEW, TO_TELL, WRITTEN } from "./notices.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

const press = (name: RegExp) => page.getByRole("button", { name }).first().click();

/** Saves the case without somebody who got a letter. */
async function takeOut() {
  window.location.hash = "#/gegevens/wijzigen:d1";
  await expect.element(page.getByRole("combobox").first()).toBeVisible();
  await press(/Opslaan|^Save/);
}

const SCREENS: {
  name: string;
  theme?: "dark";
  language?: "en";
  percent?: number;
  act?: () => Promise<void>;
}[] = [
  { name: "wederpartij-inlichten" },
  { name: "wederpartij-inlichten-donker", theme: "dark" },
  { name: "wederpartij-inlichten-en", language: "en" },
  { name: "wederpartij-inlichten-200", percent: 200 },
  { name: "wederpartij-inlichten-dagen", act: () => press(/Dagen en bron/) },
  { name: "wederpartij-inlichten-brief", act: () => press(/Brief schrijven/) },
  {
    name: "wederpartij-inlichten-uitzondering",
    act: async () => {
      await press(/Uitzondering vastleggen/);
      await page.getByRole("radio", { name: /beroepsgeheim/ }).click();
    },
  },
  { name: "informatieplicht-brief-weg", act: takeOut },
  { name: "informatieplicht-brief-weg-donker", theme: "dark", act: takeOut },
  { name: "informatieplicht-brief-weg-en-200", language: "en", percent: 200, act: takeOut },
];

test.each(SCREENS)("$name", { timeout: 60_000 }, async ({ name, theme, language, percent, act }) => {
  await show(theme ?? "light", percent);
  speak(language ?? "nl");
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    open_record: () => caseWith(TO_TELL, LATE, EXCEPTED, { ...WRITTEN, party_id: "p11" }),
    preview_notice: () => NOTICE_PREVIEW,
    disclosures: () => NOTHING_GIVEN,
  });
  window.location.hash = "#/gegevens/d1";
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await act?.();
  await page.viewport(1100, Math.max(720, document.documentElement.scrollHeight));
  await page.screenshot({ path: `${folder}/${name}.png` });
  speak("nl");
});
