//! Teksten aanpassen: the owner's own texts in letters, each in the place of a standard one.
//!
//! What is saved can be set and has its fields; what the law wants and it lacks is told, and asks to be confirmed. Letters
//! that were issued do not change: they are files.

use documents::error::{DocumentError, Part};
use documents::letters::Correspondence;
use documents::model::Letter;
use documents::pdf::typeset_letter;
use documents::specimens;
use documents::wording::{
    self, AdaptableLetter, Article, Both, Element, Field, LETTERS, Passage, Place, TemplateFault,
    Wording,
};
use domain::language::{Language, Words};
use store::Connection;
use store::tables::letter_text::{self, LetterText};

use crate::letters::{as_the_business_writes, blocks, cannot_set, subject};
use crate::office::{Office, Outcome};
use crate::settings::{self, field};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::letter_texts::{
    ElementView, FieldView, LetterTextPreview, LetterTextProblem, LetterTextRef, LetterTexts,
    LetterWithTexts, OwnText, PassageText, PassageView, PreviewLetterText, PreviewedBlock,
    SaveLetterText,
};

/// Returns all letters with their texts.
pub fn view(office: &Office, (): ()) -> Outcome<LetterTexts> {
    office.read(|vault| {
        let own = letter_text::all(vault)?;
        let mut passages: Vec<PassageView> = Vec::new();
        let mut letters = Vec::new();
        for letter in LETTERS {
            for passage in letter.passages() {
                if passages.iter().all(|known| known.code != passage.code) {
                    passages.push(passage_view(passage, &own));
                }
            }
            letters.push(LetterWithTexts {
                kind: letter.kind,
                number: letter.number.to_owned(),
                passages: letter.passages().map(|one| one.code.to_owned()).collect(),
            });
        }
        Ok(LetterTexts { letters, passages })
    })
}

fn passage_view(passage: &'static Passage, own: &[LetterText]) -> PassageView {
    let text = |language| PassageText {
        standard: passage.standard(language).to_owned(),
        own: own
            .iter()
            .find(|text| text.passage == passage.code && text.language == language)
            // What can stand there no longer is not used either.
            .filter(|text| passage.check(&text.text).is_ok())
            .map(|text| OwnText {
                text: text.text.clone(),
                changed_on: text.changed_on,
                lost: elements(&passage.lost(&text.text, language)),
            }),
    };
    PassageView {
        code: passage.code.to_owned(),
        what: words(passage.what),
        lines: passage.place == Place::Text,
        characters_max: u32::try_from(passage.chars_max()).unwrap_or(u32::MAX),
        fields: passage
            .fields
            .iter()
            .map(|field| field_view(*field))
            .collect(),
        must: elements(&passage.must.iter().collect::<Vec<_>>()),
        nl: text(Language::Dutch),
        en: text(Language::English),
    }
}

fn field_view(field: Field) -> FieldView {
    FieldView {
        in_text: field.in_braces(),
        label: words(field.label()),
        example: Words::new(
            field.example(Language::Dutch),
            field.example(Language::English),
        ),
    }
}

fn words(both: Both) -> Words {
    Words::new(both.0, both.1)
}

/// Returns elements of the law as the window says them.
pub(crate) fn elements(elements: &[&'static Element]) -> Vec<ElementView> {
    let article = |article: Article| Words {
        nl: article.words(Language::Dutch),
        en: article.words(Language::English),
    };
    elements
        .iter()
        .map(|element| ElementView {
            what: words(element.what),
            article: article(element.article),
        })
        .collect()
}

/// Returns the owner's own texts, for a letter. One of a passage that is no longer there is left out, and so is one with a
/// field that is no longer there: the standard text stands then.
pub(crate) fn wording(vault: &Connection) -> store::Result<Wording> {
    let mut wording = Wording::default();
    for own in letter_text::all(vault)? {
        if let Some(passage) = wording::passage(&own.passage) {
            // A text is checked when it is saved; the standard one stands where it cannot stand there any more.
            let _ = wording.adapt(passage, own.language, &own.text);
        }
    }
    Ok(wording)
}

/// Returns a letter to somebody who does not exist, with a text that is not saved yet.
///
/// # Errors
/// [`Refusal::LetterText`] and [`Refusal::Field`] where the text cannot stand there.
pub fn preview(office: &Office, asked: PreviewLetterText) -> Outcome<LetterTextPreview> {
    let passage = wording::passage(&asked.passage).ok_or(Refusal::NotFound)?;
    let letter = wording::adaptable(asked.kind).ok_or(Refusal::NotFound)?;
    if letter.passages().all(|one| one.code != passage.code) {
        return Err(Refusal::NotFound.into());
    }
    let text = checked(passage, &asked.text)?;
    let language = asked.language;
    let (shown, marked) = specimen(office, letter, passage, language, &text)?;
    let marked_blocks = blocks(&marked);
    let shown_blocks = blocks(&shown);
    let previewed = shown_blocks.into_iter().zip(&marked_blocks);
    Ok(LetterTextPreview {
        subject: subject(&shown),
        addressee: shown.addressee.clone(),
        in_subject: marked.subject.contains(&mark(passage)),
        blocks: previewed
            .map(|(block, marked)| PreviewedBlock {
                passages: standing_in(letter, &marked.text()),
                block,
            })
            .collect(),
        lost: elements(&passage.lost(&text, language)),
    })
}

/// Returns the codes of the passages of which the mark stands in a text.
fn standing_in(letter: &AdaptableLetter, marked: &str) -> Vec<String> {
    letter
        .passages()
        .filter(|passage| marked.contains(&mark(passage)))
        .map(|passage| passage.code.to_owned())
        .collect()
}

/// Returns a text by which a passage is known in a letter. Its signs are nobody's letters.
fn mark(passage: &Passage) -> String {
    format!("\u{E000}{}\u{E001}", passage.code)
}

/// Returns the specimen of a letter in which a passage stands: with a text of it, and with marks for texts.
fn specimen(
    office: &Office,
    letter: &AdaptableLetter,
    passage: &'static Passage,
    language: Language,
    text: &str,
) -> Outcome<(Letter, Letter)> {
    let ours = office.read(|vault| {
        let correspondence = Correspondence {
            wording: wording(vault)?,
            ..specimens::correspondence()
        };
        as_the_business_writes(vault, correspondence, language)
    })?;
    let mut marks = Wording::default();
    for each in letter.passages() {
        put(&mut marks, each, language, &mark(each))?;
    }
    let marked = Correspondence {
        wording: marks,
        ..ours.clone()
    };
    let mut drafted = ours;
    put(&mut drafted.wording, passage, language, text)?;
    let shown = letter.specimens(&drafted, language);
    let marked = letter.specimens(&marked, language);
    let here = |one: &Letter| {
        let mark = mark(passage);
        one.subject.contains(&mark) || blocks(one).iter().any(|one| one.text().contains(&mark))
    };
    let at = marked.iter().position(here).unwrap_or_default();
    let both = shown.into_iter().nth(at).zip(marked.into_iter().nth(at));
    Ok(both.ok_or(Refusal::NotFound)?)
}

fn put(
    wording: &mut Wording,
    passage: &'static Passage,
    language: Language,
    text: &str,
) -> Result<(), Refusal> {
    wording.adapt(passage, language, text).map_err(cannot_stand)
}

/// Saves a text; one that is the standard text takes the owner's away.
///
/// # Errors
/// As [`preview`]; [`LetterTextProblem::Lacking`] where it lacks what the law wants and this is not confirmed;
/// [`Refusal::UnprintableCharacter`].
pub fn save(office: &Office, typed: SaveLetterText) -> Outcome<()> {
    let passage = wording::passage(&typed.passage).ok_or(Refusal::NotFound)?;
    let language = typed.language;
    let text = checked(passage, &typed.text)?;
    let lost = passage.lost(&text, language);
    if !lost.is_empty() && !typed.lacking_confirmed {
        let elements = elements(&lost);
        let problem = LetterTextProblem::Lacking { elements };
        return Err(Refusal::LetterText { problem }.into());
    }
    let letter = LETTERS
        .iter()
        .find(|letter| letter.passages().any(|one| one.code == passage.code))
        .ok_or(Refusal::NotFound)?;
    let (shown, _) = specimen(office, letter, passage, language, &text)?;
    if let Err(error) = typeset_letter(&shown) {
        let part = Part::References;
        let long = matches!(error, DocumentError::TooManyLines { part: at, .. } if at == part);
        return Err(if long {
            too_long(passage).into()
        } else {
            cannot_set(office, error)
        });
    }
    if text == passage.standard(language) {
        return take_away(office, passage, language);
    }
    let now = office.moment();
    office.write(move |transaction| {
        let own = LetterText {
            passage: passage.code.to_owned(),
            language,
            text,
            changed_on: now.today,
        };
        letter_text::save(transaction, &own)?;
        settings::note(transaction, now, "letter_text")
    })
}

/// Returns to the standard text of a passage.
pub fn reset(office: &Office, named: LetterTextRef) -> Outcome<()> {
    let passage = wording::passage(&named.passage).ok_or(Refusal::NotFound)?;
    take_away(office, passage, named.language)
}

fn take_away(office: &Office, passage: &'static Passage, language: Language) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        letter_text::remove(transaction, passage.code, language)?;
        settings::note(transaction, now, "letter_text")
    })
}

/// Returns a text as it can stand in a passage: without space around it, and without empty lines.
fn checked(passage: &Passage, typed: &str) -> Result<String, Refusal> {
    let lines: Vec<&str> = typed.lines().map(str::trim).collect();
    let filled: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let text = filled.join(match passage.place {
        Place::Text => "\n",
        Place::Subject | Place::Greeting => " ",
    });
    if text.is_empty() {
        return Err(field("text", FieldProblem::Missing));
    }
    if text.chars().count() > passage.chars_max() {
        return Err(too_long(passage));
    }
    passage.check(&text).map_err(cannot_stand)?;
    Ok(text)
}

fn too_long(passage: &Passage) -> Refusal {
    let characters_max = u32::try_from(passage.chars_max()).unwrap_or(u32::MAX);
    field("text", FieldProblem::TooLong { characters_max })
}

fn cannot_stand(fault: TemplateFault) -> Refusal {
    let problem = match fault {
        TemplateFault::Braces => LetterTextProblem::Braces,
        TemplateFault::UnknownField { name } => LetterTextProblem::UnknownField { name },
        TemplateFault::OtherPassage { field } => LetterTextProblem::FieldOfAnotherPassage {
            name: field.code().to_owned(),
        },
    };
    Refusal::LetterText { problem }
}
