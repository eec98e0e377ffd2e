//! What was given to others: written down at a record, a person or an activity, told to the person with its day, and first
//! among those who are told what became of the data (art. 15(1)(c) and 19).

use api::office::{Office, Outcome};
use api::wire::contacts::OpenContact;
use api::wire::disclosures::{
    DisclosedView, DisclosureOf, DisclosureRef, DisclosuresOf, DisclosuresView, NoteDisclosure,
    ReceiverForm,
};
use api::wire::failure::{Failure, FieldProblem, Refusal};
use api::wire::records::OpenRecord;
use api::wire::requests::{NoticeWay, TellRecipients};
use api::{contacts, disclosures, records, register, requests};
use domain::activity::{ActivityCode, RecipientRole, TransferMechanism};
use domain::document_kind::DocumentKind;
use domain::ids::{ActivityId, ContactId, DisclosureId, RecipientId};
use domain::notice_action::NoticeAction;
use domain::record::PartyRole;
use domain::request::Right;
use store::tables::annotation::{self, Annotation};
use store::tables::disclosure::{self, Disclosed, Disclosure, Receiver};
use store::tables::{activity, marketing_objection};

use crate::bureau::*;
use crate::carrying_out::carry_out;
use crate::erasure::{asked, call_of, customer, decide_as_proposed};
use crate::letters::text_of;
use crate::package::{data_in, make, opened, saved};

const BUREAU: &str = "Bureau Ruyter";

fn to_bureau() -> ReceiverForm {
    ReceiverForm::New {
        name: BUREAU.to_owned(),
        role: Some(RecipientRole::Controller),
        country: "NL".to_owned(),
        mechanism: TransferMechanism::NoTransfer,
    }
}

fn given(of: DisclosureOf, on: &str) -> NoteDisclosure {
    NoteDisclosure {
        of,
        recipient: to_bureau(),
        given_on: day(on),
        what: "naam en adres".to_owned(),
        reason: "om te innen".to_owned(),
    }
}

fn note(office: &Office, form: NoteDisclosure) -> Outcome<DisclosureId> {
    disclosures::note_disclosure(office, form)
}

fn of_contact(office: &Office, id: ContactId) -> DisclosuresView {
    disclosures::view(office, DisclosuresOf::Contact { id }).unwrap()
}

fn activity_of(office: &Office, code: ActivityCode) -> ActivityId {
    office
        .read(move |vault| activity::id_of(vault, code))
        .unwrap()
}

#[test]
fn what_was_given_of_a_record_stands_with_it_and_with_the_person_and_a_new_recipient_in_the_register()
 {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let call = call_of(office, contact);
    let other = call_of(office, contact);
    note(
        office,
        given(DisclosureOf::Party { id: call }, "2026-03-01"),
    )
    .unwrap();
    let shown = of_contact(office, contact);
    assert_eq!(shown.total, 1);
    let row = &shown.rows[0];
    assert_eq!(row.recipient, BUREAU);
    assert_eq!(row.role, Some(RecipientRole::Controller));
    assert_eq!(row.given_on, day("2026-03-01"));
    let DisclosedView::Party { party_id, .. } = &row.of else {
        panic!("of one person: {:?}", row.of);
    };
    assert_eq!(*party_id, call);
    assert!(shown.recipients.iter().any(|one| one.name == BUREAU));
    let known = register::view(office, ()).unwrap().recipients;
    assert!(known.iter().any(|one| one.form.name == BUREAU));
    for (party, rows) in [(call, 1), (other, 0)] {
        let id = record_of(office, party);
        let of_record = disclosures::view(office, DisclosuresOf::Record { id }).unwrap();
        assert_eq!(of_record.rows.len(), rows);
    }
}

#[test]
fn what_was_given_of_an_activity_stands_with_everybody_whose_record_bears_a_day_in_the_period() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let inside = record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-07-01", "In 2025."),
    );
    let after = record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-01-01", "In 2026."),
    );
    let whole = DisclosureOf::Activity {
        id: activity_of(office, ActivityCode::A01),
        from: day("2025-01-01"),
        until: day("2025-12-31"),
    };
    note(office, given(whole, "2026-02-01")).unwrap();
    assert_eq!(of_contact(office, contact).rows.len(), 1);
    for (party, rows) in [(inside, 1), (after, 0)] {
        let id = record_of(office, party);
        let of_record = disclosures::view(office, DisclosuresOf::Record { id }).unwrap();
        assert_eq!(of_record.rows.len(), rows);
    }
    for (code, rows) in [(ActivityCode::A01, 1), (ActivityCode::A09, 0)] {
        let id = activity_of(office, code);
        let of_activity = disclosures::view(office, DisclosuresOf::Activity { id }).unwrap();
        assert_eq!(of_activity.rows.len(), rows, "{code:?}");
    }
}

fn problem<T: std::fmt::Debug>(outcome: Outcome<T>) -> (String, FieldProblem) {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::Field { field, problem },
        }) => (field, problem),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_disclosure_says_when_what_and_why_and_of_a_period_that_was_over() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let of = DisclosureOf::Party {
        id: call_of(office, contact),
    };
    let whole = |from: &str, until: &str| DisclosureOf::Activity {
        id: activity_of(office, ActivityCode::A01),
        from: day(from),
        until: day(until),
    };
    let fine = given(of, "2026-03-01");
    for (form, field, expected) in [
        (given(of, "2026-11-25"), "given_on", FieldProblem::InFuture),
        (
            NoteDisclosure {
                what: " ".to_owned(),
                ..fine.clone()
            },
            "what",
            FieldProblem::Missing,
        ),
        (
            NoteDisclosure {
                reason: String::new(),
                ..fine.clone()
            },
            "reason",
            FieldProblem::ReasonMissing,
        ),
        (
            NoteDisclosure {
                recipient: ReceiverForm::New {
                    name: String::new(),
                    role: None,
                    country: String::new(),
                    mechanism: TransferMechanism::CheckYourself,
                },
                ..fine.clone()
            },
            "name",
            FieldProblem::Missing,
        ),
        (
            given(whole("2025-12-31", "2025-01-01"), "2026-02-01"),
            "until",
            FieldProblem::Before {
                day: day("2025-12-31"),
            },
        ),
        (
            given(whole("2025-01-01", "2025-12-31"), "2025-12-15"),
            "until",
            FieldProblem::After {
                day: day("2025-12-15"),
            },
        ),
    ] {
        assert_eq!(problem(note(office, form)), (field.to_owned(), expected));
    }
    assert_eq!(of_contact(office, contact).total, 0, "nothing half done");
    let known = register::view(office, ()).unwrap().recipients;
    assert!(known.iter().all(|one| one.form.name != BUREAU));
}

#[test]
fn a_disclosure_that_was_a_mistake_is_taken_out() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let of = DisclosureOf::Party {
        id: call_of(office, contact),
    };
    let id = note(office, given(of, "2026-03-01")).unwrap();
    disclosures::remove(office, DisclosureRef { id }).unwrap();
    assert_eq!(of_contact(office, contact).rows, []);
    assert!(disclosures::remove(office, DisclosureRef { id }).is_err());
}

#[test]
fn the_answer_to_a_person_names_who_got_data_on_which_day_before_those_of_the_register() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let of = DisclosureOf::Party {
        id: call_of(office, contact),
    };
    note(office, given(of, "2026-03-01")).unwrap();
    let form = intake(Right::Access, "2026-11-02", Some(contact));
    let id = requests::take_in(office, form).unwrap();
    to_decided(office, id, TODAY);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    let files = view(office, id).documents;
    let overview = files
        .iter()
        .find(|file| file.kind == DocumentKind::AccessOverview)
        .unwrap();
    let text = text_of(&bureau, overview.id);
    for said in ["1 maart 2026", "naam en adres", "om te innen"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    let (first, later) = (text.find(BUREAU), text.find("Klantenbestand"));
    assert!(
        first.is_some() && first < later,
        "{first:?} {later:?}\n{text}"
    );
}

#[test]
fn who_got_data_is_the_first_that_is_told_that_they_were_erased() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = customer(office);
    let of = DisclosureOf::Party {
        id: call_of(office, contact),
    };
    note(office, given(of, "2026-03-01")).unwrap();
    let id = asked(office, contact);
    decide_as_proposed(office, id);
    for done in [false, true] {
        if done {
            // The log goes with the data.
            carry_out(office, id);
        }
        let recipients = view(office, id).recipients;
        assert_eq!(recipients[0].name, BUREAU, "erased: {done}");
        assert_eq!(recipients[0].given_on, Some(day("2026-03-01")));
        assert_eq!(recipients[0].may_tell, done);
        assert!(recipients.len() > 1 && recipients[1].given_on.is_none());
    }
    let recipient = view(office, id).recipients[0].recipient_id;
    let told = TellRecipients {
        id,
        recipient_ids: vec![recipient],
        action: NoticeAction::Erased,
        way: NoticeWay::OwnWay,
        told_on: day(TODAY),
        reason: String::new(),
    };
    requests::tell_recipients(office, told).unwrap();
    assert!(view(office, id).recipients[0].told.is_some());
}

#[test]
fn the_copy_has_what_was_given_the_statement_of_the_person_and_since_when_they_want_no_advertising()
{
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let call = call_of(office, contact);
    note(
        office,
        given(DisclosureOf::Party { id: call }, "2026-03-01"),
    )
    .unwrap();
    let ids = [office.new_id(), office.new_id()];
    office
        .write(move |transaction| {
            marketing_objection::mark(transaction, contact, day("2026-04-02"))?;
            let stated = Annotation {
                contact_id: contact,
                party_id: Some(call),
                noted_on: day("2026-05-06"),
                statement: "Ik vroeg alleen naar de prijs.".to_owned(),
            };
            annotation::insert(transaction, ids[0], &stated)?;
            let corrected = Annotation {
                party_id: None,
                statement: String::new(),
                ..stated
            };
            annotation::insert(transaction, ids[1], &corrected)
        })
        .unwrap();

    let card = contacts::open(office, OpenContact { id: contact }).unwrap();
    assert_eq!(card.no_advertising_since, Some(day("2026-04-02")));
    assert_eq!(card.annotations.len(), 2);
    let id = record_of(office, call);
    let shown = records::open(office, OpenRecord { id }).unwrap();
    assert_eq!(
        shown.annotations[0].statement,
        "Ik vroeg alleen naar de prijs."
    );

    let form = intake(Right::Access, "2026-11-02", Some(contact));
    let id = requests::take_in(office, form).unwrap();
    to_decided(office, id, TODAY);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    let files = view(office, id).documents;
    let copy = files
        .iter()
        .find(|file| file.kind == DocumentKind::AccessCopy)
        .unwrap();
    let text = text_of(&bureau, copy.id);
    for said in [
        "Wil geen reclame sinds",
        "2 apr 2026",
        "Ik vroeg alleen naar de prijs.",
        "Verbeterd",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    let made = make(&bureau, id).unwrap();
    let (_, bytes) = saved(&bureau, made.zip_id);
    let packed = opened(&bytes, &made.password);
    let data = data_in(&packed);
    let card = &data["records"]["contact"][0];
    assert_eq!(card["no_advertising_since"], "2026-04-02");
    let given = &data["records"]["disclosure"][0];
    assert_eq!(given["recipient"], BUREAU);
    assert_eq!(given["given_on"], "2026-03-01");
    let beside = &data["records"]["annotation"];
    assert_eq!(beside[0]["statement"], "Ik vroeg alleen naar de prijs.");
    assert_eq!(beside[1]["about"], "Kaart");
    for name in [
        "csv/gegeven-aan-anderen.csv",
        "csv/verbeteringen-en-verklaringen.csv",
    ] {
        assert!(packed.iter().any(|(file, _)| file == name), "{name}");
    }
}

/// Fills the log of one party or of activities as a whole, to a recipient that the register has.
fn fill(office: &Office, of: Disclosed, to: RecipientId, rows: u32) {
    let ids: Vec<DisclosureId> = (0..rows).map(|_| DisclosureId(office.new_id())).collect();
    office
        .write(move |transaction| {
            for id in ids {
                let one = Disclosure {
                    id,
                    of,
                    recipient: Receiver {
                        id: to,
                        role: None,
                        country: String::new(),
                        mechanism: TransferMechanism::NoTransfer,
                    },
                    given_on: day("2026-03-01"),
                    what: "naam".to_owned(),
                    reason: "om te innen".to_owned(),
                };
                disclosure::insert(transaction, &one)?;
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_full_log_is_refused_with_its_limit_and_leaves_no_new_recipient() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let party = call_of(office, person(office));
    let to = register::view(office, ()).unwrap().recipients[0]
        .form
        .id
        .unwrap();
    let id = activity_of(office, ActivityCode::A01);
    let (from, until) = (day("2025-01-01"), day("2025-12-31"));
    for (stored, typed, rows, refusal) in [
        (
            Disclosed::Party(party),
            DisclosureOf::Party { id: party },
            200,
            Refusal::DisclosuresOfPartyFull {
                disclosures_max: 200,
            },
        ),
        (
            Disclosed::Activity { id, from, until },
            DisclosureOf::Activity { id, from, until },
            2_000,
            Refusal::DisclosuresOfActivitiesFull {
                disclosures_max: 2_000,
            },
        ),
    ] {
        fill(office, stored, to, rows);
        let refused = note(office, given(typed, "2026-03-02"));
        assert_eq!(refused, Err(Failure::Refused { refusal }));
    }
    let known = register::view(office, ()).unwrap().recipients;
    assert!(known.iter().all(|one| one.form.name != BUREAU));
}
