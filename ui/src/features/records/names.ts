import { capital, formatEuro, inWords, type Texts } from "../../i18n";
import { closedSets, type RecordFields, type RecordKind, type SubscriptionStanding } from "../../ipc";

/** The nine kinds, in the order of the tabs. */
export const KINDS = Object.keys(closedSets.RecordKind) as RecordKind[];

/** Returns what a record is called where its day stands beside it: "E-mail over factuur 2026-0141". */
export function nameOf(fields: RecordFields, texts: Texts): string {
  const t = texts.records.name;
  const kind = capital(inWords(closedSets.RecordKind[fields.kind]));
  switch (fields.kind) {
    case "contact_moment": {
      const moment = t.moment[fields.channel];
      return fields.subject === "" ? moment : t.about(moment, fields.subject);
    }
    case "quote": {
      const outcome = inWords(closedSets.QuoteOutcome[fields.outcome]);
      return `${numbered(kind, fields.number)}, ${outcome}, ${formatEuro(fields.amount_cents)}`;
    }
    case "invoice":
      return `${numbered(kind, fields.number)}, ${formatEuro(fields.amount_cents)}`;
    case "payment":
      return `${kind}, ${formatEuro(fields.amount_cents)}`;
    case "agreement":
    case "case_file":
      return fields.title === "" ? numbered(kind, fields.number) : t.quoted(kind, fields.title);
    case "subscription":
      return t.newsletter[fields.audience];
    case "comment":
      return t.moment.comment;
    case "technical_data":
      return capital(inWords(closedSets.TechnicalKind[fields.data]));
  }
}

/** Returns what a record is called in a table that has a column for its amount. */
export function nameWithoutAmount(fields: RecordFields, texts: Texts): string {
  const kind = capital(inWords(closedSets.RecordKind[fields.kind]));
  switch (fields.kind) {
    case "quote":
    case "invoice":
      return numbered(kind, fields.number);
    case "payment":
      return fields.description === "" ? kind : `${kind}: ${fields.description}`;
    case "contact_moment":
    case "agreement":
    case "case_file":
    case "subscription":
    case "comment":
    case "technical_data":
      return nameOf(fields, texts);
  }
}

function numbered(kind: string, number: string): string {
  return number === "" ? kind : `${kind} ${number}`;
}

/** Returns the amount of a record in cents; null where it has none. */
export function amountOf(fields: RecordFields): number | null {
  switch (fields.kind) {
    case "quote":
    case "invoice":
    case "payment":
      return fields.amount_cents;
    case "contact_moment":
    case "agreement":
    case "case_file":
    case "subscription":
    case "comment":
    case "technical_data":
      return null;
  }
}

/** Returns how a paper stands in the trade, in words; null where that says nothing. */
export function standOf(fields: RecordFields): string | null {
  switch (fields.kind) {
    case "quote":
      return capital(inWords(closedSets.QuoteOutcome[fields.outcome]));
    case "invoice":
      return capital(inWords(closedSets.InvoiceState[fields.state]));
    case "case_file":
      return fields.end_kind === null ? null : capital(inWords(closedSets.CaseEnd[fields.end_kind]));
    case "contact_moment":
    case "payment":
    case "agreement":
    case "subscription":
    case "comment":
    case "technical_data":
      return null;
  }
}

/** Returns whether a newsletter goes to somebody, in words; null for what is no subscription. */
export function subscriptionStand(standing: SubscriptionStanding | undefined, texts: Texts): string | null {
  const f = texts.records.form.subscription;
  if (standing === undefined) return null;
  if (standing.active !== null) return f.active[standing.active];
  const [reason] = standing.reasons;
  return reason === undefined ? f.inactive : `${f.inactive}: ${inWords(closedSets.WhyInactive[reason])}`;
}
