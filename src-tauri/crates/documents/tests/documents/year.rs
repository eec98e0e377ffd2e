//! The sheet of a round of the year, and the emergency sheet.

use documents::emergency_sheet;
use documents::pdf::typeset_document;
use documents::year_round;
use domain::language::Language;

use crate::fixtures::{day, year};
use crate::reading::{pages, specimen, text};

#[test]
fn a_full_round_of_the_year_stays_on_one_page_with_room_to_sign() {
    for (file_name, sign) in [
        ("year-round-nl.pdf", "Plaats, datum en handtekening:"),
        ("year-round-en.pdf", "Place, date and signature:"),
    ] {
        let pages = pages(specimen(file_name));
        assert_eq!(pages.len(), 1, "{file_name}");
        assert!(pages[0].contains(sign), "{file_name}");
        assert!(pages[0].contains("Marijke Terpstra-Vos"), "{file_name}");
    }
}

#[test]
fn a_round_tells_what_came_of_each_part_and_names_its_runs() {
    let text = text(specimen("year-round-nl.pdf"));
    for phrase in [
        "Jaarronde 2027",
        "op 12 januari 2027 de jaarronde afgesloten",
        "kwam op 1 juli 2026 vrij",
        "In 9 opruimronden zijn gegevens gewist: 6.165.",
        "met een reden vastgehouden: 14",
        "Blokkades 2 gedaan, 6 blijven zo, 3 opgeheven 11 jan 2027",
        "Noodblad niets te bekijken –",
        "W-2027-001 1 jan 2027 a1b2c3d1 137",
        "nog 5 4.795",
        "In de administratie staan er nog 5.",
    ] {
        assert!(text.contains(phrase), "{phrase}:\n{text}");
    }
}

#[test]
fn a_round_in_which_there_was_nothing_to_do_says_so() {
    let mut round = year::round(Language::Dutch);
    round.runs.clear();
    round.remarks.clear();
    round.held = 0;
    round.books_turned_on = None;
    let bytes = typeset_document(&year_round::compose(&round, Language::Dutch));
    let text = text(&bytes.expect("the sheet can be set"));
    for phrase in [
        "De jaarwisseling was op 1 januari 2027.",
        "Er is dit jaar niets gewist.",
        "Niets is over zijn termijn.",
    ] {
        assert!(text.contains(phrase), "{phrase}:\n{text}");
    }
    for left_out in ["Opmerkingen", "Proces-verbaal"] {
        assert!(!text.contains(left_out), "{left_out}:\n{text}");
    }
}

#[test]
fn who_never_saw_the_program_can_act_on_the_emergency_sheet() {
    let text = text(specimen("emergency-sheet-nl.pdf"));
    for phrase in [
        "Op deze dag gemaakt: 24 november 2026; maak elk kwartaal een nieuw blad.",
        "Op dit blad staan geen gegevens van klanten.",
        "1. Open de administratie.",
        "2. Doe wat een datum heeft.",
        "3. Wis niets als u twijfelt.",
        "C:\\Users\\Marijke\\AppData\\Local\\Vergeetboek\\administratie",
        "In de kluis achter het kantoor, in de blauwe map.",
        "Mijn broer Teun",
        "De komende 90 dagen, tot en met 22 februari 2027",
        "Nu Contact: de bewaartermijn is voorbij 19",
        "2 december 2026 Verzoek V-2026-012 uiterlijk beantwoorden",
        "15 december 2026 Blokkades opnieuw bekijken 2",
        "januari 2027 Facturatie: de bewaartermijn is voorbij 1.042",
        "Autoriteit Persoonsgegevens, 088 1805 250",
        "Marijke Terpstra-Vos, 085 000 00 12, info@wilgenhoek.example",
    ] {
        assert!(text.contains(phrase), "{phrase}:\n{text}");
    }
}

#[test]
fn an_emergency_sheet_says_what_was_not_filled_in_and_that_nothing_falls_due() {
    let mut sheet = year::emergency(Language::English);
    sheet.due.clear();
    sheet.sheet_lies.clear();
    sheet.may_open.clear();
    sheet.until = day(2028, 2, 29);
    let bytes = typeset_document(&emergency_sheet::compose(&sheet, Language::English));
    let text = text(&bytes.expect("the sheet can be set"));
    for phrase in [
        "Recovery sheet Not filled in.",
        "Who may open Not filled in.",
        "Up to and including 29 February 2028 nothing has a date.",
    ] {
        assert!(text.contains(phrase), "{phrase}:\n{text}");
    }
}
