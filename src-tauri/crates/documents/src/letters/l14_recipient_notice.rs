//! L14, the notice to a recipient of data that were erased or corrected.

use chrono::{Days, NaiveDate};
use domain::language::Language;

use crate::letters::Correspondence;
use crate::model::{Block, Letter, Run};
use crate::words::{date_in_text, pick};

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references. The message of the person is not the recipient's to know: it is left out.
    pub correspondence: Correspondence,
    /// The name of the person, as the recipient knows it.
    pub person: String,
    /// The customer number, where the name is not enough to find the person.
    pub customer_number: Option<String>,
    /// What was done with the data.
    pub action: Action,
    /// The day on which it was done.
    pub done_on: NaiveDate,
    /// Which data, by kind: "contactmomenten". What stood in them is not repeated.
    pub data: Vec<String>,
    /// Within how many days of the letter the recipient is asked to confirm.
    pub confirm_within_days: u32,
}

/// What was done with data that a recipient has as well (Art. 19 GDPR).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// They were corrected (Art. 16).
    Corrected,
    /// They were erased (Art. 17).
    Erased,
    /// Their use was restricted (Art. 18).
    Restricted,
    /// The restriction was lifted (Art. 18(3)).
    Released,
}

impl Action {
    fn subject(self, language: Language) -> &'static str {
        match self {
            Self::Corrected => pick(
                language,
                "gegevens die verbeterd zijn",
                "data that were corrected",
            ),
            Self::Erased => pick(
                language,
                "gegevens die gewist zijn",
                "data that were erased",
            ),
            Self::Restricted => pick(
                language,
                "gegevens die niet gebruikt mogen worden",
                "data that may not be used",
            ),
            Self::Released => pick(
                language,
                "gegevens die weer gebruikt mogen worden",
                "data that may be used again",
            ),
        }
    }

    /// Returns what we did, to follow the day.
    fn done(self, language: Language) -> &'static str {
        match self {
            Self::Corrected => pick(language, "verbeterd", "corrected"),
            Self::Erased => pick(language, "gewist", "erased"),
            Self::Restricted => pick(language, "beperkt", "restricted"),
            Self::Released => pick(language, "weer vrijgegeven", "released"),
        }
    }

    /// Returns what is asked of the recipient, up to where the day of the confirmation follows.
    fn asked(self, language: Language) -> &'static str {
        match self {
            Self::Corrected => pick(
                language,
                "Wilt u deze gegevens ook verbeteren",
                "Please correct these data as well",
            ),
            Self::Erased => pick(
                language,
                "Wilt u deze gegevens ook wissen",
                "Please erase these data as well",
            ),
            Self::Restricted => pick(
                language,
                "Wilt u deze gegevens tijdelijk niet gebruiken",
                "Please do not use these data for the time being",
            ),
            Self::Released => pick(
                language,
                "Wilt u de beperking ook opheffen",
                "Please lift the restriction as well",
            ),
        }
    }
}

/// Composes the notice.
///
/// It says whom it concerns with as little as finds the person, which data, what was done and when, and asks to do the
/// same and to confirm it (Art. 19 GDPR). It gives no reasons of the person.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let action = input.action;
    let done_on = date_in_text(input.done_on, language);
    let done = action.done(language);
    let letter_day = input.correspondence.date;
    let confirm_by = letter_day
        .checked_add_days(Days::new(u64::from(input.confirm_within_days)))
        .unwrap_or(letter_day);
    let confirm_by = date_in_text(confirm_by, language);
    let days = input.confirm_within_days;
    let person = match (&input.customer_number, language) {
        (None, _) => input.person.clone(),
        (Some(number), Language::Dutch) => format!("{} (klantnummer {number})", input.person),
        (Some(number), Language::English) => {
            format!("{} (customer number {number})", input.person)
        }
    };
    let asked = action.asked(language);
    let (lead, request) = match language {
        Language::Dutch => (
            format!(
                "Wij gaven u eerder gegevens over {person}. Op {done_on} hebben wij deze gegevens \
                 {done}:"
            ),
            format!(
                "{asked}, en ons dat binnen {days}\u{A0}dagen bevestigen, dus uiterlijk op \
                 {confirm_by}? Kan het niet of maar voor een deel? Laat ons dan weten waarom. Wij \
                 moeten dit aan u doorgeven volgens artikel\u{A0}19 van de Algemene verordening \
                 gegevensbescherming (AVG)."
            ),
        ),
        Language::English => (
            format!("We earlier gave you data about {person}. On {done_on} we {done} these data:"),
            format!(
                "{asked}, and confirm this within {days}\u{A0}days, so by {confirm_by}. If you \
                 cannot do so, or only in part, tell us why. We have to pass this on to you under \
                 Article\u{A0}19 of the General Data Protection Regulation (GDPR)."
            ),
        ),
    };
    let data = input.data.iter();
    let body = vec![
        Block::paragraph(lead),
        Block::List(data.map(|data| vec![Run::plain(data.clone())]).collect()),
        Block::paragraph(request),
    ];
    input.correspondence.letter(
        input.correspondence.said(language),
        action.subject(language),
        body,
    )
}
