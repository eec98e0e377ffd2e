import type { ClockLine } from "../../app/clockLine";
import { texts } from "../../i18n";
import type { BreachClock } from "../../ipc";

/** What stands in the margin: hours and minutes that are left, or by which it is late. */
export type HoursMargin = { number: string; unit: string; late: boolean };

/** Writes minutes as a clock of hours does: "23:30". */
export function hoursAndMinutes(minutes: number): string {
  const whole = Math.abs(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Returns the clock as it stands some minutes after it was asked for. */
export function after(clock: BreachClock, minutes: number): BreachClock {
  if (clock.reported !== null || minutes <= 0) return clock;
  const gone = clock.minutes_gone + minutes;
  const left = clock.minutes_left - minutes;
  const reminder = clock.reminders.filter((hours) => gone >= hours * 60).at(-1) ?? null;
  return { ...clock, minutes_gone: gone, minutes_left: left, late: left < 0, reminder };
}

/** Returns the margin of a clock: the time left or late, or that it was reported. */
export function hoursMargin(clock: BreachClock): HoursMargin {
  const t = texts().breaches.clock;
  if (clock.reported !== null)
    return { number: hoursAndMinutes(clock.minutes_gone), unit: t.reportedUnit, late: false };
  return {
    number: hoursAndMinutes(clock.minutes_left),
    unit: clock.late ? t.lateUnit : t.leftUnit,
    late: clock.late,
  };
}

/** Returns the line of the clock: from awareness to the last hour, or to now when that is later. */
export function breachLine(clock: BreachClock): ClockLine {
  const t = texts().breaches.clock;
  const allowed = clock.hours * 60;
  const axis = Math.max(allowed, clock.minutes_gone, 1);
  const gone = hoursAndMinutes(clock.minutes_gone);
  return {
    today: (100 * clock.minutes_gone) / axis,
    to: (100 * allowed) / axis,
    late: clock.late,
    label: clock.late
      ? t.lineLate(clock.hours, hoursAndMinutes(clock.minutes_left))
      : t.line(gone, clock.hours),
  };
}
