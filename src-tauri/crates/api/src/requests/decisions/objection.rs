//! Decisions on an objection (art. 21(1)): the use stops and the data go, or it goes on because compelling grounds or a claim
//! come first, with the balance in words and until when.

use domain::request::{Decision, RefusalGround, Right};
use store::tables::request_decision::PartyInScope;

use super::Surroundings;
use super::{erasure, plain};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::requests::{DecisionForm, DecisionView, GroundChoice};

/// Says whether a ground asks for the balance in words: it is the owner's own interest against the person's.
const fn is_weighed(ground: RefusalGround) -> bool {
    matches!(
        ground,
        RefusalGround::CompellingGrounds | RefusalGround::ObjectionClaims
    )
}

/// Reads a decision.
///
/// # Errors
/// [`Refusal::Field`] for a decision or a ground that does not fit, and where the balance is not in words.
pub(super) fn said(form: &DecisionForm, party: &PartyInScope) -> Result<erasure::Said, Refusal> {
    let said = plain::said(form, Right::Objection)?;
    let weighed = said.ground.is_some_and(is_weighed);
    if weighed && said.explanation.is_empty() {
        return Err(field("explanation", FieldProblem::ReasonMissing));
    }
    Ok(erasure::Said {
        ground: said.ground,
        explanation: said.explanation,
        kept_until: (form.decision == Decision::Refuse)
            .then(|| form.kept_until.or(party.last_day))
            .flatten(),
    })
}

/// Returns a decision on a record as the page shows it.
pub(super) fn view(party: &PartyInScope, around: &Surroundings) -> DecisionView {
    let plain = plain::view(party, Right::Objection, around);
    let taken = party.taken.as_ref();
    DecisionView {
        kept_until: taken.and_then(|taken| taken.kept_until),
        grounds: plain
            .grounds
            .into_iter()
            .map(|choice| GroundChoice {
                kept_until: party.last_day,
                day_asked: is_weighed(choice.ground),
                ..choice
            })
            .collect(),
        ..plain
    }
}
