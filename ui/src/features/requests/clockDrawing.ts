import { daysBetween } from "../../design/dates";
import { formatDate, type Texts } from "../../i18n";
import type { ClockView } from "../../ipc";

/** A stretch of the axis, in percent. */
export type Stretch = { from: number; to: number };

/** A word at the line: its place in percent, and which way it is written from there. */
export type ClockLabel = {
  key: string;
  at: number;
  align: "start" | "middle" | "end";
  strong: string;
  text: string;
  now?: boolean;
  /** Whether another word stands where it would: the sentences tell it. */
  hidden?: boolean;
};

/** The clock of a request as it is drawn. */
export type ClockDrawing = {
  solid: Stretch[];
  pauses: Stretch[];
  going: Stretch | null;
  over: Stretch | null;
  tick: number;
  /** The last day had the clock not stood still; null where that is the same day. */
  mark: number | null;
  end: number;
  above: ClockLabel[];
  below: ClockLabel[];
  label: string;
};

/** About how wide a character of a caption is, in rem. */
const CHARACTER_REM = 0.45;
/** The least space between two words, in rem. */
const GAP_REM = 0.5;

/**
 * Draws a clock as it stands on a day: from receipt to the last day, or to that day where it is later.
 * `widthRem` is the room for the words.
 */
export function drawClock(
  clock: ClockView,
  on: string,
  stopped: boolean,
  widthRem: number,
  texts: Texts,
): ClockDrawing {
  const axis = Math.max(1, daysBetween(clock.received_on, clock.due), daysBetween(clock.received_on, on));
  const place = (day: string) =>
    Math.min(100, Math.max(0, (100 * daysBetween(clock.received_on, day)) / axis));
  const end = place(clock.due);
  const tick = place(on);
  const pauses = clock.pauses
    .filter((pause) => pause.counts)
    .map((pause) => ({ from: place(pause.asked_on), to: place(pause.received_on ?? on) }))
    .filter((pause) => pause.to > pause.from);
  const mark = place(clock.due_without_pauses);
  return {
    solid: between(pauses, Math.min(tick, end)),
    pauses,
    going: tick < end ? { from: tick, to: end } : null,
    over: tick > end ? { from: end, to: tick } : null,
    tick,
    mark: clock.due_without_pauses === clock.due ? null : mark,
    end,
    above: withoutOverlap(labelsAbove(clock, on, stopped, place, texts), widthRem),
    below: withoutOverlap(labelsBelow(clock, place, texts), widthRem),
    label: told(clock, on, stopped, texts),
  };
}

/** Returns what is left of the line up to `to` between the pauses. */
function between(pauses: readonly Stretch[], to: number): Stretch[] {
  const solid: Stretch[] = [];
  let from = 0;
  for (const pause of [...pauses].sort((one, other) => one.from - other.from)) {
    if (pause.from > from) solid.push({ from, to: Math.min(pause.from, to) });
    from = Math.max(from, pause.to);
  }
  if (from < to) solid.push({ from, to });
  return solid;
}

function alignAt(at: number): ClockLabel["align"] {
  if (at < 8) return "start";
  return at > 92 ? "end" : "middle";
}

function labelsAbove(
  clock: ClockView,
  on: string,
  stopped: boolean,
  place: (day: string) => number,
  { requests: { clock: t } }: Texts,
): ClockLabel[] {
  const at = place(on);
  const words = clock.answered_on !== null ? t.answered : stopped ? formatDate.short(on) : t.today;
  const now: ClockLabel = { key: "now", at, align: alignAt(at), strong: "", text: words, now: true };
  const stood = clock.pauses
    .filter((pause) => pause.counts)
    .map((pause): ClockLabel => {
      const middle = (place(pause.asked_on) + place(pause.received_on ?? on)) / 2;
      const text =
        pause.received_on === null ? t.stands : t.stood(daysBetween(pause.asked_on, pause.received_on));
      return { key: pause.asked_on, at: middle, align: alignAt(middle), strong: "", text };
    });
  return [now, ...stood];
}

function labelsBelow(
  clock: ClockView,
  place: (day: string) => number,
  { requests: { clock: t } }: Texts,
): ClockLabel[] {
  const due = place(clock.due);
  const short = formatDate.short;
  const pauses = clock.pauses.flatMap((pause): ClockLabel[] => {
    const came: ClockLabel[] =
      pause.received_on === null
        ? []
        : [
            {
              key: `came ${pause.received_on}`,
              at: place(pause.received_on),
              align: "start",
              strong: short(pause.received_on),
              text: pause.kind === "identity" ? t.proofReceived : t.clarified,
            },
          ];
    const asked = place(pause.asked_on);
    return [
      {
        key: `asked ${pause.asked_on}`,
        at: asked,
        align: "start",
        strong: short(pause.asked_on),
        text: t.askedLabel,
      },
      ...came,
    ];
  });
  return [
    { key: "received", at: 0, align: "start", strong: short(clock.received_on), text: t.received },
    { key: "due", at: due, align: due > 85 ? "end" : "middle", strong: short(clock.due), text: t.due },
    ...pauses,
  ];
}

/** Hides each word that would stand in an earlier one of the list. */
function withoutOverlap(labels: ClockLabel[], widthRem: number): ClockLabel[] {
  const taken: Stretch[] = [];
  const placed = labels.map((label) => {
    const width = CHARACTER_REM * Math.max(label.strong.length, label.text.length);
    const at = (label.at / 100) * widthRem;
    const before = { start: 0, middle: width / 2, end: width }[label.align];
    const room = { from: at - before - GAP_REM, to: at - before + width + GAP_REM };
    const hidden = taken.some((other) => room.from < other.to && other.from < room.to);
    if (!hidden) taken.push({ from: room.from + GAP_REM, to: room.to - GAP_REM });
    return { ...label, hidden };
  });
  // In one column they stand in a list, in the order of time.
  return placed.sort((one, other) => one.at - other.at);
}

function told(clock: ClockView, on: string, stopped: boolean, { requests: { clock: t } }: Texts): string {
  const passed = daysBetween(clock.received_on, on);
  const all = daysBetween(clock.received_on, clock.due);
  const sentences = [t.drawn.received(formatDate.long(clock.received_on))];
  for (const pause of clock.pauses.filter((found) => found.counts)) {
    sentences.push(
      pause.received_on === null
        ? t.drawn.pauseOpen(formatDate.short(pause.asked_on))
        : t.drawn.pause(formatDate.short(pause.asked_on), formatDate.short(pause.received_on)),
    );
  }
  if (!stopped && passed <= all) sentences.push(t.drawn.today(passed, all));
  sentences.push(t.drawn.due(formatDate.long(clock.due)));
  if (clock.answered_on !== null) sentences.push(t.drawn.answered(formatDate.long(clock.answered_on)));
  else if (!stopped && passed > all) sentences.push(t.drawn.todayLate(passed - all));
  return sentences.join(" ");
}
