import type { MomentView, WallTime } from "../../ipc";

/** A date with a time on the wall, as typed. */
export type WallDraft = { date: string | null; time: string; fold: WallTime["fold"] };

export const noWall = (): WallDraft => ({ date: null, time: "", fold: null });

/** Returns what stands in the fields for a moment that is known. */
export function wallOf(moment: MomentView | null): WallDraft {
  if (moment === null) return noWall();
  const [date = "", time = ""] = moment.local.split("T");
  return { date, time: time.slice(0, 5), fold: moment.fold };
}

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Returns the moment that was typed; null where the fields are empty, undefined where they hold none. */
export function readWall({ date, time, fold }: WallDraft): WallTime | null | undefined {
  if (date === null && time.trim() === "") return null;
  const read = TIME.exec(time.trim());
  if (date === null || read === null) return undefined;
  const [, hours = "", minutes = ""] = read;
  const twice = comesTwice(date, time);
  return { local: `${date}T${hours.padStart(2, "0")}:${minutes}:00`, fold: twice ? fold : null };
}

/** Says whether a time comes twice in the night in which the clock goes back: the last Sunday of October. */
export function comesTwice(date: string | null, time: string): boolean {
  const read = TIME.exec(time.trim());
  if (date === null || read === null || Number(read[1]) !== 2) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return day.getUTCMonth() === 9 && day.getUTCDate() >= 25 && day.getUTCDay() === 0;
}
