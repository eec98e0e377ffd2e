//! Requests, their decisions and their documents on a real vault.

use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::language::Language;
use domain::notice_action::NoticeAction;
use domain::record::RecordKind;
use domain::request::{
    Decision, IdentityMethod, RefusalGround, RequestChannel, RequestState, Right,
};
use domain::request_path::{AnswerTo, ExcessOutcome, ForwardReason, RequestSubject};
use domain::year_round::{RoundOutcome, RoundSubject};
use uuid::Uuid;

use super::closed_sets::allowed;
use crate::error::StoreError;
use crate::tables::document::{self, DOCUMENT_BYTES_MAX, NewDocument, annex_expires_on};
use crate::tables::given_number::{self, Series};
use crate::tables::recipient_notice::{NoticeOutcome, NoticeWay};
use crate::tables::request::{self, Request, Requester};
use crate::tables::searched_place::Place;
use crate::tables::testing::{Office, day, today};

macro_rules! codes {
    ($set:ident) => {
        $set::ALL.iter().map(|one| one.as_str()).collect()
    };
}

#[test]
fn every_closed_set_of_a_request_is_checked_by_its_column() {
    let office = Office::new();
    let sets: [(&str, &str, Vec<&str>); 19] = [
        ("document", "kind", codes!(DocumentKind)),
        ("subject_request", "subject_right", codes!(Right)),
        ("subject_request", "state", codes!(RequestState)),
        ("subject_request", "channel", codes!(RequestChannel)),
        ("subject_request", "subject", codes!(RequestSubject)),
        ("subject_request", "answer_to", codes!(AnswerTo)),
        ("subject_request", "forward_reason", codes!(ForwardReason)),
        ("request_not_acted_on", "outcome", codes!(ExcessOutcome)),
        ("identity_check", "method", codes!(IdentityMethod)),
        (
            "searched_place",
            "place",
            Place::ALL.iter().map(|place| place.code()).collect(),
        ),
        ("recipient_notice", "action", codes!(NoticeAction)),
        (
            "recipient_notice",
            "way",
            NoticeWay::ALL.iter().map(|way| way.code()).collect(),
        ),
        (
            "recipient_notice",
            "outcome",
            NoticeOutcome::ALL.iter().map(|one| one.code()).collect(),
        ),
        ("request_decision", "record_kind", codes!(RecordKind)),
        ("request_decision", "decision", codes!(Decision)),
        ("request_decision", "ground", codes!(RefusalGround)),
        (
            "given_number",
            "series",
            Series::ALL.iter().map(|one| one.code()).collect(),
        ),
        ("year_round_item", "subject", codes!(RoundSubject)),
        ("year_round_item", "outcome", codes!(RoundOutcome)),
    ];
    for (table, column, codes) in sets {
        assert_eq!(allowed(&office, table, column), codes, "{table}.{column}");
    }
}

pub(super) fn numbered(number: &str) -> Request {
    Request {
        id: RequestId(Uuid::now_v7()),
        number: number.to_owned(),
        right: Right::Access,
        state: RequestState::Received,
        received_on: today(),
        received_at: Some("09:30".to_owned()),
        channel: RequestChannel::Letter,
        language: Language::English,
        contact_id: None,
        words: String::new(),
        requester: Requester {
            salutation: domain::contact::Salutation::Neutral,
            given_name: "Proef".to_owned(),
            infix: String::new(),
            family_name: "Persoon".to_owned(),
            company: String::new(),
            street: String::new(),
            postcode: String::new(),
            town: String::new(),
            country: String::new(),
            email: String::new(),
        },
        representative: None,
        extended_on: None,
        extension_reason: String::new(),
        decided_on: None,
        answered_on: None,
        oral_answer: false,
        closed_on: None,
        reopened_on: None,
        linked_request_id: None,
        message_hash: Some([7; 32]),
        path: request::Path::default(),
    }
}

#[test]
fn a_request_is_read_back_as_it_was_taken_in() {
    let mut office = Office::new();
    let taken_in = numbered("V-2026-001");
    office.write(|transaction| request::insert(transaction, &taken_in));
    let found = request::find(&office.vault, taken_in.id).expect("a request");
    assert_eq!(found, Some(taken_in));
}

#[test]
fn numbers_go_on_past_three_digits_and_begin_anew_each_year() {
    let mut office = Office::new();
    for (last, next) in [
        (None, "V-2026-001"),
        (Some("V-2026-009"), "V-2026-010"),
        (Some("V-2026-999"), "V-2026-1000"),
        (Some("V-2026-1000"), "V-2026-1001"),
        (Some("V-2027-004"), "V-2026-1001"),
    ] {
        if let Some(number) = last {
            office.write(|transaction| request::insert(transaction, &numbered(number)));
        }
        let found = given_number::next(&office.vault, Series::Request, 2026).expect("a number");
        assert_eq!(found, next);
    }
}

fn annex(bytes: &[u8]) -> NewDocument<'_> {
    NewDocument {
        id: DocumentId(Uuid::now_v7()),
        kind: DocumentKind::AccessCopy,
        language: Language::Dutch,
        reference: "V-2026-001",
        request_id: None,
        run_id: None,
        party_id: None,
        breach_id: None,
        issued_on: today(),
        bytes,
        expires_on: Some(annex_expires_on(today())),
    }
}

#[test]
fn the_file_of_an_annex_goes_on_its_day_and_its_hash_stays() {
    let mut office = Office::new();
    let new = annex(b"%PDF");
    let sha256 = office.write(|transaction| document::insert(transaction, &new));
    for (on, files) in [("2026-12-23", 0), ("2026-12-24", 1), ("2026-12-25", 0)] {
        let gone = office.write(|transaction| document::expire(transaction, day(on)));
        assert_eq!(gone, files, "{on}");
    }
    let kept = document::find(&office.vault, new.id).expect("a document");
    let kept = kept.expect("the row stays");
    assert_eq!(
        (kept.sha256, kept.size_bytes, kept.gone),
        (sha256, 4, true),
        "invariant 7"
    );
    assert_eq!(
        document::bytes(&office.vault, new.id).expect("a look"),
        None
    );
}

#[test]
fn a_document_past_its_limit_is_refused() {
    let mut office = Office::new();
    let bytes = vec![0; DOCUMENT_BYTES_MAX + 1];
    let transaction = office.vault.transaction().expect("a transaction");
    let refused = document::insert(&transaction, &annex(&bytes));
    assert!(matches!(refused, Err(StoreError::OverLimit { .. })));
}
