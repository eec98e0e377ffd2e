//! How the store's work grows with the number of records: the same work on a small and on a tenfold vault, and the
//! ratio between the two. It asserts nothing about time: a person reads it.

use std::hint::black_box;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use domain::activity::ActivityCode;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ClaimId, ContactId, ErasureRunId, PartyId, RecordId};
use domain::language::Language;
use domain::paper::{ContactMoment, RecordFields};
use domain::record::{Channel, ContactPointSource, PartyRole};
use store::erasure::{Order, Selection, Spellings, execute, plan};
use store::keys::{Password, Proof};
use store::ledger::Run;
use store::session::{Session, Stop};
use store::tables::contact::{self, Contact};
use store::tables::erasure_run::RunCause;
use store::tables::finding::{self, FOUND_ROWS_MAX, Sought};
use store::tables::party::{self, Presence};
use store::tables::record::{self, Record, RecordFilter};
use store::tables::search::SearchQuery;
use store::tables::{activity, deadline, due};
use store::{Administration, Connection, Moment, Result, SystemRandomness, VaultForm};
use uuid::Uuid;

/// The sizes of the two vaults, in records.
const RECORDS: [u32; 2] = [2_000, 20_000];
/// How many records one contact has.
const RECORDS_PER_CONTACT: u32 = 10;
/// One in so many records is due.
const ONE_IN_DUE: u32 = 10;
/// How often each read is done.
const TIMES: u32 = 50;
const PAGE_ROWS: u32 = 100;

fn main() {
    let [small, large] = RECORDS.map(|records| measure(records).expect("a vault"));
    println!(
        "{:<28} {:>12} {:>12} {:>8}",
        "", RECORDS[0], RECORDS[1], "ratio"
    );
    for ((work, before), (_, after)) in small.iter().zip(&large) {
        let ratio = after.as_secs_f64() / before.as_secs_f64();
        println!("{work:<28} {before:>12.1?} {after:>12.1?} {ratio:>8.1}");
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date")
}

fn measure(records: u32) -> Result<Vec<(&'static str, Duration)>> {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Moment {
        at: today().and_time(chrono::NaiveTime::MIN).and_utc(),
        today: today(),
    };
    let password = Password::parse("drie kale knotwilgen")?;
    let place = folder.path().join("administratie");
    let form = VaultForm::default();
    let (administration, _) =
        Administration::create(&place, &password, form, now, &mut SystemRandomness)?;
    let session = Session::new(administration);
    session.unlock(Proof::Password(&password), now)?;
    let filling = Instant::now();
    let one = session.write(&Stop::default(), move |transaction| {
        fill(transaction, records)
    })?;
    let mut taken = vec![("filling, per record", filling.elapsed() / records)];
    taken.extend(session.read(&Stop::default(), reads)?);
    let begun = Instant::now();
    session.write(&Stop::default(), move |transaction| {
        for _ in 0..TIMES {
            deadline::recompute_record(transaction, one)?;
        }
        Ok(())
    })?;
    taken.push(("recompute of one record", begun.elapsed() / TIMES));
    let (begun, gone) = (Instant::now(), erase(&session, now)?);
    taken.push(("erasure, per record", begun.elapsed() / gone.max(1)));
    session.lock(now)?;
    Ok(taken)
}

fn fill(transaction: &store::Transaction<'_>, records: u32) -> Result<RecordId> {
    let all = ActivityCode::ALL;
    activity::seed(
        transaction,
        all,
        Language::Dutch,
        today(),
        &mut Uuid::now_v7,
    )?;
    let mut contact_id = ContactId(Uuid::now_v7());
    let mut last = RecordId(Uuid::now_v7());
    for number in 0..records {
        if number.is_multiple_of(RECORDS_PER_CONTACT) {
            contact_id = ContactId(Uuid::now_v7());
            contact::insert(transaction, &somebody(contact_id, number))?;
        }
        last = RecordId(Uuid::now_v7());
        let record = Record {
            id: last,
            entered_on: today(),
            source: ContactPointSource::DataSubject,
            fields: moment(number),
        };
        record::insert(transaction, &record, &mut || ClaimId(Uuid::now_v7()))?;
        let present = Presence {
            contact_id,
            role: PartyRole::Contact,
        };
        party::replace_all(transaction, last, &[present], &mut || {
            PartyId(Uuid::now_v7())
        })?;
    }
    Ok(last)
}

fn somebody(id: ContactId, number: u32) -> Contact {
    Contact {
        id,
        kind: ContactKind::Person,
        salutation: Salutation::Neutral,
        given_name: "Persoon".to_owned(),
        infix: String::new(),
        family_name: format!("Nummer{number}"),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        entered_on: today(),
    }
}

fn moment(number: u32) -> RecordFields {
    // Five years are over for one in ten; the others are spread over the last four.
    let days_ago = if number.is_multiple_of(ONE_IN_DUE) {
        2_000 + number % 365
    } else {
        number % 1_460
    };
    RecordFields::ContactMoment(ContactMoment {
        happened_on: today() - Days::new(u64::from(days_ago)),
        date_unknown: false,
        channel: Channel::Email,
        subject: format!("onderwerp{number}"),
        content: "Vraagt een prijs en de levertijd".to_owned(),
        reaction: String::new(),
    })
}

fn reads(vault: &Connection) -> Result<Vec<(&'static str, Duration)>> {
    let all = RecordFilter {
        kind: None,
        query: None,
        status: None,
    };
    let found = RecordFilter {
        query: SearchQuery::of("onderwerp19"),
        ..all.clone()
    };
    let list = timed(|| record::page(vault, &all, None, PAGE_ROWS))?;
    let search = timed(|| record::page(vault, &found, None, PAGE_ROWS))?;
    let due = timed(|| {
        let groups = due::by_activity(vault, today())?;
        for group in &groups {
            black_box(due::of_activity(vault, group.activity_id, today())?);
        }
        Ok((due::total(vault, today())?, groups))
    })?;
    let few = timed(|| find(vault, "on"))?;
    let word = timed(|| find(vault, "nummer19"))?;
    Ok(vec![
        ("list", list),
        ("search", search),
        ("due view", due),
        ("finding, two letters", few),
        ("finding, a name", word),
    ])
}

/// Finds as the window does while somebody types.
fn find(vault: &Connection, typed: &str) -> Result<(usize, usize, usize)> {
    let sought = Sought::of(typed).expect("a word");
    let contacts = finding::contacts(vault, &sought, FOUND_ROWS_MAX)?;
    let records = finding::records(vault, &sought, &contacts, FOUND_ROWS_MAX)?;
    let requests = finding::requests(vault, &sought, FOUND_ROWS_MAX)?;
    Ok((contacts.len(), records.len(), requests.len()))
}

fn timed<T>(mut work: impl FnMut() -> Result<T>) -> Result<Duration> {
    let begun = Instant::now();
    for _ in 0..TIMES {
        black_box(work()?);
    }
    Ok(begun.elapsed() / TIMES)
}

/// Erases all that is due, and returns how many parties of records went.
fn erase(session: &Session, now: Moment) -> Result<u32> {
    let id = Uuid::new_v4();
    let done = session.carry_out(&Stop::default(), Run { id, now }, move |transaction| {
        let selection = Selection::All;
        let approved = plan(transaction, &selection, now.today)?.digest();
        let order = Order {
            run_id: ErasureRunId(id),
            cause: RunCause::Owner,
            request_id: None,
            selection,
            approved,
            today: now.today,
        };
        let mut go_on = |_| ControlFlow::Continue(());
        let none = Spellings {
            email: |_| None,
            telephone: |_| None,
        };
        let (erased, entries) =
            execute(transaction, &order, none, &mut SystemRandomness, &mut go_on)?;
        Ok((erased.run.parties, entries))
    })?;
    done.cleaned?;
    Ok(done.value)
}
