import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { ANSWERED, NOT_ACTED_ON, TOLD } from "./requests.fixtures";
import { openPage } from "./requests.page";

test.each(BOTH_THEMES)("a request for which a fee was asked says so with the facts, %s", async (theme) => {
  await show(theme);
  await openPage(() => NOT_ACTED_ON);
  await expect.element(page.getByRole("heading", { name: "Niet in behandeling" })).toBeVisible();
  await expect.element(page.getByText(/als de persoon €\s35,00 betaalt/)).toBeVisible();
  await expect.element(page.getByText("U kreeg dit jaar vier keer een kopie.")).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("a request that was refused has no fee to pay", async () => {
  await show("light");
  await openPage(() => ({ ...ANSWERED, not_acted_on: { ...TOLD, fee_cents: null } }));
  await expect.element(page.getByText(/dat u dit verzoek niet in behandeling neemt/)).toBeVisible();
});
