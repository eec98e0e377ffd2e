import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { CHOICES, SHEET } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import FirstStartInApp from "../../testing/FirstStartInApp.svelte";

const NAME = "Atelier van ’t Hof-Öztürk";
const PASSWORD = "groene fiets oude brug";

const answers = () => ({
  activity_choices: () => structuredClone([...CHOICES]),
  create_administration: () => SHEET,
  confirm_recovery_sheet: () => null,
  save_recovery_sheet: () => ({ file_name: "herstelblad.pdf" }),
  print_recovery_sheet: () => null,
});

const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
const title = (name: string) => page.getByRole("heading", { level: 1, name });

async function toChoices() {
  await page.getByLabelText("Naam van uw bedrijf").fill(NAME);
  await press("Verder");
  await expect.element(title("Wat doet uw bedrijf met gegevens?")).toHaveFocus();
}

async function toPassword() {
  await toChoices();
  await press("Verder met 2 verwerkingen");
  await expect.element(title("Kies een wachtwoord")).toHaveFocus();
}

async function toSheet() {
  await toPassword();
  await page.getByLabelText("Nieuw wachtwoord").fill(PASSWORD);
  await page.getByLabelText("Nog een keer").fill(PASSWORD);
  await press("Kluis maken");
  await expect.element(title("Uw herstelblad")).toHaveFocus();
}

test.each(BOTH_THEMES)(
  "every step is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    hostAnswers(answers());
    await render(FirstStartInApp, { ondone: vi.fn() });
    const look = async () => {
      await show(theme, 200);
      expectNoSidewaysScroll();
      await show(theme);
      await expectNoViolations();
    };
    await look();
    await toChoices();
    await look();
    await press("Verder met 2 verwerkingen");
    await look();
    await page.getByLabelText("Nieuw wachtwoord").fill(PASSWORD);
    await page.getByLabelText("Nog een keer").fill(PASSWORD);
    await press("Kluis maken");
    await expect.element(title("Uw herstelblad")).toBeVisible();
    await look();
  },
);

test("the three steps make an administration and begin", async () => {
  await show("light");
  const ondone = vi.fn();
  const asked = hostAnswers(answers());
  await render(FirstStartInApp, { ondone });
  await toSheet();
  expect(asked.find(({ name }) => name === "create_administration")?.request).toMatchObject({
    business: { name: NAME },
    activities: ["contact", "quotes"],
    password: PASSWORD,
    language: "nl",
  });
  const begin = page.getByRole("button", { name: "Beginnen" });
  await expect.element(begin).toBeDisabled();
  await page.getByRole("textbox", { name: "Groep 2" }).click();
  await userEvent.keyboard("2mxdzte5");
  await expect.element(begin).toBeEnabled();
  await begin.click();
  await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
  expect(asked.at(-1)).toEqual({ name: "confirm_recovery_sheet", request: { groups: ["2MXD", "ZTE5"] } });
});

test("without a name the first step says so and goes to the field", async () => {
  await show("light");
  hostAnswers(answers());
  await render(FirstStartInApp, { ondone: vi.fn() });
  await press("Verder");
  const name = page.getByLabelText("Naam van uw bedrijf");
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveAccessibleDescription(/Vul de naam van uw bedrijf in/);
  await expectNoViolations();
});

test("what the host refuses of a field is told at that field", async () => {
  await show("light");
  hostAnswers({
    ...answers(),
    create_administration: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "field", field: "kvk_number", problem: { kind: "malformed" } },
      }),
  });
  await render(FirstStartInApp, { ondone: vi.fn() });
  await toPassword();
  await page.getByLabelText("Nieuw wachtwoord").fill(PASSWORD);
  await page.getByLabelText("Nog een keer").fill(PASSWORD);
  await press("Kluis maken");
  await expect.element(page.getByLabelText("KvK-nummer")).toHaveAccessibleDescription(/niet de vorm/);
});

test("the choices load, can fail and can be asked again", async () => {
  await show("light");
  let tries = 0;
  let answer: (() => void) | undefined;
  hostAnswers({
    ...answers(),
    activity_choices: async () => {
      tries++;
      await new Promise<void>((resolve) => (answer = resolve));
      if (tries === 1) throw { outcome: "broke", reference: "7f3a-19" };
      return structuredClone([...CHOICES]);
    },
  });
  await render(FirstStartInApp, { ondone: vi.fn() });
  await toChoices();
  await expect.element(page.getByText("Laden…")).toBeVisible();
  answer?.();
  await expect.element(page.getByRole("alert")).toHaveTextContent("7f3a-19");
  await press("Opnieuw proberen");
  answer?.();
  await expect.element(page.getByRole("checkbox", { name: /Offertes/ })).toBeChecked();
});

test("no choices at all is said, and the start goes on", async () => {
  await show("light");
  hostAnswers({ ...answers(), activity_choices: () => [] });
  await render(FirstStartInApp, { ondone: vi.fn() });
  await toChoices();
  await expect.element(page.getByText(/Er zijn geen keuzes/)).toBeVisible();
  await press("Verder zonder keuze");
  await expect.element(title("Kies een wachtwoord")).toBeVisible();
});

test("a weak password or two that differ do not make a vault", async () => {
  await show("light");
  hostAnswers(answers());
  await render(FirstStartInApp, { ondone: vi.fn() });
  await toPassword();
  const make = page.getByRole("button", { name: "Kluis maken" });
  await page.getByLabelText("Nieuw wachtwoord").fill("kort");
  await expect.element(page.getByText(/Te kort/)).toBeVisible();
  await expect.element(make).toBeDisabled();
  await page.getByLabelText("Nieuw wachtwoord").fill(PASSWORD);
  await expect.element(page.getByText("Sterk.")).toBeVisible();
  await page.getByLabelText("Nog een keer").fill("iets anders dan dit");
  await expect.element(page.getByText("De twee wachtwoorden zijn niet gelijk.")).toBeVisible();
  await expect.element(make).toBeDisabled();
});

test("the sheet is printed and saved by the host", async () => {
  await show("light");
  const asked = hostAnswers(answers());
  await render(FirstStartInApp, { ondone: vi.fn() });
  await toSheet();
  await press("Printen");
  await press("Opslaan");
  await expect.element(page.getByText("Opgeslagen als herstelblad.pdf.")).toBeVisible();
  expect(asked.map(({ name }) => name).slice(-2)).toEqual(["print_recovery_sheet", "save_recovery_sheet"]);
});

test("a group that differs from the sheet is named", async () => {
  await show("light");
  hostAnswers(answers());
  await render(FirstStartInApp, { ondone: vi.fn() });
  await toSheet();
  await page.getByRole("textbox", { name: "Groep 7" }).click();
  await userEvent.keyboard("ZTE6");
  await expect
    .element(page.getByRole("textbox", { name: "Groep 7" }))
    .toHaveAccessibleDescription("Groep 7 is anders dan op het blad.");
});

test("the first start speaks English too", async () => {
  speak("en");
  await show("light", 200);
  hostAnswers(answers());
  await render(FirstStartInApp, { ondone: vi.fn() });
  await expect.element(title("Who are you?")).toBeVisible();
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("another language can be chosen before anything is filled in", async () => {
  await show("light");
  hostAnswers(answers());
  await render(FirstStartInApp, { ondone: vi.fn() });
  await press("English");
  await expect.element(title("Who are you?")).toBeVisible();
  await press("Nederlands");
  await expect.element(title("Wie bent u?")).toBeVisible();
});
