//! Documents of a business and people that do not exist.

#[path = "requests.rs"]
pub mod requests;
#[path = "year.rs"]
pub mod year;

use documents::certificate::{self, ErasedCount, ErasureCertificate};
use documents::draft_mail::{self, Attachment, DraftMail, Mailbox};
use documents::error::DocumentError;
use documents::letters::l01_acknowledgement as l01;
use documents::letters::l04_access_answer as l04;
use documents::letters::salutation::{Addressee, FormOfAddress, PersonName};
use documents::model::{Column, Logo, Window};
use documents::pdf::{typeset_document, typeset_letter};
use documents::recovery_sheet::{self, RecoverySheet};
use documents::specimens::questions;
pub use documents::specimens::{correspondence, day, in_language, samira};
use documents::{emergency_sheet, year_round};
use domain::language::Language;

/// A set document.
pub struct Specimen {
    pub file_name: String,
    pub bytes: Vec<u8>,
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

/// Sets one of every document in both languages.
pub fn specimens() -> Result<Vec<Specimen>, DocumentError> {
    let mut all = Vec::new();
    for language in [Language::Dutch, Language::English] {
        let mut add = |name: &str, bytes: Vec<u8>| {
            all.push(Specimen {
                file_name: format!("{name}-{}.pdf", language.as_str()),
                bytes,
            });
        };
        let letter = l01::compose(&acknowledgement(language), language);
        add("l01", typeset_letter(&letter)?);
        let mut right = acknowledgement(language);
        right.correspondence.window = Window::Right;
        right.correspondence.letterhead.logo = Some(logo());
        let letter = l01::compose(&right, language);
        add("l01-window-right-logo", typeset_letter(&letter)?);

        let answer = l04::compose(&access_answer(language), language);
        add("l04", typeset_letter(&answer.letter)?);
        add("l04-annex-1", typeset_document(&answer.activities)?);
        add("l04-annex-2", typeset_document(&answer.copy)?);
        let answer = l04::compose(&represented_access_answer(language), language);
        add("l04-representative", typeset_letter(&answer.letter)?);
        let annex = typeset_document(&answer.activities)?;
        add("l04-representative-annex-1", annex);

        for (name, bytes) in requests::all(language)? {
            add(name, bytes);
        }
        let run = certificate::compose(&erasure(language), language);
        add("certificate", typeset_document(&run)?);
        let sheet = recovery_sheet::compose(&recovery(), language);
        add("recovery-sheet", typeset_document(&sheet)?);
        let sheet = emergency_sheet::compose(&year::emergency(language), language);
        add("emergency-sheet", typeset_document(&sheet)?);
        let sheet = year_round::compose(&year::round(language), language);
        add("year-round", typeset_document(&sheet)?);
    }
    Ok(all)
}

/// A round mark on a transparent ground.
pub fn logo() -> Logo {
    let picture = image::RgbaImage::from_fn(300, 120, |x, y| {
        let (across, down) = (x as i32 - 60, y as i32 - 60);
        let within = across * across + down * down < 55 * 55;
        let bar = x > 140 && (40..52).contains(&y) || x > 140 && x < 240 && (68..80).contains(&y);
        image::Rgba(if within || bar {
            [31, 61, 138, 255]
        } else {
            [0, 0, 0, 0]
        })
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("a picture in memory can be written");
    Logo {
        bytes: bytes.into_inner(),
        description: "Logo van Wilgenhoek Online Diensten".to_owned(),
    }
}

pub fn acknowledgement(language: Language) -> l01::Input {
    questions::acknowledgement(&correspondence(), language)
}

pub fn access_answer(language: Language) -> l04::Input {
    l04::Input {
        correspondence: correspondence(),
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
        automated_decisions: l04::AutomatedDecisions::None,
        portability: l04::Portability::Applies,
    }
}

pub fn represented_access_answer(language: Language) -> l04::Input {
    let mut input = access_answer(language);
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
            if *value == l04::Value::BlackedOut {
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
                    l04::Value::BlackedOut,
                    text(rest.clone()),
                ],
            })
            .collect(),
    };
    vec![details, invoices, notes]
}

pub fn erasure(language: Language) -> ErasureCertificate {
    let word = |dutch, english| in_language(language, dutch, english).to_owned();
    let row = |activity, category, rule, count| ErasedCount {
        activity,
        category,
        rule,
        count,
    };
    ErasureCertificate {
        administration: "Wilgenhoek Online Diensten".to_owned(),
        run_number: "R-2026-011".to_owned(),
        approved_on: day(2026, 11, 23),
        carried_out_on: day(2026, 11, 24),
        gone_from_backups_on: Some(day(2027, 2, 22)),
        erased: vec![
            row(
                word("Contact", "Contact"),
                word("contactmomenten", "contact moments"),
                word(
                    "vijf jaar na het laatste contact",
                    "five years after the last contact",
                ),
                17,
            ),
            row(
                word("Facturen en betalingen", "Invoices and payments"),
                word("facturen", "invoices"),
                word(
                    "zeven jaar na het einde van het boekjaar",
                    "seven years after the end of the financial year",
                ),
                1_242,
            ),
            row(
                word("Nieuwsbrief", "Newsletter"),
                word("inschrijvingen", "subscriptions"),
                word("tot de uitschrijving", "until the subscription ends"),
                3,
            ),
        ],
        signatory: "Marijke Terpstra-Vos".to_owned(),
    }
}

pub fn recovery() -> RecoverySheet {
    RecoverySheet {
        administration: "Wilgenhoek Online Diensten".to_owned(),
        made_on: day(2026, 11, 24),
        groups: [
            "7KQ4", "M2XN", "PD9R", "W3HT", "C6VB", "8JYF", "ZG5S", "A4LE",
        ]
        .map(str::to_owned),
    }
}

/// Writes a draft with the acknowledgement.
pub fn draft() -> Result<Vec<u8>, DocumentError> {
    let letter = l01::compose(&acknowledgement(Language::Dutch), Language::Dutch);
    draft_mail::compose(&DraftMail {
        from: Some(Mailbox {
            name: "Wilgenhoek Online Diensten".to_owned(),
            address: "privacy@wilgenhoek.example".to_owned(),
        }),
        to: Mailbox {
            name: "Samira van 't Hof-Öztürk".to_owned(),
            address: "samira@hof.example".to_owned(),
        },
        subject: "Ontvangst van uw verzoek – V-2026-012".to_owned(),
        text: "Geachte mevrouw Van 't Hof-Öztürk,\n\nIn de bijlage vindt u onze brief.\n"
            .to_owned(),
        date: day(2026, 11, 24),
        attachments: vec![Attachment {
            file_name: "Brief V-2026-012 – ontvangst.pdf".to_owned(),
            bytes: typeset_letter(&letter)?,
        }],
    })
}
