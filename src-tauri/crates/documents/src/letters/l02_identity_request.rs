//! L02, the question to somebody whose identity is in doubt, and the reminder of it.

use chrono::NaiveDate;
use domain::identity_proof::{other_ways, proof_asked};
use domain::language::Language;
use domain::request::IdentityMethod;

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
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// Why there is doubt (Art. 12(6) GDPR), as a sentence.
    pub doubt: String,
    /// The least that takes the doubt away.
    pub proof: IdentityMethod,
    /// The question before this one, where this is the reminder.
    pub reminder: Option<Reminder>,
    /// Whether the term waits for the reply.
    pub term: Term,
}

/// What a reminder says beside the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The day of the first question.
    pub asked: NaiveDate,
    /// The day from which the request can be closed.
    pub closed_from: NaiveDate,
}

/// Composes the question.
///
/// It says why there is doubt (Art. 12(6) GDPR), the least that is asked, what may be done instead, that no full copy of
/// an identity document is wanted, what happens with the answer, and that the term stands still.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let received = date_in_text(input.received, language);
    let (request, doubt) = (&input.request, full_stop(&input.doubt));
    let proof = proof_asked(input.proof);
    let proof = proof.in_language(language);
    let [first, second] = other_ways(input.proof).map(proof_asked);
    let (first, second) = (first.in_language(language), second.in_language(language));
    let mut paragraphs = vec![match language {
        Language::Dutch => format!("Op {received} vroeg u ons om {request}."),
        Language::English => format!("On {received} you asked us to {request}."),
    }];
    paragraphs.extend(
        input
            .reminder
            .map(|reminder| asked_before(reminder, language)),
    );
    paragraphs.extend(match language {
        Language::Dutch => [
            format!(
                "Wij willen zeker weten dat wij dit voor de juiste persoon doen. Daarover twijfelen \
                 wij nog. De reden is: {doubt}"
            ),
            format!(
                "Wilt u daarom {proof}? Kan dat niet, of wilt u dat liever niet? Dan kunt u ook \
                 dit doen: {first}. Of: {second}."
            ),
            "Stuur ons geen volledige kopie van uw paspoort of identiteitskaart. Wij gebruiken uw \
             antwoord alleen voor deze controle en wissen het daarna."
                .to_owned(),
            match input.term {
                Term::StandsStill => {
                    "Zolang wij uw antwoord niet hebben, staat de termijn voor uw verzoek stil. \
                     Zodra wij het hebben, gaan wij verder."
                }
                Term::RunsOn => {
                    "De termijn voor uw verzoek staat door deze vraag niet stil. Zodra wij uw \
                     antwoord hebben, gaan wij meteen verder."
                }
            }
            .to_owned(),
        ],
        Language::English => [
            format!(
                "We want to be sure that we do so for the right person. We are still in doubt about \
                 that. The reason is: {doubt}"
            ),
            format!(
                "Could you please {proof}? If you cannot or would rather not, you can do this \
                 instead: {first}. Or: {second}."
            ),
            "Do not send a full copy of your passport or identity card. We use your reply for this \
             check only and then delete it."
                .to_owned(),
            match input.term {
                Term::StandsStill => {
                    "The term for your request is paused until we have your reply. As soon as we \
                     have it, we go on."
                }
                Term::RunsOn => {
                    "This question does not pause the term for your request. As soon as we have \
                     your reply, we go on at once."
                }
            }
            .to_owned(),
        ],
    });
    let subject = match (input.reminder, language) {
        (None, _) => pick(
            language,
            "wilt u laten zien wie u bent?",
            "please show us who you are",
        ),
        (Some(_), _) => pick(
            language,
            "herinnering: wilt u laten zien wie u bent?",
            "reminder: please show us who you are",
        ),
    };
    let body = paragraphs.into_iter().map(Block::paragraph).collect();
    input
        .correspondence
        .letter(input.correspondence.said(language), subject, body)
}

fn asked_before(reminder: Reminder, language: Language) -> String {
    let asked = date_in_text(reminder.asked, language);
    let closed_from = date_in_text(reminder.closed_from, language);
    match language {
        Language::Dutch => format!(
            "Op {asked} vroegen wij u te laten zien wie u bent. Wij hebben nog geen antwoord. \
             Hebben wij op {closed_from} nog niets van u gehoord, dan kunnen wij niet doen wat u \
             vraagt. U mag uw antwoord ook daarna nog sturen."
        ),
        Language::English => format!(
            "On {asked} we asked you to show who you are. We have no reply yet. If we have not \
             heard from you by {closed_from}, we cannot do what you ask. You may still send your \
             reply after that."
        ),
    }
}
