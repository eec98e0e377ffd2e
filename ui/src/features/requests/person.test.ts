import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { speak } from "../../i18n";
import type { PersonFound } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { FOUND, FOUND_NOTHING } from "./person.fixtures";
import { IN_REVIEW } from "./requests.fixtures";
import { openPage, sent } from "./requests.page";
import { keysOf, typedKeys } from "./searchKeys";

afterEach(() => speak("nl"));

async function look(found: () => PersonFound | Promise<PersonFound>) {
  const asked = await openPage(() => IN_REVIEW, {
    search_person: found,
    judge_contact: () => null,
    judge_record: () => null,
  });
  await page.getByRole("button", { name: "Zoek de persoon" }).click();
  return asked;
}

test.each(BOTH_THEMES)(
  "what was found is without fault for axe and fits at twice the size, %s",
  async (theme) => {
    await show(theme);
    await look(() => FOUND);
    await expect.element(page.getByText("gevonden door: zelfde e-mailadres", { exact: true })).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("a card is judged by its name, and a record comes to the person in a role", async () => {
  await show("light");
  const asked = await look(() => FOUND);
  await page.getByRole("button", { name: "reageerder is dezelfde persoon" }).click();
  expect(sent(asked, "judge_contact")).toEqual([
    { id: IN_REVIEW.row.id, contact_id: "c7", verdict: "same_person" },
  ]);
  await page.getByRole("button", { name: /Geschil over een oprit.*hoort bij deze persoon/ }).click();
  expect(sent(asked, "judge_record")).toEqual([
    { id: IN_REVIEW.row.id, record_id: "g9", joins: { contact_id: "c1", role: "counter_party" } },
  ]);
});

test("nothing found is said for cards and for records", async () => {
  await show("light");
  await look(() => FOUND_NOTHING);
  await expect.element(page.getByText("Er is geen kaart met deze gegevens.")).toBeVisible();
  await expect
    .element(page.getByText("In de gegevens van anderen komt deze persoon niet voor."))
    .toBeVisible();
});

test("while it is looked for it says so, and a fault can be seen", async () => {
  await show("light");
  let fail: (thrown: unknown) => void = () => undefined;
  await look(() => new Promise<PersonFound>((_, reject) => (fail = reject)));
  await expect.element(page.getByText("De persoon wordt gezocht")).toBeInTheDocument();
  fail({ outcome: "broke", reference: "A1" });
  await expect.element(page.getByRole("alert")).toBeVisible();
});

test("keys are lines, and the last word of an address is the number of the house", () => {
  const typed = { ...typedKeys(FOUND.keys), addresses: "1400 XY 4\n\n 4321CD 8 " };
  expect(keysOf(typed).addresses).toEqual([
    { postcode: "1400 XY", number: "4" },
    { postcode: "4321CD", number: "8" },
  ]);
  expect(keysOf(typedKeys(FOUND.keys))).toEqual(FOUND.keys);
});
