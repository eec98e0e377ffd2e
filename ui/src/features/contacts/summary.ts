import { capital, formatDate, inWords, type Texts } from "../../i18n";
import type { ContactForm, ContactView, TimelineEntry } from "../../ipc";

/** How somebody is called in a sentence about what is kept. */
export type Person = ContactForm["salutation"] | "business";

/** Returns how a contact is called in a sentence. */
export function personOf(card: ContactForm): Person {
  return card.kind === "business" ? "business" : card.salutation;
}

const DAY_MS = 86_400_000;
const DAYS_IN_WEEKS_FROM = 14;
const DAYS_IN_MONTHS_FROM = 60;
const DAYS_IN_YEARS_FROM = 730;

/** Returns how things stand with a contact, in one or two sentences. */
export function leadOf(view: ContactView, today: string, texts: Texts): string {
  const t = texts.contacts.page;
  const keeps = t.keeps(view.records, personOf(view.card));
  if (view.timeline.length === 0) return view.records === 0 ? t.none : keeps;
  const first = firstToGo(view.timeline, today, t);
  const held = heldInWords(view.timeline, t);
  const second = [first, held].filter((part) => part !== null);
  if (second.length === 2) return `${keeps} ${t.join(second[0] ?? "", second[1] ?? "")}`;
  const only = second[0];
  return only === undefined ? keeps : `${keeps} ${capital(only)}.`;
}

function firstToGo(
  entries: readonly TimelineEntry[],
  today: string,
  t: Texts["contacts"]["page"],
): string | null {
  const due = entries.filter(({ deadline }) => deadline.status === "due").length;
  if (due > 0) return t.dueNow(due, entries.length);
  const days = entries.flatMap(({ deadline }) =>
    deadline.status === "keep" && deadline.deletable_from !== null ? [deadline.deletable_from] : [],
  );
  const first = days.sort()[0];
  if (first === undefined) return entries.some(({ deadline }) => deadline.status === "held") ? null : t.noEnd;
  const left = Math.round((Date.parse(first) - Date.parse(today)) / DAY_MS);
  if (left < DAYS_IN_WEEKS_FROM) return t.firstIn.days(left);
  if (left < DAYS_IN_MONTHS_FROM) return t.firstIn.weeks(Math.round(left / 7));
  if (left < DAYS_IN_YEARS_FROM) return t.firstIn.months(Math.round(left / 30.44));
  return t.firstIn.year(formatDate.long(first).slice(-4));
}

function heldInWords(entries: readonly TimelineEntry[], t: Texts["contacts"]["page"]): string | null {
  const held = entries.filter(({ deadline }) => deadline.status === "held");
  if (held.length === 0) return null;
  const grounds = new Set(held.flatMap(({ holds }) => holds.map((hold) => inWords(hold.ground))));
  const [ground] = grounds;
  return t.heldBy(held.length, grounds.size === 1 && ground !== undefined ? ground : null);
}
