//! How far a request is with each party, from the first day to the last backup (domain rule 4.2).

use api::office::Office;
use api::requests;
use api::wire::requests::RequestStep;
use api::wire::restrictions::PlaceRestriction;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RequestId};
use domain::record::PartyRole;
use domain::request::Right;

use crate::bureau::*;
use crate::carrying_out::{carry_out, hear_all, tell_all};
use crate::erasure::decide_as_proposed;

fn asked(office: &Office, right: Right, contact: ContactId) -> RequestId {
    let said = call("2025-03-02", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, said);
    let id = requests::take_in(office, intake(right, "2026-11-20", Some(contact))).unwrap();
    identify(office, id, TODAY);
    search_everywhere(office, id);
    id
}

fn progress(office: &Office, id: RequestId) -> String {
    let [only] = view(office, id).decisions.try_into().unwrap();
    only.progress.unwrap().nl
}

#[test]
fn a_copy_is_collected_checked_and_given() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = asked(office, Right::Access, person(office));
    assert_eq!(progress(office, id), "wordt verzameld");
    give_all(office, id);
    step(office, id, RequestStep::Decide);
    assert_eq!(progress(office, id), "nagekeken, klaar voor het antwoord");
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    assert_eq!(progress(office, id), "gegeven");
}

#[test]
fn an_erasure_ends_when_the_last_backup_is_gone() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = asked(office, Right::Erasure, person(office));
    decide_as_proposed(office, id);
    assert_eq!(progress(office, id), "besloten, nog te wissen");
    carry_out(office, id);
    assert_eq!(progress(office, id), "gewist");
    tell_all(office, id);
    assert_eq!(progress(office, id), "gewist");
    hear_all(office, id);
    assert_eq!(progress(office, id), "gewist, ook bij de ontvangers");
    let last = view(office, id).erasure.unwrap().backups_gone_by.unwrap();
    let bureau = again_on(bureau, &last.to_string());
    assert_eq!(
        progress(&bureau.office, id),
        "gewist, ook uit de reservekopieën"
    );
}

#[test]
fn an_objection_is_pending_until_it_is_decided() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = asked(office, Right::Objection, person(office));
    assert_eq!(progress(office, id), "bezwaar wordt bekeken");
    let place = PlaceRestriction {
        id,
        ground: None,
        parties: Vec::new(),
    };
    requests::place(office, place).unwrap();
    assert_eq!(
        progress(office, id),
        "bezwaar wordt bekeken, gebruik beperkt"
    );
    decide_as_proposed(office, id);
    assert_eq!(progress(office, id), "bezwaar terecht, gebruik gestopt");
    carry_out(office, id);
    assert_eq!(progress(office, id), "gewist");
}
