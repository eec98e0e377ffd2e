//! What recipients are told of a restriction that was placed while an objection or a correction was looked at (art. 19), and
//! that closing asks for it.

use api::letters;
use api::office::Office;
use api::requests;
use api::wire::failure::RequestGuard;
use api::wire::requests::{
    Decide, DecisionForm, IssueLetter, LetterParticulars, OpenRequest, PreviewLetter, RequestStep,
    TakeStep,
};
use domain::document_kind::DocumentKind;
use domain::ids::RequestId;
use domain::notice_action::NoticeAction;
use domain::record::PartyRole;
use domain::request::{RefusalGround, RequestState};

use crate::bureau::*;
use crate::carrying_out::{carry_out, hear_all, tell_all};
use crate::objection::{asked, call_of, decision, restrict_now};
use crate::restricting::guard_of;

const ON: &str = "2026-11-24";
const LIFTED_ON: &str = "2026-12-01";
const REFUSED: Option<RefusalGround> = Some(RefusalGround::ObjectionClaims);
const UPHELD: Option<RefusalGround> = None;

/// How far the objection went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    /// The decisions are fixed.
    Decided,
    /// What was upheld is erased.
    Erased,
    /// It was rejected, with the day on which the restriction ends.
    Answered,
    /// That day came.
    Lifted,
}

/// Returns the actions of which recipients can be told and were not.
fn to_tell(office: &Office, id: RequestId) -> Vec<NoticeAction> {
    let waiting = view(office, id).recipients.into_iter();
    let mut actions: Vec<_> = waiting
        .filter(|one| one.may_tell && one.told.is_none())
        .map(|one| one.action)
        .collect();
    actions.dedup();
    actions
}

fn close(office: &Office, id: RequestId) -> Result<(), RequestGuard> {
    let step = RequestStep::Close;
    match requests::take_step(office, TakeStep { id, step }) {
        Ok(()) => Ok(()),
        refused => Err(guard_of(refused)),
    }
}

/// An objection to two calls that were restricted, of which the recipients were told or not.
fn restricted(told: bool, grounds: [Option<RefusalGround>; 2]) -> (Bureau, RequestId) {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let first = call_of(office, contact);
    let said = call("2026-02-01", "Belde over de storing.");
    let second = record(office, contact, PartyRole::Contact, said);
    let id = asked(office, contact);
    restrict_now(office, id);
    if told {
        tell_all(office, id);
    }
    let [of_first, of_second] = grounds;
    let decisions: Vec<DecisionForm> = vec![
        decision(first, of_first, "Wij hebben dit nodig als bewijs."),
        decision(second, of_second, "Wij hebben dit nodig als bewijs."),
    ];
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
    (bureau, id)
}

fn reject(office: &Office, id: RequestId) {
    let kind = DocumentKind::ObjectionRejected;
    let particulars = LetterParticulars {
        reason: "u wilt geen aantekeningen".to_owned(),
        lift_on: Some(day(LIFTED_ON)),
        ..LetterParticulars::default()
    };
    let previewed = PreviewLetter {
        id,
        kind,
        particulars: particulars.clone(),
    };
    let token = letters::preview(office, previewed).unwrap().token;
    let issued = IssueLetter {
        id,
        kind,
        particulars,
        token,
    };
    letters::issue(office, issued).unwrap();
}

/// Takes an objection as far as is asked.
fn go(bureau: Bureau, id: RequestId, until: Until) -> Bureau {
    match until {
        Until::Decided => bureau,
        Until::Erased => {
            carry_out(&bureau.office, id);
            bureau
        }
        Until::Answered => {
            reject(&bureau.office, id);
            bureau
        }
        Until::Lifted => {
            reject(&bureau.office, id);
            let later = again_on(bureau, LIFTED_ON);
            requests::lift(&later.office, OpenRequest { id }).unwrap();
            later
        }
    }
}

#[test]
fn the_newest_action_is_told_and_swallows_the_restriction_that_was_not() {
    use NoticeAction::{Erased, Released, Restricted};
    for (told, grounds, until, waiting) in [
        (false, [REFUSED; 2], Until::Decided, vec![Restricted]),
        (false, [UPHELD; 2], Until::Decided, vec![]),
        (false, [UPHELD; 2], Until::Erased, vec![Erased]),
        (true, [UPHELD; 2], Until::Erased, vec![Erased]),
        // What is kept stays restricted, and that is another thing than what went.
        (
            false,
            [UPHELD, REFUSED],
            Until::Erased,
            vec![Erased, Restricted],
        ),
        (true, [UPHELD, REFUSED], Until::Erased, vec![Erased]),
        (false, [REFUSED; 2], Until::Answered, vec![Restricted]),
        (true, [REFUSED; 2], Until::Answered, vec![]),
        (true, [REFUSED; 2], Until::Lifted, vec![Released]),
        // Who never heard that it began need not hear that it ended.
        (false, [REFUSED; 2], Until::Lifted, vec![]),
    ] {
        let (bureau, id) = restricted(told, grounds);
        let bureau = go(bureau, id, until);
        let found = to_tell(&bureau.office, id);
        assert_eq!(found, waiting, "told {told}, {grounds:?}, {until:?}");
    }
}

#[test]
fn closing_asks_to_tell_of_the_restriction_and_then_waits_for_who_was_told() {
    let (bureau, id) = restricted(false, [REFUSED; 2]);
    let bureau = go(bureau, id, Until::Answered);
    let office = &bureau.office;
    assert_eq!(close(office, id), Err(RequestGuard::RecipientsNotTold));
    tell_all(office, id);
    assert_eq!(close(office, id), Err(RequestGuard::TaskOpen));
    hear_all(office, id);
    assert_eq!(close(office, id), Ok(()));
    assert_eq!(view(office, id).row.state, RequestState::Closed);
}

#[test]
fn closing_asks_to_tell_of_the_lifting_whom_was_told_of_the_restriction() {
    for (told, guard) in [(true, Some(RequestGuard::RecipientsNotTold)), (false, None)] {
        let (bureau, id) = restricted(told, [REFUSED; 2]);
        if told {
            hear_all(&bureau.office, id);
        }
        let bureau = go(bureau, id, Until::Lifted);
        assert_eq!(close(&bureau.office, id).err(), guard, "told {told}");
    }
}

#[test]
fn an_erasure_that_follows_is_answered_when_it_alone_was_told() {
    let (bureau, id) = restricted(false, [UPHELD; 2]);
    let bureau = go(bureau, id, Until::Erased);
    let office = &bureau.office;
    tell_all(office, id);
    issue(office, id, DocumentKind::ObjectionUpheld).unwrap();
    let told = view(office, id).recipients;
    assert!(!told.is_empty());
    assert!(told.iter().all(|one| one.action == NoticeAction::Erased));
}
