import { formatDate, inWords, type Texts } from "../../../i18n";
import { closedSets, type CounterPartyNoticeView, type NoticeStandingView } from "../../../ipc";

/** Returns how it stands in a word or two, with the day that it is about. */
export function marginOf(
  standing: NoticeStandingView,
  { notices: t }: Texts,
): { text: string; day: string | null; late: boolean } {
  switch (standing.kind) {
    case "does_not_apply":
      return { text: t.notNeeded, day: null, late: false };
    case "told":
      return { text: t.done, day: standing.on, late: false };
    case "excepted":
      return { text: t.notNow, day: standing.until, late: false };
    case "to_tell": {
      const text = standing.late ? t.late(-standing.days_left) : t.left(standing.days_left);
      return { text, day: standing.day, late: standing.late };
    }
  }
}

/** Returns what is known of telling somebody, and what is to do, in sentences. */
export function sentencesOf(person: CounterPartyNoticeView, texts: Texts): string[] {
  const { notices: t } = texts;
  const { standing, exception } = person;
  const known = person.source
    ? [t.obtained(formatDate.long(person.obtained_on), t.sources[person.source])]
    : [t.proposed(formatDate.long(person.obtained_on))];
  if (person.first_letter_on) known.push(t.firstLetter(formatDate.long(person.first_letter_on)));
  if (person.first_disclosed_on) known.push(t.firstDisclosed(formatDate.long(person.first_disclosed_on)));
  if (person.logged_disclosure_on)
    known.push(t.loggedDisclosure(formatDate.long(person.logged_disclosure_on)));
  switch (standing.kind) {
    case "does_not_apply":
      return [t.notApplying];
    case "told":
      return [t.told(formatDate.long(standing.on)), ...known];
    case "excepted":
      return exception
        ? [
            t.excepted(inWords(exception.words), formatDate.long(standing.until)),
            t.because(inWords(exception.article), exception.reason),
          ]
        : [];
    case "to_tell": {
      const day = formatDate.long(standing.day);
      if (standing.exception_ended_on !== null) {
        const ended = t.ended(formatDate.long(standing.exception_ended_on));
        return [`${ended} ${standing.late ? t.lateAfterException(day) : t.dueAfterException(day)}`, ...known];
      }
      const by = inWords(closedSets.NoticeDueBy[person.due_by]);
      const first = standing.late ? t.lateSince(day, by) : t.dueOn(day, by);
      return [first, ...known, ...(person.stated ? [] : [t.writeFirst])];
    }
  }
}
