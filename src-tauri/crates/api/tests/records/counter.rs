//! An open office with the whole register in use, and what a person would type into its forms.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use api::office::{Clock, Desktop, Event, Office, Outcome};
use api::wire::contacts::{
    ContactForm, ContactPage, ContactPointForm, ContactView, ListContacts, OpenContact,
};
use api::wire::failure::{Failure, FieldProblem, Refusal};
use api::wire::records::{OpenRecord, PartyForm, RecordForm, RecordView};
use api::wire::session::{Business, CreateAdministration, Unlock};
use api::{contacts, records, session};
use chrono::NaiveDate;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ContactId, RecordId};
use domain::language::Language;
use domain::paper::{ContactMoment, Invoice, RecordFields};
use domain::record::{
    Channel, ContactPointKind, ContactPointSource, DocumentClass, InvoiceState, PartyRole,
};
use store::log;
use tempfile::TempDir;

/// The day of every test.
pub const TODAY: &str = "2026-11-24";

/// The password of every office here.
pub const PASSWORD: &str = "zeven houten bruggen";

/// A desktop whose owner saves everything in one folder.
struct SavesAtHome(PathBuf);

impl Desktop for SavesAtHome {
    fn choose_place(&self, file_name: &str) -> Option<PathBuf> {
        Some(self.0.join(file_name))
    }

    fn open_in_viewer(&self, _: &Path) -> std::io::Result<()> {
        Ok(())
    }

    fn licences(&self) -> Option<PathBuf> {
        None
    }

    fn tell(&self, _: Event) {}
}

/// An open office with its folder, which goes with it.
pub struct Counter {
    pub office: Office,
    /// The folder in which its owner saves.
    pub home: TempDir,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Opens an office with an administration of its own; the first is made once, as its keys take a second.
pub fn open() -> Counter {
    static FIRST: OnceLock<TempDir> = OnceLock::new();
    let first = FIRST.get_or_init(|| {
        let home = TempDir::new().expect("a folder");
        let office = office_on(&home, TODAY);
        session::create_administration(&office, creation()).expect("an administration");
        session::lock(&office, ()).expect("a lock");
        home
    });
    let home = TempDir::new().expect("a folder");
    copy(
        &first.path().join("administratie"),
        &home.path().join("administratie"),
    );
    let office = office_on(&home, TODAY);
    let password = PASSWORD.to_owned();
    session::unlock(&office, Unlock { password }).expect("an open administration");
    Counter { office, home }
}

fn office_on(home: &TempDir, today: &str) -> Office {
    let folder = home.path().join("administratie");
    Office::new(
        folder,
        Clock::Fixed(day(today)),
        Box::new(SavesAtHome(home.path().to_owned())),
    )
}

fn creation() -> CreateAdministration {
    CreateAdministration {
        business: Business {
            name: "Zeilmakerij De Fok".to_owned(),
            street: String::new(),
            postcode: String::new(),
            town: String::new(),
            phone: String::new(),
            email: String::new(),
            website: String::new(),
            // It passes the check of a citizen service number, as one in eleven numbers does.
            kvk_number: "11122233".to_owned(),
            signatory: String::new(),
        },
        activities: [
            "contact",
            "newsletter",
            "quotes",
            "agreements",
            "case_files",
            "invoicing",
            "comments",
        ]
        .map(str::to_owned)
        .to_vec(),
        password: PASSWORD.to_owned(),
        language: Language::Dutch,
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a kind").is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
        }
    }
}

/// Opens the same administration on another day.
pub fn again_on(counter: Counter, today: &str) -> Counter {
    session::lock(&counter.office, ()).expect("a lock");
    let Counter { office, home } = counter;
    drop(office);
    let office = office_on(&home, today);
    let password = PASSWORD.to_owned();
    session::unlock(&office, Unlock { password }).expect("an open administration");
    Counter { office, home }
}

/// Returns the form of a person.
pub fn person(given_name: &str, infix: &str, family_name: &str) -> ContactForm {
    ContactForm {
        id: None,
        kind: ContactKind::Person,
        salutation: Salutation::Neutral,
        given_name: given_name.to_owned(),
        infix: infix.to_owned(),
        family_name: family_name.to_owned(),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        points: Vec::new(),
    }
}

/// Returns the form of a contact point.
pub fn point(kind: ContactPointKind, value: &str) -> ContactPointForm {
    ContactPointForm {
        id: None,
        kind,
        label: String::new(),
        value: value.to_owned(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        source: ContactPointSource::DataSubject,
        since: None,
        needed_for: Vec::new(),
    }
}

/// Returns the form of a record of one contact.
pub fn of_one(contact: ContactId, role: PartyRole, fields: RecordFields) -> RecordForm {
    RecordForm {
        id: None,
        parties: vec![PartyForm {
            contact_id: contact,
            role,
        }],
        fields,
    }
}

/// Returns a contact moment.
pub fn moment(happened_on: &str, subject: &str) -> RecordFields {
    RecordFields::ContactMoment(ContactMoment {
        happened_on: day(happened_on),
        date_unknown: false,
        channel: Channel::Phone,
        subject: subject.to_owned(),
        content: String::new(),
        reaction: String::new(),
    })
}

/// Returns an invoice.
pub fn invoice(dated_on: &str, state: InvoiceState) -> Invoice {
    Invoice {
        number: "2025-041".to_owned(),
        dated_on: day(dated_on),
        due_on: None,
        amount_cents: 125_000,
        vat_cents: 21_694,
        state,
        settled_on: None,
        class: DocumentClass::Ordinary,
        first_use_year: None,
        description: "Buiskap gerepareerd".to_owned(),
        vat_id: String::new(),
        quote_id: None,
        agreement_id: None,
    }
}

impl Counter {
    pub fn save(&self, form: ContactForm) -> ContactId {
        contacts::save(&self.office, form)
            .expect("a saved contact")
            .id
    }

    pub fn file(&self, form: RecordForm) -> RecordId {
        records::save(&self.office, form)
            .expect("a saved record")
            .id
    }

    pub fn contact(&self, id: ContactId) -> ContactView {
        contacts::open(&self.office, OpenContact { id }).expect("a contact")
    }

    pub fn record(&self, id: RecordId) -> RecordView {
        records::open(&self.office, OpenRecord { id }).expect("a record")
    }

    pub fn contacts(&self, text: &str) -> ContactPage {
        let request = ListContacts {
            text: text.to_owned(),
            after: None,
        };
        contacts::list(&self.office, request).expect("a page")
    }

    pub fn names(&self, text: &str) -> Vec<String> {
        self.contacts(text)
            .rows
            .into_iter()
            .map(|row| row.name)
            .collect()
    }

    /// Returns the actions of the log, newest first, once its chain was verified.
    pub fn log(&self) -> Vec<String> {
        let rows = self.office.read(|vault| {
            assert!(
                log::verify(vault)?.intact(),
                "invariant 8: the log verifies"
            );
            log::page(vault, None, 100)
        });
        rows.expect("the log")
            .into_iter()
            .map(|row| row.action)
            .collect()
    }
}

/// Returns the refusal of a use case.
pub fn refused<T: std::fmt::Debug>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(Failure::Refused { refusal }) => refusal,
        other => panic!("no refusal but {other:?}"),
    }
}

/// Returns the refusal of a field.
pub fn field(name: &str, problem: FieldProblem) -> Refusal {
    Refusal::Field {
        field: name.to_owned(),
        problem,
    }
}
