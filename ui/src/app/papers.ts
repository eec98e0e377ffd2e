import { capital, formatDate, formatEuro, inWords, type Texts } from "../i18n";
import { closedSets, type RecordFields } from "../ipc";

/** Returns what a record is called in a list: "Factuur 2021-0093, € 1.250,00". */
export function paperTitle(fields: RecordFields, texts: Texts): string {
  const t = texts.papers;
  const kind = capital(inWords(closedSets.RecordKind[fields.kind]));
  const numbered = (number: string, day: string) =>
    number === "" ? t.ofDay(kind, formatDate.long(day)) : t.numbered(kind, number);
  const about = (paper: string, subject: string) => (subject === "" ? paper : t.about(paper, subject));
  switch (fields.kind) {
    case "contact_moment": {
      const channel = capital(inWords(closedSets.Channel[fields.channel]));
      return about(t.onDay(channel, formatDate.long(fields.happened_on)), fields.subject);
    }
    case "quote":
    case "invoice":
      return t.withAmount(numbered(fields.number, fields.dated_on), formatEuro(fields.amount_cents));
    case "payment":
      return t.withAmount(t.ofDay(kind, formatDate.long(fields.booked_on)), formatEuro(fields.amount_cents));
    case "agreement":
      return about(numbered(fields.number, fields.started_on), fields.title);
    case "case_file":
      return about(numbered(fields.number, fields.opened_on), fields.title);
    case "subscription":
      return t.sinceDay(kind, formatDate.long(fields.subscribed_on));
    case "comment":
      return t.ofDay(kind, formatDate.long(fields.commented_on));
    case "technical_data":
      return t.ofDay(
        capital(inWords(closedSets.TechnicalKind[fields.data])),
        formatDate.long(fields.collected_on),
      );
  }
}
