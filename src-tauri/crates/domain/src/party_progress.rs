//! How far a request is with one party of a record, for the rights whose decisions are taken record by record (domain rule
//! 4.2, "sub-states per right"). It follows from what was done, and is kept nowhere.

use chrono::NaiveDate;

closed_set! { words
    /// How far it is.
    PartyProgress {
        Collecting = "collecting", "wordt verzameld", "being collected";
        Redacting = "redacting", "wordt zwart gemaakt waar dat moet", "being blacked out where needed";
        Checked = "checked", "nagekeken, klaar voor het antwoord", "checked, ready for the answer";
        Sent = "sent", "gegeven", "given";
        Proposed = "proposed", "voorgesteld", "proposed";
        Approved = "approved", "besloten, nog te wissen", "decided, still to be erased";
        Erased = "erased", "gewist", "erased";
        ProcessorsConfirmed = "processors_confirmed", "gewist, ook bij de ontvangers", "erased, by the recipients as well";
        BackupCleared = "backup_cleared", "gewist, ook uit de reservekopieën", "erased, from the backups as well";
        Pending = "pending", "bezwaar wordt bekeken", "objection being looked at";
        PendingRestricted = "pending_restricted", "bezwaar wordt bekeken, gebruik beperkt", "objection being looked at, use restricted";
        Upheld = "upheld", "bezwaar terecht, gebruik gestopt", "objection upheld, use stopped";
        Rejected = "rejected", "bezwaar afgewezen", "objection rejected";
    }
}

/// Returns how far a copy is with one party (art. 15).
#[must_use]
pub const fn of_copy(blacked_out: bool, fixed: bool, answered: bool) -> PartyProgress {
    match (answered, fixed, blacked_out) {
        (true, ..) => PartyProgress::Sent,
        (false, true, _) => PartyProgress::Checked,
        (false, false, true) => PartyProgress::Redacting,
        (false, false, false) => PartyProgress::Collecting,
    }
}

/// What is known of erasing one party that is decided to go (art. 17).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasing {
    /// The decisions are fixed.
    pub fixed: bool,
    /// It is gone from the administration.
    pub gone: bool,
    /// Every recipient that was told has confirmed, and there was one.
    pub confirmed: bool,
    /// The day from which no backup has it.
    pub backups_gone_by: Option<NaiveDate>,
}

/// Returns how far erasing is with one party on a day.
#[must_use]
pub fn of_erasure(erasing: Erasing, today: NaiveDate) -> PartyProgress {
    if !erasing.gone {
        return if erasing.fixed {
            PartyProgress::Approved
        } else {
            PartyProgress::Proposed
        };
    }
    if erasing.backups_gone_by.is_some_and(|day| day <= today) {
        PartyProgress::BackupCleared
    } else if erasing.confirmed {
        PartyProgress::ProcessorsConfirmed
    } else {
        PartyProgress::Erased
    }
}

/// Returns how far an objection is with one party (art. 21(1)).
#[must_use]
pub const fn of_objection(upheld: bool, fixed: bool, restricted: bool) -> PartyProgress {
    match (fixed, upheld, restricted) {
        (true, true, _) => PartyProgress::Upheld,
        (true, false, _) => PartyProgress::Rejected,
        (false, _, true) => PartyProgress::PendingRestricted,
        (false, _, false) => PartyProgress::Pending,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PartyProgress as P;

    #[test]
    fn a_copy_goes_from_collecting_to_sent() {
        for (blacked_out, fixed, answered, progress) in [
            (false, false, false, P::Collecting),
            (true, false, false, P::Redacting),
            (true, true, false, P::Checked),
            (false, true, false, P::Checked),
            (true, true, true, P::Sent),
        ] {
            assert_eq!(of_copy(blacked_out, fixed, answered), progress);
        }
    }

    #[test]
    fn an_erasure_goes_from_proposed_to_the_backups() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 2, day).unwrap_or_default();
        for (fixed, gone, confirmed, backups, progress) in [
            (false, false, false, None, P::Proposed),
            (true, false, false, None, P::Approved),
            (true, true, false, Some(day(22)), P::Erased),
            (true, true, true, Some(day(22)), P::ProcessorsConfirmed),
            (true, true, false, Some(day(21)), P::BackupCleared),
        ] {
            let erasing = Erasing {
                fixed,
                gone,
                confirmed,
                backups_gone_by: backups,
            };
            assert_eq!(of_erasure(erasing, day(21)), progress);
        }
    }

    #[test]
    fn an_objection_is_pending_until_it_is_upheld_or_rejected() {
        for (upheld, fixed, restricted, progress) in [
            (false, false, false, P::Pending),
            (false, false, true, P::PendingRestricted),
            (true, false, true, P::PendingRestricted),
            (true, true, true, P::Upheld),
            (false, true, true, P::Rejected),
        ] {
            assert_eq!(of_objection(upheld, fixed, restricted), progress);
        }
    }
}
