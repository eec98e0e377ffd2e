//! What is restricted is stored and no more (art. 18; domain.md T22): a test for every place in which it could be seen.

use chrono::NaiveDate;
use domain::holidays::Calendar;
use domain::ids::{ContactId, HoldId, RecordId, RequestId, RestrictionId};
use domain::paper::RecordFields;
use domain::record::{
    ContactPointKind, ContactPointSource, InvoiceState, PartyRole, QuoteOutcome, RecordKind,
};
use domain::restriction::{Placed, RestrictionGround};
use uuid::Uuid;

use crate::erasure::{self, Selection};
use crate::tables::contact::ContactCursor;
use crate::tables::contact_point::ContactPoint;
use crate::tables::finding::{self, Sought};
use crate::tables::record::{self, RecordFilter, RecordStatus};
use crate::tables::restriction::{self, NewRestriction};
use crate::tables::search::SearchQuery;
use crate::tables::testing::{Office, day, invoice_of, moment_of, quote_of, today};
use crate::tables::{contact, contact_point, due, hold, tally};

const PLACED_ON: &str = "2026-11-24";

/// Restricts the only party of a record.
fn restrict(office: &mut Office, record: RecordId) -> RestrictionId {
    let id = RestrictionId(Uuid::now_v7());
    let new = NewRestriction {
        id,
        hold_id: HoldId(Uuid::now_v7()),
        party_id: office.party_of(record).id,
        request_id: RequestId(Uuid::now_v7()),
        ground: RestrictionGround::NeededForClaim,
        placed: Placed {
            placed_on: day(PLACED_ON),
        },
    };
    office.write(|transaction| restriction::place(transaction, &new));
    id
}

/// Announces the end of a restriction and lifts it on the announced day.
fn lift(office: &mut Office, id: RestrictionId) -> NaiveDate {
    let lift_on = day("2026-12-01");
    let placed = Placed {
        placed_on: day(PLACED_ON),
    };
    let announced = placed
        .announce(today(), lift_on, Calendar::EU)
        .expect("in time");
    office.write(|transaction| {
        restriction::announce(transaction, id, announced, "De vordering is betaald.")?;
        restriction::lift(transaction, id, announced.lift(lift_on).expect("the day"))
    });
    lift_on
}

/// Somebody with a record that is restricted and one that is not.
fn half() -> (Office, ContactId, RecordId, RecordId) {
    let mut office = Office::new();
    let someone = office.contact("Sevda", "Öztürk");
    let open = office.record(
        moment_of("2026-03-01", "Huik"),
        &[(someone, PartyRole::Contact)],
    );
    let hidden = office.record(
        quote_of("2026-04-01", QuoteOutcome::Refused, None),
        &[(someone, PartyRole::Requester)],
    );
    restrict(&mut office, hidden);
    (office, someone, open, hidden)
}

/// Somebody of whom all is restricted.
fn whole() -> (Office, ContactId, RecordId, RestrictionId) {
    let mut office = Office::new();
    let someone = office.contact("Sevda", "Öztürk");
    let hidden = office.record(
        moment_of("2020-03-01", "Huik"),
        &[(someone, PartyRole::Contact)],
    );
    let id = restrict(&mut office, hidden);
    (office, someone, hidden, id)
}

fn listed(office: &Office, filter: &RecordFilter) -> (Vec<RecordId>, u64) {
    let page = record::page(&office.vault, filter, None, 50).expect("a page");
    let count = record::count(&office.vault, filter).expect("a count");
    (page.into_iter().map(|place| place.id).collect(), count)
}

#[test]
fn lists_and_their_counts_leave_out_what_is_restricted() {
    let (office, _, open, _) = half();
    let quotes = RecordFilter {
        kind: Some(RecordKind::Quote),
        ..RecordFilter::default()
    };
    let waiting = RecordFilter {
        status: Some(RecordStatus::Held { today: today() }),
        ..RecordFilter::default()
    };
    for (filter, expected) in [
        (RecordFilter::default(), vec![open]),
        (quotes, vec![]),
        (waiting, vec![]),
    ] {
        let count = expected.len() as u64;
        assert_eq!(listed(&office, &filter), (expected, count), "{filter:?}");
    }
}

#[test]
fn searching_finds_no_word_of_what_is_restricted() {
    let (office, _, open, _) = half();
    for (typed, expected) in [
        ("Zeilnaad", vec![]),
        ("2024-017", vec![]),
        ("Huik", vec![open]),
        ("Ozturk", vec![open]),
    ] {
        let filter = RecordFilter {
            query: SearchQuery::of(typed),
            ..RecordFilter::default()
        };
        let count = expected.len() as u64;
        assert_eq!(listed(&office, &filter), (expected, count), "{typed}");
    }
}

#[test]
fn finding_shows_neither_the_restricted_record_nor_a_person_of_whom_all_is_restricted() {
    let (office, someone, open, _) = half();
    let by = |typed: &str| Sought::of(typed).expect("a word");
    let found = finding::records(&office.vault, &by("2024-017"), &[someone], 10);
    assert_eq!(found.expect("records"), vec![open]);
    let (office, ..) = whole();
    let people = finding::contacts(&office.vault, &by("oztu"), 10);
    assert_eq!(people.expect("contacts"), vec![]);
}

#[test]
fn a_person_of_whom_all_is_restricted_is_in_no_list_and_suggested_nowhere() {
    let (office, someone, ..) = whole();
    let first = ContactCursor::default();
    let query = SearchQuery::of("sevda").expect("a query");
    let rows = contact::page(&office.vault, &first, 50).expect("a page");
    assert_eq!(rows, vec![]);
    let rows = contact::search_page(&office.vault, &query, &first, 50).expect("a page");
    assert_eq!(rows, vec![]);
    assert_eq!(
        contact::search_count(&office.vault, &query).expect("a count"),
        0
    );
    assert_eq!(
        contact::rows_of(&office.vault, &[someone]).expect("rows"),
        vec![]
    );
}

#[test]
fn papers_are_not_suggested_and_not_named_as_belonging_to_another() {
    let (mut office, someone, _, hidden) = half();
    let invoice = RecordFields::Invoice(invoice_of("2026-05-01", InvoiceState::Paid, Some(hidden)));
    let invoice = office.record(invoice, &[(someone, PartyRole::Customer)]);
    let related = record::related(&office.vault, invoice).expect("papers");
    assert_eq!(related, vec![]);
    let query = SearchQuery::of("2024");
    for (contact, query) in [
        (Some(someone), None),
        (Some(someone), query.as_ref()),
        (None, query.as_ref()),
        (None, None),
    ] {
        let found = record::suggest(&office.vault, RecordKind::Quote, contact, query);
        assert_eq!(found.expect("papers"), vec![]);
    }
}

#[test]
fn counts_say_how_many_are_restricted_and_count_them_nowhere_else() {
    let (office, someone, ..) = half();
    let records: u64 = tally::records(&office.vault)
        .expect("counts")
        .iter()
        .map(|(_, count)| count)
        .sum();
    assert_eq!(records, 1);
    assert_eq!(tally::contacts(&office.vault).expect("a count"), 1);
    assert_eq!(restriction::records(&office.vault).expect("a count"), 1);
    let theirs = restriction::records_of_contact(&office.vault, someone);
    assert_eq!(theirs.expect("a count"), 1);
    let rows = contact::page(&office.vault, &ContactCursor::default(), 50).expect("a page");
    assert_eq!((rows[0].records, rows[0].held), (1, 0));
    let (office, ..) = whole();
    assert_eq!(tally::contacts(&office.vault).expect("a count"), 0);
}

#[test]
fn the_register_counts_only_what_is_in_use() {
    let (mut office, _, hidden, id) = whole();
    let under = |office: &Office| {
        let activity = office.party_of(hidden).activity_id;
        let found = crate::tables::activity::find(&office.vault, activity);
        found.expect("activities").expect("the activity").parties
    };
    assert_eq!(under(&office), 0);
    lift(&mut office, id);
    assert_eq!(under(&office), 1);
}

#[test]
fn a_run_passes_over_what_is_restricted_and_the_list_of_what_is_held_does_not_name_it() {
    let (mut office, _, hidden, id) = whole();
    let plan = erasure::plan(&office.vault, &Selection::All, today()).expect("a plan");
    assert!(plan.is_empty(), "its last day was 2025-03-01");
    assert_eq!(due::held(&office.vault, today()).expect("a list"), vec![]);
    assert_eq!(due::held_count(&office.vault, today()).expect("a count"), 0);
    assert_eq!(
        hold::to_review(&office.vault, day("2030-01-01")).expect("holds"),
        vec![]
    );
    let lifted_on = lift(&mut office, id);
    assert_eq!(
        office.cached(hidden).deletable_from,
        lifted_on.succ_opt(),
        "R35"
    );
}

#[test]
fn the_persons_own_later_wish_to_be_erased_comes_before_the_restriction() {
    let (office, _, hidden, _) = whole();
    let asked = Selection::Request {
        parties: vec![office.party_of(hidden).id],
        cards: Vec::new(),
    };
    let plan = erasure::plan(&office.vault, &asked, today()).expect("a plan");
    assert_eq!(plan.records, vec![hidden]);
}

fn point(kind: ContactPointKind, value: &str) -> ContactPoint {
    ContactPoint {
        id: Uuid::now_v7().into(),
        kind,
        label: String::new(),
        value: value.to_owned(),
        normalised: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::DataSubject,
        since: today(),
        chosen_needs: None,
    }
}

#[test]
fn a_contact_point_that_only_restricted_records_need_is_hidden_and_stays_through_a_change_of_the_card()
 {
    let mut office = Office::new();
    let someone = office.contact("Sevda", "Öztürk");
    office.record(
        moment_of("2026-03-01", "Huik"),
        &[(someone, PartyRole::Contact)],
    );
    let invoice = RecordFields::Invoice(invoice_of("2026-05-01", InvoiceState::Paid, None));
    let invoice = office.record(invoice, &[(someone, PartyRole::Customer)]);
    let needed = office.party_of(invoice).activity_id;
    let phone = point(ContactPointKind::Phone, "0513 555 010");
    let email = ContactPoint {
        chosen_needs: Some(vec![needed]),
        ..point(ContactPointKind::Email, "factuur@ozturk.example")
    };
    let points = [phone.clone(), email.clone()];
    office.write(|transaction| contact_point::replace_all(transaction, someone, &points));
    restrict(&mut office, invoice);
    let usable = contact_point::usable_of_contact(&office.vault, someone).expect("points");
    assert_eq!(usable, vec![phone.clone()]);
    let found = finding::contacts(&office.vault, &Sought::of("factuur").expect("a word"), 10);
    assert_eq!(found.expect("contacts"), vec![]);
    office.write(|transaction| {
        contact_point::replace_all(transaction, someone, std::slice::from_ref(&phone))
    });
    let all = contact_point::of_contact(&office.vault, someone).expect("points");
    assert!(all.contains(&email), "it is stored as it was");
}

#[test]
fn what_was_lifted_is_found_listed_and_counted_again() {
    let (mut office, someone, hidden, id) = whole();
    lift(&mut office, id);
    assert_eq!(listed(&office, &RecordFilter::default()), (vec![hidden], 1));
    let by = Sought::of("huik").expect("a word");
    let found = finding::records(&office.vault, &by, &[], 10);
    assert_eq!(found.expect("records"), vec![hidden]);
    let people = finding::contacts(&office.vault, &Sought::of("ozturk").expect("a word"), 10);
    assert_eq!(people.expect("contacts"), vec![someone]);
    assert_eq!(restriction::records(&office.vault).expect("a count"), 0);
}

#[test]
fn a_record_stays_hidden_while_one_of_two_restrictions_lasts() {
    let (mut office, _, hidden, first) = whole();
    restrict(&mut office, hidden);
    lift(&mut office, first);
    assert!(restriction::covers_record(&office.vault, hidden).expect("a flag"));
    assert_eq!(
        office.cached(hidden).deletable_from,
        None,
        "the other one holds it"
    );
}

#[test]
fn the_vault_takes_no_end_that_was_not_announced() {
    let (mut office, _, _, id) = whole();
    let ended = office.attempt(|transaction| {
        let sql = "UPDATE restriction SET lifted_on = '2026-12-01' WHERE id = ?1";
        Ok(transaction.execute(sql, [id.0])?)
    });
    assert!(ended.is_err());
}
