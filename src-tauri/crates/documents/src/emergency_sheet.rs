//! The emergency sheet (noodblad): where the administration is, who may open it and what falls due, for who must step
//! in. It has no data of the people in the administration.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::ContactDetails;
use crate::model::{Block, Column, Definition, Document, DocumentKind, Run, Table};
use crate::words::{count_in_text, date_in_text, pick};

/// What an emergency sheet tells. It names nobody of whom something is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencySheet {
    /// The business.
    pub administration: String,
    /// The day on which it is made.
    pub made_on: NaiveDate,
    /// The folder of the administration, in full.
    pub folder: String,
    /// Where the recovery sheet lies, in the owner's words; may be empty.
    pub sheet_lies: String,
    /// Who may open the administration, in the owner's words; may be empty.
    pub may_open: String,
    /// The last day that it looks ahead to.
    pub until: NaiveDate,
    /// What falls due until then, in the order in which it does.
    pub due: Vec<FallsDue>,
    /// Who signs for the business.
    pub signatory: ContactDetails,
}

/// Something that falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FallsDue {
    /// When.
    pub when: When,
    /// What.
    pub what: Duty,
}

/// When something falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It should be done now.
    Now,
    /// On this day at the latest.
    On(NaiveDate),
    /// In the month of this day.
    Month(NaiveDate),
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Duty {
    /// A request of somebody about their data is to be answered.
    Answer {
        /// Its number.
        number: String,
    },
    /// Records can go.
    Erase {
        /// Of which activity.
        activity: String,
        /// How many.
        count: u64,
    },
    /// Holds are to be looked at again.
    LookAtHolds {
        /// How many.
        count: u64,
    },
}

/// Composes the sheet.
#[must_use]
pub fn compose(sheet: &EmergencySheet, language: Language) -> Document {
    let name = &sheet.administration;
    let made_on = date_in_text(sheet.made_on, language);
    let opening = match language {
        Language::Dutch => format!(
            "Dit blad is voor wie de privacyadministratie van {name} moet overnemen. U hoeft het \
             programma niet te kennen. Op dit blad staan geen gegevens van klanten. Op deze dag \
             gemaakt: {made_on}; maak elk kwartaal een nieuw blad."
        ),
        Language::English => format!(
            "This sheet is for whoever has to take over the privacy administration of {name}. You \
             need not know the program. There are no data of customers on this sheet. Made on this \
             day: {made_on}; make a new sheet every quarter."
        ),
    };
    let mut blocks = vec![
        Block::paragraph(opening),
        Block::section(pick(language, "Wat u doet", "What to do")),
    ];
    blocks.extend(steps(name, language));
    blocks.push(Block::section(pick(language, "Waar het is", "Where it is")));
    blocks.push(Block::Definitions(places(sheet, language)));
    blocks.push(Block::section(pick(
        language,
        "Wat er aan de beurt komt",
        "What falls due",
    )));
    blocks.extend(ahead(sheet, language));
    blocks.push(Block::section(pick(language, "Wie u belt", "Whom to call")));
    blocks.push(Block::Definitions(calls(sheet, language)));
    Document {
        title: pick(language, "Noodblad", "Emergency sheet").to_owned(),
        language,
        date: sheet.made_on,
        kind: DocumentKind::Report,
        sender: name.clone(),
        reference: None,
        blocks,
    }
}

/// The three steps, each with its number in front.
fn steps(name: &str, language: Language) -> Vec<Block> {
    let steps: [(&str, String); 3] = match language {
        Language::Dutch => [
            (
                "1. Open de administratie.",
                format!(
                    "Start op de computer van {name} het programma Vergeetboek en vul het \
                     wachtwoord in. Hebt u dat niet? Kies ‘Wachtwoord vergeten’ en typ de acht \
                     groepen van het herstelblad over."
                ),
            ),
            (
                "2. Doe wat een datum heeft.",
                "Kijk op de pagina Vandaag; het meest dringende staat bovenaan. Beantwoord elk \
                 verzoek op tijd. Ging er iets mis met gegevens, meld dat dan binnen 72 uur bij de \
                 Autoriteit Persoonsgegevens."
                    .to_owned(),
            ),
            (
                "3. Wis niets als u twijfelt.",
                "Wat gewist is, komt niet terug. Laat een verzoek nooit liggen, maar wissen dat nog \
                 niet hoeft, kan wachten op iemand die de administratie kent."
                    .to_owned(),
            ),
        ],
        Language::English => [
            (
                "1. Open the administration.",
                format!(
                    "On the computer of {name}, start the program Vergeetboek and enter the \
                     password. You do not have it? Choose ‘Forgotten password’ and type over the \
                     eight groups of the recovery sheet."
                ),
            ),
            (
                "2. Do what has a date.",
                "Look at the page Today; the most urgent comes first. Answer every request in \
                 time. If something went wrong with data, report that to the Dutch Data \
                 Protection Authority within 72 hours."
                    .to_owned(),
            ),
            (
                "3. Erase nothing when in doubt.",
                "What was erased does not come back. Never leave a request lying, but erasing that \
                 need not be done yet can wait for someone who knows the administration."
                    .to_owned(),
            ),
        ],
    };
    steps
        .into_iter()
        .map(|(head, text)| {
            Block::Paragraph(vec![Run::strong(head), Run::plain(format!(" {text}"))])
        })
        .collect()
}

fn places(sheet: &EmergencySheet, language: Language) -> Vec<Definition> {
    let unsaid = pick(language, "Niet ingevuld.", "Not filled in.");
    let said = |text: &str| {
        if text.is_empty() {
            unsaid.to_owned()
        } else {
            text.to_owned()
        }
    };
    let encrypted = pick(
        language,
        "Deze map is versleuteld: zonder wachtwoord of herstelblad gaat hij niet open.",
        "This folder is encrypted: without the password or the recovery sheet it does not open.",
    );
    vec![
        line(
            pick(language, "Map op de computer", "Folder on the computer"),
            format!("{}\n{encrypted}", sheet.folder),
        ),
        line(
            pick(language, "Herstelblad", "Recovery sheet"),
            said(&sheet.sheet_lies),
        ),
        line(
            pick(language, "Wie mag openen", "Who may open"),
            said(&sheet.may_open),
        ),
    ]
}

fn ahead(sheet: &EmergencySheet, language: Language) -> Vec<Block> {
    let until = date_in_text(sheet.until, language);
    if sheet.due.is_empty() {
        return vec![Block::paragraph(match language {
            Language::Dutch => format!("Tot en met {until} is er niets dat een datum heeft."),
            Language::English => format!("Up to and including {until} nothing has a date."),
        })];
    }
    let table = Table {
        summary: match language {
            Language::Dutch => format!("Wat er tot en met {until} moet gebeuren, op volgorde"),
            Language::English => {
                format!("What is to be done up to and including {until}, in order")
            }
        },
        caption: Some(match language {
            Language::Dutch => format!("De komende 90 dagen, tot en met {until}"),
            Language::English => format!("The next 90 days, up to and including {until}"),
        }),
        columns: vec![
            Column::left(pick(language, "Wanneer", "When"), 3.0),
            Column::left(pick(language, "Wat", "What"), 7.0),
            Column::right(pick(language, "Aantal", "Number"), 1.5),
        ],
        rows: sheet.due.iter().map(|due| row(due, language)).collect(),
    };
    vec![Block::Table(table)]
}

fn row(due: &FallsDue, language: Language) -> Vec<Vec<Run>> {
    let when = match due.when {
        When::Now => pick(language, "Nu", "Now").to_owned(),
        When::On(day) => date_in_text(day, language),
        When::Month(day) => month_in_text(day, language),
    };
    let (what, count) = match &due.what {
        Duty::Answer { number } => {
            let what = match language {
                Language::Dutch => format!("Verzoek {number} uiterlijk beantwoorden"),
                Language::English => format!("Answer request {number} by this day"),
            };
            (what, 1)
        }
        Duty::Erase { activity, count } => {
            let what = match language {
                Language::Dutch => format!("{activity}: de bewaartermijn is voorbij"),
                Language::English => format!("{activity}: the retention period has ended"),
            };
            (what, *count)
        }
        Duty::LookAtHolds { count } => {
            let what = pick(
                language,
                "Blokkades opnieuw bekijken",
                "Look at holds again",
            );
            (what.to_owned(), *count)
        }
    };
    vec![
        vec![Run::plain(when)],
        vec![Run::plain(what)],
        vec![Run::plain(count_in_text(count, language))],
    ]
}

/// Returns a month with its year: "januari 2027".
fn month_in_text(day: NaiveDate, language: Language) -> String {
    let text = date_in_text(day, language);
    match text.split_once('\u{A0}') {
        Some((_, month)) => month.to_owned(),
        None => text,
    }
}

fn calls(sheet: &EmergencySheet, language: Language) -> Vec<Definition> {
    let person = &sheet.signatory;
    let ways = [&person.phone, &person.email]
        .into_iter()
        .filter_map(|way| way.as_deref().filter(|text| !text.is_empty()));
    let mut own: Vec<&str> = Vec::new();
    if !person.name.is_empty() {
        own.push(&person.name);
    }
    own.extend(ways);
    let authority = match language {
        Language::Dutch => {
            "Autoriteit Persoonsgegevens, 088\u{A0}1805\u{A0}250\n\
             www.autoriteitpersoonsgegevens.nl\n\
             Postbus\u{A0}93374, 2509\u{A0}AJ Den\u{A0}Haag"
        }
        Language::English => {
            "Autoriteit Persoonsgegevens, +31\u{A0}88\u{A0}1805\u{A0}250\n\
             www.autoriteitpersoonsgegevens.nl\n\
             P.O.\u{A0}Box\u{A0}93374, 2509\u{A0}AJ The\u{A0}Hague"
        }
    };
    vec![
        line(
            pick(language, "Het bedrijf zelf", "The business itself"),
            if own.is_empty() {
                pick(language, "Niet ingevuld.", "Not filled in.").to_owned()
            } else {
                own.join(", ")
            },
        ),
        line(
            pick(language, "De toezichthouder", "The supervisory authority"),
            authority.to_owned(),
        ),
    ]
}

fn line(term: &str, value: String) -> Definition {
    Definition {
        term: term.to_owned(),
        value: vec![Run::plain(value)],
    }
}
