// What the pages find around them: today, the holidays, the way to the search, and whether all is a sample.
import { getContext, setContext } from "svelte";
import type { Holiday } from "../ipc";
import type { IsoDate } from "./dates";

/** Today and the public holidays, year by year as they are asked for. */
export class Calendar {
  today = $state<IsoDate>("");
  #years = $state<Record<number, readonly Holiday[]>>({});
  // Not a state: to ask again must not run by itself after a failure.
  readonly #asked: Record<number, boolean> = {};
  readonly #ask: (year: number) => Promise<readonly Holiday[]>;

  constructor(today: IsoDate, ask: (year: number) => Promise<readonly Holiday[]>) {
    this.today = today;
    this.#ask = ask;
  }

  /** Has the holidays of a year brought in. A calendar without them still works. */
  async open(year: number): Promise<void> {
    if (this.#asked[year]) return;
    this.#asked[year] = true;
    try {
      this.#years[year] = await this.#ask(year);
    } catch {
      this.#asked[year] = false;
    }
  }

  /** Returns the holiday on a day, where its year was opened. */
  holiday(date: IsoDate): Holiday | undefined {
    return this.#years[Number(date.slice(0, 4))]?.find((holiday) => holiday.day === date);
  }
}

const CALENDAR = Symbol("calendar");
const SEARCH = Symbol("search");
const SAMPLE = Symbol("sample");

/** Gives every component below today and the holidays. */
export function provideCalendar(calendar: Calendar): void {
  setContext(CALENDAR, calendar);
}

/** Returns the calendar that the frame provides. */
export function useCalendar(): Calendar {
  const calendar = getContext<Calendar | undefined>(CALENDAR);
  if (calendar === undefined) throw new Error("a date field stands outside the frame");
  return calendar;
}

/** Tells every component below whether this is the sample business. */
export function provideSample(isSample: () => boolean): void {
  setContext(SAMPLE, isSample);
}

/** Returns what says whether this is the sample business. */
export function useSample(): () => boolean {
  return getContext<(() => boolean) | undefined>(SAMPLE) ?? (() => false);
}

/** Gives every page head the way to the search. */
export function provideSearch(open: () => void): void {
  setContext(SEARCH, open);
}

/** Returns what opens the search, where there is one. */
export function useSearch(): (() => void) | undefined {
  return getContext<(() => void) | undefined>(SEARCH);
}
