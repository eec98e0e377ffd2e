//! The answer to a request for access, to the person and to a representative.

use domain::language::Language;

use super::{day, in_language};
use crate::letters::Correspondence;
use crate::letters::l04_access_answer as l04;
use crate::letters::salutation::{Addressee, FormOfAddress, PersonName};
use crate::model::{Column, Letter};

/// Returns the letters without their annexes: the usual one, those to a representative, and one in which what is blacked
/// out is not named.
pub(crate) fn answers(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut unnamed = answer(correspondence, language);
    unnamed.blacked_out.clear();
    let mut represented_plainly = answer(correspondence, language);
    represented_plainly.on_behalf_of = Some("Samira van 't Hof-Öztürk".to_owned());
    let inputs = [
        answer(correspondence, language),
        represented(correspondence, language),
        unnamed,
        represented_plainly,
    ];
    inputs
        .map(|input| l04::compose(&input, language).letter)
        .to_vec()
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

/// Returns what an answer tells the person.
#[must_use]
pub fn answer(correspondence: &Correspondence, language: Language) -> l04::Input {
    l04::Input {
        correspondence: correspondence.clone(),
        nothing_erased_since: Some(day(2026, 11, 2)),
        on_behalf_of: None,
        activities: activities(language),
        copy: copy(language),
        blacked_out: texts(&match language {
            Language::Dutch => [
                "de naam en het adres van de wederpartij in uw dossier",
                "de naam van een medewerker van de verhuurder",
            ],
            Language::English => [
                "the name and address of the other party in your case file",
                "the name of an employee of the landlord",
            ],
        }),
        bars: (1..4)
            .map(|number| l04::BlackBar {
                number,
                reason: in_language(language, "naam van een ander", "name of another person")
                    .to_owned(),
                of: match language {
                    Language::Dutch => format!("telefoongesprek op {number} juni 2026"),
                    Language::English => format!("telephone call on {number} June 2026"),
                },
            })
            .collect(),
        automated_decisions: l04::AutomatedDecisions::None,
        portability: l04::Portability::Applies,
        package: true,
    }
}

/// Returns what an answer tells a representative.
#[must_use]
pub fn represented(correspondence: &Correspondence, language: Language) -> l04::Input {
    let mut input = answer(correspondence, language);
    input.on_behalf_of = Some("Samira van 't Hof-Öztürk".to_owned());
    input.correspondence.addressee = Addressee::Company {
        name: "Advocatenkantoor De Lange Brug".to_owned(),
        contact: Some(PersonName {
            form: FormOfAddress::Sir,
            given: Some("mr. A.C.".to_owned()),
            infix: Some("van der".to_owned()),
            surname: "Berg-Nieuwenhuizen tot Overwater".to_owned(),
        }),
    };
    input.correspondence.address = texts(&["Postbus 100", "1400 AB  WATERDAM"]);
    input.correspondence.your_reference = Some("2026/0481/vdB".to_owned());
    input.blacked_out.clear();
    for kind in &mut input.copy {
        let texts = kind.texts.iter_mut().flat_map(|text| &mut text.text);
        for value in kind.rows.iter_mut().flatten().chain(texts) {
            if let l04::Value::BlackedOut(_) = value {
                *value = l04::Value::Text("de buurman".to_owned());
            }
        }
    }
    input.automated_decisions = l04::AutomatedDecisions::Explained(
        in_language(
            language,
            "Het programma voor de webwinkel beslist zelf of achteraf betalen kan. Het kijkt \
             daarvoor naar eerdere betalingen. Staat er nog een rekening open, dan kan achteraf \
             betalen niet. U kunt vragen of een medewerker opnieuw kijkt.",
            "The program of the web shop decides by itself whether payment afterwards is \
             possible. It looks at earlier payments. If a bill is still open, payment afterwards \
             is not possible. You can ask that an employee looks again.",
        )
        .to_owned(),
    );
    input.portability = l04::Portability::DoesNotApply;
    for activity in &mut input.activities {
        for recipient in &mut activity.recipients {
            recipient.safeguard = l04::Safeguard::WithinEea;
        }
    }
    input
}

fn activities(language: Language) -> Vec<l04::Activity> {
    let word = |dutch, english| in_language(language, dutch, english).to_owned();
    let here = || word("Nederland", "The Netherlands");
    vec![
        l04::Activity {
            name: word("Contact", "Contact"),
            purposes: vec![
                word("antwoorden op uw berichten", "answering your messages"),
                word(
                    "terugvinden waar een gesprek over ging",
                    "finding back what a conversation was about",
                ),
            ],
            lawful_basis: word(
                "Gerechtvaardigd belang: u goed kunnen helpen (artikel 6 lid 1 onder f AVG)",
                "Legitimate interest: being able to help you well (art. 6(1)(f) GDPR)",
            ),
            categories: vec![
                word("naam", "name"),
                word("e-mailadres", "e-mail address"),
                word("telefoonnummer", "telephone number"),
                word(
                    "inhoud van berichten en gesprekken",
                    "content of messages and conversations",
                ),
            ],
            source: l04::Source::ThePerson,
            recipients: vec![
                l04::Recipient {
                    name: "Hosting Noordpolder B.V.".to_owned(),
                    task: word("bewaart onze e-mail", "stores our e-mail"),
                    country: here(),
                    safeguard: l04::Safeguard::WithinEea,
                },
                l04::Recipient {
                    name: "MailPost Incorporated".to_owned(),
                    task: word("verstuurt berichten", "sends messages"),
                    country: word("Verenigde Staten", "United States"),
                    safeguard: l04::Safeguard::Outside {
                        words: word(
                            "Adequaatheidsbesluit voor het EU-VS-privacykader (artikel 45 AVG)",
                            "Adequacy decision for the EU-US Data Privacy Framework (art. 45 GDPR)",
                        ),
                    },
                },
            ],
            given: Vec::new(),
            period: word(
                "Vijf jaar na het laatste contact.",
                "Five years after the last contact.",
            ),
            kept: l04::Kept::Until(day(2031, 10, 19)),
        },
        l04::Activity {
            name: word("Facturen en betalingen", "Invoices and payments"),
            purposes: vec![word(
                "rekeningen sturen en de boekhouding bijhouden",
                "sending bills and keeping the books",
            )],
            lawful_basis: word(
                "Wettelijke plicht: artikel 52 AWR (artikel 6 lid 1 onder c AVG)",
                "Legal obligation: art. 52 AWR (art. 6(1)(c) GDPR)",
            ),
            categories: vec![
                word("naam en adres", "name and address"),
                word("facturen", "invoices"),
                word("rekeningnummer", "account number"),
            ],
            source: l04::Source::Other(word(
                "Van uzelf, en van uw bank bij een betaling",
                "From you, and from your bank with a payment",
            )),
            recipients: vec![l04::Recipient {
                name: "Administratiekantoor Van den Heuvel-Schuurmans".to_owned(),
                task: word("doet onze boekhouding", "keeps our books"),
                country: here(),
                safeguard: l04::Safeguard::Unknown,
            }],
            given: vec![l04::Given {
                on: day(2026, 3, 2),
                recipient: "Administratiekantoor Van den Heuvel-Schuurmans".to_owned(),
                what: word("alle facturen van 2025", "all invoices of 2025"),
                why: word(
                    "voor de jaarrekening (artikel 6 lid 1 onder c AVG)",
                    "for the annual accounts (art. 6(1)(c) GDPR)",
                ),
            }],
            period: word(
                "Zeven jaar na het einde van het boekjaar.",
                "Seven years after the end of the financial year.",
            ),
            kept: l04::Kept::Until(day(2033, 12, 31)),
        },
        l04::Activity {
            name: word("Dossier huurgeschil", "Case file on a lease"),
            purposes: vec![word(
                "uw zaak behandelen en ons kunnen verantwoorden",
                "handling your case and being able to account for it",
            )],
            lawful_basis: word(
                "Uitvoering van de overeenkomst (artikel 6 lid 1 onder b AVG)",
                "Performance of the contract (art. 6(1)(b) GDPR)",
            ),
            categories: vec![word(
                "brieven, e-mails en gespreksnotities",
                "letters, e-mails and notes of conversations",
            )],
            source: l04::Source::Other(word(
                "Van uzelf en van de wederpartij",
                "From you and from the other party",
            )),
            recipients: Vec::new(),
            given: Vec::new(),
            period: word(
                "Tot het geschil onherroepelijk is beslist en de verjaringstermijn voorbij is.",
                "Until the dispute is decided for good and the limitation period has ended.",
            ),
            kept: l04::Kept::Awaits(word(
                "wacht op de onherroepelijke beslissing in uw zaak",
                "waits for the final decision in your case",
            )),
        },
    ]
}

fn copy(language: Language) -> Vec<l04::RecordKind> {
    let word = |dutch, english| in_language(language, dutch, english).to_owned();
    let text = |words: String| l04::Value::Text(words);
    let facts = [
        (word("Naam", "Name"), "Samira van 't Hof-Öztürk".to_owned()),
        (
            word("E-mailadres", "E-mail address"),
            "samira.van.t.hof-ozturk.administratie@zeer-lange-domeinnaam.example".to_owned(),
        ),
        (word("Telefoon", "Telephone"), "06 – 00 00 00 00".to_owned()),
        (
            word("Adres", "Address"),
            "Achter de Zuiderkerk 4 II\n1400 XY Waterdam".to_owned(),
        ),
    ];
    let details = l04::RecordKind {
        title: word("Uw gegevens", "Your details"),
        columns: vec![
            Column::left(word("Gegeven", "Item"), 2.0),
            Column::left(word("Wat wij hebben", "What we hold"), 5.0),
        ],
        rows: facts
            .map(|(name, value)| vec![text(name), text(value)])
            .to_vec(),
        texts: Vec::new(),
    };
    let months = match language {
        Language::Dutch => ["januari", "april", "juli", "oktober"],
        Language::English => ["January", "April", "July", "October"],
    };
    let invoices = (0..44)
        .map(|number| {
            let year = 2016 + number / 4;
            let month = months[number % 4];
            vec![
                text(format!("{year}-{:04}", 90 + number)),
                text(format!("3 {month} {year}")),
                text(word(
                    "Onderhoud van de website en beantwoorden van vragen over de nieuwsbrief",
                    "Maintenance of the website and answering questions about the newsletter",
                )),
                text(match language {
                    Language::Dutch => format!("€\u{A0}1.2{:02},50", number),
                    Language::English => format!("€\u{A0}1,2{:02}.50", number),
                }),
            ]
        })
        .collect();
    let invoices = l04::RecordKind {
        title: word("Facturen", "Invoices"),
        columns: vec![
            Column::left(word("Nummer", "Number"), 2.0),
            Column::left(word("Datum", "Date"), 3.0),
            Column::left(word("Omschrijving", "Description"), 6.0),
            Column::right(word("Bedrag", "Amount"), 2.0),
        ],
        rows: invoices,
        texts: Vec::new(),
    };
    let note = word(
        "Belt over de brief van de verhuurder. Zij wil weten of de huurverhoging per 1 juli mag. \
         Afgesproken dat wij de overeenkomst nakijken en uiterlijk vrijdag terugbellen. Genoemd \
         werd ",
        "Calls about the landlord's letter. She wants to know whether the rent increase as of \
         1 July is allowed. Agreed that we look at the contract and call back by Friday. \
         Mentioned was ",
    );
    let rest = word(
        ", die namens de verhuurder spreekt. Verzoek om alleen per e-mail te antwoorden.\nOp \
         vrijdag teruggebeld: de verhoging is aangezegd binnen de termijn, maar het percentage is \
         te hoog. Zij schrijft zelf aan de verhuurder, wij sturen een voorbeeldbrief.",
        ", who speaks for the landlord. Asked to answer by e-mail only.\nCalled back on Friday: \
         the increase was announced in time, but the percentage is too high. She writes to the \
         landlord herself, we send a model letter.",
    );
    let notes = l04::RecordKind {
        title: word("Contactmomenten", "Contact moments"),
        columns: Vec::new(),
        rows: Vec::new(),
        texts: (1..4)
            .map(|number| l04::LongText {
                heading: match language {
                    Language::Dutch => format!("Telefoongesprek van {number} juni 2026"),
                    Language::English => format!("Telephone call of {number} June 2026"),
                },
                text: vec![
                    text(note.clone()),
                    l04::Value::BlackedOut(number),
                    text(rest.clone()),
                ],
            })
            .collect(),
    };
    vec![details, invoices, notes]
}
