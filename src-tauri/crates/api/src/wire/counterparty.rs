//! People in a case file who did not give their data themselves, and whether they were told (art. 14).

use chrono::NaiveDate;
use domain::counterparty_notice::{NoticeDueBy, NoticeException, NoticeSource};
use domain::ids::{ContactId, PartyId};
use domain::language::Words;
use domain::record::PartyRole;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::documents::DocumentRow;

/// The duty to tell the people of a case file who are not its client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CounterPartyNotices {
    /// The people, in the order in which they came in.
    pub people: Vec<CounterPartyNoticeView>,
    /// The exceptions that can be recorded.
    pub exceptions: Vec<NoticeExceptionChoice>,
    /// The last day on which an exception recorded today may end.
    pub exception_ends_at_most: NaiveDate,
}

/// Somebody in a case file, with what is known of telling them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CounterPartyNoticeView {
    /// Which party.
    pub party_id: PartyId,
    /// Who.
    pub contact_id: ContactId,
    /// The name.
    pub name: String,
    /// In which role.
    pub role: PartyRole,
    /// Whether the owner said when and from whom the data came; otherwise the day of entry is proposed.
    pub stated: bool,
    /// When the data were obtained.
    pub obtained_on: NaiveDate,
    /// From whom.
    pub source: Option<NoticeSource>,
    /// When the first letter goes or went to the person.
    pub first_letter_on: Option<NaiveDate>,
    /// When the data are or were first given to another.
    pub first_disclosed_on: Option<NaiveDate>,
    /// When the log of what was given first names a recipient of the data; it counts as well.
    pub logged_disclosure_on: Option<NaiveDate>,
    /// The day of the first letter that was sent in this case since, where the owner did not say to whom it went.
    pub letter_in_case_on: Option<NaiveDate>,
    /// The last day to tell.
    pub due: NaiveDate,
    /// What made it so.
    pub due_by: NoticeDueBy,
    /// Where it stands today.
    pub standing: NoticeStandingView,
    /// The exception that was recorded.
    pub exception: Option<NoticeExceptionView>,
    /// The letters that were made, oldest first.
    pub letters: Vec<DocumentRow>,
}

/// Where it stands with telling somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NoticeStandingView {
    /// The law covers nobody here: a business without a person, or somebody who died.
    DoesNotApply,
    /// The person was told.
    Told {
        /// When.
        on: NaiveDate,
    },
    /// An exception holds.
    Excepted {
        /// The day on which it ends.
        until: NaiveDate,
    },
    /// The person is to be told.
    ToTell {
        /// The last day.
        day: NaiveDate,
        /// Days until then; below zero once it has passed.
        days_left: i32,
        /// Whether it has passed.
        late: bool,
        /// When an exception ended that held before.
        exception_ended_on: Option<NaiveDate>,
    },
}

/// An exception that can be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoticeExceptionChoice {
    /// Which.
    pub exception: NoticeException,
    /// In words.
    pub words: Words,
    /// Where the law says so.
    pub article: Words,
    /// What to know before choosing it.
    pub warning: Option<Words>,
}

/// An exception as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoticeExceptionView {
    /// Which, in words.
    pub words: Words,
    /// Where the law says so.
    pub article: Words,
    /// Why, in the owner's words.
    pub reason: String,
    /// The day on which it ends.
    pub until: NaiveDate,
}

/// Says when and from whom the data of somebody in a case file came, and what moves the last day to tell.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveNoticeFacts {
    /// Which party.
    pub party_id: PartyId,
    /// When the data were obtained.
    pub obtained_on: NaiveDate,
    /// From whom.
    pub source: Option<NoticeSource>,
    /// When the first letter goes or went to the person.
    pub first_letter_on: Option<NaiveDate>,
    /// When the data are or were first given to another.
    pub first_disclosed_on: Option<NaiveDate>,
}

/// Records why somebody need not be told, for the time being.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecordNoticeException {
    /// Which party.
    pub party_id: PartyId,
    /// Which exception.
    pub exception: NoticeException,
    /// Why.
    pub reason: String,
    /// The day on which it ends.
    pub until: NaiveDate,
}

/// Names somebody in a case file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoticeOf {
    /// Which party.
    pub party_id: PartyId,
}

/// Freezes the notice as it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct IssueNotice {
    /// Which party.
    pub party_id: PartyId,
    /// The token of the preview that was looked at.
    pub token: String,
}

/// Notes that somebody was told, by the notice or in another way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteNoticeGiven {
    /// Which party.
    pub party_id: PartyId,
    /// When; none to take it back.
    pub given_on: Option<NaiveDate>,
}
