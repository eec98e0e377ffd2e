//! L18, the notice that a request is not handled because it cannot be established who asks.

use chrono::NaiveDate;
use domain::identity_proof::proof_asked;
use domain::language::Language;
use domain::request::IdentityMethod;

use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Letter};
use crate::words::{date_in_text, in_sentence, pick};

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// The days on which proof was asked for.
    pub asked: Vec<NaiveDate>,
    /// The proof that would still do.
    pub proof: IdentityMethod,
}

/// Composes the notice.
///
/// It says that it cannot be established who asks (Art. 12(2) and 11(2) GDPR), that therefore nothing is given or changed,
/// which proof would still do, and what can be done against it (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let received = date_in_text(input.received, language);
    let days: Vec<String> = input
        .asked
        .iter()
        .map(|day| date_in_text(*day, language))
        .collect();
    let days = in_sentence(&days, language);
    let request = &input.request;
    let proof = proof_asked(input.proof);
    let proof = proof.in_language(language);
    let paragraphs = match language {
        Language::Dutch => [
            format!(
                "Op {received} vroeg u ons om {request}. Op {days} vroegen wij u te laten zien wie \
                 u bent. Daarop kregen wij geen antwoord waarmee wij dat kunnen vaststellen."
            ),
            "Wij kunnen niet vaststellen dat u degene bent over wie de gegevens gaan, of namens \
             die persoon mag vragen. Daarom geven wij nu geen gegevens en veranderen of wissen \
             wij niets (artikel\u{A0}11 lid\u{A0}2 en artikel\u{A0}12 lid\u{A0}2 AVG)."
                .to_owned(),
            format!("Wilt u alsnog {proof}? Dan gaan wij verder met uw verzoek."),
        ],
        Language::English => [
            format!(
                "On {received} you asked us to {request}. On {days} we asked you to show who you \
                 are. We received no reply with which we can establish that."
            ),
            "We cannot establish that you are the person concerned, or that you may ask on that \
             person's behalf. Therefore we provide no data now, and change or erase nothing \
             (Article\u{A0}11(2) and Article\u{A0}12(2) GDPR)."
                .to_owned(),
            format!("Could you still {proof}? Then we will go on with your request."),
        ],
    };
    let mut body: Vec<Block> = paragraphs.into_iter().map(Block::paragraph).collect();
    body.push(blocks::complaint(language));
    let subject = pick(
        language,
        "wij kunnen uw verzoek nu niet behandelen",
        "we cannot handle your request now",
    );
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}
