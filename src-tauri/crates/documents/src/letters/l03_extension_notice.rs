//! L03, the notice that the answer takes longer.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::Correspondence;
use crate::model::{Block, Letter};
use crate::words::{date_in_text, full_stop, pick};

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// Why: how complex it is, or how many requests there are (Art. 12(3) GDPR), as a sentence.
    pub reason: String,
    /// The last day for the answer: three months after receipt.
    pub due: NaiveDate,
}

/// Composes the notice. It has to be sent within the first term.
///
/// It says why more time is needed (Art. 12(3) GDPR), the new last day, and what is done meanwhile. Nothing was decided,
/// so it says nothing of complaints.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let received = date_in_text(input.received, language);
    let due = date_in_text(input.due, language);
    let (request, reason) = (&input.request, full_stop(&input.reason));
    let paragraphs = match language {
        Language::Dutch => [
            format!(
                "Op {received} vroeg u ons om {request}. Wij hebben daar meer tijd voor nodig. De \
                 reden is: {reason}"
            ),
            format!(
                "De wet geeft ons daarvoor twee maanden extra (artikel\u{A0}12 lid\u{A0}3 AVG). U \
                 krijgt ons antwoord uiterlijk op {due}."
            ),
            "Wij werken intussen aan uw verzoek door. Wat al klaar is, sturen wij u eerder."
                .to_owned(),
        ],
        Language::English => [
            format!(
                "On {received} you asked us to {request}. We need more time for that. The reason \
                 is: {reason}"
            ),
            format!(
                "The law gives us two more months for this (Article\u{A0}12(3) GDPR). You will \
                 receive our answer no later than {due}."
            ),
            "Meanwhile we go on working on your request. Whatever is ready, we will send you \
             earlier."
                .to_owned(),
        ],
    };
    let subject = pick(language, "wij hebben meer tijd nodig", "we need more time");
    let body = paragraphs.into_iter().map(Block::paragraph).collect();
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
