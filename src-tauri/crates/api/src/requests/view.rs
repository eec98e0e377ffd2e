//! The list of requests and the page of one.

use chrono::NaiveDate;
use documents::letters::salutation::{Addressee, FormOfAddress, PersonName};
use domain::contact::Salutation;
use domain::ids::RequestId;
use domain::pack::recipient_name;
use domain::request_clock::{ClockRules, court_last_day};
use store::Connection;
use store::tables::request::{self, Representative, Request, Requester};
use store::tables::request_pause::{self, Pause};
use store::tables::searched_place::{self, SearchOutcome, SearchedPlace};
use store::tables::{contact, recipient, request_contact, request_not_acted_on, setting};

use super::file::File;
use super::surroundings::Surroundings;
use super::{clock, decisions, guards, kept_file, notices, restricting, second_look};
use crate::documents::row as document_row;
use crate::finding::{Opened, note_opened};
use crate::office::{Office, Outcome};
use crate::wire::requests::{
    Forwarding, IdentityCheckView, JudgedCard, LinkedRequest, NotActedOnView, OpenRequest,
    Representative as ShownRepresentative, RequestList, RequestRow, RequestView,
    Requester as ShownRequester, SearchResult, SearchedPlaceView,
};

/// Returns the requests: those that wait for an answer by due day, then those that only have to be closed, then the
/// closed ones.
pub fn list(office: &Office, (): ()) -> Outcome<RequestList> {
    let today = office.today();
    office.read(|vault| {
        let rules = clock::rules(vault)?;
        let mut open = rows(vault, request::open(vault)?, rules, today)?;
        open.sort_by_key(|row| {
            (
                row.clock.answered_on.is_some(),
                row.clock.due,
                row.number.clone(),
            )
        });
        Ok(RequestList {
            open,
            closed: rows(vault, request::closed(vault)?, rules, today)?,
            closed_total: request::count_closed(vault)?,
        })
    })
}

fn rows(
    vault: &Connection,
    requests: Vec<Request>,
    rules: ClockRules,
    today: NaiveDate,
) -> store::Result<Vec<RequestRow>> {
    let kept_until = kept_file::last_days(vault, &requests)?;
    let ids: Vec<_> = requests.iter().map(|request| request.id).collect();
    let mut asked = request_pause::of_requests(vault, &ids)?;
    Ok(requests
        .iter()
        .map(|request| {
            let pauses = asked.remove(&request.id).unwrap_or_default();
            let until = kept_until.get(&request.id).copied();
            row(request, &pauses, until, rules, today)
        })
        .collect())
}

fn row(
    request: &Request,
    pauses: &[Pause],
    file_kept_until: Option<NaiveDate>,
    rules: ClockRules,
    today: NaiveDate,
) -> RequestRow {
    RequestRow {
        id: request.id,
        number: request.number.clone(),
        name: requester_name(&request.requester),
        right: request.right,
        state: request.state,
        clock: clock::view(request, pauses, rules, today),
        file_kept_until,
    }
}

/// Returns the page of a request.
pub fn open(office: &Office, request: OpenRequest) -> Outcome<RequestView> {
    let today = office.today();
    let view = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        let around = Surroundings::read(vault, &file.scope, today)?;
        let backups_kept_days = setting::get(vault)?.backups_kept_days;
        let kept_file = kept_file::kept(vault, &file.request, today)?;
        let kept_until = kept_file.as_ref().and_then(|kept| kept.deadline.last_day);
        let request = &file.request;
        let erasure = file
            .effect
            .erasing()
            .and_then(|erasing| erasing.view(&file, backups_kept_days));
        Ok(RequestView {
            row: row(request, &file.pauses, kept_until, file.rules, today),
            channel: request.channel,
            received_at: request.received_at.clone(),
            language: request.language,
            contact_id: request.contact_id,
            further_cards: further_cards(vault, request.id)?,
            requester: shown_requester(&request.requester),
            representative: request.representative.as_ref().map(shown_representative),
            subject: request.path.subject,
            answer_to: request.path.answer_to,
            reached_us_on: request.path.reached_us_on,
            due_from_us: clock::due_from_us(&file),
            forwarded: request.path.forwarded.as_ref().map(|sent_on| Forwarding {
                reason: sent_on.reason,
                to: sent_on.to.clone(),
                on: sent_on.on,
            }),
            words: request.words.clone(),
            identity: file
                .checks
                .iter()
                .map(|check| IdentityCheckView {
                    method: check.method,
                    checked_on: check.checked_on,
                    established: check.established,
                })
                .collect(),
            identity_established: file.identity_sufficient(),
            method_needed: file.method_needed(),
            searched: shown_places(vault, &file)?,
            decisions: decisions::progress::tell(
                decisions::views(&file, &around),
                &file,
                erasure.as_ref(),
            ),
            undecided: file.undecided(),
            documents: file.documents.iter().map(document_row).collect(),
            steps: guards::steps(&file),
            closed_on: request.closed_on,
            kept_file,
            court_until: request.answered_on.map(court_last_day),
            linked: request::linked_with(vault, request)?
                .into_iter()
                .map(shown_linked)
                .collect(),
            answer: guards::answer(&file),
            portability: file
                .effect
                .exporting()
                .map(|exporting| exporting.view(&file.scope)),
            erasure,
            rectification: match file.effect.rectifying() {
                Some(rectifying) => Some(rectifying.view(vault, &file, &around)?),
                None => None,
            },
            recipients: file
                .recipients
                .iter()
                .map(|one| notices::shown(one, file.request.state))
                .collect(),
            reassessment: file
                .effect
                .reassessing()
                .and_then(|reassessing| reassessing.view()),
            not_acted_on: request_not_acted_on::find(vault, request.id)?.map(|told| {
                NotActedOnView {
                    fee_cents: told.fee_cents,
                    objective: told.objective,
                    subjective: told.subjective,
                    told_on: told.told_on,
                }
            }),
            second_look: second_look::view(&file),
            stopping: file
                .effect
                .stopping()
                .map(|stopping| stopping.view(backups_kept_days)),
            restriction: restricting::view(&file),
        })
    })?;
    note_opened(office, Opened::Request(request.id));
    Ok(view)
}

/// Returns the cards that were looked at since the intake, with their names.
fn further_cards(vault: &Connection, request: RequestId) -> store::Result<Vec<JudgedCard>> {
    request_contact::judged(vault, request)?
        .into_iter()
        .map(|judged| {
            Ok(JudgedCard {
                contact_id: judged.contact_id,
                name: contact::name_of(vault, judged.contact_id)?,
                verdict: judged.verdict,
                sign: judged.sign,
                judged_on: judged.judged_on,
            })
        })
        .collect()
}

pub(super) fn shown_linked(request: Request) -> LinkedRequest {
    LinkedRequest {
        id: request.id,
        number: request.number,
        right: request.right,
        state: request.state,
    }
}

/// Returns the places outside the program; those that the register's recipients name say by which.
fn shown_places(vault: &Connection, file: &File) -> store::Result<Vec<SearchedPlaceView>> {
    let recipients: Vec<String> = recipient::all(vault)?
        .into_iter()
        .filter(|one| one.ended_on.is_none())
        .map(|one| recipient_name(&one.name, file.request.language))
        .collect();
    let not_used = searched_place::not_used(vault)?;
    Ok(file
        .places
        .iter()
        .map(|place| {
            let named = recipients
                .iter()
                .filter(|name| place.place.is_named_by(name));
            let never_used = not_used.iter().any(|(at, _)| *at == place.place);
            shown_place(place, named.cloned().collect(), never_used)
        })
        .collect())
}

fn shown_place(
    place: &SearchedPlace,
    recipients: Vec<String>,
    never_used: bool,
) -> SearchedPlaceView {
    SearchedPlaceView {
        search_words: place.words.clone(),
        recipients,
        never_used,
        place: place.place.code().to_owned(),
        words: place.place.words(),
        searched_on: place.searched.map(|(on, _)| on),
        result: place.searched.map(|(_, outcome)| match outcome {
            SearchOutcome::NothingFound => SearchResult::NothingFound,
            SearchOutcome::FoundAndAdded => SearchResult::FoundAndAdded,
            SearchOutcome::FoundKnown => SearchResult::FoundKnown,
            SearchOutcome::NotUsed => SearchResult::NotUsed,
        }),
    }
}

fn shown_requester(requester: &Requester) -> ShownRequester {
    ShownRequester {
        salutation: requester.salutation,
        given_name: requester.given_name.clone(),
        infix: requester.infix.clone(),
        family_name: requester.family_name.clone(),
        company: requester.company.clone(),
        street: requester.street.clone(),
        postcode: requester.postcode.clone(),
        town: requester.town.clone(),
        country: requester.country.clone(),
        email: requester.email.clone(),
    }
}

fn shown_representative(representative: &Representative) -> ShownRepresentative {
    ShownRepresentative {
        kind: representative.kind,
        name: representative.name.clone(),
        street: representative.street.clone(),
        postcode: representative.postcode.clone(),
        town: representative.town.clone(),
        authority_seen_on: representative.authority_seen_on,
    }
}

/// Returns how the requester is named in a sentence and in a list.
pub(crate) fn requester_name(requester: &Requester) -> String {
    person(requester).map_or_else(|| requester.company.clone(), |person| person.full())
}

/// Returns the requester as a letter addresses them.
pub(crate) fn addressee(requester: &Requester) -> Addressee {
    match (person(requester), requester.company.is_empty()) {
        (Some(person), true) => Addressee::Person(person),
        (contact, _) => Addressee::Company {
            name: requester.company.clone(),
            contact,
        },
    }
}

fn person(requester: &Requester) -> Option<PersonName> {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let form = match requester.salutation {
        Salutation::Ms => FormOfAddress::Madam,
        Salutation::Mr => FormOfAddress::Sir,
        Salutation::Neutral => FormOfAddress::Neutral,
    };
    match (some(&requester.given_name), some(&requester.family_name)) {
        (None, None) => None,
        // Known by one name only: it is the one that stands in the salutation.
        (Some(only), None) => Some(PersonName {
            form,
            given: None,
            infix: None,
            surname: only,
        }),
        (given, Some(surname)) => Some(PersonName {
            form,
            given,
            infix: some(&requester.infix),
            surname,
        }),
    }
}
