//! A decision as the matrix proposes it, for a right whose decisions need nothing beside a ground and an explanation
//! (domain rule 4.3).

use domain::decision_matrix::{Proposal, propose};
use domain::language::Words;
use domain::request::{Decision, RefusalGround, Right};
use store::tables::request_decision::PartyInScope;

use super::article;
use crate::requests::surroundings::Surroundings;
use crate::requests::typed::{self, REASON_CHARACTERS_MAX};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::requests::{DecisionChoice, DecisionForm, DecisionView, GroundChoice};

/// What a decision says beside the decision itself.
pub(super) struct Said {
    pub(super) ground: Option<RefusalGround>,
    pub(super) explanation: String,
}

/// Returns the grounds on which less can be given than the right asks.
pub(super) const fn grounds(right: Right) -> &'static [RefusalGround] {
    use RefusalGround as G;
    match right {
        Right::Restriction => &[G::NoRestrictionGround, G::NotIdentifiable],
        Right::Portability => &[G::NotPortable, G::RightsOfOthersCopy, G::NotIdentifiable],
        Right::Objection => &[
            G::CompellingGrounds,
            G::ObjectionClaims,
            G::NotBasedOnInterest,
        ],
        Right::HumanDecision => &[G::NoAutomatedDecision],
        Right::Access
        | Right::Rectification
        | Right::Erasure
        | Right::MarketingObjection
        | Right::ConsentWithdrawal => &[],
    }
}

/// Reads a decision.
///
/// # Errors
/// [`Refusal::Field`] for a decision or a ground that does not fit the right.
pub(super) fn said(form: &DecisionForm, right: Right) -> Result<Said, Refusal> {
    if !Decision::for_right(right).contains(&form.decision) {
        return Err(field("decision", FieldProblem::Malformed));
    }
    let ground = form.ground.filter(|_| form.decision.needs_ground());
    if ground.is_some_and(|ground| !grounds(right).contains(&ground)) {
        return Err(field("ground", FieldProblem::Malformed));
    }
    Ok(Said {
        ground,
        explanation: typed::text("explanation", &form.explanation, REASON_CHARACTERS_MAX)?,
    })
}

/// Returns a decision on a record as the page shows it.
pub(super) fn view(party: &PartyInScope, right: Right, around: &Surroundings) -> DecisionView {
    let (proposed, proposed_because, article) = in_words(
        propose(party.activity, right, around.situation(party)),
        right,
    );
    let taken = party.taken.clone();
    DecisionView {
        party_id: party.party_id,
        fields: around.shown(party),
        restricted: party.restricted,
        activity: party.activity_name.clone(),
        proposed,
        proposed_because,
        article: article.to_owned(),
        decided: taken.as_ref().map(|taken| taken.decision),
        ground: taken.as_ref().and_then(|taken| taken.ground),
        explanation: taken
            .as_ref()
            .map(|taken| taken.explanation.clone())
            .unwrap_or_default(),
        passages: taken.map(|taken| taken.passages).unwrap_or_default(),
        last_day: party.last_day,
        kept_until: None,
        choices: Decision::for_right(right)
            .iter()
            .map(|decision| DecisionChoice {
                decision: *decision,
                needs_ground: decision.needs_ground(),
            })
            .collect(),
        grounds: grounds(right)
            .iter()
            .map(|ground| GroundChoice {
                ground: *ground,
                kept_until: None,
                derivation: Words::default(),
                day_asked: false,
            })
            .collect(),
        held: None,
        progress: None,
    }
}

/// Returns the decision that a proposal comes to, why, and the article.
fn in_words(proposal: Proposal, right: Right) -> (Decision, Words, &'static str) {
    match proposal {
        Proposal::Grant { decision } => (decision, granted(decision), granted_by(right)),
        Proposal::Assess { ground } => (
            refused(right),
            Words::new(
                "Weeg af of dit belang zwaarder weegt dan dat van de persoon.",
                "Weigh whether this interest comes before that of the person.",
            ),
            article(ground),
        ),
        Proposal::RefuseWith { ground } => {
            (refused(right), ground.without_article(), article(ground))
        }
        Proposal::NotApplicable => (
            refused(right),
            Words::new(
                "Dit recht geldt niet voor deze gegevens.",
                "This right does not reach these data.",
            ),
            granted_by(right),
        ),
    }
}

/// Says why it is granted.
fn granted(decision: Decision) -> Words {
    match decision {
        Decision::Restrict => Words::new(
            "Is er een van de vier gronden, dan gebruikt u dit voorlopig niet.",
            "If one of the four grounds is there, you do not use this for the time being.",
        ),
        Decision::Export => Words::new(
            "De persoon gaf dit zelf, en u gebruikt het met toestemming of voor een overeenkomst.",
            "The person gave this, and you use it with consent or for a contract.",
        ),
        Decision::StopUse => Words::new(
            "Het belang van de persoon gaat hier meestal voor.",
            "The interest of the person usually comes first here.",
        ),
        Decision::Reassess => Words::new(
            "De persoon mag vragen dat een mens opnieuw kijkt.",
            "The person may ask that a human looks again.",
        ),
        Decision::GiveInFull
        | Decision::GiveRedacted
        | Decision::Withhold
        | Decision::Correct
        | Decision::Supplement
        | Decision::AddStatement
        | Decision::CorrectedInvoice
        | Decision::Erase
        | Decision::Anonymise
        | Decision::KeepMinimum
        | Decision::Keep
        | Decision::KeepRestricted
        | Decision::Refuse
        | Decision::NothingKept => decision.words(),
    }
}

/// Returns the article that gives the right.
const fn granted_by(right: Right) -> &'static str {
    match right {
        Right::Access => "15",
        Right::Rectification => "16",
        Right::Erasure => "17",
        Right::Restriction => "18",
        Right::Portability => "20",
        Right::Objection => "21(1)",
        Right::MarketingObjection => "21(2)",
        Right::ConsentWithdrawal => "7(3)",
        Right::HumanDecision => "22",
    }
}

/// Returns the decision that gives less than the right asks.
const fn refused(right: Right) -> Decision {
    match right {
        Right::Access => Decision::Withhold,
        Right::Erasure => Decision::Keep,
        Right::MarketingObjection | Right::ConsentWithdrawal => Decision::StopUse,
        Right::Rectification
        | Right::Restriction
        | Right::Portability
        | Right::Objection
        | Right::HumanDecision => Decision::Refuse,
    }
}
