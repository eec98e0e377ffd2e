import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../../i18n";
import type { RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { openPage, primaries, sent } from "./requests.page";
import { AT_ONCE, PLACED, TO_LIFT, TO_RESTRICT, TO_REVIEW, WHILE_RESTRICTED } from "./restriction.fixtures";

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test.each(
  BOTH_THEMES.flatMap((theme) => [
    [theme, "to place", TO_RESTRICT] as const,
    [theme, "to place at once", AT_ONCE] as const,
    [theme, "placed", PLACED] as const,
    [theme, "to look at again", TO_REVIEW] as const,
    [theme, "to lift", TO_LIFT] as const,
  ]),
)("%s, a restriction %s is without fault for axe and fits at twice the size", async (theme, _, view) => {
  await show(theme);
  await openPage(() => view);
  await expect.element(page.getByRole("heading", { name: "Voorlopig niet gebruiken" })).toBeVisible();
  await expectNoViolations();
  expect(primaries().length).toBeLessThanOrEqual(1);
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("a restriction needs its ground, and is placed by keyboard", async () => {
  await show("light");
  let view: RequestView = TO_RESTRICT;
  const asked = await openPage(() => view, {
    place_restriction: () => {
      view = PLACED;
      return null;
    },
  });
  const place = page.getByRole("button", { name: "2 gegevens beperken" });
  await place.click();
  await expect.element(page.getByText("Kies eerst de grond.")).toBeVisible();
  expect(sent(asked, "place_restriction")).toEqual([]);
  page
    .getByRole("radio", { name: /rechtsvordering/ })
    .element()
    .focus();
  await userEvent.keyboard(" ");
  page.getByRole("button", { name: "2 gegevens beperken" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("De gegevens zijn beperkt.")).toBeVisible();
  expect(sent(asked, "place_restriction")).toEqual([{ id: "r2", ground: "needed_for_claim", parties: [] }]);
});

test("while an objection is open the ground is known, and one button restricts at once", async () => {
  await show("light");
  const asked = await openPage(() => AT_ONCE, { place_restriction: () => null });
  await page.getByRole("button", { name: "1 gegeven beperken" }).click();
  expect(sent(asked, "place_restriction")).toEqual([{ id: "r2", ground: "objection_pending", parties: [] }]);
});

test("a record that is restricted is decided on by its kind, and is not called erased", async () => {
  await show("light");
  await openPage(() => WHILE_RESTRICTED);
  await expect.element(page.getByText("Beperkt: offerte 1")).toBeVisible();
  await expect.element(page.getByText("Beperkt: offerte 2")).toBeVisible();
  expect(document.body.textContent).not.toContain("gewist gegeven");
  await expectNoViolations();
});

test("what lasts for a year is looked at again, and stays", async () => {
  await show("light");
  let view: RequestView = TO_REVIEW;
  const asked = await openPage(() => view, {
    review_restriction: () => {
      view = PLACED;
      return null;
    },
  });
  await expect.element(page.getByText(/Sinds 12 mei 2026 is het tijd/)).toBeVisible();
  await page.getByRole("button", { name: "Bekeken: blijft beperkt" }).click();
  await expect.element(page.getByText(/Sinds 12 mei 2026 is het tijd/)).not.toBeInTheDocument();
  expect(sent(asked, "review_restriction")).toEqual([{ id: "r2" }]);
});

test("it is lifted after the announced day, or kept after a question", async () => {
  await show("light");
  const asked = await openPage(() => TO_LIFT, { lift_restriction: () => null, call_off_lift: () => null });
  await expect
    .element(page.getByText("Het einde is aangekondigd voor 19 mei 2026. De reden: De vordering is betaald."))
    .toBeVisible();
  await page.getByRole("button", { name: "Beperking opheffen" }).click();
  expect(sent(asked, "lift_restriction")).toEqual([{ id: "r2" }]);
  await page.getByRole("button", { name: "Toch beperkt laten" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Toch beperkt laten" }).click();
  expect(sent(asked, "call_off_lift")).toEqual([{ id: "r2" }]);
});

test("the same in English", async () => {
  await show("light");
  speak("en");
  await openPage(() => TO_REVIEW);
  await expect.element(page.getByRole("button", { name: "Looked at: stays restricted" })).toBeVisible();
  await expectNoViolations();
});
