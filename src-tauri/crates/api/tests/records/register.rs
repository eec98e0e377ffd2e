//! The register, and what a changed rule does.

use api::register;
use api::wire::failure::{FieldProblem, Refusal};
use api::wire::register::{
    ActivityView, LengthUnit, OpenActivity, RecipientForm, RuleDraft, RuleLength,
};
use domain::activity::TransferMechanism;
use domain::ids::ActivityId;
use domain::language::Words;
use domain::paper::RecordFields;
use domain::record::{InvoiceState, PartyRole};

use super::counter::{Counter, day, field, invoice, moment, of_one, open, person, refused};

fn id_of(counter: &Counter, code: &str) -> ActivityId {
    let view = register::view(&counter.office, ()).expect("the register");
    let found = view.activities.iter().find(|row| row.code == code);
    found.expect(code).id
}

fn activity(counter: &Counter, code: &str) -> ActivityView {
    let id = id_of(counter, code);
    register::open_activity(&counter.office, OpenActivity { id }).expect("an activity")
}

fn draft(counter: &Counter, code: &str, years: u32, reaches_older: bool) -> RuleDraft {
    RuleDraft {
        activity_id: id_of(counter, code),
        length: RuleLength {
            amount: years,
            unit: LengthUnit::Years,
        },
        reaches_older,
        reason: if reaches_older {
            "Klanten komen terug".to_owned()
        } else {
            String::new()
        },
    }
}

/// Puts in contact moments of 2020, 2022 and 2024, beside that of the entry today.
fn with_moments(counter: &Counter) {
    let someone = counter.save(person("Ria", "", "Bakker"));
    for on in ["2020-03-02", "2022-06-01", "2024-06-01"] {
        counter.file(of_one(someone, PartyRole::Contact, moment(on, "")));
    }
}

#[test]
fn the_sentence_of_a_letter_says_how_long_the_law_keeps_at_least() {
    let counter = open();
    for (code, dutch) in [
        ("A01", "Wij bewaren deze gegevens: 5 jaar na het contact."),
        (
            "A09",
            "Wij bewaren deze gegevens: 8 jaar na de factuurdatum, maar volgens de wet minstens 7 jaar na het boekjaar \
             van het laatste gebruik in de boeken.",
        ),
        (
            "A05",
            "Wij bewaren deze gegevens: 8 jaar na de offertedatum, maar volgens de wet minstens 7 jaar na het boekjaar \
             van het laatste gebruik in de boeken, als het bij de boekhouding hoort.",
        ),
    ] {
        assert_eq!(activity(&counter, code).letter_sentence.nl, dutch, "{code}");
    }
}

#[test]
fn the_register_has_every_activity_those_in_use_first() {
    let counter = open();
    with_moments(&counter);
    let view = register::view(&counter.office, ()).expect("the register");
    assert_eq!(view.activities.len(), 21);
    let in_use: Vec<bool> = view.activities.iter().map(|row| row.in_use).collect();
    let mut sorted = in_use.clone();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(in_use, sorted);
    let contact = &view.activities[0];
    assert_eq!((contact.code.as_str(), contact.records), ("A01", 4));
    assert_eq!(contact.rule.nl, "5 jaar na het contact");
    let hosting = view
        .recipients
        .iter()
        .find(|one| one.form.name == "Hosting van de website")
        .expect("a recipient");
    assert!(
        hosting.look_up && !hosting.activities.is_empty(),
        "{hosting:?}"
    );
    let ended = view
        .recipients
        .iter()
        .find(|one| one.form.name == "Skype")
        .expect("a recipient");
    assert!(!ended.look_up, "what ended is not looked up");
}

#[test]
fn an_activity_shows_its_rule_and_how_much_is_due() {
    let counter = open();
    with_moments(&counter);
    let contact = activity(&counter, "A01");
    assert_eq!((contact.records, contact.due), (4, 1));
    assert_eq!(
        contact.rule.length,
        Some(RuleLength {
            amount: 5,
            unit: LengthUnit::Years
        })
    );
    assert_eq!(contact.rule.length_words.expect("a length").nl, "5 jaar");
    assert_eq!(contact.rule.version, 1);
    assert!(contact.earlier.is_empty());
    let invoices = activity(&counter, "A09");
    assert!(
        invoices
            .rule
            .floor
            .expect("a floor")
            .nl
            .contains("art. 52 lid 4 AWR")
    );
    assert_eq!(
        activity(&counter, "A02").rule.length,
        None,
        "no number says this rule"
    );
}

#[test]
fn a_shorter_rule_reaches_all_and_says_so_before_it_is_saved() {
    let counter = open();
    with_moments(&counter);
    let shorter = draft(&counter, "A01", 3, false);
    let effect = register::preview_rule(&counter.office, shorter.clone()).expect("an effect");
    let counts = (
        effect.earlier,
        effect.later,
        effect.unchanged,
        effect.newly_due,
    );
    assert_eq!(counts, (4, 0, 0, 1));
    assert!(!effect.longer);
    assert_eq!(effect.words.nl, "3 jaar na het contact");
    assert_eq!(effect.examples.len(), 4);
    assert_eq!(effect.examples[0].name, "Ria Bakker");
    assert_eq!(activity(&counter, "A01").due, 1, "nothing was written");
    register::save_rule(&counter.office, shorter).expect("a rule");
    let saved = activity(&counter, "A01");
    assert_eq!(
        (saved.rule.version, saved.earlier.len(), saved.due),
        (2, 1, 2)
    );
    assert_eq!(saved.rule.valid_from, day("2026-11-24"));
    assert_eq!(counter.log()[0], "rule_changed");
}

#[test]
fn a_longer_rule_reaches_older_records_only_with_a_reason() {
    let counter = open();
    with_moments(&counter);
    let new_only = register::preview_rule(&counter.office, draft(&counter, "A01", 8, false))
        .expect("an effect");
    assert!(new_only.longer);
    assert_eq!(
        (new_only.later, new_only.unchanged),
        (1, 3),
        "what was entered today is new"
    );
    let all = register::preview_rule(&counter.office, draft(&counter, "A01", 8, true))
        .expect("an effect");
    assert_eq!((all.later, all.unchanged), (4, 0));
    let unreasoned = RuleDraft {
        reason: " ".to_owned(),
        ..draft(&counter, "A01", 8, true)
    };
    let refusal = refused(register::save_rule(&counter.office, unreasoned));
    assert_eq!(
        refusal,
        field("reason", FieldProblem::ReasonMissing),
        "art. 13(3)"
    );
    register::save_rule(&counter.office, draft(&counter, "A01", 8, true)).expect("a rule");
    assert_eq!(activity(&counter, "A01").due, 0);
}

#[test]
fn a_rule_below_the_law_shows_that_the_floor_wins() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let paper = RecordFields::Invoice(invoice("2022-04-10", InvoiceState::Paid));
    let id = counter.file(of_one(someone, PartyRole::Customer, paper));
    let shorter = draft(&counter, "A09", 5, false);
    let effect = register::preview_rule(&counter.office, shorter.clone()).expect("an effect");
    assert!(effect.note.expect("a note").nl.starts_with("Bij 1 gegeven"));
    register::save_rule(&counter.office, shorter).expect("a rule");
    let deadline = counter.record(id).parties.remove(0).deadline;
    assert_eq!(deadline.last_day, Some(day("2029-12-31")), "R15");
    assert!(
        deadline
            .note
            .expect("a note")
            .nl
            .contains("wettelijke bewaarplicht")
    );
}

#[test]
fn a_length_that_cannot_be_is_refused() {
    let counter = open();
    for (code, years) in [("A01", 0), ("A01", 101), ("A02", 5), ("A16", 1)] {
        let refusal = refused(register::save_rule(
            &counter.office,
            draft(&counter, code, years, false),
        ));
        assert_eq!(
            refusal,
            field("length", FieldProblem::Malformed),
            "{code} {years}"
        );
    }
}

#[test]
fn an_activity_and_a_recipient_are_changed() {
    let counter = open();
    let recipient = RecipientForm {
        id: None,
        name: "Drukkerij Het Anker".to_owned(),
        role: None,
        country: String::new(),
        mechanism: TransferMechanism::CheckYourself,
        note: Words::new("", ""),
        checked_on: None,
        ended_on: None,
        contact: "Afdeling orders".to_owned(),
        street: "Havenweg 3".to_owned(),
        postcode: "3089 JK".to_owned(),
        town: "Rotterdam".to_owned(),
        address_country: String::new(),
        email: "orders@hetanker.example".to_owned(),
    };
    let id = register::save_recipient(&counter.office, recipient.clone()).expect("a recipient");
    let mut form = activity(&counter, "A06").form;
    form.recipients = vec![id];
    form.name = Words::new("Opdrachten", "");
    register::save_activity(&counter.office, form).expect("an activity");
    let changed = activity(&counter, "A06").form;
    assert_eq!(changed.recipients, [id]);
    assert_eq!(changed.name, Words::new("Opdrachten", "Opdrachten"));
    let nameless = RecipientForm {
        name: " ".to_owned(),
        ..recipient.clone()
    };
    let refusal = refused(register::save_recipient(&counter.office, nameless));
    assert_eq!(refusal, field("name", FieldProblem::Missing));
    let unknown = RecipientForm {
        id: Some(domain::ids::RecipientId(uuid::Uuid::nil())),
        ..recipient
    };
    assert_eq!(
        refused(register::save_recipient(&counter.office, unknown)),
        Refusal::NotFound
    );
}
