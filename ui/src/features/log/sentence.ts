import { hrefOf } from "../../app/routes";
import { formatDate, inWords, type Texts } from "../../i18n";
import { closedSets, type LogRow, type Words } from "../../ipc";

/** Looks up a fact beside a row; a newer program may have left it out. */
type Fact = (word: string) => string | undefined;

/** Returns a row of the log as a sentence. */
export function sentenceOf(row: LogRow, texts: Texts): string {
  const t = texts.log;
  const facts = new Map(row.detail);
  const fact: Fact = (word) => facts.get(word);
  const count = (word: string) => Number(fact(word) ?? 0);
  const day = (word: string) => dayInWords(fact(word));
  switch (row.action) {
    case "wrong_password":
      return t.wrong_password(Number(fact("attempts") ?? 1));
    case "record_saved":
      return t.record_saved(after(": ", wordsIn(closedSets.RecordKind, fact("kind"))));
    case "hold_set": {
      const review = fact("review_on");
      return t.hold_set(
        after(" ", wordsIn(closedSets.KeepGround, fact("ground"))),
        review === undefined ? "" : t.reviewOn(dayInWords(review)),
      );
    }
    case "rule_changed": {
      const version = fact("version");
      return t.rule_changed(version === undefined ? "" : t.version(version));
    }
    case "erasure_previewed":
    case "erasure_executed":
      return t[row.action](count("records"));
    case "checklist_ticked":
      return fact("state") === "open" ? t.checklist_open : t.checklist_ticked;
    case "request_received":
      return t.request_received(
        wordsIn(closedSets.Right, fact("right")),
        wordsIn(closedSets.RequestChannel, fact("channel")),
        day("received"),
      );
    case "request_moved":
      return requestMoved(fact, t);
    case "identity_checked":
      return t.identity_checked(
        wordsIn(closedSets.IdentityMethod, fact("method")),
        day("day"),
        fact("established") === "1",
      );
    case "decision_taken":
      return t.decision_taken(count("decisions"));
    case "decision_reassessed":
      return t.decision_reassessed;
    case "looked_twice":
      return t.looked_twice;
    case "not_to_keep_answered":
      return t.not_to_keep_answered;
    case "counterparty_notice_changed":
      return noticeChanged(fact("what"), t);
    case "use_stopped":
      return t.use_stopped(count("uses"), count("addresses"));
    case "recipient_told":
      return fact("outcome") === undefined ? t.recipient_told : t.recipient_answered;
    case "restriction_changed":
      switch (fact("restriction")) {
        case "lift_announced":
          return t.restriction_lift_announced;
        case "lift_called_off":
          return t.restriction_lift_called_off;
        case "lifted":
          return t.restriction_lifted;
        case "reviewed":
          return t.restriction_reviewed;
        default:
          return t.restriction_placed(count("parties"));
      }
    case "restricted_opened":
      return t.restricted_opened(wordsIn(closedSets.RestrictedUse, fact("used_for")));
    case "received_date_changed":
      return t.received_date_changed(day("from"), day("to"), t.reasons[fact("reason") ?? ""] ?? "–");
    case "document_issued":
      return t.document_issued(wordsIn(closedSets.DocumentKind, fact("kind")));
    case "mailing_list_saved":
      return t.mailing_list_saved(count("addresses"));
    case "consent_proof_removed":
      return t.consent_proof_removed(count("proofs"));
    case "statement_removed":
      return t.statement_removed(count("versions"));
    case "document_removed":
      return t.document_removed(count("files"));
    case "settings_changed": {
      const part = t.parts[fact("part") ?? ""];
      return part === undefined ? t.settings_touched : t.settings_changed(part);
    }
    case "edit_undone":
      return editUndone(row, fact, t);
    case "import_done":
      return count("records") > 0
        ? t.papers_imported(count("records"), count("entered"), count("skipped"))
        : t.import_done(count("entered"), count("merged"), count("skipped"));
    case "year_round_ticked":
      return fact("state") === "open"
        ? t.year_round_reopened(fact("year") ?? "–")
        : t.year_round_ticked(fact("year") ?? "–", count("items"));
    case "year_round_done":
      return t.year_round_done(fact("year") ?? "–");
    case "disclosure_changed":
      return fact("what") === "taken_out" ? t.disclosure_taken_out : t.disclosure_noted;
    case "log_cut":
      return t.log_cut(count("rows"));
    case "administration_created":
    case "unlocked":
    case "locked":
    case "contact_saved":
    case "hold_released":
    case "activity_changed":
    case "recipient_changed":
    case "balancing_test_saved":
    case "erasure_postponed":
    case "ledger_written":
    case "document_opened":
    case "consent_text_kept":
    case "breach_saved":
    case "statement_published":
    case "backup_made":
    case "password_changed":
    case "recovery_renewed":
    case "restored_from":
      return t[row.action];
    default:
      // The log is kept for years: a newer program may have written what this one does not know.
      return t.unknown(row.action);
  }
}

function editUndone(row: LogRow, fact: Fact, t: Texts["log"]): string {
  const entered = fact("undone") === "entered";
  switch (row.subject_kind) {
    case "contact":
      return entered ? t.contact_entry_undone : t.contact_undone;
    case "record":
      return entered ? t.record_entry_undone : t.record_undone;
    case "import":
      return fact("records") === undefined
        ? t.import_undone(Number(fact("contacts") ?? 0))
        : t.papers_undone(Number(fact("records")));
    default:
      return t.edit_undone;
  }
}

function requestMoved(fact: Fact, t: Texts["log"]): string {
  const extended = fact("extended");
  if (extended !== undefined) return t.request_extended(dayInWords(extended));
  const reminded = fact("reminded");
  if (reminded !== undefined) return t.request_reminded(dayInWords(reminded));
  const resumed = fact("resumed");
  if (resumed !== undefined) return t.request_resumed(dayInWords(resumed));
  const from = fact("from");
  const to = fact("to");
  if (from === undefined || to === undefined) return t.request_touched;
  return t.request_moved(wordsIn(closedSets.RequestState, from), wordsIn(closedSets.RequestState, to));
}

/** Returns the words of a code; the code itself where this program has none. */
function wordsIn(set: Readonly<Record<string, Words>>, code: string | undefined): string {
  if (code === undefined) return "–";
  const words = set[code];
  return words === undefined ? code : inWords(words);
}

function after(start: string, text: string): string {
  return text === "–" ? "" : start + text;
}

function dayInWords(day: string | undefined): string {
  return day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day) ? "–" : formatDate.long(day);
}

/** Returns where a row leads, for the things that stay: requests and runs. */
export function leadsTo(row: LogRow, texts: Texts): { href: string; label: string } | null {
  if (row.subject_id === null) return null;
  switch (row.subject_kind) {
    case "request":
      return { href: hrefOf("requests", row.subject_id), label: texts.log.request };
    case "run":
      return { href: hrefOf("erasure", row.subject_id), label: texts.log.run };
    default:
      return null;
  }
}

/** Returns what changed of telling somebody in a case file. */
function noticeChanged(what: string | undefined, t: Texts["log"]): string {
  switch (what) {
    case "exception":
    case "no_exception":
    case "given":
    case "not_given":
      return t.counterparty_notice[what];
    default:
      return t.counterparty_notice.facts;
  }
}
