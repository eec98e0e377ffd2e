//! What was given to recipients, on a real vault.

use domain::activity::{ActivityCode, RecipientRole, TransferMechanism};
use domain::ids::{DisclosureId, RecipientId};
use domain::language::Words;
use domain::record::PartyRole;
use uuid::Uuid;

use crate::error::StoreError;
use crate::tables::disclosure::{self, DISCLOSURES_PER_PARTY_MAX, Disclosed, Disclosure, Receiver};
use crate::tables::recipient::{self, Recipient, RecipientAddress};
use crate::tables::testing::{Office, day, moment_of};
use crate::tables::{activity, party};

fn bookkeeper(office: &mut Office) -> RecipientId {
    let recipient = Recipient {
        id: RecipientId(Uuid::now_v7()),
        name: "Administratiekantoor Noorderdiep".to_owned(),
        role: Some(RecipientRole::Controller),
        country: "NL".to_owned(),
        mechanism: TransferMechanism::NoTransfer,
        note: Words::default(),
        checked_on: None,
        ended_on: None,
        address: RecipientAddress::default(),
    };
    office.write(|transaction| recipient::insert(transaction, &recipient));
    recipient.id
}

fn given(of: Disclosed, recipient: RecipientId, on: &str) -> Disclosure {
    Disclosure {
        id: DisclosureId(Uuid::now_v7()),
        of,
        recipient: Receiver {
            id: recipient,
            role: Some(RecipientRole::Controller),
            country: "NL".to_owned(),
            mechanism: TransferMechanism::NoTransfer,
        },
        given_on: day(on),
        what: "naam en telefoonnummer".to_owned(),
        reason: "voor de jaarrekening".to_owned(),
    }
}

#[test]
fn what_was_given_is_read_back_by_record_and_by_person_the_latest_first() {
    let mut office = Office::new();
    let recipient = bookkeeper(&mut office);
    let contact = office.contact("Samira", "Hof");
    let record = office.record(
        moment_of("2026-03-01", "Vraag over een zeil"),
        &[(contact, PartyRole::Contact)],
    );
    let of = Disclosed::Party(office.party_of(record).id);
    let (early, late) = (
        given(of, recipient, "2026-04-01"),
        given(of, recipient, "2026-05-01"),
    );
    office.write(|transaction| {
        disclosure::insert(transaction, &early)?;
        disclosure::insert(transaction, &late)
    });
    let by_record = disclosure::of_record(&office.vault, record).expect("a log");
    assert_eq!(by_record, [late, early.clone()]);
    assert_eq!(
        disclosure::of_contact(&office.vault, contact).expect("a log"),
        by_record
    );
    office.write(|transaction| disclosure::remove(transaction, early.id));
    let left = disclosure::of_record(&office.vault, record).expect("a log");
    assert_eq!(left.len(), 1);
    let twice = office.attempt(|transaction| disclosure::remove(transaction, early.id));
    assert!(matches!(twice, Err(StoreError::NotFound)));
}

#[test]
fn what_was_given_goes_with_the_party_and_what_was_given_of_the_activity_stays() {
    let mut office = Office::new();
    let recipient = bookkeeper(&mut office);
    let contact = office.contact("Samira", "Hof");
    let record = office.record(
        moment_of("2026-03-01", "Vraag over een zeil"),
        &[(contact, PartyRole::Contact)],
    );
    let own = office.party_of(record);
    let whole = Disclosed::Activity {
        id: activity::id_of(&office.vault, ActivityCode::A01).expect("an activity"),
        from: day("2026-01-01"),
        until: day("2026-03-31"),
    };
    office.write(|transaction| {
        disclosure::insert(
            transaction,
            &given(Disclosed::Party(own.id), recipient, "2026-04-01"),
        )?;
        disclosure::insert(transaction, &given(whole, recipient, "2026-04-02"))
    });
    office.write(|transaction| party::delete(transaction, own.id));
    assert_eq!(
        disclosure::of_contact(&office.vault, contact).expect("a log"),
        []
    );
    let left = disclosure::of_activities(&office.vault).expect("a log");
    assert_eq!(left.len(), 1);
    for (dated_on, covered) in [
        ("2025-12-31", false),
        ("2026-01-01", true),
        ("2026-03-31", true),
        ("2026-04-01", false),
    ] {
        assert_eq!(
            left[0].covers(own.id, own.activity_id, day(dated_on)),
            covered,
            "{dated_on}"
        );
    }
}

#[test]
fn a_log_past_its_limit_is_refused() {
    let mut office = Office::new();
    let recipient = bookkeeper(&mut office);
    let contact = office.contact("Samira", "Hof");
    let record = office.record(
        moment_of("2026-03-01", "Vraag over een zeil"),
        &[(contact, PartyRole::Contact)],
    );
    let of = Disclosed::Party(office.party_of(record).id);
    office.write(|transaction| {
        for _ in 0..DISCLOSURES_PER_PARTY_MAX {
            disclosure::insert(transaction, &given(of, recipient, "2026-04-01"))?;
        }
        Ok(())
    });
    let refused = office.attempt(|transaction| {
        disclosure::insert(transaction, &given(of, recipient, "2026-04-01"))
    });
    assert!(matches!(refused, Err(StoreError::OverLimit { .. })));
}
