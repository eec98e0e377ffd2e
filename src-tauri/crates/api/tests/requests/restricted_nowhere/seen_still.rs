//! Where it must be seen still: by the owner for a use that the law leaves, and by the person.

use api::wire::requests::RequestStep;
use api::wire::restrictions::OpenRestricted;
use api::wire::settings::ListLog;
use api::{log, records, requests};
use domain::document_kind::DocumentKind;
use domain::request::{Decision, Right};
use domain::restriction::RestrictedUse;

use super::{restrict_all, running};
use crate::bureau::*;
use crate::letters::text_of;
use crate::package::{data_in, make, opened, saved};
use crate::restricting::*;

#[test]
fn the_list_of_what_is_restricted_opens_it_only_for_a_use_that_the_law_leaves_and_the_log_tells_which()
 {
    for used_for in RestrictedUse::ALL {
        let Restricted { bureau, quote, .. } = restricted();
        let office = &bureau.office;
        let list = requests::restricted(office, ()).unwrap();
        assert_eq!((list.records, list.requests.len()), (1, 1));
        assert!(!serde_json::to_string(&list).unwrap().contains(SECRET));
        let used_for = *used_for;
        let asked = OpenRestricted {
            id: quote,
            used_for,
        };
        let opened = records::open_restricted(office, asked).unwrap();
        assert!(serde_json::to_string(&opened).unwrap().contains(SECRET));
        let rows = log::list(office, ListLog { before: None }).unwrap().rows;
        let row = &rows[0];
        assert_eq!(row.action, "restricted_opened");
        let told = ("used_for".to_owned(), used_for.as_str().to_owned());
        assert!(row.detail.contains(&told), "{:?}", row.detail);
    }
}

#[test]
fn the_page_of_the_request_shows_that_it_is_restricted_and_not_what_it_says() {
    let Restricted { bureau, id, .. } = restricted();
    let shown = view(&bureau.office, id);
    assert!(!serde_json::to_string(&shown).unwrap().contains(SECRET));
    let restricted = shown.decisions.iter().filter(|one| one.restricted);
    assert_eq!(restricted.count(), 1);
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
    let text = text_of(&bureau, copy);
    assert!(text.contains(SECRET), "art. 15 reaches what is restricted");
}

#[test]
fn the_data_that_the_person_takes_along_still_have_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    running(office, contact);
    restrict_all(office, contact);
    let id = asked(office, Right::Portability, contact);
    decide(office, id, Decision::Export, None);
    step(office, id, RequestStep::Execute);
    let made = make(&bureau, id).unwrap();
    let (_, bytes) = saved(&bureau, made.zip_id);
    let data = data_in(&opened(&bytes, &made.password)).to_string();
    assert!(data.contains(SECRET), "art. 20 reaches what is restricted");
}
