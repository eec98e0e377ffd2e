import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { speak } from "../../i18n";
import type { RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { IN_REVIEW } from "./requests.fixtures";
import { openPage, sent } from "./requests.page";

const TO_LOOK: RequestView = {
  ...IN_REVIEW,
  undecided: 0,
  second_look: {
    cases: [{ record_id: "d1", title: "Lekkage Kerkpad", client: "Samira van ’t Hof-Öztürk" }],
    words: "",
    looked_on: null,
  },
  steps: IN_REVIEW.steps.map((one) =>
    one.step === "decide" ? { step: "decide", guard: "second_look_missing" } : one,
  ),
};

const LOOKED: RequestView = {
  ...IN_REVIEW,
  second_look: {
    cases: TO_LOOK.second_look?.cases ?? [],
    words: "Wat de klant vertelde, is zwart gemaakt.",
    looked_on: "2026-05-19",
  },
};

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test.each(
  BOTH_THEMES.flatMap((theme) => [[theme, "asked", TO_LOOK] as const, [theme, "done", LOOKED] as const]),
)(
  "%s, a second look that is %s is without fault for axe and fits at twice the size",
  async (theme, _, view) => {
    await show(theme);
    await openPage(() => view);
    await expect.element(page.getByRole("heading", { name: "Tweede blik" })).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("a second look asks for a tick and words, and says in which case", async () => {
  await show("light");
  let view = TO_LOOK;
  const asked = await openPage(() => view, {
    note_second_look: () => {
      view = LOOKED;
      return null;
    },
  });
  await expect
    .element(page.getByRole("link", { name: "Lekkage Kerkpad, voor Samira van ’t Hof-Öztürk" }))
    .toBeVisible();
  const act = page.getByRole("button", { name: "Tweede blik vastleggen" });
  await act.click();
  await expect.element(page.getByText("Kijk eerst, en vink dit dan aan.")).toBeVisible();
  expect(sent(asked, "note_second_look")).toEqual([]);
  await page.getByRole("checkbox", { name: /nog een keer gekeken/ }).click();
  await page
    .getByRole("textbox", { name: "Wat hebt u afgewogen?" })
    .fill("Wat de klant vertelde, is zwart gemaakt.");
  await act.click();
  await expect.element(page.getByText("Op 19 mei 2026 is er nog een keer gekeken.")).toBeVisible();
  expect(sent(asked, "note_second_look")).toEqual([
    { id: "r2", looked_on: "2026-05-19", words: "Wat de klant vertelde, is zwart gemaakt." },
  ]);
});

test("in English the part says the same", async () => {
  speak("en");
  await show("light");
  await openPage(() => TO_LOOK);
  await expect.element(page.getByRole("heading", { name: "Second look" })).toBeVisible();
});
