//! A breach of personal data (art. 33 and 34): its moments, its assessment, and what the register of art. 33(5) tells.

pub mod assessment;
pub mod facts;
pub mod moment;
pub mod parameters;

use chrono::NaiveDate;

use crate::language::{Language, Words};
use crate::text_dates::long_date;

closed_set! { words
    /// How a leak or weakness came to light.
    BreachSource {
        OwnFinding = "own_finding", "zelf ontdekt", "found by ourselves";
        Reporter = "reporter", "gemeld door iemand van buiten", "reported by somebody from outside";
        Processor = "processor", "gemeld door een verwerker", "reported by a processor";
    }
}

closed_set! { words
    /// The phase of a report to the authority (art. 33(4)).
    ReportPhase {
        First = "first", "eerste melding", "first report";
        FollowUp = "follow_up", "vervolgmelding", "follow-up report";
        Final = "final", "eindmelding", "final report";
    }
}

closed_set! { words
    /// How a person was told of a breach (art. 34).
    PersonChannel {
        Letter = "letter", "brief", "letter";
        Email = "email", "e-mail", "e-mail";
        Phone = "phone", "telefoon", "telephone";
        InPerson = "in_person", "persoonlijk gesprek", "in person";
    }
}

closed_set! { words
    /// What a card has to have for its person to be counted in a scope.
    ScopeData {
        Phone = "phone", "telefoonnummer", "telephone number";
        Email = "email", "e-mailadres", "e-mail address";
        PostalAddress = "postal_address", "adres", "postal address";
        BankAccount = "bank_account", "rekeningnummer", "bank account number";
        Photo = "photo", "foto", "photo";
    }
}

/// Returns the note on Regulation 1182/71, which never moves the 72 hours.
#[must_use]
pub fn counting_note() -> Words {
    Words::new(
        "Verordening 1182/71 zou de termijn iets later kunnen laten beginnen (artikel 3 lid 1) of twee werkdagen kunnen \
         geven (artikel 3 lid 5). Daarover bestaat discussie. Wij rekenen er niet mee: de uren lopen door, ook in het \
         weekend en op feestdagen.",
        "Regulation 1182/71 might let the term begin somewhat later (article 3(1)) or give two working days (article \
         3(5)). That is disputed. We do not count on it: the hours run on, also at weekends and on public holidays.",
    )
}

/// Returns the note on data whose use is restricted, which are counted in a scope all the same.
#[must_use]
pub fn restricted_note() -> Words {
    Words::new(
        "Gegevens waarvan het gebruik beperkt is (artikel 18) tellen mee: de telling en het bericht beschermen de mensen \
         zelf. Voor iets anders worden ze hier niet gebruikt.",
        "Data whose use is restricted (article 18) are counted: the count and the notice protect the people themselves. \
         They are used here for nothing else.",
    )
}

/// Returns the subject and the text of the acknowledgement to who reported a leak.
#[must_use]
pub fn acknowledgement(
    language: Language,
    name: &str,
    number: &str,
    received: NaiveDate,
    business: &str,
) -> (String, String) {
    let received = long_date(received, language);
    match language {
        Language::Dutch => {
            let dear = match name {
                "" => "Geachte heer of mevrouw,".to_owned(),
                name => format!("Beste {name},"),
            };
            (
                format!("Uw melding, kenmerk {number}"),
                format!(
                    "{dear}\n\nWij kregen op {received} uw melding. Dank u wel. Wij onderzoeken wat er aan de hand is en \
                     laten u weten wat wij ermee doen.\n\nWilt u hierover niets aan anderen vertellen zolang het \
                     probleem niet is opgelost? En wilt u er geen gebruik van maken, en gegevens die u zag \
                     wissen?\n\nHebt u meer informatie, zoals tijdstippen of schermafdrukken? Stuur die dan naar ons, \
                     met het kenmerk erbij.\n\nUw gegevens gebruiken wij alleen voor deze melding. Wij bewaren ze tot \
                     vijf jaar nadat die is afgesloten.\n\nMet vriendelijke groet,\n\n{business}\n"
                ),
            )
        }
        Language::English => {
            let dear = match name {
                "" => "Dear Sir or Madam,".to_owned(),
                name => format!("Dear {name},"),
            };
            (
                format!("Your report, reference {number}"),
                format!(
                    "{dear}\n\nWe received your report on {received}. Thank you. We are looking into it and will let you \
                     know what we do about it.\n\nPlease tell nobody else while the problem is not solved. Please do not \
                     make use of it, and delete any data that you saw.\n\nDo you have more information, such as times or \
                     screenshots? Please send it to us with the reference.\n\nWe use your data for this report only. We \
                     keep them until five years after it is closed.\n\nKind regards,\n\n{business}\n"
                ),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_acknowledgement_asks_for_silence_and_says_what_becomes_of_the_reporters_data() {
        let received = "2026-06-01".parse().unwrap();
        for (language, words) in [
            (
                Language::Dutch,
                [
                    "niets aan anderen",
                    "geen gebruik",
                    "vijf jaar",
                    "Geachte",
                    "1 juni 2026",
                ],
            ),
            (
                Language::English,
                [
                    "nobody else",
                    "not make use",
                    "five years",
                    "Dear Sir",
                    "1 June 2026",
                ],
            ),
        ] {
            let (subject, text) =
                acknowledgement(language, "", "DL-2026-001", received, "Wilgenhoek");
            assert!(subject.contains("DL-2026-001"));
            let text = text.replace('\u{A0}', " ");
            for word in words {
                assert!(text.contains(word), "{word} is missing in: {text}");
            }
        }
    }
}
