import type { YearDay, YearMark } from "../../ipc";

/** A day as the calendar draws it; the strongest meaning wins. */
export type DayCell = {
  day: string;
  look: "past" | "off" | "work" | "wipe" | "due" | "late" | "now";
  mark?: { mark: Exclude<YearMark, "holiday">; count: number };
};

const STRENGTH: Record<YearMark, number> = { holiday: 0, deletable: 1, due: 2, late: 3 };

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Returns the days of each month of a year, with what each means. */
export function monthsOf(year: number, today: string, days: readonly YearDay[]): DayCell[][] {
  const strongest = new Map<string, YearDay>();
  for (const found of days) {
    const known = strongest.get(found.day);
    if (known === undefined || STRENGTH[found.mark] > STRENGTH[known.mark]) strongest.set(found.day, found);
  }
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return Array.from({ length }, (__, index) => {
      const day = isoDay(year, month + 1, index + 1);
      return cellOf(day, today, strongest.get(day));
    });
  });
}

function cellOf(day: string, today: string, found: YearDay | undefined): DayCell {
  const mark =
    found === undefined || found.mark === "holiday" ? undefined : { mark: found.mark, count: found.count };
  if (day === today) return { day, look: "now", mark };
  if (mark?.mark === "late") return { day, look: "late", mark };
  if (mark?.mark === "due") return { day, look: "due", mark };
  if (day < today) return { day, look: "past" };
  if (mark?.mark === "deletable") return { day, look: "wipe", mark };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return { day, look: found?.mark === "holiday" || weekday === 0 || weekday === 6 ? "off" : "work" };
}
