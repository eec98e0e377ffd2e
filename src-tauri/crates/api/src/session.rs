//! First start, unlock and lock.
//!
//! Deriving a key takes a noticeable time on purpose; while it runs nothing else waits for it, and asking how things
//! stand is answered at once. The recovery code is never on disk in the administration's folder, but for the file that
//! the system's viewer prints from, which goes at lock, exit and start.

mod holidays;
mod recovery_sheet;
mod unfinished;

use std::time::Duration;

use domain::activity::ActivityCode;
use domain::pack::{self, PackChoice};
use store::keys::{PASSWORD_CHARACTERS_MIN, Password, Proof, RecoveryCode, RecoveryCodeFault};
use store::session::SessionState as StoreState;
use store::tables::activity;
use store::tables::business::{self, Business};
use store::tables::setting::{self, Setting};
use store::{Administration, Moment, SystemRandomness};
use zeroize::Zeroizing;

use crate::office::{Event, Office, Outcome};
use crate::sample;
use crate::settings;
use crate::volatile::Volatile;
use crate::wire::failure::{Failure, FieldProblem, Refusal};
use crate::wire::session::{
    ActivityChoice, ChangePassword, CreateAdministration, OpenAdministration, Phase, RecoverySheet,
    SessionState, Unlock, UnlockWithRecovery,
};

pub use holidays::holidays;
pub(crate) use recovery_sheet::PendingSheet;
pub use recovery_sheet::{
    confirm_recovery_sheet, print_recovery_sheet, renew_recovery_sheet, save_recovery_sheet,
};

/// Minutes without a key or click before the administration locks, where the setting cannot be read.
const LOCK_AFTER_MINUTES_DEFAULT: u16 = 10;

/// Returns where the program stands.
///
/// # Errors
/// [`Refusal::AlreadyOpen`] where another instance has the administration.
pub fn state(office: &Office, (): ()) -> Outcome<SessionState> {
    let mut state = SessionState {
        phase: Phase::None,
        today: office.today(),
        business_name: office.remembered_name(),
        open: None,
        retry_after_seconds: 0,
    };
    if !office.exists() {
        return Ok(state);
    }
    let session = office.session()?;
    match session.state() {
        StoreState::Closed => {
            state.phase = Phase::Closed;
            state.retry_after_seconds = session.retry_after_seconds(office.moment());
        }
        // A key is being derived, or work under way is being finished: neither is waited for.
        StoreState::Unlocking | StoreState::Locking => state.phase = Phase::Closed,
        StoreState::Open => {
            let open = open_administration(office)?;
            state.phase = Phase::Open;
            state.business_name = Some(open.business_name.clone());
            state.open = Some(open);
        }
    }
    Ok(state)
}

fn open_administration(office: &Office) -> Outcome<OpenAdministration> {
    let (setting, business) =
        office.read(|vault| Ok((setting::get(vault)?, business::find(vault)?)))?;
    Ok(OpenAdministration {
        business_name: business.map(|business| business.name).unwrap_or_default(),
        language: setting.language,
        theme: settings::theme(setting.theme),
        text_size_percent: setting.text_size_percent,
        lock_after_minutes: setting.lock_after_minutes,
        recovery_sheet_confirmed: setting.recovery_sheet_confirmed_on.is_some(),
        undo: crate::undo::last(office),
        sample: office.is_sample(),
    })
}

/// Returns what the owner chooses from at the first start.
pub fn activity_choices(_: &Office, (): ()) -> Outcome<Vec<ActivityChoice>> {
    let choices = pack::choices().into_iter().map(|choice| ActivityChoice {
        code: choice.choice.as_str().to_owned(),
        name: choice.title,
        explanation: choice.explanation,
        period: choice.term,
        chosen: choice.preselected,
    });
    Ok(choices.collect())
}

/// Makes the administration: folder, keys, vault, the business, and a register from the choices; it is open after it.
///
/// # Errors
/// [`Refusal::AdministrationExists`], [`Refusal::PasswordTooShort`], [`Refusal::Field`], [`Refusal::DiskFull`]; nothing
/// was made then, and nothing is left behind.
pub fn create_administration(
    office: &Office,
    request: CreateAdministration,
) -> Outcome<RecoverySheet> {
    let typed = Zeroizing::new(request.password);
    let password = new_password(office, &typed)?;
    let business = settings::business(&request.business)?;
    let chosen = chosen_activities(&request.activities)?;
    if office.exists() {
        return Err(Refusal::AdministrationExists.into());
    }
    let now = office.moment();
    let made = Administration::create(
        office.folder(),
        &password,
        office.form(),
        now,
        &mut SystemRandomness,
    );
    let (administration, code) = made.map_err(|error| office.failure(error))?;
    office.take_over(administration);
    let name = business.name.clone();
    let setting = Setting {
        language: request.language,
        ..Setting::default()
    };
    let seeded = seed(office, &password, now, business, chosen, setting);
    let sheet = match seeded.and_then(|()| recovery_sheet::pend(office, &code)) {
        Ok(sheet) => sheet,
        Err(failure) => {
            // Nobody has the sheet of a half one, and none of its pages could be used.
            office.abandon();
            return Err(failure);
        }
    };
    office.remember_name(name);
    office.note_activity();
    tell(office)?;
    Ok(sheet)
}

/// Opens an administration that was just made, and writes the business and the register into it.
pub(crate) fn seed(
    office: &Office,
    password: &Password,
    now: Moment,
    business: Business,
    chosen: Vec<ActivityCode>,
    setting: Setting,
) -> Outcome<()> {
    office
        .session()?
        .unlock(Proof::Password(password), now)
        .map_err(|error| office.failure(error))?;
    office.write(move |transaction| {
        business::save(transaction, &business)?;
        setting::save(
            transaction,
            &Setting {
                in_use_since: Some(now.today),
                ..setting.clone()
            },
        )?;
        activity::seed(
            transaction,
            &chosen,
            setting.language,
            now.today,
            &mut uuid::Uuid::now_v7,
        )
    })
}

fn chosen_activities(codes: &[String]) -> Result<Vec<ActivityCode>, Refusal> {
    let known: Vec<PackChoice> = pack::choices();
    let mut chosen = Vec::new();
    for code in codes {
        let choice = known.iter().find(|choice| choice.choice.as_str() == code);
        let choice =
            choice.ok_or_else(|| settings::field("activities", FieldProblem::Malformed))?;
        chosen.extend(choice.activities.iter().copied());
    }
    Ok(chosen)
}

/// Opens the administration with the password.
///
/// # Errors
/// [`Refusal::WrongPassword`] and [`Refusal::TooSoon`] with the seconds to wait, and what is damaged or newer.
pub fn unlock(office: &Office, request: Unlock) -> Outcome<()> {
    let typed = Zeroizing::new(request.password);
    let password = password(office, &typed)?;
    open_with(office, Proof::Password(&password))?;
    opened(office)
}

/// Opens the administration with the code of the recovery sheet, and puts a new password in place of the forgotten one.
pub fn unlock_with_recovery(office: &Office, request: UnlockWithRecovery) -> Outcome<()> {
    let typed = Zeroizing::new(request.new_password);
    let password = new_password(office, &typed)?;
    let code = Zeroizing::new(request.groups.join(" "));
    let code = RecoveryCode::parse(&code).map_err(|fault| office.failure(fault.into()))?;
    let proof = Proof::Recovery(&code);
    open_with(office, proof)?;
    let session = office.session()?;
    if let Err(error) =
        session.change_password(proof, &password, office.moment(), &mut SystemRandomness)
    {
        // Nobody knows a password now: what was opened is closed again, and the sheet still opens it.
        lock(office, ())?;
        return Err(office.failure(error));
    }
    opened(office)
}

fn open_with(office: &Office, proof: Proof<'_>) -> Outcome<()> {
    let session = office.session()?;
    if session.state() == StoreState::Open {
        return Ok(());
    }
    session
        .unlock(proof, office.moment())
        .map(drop)
        .map_err(|error| office.failure(error))
}

/// Does what comes with opening: files whose time is over go, and the window is told.
fn opened(office: &Office) -> Outcome<()> {
    office.note_activity();
    unfinished::complete(office)?;
    begin_day(office);
    if let Some(business) = office.read(business::find)? {
        office.remember_name(business.name);
    }
    tell(office)
}

/// Does what is done once a day, while the administration is open.
pub(crate) fn begin_day(office: &Office) {
    // A full disk must not keep the administration shut; what could not go now goes at the next opening or day.
    let _ = crate::documents::expire(office);
    let _ = crate::mailing::expire_proofs(office);
    let _ = crate::statement::expire(office);
    // What cannot go now stands in Opruimen as due, and is tried again.
    let _ = crate::cleanup::keep_promises(office);
}

/// Locks the administration. What lives only while it is open is wiped, and no file stays in the folder for viewing.
/// The sample business has no password that anybody knows: it goes instead.
pub fn lock(office: &Office, (): ()) -> Outcome<()> {
    if office.is_sample() {
        return sample::stop(office, ());
    }
    if close(office)? {
        tell(office)?;
    }
    Ok(())
}

/// Locks, and tells the window nothing of it. Returns whether there was anything to lock.
pub(crate) fn close(office: &Office) -> Outcome<bool> {
    *office.volatile() = Volatile::default();
    office.empty_opened_folder();
    if !office.exists() {
        return Ok(false);
    }
    let locked = office
        .session()?
        .lock(office.moment())
        .map_err(|error| office.failure(error));
    match locked {
        // Locking what is locked is no mistake.
        Err(Failure::Refused {
            refusal: Refusal::Locked,
        }) => Ok(false),
        other => other.map(|()| true),
    }
}

/// Changes the password.
pub fn change_password(office: &Office, request: ChangePassword) -> Outcome<()> {
    let current = Zeroizing::new(request.current);
    let new = Zeroizing::new(request.new);
    let current = password(office, &current)?;
    let new = new_password(office, &new)?;
    let session = office.session()?;
    session
        .change_password(
            Proof::Password(&current),
            &new,
            office.moment(),
            &mut SystemRandomness,
        )
        .map_err(|error| office.failure(error))
}

/// Notes that the owner pressed a key or a button, so that the administration does not lock.
pub fn note_activity(office: &Office, (): ()) -> Outcome<()> {
    office.note_activity();
    Ok(())
}

/// Returns the time without a key or click after which the administration locks.
pub(crate) fn idle_limit(office: &Office) -> Duration {
    let minutes = office.read(|vault| Ok(setting::get(vault)?.lock_after_minutes));
    Duration::from_secs(u64::from(minutes.unwrap_or(LOCK_AFTER_MINUTES_DEFAULT)) * 60)
}

/// Returns the group (1 to 8) of a typed recovery code that cannot be right.
pub(crate) fn group_of(fault: &RecoveryCodeFault) -> Option<u8> {
    match fault {
        RecoveryCodeFault::Sign { group, .. } | RecoveryCodeFault::Group { group } => {
            u8::try_from(*group).ok()
        }
        RecoveryCodeFault::Length { .. } => None,
    }
}

/// Tells the window how the session stands now.
pub(crate) fn tell(office: &Office) -> Outcome<()> {
    let now = state(office, ())?;
    office.desktop().tell(Event::Session(now));
    Ok(())
}

/// Reads a password as typed.
fn password(office: &Office, typed: &str) -> Outcome<Password> {
    Password::parse(typed).map_err(|error| office.failure(error))
}

/// Reads a password that is chosen, which has a least length; checked before anything is derived or made.
fn new_password(office: &Office, typed: &str) -> Outcome<Password> {
    if typed.chars().count() < PASSWORD_CHARACTERS_MIN {
        let characters_min = u32::try_from(PASSWORD_CHARACTERS_MIN).unwrap_or(u32::MAX);
        return Err(Refusal::PasswordTooShort { characters_min }.into());
    }
    password(office, typed)
}
