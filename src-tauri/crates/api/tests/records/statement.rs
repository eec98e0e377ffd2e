//! The privacy statement: what stands in the way of publishing, its versions, what changed and who is told.

use std::time::{Duration, Instant};

use api::wire::contacts::ContactPointForm;
use api::wire::failure::{FieldProblem, Refusal, StatementProblem};
use api::wire::jobs::{JobEnd, JobRef};
use api::wire::register::{
    ActivityForm, LengthUnit, OpenActivity, RecipientForm, RuleDraft, RuleLength,
};
use api::wire::session::Business;
use api::wire::statement::{
    CompareStatements, Drift, PublishStatement, SaveStatement, StatementForm, StatementOn,
    StatementPeople, StatementStanding, StatementVersionRef, StatementView,
};
use api::{documents, jobs, register, settings, statement, today};
use domain::activity::{LawfulBasis, RecipientRole, TransferMechanism};
use domain::document_kind::DocumentKind;
use domain::ids::{ActivityId, ContactId, RecipientId};
use domain::language::{Language, Words};
use domain::paper::{RecordFields, Subscription};
use domain::record::{ContactPointKind, PartyRole, SubscriptionAudience};
use domain::statement::{ChangeKind, DifferenceMark, GapKind};

use super::counter::{Counter, TODAY, day, field, of_one, open, person, point, refused};

fn view(counter: &Counter) -> StatementView {
    statement::view(&counter.office, ()).expect("the statement")
}

fn id_of(counter: &Counter, code: &str) -> ActivityId {
    let view = register::view(&counter.office, ()).expect("the register");
    let found = view.activities.iter().find(|row| row.code == code);
    found.expect(code).id
}

fn change_activity(counter: &Counter, id: ActivityId, change: impl FnOnce(&mut ActivityForm)) {
    let view = register::open_activity(&counter.office, OpenActivity { id });
    let mut form = view.expect("an activity").form;
    change(&mut form);
    register::save_activity(&counter.office, form).expect("a saved activity");
}

fn settled(counter: &Counter, website: &str) {
    let business = Business {
        name: "Zeilmakerij De Fok".to_owned(),
        street: "Havenkade 4".to_owned(),
        postcode: "1234 AB".to_owned(),
        town: "Voorbeeldstad".to_owned(),
        phone: "020 000 00 00".to_owned(),
        email: "post@fok.example".to_owned(),
        website: website.to_owned(),
        kvk_number: String::new(),
        signatory: "R. de Fok".to_owned(),
    };
    settings::save_business(&counter.office, business).expect("a saved business");
}

/// A business of which nothing is missing: it sends a newsletter to who asked for it, puts a cookie of comments and keeps
/// its proof, and shares with nobody.
fn publishable() -> Counter {
    let counter = open();
    settled(&counter, "www.fok.example");
    let rows = register::view(&counter.office, ()).expect("the register");
    for row in rows.activities {
        let used = ["A03", "A13", "A21"].contains(&row.code.as_str());
        change_activity(&counter, row.id, |form| {
            form.in_use = used;
            form.recipients = Vec::new();
        });
    }
    counter
}

fn publish(counter: &Counter, valid_from: &str) -> Result<u32, Refusal> {
    let request = PublishStatement {
        valid_from: day(valid_from),
        reason: Words::new(
            "Wij laten onze nieuwsbrief door een ander versturen.",
            "Somebody else sends our newsletter.",
        ),
        token: view(counter).token,
    };
    match statement::publish(&counter.office, request) {
        Ok(published) => Ok(published.number),
        outcome => Err(refused(outcome)),
    }
}

fn new_recipient(counter: &Counter, name: &str) -> RecipientId {
    let form = RecipientForm {
        id: None,
        name: name.to_owned(),
        role: Some(RecipientRole::Controller),
        country: "nl".to_owned(),
        mechanism: TransferMechanism::NoTransfer,
        note: Words::default(),
        checked_on: None,
        ended_on: None,
        contact: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        address_country: String::new(),
        email: String::new(),
    };
    register::save_recipient(&counter.office, form).expect("a saved recipient")
}

/// Shares the newsletter with somebody new: a change of which the subscribers are told.
fn share_newsletter(counter: &Counter) -> RecipientId {
    let id = new_recipient(counter, "Postduif");
    change_activity(counter, id_of(counter, "A03"), |form| {
        form.recipients = vec![id];
    });
    id
}

fn keep_cookie_for(counter: &Counter, years: u32) {
    let draft = RuleDraft {
        activity_id: id_of(counter, "A13"),
        length: RuleLength {
            amount: years,
            unit: LengthUnit::Years,
        },
        reaches_older: false,
        reason: String::new(),
    };
    register::save_rule(&counter.office, draft).expect("a saved rule");
}

fn subscriber(
    counter: &Counter,
    name: &str,
    language: Language,
    points: Vec<ContactPointForm>,
) -> ContactId {
    let mut form = person(name, "", "Bakker");
    form.language = language;
    form.points = points;
    let who = counter.save(form);
    let fields = RecordFields::Subscription(Subscription {
        audience: SubscriptionAudience::Subscriber,
        address: format!("{}@bakker.example", name.to_lowercase()),
        subscribed_on: day("2026-02-01"),
        ground: None,
        unsubscribed_on: None,
    });
    counter.file(of_one(who, PartyRole::Subscriber, fields));
    who
}

fn address() -> ContactPointForm {
    let mut form = point(ContactPointKind::PostalAddress, "");
    form.street = "Wilgenlaan 1".to_owned();
    form.postcode = "1234 AB".to_owned();
    form.town = "Voorbeeldstad".to_owned();
    form
}

fn people(counter: &Counter) -> StatementPeople {
    view(counter).people.expect("people to tell")
}

/// Tells everybody and returns how many letters were made.
fn tell(counter: &Counter, number: u32) -> u32 {
    let job = statement::tell(&counter.office, StatementVersionRef { number }).expect("a job");
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let state = jobs::state(&counter.office, JobRef { id: job }).expect("its state");
        match state.end {
            Some(JobEnd::PeopleTold { letters }) => return letters,
            Some(other) => panic!("it ended as {other:?}"),
            None => assert!(Instant::now() < until, "it takes too long"),
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn what_is_missing_is_listed_with_where_it_is_mended_and_nothing_is_published() {
    let counter = open();
    let shown = view(&counter);
    let business = shown.gaps.iter().filter(|gap| gap.activity_id.is_none());
    let kinds: Vec<GapKind> = business
        .filter(|gap| gap.recipient_id.is_none())
        .map(|gap| gap.kind)
        .collect();
    assert_eq!(kinds, [GapKind::Address, GapKind::Email]);
    let contact = id_of(&counter, "A01");
    assert!(
        shown
            .gaps
            .iter()
            .any(|gap| gap.kind == GapKind::BalancingTest
                && gap.activity_id == Some(contact)
                && gap.name.nl == "Contact"),
        "{:?}",
        shown.gaps
    );
    let recipients = shown
        .gaps
        .iter()
        .filter(|gap| gap.kind == GapKind::Recipient);
    assert!(
        recipients.clone().count() > 0 && recipients.clone().all(|gap| gap.recipient_id.is_some())
    );
    let outcome = publish(&counter, TODAY);
    assert_eq!(
        outcome,
        Err(Refusal::Statement {
            problem: StatementProblem::Gaps
        })
    );
    assert!(view(&counter).versions.is_empty());
}

#[test]
fn what_was_published_stays_as_it_was_and_is_found_by_its_day() {
    let counter = publishable();
    let first = view(&counter);
    assert_eq!(first.gaps, []);
    assert_eq!(first.standing, StatementStanding::NeverPublished);
    assert_eq!(publish(&counter, TODAY), Ok(1));
    assert_eq!(view(&counter).standing, StatementStanding::Same);
    keep_cookie_for(&counter, 2);
    let again = view(&counter);
    let StatementStanding::Differs { changes, .. } = &again.standing else {
        panic!("it stands as {:?}", again.standing);
    };
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].change.kind, ChangeKind::Longer);
    assert_eq!(publish(&counter, "2027-01-01"), Ok(2));

    let opened = statement::open(&counter.office, StatementVersionRef { number: 1 });
    assert_eq!(opened.expect("the first version").statement, first.draft);
    for (asked, expected) in [
        ("2026-11-23", None),
        (TODAY, Some(1)),
        ("2026-12-31", Some(1)),
        ("2027-01-01", Some(2)),
    ] {
        let found = statement::on_day(&counter.office, StatementOn { day: day(asked) });
        let number = found.expect("an answer").map(|found| found.version.number);
        assert_eq!(number, expected, "{asked}");
    }
    let applies: Vec<(u32, bool)> = view(&counter)
        .versions
        .iter()
        .map(|version| (version.number, version.applies))
        .collect();
    assert_eq!(applies, [(2, false), (1, true)]);
    let log = counter.log();
    let published = log.iter().filter(|one| *one == "statement_published");
    assert_eq!(published.count(), 2);
}

#[test]
fn publishing_asks_for_what_was_shown_a_reason_a_change_and_a_day_that_can_be() {
    let counter = publishable();
    let request = |valid_from: &str, reason: &str, token: String| PublishStatement {
        valid_from: day(valid_from),
        reason: Words::new(reason, ""),
        token,
    };
    let attempt = |valid_from: &str, reason: &str, token: String| {
        refused(statement::publish(
            &counter.office,
            request(valid_from, reason, token),
        ))
    };
    let token = || view(&counter).token;
    assert_eq!(
        attempt(TODAY, " . ", token()),
        field("reason", FieldProblem::ReasonMissing)
    );
    assert_eq!(
        attempt(TODAY, "eerste versie", "anders".to_owned()),
        Refusal::PreviewOutdated
    );
    let today = FieldProblem::Before { day: day(TODAY) };
    assert_eq!(
        attempt("2026-11-23", "eerste versie", token()),
        field("valid_from", today)
    );
    assert_eq!(publish(&counter, "2026-12-24"), Ok(1));
    assert_eq!(
        attempt("2026-12-24", "nog een keer", token()),
        Refusal::Statement {
            problem: StatementProblem::Same
        }
    );
    keep_cookie_for(&counter, 2);
    let first = FieldProblem::Before {
        day: day("2026-12-24"),
    };
    assert_eq!(
        attempt("2026-12-23", "langer", token()),
        field("valid_from", first)
    );
}

#[test]
fn a_change_of_which_people_are_told_cannot_begin_today() {
    let counter = publishable();
    assert_eq!(publish(&counter, TODAY), Ok(1));
    share_newsletter(&counter);
    let tomorrow = FieldProblem::Before {
        day: day("2026-11-25"),
    };
    assert_eq!(publish(&counter, TODAY), Err(field("valid_from", tomorrow)));
    assert_eq!(publish(&counter, "2026-11-25"), Ok(2));
}

#[test]
fn two_texts_are_told_apart_in_facts_and_in_words() {
    let counter = publishable();
    assert_eq!(publish(&counter, TODAY), Ok(1));
    keep_cookie_for(&counter, 2);
    for (language, gone, come) in [(Language::Dutch, "1", "2"), (Language::English, "1", "2")] {
        let request = CompareStatements {
            before: 1,
            after: None,
            language,
        };
        let found = statement::compare(&counter.office, request).expect("a comparison");
        assert_eq!(found.changes.len(), 1);
        let runs: Vec<_> = found
            .sections
            .iter()
            .flat_map(|section| section.lines.iter().flatten())
            .collect();
        let has = |mark, text: &str| {
            runs.iter()
                .any(|run| run.mark == mark && run.text.split(' ').any(|word| word == text))
        };
        assert!(has(DifferenceMark::Removed, gone), "{runs:?}");
        assert!(has(DifferenceMark::Added, come), "{runs:?}");
    }
    assert_eq!(publish(&counter, "2027-01-01"), Ok(2));
    let request = CompareStatements {
        before: 1,
        after: Some(2),
        language: Language::Dutch,
    };
    let found = statement::compare(&counter.office, request).expect("a comparison");
    assert!(!found.sections.is_empty());
}

#[test]
fn everybody_concerned_gets_one_letter_in_their_own_language_and_never_a_second() {
    let counter = publishable();
    subscriber(&counter, "Anna", Language::Dutch, vec![address()]);
    subscriber(
        &counter,
        "Bo",
        Language::English,
        vec![point(ContactPointKind::Email, "bo@bakker.example")],
    );
    let cas = subscriber(&counter, "Cas", Language::Dutch, Vec::new());
    // Somebody whom the change does not concern.
    counter.file(of_one(
        counter.save(person("Dirk", "", "Visser")),
        PartyRole::Contact,
        super::counter::moment("2026-05-01", "Zeil"),
    ));
    assert_eq!(publish(&counter, TODAY), Ok(1));
    assert_eq!(
        view(&counter).people,
        None,
        "the first version tells nobody"
    );
    share_newsletter(&counter);
    assert_eq!(publish(&counter, "2027-01-01"), Ok(2));

    let before = people(&counter);
    assert_eq!(
        (
            before.concerned,
            before.told,
            before.to_tell,
            before.without_address
        ),
        (3, 0, 2, 1)
    );
    let lost = statement::without_address(&counter.office, StatementVersionRef { number: 2 });
    let lost = lost.expect("those without an address").people;
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].contact_id, cas);

    let example = statement::preview_letter(&counter.office, StatementVersionRef { number: 2 });
    let example = example.expect("an example");
    assert!(format!("{:?}", example.blocks).contains("Postduif"));

    assert_eq!(tell(&counter, 2), 2);
    let after = people(&counter);
    assert_eq!((after.told, after.to_tell), (2, 0));
    let refusal = refused(statement::tell(
        &counter.office,
        StatementVersionRef { number: 2 },
    ));
    assert_eq!(refusal, Refusal::NotFound);

    let letters = documents::list(&counter.office, ())
        .expect("the documents")
        .rows;
    let mut told: Vec<(DocumentKind, Language, String, String)> = letters
        .into_iter()
        .map(|row| (row.kind, row.language, row.addressee, row.reference))
        .collect();
    told.sort_by(|one, other| one.2.cmp(&other.2));
    assert_eq!(
        told,
        [
            (
                DocumentKind::StatementChange,
                Language::Dutch,
                "Anna Bakker".to_owned(),
                "B-2026-001".to_owned()
            ),
            (
                DocumentKind::StatementChange,
                Language::English,
                "Bo Bakker".to_owned(),
                "B-2026-002".to_owned()
            ),
        ]
    );
    // Who got an address afterwards is told then, and the others are not told again.
    let mut form = counter.contact(cas).card;
    form.points = vec![address()];
    counter.save(form);
    assert_eq!(tell(&counter, 2), 1);
    assert_eq!(people(&counter).told, 3);
}

#[test]
fn an_export_is_saved_in_each_form_with_its_version() {
    let counter = publishable();
    assert_eq!(publish(&counter, TODAY), Ok(1));
    for (form, language, name, begins) in [
        (
            StatementForm::Pdf,
            Language::Dutch,
            "privacyverklaring-1.pdf",
            "%PDF",
        ),
        (
            StatementForm::Html,
            Language::English,
            "privacy-statement-1.html",
            "<!DOCTYPE html>",
        ),
        (
            StatementForm::Wordpress,
            Language::Dutch,
            "privacyverklaring-1-wordpress.html",
            "<!-- wp:",
        ),
        (
            StatementForm::Markdown,
            Language::Dutch,
            "privacyverklaring-1.md",
            "# ",
        ),
    ] {
        let request = SaveStatement {
            number: Some(1),
            language,
            form,
        };
        let saved = statement::save(&counter.office, request).expect("a saved file");
        assert_eq!(saved.file_name.as_deref(), Some(name));
        let bytes = std::fs::read(counter.home.path().join(name)).expect("the file");
        assert!(bytes.starts_with(begins.as_bytes()), "{name}");
    }
    let draft = SaveStatement {
        number: None,
        language: Language::Dutch,
        form: StatementForm::Markdown,
    };
    statement::save(&counter.office, draft).expect("a saved draft");
    let text = std::fs::read_to_string(counter.home.path().join("privacyverklaring-concept.md"));
    assert!(
        text.expect("the draft")
            .contains("Concept, niet gepubliceerd.")
    );
}

#[test]
fn where_practice_and_promise_differ_is_told_with_where_it_is_mended() {
    let counter = publishable();
    let count = |counter: &Counter| {
        let counts = today::counts(&counter.office, ()).expect("the counts");
        counts.statement
    };
    let drift = |counter: &Counter| {
        statement::drift(&counter.office, ())
            .expect("the drift")
            .items
    };
    assert_eq!(publish(&counter, TODAY), Ok(1));
    assert_eq!(drift(&counter), []);
    assert_eq!(count(&counter), 0);

    let recipient = share_newsletter(&counter);
    keep_cookie_for(&counter, 2);
    change_activity(&counter, id_of(&counter, "A03"), |form| {
        form.lawful_basis = LawfulBasis::LegitimateInterest;
    });
    counter.file(of_one(
        counter.save(person("Eva", "", "Smit")),
        PartyRole::Contact,
        super::counter::moment("2015-05-01", "Zeil"),
    ));
    let found = drift(&counter);
    let has = |wanted: &dyn Fn(&Drift) -> bool| found.iter().any(wanted);
    assert!(has(
        &|one| matches!(one, Drift::Overdue { activity_id, count: 1, .. }
        if *activity_id == id_of(&counter, "A01"))
    ));
    assert!(has(
        &|one| matches!(one, Drift::ActivityLacks { activity_id, lacks: GapKind::BalancingTest, .. }
        if *activity_id == id_of(&counter, "A03"))
    ));
    assert!(has(
        &|one| matches!(one, Drift::RecipientUnnamed { recipient_id, name }
        if *recipient_id == recipient && name == "Postduif")
    ));
    assert!(has(
        &|one| matches!(one, Drift::RuleUnpublished { activity_id, .. }
        if *activity_id == id_of(&counter, "A13"))
    ));
    assert!(count(&counter) >= 3);
}
