import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { speak } from "../../i18n";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { RECTIFICATION, RECTIFIED, RECTIFYING } from "./rectification.fixtures";
import { openPage, primaries, sent } from "./requests.page";

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test.each(
  BOTH_THEMES.flatMap((theme) => [
    [theme, "while it is decided", RECTIFYING] as const,
    [theme, "after it was carried out", RECTIFIED] as const,
  ]),
)("%s, %s: without fault for axe, and fits at twice the size", async (theme, _, view) => {
  await show(theme);
  await openPage(() => view);
  await expect.element(page.getByRole("heading", { name: "Wat klopt er niet?" })).toBeVisible();
  await expectNoViolations();
  expect(primaries().length).toBeLessThanOrEqual(1);
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("a name is corrected: what is wrong, what becomes of it, and whether the letter says what stood there", async () => {
  await show("light");
  const asked = await openPage(() => RECTIFYING, { save_rectification: () => "w1" });
  await page.getByRole("button", { name: "Wat gebeurt ermee: Naam en kaart" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabelText("Wat gebeurt ermee?").selectOptions("Verbeteren");
  await expectNoViolations();
  await dialog.getByLabelText("Achternaam").fill("Börger-Nieuwenhuizen");
  await dialog.getByLabelText("Noem in de brief ook wat er eerst stond").click();
  await dialog.getByRole("button", { name: "Opslaan" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "save_rectification")).toEqual([
      {
        ...RECTIFICATION.items[0]?.form,
        decision: "correct",
        new_values: [{ part: "family_name", value: "Börger-Nieuwenhuizen" }],
        old_told: true,
      },
    ]),
  );
});

test("an invoice asks for the papers that take its place, and not for other words", async () => {
  await show("light");
  await openPage(() => RECTIFYING);
  await page.getByRole("button", { name: "Iets dat niet klopt" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabelText("Waar gaat het om?").selectOptions("Factuur 2025-0012");
  await dialog.getByLabelText("Wat gebeurt ermee?").selectOptions("Creditfactuur en nieuwe factuur");
  await expect.element(dialog.getByLabelText("De creditfactuur")).toBeVisible();
  await expect.element(dialog.getByText("Een factuur verandert niet meer.", { exact: false })).toBeVisible();
});

test("what the host refuses stands under its field", async () => {
  await show("light");
  const refusal = { kind: "field", field: "explanation", problem: { kind: "reason_missing" } };
  await openPage(() => RECTIFYING, {
    save_rectification: () => {
      throw { outcome: "refused", refusal };
    },
  });
  await page.getByRole("button", { name: "Wat gebeurt ermee: Contactmoment van 14 maart 2026" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Opslaan" }).click();
  await expect.element(page.getByText("Schrijf erbij waarom.")).toBeVisible();
});

test("what was done says so, and who got the data is told of the correction", async () => {
  await show("light");
  await openPage(() => RECTIFIED);
  await expect.element(page.getByText("Verbeteren, gedaan op 19 mei 2026")).toBeVisible();
  await expect.element(page.getByText(/Vraag hun om ze ook te verbeteren/)).toBeVisible();
  await expect.element(page.getByText("Verklaring: “Ik was niet boos.”")).toBeVisible();
});
