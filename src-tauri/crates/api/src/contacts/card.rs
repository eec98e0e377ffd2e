//! Saving a contact's card with its points.

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::contact::ContactKind;
use domain::ids::{ClaimId, ContactId, ContactPointId, PartyId, RecordId};
use domain::paper::{ContactMoment, RecordFields};
use domain::record::{Channel, ContactPointKind, ContactPointSource, PartyRole};
use imports::normalise;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::activity;
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, CONTACT_POINTS_MAX, ContactPoint};
use store::tables::party::{self, Party};
use store::tables::record::{self, Record};
use store::tables::restriction;
use store::{Connection, StoreError, Transaction};
use uuid::Uuid;

use super::numbers::look_for_numbers;
use crate::mailing::suppressed_points;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed::{at_most, line, past, text};
use crate::undo::{self, Edit};
use crate::wire::contacts::{ContactForm, ContactPointForm, SavedContact};
use crate::wire::failure::{FieldProblem, Refusal};

/// Saves a contact, new or changed. A new one gets a contact moment "entered" of today, so that its card expires
/// too (domain.md 2.1, no empty clocks). What looks like a citizen service number is told; saving goes on.
///
/// # Errors
/// [`Refusal::Field`] for what cannot be; [`Refusal::Restricted`] where its use is restricted.
pub fn save(office: &Office, form: ContactForm) -> Outcome<SavedContact> {
    let now = office.moment();
    let id = form.id.unwrap_or_else(|| ContactId(office.new_id()));
    let card = card(&form, id, now.today)?;
    let points = points(office, form.points, now.today)?;
    let texts = contact_point::named_texts(&card.note, &points);
    let known = form.id;
    let new_points = office.read(|vault| new_of(vault, known, &points))?;
    undo::write(office, move |transaction| {
        let edit = match known {
            None => {
                contact::insert(transaction, &card)?;
                contact_point::replace_all(transaction, id, &points)?;
                entered_moment(transaction, id, now.today, now.today)?;
                Edit::ContactEntered { id }
            }
            Some(_) => {
                restriction::refuse_contact(transaction, id)?;
                let before = contact::find(transaction, id)?.ok_or(StoreError::NotFound)?;
                let points_before = contact_point::usable_of_contact(transaction, id)?;
                contact::update(transaction, &card)?;
                contact_point::replace_all(transaction, id, &points)?;
                Edit::ContactChanged {
                    card: Box::new(before),
                    points: points_before,
                }
            }
        };
        note(
            transaction,
            now,
            AuditAction::ContactSaved,
            SubjectKind::Contact,
            id.0,
            AuditDetail::default(),
        )?;
        Ok(((), Some(edit)))
    })?;
    office.read(|vault| {
        Ok(SavedContact {
            id,
            warnings: look_for_numbers(vault, &texts)?,
            suppressed: suppressed_points(vault, new_points.iter())?,
        })
    })
}

/// Returns the points that the card did not have before: of those the owner is told who is not to be approached.
fn new_of(
    vault: &Connection,
    known: Option<ContactId>,
    points: &[ContactPoint],
) -> store::Result<Vec<ContactPoint>> {
    let before = match known {
        Some(id) => contact_point::of_contact(vault, id)?,
        None => Vec::new(),
    };
    let is_new = |point: &&ContactPoint| {
        let same = |other: &ContactPoint| {
            (other.kind, &other.normalised) == (point.kind, &point.normalised)
        };
        !before.iter().any(same)
    };
    Ok(points.iter().filter(is_new).cloned().collect())
}

/// Gives a contact a moment "entered": its only clock until something real is kept of it.
pub(crate) fn entered_moment(
    transaction: &Transaction<'_>,
    contact: ContactId,
    happened_on: NaiveDate,
    today: NaiveDate,
) -> store::Result<()> {
    let moment = Record {
        id: RecordId(Uuid::now_v7()),
        entered_on: today,
        source: ContactPointSource::OwnNote,
        fields: RecordFields::ContactMoment(ContactMoment {
            happened_on,
            date_unknown: true,
            channel: Channel::Entered,
            subject: String::new(),
            content: String::new(),
            reaction: String::new(),
        }),
    };
    record::insert(transaction, &moment, &mut || ClaimId(Uuid::now_v7()))?;
    party::insert(
        transaction,
        &Party {
            id: PartyId(Uuid::now_v7()),
            record_id: moment.id,
            contact_id: contact,
            role: PartyRole::Contact,
            activity_id: activity::id_of(transaction, ActivityCode::A01)?,
        },
    )
}

fn card(form: &ContactForm, id: ContactId, today: NaiveDate) -> Result<Contact, Refusal> {
    let card = Contact {
        id,
        kind: form.kind,
        salutation: form.salutation,
        given_name: line("given_name", &form.given_name)?,
        infix: line("infix", &form.infix)?,
        family_name: line("family_name", &form.family_name)?,
        company: line("company", &form.company)?,
        language: form.language,
        note: text("note", &form.note)?,
        deceased: form.deceased,
        child: form.child,
        entered_on: today,
    };
    match card.kind {
        ContactKind::Business if card.company.is_empty() => {
            Err(field("company", FieldProblem::Missing))
        }
        ContactKind::Person
            if [&card.given_name, &card.family_name, &card.company]
                .iter()
                .all(|part| part.is_empty()) =>
        {
            Err(field("family_name", FieldProblem::Missing))
        }
        ContactKind::Person | ContactKind::Business => Ok(card),
    }
}

fn points(
    office: &Office,
    typed: Vec<ContactPointForm>,
    today: NaiveDate,
) -> Result<Vec<ContactPoint>, Refusal> {
    at_most("points", typed.len(), CONTACT_POINTS_MAX)?;
    let each = typed.into_iter().enumerate().map(|(place, form)| {
        let id = form.id.unwrap_or_else(|| ContactPointId(office.new_id()));
        point(place, id, form, today)
    });
    each.collect()
}

fn point(
    place: usize,
    id: ContactPointId,
    form: ContactPointForm,
    today: NaiveDate,
) -> Result<ContactPoint, Refusal> {
    let name = |part: &str| format!("points.{place}.{part}");
    let since = form.since.unwrap_or(today);
    past(&name("since"), since, today)?;
    let point = ContactPoint {
        id,
        kind: form.kind,
        label: line(&name("label"), &form.label)?,
        value: line(&name("value"), &form.value)?,
        normalised: String::new(),
        street: line(&name("street"), &form.street)?,
        postcode: line(&name("postcode"), &form.postcode)?,
        town: line(&name("town"), &form.town)?,
        country: line(&name("country"), &form.country)?,
        photo: None,
        source: form.source,
        since,
        chosen_needs: (!form.needed_for.is_empty()).then_some(form.needed_for),
    };
    let address = [&point.street, &point.postcode, &point.town];
    match point.kind {
        ContactPointKind::PostalAddress if address.iter().all(|part| part.is_empty()) => {
            Err(field(&name("street"), FieldProblem::Missing))
        }
        ContactPointKind::Phone
        | ContactPointKind::Email
        | ContactPointKind::Whatsapp
        | ContactPointKind::Skype
        | ContactPointKind::SocialMedia
        | ContactPointKind::Preference
        | ContactPointKind::BankAccount
            if point.value.is_empty() =>
        {
            Err(field(&name("value"), FieldProblem::Missing))
        }
        ContactPointKind::Email if normalise::email(&point.value).is_none() => {
            Err(field(&name("value"), FieldProblem::Malformed))
        }
        ContactPointKind::Phone
        | ContactPointKind::Email
        | ContactPointKind::PostalAddress
        | ContactPointKind::Whatsapp
        | ContactPointKind::Skype
        | ContactPointKind::SocialMedia
        | ContactPointKind::Photo
        | ContactPointKind::Preference
        | ContactPointKind::BankAccount => Ok(ContactPoint {
            normalised: normal_form(point.kind, &point.value),
            ..point
        }),
    }
}

/// Returns the form in which a point is compared; empty where it has none.
pub(crate) fn normal_form(kind: ContactPointKind, value: &str) -> String {
    let form = match kind {
        ContactPointKind::Phone | ContactPointKind::Whatsapp => normalise::telephone(value),
        ContactPointKind::Email => normalise::email(value),
        ContactPointKind::PostalAddress
        | ContactPointKind::Skype
        | ContactPointKind::SocialMedia
        | ContactPointKind::Photo
        | ContactPointKind::Preference
        | ContactPointKind::BankAccount => None,
    };
    form.unwrap_or_default()
}
