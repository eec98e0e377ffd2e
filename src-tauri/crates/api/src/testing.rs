//! An office for tests: a real administration in a folder of its own, a day that stands still, a desktop that only
//! remembers what it was told, and people who do not exist.

use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ClaimId, ContactId, PartyId, RecordId};
use domain::language::Language;
use domain::paper::{ContactMoment, RecordFields};
use domain::record::{Channel, ContactPointSource, PartyRole};
use domain::request::{RequestChannel, Right};
use store::keys::{Password, Proof};
use store::tables::activity;
use store::tables::contact::{self, Contact};
use store::tables::party::{self, Presence};
use store::tables::record::{self, Record};
use store::{Administration, PageEncryption, SystemRandomness, VaultForm};
use uuid::Uuid;

use crate::office::{Clock, Desktop, Event, Office};
use crate::wire::requests::{Requester, TakeInRequest};

/// What the desktop was told.
#[derive(Clone, Default)]
pub(crate) struct Told(Arc<Mutex<Vec<Event>>>);

impl Told {
    /// Returns what was told until now.
    pub(crate) fn events(&self) -> Vec<Event> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Desktop for Told {
    fn choose_place(&self, _: &str) -> Option<PathBuf> {
        None
    }

    fn open_in_viewer(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn licences(&self) -> Option<PathBuf> {
        None
    }

    fn tell(&self, event: Event) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(event);
    }
}

/// An office that is open, with the whole register in use.
pub(crate) struct OpenOffice {
    office: Office,
    /// What its desktop was told.
    pub(crate) told: Told,
    // The folder goes with the office.
    folder: tempfile::TempDir,
}

impl Deref for OpenOffice {
    type Target = Office;

    fn deref(&self) -> &Office {
        &self.office
    }
}

impl OpenOffice {
    /// Makes an administration and opens it on a day. Its pages stand in the clear, so that its files can be searched.
    pub(crate) fn on(today: &str) -> OpenOffice {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("administratie");
        let form = VaultForm {
            pages: PageEncryption::Off,
            ..VaultForm::default()
        };
        let told = Told::default();
        let office = Office::with_form(
            place.clone(),
            form,
            Clock::Fixed(day(today)),
            Box::new(told.clone()),
        );
        let password = Password::parse("drie kale knotwilgen").expect("a password");
        let (administration, _) = Administration::create(
            &place,
            &password,
            form,
            office.moment(),
            &mut SystemRandomness,
        )
        .expect("an administration");
        let session = office.take_over(administration);
        session
            .unlock(Proof::Password(&password), office.moment())
            .expect("it opens");
        office
            .write(|transaction| {
                let chosen = ActivityCode::ALL;
                activity::seed(
                    transaction,
                    chosen,
                    Language::Dutch,
                    day("2020-01-01"),
                    &mut Uuid::now_v7,
                )
            })
            .expect("the register");
        OpenOffice {
            office,
            told,
            folder,
        }
    }

    /// Returns the folder with everything in it.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Adds a contact with one contact moment.
    pub(crate) fn contact_with_moment(
        &self,
        given_name: &str,
        happened_on: &str,
        subject: &str,
    ) -> ContactId {
        let contact = person(given_name);
        let id = contact.id;
        let record = recorded(moment_of(happened_on, subject), self.today());
        self.write(move |transaction| {
            contact::insert(transaction, &contact)?;
            record::insert(transaction, &record, &mut new_claim)?;
            let present = Presence {
                contact_id: id,
                role: PartyRole::Contact,
            };
            party::replace_all(transaction, record.id, &[present], &mut new_party)
        })
        .expect("a contact");
        id
    }

    /// Adds a record of a contact.
    pub(crate) fn record(
        &self,
        fields: RecordFields,
        contact_id: ContactId,
        role: PartyRole,
    ) -> RecordId {
        let record = recorded(fields, self.today());
        let id = record.id;
        self.write(move |transaction| {
            record::insert(transaction, &record, &mut new_claim)?;
            party::replace_all(
                transaction,
                record.id,
                &[Presence { contact_id, role }],
                &mut new_party,
            )
        })
        .expect("a record");
        id
    }
}

/// Returns a request for access of an invented person, received on a day.
pub(crate) fn access_request(contact_id: Option<ContactId>, received_on: &str) -> TakeInRequest {
    TakeInRequest {
        rights: vec![Right::Access],
        channel: RequestChannel::Email,
        received_on: day(received_on),
        received_at: None,
        language: Language::Dutch,
        contact_id,
        requester: Requester {
            salutation: Salutation::Neutral,
            given_name: "Samira".to_owned(),
            infix: "van 't".to_owned(),
            family_name: "Hof".to_owned(),
            company: String::new(),
            street: "Kade 1".to_owned(),
            postcode: "1000 AA".to_owned(),
            town: "Amsterdam".to_owned(),
            country: String::new(),
            email: "samira@hof.example".to_owned(),
        },
        representative: None,
        words: "Wat bewaart u van mij?".to_owned(),
        message: None,
        subject: None,
        answer_to: None,
        reached_us_on: None,
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Returns a contact moment of a day.
pub(crate) fn moment_of(happened_on: &str, subject: &str) -> RecordFields {
    RecordFields::ContactMoment(ContactMoment {
        happened_on: day(happened_on),
        date_unknown: false,
        channel: Channel::Email,
        subject: subject.to_owned(),
        content: String::new(),
        reaction: String::new(),
    })
}

fn recorded(fields: RecordFields, entered_on: NaiveDate) -> Record {
    Record {
        id: RecordId(Uuid::now_v7()),
        entered_on,
        source: ContactPointSource::DataSubject,
        fields,
    }
}

fn person(given_name: &str) -> Contact {
    Contact {
        id: ContactId(Uuid::now_v7()),
        kind: ContactKind::Person,
        salutation: Salutation::Neutral,
        given_name: given_name.to_owned(),
        infix: String::new(),
        family_name: String::new(),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        entered_on: day("2020-01-01"),
    }
}

fn new_claim() -> ClaimId {
    ClaimId(Uuid::now_v7())
}

fn new_party() -> PartyId {
    PartyId(Uuid::now_v7())
}
