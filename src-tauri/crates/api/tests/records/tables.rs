//! Taking in tables of contacts, quotes and invoices.

use std::time::{Duration, Instant};

use api::wire::contacts::ImportChoice;
use api::wire::failure::{ImportProblem, Refusal};
use api::wire::jobs::{JobEnd, JobId, JobRef};
use api::wire::records::{DeadlineStatusFilter, ListRecords, RecordPage};
use api::wire::tables::{
    ApplyTable, MapTable, TableAlready, TableCheck, TableFault, TableNeed, TableProblem,
    TableQuestion, TableResult, TableView,
};
use api::{jobs, records, table_import, undo};
use domain::paper::RecordFields;
use domain::record::{ContactPointKind, InvoiceState, PartyRole, RecordKind};
use imports::table::date::DayOrder;
use imports::table::heading::{TableField, TableKind};
use store::SystemRandomness;
use store::tables::suppression::{self, Suppression, SuppressionReason};
use uuid::Uuid;

use super::counter::{Counter, day, invoice, of_one, open, person, point, refused};

/// How long a job of a test may take.
const JOB_MAX: Duration = Duration::from_secs(60);

const CONTACTS: &str = "Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Plaats;Notities\r\n\
    Zoë;van den;Berg;zoe@linde.example;06-10000001;Lindedam;\r\n\
    Piet;;Iepema;piet@iep.example;;Iepdam;Belt het liefst\r\n";

const INVOICES: &str = "Factuurnummer;Factuurdatum;Vervaldatum;Klant;E-mail;Bedrag incl. btw;Btw-bedrag;Status;Betaald op\r\n\
    2026-041;14-05-2026;28-05-2026;Zoë van den Berg;zoe@linde.example;1.210,00;210,00;Betaald;20-05-2026\r\n\
    2026-042;15-05-2026;29-05-2026;Bakkerij De Molen B.V.;info@molen.example;605,00;105,00;Open;\r\n\
    2026-043;16-05-2026;30-05-2026;Bakkerij De Molen B.V.;info@molen.example;302,50;52,50;Open;\r\n";

fn opened(counter: &Counter, file: &str) -> TableView {
    table_import::preview(&counter.office, file.as_bytes()).expect("an opened table")
}

/// The owner's word on the columns, as they were guessed.
fn word(view: &TableView) -> MapTable {
    MapTable {
        token: view.token.clone(),
        sheet: view.sheet,
        kind: view.kind,
        columns: Some(view.columns.iter().map(|column| column.field).collect()),
        day_order: None,
        decimal_mark: None,
        invoice_state: None,
        quote_outcome: None,
    }
}

fn looked(counter: &Counter, request: MapTable) -> TableCheck {
    let view = table_import::map(&counter.office, request).expect("a look");
    view.check.expect("a look at the rows")
}

/// Opens a table and looks at its rows.
fn checked(counter: &Counter, file: &str) -> (String, TableCheck) {
    let view = opened(counter, file);
    let check = looked(counter, word(&view));
    (view.token, check)
}

fn end_of(counter: &Counter, id: JobId) -> JobEnd {
    let begun = Instant::now();
    loop {
        let state = jobs::state(&counter.office, JobRef { id }).expect("a job");
        if let Some(end) = state.end {
            return end;
        }
        assert!(begun.elapsed() < JOB_MAX, "the job ends");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn apply(counter: &Counter, token: &str, choices: Vec<(u32, ImportChoice)>) -> TableResult {
    let request = ApplyTable {
        token: token.to_owned(),
        choices,
    };
    let job = table_import::apply(&counter.office, request).expect("a job");
    let end = end_of(counter, job);
    let JobEnd::TableTakenIn { result } = end else {
        panic!("not taken in: {end:?}")
    };
    result
}

pub fn take_in(counter: &Counter, file: &str) -> TableResult {
    let (token, check) = checked(counter, file);
    assert_eq!(check.faults, []);
    assert_eq!(check.questions, []);
    apply(counter, &token, Vec::new())
}

fn of_kind(counter: &Counter, kind: RecordKind) -> RecordPage {
    let request = ListRecords {
        kind: Some(kind),
        text: String::new(),
        status: None,
        after: None,
    };
    records::list(&counter.office, request).expect("a page")
}

fn suppress(counter: &Counter, address: &'static str) {
    let suppressed = counter.office.write(move |transaction| {
        let key = suppression::make_hash_key(transaction, &mut SystemRandomness)?;
        let entry = Suppression {
            id: Uuid::new_v4(),
            hash: key.hash(address),
            reason: SuppressionReason::ErasureRequest,
            since: day("2026-05-08"),
        };
        suppression::add(transaction, &entry)
    });
    suppressed.expect("a suppression");
}

#[test]
fn a_table_is_shown_with_its_columns_before_anything_of_it_is_kept() {
    let counter = open();
    let view = opened(&counter, CONTACTS);
    assert_eq!((view.kind, view.rows), (TableKind::Contacts, 2));
    assert_eq!(view.columns[0].head, "Voornaam");
    assert_eq!(view.columns[0].samples, ["Zoë", "Piet"]);
    assert_eq!(view.columns[1].field, Some(TableField::Infix));
    assert!(view.check.is_none());

    let check = looked(&counter, word(&view));
    assert_eq!((check.total, check.known, check.new_contacts), (2, 0, 2));
    assert_eq!(check.rows[0].name, "Zoë van den Berg");
    assert_eq!(
        check.rows[0].points,
        ["06-10000001", "zoe@linde.example", "Lindedam"]
    );
    assert_eq!(counter.contacts("").total, 0);

    let result = apply(&counter, &view.token, Vec::new());
    assert_eq!((result.entered, result.merged, result.skipped), (2, 0, 0));
    assert_eq!(counter.names(""), ["Zoë van den Berg", "Piet Iepema"]);
    assert_eq!(counter.log()[0], "import_done");
    let zoe = counter.contact(counter.contacts("zoe").rows[0].id);
    assert_eq!(
        (zoe.card.given_name.as_str(), zoe.card.infix.as_str()),
        ("Zoë", "van den")
    );
    assert_eq!(zoe.records, 1, "no empty clocks");
}

#[test]
fn a_column_that_was_guessed_wrong_is_told_by_hand() {
    let counter = open();
    let view = opened(
        &counter,
        "Naam;Wat;Code\nDe Linde;zoe@linde.example;1234 AB\n",
    );
    let mut request = word(&view);
    assert_eq!(view.columns[2].field, None);
    request.columns = Some(vec![
        Some(TableField::Company),
        Some(TableField::Email),
        Some(TableField::Postcode),
    ]);
    assert_eq!(
        looked(&counter, request).rows[0].points,
        ["zoe@linde.example", "1234 AB"]
    );
    apply(&counter, &view.token, Vec::new());
    assert_eq!(counter.names(""), ["De Linde"]);

    let view = opened(&counter, CONTACTS);
    for (columns, rule) in [
        (
            vec![Some(TableField::Company); 7],
            "one field in two columns",
        ),
        (
            vec![Some(TableField::Number); 7],
            "a field of another kind of table",
        ),
        (vec![None], "fewer columns than there are"),
    ] {
        let request = MapTable {
            columns: Some(columns),
            ..word(&view)
        };
        let refusal = refused(table_import::map(&counter.office, request));
        assert!(
            matches!(refusal, Refusal::Field { .. }),
            "{rule}: {refusal:?}"
        );
    }
}

#[test]
fn another_kind_has_its_columns_guessed_anew() {
    let counter = open();
    let view = opened(
        &counter,
        "Nummer;Datum;Bedrag;Naam\n1;14-05-2026;12,50;Roos\n",
    );
    assert_eq!(view.kind, TableKind::Invoices);
    let request = MapTable {
        kind: TableKind::Contacts,
        columns: None,
        ..word(&view)
    };
    let view = table_import::map(&counter.office, request).expect("a view");
    let fields: Vec<Option<TableField>> = view.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [None, None, None, Some(TableField::FullName)]);
    assert!(!view.fields.contains(&TableField::Number));
    assert!(view.check.is_none());
}

#[test]
fn who_is_known_gets_only_what_is_new_and_who_stands_twice_comes_in_once() {
    let counter = open();
    let mut form = person("Zoë", "van den", "Berg");
    form.points = vec![point(ContactPointKind::Email, "ZOE@linde.example")];
    let known = counter.save(form);
    let twice = format!("{CONTACTS}Piet;;Iepema;piet@iep.example;;;\r\n");
    let (token, check) = checked(&counter, &twice);
    assert_eq!((check.known, check.already, check.new_contacts), (1, 1, 1));
    assert_eq!(check.rows[0].proposal, ImportChoice::Merge);
    assert_eq!(
        check.rows[2].already,
        Some(TableAlready::OnLine { line: 3 })
    );
    let result = apply(&counter, &token, Vec::new());
    assert_eq!((result.entered, result.merged, result.skipped), (1, 1, 1));
    let points = counter.contact(known).card.points;
    let values: Vec<&str> = points.iter().map(|one| one.value.as_str()).collect();
    assert_eq!(values, ["ZOE@linde.example", "06-10000001", ""]);
}

#[test]
fn who_asked_to_be_forgotten_is_pointed_out_first_and_left_out() {
    let counter = open();
    suppress(&counter, "piet@iep.example");
    let (token, check) = checked(&counter, CONTACTS);
    assert_eq!(check.suppressed, 1);
    assert_eq!(
        check.rows[0].name, "Piet Iepema",
        "T08: first what wants a decision"
    );
    assert_eq!(check.rows[0].proposal, ImportChoice::Skip);
    apply(&counter, &token, Vec::new());
    assert_eq!(counter.names(""), ["Zoë van den Berg"]);

    let paper = INVOICES.replace("zoe@linde.example", "piet@iep.example");
    let (token, check) = checked(&counter, &paper.replace("Zoë van den Berg", "Piet Iepema"));
    assert_eq!((check.suppressed, check.taken), (1, 2));
    let result = apply(&counter, &token, vec![(0, ImportChoice::New)]);
    assert_eq!(result.papers, 3, "the owner's own word");
}

#[test]
fn an_invoice_finds_its_contact_or_makes_one_and_gets_its_deadline() {
    let counter = open();
    let mut form = person("Z.", "van den", "Berg");
    form.points = vec![point(ContactPointKind::Email, "zoe@linde.example")];
    let zoe = counter.save(form);
    let result = take_in(&counter, INVOICES);
    assert_eq!(
        (result.kind, result.papers, result.entered),
        (TableKind::Invoices, 3, 1)
    );
    let found = of_kind(&counter, RecordKind::Invoice);
    let one = |number: &str| {
        let row = found.rows.iter().find(
            |row| matches!(&row.fields, RecordFields::Invoice(invoice) if invoice.number == number),
        );
        row.expect("an invoice")
    };
    let paid = one("2026-041");
    assert_eq!(paid.parties[0].contact_id, zoe, "by e-mail address");
    assert_eq!(paid.parties[0].role, PartyRole::Customer);
    assert_eq!(
        paid.deadline.last_day,
        Some(day("2034-05-14")),
        "A09: eight years from the date of the document"
    );
    let RecordFields::Invoice(fields) = &paid.fields else {
        panic!("an invoice")
    };
    assert_eq!((fields.amount_cents, fields.vat_cents), (121_000, 21_000));
    assert_eq!(
        (fields.state, fields.settled_on),
        (InvoiceState::Paid, Some(day("2026-05-20")))
    );
    let molen = one("2026-042").parties[0].contact_id;
    assert_eq!(
        molen,
        one("2026-043").parties[0].contact_id,
        "one new contact for both"
    );
    let view = counter.contact(molen);
    assert_eq!(
        (view.name.as_str(), view.records),
        ("Bakkerij De Molen B.V.", 2)
    );
    assert_eq!(
        view.timeline[0].holds.len(),
        1,
        "an open invoice holds itself"
    );
    let held = ListRecords {
        kind: None,
        text: String::new(),
        status: Some(DeadlineStatusFilter::Held),
        after: None,
    };
    assert_eq!(
        records::list(&counter.office, held).expect("a page").total,
        0
    );
}

#[test]
fn a_quote_is_kept_by_what_became_of_it() {
    let counter = open();
    let file = "Offertenummer;Offertedatum;Klant;Totaal;Status\n\
        O-1;14-05-2026;Zoë van den Berg;1.210,00;Akkoord\n\
        O-2;15-05-2026;Zoë van den Berg;12,50;Afgewezen\n";
    let result = take_in(&counter, file);
    assert_eq!((result.papers, result.entered), (2, 1));
    let found = of_kind(&counter, RecordKind::Quote);
    let activities: Vec<_> = found
        .rows
        .iter()
        .map(|row| row.parties[0].activity_id)
        .collect();
    assert_ne!(activities[0], activities[1], "A04 and A05");
    assert!(
        found
            .rows
            .iter()
            .all(|row| row.parties[0].role == PartyRole::Requester)
    );
    let zoe = counter.contact(found.rows[0].parties[0].contact_id);
    assert_eq!(
        (zoe.card.given_name.as_str(), zoe.card.infix.as_str()),
        ("Zoë", "van den")
    );
    assert!(
        zoe.timeline
            .iter()
            .all(|entry| !matches!(entry.fields, RecordFields::Subscription(_))),
        "T20: a list is no consent"
    );
}

#[test]
fn what_is_there_already_is_left_out() {
    let counter = open();
    let known = counter.save(person("Zoë", "van den", "Berg"));
    let paper = domain::paper::Invoice {
        number: "2026-041".to_owned(),
        ..invoice("2026-01-01", InvoiceState::Paid)
    };
    counter.file(of_one(
        known,
        PartyRole::Customer,
        RecordFields::Invoice(paper),
    ));
    let same = format!(
        "{INVOICES}2026-043;16-05-2026;30-05-2026;Bakkerij De Molen B.V.;info@molen.example;302,50;52,50;Open;\r\n"
    );
    let (token, check) = checked(&counter, &same);
    let already: Vec<_> = check.rows.iter().map(|row| row.already.clone()).collect();
    let on_line = Some(TableAlready::OnLine { line: 4 });
    assert_eq!(already, [Some(TableAlready::Here), None, None, on_line]);
    assert_eq!((check.already, check.taken), (2, 2));
    assert_eq!(apply(&counter, &token, Vec::new()).papers, 2);
    let (_, again) = checked(&counter, INVOICES);
    assert_eq!((again.already, again.taken, again.new_contacts), (3, 0, 0));
    let renamed = INVOICES
        .replace("info@molen.example", "")
        .replace("Bakkerij De Molen", "De Molen");
    let (_, again) = checked(&counter, &renamed);
    assert_eq!(
        again.already, 3,
        "the same number, date and amount, whoever it is of"
    );
}

#[test]
fn people_of_one_name_are_kept_apart_by_their_addresses() {
    let counter = open();
    let mut form = person("Piet", "", "Iepema");
    form.points = vec![point(ContactPointKind::Email, "piet@iep.example")];
    let known = counter.save(form);
    let file = "Factuurnummer;Factuurdatum;Klant;E-mail;Totaal;Status\n\
        1;14-05-2026;Piet Iepema;;12,50;open\n\
        2;15-05-2026;Piet Iepema;ander@iep.example;12,50;open\n\
        3;16-05-2026;Iemand anders;piet@iep.example;12,50;open\n";
    let (_, check) = checked(&counter, file);
    let of = |at: usize| check.rows[at].known_as.as_ref().map(|known| known.id);
    assert_eq!([of(0), of(1), of(2)], [Some(known), None, Some(known)]);
    assert_eq!(check.new_contacts, 1);
}

#[test]
fn what_cannot_be_read_is_told_with_line_and_column_and_nothing_comes_in() {
    let counter = open();
    let file = INVOICES
        .replace("15-05-2026", "30-02-2026")
        .replace("30-05-2026", "01-05-2026");
    let view = opened(
        &counter,
        &format!(
            "{file}2026-043;16-05-2026;;Bakkerij De Molen B.V.;info@molen.example;1,00;;Open;\r\n7;16-05-2026;;;;1,00;;Open;\r\n8;25-11-2026;;Roos;;1,00;;Open;\r\n"
        ),
    );
    let check = looked(&counter, word(&view));
    let fault = |line, column, problem| TableFault {
        line,
        column,
        problem,
    };
    use api::wire::failure::FieldProblem;
    let before = FieldProblem::Before {
        day: day("2026-05-16"),
    };
    let value = "30-02-2026".to_owned();
    assert_eq!(
        check.faults,
        [
            fault(3, Some(1), TableProblem::DateDoesNotExist { value }),
            fault(4, Some(2), TableProblem::Field { problem: before }),
            fault(6, None, TableProblem::Nobody),
            fault(
                7,
                Some(1),
                TableProblem::Field {
                    problem: FieldProblem::InFuture
                }
            ),
        ]
    );
    assert_eq!(check.faults_total, 4);
    let request = ApplyTable {
        token: view.token,
        choices: Vec::new(),
    };
    assert_eq!(
        refused(table_import::apply(&counter.office, request)),
        Refusal::PreviewOutdated,
        "all or nothing"
    );
    assert_eq!(counter.contacts("").total, 0);
}

#[test]
fn a_number_with_two_amounts_is_a_fault() {
    let counter = open();
    let file = "Factuurnummer;Factuurdatum;Klant;Totaal;Status\n\
        1;14-05-2026;Roos Bakker;12,50;open\n\
        1;14-05-2026;Roos Bakker;7,50;open\n\
        1;14-05-2026;Bas Bakker;7,50;open\n";
    let (_, check) = checked(&counter, file);
    let problem = TableProblem::NumberTwice { line: 2 };
    assert_eq!(
        check.faults,
        [TableFault {
            line: 3,
            column: Some(0),
            problem
        }]
    );
}

#[test]
fn at_most_twenty_faults_are_shown_of_all() {
    let counter = open();
    let file = format!("Naam;E-mail\n{}", "Roos;geen adres\n".repeat(64));
    let (_, check) = checked(&counter, &file);
    assert_eq!((check.faults.len(), check.faults_total), (20, 64));
}

#[test]
fn what_is_missing_or_open_is_asked_before_the_rows_are_looked_at() {
    let counter = open();
    let view = opened(
        &counter,
        "Factuurnummer;Factuurdatum;Klant;Totaal\n1;05-03-2026;Roos;12,50\n",
    );
    let mut request = word(&view);
    let columns = request.columns.clone();
    request.columns = Some(vec![Some(TableField::Number), None, None, None]);
    let check = looked(&counter, request);
    assert_eq!(
        check.missing,
        [TableNeed::DatedOn, TableNeed::Amount, TableNeed::Who]
    );

    let request = MapTable {
        columns: columns.clone(),
        ..word(&view)
    };
    let check = looked(&counter, request);
    assert!(
        matches!(
            check.questions.as_slice(),
            [
                TableQuestion::DayOrder { .. },
                TableQuestion::InvoiceState { rows: 1 }
            ]
        ),
        "{:?}",
        check.questions
    );
    assert_eq!(check.total, 0);
    let request = MapTable {
        columns,
        day_order: Some(DayOrder::DayFirst),
        invoice_state: Some(InvoiceState::Paid),
        ..word(&view)
    };
    let check = looked(&counter, request);
    assert_eq!((check.questions.len(), check.total), (0, 1));
    apply(&counter, &view.token, Vec::new());
    let found = of_kind(&counter, RecordKind::Invoice);
    assert_eq!(found.rows[0].dated_on, day("2026-03-05"));
}

#[test]
fn numbers_that_may_be_of_citizens_are_counted_with_their_lines() {
    let counter = open();
    let file =
        "Naam;E-mail;Notities\nRoos;roos@bakker.example;\nBas;bas@bakker.example;BSN 111222333\n";
    let (_, check) = checked(&counter, file);
    assert_eq!((check.with_number, check.lines_with_number), (1, vec![3]));
}

#[test]
fn a_table_is_undone_as_a_whole() {
    let counter = open();
    let known = counter.save(person("Zoë", "van den", "Berg"));
    take_in(&counter, INVOICES);
    assert_eq!(of_kind(&counter, RecordKind::Invoice).total, 3);
    undo::undo(&counter.office, ()).expect("an undone table");
    assert_eq!(of_kind(&counter, RecordKind::Invoice).total, 0);
    assert_eq!(
        counter.names(""),
        ["Zoë van den Berg"],
        "who came with it went with it"
    );
    assert_eq!(counter.contact(known).records, 1);

    take_in(&counter, CONTACTS);
    undo::undo(&counter.office, ()).expect("an undone table");
    assert_eq!(counter.names(""), ["Zoë van den Berg"]);
}

#[test]
fn a_table_that_was_dropped_replaced_or_taken_in_is_not_taken_in() {
    let counter = open();
    let outdated = |token: String| {
        let request = ApplyTable {
            token,
            choices: Vec::new(),
        };
        refused(table_import::apply(&counter.office, request))
    };
    let (first, _) = checked(&counter, CONTACTS);
    let (second, _) = checked(&counter, CONTACTS);
    assert_eq!(outdated(first), Refusal::PreviewOutdated);
    apply(&counter, &second, Vec::new());
    assert_eq!(outdated(second), Refusal::PreviewOutdated);
    let view = opened(&counter, CONTACTS);
    assert_eq!(
        outdated(view.token.clone()),
        Refusal::PreviewOutdated,
        "nobody looked at its rows"
    );
    let request = word(&view);
    table_import::drop_table(&counter.office, ()).expect("a dropped table");
    assert_eq!(
        refused(table_import::map(&counter.office, request)),
        Refusal::PreviewOutdated
    );
}

#[test]
fn a_file_that_is_no_table_says_what_it_is() {
    let counter = open();
    for (file, problem) in [
        (b"".as_slice(), ImportProblem::Empty),
        (b"Naam;Plaats\r\n", ImportProblem::Empty),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", ImportProblem::OldWorkbook),
        (b"a\0b\x01", ImportProblem::NotOfThisKind),
        (
            b"Naam\nRoos \"x\n\"Bas\n",
            ImportProblem::QuoteOpen { line: 3 },
        ),
        (
            b"\xef\xbb\xbfNaam\nRo\xff\n",
            ImportProblem::Encoding { line: 2 },
        ),
    ] {
        let refusal = refused(table_import::preview(&counter.office, file));
        assert_eq!(refusal, Refusal::Import { problem });
    }
}

/// A table of this many invoices, ten for each customer.
fn many(rows: usize) -> String {
    let mut file = "Factuurnummer;Factuurdatum;Klant;E-mail;Totaal;Status\n".to_owned();
    for row in 0..rows {
        let customer = row / 10;
        file.push_str(&format!(
            "F{row};14-05-2026;Klant{customer} Molenaar;k{customer}@molen.example;12,50;betaald\n"
        ));
    }
    file
}

#[test]
fn a_table_that_is_stopped_leaves_nothing() {
    let counter = open();
    let (token, _) = checked(&counter, &many(3_000));
    let request = ApplyTable {
        token: token.clone(),
        choices: Vec::new(),
    };
    let id = table_import::apply(&counter.office, request).expect("a job");
    jobs::stop(&counter.office, JobRef { id }).expect("asked to stop");
    let failure = Refusal::Stopped.into();
    assert_eq!(end_of(&counter, id), JobEnd::Failed { failure });
    assert_eq!(counter.contacts("").total, 0);
    assert_eq!(of_kind(&counter, RecordKind::Invoice).total, 0);
    assert_eq!(
        apply(&counter, &token, Vec::new()).papers,
        3_000,
        "it can be taken in later"
    );
}
