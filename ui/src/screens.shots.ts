// Pictures of the components, the lock and the first start, light and dark, to look at. `SHOTS=folder npm run shots`.
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { BUSINESS, CHOICES, CLOSED, SHEET } from "./testing/fixtures";
import { hostAnswers } from "./testing/host";
import { BOTH_THEMES, show } from "./testing/looks";
import FirstStartInApp from "./testing/FirstStartInApp.svelte";
import LockInApp from "./testing/LockInApp.svelte";
import Sheet from "./testing/Sheet.svelte";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;
const SIZES = [100, 200];
const PASSWORD = "groene fiets oude brug";

const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

async function shoot(name: string, theme: "light" | "dark", whole = false) {
  for (const percent of SIZES) {
    await show(theme, percent);
    if (whole) await page.viewport(1100, document.documentElement.scrollHeight);
    await page.screenshot({ path: `${folder}/${name}-${theme}-${percent}.png` });
  }
  await show(theme);
}

test.each(BOTH_THEMES)("the components, %s", { timeout: 90_000 }, async (theme) => {
  await show(theme);
  await render(Sheet);
  await shoot("onderdelen", theme, true);
  await show(theme);
  await press("Kalender: Ontvangen op");
  await shoot("kalender", theme);
  await userEvent.keyboard("{Escape}");
  await page.getByRole("combobox", { name: /^Relatie/ }).fill("hof");
  await shoot("zoekveld", theme);
  await press("Bericht tonen");
  await page.getByRole("button", { name: "waarom?" }).hover();
  await shoot("bericht", theme);
  await press("26 gegevens wissen");
  await shoot("wissen", theme);
});

test.each(BOTH_THEMES)("the lock, %s", { timeout: 90_000 }, async (theme) => {
  await show(theme);
  hostAnswers({
    unlock: () =>
      Promise.reject({ outcome: "refused", refusal: { kind: "wrong_password", retry_after_seconds: 40 } }),
  });
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await shoot("slot", theme);
  await page.getByLabelText("Wachtwoord", { exact: true }).fill(PASSWORD);
  await press("Openen");
  await expect.element(page.getByRole("alert")).toBeVisible();
  await shoot("slot-fout", theme);
  await press("Wachtwoord vergeten");
  await page.getByRole("textbox", { name: "Groep 1" }).click();
  await userEvent.keyboard("K7QF2MXD9PTAH4WNC8RB3VY0");
  await shoot("herstel", theme);
  await userEvent.keyboard("{Backspace}QZTE5JG6K");
  await shoot("herstel-nieuw", theme, true);
});

test.each(BOTH_THEMES)("the first start, %s", { timeout: 90_000 }, async (theme) => {
  await show(theme);
  hostAnswers({ activity_choices: () => structuredClone([...CHOICES]), create_administration: () => SHEET });
  await render(FirstStartInApp, { ondone: vi.fn() });
  await press("Verder");
  await shoot("start-1-fout", theme, true);
  await page.getByLabelText("Naam van uw bedrijf").fill(BUSINESS.name);
  await page.getByLabelText("Wie ondertekent de brieven?").fill(BUSINESS.signatory);
  await shoot("start-1", theme);
  await press("Verder");
  await shoot("start-2", theme);
  await press(/^Verder met/);
  await page.getByLabelText("Nieuw wachtwoord").fill(PASSWORD);
  await shoot("start-3", theme);
  await page.getByLabelText("Nog een keer").fill(PASSWORD);
  await press("Kluis maken");
  await expect.element(page.getByRole("button", { name: "Printen" })).toBeVisible();
  await shoot("start-4", theme, true);
});
