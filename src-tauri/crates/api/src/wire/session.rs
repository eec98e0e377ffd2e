//! First start, lock and unlock.

use chrono::NaiveDate;
use domain::language::{Language, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the program stands. It is the first thing that the window asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionState {
    /// Whether there is an administration, and whether it is open.
    pub phase: Phase,
    /// The local calendar date.
    pub today: NaiveDate,
    /// The business's name, where this process has had it open before; it is not kept outside the vault.
    pub business_name: Option<String>,
    /// What is known once it is open.
    pub open: Option<OpenAdministration>,
    /// Seconds before a password is taken again.
    pub retry_after_seconds: u32,
}

/// The phases of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// No administration has been made yet.
    None,
    /// There is one, and it is locked.
    Closed,
    /// It is open.
    Open,
}

/// What the frame around each page needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenAdministration {
    /// The business's name.
    pub business_name: String,
    /// The language on screen.
    pub language: Language,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// The text size in percent: 100, 125, 150 or 200.
    pub text_size_percent: u16,
    /// Minutes without a key or click before the administration locks.
    pub lock_after_minutes: u16,
    /// Whether two groups of the recovery sheet were typed back.
    pub recovery_sheet_confirmed: bool,
    /// The word of the last thing that can be undone.
    pub undo: Option<UndoKind>,
    /// Whether it is the sample business, in which all people are invented.
    pub sample: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the last ordinary edit was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UndoKind {
    /// A contact was entered.
    ContactEntered,
    /// A contact was changed.
    ContactChanged,
    /// A record was entered.
    RecordEntered,
    /// A record was changed.
    RecordChanged,
    /// A file of contacts was taken in.
    ContactsImported,
    /// A table of quotes or invoices was taken in.
    PapersImported,
}

/// Asks for the sample business, looking as the window looks now.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenSample {
    /// The language on screen.
    pub language: Language,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// The text size in percent: 100, 125, 150 or 200.
    pub text_size_percent: u16,
}

/// Asks for the public holidays of a year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct HolidaysOf {
    /// The year.
    pub year: i32,
}

/// A public holiday of the calendar for EU terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Holiday {
    /// The day.
    pub day: NaiveDate,
    /// Its name.
    pub name: Words,
}

/// A choice of the second step of the first start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityChoice {
    /// Stable code, such as `newsletter`.
    pub code: String,
    /// What it is called.
    pub name: Words,
    /// What falls under it.
    pub explanation: Words,
    /// How long the data are kept.
    pub period: Words,
    /// Whether it is ticked to begin with.
    pub chosen: bool,
}

/// The business as its owner fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Business {
    /// Trade name; the only field that must be filled in.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Website.
    pub website: String,
    /// Number in the trade register.
    pub kvk_number: String,
    /// Who signs letters.
    pub signatory: String,
}

/// The three steps of the first start together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CreateAdministration {
    /// Step 1.
    pub business: Business,
    /// Step 2: codes of [`ActivityChoice`].
    pub activities: Vec<String>,
    /// Step 3.
    pub password: String,
    /// The language on screen.
    pub language: Language,
}

/// The recovery code, once: it is not kept anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoverySheet {
    /// Eight groups of four characters.
    pub groups: Vec<String>,
    /// The two groups (1 to 8) that are typed back.
    pub ask_back: [u8; 2],
}

/// What the owner typed back from the printed sheet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ConfirmRecoverySheet {
    /// The groups, in the order of [`RecoverySheet::ask_back`].
    pub groups: [String; 2],
}

/// A password typed on the lock screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Unlock {
    /// The password.
    pub password: String,
}

/// The code of the recovery sheet, with the password that comes in place of the forgotten one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UnlockWithRecovery {
    /// Eight groups.
    pub groups: Vec<String>,
    /// The new password.
    pub new_password: String,
}

/// A change of password.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ChangePassword {
    /// The password until now.
    pub current: String,
    /// The password from now on.
    pub new: String,
}

/// Asks for a new recovery sheet; the old one no longer opens anything.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RenewRecoverySheet {
    /// The password, asked again.
    pub password: String,
}
