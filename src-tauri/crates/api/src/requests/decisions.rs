//! What is searched outside the program, what is decided on each record in scope, and what the program proposes
//! (domain rules 4.3 and T14).

use std::collections::HashMap;

use domain::decision_matrix::{Proposal, Situation, propose};
use domain::ids::RecordId;
use domain::language::Words;
use domain::paper::{Claim, RecordFields};
use domain::record::QuoteOutcome;
use domain::request::{Decision, RefusalGround, RequestState, Right};
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::request_decision::{self, NewDecision, PartyInScope};
use store::tables::searched_place::{self, Place, SearchOutcome};

use super::file::File;
use super::typed::{self, REASON_CHARACTERS_MAX};
use super::{field, note, refused, stopped, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{
    Decide, DecisionChoice, DecisionForm, DecisionView, GroundChoice, NoteSearch, SearchResult,
};

/// The grounds on which a copy can be withheld or blacked out (art. 15(4), art. 11(2), art. 41 UAVG).
const ACCESS_GROUNDS: [RefusalGround; 4] = [
    RefusalGround::RightsOfOthersCopy,
    RefusalGround::RightsOfOthersUavg,
    RefusalGround::CivilClaimsUavg,
    RefusalGround::NotIdentifiable,
];

/// The most passages that are blacked out in one record.
const PASSAGES_MAX: usize = 200;

/// Notes what a search outside the program gave.
pub fn note_search(office: &Office, request: NoteSearch) -> Outcome<()> {
    let search_id = office.new_id();
    let Some(place) = Place::parse(&request.place) else {
        return Err(field("place", FieldProblem::Malformed).into());
    };
    let outcome = match request.result {
        SearchResult::NothingFound => SearchOutcome::NothingFound,
        SearchResult::FoundAndAdded => SearchOutcome::FoundAndAdded,
        SearchResult::NotUsed => SearchOutcome::NotUsed,
    };
    with_file(office, request.id, move |transaction, file, now| {
        if file.request.right != Right::Access || !file.request.state.is_open() {
            return stopped(RequestGuard::WrongState);
        }
        searched_place::save(
            transaction,
            search_id,
            file.request.id,
            place,
            now.today,
            outcome,
        )?;
        Ok(Ok(()))
    })
}

/// Notes the owner's decisions. Once they are fixed, only a record that came in since can get one.
pub fn decide(office: &Office, request: Decide) -> Outcome<()> {
    let ids: Vec<_> = request.decisions.iter().map(|_| office.new_id()).collect();
    with_file(office, request.id, move |transaction, file, now| {
        let mut taken = Vec::with_capacity(ids.len());
        for (id, form) in ids.into_iter().zip(&request.decisions) {
            match decision(id, form, &file) {
                Ok(decision) => taken.push(NewDecision {
                    decided_on: now.today,
                    ..decision
                }),
                Err(refusal) => return refused(refusal),
            }
        }
        for decision in &taken {
            request_decision::save(transaction, decision)?;
        }
        let detail = AuditDetail::default().with("decisions", Fact::Count(taken.len() as u64))?;
        note(
            transaction,
            now,
            AuditAction::DecisionTaken,
            file.request.id,
            detail,
        )?;
        Ok(Ok(()))
    })
}

fn decision(id: uuid::Uuid, form: &DecisionForm, file: &File) -> Result<NewDecision, Refusal> {
    let party = file
        .scope
        .iter()
        .find(|party| party.party_id == form.party_id)
        .ok_or(Refusal::NotFound)?;
    let may_decide = match file.request.state {
        RequestState::InReview | RequestState::SpecWait => true,
        RequestState::Decided => party.taken.is_none(),
        RequestState::Received
        | RequestState::IdWait
        | RequestState::Executing
        | RequestState::Answered
        | RequestState::Closed
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => false,
    };
    if !may_decide || file.request.right != Right::Access {
        return Err(Refusal::Request {
            guard: RequestGuard::WrongState,
        });
    }
    if !Decision::for_right(file.request.right).contains(&form.decision) {
        return Err(field("decision", FieldProblem::Malformed));
    }
    let ground = form.ground.filter(|_| form.decision.needs_ground());
    if ground.is_some_and(|ground| !ACCESS_GROUNDS.contains(&ground)) {
        return Err(field("ground", FieldProblem::Malformed));
    }
    // The letter names what is blacked out, so the owner has to (art. 15(4)).
    let explanation = match form.decision {
        Decision::GiveRedacted => typed::reason("explanation", &form.explanation)?,
        Decision::GiveInFull
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
        | Decision::Restrict
        | Decision::Export
        | Decision::StopUse
        | Decision::Reassess
        | Decision::Refuse
        | Decision::NothingKept => {
            typed::text("explanation", &form.explanation, REASON_CHARACTERS_MAX)?
        }
    };
    Ok(NewDecision {
        id,
        request_id: file.request.id,
        party_id: party.party_id,
        record_kind: party.record_kind,
        activity_id: party.activity_id,
        decision: form.decision,
        ground,
        explanation,
        passages: if form.decision == Decision::GiveRedacted {
            passages(&form.passages)?
        } else {
            Vec::new()
        },
        decided_on: file.today,
    })
}

/// Returns the passages that are blacked out, word for word.
fn passages(typed: &[String]) -> Result<Vec<String>, Refusal> {
    if typed.len() > PASSAGES_MAX {
        return Err(field("passages", FieldProblem::Malformed));
    }
    let mut passages = Vec::with_capacity(typed.len());
    for passage in typed {
        let passage = typed::text("passages", passage, REASON_CHARACTERS_MAX)?;
        if !passage.is_empty() {
            passages.push(passage);
        }
    }
    Ok(passages)
}

/// Returns the decisions as the page shows them, with what the program proposes. Other rights have none yet.
pub(super) fn views(file: &File, papers: &HashMap<RecordId, RecordFields>) -> Vec<DecisionView> {
    if file.request.right != Right::Access {
        return Vec::new();
    }
    file.scope
        .iter()
        .map(|party| view(party, papers.get(&party.record_id).cloned()))
        .collect()
}

fn view(party: &PartyInScope, fields: Option<RecordFields>) -> DecisionView {
    let proposal = propose(party.activity, Right::Access, situation(fields.as_ref()));
    let (proposed, proposed_because, article) = in_words(proposal);
    let taken = party.taken.clone();
    DecisionView {
        party_id: party.party_id,
        fields,
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
    }
}

/// Returns what decides between the answers of the matrix, as far as the paper tells it.
pub(crate) fn situation(fields: Option<&RecordFields>) -> Situation {
    let (running, claims): (bool, &[Claim]) = match fields {
        Some(RecordFields::CaseFile(case)) => (case.ended_on.is_none(), &case.claims),
        Some(RecordFields::Agreement(agreement)) => {
            (agreement.ended_on.is_none(), &agreement.claims)
        }
        Some(RecordFields::Quote(quote)) => (quote.outcome == QuoteOutcome::Open, &[]),
        Some(
            RecordFields::ContactMoment(_)
            | RecordFields::Invoice(_)
            | RecordFields::Payment(_)
            | RecordFields::Subscription(_)
            | RecordFields::Comment(_)
            | RecordFields::TechnicalData(_),
        )
        | None => (false, &[]),
    };
    Situation {
        running,
        claim_alive: !claims.is_empty(),
        // What stands on a person's card can be linked to them.
        linkable: true,
        ..Situation::default()
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

const fn article(ground: RefusalGround) -> &'static str {
    match ground {
        RefusalGround::RightsOfOthersCopy => "15(4)",
        RefusalGround::RightsOfOthersUavg => "41(1)(i) UAVG",
        RefusalGround::CivilClaimsUavg => "41(1)(j) UAVG",
        RefusalGround::NotIdentifiable => "11(2)",
        RefusalGround::ManifestlyUnfounded | RefusalGround::Excessive => "12(5)",
        RefusalGround::FreedomOfExpression
        | RefusalGround::LegalObligation
        | RefusalGround::LegalClaims
        | RefusalGround::NoErasureGround => "17",
        RefusalGround::ContractRunning => "6(1)(b)",
        RefusalGround::CompellingGrounds
        | RefusalGround::ObjectionClaims
        | RefusalGround::NotBasedOnInterest => "21",
        RefusalGround::NotPortable => "20",
        RefusalGround::FactsAreRight | RefusalGround::OpinionNotFact => "16",
        RefusalGround::NoRestrictionGround => "18",
        RefusalGround::NotALivingPerson => "4(1)",
        RefusalGround::NoAutomatedDecision => "22",
    }
}
