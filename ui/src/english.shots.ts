// Pictures of the pages in English, to look at. `SHOTS=folder npm run shots`.
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { CLEANUP, RUN } from "./features/cleanup/cleanup.fixtures";
import { FILE, LIST, SAMIRA, VIEW } from "./features/contacts/contacts.fixtures";
import { DOCUMENTS } from "./features/letters/letters.fixtures";
import { LOG } from "./features/log/log.fixtures";
import { CASE_VIEW, RECORDS } from "./features/records/records.fixtures";
import { CONTACT_ACTIVITY, REGISTER } from "./features/register/register.fixtures";
import { IN_REVIEW, LIST as REQUESTS } from "./features/requests/requests.fixtures";
import { SETTINGS } from "./features/settings/settings.fixtures";
import { speak } from "./i18n";
import { COUNTS, HOLIDAYS_2026, OPEN } from "./testing/fixtures";
import { hostAnswers } from "./testing/host";
import { show } from "./testing/looks";
import { NOTHING_GIVEN } from "./features/disclosures/disclosures.fixtures";
import PagesInApp from "./testing/PagesInApp.svelte";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

const PAGES = {
  contacts: "relaties",
  contact: `relaties/${SAMIRA}`,
  records: "gegevens",
  record: "gegevens/d1",
  "record-new": "gegevens/nieuw:invoice",
  cleanup: "opruimen",
  run: "opruimen/e3",
  requests: "verzoeken",
  request: "verzoeken/r2",
  intake: "verzoeken/nieuw",
  register: "register",
  letters: "brieven",
  settings: "instellingen",
  log: "logboek",
};

beforeEach(() => speak("en"));
afterEach(() => speak("nl"));

test.each(Object.entries(PAGES))("%s in English", { timeout: 60_000 }, async (name, path) => {
  await show("light");
  hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [...HOLIDAYS_2026],
    settings: () => SETTINGS,
    session_state: () => OPEN,
    list_contacts: () => LIST,
    suggest_contacts: () => [],
    open_contact: () => VIEW,
    preview_contacts_file: () => FILE,
    list_records: () => RECORDS,
    suggest_records: () => [],
    open_record: () => CASE_VIEW,
    check_texts: () => [],
    cleanup: () => CLEANUP,
    open_run: () => RUN,
    list_requests: () => REQUESTS,
    open_request: () => IN_REVIEW,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    list_documents: () => DOCUMENTS,
    list_log: () => LOG,
  });
  window.location.hash = `#/${path}`;
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.element(page.getByText(/^Fetching/)).not.toBeInTheDocument();
  await page.viewport(1100, Math.max(720, document.documentElement.scrollHeight));
  await page.screenshot({ path: `${folder}/english-${name}.png` });
});
