import { formatDate, formatNumber, type Texts } from "../i18n";
import type { BreachProblem, Failure, FieldProblem, ImportProblem, LetterTextProblem, Refusal } from "../ipc";

/** A failure as it is told: what, what to do, and the reference of a fault. */
export type Told = { what: string; todo: string; reference?: string };

const BYTES_IN_MB = 1_000_000;

/** Returns what to say about a failure. */
export function told(failure: Failure, texts: Texts): Told {
  const t = texts.failures;
  switch (failure.outcome) {
    case "refused":
      return toldRefusal(failure.refusal, t);
    case "broke":
      return { what: t.broke, todo: t.brokeTodo, reference: failure.reference };
  }
}

function toldRefusal(refusal: Refusal, t: Texts["failures"]): Told {
  switch (refusal.kind) {
    case "locked":
      return { what: t.locked, todo: t.lockedTodo };
    case "administration_exists":
      return { what: t.administrationExists, todo: t.administrationExistsTodo };
    case "no_administration":
      return { what: t.noAdministration, todo: t.nothingChanged };
    case "already_open":
      return { what: t.alreadyOpen, todo: t.alreadyOpenTodo };
    case "wrong_password":
      return { what: t.wrongPassword, todo: t.wrongPasswordTodo };
    case "too_soon":
      return { what: t.tooSoon, todo: t.tooSoonTodo(refusal.retry_after_seconds) };
    case "wrong_recovery_code":
      return {
        what: refusal.group === null ? t.wrongRecovery : t.wrongRecoveryGroup(refusal.group),
        todo: t.wrongRecoveryTodo,
      };
    case "password_too_short":
      return { what: t.passwordTooShort(refusal.characters_min), todo: t.passwordTooShortTodo };
    case "password_too_long":
      return { what: t.passwordTooLong(refusal.characters_max), todo: t.passwordTooLongTodo };
    case "envelope_damaged":
      return { what: t.envelopeDamaged, todo: t.damagedTodo };
    case "vault_damaged":
      return { what: t.vaultDamaged, todo: t.damagedTodo };
    case "ledger_damaged":
      return { what: t.ledgerDamaged(refusal.line), todo: t.damagedTodo };
    case "newer_file":
      return { what: t.newerFile, todo: t.newerFileTodo };
    case "disk_full":
      return { what: t.diskFull, todo: t.diskFullTodo };
    case "folder_not_writable":
      return { what: t.folderNotWritable, todo: t.folderNotWritableTodo };
    case "not_found":
      return { what: t.notFound, todo: t.notFoundTodo };
    case "field":
      return { what: fieldInWords(refusal.problem, t), todo: t.fieldTodo };
    case "import":
      return { what: importInWords(refusal.problem, t), todo: t.importTodo };
    case "preview_outdated":
      return { what: t.previewOutdated, todo: t.previewOutdatedTodo };
    case "confirmation_missing":
      return { what: t.confirmationMissing, todo: t.confirmationMissingTodo };
    case "brake_not_released":
      return { what: t.brakeNotReleased, todo: t.brakeNotReleasedTodo };
    case "held_back":
      return { what: t.heldBack(refusal.held), todo: t.heldBackTodo };
    case "restricted":
      return { what: t.restricted, todo: t.restrictedTodo };
    case "disclosures_of_party_full":
      return {
        what: t.disclosuresOfPartyFull(formatNumber(refusal.disclosures_max)),
        todo: t.disclosuresOfPartyFullTodo,
      };
    case "disclosures_of_activities_full":
      return {
        what: t.disclosuresOfActivitiesFull(formatNumber(refusal.disclosures_max)),
        todo: t.disclosuresOfActivitiesFullTodo,
      };
    case "request":
      return { what: t.request[refusal.guard], todo: t.requestTodo };
    case "breach":
      return { what: breachInWords(refusal.problem, t), todo: t.breachTodo };
    case "statement":
      return { what: t.statement[refusal.problem], todo: t.statementTodo };
    case "year_round":
      return { what: t.yearRound[refusal.problem], todo: t.yearRoundTodo };
    case "unprintable_character":
      return { what: t.unprintable(refusal.character), todo: t.unprintableTodo };
    case "letter_text":
      return { what: letterTextInWords(refusal.problem, t), todo: t.letterTextTodo };
    case "address_too_long":
      return { what: t.addressTooLong, todo: t.addressTooLongTodo };
    case "agreement_step":
      return { what: t.agreementStep, todo: t.agreementStepTodo };
    case "logo_not_usable":
      return { what: t.logoNotUsable, todo: t.logoNotUsableTodo };
    case "nothing_to_undo":
      return { what: t.nothingToUndo, todo: t.nothingChanged };
    case "stopped":
      return { what: t.stopped, todo: t.nothingChanged };
    case "document_gone":
      return { what: t.documentGone, todo: t.documentGoneTodo };
  }
}

/** Returns what keeps a text from standing in a letter. */
export function letterTextInWords(problem: LetterTextProblem, { letterText }: Texts["failures"]): string {
  switch (problem.kind) {
    case "braces":
    case "lacking":
      return letterText[problem.kind];
    case "unknown_field":
    case "field_of_another_passage":
      return letterText[problem.kind](problem.name);
  }
}

function breachInWords(problem: BreachProblem, { breach }: Texts["failures"]): string {
  return problem.kind === "notice_missing" ? breach.notice_missing[problem.language] : breach[problem.kind];
}

function fieldInWords(problem: FieldProblem, { field }: Texts["failures"]): string {
  switch (problem.kind) {
    case "too_long":
      return field.too_long(problem.characters_max);
    case "before":
      return field.before(formatDate.long(problem.day));
    case "after":
      return field.after(formatDate.long(problem.day));
    case "missing":
    case "malformed":
    case "in_future":
    case "taken":
    case "reason_missing":
    case "parent_missing":
    case "stays_as_billed":
    case "skipped_time":
    case "twice_time":
      return field[problem.kind];
  }
}

function importInWords(problem: ImportProblem, { import: t }: Texts["failures"]): string {
  switch (problem.kind) {
    case "empty":
    case "not_of_this_kind":
    case "old_workbook":
    case "workbook_damaged":
    case "outlook_message":
    case "mail_damaged":
      return t[problem.kind];
    case "too_many_rows":
      return t.too_many_rows(formatNumber(problem.rows_max));
    case "mail_text_too_long":
      return t.mail_text_too_long(Math.floor(problem.bytes_max / BYTES_IN_MB));
    case "too_large":
      return t.too_large(Math.floor(problem.bytes_max / BYTES_IN_MB));
    case "too_many":
      return t.too_many(formatNumber(problem.cards_max));
    case "date":
      return t.date(problem.line, problem.value);
    case "cut_off":
    case "encoding":
    case "nameless":
    case "malformed":
    case "quote_open":
    case "too_many_columns":
    case "cell_too_long":
    case "not_a_mail":
    case "mail_too_complex":
      return t[problem.kind](problem.line);
  }
}

/** Returns the name of the field that was refused and what to say under it, or null. */
export function fieldRefused(failure: Failure, texts: Texts): { field: string; error: string } | null {
  if (failure.outcome === "broke" || failure.refusal.kind !== "field") return null;
  // A field of a form within a form comes with the way to it.
  const field = failure.refusal.field.split(".").at(-1) ?? failure.refusal.field;
  return { field, error: fieldInWords(failure.refusal.problem, texts.failures) };
}

/** Returns the seconds to wait before the next attempt; 0 where a failure asks for none. */
export function waitAfter(failure: Failure): number {
  if (failure.outcome === "broke") return 0;
  return "retry_after_seconds" in failure.refusal ? failure.refusal.retry_after_seconds : 0;
}
