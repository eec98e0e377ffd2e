//! Requests that go another way: of a child, a representative, somebody who died, a company; sent on; not acted on.

use api::letters;
use api::office::{Office, Outcome};
use api::requests;
use api::wire::failure::{FieldProblem, Refusal, RequestGuard};
use api::wire::requests::{
    AddressDoubt, Excess, Forwarding, IssueLetter, LetterParticulars, LetterPreview,
    LinkRequestContact, PreviewLetter, Representative, RequestStep, TakeInRequest,
};
use domain::contact::RepresentativeKind;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactPointId, RequestId};
use domain::request::{RequestState, Right};
use domain::request_path::{AnswerTo, ForwardReason, RequestSubject};
use store::tables::{contact, contact_point, request_not_acted_on};

use crate::bureau::*;

fn taken_in(bureau: &Bureau, change: impl FnOnce(&mut TakeInRequest)) -> RequestId {
    let mut form = intake(Right::Access, "2026-11-02", None);
    change(&mut form);
    requests::take_in(&bureau.office, form).unwrap()
}

fn shown(
    bureau: &Bureau,
    id: RequestId,
    kind: DocumentKind,
    particulars: LetterParticulars,
) -> Result<LetterPreview, api::wire::failure::Failure> {
    letters::preview(
        &bureau.office,
        PreviewLetter {
            id,
            kind,
            particulars,
        },
    )
}

fn issued(bureau: &Bureau, id: RequestId, kind: DocumentKind, particulars: LetterParticulars) {
    issue_with(&bureau.office, id, kind, particulars).unwrap();
}

/// Shows a letter with what the owner adds, and issues it as it was shown.
pub fn issue_with(
    office: &Office,
    id: RequestId,
    kind: DocumentKind,
    particulars: LetterParticulars,
) -> Outcome<()> {
    let seen = PreviewLetter {
        id,
        kind,
        particulars: particulars.clone(),
    };
    let token = letters::preview(office, seen)?.token;
    let issue = IssueLetter {
        id,
        kind,
        particulars,
        token,
    };
    letters::issue(office, issue).map(drop)
}

fn offers(bureau: &Bureau, id: RequestId, step: RequestStep) -> bool {
    view(&bureau.office, id)
        .steps
        .iter()
        .any(|offered| offered.step == step && offered.guard.is_none())
}

pub fn sent_on(reason: ForwardReason, on: &str) -> LetterParticulars {
    LetterParticulars {
        forwarding: Some(Forwarding {
            reason,
            to: "Bakkerij De Korst".to_owned(),
            on: day(on),
        }),
        ..LetterParticulars::default()
    }
}

#[test]
fn x15_a_request_about_data_of_a_client_is_sent_on_with_l22_and_has_no_clock_of_ours() {
    let bureau = open_on(TODAY);
    let id = taken_in(&bureau, |_| {});
    let particulars = sent_on(ForwardReason::Processor, "2026-11-03");
    let preview = shown(
        &bureau,
        id,
        DocumentKind::RequestForwarded,
        particulars.clone(),
    )
    .unwrap();
    assert!(
        preview
            .text()
            .contains("Wij verwerken deze gegevens voor Bakkerij De Korst.")
    );
    assert!(
        preview
            .text()
            .replace('\u{a0}', " ")
            .contains("3 november 2026 doorgestuurd")
    );
    issued(&bureau, id, DocumentKind::RequestForwarded, particulars);
    let sent = view(&bureau.office, id);
    assert_eq!(sent.row.state, RequestState::Forwarded);
    assert_eq!(sent.forwarded.unwrap().to, "Bakkerij De Korst");
    let list = requests::list(&bureau.office, ()).unwrap();
    assert!(list.open.is_empty(), "no clock of ours runs");
    assert_eq!(list.closed.len(), 1);
}

#[test]
fn a_request_that_is_sent_on_names_to_whom_on_a_day_that_can_be() {
    let bureau = open_on(TODAY);
    let id = taken_in(&bureau, |_| {});
    let mut nobody = sent_on(ForwardReason::WrongAddressee, "2026-11-03");
    nobody.forwarding.as_mut().unwrap().to = " ".to_owned();
    for (particulars, named, problem) in [
        (
            LetterParticulars::default(),
            "forwarding",
            FieldProblem::Missing,
        ),
        (nobody, "to", FieldProblem::Missing),
        (
            sent_on(ForwardReason::WrongAddressee, "2027-01-01"),
            "on",
            FieldProblem::InFuture,
        ),
        (
            sent_on(ForwardReason::WrongAddressee, "2026-11-01"),
            "on",
            FieldProblem::Before {
                day: day("2026-11-02"),
            },
        ),
    ] {
        let refusal = Refusal::Field {
            field: named.to_owned(),
            problem,
        };
        assert_eq!(
            shown(&bureau, id, DocumentKind::RequestForwarded, particulars).unwrap_err(),
            refusal.into()
        );
    }
    assert_eq!(view(&bureau.office, id).row.state, RequestState::Received);
}

#[test]
fn x14_what_reached_a_processor_first_shows_both_days() {
    let bureau = open_on("2026-04-10");
    let id = taken_in(&bureau, |form| {
        form.received_on = day("2026-04-01");
        form.reached_us_on = Some(day("2026-04-03"));
    });
    let seen = view(&bureau.office, id);
    assert_eq!(seen.row.clock.due, day("2026-05-01"), "the safe day");
    assert_eq!(
        seen.due_from_us,
        Some(day("2026-05-04")),
        "3 May is a Sunday"
    );
}

#[test]
fn a_request_about_somebody_who_died_marks_the_card_and_is_answered_without_decisions() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact_id = person(office);
    let id = taken_in(&bureau, |form| {
        form.contact_id = Some(contact_id);
        form.subject = Some(RequestSubject::Deceased);
    });
    let card = office
        .read(move |vault| contact::find(vault, contact_id))
        .unwrap()
        .unwrap();
    assert!(card.deceased, "T13: mailings stop");
    let none = LetterParticulars::default;
    let letter = shown(&bureau, id, DocumentKind::NotCovered, none())
        .unwrap()
        .text();
    assert!(letter.contains("geldt voor mensen die leven"), "{letter}");
    assert!(letter.contains("Autoriteit Persoonsgegevens"), "12(4)");
    issued(&bureau, id, DocumentKind::NotCovered, none());
    assert_eq!(view(office, id).row.state, RequestState::Answered);
    step(office, id, RequestStep::Close);
}

#[test]
fn a_request_about_a_child_marks_the_card_that_was_chosen_and_none_that_was_found_by_mail() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact_id = person(office);
    let is_child = || {
        let card = office.read(move |vault| contact::find(vault, contact_id));
        card.unwrap().unwrap().child
    };
    taken_in(&bureau, |form| form.subject = Some(RequestSubject::Child));
    assert!(!is_child(), "the address may be that of a parent");
    taken_in(&bureau, |form| {
        form.contact_id = Some(contact_id);
        form.subject = Some(RequestSubject::Child);
    });
    assert!(is_child(), "T12: a parent gives consent");
}

#[test]
fn who_asks_about_somebody_that_died_is_never_taken_for_the_dead() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let asks = person(office);
    let died = person(office);
    let is_dead = |id| {
        office
            .read(move |vault| contact::find(vault, id))
            .unwrap()
            .unwrap()
            .deceased
    };
    let only_one = "weduwe@voorbeeld.example";
    let point = ContactPointId(office.new_id());
    office
        .write(move |transaction| {
            let mut points = contact_point::of_contact(transaction, asks)?;
            points.truncate(1);
            points[0].id = point;
            points[0].value = only_one.to_owned();
            points[0].normalised = only_one.to_owned();
            contact_point::replace_all(transaction, asks, &points)
        })
        .unwrap();
    let id = taken_in(&bureau, |form| {
        form.subject = Some(RequestSubject::Deceased);
        form.requester.email = only_one.to_owned();
    });
    assert_eq!(
        (view(office, id).contact_id, is_dead(asks)),
        (None, false),
        "the mail is that of who asks"
    );
    let letter = || {
        shown(
            &bureau,
            id,
            DocumentKind::NotCovered,
            LetterParticulars::default(),
        )
        .unwrap()
        .text()
    };
    let unnamed = letter();
    assert!(
        unnamed.contains("gegevens van de persoon over wie u schrijft, die is overleden"),
        "{unnamed}"
    );
    assert!(
        !unnamed.contains("Hof-Öztürk, die is overleden"),
        "{unnamed}"
    );
    requests::link_contact(
        office,
        LinkRequestContact {
            id,
            contact_id: died,
        },
    )
    .unwrap();
    assert_eq!((is_dead(asks), is_dead(died)), (false, true));
    assert!(letter().contains("Samira van 't Hof-Öztürk, die is overleden"));
}

#[test]
fn a_company_has_no_rights_as_such_and_a_person_is_never_told_so() {
    let bureau = open_on(TODAY);
    let company = taken_in(&bureau, |form| form.subject = Some(RequestSubject::Company));
    assert!(offers(&bureau, company, RequestStep::SayNotCovered));
    issued(
        &bureau,
        company,
        DocumentKind::NotCovered,
        LetterParticulars::default(),
    );
    for subject in [RequestSubject::Person, RequestSubject::Child] {
        let id = taken_in(&bureau, |form| form.subject = Some(subject));
        let refusal = Refusal::Request {
            guard: RequestGuard::WrongState,
        };
        assert_eq!(
            shown(
                &bureau,
                id,
                DocumentKind::NotCovered,
                LetterParticulars::default()
            )
            .unwrap_err(),
            refusal.into()
        );
    }
}

#[test]
fn the_answer_about_a_child_goes_to_the_parent_or_to_the_child() {
    let bureau = open_on(TODAY);
    for (answer_to, addressed) in [
        (None, "Joke van 't Hof"),
        (Some(AnswerTo::Representative), "Joke van 't Hof"),
        (Some(AnswerTo::Person), "Samira van 't Hof-Öztürk"),
    ] {
        let id = taken_in(&bureau, |form| {
            form.subject = Some(RequestSubject::Child);
            form.answer_to = answer_to;
            form.representative = Some(Representative {
                kind: RepresentativeKind::Parent,
                name: "Joke van 't Hof".to_owned(),
                street: "Kade 2".to_owned(),
                postcode: "1000 AB".to_owned(),
                town: "Waterdam".to_owned(),
                authority_seen_on: Some(day("2026-11-03")),
            });
        });
        let letter = preview(&bureau.office, id, DocumentKind::Acknowledgement).unwrap();
        let lines = letter.addressee.join("\n").replace('’', "'");
        assert!(lines.contains(addressed), "{lines}");
    }
}

pub fn excess(fee_cents: Option<i64>) -> LetterParticulars {
    LetterParticulars {
        excess: Some(Excess {
            fee_cents,
            objective: "U kreeg dit jaar vier keer een kopie.".to_owned(),
            subjective: "U schreef dat u blijft vragen.".to_owned(),
            looked_again: true,
        }),
        ..LetterParticulars::default()
    }
}

#[test]
fn a_request_that_is_excessive_is_refused_or_done_for_a_fee_with_facts_of_both_kinds() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    for (fee_cents, says) in [(None, "niet in behandeling."), (Some(3_500), "€ 35,00")] {
        let id = taken_in(&bureau, |_| {});
        assert!(
            !offers(&bureau, id, RequestStep::NotActOn),
            "who asks comes first"
        );
        identify(office, id, "2026-11-06");
        let letter = shown(&bureau, id, DocumentKind::NotActedOn, excess(fee_cents)).unwrap();
        let text = letter.text().replace('\u{a0}', " ");
        assert!(text.contains(says), "{text}");
        assert!(text.contains("Autoriteit Persoonsgegevens"), "12(4)");
        issued(&bureau, id, DocumentKind::NotActedOn, excess(fee_cents));
        assert_eq!(view(office, id).row.state, RequestState::Answered);
        let kept = office
            .read(move |vault| request_not_acted_on::find(vault, id))
            .unwrap()
            .unwrap();
        assert_eq!(kept.fee_cents, fee_cents);
        let shown = view(office, id).not_acted_on.unwrap();
        assert_eq!(
            (shown.fee_cents, shown.objective.as_str()),
            (fee_cents, "U kreeg dit jaar vier keer een kopie.")
        );
    }
}

#[test]
fn without_both_kinds_of_facts_and_a_second_look_nothing_is_refused() {
    type Change = fn(&mut Excess);
    let bureau = open_on(TODAY);
    let id = taken_in(&bureau, |_| {});
    identify(&bureau.office, id, "2026-11-06");
    let table: [(Change, &str); 4] = [
        (|facts| facts.objective.clear(), "objective"),
        (|facts| facts.subjective = "  ".to_owned(), "subjective"),
        (|facts| facts.looked_again = false, "looked_again"),
        (|facts| facts.fee_cents = Some(0), "fee_cents"),
    ];
    for (change, named) in table {
        let mut particulars = excess(None);
        change(particulars.excess.as_mut().unwrap());
        let refused = shown(&bureau, id, DocumentKind::NotActedOn, particulars).unwrap_err();
        assert!(format!("{refused:?}").contains(named), "{refused:?}");
    }
    assert_eq!(view(&bureau.office, id).row.state, RequestState::InReview);
}

#[test]
fn x04_an_extension_does_not_move_the_day_of_a_refusal() {
    let bureau = open_on("2026-02-20");
    let id = taken_in(&bureau, |form| form.received_on = day("2026-02-10"));
    let before = view(&bureau.office, id).row.clock.refusal_due;
    identify(&bureau.office, id, "2026-02-20");
    requests::extend(
        &bureau.office,
        api::wire::requests::ExtendRequest {
            id,
            told_on: day("2026-02-20"),
            reason: "Er zijn veel stukken.".to_owned(),
        },
    )
    .unwrap();
    let extended = view(&bureau.office, id).row.clock;
    assert_eq!(extended.due, day("2026-05-11"));
    assert_eq!(
        (before, extended.refusal_due),
        (day("2026-03-10"), day("2026-03-10"))
    );
}

#[test]
fn where_to_complain_is_told_once_there_is_an_answer_and_changes_nothing() {
    let bureau = open_on(TODAY);
    let id = taken_in(&bureau, |_| {});
    assert!(!offers(&bureau, id, RequestStep::InformOnComplaint));
    step(&bureau.office, id, RequestStep::Withdraw);
    assert!(offers(&bureau, id, RequestStep::InformOnComplaint));
    issued(
        &bureau,
        id,
        DocumentKind::ComplaintInformation,
        LetterParticulars::default(),
    );
    assert_eq!(view(&bureau.office, id).row.state, RequestState::Withdrawn);
}

#[test]
fn t18_an_address_that_is_not_the_cards_asks_to_look_once_more() {
    let bureau = open_on(TODAY);
    let contact = person(&bureau.office);
    let id = taken_in(&bureau, |form| {
        form.contact_id = Some(contact);
        form.requester.email = "elders@voorbeeld.example".to_owned();
    });
    let letter = preview(&bureau.office, id, DocumentKind::Acknowledgement).unwrap();
    assert!(
        letter.look_again.contains(&AddressDoubt::EmailDiffers),
        "{:?}",
        letter.look_again
    );
    let stranger = taken_in(&bureau, |form| {
        form.requester.email = "niemand@voorbeeld.example".to_owned();
    });
    let letter = preview(&bureau.office, stranger, DocumentKind::Acknowledgement).unwrap();
    assert_eq!(letter.look_again, [], "there is no card to compare with");
}
