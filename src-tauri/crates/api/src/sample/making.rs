//! Makes the sample business: its days in their order, each done in an office that stands on that day.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use chrono::{Days, Months, NaiveDate};
use data_encoding::HEXLOWER;
use domain::activity::ActivityCode;
use domain::ids::{ContactId, PostId, RecordId, RequestId};
use domain::paper::RecordFields;
use domain::record::PartyRole;
use store::keys::Password;
use store::tables::contact;
use store::tables::setting::Setting;
use store::{Administration, Randomness, Session, SystemRandomness};
use zeroize::Zeroizing;

use super::{business, cleanups, files, people, register, requests, website, work};
use crate::office::{Clock, Desktop, Event, Office, Outcome};
use crate::wire::failure::Refusal;
use crate::wire::jobs::JobState;
use crate::wire::records::{PartyForm, RecordForm};
use crate::wire::session::OpenSample;
use crate::{contacts, records, session, settings};

/// The months for which the business has kept its administration.
const MONTHS_KEPT: u32 = 113;

/// The bytes of randomness in the password that nobody knows.
const PASSWORD_BYTES: usize = 32;

/// Something that happens on a day.
pub(super) struct Entry {
    on: NaiveDate,
    act: Act,
}

type Act = Box<dyn FnOnce(&mut Making, &Office) -> Outcome<()>>;

impl Entry {
    /// Returns what happens on a day.
    pub(super) fn new(
        on: NaiveDate,
        act: impl FnOnce(&mut Making, &Office) -> Outcome<()> + 'static,
    ) -> Self {
        Self {
            on,
            act: Box::new(act),
        }
    }
}

/// Returns the day so many months and then so many days before another.
pub(super) fn before(today: NaiveDate, months: u32, days: u32) -> NaiveDate {
    today
        .checked_sub_months(Months::new(months))
        .and_then(|day| day.checked_sub_days(Days::new(u64::from(days))))
        .unwrap_or(NaiveDate::MIN)
}

/// Returns the day so many days after another, and not after the last.
pub(super) fn after(day: NaiveDate, days: u32, last: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(last)
        .min(last)
}

/// Makes the sample in its folder and returns its session, which is open.
pub(super) fn make(office: &Office, look: &OpenSample) -> Outcome<Arc<Session>> {
    let today = office.today();
    let mut making = Making::begin(office, look, before(today, MONTHS_KEPT, 0))?;
    let mut entries = calendar(today);
    // What happens on one day happens in the order of the tables.
    entries.sort_by_key(|entry| entry.on);
    for entry in entries {
        let there = making.office_on(entry.on);
        (entry.act)(&mut making, &there)?;
    }
    Ok(making.session)
}

fn calendar(today: NaiveDate) -> Vec<Entry> {
    [
        register::entries(today),
        work::entries(today),
        files::entries(today),
        website::entries(today),
        cleanups::entries(today),
        requests::entries(today),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The business as far as it is made, with the ids of what is in it by the names of the tables.
pub(super) struct Making {
    office: Office,
    folder: PathBuf,
    session: Arc<Session>,
    contacts: BTreeMap<&'static str, ContactId>,
    records: BTreeMap<String, RecordId>,
    posts: BTreeMap<&'static str, PostId>,
    requests: BTreeMap<&'static str, RequestId>,
}

impl Making {
    /// Makes the administration on its first day, with a register in which everything is in use.
    fn begin(office: &Office, look: &OpenSample, first_day: NaiveDate) -> Outcome<Self> {
        let folder = office.sample_folder().to_owned();
        let there = on_day(office, &folder, first_day, NoDesktop(None));
        let password = password_of_nobody(office)?;
        let made = Administration::create(
            &folder,
            &password,
            office.form(),
            there.moment(),
            &mut SystemRandomness,
        );
        let (administration, _) = made.map_err(|error| office.failure(error))?;
        let session = there.take_over(administration);
        session::seed(
            &there,
            &password,
            there.moment(),
            business::business(look.language),
            ActivityCode::ALL.to_vec(),
            Setting {
                language: look.language,
                theme: settings::stored_theme(look.theme),
                text_size_percent: look.text_size_percent,
                recovery_sheet_confirmed_on: Some(first_day),
                ..Setting::default()
            },
        )?;
        session
            .leave_commits_to_the_system()
            .map_err(|error| office.failure(error))?;
        Ok(Self {
            office: office.clone(),
            folder,
            session,
            contacts: BTreeMap::new(),
            records: BTreeMap::new(),
            posts: BTreeMap::new(),
            requests: BTreeMap::new(),
        })
    }

    /// Returns the office as it stands on a day.
    fn office_on(&self, day: NaiveDate) -> Office {
        self.office_with(day, NoDesktop(None))
    }

    fn office_with(&self, day: NaiveDate, desktop: NoDesktop) -> Office {
        let there = on_day(&self.office, &self.folder, day, desktop);
        there.take_part(Arc::clone(&self.session));
        there
    }

    /// Does something that goes on as a job, and waits until it ends.
    pub(super) fn wait_for(
        &self,
        day: NaiveDate,
        work: impl FnOnce(&Office) -> Outcome<()>,
    ) -> Outcome<JobState> {
        let (told, hears) = channel();
        work(&self.office_with(day, NoDesktop(Some(told))))?;
        ended(&hears).ok_or_else(|| self.office.fault("sample", "a job did not end"))
    }

    /// Returns a contact of the table of people; one that is new, or that went with a run, is entered on the day of the
    /// office.
    pub(super) fn contact(&mut self, office: &Office, name: &'static str) -> Outcome<ContactId> {
        if let Some(known) = self.contacts.get(name).copied()
            && office.read(|vault| contact::find(vault, known))?.is_some()
        {
            return Ok(known);
        }
        let card = people::card(name).ok_or(Refusal::NotFound)?;
        let saved = contacts::save(office, card)?;
        self.contacts.insert(name, saved.id);
        Ok(saved.id)
    }

    /// Returns a record that was entered under a name.
    pub(super) fn record(&self, name: &str) -> Outcome<RecordId> {
        Ok(*self.records.get(name).ok_or(Refusal::NotFound)?)
    }

    /// Remembers a post by its title.
    pub(super) fn remember_post(&mut self, title: &'static str, id: PostId) {
        self.posts.insert(title, id);
    }

    /// Returns a post by its title.
    pub(super) fn post(&self, title: &str) -> Outcome<PostId> {
        Ok(*self.posts.get(title).ok_or(Refusal::NotFound)?)
    }

    /// Remembers a request by who asks.
    pub(super) fn remember_request(&mut self, name: &'static str, id: RequestId) {
        self.requests.insert(name, id);
    }

    /// Returns a request by who asks.
    pub(super) fn request(&self, name: &str) -> Outcome<RequestId> {
        Ok(*self.requests.get(name).ok_or(Refusal::NotFound)?)
    }

    /// Enters a record of people of the table, under a name by which later ones find it.
    pub(super) fn enter(
        &mut self,
        office: &Office,
        name: String,
        parties: &[(&'static str, PartyRole)],
        fields: RecordFields,
    ) -> Outcome<RecordId> {
        let mut form = RecordForm {
            id: None,
            parties: Vec::with_capacity(parties.len()),
            fields,
        };
        for (person, role) in parties {
            form.parties.push(PartyForm {
                contact_id: self.contact(office, person)?,
                role: *role,
            });
        }
        let saved = records::save(office, form)?;
        self.records.insert(name, saved.id);
        Ok(saved.id)
    }
}

fn on_day(office: &Office, folder: &Path, day: NaiveDate, desktop: NoDesktop) -> Office {
    Office::with_form(
        folder.to_owned(),
        office.form(),
        Clock::Fixed(day),
        Box::new(desktop),
    )
}

/// Returns a password that is written nowhere: the session is open from the start, and once closed the sample goes.
fn password_of_nobody(office: &Office) -> Outcome<Password> {
    let mut bytes = Zeroizing::new([0; PASSWORD_BYTES]);
    SystemRandomness
        .fill(bytes.as_mut_slice())
        .map_err(|error| office.failure(error))?;
    let digits = Zeroizing::new(HEXLOWER.encode(bytes.as_slice()));
    Password::parse(&digits).map_err(|error| office.failure(error))
}

fn ended(hears: &Receiver<JobState>) -> Option<JobState> {
    hears.iter().find(|state| state.end.is_some())
}

/// The desktop of a past day: there is none, but somebody may hear how a job goes.
struct NoDesktop(Option<Sender<JobState>>);

impl Desktop for NoDesktop {
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
        match (event, &self.0) {
            // Who waits has what it waited for, or is gone.
            (Event::Job(state), Some(ear)) => drop(ear.send(state)),
            (Event::Job(_), None) | (Event::Session(_) | Event::Day(_), _) => {}
        }
    }
}
