//! What the owner chooses from at the first start.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::ActivityCode;
use crate::language::{Language, Words};
use crate::pack::rules::rule_of;
use crate::words::rule_in_short;

closed_set! { words
    /// A group of activities that an owner recognises.
    Choice {
        Contact = "contact", "Contact", "Contact";
        Newsletter = "newsletter", "Nieuwsbrief", "Newsletter";
        Quotes = "quotes", "Offertes", "Quotes";
        Agreements = "agreements", "Overeenkomsten", "Agreements";
        CaseFiles = "case_files", "Dossiers", "Case files";
        Invoicing = "invoicing", "Facturatie en betalingen", "Invoicing and payments";
        Comments = "comments", "Reacties op de website", "Website comments";
        Cookies = "cookies", "Cookies en statistiek", "Cookies and statistics";
    }
}

/// A choice as it stands on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackChoice {
    /// The choice.
    pub choice: Choice,
    /// The title.
    pub title: Words,
    /// One line of explanation.
    pub explanation: Words,
    /// The main retention rule in words.
    pub term: Words,
    /// The activities that it switches on.
    pub activities: Vec<ActivityCode>,
    /// Whether it is ticked beforehand.
    pub preselected: bool,
}

impl Choice {
    /// Lists the activities of the choice; the first one gives the term on screen.
    #[must_use]
    pub const fn activities(self) -> &'static [ActivityCode] {
        use ActivityCode as A;
        match self {
            Self::Contact => &[A::A01],
            Self::Newsletter => &[A::A02, A::A03],
            Self::Quotes => &[A::A04, A::A05],
            Self::Agreements => &[A::A06],
            Self::CaseFiles => &[A::A07, A::A08],
            Self::Invoicing => &[A::A09, A::A10],
            Self::Comments => &[A::A11, A::A12],
            Self::Cookies => &[A::A15, A::A13, A::A14, A::A16],
        }
    }

    fn explanation(self) -> Words {
        match self {
            Self::Contact => Words::new(
                "Vragen per telefoon, e-mail, formulier of WhatsApp",
                "Questions by telephone, e-mail, form or WhatsApp",
            ),
            Self::Newsletter => Words::new(
                "Voor klanten en voor wie zich inschrijft",
                "For customers and for those who sign up",
            ),
            Self::Quotes => Words::new("Met en zonder akkoord", "Accepted or not"),
            Self::Agreements => Words::new("Opdrachten die u uitvoert", "Orders you carry out"),
            Self::CaseFiles => Words::new(
                "Geschillen, ook over mensen met wie u geen contact had",
                "Disputes, also about people you had no contact with",
            ),
            Self::Invoicing => Words::new(
                "Dit moet bijna elk bedrijf bewaren",
                "Almost every business has to keep this",
            ),
            Self::Comments => Words::new("Met de controle op spam", "With the spam check"),
            Self::Cookies => Words::new("Wat uw website meet", "What your website measures"),
        }
    }

    const fn preselected(self) -> bool {
        match self {
            Self::Contact
            | Self::Newsletter
            | Self::Quotes
            | Self::Agreements
            | Self::Invoicing => true,
            Self::CaseFiles | Self::Comments | Self::Cookies => false,
        }
    }
}

/// Lists the choices in the order of the screen.
#[must_use]
pub fn choices() -> Vec<PackChoice> {
    Choice::ALL
        .iter()
        .map(|choice| PackChoice {
            choice: *choice,
            title: choice.words(),
            explanation: choice.explanation(),
            term: main_term(choice.activities()),
            activities: choice.activities().to_vec(),
            preselected: choice.preselected(),
        })
        .collect()
}

/// Lists the activities that every administration has, whatever is chosen.
#[must_use]
pub const fn always_on() -> &'static [ActivityCode] {
    use ActivityCode as A;
    &[A::A17, A::A18, A::A19, A::A20, A::A21]
}

fn main_term(activities: &[ActivityCode]) -> Words {
    activities.first().map_or_else(
        || Words::new("", ""),
        |activity| {
            let rule = rule_of(*activity);
            Words {
                nl: rule_in_short(&rule, *activity, Language::Dutch),
                en: rule_in_short(&rule, *activity, Language::English),
            }
        },
    )
}
