import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { StatementView } from "../../ipc";
import { COUNTS } from "../../testing/fixtures";
import { hostAnswers, hostSays, type Answers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { COMPARISON, DIFFERS, FIRST, LETTER, VERSION_ONE } from "./statement.fixtures";

async function open(view: StatementView = DIFFERS, more: Answers = {}, address = "#/verklaring") {
  const asked = hostAnswers({
    counts: () => ({ ...COUNTS, statement: 2 }),
    holidays: () => [],
    statement: () => view,
    compare_statements: () => COMPARISON,
    open_statement: () => VERSION_ONE,
    statement_on: () => VERSION_ONE,
    preview_statement_letter: () => LETTER,
    ...more,
  });
  window.location.hash = address;
  await render(PagesInApp);
  return asked;
}

test.each(BOTH_THEMES)(
  "the statement is without fault for axe and fits at twice the size, %s",
  async (theme) => {
    await show(theme);
    await open();
    await page.getByRole("button", { name: "Verschil in de tekst tonen" }).click();
    await expect.element(page.getByRole("heading", { name: "In de tekst" })).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test.each(BOTH_THEMES)(
  "the versions are without fault for axe and fit at twice the size, %s",
  async (theme) => {
    await show(theme);
    await open(DIFFERS, {}, "#/verklaring/versies");
    await page.getByRole("button", { name: "Versie 1 lezen" }).click();
    await expect.element(page.getByText(/^Kenmerk van deze tekst/)).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("while the statement is made the page says so", async () => {
  await show("light");
  await open(FIRST, { statement: () => new Promise(() => undefined) });
  await expect.element(page.getByText("Verklaring maken…")).toBeInTheDocument();
});

test("what went wrong is told, and can be tried again", async () => {
  await show("light");
  let broken = true;
  await open(FIRST, {
    statement: () => (broken ? Promise.reject({ outcome: "broke", reference: "5c0e11aa" }) : FIRST),
  });
  await expect.element(page.getByText(/5c0e11aa/)).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByText("U hebt nog geen verklaring gepubliceerd.")).toBeVisible();
});

test("what is missing leads to where it is filled in, and nothing can be published", async () => {
  await show("light");
  await open(FIRST);
  await page.getByText("Wat ontbreekt, en waar u het aanvult").click();
  await expect
    .element(page.getByRole("link", { name: /adres van uw bedrijf/ }))
    .toHaveAttribute("href", "#/instellingen/bedrijf");
  await expect
    .element(page.getByRole("link", { name: /^Contact: Het eigen belang/ }))
    .toHaveAttribute("href", "#/register/01990000-0000-7000-8000-000000000001");
  await expect
    .element(page.getByRole("link", { name: /^Hosting Noordpolder/ }))
    .toHaveAttribute("href", "#/register/ontvangers");
  expect(page.getByRole("button", { name: /publiceren/ }).elements()).toHaveLength(0);
  await expectNoViolations();
});

test("the short layer stands open and the rest opens by itself, in the language of the text", async () => {
  await show("light");
  await open();
  await expect.element(page.getByText(/^Wij gebruiken uw gegevens om u te antwoorden/)).toBeVisible();
  await expect.element(page.getByText("Hosting Noordpolder")).not.toBeVisible();
  await page.getByText("Wie uw gegevens krijgen").click();
  await expect.element(page.getByText("Hosting Noordpolder")).toBeVisible();
  await page.getByRole("combobox", { name: "Taal van de tekst" }).selectOptions("en");
  await expect.element(page.getByText(/^We use your data to answer you/)).toBeVisible();
});

test("a difference is told in words and as text that went and came", async () => {
  await show("light");
  await open();
  await expect.element(page.getByRole("heading", { name: "2 verschillen met versie 2" })).toBeVisible();
  await page.getByRole("button", { name: "Verschil in de tekst tonen" }).click();
  await expect.element(page.getByRole("heading", { name: "In de tekst" })).toBeVisible();
  const words = (tag: string) =>
    Array.from(document.querySelectorAll(`.sections ${tag}`), (one) => one.textContent.replace(/\s+/g, " "));
  expect(words("del")).toEqual(["Weg: 2"]);
  expect(words("ins")).toEqual(["Nieuw: 5"]);
});

test("publishing asks for a day and a reason, and sends what was shown", async () => {
  await show("light");
  const asked = await open(DIFFERS, { adopt_statement: () => ({ number: 3 }) });
  await page.getByRole("button", { name: "Versie 3 publiceren" }).click();
  const dialog = page.getByRole("dialog");
  await expectNoViolations();
  await dialog.getByRole("button", { name: "Versie 3 publiceren" }).click();
  expect(asked.map((one) => one.name)).not.toContain("adopt_statement");
  await dialog.getByRole("textbox", { name: "Reden", exact: true }).fill("wij bewaren offertes langer");
  await dialog.getByRole("button", { name: "Versie 3 publiceren" }).click();
  await expect.element(page.getByText("Versie 3 is gepubliceerd.")).toBeVisible();
  const sent = asked.find((one) => one.name === "adopt_statement")?.request;
  expect(sent).toMatchObject({ token: "d1", reason: { nl: "wij bewaren offertes langer", en: "" } });
});

test("a draft that changed since is not published, and it says why", async () => {
  await show("light");
  const refusal = { outcome: "refused", refusal: { kind: "statement", problem: "gaps" } };
  await open(DIFFERS, { adopt_statement: () => Promise.reject(refusal) });
  await page.getByRole("button", { name: "Versie 3 publiceren" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Reden", exact: true }).fill("langer");
  await dialog.getByRole("button", { name: "Versie 3 publiceren" }).click();
  await expect.element(dialog.getByText("Er ontbreekt nog iets aan de verklaring.")).toBeVisible();
});

test("people are told after an example of the letter, and who has no address is listed", async () => {
  await show("light");
  const asked = await open(DIFFERS, {
    tell_people: () => 4,
    job: () => ({ id: 4, done: 3, total: 31, end: null }),
    people_without_address: () => ({
      people: [{ contact_id: "01990000-0000-7000-8000-000000000009", name: "Cas Bakker" }],
    }),
  });
  await page.getByRole("button", { name: "Wie dat zijn" }).click();
  await expect
    .element(page.getByRole("link", { name: "Cas Bakker" }))
    .toHaveAttribute("href", "#/relaties/01990000-0000-7000-8000-000000000009");
  await page.getByRole("button", { name: "31 brieven maken" }).click();
  await expect.element(page.getByText("Wij passen onze privacyverklaring aan.")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "31 brieven maken" }).click();
  await expect.element(page.getByText("3 van 31 gemaakt.")).toBeVisible();
  await hostSays("job", { id: 4, done: 31, total: 31, end: { how: "people_told", letters: 31 } });
  await expect.element(page.getByText("31 brieven gemaakt.")).toBeVisible();
  await vi.waitFor(() => expect(asked.filter((one) => one.name === "statement")).toHaveLength(2));
});

test("the text is saved in each form, of the draft and of a version", async () => {
  await show("light");
  const asked = await open(
    DIFFERS,
    { save_statement: () => ({ file_name: "privacyverklaring-1.html" }) },
    "#/verklaring/versies",
  );
  await page.getByRole("button", { name: "Versie 1 lezen" }).click();
  await page.getByRole("button", { name: "Opslaan als HTML" }).click();
  await expect.element(page.getByText("Opgeslagen: privacyverklaring-1.html.")).toBeVisible();
  const sent = asked.find((one) => one.name === "save_statement")?.request;
  expect(sent).toEqual({ number: 1, language: "nl", form: "html" });
});

test("two versions are laid beside each other", async () => {
  await show("light");
  const asked = await open(DIFFERS, {}, "#/verklaring/versies");
  await page.getByRole("combobox", { name: "Vergelijk" }).selectOptions("1");
  await page.getByRole("combobox", { name: "met" }).selectOptions("2");
  await expect.element(page.getByRole("heading", { name: "In de tekst" })).toBeVisible();
  const sent = asked.find((one) => one.name === "compare_statements")?.request;
  expect(sent).toEqual({ before: 1, after: 2, language: "nl" });
});

test("before anything was published the versions say so", async () => {
  await show("light");
  await open(FIRST, {}, "#/verklaring/versies");
  await expect.element(page.getByText(/^Nog niets gepubliceerd\./)).toBeVisible();
});

test("the rail counts what differs from the published statement", async () => {
  await show("light");
  await open();
  await expect
    .element(page.getByRole("link", { name: /2 verschillen met de gepubliceerde verklaring/ }))
    .toBeVisible();
});

test("the page speaks English", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByRole("heading", { name: "2 differences with version 2" })).toBeVisible();
  await expect.element(page.getByText(/^We use your data to answer you/)).toBeVisible();
  await expectNoViolations();
});
