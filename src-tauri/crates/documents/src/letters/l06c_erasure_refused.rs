//! L06c, the answer that nothing is erased now.

use domain::language::Language;

use crate::letters::erasure::{Kept, kept_only_for_that, kept_table};
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
    /// What is kept.
    pub kept: Vec<Kept>,
}

/// Composes the answer.
///
/// It says for each part which ground keeps it, in plain words with its article (Art. 17(3) GDPR), until when, and what
/// can be done against it. A refusal is due within one month, extended or not (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let person = input.on_behalf_of.as_deref();
    let opening = match (language, person) {
        (Language::Dutch, None) => "U vroeg ons uw gegevens te wissen.".to_owned(),
        (Language::Dutch, Some(name)) => {
            format!("U vroeg ons namens {name} de gegevens van deze persoon te wissen.")
        }
        (Language::English, None) => "You asked us to erase your data.".to_owned(),
        (Language::English, Some(name)) => {
            format!("You asked us on behalf of {name} to erase the data of this person.")
        }
    };
    let rest = pick(
        language,
        "Dat doen wij nu niet. U ziet per onderdeel waarom, en tot wanneer wij de gegevens bewaren:",
        "We will not do so now. For each part you see why, and until when we keep the data:",
    );
    let body = vec![
        Block::paragraph(format!("{opening} {rest}")),
        kept_table(&input.kept, language),
        kept_only_for_that(language),
        blocks::complaint(language),
    ];
    let subject = match (language, person) {
        (Language::Dutch, None) => "uw gegevens wissen wij nu niet",
        (Language::English, None) => "we do not erase your data now",
        (_, Some(_)) => pick(
            language,
            "de gegevens wissen wij nu niet",
            "we do not erase the data now",
        ),
    };
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
