import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, OPEN, PREFERENCES, TODAY } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Asked, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { SAMIRA, VIEW } from "../contacts/contacts.fixtures";
import { CASE_VIEW, INVOICE_VIEW } from "../records/records.fixtures";
import { ANNOTATIONS, GIVEN, NOTHING_GIVEN } from "./disclosures.fixtures";

async function open(path: string, answers: Answers) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    open_contact: () => VIEW,
    open_record: ({ id }) => (id === "d1" ? CASE_VIEW : INVOICE_VIEW),
    ...answers,
  });
  window.location.hash = path;
  await render(PagesInApp);
  return asked;
}

const part = () => page.getByRole("region", { name: "Gegeven aan anderen" });
const askedLast = (asked: Asked[], name: string) => asked.filter((one) => one.name === name).at(-1)?.request;
const begin = () => part().getByRole("button", { name: "Vastleggen wat u gaf" }).click();
const note = () => page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }).click();

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "what was given is without fault for axe at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open(`#/relaties/${SAMIRA}`, { disclosures: () => GIVEN });
    await expect.element(part().getByText("naam, adres en de open factuur")).toBeVisible();
    await expectNoViolations();
    await begin();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("nothing given says so, and a failure can be tried again", async () => {
  await show("light");
  let fails = true;
  await open("#/gegevens/r2", {
    disclosures: () => {
      if (fails) throw { outcome: "broke", reference: "F-1" };
      return NOTHING_GIVEN;
    },
  });
  await expect.element(part().getByRole("alert")).toBeVisible();
  fails = false;
  await part().getByRole("button").click();
  await expect.element(part().getByText(/nog niet vastgelegd dat iemand hieruit/)).toBeVisible();
});

test("while it is fetched that is said", async () => {
  await show("light");
  await open("#/gegevens/r2", { disclosures: () => new Promise(() => undefined) });
  await expect.element(part().getByText("Ophalen wat aan anderen is gegeven")).toBeVisible();
});

test("of a record it asks whom it is about only where there are several, and what is missing", async () => {
  await show("light");
  const asked = await open("#/gegevens/r2", {
    disclosures: () => NOTHING_GIVEN,
    note_disclosure: () => "g9",
  });
  await begin();
  await expect.element(page.getByLabelText("Over wie")).not.toBeInTheDocument();
  await note();
  await expect.element(page.getByText("Kies aan wie u het gaf.")).toBeVisible();
  expect(askedLast(asked, "note_disclosure")).toBeUndefined();
  await page.getByLabelText("Aan wie").selectOptions("a1");
  await page.getByLabelText("Welke gegevens").fill("naam en bedrag");
  await page.getByLabelText("Waarom mocht dat?").fill("voor de jaarrekening");
  await note();
  await vi.waitFor(() =>
    expect(askedLast(asked, "note_disclosure")).toEqual({
      of: { of: "party", id: INVOICE_VIEW.parties[0]?.party.id },
      recipient: { receiver: "known", id: "a1" },
      given_on: TODAY,
      what: "naam en bedrag",
      reason: "voor de jaarrekening",
    }),
  );
  await expect.element(page.getByText("Vastgelegd.")).toBeVisible();
});

test("a recipient that the register does not know is written down on the spot, by keyboard", async () => {
  await show("light");
  const asked = await open("#/gegevens/d1", {
    disclosures: () => NOTHING_GIVEN,
    note_disclosure: () => "g9",
  });
  await begin();
  await page.getByLabelText("Over wie").selectOptions(CASE_VIEW.parties[1]?.party.id ?? "");
  await page.getByLabelText("Aan wie").selectOptions("another");
  await page.getByLabelText("Naam van de ontvanger").fill("Mr. Van ’t Hof-Öztürk");
  await page.getByLabelText("Wat is deze ontvanger?").selectOptions("controller");
  await page.getByLabelText("Welke gegevens").fill("naam en adres");
  await page.getByLabelText("Waarom mocht dat?").fill("voor de zaak");
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() =>
    expect(askedLast(asked, "note_disclosure")).toMatchObject({
      of: { of: "party", id: CASE_VIEW.parties[1]?.party.id },
      recipient: { receiver: "new", name: "Mr. Van ’t Hof-Öztürk", role: "controller" },
    }),
  );
});

test("a day that the host refuses is told at its field", async () => {
  await show("light");
  await open("#/gegevens/r2", {
    disclosures: () => NOTHING_GIVEN,
    note_disclosure: () => {
      throw {
        outcome: "refused",
        refusal: { kind: "field", field: "given_on", problem: { kind: "in_future" } },
      };
    },
  });
  await begin();
  await page.getByLabelText("Aan wie").selectOptions("a1");
  await page.getByLabelText("Welke gegevens").fill("naam en bedrag");
  await page.getByLabelText("Waarom mocht dat?").fill("voor de jaarrekening");
  await note();
  await expect.element(page.getByRole("dialog").getByText("Deze dag ligt na vandaag.")).toBeVisible();
});

test("what was a mistake is taken out after a question", async () => {
  await show("light");
  const asked = await open(`#/relaties/${SAMIRA}`, {
    disclosures: () => GIVEN,
    remove_disclosure: () => null,
  });
  await part().getByRole("button", { name: "Weghalen: Incassobureau De Ruyter, 1 maart 2026" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Weghalen" }).click();
  await vi.waitFor(() => expect(askedLast(asked, "remove_disclosure")).toEqual({ id: "g1" }));
  await expect.element(page.getByText("Weggehaald.")).toBeVisible();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(`#/relaties/${SAMIRA}`, { disclosures: () => GIVEN });
  const given = page.getByRole("region", { name: "Given to others" });
  await expect
    .element(given.getByText(/Invoicing and payments: everything from 1 January 2025/))
    .toBeVisible();
});

test.each(BOTH_THEMES)(
  "a correction, a statement and that somebody wants no advertising stand on the card, %s",
  async (theme) => {
    await show(theme);
    await open(`#/relaties/${SAMIRA}`, {
      disclosures: () => NOTHING_GIVEN,
      open_contact: () => ({ ...VIEW, no_advertising_since: "2026-02-11", annotations: ANNOTATIONS }),
    });
    await expect.element(page.getByText("Wil geen reclame sinds 11 februari 2026.")).toBeVisible();
    await expect.element(page.getByText("Verbeterd op 9 maart 2026.")).toBeVisible();
    const beside = page.getByRole("region", { name: "Verbeteringen en verklaringen" });
    await expect.element(beside.getByText(/Het onderhoud van maart is niet uitgevoerd/)).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("a statement stands with the record from the day on which it was made", async () => {
  await show("light");
  await open("#/gegevens/r2", {
    disclosures: () => NOTHING_GIVEN,
    open_record: () => ({ ...INVOICE_VIEW, annotations: ANNOTATIONS }),
  });
  await expect
    .element(page.getByText("Samira van ’t Hof-Öztürk zegt hierover sinds 14 april 2026:"))
    .toBeVisible();
  await expectNoViolations();
});
