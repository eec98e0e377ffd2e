//! What an owner does between the decisions and the end of a request: the run that was previewed, telling who has the data,
//! hearing that they did it, and ticking off what is elsewhere.

use api::office::Office;
use api::wire::cleanup::ExecuteErasure;
use api::wire::cleanup::{OpenRun, TickChecklist};
use api::wire::jobs::{JobEnd, JobRef};
use api::wire::requests::{
    NoteNoticeOutcome, NoticeOutcome, NoticeWay, OpenRequest, TellRecipients,
};
use api::{cleanup, jobs, requests};
use domain::ids::RequestId;

use crate::bureau::view;

/// Previews what a request erases, and erases it.
pub fn carry_out(office: &Office, id: RequestId) {
    let shown = cleanup::preview_request(office, OpenRequest { id }).unwrap();
    let word = if shown.word_needed { "wissen" } else { "" };
    let job = cleanup::execute(
        office,
        ExecuteErasure {
            token: shown.token,
            word: word.to_owned(),
            brake_released: true,
        },
    )
    .unwrap();
    loop {
        match jobs::state(office, JobRef { id: job }).unwrap().end {
            Some(JobEnd::Erased { .. }) => return,
            Some(other) => panic!("{other:?}"),
            None => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

/// Tells every recipient that has to be told and was not yet.
pub fn tell_all(office: &Office, id: RequestId) {
    for recipient in view(office, id).recipients {
        if !recipient.may_tell || recipient.told.is_some() {
            continue;
        }
        let told = TellRecipients {
            id,
            recipient_ids: vec![recipient.recipient_id],
            action: recipient.action,
            way: NoticeWay::OwnWay,
            told_on: office.today(),
            reason: String::new(),
        };
        requests::tell_recipients(office, told).unwrap();
    }
}

/// Notes that every recipient confirmed.
pub fn hear_all(office: &Office, id: RequestId) {
    for recipient in view(office, id).recipients {
        let heard = NoteNoticeOutcome {
            id,
            recipient_id: recipient.recipient_id,
            action: recipient.action,
            outcome: NoticeOutcome::Confirmed,
        };
        requests::note_notice_outcome(office, heard).unwrap();
    }
}

/// Ticks off every place outside the program of the run that carried a request out.
pub fn tick_all(office: &Office, id: RequestId) {
    let shown = view(office, id);
    let run = match (shown.erasure, shown.stopping) {
        (Some(erasure), _) => erasure.run,
        (None, Some(stopping)) => stopping.run,
        (None, None) => None,
    };
    let Some(run) = run else {
        return;
    };
    let run = cleanup::open_run(office, OpenRun { id: run.id }).unwrap();
    for item in run.checklist {
        let done = TickChecklist {
            id: item.id,
            done: true,
        };
        cleanup::tick(office, done).unwrap();
    }
}
