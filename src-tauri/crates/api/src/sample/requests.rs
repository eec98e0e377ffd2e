//! The requests to the sample business: one that has just come in, one that waits for proof of who asks, two in the
//! middle of their decisions, for access and for erasure, and one that was answered and closed.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::RequestId;
use domain::language::Language;
use domain::request::{Decision, IdentityMethod, RequestChannel, Right};

use super::making::{Entry, after, before};
use super::people;
use crate::office::{Office, Outcome};
use crate::wire::failure::Refusal;
use crate::wire::requests::{
    AskRequester, Decide, DecisionForm, DecisionView, EstablishIdentity, IssueLetter,
    LetterParticulars, NoteSearch, OpenRequest, PauseKind, PreviewLetter, RequestStep, Requester,
    SearchResult, TakeInRequest, TakeStep,
};
use crate::{letters, requests};

/// Returns the requests with all that was done with them.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    [
        answered(today),
        waiting(today),
        deciding(today),
        erasing(today),
        just_in(today),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Answered with both annexes, and closed a week later.
fn answered(today: NaiveDate) -> Vec<Entry> {
    let received_on = before(today, 4, 3);
    let answered_on = after(received_on, 11, today);
    let name = "kowalczyk";
    let words = "Ik wil graag weten welke gegevens u van mij hebt en aan wie u ze geeft.";
    vec![
        take_in(
            name,
            Right::Access,
            received_on,
            RequestChannel::Email,
            words,
        ),
        Entry::new(after(received_on, 1, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)?;
            identify(office, id, IdentityMethod::KnownAddress)
        }),
        Entry::new(after(received_on, 4, today), move |making, office| {
            search_everywhere(office, making.request(name)?)
        }),
        Entry::new(answered_on, move |making, office| {
            let id = making.request(name)?;
            decide(office, id, usize::MAX)?;
            step(office, id, RequestStep::Decide)?;
            issue(office, id, DocumentKind::AccessAnswer)
        }),
        Entry::new(after(answered_on, 8, today), move |making, office| {
            step(office, making.request(name)?, RequestStep::Close)
        }),
    ]
}

/// It came from an address that is not on file; the clock stands still.
fn waiting(today: NaiveDate) -> Vec<Entry> {
    let received_on = before(today, 0, 16);
    let name = "haan";
    let words = "Welke gegevens hebt u van mij en van mijn man?";
    vec![
        take_in(
            name,
            Right::Access,
            received_on,
            RequestChannel::ContactForm,
            words,
        ),
        Entry::new(after(received_on, 2, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)?;
            requests::ask_requester(
                office,
                AskRequester {
                    id,
                    kind: PauseKind::Identity,
                    asked_on: office.today(),
                    reason: "Het verzoek kwam van een adres dat wij niet kennen.".to_owned(),
                    proof: Some(IdentityMethod::TwoFacts),
                },
            )
        }),
    ]
}

/// In review: everything was searched, and half of the decisions were taken.
fn deciding(today: NaiveDate) -> Vec<Entry> {
    let received_on = before(today, 0, 19);
    let name = "linde";
    let words = "Graag een kopie van alles wat u van mij bewaart.";
    vec![
        take_in(
            name,
            Right::Access,
            received_on,
            RequestChannel::Email,
            words,
        ),
        Entry::new(after(received_on, 1, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)?;
            identify(office, id, IdentityMethod::CallBack)
        }),
        Entry::new(after(received_on, 6, today), move |making, office| {
            search_everywhere(office, making.request(name)?)
        }),
        Entry::new(after(received_on, 12, today), move |making, office| {
            decide(office, making.request(name)?, DECIDED_OF_ACCESS)
        }),
    ]
}

/// How many decisions of the open request for access were taken, and of the one for erasure.
const DECIDED_OF_ACCESS: usize = 9;
const DECIDED_OF_ERASURE: usize = 6;

/// Somebody who wants to be forgotten: some of it can go, and an invoice cannot yet.
fn erasing(today: NaiveDate) -> Vec<Entry> {
    let received_on = before(today, 0, 13);
    let name = "vos";
    let words = "Ik verhuis naar het buitenland. Wilt u alles wissen wat u van mij hebt?";
    vec![
        take_in(
            name,
            Right::Erasure,
            received_on,
            RequestChannel::Email,
            words,
        ),
        Entry::new(after(received_on, 1, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)?;
            identify(office, id, IdentityMethod::KnownAddress)
        }),
        Entry::new(after(received_on, 7, today), move |making, office| {
            let id = making.request(name)?;
            search_everywhere(office, id)?;
            decide(office, id, DECIDED_OF_ERASURE)
        }),
    ]
}

/// In since the day before yesterday, and acknowledged.
fn just_in(today: NaiveDate) -> Vec<Entry> {
    let received_on = before(today, 0, 2);
    let name = "ozturk";
    let words =
        "Ik ga verhuizen en wil weten wat u van mij bewaart, ook de foto's van de meterkast.";
    vec![
        take_in(
            name,
            Right::Access,
            received_on,
            RequestChannel::Email,
            words,
        ),
        Entry::new(after(received_on, 1, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)
        }),
    ]
}

fn take_in(
    name: &'static str,
    right: Right,
    received_on: NaiveDate,
    channel: RequestChannel,
    words: &'static str,
) -> Entry {
    Entry::new(received_on, move |making, office| {
        let contact_id = making.contact(office, name)?;
        let card = people::card(name).ok_or(Refusal::NotFound)?;
        let (_, person) = people::find(name).ok_or(Refusal::NotFound)?;
        let id = requests::take_in(
            office,
            TakeInRequest {
                rights: vec![right],
                channel,
                received_on,
                received_at: Some("10:20".to_owned()),
                language: Language::Dutch,
                contact_id: Some(contact_id),
                requester: Requester {
                    salutation: card.salutation,
                    given_name: card.given_name,
                    infix: card.infix,
                    family_name: card.family_name,
                    company: card.company,
                    street: person.street.to_owned(),
                    postcode: people::postcode(person.town).to_owned(),
                    town: person.town.to_owned(),
                    country: String::new(),
                    email: person.email.to_owned(),
                },
                representative: None,
                words: words.to_owned(),
                message: None,
                subject: None,
                answer_to: None,
                reached_us_on: None,
            },
        )?;
        making.remember_request(name, id);
        Ok(())
    })
}

fn issue(office: &Office, id: RequestId, kind: DocumentKind) -> Outcome<()> {
    let particulars = LetterParticulars::default();
    let shown = letters::preview(
        office,
        PreviewLetter {
            id,
            kind,
            particulars: particulars.clone(),
        },
    )?;
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token: shown.token,
        },
    )
    .map(drop)
}

fn identify(office: &Office, id: RequestId, method: IdentityMethod) -> Outcome<()> {
    requests::establish_identity(
        office,
        EstablishIdentity {
            id,
            method,
            checked_on: office.today(),
            established: true,
        },
    )
}

fn search_everywhere(office: &Office, id: RequestId) -> Outcome<()> {
    for place in requests::open(office, OpenRequest { id })?.searched {
        let result = match place.place.as_str() {
            "customer_system" => SearchResult::NotUsed,
            "mailbox" => SearchResult::FoundAndAdded,
            _ => SearchResult::NothingFound,
        };
        let place = place.place;
        requests::note_search(
            office,
            NoteSearch {
                id,
                place,
                result,
                search_words: None,
                never_used: None,
            },
        )?;
    }
    Ok(())
}

/// Takes the decisions as they are proposed, at most so many; a copy is given in full.
fn decide(office: &Office, id: RequestId, most: usize) -> Outcome<()> {
    let file = requests::open(office, OpenRequest { id })?;
    let right = file.row.right;
    let undecided = file.decisions.into_iter().take(most);
    let decisions = undecided.map(|one| taken(right, one)).collect();
    requests::decide(office, Decide { id, decisions })
}

fn taken(right: Right, view: DecisionView) -> DecisionForm {
    let decision = if right == Right::Access {
        Decision::GiveInFull
    } else {
        view.proposed
    };
    let ground = view.grounds.first().filter(|_| decision.needs_ground());
    DecisionForm {
        party_id: view.party_id,
        decision,
        ground: ground.map(|choice| choice.ground),
        explanation: String::new(),
        passages: Vec::new(),
        kept_until: ground
            .filter(|choice| choice.day_asked)
            .and_then(|choice| choice.kept_until),
    }
}

fn step(office: &Office, id: RequestId, step: RequestStep) -> Outcome<()> {
    requests::take_step(office, TakeStep { id, step })
}
