//! The log of what was given to recipients: of a person in a record, or of an activity as a whole (art. 15(1)(c) and 19).
//!
//! Who got something and when stands in the answer to a person, and those who got it are the first that are told what became
//! of it. What a recipient is and where it is are written down as they were that day.

mod transferred;

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::{ActivityId, ContactId, DisclosureId, PartyId, RecipientId};
use domain::language::Words;
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::disclosure::{self, Disclosed, Disclosure, Receiver};
use store::tables::party::{self, Party};
use store::tables::recipient::{self, Recipient, RecipientAddress};
use store::tables::{activity, contact, record, restriction};
use store::{Connection, Moment, StoreError, Transaction};
use uuid::Uuid;

pub(crate) use self::transferred::note_transferred;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed;
use crate::wire::disclosures::{
    DisclosedView, DisclosureOf, DisclosureRef, DisclosureView, DisclosuresOf, DisclosuresView,
    NoteDisclosure, ReceiverChoice, ReceiverForm,
};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::records::RelatedRecord;

/// The most disclosures that are shown at once.
const DISCLOSURES_SHOWN_MAX: usize = 100;
/// The most parties of a person whose log is shown.
const PARTIES_MAX: u32 = 2_000;

/// Returns what was given to others of a record, a person or an activity, the latest first.
///
/// # Errors
/// [`Refusal::Restricted`] of a record or a person whose use is restricted; of a person whose use is restricted in part,
/// that part is left out.
pub fn view(office: &Office, request: DisclosuresOf) -> Outcome<DisclosuresView> {
    office.read(|vault| {
        let mut found = found(vault, request)?;
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        found.truncate(DISCLOSURES_SHOWN_MAX);
        let known = recipient::all(vault)?;
        let names: HashMap<RecipientId, &str> = known
            .iter()
            .map(|one| (one.id, one.name.as_str()))
            .collect();
        let activities = activity::all(vault)?
            .into_iter()
            .map(|one| (one.id, one.name))
            .collect();
        let mut rows = Vec::with_capacity(found.len());
        for one in found {
            rows.push(shown(vault, one, &names, &activities)?);
        }
        Ok(DisclosuresView {
            rows,
            total,
            recipients: known
                .iter()
                .filter(|one| one.ended_on.is_none())
                .map(|one| ReceiverChoice {
                    id: one.id,
                    name: one.name.clone(),
                })
                .collect(),
        })
    })
}

fn found(vault: &Connection, asked: DisclosuresOf) -> store::Result<Vec<Disclosure>> {
    let parties: Vec<(Party, NaiveDate)> = match asked {
        DisclosuresOf::Record { id } => {
            restriction::refuse_record(vault, id)?;
            let dated_on = record::find(vault, id)?
                .ok_or(StoreError::NotFound)?
                .fields
                .dated_on();
            let own = party::of_record(vault, id)?;
            own.into_iter().map(|one| (one, dated_on)).collect()
        }
        DisclosuresOf::Contact { id } => {
            restriction::refuse_contact(vault, id)?;
            party::of_contact(vault, id, PARTIES_MAX)?
                .into_iter()
                .filter(|one| !one.restricted)
                .map(|one| (one.party, one.dated_on))
                .collect()
        }
        DisclosuresOf::Activity { id } => {
            let mut all = disclosure::of_activities(vault)?;
            all.retain(|one| matches!(one.of, Disclosed::Activity { id: of, .. } if of == id));
            return Ok(all);
        }
    };
    let mut all = match asked {
        DisclosuresOf::Record { id } => disclosure::of_record(vault, id)?,
        DisclosuresOf::Contact { id } => disclosure::of_contact(vault, id)?,
        DisclosuresOf::Activity { .. } => Vec::new(),
    };
    all.extend(disclosure::of_activities(vault)?);
    all.retain(|one| {
        let mut own = parties.iter();
        own.any(|(party, dated_on)| one.covers(party.id, party.activity_id, *dated_on))
    });
    all.sort_by_key(|one| std::cmp::Reverse(one.given_on));
    Ok(all)
}

fn shown(
    vault: &Connection,
    one: Disclosure,
    names: &HashMap<RecipientId, &str>,
    activities: &HashMap<ActivityId, Words>,
) -> store::Result<DisclosureView> {
    let of = match one.of {
        Disclosed::Party(id) => {
            let party = party::find(vault, id)?.ok_or(StoreError::NotFound)?;
            let found = record::find(vault, party.record_id)?.ok_or(StoreError::NotFound)?;
            DisclosedView::Party {
                party_id: id,
                name: contact::name_of(vault, party.contact_id)?,
                record: RelatedRecord {
                    id: party.record_id,
                    fields: found.fields,
                },
            }
        }
        Disclosed::Activity { id, from, until } => DisclosedView::Activity {
            activity: activities.get(&id).cloned().unwrap_or_default(),
            from,
            until,
        },
    };
    Ok(DisclosureView {
        id: one.id,
        recipient: names
            .get(&one.recipient.id)
            .map(|name| (*name).to_owned())
            .unwrap_or_default(),
        role: one.recipient.role,
        country: one.recipient.country,
        given_on: one.given_on,
        what: one.what,
        reason: one.reason,
        of,
    })
}

/// Writes down that data were given to a recipient; a new one gets a place in the register.
///
/// # Errors
/// [`Refusal::Field`] for a day that is still to come, a period that ends after that day, and where it is not said what was
/// given or why; [`Refusal::Restricted`] of data whose use is restricted (art. 18(2)); [`Refusal::DisclosuresOfPartyFull`]
/// and [`Refusal::DisclosuresOfActivitiesFull`] where no more fits.
pub fn note_disclosure(office: &Office, form: NoteDisclosure) -> Outcome<DisclosureId> {
    let now = office.moment();
    typed::past("given_on", form.given_on, now.today)?;
    let (what, reason) = (
        typed::filled_line("what", &form.what)?,
        typed::reason("reason", &form.reason)?,
    );
    if let DisclosureOf::Activity { from, until, .. } = form.of {
        typed::possible("from", from)?;
        typed::not_before("until", until, from)?;
        // What bears a later day was not there to be given.
        if until > form.given_on {
            return Err(field("until", FieldProblem::After { day: form.given_on }).into());
        }
    }
    let receiver = typed_receiver(form.recipient, RecipientId(office.new_id()))?;
    let id = DisclosureId(office.new_id());
    let noted = office.write(move |transaction| {
        let (of, about) = disclosed(transaction, form.of)?;
        if let Some(limit) = disclosure::full_at(transaction, of)? {
            return Ok(Err(full(of, limit)));
        }
        let disclosure = Disclosure {
            id,
            of,
            recipient: received(transaction, receiver, now)?,
            given_on: form.given_on,
            what,
            reason,
        };
        disclosure::insert(transaction, &disclosure)?;
        note_changed(
            transaction,
            now,
            about,
            Some(disclosure.recipient.id),
            "noted",
        )?;
        Ok(Ok(id))
    })?;
    Ok(noted?)
}

const fn full(of: Disclosed, disclosures_max: u32) -> Refusal {
    match of {
        Disclosed::Party(_) => Refusal::DisclosuresOfPartyFull { disclosures_max },
        Disclosed::Activity { .. } => Refusal::DisclosuresOfActivitiesFull { disclosures_max },
    }
}

/// Returns of what data were given, where it is there and may be used, and what the log tells it of.
fn disclosed(
    vault: &Connection,
    of: DisclosureOf,
) -> store::Result<(Disclosed, (SubjectKind, Uuid))> {
    Ok(match of {
        DisclosureOf::Party { id } => {
            let party = party::find(vault, id)?.ok_or(StoreError::NotFound)?;
            restriction::refuse_record(vault, party.record_id)?;
            (
                Disclosed::Party(id),
                (SubjectKind::Record, party.record_id.0),
            )
        }
        DisclosureOf::Activity { id, from, until } => {
            activity::find(vault, id)?.ok_or(StoreError::NotFound)?;
            (
                Disclosed::Activity { id, from, until },
                (SubjectKind::Activity, id.0),
            )
        }
    })
}

/// A recipient as typed.
enum TypedReceiver {
    Known(RecipientId),
    New(Box<Recipient>),
}

fn typed_receiver(form: ReceiverForm, new_id: RecipientId) -> Result<TypedReceiver, Refusal> {
    Ok(match form {
        ReceiverForm::Known { id } => TypedReceiver::Known(id),
        ReceiverForm::New {
            name,
            role,
            country,
            mechanism,
        } => TypedReceiver::New(Box::new(Recipient {
            id: new_id,
            name: typed::filled_line("name", &name)?,
            role,
            country: typed::line("country", &country)?,
            mechanism,
            note: Words::default(),
            checked_on: None,
            ended_on: None,
            address: RecipientAddress::default(),
        })),
    })
}

/// Returns the recipient as it is today, from the register or put into it.
fn received(
    transaction: &Transaction<'_>,
    receiver: TypedReceiver,
    now: Moment,
) -> store::Result<Receiver> {
    let one = match receiver {
        TypedReceiver::Known(id) => {
            recipient::find(transaction, id)?.ok_or(StoreError::NotFound)?
        }
        TypedReceiver::New(new) => {
            recipient::insert(transaction, &new)?;
            note(
                transaction,
                now,
                AuditAction::RecipientChanged,
                SubjectKind::Recipient,
                new.id.0,
                AuditDetail::default(),
            )?;
            *new
        }
    };
    Ok(Receiver {
        id: one.id,
        role: one.role,
        country: one.country,
        mechanism: one.mechanism,
    })
}

/// Takes out a disclosure that was written down by mistake.
pub fn remove(office: &Office, request: DisclosureRef) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        disclosure::remove(transaction, request.id)?;
        let about = (SubjectKind::Administration, request.id.0);
        note_changed(transaction, now, about, None, "taken_out")
    })
}

fn note_changed(
    transaction: &Transaction<'_>,
    now: Moment,
    (subject, id): (SubjectKind, Uuid),
    recipient: Option<RecipientId>,
    what: &'static str,
) -> store::Result<()> {
    let mut detail = AuditDetail::default().with("what", Fact::Code(Code::new(what)?))?;
    if let Some(recipient) = recipient {
        detail = detail.with("recipient", Fact::Id(recipient.0))?;
    }
    note(
        transaction,
        now,
        AuditAction::DisclosureChanged,
        subject,
        id,
        detail,
    )
}

/// What was given of a person, for who answers or tells.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given(Vec<Disclosure>);

impl Given {
    /// Reads what was given of the people on these cards, and of activities as a whole.
    pub(crate) fn of(vault: &Connection, contacts: &[ContactId]) -> store::Result<Given> {
        let mut all = Vec::new();
        for id in contacts {
            all.extend(disclosure::of_contact(vault, *id)?);
        }
        all.extend(disclosure::of_activities(vault)?);
        all.sort_by_key(|one| std::cmp::Reverse(one.given_on));
        Ok(Given(all))
    }

    /// Returns what had data of one of these parties in it, the latest first and each once. A party comes with its activity
    /// and the day that its record bears.
    pub(crate) fn of_any<'a>(
        &'a self,
        parties: &'a [(PartyId, ActivityId, NaiveDate)],
    ) -> impl Iterator<Item = &'a Disclosure> {
        self.0.iter().filter(move |one| {
            let mut own = parties.iter();
            own.any(|(party, activity, dated_on)| one.covers(*party, *activity, *dated_on))
        })
    }
}
