//! What cannot be set is refused with a reason.

use documents::error::{DocumentError, LogoFault, Part};
use documents::letters::l01_acknowledgement as l01;
use documents::model::{Block, Column, Document, DocumentKind, Logo, Run, Table};
use documents::pdf::{typeset_document, typeset_letter};
use domain::language::Language;

use crate::fixtures;
use crate::reading::text;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Proef".to_owned(),
        language: Language::Dutch,
        date: fixtures::day(2026, 11, 24),
        kind: DocumentKind::Report,
        sender: "Wilgenhoek Online Diensten".to_owned(),
        reference: None,
        blocks,
    }
}

fn letter() -> documents::model::Letter {
    l01::compose(&fixtures::acknowledgement(Language::Dutch), Language::Dutch)
}

#[test]
fn a_character_that_no_font_has_is_named() {
    for character in ['漢', '😀', 'ش'] {
        let set = typeset_document(&document(vec![Block::paragraph(format!(
            "een {character}"
        ))]));
        assert_eq!(set, Err(DocumentError::MissingGlyph { character }));
    }
}

#[test]
fn a_copy_of_the_data_spells_out_what_cannot_be_printed() {
    use documents::letters::l04_access_answer::{self as l04, LongText, Value};
    let mut input = fixtures::access_answer(Language::Dutch);
    input.copy[0].texts.push(LongText {
        heading: "Bericht".to_owned(),
        text: vec![Value::Text("Dank u 😀".to_owned())],
    });
    let copy = l04::compose(&input, Language::Dutch).copy;
    let text = text(&typeset_document(&copy).expect("nothing is withheld"));
    assert!(text.contains("Dank u [U+1F600]"));
}

#[test]
fn letters_of_european_names_can_be_set() {
    let names = "Đặng Łukasz Žižek Ğül Ştefan Þór Ñuñez Ĳsselmeer Ćosić Őry Ѝван Νίκος";
    let set = typeset_document(&document(vec![Block::paragraph(names)]));
    let text = text(&set.expect("the fonts have these letters"));
    assert!(
        text.contains("Đặng Łukasz Žižek Ğül Ştefan Þór Ñuñez"),
        "{text}"
    );
}

#[test]
fn control_characters_and_byte_order_marks_are_left_out() {
    let words = "\u{FEFF}een\u{0} \u{7}twee\tdrie e\u{301}en";
    let set = typeset_document(&document(vec![Block::paragraph(words)]));
    let text = text(&set.expect("what cannot be seen is no obstacle"));
    assert!(text.contains("een twee drie éen"), "{text}");
}

#[test]
fn a_logo_that_is_no_picture_is_refused() {
    let mut letter = letter();
    letter.letterhead.logo = Some(Logo {
        bytes: b"GIF89a".to_vec(),
        description: "Logo".to_owned(),
    });
    let fault = LogoFault::NotAPicture;
    assert_eq!(typeset_letter(&letter), Err(DocumentError::Logo { fault }));
}

#[test]
fn an_address_that_does_not_fit_the_window_is_refused() {
    let mut letter = letter();
    letter.addressee = vec!["Regel".to_owned(); 7];
    let refusal = DocumentError::TooManyLines {
        part: Part::Addressee,
        lines_max: 6,
    };
    assert_eq!(typeset_letter(&letter), Err(refusal));
}

#[test]
fn a_long_address_line_wraps_within_the_window() {
    let mut letter = letter();
    letter.addressee = vec![
        "De weledelgestrenge mevrouw mr. dr. Samira van 't Hof-Öztürk-Nieuwenhuizen".to_owned(),
        "Burgemeester-van-Nieuwenhuizenstraatwegachterom 1234 bis II".to_owned(),
        "1400 XY  WATERDAM".to_owned(),
    ];
    let bytes = typeset_letter(&letter).expect("the address wraps");
    let town = crate::reading::words(&bytes)
        .into_iter()
        .find(|word| word.text == "WATERDAM")
        .expect("the town is set");
    assert!(town.bottom < 78.5, "the town stands at {} mm", town.bottom);
}

#[test]
fn a_subsection_without_a_section_is_refused() {
    let set = typeset_document(&document(vec![Block::subsection("Los")]));
    assert_eq!(set, Err(DocumentError::HeadingOrder));
}

#[test]
fn a_row_without_a_cell_for_each_column_is_refused() {
    let table = Table {
        summary: "Proef".to_owned(),
        caption: None,
        columns: vec![Column::left("Een", 1.0), Column::left("Twee", 1.0)],
        rows: vec![vec![vec![Run::plain("alleen")]]],
    };
    let set = typeset_document(&document(vec![Block::Table(table)]));
    let refusal = DocumentError::TableShape {
        cells: 1,
        columns: 2,
    };
    assert_eq!(set, Err(refusal));
}

#[test]
fn a_row_that_is_taller_than_a_page_is_cut_between_lines() {
    let long = "Een lange tekst die over meer bladzijden gaat. ".repeat(300);
    let table = Table {
        summary: "Proef".to_owned(),
        caption: Some("Een lange rij".to_owned()),
        columns: vec![Column::left("Kop", 1.0), Column::left("Tekst", 4.0)],
        rows: vec![vec![
            vec![Run::plain("rij")],
            vec![Run::plain(long.clone())],
        ]],
    };
    let bytes = typeset_document(&document(vec![Block::Table(table)])).expect("it is set");
    let text = text(&bytes);
    assert_eq!(text.matches("bladzijden").count(), 300);
    assert!(text.contains("pagina 2 van"));
}
