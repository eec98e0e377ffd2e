import type { Language } from "../ipc";
import { language } from "./language.svelte";

const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const NO_BREAK_SPACE = "\u00a0";

const DATE_STYLES = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "long" },
  column: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  heading: { weekday: "long", day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  monthOnly: { month: "long" },
  monthShort: { month: "short" },
  monthYear: { month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateStyle = keyof typeof DATE_STYLES;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateText(date: string, style: DateStyle): string {
  const key = `${language()} ${style}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    // A date without a time is the same day everywhere: it is kept at midnight UTC.
    format = new Intl.DateTimeFormat(LOCALES[language()], { ...DATE_STYLES[style], timeZone: "UTC" });
    dateFormats.set(key, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Returns a text with which a sentence can begin. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALES[language()]) + text.slice(1);
}

/** Writes a date (yyyy-mm-dd) as people do, in the language of the screen. */
export const formatDate = {
  /** "14 mei 2026" */
  long: (date: string) => dateText(date, "long"),
  /** "14 mei", where the year is clear */
  short: (date: string) => dateText(date, "short"),
  /** "2 mrt 2034", in columns */
  column: (date: string) => dateText(date, "column"),
  /** "donderdag 14 mei 2026" */
  weekday: (date: string) => dateText(date, "weekday"),
  /** "Dinsdag 19 mei", as a title */
  heading: (date: string) => capital(dateText(date, "heading")),
  /** "mei 2026" */
  month: (date: string) => dateText(date, "month"),
  /** "mei" */
  monthOnly: (date: string) => dateText(date, "monthOnly"),
  /** "mrt", on an axis */
  monthShort: (date: string) => dateText(date, "monthShort"),
  /** "mrt 2026", under the day in the margin */
  monthYear: (date: string) => dateText(date, "monthYear"),
};

/** Writes a moment (UTC, as the host sends it) as the clock of this computer shows it. */
export const formatMoment = {
  /** "19 mei 2026" */
  day: (moment: string) => momentText(moment, { day: "numeric", month: "long", year: "numeric" }),
  /** "19 mei 2026, 14:05", in columns */
  column: (moment: string) =>
    momentText(moment, {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    }),
};

function momentText(moment: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language()], style).format(new Date(moment));
}

/** Returns the short names of the days, Monday first: "ma", "di" … */
export function weekdayNames(width: "short" | "long"): string[] {
  const format = new Intl.DateTimeFormat(LOCALES[language()], { weekday: width, timeZone: "UTC" });
  // 5 January 2026 is a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 0, 5 + day))));
}

/** Writes a whole number with its thousands: "1.250". */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(LOCALES[language()]).format(number);
}

/** Writes cents as euros that do not break over a line: "€ 1.250,00". */
export function formatEuro(cents: number): string {
  const number = new Intl.NumberFormat(LOCALES[language()], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `€${NO_BREAK_SPACE}${number.format(cents / 100)}`;
}
