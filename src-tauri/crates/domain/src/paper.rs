//! What each of the nine kinds of record says: the fields of a paper as a bookkeeper would name them. Amounts are in
//! cents, days are local calendar dates. A text that is not known is empty, not absent.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ClaimId, PostId, RecordId};
use crate::record::{
    CaseEnd, Channel, CorrespondenceDirection, DocumentClass, InterruptionKind, InvoiceState,
    LimitationClass, QuoteOutcome, RecordKind, SubscriptionAudience, TechnicalKind,
};
use crate::subscription::SubscriptionGround;

/// What a record says, by its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RecordFields {
    /// A contact moment.
    ContactMoment(ContactMoment),
    /// A quote.
    Quote(Quote),
    /// An invoice.
    Invoice(Invoice),
    /// A payment.
    Payment(Payment),
    /// An agreement.
    Agreement(Agreement),
    /// A case file.
    CaseFile(CaseFile),
    /// A newsletter subscription.
    Subscription(Subscription),
    /// A comment on the website.
    Comment(Comment),
    /// Technical data.
    TechnicalData(TechnicalData),
}

impl RecordFields {
    /// Returns the kind.
    #[must_use]
    pub const fn kind(&self) -> RecordKind {
        match self {
            Self::ContactMoment(_) => RecordKind::ContactMoment,
            Self::Quote(_) => RecordKind::Quote,
            Self::Invoice(_) => RecordKind::Invoice,
            Self::Payment(_) => RecordKind::Payment,
            Self::Agreement(_) => RecordKind::Agreement,
            Self::CaseFile(_) => RecordKind::CaseFile,
            Self::Subscription(_) => RecordKind::Subscription,
            Self::Comment(_) => RecordKind::Comment,
            Self::TechnicalData(_) => RecordKind::TechnicalData,
        }
    }

    /// Returns the day under which a person looks for it.
    #[must_use]
    pub const fn dated_on(&self) -> NaiveDate {
        match self {
            Self::ContactMoment(paper) => paper.happened_on,
            Self::Quote(paper) => paper.dated_on,
            Self::Invoice(paper) => paper.dated_on,
            Self::Payment(paper) => paper.booked_on,
            Self::Agreement(paper) => paper.started_on,
            Self::CaseFile(paper) => paper.opened_on,
            Self::Subscription(paper) => paper.subscribed_on,
            Self::Comment(paper) => paper.commented_on,
            Self::TechnicalData(paper) => paper.collected_on,
        }
    }
}

/// A moment of contact: when, about what, and how it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactMoment {
    /// The day of the contact.
    pub happened_on: NaiveDate,
    /// Whether that day is only the day of entry (domain.md 2.1, "no empty clocks").
    pub date_unknown: bool,
    /// How.
    pub channel: Channel,
    /// About what.
    pub subject: String,
    /// What was said.
    pub content: String,
    /// How the person reacted.
    pub reaction: String,
}

/// A quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quote {
    /// Its number.
    pub number: String,
    /// Its date.
    pub dated_on: NaiveDate,
    /// Its total in cents.
    pub amount_cents: i64,
    /// What became of it.
    pub outcome: QuoteOutcome,
    /// Whether the owner counts it as part of the administration (domain.md A05).
    pub part_of_administration: bool,
    /// What was offered.
    pub content: String,
    /// The agreement that it led to.
    pub agreement_id: Option<RecordId>,
}

/// An invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Invoice {
    /// Its number.
    pub number: String,
    /// Its date.
    pub dated_on: NaiveDate,
    /// The last day of payment.
    pub due_on: Option<NaiveDate>,
    /// Its total in cents, VAT included.
    pub amount_cents: i64,
    /// The VAT in cents.
    pub vat_cents: i64,
    /// Whether it is open, paid, written off or credited.
    pub state: InvoiceState,
    /// The day on which it was paid, written off or credited.
    pub settled_on: Option<NaiveDate>,
    /// Which statutory period it falls under.
    pub class: DocumentClass,
    /// The year in which the immovable property was first used.
    pub first_use_year: Option<i32>,
    /// What it is for.
    pub description: String,
    /// The customer's VAT id.
    pub vat_id: String,
    /// The quote that it follows.
    pub quote_id: Option<RecordId>,
    /// The agreement that it belongs to.
    pub agreement_id: Option<RecordId>,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Payment {
    /// The day on which it was booked.
    pub booked_on: NaiveDate,
    /// Its amount in cents.
    pub amount_cents: i64,
    /// The account that it came from.
    pub account_number: String,
    /// Who holds that account.
    pub account_holder: String,
    /// What it says.
    pub description: String,
    /// The invoice that it pays.
    pub invoice_id: Option<RecordId>,
}

/// An agreement with its claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Agreement {
    /// What it is about.
    pub title: String,
    /// Its number.
    pub number: String,
    /// Its first day.
    pub started_on: NaiveDate,
    /// Its end, last delivery or last due day, whichever is later; none while it runs.
    pub ended_on: Option<NaiveDate>,
    /// Whether it belongs to the books.
    pub in_books: bool,
    /// What was agreed.
    pub content: String,
    /// Claims recorded on it.
    pub claims: Vec<Claim>,
}

/// A case file with its claims, decisions and letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseFile {
    /// What it is about.
    pub title: String,
    /// Its number.
    pub number: String,
    /// The day on which it was opened.
    pub opened_on: NaiveDate,
    /// The day on which the case ended; none while it runs.
    pub ended_on: Option<NaiveDate>,
    /// How it ended.
    pub end_kind: Option<CaseEnd>,
    /// What it comes to.
    pub content: String,
    /// Claims recorded in it.
    pub claims: Vec<Claim>,
    /// Decisions of courts.
    pub decisions: Vec<CaseDecision>,
    /// Mails, letters and notes of calls.
    pub correspondence: Vec<Correspondence>,
}

/// A claim, whose limitation decides how long the file is needed (domain.md 2.5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Claim {
    /// Which claim; none for a new one.
    pub id: Option<ClaimId>,
    /// What is claimed.
    pub description: String,
    /// Under which article.
    pub class: LimitationClass,
    /// The day on which it became due, or on which damage and liable person were known.
    pub starts_on: NaiveDate,
    /// The last day where an extension ground gives another one (3:320 and 3:321 BW).
    pub ends_on_by_hand: Option<NaiveDate>,
    /// What interrupted the limitation.
    pub interruptions: Vec<Interruption>,
}

/// What interrupts a limitation (stuiting).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Interruption {
    /// How.
    pub kind: InterruptionKind,
    /// When.
    pub happened_on: NaiveDate,
    /// The day on which a claim was brought after a reminder of art. 3:317(2) BW; without one within six months the
    /// reminder has no effect.
    pub claim_followed_on: Option<NaiveDate>,
}

/// A decision of a court in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseDecision {
    /// The day of the ruling.
    pub decided_on: NaiveDate,
    /// The day from which it can no longer be changed, once the owner confirmed it.
    pub irrevocable_on: Option<NaiveDate>,
    /// What was decided.
    pub summary: String,
}

/// A mail, a letter or the note of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correspondence {
    /// When.
    pub written_on: NaiveDate,
    /// From whom to whom.
    pub direction: CorrespondenceDirection,
    /// About what.
    pub subject: String,
    /// What it says.
    pub content: String,
}

/// A newsletter subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Subscription {
    /// As a customer, or as somebody who signed up.
    pub audience: SubscriptionAudience,
    /// The e-mail address.
    pub address: String,
    /// Since when.
    pub subscribed_on: NaiveDate,
    /// On what ground it stands; without one it is not active.
    pub ground: Option<SubscriptionGround>,
    /// When it ended.
    pub unsubscribed_on: Option<NaiveDate>,
}

/// A comment under a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comment {
    /// Under which post.
    pub post_id: PostId,
    /// When.
    pub commented_on: NaiveDate,
    /// The name that stands above it.
    pub author: String,
    /// What it says.
    pub content: String,
    /// The address from which it came.
    pub ip_address: String,
    /// The browser from which it came.
    pub user_agent: String,
}

/// Technical data: a cookie, a log line, a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TechnicalData {
    /// What kind; called `data` on the wire because `kind` names the record's own kind.
    #[serde(rename = "data")]
    #[ts(rename = "data")]
    pub kind: TechnicalKind,
    /// When it was collected.
    pub collected_on: NaiveDate,
    /// The IP address.
    pub ip_address: String,
    /// The browser.
    pub user_agent: String,
    /// What else was kept.
    pub content: String,
}
