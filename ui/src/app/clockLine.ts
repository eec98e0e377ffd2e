import { daysBetween } from "../design/dates";
import { texts } from "../i18n";
import type { ClockView } from "../ipc";

/** The clock of a request as a line draws it: positions in percent of the axis, and the same in words. */
export type ClockLine = { today: number; to: number; late: boolean; label: string };

/** Returns the line of a request's clock: from receipt to the last day, or to today when that is later. */
export function clockLine(clock: ClockView, today: string): ClockLine {
  const t = texts().requests.line;
  const allowed = Math.max(1, daysBetween(clock.received_on, clock.due));
  const passed = Math.max(0, daysBetween(clock.received_on, today));
  const axis = Math.max(allowed, passed);
  return {
    today: (100 * passed) / axis,
    to: (100 * allowed) / axis,
    late: clock.late,
    label: clock.late ? t.late(allowed, passed - allowed) : t.running(passed, allowed),
  };
}
