import { afterEach, beforeEach, expect, test } from "vitest";
import { speak } from "../../i18n";
import { nl } from "../../i18n/nl";
import type { ClockView, PauseView } from "../../ipc";
import { clockDays, type ClockDays } from "./clockDays";
import { drawClock, type ClockLook } from "./clockDrawing";
import { CLOCK, EXTENDED_CLOCK, LATE_CLOCK, PLAIN_CLOCK } from "./requests.fixtures";

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

const asked = (asked_on: string, received_on: string | null, counts = true): PauseView => ({
  kind: "identity",
  asked_on,
  received_on,
  reminded_on: null,
  reason: "onbekend adres",
  proof: "two_facts",
  counts,
});

/** A clock of domain.md 3.5 or 3.6, as the host reckons it. */
function clock(received_on: string, due: string, more: Partial<ClockView> = {}): ClockView {
  return {
    ...PLAIN_CLOCK,
    received_on,
    raw: due,
    due,
    due_without_pauses: due,
    refusal_due: due,
    extend_before: due,
    ...more,
  };
}

const span = (from: number, to: number) => ({ from, to });

test.each<[string, ClockView, string, Partial<ClockDays>]>([
  [
    "C02: an ordinary month, halfway",
    clock("2026-06-30", "2026-07-30"),
    "2026-07-15",
    { days: 30, on: 15, end: 30, ran: [span(0, 15)], left: span(15, 30), over: null, first: null },
  ],
  [
    "C43: the clock stood still for eight days",
    clock("2026-03-10", "2026-04-20", {
      due_without_pauses: "2026-04-10",
      pauses: [asked("2026-03-12", "2026-03-20")],
    }),
    "2026-04-01",
    {
      days: 41,
      pauses: [span(2, 10)],
      ran: [span(0, 2), span(10, 22)],
      left: span(22, 41),
      without: 31,
      end: 41,
    },
  ],
  [
    "C45: it stood still twice",
    clock("2026-05-04", "2026-06-16", {
      due_without_pauses: "2026-06-04",
      pauses: [asked("2026-05-06", "2026-05-11"), asked("2026-05-18", "2026-05-25")],
    }),
    "2026-05-26",
    {
      days: 43,
      pauses: [span(2, 7), span(14, 21)],
      ran: [span(0, 2), span(7, 14), span(21, 22)],
      without: 31,
    },
  ],
  [
    "C46: two questions at once stop it once",
    clock("2026-05-04", "2026-06-15", {
      due_without_pauses: "2026-06-04",
      pauses: [asked("2026-05-06", "2026-05-11"), asked("2026-05-09", "2026-05-15")],
    }),
    "2026-05-20",
    { pauses: [span(2, 11)], ran: [span(0, 2), span(11, 16)] },
  ],
  [
    "C47: extended, and it stood still",
    clock("2026-03-10", "2026-06-18", {
      due_without_pauses: "2026-06-10",
      refusal_due: "2026-04-20",
      extended_on: "2026-04-09",
      pauses: [asked("2026-03-12", "2026-03-20")],
    }),
    "2026-05-01",
    { days: 100, first: 41, end: 100, without: 92, pauses: [span(2, 10)], left: span(52, 100) },
  ],
  [
    "X01: extended on the last day that it could be",
    clock("2026-02-10", "2026-05-11", { refusal_due: "2026-03-10", extended_on: "2026-03-10" }),
    "2026-03-10",
    { days: 90, on: 28, first: 28, end: 90, ran: [span(0, 28)], left: span(28, 90), without: null },
  ],
  [
    "X05: a question after the last day does not stop it",
    clock("2026-03-10", "2026-04-10", { pauses: [asked("2026-04-20", null, false)], late: true }),
    "2026-04-21",
    { days: 42, on: 42, end: 31, pauses: [], ran: [span(0, 31)], left: null, over: span(31, 42) },
  ],
  [
    "X06: a question that waits stands still until today, and moves the last day with it",
    clock("2026-03-10", "2026-05-29", {
      due_without_pauses: "2026-04-10",
      paused_now: true,
      pauses: [asked("2026-03-12", null)],
    }),
    "2026-04-30",
    { days: 80, on: 51, pauses: [span(2, 51)], ran: [span(0, 2)], left: span(51, 80), without: 31 },
  ],
  [
    "one that came in today",
    clock("2026-03-10", "2026-04-10"),
    "2026-03-10",
    { on: 0, ran: [], left: span(0, 31), over: null },
  ],
])("%s", (_, view, on, line) => {
  expect(clockDays(view, on)).toMatchObject(line);
});

const look = (more: Partial<ClockLook> = {}): ClockLook => ({
  on: "2026-05-19",
  stopped: false,
  refuses: false,
  widthRem: 46,
  ...more,
});

test("the days at both ends of a standstill stand under the line", () => {
  const { below, above } = drawClock(CLOCK, look(), nl);
  expect(below.filter((label) => !label.hidden).map((label) => label.strong)).toEqual([
    "16 april",
    "20 april",
    "26 april",
    "22 mei",
  ]);
  expect(above.map((label) => label.text)).toEqual(["stond stil, 6 dagen", "vandaag"]);
});

test("the end of the first term is marked where it was extended, as the last day of a refusal where one is refused", () => {
  const words = (refuses: boolean) =>
    drawClock(EXTENDED_CLOCK, look({ refuses }), nl).below.find((label) => label.key === "first");
  expect(words(false)).toMatchObject({ strong: "18 mei", text: "eerste termijn" });
  expect(words(true)).toMatchObject({ text: "afwijzen uiterlijk" });
  const { extension, label, above } = drawClock(EXTENDED_CLOCK, look(), nl);
  expect(extension?.to).toBe(100);
  expect(above.some((word) => word.text === "verlengd")).toBe(true);
  expect(label).toContain("de eerste termijn, ook die voor een afwijzing, loopt tot en met 18 mei 2026");
});

test("words that would stand in each other give way, receipt and last day never", () => {
  const { below } = drawClock(CLOCK, look({ widthRem: 20 }), nl);
  const shown = below.filter((label) => !label.hidden).map((label) => label.key);
  expect(shown).toContain("received");
  expect(shown).toContain("due");
  expect(shown).not.toContain("asked 2026-04-20");
});

test("no word runs over an end of the line, wherever today is", () => {
  const widthRem = 20;
  for (let day = 8; day <= 31; day += 1) {
    const on = `2026-05-${String(day).padStart(2, "0")}`;
    for (const { at, align, text } of drawClock(PLAIN_CLOCK, look({ on, widthRem }), nl).above) {
      const width = 0.46 * text.length;
      const start = (at / 100) * widthRem - { start: 0, middle: width / 2, end: width }[align];
      expect(start, on).toBeGreaterThanOrEqual(-0.001);
      expect(start + width, on).toBeLessThanOrEqual(widthRem + 0.001);
    }
  }
});

test("late is drawn in red from the last day to today, and told", () => {
  const drawing = drawClock(LATE_CLOCK, look(), nl);
  expect(drawing.left).toBeNull();
  expect(drawing.over?.to).toBe(100);
  expect(drawing.label).toContain("Dat is één dag geleden.");
});

test("the words tell the day without the standstill", () => {
  expect(drawClock(CLOCK, look(), nl).label).toContain("Zonder de stilstand was dat 18 mei 2026.");
});
