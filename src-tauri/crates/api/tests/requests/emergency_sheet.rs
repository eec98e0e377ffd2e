//! The emergency sheet: numbers, days and counts for who must step in, and nobody's data.

use api::wire::failure::{Failure, FieldProblem, Refusal};
use api::wire::holds::{HoldScope, SetHold};
use api::wire::settings::SaveEmergencyNote;
use api::{emergency_sheet, holds, requests, settings};
use domain::hold::KeepGround;
use domain::record::PartyRole;
use domain::request::Right;

use crate::bureau::*;
use crate::letters::{invoice_of, text_in};

fn said(office: &api::office::Office, may_open: &str) -> Result<(), Failure> {
    let note = SaveEmergencyNote {
        sheet_lies: "  In de kluis\nachter het kantoor ".to_owned(),
        may_open: may_open.to_owned(),
    };
    emergency_sheet::save_emergency_note(office, note)
}

/// Saves the sheet on the desk and returns its text.
fn saved(bureau: &Bureau) -> String {
    bureau.desk.save_to(bureau.home.path());
    let saved = emergency_sheet::save_emergency_sheet(&bureau.office, ()).unwrap();
    text_in(&bureau.home.path().join(saved.file_name.unwrap()))
}

#[test]
fn the_sheet_says_what_falls_due_in_ninety_days_and_names_nobody() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    for called_on in ["2021-11-23", "2021-11-24", "2021-12-31", "2022-02-20"] {
        record(
            office,
            contact,
            PartyRole::Contact,
            call(called_on, "Vroeg naar de prijs van mevrouw Hof-Öztürk."),
        );
    }
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2022-02-22", "Na negentig dagen."),
    );
    let held = record(
        office,
        contact,
        PartyRole::Customer,
        invoice_of("2025-05-15"),
    );
    for review_on in ["2026-12-15", "2027-02-22", "2027-02-23"] {
        let hold = SetHold {
            scope: HoldScope::Parties { ids: vec![held] },
            ground: KeepGround::Dispute,
            reason: "Samira betwist de factuur.".to_owned(),
            review_on: day(review_on),
        };
        holds::set(office, hold).unwrap();
    }
    for received_on in ["2026-10-01", "2026-11-10"] {
        let asked = intake(Right::Access, received_on, Some(contact));
        requests::take_in(office, asked).unwrap();
    }
    said(office, "Mijn broer Teun.").unwrap();
    let text = saved(&bureau);
    for phrase in [
        "Op deze dag gemaakt: 24 november 2026; maak elk kwartaal een nieuw blad.",
        "tot en met 22 februari 2027",
        "2 november 2026 Verzoek V-2026-001 uiterlijk beantwoorden 1",
        "10 december 2026 Verzoek V-2026-002 uiterlijk beantwoorden 1",
        "15 december 2026 Blokkades opnieuw bekijken 1",
        "22 februari 2027 Blokkades opnieuw bekijken 1",
        "In de kluis achter het kantoor",
        "Mijn broer Teun.",
        "Marit de Wilg, 085 000 00 00, post@wilgenhoek.example",
        "088 1805 250",
        bureau.office.folder().to_str().unwrap(),
    ] {
        assert!(
            text.replace(' ', "").contains(&phrase.replace(' ', "")),
            "{phrase}:\n{text}"
        );
    }
    for trace in [
        "Samira",
        "Hof",
        "Öztürk",
        "Lindelaan",
        "4321",
        "Wilgenstad",
        "voorbeeld",
        "prijs",
        "betwist",
    ] {
        assert!(!text.contains(trace), "the sheet says ‘{trace}’:\n{text}");
    }
}

#[test]
fn an_open_request_holds_what_is_asked_so_that_only_the_rest_is_counted_as_due() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    for called_on in ["2021-11-22", "2021-11-23", "2021-12-31"] {
        record(
            office,
            contact,
            PartyRole::Contact,
            call(called_on, "Vroeg naar de prijs."),
        );
    }
    let text = saved(&bureau);
    assert!(
        text.contains("Nu Contact: de bewaartermijn is voorbij 2"),
        "{text}"
    );
    assert!(
        text.contains("januari 2027 Contact: de bewaartermijn is voorbij 1"),
        "{text}"
    );
    requests::take_in(office, intake(Right::Access, "2026-11-20", Some(contact))).unwrap();
    let text = saved(&bureau);
    assert!(!text.contains("de bewaartermijn is voorbij"), "{text}");
}

#[test]
fn the_day_on_which_a_sheet_was_made_is_kept_and_the_sheet_is_not() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let made_on = || settings::view(office, ()).unwrap().emergency.made_on;
    assert_eq!(made_on(), None);
    emergency_sheet::print_emergency_sheet(office, ()).unwrap();
    assert_eq!(made_on(), Some(day(TODAY)));
    let shown = bureau.desk.opened();
    assert_eq!(
        shown[0].file_name().unwrap(),
        "noodblad-2026-11-24.pdf",
        "its name says what it is and of which day"
    );
    assert_eq!(api::documents::list(office, ()).unwrap().total, 0);
}

#[test]
fn words_that_do_not_fit_are_refused_with_their_field() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    for (may_open, expected) in [
        (
            "a".repeat(301),
            FieldProblem::TooLong {
                characters_max: 300,
            },
        ),
        ("Teun\u{7}".to_owned(), FieldProblem::Malformed),
    ] {
        match said(office, &may_open) {
            Err(Failure::Refused {
                refusal: Refusal::Field { field, problem },
            }) => assert_eq!((field.as_str(), problem), ("may_open", expected)),
            other => panic!("{may_open}: {other:?}"),
        }
    }
    let kept = settings::view(office, ()).unwrap().emergency;
    assert_eq!(kept.sheet_lies, "", "nothing half saved");
}

#[test]
fn a_sheet_does_not_go_into_the_folder_that_opens_for_nobody() {
    let bureau = open_on(TODAY);
    bureau.desk.save_to(bureau.office.folder());
    assert_eq!(
        emergency_sheet::save_emergency_sheet(&bureau.office, ()),
        Err(Refusal::FolderNotWritable.into())
    );
}
