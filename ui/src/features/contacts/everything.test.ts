import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { PersonKept } from "../../ipc";
import { COUNTS, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { VIEW } from "./contacts.fixtures";
import { EVERYTHING, NOTHING_KEPT } from "./everything.fixtures";

afterEach(() => speak("nl"));

async function open(path: string, kept: () => PersonKept | Promise<PersonKept>) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    disclosures: () => NOTHING_GIVEN,
    open_contact: () => VIEW,
    find: () => ({ recent: [], contacts: [], records: [], requests: [], more: false }),
    look_up_person: kept,
  });
  window.location.hash = path;
  await render(PagesInApp);
  return asked;
}

const sent = (asked: { name: string; request: unknown }[]) =>
  asked.filter((one) => one.name === "look_up_person").map((one) => one.request);
const heading = (name: string) => page.getByRole("heading", { level: 2, name });

test.each(BOTH_THEMES)("it is without fault for axe and fits at twice the text size, %s", async (theme) => {
  await show(theme);
  await open("#/relaties/zoeken:c1", () => EVERYTHING);
  await expect.element(heading("Gegevens van deze relatie")).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("records, cards, notes, letters and requests stand there, and nothing can be judged", async () => {
  await show("light");
  await open("#/relaties/zoeken:c1", () => EVERYTHING);
  for (const title of [
    "Gegevens van deze relatie",
    "Andere kaarten die van deze persoon kunnen zijn",
    "Gegevens van anderen waarin deze persoon voorkomt",
    "Notities bij anderen waarin deze persoon voorkomt",
    "Brieven bij een gegeven",
    "Verzoeken van deze persoon, met hun brieven",
  ]) {
    await expect.element(heading(title)).toBeVisible();
  }
  await expect.element(page.getByText("Is de zwager van Yfke van 't Hof-Öztürk.")).toBeVisible();
  const names = page.getByRole("main").getByRole("button").elements();
  expect(names.map((button) => button.textContent.trim())).not.toContain("Dezelfde persoon");
});

test("from the page of a contact it is one step, by the keyboard as well", async () => {
  await show("light");
  const asked = await open("#/relaties/c1", () => EVERYTHING);
  const link = page.getByRole("link", { name: "Zoek alles van deze persoon" });
  await expect.element(link).toBeVisible();
  (link.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Gegevens van deze relatie")).toBeVisible();
  expect(sent(asked)).toEqual([{ contact_id: "c1", keys: null }]);
});

test("the palette looks for whom the page is about, and elsewhere for whoever is typed", async () => {
  await show("light");
  const asked = await open("#/relaties/c1", () => EVERYTHING);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await userEvent.keyboard("{Control>}k{/Control}");
  await page.getByRole("combobox").fill("zoek alles");
  await page.getByRole("option", { name: "Zoek alles van een persoon" }).click();
  await expect.element(heading("Gegevens van deze relatie")).toBeVisible();
  expect(sent(asked)).toEqual([{ contact_id: "c1", keys: null }]);
  await userEvent.keyboard("{Control>}k{/Control}");
  await page.getByRole("combobox").fill("zoek alles");
  await page.getByRole("option", { name: "Zoek alles van een persoon" }).click();
  await expect.element(page.getByRole("button", { name: "Zoeken", exact: true })).toBeVisible();
  await page.getByLabelText("Naam").fill("Yfke van 't Hof-Öztürk");
  await page.getByRole("button", { name: "Zoeken", exact: true }).click();
  await expect.element(heading("Gegevens van anderen waarin deze persoon voorkomt")).toBeVisible();
  expect(sent(asked).at(-1)).toEqual({
    contact_id: null,
    keys: { names: ["Yfke van 't Hof-Öztürk"], emails: [], phones: [], accounts: [], addresses: [] },
  });
});

test("nothing found says how to look on, and what is restricted is counted", async () => {
  await show("light");
  await open("#/relaties/zoeken:c1", () => ({ ...NOTHING_KEPT, restricted: 2, more: true }));
  await expect.element(page.getByText(/^Van deze persoon is niets gevonden\./)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Bekijken wat beperkt is" })).toBeVisible();
  await expect.element(page.getByText("Er is meer gevonden dan hier past. Zoek met minder.")).toBeVisible();
});

test("while it is looked for it says so, and a fault can be tried again", async () => {
  await show("light");
  let broken = true;
  await open("#/relaties/zoeken:c1", () =>
    broken ? Promise.reject({ outcome: "broke", reference: "A1" }) : Promise.resolve(EVERYTHING),
  );
  await expect.element(page.getByRole("alert")).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(heading("Gegevens van deze relatie")).toBeVisible();
});

test("loading: it says what it waits for", async () => {
  await show("light");
  await open("#/relaties/zoeken:c1", () => new Promise(() => undefined));
  await expect.element(page.getByText("De persoon wordt gezocht")).toBeInTheDocument();
});
