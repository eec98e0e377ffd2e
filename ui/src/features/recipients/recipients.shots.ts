// Pictures of a recipient and of the security measures, to look at. `SHOTS=folder npm run shots`.
import { afterEach, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { CONTACT_ACTIVITY, REGISTER } from "../register/register.fixtures";
import { ENDING, FRESH } from "./recipients.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string;

async function open(hash: string, ending = true) {
  hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    open_recipient: () => (ending ? ENDING : FRESH),
    security_measures: () => ({ chosen: ["two_step", "backups"], own: [] }),
  });
  window.location.hash = hash;
  await render(PagesInApp);
}

afterEach(() => speak("nl"));

test.each([
  ["light", 100, "nl"],
  ["dark", 100, "nl"],
  ["light", 200, "nl"],
  ["light", 100, "en"],
] as const)("a recipient, %s %i %s", async (theme, percent, language) => {
  await show(theme, percent);
  speak(language);
  await open("#/register/ontvanger-o1");
  await page.getByRole("heading", { level: 2 }).nth(0).click();
  await page.screenshot({ path: `${folder}/recipient-${theme}-${percent}-${language}.png` });
  await page
    .getByRole("heading", { name: language === "nl" ? "Wat er is gebeurd" : "What happened" })
    .click();
  await page.screenshot({ path: `${folder}/recipient-${theme}-${percent}-${language}-end.png` });
});

test("the dialogs of a recipient", async () => {
  await show("light");
  await open("#/register/ontvanger-o1", false);
  await page.getByRole("button", { name: "Rol nagaan" }).click();
  await page.screenshot({ path: `${folder}/recipient-role.png` });
  await page.getByRole("button", { name: "Niet nu" }).click();
  await page.getByRole("button", { name: "Inhoud nagaan" }).click();
  await page.screenshot({ path: `${folder}/recipient-terms.png` });
});

test("the security measures", async () => {
  await show("light");
  await open("#/register/ontvangers");
  await page.getByRole("link", { name: "CRM-systeem" }).hover();
  await page.screenshot({ path: `${folder}/recipients-list.png` });
  await page.getByRole("tab", { name: "Beveiliging" }).click();
  await page.getByRole("checkbox", { name: /twee stappen/ }).hover();
  await page.screenshot({ path: `${folder}/security.png` });
});
