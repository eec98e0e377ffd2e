//! The rows of a table as contacts and papers, or the line and column of what cannot be read.

use chrono::NaiveDate;
use domain::paper::RecordFields;
use domain::record::{InvoiceState, QuoteOutcome};
use imports::table::amount::DecimalMark;
use imports::table::contact::{self, Need, Question, Reading};
use imports::table::date::DayOrder;
use imports::table::heading::{self, TableKind};
use imports::table::paper::{self, PaperCandidate, Papers, Said};
use imports::table::{CellProblem, Fault, Sheet, TableError, TableFile};
use imports::vcard::ContactCandidate;

use super::workbooks;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn sheet(text: &str) -> Sheet {
    TableFile::open(text.as_bytes())
        .expect("a table")
        .sheet(0)
        .expect("a sheet")
}

fn contacts(text: &str) -> Reading<ContactCandidate> {
    let sheet = sheet(text);
    let fields = heading::guess_columns(&sheet, TableKind::Contacts);
    contact::read(&sheet, &fields, None, day("2026-11-24"))
}

fn papers_of(sheet: &Sheet, said: &Said) -> Reading<PaperCandidate> {
    let kind = heading::guess_kind(sheet);
    let papers = match kind {
        TableKind::Quotes => Papers::Quotes,
        TableKind::Invoices => Papers::Invoices,
        TableKind::Contacts => panic!("a table of papers"),
    };
    paper::read(sheet, &heading::guess_columns(sheet, kind), papers, said)
}

fn papers(text: &str) -> Reading<PaperCandidate> {
    papers_of(&sheet(text), &Said::default())
}

fn fault(line: u32, column: usize, problem: CellProblem) -> Fault {
    Fault {
        line,
        column: Some(column),
        problem,
    }
}

#[test]
fn a_row_becomes_a_contact_with_all_that_it_says() {
    let found = contacts(
        "Bedrijfsnaam;Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Mobiel;Straat;Huisnummer;Postcode;Plaats;Land;Laatste contact;Notities\n\
         De Molen;Roos;van 't;Zandhoven;roos@zandhoven.example;020 1000001;06-10000002;Molenpad;7a;1401 AB;Waterdam;Nederland;14-05-2024;Belt liever\n",
    );
    assert_eq!(found.faults, []);
    let one = &found.candidates[0];
    assert_eq!(one.shown_name(), "Roos van 't Zandhoven");
    assert_eq!(one.organisation.as_deref(), Some("De Molen"));
    assert_eq!(
        one.emails[0].normalised.as_deref(),
        Some("roos@zandhoven.example")
    );
    let numbers: Vec<&str> = one
        .telephones
        .iter()
        .map(|one| one.number.as_str())
        .collect();
    assert_eq!(numbers, ["020 1000001", "06-10000002"]);
    let address = &one.addresses[0];
    assert_eq!(address.street.as_deref(), Some("Molenpad 7a"));
    assert_eq!(address.country, None, "at home");
    assert_eq!(one.revised_on, Some(day("2024-05-14")));
    assert_eq!(one.note.as_deref(), Some("Belt liever"));
}

#[test]
fn a_table_without_a_head_is_read_from_its_first_row() {
    let found = contacts("roos@zandhoven.example\nbas@dewit.example\n");
    let lines: Vec<u32> = found.candidates.iter().map(|one| one.line).collect();
    assert_eq!(lines, [1, 2]);
}

#[test]
fn what_cannot_be_read_in_contacts_is_told_with_line_and_column() {
    let found = contacts(
        "Naam;E-mail;Laatste contact\n\
         Roos;roos@;\n\
         \n\
         ;;14-05-2026\n\
         Bas;bas@dewit.example;25-11-2026\n\
         Els;els@dewit.example;30-02-2026\n\
         Ton;ton@dewit.example;;te veel\n",
    );
    let value = "30-02-2026".to_owned();
    assert_eq!(
        found.faults,
        [
            fault(2, 1, CellProblem::NotAnEmail),
            Fault {
                line: 4,
                column: None,
                problem: CellProblem::Nobody
            },
            fault(5, 2, CellProblem::InFuture),
            fault(6, 2, CellProblem::DateDoesNotExist { value }),
            Fault {
                line: 7,
                column: None,
                problem: CellProblem::TooManyCells
            },
        ]
    );
    assert_eq!(found.candidates.len(), 0);
}

#[test]
fn a_row_becomes_an_invoice() {
    let found = papers(
        "Factuurnummer;Factuurdatum;Vervaldatum;Klant;Bedrag excl. btw;Btw-bedrag;Status;Betaald op;Omschrijving\n\
         2026-041;14-05-2026;28-05-2026;Bakkerij De Molen B.V.;1.000,00;210,00;Betaald;20-05-2026;Website\n",
    );
    assert_eq!(found.faults, []);
    let one = &found.candidates[0];
    assert_eq!(
        one.who.organisation.as_deref(),
        Some("Bakkerij De Molen B.V.")
    );
    let RecordFields::Invoice(invoice) = &one.fields else {
        panic!("{:?}", one.fields)
    };
    assert_eq!((invoice.amount_cents, invoice.vat_cents), (121_000, 21_000));
    assert_eq!(
        (invoice.state, invoice.settled_on),
        (InvoiceState::Paid, Some(day("2026-05-20")))
    );
    assert_eq!(invoice.due_on, Some(day("2026-05-28")));
}

#[test]
fn a_row_becomes_a_quote() {
    let found = papers(
        "Quote number,Quote date,Customer,Total,Status\nQ-7,2026-05-14,Bas de Wit,\"1,210.00\",Accepted\n",
    );
    assert_eq!(found.faults, []);
    let RecordFields::Quote(quote) = &found.candidates[0].fields else {
        panic!("{:?}", found.candidates)
    };
    assert_eq!(
        (quote.amount_cents, quote.outcome),
        (121_000, QuoteOutcome::Accepted)
    );
}

#[test]
fn an_invoice_of_a_workbook_has_the_cents_that_its_sheet_shows() {
    let file = TableFile::open(&workbooks::book()).expect("a workbook");
    let mut sheet = file.sheet(0).expect("a sheet");
    sheet.rows.truncate(1);
    let found = papers_of(&sheet, &Said::default());
    assert_eq!(found.faults, []);
    let RecordFields::Invoice(invoice) = &found.candidates[0].fields else {
        panic!("{:?}", found.candidates)
    };
    assert_eq!(
        (invoice.number.as_str(), invoice.amount_cents),
        ("20260041", 30)
    );
    assert_eq!(invoice.state, InvoiceState::Paid);
}

#[test]
fn what_cannot_be_read_in_papers_is_told_with_line_and_column() {
    let found = papers(
        "Factuurnummer;Factuurdatum;Klant;Totaal;Status\n\
         ;14-05-2026;Roos;12,50;open\n\
         1;;Roos;12,50;open\n\
         2;30-02-2026;Roos;12,50;open\n\
         3;14-05-26;Roos;12,50;open\n\
         4;14-05-2026;Roos;veel;open\n\
         5;14-05-2026;Roos;12,505;open\n\
         6;14-05-2026;Roos;;open\n\
         7;14-05-2026;Roos;12,50;misschien\n",
    );
    assert_eq!(
        found.faults,
        [
            fault(2, 0, CellProblem::Missing),
            fault(3, 1, CellProblem::Missing),
            fault(
                4,
                1,
                CellProblem::DateDoesNotExist {
                    value: "30-02-2026".to_owned()
                }
            ),
            fault(
                5,
                1,
                CellProblem::YearOfTwoDigits {
                    value: "14-05-26".to_owned()
                }
            ),
            fault(6, 3, CellProblem::NotAnAmount),
            fault(8, 3, CellProblem::Missing),
            fault(9, 4, CellProblem::UnknownWord),
        ],
        "12,505 can only be thousands"
    );
}

#[test]
fn what_can_be_read_in_two_ways_is_asked_and_then_read_as_said() {
    let table = sheet("Factuurnummer;Factuurdatum;Klant;Totaal\n1;05-03-2026;Roos;1.210\n");
    let asked = papers_of(&table, &Said::default());
    assert_eq!(
        asked.questions,
        [
            Question::DayOrder {
                text: "05-03-2026".to_owned(),
                day_first: day("2026-03-05"),
                month_first: day("2026-05-03"),
            },
            Question::DecimalMark {
                text: "1.210".to_owned(),
                with_comma: 121_000,
                with_point: 121,
            },
            Question::WithoutState { rows: 1 },
        ]
    );
    let said = Said {
        day_order: Some(DayOrder::MonthFirst),
        decimal_mark: Some(DecimalMark::Comma),
        invoice_state: Some(InvoiceState::Paid),
        quote_outcome: None,
    };
    let read = papers_of(&table, &said);
    assert_eq!(read.questions, []);
    let RecordFields::Invoice(invoice) = &read.candidates[0].fields else {
        panic!("{:?}", read.candidates)
    };
    assert_eq!(
        (invoice.dated_on, invoice.amount_cents, invoice.state),
        (day("2026-05-03"), 121_000, InvoiceState::Paid)
    );
}

#[test]
fn a_date_that_shows_the_order_answers_for_all_columns() {
    let found = papers(
        "Factuurnummer;Factuurdatum;Vervaldatum;Klant;Totaal;Status\n1;05-03-2026;19-03-2026;Roos;12,50;open\n",
    );
    assert_eq!(found.questions, []);
    assert_eq!(found.day_order, Some(DayOrder::DayFirst));
    let american = papers(
        "Invoice number,Invoice date,Due date,Customer,Total,Status\n1,03/05/2026,03/19/2026,Roos,12.50,open\n",
    );
    assert_eq!(american.day_order, Some(DayOrder::MonthFirst));
    let RecordFields::Invoice(invoice) = &american.candidates[0].fields else {
        panic!("{:?}", american.candidates)
    };
    assert_eq!(invoice.dated_on, day("2026-03-05"));
}

#[test]
fn what_no_column_was_chosen_for_is_named() {
    let table = sheet("Iets;Factuurnummer\nx;1\n");
    let found = paper::read(&table, &[None, None], Papers::Invoices, &Said::default());
    assert_eq!(
        found.missing,
        [Need::Number, Need::DatedOn, Need::Amount, Need::Who]
    );
    let found = contact::read(&table, &[None, None], None, day("2026-11-24"));
    assert_eq!(found.missing, [Need::Who]);
}

#[test]
fn a_file_of_a_few_blanks_or_too_many_bytes_is_refused() {
    for (bytes, expected) in [
        (Vec::new(), TableError::Empty),
        (b" \r\n \r\n".to_vec(), TableError::Empty),
        (vec![b'a'; 20 * 1024 * 1024 + 1], TableError::TooLarge),
    ] {
        assert_eq!(TableFile::open(&bytes).err(), Some(expected));
    }
    let only_head = TableFile::open(b"Naam;Plaats\r\n").expect("a table");
    assert_eq!(only_head.sheet(0), Err(TableError::Empty));
}
