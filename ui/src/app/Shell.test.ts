import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, OPEN_ADMINISTRATION, PREFERENCES, TODAY } from "../testing/fixtures";
import { hostAnswers } from "../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../testing/looks";
import ShellInApp from "../testing/ShellInApp.svelte";
import type { Settings } from "../testing/host";

const settings = () => ({ preferences: PREFERENCES }) as Settings;

async function openShell() {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings,
    save_preferences: () => null,
    lock: () => null,
  });
  const onlocked = vi.fn();
  await render(ShellInApp, { open: OPEN_ADMINISTRATION, today: TODAY, onlocked });
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  return { asked, onlocked };
}

test.each(BOTH_THEMES)(
  "the frame is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await openShell();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("the rail has only pages that exist, with what waits there", async () => {
  await show("light");
  await openShell();
  const names = page
    .getByRole("navigation")
    .getByRole("link")
    .elements()
    .map((link) => link.firstChild?.textContent);
  expect(names).toEqual(["Vandaag", "Relaties", "Opruimen"]);
  await expect.element(page.getByRole("link", { name: /26 gegevens kunnen weg/ })).toBeVisible();
  await expect.element(page.getByRole("link", { name: /6 dingen vragen aandacht, 1 te laat/ })).toBeVisible();
});

test("a new page takes the focus to its title", async () => {
  await show("light");
  await openShell();
  await page.getByRole("link", { name: "Relaties" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Lijst" })).toHaveFocus();
  window.location.hash = "#/relaties/12";
  await expect.element(page.getByRole("heading", { level: 1, name: "Nummer 12" })).toHaveFocus();
});

test("the first Tab offers the way past the rail", async () => {
  await show("light");
  await openShell();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("link", { name: "Naar de inhoud" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("light turns to dark at once and is kept", async () => {
  await show("light");
  const { asked } = await openShell();
  await page.getByRole("button", { name: "Licht of donker" }).click();
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  await vi.waitFor(() =>
    expect(asked.at(-1)).toEqual({ name: "save_preferences", request: { ...PREFERENCES, theme: "dark" } }),
  );
});

test("a file dropped where no page takes it does not lead the window away", async () => {
  await show("light");
  await openShell();
  const carried = new DataTransfer();
  carried.items.add(new File(["anders"], "anders.txt"));
  const drop = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried });
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
});

test("locking asks the host", async () => {
  await show("light");
  const { asked, onlocked } = await openShell();
  await page.getByRole("button", { name: "Vergrendelen" }).click();
  await vi.waitFor(() => expect(onlocked).toHaveBeenCalledOnce());
  expect(asked.at(-1)?.name).toBe("lock");
});

test("a business without a name is led to where it is filled in", async () => {
  await show("light");
  hostAnswers({ counts: () => COUNTS, holidays: () => [], settings });
  await render(ShellInApp, {
    open: { ...OPEN_ADMINISTRATION, business_name: "" },
    today: TODAY,
    onlocked: vi.fn(),
  });
  const link = page.getByRole("link", { name: "Vul de naam van uw bedrijf in" });
  await expect.element(link).toHaveAttribute("href", "#/instellingen");
  await expectNoViolations();
});
