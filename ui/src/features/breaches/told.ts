import { inWords, type Texts } from "../../i18n";
import { closedSets, type BreachRow, type BreachView } from "../../ipc";

/** Returns what is said under a breach in the list. */
export function rowSay({ clock, outcome }: BreachRow, { breaches: t, today }: Texts): string {
  if (clock === null)
    return outcome === null ? today.breach.unknown : t.decidedAs(inWords(closedSets.BreachOutcome[outcome]));
  if (clock.reported !== null) return t.reportedOn(inWords(clock.reported.words));
  const due = inWords(clock.due.words);
  if (clock.late) return today.breach.late(due);
  return outcome === null ? today.breach.undecided(due) : today.breach.due(due);
}

/** What comes next on the page of a breach: the part whose button is the filled one. */
export type Next = "assess" | "decide" | "report" | "people" | "close" | null;

/** Returns what comes next. */
export function nextOf(view: BreachView): Next {
  if (view.row.closed_on !== null) return null;
  if (view.proposal === null) return "assess";
  if (view.decision === null) return "decide";
  const { outcome, public: publicly } = view.decision;
  const tells = outcome === "authority" || outcome === "authority_and_persons";
  if (tells && view.reports.length === 0) return "report";
  if (outcome === "authority_and_persons") {
    const done = publicly
      ? view.public_on !== null
      : view.scope !== null && view.people.told >= view.people.total;
    if (!done) return "people";
  }
  return "close";
}
