//! Mending who asks: the letters follow it, the log does not tell it, and an answer stands as it went out.

use api::requests;
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::requests::{
    ChangeRequester, LetterGap, Representative, RequestStep, TakeInRequest, TakeStep,
};
use domain::contact::RepresentativeKind;
use domain::document_kind::DocumentKind;
use domain::ids::RequestId;
use domain::request::Right;

use crate::bureau::*;

/// Returns an intake in which the address was forgotten.
fn without_address() -> TakeInRequest {
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.requester.street.clear();
    form.requester.town.clear();
    form
}

/// Returns the change that fills in what the intake had.
fn filled_in(id: RequestId) -> ChangeRequester {
    ChangeRequester {
        id,
        requester: intake(Right::Access, "2026-11-02", None).requester,
        representative: None,
        subject: None,
        answer_to: None,
    }
}

#[test]
fn an_address_that_was_forgotten_at_the_intake_is_filled_in_before_the_letter() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, without_address()).unwrap();
    let kind = DocumentKind::Acknowledgement;
    let preview = || preview(office, id, kind).unwrap();
    assert_eq!(preview().missing, [LetterGap::Address]);

    requests::change_requester(office, filled_in(id)).unwrap();
    let letter = preview();
    assert!(letter.missing.is_empty(), "nothing is missing any more");
    assert!(letter.addressee.contains(&"Lindelaan 8".to_owned()));
}

#[test]
fn somebody_who_speaks_for_the_person_is_added_and_taken_off_again() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    let lawyer = Representative {
        kind: RepresentativeKind::Lawyer,
        name: "mr. A. van den Broek".to_owned(),
        street: "Kade 1".to_owned(),
        postcode: "1400 XY".to_owned(),
        town: "Waterdam".to_owned(),
        authority_seen_on: None,
    };
    let with_lawyer = ChangeRequester {
        representative: Some(lawyer.clone()),
        ..filled_in(id)
    };
    requests::change_requester(office, with_lawyer).unwrap();
    assert_eq!(view(office, id).representative, Some(lawyer));
    requests::change_requester(office, filled_in(id)).unwrap();
    assert_eq!(view(office, id).representative, None);
}

#[test]
fn who_asks_for_another_shows_that_they_may_where_a_paper_says_so() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let decide = |kind, authority_seen_on| {
        let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
        let asking = Representative {
            kind,
            name: "A. van den Broek".to_owned(),
            street: "Kade 1".to_owned(),
            postcode: "1400 XY".to_owned(),
            town: "Waterdam".to_owned(),
            authority_seen_on,
        };
        let form = ChangeRequester {
            representative: Some(asking),
            ..filled_in(id)
        };
        requests::change_requester(office, form).unwrap();
        identify(office, id, "2026-11-06");
        search_everywhere(office, id);
        let decide = TakeStep {
            id,
            step: RequestStep::Decide,
        };
        requests::take_step(office, decide)
    };
    let refused = Err(Failure::Refused {
        refusal: Refusal::Request {
            guard: RequestGuard::AuthorityNotSeen,
        },
    });
    for kind in [RepresentativeKind::Authorised, RepresentativeKind::Guardian] {
        assert_eq!(decide(kind, None), refused, "{kind}");
        assert_eq!(decide(kind, Some(day("2026-11-04"))), Ok(()), "{kind}");
    }
    for kind in [RepresentativeKind::Lawyer, RepresentativeKind::Parent] {
        assert_eq!(decide(kind, None), Ok(()), "{kind}");
    }
}

#[test]
fn what_is_mended_is_checked_as_at_the_intake_and_a_refusal_changes_nothing() {
    type Change = fn(&mut ChangeRequester);
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    let before = view(office, id);
    let table: [(Change, &str, FieldProblem); 3] = [
        (
            |form| form.requester.email = "samira".to_owned(),
            "email",
            FieldProblem::Malformed,
        ),
        (
            |form| {
                form.requester.given_name.clear();
                form.requester.family_name = " ".to_owned();
            },
            "family_name",
            FieldProblem::Missing,
        ),
        (
            |form| {
                form.representative = Some(Representative {
                    kind: RepresentativeKind::Lawyer,
                    name: String::new(),
                    street: String::new(),
                    postcode: String::new(),
                    town: String::new(),
                    authority_seen_on: None,
                });
            },
            "representative_name",
            FieldProblem::Missing,
        ),
    ];
    for (change, field, problem) in table {
        let mut form = filled_in(id);
        change(&mut form);
        let refusal = Refusal::Field {
            field: field.to_owned(),
            problem,
        };
        assert_eq!(
            requests::change_requester(office, form).unwrap_err(),
            Failure::Refused { refusal }
        );
    }
    assert_eq!(view(office, id), before);
}

#[test]
fn who_got_the_answer_is_not_changed_afterwards() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let answered = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    to_decided(office, answered, "2026-11-06");
    step(office, answered, RequestStep::AnswerOrally);
    let withdrawn = requests::take_in(office, intake(Right::Access, "2026-11-03", None)).unwrap();
    step(office, withdrawn, RequestStep::Withdraw);
    for id in [answered, withdrawn] {
        let refusal = Refusal::Request {
            guard: RequestGuard::WrongState,
        };
        assert_eq!(
            requests::change_requester(office, filled_in(id)).unwrap_err(),
            refusal.into()
        );
    }
}

#[test]
fn the_log_says_that_who_asks_was_mended_and_not_who_it_is() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, without_address()).unwrap();
    requests::change_requester(office, filled_in(id)).unwrap();
    let newest = office
        .read(|vault| store::log::page(vault, None, 1))
        .unwrap();
    assert_eq!(newest[0].action, "request_moved");
    assert_eq!(
        newest[0].detail, r#"{"changed":"requester"}"#,
        "invariant 8: no personal data"
    );
}
