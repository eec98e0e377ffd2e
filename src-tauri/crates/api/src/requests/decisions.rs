//! What is searched outside the program, what is decided on each record in scope, and what the program proposes
//! (domain rules 4.3 and T14).

mod access;
mod erasure;
mod objection;
mod plain;
pub(super) mod progress;

use domain::request::{RefusalGround, RequestState, Right};
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::request_decision::{self, NewDecision};
use store::tables::searched_place::{self, Place, SearchOutcome};

use super::file::File;
use super::surroundings::Surroundings;
use super::typed::{self, WORDS_CHARACTERS_MAX};
use super::{field, note, person_search, refused, stopped, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{Decide, DecisionForm, DecisionView, NoteSearch, SearchResult};

pub(super) use erasure::fix;

/// Notes what a search outside the program gave.
pub fn note_search(office: &Office, request: NoteSearch) -> Outcome<()> {
    let search_id = office.new_id();
    let Some(place) = Place::parse(&request.place) else {
        return Err(field("place", FieldProblem::Malformed).into());
    };
    let outcome = match request.result {
        SearchResult::NothingFound => SearchOutcome::NothingFound,
        SearchResult::FoundAndAdded => SearchOutcome::FoundAndAdded,
        SearchResult::FoundKnown => SearchOutcome::FoundKnown,
        SearchResult::NotUsed => SearchOutcome::NotUsed,
    };
    let never_used = request.never_used == Some(true) && outcome == SearchOutcome::NotUsed;
    let typed_words = request
        .search_words
        .map(|words| typed::text("search_words", &words, WORDS_CHARACTERS_MAX))
        .transpose()?;
    with_file(office, request.id, move |transaction, file, now| {
        if !has_decisions(file.request.right) || !file.request.state.is_open() {
            return stopped(RequestGuard::WrongState);
        }
        let words = match (typed_words, outcome) {
            (_, SearchOutcome::NotUsed) => String::new(),
            (Some(words), _) => words,
            (None, _) => person_search::in_one_line(transaction, &file)?,
        };
        searched_place::set_not_used(transaction, place, never_used.then_some(now.today))?;
        searched_place::save(
            transaction,
            search_id,
            file.request.id,
            place,
            now.today,
            outcome,
            &words,
        )?;
        Ok(Ok(()))
    })
}

/// Notes the owner's decisions. Once they are fixed, only a record that came in since can get one.
pub fn decide(office: &Office, request: Decide) -> Outcome<()> {
    let ids: Vec<_> = request.decisions.iter().map(|_| office.new_id()).collect();
    with_file(office, request.id, move |transaction, file, now| {
        let around = Surroundings::read(transaction, &file.scope, now.today)?;
        let mut taken = Vec::with_capacity(ids.len());
        for (id, form) in ids.into_iter().zip(&request.decisions) {
            match decision(id, form, &file, &around) {
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

/// Says whether decisions on records are taken for a right: a use that stops at once asks none.
const fn has_decisions(right: Right) -> bool {
    !right.stops_at_once()
}

fn decision(
    id: uuid::Uuid,
    form: &DecisionForm,
    file: &File,
    around: &Surroundings,
) -> Result<NewDecision, Refusal> {
    let party = file
        .scope
        .iter()
        .find(|party| party.party_id == form.party_id)
        .ok_or(Refusal::NotFound)?;
    let may_decide = match file.request.state {
        RequestState::InReview | RequestState::SpecWait => true,
        RequestState::Decided | RequestState::Executing => party.taken.is_none(),
        RequestState::Received
        | RequestState::IdWait
        | RequestState::Answered
        | RequestState::Closed
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => false,
    };
    if !may_decide || !has_decisions(file.request.right) {
        return Err(Refusal::Request {
            guard: RequestGuard::WrongState,
        });
    }
    let bare = NewDecision {
        id,
        request_id: file.request.id,
        party_id: party.party_id,
        record_kind: party.record_kind,
        activity_id: party.activity_id,
        decision: form.decision,
        ground: None,
        explanation: String::new(),
        passages: Vec::new(),
        kept_until: None,
        dated_on: party.dated_on,
        decided_on: file.today,
    };
    match file.request.right {
        Right::Erasure => {
            let said = erasure::said(form, party, around)?;
            Ok(NewDecision {
                ground: said.ground,
                explanation: said.explanation,
                kept_until: said.kept_until,
                ..bare
            })
        }
        right @ (Right::Access | Right::Portability) => {
            let grounds = if right == Right::Access {
                &access::ACCESS_GROUNDS
            } else {
                plain::grounds(right)
            };
            let said = access::said(form, right, grounds)?;
            Ok(NewDecision {
                ground: said.ground,
                explanation: said.explanation,
                passages: said.passages,
                ..bare
            })
        }
        Right::Objection => {
            let said = objection::said(form, party)?;
            Ok(NewDecision {
                ground: said.ground,
                explanation: said.explanation,
                kept_until: said.kept_until,
                ..bare
            })
        }
        // What is said to be wrong is decided thing by thing.
        Right::Rectification => Err(Refusal::Request {
            guard: RequestGuard::WrongState,
        }),
        Right::Restriction
        | Right::MarketingObjection
        | Right::ConsentWithdrawal
        | Right::HumanDecision => {
            let said = plain::said(form, file.request.right)?;
            Ok(NewDecision {
                ground: said.ground,
                explanation: said.explanation,
                ..bare
            })
        }
    }
}

/// Returns the decisions as the page shows them, with what the program proposes; those on what has gone come last.
pub(super) fn views(file: &File, around: &Surroundings) -> Vec<DecisionView> {
    let scope = file.scope.iter();
    match file.request.right {
        Right::Access => scope.map(|party| access::view(party, around)).collect(),
        Right::Erasure => {
            let gone = file
                .effect
                .erasing()
                .into_iter()
                .flat_map(|erasing| &erasing.gone);
            scope
                .filter_map(|party| erasure::view(party, around))
                .chain(gone.map(erasure::gone_view))
                .collect()
        }
        Right::Objection => {
            let gone = file
                .effect
                .erasing()
                .into_iter()
                .flat_map(|erasing| &erasing.gone);
            scope
                .map(|party| objection::view(party, around))
                .chain(gone.map(erasure::gone_view))
                .collect()
        }
        right @ (Right::Restriction | Right::Portability | Right::HumanDecision) => scope
            .map(|party| plain::view(party, right, around))
            .collect(),
        Right::Rectification | Right::MarketingObjection | Right::ConsentWithdrawal => Vec::new(),
    }
}

const fn article(ground: RefusalGround) -> &'static str {
    match ground {
        RefusalGround::RightsOfOthersCopy => "15(4)",
        RefusalGround::RightsOfOthersUavg => "41(1)(i) UAVG",
        RefusalGround::CivilClaimsUavg => "41(1)(j) UAVG",
        RefusalGround::NotIdentifiable => "11(2)",
        RefusalGround::ManifestlyUnfounded | RefusalGround::Excessive => "12(5)",
        RefusalGround::FreedomOfExpression => "17(3)(a)",
        RefusalGround::LegalObligation => "17(3)(b)",
        RefusalGround::LegalClaims => "17(3)(e)",
        RefusalGround::NoErasureGround => "17(1)",
        RefusalGround::ContractRunning => "6(1)(b)",
        RefusalGround::CompellingGrounds
        | RefusalGround::ObjectionClaims
        | RefusalGround::NotBasedOnInterest => "21(1)",
        RefusalGround::NotPortable => "20(1)",
        RefusalGround::FactsAreRight | RefusalGround::OpinionNotFact => "16",
        RefusalGround::NoRestrictionGround => "18(1)",
        RefusalGround::NotALivingPerson => "4(1)",
        RefusalGround::NoAutomatedDecision => "22",
    }
}
