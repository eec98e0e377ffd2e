import { formatDate, inWords, type Texts } from "../../i18n";
import type { DeadlineView } from "../../ipc";

/** A stretch of time on which lives are drawn; positions are in percent. */
export type Axis = { from: string; to: string; today: number; years: { year: number; at: number }[] };

/** Something that lives: its own day, and until when it is kept. */
export type Span = { dated_on: string; deadline: DeadlineView };

/** A life as the line draws it, and the same in words. */
export type Life = {
  from: number;
  to: number;
  state: "kept" | "waiting" | "held" | "late";
  label: string;
};

const DAY_MS = 86_400_000;
/** From so many days before the end the days are counted aloud. */
export const SOON_DAYS = 60;
/** Years on the axis at most, so that their figures keep apart. */
const TICKS_MAX = 8;
/** Where "vandaag" stands no year can stand, in percent of the axis before and after it. */
const TODAY_TAKES = { before: 8, after: 15 };

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function startOf(span: Span): string {
  const { started_on } = span.deadline;
  return started_on !== null && started_on < span.dated_on ? started_on : span.dated_on;
}

/** Returns the axis on which all spans fit, from a first of January to the end of a year. */
export function axisOf(spans: readonly Span[], today: string): Axis {
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const thisYear = yearOf(today);
  const firstYear = Math.min(thisYear, ...spans.map((span) => yearOf(startOf(span))));
  const lastDays = spans.flatMap((span) => (span.deadline.last_day === null ? [] : [span.deadline.last_day]));
  const lastYear = Math.max(thisYear + 1, ...lastDays.map(yearOf));
  const from = `${firstYear}-01-01`;
  const to = `${lastYear}-12-31`;
  const bare = { from, to };
  const all = lastYear - firstYear + 1;
  const step = [1, 2, 5, 10, 20].find((candidate) => all / candidate <= TICKS_MAX) ?? 50;
  const now = positionOn(bare, today);
  const years = Array.from({ length: Math.ceil(all / step) }, (_, index) => firstYear + index * step)
    .map((year) => ({ year, at: positionOn(bare, `${year}-01-01`) }))
    .filter(({ at }) => at < now - TODAY_TAKES.before || at > now + TODAY_TAKES.after)
    .filter(({ at }) => at < 95);
  return { ...bare, today: now, years };
}

function positionOn(axis: { from: string; to: string }, day: string): number {
  const whole = daysFrom(axis.from, axis.to);
  return Math.min(100, Math.max(0, (100 * daysFrom(axis.from, day)) / whole));
}

/** Returns the line of a life on an axis. */
export function lifeOf(span: Span, axis: Axis, today: string, texts: Texts): Life {
  const t = texts.records.life;
  const { deadline } = span;
  const start = startOf(span);
  // What begins after today has no whole part yet.
  const from = Math.min(positionOn(axis, start), axis.today);
  const first = formatDate.long(start);
  if (deadline.last_day === null) {
    const waits = deadline.waits_for === null ? t.waiting : inWords(deadline.waits_for);
    return { from, to: 100, state: "waiting", label: t.labelWaiting(first, waits) };
  }
  const to = positionOn(axis, deadline.last_day);
  const last = formatDate.long(deadline.last_day);
  switch (deadline.status) {
    case "waiting":
    case "keep":
      return { from, to, state: "kept", label: t.labelKept(first, last) };
    case "held":
      return { from, to, state: "held", label: t.labelHeld(last) };
    case "due": {
      const late = daysLate(deadline, today) > 0;
      return { from, to, state: late ? "late" : "kept", label: t.labelDue(last) };
    }
  }
}

/** Returns the whole days since the first day on which something had to go. */
export function daysLate(deadline: DeadlineView, today: string): number {
  return deadline.deletable_from === null ? 0 : Math.max(0, daysFrom(deadline.deletable_from, today));
}

/** Returns until when something is kept, in a few words; `late` where its day has passed. */
export function untilInWords(
  deadline: DeadlineView,
  today: string,
  texts: Texts,
): { text: string; late: boolean; day: string | null } {
  const t = texts.records.life;
  const { last_day } = deadline;
  switch (deadline.status) {
    case "waiting":
      return {
        text: deadline.waits_for === null ? t.waiting : inWords(deadline.waits_for),
        late: false,
        day: null,
      };
    case "held":
      return { text: t.held, late: false, day: null };
    case "due": {
      const days = daysLate(deadline, today);
      return { text: days === 0 ? t.dueToday : t.late(days), late: days > 0, day: last_day };
    }
    case "keep": {
      if (last_day === null) return { text: t.waiting, late: false, day: null };
      const left = daysFrom(today, last_day);
      const text = left <= SOON_DAYS ? t.daysLeft(left) : t.until(formatDate.column(last_day));
      return { text, late: false, day: last_day };
    }
  }
}

/** Returns what follows from the rule, where that needs saying: the end is near, or has been. */
export function outcomeInWords(deadline: DeadlineView, today: string, texts: Texts): string {
  const t = texts.records.life;
  const { last_day, deletable_from } = deadline;
  if (last_day === null) return "";
  switch (deadline.status) {
    case "waiting":
      return "";
    case "keep":
      if (deadline.promised && deletable_from !== null)
        return t.promised(formatDate.long(last_day), formatDate.long(deletable_from));
      return deletable_from !== null && daysFrom(today, last_day) <= SOON_DAYS
        ? t.soon(formatDate.long(last_day), formatDate.short(deletable_from))
        : "";
    case "held":
      return t.was(formatDate.long(last_day));
    case "due":
      return `${t.was(formatDate.long(last_day))} ${t.atErasure}`;
  }
}
