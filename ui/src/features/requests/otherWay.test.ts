import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { speak } from "../../i18n";
import type { RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { IN_REVIEW, RECEIVED } from "./requests.fixtures";
import { openPage, primaries } from "./requests.page";

const UNSEARCHED = RECEIVED.searched.map((place) => ({ ...place, result: null, searched_on: null }));

/** About somebody who died: the law does not apply, and that is what the page leads to. */
const ABOUT_THE_DEAD: RequestView = {
  ...RECEIVED,
  subject: "deceased",
  searched: UNSEARCHED,
  steps: [...RECEIVED.steps, { step: "say_not_covered", guard: null }],
};

const SENT_ON: RequestView = {
  ...RECEIVED,
  row: { ...RECEIVED.row, state: "forwarded" },
  closed_on: "2026-05-19",
  forwarded: { reason: "processor", to: "Bakkerij De Korst", on: "2026-05-19" },
  searched: UNSEARCHED,
  decisions: [],
  steps: [],
};

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "a request that goes another way is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await openPage(() => ABOUT_THE_DEAD);
    await expect.element(page.getByText("Het gaat om iemand die is overleden.")).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("where the law does not apply, saying so is what the page leads to", async () => {
  await show("light");
  await openPage(() => ABOUT_THE_DEAD);
  await expect.element(page.getByText(/De privacywet geldt hier niet; leg dat uit/)).toBeVisible();
  expect(primaries()).toEqual(["Uitleggen dat de wet hier niet geldt"]);
  const parts = page.getByRole("heading", { level: 2 }).elements();
  const titles = parts.map((part) => part.textContent?.trim());
  expect(titles.indexOf("Gaat dit verzoek een andere weg?")).toBeLessThan(titles.indexOf("Wie vraagt het?"));
});

test("a request that was sent on asks for no search and no decisions", async () => {
  await show("light");
  await openPage(() => SENT_ON);
  await expect.element(page.getByText("Op 19 mei 2026 doorgestuurd naar Bakkerij De Korst.")).toBeVisible();
  for (const title of ["Zoek de persoon", "Waar u nog meer zoekt", "Uw besluit per gegeven"])
    expect(page.getByRole("heading", { name: title }).elements()).toEqual([]);
});

test("what was searched for everywhere with the same words says these words once", async () => {
  await show("light");
  const words = "Yfke Boerger; yfke@boerger.example";
  const searched = IN_REVIEW.searched.map((place) => ({
    ...place,
    result: "nothing_found" as const,
    searched_on: "2026-05-11",
    search_words: words,
  }));
  await openPage(() => ({ ...IN_REVIEW, searched }));
  await expect.element(page.getByText(`U zocht met: ${words}.`)).toBeVisible();
  expect(page.getByText(words).elements()).toHaveLength(1);
});
