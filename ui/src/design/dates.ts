/** A day without a time, as yyyy-mm-dd. */
export type IsoDate = string;

const DAY_IN_MS = 86_400_000;

// Longest first is not needed: a name is matched by its first three letters and must begin the full one.
const MONTH_NAMES: readonly (readonly string[])[] = [
  ["januari", "january"],
  ["februari", "february"],
  ["maart", "mrt", "march"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augustus", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  gisteren: -1,
  yesterday: -1,
  eergisteren: -2,
  morgen: 1,
  tomorrow: 1,
};

/** Two figures for a year: 00 to 79 are this century, 80 to 99 the last one. */
const LAST_SHORT_YEAR_OF_THIS_CENTURY = 79;

function at(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dayOf(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Returns the date of year, month (1 to 12) and day, or null where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? dayOf(date.getTime()) : null;
}

/** Returns the date so many days later (or earlier, below zero). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOf(at(date) + days * DAY_IN_MS);
}

/** Returns the whole days from one date to another; below zero where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((at(to) - at(from)) / DAY_IN_MS);
}

/** Returns the same day so many months later; the last day where that month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(at(date));
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(first.getTime() + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY_IN_MS);
}

/** Returns the day of the week, Monday 0 to Sunday 6. */
export function weekday(date: IsoDate): number {
  return (new Date(at(date)).getUTCDay() + 6) % 7;
}

/** Returns the number of the week (ISO 8601: the week of the first Thursday is week 1). */
export function weekNumber(date: IsoDate): number {
  const thursday = at(addDays(date, 3 - weekday(date)));
  const firstOfYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstOfYear) / DAY_IN_MS / 7) + 1;
}

/** Returns the weeks that show a month, each from Monday to Sunday. */
export function weeksOf(month: IsoDate): IsoDate[][] {
  const first = `${month.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const weeks: IsoDate[][] = [];
  for (let monday = addDays(first, -weekday(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  }
  return weeks;
}

/** Returns the month (1 to 12) that a Dutch or English name or its beginning means, or null. */
function monthNamed(name: string): number | null {
  if (name.length < 3) return null;
  const found = MONTH_NAMES.findIndex((names) => names.some((full) => full.startsWith(name)));
  return found < 0 ? null : found + 1;
}

function yearOf(text: string | undefined, today: IsoDate): number {
  if (text === undefined || text === "") return Number(today.slice(0, 4));
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
}

/**
 * Reads a date as Dutch people type it ("14 mei 2026", "14-5-2026", "14/5/26", "2026-05-14",
 * "vandaag"); without a year it is this year. Returns null where it is no date.
 */
export function readDate(text: string, today: IsoDate): IsoDate | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, " ");
  const days = RELATIVE_DAYS[typed];
  if (days !== undefined) return addDays(today, days);

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const figures = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(typed);
  if (figures) return dateOf(yearOf(figures[3], today), Number(figures[2]), Number(figures[1]));

  const named = /^(?:[a-z]+,? )?(\d{1,2})[ -]([a-z]+)\.?(?:[ -](\d{2}|\d{4}))?$/.exec(typed);
  const month = named ? monthNamed(named[2] ?? "") : null;
  if (named && month !== null) return dateOf(yearOf(named[3], today), month, Number(named[1]));
  return null;
}
