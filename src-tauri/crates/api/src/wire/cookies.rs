//! The register of cookies: what the website puts on a visitor's device (art. 11.7a Tw).

use chrono::NaiveDate;
use domain::cookie::{CookieClass, CookieConcern};
use domain::ids::{ActivityId, CookieId};
use domain::language::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::balancing::NamedActivity;
use super::register::RuleLength;

/// The register of cookies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CookieListView {
    /// The cookies, those in use first.
    pub cookies: Vec<CookieRow>,
    /// The activities to which a cookie can belong.
    pub activities: Vec<NamedActivity>,
}

/// A cookie in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CookieRow {
    /// What the owner can change.
    pub form: CookieForm,
    /// How long the statement says that it lasts, in words; none where its rule says no length.
    pub promised: Option<Words>,
    /// How long it was seen to last, in words.
    pub measured: Option<Words>,
    /// Whether consent is needed first.
    pub needs_consent: bool,
    /// What is not as it should be, the worst first.
    pub concerns: Vec<CookieConcern>,
    /// How long it usually lasts, and where to look.
    pub usual: Option<Words>,
    /// Whether its activity is in use.
    pub in_use: bool,
}

/// What is typed of a cookie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CookieForm {
    /// Which cookie; none for a new one.
    pub id: Option<CookieId>,
    /// Its name, or what it is.
    pub name: Words,
    /// Who places it; empty for the website itself.
    pub provider: String,
    /// Whether another than the website places it.
    pub third_party: bool,
    /// What it is for.
    pub purpose: Words,
    /// What it holds.
    pub data: Words,
    /// Its class.
    pub class: CookieClass,
    /// The activity whose rule says how long it may last.
    pub activity_id: ActivityId,
    /// How long it was seen to last; zero days until the browser is closed, none where nobody looked.
    pub measured: Option<RuleLength>,
    /// Whether it was seen to come before consent.
    pub before_consent: bool,
    /// Where what it holds goes.
    pub country: String,
    /// When the owner last looked.
    pub checked_on: Option<NaiveDate>,
    /// Since when it is not used any more.
    pub ended_on: Option<NaiveDate>,
}
