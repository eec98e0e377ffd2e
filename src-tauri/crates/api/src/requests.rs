//! Verzoeken: a right exercised by a person, from receipt to a closed file (domain rules 3.1 and 4.2).
//!
//! `file` reads all that is known of a request, `guards` says what can be done with it and what stands in the way;
//! the screen's list of steps and every act ask the same guard, so that they cannot differ. `intake`, `requester`,
//! `identity`, `course` and `decisions` are the acts, `view` is the page.
//!
//! `effect` is what carrying out comes to, a variant for each right; a right that does not go all the way yet is taken in
//! and runs its clock, and its steps are not offered. `surroundings` reads what stands around the records in scope,
//! `erasing` what an erasure takes and leaves, `restricting` what may not be used for the time being, `exporting` what is
//! taken along, `stopping` which use stops at once and where; `stop` is that act.

mod by_mail;
mod clock;
mod course;
mod decisions;
mod effect;
mod erasing;
mod exporting;
mod file;
mod guards;
mod holding;
mod identity;
mod intake;
pub(crate) mod kept_file;
mod notices;
mod person_search;
mod reassessing;
mod recipients;
mod rectifying;
mod requester;
mod restricting;
mod same_person;
mod second_look;
mod stop;
mod stopping;
mod surroundings;
mod typed;
mod view;

pub use by_mail::preview_mail;
pub use course::{change_receipt, extend, take_step};
pub use decisions::{decide, note_search};
pub use exporting::note_transfer;
pub use identity::{ask_requester, establish_identity, resume};
pub use intake::{link_contact, take_in};
pub use person_search::{judge_record, look_up_person, search_person};
pub use reassessing::note_reassessment;
pub use recipients::{note_notice_outcome, tell_recipients};
pub use rectifying::{remove_rectification, save_rectification};
pub use requester::change_requester;
pub use restricting::{call_off, lift, list as restricted, place, review as review_restriction};
pub use same_person::judge_contact;
pub use second_look::note_second_look;
pub use stop::{add_stop_address, stop, take_out_stop_address};
pub use view::{list, open};

pub(crate) use clock::rules as clock_rules;
pub(crate) use course::{answered, end, enter, extended};
pub(crate) use erasing::{Erasing, kept, selection};
pub(crate) use file::File;
pub(crate) use guards::{answer, guard};
pub(crate) use identity::{asked, remind};
pub(crate) use notices::{DueNotice, ToldRecipient};
pub(crate) use person_search::keys_of;
pub(crate) use recipients::told_by_letter;
pub(crate) use rectifying::{name_of, named, things};
pub(crate) use restricting::{
    announced, announcing, note_opened as note_restricted_opened, to_review,
};
pub(crate) use stopping::{Stopping, mailed_at};
pub(crate) use surroundings::Surroundings;
pub(crate) use view::{addressee, requester_name};

use domain::ids::RequestId;
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::{Moment, Transaction};

use crate::noted;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::failure::{Refusal, RequestGuard};

/// What comes of a piece of work in a transaction: a refusal before anything was written, or the outcome.
pub(crate) type Work<T> = store::Result<Result<T, Refusal>>;

/// Does `work` on the file of a request in one transaction. A refusal comes before the first write.
pub(crate) fn with_file<T: Send + 'static>(
    office: &Office,
    id: RequestId,
    work: impl FnOnce(&Transaction<'_>, File, Moment) -> Work<T> + Send + 'static,
) -> Outcome<T> {
    let now = office.moment();
    let done = office.write(move |transaction| {
        let file = File::read(transaction, id, now.today)?;
        work(transaction, file, now)
    })?;
    done.map_err(Into::into)
}

/// Notes in the log what happened to a request.
fn note(
    transaction: &Transaction<'_>,
    now: Moment,
    action: AuditAction,
    id: RequestId,
    detail: AuditDetail,
) -> store::Result<()> {
    noted::note(transaction, now, action, SubjectKind::Request, id.0, detail)
}

/// Returns a code as a fact of the log.
fn code(text: &'static str) -> store::Result<Fact> {
    Ok(Fact::Code(Code::new(text)?))
}

fn refused<T>(refusal: Refusal) -> Work<T> {
    Ok(Err(refusal))
}

fn stopped<T>(guard: RequestGuard) -> Work<T> {
    refused(Refusal::Request { guard })
}
