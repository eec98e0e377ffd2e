// Pictures of taking in a table, light, dark, in English and at twice the text size. `SHOTS=folder npm run shots`.
import { afterEach, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { TableView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LIST } from "../contacts/contacts.fixtures";
import { ASKED, CONTACTS, CONTACTS_LOOKED_AT, FAULTY, INVOICES, LOOKED_AT } from "./files.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string;

afterEach(() => speak("nl"));

const LOOKS = [
  ["light", "nl", 100],
  ["dark", "nl", 100],
  ["light", "en", 100],
  ["light", "nl", 200],
] as const;

const STEPS: [string, TableView, TableView | null][] = [
  ["columns", INVOICES, null],
  ["asked", INVOICES, ASKED],
  ["faults", INVOICES, FAULTY],
  ["rows", INVOICES, LOOKED_AT],
  ["contacts", CONTACTS, CONTACTS_LOOKED_AT],
];

test.each(LOOKS)("each step, %s, %s, %s %%", async (theme, language, percent) => {
  for (const [name, view, looked] of STEPS) {
    await show(theme, percent);
    hostAnswers({
      counts: () => COUNTS,
      holidays: () => [],
      settings: () => ({ preferences: PREFERENCES }) as Settings,
      list_contacts: () => LIST,
      preview_table_file: () => view,
      map_table: () => looked ?? view,
    });
    window.location.hash = "#/relaties";
    await render(PagesInApp);
    const file = new File(["x;y"], "facturen-2026.csv", { type: "text/csv" });
    await userEvent.upload(page.getByLabelText("Bestand inlezen").last(), file);
    if (looked !== null) await page.getByRole("button", { name: "Rijen bekijken" }).click();
    speak(language);
    await new Promise((done) => setTimeout(done, 400));
    await page.viewport(1100, Math.max(720, document.documentElement.scrollHeight));
    await page.screenshot({ path: `${folder}/table-${name}-${theme}-${language}-${percent}.png` });
    speak("nl");
    document.body.replaceChildren();
  }
});
