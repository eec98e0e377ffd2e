//! The requests to the sample business: one that has just come in, one that waits for proof of who asks, one in the
//! middle of its decisions, and one that was answered and closed.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::RequestId;
use domain::language::Language;
use domain::request::{IdentityMethod, RequestChannel, Right};

use super::making::{Entry, after, before};
use super::people;
use crate::office::{Office, Outcome};
use crate::wire::failure::Refusal;
use crate::wire::requests::{
    AskRequester, Decide, DecisionForm, EstablishIdentity, IssueLetter, LetterParticulars,
    NoteSearch, OpenRequest, PauseKind, PreviewLetter, RequestStep, Requester, SearchResult,
    TakeInRequest, TakeStep,
};
use crate::{letters, requests};

/// Returns the requests with all that was done with them.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    [
        answered(today),
        waiting(today),
        deciding(today),
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
        take_in(name, received_on, RequestChannel::Email, words),
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
        take_in(name, received_on, RequestChannel::ContactForm, words),
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
        take_in(name, received_on, RequestChannel::Email, words),
        Entry::new(after(received_on, 1, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)?;
            identify(office, id, IdentityMethod::CallBack)
        }),
        Entry::new(after(received_on, 6, today), move |making, office| {
            search_everywhere(office, making.request(name)?)
        }),
        Entry::new(after(received_on, 12, today), move |making, office| {
            decide(office, making.request(name)?, DECIDED_OF_OPEN_REQUEST)
        }),
    ]
}

/// How many decisions of the open request were taken.
const DECIDED_OF_OPEN_REQUEST: usize = 9;

/// In since the day before yesterday, and acknowledged.
fn just_in(today: NaiveDate) -> Vec<Entry> {
    let received_on = before(today, 0, 2);
    let name = "ozturk";
    let words =
        "Ik ga verhuizen en wil weten wat u van mij bewaart, ook de foto's van de meterkast.";
    vec![
        take_in(name, received_on, RequestChannel::Email, words),
        Entry::new(after(received_on, 1, today), move |making, office| {
            let id = making.request(name)?;
            issue(office, id, DocumentKind::Acknowledgement)
        }),
    ]
}

fn take_in(
    name: &'static str,
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
                right: Right::Access,
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
        requests::note_search(office, NoteSearch { id, place, result })?;
    }
    Ok(())
}

/// Takes the decisions that are proposed, at most so many.
fn decide(office: &Office, id: RequestId, most: usize) -> Outcome<()> {
    let decisions = requests::open(office, OpenRequest { id })?
        .decisions
        .into_iter()
        .take(most)
        .map(|decision| DecisionForm {
            party_id: decision.party_id,
            decision: domain::request::Decision::GiveInFull,
            ground: None,
            explanation: String::new(),
            passages: Vec::new(),
            kept_until: None,
        })
        .collect();
    requests::decide(office, Decide { id, decisions })
}

fn step(office: &Office, id: RequestId, step: RequestStep) -> Outcome<()> {
    requests::take_step(office, TakeStep { id, step })
}
