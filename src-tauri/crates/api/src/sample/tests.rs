//! The sample business: alive on every page, on every day, apart from the owner's own administration, and gone again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use domain::language::Language;
use domain::record::{ContactPointKind, RecordKind};
use domain::request::{RequestState, Right};
use store::Administration;
use tempfile::TempDir;

use super::{marked, people};
use crate::office::{Clock, Office};
use crate::testing::{Told, day};
use crate::wire::cleanup::OpenRun;
use crate::wire::contacts::{ContactView, ListContacts, OpenContact};
use crate::wire::failure::{Failure, Refusal};
use crate::wire::finding::FindQuery;
use crate::wire::records::{ListRecords, RecordPage};
use crate::wire::register::OpenActivity;
use crate::wire::requests::OpenRequest;
use crate::wire::session::{Business, CreateAdministration, OpenSample, Phase, Theme};
use crate::wire::settings::ListLog;
use crate::wire::today::Attention;
use crate::wire::year_round::OpenYearRound;
use crate::{
    cleanup, contacts, documents, finding, log, records, register, requests, sample, session,
    settings, today, year_round,
};

const TODAY: &str = "2026-11-24";
const PASSWORD: &str = "zeven houten bruggen";

/// An office with its folder, which goes with it.
struct Bureau {
    office: Office,
    home: TempDir,
}

impl Bureau {
    fn on(today: &str) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let office = office_in(home.path(), today);
        Self { office, home }
    }

    fn with_sample(today: &str) -> Self {
        let bureau = Self::on(today);
        sample::open(&bureau.office, look()).expect("a sample");
        bureau
    }

    /// Makes an administration of the owner's own.
    fn with_own(today: &str) -> Self {
        let bureau = Self::on(today);
        let business = Business {
            name: "Atelier Wilg".to_owned(),
            ..settings_of_nobody()
        };
        session::create_administration(
            &bureau.office,
            CreateAdministration {
                business,
                activities: vec!["contact".to_owned()],
                password: PASSWORD.to_owned(),
                language: Language::Dutch,
            },
        )
        .expect("an administration");
        bureau
    }
}

/// Returns one sample for all that only look at it: to make it takes a while.
fn looked_at() -> &'static Bureau {
    static SAMPLE: OnceLock<Bureau> = OnceLock::new();
    SAMPLE.get_or_init(|| Bureau::with_sample(TODAY))
}

fn settings_of_nobody() -> Business {
    Business {
        name: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        phone: String::new(),
        email: String::new(),
        website: String::new(),
        kvk_number: String::new(),
        signatory: String::new(),
    }
}

fn office_in(home: &Path, today: &str) -> Office {
    let folder = home.join("administratie");
    Office::new(folder, Clock::Fixed(day(today)), Box::new(Told::default()))
}

fn look() -> OpenSample {
    OpenSample {
        language: Language::Dutch,
        theme: Theme::Dark,
        text_size_percent: 125,
    }
}

fn listed(office: &Office, kind: Option<RecordKind>) -> RecordPage {
    let all = ListRecords {
        kind,
        text: String::new(),
        status: None,
        after: None,
    };
    records::list(office, all).expect("records")
}

/// Reads every page of the list of contacts, and opens each.
fn everybody(office: &Office) -> Vec<ContactView> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let text = String::new();
        let page = contacts::list(office, ListContacts { text, after }).expect("contacts");
        all.extend(page.rows.iter().map(|row| {
            contacts::open(office, OpenContact { id: row.id }).expect("a contact's page")
        }));
        after = page.next;
        if after.is_none() {
            return all;
        }
    }
}

/// Returns every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = std::fs::read(&path).expect("a file");
            found.insert(path, bytes);
        }
    }
    found
}

fn names_in(home: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(home).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    names.sort();
    names
}

fn phase(office: &Office) -> Phase {
    session::state(office, ()).expect("a state").phase
}

#[test]
fn every_page_has_something_to_show() {
    let office = &looked_at().office;

    let state = session::state(office, ()).expect("a state");
    let open = state.open.expect("it is open");
    assert!(open.sample && open.recovery_sheet_confirmed);
    assert_eq!((open.theme, open.text_size_percent), (Theme::Dark, 125));

    let view = today::view(office, ()).expect("Vandaag");
    let kinds: Vec<String> = view.items.iter().map(kind_of).collect();
    for kind in [
        "request",
        "due",
        "hold_review",
        "checklist",
        "recipient_to_look_up",
    ] {
        assert!(
            kinds.contains(&kind.to_owned()),
            "{kind} is missing in {kinds:?}"
        );
    }
    let months = view.chart.months.iter();
    let full = months.filter(|month| month.counts.iter().sum::<u32>() > 0);
    assert_eq!(
        full.count(),
        24,
        "something goes in each month of the chart"
    );
    let counts = today::counts(office, ()).expect("counts");
    assert!(counts.attention > 0 && counts.due > 0 && counts.requests > 0);

    assert!(
        listed(office, None).total >= 300,
        "some three hundred records"
    );
    for kind in RecordKind::ALL {
        let page = listed(office, Some(*kind));
        assert!(!page.rows.is_empty(), "no {}", kind.as_str());
    }
    let everybody = everybody(office);
    assert!(everybody.len() >= 55, "some sixty contacts");
    assert!(everybody.iter().all(|contact| !contact.timeline.is_empty()));

    let text = "ozturk".to_owned();
    let found = finding::find(office, FindQuery { text, limit: 6 }).expect("what is found");
    assert!(!found.contacts.is_empty() && !found.requests.is_empty());

    let cleaning = cleanup::view(office, ()).expect("Opruimen");
    assert!(cleaning.due.len() >= 6, "several activities are due");
    assert!(
        (20..=40).contains(&cleaning.due_total),
        "{}",
        cleaning.due_total
    );
    assert!(!cleaning.coming.is_empty() && !cleaning.held.is_empty());
    assert_eq!(cleaning.runs.len(), 2);
    for run in &cleaning.runs {
        assert!(
            run.certificate.is_some(),
            "{} has no certificate",
            run.number
        );
        let page = cleanup::open_run(office, OpenRun { id: run.id }).expect("a run");
        assert!(!page.lines.is_empty() && !page.checklist.is_empty());
    }

    let round = year_round::open(office, OpenYearRound { year: None }).expect("the round");
    assert!(!round.groups.is_empty() && round.done.is_none());
    assert_eq!(round.earlier.len(), 1, "the round of last year was done");

    let register = register::view(office, ()).expect("the register");
    assert!(register.activities.iter().all(|activity| activity.in_use));
    assert!(
        register
            .recipients
            .iter()
            .any(|recipient| recipient.look_up)
    );
    let shortened = register.activities.iter().filter(|activity| {
        let id = activity.id;
        let page = register::open_activity(office, OpenActivity { id }).expect("an activity");
        !page.earlier.is_empty()
    });
    assert_eq!(shortened.count(), 1, "one rule was changed");

    assert!(documents::list(office, ()).expect("Brieven").rows.len() >= 8);
    assert!(settings::view(office, ()).is_ok());
    let verified = log::verify(office, ()).expect("the chain");
    assert!(verified.intact && verified.rows > 500);
    assert!(
        !log::list(office, ListLog { before: None })
            .expect("the log")
            .rows
            .is_empty()
    );
}

fn kind_of(item: &Attention) -> String {
    let sent = serde_json::to_value(item).expect("it goes over the wire");
    sent["kind"].as_str().expect("a kind").to_owned()
}

#[test]
fn its_requests_stand_at_every_stage_and_none_is_late() {
    let list = requests::list(&looked_at().office, ()).expect("Verzoeken");
    let states: Vec<RequestState> = list.open.iter().map(|row| row.state).collect();
    for state in [
        RequestState::Received,
        RequestState::IdWait,
        RequestState::InReview,
    ] {
        assert!(states.contains(&state), "{} is missing", state.as_str());
    }
    let rights: Vec<Right> = list.open.iter().map(|row| row.right).collect();
    assert!(rights.contains(&Right::Access) && rights.contains(&Right::Erasure));
    for row in &list.open {
        let page =
            requests::open(&looked_at().office, OpenRequest { id: row.id }).expect("a request");
        let taken = page.decisions.iter().filter(|one| one.decided.is_some());
        let half_way = row.state == RequestState::InReview;
        assert_eq!(taken.count() > 0, half_way, "{}", row.number);
        assert_eq!(
            page.undecided > 0,
            !page.decisions.is_empty(),
            "{}",
            row.number
        );
    }
    assert!(list.open.iter().all(|row| !row.clock.late));
    assert_eq!(list.closed.len(), 1);
}

#[test]
fn it_can_be_made_on_any_day_and_in_either_language() {
    for (today, language) in [
        ("2026-12-31", Language::Dutch),
        ("2027-01-01", Language::English),
        ("2028-02-29", Language::Dutch),
    ] {
        let bureau = Bureau::on(today);
        let office = &bureau.office;
        sample::open(office, OpenSample { language, ..look() }).expect(today);
        let view = today::view(office, ()).expect("Vandaag");
        assert!(view.items.len() >= 5, "{today}: {} items", view.items.len());
        let to_look_up = register::view(office, ()).expect("the register").recipients;
        let to_look_up = to_look_up.iter().filter(|recipient| recipient.look_up);
        assert_eq!(to_look_up.count(), 2, "{today}: the rest was looked up");
        let due = cleanup::view(office, ()).expect("Opruimen").due_total;
        assert!((20..=40).contains(&due), "{today}: {due} due");
        assert_eq!(
            requests::list(office, ()).expect("Verzoeken").open.len(),
            4,
            "{today}"
        );
    }
}

#[test]
fn nobody_in_it_can_be_reached() {
    for contact in everybody(&looked_at().office) {
        for point in &contact.card.points {
            let invented = match point.kind {
                ContactPointKind::Email => point.value.ends_with(".example"),
                ContactPointKind::Phone | ContactPointKind::Whatsapp => {
                    point.value.starts_with("085 000 00 ")
                }
                ContactPointKind::PostalAddress => {
                    ["1400 XZ", "1401 XZ", "1402 XZ"].contains(&point.postcode.as_str())
                }
                ContactPointKind::SocialMedia => point.value.ends_with(".example"),
                ContactPointKind::Preference => true,
                ContactPointKind::Skype
                | ContactPointKind::Photo
                | ContactPointKind::BankAccount => false,
            };
            assert!(invented, "{}: {}", contact.name, point.value);
        }
    }
}

#[test]
fn everybody_of_the_table_comes_by() {
    let there: Vec<String> = everybody(&looked_at().office)
        .into_iter()
        .map(|contact| contact.card.family_name)
        .collect();
    // Who is not there any more went with a run.
    let gone = people::PEOPLE.len() - there.len();
    assert!(
        gone <= 4,
        "{gone} people are used by no table, or went: {there:?}"
    );
}

#[test]
fn every_paper_of_it_says_that_it_is_a_sample() {
    assert_eq!(
        marked("Elektro Wilg", Language::Dutch),
        "Elektro Wilg (voorbeeld)"
    );
    assert_eq!(
        marked("Elektro Wilg (example)", Language::Dutch),
        "Elektro Wilg (example)"
    );
    let office = &looked_at().office;
    let business = Business {
        name: "Echt Bedrijf".to_owned(),
        ..settings::view(office, ()).expect("settings").business
    };
    settings::save_business(office, business).expect("it is saved");
    let name = settings::view(office, ()).expect("settings").business.name;
    assert_eq!(
        name, "Echt Bedrijf (voorbeeld)",
        "a visitor cannot take the word away"
    );
}

#[test]
fn stopping_removes_it_and_the_first_start_stands_there_again() {
    let bureau = Bureau::with_sample(TODAY);
    let home = bureau.home.path();
    assert_eq!(phase(&bureau.office), Phase::Open);
    assert_eq!(names_in(home), ["administratie.voorbeeld"]);
    sample::stop(&bureau.office, ()).expect("it stops");
    assert_eq!(phase(&bureau.office), Phase::None);
    assert_eq!(
        names_in(home),
        Vec::<String>::new(),
        "nothing is left of it"
    );
    sample::stop(&bureau.office, ()).expect("stopping twice is no mistake");
}

#[test]
fn the_owners_own_administration_is_not_touched_by_a_byte() {
    let bureau = Bureau::with_own(TODAY);
    let (office, home) = (&bureau.office, bureau.home.path());
    let own = home.join("administratie");
    session::lock(office, ()).expect("it locks");
    let before = files(&own);
    sample::open(office, look()).expect("a sample");
    assert_eq!(known_name(office), "Elektro Lindedorp (voorbeeld)");
    session::lock(office, ()).expect("locking leaves the sample");
    assert_eq!(phase(office), Phase::Closed, "back to the lock screen");
    assert_eq!(known_name(office), "Atelier Wilg");
    assert_eq!(files(&own), before);
    assert_eq!(names_in(home), ["administratie"]);
}

fn known_name(office: &Office) -> String {
    let state = session::state(office, ()).expect("a state");
    state.business_name.expect("a name")
}

#[test]
fn one_that_a_crash_left_behind_goes_at_the_next_start() {
    let bureau = Bureau::with_sample(TODAY);
    let Bureau { office, home } = bureau;
    let left = office.sample_folder().to_owned();
    drop(office);
    assert!(left.join("vault.db").exists(), "as after a crash");
    let next = office_in(home.path(), "2026-11-25");
    assert_eq!(
        phase(&next),
        Phase::None,
        "it is never taken for the owner's own"
    );
    next.start();
    assert!(!left.exists());
}

#[test]
fn one_that_another_instance_looks_at_stays_and_is_told() {
    let bureau = looked_at();
    let second = office_in(bureau.home.path(), TODAY);
    second.start();
    let refused = sample::open(&second, look());
    let expected = Failure::Refused {
        refusal: Refusal::AlreadyOpen,
    };
    assert_eq!(refused, Err(expected));
    assert!(bureau.office.sample_folder().join("vault.db").exists());
    assert!(today::view(&bureau.office, ()).is_ok(), "the first goes on");
}

#[test]
fn the_program_ends_without_leaving_it_behind() {
    let bureau = Bureau::with_sample(TODAY);
    bureau.office.end();
    assert_eq!(names_in(bureau.home.path()), Vec::<String>::new());
}

#[test]
fn it_does_not_lock_by_itself() {
    let bureau = looked_at();
    let a_day = Duration::from_secs(24 * 60 * 60);
    assert!(!bureau.office.locks_after(a_day));
    let own = Bureau::with_own(TODAY);
    assert!(own.office.locks_after(a_day), "the owner's own does");
}

#[test]
fn removing_leaves_an_administration_that_somebody_holds() {
    let bureau = Bureau::with_own(TODAY);
    let own = bureau.home.path().join("administratie");
    let removed = Administration::remove(&own);
    assert!(matches!(removed, Err(store::StoreError::InUse)));
    assert!(own.join("vault.db").exists());
}
