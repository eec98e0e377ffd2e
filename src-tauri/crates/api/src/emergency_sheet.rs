//! The emergency sheet (noodblad): saved or printed for who must step in, and not kept in the vault. It has numbers, days
//! and counts, and no data of the people in the administration.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use documents::emergency_sheet::{self, Duty, EmergencySheet, FallsDue, When};
use documents::letters::ContactDetails;
use documents::pdf::typeset_document;
use domain::ids::ActivityId;
use domain::language::Language;
use store::tables::emergency_note::{self, EmergencyNote as StoredNote};
use store::tables::{business, due, hold, setting};
use store::{Connection, StoreError};

use crate::documents::{keep, show};
use crate::kept::Register;
use crate::letters::cannot_set;
use crate::office::{Office, Outcome};
use crate::settings::{self, field};
use crate::wire::documents::Saved;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::requests::RequestRow;
use crate::wire::settings::{EmergencyNote, SaveEmergencyNote};

/// How far ahead the sheet looks, in days.
const AHEAD_DAYS: u64 = 90;
/// The most characters of what the owner says on it.
const NOTE_CHARACTERS_MAX: usize = 300;

/// Returns the owner's words for the sheet.
pub(crate) fn note(vault: &Connection) -> store::Result<EmergencyNote> {
    let stored = emergency_note::get(vault)?;
    Ok(EmergencyNote {
        sheet_lies: stored.sheet_lies,
        may_open: stored.may_open,
        made_on: stored.made_on,
    })
}

/// Saves the owner's words for the sheet; both may be left empty.
///
/// # Errors
/// [`Refusal::Field`] for more than [`NOTE_CHARACTERS_MAX`] characters.
pub fn save_emergency_note(office: &Office, typed: SaveEmergencyNote) -> Outcome<()> {
    let now = office.moment();
    let sheet_lies = words("sheet_lies", &typed.sheet_lies)?;
    let may_open = words("may_open", &typed.may_open)?;
    office.write(move |transaction| {
        let made_on = emergency_note::get(transaction)?.made_on;
        let note = StoredNote {
            sheet_lies,
            may_open,
            made_on,
        };
        emergency_note::save(transaction, &note)?;
        settings::note(transaction, now, "emergency_note")
    })
}

fn words(name: &str, typed: &str) -> Result<String, Refusal> {
    let text = typed.trim();
    if text.chars().count() > NOTE_CHARACTERS_MAX {
        let characters_max = u32::try_from(NOTE_CHARACTERS_MAX).unwrap_or(u32::MAX);
        return Err(field(name, FieldProblem::TooLong { characters_max }));
    }
    if text.chars().any(|sign| sign.is_control() && sign != '\n') {
        return Err(field(name, FieldProblem::Malformed));
    }
    Ok(text.to_owned())
}

/// Saves the sheet where the owner chooses; not in the administration's own folder, which opens for nobody who needs it.
pub fn save_emergency_sheet(office: &Office, (): ()) -> Outcome<Saved> {
    let (bytes, name) = sheet(office)?;
    let Some(place) = office.desktop().choose_place(&name) else {
        return Ok(Saved { file_name: None });
    };
    if place.starts_with(office.folder()) {
        return Err(Refusal::FolderNotWritable.into());
    }
    let file_name = keep(office, &place, &bytes)?;
    note_made(office)?;
    Ok(Saved {
        file_name: Some(file_name),
    })
}

/// Shows the sheet in the system's viewer, from which it is printed.
pub fn print_emergency_sheet(office: &Office, (): ()) -> Outcome<()> {
    let (bytes, name) = sheet(office)?;
    show(office, &name, &bytes)?;
    note_made(office)
}

fn note_made(office: &Office) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        let note = StoredNote {
            made_on: Some(now.today),
            ..emergency_note::get(transaction)?
        };
        emergency_note::save(transaction, &note)?;
        settings::note(transaction, now, "emergency_sheet")
    })
}

/// Returns the sheet as a PDF with the name of its file.
fn sheet(office: &Office) -> Outcome<(Vec<u8>, String)> {
    let today = office.today();
    let until = today
        .checked_add_days(Days::new(AHEAD_DAYS))
        .unwrap_or(NaiveDate::MAX);
    let requests = crate::requests::list(office, ())?.open;
    let folder = office.folder().display().to_string();
    let (text, language) = office.read(|vault| {
        let language = setting::get(vault)?.language;
        let own = business::find(vault)?.ok_or(StoreError::NotFound)?;
        let note = emergency_note::get(vault)?;
        let said = |text: String| (!text.is_empty()).then_some(text);
        let text = EmergencySheet {
            administration: own.name,
            made_on: today,
            folder,
            sheet_lies: note.sheet_lies,
            may_open: note.may_open,
            until,
            due: falls_due(vault, &requests, language, (today, until))?,
            signatory: ContactDetails {
                name: own.signatory,
                phone: said(own.phone),
                email: said(own.email),
            },
        };
        Ok((text, language))
    })?;
    let bytes = typeset_document(&emergency_sheet::compose(&text, language))
        .map_err(|error| cannot_set(office, error))?;
    let name = match language {
        Language::Dutch => format!("noodblad-{today}.pdf"),
        Language::English => format!("emergency-sheet-{today}.pdf"),
    };
    Ok((bytes, name))
}

/// Returns what falls due in a stretch of days, in the order in which it does.
fn falls_due(
    vault: &Connection,
    requests: &[RequestRow],
    language: Language,
    (today, until): (NaiveDate, NaiveDate),
) -> store::Result<Vec<FallsDue>> {
    let mut due: Vec<(NaiveDate, FallsDue)> = Vec::new();
    let unanswered = requests
        .iter()
        .filter(|row| row.clock.answered_on.is_none() && row.clock.due <= until);
    for row in unanswered {
        let what = Duty::Answer {
            number: row.number.clone(),
        };
        let when = When::On(row.clock.due);
        due.push((row.clock.due, FallsDue { when, what }));
    }
    for (day, count) in reviews(vault, (today, until))? {
        let when = when_of(day, today, When::On);
        let what = Duty::LookAtHolds { count };
        due.push((day, FallsDue { when, what }));
    }
    let register = Register::read(vault)?;
    for ((day, activity), count) in deletions(vault, (today, until))? {
        let name = &register.find(activity)?.name;
        let what = Duty::Erase {
            activity: name.in_language(language).to_owned(),
            count,
        };
        let when = when_of(day, today, When::Month);
        due.push((day, FallsDue { when, what }));
    }
    // What stands at one day keeps its order: requests, holds, deletions.
    due.sort_by_key(|(day, _)| *day);
    Ok(due.into_iter().map(|(_, falls)| falls).collect())
}

fn when_of(day: NaiveDate, today: NaiveDate, later: fn(NaiveDate) -> When) -> When {
    if day <= today { When::Now } else { later(day) }
}

/// Returns how many holds are to be looked at by day; those of before count with today.
fn reviews(
    vault: &Connection,
    (today, until): (NaiveDate, NaiveDate),
) -> store::Result<BTreeMap<NaiveDate, u64>> {
    let mut days: BTreeMap<NaiveDate, u64> = BTreeMap::new();
    for hold in hold::to_review(vault, until)? {
        *days.entry(hold.review_on.max(today)).or_default() += 1;
    }
    Ok(days)
}

/// Returns how many records can go by month and activity; those of before count with today.
fn deletions(
    vault: &Connection,
    (today, until): (NaiveDate, NaiveDate),
) -> store::Result<BTreeMap<(NaiveDate, ActivityId), u64>> {
    let tomorrow = today.succ_opt().unwrap_or(today);
    let mut months: BTreeMap<(NaiveDate, ActivityId), u64> = BTreeMap::new();
    for (from, to) in [(NaiveDate::MIN, today), (tomorrow, until)] {
        for count in due::by_month(vault, from, to)? {
            let key = (count.day.max(today), count.activity_id);
            *months.entry(key).or_default() += u64::from(count.count);
        }
    }
    Ok(months)
}
