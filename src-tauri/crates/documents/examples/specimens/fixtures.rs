//! Documents of a business and people that do not exist.

#[path = "breaches.rs"]
pub mod breaches;
#[path = "counterparty.rs"]
pub mod counterparty;
#[path = "notices.rs"]
pub mod notices;
#[path = "paths.rs"]
pub mod paths;
#[path = "portability.rs"]
pub mod portability;
#[path = "requests.rs"]
pub mod requests;
#[path = "restriction.rs"]
pub mod restriction;
#[path = "statement.rs"]
pub mod statement;
#[path = "year.rs"]
pub mod year;

use documents::certificate::{self, ErasedCount, ErasureCertificate};
use documents::draft_mail::{self, Attachment, DraftMail, Mailbox};
use documents::error::DocumentError;
use documents::letters::l01_acknowledgement as l01;
use documents::letters::l04_access_answer as l04;
use documents::model::{Logo, Window};
use documents::pdf::{typeset_document, typeset_letter};
use documents::recovery_sheet::{self, RecoverySheet};
use documents::specimens::{access, questions};
pub use documents::specimens::{correspondence, day, in_language};
use documents::{breach_register, emergency_sheet, year_round};
use domain::language::Language;

/// A set document.
pub struct Specimen {
    pub file_name: String,
    pub bytes: Vec<u8>,
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
        let answer = l04::compose(&access::represented(&correspondence(), language), language);
        add("l04-representative", typeset_letter(&answer.letter)?);
        let annex = typeset_document(&answer.activities)?;
        add("l04-representative-annex-1", annex);

        for (name, bytes) in requests::all(language)?
            .into_iter()
            .chain(paths::all(language)?)
            .chain(counterparty::all(language)?)
            .chain(notices::all(language)?)
            .chain(portability::all(language)?)
        {
            add(name, bytes);
        }
        for (name, bytes) in restriction::all(language)? {
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
        add("statement", typeset_document(&statement::paper(language))?);
        let (entries, made) = (breaches::entries(language), breaches::made(language));
        if let Some(first) = entries.first() {
            let paper = breach_register::report(first, &made);
            add("breach-report", typeset_document(&paper)?);
        }
        let paper = breach_register::register(&entries, &made);
        add("breach-register", typeset_document(&paper)?);
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
    access::answer(&correspondence(), language)
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
