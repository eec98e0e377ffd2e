//! L01, the acknowledgement of a request.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::Correspondence;
use crate::model::{Block, Letter};
use crate::words::date_in_text;

/// What an acknowledgement tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vraagt ons om" or "You ask us to".
    pub request: String,
    /// The last day for the answer (Art. 12(3) GDPR).
    pub due: NaiveDate,
}

/// Composes the acknowledgement.
///
/// It says when the request came in, how it was understood, when the answer comes at the
/// latest, that it is free (Art. 12(5) GDPR), and whom to ask. It asks nothing.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let received = date_in_text(input.received, language);
    let due = date_in_text(input.due, language);
    let request = &input.request;
    let (subject, paragraphs) = match language {
        Language::Dutch => (
            "ontvangst van uw verzoek",
            [
                format!("Op {received} kregen wij uw verzoek. U vraagt ons om {request}."),
                format!(
                    "U krijgt zo snel mogelijk antwoord, en in elk geval uiterlijk op {due}. Dit \
                     kost u niets."
                ),
                "Hebben wij uw vraag niet goed begrepen? Laat het ons dan weten.".to_owned(),
            ],
        ),
        Language::English => (
            "receipt of your request",
            [
                format!("We received your request on {received}. You ask us to {request}."),
                format!(
                    "We will answer as soon as possible and no later than {due}. This is free of \
                     charge."
                ),
                "Please tell us if we misunderstood your request.".to_owned(),
            ],
        ),
    };
    let body = paragraphs.into_iter().map(Block::paragraph).collect();
    input.correspondence.letter(subject, body, language)
}
