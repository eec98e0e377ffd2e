import { daysBetween } from "../../design/dates";
import { formatDate, type Texts } from "../../i18n";
import type { ComingGroup } from "../../ipc";

/** Where today stands on the line, in percent: something before it shows that it is kept already. */
const TODAY_PERCENT = 8;

/** How far each table looks ahead, in days. */
export const SOON_DAYS = 90;
export const LATER_DAYS = 366;

/** Returns when something can go, in words: a day, days of one month, or from one day to another. */
export function whenOf({ first_day, last_day }: ComingGroup, t: Texts["cleanup"]["coming"]): string {
  if (first_day === last_day) return formatDate.long(first_day);
  const sameMonth = first_day.slice(0, 7) === last_day.slice(0, 7);
  const sameYear = first_day.slice(0, 4) === last_day.slice(0, 4);
  if (sameMonth) return t.between(String(Number(first_day.slice(8))), formatDate.long(last_day));
  return t.between(
    sameYear ? formatDate.short(first_day) : formatDate.long(first_day),
    formatDate.long(last_day),
  );
}

/** Returns the line from today to the last day of a group, and what it says. */
export function lineOf(
  { first_day, last_day }: ComingGroup,
  today: string,
  axisDays: number,
  t: Texts["cleanup"]["coming"],
): { from: number; today: number; to: number; label: string } {
  const days = daysBetween(today, last_day);
  const reach = Math.min(1, Math.max(0, days / axisDays));
  return {
    from: 0,
    today: TODAY_PERCENT,
    to: TODAY_PERCENT + (100 - TODAY_PERCENT) * reach,
    label: first_day === last_day ? t.inDays(days) : t.withinDays(days),
  };
}

/** Returns what comes within ninety days, and what comes after that. */
export function inTwo(coming: readonly ComingGroup[]): { soon: ComingGroup[]; later: ComingGroup[] } {
  const isLater = (group: ComingGroup) => group.within === "months12";
  return { soon: coming.filter((group) => !isLater(group)), later: coming.filter(isLater) };
}
