//! The owner's own texts in letters: what is taken, what is told, and where they stand.

use api::wire::failure::{Failure, FieldProblem, Refusal};
use api::wire::letter_texts::{
    LetterTextPreview, LetterTextProblem, LetterTextRef, PassageView, PreviewLetterText,
    SaveLetterText,
};
use api::wire::requests::EnvelopeShows;
use api::{letter_texts, requests};
use domain::document_kind::DocumentKind;
use domain::language::Language;
use domain::request::Right;

use crate::bureau::*;
use crate::letters::text_of;

const OWN: &str = "Voor {{uiterlijk}} leest u van ons. Het kost u niets.";
const WITHOUT_DAY: &str = "U leest snel van ons. Het kost u niets.";

fn text(text: &str, lacking_confirmed: bool) -> SaveLetterText {
    SaveLetterText {
        passage: "l01.term".to_owned(),
        language: Language::Dutch,
        text: text.to_owned(),
        lacking_confirmed,
    }
}

fn passage(bureau: &Bureau, code: &str) -> PassageView {
    let all = letter_texts::view(&bureau.office, ()).unwrap().passages;
    all.into_iter().find(|one| one.code == code).unwrap()
}

fn draft(bureau: &Bureau, kind: DocumentKind, code: &str, text: &str) -> LetterTextPreview {
    letter_texts::preview(
        &bureau.office,
        PreviewLetterText {
            kind,
            language: Language::Dutch,
            passage: code.to_owned(),
            text: text.to_owned(),
        },
    )
    .unwrap()
}

#[test]
fn an_adapted_sentence_stands_in_the_letter_that_is_frozen_and_issued_letters_stay_as_they_were() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let take_in = || requests::take_in(office, intake(Right::Access, TODAY, Some(contact)));
    let before = issue(office, take_in().unwrap(), DocumentKind::Acknowledgement).unwrap();
    letter_texts::save(office, text(OWN, false)).unwrap();
    let id = take_in().unwrap();
    let shown = preview(office, id, DocumentKind::Acknowledgement).unwrap();
    assert_eq!(shown.lost, []);
    assert_eq!(shown.envelope.shows, EnvelopeShows::Address);
    let after = issue(office, id, DocumentKind::Acknowledgement).unwrap();

    let own = text_of(&bureau, after);
    assert!(own.contains("leest u van ons. Het kost u niets."), "{own}");
    assert!(own.contains("Voor 24 december 2026 leest u"), "{own}");
    let frozen = text_of(&bureau, before);
    assert!(
        frozen.contains("U krijgt zo snel mogelijk antwoord"),
        "{frozen}"
    );

    let named = LetterTextRef {
        passage: "l01.term".to_owned(),
        language: Language::Dutch,
    };
    letter_texts::reset(office, named).unwrap();
    let again = preview(office, take_in().unwrap(), DocumentKind::Acknowledgement).unwrap();
    assert!(again.text().contains("U krijgt zo snel mogelijk antwoord"));
}

#[test]
fn a_text_that_lacks_what_the_law_wants_is_saved_only_when_that_is_known_and_told_from_then_on() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let refused = letter_texts::save(office, text(WITHOUT_DAY, false)).unwrap_err();
    let Failure::Refused {
        refusal:
            Refusal::LetterText {
                problem: LetterTextProblem::Lacking { elements },
            },
    } = refused
    else {
        panic!("{refused:?}");
    };
    assert_eq!(elements.len(), 1);
    assert_eq!(elements[0].what.nl, "de uiterste dag voor het antwoord");
    assert_eq!(elements[0].article.nl, "artikel 12 lid 3 AVG");
    assert_eq!(
        passage(&bureau, "l01.term").nl.own,
        None,
        "nothing was saved"
    );

    letter_texts::save(office, text(WITHOUT_DAY, true)).unwrap();
    let own = passage(&bureau, "l01.term").nl.own.unwrap();
    assert_eq!(
        (own.text.as_str(), own.changed_on),
        (WITHOUT_DAY, day(TODAY))
    );
    assert_eq!(own.lost, elements, "in the editor");
    let contact = person(office);
    let id = requests::take_in(office, intake(Right::Access, TODAY, Some(contact))).unwrap();
    let shown = preview(office, id, DocumentKind::Acknowledgement).unwrap();
    assert_eq!(shown.lost, elements, "before a real letter is issued");
}

#[test]
fn what_cannot_stand_in_a_letter_is_refused_and_nothing_changes() {
    let bureau = open_on(TODAY);
    let letter_text = |problem| Refusal::LetterText { problem };
    let field = |problem| Refusal::Field {
        field: "text".to_owned(),
        problem,
    };
    let long = "a".repeat(1_501);
    let table = [
        (
            "Op {{datum van vandaag}}",
            letter_text(LetterTextProblem::UnknownField {
                name: "datum van vandaag".to_owned(),
            }),
        ),
        (
            "Op {{backup_datum}}",
            letter_text(LetterTextProblem::FieldOfAnotherPassage {
                name: "backup_datum".to_owned(),
            }),
        ),
        ("Op {{uiterlijk}", letter_text(LetterTextProblem::Braces)),
        ("Op {uiterlijk}", letter_text(LetterTextProblem::Braces)),
        (" \n ", field(FieldProblem::Missing)),
        (
            &long,
            field(FieldProblem::TooLong {
                characters_max: 1_500,
            }),
        ),
        (
            "Voor {{uiterlijk}} 漢, kost u niets",
            Refusal::UnprintableCharacter {
                character: "漢".to_owned(),
            },
        ),
    ];
    for (typed, refusal) in table {
        let refused = letter_texts::save(&bureau.office, text(typed, true)).unwrap_err();
        assert_eq!(refused, refusal.into(), "{typed}");
    }
    assert_eq!(passage(&bureau, "l01.term").nl.own, None);
}

#[test]
fn the_standard_text_typed_again_is_no_text_of_the_owner() {
    let bureau = open_on(TODAY);
    letter_texts::save(&bureau.office, text(OWN, false)).unwrap();
    let standard = passage(&bureau, "l01.term").nl.standard;
    letter_texts::save(&bureau.office, text(&format!(" {standard}\n"), false)).unwrap();
    assert_eq!(passage(&bureau, "l01.term").nl.own, None);
}

#[test]
fn a_draft_is_shown_in_the_letter_in_which_its_passage_stands() {
    let bureau = open_on(TODAY);
    for (kind, code) in [
        (DocumentKind::Acknowledgement, "l01.term"),
        (DocumentKind::IdentityRequest, "l02.reminder"),
        (DocumentKind::AccessAnswer, "l04.opening_behalf"),
        (DocumentKind::ErasureDone, "erasure.not_shared"),
        (DocumentKind::RecipientNotice, "slot.greeting"),
    ] {
        let shown = draft(&bureau, kind, code, "Kwartelkoning");
        let here = shown
            .blocks
            .iter()
            .find(|block| block.passages.iter().any(|one| one == code))
            .unwrap_or_else(|| panic!("{code} stands nowhere"));
        assert!(here.block.text().contains("Kwartelkoning"), "{code}");
    }
    let shown = draft(
        &bureau,
        DocumentKind::ErasureRefused,
        "l06c.subject",
        "nog niet",
    );
    assert!(shown.in_subject);
    assert_eq!(shown.subject, "Onderwerp: nog niet");
    let fixed = |block: &&api::wire::letter_texts::PreviewedBlock| block.passages.is_empty();
    let fixed: Vec<String> = shown
        .blocks
        .iter()
        .filter(fixed)
        .map(|block| block.block.text())
        .collect();
    assert!(
        fixed
            .iter()
            .any(|text| text.contains("Autoriteit Persoonsgegevens")),
        "what the law says is not the owner's to adapt: {fixed:?}"
    );
    let lost = draft(
        &bureau,
        DocumentKind::Acknowledgement,
        "l01.term",
        WITHOUT_DAY,
    )
    .lost;
    assert_eq!(lost.len(), 1, "told while it is typed");
}
