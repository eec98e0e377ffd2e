import { counted } from "../plural";
import type { log as source } from "../nl/log";

/** Words of the log. */
export const log: typeof source = {
  loading: "Fetching the log…",
  lead: (total: number, latest: string) =>
    total === 1
      ? `The log has one row, of ${latest}. It holds no names.`
      : `The log has ${total} rows; the last is of ${latest}. It holds no names.`,
  leadNone: "The log is still empty.",
  empty: "All that you do in this administration will stand here by itself, without names.",
  caption: (first: string, last: string) => `Rows ${first} to ${last}, newest first`,
  columns: { seq: "Row", at: "When", what: "What happened", hash: "Check value" },
  older: "Older rows",
  newer: "Newer rows",
  request: "To the request",
  run: "To the clean-up run",
  verify: "Check the log",
  verifying: "Every row is worked out again…",
  intact: "The log is whole.",
  intactSay: (rows: string) =>
    `Every row follows from the one before. Worked out again: ${rows}. Nothing was changed, taken out or put in between.`,
  rows: (number: number, written: string) => (number === 1 ? "1 row" : `${written} rows`),
  cut: "The oldest rows were removed after their own period; from there the chain is whole.",
  broken: (row: number) => `From row ${row} on the log is no longer right.`,
  brokenTodo:
    "Somebody changed the file outside this program. If you have a copy of the folder of the administration, put that back.",
  parts: {
    business: "your business",
    letterhead: "the letterhead",
    logo: "the logo",
    preferences: "preferences and periods",
    security: "the security measures",
    financial_years: "financial years",
    recovery_sheet: "the recovery sheet was checked",
    emergency_note: "the words of the emergency sheet",
    emergency_sheet: "an emergency sheet was made",
  },
  reasons: {
    typing_mistake: "a typing mistake",
    earlier_arrival: "it had come in earlier",
    arrived_at_processor: "it came in at somebody who works for us",
  },
  administration_created: "The administration was made.",
  unlocked: "The administration was opened.",
  wrong_password: (times: number) =>
    times === 1
      ? "A wrong password or recovery code was given once."
      : `A wrong password or recovery code was given ${times} times.`,
  locked: "The administration was locked.",
  contact_saved: "A contact was added or changed.",
  edit_undone: "A change was taken back.",
  contact_entry_undone: "A new contact was taken out again.",
  contact_undone: "The last change of a contact was taken back.",
  record_saved: (kind: string) => `A record was added or changed${kind}.`,
  record_entry_undone: "A new record was taken out again.",
  record_undone: "The last change of a record was taken back.",
  hold_set: (ground: string, review: string) => `A hold was set${ground}${review}.`,
  reviewOn: (day: string) => `, to be looked at again on ${day}`,
  hold_released: "A hold was lifted.",
  rule_changed: (version: string) => `A retention period was changed${version}.`,
  version: (number: string) => `; this is version ${number}`,
  activity_changed: "An activity of the register was changed.",
  recipient_changed: "A recipient of the register was added or changed.",
  balancing_test_saved: "A balancing test was saved.",
  erasure_previewed: (number: number) =>
    `A clean-up run was looked at: ${counted(number, "record", "records")}.`,
  erasure_postponed: "What could go was set aside with a reason.",
  erasure_executed: (number: number) =>
    `A clean-up was carried out. The erasure ledger got a row for each thing that went: ${number}.`,
  checklist_ticked: "A task outside the program was ticked off.",
  checklist_open: "A task outside the program is open again.",
  ledger_written: "The erasure ledger got a row by which nothing was erased.",
  request_received: (right: string, channel: string, day: string) =>
    `A request came in on ${day} by ${channel}: ${right}.`,
  request_moved: (from: string, to: string) => `A request went from ‘${from}’ to ‘${to}’.`,
  request_extended: (day: string) => `A request was extended; that was told on ${day}.`,
  request_reminded: (day: string) =>
    `For a request, a reminder of the question for proof went out on ${day}.`,
  request_resumed: (day: string) => `The clock of a request goes on since ${day}.`,
  request_touched: "A request was updated.",
  identity_checked: (method: string, day: string, right: boolean) =>
    `On ${day} it was checked who made a request (${method}): ${right ? "right" : "not right"}.`,
  decision_taken: (number: number) =>
    number === 1
      ? "For a request, 1 record was decided on."
      : `For a request, ${number} records were decided on.`,
  decision_reassessed: "A human being looked again at what a computer had decided.",
  looked_twice: "Somebody looked a second time at a request of a counter-party.",
  not_to_keep_answered: "Of something that looked like a BSN or identity paper it was said that it is none.",
  counterparty_notice: {
    facts: "With a case file it was recorded when and from whom data came.",
    exception: "With a case file it was recorded why somebody need not be told.",
    no_exception: "With a case file an exception to the duty to inform was withdrawn.",
    given: "With a case file it was recorded that somebody was told of the data.",
    not_given: "With a case file it was taken back that somebody was told.",
  },
  use_stopped: (uses: number, addresses: number) =>
    `A use was stopped at once: ${uses} ${uses === 1 ? "newsletter or cookie" : "newsletters and cookies"}, ${addresses} ${addresses === 1 ? "address or number" : "addresses and numbers"}.`,
  recipient_told: "For a request it was noted whether a recipient was told.",
  recipient_answered: "For a request it was noted what a recipient did.",
  disclosure_noted: "It was written down what was given to somebody else.",
  disclosure_taken_out: "What was written down on giving to somebody else was taken out.",
  restriction_placed: (number: number) =>
    number === 1
      ? "For a request 1 record was restricted."
      : `For a request ${number} records were restricted.`,
  restriction_lift_announced: "For a request it was announced that the restriction ends.",
  restriction_lift_called_off: "For a request the announced end of the restriction was called off.",
  restriction_lifted: "For a request the restriction was lifted.",
  restriction_reviewed: "For a request it was looked at again that the restriction is still needed.",
  restricted_opened: (use: string) => `A restricted record was opened: ${use}.`,
  received_date_changed: (from: string, to: string, reason: string) =>
    `The day of receipt of a request went from ${from} to ${to}: ${reason}.`,
  document_issued: (kind: string) => `A document was issued and is frozen: ${kind}.`,
  consent_text_kept: "A text with which consent is asked was kept.",
  mailing_list_saved: (number) => `A mailing list with ${counted(number, "address", "addresses")} was saved.`,
  consent_proof_removed: (number) =>
    `${counted(number, "proof", "proofs")} of consent went, as its period was over.`,
  document_opened: "A document was opened or saved.",
  document_removed: (number: number) =>
    number === 1
      ? "One file was erased after its own period."
      : `${number} files were erased after their own period.`,
  breach_saved: "A breach was added or changed.",
  statement_published: "A privacy statement was published.",
  statement_removed: (number: number) =>
    number === 1
      ? "One old version of the privacy statement was erased after its period."
      : `${number} old versions of the privacy statement were erased after their period.`,
  settings_changed: (part: string) => `Settings changed: ${part}.`,
  settings_touched: "Settings were changed.",
  import_done: (entered: number, merged: number, skipped: number) =>
    `A file was read: ${entered} new, ${merged} merged, ${skipped} skipped.`,
  papers_imported: (records, contacts, skipped) =>
    `A file was taken in: ${counted(records, "quote or invoice", "quotes or invoices")}, ${counted(contacts, "new contact", "new contacts")}, ${skipped} left out.`,
  papers_undone: (number) =>
    `A file that was taken in was taken back: ${counted(number, "quote or invoice", "quotes or invoices")}.`,
  import_undone: (number: number) =>
    `A file that was read was taken back: ${counted(number, "contact", "contacts")}.`,
  year_round_ticked: (year: string, items: number) =>
    items === 1
      ? `One thing in the round of ${year} got an outcome.`
      : `${items} things in the round of ${year} got an outcome.`,
  year_round_reopened: (year: string) => `One thing in the round of ${year} is open again.`,
  year_round_done: (year: string) => `The round of ${year} was closed.`,
  backup_made: "A backup was made.",
  password_changed: "The password was changed.",
  recovery_renewed: "The recovery sheet was renewed.",
  log_cut: (number: number) =>
    `The oldest ${counted(number, "row", "rows")} of the log were removed after their own period.`,
  restored_from: "The administration was restored from a backup.",
  unknown: (code: string) => `A newer version of the program did this: ${code}.`,
};
