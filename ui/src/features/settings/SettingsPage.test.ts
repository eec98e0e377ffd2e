import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { toasts, unsay } from "../../design/toasts.svelte";
import { speak } from "../../i18n";
import type { Refusal, SettingsView } from "../../ipc";
import { COUNTS, OPEN, PREFERENCES, SHEET } from "../../testing/fixtures";
import { hostAnswers, type Answers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { numberIn } from "./preferences";
import { ABOUT, LOGO, SETTINGS } from "./settings.fixtures";

async function open(answer: () => SettingsView | Promise<SettingsView>, answers: Answers = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: answer,
    logo: () => LOGO,
    about: () => ABOUT,
    session_state: () => OPEN,
    ...answers,
  });
  window.location.hash = "#/instellingen";
  await render(PagesInApp);
  return asked;
}

const part = (name: string) => page.getByRole("tab", { name }).click();
const sent = (asked: { name: string; request: unknown }[], name: string) =>
  asked.filter((one) => one.name === name).map((one) => one.request);
const said = () => toasts().map((toast) => toast.text);

afterEach(() => {
  speak("nl");
  [...toasts()].forEach((toast) => unsay(toast.id));
});

test.each(BOTH_THEMES)(
  "each part is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open(() => SETTINGS);
    await expect.element(page.getByText(/gaat op slot na 15\sminuten zonder toets of klik/)).toBeVisible();
    for (const name of ["Bedrijf", "Briefpapier", "Weergave", "Termijnen", "Beveiliging", "Over"]) {
      await show(theme);
      await part(name);
      await expectNoViolations();
      expect(document.querySelectorAll("main .button.primary").length).toBeLessThanOrEqual(1);
      await show(theme, 200);
      expectNoSidewaysScroll();
    }
  },
);

test("a part has an address of its own", async () => {
  await show("light");
  await open(() => SETTINGS);
  window.location.hash = "#/instellingen/beveiliging";
  await expect.element(page.getByRole("heading", { name: "Noodblad" })).toBeVisible();
  window.location.hash = "#/instellingen/termijnen";
  await expect.element(page.getByRole("tab", { name: "Termijnen" })).toHaveAttribute("aria-selected", "true");
});

test("while they are being fetched, and after a fault, the page says so", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Instellingen ophalen…")).toBeVisible();
});

test("a fault is told with its reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("3fa1c09e");
});

test("the business is saved by the keyboard, and what is wrong takes the focus", async () => {
  await show("light");
  const asked = await open(() => SETTINGS, { save_business: () => null });
  const name = page.getByLabelText("Naam van uw bedrijf");
  await name.fill("");
  await userEvent.keyboard("{Enter}");
  await expect.element(name).toHaveFocus();
  await expect.element(page.getByText("Vul de naam van uw bedrijf in.")).toBeVisible();
  await name.fill("Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.");
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(said()).toEqual(["Opgeslagen."]));
  expect(sent(asked, "save_business")).toEqual([
    { ...SETTINGS.business, name: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V." },
  ]);
});

test("the window of the envelope is kept at once, and the logo shown", async () => {
  await show("light");
  const asked = await open(() => SETTINGS, { save_letterhead: () => null });
  await part("Briefpapier");
  await expect.element(page.getByRole("img", { name: "Uw logo" })).toBeVisible();
  await page.getByRole("radio", { name: "Rechts" }).click();
  await vi.waitFor(() => expect(sent(asked, "save_letterhead")).toEqual([{ window_side: "right" }]));
});

test("a logo is sent as it is, and one that cannot be used is told", async () => {
  await show("light");
  let usable = false;
  const asked = await open(() => SETTINGS, {
    save_logo: () =>
      usable ? null : Promise.reject({ outcome: "refused", refusal: { kind: "logo_not_usable" } }),
  });
  await part("Briefpapier");
  const picker = page.getByLabelText("Ander logo kiezen");
  await picker.upload(new File([new Uint8Array([1, 2])], "logo.png", { type: "image/png" }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dit beeld kan niet als logo dienen.");
  usable = true;
  await picker.upload(new File([new Uint8Array([3, 4])], "logo.png", { type: "image/png" }));
  await vi.waitFor(() => expect(said()).toEqual(["Het logo staat op uw brieven."]));
  expect(sent(asked, "save_logo")).toEqual([new Uint8Array([1, 2]), new Uint8Array([3, 4])]);
});

test("the logo is taken away", async () => {
  await show("light");
  let view = SETTINGS;
  await open(() => view, {
    remove_logo: () => {
      view = { ...SETTINGS, has_logo: false };
      return null;
    },
  });
  await part("Briefpapier");
  await page.getByRole("button", { name: "Logo weghalen" }).click();
  await expect.element(page.getByText("Er is nog geen logo.")).toBeVisible();
});

test("a choice of the look shows at once and is kept in the vault", async () => {
  await show("light");
  const asked = await open(() => SETTINGS, { save_preferences: () => null });
  await part("Weergave");
  await page.getByRole("radio", { name: "150 %" }).click();
  expect(document.documentElement.style.fontSize).toBe("150%");
  await page.getByRole("radio", { name: "English" }).click();
  await expect.element(page.getByRole("heading", { name: "Appearance" })).toBeVisible();
  await vi.waitFor(() =>
    expect(sent(asked, "save_preferences")).toEqual([
      { ...PREFERENCES, text_size_percent: 150 },
      { ...PREFERENCES, language: "en" },
    ]),
  );
});

test("a look that could not be kept is said", async () => {
  await show("light");
  await open(() => SETTINGS, {
    save_preferences: () => Promise.reject({ outcome: "refused", refusal: { kind: "disk_full" } }),
  });
  await part("Weergave");
  await page.getByRole("radio", { name: "Donker", exact: true }).click();
  await vi.waitFor(() => expect(said()).toEqual(["De schijf is vol."]));
});

test("the periods are saved over what is kept at that moment", async () => {
  await show("light");
  const asked = await open(() => SETTINGS, { save_preferences: () => null });
  await part("Termijnen");
  const days = page.getByLabelText("Hoeveel dagen bewaart u uw eigen reservekopieën?");
  await days.fill("eeuwig");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect.element(page.getByText("Typ een aantal dagen van 1 tot 3660.")).toBeVisible();
  await days.fill("30");
  await page.getByLabelText("Maand", { exact: true }).selectOptions("Juni");
  await page.getByLabelText("begint de maand opnieuw als het antwoord er is").click();
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "save_preferences")).toEqual([
      { ...PREFERENCES, backups_kept_days: 30, suspension: "restart", financial_year_ends: "06-30" },
    ]),
  );
});

test("financial years that differ are added and taken away", async () => {
  await show("light");
  const asked = await open(() => SETTINGS, { save_financial_years: () => null });
  await part("Termijnen");
  await page.getByRole("button", { name: "Boekjaar toevoegen" }).click();
  await page.getByRole("button", { name: "Boekjaren opslaan" }).click();
  await expect.element(page.getByText("Dit veld is nog leeg.").first()).toBeVisible();
  await page.getByRole("button", { name: "Weghalen" }).first().click();
  await page.getByRole("textbox", { name: "Eerste dag" }).fill("1-1-2025");
  await page.getByRole("textbox", { name: "Laatste dag" }).fill("30-6-2025");
  await userEvent.keyboard("{Tab}");
  await page.getByRole("button", { name: "Boekjaren opslaan" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "save_financial_years")).toEqual([
      { years: [{ id: null, starts_on: "2025-01-01", ends_on: "2025-06-30" }] },
    ]),
  );
});

test("a wrong password changes nothing and is told; the right one leaves no password in a field", async () => {
  await show("light");
  let known = "groene fiets oude brug";
  await open(() => SETTINGS, {
    change_password: ({ current }) =>
      current === known
        ? null
        : Promise.reject({ outcome: "refused", refusal: { kind: "wrong_password", retry_after_seconds: 0 } }),
  });
  await part("Beveiliging");
  await page.getByLabelText("Uw wachtwoord tot nu toe").fill("rode fiets");
  await page.getByLabelText("Nieuw wachtwoord").fill("paarse kast stille tuin");
  await page.getByLabelText("Nog een keer").fill("paarse kast stille tuin");
  await page.getByRole("button", { name: "Wachtwoord wijzigen" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dit wachtwoord past niet.");
  known = "rode fiets";
  await page.getByRole("button", { name: "Wachtwoord wijzigen" }).click();
  await vi.waitFor(() => expect(said()[0]).toContain("Uw wachtwoord is gewijzigd."));
  await expect.element(page.getByLabelText("Nieuw wachtwoord")).toHaveValue("");
  await expect.element(page.getByLabelText("Uw wachtwoord tot nu toe")).toHaveValue("");
});

test("a sheet that was never checked comes first: it is made anew and typed back", async () => {
  await show("light");
  let view: SettingsView = { ...SETTINGS, recovery_sheet_confirmed_on: null };
  const asked = await open(() => view, {
    renew_recovery_sheet: () => SHEET,
    confirm_recovery_sheet: () => {
      view = SETTINGS;
      return null;
    },
  });
  await expect.element(page.getByText(/Uw herstelblad is nog niet gecontroleerd/)).toBeVisible();
  await page.getByLabelText("Uw wachtwoord", { exact: true }).fill("groene fiets oude brug");
  await page.getByRole("button", { name: "Nieuw herstelblad maken" }).click();
  await page.getByLabelText("Groep 2").fill("2MXD");
  await page.getByLabelText("Groep 7").fill("ZTE5");
  await expectNoViolations();
  await page.getByRole("button", { name: "Klaar met het herstelblad" }).click();
  await expect.element(page.getByText(/Op 12 januari 2026 hebt u gecontroleerd/)).toBeVisible();
  expect(sent(asked, "confirm_recovery_sheet")).toEqual([{ groups: ["2MXD", "ZTE5"] }]);
});

test("what the owner typed is kept before the emergency sheet is made, and only where it changed", async () => {
  await show("light");
  let view = SETTINGS;
  const asked = await open(() => view, {
    save_emergency_note: () => null,
    print_emergency_sheet: () => null,
    save_emergency_sheet: () => {
      view = { ...SETTINGS, emergency: { ...SETTINGS.emergency, made_on: "2026-05-19" } };
      return { file_name: "noodblad-2026-05-19.pdf" };
    },
  });
  await part("Beveiliging");
  await expect.element(page.getByText("U hebt op 3 februari 2026 een noodblad gemaakt.")).toBeVisible();
  await page.getByRole("button", { name: "Noodblad afdrukken" }).click();
  await vi.waitFor(() => expect(said()).toEqual(["Het noodblad staat klaar om af te drukken."]));
  expect(sent(asked, "save_emergency_note")).toEqual([]);
  await page.getByLabelText("Wie mag de administratie openen?").fill("Mijn zus Anneke.");
  await page.getByRole("button", { name: "Noodblad opslaan" }).click();
  await vi.waitFor(() =>
    expect(said().at(-1)).toBe("Het noodblad is opgeslagen als noodblad-2026-05-19.pdf."),
  );
  expect(sent(asked, "save_emergency_note")).toEqual([
    { sheet_lies: SETTINGS.emergency.sheet_lies, may_open: "Mijn zus Anneke." },
  ]);
  await expect.element(page.getByText("U hebt op 19 mei 2026 een noodblad gemaakt.")).toBeVisible();
});

test("an emergency sheet that cannot be written says why, and words that do not fit say so below their field", async () => {
  await show("light");
  let refusal: Refusal = { kind: "folder_not_writable" };
  await open(() => SETTINGS, {
    save_emergency_note: () => Promise.reject({ outcome: "refused", refusal }),
  });
  await part("Beveiliging");
  await page.getByLabelText("Waar ligt het herstelblad?").fill("Elders");
  await page.getByRole("button", { name: "Noodblad opslaan" }).click();
  await expect.element(page.getByRole("alert")).toBeVisible();
  refusal = { kind: "field", field: "sheet_lies", problem: { kind: "too_long", characters_max: 300 } };
  await page.getByRole("button", { name: "Noodblad opslaan" }).click();
  await expect.element(page.getByText(/300\stekens/)).toBeVisible();
  await expectNoViolations();
});

test("about says the version, the day of the law in it, the folder and the way to the log", async () => {
  await show("light");
  await open(() => SETTINGS);
  await part("Over");
  await expect.element(page.getByText("0.1.0")).toBeVisible();
  await expect.element(page.getByText("Nagekeken op 22 november 2026")).toBeVisible();
  for (const covered of ABOUT.legal_data) await expect.element(page.getByText(covered.nl)).toBeVisible();
  await expect.element(page.getByText(/Het legt geen verbinding met internet/)).toBeVisible();
  await expect.element(page.getByText(SETTINGS.folder)).toBeVisible();
  await expectNoViolations();
  await expect.element(page.getByRole("link", { name: "logboek" })).toBeVisible();
});

test("the licences of the parts are shown by the system, and a fault is told", async () => {
  await show("light");
  let broken = false;
  const asked = await open(() => SETTINGS, {
    open_licences: () => (broken ? Promise.reject({ outcome: "broke", reference: "7be2d410" }) : null),
  });
  await part("Over");
  await page.getByRole("button", { name: "Licenties bekijken" }).click();
  await vi.waitFor(() => expect(sent(asked, "open_licences")).toEqual([null]));
  broken = true;
  await page.getByRole("button", { name: "Licenties bekijken" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("7be2d410");
});

test("a program that was not installed says where its licences are", async () => {
  await show("light");
  await open(() => SETTINGS, { about: () => ({ ...ABOUT, has_licences: false }) });
  await part("Over");
  await expect.element(page.getByText(/komen mee als u het programma installeert/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Licenties bekijken" })).not.toBeInTheDocument();
});

test("about is fetched, and after a fault it is fetched again", async () => {
  await show("light");
  let answer: () => Promise<typeof ABOUT> = () => new Promise(() => undefined);
  await open(() => SETTINGS, { about: () => answer() });
  await part("Over");
  await expect.element(page.getByText("Gegevens van het programma ophalen…")).toBeVisible();
  answer = () => Promise.reject({ outcome: "broke", reference: "3fa1c09e" });
  await part("Bedrijf");
  await part("Over");
  await expect.element(page.getByRole("alert")).toHaveTextContent("3fa1c09e");
  answer = () => Promise.resolve(ABOUT);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByText("0.1.0")).toBeVisible();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(() => SETTINGS);
  await expect.element(page.getByText(/locks after 15\sminutes without a key or click/)).toBeVisible();
  await expectNoViolations();
});

test.each([
  ["30", 30],
  [" 7 ", 7],
  ["0", null],
  ["3661", null],
  ["1.5", null],
  ["", null],
])("‘%s’ is read as %s days", (text, days) => {
  expect(numberIn(text, 1, 3660)).toBe(days);
});

test("the sample business can be looked at from one's own, and says when it cannot be made", async () => {
  await show("light");
  await open(() => SETTINGS, {
    open_sample: () => Promise.reject({ outcome: "refused", refusal: { kind: "already_open" } }),
  });
  await part("Over");
  await expect.element(page.getByText(/Uw eigen administratie gaat eerst op slot/)).toBeVisible();
  await page.getByRole("button", { name: "Voorbeeldbedrijf bekijken" }).click();
  await expect.element(page.getByRole("alert")).toBeVisible();
});

test("the sample business has no password to change and no sheet to renew", async () => {
  await show("light");
  hostAnswers({ counts: () => COUNTS, holidays: () => [], settings: () => SETTINGS, logo: () => LOGO });
  window.location.hash = "#/instellingen";
  await render(PagesInApp, { sample: true });
  await part("Beveiliging");
  await expect.element(page.getByText(/heeft geen wachtwoord en geen herstelblad/)).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Wachtwoord wijzigen" })).not.toBeInTheDocument();
  await part("Over");
  await expect
    .element(page.getByRole("button", { name: "Voorbeeldbedrijf bekijken" }))
    .not.toBeInTheDocument();
});
