//! Breaches (datalekken; art. 33 and 34): intake, clock, assessment, scope, reports, notices, register.
//!
//! A leak and a weakness that turns out to be none stand in the same register. While one is open everything can be changed;
//! once it is closed nothing can, and its investigation holds nothing any more. Attachments are not kept: what logs and
//! screenshots show is written down, with where they are, because the vault opens and keeps no files of strangers.

mod clock;
mod deciding;
mod files;
mod intake;
mod papers;
mod people;
mod scoping;
mod view;

use domain::breach::parameters::{BreachParameters, parameters_on};
use domain::ids::BreachId;
use store::log::{AuditAction, Code, Fact, SubjectKind};
use store::tables::breach::{self, Breach};
use store::{Connection, Moment, Transaction};

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::wire::breaches::{BreachList, BreachRef, BreachView};
use crate::wire::failure::{BreachProblem, Refusal};

pub(crate) use clock::attention;
pub use deciding::{assess, close, decide, note_report};
pub(crate) use files::due_files;
pub use intake::{mail_reporter, note_acknowledged, save};
pub use papers::{save_paper, save_register, show_paper};
pub use people::{note_told, preview_letter, save_notice, save_public, write_letters};
pub use scoping::{find_scope, hold_scope, release_scope};

/// Returns the breaches: those that are open with the most urgent first, those that are closed with the newest first.
pub fn list(office: &Office, (): ()) -> Outcome<BreachList> {
    let now = office.moment();
    office.read(|vault| {
        let mut rows = Vec::new();
        for one in breach::all(vault)? {
            rows.push(view::row(vault, &one, now)?);
        }
        let (mut open, closed): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.closed_on.is_none());
        open.sort_by_key(|row| clock::urgency(row.clock.as_ref()));
        Ok(BreachList { open, closed })
    })
}

/// Returns the page of a breach.
pub fn open(office: &Office, request: BreachRef) -> Outcome<BreachView> {
    let now = office.moment();
    office.read(|vault| view::page(vault, &breach::find(vault, request.id)?, now))
}

/// What comes of a change: refused, or done.
type Change<T> = store::Result<Result<T, Refusal>>;

/// Changes a breach that is open, and notes it in the log.
fn change<T: Send + 'static>(
    office: &Office,
    id: BreachId,
    what: &'static str,
    work: impl FnOnce(&Transaction<'_>, &mut Breach, Moment) -> Change<T> + Send + 'static,
) -> Outcome<T> {
    let now = office.moment();
    let done = office.write(move |transaction| {
        let mut found = breach::find(transaction, id)?;
        if found.closed_on.is_some() {
            return Ok(Err(refused(BreachProblem::Closed)));
        }
        let done = match work(transaction, &mut found, now)? {
            Ok(done) => done,
            Err(refusal) => return Ok(Err(refusal)),
        };
        breach::save(transaction, &found)?;
        note_changed(transaction, now, id, what)?;
        Ok(Ok(done))
    })?;
    Ok(done?)
}

fn note_changed(
    transaction: &Transaction<'_>,
    now: Moment,
    id: BreachId,
    what: &'static str,
) -> store::Result<()> {
    let facts = detail("what", what)?;
    note(
        transaction,
        now,
        AuditAction::BreachSaved,
        SubjectKind::Breach,
        id.0,
        facts,
    )
}

fn note_counted(
    transaction: &Transaction<'_>,
    now: Moment,
    id: BreachId,
    what: &'static str,
    count: u32,
) -> store::Result<()> {
    let facts = store::log::AuditDetail::default()
        .with("what", Fact::Code(Code::new(what)?))?
        .with("count", Fact::Count(u64::from(count)))?;
    note(
        transaction,
        now,
        AuditAction::BreachSaved,
        SubjectKind::Breach,
        id.0,
        facts,
    )
}

fn refused(problem: BreachProblem) -> Refusal {
    Refusal::Breach { problem }
}

/// Returns the law that holds for a breach: that of the day of awareness, before that of the day of discovery.
fn law(breach: &Breach) -> BreachParameters {
    let aware = breach.aware.as_ref().map(|aware| aware.at);
    parameters_on(aware.unwrap_or(breach.discovered_at).date_naive())
}

/// Returns how many breaches are open, and how many of them are late.
pub(crate) fn counts(vault: &Connection, now: Moment) -> store::Result<(u32, u32)> {
    let mut late = 0;
    let open = breach::open(vault)?;
    for one in &open {
        let clock = clock::of(vault, one, now.at)?;
        late += u32::from(clock.is_some_and(|clock| clock.late));
    }
    Ok((u32::try_from(open.len()).unwrap_or(u32::MAX), late))
}
