//! A breach on paper and the register of all of them.

use documents::breach_register::{csv, sections, text as plain};
use domain::language::Language;

use crate::fixtures::breaches;
use crate::reading::{specimen, text};

#[test]
fn a_report_tells_all_that_article_33_asks_and_says_that_it_is_no_form() {
    for (file_name, phrases) in [
        (
            "breach-report-nl.pdf",
            [
                "Datalek DL-2026-002",
                "Het is niet het formulier van de toezichthouder",
                "Kennis sinds 5 juni 2026 om 14.20 uur",
                "Mensen, ongeveer 3",
                "Gegevens, ongeveer 41",
                "Bijzondere of strafrechtelijke gegevens en financiële gegevens",
                "Marijke Terpstra-Vos, 085 000 00 12",
                "De wederpartij kan de stukken in de zaak gebruiken.",
                "Wij vroegen om de mail te wissen.",
                "Over de grens Nee",
                "Eerste melding 8 juni 2026 om 14.21 uur, nummer AP-000123",
                "De website van de toezichthouder deed het niet.",
                "Mensen bericht per brief 3",
            ],
        ),
        (
            "breach-report-en.pdf",
            [
                "Breach DL-2026-002",
                "It is not the authority's form",
                "Aware since 5 June 2026 at 14:20",
                "People, about 3",
                "Records, about 41",
                "Special or criminal data and financial data",
                "Marijke Terpstra-Vos, 085 000 00 12",
                "The opponent may use the documents in the case.",
                "We asked to delete the mail.",
                "Across borders No",
                "First report 8 June 2026 at 14:21, number AP-000123",
                "The authority's website did not work.",
                "People told by letter 3",
            ],
        ),
    ] {
        let text = text(specimen(file_name));
        for phrase in phrases {
            assert!(text.contains(phrase), "{phrase}:\n{text}");
        }
    }
}

#[test]
fn what_is_missing_for_a_report_is_said_in_the_copied_text_as_well() {
    let [_, weakness] = &breaches::entries(Language::Dutch)[..] else {
        panic!("two entries");
    };
    let copied = plain(weakness, Language::Dutch);
    for line in [
        "Kennis sinds: nog niet ingevuld",
        "Soort inbreuk: Er zijn geen persoonsgegevens geraakt",
        "Besluit: Geen datalek",
    ] {
        assert!(copied.contains(line), "{line}:\n{copied}");
    }
    assert!(sections(weakness, Language::English).len() > 5);
}

#[test]
fn the_register_as_csv_has_a_row_for_each_and_no_formula() {
    let bytes = csv(&breaches::entries(Language::Dutch), Language::Dutch).expect("a register");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("nummer;onderwerp;"));
    for column in ["wat", "gevolgen", "maatregelen genomen"] {
        assert!(lines[0].split(';').any(|one| one == column), "{column}");
    }
    assert!(lines[1].contains("2026-06-05T14:20:00+02:00"));
    assert!(lines[2].contains(";'=Zwakke plek in een formulier;"));
    let columns = lines[0].split(';').count();
    assert_eq!(columns, 34);
}

#[test]
fn the_register_on_paper_has_a_part_for_each() {
    let text = text(specimen("breach-register-nl.pdf"));
    for phrase in [
        "Register van datalekken",
        "zwakke plekken in dit register: 2.",
        "DL-2026-002: Dossier naar de wederpartij",
        "DL-2026-001: =Zwakke plek in een formulier",
    ] {
        assert!(text.contains(phrase), "{phrase}:\n{text}");
    }
}
