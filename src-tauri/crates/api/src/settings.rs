//! Instellingen: the business, its letterhead, what the owner prefers, and the financial years that differ.

use data_encoding::BASE64;
use documents::model::{
    Letter, Letterhead as Paper, Logo as Picture, References, Signature, Window,
};
use documents::pdf::typeset_letter;
use domain::ids::FinancialYearId;
use domain::language::Language;
use store::Transaction;
use store::log::{self, AuditAction, AuditDetail, AuditEntry, Code, Fact, SubjectKind};
use store::tables::business::{self, Business as StoredBusiness, WindowSide as StoredSide};
use store::tables::financial_year::{self, FinancialYearRow};
use store::tables::setting::{self, Setting, Theme as StoredTheme};
use store::{Moment, StoreError};

use crate::office::{Office, Outcome};
use crate::sample;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::session::{Business, Theme};
use crate::wire::settings::{
    FinancialYearForm, Letterhead, Logo, Preferences, SaveFinancialYears, SettingsView, WindowSide,
};

/// The most characters of a line about the business.
const LINE_CHARACTERS_MAX: usize = 200;
/// The largest logo, in bytes.
pub const LOGO_BYTES_MAX: usize = 2 * 1024 * 1024;
/// The sizes of text that can be chosen, in percent.
const TEXT_SIZES_PERCENT: [u16; 4] = [100, 125, 150, 200];
/// The longest time without a key or click before the administration locks, in minutes.
const LOCK_AFTER_MINUTES_MAX: u16 = 120;
/// The longest time that the business's own backups are kept, in days.
const BACKUPS_KEPT_DAYS_MAX: u32 = 3660;

/// Returns all settings.
pub fn view(office: &Office, (): ()) -> Outcome<SettingsView> {
    let folder = office.folder().display().to_string();
    office.read(|vault| {
        let business = business::find(vault)?.ok_or(StoreError::NotFound)?;
        let setting = setting::get(vault)?;
        Ok(SettingsView {
            letterhead: Letterhead {
                window_side: match business.window_side {
                    StoredSide::Left => WindowSide::Left,
                    StoredSide::Right => WindowSide::Right,
                },
            },
            business: shown(business),
            has_logo: business::has_logo(vault)?,
            preferences: preferences(&setting),
            financial_years: financial_year::all(vault)?
                .into_iter()
                .map(|year| FinancialYearForm {
                    id: Some(year.id),
                    starts_on: year.starts_on,
                    ends_on: year.ends_on,
                })
                .collect(),
            folder,
            recovery_sheet_confirmed_on: setting.recovery_sheet_confirmed_on,
            emergency: crate::emergency_sheet::note(vault)?,
        })
    })
}

fn shown(business: StoredBusiness) -> Business {
    Business {
        name: business.name,
        street: business.street,
        postcode: business.postcode,
        town: business.town,
        phone: business.phone,
        email: business.email,
        website: business.website,
        kvk_number: business.kvk_number,
        signatory: business.signatory,
    }
}

/// Returns how the window names a theme of the settings.
pub(crate) const fn theme(stored: StoredTheme) -> Theme {
    match stored {
        StoredTheme::System => Theme::System,
        StoredTheme::Light => Theme::Light,
        StoredTheme::Dark => Theme::Dark,
    }
}

/// Returns how the settings name a theme of the window.
pub(crate) const fn stored_theme(chosen: Theme) -> StoredTheme {
    match chosen {
        Theme::System => StoredTheme::System,
        Theme::Light => StoredTheme::Light,
        Theme::Dark => StoredTheme::Dark,
    }
}

fn preferences(setting: &Setting) -> Preferences {
    Preferences {
        language: setting.language,
        theme: theme(setting.theme),
        text_size_percent: setting.text_size_percent,
        lock_after_minutes: setting.lock_after_minutes,
        backups_kept_days: setting.backups_kept_days,
        good_friday_counts: setting.good_friday_counts,
        suspension: setting.suspension,
        financial_year_ends: setting.financial_year_ends.clone(),
    }
}

/// Saves what the business is called and where it can be reached.
pub fn save_business(office: &Office, typed: Business) -> Outcome<()> {
    let now = office.moment();
    let mut saved = business(&typed)?;
    if office.is_sample() {
        saved.name = sample::marked(&saved.name, office.read(setting::get)?.language);
    }
    let name = saved.name.clone();
    office.write(move |transaction| {
        let window_side =
            business::find(transaction)?.map_or(StoredSide::Left, |before| before.window_side);
        business::save(
            transaction,
            &StoredBusiness {
                window_side,
                ..saved
            },
        )?;
        note(transaction, now, "business")
    })?;
    office.remember_name(name);
    Ok(())
}

/// Returns the business as it is kept; only its name must be filled in.
pub(crate) fn business(typed: &Business) -> Result<StoredBusiness, Refusal> {
    let name = line("name", &typed.name)?;
    if name.is_empty() {
        return Err(field("name", FieldProblem::Missing));
    }
    Ok(StoredBusiness {
        name,
        street: line("street", &typed.street)?,
        postcode: line("postcode", &typed.postcode)?,
        town: line("town", &typed.town)?,
        phone: line("phone", &typed.phone)?,
        email: line("email", &typed.email)?,
        website: line("website", &typed.website)?,
        kvk_number: line("kvk_number", &typed.kvk_number)?,
        signatory: line("signatory", &typed.signatory)?,
        window_side: StoredSide::Left,
    })
}

fn line(name: &str, typed: &str) -> Result<String, Refusal> {
    let text = typed.trim();
    if text.chars().count() > LINE_CHARACTERS_MAX {
        let characters_max = u32::try_from(LINE_CHARACTERS_MAX).unwrap_or(u32::MAX);
        return Err(field(name, FieldProblem::TooLong { characters_max }));
    }
    if text.chars().any(char::is_control) {
        return Err(field(name, FieldProblem::Malformed));
    }
    Ok(text.to_owned())
}

/// Saves how letters look.
pub fn save_letterhead(office: &Office, typed: Letterhead) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        let before = business::find(transaction)?.ok_or(StoreError::NotFound)?;
        let window_side = match typed.window_side {
            WindowSide::Left => StoredSide::Left,
            WindowSide::Right => StoredSide::Right,
        };
        business::save(
            transaction,
            &StoredBusiness {
                window_side,
                ..before
            },
        )?;
        note(transaction, now, "letterhead")
    })
}

/// Saves language, look and terms. Another end of the financial year makes every deadline anew.
pub fn save_preferences(office: &Office, typed: Preferences) -> Outcome<()> {
    let now = office.moment();
    check(&typed)?;
    let saved = office.write(move |transaction| {
        let years = financial_year::all(transaction)?;
        if financial_year::from_rows(&typed.financial_year_ends, &years).is_err() {
            return Ok(Err(field("financial_year_ends", FieldProblem::Malformed)));
        }
        let before = setting::get(transaction)?;
        let setting = Setting {
            language: typed.language,
            theme: stored_theme(typed.theme),
            text_size_percent: typed.text_size_percent,
            lock_after_minutes: typed.lock_after_minutes,
            backups_kept_days: typed.backups_kept_days,
            good_friday_counts: typed.good_friday_counts,
            suspension: typed.suspension,
            financial_year_ends: typed.financial_year_ends,
            recovery_sheet_confirmed_on: before.recovery_sheet_confirmed_on,
            in_use_since: before.in_use_since,
        };
        setting::save(transaction, &setting)?;
        note(transaction, now, "preferences")?;
        Ok(Ok(()))
    })?;
    saved.map_err(Into::into)
}

fn check(typed: &Preferences) -> Result<(), Refusal> {
    let form = typed.financial_year_ends.as_bytes();
    let is_day = form.len() == 5
        && form[2] == b'-'
        && form
            .iter()
            .enumerate()
            .all(|(i, b)| i == 2 || b.is_ascii_digit());
    for (name, right) in [
        (
            "text_size_percent",
            TEXT_SIZES_PERCENT.contains(&typed.text_size_percent),
        ),
        (
            "lock_after_minutes",
            (1..=LOCK_AFTER_MINUTES_MAX).contains(&typed.lock_after_minutes),
        ),
        (
            "backups_kept_days",
            (1..=BACKUPS_KEPT_DAYS_MAX).contains(&typed.backups_kept_days),
        ),
        ("financial_year_ends", is_day),
    ] {
        if !right {
            return Err(field(name, FieldProblem::Malformed));
        }
    }
    Ok(())
}

/// Saves the financial years that differ, and makes every deadline anew.
///
/// # Errors
/// [`Refusal::Field`] where two years overlap, or one ends before it starts.
pub fn save_financial_years(office: &Office, typed: SaveFinancialYears) -> Outcome<()> {
    let now = office.moment();
    let rows: Vec<FinancialYearRow> = typed
        .years
        .iter()
        .map(|year| FinancialYearRow {
            id: year.id.unwrap_or_else(|| FinancialYearId(office.new_id())),
            starts_on: year.starts_on,
            ends_on: year.ends_on,
        })
        .collect();
    let saved = office.write(move |transaction| {
        let ends = setting::get(transaction)?.financial_year_ends;
        if financial_year::from_rows(&ends, &rows).is_err() {
            return Ok(Err(field("years", FieldProblem::Malformed)));
        }
        financial_year::replace_all(transaction, &rows)?;
        note(transaction, now, "financial_years")?;
        Ok(Ok(()))
    })?;
    saved.map_err(Into::into)
}

/// Returns the logo for showing.
pub fn logo(office: &Office, (): ()) -> Outcome<Logo> {
    let bytes = office.read(business::logo)?;
    Ok(match bytes {
        Some(bytes) => Logo {
            media_type: media_type(&bytes).map(str::to_owned),
            base64: BASE64.encode(&bytes),
        },
        None => Logo {
            media_type: None,
            base64: String::new(),
        },
    })
}

/// Saves a logo: a PNG or JPEG that a letter can be set with.
///
/// # Errors
/// [`Refusal::LogoNotUsable`] for anything else, and for more than [`LOGO_BYTES_MAX`] bytes.
pub fn save_logo(office: &Office, bytes: &[u8]) -> Outcome<()> {
    if bytes.len() > LOGO_BYTES_MAX
        || media_type(bytes).is_none()
        || typeset_letter(&trial(bytes)).is_err()
    {
        return Err(Refusal::LogoNotUsable.into());
    }
    let now = office.moment();
    let bytes = bytes.to_vec();
    office.write(move |transaction| {
        business::set_logo(transaction, Some(&bytes))?;
        note(transaction, now, "logo")
    })
}

/// Takes the logo off the letters.
pub fn remove_logo(office: &Office, (): ()) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        business::set_logo(transaction, None)?;
        note(transaction, now, "logo")
    })
}

/// Returns what the first bytes of a picture say that it is.
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else {
        None
    }
}

/// Returns a letter with nothing but the logo: what cannot be set here could not be set when a letter is due.
fn trial(logo: &[u8]) -> Letter {
    Letter {
        letterhead: Paper {
            name: "Logo".to_owned(),
            address: Vec::new(),
            phone: None,
            email: None,
            website: None,
            kvk: None,
            logo: Some(Picture {
                bytes: logo.to_vec(),
                description: "Logo".to_owned(),
            }),
        },
        window: Window::Left,
        addressee: vec!["Logo".to_owned()],
        references: References {
            your_message_of: None,
            yours: None,
            ours: "V".to_owned(),
        },
        subject: "logo".to_owned(),
        language: Language::Dutch,
        date: chrono::NaiveDate::default(),
        salutation: "Logo,".to_owned(),
        body: Vec::new(),
        signature: Signature {
            greeting: "Logo".to_owned(),
            lines: Vec::new(),
        },
        enclosures: Vec::new(),
        lost: Vec::new(),
    }
}

/// Notes in the log which part of the settings was written.
pub(crate) fn note(
    transaction: &Transaction<'_>,
    now: Moment,
    part: &'static str,
) -> store::Result<()> {
    let entry = AuditEntry {
        at: now.at,
        action: AuditAction::SettingsChanged,
        subject: SubjectKind::Administration,
        subject_id: None,
        detail: AuditDetail::default().with("part", Fact::Code(Code::new(part)?))?,
    };
    log::append(transaction, &entry).map(drop)
}

/// Returns the refusal of a field.
pub(crate) fn field(name: &str, problem: FieldProblem) -> Refusal {
    Refusal::Field {
        field: name.to_owned(),
        problem,
    }
}
