//! Tables as bookkeeping programs write them: contacts in Windows-1252, invoices in a workbook, one column corrected by
//! hand; and a file with a day that does not exist, which is refused whole.

use std::fs;
use std::path::PathBuf;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use crate::steps::set_up;
use crate::window::Window;

/// The name of the field and its button.
const FIELD: &str = "Bestand inlezen";

/// Contacts as an older program writes them: semicolons, Windows-1252, and a head that nobody can guess.
const CONTACTS: &[u8] =
    b"Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Bereikbaar op;Straat;Huisnummer;Postcode;Plaats\r\n\
    Zo\xeb;van 't;Zandhoven;zoe@zandhoven.example;020 0000001;Molenpad;7;1401 AB;Waterdam\r\n\
    Andr\xe9;;Perreau;andre@perreau.example;06-00000002;Laan;2875;1401 AC;Waterdam\r\n";

const FAULTY: &str = "Factuurnummer;Factuurdatum;Klant;Bedrag incl. btw;Status\r\n\
    2026-051;14-05-2026;Zo\u{eb} van 't Zandhoven;121,00;Betaald\r\n\
    2026-052;30-02-2026;Andr\u{e9} Perreau;veel;Open\r\n";

#[tokio::test]
async fn tables_come_in_whole_with_a_column_corrected_by_hand() {
    let window = Window::open("tables", "2026-05-19").await;
    set_up(&window).await;
    contacts(&window).await;
    invoices(&window).await;
    faulty(&window).await;
}

async fn contacts(window: &Window) {
    window.place("Relaties").await;
    let file = window.desk().join("klanten.csv");
    fs::write(&file, CONTACTS).expect("a file of the journey");
    window.give_file(FIELD, &file).await;
    window.is_on("Gegevens uit een bestand").await;
    window.sees("In het bestand staan twee rijen.").await;
    window.sees("Zoë").await;
    window
        .choose("Wat staat in de kolom Bereikbaar op?", "Telefoon")
        .await;
    window.picture("1-columns-of-contacts").await;
    window.press("Rijen bekijken").await;
    window.sees("020 0000001").await;
    window.sees("Molenpad 7, 1401 AB, Waterdam").await;
    window.picture("2-rows-of-contacts").await;
    window.press("2 relaties inlezen").await;
    window.is_on("Relaties").await;
    window.sees("2 relaties toegevoegd.").await;
    window.sees("Zoë van 't Zandhoven").await;
    window.picture("3-contacts").await;
}

async fn invoices(window: &Window) {
    window.place("Gegevens").await;
    window.give_file(FIELD, &workbook(window)).await;
    window.is_on("Gegevens uit een bestand").await;
    window
        .choose("Wat staat in de kolom Wie?", "Hele naam")
        .await;
    window.picture("4-columns-of-invoices").await;
    window.press("Rijen bekijken").await;
    window.sees("1 nieuwe relatie").await;
    window.sees("€ 1.210,10").await;
    window.picture("5-rows-of-invoices").await;
    window.press("2 facturen inlezen").await;
    window.is_on("Gegevens").await;
    window
        .sees("2 facturen toegevoegd, 1 nieuwe relatie.")
        .await;
    window.press("Factuur 2026-041").await;
    window.is_on("Factuur 2026-041").await;
    window.sees("Zoë van 't Zandhoven").await;
    window.sees("14 mei 2034").await;
    window.picture("6-invoice").await;
}

async fn faulty(window: &Window) {
    window.place("Gegevens").await;
    let file = window.desk().join("fout.csv");
    fs::write(&file, FAULTY).expect("a file of the journey");
    window.give_file(FIELD, &file).await;
    window.is_on("Gegevens uit een bestand").await;
    window.press("Rijen bekijken").await;
    window
        .sees("Twee dingen in het bestand zijn niet te lezen")
        .await;
    window.sees("Regel 3, kolom ‘Factuurdatum’").await;
    window.sees("De datum 30-02-2026 bestaat niet.").await;
    window.sees("Regel 3, kolom ‘Bedrag incl. btw’").await;
    window.picture("7-refused").await;
    window.press("Niet inlezen").await;
    window.is_on("Gegevens").await;
    window.sees("Factuur 2026-041").await;
    window.sees_no("2026-051").await;
}

/// Writes a workbook with two invoices: one of somebody who is known, one of a business that is not.
fn workbook(window: &Window) -> PathBuf {
    let made = || -> Result<Workbook, XlsxError> {
        let mut book = Workbook::new();
        let date = Format::new().set_num_format("dd-mm-yyyy");
        let sheet = book.add_worksheet().set_name("Facturen")?;
        let heads = [
            "Factuurnummer",
            "Factuurdatum",
            "Wie",
            "Bedrag incl. btw",
            "Btw-bedrag",
            "Status",
        ];
        for (column, head) in (0..).zip(heads) {
            sheet.write(0, column, head)?;
        }
        let rows = [
            (
                "2026-041",
                14,
                "Zoë van 't Zandhoven",
                1210.1,
                210.1,
                "Betaald",
            ),
            (
                "2026-042",
                15,
                "Bakkerij De Molen B.V.",
                605.0,
                105.0,
                "Open",
            ),
        ];
        for (row, (number, day, who, amount, vat, state)) in (1..).zip(rows) {
            sheet.write(row, 0, number)?;
            sheet.write_with_format(row, 1, &ExcelDateTime::from_ymd(2026, 5, day)?, &date)?;
            sheet.write(row, 2, who)?;
            sheet.write(row, 3, amount)?;
            sheet.write(row, 4, vat)?;
            sheet.write(row, 5, state)?;
        }
        Ok(book)
    };
    let file = window.desk().join("facturen.xlsx");
    let mut book = made().expect("a workbook");
    book.save(&file).expect("a file of the journey");
    file
}
