//! A restriction of use from the request to the day on which it is lifted, and where what is restricted may not be seen
//! (art. 18; domain.md T22): a test for every place.

use api::office::{Office, Outcome};
use api::wire::cleanup::CleanupView;
use api::wire::contacts::{ListContacts, OpenContact, SuggestContacts};
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::finding::FindQuery;
use api::wire::records::{ListRecords, OpenRecord, PartyForm, RecordForm, SuggestRecords};
use api::wire::requests::{
    Decide, DecisionForm, IssueLetter, LetterParticulars, OpenRequest, PreviewLetter, RequestStep,
};
use api::wire::restrictions::{OpenRestricted, PlaceRestriction, RestrictionState};
use api::wire::settings::ListLog;
use api::{cleanup, contacts, finding, letters, log, records, requests, today, undo};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, DocumentId, PartyId, RecordId, RequestId};
use domain::paper::{Quote, RecordFields};
use domain::record::{PartyRole, QuoteOutcome, RecordKind};
use domain::request::{Decision, RefusalGround, RequestState, Right};
use domain::restriction::{RestrictedUse, RestrictionGround};
use store::tables::party;

use crate::bureau::*;
use crate::carrying_out::tell_all;

const ON: &str = "2026-11-24";
const SECRET: &str = "Zeilnaad";

fn quote_of(office: &Office, contact: ContactId) -> PartyId {
    let fields = RecordFields::Quote(Quote {
        number: "2024-017".to_owned(),
        dated_on: day("2024-03-01"),
        amount_cents: 125_000,
        outcome: QuoteOutcome::Refused,
        part_of_administration: false,
        content: format!("{SECRET} en ogen"),
        agreement_id: None,
    });
    record(office, contact, PartyRole::Requester, fields)
}

fn record_of(office: &Office, party: PartyId) -> RecordId {
    let found = office.read(|vault| party::find(vault, party)).unwrap();
    found.unwrap().record_id
}

fn refusal<T: std::fmt::Debug>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(Failure::Refused { refusal }) => refusal,
        other => panic!("{other:?}"),
    }
}

fn guard_of<T: std::fmt::Debug>(outcome: Outcome<T>) -> RequestGuard {
    let Refusal::Request { guard } = refusal(outcome) else {
        panic!("another refusal");
    };
    guard
}

/// Takes in a request of this right with all that comes before the decisions.
fn asked(office: &Office, right: Right, contact: ContactId) -> RequestId {
    let id = requests::take_in(office, intake(right, "2026-11-20", Some(contact))).unwrap();
    identify(office, id, ON);
    search_everywhere(office, id);
    id
}

fn decide(office: &Office, id: RequestId, decision: Decision, ground: Option<RefusalGround>) {
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|open| DecisionForm {
            party_id: open.party_id,
            decision,
            ground,
            explanation: String::new(),
            passages: Vec::new(),
            kept_until: None,
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
}

fn place(office: &Office, id: RequestId) -> Outcome<()> {
    requests::place(
        office,
        PlaceRestriction {
            id,
            ground: Some(RestrictionGround::NeededForClaim),
            parties: Vec::new(),
        },
    )
}

fn send(
    office: &Office,
    id: RequestId,
    kind: DocumentKind,
    particulars: LetterParticulars,
) -> Outcome<DocumentId> {
    let asked = PreviewLetter {
        id,
        kind,
        particulars: particulars.clone(),
    };
    let token = letters::preview(office, asked)?.token;
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token,
        },
    )
}

fn lifting_on(day_of: &str) -> LetterParticulars {
    LetterParticulars {
        reason: "De vordering is betaald.".to_owned(),
        lift_on: Some(day(day_of)),
        ..LetterParticulars::default()
    }
}

/// Somebody with a call, and a quote that was restricted at their request and answered.
struct Restricted {
    bureau: Bureau,
    contact: ContactId,
    quote: RecordId,
    call: RecordId,
    id: RequestId,
}

fn restricted() -> Restricted {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let said = call("2026-03-02", "Vroeg naar de prijs.");
    let call = record(office, contact, PartyRole::Contact, said);
    let id = asked(office, Right::Restriction, contact);
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|open| {
            let restrict = open.party_id != call;
            DecisionForm {
                party_id: open.party_id,
                decision: if restrict {
                    Decision::Restrict
                } else {
                    Decision::Refuse
                },
                ground: (!restrict).then_some(RefusalGround::NoRestrictionGround),
                explanation: String::new(),
                passages: Vec::new(),
                kept_until: None,
            }
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
    place(office, id).unwrap();
    let call = record_of(office, call);
    Restricted {
        bureau,
        contact,
        quote,
        call,
        id,
    }
}

/// Somebody of whom all is restricted.
fn wholly_restricted() -> Restricted {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let id = asked(office, Right::Restriction, contact);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
    Restricted {
        bureau,
        contact,
        quote,
        call: quote,
        id,
    }
}

fn states(office: &Office, id: RequestId) -> Vec<RestrictionState> {
    let shown = view(office, id).restriction.unwrap();
    shown.rows.iter().map(|row| row.state).collect()
}

#[test]
fn a_restriction_goes_from_asked_to_placed_to_announced_to_lifted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    quote_of(office, contact);
    let id = asked(office, Right::Restriction, contact);
    assert_eq!(guard_of(place(office, id)), RequestGuard::Undecided);
    decide(office, id, Decision::Restrict, None);
    assert_eq!(states(office, id), [RestrictionState::Requested]);
    place(office, id).unwrap();
    assert_eq!(states(office, id), [RestrictionState::Placed]);
    tell_all(office, id);
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::RestrictionPlaced)
    );
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
    send(
        office,
        id,
        DocumentKind::RestrictionLifting,
        lifting_on("2026-12-01"),
    )
    .unwrap();
    assert_eq!(states(office, id), [RestrictionState::LiftAnnounced]);
    assert_eq!(
        guard_of(requests::lift(office, OpenRequest { id })),
        RequestGuard::LiftNotYet
    );
    let later = again_on(bureau, "2026-12-01");
    requests::lift(&later.office, OpenRequest { id }).unwrap();
    assert_eq!(states(&later.office, id), [RestrictionState::Lifted]);
}

#[test]
fn a_restriction_is_not_lifted_without_an_announcement() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    tell_all(office, id);
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    assert_eq!(
        guard_of(requests::lift(office, OpenRequest { id })),
        RequestGuard::LiftNotAnnounced
    );
}

#[test]
fn the_end_is_announced_five_working_days_before_or_refused_with_the_first_day() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    tell_all(office, id);
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    let too_soon = send(
        office,
        id,
        DocumentKind::RestrictionLifting,
        lifting_on("2026-11-30"),
    );
    assert_eq!(
        refusal(too_soon),
        Refusal::Field {
            field: "lift_on".to_owned(),
            problem: FieldProblem::Before {
                day: day("2026-12-01")
            },
        }
    );
}

#[test]
fn an_end_that_was_announced_can_be_called_off() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    tell_all(office, id);
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    send(
        office,
        id,
        DocumentKind::RestrictionLifting,
        lifting_on("2026-12-01"),
    )
    .unwrap();
    requests::call_off(office, OpenRequest { id }).unwrap();
    assert_eq!(states(office, id), [RestrictionState::Placed]);
}

#[test]
fn a_request_of_which_everything_is_refused_is_answered_with_the_refusal() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    quote_of(office, contact);
    let id = asked(office, Right::Restriction, contact);
    decide(
        office,
        id,
        Decision::Refuse,
        Some(RefusalGround::NoRestrictionGround),
    );
    assert_eq!(view(office, id).answer, Some(DocumentKind::RequestRefused));
    issue(office, id, DocumentKind::RequestRefused).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
}

#[test]
fn the_answer_names_ground_data_and_what_is_refused() {
    let Restricted { bureau, id, .. } = restricted();
    let office = &bureau.office;
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::RestrictionPlaced)
        .unwrap()
        .text()
        .replace('\u{a0}', " ");
    for said in [
        "1 offerte",
        "18 lid 1 onder c",
        "Contactmoment van 2 maart 2026",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

// Where it may not be seen (T22).

#[test]
fn searching_and_finding_show_nothing_of_it() {
    let Restricted { bureau, .. } = restricted();
    let office = &bureau.office;
    for text in [SECRET, "2024-017"] {
        let found = finding::find(
            office,
            FindQuery {
                text: text.to_owned(),
                limit: 10,
            },
        )
        .unwrap();
        assert!(found.records.is_empty(), "{text}");
        let page = list_records(office, text);
        assert_eq!((page.rows.len(), page.total), (0, 0), "{text}");
    }
}

fn list_records(office: &Office, text: &str) -> api::wire::records::RecordPage {
    records::list(
        office,
        ListRecords {
            kind: None,
            text: text.to_owned(),
            status: None,
            after: None,
        },
    )
    .unwrap()
}

#[test]
fn lists_leave_it_out_and_say_how_many_are_restricted() {
    let Restricted {
        bureau,
        contact,
        call,
        ..
    } = restricted();
    let office = &bureau.office;
    let page = list_records(office, "");
    let ids: Vec<RecordId> = page.rows.iter().map(|row| row.id).collect();
    assert_eq!((ids, page.total, page.restricted), (vec![call], 1, 1));
    let card = contacts::open(office, OpenContact { id: contact }).unwrap();
    assert_eq!(
        (card.timeline.len(), card.records, card.restricted),
        (1, 1, 1)
    );
}

#[test]
fn a_person_of_whom_all_is_restricted_is_not_listed_suggested_or_opened() {
    let Restricted {
        bureau, contact, ..
    } = wholly_restricted();
    let office = &bureau.office;
    let page = contacts::list(
        office,
        ListContacts {
            text: String::new(),
            after: None,
        },
    )
    .unwrap();
    assert_eq!((page.rows.len(), page.total, page.restricted), (0, 0, 1));
    let text = "Samira".to_owned();
    assert_eq!(
        contacts::suggest(office, SuggestContacts { text }).unwrap(),
        []
    );
    let opened = contacts::open(office, OpenContact { id: contact });
    assert_eq!(refusal(opened), Refusal::Restricted);
}

#[test]
fn it_is_not_suggested_as_a_paper_to_which_another_belongs() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    let suggested = records::suggest(
        &bureau.office,
        SuggestRecords {
            kind: RecordKind::Quote,
            contact_id: Some(contact),
            text: String::new(),
        },
    );
    assert_eq!(suggested.unwrap(), []);
}

#[test]
fn what_was_opened_last_no_longer_shows_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    records::open(office, OpenRecord { id: quote }).unwrap();
    contacts::open(office, OpenContact { id: contact }).unwrap();
    let id = asked(office, Right::Restriction, contact);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
    let nothing = FindQuery {
        text: String::new(),
        limit: 10,
    };
    let recent = finding::find(office, nothing).unwrap().recent;
    let told = serde_json::to_string(&recent).unwrap();
    assert!(!told.contains("\"of\":\"record\""), "{told}");
    assert!(!told.contains("\"of\":\"contact\""), "{told}");
}

#[test]
fn reports_charts_and_counts_do_not_count_it() {
    let Restricted { bureau, .. } = wholly_restricted();
    let later = again_on(bureau, "2040-01-02");
    let office = &later.office;
    let today = today::view(office, ()).unwrap();
    let told = serde_json::to_string(&today.chart).unwrap()
        + &serde_json::to_string(&today.items).unwrap();
    assert!(
        !told.contains(SECRET) && !told.contains("2024-017"),
        "{told}"
    );
    let CleanupView {
        due_total,
        held,
        held_total,
        coming_total,
        ..
    } = cleanup::view(office, ()).unwrap();
    assert_eq!(
        (due_total, held.len(), held_total, coming_total),
        (0, 0, 0, 0)
    );
    let register = api::register::view(office, ()).unwrap();
    let counted: u32 = register.activities.iter().map(|row| row.records).sum();
    assert_eq!(counted, 0);
}

#[test]
fn a_run_of_what_is_due_passes_over_it() {
    let Restricted { bureau, quote, .. } = wholly_restricted();
    let later = again_on(bureau, "2040-01-02");
    let office = &later.office;
    let previewed = cleanup::preview(
        office,
        api::wire::cleanup::PreviewErasure {
            selection: api::wire::cleanup::Selection::All,
        },
    )
    .unwrap();
    assert_eq!((previewed.total, previewed.records), (0, 0));
    let kept = office.read(|vault| store::tables::record::find(vault, quote));
    assert!(kept.unwrap().is_some(), "storage goes on");
}

#[test]
fn undoing_brings_nothing_of_it_back() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let mut form = records::open(office, OpenRecord { id: quote })
        .unwrap()
        .form;
    if let RecordFields::Quote(quote) = &mut form.fields {
        quote.content = "Iets anders".to_owned();
    }
    records::save(office, form).unwrap();
    let id = asked(office, Right::Restriction, contact);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
    assert_eq!(refusal(undo::undo(office, ())), Refusal::NothingToUndo);
}

#[test]
fn an_import_neither_names_the_person_nor_takes_the_address_in() {
    let Restricted { bureau, .. } = wholly_restricted();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Samira van 't Hof-Öztürk\r\nEMAIL:samira@voorbeeld.example\r\nEND:VCARD\r\n";
    let shown = api::contact_import::preview(&bureau.office, card.as_bytes()).unwrap();
    assert_eq!((shown.known, shown.suppressed), (0, 1));
}

// Read-only.

#[test]
fn every_change_of_it_is_refused_with_the_reason() {
    let Restricted {
        bureau,
        contact,
        quote,
        ..
    } = wholly_restricted();
    let office = &bureau.office;
    let changed = RecordForm {
        id: Some(quote),
        parties: vec![PartyForm {
            contact_id: contact,
            role: PartyRole::Requester,
        }],
        fields: call("2026-03-02", "Iets"),
    };
    assert_eq!(
        refusal(records::save(office, changed.clone())),
        Refusal::Restricted
    );
    let entered = RecordForm {
        id: None,
        ..changed
    };
    assert_eq!(
        refusal(records::save(office, entered)),
        Refusal::Restricted,
        "a new record of them"
    );
    assert_eq!(
        refusal(records::open(office, OpenRecord { id: quote })),
        Refusal::Restricted
    );
}

#[test]
fn a_card_of_which_a_part_is_restricted_can_be_changed_and_loses_nothing() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    let office = &bureau.office;
    let mut card = contacts::open(office, OpenContact { id: contact })
        .unwrap()
        .card;
    card.points.clear();
    contacts::save(office, card).unwrap();
    let shown = contacts::open(office, OpenContact { id: contact }).unwrap();
    assert_eq!((shown.card.points.len(), shown.restricted), (0, 1));
}

// What the law leaves (art. 18(2)), and the rights of the person.

#[test]
fn its_content_opens_only_for_a_use_that_the_law_leaves_and_the_log_tells_which() {
    let Restricted { bureau, quote, .. } = restricted();
    let office = &bureau.office;
    let list = requests::restricted(office, ()).unwrap();
    assert_eq!((list.records, list.requests.len()), (1, 1));
    assert!(!serde_json::to_string(&list).unwrap().contains(SECRET));
    let opened = records::open_restricted(
        office,
        OpenRestricted {
            id: quote,
            used_for: RestrictedUse::Claim,
        },
    )
    .unwrap();
    assert!(serde_json::to_string(&opened).unwrap().contains(SECRET));
    let rows = log::list(office, ListLog { before: None }).unwrap().rows;
    let row = &rows[0];
    assert_eq!(row.action, "restricted_opened");
    assert!(
        row.detail
            .contains(&("used_for".to_owned(), "claim".to_owned())),
        "{:?}",
        row.detail
    );
}

#[test]
fn the_page_of_a_request_shows_that_it_is_restricted_and_not_what_it_says() {
    let Restricted { bureau, id, .. } = restricted();
    let shown = view(&bureau.office, id);
    assert!(!serde_json::to_string(&shown).unwrap().contains(SECRET));
    assert_eq!(
        shown.decisions.iter().filter(|one| one.restricted).count(),
        1
    );
}

#[test]
fn the_copy_of_the_persons_own_data_still_gives_it() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    let office = &bureau.office;
    let id = asked(office, Right::Access, contact);
    give_all(office, id);
    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    let copy = view(office, id)
        .documents
        .iter()
        .find(|document| document.kind == DocumentKind::AccessCopy)
        .unwrap()
        .id;
    let text = crate::letters::text_of(&bureau, copy);
    assert!(text.contains(SECRET), "art. 15 reaches what is restricted");
}

// At once, while another request is open (art. 18(1)(a) and (d)).

#[test]
fn an_open_objection_restricts_at_once_and_other_requests_do_not() {
    for (right, ground) in [
        (Right::Objection, Some(RestrictionGround::ObjectionPending)),
        (
            Right::Rectification,
            Some(RestrictionGround::AccuracyContested),
        ),
        (Right::Access, None),
        (Right::Erasure, None),
    ] {
        let bureau = open_on(ON);
        let office = &bureau.office;
        let contact = person(office);
        quote_of(office, contact);
        let id = requests::take_in(office, intake(right, "2026-11-20", Some(contact))).unwrap();
        let offered = view(office, id)
            .steps
            .iter()
            .any(|one| one.step == RequestStep::Restrict);
        assert_eq!(offered, ground.is_some(), "{right}");
        let placed = requests::place(
            office,
            PlaceRestriction {
                id,
                ground: None,
                parties: Vec::new(),
            },
        );
        let Some(ground) = ground else {
            assert_eq!(guard_of(placed), RequestGuard::WrongState, "{right}");
            continue;
        };
        placed.unwrap();
        let rows = view(office, id).restriction.unwrap().rows;
        assert_eq!(rows[0].ground, Some(ground), "{right}");
        assert_eq!(list_records(office, "").restricted, 1, "{right}");
        assert_eq!(
            guard_of(requests::lift(office, OpenRequest { id })),
            RequestGuard::WrongState,
            "it lasts until the decision"
        );
    }
}
