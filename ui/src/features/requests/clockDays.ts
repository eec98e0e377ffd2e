import { daysBetween } from "../../design/dates";
import type { ClockView } from "../../ipc";

/** A stretch of the line. */
export type Stretch = { from: number; to: number };

/** The clock of a request as a line, in whole days since receipt. */
export type ClockDays = {
  /** How long the line is: to the last day, or to where it is now when that is later. */
  days: number;
  /** Where it is now; where it was answered or closed, once it was. */
  on: number;
  /** The last lawful day. */
  end: number;
  /**
   * The end of the first term, where it was extended. Until then it could be extended, and a refusal was due by then:
   * that day does not move (art. 12(4)).
   */
  first: number | null;
  /** The last lawful day had the clock not stood still; null where that is the same day. */
  without: number | null;
  /** Where it stood still; questions that overlap are one stretch. */
  pauses: Stretch[];
  /** Where it ran, until now or the last day. */
  ran: Stretch[];
  /** What is left of it. */
  left: Stretch | null;
  /** By how much it is late. */
  over: Stretch | null;
};

/** Returns a clock as a line, as it stands on a day. */
export function clockDays(clock: ClockView, on: string): ClockDays {
  const since = (day: string) => Math.max(0, daysBetween(clock.received_on, day));
  const now = since(on);
  const end = since(clock.due);
  const pauses = joined(
    clock.pauses
      .filter((pause) => pause.counts)
      .map((pause) => ({ from: since(pause.asked_on), to: since(pause.received_on ?? on) })),
  );
  return {
    days: Math.max(1, end, now),
    on: now,
    end,
    first: clock.extended_on === null ? null : since(clock.refusal_due),
    without: clock.due_without_pauses === clock.due ? null : since(clock.due_without_pauses),
    pauses,
    ran: between(pauses, Math.min(now, end)),
    left: now < end ? { from: now, to: end } : null,
    over: now > end ? { from: end, to: now } : null,
  };
}

/** Returns stretches in order, those that overlap as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else if (stretch.to > stretch.from) all.push({ ...stretch });
  }
  return all;
}

/** Returns what lies between stretches, from receipt to a day. */
function between(pauses: readonly Stretch[], to: number): Stretch[] {
  const ran: Stretch[] = [];
  let from = 0;
  for (const pause of pauses) {
    if (pause.from > from) ran.push({ from, to: Math.min(pause.from, to) });
    from = Math.max(from, pause.to);
  }
  if (from < to) ran.push({ from, to });
  return ran;
}
