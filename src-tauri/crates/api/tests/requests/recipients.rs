//! Telling recipients what was done: all in one go, or by a letter to their own address in the owner's language.

use api::office::Office;
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::register::RecipientForm;
use api::wire::requests::{
    LetterGap, LetterParticulars, NoticeWay, PreviewLetter, RecipientNoticeView, TellRecipients,
};
use api::{letters, register, requests};
use domain::document_kind::DocumentKind;
use domain::ids::{RecipientId, RequestId};
use domain::language::Language;
use domain::notice_action::NoticeAction;
use domain::request::Right;

use crate::bureau::*;
use crate::carrying_out::carry_out;
use crate::erasure::{call_of, customer, decide_as_proposed};

const ON: &str = "2026-11-24";

/// An erasure in English that has been carried out.
fn carried_out(office: &Office) -> RequestId {
    let contact = customer(office);
    call_of(office, contact);
    let taken_in = api::wire::requests::TakeInRequest {
        language: Language::English,
        ..intake(Right::Erasure, "2026-11-20", Some(contact))
    };
    let id = requests::take_in(office, taken_in).unwrap();
    identify(office, id, ON);
    search_everywhere(office, id);
    decide_as_proposed(office, id);
    carry_out(office, id);
    id
}

fn tell(id: RequestId, recipients: &[RecipientNoticeView], reason: &str) -> TellRecipients {
    TellRecipients {
        id,
        recipient_ids: recipients.iter().map(|one| one.recipient_id).collect(),
        action: NoticeAction::Erased,
        way: NoticeWay::NotTold,
        told_on: day(ON),
        reason: reason.to_owned(),
    }
}

fn form_of(office: &Office, id: RecipientId) -> RecipientForm {
    let known = register::view(office, ()).unwrap().recipients;
    let found = known.into_iter().find(|one| one.form.id == Some(id));
    found.unwrap().form
}

#[test]
fn all_that_are_left_are_told_in_one_go_with_one_reason() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let id = carried_out(office);
    let recipients = view(office, id).recipients;
    assert!(recipients.len() > 1, "the activity has several recipients");
    assert!(recipients.iter().all(|one| one.may_tell));
    assert!(requests::tell_recipients(office, tell(id, &recipients, " ")).is_err());
    assert!(requests::tell_recipients(office, tell(id, &[], "Niemand.")).is_err());
    let untouched = view(office, id).recipients;
    assert!(untouched.iter().all(|one| one.told.is_none()));
    let reason = "De gegevens stonden daar al niet meer.";
    requests::tell_recipients(office, tell(id, &recipients, reason)).unwrap();
    for recipient in view(office, id).recipients {
        assert_eq!(recipient.told.unwrap().reason, reason);
    }
}

#[test]
fn a_recipient_is_not_told_of_what_was_not_done() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let id = carried_out(office);
    let recipients = view(office, id).recipients;
    let corrected = TellRecipients {
        action: NoticeAction::Corrected,
        ..tell(id, &recipients, "Onmogelijk.")
    };
    assert!(requests::tell_recipients(office, corrected).is_err());
    step_orally_after_telling(office, id, &recipients);
    let again = requests::tell_recipients(office, tell(id, &recipients, "Onmogelijk."));
    let guard = RequestGuard::WrongState;
    let refusal = Refusal::Request { guard };
    assert_eq!(again, Err(Failure::Refused { refusal }));
}

fn step_orally_after_telling(office: &Office, id: RequestId, recipients: &[RecipientNoticeView]) {
    requests::tell_recipients(office, tell(id, recipients, "Onmogelijk.")).unwrap();
    step(office, id, api::wire::requests::RequestStep::AnswerOrally);
}

#[test]
fn the_letter_to_a_recipient_has_its_own_address_and_the_language_of_the_owner() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let id = carried_out(office);
    let recipient = view(office, id).recipients[0].recipient_id;
    let request = PreviewLetter {
        id,
        kind: DocumentKind::RecipientNotice,
        particulars: LetterParticulars {
            recipient_id: Some(recipient),
            ..LetterParticulars::default()
        },
    };
    let without = letters::preview(office, request.clone()).unwrap();
    assert!(without.missing.contains(&LetterGap::Address));
    let addressed = RecipientForm {
        name: "Hosting Noordpolder B.V.".to_owned(),
        contact: "afdeling privacy".to_owned(),
        street: "Havenkade 5".to_owned(),
        postcode: "9711 AB".to_owned(),
        town: "Groningen".to_owned(),
        email: "privacy@noordpolder.example".to_owned(),
        ..form_of(office, recipient)
    };
    register::save_recipient(office, addressed).unwrap();
    let shown = letters::preview(office, request).unwrap();
    assert!(!shown.missing.contains(&LetterGap::Address));
    assert_eq!(
        shown.addressee,
        [
            "Hosting Noordpolder B.V.",
            "T.a.v. afdeling privacy",
            "Havenkade 5",
            "9711 AB  Groningen"
        ]
    );
    let text = shown.text();
    assert!(text.contains("Wilt u deze gegevens ook wissen"), "{text}");
    assert!(text.contains("Samira van 't Hof-Öztürk"), "{text}");
}
