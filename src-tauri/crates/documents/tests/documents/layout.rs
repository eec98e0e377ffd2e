//! Where things stand on the paper.

use documents::letters::l01_acknowledgement;
use documents::pdf::typeset_letter;
use domain::language::Language;

use crate::reading::{Word, pages, specimen, words};

/// The window of a DL envelope, folded at 107 mm, in millimetres.
const WINDOW_TOP: f32 = 50.0;
const WINDOW_BOTTOM: f32 = 80.0;

fn within_window_height(words: &[Word], left: f32, right: f32) -> Vec<&Word> {
    let touches = |word: &&Word| {
        word.page == 1
            && word.bottom > WINDOW_TOP
            && word.top < WINDOW_BOTTOM
            && word.right > left
            && word.left < right
    };
    words.iter().filter(touches).collect()
}

fn joined(words: &[&Word]) -> String {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    texts.join(" ")
}

const IN_WINDOW: &str = "Lange Wilgenweg 12, 1400 XZ Waterdam Mevrouw Samira van 't Hof-Öztürk \
                         Achter de Zuiderkerk 4 II 1400 XY WATERDAM";

#[test]
fn the_address_and_nothing_else_shows_in_the_window() {
    for (file_name, window_left, window_right, address_left) in [
        ("l01-nl.pdf", 20.0, 130.0, 35.0),
        ("l01-window-right-logo-nl.pdf", 80.0, 190.0, 110.0),
    ] {
        let words = words(specimen(file_name));
        let shown = within_window_height(&words, window_left, window_right);
        assert_eq!(joined(&shown), IN_WINDOW, "{file_name}");
        for word in shown {
            assert!(word.top >= WINDOW_TOP + 1.5, "{file_name}: too high");
            assert!(word.bottom <= WINDOW_BOTTOM - 1.5, "{file_name}: too low");
            assert!(word.left >= address_left - 0.1, "{file_name}: too far left");
            assert!(word.right <= address_left + 70.0, "{file_name}: too wide");
        }
    }
}

#[test]
fn long_addresses_of_the_sender_stay_above_the_window() {
    let mut input = crate::fixtures::acknowledgement(Language::Dutch);
    let head = &mut input.correspondence.letterhead;
    head.email = Some("administratie@installatiebedrijf.example".to_owned());
    head.website = Some("www.installatiebedrijf-lindedorp.example".to_owned());
    let letter = l01_acknowledgement::compose(&input, Language::Dutch);
    let words = words(&typeset_letter(&letter).expect("a letter"));
    let shown = within_window_height(&words, 20.0, 130.0);
    assert_eq!(joined(&shown), IN_WINDOW);
    let text = joined(&words.iter().collect::<Vec<_>>());
    assert!(text.contains("KvK 00000000"), "{text}");
}

#[test]
fn nothing_stands_outside_the_margins() {
    for specimen in crate::reading::all() {
        for word in words(&specimen.bytes) {
            let name = &specimen.file_name;
            assert!(word.left >= 34.5, "{name}: {} is too far left", word.text);
            assert!(
                word.right <= 181.0,
                "{name}: {} is too far right",
                word.text
            );
            assert!(word.bottom <= 280.0, "{name}: {} is too low", word.text);
        }
    }
}

#[test]
fn the_head_of_a_table_is_repeated_on_every_page_of_it() {
    let pages = pages(specimen("l04-annex-2-nl.pdf"));
    let with_rows = pages
        .iter()
        .filter(|page| page.contains("Onderhoud van de website"));
    let mut count = 0;
    for page in with_rows {
        assert!(
            page.contains("Omschrijving"),
            "a page of the table has no head"
        );
        count += 1;
    }
    assert!(count >= 2, "the table fits on one page and shows nothing");
}

#[test]
fn pages_after_the_first_say_to_which_letter_they_belong() {
    let pages = pages(specimen("l04-nl.pdf"));
    assert!(pages.len() >= 2);
    for (index, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("pagina {} van {}", index + 1, pages.len())));
        if index > 0 {
            assert!(page.contains("kenmerk V-2026-012 · 24 november 2026"));
        }
    }
}

#[test]
fn the_last_page_of_every_document_and_no_other_says_of_which_date_the_law_is() {
    for specimen in crate::reading::all() {
        let name = &specimen.file_name;
        let line = if name.ends_with("-nl.pdf") {
            "Wettelijke gegevens: stand van 22 november 2026"
        } else {
            "Legal data as of 22 November 2026"
        };
        let pages = pages(&specimen.bytes);
        for (index, page) in pages.iter().enumerate() {
            let is_last = index + 1 == pages.len();
            assert_eq!(page.contains(line), is_last, "{name}, page {}", index + 1);
        }
    }
}

#[test]
fn a_signature_has_text_above_it_on_its_page() {
    for file_name in ["l04-nl.pdf", "l04-en.pdf", "l04-representative-nl.pdf"] {
        let pages = pages(specimen(file_name));
        let last = pages.last().expect("a letter has a page");
        let above: Vec<&str> = last
            .lines()
            .filter(|line| !line.trim().is_empty())
            .take_while(|line| {
                !line.contains("vriendelijke groet") && !line.contains("Kind regards")
            })
            .collect();
        // The running head, and at least two lines of text.
        assert!(above.len() >= 3, "{file_name}: {above:?}");
        assert!(last.contains("Marijke Terpstra-Vos\n"), "{file_name}");
    }
}

#[test]
fn a_web_address_is_not_hyphenated() {
    for file_name in ["l04-nl.pdf", "l04-en.pdf"] {
        let words = words(specimen(file_name));
        let whole = |word: &Word| word.text.contains("www.autoriteitpersoonsgegevens.nl");
        assert!(words.iter().any(whole), "{file_name}");
    }
}

/// Returns the words of the text of a page: between running head and page number.
fn text_of_page(words: &[Word], page: usize) -> Vec<&Word> {
    let in_text = |word: &&Word| word.page == page && word.top > 25.0 && word.bottom < 270.0;
    words.iter().filter(in_text).collect()
}

#[test]
fn a_page_of_a_letter_is_filled_to_its_foot() {
    // Where the text ends, and the most that is kept together: two lines, greeting, room and signature.
    const BOTTOM: f32 = 267.0;
    const KEPT_MAX: f32 = 46.0;
    for specimen in crate::reading::all() {
        let name = &specimen.file_name;
        if !name.starts_with('l') || name.contains("annex") {
            continue;
        }
        let words = words(&specimen.bytes);
        let pages = words.iter().map(|word| word.page).max().unwrap_or(1);
        for page in 1..pages {
            let text = text_of_page(&words, page);
            let end = text.iter().map(|word| word.bottom).fold(0.0, f32::max);
            assert!(end > BOTTOM - KEPT_MAX, "{name}, page {page} ends at {end}");
        }
    }
}

#[test]
fn a_line_that_leads_to_a_list_stands_on_the_page_on_which_that_begins() {
    for (file_name, lead, first) in [
        ("l15-nl.pdf", "Dit raden wij u aan:", "Betaal alleen"),
        ("l15-nl.pdf", "Dit gaan wij nog doen:", "Voor 1 januari"),
        ("l15-en.pdf", "This is what we advise you:", "Pay only"),
        (
            "l17-nl.pdf",
            "Dit verandert voor u:",
            "Bewaren van offertes",
        ),
    ] {
        let pages = pages(specimen(file_name));
        let of = |words: &str| pages.iter().position(|page| page.contains(words));
        assert!(of(lead).is_some(), "{file_name}: {lead}");
        assert_eq!(of(lead), of(first), "{file_name}: {lead}");
    }
}

#[test]
fn a_letter_that_is_two_lines_too_long_is_drawn_together_on_one_page() {
    for file_name in ["l06a-nl.pdf", "l12-nl.pdf"] {
        assert_eq!(pages(specimen(file_name)).len(), 1, "{file_name}");
    }
}
