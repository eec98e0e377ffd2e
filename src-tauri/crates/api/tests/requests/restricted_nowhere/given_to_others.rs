//! What goes to others has nothing of what is restricted.

use api::office::Office;
use api::wire::documents::DocumentRef;
use api::wire::mailing::{ConsentTextForm, MailingListOf, MailingListView, SaveMailingList};
use api::wire::requests::{LetterParticulars, PreviewLetter, RequestStep};
use api::{documents, letters, mailing};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId};
use domain::language::Language;
use domain::paper::{RecordFields, Subscription};
use domain::record::{PartyRole, SubscriptionAudience};
use domain::request::{Decision, RefusalGround, Right};
use domain::subscription::{
    Consent, ConsentChannel, ConsentGiver, ConsentTextKind, Sale, SubscriptionGround,
};

use super::{ADDRESS, NAME, restrict_all, saying_nothing};
use crate::bureau::*;
use crate::carrying_out::tell_all;
use crate::letters::text_of;
use crate::restricting::*;

#[test]
fn the_letter_to_a_recipient_says_who_and_which_kind_and_nothing_of_what_it_says() {
    let Restricted { bureau, id, .. } = restricted();
    let office = &bureau.office;
    let recipient_id = view(office, id).recipients[0].recipient_id;
    let shown = letters::preview(
        office,
        PreviewLetter {
            id,
            kind: DocumentKind::RecipientNotice,
            particulars: LetterParticulars {
                recipient_id: Some(recipient_id),
                ..LetterParticulars::default()
            },
        },
    );
    let text = shown.unwrap().text();
    assert!(text.contains(NAME) && text.contains("offerte"), "{text}");
    for trace in [SECRET, "2024-017", "1.250", ADDRESS, "Belt liever"] {
        assert!(!text.contains(trace), "{trace}: {text}");
    }
}

#[test]
fn the_copy_for_somebody_else_says_nothing_of_it() {
    let Restricted { bureau, .. } = restricted();
    let office = &bureau.office;
    let other = person(office);
    let said = call("2026-02-02", "Vroeg naar de prijs.");
    record(office, other, PartyRole::Contact, said);
    let id = asked(office, Right::Access, other);
    give_all(office, id);
    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    for document in view(office, id).documents {
        let text = text_of(&bureau, document.id);
        for trace in [SECRET, "2024-017"] {
            assert!(!text.contains(trace), "{:?}: {text}", document.kind);
        }
    }
}

/// Lets a person get the newsletter, on the ground of a consent that is proven.
fn subscribe(office: &Office, contact: ContactId) -> PartyId {
    let text_id = mailing::save_text(
        office,
        ConsentTextForm {
            kind: ConsentTextKind::Consent,
            language: Language::Dutch,
            valid_from: day("2025-01-01"),
            text: "Ja, stuur mij de nieuwsbrief.".to_owned(),
        },
    )
    .unwrap();
    let ground = SubscriptionGround::Consent(Consent {
        text_id: Some(text_id),
        given_on: day("2026-01-15"),
        given_at: None,
        channel: ConsentChannel::WebForm,
        given_by: ConsentGiver::Person,
        proof: "Aangekruist op de website.".to_owned(),
        confirmed_on: None,
    });
    subscribed(office, contact, ground)
}

fn subscribed(office: &Office, contact: ContactId, ground: SubscriptionGround) -> PartyId {
    let paper = RecordFields::Subscription(Subscription {
        audience: ground.audience(),
        address: ADDRESS.to_owned(),
        subscribed_on: day("2026-01-15"),
        ground: Some(ground),
        unsubscribed_on: None,
    });
    record(office, contact, PartyRole::Subscriber, paper)
}

fn mailed(office: &Office, audience: SubscriptionAudience) -> MailingListView {
    mailing::view(office, MailingListOf { audience }).unwrap()
}

#[test]
fn the_mailing_list_neither_has_nor_names_who_is_restricted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    subscribe(office, contact);
    let subscribers = SubscriptionAudience::Subscriber;
    assert_eq!(mailed(office, subscribers).on_total, 1);
    restrict_all(office, contact);
    let list = mailed(office, subscribers);
    assert_eq!(list.on_total, 0);
    saying_nothing("the mailing list", &serde_json::to_string(&list).unwrap());
}

#[test]
fn no_newsletter_rests_on_a_sale_that_is_restricted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let invoice = record(
        office,
        contact,
        PartyRole::Customer,
        crate::letters::invoice_of("2026-01-10"),
    );
    let opt_out_text_id = mailing::save_text(
        office,
        ConsentTextForm {
            kind: ConsentTextKind::OptOut,
            language: Language::Dutch,
            valid_from: day("2025-01-01"),
            text: "Liever geen nieuwsbrief? Vink dit aan.".to_owned(),
        },
    )
    .unwrap();
    let sale = Sale {
        record_id: record_of(office, invoice),
        sold_on: day("2026-01-10"),
        opt_out_text_id: Some(opt_out_text_id),
        similar_service: true,
    };
    let letter = subscribed(office, contact, SubscriptionGround::Sale(sale));
    let customers = SubscriptionAudience::Customer;
    assert_eq!(mailed(office, customers).on_total, 1);
    let id = asked(office, Right::Restriction, contact);
    decide_of(office, id, |party| {
        if party == letter {
            (Decision::Refuse, Some(RefusalGround::NoRestrictionGround))
        } else {
            (Decision::Restrict, None)
        }
    });
    place(office, id).unwrap();
    assert_eq!(mailed(office, customers).on_total, 0);
}

#[test]
fn the_file_of_the_mailing_list_has_neither_address_nor_name() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    subscribe(office, contact);
    let file = || {
        bureau.desk.save_to(bureau.home.path());
        let saved = mailing::save(
            office,
            SaveMailingList {
                audience: SubscriptionAudience::Subscriber,
                with_names: true,
            },
        )
        .unwrap();
        std::fs::read_to_string(bureau.home.path().join(saved.file_name.unwrap())).unwrap()
    };
    assert!(file().contains(ADDRESS));
    restrict_all(office, contact);
    saying_nothing("the saved list", &file());
}

#[test]
fn a_draft_mail_about_the_request_says_nothing_of_it() {
    let Restricted { bureau, id, .. } = restricted();
    let office = &bureau.office;
    tell_all(office, id);
    let letter = issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    documents::draft_mail(office, DocumentRef { id: letter }).unwrap();
    let mail = std::fs::read_to_string(bureau.desk.opened().pop().unwrap()).unwrap();
    assert!(!mail.contains(SECRET), "the mail");
    let attached = text_of(&bureau, letter);
    assert!(!attached.contains(SECRET), "its letter: {attached}");
}

#[test]
fn nothing_but_the_persons_own_package_has_records_in_a_file_and_no_other_command_makes_one() {
    let makes_files: Vec<&str> = permitted_commands()
        .into_iter()
        .filter(|name| {
            [
                "print",
                "export",
                "make_",
                "draft",
                "_sheet",
                "save_document",
                "save_mailing_list",
            ]
            .iter()
            .any(|part| name.contains(part))
        })
        .collect();
    assert_eq!(
        makes_files,
        [
            "save_recovery_sheet",
            "print_recovery_sheet",
            "confirm_recovery_sheet",
            "renew_recovery_sheet",
            "save_mailing_list",
            "make_package",
            "save_document",
            "draft_mail",
            "save_emergency_sheet",
            "print_emergency_sheet",
        ],
        "a new way out needs a test above"
    );
}

fn permitted_commands() -> Vec<&'static str> {
    let text = include_str!("../../../../../permissions/commands.toml");
    let (_, list) = text.split_once("commands.allow = [").unwrap();
    list.split('"').skip(1).step_by(2).collect()
}

#[test]
fn nothing_is_synchronised_as_no_command_does_so_and_the_window_may_ask_nothing_else() {
    for word in ["sync", "send", "upload", "push", "share", "publish"] {
        let found = permitted_commands();
        assert!(found.iter().all(|name| !name.contains(word)), "{word}");
    }
    let capability = include_str!("../../../../../capabilities/main.json");
    let capability: serde_json::Value = serde_json::from_str(capability).unwrap();
    assert_eq!(
        capability["permissions"],
        serde_json::json!([
            "commands",
            "core:event:allow-listen",
            "core:event:allow-unlisten"
        ])
    );
}
