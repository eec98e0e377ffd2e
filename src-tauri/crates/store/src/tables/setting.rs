//! What the owner prefers: language, look, lock, terms.

use chrono::NaiveDate;
use domain::language::Language;
use domain::request_clock::SuspensionEffect;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::{column, deadline};
use crate::closed_set::closed_set;
use crate::error::Result;

closed_set! {
    /// Light or dark.
    pub enum Theme {
        /// As the system has it.
        System = "system",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

/// All settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Language on screen.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// 100, 125, 150 or 200.
    pub text_size_percent: u16,
    /// Minutes without a key or click before the administration locks: 1 to 120.
    pub lock_after_minutes: u16,
    /// How long the business's own backups are kept, in days.
    pub backups_kept_days: u32,
    /// Whether Good Friday counts as a public holiday for EU terms (domain.md 3.2).
    pub good_friday_counts: bool,
    /// What a question to the requester does to the clock (domain.md 3.1).
    pub suspension: SuspensionEffect,
    /// The ordinary last day of a financial year, `MM-DD`.
    pub financial_year_ends: String,
    /// When the recovery sheet was confirmed.
    pub recovery_sheet_confirmed_on: Option<NaiveDate>,
    /// The day of the first start; the first round of the year comes in the year after it.
    pub in_use_since: Option<NaiveDate>,
}

impl Default for Setting {
    fn default() -> Setting {
        Setting {
            language: Language::Dutch,
            theme: Theme::System,
            text_size_percent: 100,
            lock_after_minutes: 10,
            backups_kept_days: 90,
            good_friday_counts: false,
            suspension: SuspensionEffect::Pause,
            financial_year_ends: "12-31".to_owned(),
            recovery_sheet_confirmed_on: None,
            in_use_since: None,
        }
    }
}

/// Returns the settings; those that a new administration starts with where none were saved.
pub fn get(vault: &Connection) -> Result<Setting> {
    Ok(vault
        .prepare_cached(GET)?
        .query_row([], read_setting)
        .optional()?
        .unwrap_or_default())
}

const GET: &str = "
    SELECT language, theme, text_size_percent, lock_after_minutes, backups_kept_days, good_friday_counts,
        suspension, financial_year_ends, recovery_sheet_confirmed_on, in_use_since
    FROM setting
";

fn read_setting(row: &Row<'_>) -> rusqlite::Result<Setting> {
    Ok(Setting {
        language: column::code(row, "language")?,
        theme: column::kept(row, "theme", Theme::parse)?,
        text_size_percent: row.get("text_size_percent")?,
        lock_after_minutes: row.get("lock_after_minutes")?,
        backups_kept_days: row.get("backups_kept_days")?,
        good_friday_counts: row.get("good_friday_counts")?,
        suspension: column::code(row, "suspension")?,
        financial_year_ends: row.get("financial_year_ends")?,
        recovery_sheet_confirmed_on: row.get("recovery_sheet_confirmed_on")?,
        in_use_since: row.get("in_use_since")?,
    })
}

/// Writes the settings, and recomputes all deadlines where financial years end otherwise from now on.
pub fn save(transaction: &Transaction<'_>, setting: &Setting) -> Result<()> {
    let before = get(transaction)?;
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":language": setting.language.as_str(),
        ":theme": setting.theme.code(),
        ":text_size_percent": setting.text_size_percent,
        ":lock_after_minutes": setting.lock_after_minutes,
        ":backups_kept_days": setting.backups_kept_days,
        ":good_friday_counts": setting.good_friday_counts,
        ":suspension": setting.suspension.as_str(),
        ":financial_year_ends": setting.financial_year_ends,
        ":recovery_sheet_confirmed_on": setting.recovery_sheet_confirmed_on,
        ":in_use_since": setting.in_use_since,
    })?;
    if before.financial_year_ends == setting.financial_year_ends {
        Ok(())
    } else {
        deadline::recompute_all(transaction)
    }
}

const SAVE: &str = "
    INSERT INTO setting
        (only, language, theme, text_size_percent, lock_after_minutes, backups_kept_days, good_friday_counts,
         suspension, financial_year_ends, recovery_sheet_confirmed_on, in_use_since)
    VALUES
        (1, :language, :theme, :text_size_percent, :lock_after_minutes, :backups_kept_days, :good_friday_counts,
         :suspension, :financial_year_ends, :recovery_sheet_confirmed_on, :in_use_since)
    ON CONFLICT (only) DO UPDATE SET
        language = excluded.language, theme = excluded.theme, text_size_percent = excluded.text_size_percent,
        lock_after_minutes = excluded.lock_after_minutes, backups_kept_days = excluded.backups_kept_days,
        good_friday_counts = excluded.good_friday_counts, suspension = excluded.suspension,
        financial_year_ends = excluded.financial_year_ends,
        recovery_sheet_confirmed_on = excluded.recovery_sheet_confirmed_on, in_use_since = excluded.in_use_since
";
