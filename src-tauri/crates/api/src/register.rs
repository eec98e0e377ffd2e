//! Register: the processing activities (art. 30), their rules, and with whom data are shared.
//!
//! `effect` shows what a changed rule would do before it is saved: the same arithmetic that erases, over every
//! party of the activity, without writing.

mod automated;
mod effect;
pub(crate) mod recipient_page;
mod security;
mod view;

pub use automated::state_automated_decisions;
pub use effect::{preview_rule, save_rule};
pub use recipient_page::{
    check_role, open_recipient, save_agreement_terms, save_transfer, take_agreement_step,
};
pub use security::{save_security_measures, security_measures};
pub(crate) use view::length_of;
pub use view::{open_activity, view};

use domain::ids::RecipientId;
use domain::language::Words;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::activity::{self, Activity};
use store::tables::recipient::{self, RECIPIENTS_MAX, Recipient, RecipientAddress};
use store::tables::recipient_arrangement::{self, Arrangement};
use store::{StoreError, Transaction};

use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::typed;
use crate::wire::failure::Refusal;
use crate::wire::register::{ActivityForm, RecipientForm};

/// Saves what the owner can change of an activity.
///
/// # Errors
/// [`Refusal::Field`] where a name or a purpose is missing; [`Refusal::NotFound`] for a recipient that is not there.
pub fn save_activity(office: &Office, form: ActivityForm) -> Outcome<()> {
    let now = office.moment();
    typed::at_most("recipients", form.recipients.len(), RECIPIENTS_MAX as usize)?;
    let (name, purpose) = (filled("name", form.name)?, filled("purpose", form.purpose)?);
    let (categories, subjects) = (
        words("categories", form.categories)?,
        words("subjects", form.subjects)?,
    );
    let source = words("source", form.source)?;
    office.write(move |transaction| {
        let before = activity::find(transaction, form.id)?.ok_or(StoreError::NotFound)?;
        for recipient in &form.recipients {
            recipient::find(transaction, *recipient)?.ok_or(StoreError::NotFound)?;
        }
        let changed = Activity {
            in_use: form.in_use,
            name,
            purpose,
            lawful_basis: form.lawful_basis,
            categories,
            subjects,
            source,
            ..before
        };
        activity::update(transaction, &changed)?;
        activity::set_recipients(transaction, form.id, &form.recipients)?;
        note(
            transaction,
            now,
            AuditAction::ActivityChanged,
            SubjectKind::Activity,
            form.id.0,
            AuditDetail::default(),
        )
    })
}

/// Saves a recipient, new or changed.
pub fn save_recipient(office: &Office, form: RecipientForm) -> Outcome<RecipientId> {
    let now = office.moment();
    for (name, day) in [("checked_on", form.checked_on), ("ended_on", form.ended_on)] {
        if let Some(day) = day {
            typed::past(name, day, now.today)?;
        }
    }
    let recipient = Recipient {
        id: form.id.unwrap_or_else(|| RecipientId(office.new_id())),
        name: typed::filled_line("name", &form.name)?,
        role: form.role,
        country: typed::line("country", &form.country)?,
        mechanism: form.mechanism,
        note: words("note", form.note)?,
        checked_on: form.checked_on,
        ended_on: form.ended_on,
        address: RecipientAddress {
            contact: typed::line("contact", &form.contact)?,
            street: typed::line("street", &form.street)?,
            postcode: typed::line("postcode", &form.postcode)?,
            town: typed::line("town", &form.town)?,
            country: typed::line("address_country", &form.address_country)?,
            email: typed::line("email", &form.email)?,
        },
    };
    let id = recipient.id;
    let known = form.id.is_some();
    office.write(move |transaction| {
        if known {
            forget_what_no_longer_holds(transaction, &recipient)?;
            recipient::update(transaction, &recipient)?;
        } else {
            recipient::insert(transaction, &recipient)?;
        }
        note(
            transaction,
            now,
            AuditAction::RecipientChanged,
            SubjectKind::Recipient,
            id.0,
            AuditDetail::default(),
        )
    })?;
    Ok(id)
}

/// A role that the owner chose in its own way was not recognised by a sign, and a service that goes on was not erased.
fn forget_what_no_longer_holds(
    transaction: &Transaction<'_>,
    recipient: &Recipient,
) -> store::Result<()> {
    let arranged = recipient_arrangement::of(transaction, recipient.id)?;
    let ended = recipient.ended_on.is_some();
    let holds = Arrangement {
        role: arranged
            .role
            .filter(|(sign, _)| Some(sign.role()) == recipient.role),
        deletion_asked_on: arranged.deletion_asked_on.filter(|_| ended),
        deletion_confirmed_on: arranged.deletion_confirmed_on.filter(|_| ended),
        ..arranged.clone()
    };
    // A recipient that is not there is refused by who writes it.
    if holds == arranged {
        return Ok(());
    }
    recipient_arrangement::save(transaction, recipient.id, &holds)
}

pub(crate) fn words(name: &str, typed: Words) -> Result<Words, Refusal> {
    Ok(Words {
        nl: typed::text(name, &typed.nl)?,
        en: typed::text(name, &typed.en)?,
    })
}

/// Returns words of which the Dutch must be there; the English follow them where they are missing.
pub(crate) fn filled(name: &str, typed: Words) -> Result<Words, Refusal> {
    let words = words(name, typed)?;
    typed::filled_line(name, &words.nl)?;
    let en = if words.en.is_empty() {
        words.nl.clone()
    } else {
        words.en
    };
    Ok(Words { nl: words.nl, en })
}
