//! A vault for the tests of the tables: the register of the pack in it, ids that count up, and people who do not
//! exist.

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ClaimId, ContactId, PartyId, RecordId};
use domain::language::Language;
use domain::paper::{ContactMoment, Invoice, Quote, RecordFields};
use domain::record::{
    Channel, ContactPointSource, DocumentClass, InvoiceState, PartyRole, QuoteOutcome,
};
use rusqlite::{Connection, Transaction};
use uuid::Uuid;

use super::activity;
use super::contact::{self, Contact};
use super::deadline::{self, CachedDeadline};
use super::party::{self, Presence};
use super::record::{self, Record};
use crate::administration::VAULT_FILE;
use crate::error::Result;
use crate::keys::{Password, Proof, VaultKey};
use crate::vault::{self, VaultForm};
use crate::{Administration, Moment, SystemRandomness};

/// The day of every test.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-24")
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A vault with the whole register in use.
pub(crate) struct Office {
    pub(crate) vault: Connection,
    // The folder goes with the vault.
    _folder: tempfile::TempDir,
}

/// The vault from which every test starts, made once: deriving its key is slow on purpose.
static FIRST: LazyLock<(tempfile::TempDir, VaultKey)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Moment {
        at: today().and_time(chrono::NaiveTime::MIN).and_utc(),
        today: today(),
    };
    let password = Password::parse("drie kale knotwilgen").expect("a password");
    let form = VaultForm::default();
    let place = folder.path().join("administratie");
    let (mut administration, _) =
        Administration::create(&place, &password, form, now, &mut SystemRandomness)
            .expect("an administration");
    let key = administration
        .key(Proof::Password(&password), now)
        .expect("the key");
    let mut vault = vault::open(&place, &key, form, today()).expect("the vault");
    let transaction = vault.transaction().expect("a transaction");
    activity::seed(
        &transaction,
        ActivityCode::ALL,
        Language::Dutch,
        day("2020-01-01"),
        &mut Uuid::now_v7,
    )
    .expect("a register");
    transaction.commit().expect("a commit");
    vault::close(vault).expect("a closed vault");
    (folder, key)
});

impl Office {
    /// Opens a vault of its own with the register in it.
    pub(crate) fn new() -> Office {
        let (first, key) = &*FIRST;
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::copy(
            first.path().join("administratie").join(VAULT_FILE),
            folder.path().join(VAULT_FILE),
        )
        .expect("a copy");
        let vault =
            vault::open(folder.path(), key, VaultForm::default(), today()).expect("the vault");
        Office {
            vault,
            _folder: folder,
        }
    }

    /// Does the work in one transaction and keeps it.
    pub(crate) fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> T {
        let transaction = self.vault.transaction().expect("a transaction");
        let done = work(&transaction).expect("the work");
        transaction.commit().expect("a commit");
        done
    }

    /// Does the work in one transaction that is rolled back, and returns how it ended.
    pub(crate) fn attempt<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        let transaction = self.vault.transaction().expect("a transaction");
        work(&transaction)
    }

    /// Adds a contact.
    pub(crate) fn contact(&mut self, given_name: &str, family_name: &str) -> ContactId {
        let contact = person(given_name, family_name);
        self.write(|transaction| contact::insert(transaction, &contact));
        contact.id
    }

    /// Adds a record with its parties.
    pub(crate) fn record(
        &mut self,
        fields: RecordFields,
        present: &[(ContactId, PartyRole)],
    ) -> RecordId {
        self.record_entered(today(), fields, present)
    }

    /// Adds a record on another day.
    pub(crate) fn record_entered(
        &mut self,
        entered_on: NaiveDate,
        fields: RecordFields,
        present: &[(ContactId, PartyRole)],
    ) -> RecordId {
        let record = Record {
            id: RecordId(Uuid::now_v7()),
            entered_on,
            source: ContactPointSource::DataSubject,
            fields,
        };
        let present: Vec<Presence> = present
            .iter()
            .map(|(contact_id, role)| Presence {
                contact_id: *contact_id,
                role: *role,
            })
            .collect();
        self.write(|transaction| {
            record::insert(transaction, &record, &mut new_claim)?;
            party::replace_all(transaction, record.id, &present, &mut new_party)
        });
        record.id
    }

    /// Changes what a record says.
    pub(crate) fn change(&mut self, id: RecordId, fields: &RecordFields) {
        self.write(|transaction| {
            record::update(transaction, id, fields, &mut new_claim)?;
            let present: Vec<Presence> = party::of_record(transaction, id)?
                .iter()
                .map(|party| Presence {
                    contact_id: party.contact_id,
                    role: party.role,
                })
                .collect();
            party::replace_all(transaction, id, &present, &mut new_party)
        });
    }

    /// Returns the only party of a record.
    pub(crate) fn party_of(&self, id: RecordId) -> party::Party {
        party::of_record(&self.vault, id).expect("parties")[0]
    }

    /// Returns what the cache says of the only party of a record.
    pub(crate) fn cached(&self, id: RecordId) -> CachedDeadline {
        deadline::cached(&self.vault, self.party_of(id).id)
            .expect("the cache")
            .expect("a deadline")
    }

    /// Returns the code of the activity of a record's only party.
    pub(crate) fn activity_of(&self, id: RecordId) -> ActivityCode {
        let found = activity::find(&self.vault, self.party_of(id).activity_id);
        found.expect("activities").expect("the activity").code
    }
}

pub(crate) fn new_claim() -> ClaimId {
    ClaimId(Uuid::now_v7())
}

pub(crate) fn new_party() -> PartyId {
    PartyId(Uuid::now_v7())
}

/// Returns a person of this name.
pub(crate) fn person(given_name: &str, family_name: &str) -> Contact {
    Contact {
        id: ContactId(Uuid::now_v7()),
        kind: ContactKind::Person,
        salutation: Salutation::Neutral,
        given_name: given_name.to_owned(),
        infix: String::new(),
        family_name: family_name.to_owned(),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        entered_on: today(),
    }
}

/// Returns a contact moment of this day about this subject.
pub(crate) fn moment_of(happened_on: &str, subject: &str) -> RecordFields {
    RecordFields::ContactMoment(ContactMoment {
        happened_on: day(happened_on),
        date_unknown: false,
        channel: Channel::Phone,
        subject: subject.to_owned(),
        content: String::new(),
        reaction: String::new(),
    })
}

/// Returns a quote of this day.
pub(crate) fn quote_of(
    dated_on: &str,
    outcome: QuoteOutcome,
    agreement_id: Option<RecordId>,
) -> RecordFields {
    RecordFields::Quote(Quote {
        number: "2024-017".to_owned(),
        dated_on: day(dated_on),
        amount_cents: 125_000,
        outcome,
        part_of_administration: false,
        content: "Zeilnaad en ogen".to_owned(),
        agreement_id,
    })
}

/// Returns an ordinary invoice of this day.
pub(crate) fn invoice_of(
    dated_on: &str,
    state: InvoiceState,
    quote_id: Option<RecordId>,
) -> Invoice {
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
        quote_id,
        agreement_id: None,
    }
}
