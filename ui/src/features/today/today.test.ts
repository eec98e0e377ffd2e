import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { TodayView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { gridLines, stack } from "./chart";
import { LATE, RUNNING } from "../breaches/breaches.fixtures";
import { FIRST_DAY, FULL_DAY, QUIET_DAY } from "./today.fixtures";
import { monthsOf } from "./year";

async function open(answer: () => TodayView | Promise<TodayView>) {
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    today: answer,
  });
  window.location.hash = "#/vandaag";
  await render(PagesInApp);
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "a full day is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open(() => FULL_DAY);
    await expect.element(page.getByRole("heading", { level: 1, name: "Dinsdag 19 mei" })).toBeVisible();
    await expect
      .element(page.getByText("Eén ding is te laat. Verder vragen elf dingen uw aandacht"))
      .toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("content: the most urgent thing comes first, with its clock in words and the one filled button", async () => {
  await show("light");
  await open(() => FULL_DAY);
  await expect
    .element(page.getByRole("link", { name: "Joost de Bruijn vraagt om gegevens te verbeteren" }))
    .toBeVisible();
  await expect
    .element(page.getByRole("img", { name: "30 dagen om te antwoorden, 1 dag te laat" }))
    .toBeVisible();
  await expect.element(page.getByText("U hebt over 9 van de 11 gegevens besloten.")).toBeVisible();
  expect(document.querySelectorAll(".button.primary").length).toBe(1);
  await expect.element(page.getByRole("link", { name: "mei 2026: 26 gegevens" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "9 juni 2026: 3 gegevens kunnen weg" })).toBeVisible();
});

test("empty: the first day leads to the first contact", async () => {
  await show("light");
  await open(() => FIRST_DAY);
  await expect.element(page.getByRole("link", { name: "Relatie toevoegen" }).first()).toBeVisible();
  await expectNoViolations();
});

test("a balancing test that an objection opened again and cookies that drift lead to their pages", async () => {
  await show("light");
  const review = {
    kind: "balancing_review" as const,
    id: "w1",
    number: "LIA-01",
    title: { nl: "Eerder contact onthouden", en: "Remembering earlier contact" },
    reopened_by: "V-2026-003",
    review_on: "2028-01-10",
  };
  const due = { ...review, id: "w2", reopened_by: null, review_on: "2026-05-17" };
  await open(() => ({ ...FULL_DAY, items: [review, due, { kind: "cookie_drift", count: 2 }] }));
  await expect.element(page.getByText(/Het bezwaar van verzoek V-2026-003 is toegewezen/)).toBeVisible();
  await expect.element(page.getByText("U zou dit op 17 mei 2026 opnieuw bekijken.")).toBeVisible();
  const cookies = page.getByRole("link", { name: /2 cookies doen iets anders/ });
  await expect.element(cookies).toHaveAttribute("href", "#/register/cookies");
  await expectNoViolations();
});

test("empty: what asks for attention on the first day comes below the first steps, with one filled button", async () => {
  await show("light");
  await open(() => ({ ...FIRST_DAY, items: FULL_DAY.items.slice(-1) }));
  await expect.element(page.getByText("Van 3 ontvangers is nog niet alles bekend")).toBeVisible();
  expect(document.querySelectorAll(".button.primary").length).toBe(1);
});

test("empty: a request that came before anything was entered is what the day is about", async () => {
  await show("light");
  const items = FULL_DAY.items.filter((item) => item.kind === "request").slice(0, 1);
  await open(() => ({ ...FIRST_DAY, items }));
  await expect.element(page.getByText("Eén ding vraagt uw aandacht.")).toBeVisible();
  expect(document.body.textContent).not.toContain("klaar voor gebruik");
});

test("empty: a quiet day is good news", async () => {
  await show("light");
  await open(() => QUIET_DAY);
  await expect.element(page.getByText("Niets vraagt vandaag uw aandacht.")).toBeVisible();
  await expect.element(page.getByText("Tot en met april 2028 hoeft er niets weg.")).toBeVisible();
  await expectNoViolations();
});

test("a breach stands first with its hours, and is red only once it is late", async () => {
  await show("light");
  const breach = {
    kind: "breach",
    id: "b1",
    number: "DL-2026-001",
    subject: "Dossier open",
    decided: true,
  } as const;
  await open(() => ({
    ...FULL_DAY,
    items: [
      { ...breach, clock: LATE },
      { ...breach, id: "b2", clock: RUNNING },
      { ...breach, id: "b3", decided: false, clock: null },
    ],
  }));
  await expect.element(page.getByText("3:00")).toBeVisible();
  await expect.element(page.getByText(/De termijn liep af op .* Meld het toch/)).toBeVisible();
  await expect.element(page.getByText("22:55")).toBeVisible();
  await expect.element(page.getByText(/Er zijn meer dan 48 uur voorbij/)).toBeVisible();
  await expect.element(page.getByText(/leg vast sinds wanneer u het weet/)).toBeVisible();
  await expectNoViolations();
  await show("light", 200);
  expectNoSidewaysScroll();
});

test("who is in a case file and must know of their data stands there with the day and where to do it", async () => {
  await show("light");
  const notice = {
    kind: "counter_party_notice",
    record_id: "d1",
    party_id: "p1",
    name: "Joost van ’t Hof-Öztürk",
    due: "2026-05-28",
    days_left: 9,
    late: false,
    exception_ended: false,
    written: false,
  } as const;
  await open(() => ({
    ...FULL_DAY,
    items: [
      { ...notice, party_id: "p2", name: "Ans Vermeer", due: "2026-05-12", days_left: -7, late: true },
      notice,
      { ...notice, party_id: "p3", written: true },
      { ...notice, party_id: "p4", exception_ended: true },
    ],
  }));
  const first = page.getByRole("link", { name: "Laat Ans Vermeer weten dat u gegevens hebt" });
  await expect.element(first).toHaveAttribute("href", "#/gegevens/d1");
  for (const said of [
    "had het uiterlijk op 12 mei 2026 moeten weten",
    "moet het uiterlijk op 28 mei 2026 weten",
    "De brief ligt klaar. Verstuur hem uiterlijk op 28 mei 2026",
    "De uitzondering is voorbij. Laat het weten, uiterlijk op 28 mei 2026.",
  ]) {
    await expect.element(page.getByText(said)).toBeVisible();
  }
  await expectNoViolations();
});

test("the turn of the year is announced, and its round asked for", async () => {
  await show("light");
  await open(() => ({
    ...FULL_DAY,
    items: [
      { kind: "year_round", year: 2026, due: 0, left: 11 },
      { kind: "year_turn", year: 2027, on: "2027-01-01", records: 12 },
    ],
  }));
  const round = page.getByRole("link", { name: "De jaarronde van 2026 staat open" });
  await expect.element(round).toHaveAttribute("href", "#/opruimen/jaarronde");
  const turn = page.getByRole("link", { name: "Op 1 januari komen 12 gegevens vrij" });
  await expect.element(turn).toHaveAttribute("href", "#/opruimen/komt");
  await expectNoViolations();
});

test("loading: lines stand where the text will be", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Vandaag ophalen…")).toBeVisible();
  await expectNoViolations();
});

test("error: what, what to do, and a reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  await expectNoViolations();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(() => FULL_DAY);
  await expect
    .element(page.getByText("One thing is late. Eleven other things ask for your attention"))
    .toBeVisible();
  await expectNoViolations();
});

test("the lines of the chart are round and reach over the highest bar", () => {
  for (const [highest, lines] of [
    [1, [1]],
    [3, [1, 2, 3]],
    [26, [10, 20, 30]],
    [35, [20, 40]],
    [480, [200, 400, 600]],
  ] as const) {
    expect(gridLines(highest)).toEqual(lines);
  }
});

test("a month is stacked from the axis up, and nothing is drawn for nothing", () => {
  expect(stack([10, 0, 10], 20, 100)).toEqual([
    { series: 0, y: 50, height: 49 },
    { series: 2, y: 0, height: 49 },
  ]);
});

test("the strongest meaning of a day wins, and what has passed is a point", () => {
  const months = monthsOf(2028, "2028-03-01", [
    { day: "2028-03-10", mark: "deletable", count: 2 },
    { day: "2028-03-10", mark: "due", count: 1 },
    { day: "2028-04-14", mark: "holiday", count: 1 },
  ]);
  expect(months[1]?.length).toBe(29);
  expect(months[0]?.[0]?.look).toBe("past");
  expect(months[2]?.[0]?.look).toBe("now");
  expect(months[2]?.[9]).toMatchObject({ look: "due", mark: { mark: "due", count: 1 } });
  expect(months[3]?.[13]?.look).toBe("off");
  expect(months[3]?.[14]?.look).toBe("off");
});

test("what disappears in one or two months is said in a line a month", async () => {
  await show("light");
  const months = FULL_DAY.chart.months.map((month, index) => ({
    ...month,
    counts: index === 3 ? [2, 0, 1, 0, 0] : [0, 0, 0, 0, 0],
  }));
  await open(() => ({ ...FULL_DAY, chart: { ...FULL_DAY.chart, total: 3, months } }));
  await expect.element(page.getByRole("link", { name: "augustus 2026: 3 gegevens" })).toBeVisible();
  await expect.element(page.getByText("2 × Contact en 1 × Facturen en betalingen")).toBeVisible();
  expect(document.querySelector("figure.chart")).toBeNull();
  await expectNoViolations();
});
