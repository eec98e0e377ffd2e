//! Correcting data (art. 16): what is said to be wrong, what becomes of it, its letter and who is told.

use std::collections::BTreeMap;

use api::office::{Office, Outcome};
use api::wire::contacts::OpenContact;
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::records::{PartyForm, RecordForm};
use api::wire::requests::{
    LetterParticulars, PartValue, PreviewLetter, RectifiableThing, RectificationForm,
    RectificationState, RemoveRectification, RequestStep, WrongThing,
};
use api::{contacts, letters, records, requests};
use domain::activity::ActivityCode;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId, PostId, RectificationId, RequestId};
use domain::paper::{
    Agreement, CaseFile, Comment, Invoice, Payment, Quote, RecordFields, Subscription,
    TechnicalData,
};
use domain::record::{PartyRole, QuoteOutcome, RecordKind, SubscriptionAudience, TechnicalKind};
use domain::rectification::RectifiablePart;
use domain::request::{Decision, RefusalGround, RequestState, Right};
use store::tables::post::{self, Post};
use store::tables::{annotation, corrected_value, party, record, rectification};

use crate::bureau::*;
use crate::carrying_out::tell_all;
use crate::erasure::{call_of, customer, invoice_of};

const ON: &str = "2026-11-24";

fn asked(office: &Office, contact: ContactId) -> RequestId {
    let taken_in = intake(Right::Rectification, "2026-11-20", Some(contact));
    let id = requests::take_in(office, taken_in).unwrap();
    identify(office, id, ON);
    search_everywhere(office, id);
    id
}

fn thing(office: &Office, id: RequestId, about: WrongThing) -> RectifiableThing {
    let all = view(office, id).rectification.unwrap().things;
    all.into_iter().find(|one| one.about == about).unwrap()
}

fn item(request_id: RequestId, about: WrongThing) -> RectificationForm {
    RectificationForm {
        request_id,
        id: None,
        about,
        said: "Dit klopt niet.".to_owned(),
        decision: None,
        new_values: Vec::new(),
        old_told: false,
        statement: String::new(),
        ground: None,
        explanation: String::new(),
        credit_id: None,
        replacement_id: None,
    }
}

fn becomes(part: RectifiablePart, value: &str) -> PartValue {
    PartValue {
        part,
        value: value.to_owned(),
    }
}

fn corrected(request_id: RequestId, about: WrongThing, values: &[PartValue]) -> RectificationForm {
    RectificationForm {
        decision: Some(Decision::Correct),
        new_values: values.to_vec(),
        ..item(request_id, about)
    }
}

fn save(office: &Office, form: RectificationForm) -> RectificationId {
    requests::save_rectification(office, form).unwrap()
}

fn problem(outcome: Outcome<RectificationId>) -> (String, FieldProblem) {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::Field { field, problem },
        }) => (field, problem),
        other => panic!("{other:?}"),
    }
}

fn guard(outcome: Outcome<RectificationId>) -> RequestGuard {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::Request { guard },
        }) => guard,
        other => panic!("{other:?}"),
    }
}

fn record_of(office: &Office, id: PartyId) -> RecordFields {
    office
        .read(move |vault| {
            let party = party::find(vault, id)?.unwrap();
            Ok(record::find(vault, party.record_id)?.unwrap().fields)
        })
        .unwrap()
}

fn of_address(office: &Office, contact_id: ContactId, id: RequestId) -> WrongThing {
    let things = view(office, id).rectification.unwrap().things;
    let address = things.into_iter().find(|one| {
        let about_point =
            matches!(one.about, WrongThing::Point { contact_id: of, .. } if of == contact_id);
        about_point && one.parts.len() == 4
    });
    address.unwrap().about
}

#[test]
fn a_name_and_an_address_are_corrected_and_the_old_ones_go_after_a_year() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact_id = customer(office);
    call_of(office, contact_id);
    let id = asked(office, contact_id);
    let card = WrongThing::Card { contact_id };
    let address = of_address(office, contact_id, id);
    let name = RectificationForm {
        old_told: true,
        ..corrected(
            id,
            card,
            &[becomes(RectifiablePart::FamilyName, "Hof-Özturk")],
        )
    };
    let named = save(office, name);
    let street = [
        becomes(RectifiablePart::Street, "Wilgenlaan 12"),
        becomes(RectifiablePart::Town, "Waterdam"),
    ];
    save(office, corrected(id, address, &street));
    step(office, id, RequestStep::Decide);
    let states: Vec<_> = view(office, id).rectification.unwrap().items;
    assert!(
        states
            .iter()
            .all(|one| one.state == RectificationState::Proposed)
    );
    step(office, id, RequestStep::Execute);

    let page = contacts::open(office, OpenContact { id: contact_id }).unwrap();
    let page = serde_json::to_string(&page).unwrap();
    assert!(page.contains("Hof-Özturk") && page.contains("Wilgenlaan 12"));
    assert!(!page.contains("Lindelaan 8"), "{page}");
    let found = contacts::suggest(office, search_for("Wilgenlaan")).unwrap();
    assert!(
        serde_json::to_string(&found)
            .unwrap()
            .contains("Hof-Özturk")
    );

    assert_eq!(
        view(office, id)
            .steps
            .iter()
            .find(|one| one.step == RequestStep::Answer)
            .unwrap()
            .guard,
        Some(RequestGuard::RecipientsNotTold)
    );
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::RectificationAnswer)
        .unwrap()
        .text();
    assert!(
        text.contains("Achternaam: Hof-Özturk (eerst: Hof-Öztürk)"),
        "{text}"
    );
    assert!(
        text.contains("straat en huisnummer: Wilgenlaan 12"),
        "{text}"
    );
    assert!(
        !text.contains("Lindelaan"),
        "an old value is told where it is safe: {text}"
    );
    assert!(text.contains("binnen zes weken"), "{text}");
    issue(office, id, DocumentKind::RectificationAnswer).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);

    let old = office
        .read(move |vault| corrected_value::of_rectification(vault, named))
        .unwrap();
    assert_eq!(
        old,
        [(RectifiablePart::FamilyName, "Hof-Öztürk".to_owned())]
    );
    let later = again_on(bureau, "2027-11-24");
    let office = &later.office;
    let old = office
        .read(move |vault| corrected_value::of_rectification(vault, named))
        .unwrap();
    assert_eq!(old, []);
    let marks = office
        .read(move |vault| annotation::of_contact(vault, contact_id))
        .unwrap();
    assert_eq!(marks.len(), 2, "that it was corrected still stands there");
    assert!(
        marks
            .iter()
            .all(|mark| mark.noted_on == day(ON) && mark.statement.is_empty())
    );
}

fn search_for(query: &str) -> api::wire::contacts::SuggestContacts {
    api::wire::contacts::SuggestContacts {
        text: query.to_owned(),
    }
}

#[test]
fn what_is_added_stands_after_what_there_is() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let call = call_of(office, contact);
    let id = asked(office, contact);
    let about = WrongThing::Record { party_id: call };
    save(
        office,
        RectificationForm {
            decision: Some(Decision::Supplement),
            ..corrected(
                id,
                about,
                &[becomes(RectifiablePart::Content, "Ook naar de levertijd.")],
            )
        },
    );
    step(office, id, RequestStep::Decide);
    step(office, id, RequestStep::Execute);
    let RecordFields::ContactMoment(moment) = record_of(office, call) else {
        panic!("a contact moment");
    };
    assert_eq!(
        moment.content,
        "Vroeg naar de prijs.\nOok naar de levertijd."
    );
}

#[test]
fn an_invoice_stays_as_it_is_and_waits_for_what_takes_its_place() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let invoice = invoice_of(office, contact, "2025-05-15");
    let before = record_of(office, invoice);
    let id = asked(office, contact);
    let about = WrongThing::Record { party_id: invoice };
    let form = RectificationForm {
        decision: Some(Decision::CorrectedInvoice),
        ..item(id, about)
    };
    let overwritten = corrected(id, about, &[becomes(RectifiablePart::Content, "x")]);
    assert_eq!(
        problem(requests::save_rectification(office, overwritten)).0,
        "decision"
    );
    let saved = save(office, form.clone());
    step(office, id, RequestStep::Decide);
    let execute = view(office, id)
        .steps
        .into_iter()
        .find(|one| one.step == RequestStep::Execute);
    assert_eq!(
        execute.unwrap().guard,
        Some(RequestGuard::InvoiceNotReplaced)
    );

    let credit = invoice_of(office, contact, ON);
    let replacement = invoice_of(office, contact, ON);
    let record_id = |party| thing(office, id, WrongThing::Record { party_id: party }).record_id;
    // The decisions are fixed: that the new papers came in since asks for no new decision on them.
    save(
        office,
        RectificationForm {
            id: Some(saved),
            credit_id: record_id(credit),
            replacement_id: record_id(replacement),
            ..form
        },
    );
    step(office, id, RequestStep::Execute);
    assert_eq!(record_of(office, invoice), before);
    assert_eq!(
        overwrite(office, invoice),
        ("amount_cents".to_owned(), FieldProblem::StaysAsBilled)
    );
    assert_eq!(record_of(office, invoice), before);
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::RectificationAnswer)
        .unwrap()
        .text();
    assert!(
        text.contains("Factuur 2025-0012: creditfactuur 2025-0012"),
        "{text}"
    );
}

/// Tries to give an invoice another amount on its own page.
fn overwrite(office: &Office, invoice: PartyId) -> (String, FieldProblem) {
    let party = office
        .read(move |vault| Ok(party::find(vault, invoice)?.unwrap()))
        .unwrap();
    let RecordFields::Invoice(fields) = record_of(office, invoice) else {
        panic!("an invoice");
    };
    let form = RecordForm {
        id: Some(party.record_id),
        fields: RecordFields::Invoice(Invoice {
            amount_cents: fields.amount_cents + 100,
            ..fields
        }),
        parties: vec![PartyForm {
            contact_id: party.contact_id,
            role: party.role,
        }],
    };
    match records::save(office, form) {
        Err(Failure::Refused {
            refusal: Refusal::Field { field, problem },
        }) => (field, problem),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_refusal_has_its_reason_and_the_statement_is_added_all_the_same() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let call = call_of(office, contact);
    let id = asked(office, contact);
    let about = WrongThing::Record { party_id: call };
    let bare = RectificationForm {
        decision: Some(Decision::Refuse),
        ..item(id, about)
    };
    assert_eq!(
        problem(requests::save_rectification(office, bare.clone())),
        ("ground".to_owned(), FieldProblem::Missing)
    );
    let with_ground = RectificationForm {
        ground: Some(RefusalGround::OpinionNotFact),
        ..bare
    };
    assert_eq!(
        problem(requests::save_rectification(office, with_ground.clone())),
        ("explanation".to_owned(), FieldProblem::ReasonMissing)
    );
    save(
        office,
        RectificationForm {
            explanation: "Dit is onze indruk van het gesprek.".to_owned(),
            statement: "Ik was niet boos.".to_owned(),
            ..with_ground
        },
    );
    let before = record_of(office, call);
    step(office, id, RequestStep::Decide);
    step(office, id, RequestStep::Execute);
    assert_eq!(record_of(office, call), before);
    let state = view(office, id).rectification.unwrap().items[0].state;
    assert_eq!(state, RectificationState::StatementAdded);
    assert_eq!(view(office, id).recipients, [], "nothing was corrected");
    let text = preview(office, id, DocumentKind::RectificationAnswer)
        .unwrap()
        .text();
    assert!(
        text.contains("Dit is onze indruk van het gesprek."),
        "{text}"
    );
    assert!(
        text.contains("Wel hebben wij uw verklaring bij deze gegevens gezet."),
        "{text}"
    );
    let stands = office
        .read(move |vault| annotation::of_contact(vault, contact))
        .unwrap();
    assert_eq!(stands[0].statement, "Ik was niet boos.");
    assert_eq!(stands[0].party_id, Some(call));
}

#[test]
fn nothing_is_decided_while_nothing_is_said_to_be_wrong_and_nothing_changes_once_it_is() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact_id = customer(office);
    call_of(office, contact_id);
    let id = asked(office, contact_id);
    let decide = |office: &Office| {
        let steps = view(office, id).steps;
        steps
            .into_iter()
            .find(|one| one.step == RequestStep::Decide)
            .unwrap()
            .guard
    };
    assert_eq!(decide(office), Some(RequestGuard::Undecided));
    let card = WrongThing::Card { contact_id };
    let open = save(office, item(id, card));
    assert_eq!(decide(office), Some(RequestGuard::Undecided));
    requests::remove_rectification(
        office,
        RemoveRectification {
            request_id: id,
            id: open,
        },
    )
    .unwrap();
    let empty = corrected(
        id,
        card,
        &[RectifiablePart::GivenName, RectifiablePart::FamilyName].map(|part| becomes(part, "")),
    );
    assert_eq!(
        problem(requests::save_rectification(office, empty)),
        ("new_values.family_name".to_owned(), FieldProblem::Missing)
    );
    let form = corrected(id, card, &[becomes(RectifiablePart::Infix, "van der")]);
    let saved = save(office, form.clone());
    step(office, id, RequestStep::Decide);
    let again = RectificationForm {
        id: Some(saved),
        ..form.clone()
    };
    assert_eq!(
        requests::save_rectification(office, RectificationForm { id: None, ..form })
            .map_err(|_| ()),
        Err(())
    );
    // Only what takes the place of an invoice can still be said.
    save(
        office,
        RectificationForm {
            said: "Iets anders.".to_owned(),
            ..again.clone()
        },
    );
    let item = view(office, id).rectification.unwrap().items.remove(0);
    assert_eq!(item.form.said, "Dit klopt niet.");
    step(office, id, RequestStep::Execute);
    assert_eq!(
        guard(requests::save_rectification(office, again)),
        RequestGuard::WrongState
    );
}

#[test]
fn a_recipient_is_told_what_it_has_to_correct() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact_id = customer(office);
    call_of(office, contact_id);
    let id = asked(office, contact_id);
    let address = of_address(office, contact_id, id);
    save(
        office,
        corrected(
            id,
            address,
            &[becomes(RectifiablePart::Street, "Wilgenlaan 12")],
        ),
    );
    step(office, id, RequestStep::Decide);
    assert!(view(office, id).recipients.iter().all(|one| !one.may_tell));
    step(office, id, RequestStep::Execute);
    let recipient = view(office, id).recipients[0].recipient_id;
    let shown = letters::preview(
        office,
        PreviewLetter {
            id,
            kind: DocumentKind::RecipientNotice,
            particulars: LetterParticulars {
                recipient_id: Some(recipient),
                ..LetterParticulars::default()
            },
        },
    )
    .unwrap();
    let text = shown.text();
    assert!(
        text.contains("Wilt u deze gegevens ook verbeteren"),
        "{text}"
    );
    assert!(
        text.contains("straat en huisnummer: Wilgenlaan 12"),
        "{text}"
    );
    assert!(
        !text.contains("Dit klopt niet"),
        "no words of the person: {text}"
    );
}

/// Column 16 of the matrix, by what is kept (domain rule 4.3): what is proposed first for each activity.
#[test]
fn each_activity_gets_what_the_matrix_proposes() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let post_id = PostId(office.new_id());
    office
        .write(move |transaction| {
            post::save(
                transaction,
                &Post {
                    id: post_id,
                    title: "Nieuwe huisstijl".to_owned(),
                    url: String::new(),
                    removed_on: None,
                },
            )
        })
        .unwrap();
    let papers: Vec<(ActivityCode, PartyRole, RecordFields, Decision)> = vec![
        (
            ActivityCode::A01,
            PartyRole::Contact,
            call("2025-03-02", "Belde."),
            Decision::Correct,
        ),
        (
            ActivityCode::A03,
            PartyRole::Contact,
            newsletter(),
            Decision::Correct,
        ),
        (
            ActivityCode::A04,
            PartyRole::Customer,
            quote(QuoteOutcome::Accepted),
            Decision::AddStatement,
        ),
        (
            ActivityCode::A05,
            PartyRole::Customer,
            quote(QuoteOutcome::Refused),
            Decision::AddStatement,
        ),
        (
            ActivityCode::A06,
            PartyRole::Customer,
            agreement(),
            Decision::Correct,
        ),
        (
            ActivityCode::A07,
            PartyRole::Client,
            case_file(),
            Decision::AddStatement,
        ),
        (
            ActivityCode::A08,
            PartyRole::CounterParty,
            case_file(),
            Decision::AddStatement,
        ),
        (
            ActivityCode::A10,
            PartyRole::Customer,
            payment(),
            Decision::CorrectedInvoice,
        ),
        (
            ActivityCode::A11,
            PartyRole::Contact,
            comment(post_id),
            Decision::Correct,
        ),
        (
            ActivityCode::A17,
            PartyRole::Contact,
            log_line(),
            Decision::Refuse,
        ),
    ];
    let mut expected = BTreeMap::new();
    for (code, role, fields, decision) in papers {
        assert_eq!(
            party::activity_of(&fields, role),
            code,
            "the record of {code}"
        );
        expected.insert(record(office, contact, role, fields), decision);
    }
    expected.insert(
        invoice_of(office, contact, "2025-05-15"),
        Decision::CorrectedInvoice,
    );
    let id = asked(office, contact);
    for (party_id, decision) in expected {
        let about = WrongThing::Record { party_id };
        let found = thing(office, id, about);
        assert_eq!(found.outcomes[0], decision, "{:?}", found.record_kind);
        let overwritten = corrected(id, about, &[becomes(RectifiablePart::Content, "Anders.")]);
        let corrects = requests::save_rectification(office, overwritten).is_ok();
        let has_content = found
            .parts
            .iter()
            .any(|one| one.part == RectifiablePart::Content);
        assert_eq!(corrects, has_content, "{:?}", found.record_kind);
    }
    let kept = office
        .read(move |vault| rectification::of_request(vault, id))
        .unwrap();
    let kinds: Vec<RecordKind> = kept
        .iter()
        .filter_map(|one| Some(one.about.party?.1))
        .collect();
    assert!(!kinds.contains(&RecordKind::Quote) && !kinds.contains(&RecordKind::CaseFile));
}

fn newsletter() -> RecordFields {
    RecordFields::Subscription(Subscription {
        audience: SubscriptionAudience::Subscriber,
        address: "samira@voorbeeld.example".to_owned(),
        subscribed_on: day("2025-02-01"),
        ground: None,
        unsubscribed_on: None,
    })
}

fn quote(outcome: QuoteOutcome) -> RecordFields {
    RecordFields::Quote(Quote {
        number: "O-2025-01".to_owned(),
        dated_on: day("2025-02-01"),
        amount_cents: 100_000,
        outcome,
        part_of_administration: false,
        content: "Een website.".to_owned(),
        agreement_id: None,
    })
}

fn agreement() -> RecordFields {
    RecordFields::Agreement(Agreement {
        title: "Onderhoud".to_owned(),
        number: "K-2025-01".to_owned(),
        started_on: day("2025-02-01"),
        ended_on: None,
        in_books: false,
        content: "Elke maand.".to_owned(),
        claims: Vec::new(),
    })
}

fn case_file() -> RecordFields {
    RecordFields::CaseFile(CaseFile {
        title: "Geschil over een levering".to_owned(),
        number: "D-2025-01".to_owned(),
        opened_on: day("2025-02-01"),
        ended_on: None,
        end_kind: None,
        content: "De levering was te laat.".to_owned(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: Vec::new(),
    })
}

fn payment() -> RecordFields {
    RecordFields::Payment(Payment {
        booked_on: day("2025-06-01"),
        amount_cents: 12_100,
        account_number: String::new(),
        account_holder: "S. Hof".to_owned(),
        description: "factuur".to_owned(),
        invoice_id: None,
    })
}

fn comment(post_id: PostId) -> RecordFields {
    RecordFields::Comment(Comment {
        post_id,
        commented_on: day("2025-06-01"),
        author: "Samira".to_owned(),
        content: "Mooi.".to_owned(),
        ip_address: String::new(),
        user_agent: String::new(),
    })
}

fn log_line() -> RecordFields {
    RecordFields::TechnicalData(TechnicalData {
        kind: TechnicalKind::ServerLog,
        collected_on: day("2026-11-01"),
        ip_address: "192.0.2.7".to_owned(),
        user_agent: String::new(),
        content: String::new(),
    })
}
