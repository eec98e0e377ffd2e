import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../../i18n";
import type { RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { openPage, primaries, sent } from "./requests.page";
import { HAS_STOPPED, NO_ADDRESS, TO_STOP, TO_WITHDRAW } from "./stopping.fixtures";

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test.each(
  BOTH_THEMES.flatMap((theme) => [
    [theme, "an objection", TO_STOP] as const,
    [theme, "a withdrawn consent", TO_WITHDRAW] as const,
    [theme, "a use that has stopped", HAS_STOPPED] as const,
    [theme, "an objection without an address", NO_ADDRESS] as const,
  ]),
)("%s, %s is without fault for axe and fits at twice the size", async (theme, _, view) => {
  await show(theme);
  await openPage(() => view);
  await expect.element(page.getByRole("heading", { name: "Stoppen" })).toBeVisible();
  await expectNoViolations();
  expect(primaries().length).toBeLessThanOrEqual(1);
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("an objection stops with one button, without a question who asks", async () => {
  await show("light");
  let view: RequestView = TO_STOP;
  const asked = await openPage(() => view, {
    stop_use: () => {
      view = HAS_STOPPED;
      return null;
    },
  });
  await expect.element(page.getByText("Dit hoeft niet te wachten: stop het gebruik vandaag.")).toBeVisible();
  await expect.element(page.getByText(/hoeft u niet vast te stellen/)).toBeVisible();
  await expect.element(page.getByText(/op de kaart van Y\. van 't Hof-Öztürk/)).toBeVisible();
  expect(primaries()).toEqual(["Reclame nu stoppen"]);
  await page.getByRole("button", { name: "Reclame nu stoppen" }).click();
  await expect.element(page.getByText(/gaat er geen reclame meer naar deze persoon/)).toBeVisible();
  expect(sent(asked, "stop_use")).toEqual([{ id: "r2", parties: [] }]);
  await expect.element(page.getByText("gestopt en gewist")).toBeVisible();
  await expect.element(page.getByText("gestopt; wissen wacht op een blokkade")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Bewijs O-2026-007 van het wissen" })).toBeVisible();
  expect(primaries()).toEqual(["Antwoord maken"]);
});

test("of a withdrawn consent it is said which, by keyboard", async () => {
  await show("light");
  const asked = await openPage(() => TO_WITHDRAW, { stop_use: () => null });
  const group = page.getByRole("group", { name: "Welke toestemming is ingetrokken?" });
  await expect.element(group).toBeVisible();
  const first = page.getByRole("checkbox").first();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await page.getByRole("button", { name: "Gebruik nu stoppen" }).click();
  expect(sent(asked, "stop_use")).toEqual([{ id: "r2", parties: ["p4"] }]);
});

test("an address that is given later is added by its kind, and one of a mistake is taken out", async () => {
  await show("light");
  const asked = await openPage(() => TO_STOP, {
    add_stop_address: () => null,
    take_out_stop_address: () => null,
  });
  const more = page.getByRole("textbox", { name: "Nog een e-mailadres of telefoonnummer" });
  await more.fill("06-10000002");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("06-10000002 staat erbij.")).toBeVisible();
  await page.getByRole("button", { name: /Weghalen/ }).click();
  expect(sent(asked, "add_stop_address")).toEqual([{ id: "r2", channel: "telephone", value: "06-10000002" }]);
  expect(sent(asked, "take_out_stop_address")).toEqual([{ id: "r2", address_id: "a2" }]);
});

test("in English the part says the same", async () => {
  speak("en");
  await show("light");
  await openPage(() => HAS_STOPPED);
  await expect.element(page.getByRole("heading", { name: "Stop", exact: true })).toBeVisible();
  await expect.element(page.getByText("stopped and erased")).toBeVisible();
});
