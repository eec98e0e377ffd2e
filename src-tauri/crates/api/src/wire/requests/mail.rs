//! A request by mail: what a saved mail offers for the intake, to be confirmed.

use chrono::NaiveDate;
use domain::ids::ContactId;
use domain::language::Language;
use domain::request::Right;
use serde::Serialize;
use ts_rs::TS;

use super::{LinkedRequest, Requester};

/// What a mail offers for the intake. Nothing of the mail is kept until the intake is confirmed, and then its words alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestMail {
    /// Who asks, as the mail names them.
    pub requester: Requester,
    /// The one contact that has the address on file.
    pub contact_id: Option<ContactId>,
    /// The day of receipt; today where the mail does not say.
    pub received_on: NaiveDate,
    /// The time of receipt, `HH:MM`.
    pub received_at: Option<String>,
    /// How the moment of receipt is known; none where the mail does not say.
    pub received_by: Option<MailArrival>,
    /// The language of the mail.
    pub language: Language,
    /// The subject.
    pub subject: String,
    /// What the sender wrote, without what they quoted.
    pub words: String,
    /// Whether it was longer than can be kept, and stops in the middle.
    pub words_cut: bool,
    /// The rights that it seems to ask for, each with the sentence in which it was found.
    pub rights: Vec<FoundRight>,
    /// Who sent it on, where somebody did.
    pub forwarded: Option<MailForwarded>,
    /// What hangs on it.
    pub attachments: Vec<MailAttachment>,
    /// Whether a copy of an identity paper seems to be among it.
    pub identity_paper: bool,
    /// What names the mail; goes back with the intake.
    pub message: String,
    /// The requests that were taken in from this mail already.
    pub taken_in: Vec<LinkedRequest>,
}

/// How the moment of receipt is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailArrival {
    /// From the mail server at which it arrived.
    Server,
    /// From the sender.
    Sender,
}

/// A right that a text seems to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundRight {
    /// Which right.
    pub right: Right,
    /// The sentence in which it was found.
    pub sentence: String,
}

/// Who sent a mail on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailForwarded {
    /// Their name, or their address where there is no name.
    pub name: String,
    /// The day on which the first mail was sent, where it is known.
    pub first_sent_on: Option<NaiveDate>,
}

/// Attachments of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailAttachment {
    /// Which kind.
    pub kind: MailAttachmentKind,
    /// How many.
    pub count: u32,
}

/// A kind of attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailAttachmentKind {
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// A mail.
    Mail,
    /// A document or a table.
    Document,
    /// Anything else.
    Other,
}
