//! Tests of how the types cross the wire: names and shapes that other parts rely on.

use ts_rs::{Config, TS};

use crate::deadline::Step;
use crate::financial_year::FinancialYears;
use crate::ids::ContactId;
use crate::language::Language;
use crate::period::Period;
use crate::retention::{EventState, StartEvent};

#[test]
fn a_period_and_an_id_are_strings_in_typescript() {
    let config = Config::default();
    assert_eq!(Period::inline(&config), "string");
    assert_eq!(ContactId::inline(&config), "string");
    assert_eq!(Language::inline(&config), "\"nl\" | \"en\"");
}

#[test]
fn a_step_names_its_kind() {
    let step = Step::TermWaits {
        event: StartEvent::AgreementEnd,
    };
    assert_eq!(
        serde_json::to_string(&step).unwrap(),
        r#"{"step":"term_waits","event":"agreement_end"}"#
    );
    let state = EventState::On("2026-05-14".parse().unwrap());
    assert_eq!(
        serde_json::to_string(&state).unwrap(),
        r#"{"state":"on","date":"2026-05-14"}"#
    );
}

#[test]
fn financial_years_that_cannot_be_are_refused_on_reading() {
    let good = r#"{"explicit":[],"ends_on_month":6,"ends_on_day":30}"#;
    let bad = r#"{"explicit":[],"ends_on_month":13,"ends_on_day":30}"#;
    let read = serde_json::from_str::<FinancialYears>(good).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), good);
    assert!(serde_json::from_str::<FinancialYears>(bad).is_err());
}
