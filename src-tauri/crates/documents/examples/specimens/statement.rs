//! The statement of a business that looked everything up and weighed its interests.

use documents::model::Document;
use documents::statement::document;
use domain::activity::{RecipientRole, TransferMechanism};
use domain::language::{Language, Words};
use domain::statement::{Edition, Facts, Publisher, Statement, statement};

use super::day;

/// Returns what the business does.
pub fn facts(language: Language) -> Facts {
    let publisher = Publisher {
        name: "Installatiebedrijf van 't Hof-Öztürk".to_owned(),
        street: "Wilgenlaan 12a".to_owned(),
        postcode: "1234 AB".to_owned(),
        town: "Voorbeeldstad".to_owned(),
        phone: "020 000 00 00".to_owned(),
        email: "post@vanthof.example".to_owned(),
        website: "www.vanthof.example".to_owned(),
        kvk_number: "00000000".to_owned(),
    };
    let mut facts = Facts::of_pack(publisher, language);
    for recipient in &mut facts.recipients {
        recipient.role.get_or_insert(RecipientRole::Controller);
        recipient.agreed = true;
        if recipient.mechanism == TransferMechanism::CheckYourself {
            recipient.country = "nl".to_owned();
            recipient.mechanism = TransferMechanism::NoTransfer;
        }
        if recipient.name == "Google Analytics" {
            recipient.country = "us".to_owned();
            recipient.mechanism = TransferMechanism::Adequacy;
            recipient.privacy_page = "www.analytics.example/privacy".to_owned();
        }
    }
    facts.measures = vec![
        Words::new(
            "De administratie is versleuteld en gaat alleen open met een wachtwoord.",
            "The administration is encrypted and opens only with a password.",
        ),
        Words::new(
            "Alleen wie de gegevens voor zijn werk nodig heeft, kan erbij.",
            "Only those who need the data for their work have access.",
        ),
    ];
    facts
}

/// Returns what it says.
pub fn told(language: Language) -> Statement {
    statement(&facts(language))
}

/// Returns its third version on paper.
pub fn paper(language: Language) -> Document {
    let edition = Edition {
        number: 3,
        valid_from: day(2026, 12, 1),
    };
    document(&told(language), Some(&edition), day(2026, 11, 24), language)
}
