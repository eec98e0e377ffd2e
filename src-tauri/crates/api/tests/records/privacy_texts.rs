//! The short privacy texts: made from the register as it is today.

use api::wire::privacy_texts::{CopiedOn, NoteTextCopied, PrivacyText};
use api::wire::register::{ActivityForm, LengthUnit, OpenActivity, RuleDraft, RuleLength};
use api::wire::session::Business;
use api::{privacy_texts, register, settings};
use domain::ids::ActivityId;
use domain::language::{Language, Words};
use domain::short_text::{Lacking, ShortTextKind};

use super::counter::{Counter, day, open};

fn text(counter: &Counter, kind: ShortTextKind) -> PrivacyText {
    let texts = privacy_texts::view(&counter.office, ()).expect("the texts");
    let found = texts.into_iter().find(|text| text.kind == kind);
    found.expect("a text")
}

fn id_of(counter: &Counter, code: &str) -> ActivityId {
    let view = register::view(&counter.office, ()).expect("the register");
    let found = view.activities.iter().find(|row| row.code == code);
    found.expect(code).id
}

fn change_activity(counter: &Counter, code: &str, change: impl FnOnce(&mut ActivityForm)) {
    let id = id_of(counter, code);
    let view = register::open_activity(&counter.office, OpenActivity { id });
    let mut form = view.expect("an activity").form;
    change(&mut form);
    register::save_activity(&counter.office, form).expect("a saved activity");
}

fn keep_contact_for(counter: &Counter, years: u32) {
    let draft = RuleDraft {
        activity_id: id_of(counter, "A01"),
        length: RuleLength {
            amount: years,
            unit: LengthUnit::Years,
        },
        reaches_older: true,
        reason: "Twee jaar is genoeg".to_owned(),
    };
    register::save_rule(&counter.office, draft).expect("a saved rule");
}

fn reachable(counter: &Counter) {
    let business = Business {
        name: "Zeilmakerij De Fok".to_owned(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        phone: String::new(),
        email: "post@fok.example".to_owned(),
        website: "www.fok.example".to_owned(),
        kvk_number: "11122233".to_owned(),
        signatory: String::new(),
    };
    settings::save_business(&counter.office, business).expect("a saved business");
}

fn copy(counter: &Counter, kind: ShortTextKind, language: Language) {
    let text = text(counter, kind).whole.in_language(language).to_owned();
    let request = NoteTextCopied {
        kind,
        language,
        text,
    };
    privacy_texts::note_copied(&counter.office, request).expect("a note");
}

#[test]
fn a_business_that_cannot_be_reached_is_told_what_to_fill_in() {
    let counter = open();
    let form = text(&counter, ShortTextKind::ContactForm);
    assert_eq!(form.lacking, [Lacking::Email, Lacking::Website]);
    assert!(
        form.whole
            .nl
            .contains("vul dat in bij Instellingen, Bedrijf")
    );
    reachable(&counter);
    let form = text(&counter, ShortTextKind::ContactForm);
    assert_eq!(form.lacking, []);
    assert!(
        form.whole
            .nl
            .contains("onze privacyverklaring staat op www.fok.example")
    );
    assert!(
        form.whole
            .en
            .starts_with("Zeilmakerij De Fok needs your name")
    );
}

#[test]
fn a_changed_rule_changes_the_text_and_is_told_since_it_was_copied() {
    let counter = open();
    reachable(&counter);
    copy(&counter, ShortTextKind::MailFooter, Language::Dutch);
    let copied = |changed| CopiedOn {
        language: Language::Dutch,
        copied_on: day("2026-11-24"),
        changed,
    };
    let before = text(&counter, ShortTextKind::MailFooter);
    assert!(before.whole.nl.contains("5 jaar na het contact"));
    assert_eq!(before.copied, [copied(false)]);

    keep_contact_for(&counter, 2);
    let after = text(&counter, ShortTextKind::MailFooter);
    assert!(after.whole.nl.contains("2 jaar na het contact"));
    assert!(after.whole.en.contains("2 years after the contact"));
    assert_eq!(after.copied, [copied(true)]);

    copy(&counter, ShortTextKind::MailFooter, Language::Dutch);
    let again = text(&counter, ShortTextKind::MailFooter);
    assert_eq!(again.copied, [copied(false)]);
}

#[test]
fn what_the_register_says_of_purpose_and_recipients_is_what_the_text_says() {
    let counter = open();
    reachable(&counter);
    let form = text(&counter, ShortTextKind::ContactForm);
    assert!(
        form.whole
            .nl
            .contains("Wij delen het met: Hosting van de website")
    );
    change_activity(&counter, "A01", |form| {
        form.purpose = Words::new("Uw boot kunnen maken.", "Mending your boat.");
        form.recipients.clear();
    });
    let form = text(&counter, ShortTextKind::ContactForm);
    assert!(form.whole.nl.contains("Ons doel: uw boot kunnen maken."));
    assert!(form.whole.en.contains("Our purpose: mending your boat."));
    assert!(!form.whole.nl.contains("Wij delen het met"));
    assert_eq!(form.objection.len(), 1, "art. 21(4)");
}

#[test]
fn a_text_about_what_the_business_does_not_do_is_not_made() {
    let counter = open();
    change_activity(&counter, "A01", |form| form.in_use = false);
    let form = text(&counter, ShortTextKind::ContactForm);
    assert!(form.sentences.is_empty() && form.whole.nl.is_empty());
    assert_eq!(form.about, [Words::new("Contact", "Contact")]);
    let quote = text(&counter, ShortTextKind::Quote);
    assert!(quote.whole.nl.contains("8 jaar na de offertedatum"));
}
