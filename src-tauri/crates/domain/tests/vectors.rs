//! The published cases of every deadline, run from a folder: `VERGEETBOEK_VECTORS`, or the copy
//! beside this file. A file that is missing, empty or of an unknown shape fails.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::breach_clock::report_due;
use domain::deadline::deadline;
use domain::financial_year::{FinancialYear, FinancialYears};
use domain::hold::{HoldKind, HoldSpan};
use domain::holidays::Calendar;
use domain::limitation::limitation_end;
use domain::period::Period;
use domain::receipt_day::local_day;
use domain::request_clock::{
    ANSWER_MONTHS, EXTENDED_ANSWER_MONTHS, Suspension, raw_end, suspended_days,
};
use domain::retention::{
    Anchor, Combine, EventState, Facts, Floor, RetentionRule, Rounding, StartEvent, Statute, Term,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Returns the folder of the cases.
fn folder() -> PathBuf {
    std::env::var_os("VERGEETBOEK_VECTORS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors"),
        PathBuf::from,
    )
}

/// Reads the cases of one file; an error names the file and what is wrong with it.
fn read<T: DeserializeOwned>(folder: &Path, file: &str) -> Result<Vec<T>, String> {
    let text =
        std::fs::read_to_string(folder.join(file)).map_err(|error| format!("{file}: {error}"))?;
    let cases: Vec<T> = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    if cases.is_empty() {
        return Err(format!("{file}: no case in it"));
    }
    Ok(cases)
}

/// Runs every case of a file, prints how many there are, and fails with all that differ.
fn run<T: DeserializeOwned>(file: &str, check: impl Fn(&T) -> Result<(), String>) {
    let cases: Vec<T> = read(&folder(), file).unwrap();
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case).err()).collect();
    println!("{file}: {} cases, {} differ", cases.len(), wrong.len());
    assert!(wrong.is_empty(), "{file}:\n{}", wrong.join("\n"));
}

fn same<T: PartialEq + std::fmt::Debug>(id: &str, found: T, expected: T) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("{id}: found {found:?}, expected {expected:?}"))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockCase {
    id: String,
    received: String,
    extended: bool,
    suspensions: Vec<(NaiveDate, NaiveDate)>,
    good_friday_counts: bool,
    raw: NaiveDate,
    due: NaiveDate,
    #[serde(rename = "reason")]
    _reason: Option<String>,
}

/// Returns the local day of receipt of a local date-time, or of an instant with `Z` or an offset.
fn received_day(text: &str) -> NaiveDate {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return local_day(instant.to_utc());
    }
    if let Ok(instant) = text.parse::<DateTime<Utc>>() {
        return local_day(instant);
    }
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .unwrap()
        .date()
}

#[test]
fn vectors_of_the_answer_term() {
    run("clock.json", |case: &ClockCase| {
        let suspensions: Vec<Suspension> = case
            .suspensions
            .iter()
            .map(|(asked, answered)| Suspension {
                asked_on: *asked,
                answered_on: Some(*answered),
            })
            .collect();
        let months = if case.extended {
            EXTENDED_ANSWER_MONTHS
        } else {
            ANSWER_MONTHS
        };
        let days = suspended_days(&suspensions, NaiveDate::MAX);
        let raw = raw_end(received_day(&case.received), months, days);
        let calendar = Calendar::Eu {
            good_friday_counts: case.good_friday_counts,
        };
        same(&case.id, (raw, calendar.roll(raw)), (case.raw, case.due))
    });
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BreachCase {
    id: String,
    aware: String,
    due: String,
    #[serde(rename = "reason")]
    _reason: Option<String>,
}

#[test]
fn vectors_of_the_seventy_two_hours() {
    run("breach.json", |case: &BreachCase| {
        let aware = DateTime::parse_from_rfc3339(&case.aware).unwrap().to_utc();
        let due = report_due(aware).to_rfc3339();
        let expected = DateTime::parse_from_rfc3339(&case.due).unwrap();
        same(&case.id, due, expected.to_rfc3339())
    });
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermCase {
    start: Option<NaiveDate>,
    from: Anchor,
    period: Period,
    rounding: Rounding,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FinancialYearCase {
    #[serde(default = "end_of_december")]
    ends_on: String,
    #[serde(default)]
    exceptions: Vec<(NaiveDate, NaiveDate)>,
}

fn end_of_december() -> String {
    "12-31".to_owned()
}

impl Default for FinancialYearCase {
    fn default() -> Self {
        Self {
            ends_on: end_of_december(),
            exceptions: Vec::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HoldCase {
    from: NaiveDate,
    to: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RetentionCase {
    id: String,
    terms: Vec<TermCase>,
    #[serde(default)]
    floors: Vec<TermCase>,
    combine: Option<Combine>,
    #[serde(default)]
    financial_year: FinancialYearCase,
    #[serde(default)]
    holds: Vec<HoldCase>,
    last_day: Option<NaiveDate>,
    deletable_from: Option<NaiveDate>,
    #[serde(rename = "reason")]
    _reason: Option<String>,
}

/// Gives each term an event of its own, so that each keeps its own start.
fn terms_with_facts(case: &RetentionCase) -> (Vec<Term>, Vec<Floor>, Facts) {
    let mut events = StartEvent::ALL
        .iter()
        .filter(|event| **event != StartEvent::LimitationEnd);
    let mut facts = Facts::none();
    let mut read = |written: &TermCase| {
        let event = *events.next().unwrap();
        facts = std::mem::take(&mut facts).with(event, EventState::of(written.start));
        Term {
            event,
            from: written.from,
            period: written.period,
            rounding: written.rounding,
        }
    };
    let terms = case.terms.iter().map(&mut read).collect();
    let floors = case.floors.iter().map(&mut read).collect::<Vec<Term>>();
    let floors = floors
        .into_iter()
        .map(|term| Floor {
            term,
            statute: Statute::FiscalRetention,
        })
        .collect();
    (terms, floors, facts)
}

fn financial_years(case: &FinancialYearCase) -> FinancialYears {
    let (month, day) = case.ends_on.split_once('-').unwrap();
    let exceptions = case
        .exceptions
        .iter()
        .map(|(start, end)| FinancialYear {
            start: *start,
            end: *end,
        })
        .collect();
    FinancialYears::new(month.parse().unwrap(), day.parse().unwrap(), exceptions).unwrap()
}

#[test]
fn vectors_of_retention() {
    run("retention.json", |case: &RetentionCase| {
        let (terms, floors, facts) = terms_with_facts(case);
        let rule = RetentionRule {
            terms,
            combine: case.combine.unwrap_or(Combine::Latest),
            floors,
        };
        let holds: Vec<HoldSpan> = case
            .holds
            .iter()
            .map(|hold| HoldSpan {
                kind: HoldKind::LegalHold,
                from: hold.from,
                to: hold.to,
            })
            .collect();
        let years = financial_years(&case.financial_year);
        let found = deadline(&rule, &facts, &years, &holds, None);
        same(
            &case.id,
            (found.last_day, found.deletable_from),
            (case.last_day, case.deletable_from),
        )
    });
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitationCase {
    id: String,
    start: NaiveDate,
    years: u32,
    interruptions: Vec<NaiveDate>,
    last_day: NaiveDate,
    #[serde(rename = "reason")]
    _reason: Option<String>,
}

#[test]
fn vectors_of_limitation() {
    run("limitation.json", |case: &LimitationCase| {
        let found = limitation_end(case.start, case.years, &case.interruptions);
        same(&case.id, found, case.last_day)
    });
}

#[test]
fn vectors_that_are_missing_empty_or_of_an_unknown_shape_fail() {
    let folder = std::env::temp_dir().join(format!("vectors-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let written = [
        ("empty.json", ""),
        ("no-case.json", "[]"),
        ("object.json", "{}"),
        (
            "more.json",
            r#"[{"id": "L", "start": "2020-01-01", "years": 5, "interruptions": [], "last_day": "2025-01-01", "more": 1}]"#,
        ),
        ("less.json", r#"[{"id": "L", "start": "2020-01-01"}]"#),
    ];
    for (file, text) in written {
        std::fs::write(folder.join(file), text).unwrap();
    }
    let refused: Vec<bool> = written
        .iter()
        .map(|(file, _)| *file)
        .chain(["missing.json"])
        .map(|file| read::<LimitationCase>(&folder, file).is_err())
        .collect();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(refused, [true; 6]);
}
