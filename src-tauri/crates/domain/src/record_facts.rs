//! Plain facts of a record turned into the events that its rule listens to.

use chrono::NaiveDate;

use crate::record::{DocumentClass, TechnicalKind};
use crate::retention::{EventState, Facts, StartEvent};

/// Returns the facts of a contact moment; each moment has its own clock.
#[must_use]
pub fn contact_moment_facts(moment_on: NaiveDate, last_contact_on: NaiveDate) -> Facts {
    Facts::none()
        .with(StartEvent::ContactMoment, EventState::On(moment_on))
        .with(StartEvent::LastContact, EventState::On(last_contact_on))
}

/// Returns the facts of a contact's card, which follows the newest moment whether the rule speaks
/// of the contact or of the last contact.
#[must_use]
pub fn card_facts(last_contact_on: NaiveDate) -> Facts {
    contact_moment_facts(last_contact_on, last_contact_on)
}

/// What is known of a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuoteRow {
    /// The date on the quote.
    pub dated_on: NaiveDate,
    /// Whether it led to an agreement.
    pub accepted: bool,
    /// Whether the owner counts it among the books although it was not accepted.
    pub part_of_administration: bool,
    /// The date of the last invoice under it.
    pub last_invoice_on: Option<NaiveDate>,
    /// The end of the agreement under it; `NotApplicable` when there is none.
    pub agreement_ended: EventState,
}

/// Returns the facts of a quote. A quote in the books loses its current value with the latest of
/// its date, the last invoice and the agreement's end; while that agreement runs, it waits.
#[must_use]
pub fn quote_facts(quote: &QuoteRow) -> Facts {
    let facts = Facts::none().with(StartEvent::DocumentDate, EventState::On(quote.dated_on));
    if !quote.accepted && !quote.part_of_administration {
        return facts;
    }
    let last_document = quote
        .last_invoice_on
        .map_or(quote.dated_on, |invoice| invoice.max(quote.dated_on));
    facts
        .with(StartEvent::AgreementEnd, quote.agreement_ended)
        .with(
            StartEvent::LastUseInBooks,
            last_use(last_document, quote.agreement_ended),
        )
}

fn last_use(last_document: NaiveDate, agreement_ended: EventState) -> EventState {
    match agreement_ended {
        EventState::NotApplicable => EventState::On(last_document),
        EventState::Waiting => EventState::Waiting,
        EventState::On(end) => EventState::On(end.max(last_document)),
    }
}

/// What is known of an invoice or a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BookRow {
    /// The date of the document, or of the booking.
    pub dated_on: NaiveDate,
    /// The class, which decides the floor.
    pub class: DocumentClass,
    /// The year in which the immovable property was first used, where it is known.
    pub first_use_year: Option<i32>,
    /// The day of the supply, where it differs from the document's.
    pub supplied_on: Option<NaiveDate>,
}

/// Returns the facts of a document in the books: an invoice or a payment. An unknown year of first
/// use, or day of supply, is taken to be that of the document.
#[must_use]
pub fn book_facts(row: &BookRow) -> Facts {
    let facts = Facts::none()
        .with(StartEvent::DocumentDate, EventState::On(row.dated_on))
        .with(StartEvent::LastUseInBooks, EventState::On(row.dated_on));
    match row.class {
        DocumentClass::Ordinary => facts,
        DocumentClass::ImmovableProperty => {
            let first_use = row
                .first_use_year
                .and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31))
                .unwrap_or(row.dated_on);
            facts.with(StartEvent::FirstUse, EventState::On(first_use))
        }
        DocumentClass::OssSale => facts.with(
            StartEvent::Supply,
            EventState::On(row.supplied_on.unwrap_or(row.dated_on)),
        ),
    }
}

/// What is known of an agreement and its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementRow<'a> {
    /// The end, last delivery or last due date, whichever is later; none while it runs.
    pub ended_on: Option<NaiveDate>,
    /// The date of the last document under it that is in the books, if there is one.
    pub last_book_document_on: Option<NaiveDate>,
    /// The last living day of each recorded claim; `Waiting` for one that has not started.
    pub claims: &'a [EventState],
}

/// Returns the facts of an agreement.
#[must_use]
pub fn agreement_facts(agreement: &AgreementRow<'_>) -> Facts {
    let ended = EventState::of(agreement.ended_on);
    let in_books = agreement
        .last_book_document_on
        .map_or(EventState::NotApplicable, |last| last_use(last, ended));
    with_claims(
        Facts::none()
            .with(StartEvent::AgreementEnd, ended)
            .with(StartEvent::LastUseInBooks, in_books),
        agreement.claims,
    )
}

/// Returns the facts of a case file, for either side.
#[must_use]
pub fn case_facts(ended_on: Option<NaiveDate>, claims: &[EventState]) -> Facts {
    with_claims(
        Facts::none().with(StartEvent::CaseEnded, EventState::of(ended_on)),
        claims,
    )
}

fn with_claims(facts: Facts, claims: &[EventState]) -> Facts {
    claims.iter().fold(facts, |facts, claim| {
        facts.with(StartEvent::LimitationEnd, *claim)
    })
}

/// The ways in which a subscription can have ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SubscriptionRow {
    /// The day of unsubscribing.
    pub unsubscribed_on: Option<NaiveDate>,
    /// The day on which consent was withdrawn.
    pub consent_withdrawn_on: Option<NaiveDate>,
    /// The day of an objection to direct marketing.
    pub objected_on: Option<NaiveDate>,
}

/// Returns the facts of a newsletter subscription.
#[must_use]
pub fn subscription_facts(row: &SubscriptionRow) -> Facts {
    Facts::none()
        .with(
            StartEvent::Unsubscribed,
            EventState::of(row.unsubscribed_on),
        )
        .with(
            StartEvent::ConsentWithdrawn,
            EventState::of(row.consent_withdrawn_on),
        )
        .with(StartEvent::Objected, EventState::of(row.objected_on))
}

/// Returns the facts of a comment under a post.
#[must_use]
pub fn comment_facts(
    post_removed_on: Option<NaiveDate>,
    erasure_granted_on: Option<NaiveDate>,
) -> Facts {
    Facts::none()
        .with(StartEvent::PostRemoved, EventState::of(post_removed_on))
        .with(
            StartEvent::ErasureGranted,
            EventState::of(erasure_granted_on),
        )
}

/// Returns the facts of technical data collected, or of a cookie set, on a day.
#[must_use]
pub fn technical_facts(kind: TechnicalKind, on: NaiveDate) -> Facts {
    let event = match kind {
        TechnicalKind::CommentCookie | TechnicalKind::EditorCookie => StartEvent::CookieSet,
        TechnicalKind::SpamCheck
        | TechnicalKind::Analytics
        | TechnicalKind::Embed
        | TechnicalKind::ServerLog => StartEvent::Collected,
    };
    Facts::none().with(event, EventState::On(on))
}

/// Returns the facts of a request file.
#[must_use]
pub fn request_file_facts(closed_on: Option<NaiveDate>) -> Facts {
    Facts::none().with(StartEvent::RequestClosed, EventState::of(closed_on))
}

/// Returns the facts of a row in the breach register.
#[must_use]
pub fn breach_facts(closed_on: Option<NaiveDate>) -> Facts {
    Facts::none().with(StartEvent::BreachClosed, EventState::of(closed_on))
}

/// Returns the facts of a row of the log, or of a proof of consent whose use ended; none while the
/// consent is in use.
#[must_use]
pub fn proof_facts(event_on: Option<NaiveDate>) -> Facts {
    Facts::none().with(StartEvent::Event, EventState::of(event_on))
}

/// Returns the facts of a row of the do-not-contact list.
#[must_use]
pub fn suppression_facts(marketing_ended_on: Option<NaiveDate>) -> Facts {
    Facts::none().with(
        StartEvent::MarketingEnded,
        EventState::of(marketing_ended_on),
    )
}
