//! A request for access: what is given of a record, and what is proposed (art. 15, domain rule 4.3).

use domain::blackout::{BlackedPassage, BlackoutReason};
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

/// The grounds on which a copy can be withheld or blacked out (art. 15(4), art. 11(2), art. 41 UAVG).
pub(super) const ACCESS_GROUNDS: [RefusalGround; 4] = [
    RefusalGround::RightsOfOthersCopy,
    RefusalGround::RightsOfOthersUavg,
    RefusalGround::CivilClaimsUavg,
    RefusalGround::NotIdentifiable,
];

/// The most passages that are blacked out in one record.
const PASSAGES_MAX: usize = 200;

/// What a decision on access says beside the decision itself.
pub(super) struct Said {
    pub(super) ground: Option<RefusalGround>,
    pub(super) explanation: String,
    pub(super) passages: Vec<BlackedPassage>,
}

/// Reads a decision on what is given, as a copy (art. 15) or to take along (art. 20).
///
/// # Errors
/// [`Refusal::Field`] for a decision or a ground that does not fit, and for what is blacked out without saying why.
pub(super) fn said(
    form: &DecisionForm,
    right: Right,
    grounds: &[RefusalGround],
) -> Result<Said, Refusal> {
    if !Decision::for_right(right).contains(&form.decision) {
        return Err(field("decision", FieldProblem::Malformed));
    }
    let ground = form.ground.filter(|_| form.decision.needs_ground());
    if ground.is_some_and(|ground| !grounds.contains(&ground)) {
        return Err(field("ground", FieldProblem::Malformed));
    }
    let redacted = form.decision == Decision::GiveRedacted;
    let passages = if redacted {
        passages(&form.passages)?
    } else {
        Vec::new()
    };
    // Each passage has its reason; where all free text is blacked out, the owner says why (art. 15(4)).
    let explanation = if redacted && passages.is_empty() {
        typed::reason("explanation", &form.explanation)?
    } else {
        typed::text("explanation", &form.explanation, REASON_CHARACTERS_MAX)?
    };
    Ok(Said {
        ground,
        explanation,
        passages,
    })
}

/// Returns the passages that are blacked out, word for word, each once and with its reason.
fn passages(typed: &[BlackedPassage]) -> Result<Vec<BlackedPassage>, Refusal> {
    if typed.len() > PASSAGES_MAX {
        return Err(field("passages", FieldProblem::Malformed));
    }
    let mut passages: Vec<BlackedPassage> = Vec::with_capacity(typed.len());
    for passage in typed {
        let text = typed::text("passages", &passage.text, REASON_CHARACTERS_MAX)?;
        if text.is_empty() || passages.iter().any(|known| known.text == text) {
            continue;
        }
        let words = match passage.reason {
            BlackoutReason::Other => typed::reason("passages", &passage.words)?,
            BlackoutReason::NameOfOther
            | BlackoutReason::DetailsOfOther
            | BlackoutReason::ToldByOther
            | BlackoutReason::Confidential
            | BlackoutReason::TradeSecret => {
                typed::text("passages", &passage.words, REASON_CHARACTERS_MAX)?
            }
        };
        passages.push(BlackedPassage {
            text,
            reason: passage.reason,
            words,
        });
    }
    Ok(passages)
}

/// Returns a decision on a record of which a copy is asked.
pub(super) fn view(party: &PartyInScope, around: &Surroundings) -> DecisionView {
    let situation = around.situation(party);
    let proposal = propose(party.activity, Right::Access, situation);
    let (proposed, proposed_because, article) = in_words(proposal);
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
        choices: Decision::for_right(Right::Access)
            .iter()
            .map(|decision| DecisionChoice {
                decision: *decision,
                needs_ground: decision.needs_ground(),
            })
            .collect(),
        kept_until: None,
        grounds: ACCESS_GROUNDS
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
fn in_words(proposal: Proposal) -> (Decision, Words, &'static str) {
    match proposal {
        Proposal::Grant {
            decision: Decision::GiveRedacted,
        } => (
            Decision::GiveRedacted,
            Words::new(
                "Er kan iets over anderen in staan. Maak dat zwart; het stuk zelf geeft u.",
                "It may say something about others. Black that out; the document itself is given.",
            ),
            "15(4)",
        ),
        Proposal::Grant { decision } => (
            decision,
            Words::new(
                "De persoon heeft recht op een kopie van deze gegevens.",
                "The person has a right to a copy of these data.",
            ),
            "15(3)",
        ),
        Proposal::Assess { ground } => (
            Decision::GiveRedacted,
            Words::new(
                "Weeg af of het belang van anderen zwaarder weegt. Kan een deel wel? Geef dat dan.",
                "Weigh whether the interest of others comes first. Can a part be given? Then give that.",
            ),
            article(ground),
        ),
        Proposal::RefuseWith { ground } => (
            Decision::Withhold,
            Words::new(
                "Deze gegevens zijn niet met zekerheid van deze persoon.",
                "These data cannot be linked to this person with certainty.",
            ),
            article(ground),
        ),
        Proposal::NotApplicable => (
            Decision::NothingKept,
            Words::new(
                "Hierin staat niets over de persoon.",
                "This says nothing about the person.",
            ),
            "15(1)",
        ),
    }
}
