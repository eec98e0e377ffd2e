import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { ContactView } from "../../ipc";
import { COUNTS, HOLIDAYS_2026, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { IN_REVIEW } from "./requests.fixtures";

const CONTACT: ContactView = {
  name: "Samira van ’t Hof-Öztürk",
  entered_on: "2024-01-01",
  point_life: [],
  timeline: [],
  records: 3,
  restricted: 0,
  holds: [],
  open_requests: 0,
  card: {
    id: "c1",
    kind: "person",
    salutation: "ms",
    given_name: "Samira",
    infix: "van ’t",
    family_name: "Hof-Öztürk",
    company: "",
    language: "en",
    note: "",
    deceased: false,
    points: [],
  },
};

async function open(answers: Answers = {}, address = "#/verzoeken/nieuw") {
  const asked = hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [...HOLIDAYS_2026],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    suggest_contacts: () => [
      {
        id: "c1",
        name: CONTACT.name,
        company: "",
        town: "Waterdam",
        records: 3,
        first_deletable_from: null,
        held: 0,
      },
    ],
    open_contact: () => CONTACT,
    take_in_request: () => "r9",
    open_request: () => IN_REVIEW,
    ...answers,
  });
  window.location.hash = address;
  await render(PagesInApp);
  return asked;
}

const sent = (asked: { name: string; request: unknown }[], name: string) =>
  asked.filter((one) => one.name === name).map((one) => one.request);

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)("the intake with all its errors is without fault for axe, %s", async (theme) => {
  await show(theme);
  await open();
  await page.getByLabelText("Iemand vraagt dit namens een ander").click();
  await page.getByRole("button", { name: "Verzoek opnemen" }).click();
  await expect.element(page.getByText("Kies wat er gevraagd wordt.")).toBeVisible();
  await expect.element(page.getByLabelText("Achternaam")).toHaveFocus();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("a known person is filled in from the keyboard, and the request opens", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("combobox", { name: /^Relatie/ }).fill("hof");
  await expect.element(page.getByRole("option", { name: /Hof-Öztürk/ })).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText("Achternaam")).toHaveValue("Hof-Öztürk");
  await expect.element(page.getByRole("radio", { name: "Engels" })).toBeChecked();
  await page.getByLabelText("Inzage (art. 15 AVG)").click();
  await page.getByLabelText("Wissen (art. 17 AVG)").click();
  await page.getByLabelText("Via welke weg?").selectOptions("E-mail");
  await page.getByLabelText(/^Tijdstip/).fill("10:20");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { level: 1, name: IN_REVIEW.row.name })).toBeVisible();
  expect(sent(asked, "take_in_request")).toMatchObject([
    {
      rights: ["access", "erasure"],
      channel: "email",
      received_on: "2026-05-19",
      received_at: "10:20",
      contact_id: "c1",
      language: "en",
    },
  ]);
  expect(window.location.hash).toBe("#/verzoeken/r9");
});

test("of somebody who died the card is chosen apart, and who asks stays who asks", async () => {
  await show("light");
  const asked = await open({}, "#/verzoeken/nieuw-c1");
  await expect.element(page.getByRole("combobox", { name: /^Relatie/ })).toHaveValue(CONTACT.name);
  await page.getByRole("radio", { name: /overleden/ }).click();
  const died = page.getByRole("combobox", { name: /^Wie is er overleden/ });
  await expect.element(died).toHaveValue("");
  await page.getByLabelText("Achternaam").fill("Hof");
  await died.fill("hof");
  await expect.element(page.getByRole("option", { name: /Hof-Öztürk/ })).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(died).toHaveValue(CONTACT.name);
  await expect.element(page.getByLabelText("Achternaam")).toHaveValue("Hof");
  await page.getByLabelText("Inzage (art. 15 AVG)").click();
  await page.getByLabelText("Via welke weg?").selectOptions("E-mail");
  await page.getByRole("button", { name: "Verzoek opnemen" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "take_in_request")).toMatchObject([
      { subject: "deceased", contact_id: "c1", requester: { family_name: "Hof" } },
    ]),
  );
});

test("from the page of a contact it begins with that contact", async () => {
  await show("light");
  const asked = await open({}, "#/verzoeken/nieuw-c1");
  await expect.element(page.getByRole("combobox", { name: /^Relatie/ })).toHaveValue(CONTACT.name);
  expect(sent(asked, "open_contact")).toEqual([{ id: "c1" }]);
});

test("what the host refuses stands under its field and takes the focus", async () => {
  await show("light");
  await open(
    {
      take_in_request: () =>
        Promise.reject({
          outcome: "refused",
          refusal: { kind: "field", field: "received_on", problem: { kind: "in_future" } },
        }),
    },
    "#/verzoeken/nieuw-c1",
  );
  await page.getByLabelText("Wissen (art. 17 AVG)").click();
  await page.getByLabelText("Via welke weg?").selectOptions("Telefoon");
  await page.getByRole("button", { name: "Verzoek opnemen" }).click();
  await expect.element(page.getByText("Deze dag ligt na vandaag.")).toBeVisible();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true"));
});

test("a contact that is gone is told", async () => {
  await show("light");
  await open(
    { open_contact: () => Promise.reject({ outcome: "refused", refusal: { kind: "not_found" } }) },
    "#/verzoeken/nieuw-c1",
  );
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dit is er niet meer.");
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByRole("heading", { level: 1, name: "Take in a request" })).toBeVisible();
  await expectNoViolations();
});
