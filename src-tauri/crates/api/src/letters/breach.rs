//! The notice to somebody whose data a breach touched (L15): what it tells, and its paper.

use chrono::{DateTime, FixedOffset, NaiveDate};
use documents::letters::l15_breach_notice as l15;
use documents::model::Letter;
use documents::pdf::typeset_letter;
use domain::activity::PersonalDataCategory;
use domain::breach::facts::NoticeWords;
use domain::counted;
use domain::ids::ContactId;
use store::tables::breach::{Breach, person, report};
use store::tables::contact;
use store::{Connection, StoreError};

use super::{cannot_set, correspondence, shown};
use crate::letter_texts::elements;
use crate::office::{Office, Outcome};
use crate::requests::Work;
use crate::wire::failure::{BreachProblem, Refusal};
use crate::wire::requests::{LetterGap, LetterPreview};

/// Composes the notice to one person, and says what is missing for one that can be posted.
pub(crate) fn compose(
    vault: &Connection,
    breach: &Breach,
    contact_id: ContactId,
    today: NaiveDate,
) -> Work<(Letter, Vec<LetterGap>)> {
    let card = contact::find(vault, contact_id)?.ok_or(StoreError::NotFound)?;
    let language = card.language;
    let mut written = breach.facts.notices.iter();
    let Some(words) = written.find(|words| words.language == language) else {
        let problem = BreachProblem::NoticeMissing { language };
        return Ok(Err(Refusal::Breach { problem }));
    };
    let reference = breach.number.clone();
    let (correspondence, missing) = correspondence::with_card(vault, &card, reference, today)?;
    let reported = report::of_breach(vault, breach.id)?;
    let told = l15::Breach {
        reported_on: reported.first().map(|report| report.told_at.date_naive()),
        ..of(breach, words)
    };
    let mut data = vec![PersonalDataCategory::Name.words()];
    data.extend(
        person::data_of(vault, breach.id, contact_id)?
            .into_iter()
            .map(|kept| kept.words()),
    );
    data.extend(
        person::records_of(vault, breach.id, contact_id)?
            .into_iter()
            .map(|(kind, count)| counted::records(kind, count)),
    );
    let person = l15::Person {
        correspondence,
        data: data
            .iter()
            .map(|words| words.in_language(language).to_owned())
            .collect(),
    };
    Ok(Ok((l15::compose(&told, &person, language), missing)))
}

fn of(breach: &Breach, words: &NoticeWords) -> l15::Breach {
    let day = |at: DateTime<FixedOffset>| at.date_naive();
    let when = match (
        breach.happened_from.map(day),
        breach.happened_until.map(day),
    ) {
        (None, None) => l15::When::Unknown,
        (Some(on), None) | (None, Some(on)) => l15::When::On(on),
        (Some(from), Some(to)) if from == to => l15::When::On(from),
        (Some(from), Some(to)) => l15::When::Between { from, to },
    };
    l15::Breach {
        what_happened: words.what.trim_end_matches('.').to_owned(),
        when,
        discovered_on: breach.discovered_at.date_naive(),
        consequences: sentences(&words.consequences),
        done: sentences(&words.done),
        planned: sentences(&words.planned),
        advice: sentences(&words.advice),
        reported_on: None,
    }
}

/// Returns the lines of a text, each a sentence of its own.
fn sentences(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns a notice as it is shown before it is written.
pub(crate) fn preview(
    office: &Office,
    (letter, missing): &(Letter, Vec<LetterGap>),
) -> Outcome<LetterPreview> {
    let lost: Vec<_> = letter.lost.iter().map(|lost| lost.element).collect();
    Ok(LetterPreview {
        subject: shown::subject(letter),
        blocks: shown::blocks(letter),
        addressee: letter.addressee.clone(),
        missing: missing.clone(),
        lost: elements(&lost),
        envelope: shown::envelope(letter).map_err(|error| cannot_set(office, error))?,
        look_again: Vec::new(),
        token: String::new(),
    })
}

/// Returns the bytes of a notice.
pub(crate) fn set(office: &Office, letter: &Letter) -> Outcome<Vec<u8>> {
    typeset_letter(letter).map_err(|error| cannot_set(office, error))
}
