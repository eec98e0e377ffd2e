//! What the log tells of, and on what kind of thing.

use crate::closed_set::closed_set;

closed_set! {
    /// What happened.
    pub enum AuditAction {
        /// The administration was made.
        AdministrationCreated = "administration_created",
        /// The vault was opened.
        Unlocked = "unlocked",
        /// Wrong passwords or recovery codes were given before the vault was opened.
        WrongPassword = "wrong_password",
        /// The vault was locked.
        Locked = "locked",
        /// A contact was added or changed.
        ContactSaved = "contact_saved",
        /// A record was added or changed.
        RecordSaved = "record_saved",
        /// The last edit of a contact or a record, or a file that was taken in, was taken back.
        EditUndone = "edit_undone",
        /// What is known of telling somebody in a case file was changed, or that they were told (art. 14).
        CounterPartyNoticeChanged = "counterparty_notice_changed",
        /// A hold was set.
        HoldSet = "hold_set",
        /// A hold was released.
        HoldReleased = "hold_released",
        /// A retention rule got a new version.
        RuleChanged = "rule_changed",
        /// A processing activity was added or changed.
        ActivityChanged = "activity_changed",
        /// A recipient or an agreement with one was added or changed.
        RecipientChanged = "recipient_changed",
        /// A balancing test was added or changed.
        BalancingTestSaved = "balancing_test_saved",
        /// An erasure run was drawn up.
        ErasurePreviewed = "erasure_previewed",
        /// What was due was kept, with a reason.
        ErasurePostponed = "erasure_postponed",
        /// An erasure run was executed.
        ErasureExecuted = "erasure_executed",
        /// Something left to do outside the program after a run was ticked off, or on again.
        ChecklistTicked = "checklist_ticked",
        /// A row of the ledger was written that erases nothing: restriction, objection, withdrawal.
        LedgerWritten = "ledger_written",
        /// A request was received (Art. 12(3): its clock starts).
        RequestReceived = "request_received",
        /// A request went to another state.
        RequestMoved = "request_moved",
        /// The requester's identity was checked (Art. 12(6)).
        IdentityChecked = "identity_checked",
        /// A human being looked again at what a computer had decided (art. 22).
        DecisionReassessed = "decision_reassessed",
        /// Somebody looked a second time at a request of a client's counter-party.
        LookedTwice = "looked_twice",
        /// Of what looked like something that is not to be kept it was said that it is none.
        NotToKeepAnswered = "not_to_keep_answered",
        /// A use was stopped at once (art. 21(2) and 7(3)).
        UseStopped = "use_stopped",
        /// A decision on a record was taken.
        DecisionTaken = "decision_taken",
        /// A recipient was told what was erased, or it was noted why not or what came of it (Art. 19).
        RecipientTold = "recipient_told",
        /// It was entered, or taken out again, that data were given to a recipient (Art. 15(1)(c)).
        DisclosureChanged = "disclosure_changed",
        /// The use of data was restricted for a request, its end announced or called off, or it was lifted (Art. 18).
        RestrictionChanged = "restriction_changed",
        /// A restricted record was opened for one of the uses that the law leaves (Art. 18(2)).
        RestrictedOpened = "restricted_opened",
        /// A date of receipt was changed, with a reason.
        ReceivedDateChanged = "received_date_changed",
        /// A document was issued and frozen.
        DocumentIssued = "document_issued",
        /// A document was opened or saved outside.
        DocumentOpened = "document_opened",
        /// A file of an annex or export went after its period.
        DocumentRemoved = "document_removed",
        /// A list of addresses for a newsletter was saved outside.
        MailingListSaved = "mailing_list_saved",
        /// A version of a text with which consent is asked was kept.
        ConsentTextKept = "consent_text_kept",
        /// Proofs of consent went after their period.
        ConsentProofRemoved = "consent_proof_removed",
        /// A breach was added or changed (Art. 33(5)).
        BreachSaved = "breach_saved",
        /// A version of the privacy statement was published.
        StatementPublished = "statement_published",
        /// Old versions of the privacy statement went after their period.
        StatementRemoved = "statement_removed",
        /// Items of a round of the year were ticked off, or on again.
        YearRoundTicked = "year_round_ticked",
        /// A round of the year was done.
        YearRoundDone = "year_round_done",
        /// Settings were changed.
        SettingsChanged = "settings_changed",
        /// A file was imported.
        ImportDone = "import_done",
        /// A backup was made.
        BackupMade = "backup_made",
        /// The password was changed.
        PasswordChanged = "password_changed",
        /// The recovery code was renewed.
        RecoveryRenewed = "recovery_renewed",
        /// The oldest end of the log was cut off by its own rule.
        LogCut = "log_cut",
        /// The administration was restored from a backup.
        RestoredFrom = "restored_from",
    }
}

closed_set! {
    /// The kind of thing that an entry is about.
    pub enum SubjectKind {
        /// The administration as a whole.
        Administration = "administration",
        /// A contact.
        Contact = "contact",
        /// A record.
        Record = "record",
        /// A hold.
        Hold = "hold",
        /// A retention rule.
        Rule = "rule",
        /// A processing activity.
        Activity = "activity",
        /// A recipient.
        Recipient = "recipient",
        /// A balancing test.
        BalancingTest = "balancing_test",
        /// A run that the ledger has, under the same id.
        Run = "run",
        /// An item of a run's checklist.
        Checklist = "checklist",
        /// A request.
        Request = "request",
        /// A document.
        Document = "document",
        /// A list of addresses for a newsletter.
        MailingList = "mailing_list",
        /// A version of a text with which consent is asked.
        ConsentText = "consent_text",
        /// A breach.
        Breach = "breach",
        /// A version of the privacy statement.
        Statement = "statement",
        /// An import.
        Import = "import",
        /// A backup.
        Backup = "backup",
        /// The log itself.
        Log = "log",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_action_is_read_back_from_its_own_code() {
        let codes: BTreeSet<_> = AuditAction::ALL.iter().map(|a| a.code()).collect();
        assert_eq!(codes.len(), AuditAction::ALL.len());
        for action in AuditAction::ALL {
            assert_eq!(AuditAction::parse(action.code()), Some(*action));
        }
    }

    #[test]
    fn every_kind_of_thing_is_read_back_from_its_own_code() {
        for kind in SubjectKind::ALL {
            assert_eq!(SubjectKind::parse(kind.code()), Some(*kind));
        }
        assert_eq!(SubjectKind::parse("name"), None);
    }
}
