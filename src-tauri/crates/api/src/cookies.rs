//! The register of cookies: what the website promises, beside what the owner saw it do (domain rule 6.8).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::cookie::{self, CookieConcern, SeenCookie};
use domain::ids::{ActivityId, CookieId};
use domain::language::{Language, Words};
use domain::period::{PERIOD_YEARS_MAX, Period};
use domain::words::period_in_words;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::activity::{self, Activity};
use store::tables::cookie::{self as cookies, Cookie};
use store::tables::rule;
use store::{Connection, StoreError};

use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::register::{filled, length_of};
use crate::settings::field;
use crate::typed;
use crate::wire::balancing::NamedActivity;
use crate::wire::cookies::{CookieForm, CookieListView, CookieRow};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::register::{LengthUnit, RuleLength};
use crate::wire::today::Attention;

/// The activities to which what stands on a visitor's device belongs.
const OF_COOKIES: [ActivityCode; 4] = [
    ActivityCode::A13,
    ActivityCode::A14,
    ActivityCode::A15,
    ActivityCode::A16,
];

/// The longest time that a cookie can be said to last, in its unit.
const LENGTH_MAX: u32 = 9999;

/// Returns the register.
pub fn view(office: &Office, (): ()) -> Outcome<CookieListView> {
    let today = office.today();
    office.read(|vault| {
        let mut activities = activity::all(vault)?;
        activities.retain(|one| OF_COOKIES.contains(&one.code));
        activities.sort_by_key(|one| one.code);
        Ok(CookieListView {
            cookies: rows(vault, &activities, today)?,
            activities: activities
                .into_iter()
                .map(|one| NamedActivity {
                    id: one.id,
                    name: one.name,
                })
                .collect(),
        })
    })
}

fn rows(
    vault: &Connection,
    activities: &[Activity],
    today: NaiveDate,
) -> store::Result<Vec<CookieRow>> {
    let promised: HashMap<ActivityId, Option<Period>> = rule::newest(vault)?
        .into_iter()
        .map(|row| (row.activity_id, cookie::promised(&row.version.rule)))
        .collect();
    let rows = cookies::all(vault)?.into_iter().map(|(kept, code)| {
        let in_use = activities
            .iter()
            .any(|one| one.id == kept.activity_id && one.in_use);
        let promised = promised.get(&kept.activity_id).copied().flatten();
        row(kept, code, promised, in_use, today)
    });
    Ok(rows.collect())
}

fn row(
    kept: Cookie,
    code: ActivityCode,
    promised: Option<Period>,
    in_use: bool,
    today: NaiveDate,
) -> CookieRow {
    let seen = SeenCookie {
        class: kept.class,
        activity: code,
        measured: kept.measured,
        before_consent: kept.before_consent,
    };
    let concerns = match in_use && kept.ended_on.is_none() {
        true => cookie::concerns(seen, promised, today),
        false => Vec::new(),
    };
    CookieRow {
        promised: promised.filter(|period| !period.is_none()).map(in_words),
        measured: kept.measured.map(in_words),
        needs_consent: kept.class.needs_consent(),
        concerns,
        usual: cookie::usual(code),
        in_use,
        form: form(kept),
    }
}

fn in_words(period: Period) -> Words {
    if period.is_none() {
        return Words::new("tot de browser sluit", "until the browser is closed");
    }
    Words {
        nl: period_in_words(period, Language::Dutch),
        en: period_in_words(period, Language::English),
    }
}

fn form(kept: Cookie) -> CookieForm {
    CookieForm {
        id: Some(kept.id),
        name: kept.name,
        provider: kept.provider,
        third_party: kept.third_party,
        purpose: kept.purpose,
        data: kept.data,
        class: kept.class,
        activity_id: kept.activity_id,
        measured: kept.measured.map(|period| {
            length_of(period).unwrap_or(RuleLength {
                amount: period.days,
                unit: LengthUnit::Days,
            })
        }),
        before_consent: kept.before_consent,
        country: kept.country,
        checked_on: kept.checked_on,
        ended_on: kept.ended_on,
    }
}

/// Saves a cookie, new or known. How long it lasts is what somebody saw on a day: by itself that day is today.
///
/// # Errors
/// [`Refusal::Field`] where the name, the purpose or what it holds is missing, for a length that cannot be, and for an
/// activity that has no cookies.
pub fn save(office: &Office, typed: CookieForm) -> Outcome<CookieId> {
    let now = office.moment();
    for (name, day) in [
        ("checked_on", typed.checked_on),
        ("ended_on", typed.ended_on),
    ] {
        if let Some(day) = day {
            typed::past(name, day, now.today)?;
        }
    }
    let measured = typed.measured.map(measured).transpose()?;
    let checked_on = typed.checked_on.or(measured.map(|_| now.today));
    let cookie = Cookie {
        id: typed.id.unwrap_or_else(|| CookieId(office.new_id())),
        name: filled("name", typed.name)?,
        provider: typed::line("provider", &typed.provider)?,
        third_party: typed.third_party,
        purpose: filled("purpose", typed.purpose)?,
        data: filled("data", typed.data)?,
        class: typed.class,
        activity_id: typed.activity_id,
        measured,
        before_consent: typed.before_consent,
        country: typed::line("country", &typed.country)?,
        checked_on,
        ended_on: typed.ended_on,
    };
    let (id, known) = (cookie.id, typed.id.is_some());
    let answer = office.write(move |transaction| {
        let under = activity::find(transaction, cookie.activity_id)?.ok_or(StoreError::NotFound)?;
        if !OF_COOKIES.contains(&under.code) {
            return Ok(Err(field("activity_id", FieldProblem::Malformed)));
        }
        if known {
            cookies::find(transaction, id)?.ok_or(StoreError::NotFound)?;
        }
        cookies::save(transaction, &cookie)?;
        note(
            transaction,
            now,
            AuditAction::ActivityChanged,
            SubjectKind::Activity,
            under.id.0,
            AuditDetail::default(),
        )?;
        Ok(Ok(()))
    })?;
    answer?;
    Ok(id)
}

fn measured(length: RuleLength) -> Result<Period, Refusal> {
    if length.amount > LENGTH_MAX {
        return Err(field("measured", FieldProblem::Malformed));
    }
    Ok(match length.unit {
        LengthUnit::Years if length.amount > PERIOD_YEARS_MAX => {
            return Err(field("measured", FieldProblem::Malformed));
        }
        LengthUnit::Years => Period::years(length.amount),
        LengthUnit::Months => Period::months(length.amount),
        LengthUnit::Days => Period::days(length.amount),
    })
}

/// Returns how many cookies do something else than the statement says.
pub(crate) fn attention(vault: &Connection, today: NaiveDate) -> store::Result<Option<Attention>> {
    let drifting = rows(vault, &activity::all(vault)?, today)?
        .iter()
        .filter(|row| row.concerns.iter().copied().any(CookieConcern::is_drift))
        .count();
    Ok((drifting > 0).then_some(Attention::CookieDrift {
        count: u32::try_from(drifting).unwrap_or(u32::MAX),
    }))
}
