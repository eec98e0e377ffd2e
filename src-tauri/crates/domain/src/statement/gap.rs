//! What has to be seen to before a statement may be published: no figure without a rule that runs, no use without a
//! basis, no own interest that was not weighed (domain rule T29).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{Facts, StatedActivity};
use super::is_unsayable;
use super::recipients::is_looked_up;
use crate::activity::{ActivityCode, RecipientRole};

closed_set! { words
    /// What is missing.
    GapKind {
        Name = "name", "De naam van uw bedrijf ontbreekt", "The name of your business is missing";
        Address = "address", "Het adres van uw bedrijf ontbreekt", "The address of your business is missing";
        Email = "email", "Het e-mailadres van uw bedrijf ontbreekt", "The e-mail address of your business is missing";
        Purpose = "purpose", "Het doel ontbreekt, of het zegt iets wat een verklaring niet mag zeggen", "The purpose is missing, or it says what a statement may not say";
        Basis = "basis", "Er staat niet waarom dit mag (grondslag)", "It does not say why this is allowed (lawful basis)";
        BalancingTest = "balancing_test", "Het eigen belang is nog niet afgewogen", "The own interest has not been weighed yet";
        Rule = "rule", "Er is geen bewaartermijn", "There is no retention period";
        Recipient = "recipient", "Van deze ontvanger staat niet vast wat hij is en waar de gegevens heen gaan", "It is not certain what this recipient is and where the data go";
        Agreement = "agreement", "Met deze verwerker is nog geen overeenkomst getekend", "No agreement is signed with this processor yet";
        BeforeConsent = "before_consent", "Een cookie komt al vóór de toestemming, en dat mag niet", "A cookie comes before consent, which is not allowed";
        Unsayable = "unsayable", "Er staat iets wat een verklaring niet mag zeggen", "It says what a statement may not say";
    }
}

/// Something that is missing, and of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// What is missing.
    pub kind: GapKind,
    /// Of which activity.
    pub activity: Option<ActivityCode>,
    /// Of which recipient, by name.
    pub recipient: Option<String>,
}

/// Lists what is missing, the business first, then the activities in the order of the register, then recipients.
#[must_use]
pub fn gaps(facts: &Facts) -> Vec<Gap> {
    let publisher = &facts.publisher;
    let no_address = publisher.street.trim().is_empty() || publisher.town.trim().is_empty();
    let business = [
        (publisher.name.trim().is_empty(), GapKind::Name),
        (no_address, GapKind::Address),
        (publisher.email.trim().is_empty(), GapKind::Email),
        (facts.measures.iter().any(is_unsayable), GapKind::Unsayable),
    ];
    let of_business = business
        .into_iter()
        .filter(|(lacks, _)| *lacks)
        .map(|(_, kind)| gap(kind, None, None));
    let of_activities = facts.activities.iter().flat_map(|one| {
        let in_use = one.in_use();
        let lacks = [
            (!in_use.has_usable_purpose(), GapKind::Purpose),
            (
                one.is_personal() && !in_use.has_basis_of_pack() && one.ground.nl.trim().is_empty(),
                GapKind::Basis,
            ),
            (
                one.rests_on_interest() && one.interest.is_none(),
                GapKind::BalancingTest,
            ),
            (one.rule.terms.is_empty(), GapKind::Rule),
            (has_unsayable(one), GapKind::Unsayable),
        ];
        lacks
            .into_iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, kind)| gap(kind, Some(one.code), None))
            .collect::<Vec<_>>()
    });
    let named = |name: &String| {
        let activities = facts.activities.iter();
        activities
            .into_iter()
            .any(|one| one.recipients.contains(name))
    };
    let of_recipients = facts
        .recipients
        .iter()
        .filter(|one| one.ended_on.is_none() && named(&one.name))
        .flat_map(|one| {
            let unsigned = one.role == Some(RecipientRole::Processor) && !one.agreed;
            let lacks = [
                (!is_looked_up(one), GapKind::Recipient),
                (unsigned, GapKind::Agreement),
            ];
            lacks
                .into_iter()
                .filter(|(lacks, _)| *lacks)
                .map(|(_, kind)| gap(kind, None, Some(one.name.clone())))
                .collect::<Vec<_>>()
        });
    let of_cookies = facts
        .cookies
        .iter()
        .filter(|one| one.before_consent && one.class.needs_consent())
        .filter(|one| facts.activity(one.activity).is_some())
        .map(|one| gap(GapKind::BeforeConsent, Some(one.activity), None));
    of_business
        .chain(of_activities)
        .chain(of_recipients)
        .chain(of_cookies)
        .collect()
}

/// Says whether something else than the purpose says what no statement may say; for a purpose the pack's own is used.
fn has_unsayable(activity: &StatedActivity) -> bool {
    let said = [
        &activity.name,
        &activity.ground,
        &activity.categories,
        &activity.subjects,
        &activity.source,
    ];
    said.into_iter()
        .chain(&activity.interest)
        .chain(&activity.automated)
        .any(is_unsayable)
}

fn gap(kind: GapKind, activity: Option<ActivityCode>, recipient: Option<String>) -> Gap {
    Gap {
        kind,
        activity,
        recipient,
    }
}
