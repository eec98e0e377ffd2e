import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../i18n";
import Sheet from "../testing/Sheet.svelte";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../testing/looks";

const field = (name: string) => page.getByRole("textbox", { name, exact: true });

test.each(BOTH_THEMES)("every component is without fault for axe, %s", async (theme) => {
  await show(theme);
  await render(Sheet);
  await expectNoViolations();
});

test.each(["nl", "en"] as const)(
  "nothing runs out of the window at twice the text size, in %s",
  async (language) => {
    speak(language);
    await show("light", 200);
    await render(Sheet);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("in one column the places stand behind the button Menu, and Esc folds them", async () => {
  await show("light", 200);
  await render(Sheet);
  const menu = page.getByRole("button", { name: "Menu" });
  await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
  await menu.click();
  await expect.element(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
  await expect.element(menu).toHaveFocus();
});

test("the number in the rail says what it counts", async () => {
  await show("light");
  await render(Sheet);
  await expect.element(page.getByRole("link", { name: /Vandaag\s*6.*1 is te laat/ })).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Relaties", exact: true }).first())
    .toHaveAttribute("aria-current", "page");
});

test("an error is tied to its field", async () => {
  await show("light");
  await render(Sheet);
  await expect.element(field("E-mail")).toHaveAccessibleDescription(/ontbreekt een punt/);
  await expect.element(field("E-mail")).toHaveAttribute("aria-invalid", "true");
});

test("a date is typed as people do, and says its day", async () => {
  await show("light");
  await render(Sheet);
  const date = field("Ontvangen op");
  await expect.element(date).toHaveValue("14 mei 2026");
  await expect.element(date).toHaveAccessibleDescription("Donderdag 14 mei, Hemelvaartsdag");
  await date.fill("gisteren");
  await userEvent.keyboard("{Tab}");
  await expect.element(date).toHaveValue("18 mei 2026");
  await date.fill("volgende week");
  await userEvent.keyboard("{Tab}");
  await expect.element(date).toHaveValue("volgende week");
  await expect.element(date).toHaveAccessibleDescription(/geen datum die het programma kent/);
});

test("the calendar goes by the keys and gives the focus back", async () => {
  await show("light");
  await render(Sheet);
  const button = page.getByRole("button", { name: "Kalender: Ontvangen op" });
  await button.click();
  await expect
    .element(page.getByRole("button", { name: "donderdag 14 mei 2026, Hemelvaartsdag" }))
    .toHaveFocus();
  await expectNoViolations();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}");
  await expect.element(page.getByRole("button", { name: "vrijdag 22 mei 2026" })).toHaveFocus();
  await userEvent.keyboard("{PageDown}");
  await expect.element(page.getByRole("button", { name: "maandag 22 juni 2026" })).toHaveFocus();
  await userEvent.keyboard("{Home}{Enter}");
  await expect.element(field("Ontvangen op")).toHaveValue("22 juni 2026");
  await expect.element(button).toHaveFocus();
});

test("Esc closes the calendar and changes nothing", async () => {
  await show("dark");
  await render(Sheet);
  const button = page.getByRole("button", { name: "Kalender: Ontvangen op" });
  await button.click();
  await expect.element(page.getByRole("dialog", { name: "Kies een datum" })).toBeVisible();
  await expectNoViolations();
  await userEvent.keyboard("{ArrowLeft}{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Kies een datum" })).not.toBeInTheDocument();
  await expect.element(field("Ontvangen op")).toHaveValue("14 mei 2026");
  await expect.element(button).toHaveFocus();
});

test("an amount is typed as people do", async () => {
  await show("light");
  await render(Sheet);
  const amount = field("Bedrag");
  await amount.fill("99,5");
  await userEvent.keyboard("{Tab}");
  await expect.element(amount).toHaveValue("€\u00a099,50");
  await amount.fill("veel");
  await userEvent.keyboard("{Tab}");
  await expect.element(amount).toHaveAccessibleDescription(/geen bedrag/);
});

test("a relation is found and chosen by the keys", async () => {
  await show("light");
  await render(Sheet);
  const relation = page.getByRole("combobox", { name: /^Relatie/ });
  await relation.fill("hof");
  await expect.element(page.getByRole("option", { name: /Hofkade/ })).toBeVisible();
  await expectNoViolations();
  await userEvent.keyboard("{ArrowDown}");
  await expect
    .element(page.getByRole("option", { name: /Hofkade/ }))
    .toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Enter}");
  await expect.element(relation).toHaveValue("Drukkerij Hofkade");
  await expect.element(relation).toHaveAttribute("aria-expanded", "false");
});

test("what is not found is said, and Esc leaves the field as it was", async () => {
  await show("light");
  await render(Sheet);
  const relation = page.getByRole("combobox", { name: /^Relatie/ });
  await relation.fill("zzz");
  await expect.element(page.getByText("Niets gevonden. Probeer een deel van de naam.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(relation).toHaveValue("");
});

test("a table sorts by its heads", async () => {
  await show("light");
  await render(Sheet);
  const names = () =>
    page
      .getByRole("rowheader")
      .elements()
      .map((head) => head.textContent.trim());
  await page.getByRole("button", { name: "Bedrag" }).click();
  expect(names()[0]).toBe("Bakkerij Het Nieuwe Anker");
  await page.getByRole("button", { name: "Bedrag" }).click();
  expect(names()[0]).toBe("Garage Boschma & Zn.");
  await expect
    .element(page.getByRole("columnheader", { name: "Bedrag" }))
    .toHaveAttribute("aria-sort", "descending");
});

test("tabs go by the arrows and are one stop for Tab", async () => {
  await show("light");
  await render(Sheet);
  await page.getByRole("tab", { name: /Kan nu weg/ }).click();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByRole("tab", { name: /Komt eraan/ })).toHaveFocus();
  await expect.element(page.getByText("Blad: coming")).toBeVisible();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  await expect.element(page.getByRole("tabpanel", { name: /Vastgehouden/ })).toBeVisible();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("button", { name: "Stoppen", exact: true })).toHaveFocus();
});

test("a question keeps the focus inside, closes on Esc and gives it back", async () => {
  await show("light");
  await render(Sheet);
  const asks = page.getByRole("button", { name: "Vraag stellen" });
  await asks.click();
  const dialog = page.getByRole("dialog", { name: "Deze brief nu vastleggen?" });
  await expect.element(dialog).toBeVisible();
  await expectNoViolations();
  for (let presses = 0; presses < 4; presses++) {
    await userEvent.keyboard("{Tab}");
    const inside =
      dialog.element().contains(document.activeElement) || document.activeElement === document.body;
    expect(inside).toBe(true);
  }
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(asks).toHaveFocus();
});

test("a few records are erased by one press that names them", async () => {
  await show("light");
  const ondone = vi.fn();
  await render(Sheet, { ondone });
  await page.getByRole("button", { name: "3 gegevens wissen" }).click();
  const dialog = page.getByRole("dialog", { name: "3 gegevens van Sjoerd Ytsma wissen?" });
  await dialog.getByRole("button", { name: "3 gegevens wissen" }).click();
  expect(ondone).toHaveBeenCalledExactlyOnceWith("erased 3");
});

test.each(BOTH_THEMES)("more than ten records ask for a typed word, %s", async (theme) => {
  await show(theme);
  const ondone = vi.fn();
  await render(Sheet, { ondone });
  await page.getByRole("button", { name: "26 gegevens wissen" }).click();
  const dialog = page.getByRole("dialog", { name: "U gaat 26 gegevens van 17 relaties wissen" });
  const act = dialog.getByRole("button", { name: "26 gegevens wissen" });
  await expect.element(act).toBeDisabled();
  await expectNoViolations();
  await dialog.getByRole("textbox").fill("wisse");
  await userEvent.keyboard("{Enter}");
  expect(ondone).not.toHaveBeenCalled();
  await dialog.getByRole("textbox").fill("wissen");
  await expect.element(act).toBeEnabled();
  await userEvent.keyboard("{Enter}");
  expect(ondone).toHaveBeenCalledExactlyOnceWith("erased 26");
});

test("an explanation comes on focus and goes with Esc", async () => {
  await show("light");
  await render(Sheet);
  const why = page.getByRole("button", { name: "waarom?" });
  (why.element() as HTMLElement).focus();
  await expect.element(page.getByRole("tooltip")).toBeVisible();
  await expect.element(why).toHaveAccessibleDescription(/8 jaar na de factuurdatum/);
  await expectNoViolations();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("tooltip")).not.toBeInTheDocument();
});

test("long work says how far it is and can be stopped", async () => {
  await show("light");
  const ondone = vi.fn();
  await render(Sheet, { ondone });
  await expect
    .element(page.getByRole("progressbar", { name: "Wissen" }))
    .toHaveAttribute("aria-valuetext", "16 van 26 gewist.");
  await page.getByRole("button", { name: "Stoppen na dit gegeven" }).click();
  expect(ondone).toHaveBeenCalledExactlyOnceWith("stop erasing");
});

test("a message is spoken, stays eight seconds and can be closed", async () => {
  await show("light");
  await render(Sheet);
  await page.getByRole("button", { name: "Bericht tonen" }).click();
  const region = page.getByRole("region", { name: "Berichten" });
  await expect.element(region.getByText("De brief aan Joost de Bruijn ligt vast.")).toBeVisible();
  expect(region.element().querySelector("[aria-live='polite']")).not.toBeNull();
  await expectNoViolations();
  await region.getByRole("button", { name: "Bericht sluiten" }).click();
  await expect.element(region.getByText("De brief aan Joost de Bruijn ligt vast.")).not.toBeInTheDocument();
});

test("the search opens from the head of the page", async () => {
  await show("light");
  const ondone = vi.fn();
  await render(Sheet, { ondone });
  await page.getByRole("button", { name: /^Zoeken/ }).click();
  expect(ondone).toHaveBeenCalledExactlyOnceWith("search");
});
