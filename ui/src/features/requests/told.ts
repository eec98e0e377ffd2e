import { daysBetween } from "../../design/dates";
import { capital, formatDate, type Texts } from "../../i18n";
import type { ClockView, ErasureView, RectificationView, RequestRow, RequestView } from "../../ipc";
import { canTake } from "./steps";

/** What stands in the margin: the days that are left or that it is late. */
export type Margin = { number: string | number; unit: string; late: boolean };

/** Returns the margin of a clock: days left, days late, or the day on which it was answered. */
export function daysMargin(clock: ClockView, texts: Texts): Margin {
  const t = texts.requests.clock;
  if (clock.answered_on !== null) return dayMargin(clock.answered_on);
  if (clock.days_left < 0)
    return { number: -clock.days_left, unit: t.daysLate(-clock.days_left), late: true };
  if (clock.days_left === 0) return { number: 0, unit: t.lastDay, late: false };
  return { number: clock.days_left, unit: t.days(clock.days_left), late: false };
}

/** Returns the margin of a day: its number above month and year. */
export function dayMargin(day: string): Margin {
  const [number = "", ...month] = formatDate.column(day).split(" ");
  return { number, unit: month.join(" "), late: false };
}

/** Returns the question that the clock waits for, or undefined. */
export function openPause(clock: ClockView): ClockView["pauses"][number] | undefined {
  return clock.pauses.find((pause) => pause.received_on === null);
}

/** Returns what is said under a request in the list. */
export function rowSay({ clock }: RequestRow, { requests: t }: Texts): string {
  const received = formatDate.short(clock.received_on);
  const due = formatDate.long(clock.due);
  if (clock.answered_on !== null) return t.rowAnswered(formatDate.long(clock.answered_on));
  if (clock.late) return t.rowLate(received, due);
  const pause = openPause(clock);
  if (clock.paused_now && pause !== undefined) return t.rowPaused(formatDate.short(pause.asked_on));
  return t.rowDue(received, due);
}

/** Returns the sentences with which a request's page begins: what was asked, and what comes next. */
export function leadOf(view: RequestView, texts: Texts): string {
  const t = texts.requests;
  const { row, representative, requester } = view;
  const by =
    representative === null ? t.who[requester.salutation] : t.represented(capital(representative.name));
  const asked = t.asked[row.right](by, formatDate.short(row.clock.received_on));
  const late =
    row.clock.late && row.clock.answered_on === null ? [t.standing.late(-row.clock.days_left)] : [];
  return [asked, ...late, standing(view, t)].filter(Boolean).join(" ");
}

function standing(view: RequestView, { standing: t }: Texts["requests"]): string {
  const { state, clock } = view.row;
  const pause = openPause(clock);
  const asked = pause === undefined ? "" : formatDate.short(pause.asked_on);
  const closed = view.closed_on === null ? "" : formatDate.long(view.closed_on);
  if (canTake(view, "say_not_covered")) return t.notCovered;
  switch (state) {
    case "received":
      return view.stopping === null ? t.received : t.toStop;
    case "id_wait":
      return pause === undefined ? t.id_answered : t.id_wait(asked);
    case "spec_wait":
      return t.spec_wait(asked);
    case "in_review":
      if (view.stopping !== null) return t.toStop;
      if (!view.identity_established) return t.received;
      if (view.rectification?.items.length === 0) return t.nothingWrong;
      if (view.rectification) return view.undecided === 0 ? t.wrongChosen : t.wrongOpen(view.undecided);
      if (view.decisions.length === 0) return t.nothing;
      return view.undecided === 0 ? t.chosen : t.undecided(view.undecided, view.decisions.length);
    case "decided":
    case "executing":
      if (view.stopping !== null) return canTake(view, "execute") ? t.toStop : t.useStopped;
      if (view.rectification) return correctedStanding(view, view.rectification, t);
      return view.erasure === null ? t[state] : erasureStanding(view, view.erasure, t);
    case "answered":
      return clock.answered_on === null ? "" : t.answered(formatDate.long(clock.answered_on));
    case "closed":
    case "closed_unidentified":
    case "withdrawn":
      return t[state](closed);
    case "forwarded":
      return t.forwarded;
  }
}

function erasureStanding(view: RequestView, erasure: ErasureView, t: Texts["requests"]["standing"]): string {
  if (erasure.run === null) return erasure.to_erase > 0 ? t.toErase : t.decided;
  return view.recipients.some((recipient) => recipient.told === null) ? t.toTell : t.erased;
}

function correctedStanding(
  view: RequestView,
  { items }: RectificationView,
  t: Texts["requests"]["standing"],
): string {
  if (items.some((item) => item.state === "proposed")) return t.toCorrect;
  return view.recipients.some((recipient) => recipient.told === null) ? t.toTellCorrected : t.corrected;
}

/** Returns, sentence by sentence, how the last day came about; the day itself stands between `before` and `after`. */
export function sumsOf(
  clock: ClockView,
  holiday: (day: string) => string | undefined,
  texts: Texts,
): { before: string[]; after: string[] } {
  const t = texts.requests.clock;
  const months = clock.extended_on === null ? 1 : 3;
  const raw = formatDate.long(clock.raw);
  const before = clock.extended_on === null ? [] : [t.extended(formatDate.short(clock.extended_on))];
  before.push(clock.paused_days > 0 ? t.sumPaused(months, clock.paused_days, raw) : t.sum(months, raw));
  if (clock.raw !== clock.due) before.push(offDay(clock.raw, holiday(clock.raw), t));
  const after: string[] = [];
  if (clock.paused_days > 0 && clock.due_without_pauses !== clock.due) {
    after.push(t.without(clock.paused_days, formatDate.weekday(clock.due_without_pauses)));
  }
  for (const pause of clock.pauses.filter((found) => !found.counts)) {
    after.push(t.notCounted(formatDate.short(pause.asked_on)));
  }
  if (clock.paused_now) after.push(t.pausedNow);
  if (clock.extended_on !== null && clock.answered_on === null) {
    const passed = daysBetween(clock.refusal_due, clock.due) > clock.days_left;
    const day = formatDate.long(clock.refusal_due);
    after.push(passed ? t.refusalPassed(day) : t.refusal(day));
  }
  after.push(...outcome(clock, t));
  return { before, after };
}

function offDay(day: string, holiday: string | undefined, t: Texts["requests"]["clock"]): string {
  if (holiday !== undefined) return t.holiday(holiday);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday !== 0 && weekday !== 6) return t.offDay;
  return t.weekend(formatDate.weekday(day).split(/[ ,]/)[0] ?? "");
}

function outcome(clock: ClockView, t: Texts["requests"]["clock"]): string[] {
  if (clock.answered_on !== null) {
    const answered = formatDate.long(clock.answered_on);
    const late = daysBetween(clock.due, clock.answered_on);
    return [late > 0 ? t.answeredLate(answered, late) : t.answeredInTime(answered)];
  }
  return clock.late ? [t.isLate(formatDate.long(clock.due), -clock.days_left)] : [];
}

/** Returns an article of the host ("15(4)", "41(1)(i) UAVG") as each language writes it. */
export function articleInWords(article: string, language: "nl" | "en"): string {
  if (article === "") return "";
  const found = /^(\d+)((?:\([^)]+\))*)(?: (.+))?$/.exec(article);
  if (found === null) return article;
  const [, number, parts = "", act] = found;
  if (language === "en") return `Art. ${number}${parts} ${act ?? "GDPR"}`;
  const [paragraph, letter] = [...parts.matchAll(/\(([^)]+)\)/g)].map((part) => part[1]);
  return [
    `art. ${number}`,
    paragraph === undefined ? "" : `lid ${paragraph}`,
    letter === undefined ? "" : `onder ${letter}`,
    act ?? "AVG",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Returns the address to which letters of a request go, in one line; empty where it is not known. */
export function postedTo({ requester, representative }: RequestView): string {
  const { street, postcode, town } = representative ?? requester;
  const country = representative === null ? requester.country : "";
  return [street, [postcode, town].filter(Boolean).join(" "), country].filter(Boolean).join(", ");
}
