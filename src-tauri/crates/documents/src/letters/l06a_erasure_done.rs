//! L06a, the answer that all was erased.

use domain::language::Language;

use crate::letters::Correspondence;
use crate::letters::erasure::{CarriedOut, afterwards, erased_list};
use crate::model::{Block, Letter};
use crate::words::pick;

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data were erased, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// What was erased, and what came with it.
    pub carried_out: CarriedOut,
}

/// Composes the answer.
///
/// It says what was erased and when (Art. 17(1) GDPR), which recipients were told (Art. 19), when the backups are clean,
/// and what stays as proof, for how long and why (Art. 17(3)(e)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let person = input.on_behalf_of.as_deref();
    let opening = match (language, person) {
        (Language::Dutch, None) => {
            "U vroeg ons uw gegevens te wissen. Dat hebben wij gedaan.".to_owned()
        }
        (Language::Dutch, Some(name)) => {
            format!(
                "U vroeg ons namens {name} de gegevens van deze persoon te wissen. Dat hebben wij gedaan."
            )
        }
        (Language::English, None) => "You asked us to erase your data. We have done so.".to_owned(),
        (Language::English, Some(name)) => format!(
            "You asked us on behalf of {name} to erase the data of this person. We have done so."
        ),
    };
    let mut body = vec![Block::paragraph(opening)];
    body.extend(erased_list(&input.carried_out, language));
    body.extend(afterwards(&input.carried_out, person, language));
    let subject = match (language, person) {
        (Language::Dutch, None) => "uw gegevens zijn gewist",
        (Language::English, None) => "your data were erased",
        (_, Some(_)) => pick(language, "de gegevens zijn gewist", "the data were erased"),
    };
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
