import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { toasts, unsay } from "../../design/toasts.svelte";
import { speak } from "../../i18n";
import type { LetterTexts } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { letterTextsAt, letterTextsHref } from "./address";
import { LACKING, previewOf, STANDARD } from "./letterTexts.fixtures";
import { withField } from "./letterTexts";

const LIST = "#/brieven/teksten";
const LETTER = "#/brieven/teksten-acknowledgement";

async function open(
  hash: string,
  answer: () => LetterTexts | Promise<LetterTexts> = () => STANDARD,
  answers: Answers = {},
) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    letter_texts: answer,
    preview_letter_text: ({ text }) => previewOf(text),
    save_letter_text: () => null,
    reset_letter_text: () => null,
    ...answers,
  });
  window.location.hash = hash;
  await render(PagesInApp);
  return asked;
}

const paper = () => page.getByRole("article", { name: "Voorbeeld van de brief" });
const adapt = () =>
  page.getByRole("button", { name: "Aanpassen: wanneer het antwoord komt, en dat het gratis is" }).click();
const field = () => page.getByLabelText("Tekst", { exact: true });
const saveButton = () => page.getByRole("button", { name: "Tekst bewaren" });

afterEach(() => {
  speak("nl");
  [...toasts()].forEach((toast) => unsay(toast.id));
});

test("an address names the list, a letter, or neither", () => {
  expect(letterTextsHref()).toBe(LIST);
  expect(letterTextsAt("teksten")).toBe(null);
  expect(letterTextsAt("teksten-nothing_found")).toBe("nothing_found");
  expect(letterTextsAt("teksten-onzin")).toBe(undefined);
  expect(letterTextsAt(null)).toBe(undefined);
});

test("a field comes in the place of what is selected", () => {
  expect(withField("Op tijd.", "{{uiterlijk}}", 3, 7)).toEqual({ text: "Op {{uiterlijk}}.", cursor: 17 - 1 });
  expect(withField("", "{{x}}", 0, 0)).toEqual({ text: "{{x}}", cursor: 5 });
});

test.each(BOTH_THEMES)("the list and a letter are without fault for axe, and fit, %s", async (theme) => {
  await show(theme);
  await open(LIST, () => LACKING);
  await expect.element(page.getByText(/Eén tekst is van uzelf\. Er ontbreekt iets/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Ontvangstbevestiging" })).toBeVisible();
  await expectNoViolations();
  window.location.hash = LETTER;
  await adapt();
  await expect.element(paper()).toHaveTextContent("U hoort snel van ons.");
  await expect
    .element(page.getByText("de uiterste dag voor het antwoord (artikel 12 lid 3 AVG)"))
    .toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("the letter beside it follows what is typed, and a field is inserted at the cursor", async () => {
  await show("light");
  await open(LETTER);
  await adapt();
  await field().fill("Uiterlijk op  hoort u van ons.");
  const area = field().element() as HTMLTextAreaElement;
  area.setSelectionRange(13, 13);
  await page.getByRole("button", { name: /^Invoegen: uiterste dag voor het antwoord/ }).click();
  await expect.element(field()).toHaveValue("Uiterlijk op {{uiterlijk}} hoort u van ons.");
  expect(document.activeElement).toBe(area);
  expect(area.selectionStart).toBe(27 - 1);
  await expect.element(paper()).toHaveTextContent("Uiterlijk op 2 december 2026 hoort u van ons.");
});

test("a field is inserted by keyboard too", async () => {
  await show("light");
  await open(LETTER);
  await adapt();
  await field().fill("Voor ");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(field()).toHaveValue("Voor {{uiterlijk}}");
});

test("what the law wants and is lacking is told while typing, and is saved only when that is known", async () => {
  await show("light");
  const asked = await open(LETTER);
  await adapt();
  await field().fill("U hoort snel van ons.");
  await expect.element(page.getByText("Dit moet er van de wet in staan, en ontbreekt nu")).toBeVisible();
  await expect
    .element(page.getByText("de uiterste dag voor het antwoord (artikel 12 lid 3 AVG)"))
    .toBeVisible();
  await expect.element(saveButton()).toBeDisabled();
  await page.getByLabelText("Ik weet dat dit ontbreekt, en wil de tekst toch zo gebruiken").click();
  await saveButton().click();
  await vi.waitFor(() => expect(asked.some((one) => one.name === "save_letter_text")).toBe(true));
  expect(asked.find((one) => one.name === "save_letter_text")?.request).toEqual({
    passage: "l01.term",
    language: "nl",
    text: "U hoort snel van ons.",
    lacking_confirmed: true,
  });
  await vi.waitFor(() => expect(toasts()[0]?.text).toContain("De tekst is bewaard."));
});

test("a field that does not exist is told at the text, and it cannot be saved", async () => {
  await show("light");
  await open(LETTER, () => STANDARD, {
    preview_letter_text: ({ text }) =>
      text.includes("{{morgen}}")
        ? Promise.reject({
            outcome: "refused",
            refusal: { kind: "letter_text", problem: { kind: "unknown_field", name: "morgen" } },
          })
        : previewOf(text),
  });
  await adapt();
  await field().fill("Op {{morgen}}");
  await expect.element(page.getByText("Er is geen veld ‘morgen’.")).toBeVisible();
  await expect.element(saveButton()).toBeDisabled();
});

test("the standard text comes back at one click", async () => {
  await show("light");
  const asked = await open(LETTER, () => LACKING);
  await adapt();
  await page.getByRole("button", { name: "Terug naar de standaardtekst" }).click();
  await vi.waitFor(() => expect(toasts()[0]?.text).toBe("De standaardtekst geldt weer."));
  expect(asked.find((one) => one.name === "reset_letter_text")?.request).toEqual({
    passage: "l01.term",
    language: "nl",
  });
});

test("the texts in English are apart from those in Dutch", async () => {
  await show("light");
  await open(LETTER, () => LACKING);
  await page.getByRole("tab", { name: "English" }).click();
  await expect
    .element(page.getByText("We will answer no later than {{uiterlijk}}.", { exact: false }).first())
    .toBeVisible();
});

test("what was typed stays while the other language is looked at", async () => {
  await show("light");
  await open(LETTER);
  await adapt();
  await field().fill("Voor {{uiterlijk}} leest u van ons.");
  await page.getByRole("tab", { name: "English" }).click();
  await page.getByRole("tab", { name: "Nederlands" }).click();
  await adapt();
  await expect.element(field()).toHaveValue("Voor {{uiterlijk}} leest u van ons.");
});

test("while they are being fetched and after a fault it says so", async () => {
  await show("light");
  await open(LIST, () => new Promise(() => undefined));
  await expect.element(page.getByText("De teksten ophalen…")).toBeVisible();
});

test("a fault is told with its reference", async () => {
  await show("light");
  await open(LIST, () => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("3fa1c09e");
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(LIST);
  await expect.element(page.getByText("All letters have the standard text.")).toBeVisible();
  await expectNoViolations();
});
