//! A request for erasure: what goes, what stays, on which ground and until when (art. 17, domain rules 2.1 and 4.3).
//!
//! A record is kept whole or it goes: nothing is made anonymous, and no record is cut back to a required part. What is
//! beyond a record's own content (telephone, note, preferences) stands on the person's card, and goes from there.

use chrono::NaiveDate;
use domain::erasure_refusal::{
    DayRefused, KeepingGround, Proposed, check_day, keeping_grounds, proposed,
};
use domain::language::Words;
use domain::request::{Decision, RefusalGround};
use domain::standing::Standing;
use store::Transaction;
use store::tables::request_decision::{self, GoneDecision, PartyInScope};

use super::article;
use crate::requests::file::File;
use crate::requests::surroundings::Surroundings;
use crate::requests::typed::{self, REASON_CHARACTERS_MAX};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{DecisionChoice, DecisionForm, DecisionView, GroundChoice};

/// The decisions that can be taken, most usual first.
const CHOICES: [Decision; 4] = [
    Decision::Erase,
    Decision::KeepRestricted,
    Decision::Keep,
    Decision::NothingKept,
];

/// What a decision on erasure says beside the decision itself.
pub(super) struct Said {
    pub(super) ground: Option<RefusalGround>,
    pub(super) explanation: String,
    pub(super) kept_until: Option<NaiveDate>,
}

/// Reads a decision on erasure. The day until which something is kept follows from the ground, or is given where nothing
/// that is known gives one.
///
/// # Errors
/// [`RequestGuard::HeldBack`] for erasing what is held, [`Refusal::Field`] for a ground that does not reach the record
/// and for a day that the law or the owner's own rule does not allow.
pub(super) fn said(
    form: &DecisionForm,
    party: &PartyInScope,
    around: &Surroundings,
) -> Result<Said, Refusal> {
    if !CHOICES.contains(&form.decision) {
        return Err(field("decision", FieldProblem::Malformed));
    }
    if form.decision == Decision::Erase && !around.holds(party.party_id).is_empty() {
        return Err(Refusal::Request {
            guard: RequestGuard::HeldBack,
        });
    }
    let explanation = typed::text("explanation", &form.explanation, REASON_CHARACTERS_MAX)?;
    let standing = around.of(party).ok_or(Refusal::NotFound)?;
    let ground = form.ground.filter(|_| form.decision.needs_ground());
    let kept_until = match ground {
        None => None,
        Some(ground) => kept_until(&standing, ground, form.kept_until)?,
    };
    Ok(Said {
        ground,
        explanation,
        kept_until,
    })
}

fn kept_until(
    standing: &Standing<'_>,
    ground: RefusalGround,
    given: Option<NaiveDate>,
) -> Result<Option<NaiveDate>, Refusal> {
    let offered = keeping_grounds(standing)
        .into_iter()
        .find(|offered| offered.ground == ground)
        .ok_or_else(|| field("ground", FieldProblem::Malformed))?;
    if !offered.day_asked {
        return Ok(offered.kept_until);
    }
    let day = given.ok_or_else(|| field("kept_until", FieldProblem::Missing))?;
    match check_day(standing, day) {
        Ok(()) => Ok(Some(day)),
        Err(DayRefused::Before(day)) => Err(field("kept_until", FieldProblem::Before { day })),
        Err(DayRefused::After(day)) => Err(field("kept_until", FieldProblem::After { day })),
    }
}

/// Fixes until which day each decision keeps its record: what changed since it was taken counts, but for a day that the
/// owner gave.
///
/// # Errors
/// [`RequestGuard::GroundMissing`] where a ground has passed since, [`RequestGuard::HeldBack`] where a hold came on what
/// was decided to go.
pub(in crate::requests) fn fix(
    transaction: &Transaction<'_>,
    file: &File,
) -> store::Result<Result<(), RequestGuard>> {
    let around = Surroundings::read(transaction, &file.scope, file.today)?;
    for party in &file.scope {
        let (Some(taken), Some(standing)) = (&party.taken, around.of(party)) else {
            continue;
        };
        if taken.decision == Decision::Erase && !standing.holds.is_empty() {
            return Ok(Err(RequestGuard::HeldBack));
        }
        let Some(ground) = taken.ground.filter(|_| taken.decision.needs_ground()) else {
            continue;
        };
        let Ok(kept_until) = kept_until(&standing, ground, taken.kept_until) else {
            return Ok(Err(RequestGuard::GroundMissing));
        };
        request_decision::fix_kept_until(transaction, file.request.id, party.party_id, kept_until)?;
    }
    Ok(Ok(()))
}

/// Returns a decision on a record whose erasure is asked.
pub(super) fn view(party: &PartyInScope, around: &Surroundings) -> Option<DecisionView> {
    let standing = around.of(party)?;
    let grounds = keeping_grounds(&standing);
    let (proposal, proposed_because, article) = in_words(&standing, &grounds);
    let taken = party.taken.as_ref();
    let held = standing.holds.first().map(|hold| hold.words());
    Some(DecisionView {
        party_id: party.party_id,
        fields: around.shown(party),
        restricted: party.restricted,
        activity: party.activity_name.clone(),
        proposed: proposal,
        proposed_because,
        article: article.to_owned(),
        decided: taken.map(|taken| taken.decision),
        ground: taken.and_then(|taken| taken.ground),
        explanation: taken
            .map(|taken| taken.explanation.clone())
            .unwrap_or_default(),
        passages: Vec::new(),
        last_day: party.last_day,
        kept_until: taken.and_then(|taken| taken.kept_until),
        choices: choices(held.is_some(), !grounds.is_empty()),
        grounds: grounds.into_iter().map(ground_choice).collect(),
        held,
        progress: None,
    })
}

/// Returns the decision on a record that has gone.
pub(super) fn gone_view(gone: &GoneDecision) -> DecisionView {
    DecisionView {
        party_id: gone.party_id,
        fields: None,
        restricted: false,
        activity: gone.activity_name.clone(),
        proposed: gone.taken.decision,
        proposed_because: Words::default(),
        article: String::new(),
        decided: Some(gone.taken.decision),
        ground: gone.taken.ground,
        explanation: gone.taken.explanation.clone(),
        passages: Vec::new(),
        last_day: None,
        kept_until: gone.taken.kept_until,
        choices: Vec::new(),
        grounds: Vec::new(),
        held: None,
        progress: None,
    }
}

fn choices(held: bool, can_be_kept: bool) -> Vec<DecisionChoice> {
    CHOICES
        .into_iter()
        .filter(|decision| !(held && *decision == Decision::Erase))
        .filter(|decision| can_be_kept || !decision.needs_ground())
        .map(|decision| DecisionChoice {
            decision,
            needs_ground: decision.needs_ground(),
        })
        .collect()
}

fn ground_choice(offered: KeepingGround) -> GroundChoice {
    GroundChoice {
        ground: offered.ground,
        kept_until: offered.kept_until,
        derivation: offered.derivation,
        day_asked: offered.day_asked,
    }
}

/// Returns the decision that is proposed, why, and the article.
fn in_words(standing: &Standing<'_>, grounds: &[KeepingGround]) -> (Decision, Words, &'static str) {
    match proposed(standing, grounds) {
        Proposed::Erase => (
            Decision::Erase,
            Words::new(
                "Er is geen reden om dit nog te bewaren.",
                "There is no reason to keep this any longer.",
            ),
            "17(1)",
        ),
        Proposed::EraseAfterWeighing(ground) => {
            (Decision::Erase, to_weigh(ground), article(ground))
        }
        Proposed::KeepRestricted(ground) => (
            Decision::KeepRestricted,
            why_kept(standing, ground),
            article(ground),
        ),
        Proposed::NothingKept => (
            Decision::NothingKept,
            Words::new(
                "Hierin staat niets over de persoon.",
                "This says nothing about the person.",
            ),
            "17(1)",
        ),
    }
}

/// Says what is to be weighed before a record goes.
fn to_weigh(ground: RefusalGround) -> Words {
    match ground {
        RefusalGround::FreedomOfExpression => Words::new(
            "Weeg af: is deze reactie nodig om het gesprek te volgen? Zo niet, wis haar dan.",
            "Weigh: is this comment needed to follow the discussion? If not, erase it.",
        ),
        RefusalGround::LegalClaims => Words::new(
            "Weeg af: hebt u dit nodig voor een (mogelijk) geschil? Zo niet, wis het dan.",
            "Weigh: do you need this for a (possible) legal claim? If not, erase it.",
        ),
        RefusalGround::NoErasureGround
        | RefusalGround::LegalObligation
        | RefusalGround::ContractRunning
        | RefusalGround::RightsOfOthersCopy
        | RefusalGround::RightsOfOthersUavg
        | RefusalGround::CivilClaimsUavg
        | RefusalGround::CompellingGrounds
        | RefusalGround::ObjectionClaims
        | RefusalGround::NotBasedOnInterest
        | RefusalGround::NotPortable
        | RefusalGround::FactsAreRight
        | RefusalGround::OpinionNotFact
        | RefusalGround::NoRestrictionGround
        | RefusalGround::ManifestlyUnfounded
        | RefusalGround::Excessive
        | RefusalGround::NotIdentifiable
        | RefusalGround::NotALivingPerson
        | RefusalGround::NoAutomatedDecision => Words::new(
            "Weeg af: hebt u dit nog nodig voor de beveiliging? Zo niet, wis het dan.",
            "Weigh: do you still need this for security? If not, erase it.",
        ),
    }
}

fn why_kept(standing: &Standing<'_>, ground: RefusalGround) -> Words {
    let situation = standing.situation();
    match ground {
        RefusalGround::LegalObligation if situation.floor_running => Words::new(
            "De wet vraagt dat u dit bewaart.",
            "The law requires you to keep this.",
        ),
        RefusalGround::ContractRunning => Words::new(
            "De overeenkomst loopt nog, en dit is daarvoor nodig.",
            "The agreement still runs, and this is needed for it.",
        ),
        RefusalGround::LegalClaims if standing.holds.is_empty() || situation.running => Words::new(
            "Hierover kan nog een geschil komen: de vordering is nog niet verjaard.",
            "There may still be a claim about this: it is not barred yet.",
        ),
        RefusalGround::LegalObligation
        | RefusalGround::LegalClaims
        | RefusalGround::FreedomOfExpression
        | RefusalGround::NoErasureGround
        | RefusalGround::RightsOfOthersCopy
        | RefusalGround::RightsOfOthersUavg
        | RefusalGround::CivilClaimsUavg
        | RefusalGround::CompellingGrounds
        | RefusalGround::ObjectionClaims
        | RefusalGround::NotBasedOnInterest
        | RefusalGround::NotPortable
        | RefusalGround::FactsAreRight
        | RefusalGround::OpinionNotFact
        | RefusalGround::NoRestrictionGround
        | RefusalGround::ManifestlyUnfounded
        | RefusalGround::Excessive
        | RefusalGround::NotIdentifiable
        | RefusalGround::NotALivingPerson
        | RefusalGround::NoAutomatedDecision => Words::new(
            "Hier ligt een blokkade op. Zolang die er is, wordt dit niet gewist.",
            "There is a hold on this. As long as it is there, this is not erased.",
        ),
    }
}
