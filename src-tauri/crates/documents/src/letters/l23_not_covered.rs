//! L23, the answer that the GDPR does not apply: to data of somebody who died, or of a company as such.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::{date_in_text, pick};

/// Of whom the data are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotCovered {
    /// Of somebody who died (recital 27).
    Deceased,
    /// Of a company as such (Art. 1, Art. 4(1)).
    Company,
}

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// Of whom the data are.
    pub about: NotCovered,
    /// Their name; none where it is not known.
    pub name: Option<String>,
}

static SUBJECT: Passage = Passage::subject(
    "l23.subject",
    "uw verzoek valt niet onder de privacywet",
    "your request is not covered by privacy law",
);

static DECEASED: Passage = Passage::text(
    "l23.deceased",
    Both(
        "dat de wet niet geldt voor wie is overleden",
        "that the law does not cover those who died",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Het gaat om gegevens van {{naam}}, die is \
         overleden. Wij wensen u sterkte met dit verlies. De privacywet (AVG) geldt voor mensen \
         die leven, en niet voor wie is overleden (overweging\u{A0}27 AVG). Daarom kunnen wij uw \
         verzoek niet volgens die wet behandelen.",
        "On {{ontvangen}} you asked us to {{verzoek}}. It concerns data of {{naam}}, who has died. \
         We are sorry for your loss. Privacy law (the GDPR) covers people who are alive, and not \
         those who have died (recital\u{A0}27 GDPR). Therefore we cannot handle your request \
         under that law.",
    ),
    &[Field::Received, Field::Request, Field::Person],
    &[Element::words(
        Both("waarom de wet niet geldt", "why the law does not apply"),
        Article::Gdpr("12(4)"),
        &["overleden"],
        &["died", "deceased"],
    )],
);

static DECEASED_STILL: Passage = Passage::text(
    "l23.deceased-still",
    Both("wat u wel doet", "what you still do"),
    (
        "Dit doen wij wel. Wij sturen {{naam}} geen berichten meer. Wij blijven vertrouwelijk met \
         de gegevens omgaan, en wij bewaren ze niet langer dan nodig is. Hebt u iets nodig om de \
         nalatenschap te regelen, of gaat het ook om uw eigen gegevens? Laat het ons weten, dan \
         kijken wij wat er kan.",
        "This is what we still do. We send no more messages to {{naam}}. We go on handling the \
         data in confidence, and we keep them no longer than needed. Do you need anything to \
         settle the estate, or are your own data concerned as well? Let us know and we will see \
         what is possible.",
    ),
    &[Field::Person],
    &[],
);

static COMPANY: Passage = Passage::text(
    "l23.company",
    Both(
        "dat de wet niet geldt voor een bedrijf",
        "that the law does not cover a company",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Het gaat om gegevens van {{naam}}. De \
         privacywet (AVG) beschermt mensen, en geen bedrijven (artikel\u{A0}1 en artikel\u{A0}4 \
         onder\u{A0}1 AVG). Daarom kunnen wij uw verzoek niet volgens die wet behandelen.",
        "On {{ontvangen}} you asked us to {{verzoek}}. It concerns data of {{naam}}. Privacy law \
         (the GDPR) protects people, and not companies (Article\u{A0}1 and Article\u{A0}4(1) \
         GDPR). Therefore we cannot handle your request under that law.",
    ),
    &[Field::Received, Field::Request, Field::Person],
    &[Element::words(
        Both("waarom de wet niet geldt", "why the law does not apply"),
        Article::Gdpr("12(4)"),
        &["geen bedrijven", "niet voor bedrijven"],
        &["not companies", "does not cover companies"],
    )],
);

static COMPANY_STILL: Passage = Passage::text(
    "l23.company-still",
    Both("wat u wel doet", "what you still do"),
    (
        "Gaat het om gegevens van een mens, bijvoorbeeld van een contactpersoon, of hebt u een \
         eenmanszaak? Laat dat weten, dan behandelen wij het verzoek alsnog.",
        "Are data of a person concerned, such as a contact person, or are you a sole trader? Let \
         us know, and we will handle the request after all.",
    ),
    &[],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &DECEASED,
    &DECEASED_STILL,
    &COMPANY,
    &COMPANY_STILL,
];

/// Composes the answer: that and why the GDPR does not apply, what is still done, and what can be done against it
/// (Art. 12(4) GDPR).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let unnamed = pick(
        language,
        "de persoon over wie u schrijft",
        "the person you write about",
    );
    let name = input.name.as_deref().unwrap_or(unnamed);
    let values = [
        (Field::Received, received.as_str()),
        (Field::Request, input.request.as_str()),
        (Field::Person, name),
    ];
    let (why, still) = match input.about {
        NotCovered::Deceased => (&DECEASED, &DECEASED_STILL),
        NotCovered::Company => (&COMPANY, &COMPANY_STILL),
    };
    let body = vec![
        said.paragraph(why, &values),
        said.paragraph(still, &values),
        blocks::complaint(language),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
