//! The texts that an owner may adapt: what holds for every passage of every letter, in both languages.

use std::collections::BTreeSet;

use documents::letters::{Correspondence, l01_acknowledgement as l01};
use documents::model::{Block, Letter, Run};
use documents::pdf::typeset_letter;
use documents::specimens::{correspondence, questions};
use documents::wording::{AdaptableLetter, Field, LETTERS, Passage, Wording, passage};
use domain::language::Language;

use crate::reading::text;

/// Words that no letter has by itself.
const MARK: &str = "Kwartelkoning";

/// Calls with every passage of every letter in each language.
fn each(mut check: impl FnMut(&'static AdaptableLetter, &'static Passage, Language)) {
    for letter in LETTERS {
        for passage in letter.passages() {
            for language in [Language::Dutch, Language::English] {
                check(letter, passage, language);
            }
        }
    }
}

/// Returns the specimens of a letter with a text of the owner's.
fn adapted(
    letter: &AdaptableLetter,
    passage: &'static Passage,
    language: Language,
    text: &str,
) -> Vec<Letter> {
    let mut wording = Wording::default();
    wording
        .adapt(passage, language, text)
        .expect("a text that can stand there");
    let adapted = Correspondence {
        wording,
        ..correspondence()
    };
    letter.specimens(&adapted, language)
}

fn words(letter: &Letter) -> String {
    let joined = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let body = letter.body.iter().map(|block| match block {
        Block::Paragraph(runs) => joined(runs),
        Block::List(entries) => entries.iter().map(|entry| joined(entry)).collect(),
        Block::Heading { text, .. } => text.clone(),
        Block::Table(_)
        | Block::Definitions(_)
        | Block::Groups(_)
        | Block::PageBreak
        | Block::Signature(_) => String::new(),
    });
    let said: Vec<String> = body.collect();
    format!(
        "{}\n{}\n{}",
        letter.subject,
        said.join("\n"),
        letter.signature.greeting
    )
}

#[test]
fn every_letter_and_every_passage_is_known_by_a_code_of_its_own() {
    let kinds: BTreeSet<_> = LETTERS.iter().map(|letter| letter.kind).collect();
    assert_eq!(kinds.len(), LETTERS.len(), "a letter is listed twice");
    each(|_, each, _| {
        let found = passage(each.code).expect("a passage of this code");
        assert!(std::ptr::eq(found, each), "{} is used twice", each.code);
    });
    let fields: BTreeSet<_> = Field::ALL.iter().map(|field| field.code()).collect();
    assert_eq!(fields.len(), Field::ALL.len(), "a field is listed twice");
}

#[test]
fn every_standard_text_can_stand_in_its_passage_and_has_each_element() {
    each(|_, passage, language| {
        let standard = passage.standard(language);
        assert_eq!(passage.check(standard), Ok(()), "{}", passage.code);
        let length = standard.chars().count();
        assert!(
            length <= passage.chars_max(),
            "{} is too long",
            passage.code
        );
        let lost = passage.lost(standard, language);
        assert!(lost.is_empty(), "{} lacks {lost:?}", passage.code);
    });
}

#[test]
fn every_passage_stands_in_a_specimen_of_its_letter_in_the_words_of_the_owner() {
    each(|letter, passage, language| {
        let adapted = adapted(letter, passage, language, MARK);
        assert!(
            adapted.iter().any(|letter| words(letter).contains(MARK)),
            "{} of {} stands in no specimen ({language})",
            passage.code,
            letter.number
        );
    });
}

#[test]
fn every_field_of_a_passage_is_filled_also_where_the_standard_text_does_not_use_it() {
    each(|letter, passage, language| {
        for field in passage.fields {
            let text = format!("{MARK} {}", field.in_braces());
            for letter in adapted(letter, passage, language, &text) {
                let said = words(&letter);
                let unfilled = said
                    .lines()
                    .any(|line| line.contains("{{") || line.trim_end().ends_with(MARK));
                assert!(!unfilled, "{} in {}: {said}", field.code(), passage.code);
            }
        }
    });
}

#[test]
fn a_text_that_drops_an_element_is_told_with_the_letter() {
    each(|letter, passage, language| {
        let specimens = adapted(letter, passage, language, MARK);
        let used = specimens
            .iter()
            .filter(|letter| words(letter).contains(MARK));
        for specimen in used {
            let lost = specimen.lost.iter();
            let told: Vec<_> = lost
                .filter(|lost| std::ptr::eq(lost.passage, passage))
                .map(|lost| lost.element)
                .collect();
            let must: Vec<_> = passage.must.iter().collect();
            assert_eq!(told, must, "{} ({language})", passage.code);
        }
        for specimen in letter.specimens(&correspondence(), language) {
            assert_eq!(specimen.lost, [], "the standard texts of {}", letter.number);
        }
    });
}

#[test]
fn an_adapted_sentence_stands_in_the_file() {
    let term = passage("l01.term").expect("the passage");
    let letter = LETTERS.first().expect("the acknowledgement");
    let text_of = |language, own| {
        let letters = adapted(letter, term, language, own);
        let first = letters.first().expect("a specimen");
        text(&typeset_letter(first).expect("a letter"))
    };
    let dutch = text_of(
        Language::Dutch,
        "Voor {{uiterlijk}} hoort u van ons. Een antwoord is gratis.",
    );
    assert!(
        dutch.contains("Voor 2 december 2026 hoort u van ons. Een antwoord is gratis."),
        "{dutch}"
    );
    assert!(!dutch.contains("Dit kost u niets"), "{dutch}");
    let english = text_of(
        Language::English,
        "You will hear from us before {{uiterlijk}}, free of charge.",
    );
    assert!(
        english.contains("You will hear from us before 2 December 2026, free of charge."),
        "{english}"
    );
}

#[test]
fn what_somebody_wrote_is_never_filled_in_as_if_it_were_a_template() {
    let language = Language::Dutch;
    let mut input = questions::acknowledgement(&correspondence(), language);
    input.request = "wat er tussen {{uiterlijk}} en } staat".to_owned();
    let said = words(&l01::compose(&input, language));
    assert!(
        said.contains("U vraagt ons om wat er tussen {{uiterlijk}} en } staat."),
        "{said}"
    );
}
