//! What is restricted is stored and no more (art. 18(2); domain.md T22): a test for every place in which it could be seen,
//! and for those in which it must be seen still.

mod by_itself;
mod given_to_others;
mod seen_still;

use api::office::Office;
use api::wire::cleanup::CleanupView;
use api::wire::contacts::{ListContacts, OpenContact, SuggestContacts};
use api::wire::failure::Refusal;
use api::wire::finding::FindQuery;
use api::wire::not_to_keep::ListNotToKeep;
use api::wire::records::{
    DeadlineStatusFilter, ListRecords, OpenRecord, RecordPage, SuggestRecords,
};
use api::wire::register::{LengthUnit, RuleDraft, RuleLength};
use api::wire::requests::{LookUpPerson, SearchKeys};
use api::wire::year_round::{OpenYearRound, TickYearRound};
use api::{
    cleanup, contacts, emergency_sheet, finding, records, register, requests, today, year_round,
};
use domain::ids::{ContactId, PartyId};
use domain::paper::{Agreement, RecordFields};
use domain::record::{PartyRole, RecordKind};
use domain::request::{Decision, Right};
use domain::year_round::{RoundOutcome, RoundSubject};

use crate::bureau::*;
use crate::letters::text_in;
use crate::one_of_each::one_of_each;
use crate::restricting::*;

const NAME: &str = "Hof-Öztürk";
const ADDRESS: &str = "samira@voorbeeld.example";

/// Restricts all that is kept of a person.
fn restrict_all(office: &Office, contact: ContactId) {
    let id = asked(office, Right::Restriction, contact);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
}

fn saying_nothing(place: &str, told: &str) {
    for trace in [SECRET, "2024-017", NAME, ADDRESS] {
        assert!(!told.contains(trace), "{place} shows {trace}: {told}");
    }
}

// Searching, lists, suggestions.

#[test]
fn the_search_of_the_records_finds_no_word_of_it() {
    let Restricted { bureau, .. } = restricted();
    for text in [SECRET, "2024-017", "2024"] {
        let page = list_records(&bureau.office, text);
        assert_eq!((page.rows.len(), page.total), (0, 0), "{text}");
    }
}

fn found(office: &Office, text: &str) -> api::wire::finding::Findings {
    let query = FindQuery {
        text: text.to_owned(),
        limit: 10,
    };
    finding::find(office, query).unwrap()
}

#[test]
fn finding_shows_neither_the_record_nor_a_person_of_whom_all_is_restricted() {
    let Restricted { bureau, .. } = restricted();
    for text in [SECRET, "2024-017"] {
        assert!(found(&bureau.office, text).records.is_empty(), "{text}");
    }
    let Restricted { bureau, .. } = wholly_restricted();
    for text in ["Samira", "Ozturk", ADDRESS] {
        let found = found(&bureau.office, text);
        assert!(
            found.contacts.is_empty() && found.records.is_empty(),
            "{text}"
        );
    }
}

#[test]
fn looking_up_a_person_counts_it_and_says_nothing_of_it() {
    let look_up = |office: &Office, contact_id, names: &[&str]| {
        let keys = SearchKeys {
            names: names.iter().map(|&name| name.to_owned()).collect(),
            ..SearchKeys::default()
        };
        let asked = LookUpPerson {
            contact_id,
            keys: Some(keys),
        };
        requests::look_up_person(office, asked)
    };
    let Restricted {
        bureau, contact, ..
    } = restricted();
    let own = look_up(&bureau.office, Some(contact), &[]).unwrap();
    assert_eq!(own.restricted, 1);
    let named = look_up(&bureau.office, None, &[SECRET]).unwrap();
    assert_eq!((named.restricted, named.naming), (1, vec![]));
    let Restricted {
        bureau, contact, ..
    } = wholly_restricted();
    let named = look_up(&bureau.office, None, &["Samira van 't Hof-Öztürk"]).unwrap();
    assert_eq!(
        (named.cards, named.theirs, named.notes),
        (vec![], vec![], vec![])
    );
    assert!(named.restricted > 0);
    let refused = look_up(&bureau.office, Some(contact), &[]).unwrap_err();
    assert_eq!(refused, Refusal::Restricted.into());
}

#[test]
fn what_was_opened_last_no_longer_shows_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    records::open(office, OpenRecord { id: quote }).unwrap();
    contacts::open(office, OpenContact { id: contact }).unwrap();
    restrict_all(office, contact);
    let told = serde_json::to_string(&found(office, "").recent).unwrap();
    assert!(!told.contains("\"of\":\"record\""), "{told}");
    assert!(!told.contains("\"of\":\"contact\""), "{told}");
}

#[test]
fn the_list_of_each_kind_leaves_it_out_in_every_filter_and_counts_it_by_itself() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let kept = one_of_each(office, contact).len();
    restrict_all(office, contact);
    let filters = [
        None,
        Some(DeadlineStatusFilter::Waiting),
        Some(DeadlineStatusFilter::Due),
        Some(DeadlineStatusFilter::Held),
    ];
    let kinds = RecordKind::ALL.iter().copied().map(Some);
    for kind in kinds.chain([None]) {
        for status in filters {
            let RecordPage {
                rows,
                total,
                restricted,
                kinds,
                ..
            } = page_of(office, kind, status);
            assert_eq!((rows.len(), total), (0, 0), "{kind:?} {status:?}");
            assert_eq!(restricted as usize, kept, "{kind:?} {status:?}");
            assert!(kinds.iter().all(|(_, count)| *count == 0), "{kinds:?}");
        }
    }
}

fn page_of(
    office: &Office,
    kind: Option<RecordKind>,
    status: Option<DeadlineStatusFilter>,
) -> RecordPage {
    let asked = ListRecords {
        kind,
        text: String::new(),
        status,
        after: None,
    };
    records::list(office, asked).unwrap()
}

#[test]
fn the_persons_own_page_leaves_it_out_and_says_how_many() {
    let Restricted {
        bureau,
        contact,
        call,
        ..
    } = restricted();
    let office = &bureau.office;
    let page = list_records(office, "");
    let ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
    assert_eq!((ids, page.total, page.restricted), (vec![call], 1, 1));
    let card = contacts::open(office, OpenContact { id: contact }).unwrap();
    assert_eq!(
        (card.timeline.len(), card.records, card.restricted),
        (1, 1, 1)
    );
    assert!(!serde_json::to_string(&card).unwrap().contains(SECRET));
}

#[test]
fn a_person_of_whom_all_is_restricted_is_in_no_list_and_cannot_be_opened() {
    let Restricted {
        bureau, contact, ..
    } = wholly_restricted();
    let office = &bureau.office;
    for text in ["", "Samira"] {
        let asked = ListContacts {
            text: text.to_owned(),
            after: None,
        };
        let page = contacts::list(office, asked).unwrap();
        assert_eq!((page.rows.len(), page.total), (0, 0), "{text}");
        assert_eq!(page.restricted, 1, "{text}");
    }
    let opened = contacts::open(office, OpenContact { id: contact });
    assert_eq!(refusal(opened), Refusal::Restricted);
}

#[test]
fn nobody_of_whom_all_is_restricted_is_suggested_while_typing() {
    let Restricted { bureau, .. } = wholly_restricted();
    for text in ["Sam", "Hof", "oztu"] {
        let text = text.to_owned();
        let suggested = contacts::suggest(&bureau.office, SuggestContacts { text });
        assert_eq!(suggested.unwrap(), []);
    }
}

#[test]
fn it_is_not_suggested_as_a_paper_to_which_another_belongs() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    for (contact_id, text) in [(Some(contact), ""), (Some(contact), "2024"), (None, "2024")] {
        let suggested = records::suggest(
            &bureau.office,
            SuggestRecords {
                kind: RecordKind::Quote,
                contact_id,
                text: text.to_owned(),
            },
        );
        assert_eq!(suggested.unwrap(), [], "{text}");
    }
}

#[test]
fn the_list_of_what_may_not_be_kept_leaves_it_out() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let moment = call("2025-03-02", "Haar bsn is 111222333.");
    record(office, contact, PartyRole::Contact, moment);
    let listed = || {
        let page = api::not_to_keep::list(office, ListNotToKeep { before: None }).unwrap();
        (page.rows.len(), page.total)
    };
    assert_eq!(listed(), (1, 1));
    restrict_all(office, contact);
    assert_eq!(listed(), (0, 0));
}

// Counts, charts, reports.

#[test]
fn vandaag_its_chart_its_year_and_the_counts_of_the_rail_do_not_count_it() {
    let Restricted { bureau, .. } = wholly_restricted();
    let later = again_on(bureau, "2027-06-01");
    let office = &later.office;
    let view = today::view(office, ()).unwrap();
    assert_eq!(view.chart.total, 0);
    assert!(view.year.iter().all(|day| {
        use api::wire::today::YearMark;
        day.mark != YearMark::Deletable
    }));
    let told = serde_json::to_string(&view).unwrap();
    assert!(
        !told.contains(SECRET) && !told.contains("2024-017"),
        "{told}"
    );
    assert_eq!(today::counts(office, ()).unwrap().due, 0);
}

#[test]
fn the_page_of_cleaning_up_shows_it_under_no_tab() {
    let Restricted { bureau, .. } = wholly_restricted();
    let later = again_on(bureau, "2040-01-02");
    let office = &later.office;
    let view = cleanup::view(office, ()).unwrap();
    saying_nothing("cleaning up", &serde_json::to_string(&view).unwrap());
    let CleanupView {
        due_total,
        held,
        held_total,
        coming_total,
        ..
    } = view;
    assert_eq!(
        (due_total, held.len(), held_total, coming_total),
        (0, 0, 0, 0)
    );
}

#[test]
fn the_register_does_not_count_it() {
    let Restricted { bureau, .. } = wholly_restricted();
    let register = register::view(&bureau.office, ()).unwrap();
    let counted = register.activities.iter().filter(|row| row.records > 0);
    let counted: Vec<(&str, u32)> = counted
        .map(|row| (row.code.as_str(), row.records))
        .collect();
    assert_eq!(counted, [("A18", 1)], "the file of the request alone");
}

#[test]
fn the_effect_of_a_changed_rule_neither_counts_it_nor_names_the_person() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", SECRET),
    );
    let called = register::view(office, ()).unwrap().activities;
    let activity_id = called.iter().find(|row| row.records == 1).unwrap().id;
    let draft = || RuleDraft {
        activity_id,
        length: RuleLength {
            amount: 1,
            unit: LengthUnit::Months,
        },
        reaches_older: false,
        reason: String::new(),
    };
    let before = register::preview_rule(office, draft()).unwrap();
    assert_eq!((before.earlier, before.examples.len()), (1, 1));
    restrict_all(office, contact);
    let after = register::preview_rule(office, draft()).unwrap();
    assert_eq!((after.earlier, after.later, after.unchanged), (0, 0, 0));
    assert_eq!((after.newly_due, after.examples), (0, Vec::new()));
}

/// An agreement that runs on, which the round of the year asks about.
fn running(office: &Office, contact: ContactId) -> PartyId {
    let agreement = RecordFields::Agreement(Agreement {
        title: SECRET.to_owned(),
        number: String::new(),
        started_on: day("2024-02-01"),
        ended_on: None,
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    });
    record(office, contact, PartyRole::Customer, agreement)
}

#[test]
fn the_round_of_the_year_neither_asks_about_it_nor_shows_what_was_ticked_off_before() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    running(office, contact);
    let tick = TickYearRound {
        year: 2026,
        subject: RoundSubject::Agreement,
        thing_id: None,
        outcome: Some(RoundOutcome::Done),
        reason: String::new(),
    };
    year_round::tick(office, tick).unwrap();
    let round = || {
        let view = year_round::open(office, OpenYearRound { year: None }).unwrap();
        serde_json::to_string(&view).unwrap()
    };
    assert!(round().contains(SECRET));
    restrict_all(office, contact);
    saying_nothing("the round of the year", &round());
}

#[test]
fn the_emergency_sheet_does_not_count_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let said = call("2021-12-31", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, said);
    let sheet = || {
        bureau.desk.save_to(bureau.home.path());
        let saved = emergency_sheet::save_emergency_sheet(office, ()).unwrap();
        text_in(&bureau.home.path().join(saved.file_name.unwrap()))
    };
    let falls_due = "de bewaartermijn is voorbij";
    assert!(sheet().contains(falls_due));
    restrict_all(office, contact);
    assert!(!sheet().contains(falls_due));
}
