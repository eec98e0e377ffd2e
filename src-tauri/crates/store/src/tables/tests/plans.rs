//! With many records, lists, searches and recomputing still go by index.

use domain::activity::ActivityCode;
use domain::record::RecordKind;

use crate::tables::contact::{self, ContactCursor};
use crate::tables::record::{self, RecordFilter, RecordStatus};
use crate::tables::search::SearchQuery;
use crate::tables::testing::{Office, today};
use crate::tables::{activity, deadline, finding, person_search, tally};

const CONTACTS: i64 = 2_000;
const RECORDS: i64 = 20_000;

/// Puts in contacts and contact moments of the last eleven years, as a conversion from elsewhere would.
fn filled() -> Office {
    let mut office = Office::new();
    let contact_activity = activity::id_of(&office.vault, ActivityCode::A01).expect("an activity");
    office.write(|transaction| {
        transaction.execute(CONTACT_ROWS, (CONTACTS,))?;
        transaction.execute(RECORD_ROWS, (RECORDS,))?;
        transaction.execute(MOMENT_ROWS, ())?;
        transaction.execute(PARTY_ROWS, (contact_activity.0, CONTACTS))?;
        transaction.execute(CONTACT_TERMS, ())?;
        transaction.execute(RECORD_TERMS, ())?;
        deadline::recompute_all(transaction)
    });
    office
}

const CONTACT_ROWS: &str = "
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
    INSERT INTO contact (row, id, kind, given_name, family_name, display_name, sort_key, entered_on)
    SELECT i, randomblob(16), 'person', 'Proef', printf('Persoon%05d', i), printf('Proef Persoon%05d', i),
        printf('persoon%05d proef', i), '2020-01-01' FROM n
";
const RECORD_ROWS: &str = "
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
    INSERT INTO record (row, id, kind, dated_on, collected_on, entered_on)
    SELECT i, randomblob(16), 'contact_moment', date('2015-12-01', (i % 4000) || ' days'), '2020-01-01', '2020-01-01'
    FROM n
";
const MOMENT_ROWS: &str = "
    INSERT INTO contact_moment (record_id, happened_on, channel, subject)
    SELECT id, dated_on, 'phone', 'onderwerp' || row FROM record
";
const PARTY_ROWS: &str = "
    INSERT INTO party (id, record_id, contact_id, role, activity_id)
    SELECT randomblob(16), r.id, c.id, 'contact', ?1
    FROM record AS r JOIN contact AS c ON c.row = r.row % ?2 + 1
";
const CONTACT_TERMS: &str = "
    INSERT INTO search_index (rowid, text) SELECT 2 * row, display_name FROM contact
";
const RECORD_TERMS: &str = "
    INSERT INTO search_index (rowid, text) SELECT 2 * row + 1, 'onderwerp' || row FROM record
";

/// Returns the steps of the plans of the statements, as SQLite explains them.
fn plans(office: &Office, statements: &[&str]) -> Vec<String> {
    let mut steps = Vec::new();
    for statement in statements {
        let explained = ["EXPLAIN QUERY PLAN ", statement].concat();
        let mut prepared = office.vault.prepare(&explained).expect(statement);
        let mut found = prepared.raw_query();
        while let Some(row) = found.next().expect(statement) {
            steps.push(row.get::<_, String>("detail").expect("a step"));
        }
    }
    steps
}

#[test]
fn no_list_no_search_and_no_recomputing_goes_through_a_whole_table() {
    // Without statistics a plan does not depend on what is in the tables.
    let office = Office::new();
    let mut statements = record::statements_of_lists();
    statements.extend(contact::statements_of_lists());
    statements.extend(finding::statements_of_finding());
    statements.extend(person_search::statements_of_person_search());
    statements.extend(deadline::statements_of_recomputing());
    let steps = plans(&office, &statements);
    // A walk through an index in the order of the list stops after a page.
    let whole: Vec<&String> = steps
        .iter()
        .filter(|step| {
            [
                "record",
                "contact",
                "party",
                "deadline",
                "r",
                "c",
                "p",
                "d",
                "o",
                "k",
                "payment",
                "y",
                "q",
                "contact_point",
            ]
            .iter()
            .any(|table| {
                let scan = format!("SCAN {table}");
                **step == scan || step.starts_with(&format!("{scan} USING AUTOMATIC"))
            })
        })
        .collect();
    assert_eq!(whole, Vec::<&String>::new(), "all steps: {steps:#?}");
}

#[test]
fn twenty_thousand_records_are_listed_counted_searched_and_recomputed() {
    let mut office = filled();
    let all = RecordFilter::default();
    assert_eq!(
        record::count(&office.vault, &all).expect("a count"),
        RECORDS as u64
    );
    assert_eq!(
        tally::contacts(&office.vault).expect("a count"),
        CONTACTS as u64
    );
    let due = RecordFilter {
        kind: Some(RecordKind::ContactMoment),
        status: Some(RecordStatus::Due { today: today() }),
        query: None,
    };
    let count = record::count(&office.vault, &due).expect("a count");
    assert!(count > 0 && count < RECORDS as u64, "{count}");
    let page = record::page(&office.vault, &due, None, 50).expect("a page");
    assert_eq!(page.len(), 50);

    let query = SearchQuery::of("persoon0001").expect("words");
    let first = contact::search_page(&office.vault, &query, &ContactCursor::default(), 50);
    assert_eq!(first.expect("a page").len(), 10);
    let words = RecordFilter {
        query: SearchQuery::of("onderwerp19999"),
        ..RecordFilter::default()
    };
    assert_eq!(record::count(&office.vault, &words).expect("a count"), 1);

    office.write(deadline::recompute_all);
    assert_eq!(
        record::count(&office.vault, &due).expect("a count"),
        count,
        "recomputing is repeatable"
    );
}
