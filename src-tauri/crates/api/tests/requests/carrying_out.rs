//! What an owner does between the decisions and the answer: the run that was previewed, and telling who has the data.

use api::office::Office;
use api::wire::cleanup::ExecuteErasure;
use api::wire::jobs::{JobEnd, JobRef};
use api::wire::requests::{NoticeWay, OpenRequest, TellRecipients};
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
