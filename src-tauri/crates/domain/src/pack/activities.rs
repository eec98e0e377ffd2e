//! What an activity of the pack consists of, and which record belongs to which activity.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{
    ActivityCode, DataSource, DataSubjectCategory, LawfulBasis, PersonalDataCategory,
};
use crate::language::Words;
use crate::pack::recipients::RecipientKind;
use crate::pack::rules::rule_of;
use crate::pack::{contact_and_sales as sales, website_and_duties as duties};
use crate::record::{QuoteOutcome, RecordKind, SubscriptionAudience, TechnicalKind};
use crate::retention::RetentionRule;

/// A processing activity as the pack fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackActivity {
    /// The code.
    pub code: ActivityCode,
    /// The name.
    pub name: Words,
    /// What it is for.
    pub purpose: Words,
    /// The categories of data.
    pub categories: Vec<PersonalDataCategory>,
    /// The categories of people.
    pub subjects: Vec<DataSubjectCategory>,
    /// The lawful bases; none where no personal data are used.
    pub bases: Vec<LawfulBasis>,
    /// When which basis counts, and the law beside the GDPR.
    pub ground: Words,
    /// Where the data come from.
    pub sources: Vec<DataSource>,
    /// The kinds of recipients.
    pub recipients: Vec<RecipientKind>,
    /// The retention rule with its floors.
    pub rule: RetentionRule,
    /// After how many months the owner looks at the rule again, where it has no end of its own.
    pub review_months: Option<u32>,
    /// Where the owner's rule and the law differ (domain rule 1.3).
    pub note: Option<Words>,
    /// Whether special or criminal data may be among it (art. 9 and 10).
    pub may_hold_special: bool,
    /// Whether people are told who never gave their data themselves (art. 14).
    pub asks_notice: bool,
}

/// Texts and lists of an activity, from which the pack builds it.
pub(super) struct Entry {
    pub(super) purpose: (&'static str, &'static str),
    pub(super) ground: (&'static str, &'static str),
    pub(super) note: Option<(&'static str, &'static str)>,
    pub(super) categories: &'static [PersonalDataCategory],
    pub(super) subjects: &'static [DataSubjectCategory],
    pub(super) bases: &'static [LawfulBasis],
    pub(super) sources: &'static [DataSource],
    pub(super) recipients: &'static [RecipientKind],
}

/// Returns an activity of the pack.
#[must_use]
pub fn activity(code: ActivityCode) -> PackActivity {
    use ActivityCode as A;
    let entry = entry_of(code);
    let words = |(nl, en): (&str, &str)| Words::new(nl, en);
    PackActivity {
        code,
        name: code.words(),
        purpose: words(entry.purpose),
        categories: entry.categories.to_vec(),
        subjects: entry.subjects.to_vec(),
        bases: entry.bases.to_vec(),
        ground: words(entry.ground),
        sources: entry.sources.to_vec(),
        recipients: entry.recipients.to_vec(),
        rule: rule_of(code),
        review_months: review_months(code),
        note: entry.note.map(words),
        may_hold_special: matches!(code, A::A07 | A::A08),
        asks_notice: code == A::A08,
    }
}

/// Returns the months after which a rule without an end of its own is looked at again.
const fn review_months(code: ActivityCode) -> Option<u32> {
    if matches!(code, ActivityCode::A11) {
        Some(24)
    } else if matches!(code, ActivityCode::A06 | ActivityCode::A20) {
        Some(12)
    } else {
        None
    }
}

const fn entry_of(code: ActivityCode) -> &'static Entry {
    use ActivityCode as A;
    match code {
        A::A01 => &sales::A01,
        A::A02 => &sales::A02,
        A::A03 => &sales::A03,
        A::A04 => &sales::A04,
        A::A05 => &sales::A05,
        A::A06 => &sales::A06,
        A::A07 => &sales::A07,
        A::A08 => &sales::A08,
        A::A09 => &sales::A09,
        A::A10 => &sales::A10,
        A::A11 => &duties::A11,
        A::A12 => &duties::A12,
        A::A13 => &duties::A13,
        A::A14 => &duties::A14,
        A::A15 => &duties::A15,
        A::A16 => &duties::A16,
        A::A17 => &duties::A17,
        A::A18 => &duties::A18,
        A::A19 => &duties::A19,
        A::A20 => &duties::A20,
        A::A21 => &duties::A21,
    }
}

/// Lists the activities of the pack in the order of the register.
#[must_use]
pub fn all_activities() -> Vec<PackActivity> {
    ActivityCode::ALL
        .iter()
        .map(|code| activity(*code))
        .collect()
}

/// Lists the activities that a kind of record can belong to.
#[must_use]
pub const fn activities_of(kind: RecordKind) -> &'static [ActivityCode] {
    use ActivityCode as A;
    match kind {
        RecordKind::ContactMoment => &[A::A01],
        RecordKind::Quote => &[A::A04, A::A05],
        RecordKind::Invoice => &[A::A09],
        RecordKind::Payment => &[A::A10],
        RecordKind::Agreement => &[A::A06],
        RecordKind::CaseFile => &[A::A07, A::A08],
        RecordKind::Subscription => &[A::A02, A::A03],
        RecordKind::Comment => &[A::A11],
        RecordKind::TechnicalData => &[A::A12, A::A13, A::A14, A::A15, A::A16, A::A17],
    }
}

/// Returns the activity of a quote.
#[must_use]
pub const fn activity_of_quote(outcome: QuoteOutcome) -> ActivityCode {
    if outcome.is_accepted() {
        ActivityCode::A04
    } else {
        ActivityCode::A05
    }
}

/// Returns the activity of a newsletter subscription.
#[must_use]
pub const fn activity_of_subscription(audience: SubscriptionAudience) -> ActivityCode {
    match audience {
        SubscriptionAudience::Customer => ActivityCode::A02,
        SubscriptionAudience::Subscriber => ActivityCode::A03,
    }
}

/// Returns the activity of technical data.
#[must_use]
pub const fn activity_of_technical(kind: TechnicalKind) -> ActivityCode {
    match kind {
        TechnicalKind::SpamCheck => ActivityCode::A12,
        TechnicalKind::CommentCookie => ActivityCode::A13,
        TechnicalKind::EditorCookie => ActivityCode::A14,
        TechnicalKind::Analytics => ActivityCode::A15,
        TechnicalKind::Embed => ActivityCode::A16,
        TechnicalKind::ServerLog => ActivityCode::A17,
    }
}
