//! Somebody of whom something is restricted, with what the tests of it share.

use api::office::{Office, Outcome};
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::records::ListRecords;
use api::wire::requests::{Decide, DecisionForm, RequestStep};
use api::wire::restrictions::PlaceRestriction;
use api::{records, requests};
use domain::ids::{ContactId, PartyId, RecordId, RequestId};
use domain::paper::{Quote, RecordFields};
use domain::record::{PartyRole, QuoteOutcome};
use domain::request::{Decision, RefusalGround, Right};
use domain::restriction::RestrictionGround;

use crate::bureau::*;

pub const ON: &str = "2026-11-24";
pub const SECRET: &str = "Zeilnaad";

pub fn quote_of(office: &Office, contact: ContactId) -> PartyId {
    let fields = RecordFields::Quote(Quote {
        number: "2024-017".to_owned(),
        dated_on: day("2024-03-01"),
        amount_cents: 125_000,
        outcome: QuoteOutcome::Refused,
        part_of_administration: false,
        content: format!("{SECRET} en ogen"),
        agreement_id: None,
    });
    record(office, contact, PartyRole::Requester, fields)
}

pub fn refusal<T: std::fmt::Debug>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(Failure::Refused { refusal }) => refusal,
        other => panic!("{other:?}"),
    }
}

pub fn guard_of<T: std::fmt::Debug>(outcome: Outcome<T>) -> RequestGuard {
    let Refusal::Request { guard } = refusal(outcome) else {
        panic!("another refusal");
    };
    guard
}

/// Takes in a request of this right with all that comes before the decisions.
pub fn asked(office: &Office, right: Right, contact: ContactId) -> RequestId {
    let id = requests::take_in(office, intake(right, "2026-11-20", Some(contact))).unwrap();
    identify(office, id, ON);
    search_everywhere(office, id);
    id
}

pub fn decide(office: &Office, id: RequestId, decision: Decision, ground: Option<RefusalGround>) {
    decide_of(office, id, |_| (decision, ground));
}

/// Decides on each party of a request by what is said of it.
pub fn decide_of(
    office: &Office,
    id: RequestId,
    said: impl Fn(PartyId) -> (Decision, Option<RefusalGround>),
) {
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|open| {
            let (decision, ground) = said(open.party_id);
            DecisionForm {
                party_id: open.party_id,
                decision,
                ground,
                explanation: String::new(),
                passages: Vec::new(),
                kept_until: None,
            }
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
}

pub fn place(office: &Office, id: RequestId) -> Outcome<()> {
    requests::place(
        office,
        PlaceRestriction {
            id,
            ground: Some(RestrictionGround::NeededForClaim),
            parties: Vec::new(),
        },
    )
}

/// Somebody with a call, and a quote that was restricted at their request and answered.
pub struct Restricted {
    pub bureau: Bureau,
    pub contact: ContactId,
    pub quote: RecordId,
    pub call: RecordId,
    pub id: RequestId,
}

pub fn restricted() -> Restricted {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let said = call("2026-03-02", "Vroeg naar de prijs.");
    let call = record(office, contact, PartyRole::Contact, said);
    let id = asked(office, Right::Restriction, contact);
    decide_of(office, id, |party| {
        if party == call {
            (Decision::Refuse, Some(RefusalGround::NoRestrictionGround))
        } else {
            (Decision::Restrict, None)
        }
    });
    place(office, id).unwrap();
    let call = record_of(office, call);
    Restricted {
        bureau,
        contact,
        quote,
        call,
        id,
    }
}

/// Somebody of whom all is restricted.
pub fn wholly_restricted() -> Restricted {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let id = asked(office, Right::Restriction, contact);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
    Restricted {
        bureau,
        contact,
        quote,
        call: quote,
        id,
    }
}

pub fn list_records(office: &Office, text: &str) -> api::wire::records::RecordPage {
    records::list(
        office,
        ListRecords {
            kind: None,
            text: text.to_owned(),
            status: None,
            after: None,
        },
    )
    .unwrap()
}
