//! The list of contacts, searching in it, and contact points.

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{ContactId, ContactPointId};
use domain::paper::{Payment, RecordFields};
use domain::record::{ContactPointKind, ContactPointSource, PartyRole};
use uuid::Uuid;

use crate::tables::contact::{self, ContactCursor};
use crate::tables::contact_point::{self, ContactPoint};
use crate::tables::party::Presence;
use crate::tables::search::{self, SearchQuery};
use crate::tables::testing::{Office, day, moment_of, new_party, person, today};
use crate::tables::{activity, party, record, tally};

fn point(kind: ContactPointKind, value: &str, normalised: &str) -> ContactPoint {
    ContactPoint {
        id: ContactPointId(Uuid::now_v7()),
        kind,
        label: String::new(),
        value: value.to_owned(),
        normalised: normalised.to_owned(),
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

fn found(office: &Office, typed: &str) -> Vec<String> {
    let query = SearchQuery::of(typed).expect("words");
    let rows = contact::search_page(&office.vault, &query, &ContactCursor::default(), 50);
    let names: Vec<String> = rows
        .expect("a page")
        .into_iter()
        .map(|row| row.name)
        .collect();
    assert_eq!(
        contact::search_count(&office.vault, &query).expect("a count"),
        names.len() as u64
    );
    names
}

#[test]
fn a_contact_is_found_by_name_company_mail_number_and_town() {
    let mut office = Office::new();
    let mut samira = person("Samira", "Hof-Öztürk");
    samira.infix = "van 't".to_owned();
    samira.company = "Zeilmakerij De Fok".to_owned();
    let mut address = point(ContactPointKind::PostalAddress, "", "");
    address.street = "Kanaalkade 12".to_owned();
    address.postcode = "1756 AD".to_owned();
    address.town = "'t Zand".to_owned();
    let points = [
        point(
            ContactPointKind::Email,
            "samira@fok.example",
            "samira@fok.example",
        ),
        point(ContactPointKind::Phone, "06-12 34 56 78", "+31612345678"),
        address,
    ];
    office.contact("Ria", "Bakker");
    office.write(|transaction| {
        contact::insert(transaction, &samira)?;
        contact_point::replace_all(transaction, samira.id, &points)
    });
    for typed in [
        "samira",
        "Özt",
        "ozturk",
        "hof ozturk",
        "van 't Hof",
        "fok",
        "samira@fok.example",
        "06 1234",
        "0612345678",
        "+31 6 12",
        "31612345678",
        "1756",
        "zand",
        "kanaalkade",
    ] {
        assert_eq!(
            found(&office, typed),
            ["Samira van 't Hof-Öztürk"],
            "{typed}"
        );
    }
    for typed in [
        "\" OR 1",
        "text : ria",
        "NOT bakker",
        "jansen",
        "ria OR samira",
    ] {
        assert_eq!(found(&office, typed), [""; 0], "{typed} is no operator");
    }
}

#[test]
fn what_changed_or_went_is_found_no_more() {
    let mut office = Office::new();
    let mut someone = person("Ria", "Bakker");
    office.write(|transaction| contact::insert(transaction, &someone));
    someone.family_name = "Molenaar".to_owned();
    office.write(|transaction| contact::update(transaction, &someone));
    assert_eq!(found(&office, "bakker"), [""; 0]);
    assert_eq!(found(&office, "molenaar"), ["Ria Molenaar"]);
    office.write(|transaction| contact::delete(transaction, someone.id));
    assert_eq!(found(&office, "ria"), [""; 0]);
    search::optimise(&office.vault).expect("one piece");
    assert_eq!(tally::contacts(&office.vault).expect("a count"), 0);
}

#[test]
fn pages_follow_each_other_without_a_gap_in_the_order_of_a_card_index() {
    let mut office = Office::new();
    for (given, family) in [
        ("Bo", "Özil"),
        ("An", "Ozil"),
        ("Cas", "Zwart"),
        ("Dirk", "Aalders"),
        ("An", "Ozil"),
    ] {
        office.contact(given, family);
    }
    let mut after = ContactCursor::default();
    let mut names = Vec::new();
    loop {
        let rows = contact::page(&office.vault, &after, 2).expect("a page");
        let Some(last) = rows.last() else { break };
        after = last.place.clone();
        names.extend(rows.into_iter().map(|row| row.name));
    }
    assert_eq!(
        names,
        ["Dirk Aalders", "An Ozil", "An Ozil", "Bo Özil", "Cas Zwart"]
    );
}

#[test]
fn a_row_of_the_list_says_how_much_is_kept_and_what_goes_first() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    for on in ["2021-03-01", "2023-07-20"] {
        office.record(moment_of(on, ""), &[(someone, PartyRole::Contact)]);
    }
    let row = contact::page(&office.vault, &ContactCursor::default(), 1)
        .expect("a page")
        .remove(0);
    assert_eq!((row.records, row.held), (2, 0));
    assert_eq!(row.first_deletable_from, Some(day("2026-03-02")));
}

fn needs(office: &Office, contact: ContactId) -> Vec<ActivityCode> {
    contact_point::needs_of_contact(&office.vault, contact)
        .expect("needs")
        .into_iter()
        .map(|(_, id)| {
            activity::find(&office.vault, id)
                .expect("activities")
                .expect("one")
                .code
        })
        .collect()
}

fn payment() -> RecordFields {
    RecordFields::Payment(Payment {
        booked_on: day("2026-11-01"),
        amount_cents: 1,
        account_number: String::new(),
        account_holder: String::new(),
        description: String::new(),
        invoice_id: None,
    })
}

#[test]
fn a_point_is_needed_by_what_its_kind_serves() {
    use ActivityCode as A;
    use ContactPointKind as K;
    let with_contact_and_payment: [(K, &[A]); 5] = [
        (K::Phone, &[A::A01, A::A10]),
        (
            K::PostalAddress,
            &[A::A01, A::A04, A::A05, A::A06, A::A07, A::A09],
        ),
        (K::BankAccount, &[A::A10]),
        (K::Preference, &[A::A01]),
        (K::Photo, &[A::A01, A::A10, A::A11]),
    ];
    let mut office = Office::new();
    for (kind, codes) in with_contact_and_payment {
        let someone = office.contact("Ria", "Bakker");
        let points = [point(kind, "x", "")];
        office.write(|transaction| contact_point::replace_all(transaction, someone, &points));
        office.record(
            moment_of("2026-11-01", ""),
            &[(someone, PartyRole::Contact)],
        );
        office.record(payment(), &[(someone, PartyRole::Payer)]);
        assert_eq!(needs(&office, someone), codes, "{kind}");
    }
}

#[test]
fn needs_that_the_owner_chose_do_not_follow_the_records() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let newsletter = activity::id_of(&office.vault, ActivityCode::A02).expect("an activity");
    let mut chosen = point(
        ContactPointKind::Email,
        "ria@voorbeeld.example",
        "ria@voorbeeld.example",
    );
    chosen.chosen_needs = Some(vec![newsletter]);
    office.write(|transaction| contact_point::replace_all(transaction, someone, &[chosen.clone()]));
    office.record(payment(), &[(someone, PartyRole::Payer)]);
    assert_eq!(needs(&office, someone), [ActivityCode::A02]);
    let kept = contact_point::of_contact(&office.vault, someone).expect("points");
    assert_eq!(kept, [chosen]);
}

fn unneeded(office: &Office, contact: ContactId) -> Vec<ContactPointKind> {
    let sql =
        "SELECT kind FROM contact_point WHERE contact_id = ?1 AND unneeded = 1 ORDER BY position";
    let mut statement = office.vault.prepare(sql).expect("a statement");
    let rows = statement
        .query_map([contact.0], |row| crate::tables::column::code(row, "kind"))
        .expect("rows");
    rows.collect::<rusqlite::Result<_>>().expect("kinds")
}

#[test]
fn a_point_is_needed_by_nothing_once_its_own_record_came_and_went() {
    use ContactPointKind::{BankAccount, Phone};
    let mut office = Office::new();
    let (someone, other) = (
        office.contact("Ria", "Bakker"),
        office.contact("Jan", "Vis"),
    );
    let points = [point(Phone, "x", ""), point(BankAccount, "x", "")];
    office.write(|transaction| contact_point::replace_all(transaction, someone, &points));
    let none: [ContactPointKind; 0] = [];
    office.record(
        moment_of("2026-11-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    assert_eq!(unneeded(&office, someone), none, "it was just typed");
    let paid = office.record(payment(), &[(someone, PartyRole::Payer)]);
    assert_eq!(unneeded(&office, someone), none);
    let by = |contact_id| {
        [Presence {
            contact_id,
            role: PartyRole::Payer,
        }]
    };
    office.write(|transaction| party::replace_all(transaction, paid, &by(other), &mut new_party));
    assert_eq!(unneeded(&office, someone), [BankAccount], "invariant 4");
    office.write(|transaction| contact_point::replace_all(transaction, someone, &points));
    assert_eq!(
        unneeded(&office, someone),
        [BankAccount],
        "saving the card again changes nothing"
    );
    office.write(|transaction| party::replace_all(transaction, paid, &by(someone), &mut new_party));
    assert_eq!(unneeded(&office, someone), none, "it is needed again");
    let chosen = activity::id_of(&office.vault, ActivityCode::A02).expect("an activity");
    let mut points = points;
    points[1].chosen_needs = Some(vec![chosen]);
    office.write(|transaction| contact_point::replace_all(transaction, someone, &points));
    assert_eq!(
        unneeded(&office, someone),
        [BankAccount],
        "what the owner chose has no record"
    );
}

#[test]
fn a_point_is_needed_until_the_last_day_of_what_needs_it() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let phone = point(ContactPointKind::Phone, "0612345678", "+31612345678");
    let account = point(ContactPointKind::BankAccount, "x", "");
    office.write(|transaction| {
        contact_point::replace_all(transaction, someone, &[phone.clone(), account.clone()])
    });
    office.record(
        moment_of("2026-11-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    office.record(payment(), &[(someone, PartyRole::Payer)]);
    let until: Vec<(ContactPointId, Option<NaiveDate>)> =
        contact_point::needed_until(&office.vault, someone).expect("lives");
    for id in [phone.id, account.id] {
        assert!(until.contains(&(id, Some(day("2034-11-01")))), "{until:?}");
    }
    let same = contact_point::with_value(&office.vault, ContactPointKind::Phone, "+31612345678");
    assert_eq!(same.expect("contacts"), [someone]);
}

#[test]
fn a_contact_goes_only_when_nothing_is_kept_of_it() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let id = office.record(
        moment_of("2021-03-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    let refused = office.attempt(|transaction| contact::delete(transaction, someone));
    assert!(refused.is_err(), "invariant 1: its record is still there");
    office.write(|transaction| {
        record::delete(transaction, id)?;
        contact::delete(transaction, someone)
    });
    assert_eq!(
        party::count_of_contact(&office.vault, someone).expect("a count"),
        0
    );
}
