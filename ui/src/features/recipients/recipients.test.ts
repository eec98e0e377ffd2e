import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { RecipientPage } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { CONTACT_ACTIVITY, REGISTER } from "../register/register.fixtures";
import { ENDING, FRESH } from "./recipients.fixtures";

async function open(
  answer: () => RecipientPage | Promise<RecipientPage> = () => FRESH,
  hash = "#/register/ontvanger-o1",
) {
  const asked = hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    open_recipient: answer,
    check_role: () => null,
    take_agreement_step: () => null,
    save_agreement_terms: () => null,
    save_transfer: () => null,
    security_measures: () => ({
      chosen: ["two_step"],
      own: [{ nl: "Het kantoor heeft een alarm", en: "Het kantoor heeft een alarm" }],
    }),
    save_security_measures: () => null,
  });
  window.location.hash = hash;
  await render(PagesInApp);
  return asked;
}

const sent = (asked: Awaited<ReturnType<typeof open>>, name: string) =>
  asked.find((one) => one.name === name)?.request;

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "content: an ended service with all that is known, without fault for axe, %s",
  async (theme) => {
    await show(theme);
    await open(() => ENDING);
    await expect.element(page.getByRole("heading", { name: /Wolkenbank/ })).toBeVisible();
    await expect.element(page.getByText("Zo mogen de gegevens niet weg")).toBeVisible();
    await expect.element(page.getByText(/3 van de 10 punten staan erin/)).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("the role is checked by the sign that the pack proposes", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Rol nagaan" }).click();
  await expect.element(page.getByRole("radio", { name: /alleen wat u opdraagt/ })).toBeChecked();
  await expectNoViolations();
  await page.getByRole("button", { name: "Rol opslaan" }).click();
  await expect.element(page.getByText("De rol is opgeslagen.")).toBeVisible();
  expect(sent(asked, "check_role")).toEqual({ id: "o1", sign: "instruction" });
});

test("an agreement is signed with its version, by keyboard", async () => {
  await show("light");
  const asked = await open();
  await expect.element(page.getByRole("button", { name: "Overeenkomst getekend" })).toBeVisible();
  page.getByRole("button", { name: "Overeenkomst getekend" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.type(page.getByRole("textbox", { name: "Versie of vindplaats" }), "versie 3");
  await expectNoViolations();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("De stap is vastgelegd.")).toBeVisible();
  expect(sent(asked, "take_agreement_step")).toMatchObject({ id: "o1", step: "signed", note: "versie 3" });
});

test("what stands in the agreement is ticked, and hours that cannot be are not sent", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Inhoud nagaan" }).click();
  await page.getByRole("checkbox", { name: /controleren/ }).click();
  const hours = page.getByRole("textbox", { name: "Uren waarin" });
  await userEvent.type(hours, "900");
  await page.getByRole("button", { name: "Inhoud opslaan" }).click();
  await expect.element(hours).toHaveAttribute("aria-invalid", "true");
  expect(sent(asked, "save_agreement_terms")).toBeUndefined();
  await userEvent.clear(hours);
  await userEvent.type(hours, "48");
  await page.getByRole("button", { name: "Bedrijf toevoegen" }).click();
  await userEvent.type(page.getByRole("textbox", { name: "Naam" }), "Rekenhal Noordpolder");
  await expectNoViolations();
  await page.getByRole("button", { name: "Inhoud opslaan" }).click();
  await expect.element(page.getByText("De inhoud van de overeenkomst is opgeslagen.")).toBeVisible();
  expect(sent(asked, "save_agreement_terms")).toMatchObject({
    clauses: ["audit"],
    breach_hours: 48,
    sub_processors: [{ name: "Rekenhal Noordpolder", country: "", checked_on: null }],
  });
});

test("a transfer asks only what its protection needs", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("button", { name: "Doorgifte nagaan" }).click();
  await userEvent.type(page.getByRole("textbox", { name: "Land" }), "us");
  await expect.element(page.getByRole("combobox", { name: "Module" })).not.toBeInTheDocument();
  await page.getByRole("combobox", { name: "Wat ze beschermt" }).selectOptions("standard_clauses");
  await expect.element(page.getByRole("combobox", { name: "Module" })).toBeVisible();
  await expectNoViolations();
  await page.getByRole("button", { name: "Doorgifte opslaan" }).click();
  await expect.element(page.getByText("De doorgifte is opgeslagen.")).toBeVisible();
  expect(sent(asked, "save_transfer")).toMatchObject({ country: "us", mechanism: "standard_clauses" });
});

test("the security measures are chosen in the register, with those in own words", async () => {
  await show("light");
  const asked = await open(() => FRESH, "#/register/ontvangers");
  await page.getByRole("tab", { name: "Beveiliging" }).click();
  await expect.element(page.getByRole("checkbox", { name: /twee stappen/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /versnipperaar/ }).click();
  await expectNoViolations();
  await page.getByRole("button", { name: "Maatregelen opslaan" }).click();
  await expect.element(page.getByText("De maatregelen zijn opgeslagen.")).toBeVisible();
  expect(sent(asked, "save_security_measures")).toEqual({
    chosen: ["two_step", "shredding"],
    own: [{ nl: "Het kantoor heeft een alarm", en: "" }],
  });
});

test("loading: lines stand where the text will be", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Ontvanger ophalen…")).toBeVisible();
  await expectNoViolations();
});

test("error: what, what to do, and a reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expectNoViolations();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(() => ENDING);
  await expect.element(page.getByText("The data may not go like this")).toBeVisible();
  await expectNoViolations();
});
