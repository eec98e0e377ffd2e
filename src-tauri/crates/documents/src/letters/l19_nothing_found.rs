//! L19, the answer that there are no data.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Letter};
use crate::words::{date_in_text, in_sentence, pick};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// The person it is about, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// Where was searched: "de mailbox".
    pub places: Vec<String>,
    /// With what was searched: "de naam", "het e-mailadres".
    pub keys: Vec<String>,
    /// How long the file of the request stays, to follow "tot" or "until": "5 jaar na het afsluiten van het verzoek".
    pub file_kept_until: String,
}

/// Composes the answer.
///
/// It confirms that no data are processed (Art. 15(1) GDPR), says where and with what was searched, that the request
/// itself stays and how long, and what can be done against it (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let received = date_in_text(input.received, language);
    let (request, until) = (&input.request, &input.file_kept_until);
    let places = in_sentence(&input.places, language);
    let keys = in_sentence(&input.keys, language);
    let paragraphs = match language {
        Language::Dutch => {
            let whose = input.on_behalf_of.as_deref().unwrap_or("u");
            [
                format!("Op {received} vroeg u ons om {request}."),
                format!(
                    "Wij hebben gezocht in {places}. Wij zochten op {keys}. Wij hebben geen \
                     gegevens van {whose} gevonden, behalve dit verzoek."
                ),
                format!(
                    "Het verzoek en onze brief bewaren wij tot {until}, apart en afgeschermd. Dan \
                     kunnen wij laten zien dat wij u hebben geantwoord."
                ),
            ]
        }
        Language::English => {
            let whom = input.on_behalf_of.as_deref().unwrap_or("you");
            [
                format!("On {received} you asked us to {request}."),
                format!(
                    "We searched {places} for {keys}. We found no data about {whom}, except this \
                     request."
                ),
                format!(
                    "We keep the request and our letter until {until}, apart and shielded, so that \
                     we can show that we answered you."
                ),
            ]
        }
    };
    let mut body: Vec<Block> = paragraphs.into_iter().map(Block::paragraph).collect();
    body.push(blocks::complaint(language));
    let subject = pick(
        language,
        "wij hebben geen gegevens gevonden",
        "we found no data",
    );
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
