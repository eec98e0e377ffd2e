//! An office in a folder of its own, with an invented person of whom something is kept.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use api::office::{Clock, Desktop, Event, Office, Outcome};
use api::wire::failure::{Failure, Refusal};
use api::wire::requests::{
    AskRequester, Decide, DecisionForm, EstablishIdentity, IssueLetter, LetterParticulars,
    LetterPreview, NoteSearch, OpenRequest, PauseKind, PreviewLetter, RequestStep, RequestView,
    Requester, SearchResult, TakeInRequest, TakeStep,
};
use api::wire::session::{Business, CreateAdministration, Unlock};
use api::{letters, requests, session};
use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::blackout::{BlackedPassage, BlackoutReason};
use domain::contact::{ContactKind, Salutation};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, ContactPointId, DocumentId, PartyId, RecordId, RequestId};
use domain::language::Language;
use domain::paper::RecordFields;
use domain::record::{ContactPointKind, ContactPointSource, PartyRole};
use domain::request::{Decision, IdentityMethod, RequestChannel, Right};
use store::tables::activity;
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::party::{self, Party};
use store::tables::record::{self, Record};
use tempfile::TempDir;

/// The password of every office here.
pub const PASSWORD: &str = "zeven houten bruggen";

/// The day, unless a test needs another.
pub const TODAY: &str = "2026-11-24";

/// A desktop that saves without asking and remembers what it showed.
#[derive(Clone, Default)]
pub struct Desk(Arc<Mutex<Shown>>);

#[derive(Default)]
struct Shown {
    save_to: Option<PathBuf>,
    opened: Vec<PathBuf>,
    licences: Option<PathBuf>,
}

impl Desk {
    /// Lets the owner choose this folder for what is saved.
    pub fn save_to(&self, folder: &Path) {
        self.0.lock().unwrap().save_to = Some(folder.to_owned());
    }

    /// Lets the program have come with the texts of its licences.
    pub fn has_licences(&self, file: &Path) {
        self.0.lock().unwrap().licences = Some(file.to_owned());
    }

    /// Returns the files that were shown.
    pub fn opened(&self) -> Vec<PathBuf> {
        self.0.lock().unwrap().opened.clone()
    }
}

impl Desktop for Desk {
    fn choose_place(&self, file_name: &str) -> Option<PathBuf> {
        self.0
            .lock()
            .unwrap()
            .save_to
            .as_ref()
            .map(|folder| folder.join(file_name))
    }

    fn open_in_viewer(&self, file: &Path) -> std::io::Result<()> {
        self.0.lock().unwrap().opened.push(file.to_owned());
        Ok(())
    }

    fn licences(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().licences.clone()
    }

    fn tell(&self, _: Event) {}
}

/// An office with its folder, which goes with it.
pub struct Bureau {
    pub office: Office,
    pub desk: Desk,
    pub home: TempDir,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Returns an office without an administration.
pub fn empty() -> Bureau {
    at(TempDir::new().unwrap(), TODAY)
}

fn at(home: TempDir, today: &str) -> Bureau {
    let desk = Desk::default();
    let folder = home.path().join("administratie");
    let office = Office::new(folder, Clock::Fixed(day(today)), Box::new(desk.clone()));
    Bureau { office, desk, home }
}

pub fn creation() -> CreateAdministration {
    CreateAdministration {
        business: Business {
            name: "Wilgenhoek Online Diensten".to_owned(),
            street: "Wilgenhoek 12".to_owned(),
            postcode: "1234 AB".to_owned(),
            town: "Lindedorp".to_owned(),
            phone: "085 000 00 00".to_owned(),
            email: "post@wilgenhoek.example".to_owned(),
            website: "www.wilgenhoek.example".to_owned(),
            kvk_number: "00000000".to_owned(),
            signatory: "Marit de Wilg".to_owned(),
        },
        activities: ["contact", "quotes", "invoicing", "case_files"]
            .map(str::to_owned)
            .to_vec(),
        password: PASSWORD.to_owned(),
        language: Language::Dutch,
    }
}

/// The files of one administration, made once: its keys take a second of work each time.
pub fn template() -> &'static TempDir {
    static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let made = at(TempDir::new().unwrap(), "2026-01-02");
        session::create_administration(&made.office, creation()).unwrap();
        session::lock(&made.office, ()).unwrap();
        made.home
    })
}

/// Returns an open office on a day, with an administration of its own.
pub fn open_on(today: &str) -> Bureau {
    let home = TempDir::new().unwrap();
    copy(
        &template().path().join("administratie"),
        &home.path().join("administratie"),
    );
    let bureau = at(home, today);
    unlock(&bureau.office);
    bureau
}

/// Locks an office and opens it again on another day.
pub fn again_on(bureau: Bureau, today: &str) -> Bureau {
    session::lock(&bureau.office, ()).unwrap();
    let Bureau { office, home, .. } = bureau;
    drop(office);
    let later = at(home, today);
    unlock(&later.office);
    later
}

/// Opens the folder. A program that another test starts at that moment has the lock of the office that was left until it
/// runs, so that is waited for.
pub fn unlock(office: &Office) {
    const LET_GO_WITHIN: Duration = Duration::from_secs(5);
    const LOOK_EVERY: Duration = Duration::from_millis(5);
    let since = Instant::now();
    loop {
        let password = PASSWORD.to_owned();
        match session::unlock(office, Unlock { password }) {
            Err(Failure::Refused {
                refusal: Refusal::AlreadyOpen,
            }) if since.elapsed() < LET_GO_WITHIN => std::thread::sleep(LOOK_EVERY),
            opened => return opened.unwrap(),
        }
    }
}

pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Adds an invented person with an e-mail address.
pub fn person(office: &Office) -> ContactId {
    let id = ContactId(office.new_id());
    let point = ContactPointId(office.new_id());
    office
        .write(move |transaction| {
            contact::insert(
                transaction,
                &Contact {
                    id,
                    kind: ContactKind::Person,
                    salutation: Salutation::Ms,
                    given_name: "Samira".to_owned(),
                    infix: "van 't".to_owned(),
                    family_name: "Hof-Öztürk".to_owned(),
                    company: String::new(),
                    language: Language::Dutch,
                    note: "Belt liever dan zij mailt.".to_owned(),
                    deceased: false,
                    child: false,
                    entered_on: day("2020-01-15"),
                },
            )?;
            contact_point::replace_all(
                transaction,
                id,
                &[ContactPoint {
                    id: point,
                    kind: ContactPointKind::Email,
                    label: String::new(),
                    value: "samira@voorbeeld.example".to_owned(),
                    normalised: "samira@voorbeeld.example".to_owned(),
                    street: String::new(),
                    postcode: String::new(),
                    town: String::new(),
                    country: String::new(),
                    photo: None,
                    source: ContactPointSource::DataSubject,
                    since: day("2020-01-15"),
                    chosen_needs: None,
                }],
            )
        })
        .unwrap();
    id
}

/// Adds a record of a person and returns the person's part in it.
pub fn record(
    office: &Office,
    contact: ContactId,
    role: PartyRole,
    fields: RecordFields,
) -> PartyId {
    let (record_id, party_id) = (RecordId(office.new_id()), PartyId(office.new_id()));
    let code: ActivityCode = party::activity_of(&fields, role);
    office
        .write(move |transaction| {
            let entered_on = fields.dated_on();
            let record = Record {
                id: record_id,
                entered_on,
                source: ContactPointSource::DataSubject,
                fields,
            };
            record::insert(transaction, &record, &mut || uuid::Uuid::now_v7().into())?;
            let activity_id = activity::id_of(transaction, code)?;
            party::insert(
                transaction,
                &Party {
                    id: party_id,
                    record_id,
                    contact_id: contact,
                    role,
                    activity_id,
                },
            )
        })
        .unwrap();
    party_id
}

pub fn record_of(office: &Office, party: PartyId) -> RecordId {
    let found = office.read(|vault| party::find(vault, party)).unwrap();
    found.unwrap().record_id
}

/// Returns what was said in a telephone call on a day.
pub fn call(on: &str, content: &str) -> RecordFields {
    RecordFields::ContactMoment(domain::paper::ContactMoment {
        happened_on: day(on),
        date_unknown: false,
        channel: domain::record::Channel::Phone,
        subject: "vraag over de website".to_owned(),
        content: content.to_owned(),
        reaction: String::new(),
    })
}

/// Returns a name that is blacked out.
pub fn name_of_other(text: &str) -> BlackedPassage {
    BlackedPassage {
        text: text.to_owned(),
        reason: BlackoutReason::NameOfOther,
        words: String::new(),
    }
}

/// Returns an intake of a request for access by e-mail.
pub fn intake(right: Right, received_on: &str, contact_id: Option<ContactId>) -> TakeInRequest {
    TakeInRequest {
        rights: vec![right],
        channel: RequestChannel::Email,
        received_on: day(received_on),
        received_at: None,
        language: Language::Dutch,
        contact_id,
        requester: Requester {
            salutation: Salutation::Ms,
            given_name: "Samira".to_owned(),
            infix: "van 't".to_owned(),
            family_name: "Hof-Öztürk".to_owned(),
            company: String::new(),
            street: "Lindelaan 8".to_owned(),
            postcode: "4321 CD".to_owned(),
            town: "Wilgenstad".to_owned(),
            country: String::new(),
            email: "samira@voorbeeld.example".to_owned(),
        },
        representative: None,
        words: "Welke gegevens hebt u van mij?".to_owned(),
        message: None,
        subject: None,
        answer_to: None,
        reached_us_on: None,
    }
}

pub fn view(office: &Office, id: RequestId) -> RequestView {
    requests::open(office, OpenRequest { id }).unwrap()
}

pub fn identify(office: &Office, id: RequestId, on: &str) {
    let method = IdentityMethod::CallBack;
    requests::establish_identity(
        office,
        EstablishIdentity {
            id,
            method,
            checked_on: day(on),
            established: true,
        },
    )
    .unwrap();
}

pub fn ask(office: &Office, id: RequestId, kind: PauseKind, on: &str) {
    let reason = "Het verzoek kwam van een onbekend adres.".to_owned();
    requests::ask_requester(
        office,
        AskRequester {
            id,
            kind,
            asked_on: day(on),
            reason,
            proof: None,
        },
    )
    .unwrap();
}

pub fn search_everywhere(office: &Office, id: RequestId) {
    for place in view(office, id).searched {
        requests::note_search(
            office,
            NoteSearch {
                id,
                place: place.place,
                result: SearchResult::NothingFound,
                search_words: None,
                never_used: None,
            },
        )
        .unwrap();
    }
}

pub fn give_all(office: &Office, id: RequestId) {
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|decision| DecisionForm {
            party_id: decision.party_id,
            decision: Decision::GiveInFull,
            ground: None,
            explanation: String::new(),
            passages: Vec::new(),
            kept_until: None,
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
}

pub fn step(office: &Office, id: RequestId, step: RequestStep) {
    requests::take_step(office, TakeStep { id, step }).unwrap();
}

/// Brings a request that was just taken in to decided.
pub fn to_decided(office: &Office, id: RequestId, on: &str) {
    identify(office, id, on);
    search_everywhere(office, id);
    give_all(office, id);
    step(office, id, RequestStep::Decide);
}

/// Shows a letter before it is issued.
pub fn preview(office: &Office, id: RequestId, kind: DocumentKind) -> Outcome<LetterPreview> {
    letters::preview(
        office,
        PreviewLetter {
            id,
            kind,
            particulars: LetterParticulars::default(),
        },
    )
}

/// Shows a letter and issues it as it was shown.
pub fn issue(office: &Office, id: RequestId, kind: DocumentKind) -> Outcome<DocumentId> {
    let token = preview(office, id, kind)?.token;
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars: LetterParticulars::default(),
            token,
        },
    )
}
