//! L02b, the question which data are meant, where very much is kept (access only).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, Term};
use crate::model::{Block, Letter};
use crate::words::{date_in_text, full_stop, pick};

/// What the question tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The person whose data are asked for, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// Why it is asked: how much there is, as a sentence.
    pub reason: String,
    /// Whether the term waits for the reply.
    pub term: Term,
}

/// Composes the question.
///
/// It says that much is kept and why it is asked (recital 63 GDPR), that everything may be asked for, that what is clear
/// is being looked up, and that the term stands still.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let received = date_in_text(input.received, language);
    let reason = full_stop(&input.reason);
    let paragraphs = match language {
        Language::Dutch => {
            let (asked, about) = match &input.on_behalf_of {
                None => ("inzage in uw persoonsgegevens".to_owned(), "u".to_owned()),
                Some(name) => (
                    format!("inzage in de persoonsgegevens van {name}"),
                    name.clone(),
                ),
            };
            [
                format!(
                    "Op {received} vroeg u ons om {asked}. Wij bewaren veel gegevens over {about}. \
                     {reason}"
                ),
                "Wilt u aangeven om welke periode of om welk onderwerp het gaat? U mag ook alles \
                 vragen. Laat u dat weten, dan krijgt u alles."
                    .to_owned(),
                match input.term {
                    Term::StandsStill => {
                        "Wat al duidelijk is, zoeken wij intussen op. Zolang wij uw antwoord niet \
                         hebben, staat de termijn voor uw verzoek stil."
                    }
                    Term::RunsOn => {
                        "Wat al duidelijk is, zoeken wij intussen op. De termijn voor uw verzoek \
                         staat door deze vraag niet stil."
                    }
                }
                .to_owned(),
            ]
        }
        Language::English => {
            let (asked, about) = match &input.on_behalf_of {
                None => ("your personal data".to_owned(), "you".to_owned()),
                Some(name) => (format!("the personal data of {name}"), name.clone()),
            };
            [
                format!(
                    "On {received} you asked us for access to {asked}. We hold a large amount of \
                     data about {about}. {reason}"
                ),
                "Can you tell us which period or subject you mean? You may also ask for \
                 everything. If you tell us so, you will get everything."
                    .to_owned(),
                match input.term {
                    Term::StandsStill => {
                        "Meanwhile we are looking up what is clear already. The term for your \
                         request is paused until we have your reply."
                    }
                    Term::RunsOn => {
                        "Meanwhile we are looking up what is clear already. This question does \
                         not pause the term for your request."
                    }
                }
                .to_owned(),
            ]
        }
    };
    let subject = pick(
        language,
        "om welke gegevens gaat het?",
        "which data do you mean?",
    );
    let body = paragraphs.into_iter().map(Block::paragraph).collect();
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
