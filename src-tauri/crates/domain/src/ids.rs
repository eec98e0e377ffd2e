//! The identities of things; random numbers that say nothing about a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

id! {
    /// Names a contact (relatie).
    ContactId,
    /// Names a contact point: a telephone number, an address, a handle.
    ContactPointId,
    /// Names a record (gegeven).
    RecordId,
    /// Names a party of a record: contact, role and activity.
    PartyId,
    /// Names a processing activity of this administration.
    ActivityId,
    /// Names one version of a retention rule.
    RuleVersionId,
    /// Names a recipient or processor.
    RecipientId,
    /// Names a balancing test (belangenafweging).
    BalancingTestId,
    /// Names a cookie, or something of the kind.
    CookieId,
    /// Names a hold (blokkade).
    HoldId,
    /// Names a restriction of the use of one party's data.
    RestrictionId,
    /// Names something that was given to a recipient, of a person or of an activity as a whole.
    DisclosureId,
    /// Names an erasure run (opruimronde).
    ErasureRunId,
    /// Names a leak or weakness in the breach register.
    BreachId,
    /// Names a report of a breach to the authority.
    BreachReportId,
    /// Names something that a person says is wrong.
    RectificationId,
    /// Names a request of a data subject (verzoek).
    RequestId,
    /// Names a letter, certificate or other document.
    DocumentId,
    /// Names a claim with its limitation period.
    ClaimId,
    /// Names a post on the website under which people comment.
    PostId,
    /// Names something left to do outside the program after an erasure run.
    ChecklistItemId,
    /// Names what an item of a year's round is about: a hold, a recipient, an agreement, an activity or a run; nil where
    /// the subject is one thing by itself.
    RoundThingId,
    /// Names an explicit financial year.
    FinancialYearId,
    /// Names a version of a text with which consent is asked or an opt-out offered.
    ConsentTextId,
    /// Names what is left to prove a consent after its subscription went.
    ConsentProofId,
}
