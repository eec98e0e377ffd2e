//! Instellingen: business, letterhead, language, financial years, security, and the log.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::FinancialYearId;
use domain::language::Language;
use domain::request_clock::SuspensionEffect;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::session::{Business, Theme};

/// All settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettingsView {
    /// The business.
    pub business: Business,
    /// Letterhead.
    pub letterhead: Letterhead,
    /// Whether a logo is kept; it is shown by its own command.
    pub has_logo: bool,
    /// Language, look and terms.
    pub preferences: Preferences,
    /// Financial years that differ from the ordinary end.
    pub financial_years: Vec<FinancialYearForm>,
    /// The folder of the administration.
    pub folder: String,
    /// When the recovery sheet was confirmed.
    pub recovery_sheet_confirmed_on: Option<NaiveDate>,
    /// What stands on the emergency sheet in the owner's words.
    pub emergency: EmergencyNote,
}

/// What stands on the emergency sheet in the owner's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EmergencyNote {
    /// Where the recovery sheet lies.
    pub sheet_lies: String,
    /// Who may open the administration.
    pub may_open: String,
    /// When a sheet was last made.
    pub made_on: Option<NaiveDate>,
}

/// The owner's words for the emergency sheet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveEmergencyNote {
    /// Where the recovery sheet lies; may be empty.
    pub sheet_lies: String,
    /// Who may open the administration; may be empty.
    pub may_open: String,
}

/// How letters look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Letterhead {
    /// On which side envelopes have their window.
    pub window_side: WindowSide,
}

/// The side of an envelope's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WindowSide {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// What the owner prefers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// Language on screen.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// 100, 125, 150 or 200.
    pub text_size_percent: u16,
    /// Minutes without a key or click before the administration locks: 1 to 120.
    pub lock_after_minutes: u16,
    /// How long the business's own backups are kept, in days; letters quote it.
    pub backups_kept_days: u32,
    /// Whether Good Friday counts as a public holiday for EU terms (domain.md 3.2).
    pub good_friday_counts: bool,
    /// What a question to the requester does to the clock of a request (domain.md 3.1).
    pub suspension: SuspensionEffect,
    /// The ordinary last day of a financial year, `MM-DD`.
    pub financial_year_ends: String,
}

/// A financial year that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinancialYearForm {
    /// Which year; none for a new one.
    pub id: Option<FinancialYearId>,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
}

/// The financial years as the owner wants them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveFinancialYears {
    /// All years that differ.
    pub years: Vec<FinancialYearForm>,
}

/// The logo, for showing in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Logo {
    /// `image/png` or `image/jpeg`; none without a logo.
    pub media_type: Option<String>,
    /// Its bytes in base64.
    pub base64: String,
}

/// A page of the log, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListLog {
    /// Rows before this number; the newest where it is left out.
    pub before: Option<u64>,
}

/// Rows of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogPage {
    /// At most a hundred.
    pub rows: Vec<LogRow>,
    /// How many there are in all.
    pub total: u64,
    /// Where the next page begins.
    pub next: Option<u64>,
}

/// A row of the log: no names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogRow {
    /// Its number in the chain.
    pub seq: u64,
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// What was done, as a code that the window has a sentence for.
    pub action: String,
    /// What it was done to, as a code.
    pub subject_kind: Option<String>,
    /// Its id.
    pub subject_id: Option<String>,
    /// Counts, codes and dates.
    pub detail: Vec<(String, String)>,
    /// The first characters of its hash.
    pub hash: String,
}

/// What verifying the chain gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogVerification {
    /// Whether every row follows from the one before.
    pub intact: bool,
    /// How many rows were looked at.
    pub rows: u64,
    /// The first row that does not follow.
    pub first_broken: Option<u64>,
    /// Whether the oldest end was cut off by its own rule.
    pub cut: bool,
}
