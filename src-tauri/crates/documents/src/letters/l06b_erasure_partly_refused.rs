//! L06b, the answer that a part was erased and another part is kept.

use domain::language::Language;

use crate::letters::erasure::{
    CarriedOut, Kept, afterwards, erased_list, kept_only_for_that, kept_table,
};
use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Letter};
use crate::words::pick;

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data these are, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// What was erased, and what came with it.
    pub carried_out: CarriedOut,
    /// What is kept.
    pub kept: Vec<Kept>,
}

/// Composes the answer.
///
/// It says what L06a says, and for each part that is kept which ground keeps it, in plain words with its article
/// (Art. 17(3) GDPR), until when, that it is used for nothing else, and what can be done against it (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let person = input.on_behalf_of.as_deref();
    let opening = match (language, person) {
        (Language::Dutch, None) => {
            "U vroeg ons uw gegevens te wissen. Een deel hebben wij gewist. Een ander deel moeten \
             of mogen wij nog bewaren."
                .to_owned()
        }
        (Language::Dutch, Some(name)) => format!(
            "U vroeg ons namens {name} de gegevens van deze persoon te wissen. Een deel hebben wij \
             gewist. Een ander deel moeten of mogen wij nog bewaren."
        ),
        (Language::English, None) => {
            "You asked us to erase your data. We have erased a part of them. We must or may keep \
             another part."
                .to_owned()
        }
        (Language::English, Some(name)) => format!(
            "You asked us on behalf of {name} to erase the data of this person. We have erased a \
             part of them. We must or may keep another part."
        ),
    };
    let mut body = vec![Block::paragraph(opening)];
    body.extend(erased_list(&input.carried_out, language));
    body.push(Block::paragraph(pick(
        language,
        "Dit bewaren wij nog. U ziet per onderdeel waarom, en tot wanneer:",
        "This is what we still keep. For each part you see why, and until when:",
    )));
    body.push(kept_table(&input.kept, language));
    body.push(kept_only_for_that(language));
    body.extend(afterwards(&input.carried_out, person, language));
    body.push(blocks::complaint(language));
    let subject = match (language, person) {
        (Language::Dutch, None) => "een deel van uw gegevens is gewist",
        (Language::English, None) => "part of your data was erased",
        (_, Some(_)) => pick(
            language,
            "een deel van de gegevens is gewist",
            "part of the data was erased",
        ),
    };
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
