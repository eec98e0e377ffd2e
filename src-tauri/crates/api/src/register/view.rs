//! The register's page, and the page of one activity.

use std::collections::HashMap;

use domain::activity::{ActivityCode, RecipientRole, TransferMechanism};
use domain::ids::{ActivityId, RecipientId};
use domain::language::{Language, Words};
use domain::period::Period;
use domain::processing_agreement::AgreementStatus;
use domain::retention::{RetentionRule, Term};
use domain::sentences::{letter_sentence, statement_sentence};
use domain::words::{period_in_words, rule_in_short, rule_words};
use store::tables::activity::{self, Activity};
use store::tables::breach::file as breach_file;
use store::tables::due;
use store::tables::recipient::{self, Recipient};
use store::tables::recipient_arrangement;
use store::tables::request_file;
use store::tables::rule::{self, RuleRow};
use store::{Connection, StoreError};

use super::automated;
use crate::office::{Office, Outcome};
use crate::wire::register::{
    ActivityForm, ActivityRow, ActivityView, LengthUnit, OpenActivity, RecipientForm,
    RecipientView, RegisterView, RuleLength, RuleView,
};

/// Returns the register: the activities, those in use first, and the recipients.
pub fn view(office: &Office, (): ()) -> Outcome<RegisterView> {
    office.read(|vault| {
        let activities = activity::all(vault)?;
        let newest: HashMap<ActivityId, RuleRow> = rule::newest(vault)?
            .into_iter()
            .map(|row| (row.activity_id, row))
            .collect();
        let recipients = recipients(vault, &activities)?;
        let rows: store::Result<Vec<ActivityRow>> = activities
            .into_iter()
            .map(|activity| {
                let rule = newest.get(&activity.id).ok_or(StoreError::NotFound)?;
                Ok(ActivityRow {
                    id: activity.id,
                    code: activity.code.as_str().to_uppercase(),
                    name: activity.name,
                    in_use: activity.in_use,
                    rule: Words::new(
                        &rule_in_short(&rule.version.rule, activity.code, Language::Dutch),
                        &rule_in_short(&rule.version.rule, activity.code, Language::English),
                    ),
                    records: kept_under(vault, activity.code, activity.parties)?,
                })
            })
            .collect();
        Ok(RegisterView {
            activities: rows?,
            recipients,
        })
    })
}

/// Returns how much is kept under an activity: parties of records, and under those of requests and breaches their
/// files too.
fn kept_under(vault: &Connection, code: ActivityCode, parties: u32) -> store::Result<u32> {
    if code == ActivityCode::A18 {
        Ok(parties + request_file::count(vault)?)
    } else if code == ActivityCode::A19 {
        Ok(parties + breach_file::count(vault)?)
    } else {
        Ok(parties)
    }
}

fn recipients(vault: &Connection, activities: &[Activity]) -> store::Result<Vec<RecipientView>> {
    let names: HashMap<ActivityId, &Words> =
        activities.iter().map(|one| (one.id, &one.name)).collect();
    let mut used: HashMap<RecipientId, Vec<Words>> = HashMap::new();
    for (recipient, activity) in recipient::in_use(vault)? {
        let name = names.get(&activity).ok_or(StoreError::NotFound)?;
        used.entry(recipient).or_default().push((*name).clone());
    }
    let mut arranged = recipient_arrangement::all(vault)?;
    Ok(recipient::all(vault)?
        .into_iter()
        .map(|recipient| {
            let arranged = arranged.remove(&recipient.id).unwrap_or_default();
            let is_processor = recipient.role == Some(RecipientRole::Processor);
            let activities = used.remove(&recipient.id).unwrap_or_default();
            RecipientView {
                look_up: !activities.is_empty() && is_unknown(&recipient),
                activities,
                agreement: is_processor.then(|| AgreementStatus::of(&arranged.dates(&recipient))),
                form: recipient_form(recipient),
            }
        })
        .collect())
}

/// Says whether something is still to be looked up of a recipient that goes on ("zelf nagaan").
fn is_unknown(recipient: &Recipient) -> bool {
    recipient.ended_on.is_none()
        && (recipient.role.is_none()
            || recipient.country.is_empty()
            || recipient.mechanism == TransferMechanism::CheckYourself)
}

pub(super) fn recipient_form(recipient: Recipient) -> RecipientForm {
    RecipientForm {
        id: Some(recipient.id),
        name: recipient.name,
        role: recipient.role,
        country: recipient.country,
        mechanism: recipient.mechanism,
        note: recipient.note,
        checked_on: recipient.checked_on,
        ended_on: recipient.ended_on,
        contact: recipient.address.contact,
        street: recipient.address.street,
        postcode: recipient.address.postcode,
        town: recipient.address.town,
        address_country: recipient.address.country,
        email: recipient.address.email,
    }
}

/// Returns an activity's page.
pub fn open_activity(office: &Office, request: OpenActivity) -> Outcome<ActivityView> {
    let today = office.today();
    office.read(|vault| {
        let activity = activity::find(vault, request.id)?.ok_or(StoreError::NotFound)?;
        let mut versions: Vec<RuleRow> = rule::of_activity(vault, activity.id)?;
        let newest = versions.pop().ok_or(StoreError::NotFound)?;
        let parties = due::by_activity(vault, today)?
            .into_iter()
            .find(|one| one.activity_id == activity.id)
            .map_or(0, |one| one.count);
        let due = if activity.code == ActivityCode::A18 {
            parties + request_file::due(vault, today)?.len() as u32
        } else if activity.code == ActivityCode::A19 {
            parties + breach_file::due(vault, today)?.len() as u32
        } else {
            parties
        };
        let rule = rule_words(&newest.version.rule, activity.code);
        Ok(ActivityView {
            code: activity.code.as_str().to_uppercase(),
            basis: basis(&activity),
            note: activity.note.clone(),
            letter_sentence: letter_sentence(&newest.version.rule, activity.code),
            statement_sentence: statement_sentence(&activity.name, &rule),
            rule: rule_view(newest, activity.code),
            earlier: versions
                .into_iter()
                .rev()
                .map(|row| rule_view(row, activity.code))
                .collect(),
            records: kept_under(vault, activity.code, activity.parties)?,
            due,
            automated: automated::view(vault, activity.id)?,
            form: ActivityForm {
                id: activity.id,
                in_use: activity.in_use,
                name: activity.name,
                purpose: activity.purpose,
                lawful_basis: activity.lawful_basis,
                categories: activity.categories,
                subjects: activity.subjects,
                source: activity.source,
                recipients: activity::recipients_of(vault, activity.id)?,
            },
        })
    })
}

fn basis(activity: &Activity) -> Words {
    let words = activity.lawful_basis.words();
    let with_ground = |basis: String, ground: &str| {
        if ground.is_empty() {
            basis
        } else {
            format!("{basis}. {ground}")
        }
    };
    Words {
        nl: with_ground(words.nl, &activity.ground.nl),
        en: with_ground(words.en, &activity.ground.en),
    }
}

fn rule_view(row: RuleRow, code: ActivityCode) -> RuleView {
    let rule = row.version.rule;
    let term = lengthened_term(&rule).map(|place| rule.terms[place]);
    let both = |period: Period| Words {
        nl: period_in_words(period, Language::Dutch),
        en: period_in_words(period, Language::English),
    };
    RuleView {
        id: row.id,
        version: row.version.version,
        valid_from: row.version.valid_from,
        words: rule_words(&rule, code),
        length: term.and_then(|term| length_of(term.period)),
        length_words: term.map(|term| both(term.period)),
        floor: floor_words(&rule),
        reason: row.reason,
    }
}

/// Returns the place of the only term with a length of its own: the one that the owner can change.
pub(super) fn lengthened_term(rule: &RetentionRule) -> Option<usize> {
    let has_length = |term: &Term| length_of(term.period).is_some();
    let mut places = (0..).zip(&rule.terms).filter(|(_, term)| has_length(term));
    match (places.next(), places.next()) {
        (Some((place, _)), None) => Some(place),
        (Some(_), Some(_)) | (None, _) => None,
    }
}

/// Returns a period as one number, where one says it.
pub(crate) fn length_of(period: Period) -> Option<RuleLength> {
    let length = |amount, unit| Some(RuleLength { amount, unit });
    match (period.years, period.months, period.days) {
        (years, 0, 0) if years > 0 => length(years, LengthUnit::Years),
        (0, months, 0) if months > 0 => length(months, LengthUnit::Months),
        (0, 0, days) if days > 0 => length(days, LengthUnit::Days),
        (_, _, _) => None,
    }
}

fn floor_words(rule: &RetentionRule) -> Option<Words> {
    let floors: Vec<Words> = rule
        .floors
        .iter()
        .map(|floor| floor.statute.words())
        .collect();
    if floors.is_empty() {
        return None;
    }
    let listed = |language: Language| {
        let each: Vec<&str> = floors.iter().map(|one| one.in_language(language)).collect();
        each.join("; ")
    };
    Some(Words {
        nl: listed(Language::Dutch),
        en: listed(Language::English),
    })
}
