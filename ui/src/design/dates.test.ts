import { expect, test } from "vitest";
import { addMonths, readDate, weekNumber, weeksOf } from "./dates";

const TODAY = "2026-05-19";

test.each([
  ["14 mei 2026", "2026-05-14"],
  ["14 Mei 2026", "2026-05-14"],
  ["donderdag 14 mei 2026", "2026-05-14"],
  ["14 may 2026", "2026-05-14"],
  ["2 mrt 2034", "2034-03-02"],
  ["2 maart 34", "2034-03-02"],
  ["14-5-2026", "2026-05-14"],
  ["14/5/26", "2026-05-14"],
  ["14.05.2026", "2026-05-14"],
  ["14-5", "2026-05-14"],
  ["14 mei", "2026-05-14"],
  ["1-1-99", "1999-01-01"],
  ["2026-05-14", "2026-05-14"],
  ["29-2-2028", "2028-02-29"],
  ["vandaag", "2026-05-19"],
  [" Gisteren ", "2026-05-18"],
  ["yesterday", "2026-05-18"],
])("%s is read as %s", (typed, date) => {
  expect(readDate(typed, TODAY)).toBe(date);
});

test.each([
  "",
  "31-4-2026",
  "29-2-2026",
  "0-1-2026",
  "14-13-2026",
  "5",
  "mei",
  "14 me 2026",
  "volgende week",
  "1-1-1799",
])("‘%s’ is no date", (typed) => {
  expect(readDate(typed, TODAY)).toBeNull();
});

test.each([
  ["2026-01-01", 1],
  ["2026-05-19", 21],
  ["2026-12-31", 53],
  ["2027-01-03", 53],
  ["2027-01-04", 1],
  ["2024-12-30", 1],
])("%s is in week %i", (date, week) => {
  expect(weekNumber(date)).toBe(week);
});

test("a month later is the last day where the month is shorter", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
  expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
});

test("the weeks of a month run from Monday to Sunday and hold all its days", () => {
  const weeks = weeksOf("2026-05-14");
  expect(weeks.map((week) => week[0])).toEqual([
    "2026-04-27",
    "2026-05-04",
    "2026-05-11",
    "2026-05-18",
    "2026-05-25",
  ]);
  expect(weeks.at(-1)?.at(-1)).toBe("2026-05-31");
});
