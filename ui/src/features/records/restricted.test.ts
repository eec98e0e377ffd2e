import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LIST, SAMIRA, VIEW } from "../contacts/contacts.fixtures";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { RESTRICTED } from "../requests/restriction.fixtures";
import { COMMENT_VIEW, INVOICE_VIEW, RECORDS } from "./records.fixtures";

async function open(path: string, answers: Answers) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    restricted: () => RESTRICTED,
    disclosures: () => NOTHING_GIVEN,
    ...answers,
  });
  window.location.hash = path;
  await render(PagesInApp);
  return asked;
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)("what is restricted has a line of its own above the list, %s", async (theme) => {
  await show(theme);
  await open("#/gegevens", { list_records: () => ({ ...RECORDS, restricted: 1 }) });
  await expect.element(page.getByText("1 gegeven beperkt")).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("where all that is kept is restricted the list does not say that nothing is kept", async () => {
  await show("light");
  const none = { ...RECORDS, kinds: [], rows: [], restricted: 2 };
  await open("#/gegevens", { list_records: () => none });
  await expect.element(page.getByText("Alles wat u bewaart, is beperkt.")).toBeVisible();
  await expect.element(page.getByText(/mag u voorlopig niet gebruiken/)).toBeVisible();
  expect(page.getByText(/nog niets/).query()).toBeNull();
});

test("its content opens only after the owner said for what", async () => {
  await show("light");
  const asked = await open("#/gegevens", {
    list_records: () => ({ ...RECORDS, restricted: 1 }),
    open_restricted: () => INVOICE_VIEW,
  });
  await page.getByRole("button", { name: "Bekijken wat beperkt is" }).click();
  await page.getByRole("button", { name: "Offerte openen" }).click();
  await page.getByRole("button", { name: "Offerte openen" }).click();
  await expect.element(page.getByText("Kies eerst waarvoor.")).toBeVisible();
  expect(asked.filter((one) => one.name === "open_restricted")).toEqual([]);
  page.getByRole("radio", { name: "Voor een rechtsvordering" }).element().focus();
  await userEvent.keyboard(" ");
  await expectNoViolations();
  await page.getByRole("button", { name: "Offerte openen" }).click();
  await expect.element(page.getByText("Onderhoud webwinkel, eerste kwartaal")).toBeVisible();
  expect(asked.filter((one) => one.name === "open_restricted").map((one) => one.request)).toEqual([
    { id: "r1", used_for: "claim" },
  ]);
});

test.each(BOTH_THEMES)(
  "a contact's page says that something is restricted and not what, %s",
  async (theme) => {
    await show(theme);
    await open(`#/relaties/${SAMIRA}`, { open_contact: () => ({ ...VIEW, restricted: 2 }) });
    await expect.element(page.getByText("2 gegevens beperkt")).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("the list of contacts says how many are not in it", async () => {
  await show("light");
  await open("#/relaties", { list_contacts: () => ({ ...LIST, restricted: 1 }) });
  await expect.element(page.getByText(/1 relatie staat hier niet/)).toBeVisible();
  await expectNoViolations();
});

test.each(BOTH_THEMES)(
  "a comment stands in its thread, with the place of one that was erased, %s",
  async (theme) => {
    await show(theme);
    await open("#/gegevens/c1", { open_record: () => COMMENT_VIEW });
    await expect
      .element(page.getByRole("heading", { name: "Reacties onder ‘Winterberging van uw webwinkel’" }))
      .toBeVisible();
    await expect.element(page.getByText("[verwijderd]")).toBeVisible();
    await expect.element(page.getByText("1 reactie staat hier niet: beperkt.")).toBeVisible();
    await expect.element(page.getByRole("link", { name: "Yfke Börger-Nieuwenhuizen" })).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("a thread in English", async () => {
  await show("light");
  speak("en");
  await open("#/gegevens/c1", { open_record: () => COMMENT_VIEW });
  await expect.element(page.getByText("[removed]")).toBeVisible();
});
