import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { FindQuery, Findings } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { INVOICE, NOTHING, OZT, RECENT, SAMIRA } from "./finding.fixtures";

type Answer = (query: FindQuery) => Findings | Promise<Findings>;

const asUsual: Answer = ({ text }) => (text === "" ? RECENT : text.startsWith("o") ? OZT : NOTHING);

async function open(find: Answer = asUsual) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    save_preferences: () => null,
    list_documents: () => ({ rows: [], total: 0 }),
    lock: () => null,
    find,
  });
  window.location.hash = "#/brieven";
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  return asked;
}

const field = () => page.getByRole("combobox");
const press = (keys: string) => userEvent.keyboard(keys);
const options = () =>
  page
    .getByRole("option")
    .elements()
    .map((option) => option.querySelector(".name")?.firstChild?.parentElement?.textContent.trim());
const activeOption = () => {
  const id = field().element().getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id);
};

test("Ctrl K opens it with what was opened last and what can be done", async () => {
  await show("light");
  await open();
  await press("{Control>}k{/Control}");
  await expect.element(field()).toHaveFocus();
  await expect.element(page.getByRole("group", { name: "Laatst geopend" })).toBeVisible();
  await expect.element(page.getByRole("option", { name: /Factuur 2026-0141/ })).toBeVisible();
  expect(options()).toEqual([
    "Factuur 2026-0141, €\u00a01.250,00Samira van ’t Hof-Öztürk",
    "Samira van ’t Hof-Öztürk",
    "Relatie toevoegen",
    "Gegeven toevoegen",
    "Verzoek opnemen",
    "Opruimen bekijken",
    "Vergrendelen",
  ]);
  await press("{Control>}k{/Control}");
  await expect.element(field()).not.toBeInTheDocument();
});

test("the word on the page opens it too, and Esc gives the focus back", async () => {
  await show("light");
  await open();
  const word = page.getByRole("button", { name: /^Zoeken/ });
  await word.click();
  await expect.element(field()).toHaveFocus();
  await press("{Escape}");
  await expect.element(word).toHaveFocus();
});

test("letters find people, records and requests, with the letters marked", async () => {
  await show("light");
  await open();
  await press("{Control>}k{/Control}");
  await field().fill("ozt");
  await expect.element(page.getByRole("group", { name: "Relaties" })).toBeVisible();
  const marked = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(new Set(marked)).toEqual(new Set(["Özt", "ozt"]));
  await expect.element(page.getByText("emre.ozturk@hofkade.example")).toBeVisible();
  await expect
    .element(page.getByRole("option", { name: /Samira van ’t Hof-Öztürk vraagt .* V-2026-007/ }))
    .toBeVisible();
  await expect.element(page.getByText("Er is meer. Typ verder om het te vinden.")).toBeVisible();
  await expect.element(page.getByText("6 resultaten.")).toBeInTheDocument();
});

test("the arrows, Home and End go round while the focus stays in the field", async () => {
  await show("light");
  await open();
  await press("{Control>}k{/Control}");
  await field().fill("ozt");
  await expect.element(page.getByText("6 resultaten.")).toBeInTheDocument();
  for (const [key, name] of [
    ["{ArrowDown}", "Drukkerij Hofkade"],
    ["{ArrowUp}", "Samira van ’t Hof-Öztürk"],
    ["{ArrowUp}", "V-2026-007"],
    ["{Home}", "Samira van ’t Hof-Öztürk"],
    ["{End}", "V-2026-007"],
    ["{ArrowDown}", "Atelier Öztürk"],
  ] as const) {
    await press(key);
    await vi.waitFor(() => expect(activeOption()?.textContent).toContain(name));
    await expect.element(field()).toHaveFocus();
    expect(activeOption()?.getAttribute("aria-selected")).toBe("true");
  }
});

test("Enter goes to what is chosen", async () => {
  await show("light");
  await open();
  await press("{Control>}k{/Control}");
  await expect.element(page.getByRole("option", { name: /Factuur 2026-0141/ })).toBeVisible();
  await press("{Enter}");
  expect(window.location.hash).toBe(`#/gegevens/${INVOICE}`);
  await expect.element(field()).not.toBeInTheDocument();
});

test("who presses Enter before the answer is there gets the first of it", async () => {
  await show("light");
  let answer: (findings: Findings) => void = () => undefined;
  await open(({ text }) => (text === "" ? RECENT : new Promise((done) => (answer = done))));
  await press("{Control>}k{/Control}");
  await expect.element(page.getByRole("option", { name: /Factuur 2026-0141/ })).toBeVisible();
  await field().fill("ozt");
  await press("{Enter}");
  await expect.element(field()).toBeVisible();
  answer(OZT);
  await vi.waitFor(() => expect(window.location.hash).toBe(`#/relaties/${SAMIRA}`));
});

test("an answer that was overtaken is not shown", async () => {
  await show("light");
  const waiting: Record<string, (findings: Findings) => void> = {};
  await open(({ text }) => (text === "" ? RECENT : new Promise((done) => (waiting[text] = done))));
  await press("{Control>}k{/Control}");
  await field().fill("o");
  await field().fill("oz");
  await vi.waitFor(() => expect(Object.keys(waiting)).toEqual(["o", "oz"]));
  waiting["oz"]?.(NOTHING);
  await expect.element(page.getByText(/^Niets gevonden met ‘oz’/).first()).toBeVisible();
  waiting["o"]?.(OZT);
  await new Promise((done) => setTimeout(done, 50));
  await expect.element(page.getByText(/^Niets gevonden met ‘oz’/).first()).toBeVisible();
});

test.each([
  ["vast", "Vastgehouden", "#/opruimen/vastgehouden"],
  ["facturen", "Facturen", "#/gegevens/soort:invoice"],
  ["held", "Vastgehouden", "#/opruimen/vastgehouden"],
  ["beveil", "Beveiliging", "#/instellingen/beveiliging"],
  ["ontvang", "Ontvangers", "#/register/ontvangers"],
  ["gesloten verzoeken", "Gesloten", "#/verzoeken/gesloten"],
  ["logb", "Logboek", "#/logboek"],
  ["invoice add", "Factuur toevoegen", "#/gegevens/nieuw:invoice"],
  ["klant", "Relatie toevoegen", "#/relaties/nieuw"],
])("‘%s’ finds the page or the act ‘%s’", async (typed, name, address) => {
  await show("light");
  await open(() => NOTHING);
  await press("{Control>}k{/Control}");
  await field().fill(typed);
  await page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  expect(decodeURIComponent(window.location.hash)).toBe(address);
});

test("a page that is named whole does not bring all that stands in it", async () => {
  await show("light");
  await open(() => NOTHING);
  await press("{Control>}k{/Control}");
  await field().fill("opruimen");
  await expect.element(page.getByText("2 resultaten.")).toBeInTheDocument();
  expect(options()).toEqual(["Opruimen", "Opruimen bekijken"]);
});

test("locking and turning the light are done at once", async () => {
  await show("light");
  const asked = await open(() => NOTHING);
  await press("{Control>}k{/Control}");
  await field().fill("donker");
  await expect.element(page.getByText("1 resultaat.")).toBeInTheDocument();
  await press("{Enter}");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  await press("{Control>}k{/Control}");
  await field().fill("lock");
  await expect.element(page.getByText("1 resultaat.")).toBeInTheDocument();
  await press("{Enter}");
  await vi.waitFor(() => expect(asked.at(-1)?.name).toBe("lock"));
});

test("what went wrong is told in the dialog, and can be tried again", async () => {
  await show("dark");
  let broken = true;
  await open(() => (broken ? Promise.reject({ outcome: "broke", reference: "3fa1c09e" }) : RECENT));
  await press("{Control>}k{/Control}");
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  await expectNoViolations();
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByRole("option", { name: /Factuur 2026-0141/ })).toBeVisible();
});

test("another dialog is answered first", async () => {
  await show("light");
  await open();
  const other = document.createElement("dialog");
  document.body.append(other);
  other.showModal();
  await press("{Control>}k{/Control}");
  expect(page.getByRole("combobox").query()).toBeNull();
  other.remove();
});

test.each(BOTH_THEMES)("it is without fault for axe and fits at twice the text size, %s", async (theme) => {
  await show(theme);
  await open();
  await press("{Control>}k{/Control}");
  await field().fill("ozt");
  await expect.element(page.getByText("6 resultaten.")).toBeInTheDocument();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("it speaks English", async () => {
  await show("light");
  await open();
  speak("en");
  await press("{Control>}k{/Control}");
  await expect.element(page.getByRole("group", { name: "Opened last" })).toBeVisible();
  await field().fill("xyz");
  await expect.element(page.getByText(/^Nothing found for ‘xyz’/).first()).toBeVisible();
  await expectNoViolations();
});
