//! The sheet of a round of the year (jaarronde): what the turn of the year freed and what was looked at, on one A4.

use chrono::NaiveDate;
use domain::language::Language;
use domain::text_dates::short_date;

use crate::model::{Block, Column, Document, DocumentKind, Run, Signature, Table};
use crate::words::{count_in_text, date_in_text, full_stop, pick};

/// The most runs that have a row of their own; the rest is counted in one.
pub const RUNS_ON_SHEET_MAX: usize = 4;
/// The most remarks that are printed; the rest stays in the administration.
pub const REMARKS_ON_SHEET_MAX: usize = 2;

/// What a sheet tells. It names nobody of whom something is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearRound {
    /// The business.
    pub administration: String,
    /// The year.
    pub year: i32,
    /// Its reference, such as J-2027.
    pub reference: String,
    /// The day on which the round was done.
    pub done_on: NaiveDate,
    /// The day on which statutory floors were freed, where that is not 1 January.
    pub books_turned_on: Option<NaiveDate>,
    /// The runs of this year, oldest first.
    pub runs: Vec<RoundRun>,
    /// How many parties of records are past their day and held.
    pub held: u64,
    /// What was looked at.
    pub parts: Vec<RoundPart>,
    /// What the owner remarked on what is not about people.
    pub remarks: Vec<RoundRemark>,
    /// Who signs: the name of the owner.
    pub signatory: String,
}

/// A run of the round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundRun {
    /// Its number, under which its certificate stands too.
    pub number: String,
    /// When it was carried out.
    pub carried_out_on: NaiveDate,
    /// How many records went.
    pub count: u64,
    /// The first signs of the hash of its certificate; none where that is not there.
    pub certificate: Option<String>,
}

/// A subject of the round with what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundPart {
    /// What it is.
    pub subject: String,
    /// How many were done.
    pub done: u64,
    /// How many stay as they are.
    pub stays: u64,
    /// How many do not apply.
    pub not_applicable: u64,
    /// What was mended without being asked for.
    pub mended: Option<Mended>,
    /// When the last of them was looked at.
    pub last_on: Option<NaiveDate>,
}

/// What was mended in a year without an item of its round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mended {
    /// This many holds were lifted.
    Lifted(u64),
    /// This many recipients were looked up.
    LookedUp(u64),
    /// This many tasks outside the program were done.
    TasksDone(u64),
}

/// A remark of the owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundRemark {
    /// On what.
    pub subject: String,
    /// The words.
    pub text: String,
}

/// Composes the sheet.
#[must_use]
pub fn compose(round: &YearRound, language: Language) -> Document {
    let mut blocks = vec![
        Block::paragraph(opening(round, language)),
        Block::Table(parts(round, language)),
    ];
    if !round.runs.is_empty() {
        blocks.push(Block::Table(runs(round, language)));
    }
    if !round.remarks.is_empty() {
        blocks.push(Block::section(pick(language, "Opmerkingen", "Remarks")));
        blocks.push(Block::List(remarks(round, language)));
    }
    blocks.push(Block::Signature(Signature {
        greeting: pick(
            language,
            "Plaats, datum en handtekening:",
            "Place, date and signature:",
        )
        .to_owned(),
        lines: vec![round.signatory.clone(), round.administration.clone()],
    }));
    Document {
        title: match language {
            Language::Dutch => format!("Jaarronde {}", round.year),
            Language::English => format!("Round of the year {}", round.year),
        },
        language,
        date: round.done_on,
        kind: DocumentKind::Report,
        sender: round.administration.clone(),
        reference: Some(round.reference.clone()),
        blocks,
    }
}

fn opening(round: &YearRound, language: Language) -> String {
    let (name, done_on) = (&round.administration, date_in_text(round.done_on, language));
    let erased = erased(round, language);
    let books = round.books_turned_on.map(|day| date_in_text(day, language));
    match language {
        Language::Dutch => {
            let turned = books.map_or_else(
                || {
                    format!(
                        "De jaarwisseling was op 1\u{A0}januari\u{A0}{}.",
                        round.year
                    )
                },
                |day| format!("Wat voor de belasting bewaard moest worden, kwam op {day} vrij."),
            );
            format!(
                "{name} heeft op {done_on} de jaarronde afgesloten. {turned} {erased} Op dit blad \
                 staan geen namen van mensen van wie iets wordt bewaard."
            )
        }
        Language::English => {
            let turned = books.map_or_else(
                || format!("The year turned on 1\u{A0}January\u{A0}{}.", round.year),
                |day| format!("What had to be kept for tax was freed on {day}."),
            );
            format!(
                "{name} closed the round of the year on {done_on}. {turned} {erased} This sheet \
                 has no names of people of whom something is kept."
            )
        }
    }
}

fn erased(round: &YearRound, language: Language) -> String {
    let total: u64 = round.runs.iter().map(|run| run.count).sum();
    let (total, held) = (
        count_in_text(total, language),
        count_in_text(round.held, language),
    );
    let went = match (round.runs.len(), language) {
        (0, Language::Dutch) => "Er is dit jaar niets gewist.".to_owned(),
        (0, Language::English) => "Nothing was erased this year.".to_owned(),
        (1, Language::Dutch) => format!("In één opruimronde zijn gegevens gewist: {total}."),
        (1, Language::English) => format!("One erasure run erased records: {total}."),
        (runs, Language::Dutch) => {
            format!("In {runs} opruimronden zijn gegevens gewist: {total}.")
        }
        (runs, Language::English) => format!("{runs} erasure runs erased records: {total}."),
    };
    let kept = match language {
        _ if round.held == 0 => pick(
            language,
            "Niets is over zijn termijn.",
            "Nothing is past its period.",
        )
        .to_owned(),
        Language::Dutch => format!("Over hun termijn en met een reden vastgehouden: {held}."),
        Language::English => format!("Past their period and held with a reason: {held}."),
    };
    format!("{went} {kept}")
}

fn parts(round: &YearRound, language: Language) -> Table {
    let rows = round.parts.iter().map(|part| {
        let on = part
            .last_on
            .map_or_else(|| "–".to_owned(), |day| day_in_column(day, language));
        vec![
            vec![Run::plain(part.subject.clone())],
            vec![Run::plain(outcome(part, language))],
            vec![Run::plain(on)],
        ]
    });
    Table {
        summary: pick(
            language,
            "Wat er is bekeken en wat daarvan kwam",
            "What was looked at and what came of it",
        )
        .to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Onderdeel", "Part"), 3.4),
            Column::left(pick(language, "Uitkomst", "Outcome"), 6.6),
            Column::right(pick(language, "Op", "On"), 1.9),
        ],
        rows: rows.collect(),
    }
}

/// Returns what came of a part: "1 gedaan, 3 blijven zo".
fn outcome(part: &RoundPart, language: Language) -> String {
    let words = |count: u64, one: [&str; 2], more: [&str; 2]| {
        let [dutch, english] = if count == 1 { one } else { more };
        (count > 0).then(|| {
            format!(
                "{} {}",
                count_in_text(count, language),
                pick(language, dutch, english)
            )
        })
    };
    let done = words(part.done, ["gedaan", "done"], ["gedaan", "done"]);
    let stays = words(
        part.stays,
        ["blijft zo", "stays as it is"],
        ["blijven zo", "stay as they are"],
    );
    let not_applicable = words(
        part.not_applicable,
        ["niet van toepassing", "not applicable"],
        ["niet van toepassing", "not applicable"],
    );
    let mended = part.mended.and_then(|mended| match mended {
        Mended::Lifted(count) => words(count, ["opgeheven", "lifted"], ["opgeheven", "lifted"]),
        Mended::LookedUp(count) => words(
            count,
            ["bijgewerkt", "brought up to date"],
            ["bijgewerkt", "brought up to date"],
        ),
        Mended::TasksDone(count) => words(
            count,
            ["taak afgevinkt", "task ticked off"],
            ["taken afgevinkt", "tasks ticked off"],
        ),
    });
    let outcomes: Vec<String> = [done, stays, not_applicable, mended]
        .into_iter()
        .flatten()
        .collect();
    if outcomes.is_empty() {
        pick(language, "niets te bekijken", "nothing to look at").to_owned()
    } else {
        outcomes.join(", ")
    }
}

fn runs(round: &YearRound, language: Language) -> Table {
    let (listed, rest) = round.runs.split_at(round.runs.len().min(RUNS_ON_SHEET_MAX));
    let mut rows: Vec<Vec<Vec<Run>>> = listed
        .iter()
        .map(|run| {
            let proof = run.certificate.clone().unwrap_or_else(|| "–".to_owned());
            vec![
                vec![Run::plain(run.number.clone())],
                vec![Run::plain(day_in_column(run.carried_out_on, language))],
                vec![Run::plain(proof)],
                vec![Run::plain(count_in_text(run.count, language))],
            ]
        })
        .collect();
    if !rest.is_empty() {
        let count: u64 = rest.iter().map(|run| run.count).sum();
        let more = match language {
            Language::Dutch => format!("nog {}", rest.len()),
            Language::English => format!("{} more", rest.len()),
        };
        rows.push(vec![
            vec![Run::plain(more)],
            Vec::new(),
            Vec::new(),
            vec![Run::plain(count_in_text(count, language))],
        ]);
    }
    Table {
        summary: pick(
            language,
            "De opruimronden van dit jaar met hun proces-verbaal",
            "The erasure runs of this year with their certificate",
        )
        .to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Proces-verbaal", "Certificate"), 3.5),
            Column::left(pick(language, "Uitgevoerd op", "Carried out on"), 3.0),
            Column::left(pick(language, "Controlewaarde", "Check value"), 3.0),
            Column::right(pick(language, "Gewist", "Erased"), 1.5),
        ],
        rows,
    }
}

fn remarks(round: &YearRound, language: Language) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = round
        .remarks
        .iter()
        .take(REMARKS_ON_SHEET_MAX)
        .map(|remark| {
            vec![Run::plain(format!(
                "{}: {}",
                remark.subject,
                full_stop(&remark.text)
            ))]
        })
        .collect();
    let more = round.remarks.len().saturating_sub(REMARKS_ON_SHEET_MAX);
    if more > 0 {
        lines.push(vec![Run::plain(match language {
            Language::Dutch => format!("In de administratie staan er nog {more}."),
            Language::English => format!("There are {more} more in the administration."),
        })]);
    }
    lines
}

fn day_in_column(day: NaiveDate, language: Language) -> String {
    short_date(day, language).replace(' ', "\u{A0}")
}
