import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { PrivacyText } from "../../ipc";
import { COUNTS } from "../../testing/fixtures";
import { hostAnswers, type Answers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { FIRST, LACKING, TEXTS } from "./statement.fixtures";

async function open(texts: readonly PrivacyText[] = TEXTS, more: Answers = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    statement: () => FIRST,
    privacy_texts: () => [...texts],
    note_text_copied: () => null,
    ...more,
  });
  window.location.hash = "#/verklaring/teksten";
  await render(PagesInApp);
  return asked;
}

const section = (name: string) => page.getByRole("region", { name });

afterEach(() => vi.restoreAllMocks());

test.each(BOTH_THEMES)(
  "the page is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open();
    await expect.element(page.getByRole("heading", { name: "Onder het contactformulier" })).toBeVisible();
    await page.getByText("Waarom staat dit er?").first().click();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("while the texts are made the page says so", async () => {
  await show("light");
  await open(TEXTS, { privacy_texts: () => new Promise(() => undefined) });
  await expect.element(page.getByText("Teksten maken…")).toBeInTheDocument();
});

test("what went wrong is told, and can be tried again", async () => {
  await show("light");
  let broken = true;
  await open(TEXTS, {
    privacy_texts: () => (broken ? Promise.reject({ outcome: "broke", reference: "3fa1c09e" }) : [...TEXTS]),
  });
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(section("Onder een e-mail")).toBeVisible();
});

test("the right to object stands in a paragraph of its own", async () => {
  await show("light");
  await open();
  await expect.element(section("Onder een e-mail")).toBeVisible();
  const paragraphs = section("Onder een e-mail").element().querySelectorAll("blockquote p");
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[1]?.textContent).toMatch(/^U mag bezwaar maken\./);
});

test("each sentence says why it stands there", async () => {
  await show("light");
  await open();
  const form = section("Onder het contactformulier");
  await form.getByText("Waarom staat dit er?").click();
  await expect
    .element(form.getByText(/^Welke gegevens nodig zijn.*art\. 13 lid 2 onder e AVG\.$/))
    .toBeVisible();
  await expect
    .element(form.getByText(/^Het recht van bezwaar, los van de rest.*21 lid 1 en 4 AVG\.$/))
    .toBeVisible();
});

test("copying puts the whole text on the clipboard, says so and is noted", async () => {
  await show("light");
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const asked = await open();
  await page.getByRole("button", { name: "Kopiëren: Onder een e-mail" }).click();
  await expect.element(page.getByText("Gekopieerd.", { exact: true })).toBeVisible();
  const whole = TEXTS[3]?.whole.nl;
  expect(whole).toContain("\n\nU mag bezwaar maken.");
  expect(write).toHaveBeenCalledWith(whole);
  await vi.waitFor(() => {
    const noted = asked.find((one) => one.name === "note_text_copied");
    expect(noted?.request).toEqual({ kind: "mail_footer", language: "nl", text: whole });
    expect(asked.filter((one) => one.name === "privacy_texts")).toHaveLength(2);
  });
});

test("where nothing may be written to the clipboard it is told, and nothing is noted", async () => {
  await show("light");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  const asked = await open();
  await page.getByRole("button", { name: "Kopiëren: Onder een e-mail" }).click();
  await expect.element(page.getByText(/^Kopiëren lukte niet\./)).toBeVisible();
  expect(asked.map((one) => one.name)).not.toContain("note_text_copied");
});

test("a text that is another than was copied says so, and one that is the same", async () => {
  await show("light");
  await open();
  await expect
    .element(
      section("Onder het contactformulier").getByText(
        "Veranderd sinds u deze tekst kopieerde op 3 mei 2026.",
      ),
    )
    .toBeVisible();
  await expect
    .element(section("Onder een e-mail").getByText("Gekopieerd op 12 mei 2026. De tekst is nog dezelfde."))
    .toBeVisible();
  await expect.element(section("Op de factuur").getByText("Nog niet gekopieerd.")).toBeVisible();
  await page.getByRole("tab", { name: "English" }).click();
  await expect.element(section("Onder een e-mail").getByText("Nog niet gekopieerd.")).toBeVisible();
});

test("each language has a tab, whatever the screen speaks", async () => {
  await show("light");
  await open();
  await page.getByRole("tab", { name: "English" }).click();
  const footer = section("Onder een e-mail");
  await expect.element(footer.getByText(/^We keep our mails with you/).first()).toBeVisible();
  expect(footer.element().querySelector("blockquote")?.lang).toBe("en");
});

test("a text about what the business does not do leads to the register", async () => {
  await show("light");
  await open();
  const quote = section("Op de offerte");
  await expect
    .element(quote.getByText(/niet: ‘Offertes met akkoord’ of ‘Offertes zonder akkoord’\./))
    .toBeVisible();
  await expect
    .element(quote.getByRole("link", { name: "Naar het register" }))
    .toHaveAttribute("href", "#/register");
});

test("what is missing leads to where it is filled in", async () => {
  await show("light");
  await open(LACKING);
  await expect.element(page.getByText(/^Uw e-mailadres ontbreekt\./)).toBeVisible();
  await expect.element(page.getByText(/^Uw website ontbreekt\./)).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Invullen bij Instellingen, Bedrijf" }))
    .toHaveAttribute("href", "#/instellingen/bedrijf");
  await expect
    .element(section("Onder het contactformulier").getByText(/Hier staat het gewone doel\./))
    .toBeVisible();
  await expectNoViolations();
});

test("the page speaks English", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByRole("heading", { level: 1, name: "Statement" })).toBeVisible();
  await expect
    .element(
      section("At the foot of a mail")
        .getByText(/^We keep our mails/)
        .first(),
    )
    .toBeVisible();
  await expectNoViolations();
});
