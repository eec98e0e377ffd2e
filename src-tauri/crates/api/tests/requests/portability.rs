//! A request to take data along (art. 20), from its decisions to the confirmation.

use api::wire::disclosures::{
    DisclosedView, DisclosureOf, DisclosuresOf, NoteDisclosure, ReceiverForm,
};
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::requests::{
    Decide, DecisionForm, IssueLetter, LetterParticulars, NoteTransfer, PreviewLetter, RequestStep,
    TakeStep,
};
use api::{disclosures, letters, requests};
use domain::activity::TransferMechanism;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId, RequestId};
use domain::record::PartyRole;
use domain::request::{Decision, PortabilityState, RefusalGround, RequestState, Right};
use serde_json::Value;

use crate::bureau::*;
use crate::letters::{case_file, invoice_of, text_of};
use crate::package::{data_in, make, opened, saved};

/// A person with an invoice and a case, which rest on a contract, and a call, which does not.
struct Asked {
    id: RequestId,
    contact: ContactId,
    invoice: PartyId,
    call: PartyId,
    case: PartyId,
}

fn asked(bureau: &Bureau) -> Asked {
    let office = &bureau.office;
    let contact = person(office);
    let called = call("2025-03-02", "Klonk gehaast.");
    let call = record(office, contact, PartyRole::Contact, called);
    let invoice = record(
        office,
        contact,
        PartyRole::Customer,
        invoice_of("2025-05-15"),
    );
    let case = record(office, contact, PartyRole::Client, case_file());
    let form = intake(Right::Portability, "2026-11-02", Some(contact));
    let id = requests::take_in(office, form).unwrap();
    identify(office, id, "2026-11-06");
    search_everywhere(office, id);
    Asked {
        id,
        contact,
        invoice,
        call,
        case,
    }
}

fn form(party_id: PartyId, decision: Decision, ground: Option<RefusalGround>) -> DecisionForm {
    DecisionForm {
        party_id,
        decision,
        ground,
        explanation: String::new(),
        passages: Vec::new(),
        kept_until: None,
    }
}

fn decide(bureau: &Bureau, id: RequestId, decisions: Vec<DecisionForm>) {
    requests::decide(&bureau.office, Decide { id, decisions }).unwrap();
    step(&bureau.office, id, RequestStep::Decide);
}

/// Decides as the matrix proposes: what rests on a contract goes along, the call does not.
fn as_proposed(bureau: &Bureau, asked: &Asked) {
    let not_portable = Some(RefusalGround::NotPortable);
    let decisions = vec![
        form(asked.invoice, Decision::Export, None),
        form(asked.case, Decision::Export, None),
        form(asked.call, Decision::Refuse, not_portable),
    ];
    decide(bureau, asked.id, decisions);
}

fn transfer(
    id: RequestId,
    receiver: &str,
    sent: Option<&str>,
    confirmed: Option<&str>,
) -> NoteTransfer {
    NoteTransfer {
        id,
        receiver: receiver.to_owned(),
        sent_on: sent.map(day),
        confirmed_on: confirmed.map(day),
    }
}

fn along() -> LetterParticulars {
    LetterParticulars {
        package: true,
        ..LetterParticulars::default()
    }
}

fn state(bureau: &Bureau, id: RequestId) -> PortabilityState {
    view(&bureau.office, id).portability.unwrap().state
}

#[test]
fn the_proposals_follow_the_matrix_and_the_lawful_basis() {
    let bureau = open_on(TODAY);
    let asked = asked(&bureau);
    for row in view(&bureau.office, asked.id).decisions {
        let proposed = if row.party_id == asked.call {
            Decision::Refuse
        } else {
            Decision::Export
        };
        assert_eq!(row.proposed, proposed, "domain.md 4.3, column 20");
        assert_eq!(row.grounds[0].ground, RefusalGround::NotPortable);
    }
}

#[test]
fn data_are_prepared_given_sent_on_and_confirmed_and_nothing_is_erased() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let asked = asked(&bureau);
    let id = asked.id;
    as_proposed(&bureau, &asked);
    assert_eq!(state(&bureau, id), PortabilityState::ToPrepare);
    step(office, id, RequestStep::Execute);
    assert_eq!(state(&bureau, id), PortabilityState::Prepared);
    assert_eq!(view(office, id).row.state, RequestState::Executing);
    requests::note_transfer(office, transfer(id, "Lindehof Hosting", Some(TODAY), None)).unwrap();
    let kind = DocumentKind::PortabilityAnswer;
    let particulars = along();
    let preview = letters::preview(
        office,
        PreviewLetter {
            id,
            kind,
            particulars: particulars.clone(),
        },
    );
    let token = preview.unwrap().token;
    let letter = letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token,
        },
    )
    .unwrap();
    assert_eq!(state(&bureau, id), PortabilityState::Sent);
    let text = text_of(&bureau, letter);
    for (element, said) in [
        (
            "scope",
            "die u zelf aan ons gaf: relatiekaart, contactpunten, facturen en dossiers",
        ),
        ("form", "bestanden in JSON en CSV"),
        (
            "direct transfer",
            "op 24 november 2026 ook gestuurd naar Lindehof Hosting, zoals u vroeg",
        ),
        (
            "protected, key by another way",
            "Het wachtwoord krijgt u langs een andere weg",
        ),
        (
            "how to open",
            "het bestand .html in een browser op uw computer, of het bestand .zip met 7-Zip of Keka",
        ),
        ("not included", "Onze eigen notities zitten er niet bij"),
        (
            "refused, with its reason",
            "zonder toestemming of overeenkomst gebruikt",
        ),
        (
            "no erasure",
            "blijven bij ons bewaard, tenzij u vraagt om ze te wissen",
        ),
        (
            "complaint, as a part is refused",
            "klacht indienen bij de Autoriteit Persoonsgegevens",
        ),
        ("court", "binnen zes weken"),
    ] {
        assert!(text.contains(said), "L12, {element}: {said}\n{text}");
    }
    requests::note_transfer(
        office,
        transfer(id, "Lindehof Hosting", Some(TODAY), Some(TODAY)),
    )
    .unwrap();
    assert_eq!(state(&bureau, id), PortabilityState::Confirmed);
    step(office, id, RequestStep::Close);
    let form = intake(Right::Access, TODAY, Some(asked.contact));
    let again = requests::take_in(office, form).unwrap();
    assert_eq!(
        view(office, again).decisions.len(),
        3,
        "art. 20(3): all is still there"
    );
}

/// Returns to whom, when and why something was given of a party.
fn given_of(bureau: &Bureau, contact: ContactId, party: PartyId) -> Vec<(String, String, String)> {
    let asked = DisclosuresOf::Contact { id: contact };
    let rows = disclosures::view(&bureau.office, asked).unwrap().rows;
    rows.into_iter()
        .filter(|row| matches!(row.of, DisclosedView::Party { party_id, .. } if party_id == party))
        .map(|row| (row.recipient, row.given_on.to_string(), row.reason))
        .collect()
}

fn sent_to_lindehof() -> (Bureau, Asked) {
    let bureau = open_on(TODAY);
    let asked = asked(&bureau);
    as_proposed(&bureau, &asked);
    step(&bureau.office, asked.id, RequestStep::Execute);
    let sent = transfer(asked.id, "Lindehof Hosting", Some(TODAY), None);
    requests::note_transfer(&bureau.office, sent).unwrap();
    (bureau, asked)
}

#[test]
fn a_transfer_writes_in_the_log_what_was_sent_once_it_is_fixed() {
    type End = fn(&Bureau, RequestId);
    let ends: [(&str, End); 2] = [
        ("answered", |bureau, id| {
            issue(&bureau.office, id, DocumentKind::PortabilityAnswer).unwrap();
            step(&bureau.office, id, RequestStep::Close);
        }),
        ("withdrawn after it was sent", |bureau, id| {
            step(&bureau.office, id, RequestStep::Withdraw);
        }),
    ];
    for (how, end) in ends {
        let (bureau, asked) = sent_to_lindehof();
        let of = |party| given_of(&bureau, asked.contact, party);
        assert_eq!(of(asked.invoice), [], "it can still be corrected");
        end(&bureau, asked.id);
        for party in [asked.invoice, asked.case] {
            let told = (
                "Lindehof Hosting".to_owned(),
                TODAY.to_owned(),
                "op verzoek van de persoon zelf (art. 20 lid 2 AVG)".to_owned(),
            );
            assert_eq!(of(party), [told], "{how}");
        }
        assert_eq!(of(asked.call), [], "what was not given: {how}");
    }
}

#[test]
fn a_transfer_that_the_owner_wrote_down_is_not_written_twice() {
    let (bureau, asked) = sent_to_lindehof();
    let office = &bureau.office;
    let own = NoteDisclosure {
        of: DisclosureOf::Party { id: asked.invoice },
        recipient: ReceiverForm::New {
            name: "lindehof hosting".to_owned(),
            role: None,
            country: "NL".to_owned(),
            mechanism: TransferMechanism::NoTransfer,
        },
        given_on: day(TODAY),
        what: "de facturen".to_owned(),
        reason: "zij vroeg erom".to_owned(),
    };
    disclosures::note_disclosure(office, own).unwrap();
    issue(office, asked.id, DocumentKind::PortabilityAnswer).unwrap();
    let invoice = given_of(&bureau, asked.contact, asked.invoice);
    assert_eq!(invoice.len(), 1);
    assert_eq!(invoice[0].2, "zij vroeg erom");
    let case = given_of(&bureau, asked.contact, asked.case);
    assert_eq!(case[0].0, "lindehof hosting", "the same recipient");
}

#[test]
fn data_that_went_to_the_person_alone_were_given_to_nobody_else() {
    let bureau = open_on(TODAY);
    let asked = asked(&bureau);
    as_proposed(&bureau, &asked);
    step(&bureau.office, asked.id, RequestStep::Execute);
    issue(&bureau.office, asked.id, DocumentKind::PortabilityAnswer).unwrap();
    assert_eq!(given_of(&bureau, asked.contact, asked.invoice), []);
}

#[test]
fn the_package_has_what_the_person_provided_and_nothing_of_ours() {
    let bureau = open_on(TODAY);
    let asked = asked(&bureau);
    as_proposed(&bureau, &asked);
    step(&bureau.office, asked.id, RequestStep::Execute);
    let made = make(&bureau, asked.id).unwrap();
    let files = opened(&saved(&bureau, made.zip_id).1, &made.password);
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        for ours in ["Belt liever", "Klonk gehaast", "staat op de grens"] {
            assert!(!text.contains(ours), "{ours} in {name}");
        }
    }
    let data = data_in(&files);
    for (place, value) in [
        ("/right", Value::from("portability")),
        ("/records/contact/0/family_name", "Hof-Öztürk".into()),
        (
            "/records/contact_point/0/value",
            "samira@voorbeeld.example".into(),
        ),
        ("/records/invoice/0/amount_cents", 125_000.into()),
        (
            "/records/case_file/0/correspondence/0/content",
            "Bram Vosmeer biedt aan de helft te betalen.".into(),
        ),
    ] {
        assert_eq!(data.pointer(place), Some(&value), "{place}");
    }
    for absent in [
        "/records/contact_moment",
        "/records/request",
        "/records/contact/0/note",
    ] {
        assert_eq!(data.pointer(absent), None, "{absent}");
    }
}

#[test]
fn what_is_about_another_person_is_blacked_out_of_what_is_taken_along() {
    let bureau = open_on(TODAY);
    let asked = asked(&bureau);
    let others = Some(RefusalGround::RightsOfOthersCopy);
    let decisions = vec![
        form(asked.invoice, Decision::Export, None),
        DecisionForm {
            explanation: "de naam van de wederpartij".to_owned(),
            passages: vec![name_of_other("Bram Vosmeer")],
            ..form(asked.case, Decision::GiveRedacted, others)
        },
        form(
            asked.call,
            Decision::Refuse,
            Some(RefusalGround::NotPortable),
        ),
    ];
    decide(&bureau, asked.id, decisions);
    step(&bureau.office, asked.id, RequestStep::Execute);
    let made = make(&bureau, asked.id).unwrap();
    let data = data_in(&opened(&saved(&bureau, made.zip_id).1, &made.password));
    assert_eq!(
        data.pointer("/records/case_file/0/correspondence/0/content"),
        Some(&Value::from(
            "[zwart 1: naam van een ander] biedt aan de helft te betalen."
        )),
        "art. 20(4)"
    );
}

#[test]
fn where_nothing_can_be_taken_along_the_letter_says_why_and_where_to_complain() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let asked = asked(&bureau);
    let not_portable = Some(RefusalGround::NotPortable);
    let decisions = [asked.invoice, asked.case, asked.call]
        .map(|party| form(party, Decision::Refuse, not_portable))
        .to_vec();
    decide(&bureau, asked.id, decisions);
    let letter = issue(office, asked.id, DocumentKind::PortabilityAnswer).unwrap();
    let text = text_of(&bureau, letter);
    for said in [
        "Zulke gegevens zijn er niet.",
        "Factuur van 15 mei 2025: zonder toestemming of overeenkomst gebruikt",
        "klacht indienen bij de Autoriteit Persoonsgegevens",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    assert!(!text.contains("Onze eigen notities"));
}

#[test]
fn nothing_is_answered_before_it_is_prepared_and_a_told_transfer_stays_as_it_was_told() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let asked = asked(&bureau);
    let id = asked.id;
    as_proposed(&bureau, &asked);
    let early = preview(office, id, DocumentKind::PortabilityAnswer);
    assert!(
        matches!(
            early,
            Err(Failure::Refused {
                refusal: Refusal::Request { .. }
            })
        ),
        "{early:?}"
    );
    let stopped = |guard| Err(Failure::from(Refusal::Request { guard }));
    let unprepared = requests::note_transfer(office, transfer(id, "Lindehof", Some(TODAY), None));
    assert_eq!(unprepared, stopped(RequestGuard::WrongState));
    step(office, id, RequestStep::Execute);
    let nobody = requests::note_transfer(office, transfer(id, " ", Some(TODAY), None));
    assert_eq!(
        nobody,
        Err(Refusal::Field {
            field: "receiver".to_owned(),
            problem: FieldProblem::Missing
        }
        .into())
    );
    let twice = requests::take_step(
        office,
        TakeStep {
            id,
            step: RequestStep::Execute,
        },
    );
    assert!(twice.is_err(), "what is prepared is not prepared again");
    issue(office, id, DocumentKind::PortabilityAnswer).unwrap();
    let changed = requests::note_transfer(office, transfer(id, "Lindehof", Some(TODAY), None));
    assert_eq!(changed, stopped(RequestGuard::WrongState));
    requests::note_transfer(office, transfer(id, "", None, Some(TODAY))).unwrap();
    assert_eq!(state(&bureau, id), PortabilityState::Confirmed);
}
