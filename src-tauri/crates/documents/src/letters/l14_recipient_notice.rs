//! L14, the notice to a recipient of data that were corrected, erased, restricted or released.

use chrono::{Days, NaiveDate};
use domain::language::Language;
use domain::notice_action::NoticeAction;

use crate::letters::Correspondence;
use crate::model::{Block, Letter, Run};
use crate::wording::{Article, Both, Element, Field, Passage};
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
    pub action: NoticeAction,
    /// The day on which it was done.
    pub done_on: NaiveDate,
    /// Which data, by kind: "contactmomenten". What stood in them is not repeated.
    pub data: Vec<String>,
    /// Within how many days of the letter the recipient is asked to confirm.
    pub confirm_within_days: u32,
}

static CORRECTED: Passage = Passage::subject(
    "l14.subject_corrected",
    "gegevens die verbeterd zijn",
    "data that were corrected",
);

static ERASED: Passage = Passage::subject(
    "l14.subject_erased",
    "gegevens die gewist zijn",
    "data that were erased",
);

static RESTRICTED: Passage = Passage::subject(
    "l14.subject_restricted",
    "gegevens die niet gebruikt mogen worden",
    "data that may not be used",
);

static RELEASED: Passage = Passage::subject(
    "l14.subject_released",
    "gegevens die weer gebruikt mogen worden",
    "data that may be used again",
);

static LEAD: Passage = Passage::text(
    "l14.lead",
    Both(
        "om wie het gaat, en wat u wanneer deed",
        "whom it concerns, and what you did when",
    ),
    (
        "Wij gaven u eerder gegevens over {{naam}}. Op {{datum}} hebben wij deze gegevens \
         {{gedaan}}:",
        "We earlier gave you data about {{naam}}. On {{datum}} we {{gedaan}} these data:",
    ),
    &[Field::Person, Field::DoneOn, Field::Done],
    &[
        Element::field(
            Both("om wie het gaat", "whom it concerns"),
            Article::Gdpr("19"),
            Field::Person,
        ),
        Element::field(
            Both("wat u met de gegevens deed", "what you did with the data"),
            Article::Gdpr("19"),
            Field::Done,
        ),
        Element::field(
            Both("de dag waarop u het deed", "the day on which you did it"),
            Article::Gdpr("19"),
            Field::DoneOn,
        ),
    ],
);

static REQUEST: Passage = Passage::text(
    "l14.request",
    Both("wat u vraagt, en voor wanneer", "what you ask, and by when"),
    (
        "{{vraag}}, en ons dat binnen {{dagen}}\u{A0}dagen bevestigen, dus uiterlijk op \
         {{bevestigen_voor}}? Kan het niet of maar voor een deel? Laat ons dan weten waarom. Wij \
         moeten dit aan u doorgeven volgens artikel\u{A0}19 van de Algemene verordening \
         gegevensbescherming (AVG).",
        "{{vraag}}, and confirm this within {{dagen}}\u{A0}days, so by {{bevestigen_voor}}. If you \
         cannot do so, or only in part, tell us why. We have to pass this on to you under \
         Article\u{A0}19 of the General Data Protection Regulation (GDPR).",
    ),
    &[Field::AskedOfRecipient, Field::Days, Field::ConfirmBy],
    &[
        Element::field(
            Both("wat u de ontvanger vraagt", "what you ask the recipient"),
            Article::Gdpr("19"),
            Field::AskedOfRecipient,
        ),
        Element::words(
            Both("de vraag om het te bevestigen", "the request to confirm it"),
            Article::Gdpr("19"),
            &["bevestig"],
            &["confirm"],
        ),
    ],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] =
    &[&ERASED, &CORRECTED, &RESTRICTED, &RELEASED, &LEAD, &REQUEST];

/// Composes the notice.
///
/// It says whom it concerns with as little as finds the person, which data, what was done and when, and asks to do the
/// same and to confirm it (Art. 19 GDPR). It gives no reasons of the person.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let action = input.action;
    let done_on = date_in_text(input.done_on, language);
    let letter_day = input.correspondence.date;
    let confirm_by = letter_day
        .checked_add_days(Days::new(u64::from(input.confirm_within_days)))
        .unwrap_or(letter_day);
    let confirm_by = date_in_text(confirm_by, language);
    let days = input.confirm_within_days.to_string();
    let person = match (&input.customer_number, language) {
        (None, _) => input.person.clone(),
        (Some(number), Language::Dutch) => format!("{} (klantnummer {number})", input.person),
        (Some(number), Language::English) => {
            format!("{} (customer number {number})", input.person)
        }
    };
    let done = action.words();
    let lead = [
        (Field::Person, person.as_str()),
        (Field::DoneOn, &done_on),
        (Field::Done, done.in_language(language)),
    ];
    let request = [
        (Field::AskedOfRecipient, asked(action, language)),
        (Field::Days, &days),
        (Field::ConfirmBy, &confirm_by),
    ];
    let data = input.data.iter();
    let body = vec![
        said.paragraph(&LEAD, &lead),
        Block::List(data.map(|data| vec![Run::plain(data.clone())]).collect()),
        said.paragraph(&REQUEST, &request),
    ];
    let subject = said.words(subject(action), &[]);
    input.correspondence.letter(said, subject, body)
}

/// Returns the subject of the letter.
fn subject(action: NoticeAction) -> &'static Passage {
    match action {
        NoticeAction::Corrected => &CORRECTED,
        NoticeAction::Erased => &ERASED,
        NoticeAction::Restricted => &RESTRICTED,
        NoticeAction::Released => &RELEASED,
    }
}

/// Returns what is asked of the recipient, up to where the day of the confirmation follows.
fn asked(action: NoticeAction, language: Language) -> &'static str {
    match action {
        NoticeAction::Corrected => pick(
            language,
            "Wilt u deze gegevens ook verbeteren",
            "Please correct these data as well",
        ),
        NoticeAction::Erased => pick(
            language,
            "Wilt u deze gegevens ook wissen",
            "Please erase these data as well",
        ),
        NoticeAction::Restricted => pick(
            language,
            "Wilt u deze gegevens tijdelijk niet gebruiken",
            "Please do not use these data for the time being",
        ),
        NoticeAction::Released => pick(
            language,
            "Wilt u de beperking ook opheffen",
            "Please lift the restriction as well",
        ),
    }
}
