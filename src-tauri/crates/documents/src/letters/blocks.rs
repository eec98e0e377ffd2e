//! Blocks of text that several letters share.

use domain::language::Language;

use crate::letters::ContactDetails;
use crate::model::Block;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::pick;

/// Returns the block KLACHT: what someone can do who does not agree (Art. 12(4), 77 and 79 GDPR;
/// six weeks: Art. 35 UAVG).
///
/// Every answer and every refusal carries it. Contacting the business first is an offer, never
/// a condition.
#[must_use]
pub fn complaint(language: Language) -> Block {
    Block::paragraph(match language {
        Language::Dutch => {
            "Bent u het niet eens met ons antwoord? Laat het ons weten, dan kijken wij er nog \
             eens naar. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens: \
             www.autoriteitpersoonsgegevens.nl, telefoon 088\u{A0}1805\u{A0}250, \
             Postbus\u{A0}93374, 2509\u{A0}AJ Den\u{A0}Haag. Verder kunt u de rechtbank vragen om \
             over uw verzoek te beslissen. Doe dat binnen zes weken nadat u deze brief hebt \
             gekregen."
        }
        Language::English => {
            "Do you disagree with our answer? Tell us and we will look at it again. You can also \
             complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens): \
             www.autoriteitpersoonsgegevens.nl, phone +31\u{A0}88\u{A0}1805\u{A0}250, \
             P.O.\u{A0}Box\u{A0}93374, 2509\u{A0}AJ The\u{A0}Hague. You may also ask the district \
             court to decide on your request, within six weeks after you received this letter."
        }
    })
}

/// Returns how the protected file with the data is opened, and that its password comes by another way (Art. 32 GDPR).
#[must_use]
pub fn how_to_open(language: Language) -> Block {
    Block::paragraph(match language {
        Language::Dutch => {
            "De beveiligde gegevens opent u zo: het bestand .html in een browser op uw computer, of het bestand .zip met \
             7-Zip of Keka. Het wachtwoord krijgt u langs een andere weg."
        }
        Language::English => {
            "This is how you open the protected data: the file .html in a browser on your computer, or the file .zip with \
             7-Zip or Keka. The password reaches you by another way."
        }
    })
}

/// Returns the block TOEZICHT: the supervisory authority and the court, where nothing has been answered yet (Art. 77 and 79
/// GDPR).
#[must_use]
pub fn supervision(language: Language) -> Block {
    Block::paragraph(match language {
        Language::Dutch => {
            "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens: \
             www.autoriteitpersoonsgegevens.nl, telefoon 088\u{A0}1805\u{A0}250, \
             Postbus\u{A0}93374, 2509\u{A0}AJ Den\u{A0}Haag. U kunt ook naar de rechter gaan."
        }
        Language::English => {
            "You can complain to the Dutch Data Protection Authority (Autoriteit \
             Persoonsgegevens): www.autoriteitpersoonsgegevens.nl, phone \
             +31\u{A0}88\u{A0}1805\u{A0}250, P.O.\u{A0}Box\u{A0}93374, 2509\u{A0}AJ \
             The\u{A0}Hague. You can also go to court."
        }
    })
}

/// The first part of the block SLOT: whom to ask, with which reference.
pub(crate) static CONTACT: Passage = Passage::text(
    "slot.contact",
    Both("bij wie men terechtkan", "whom to ask"),
    (
        "Hebt u vragen? Neem contact op met {{contact}} en noem kenmerk {{kenmerk}}.",
        "Any questions? Contact {{contact}} and quote reference {{kenmerk}}.",
    ),
    &[Field::Contact, Field::Reference],
    &[
        Element::field(
            Both("bij wie men terechtkan", "whom to ask"),
            Article::Gdpr("12(2)"),
            Field::Contact,
        ),
        Element::field(
            Both("het kenmerk", "the reference"),
            Article::Gdpr("12(1)"),
            Field::Reference,
        ),
    ],
);

/// The second part of the block SLOT: the words above the signature.
pub(crate) static GREETING: Passage = Passage {
    code: "slot.greeting",
    what: Both(
        "de groet boven de handtekening",
        "the words above the signature",
    ),
    place: Place::Greeting,
    nl: "Met vriendelijke groet,",
    en: "Kind regards,",
    fields: &[],
    must: &[],
};

/// Returns the contact as a part of a sentence: "Marijke Vos (telefoon … of e-mail …)".
pub(crate) fn contact_in_words(contact: &ContactDetails, language: Language) -> String {
    let phone = contact.phone.as_ref().map(|number| {
        let number = number.replace(' ', "\u{A0}");
        format!("{}\u{A0}{number}", pick(language, "telefoon", "phone"))
    });
    let email = contact
        .email
        .as_ref()
        .map(|address| format!("e-mail\u{A0}{address}"));
    let ways: Vec<String> = phone.into_iter().chain(email).collect();
    if ways.is_empty() {
        return contact.name.clone();
    }
    let ways = ways.join(pick(language, " of ", " or "));
    format!("{} ({ways})", contact.name)
}
