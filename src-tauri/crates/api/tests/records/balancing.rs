//! Balancing tests are approved by the owner alone, and cookies are what was seen.

use api::wire::balancing::{
    BalancingListView, BalancingRow, BalancingView, DecideBalancing, NamedActivity,
    OpenBalancingTest,
};
use api::wire::cookies::{CookieForm, CookieListView};
use api::wire::failure::{FieldProblem, Refusal};
use api::wire::register::{ActivityForm, LengthUnit, OpenActivity, RuleLength};
use api::wire::today::Attention;
use api::{balancing, cookies, register, statement, today};
use domain::activity::ActivityCode;
use domain::balancing_test::{BalancingOutcome, BalancingStatus};
use domain::cookie::CookieConcern;
use domain::language::Words;
use domain::statement::{GapKind, gaps};

use super::counter::{Counter, again_on, day, field, open, refused};

fn list(counter: &Counter) -> BalancingListView {
    balancing::view(&counter.office, ()).expect("the tests")
}

fn row(counter: &Counter, number: &str) -> BalancingRow {
    let found = list(counter)
        .tests
        .into_iter()
        .find(|one| one.number == number);
    found.expect(number)
}

fn page(counter: &Counter, number: &str) -> BalancingView {
    let id = row(counter, number).id;
    balancing::open(&counter.office, OpenBalancingTest { id }).expect("a test")
}

fn decision(counter: &Counter, number: &str, outcome: BalancingOutcome) -> DecideBalancing {
    let page = page(counter, number);
    DecideBalancing {
        id: page.row.id,
        version: page.version,
        outcome,
        decided_by: "Jo de Wit-van 't Hof".to_owned(),
        review_on: day("2028-11-24"),
    }
}

fn lacks_contact(counter: &Counter) -> bool {
    let facts = counter
        .office
        .read(statement::facts::gather)
        .expect("facts");
    let lacking = list(counter).lacking;
    let stated = gaps(&facts)
        .iter()
        .any(|gap| gap.kind == GapKind::BalancingTest && gap.activity == Some(ActivityCode::A01));
    let listed = lacking.iter().any(|one| one.name.nl == "Contact");
    assert_eq!(stated, listed, "the page and the statement say the same");
    stated
}

#[test]
fn the_gap_of_an_activity_is_gone_once_its_test_is_approved_and_is_back_when_it_fails() {
    let counter = open();
    assert!(lacks_contact(&counter));
    let approved = decision(&counter, "LIA-01", BalancingOutcome::Passes);
    balancing::decide(&counter.office, approved).expect("a decision");
    assert!(!lacks_contact(&counter));
    let facts = counter
        .office
        .read(statement::facts::gather)
        .expect("facts");
    let contact = facts.activity(ActivityCode::A01).expect("contact");
    assert_eq!(
        contact.interest,
        Some(page(&counter, "LIA-01").form.text.interest)
    );

    let failed = decision(&counter, "LIA-01", BalancingOutcome::Fails);
    balancing::decide(&counter.office, failed).expect("a decision");
    assert!(lacks_contact(&counter));
    assert_eq!(row(&counter, "LIA-01").status, BalancingStatus::Failed);
    let history = page(&counter, "LIA-01").history;
    let outcomes: Vec<BalancingOutcome> = history.iter().map(|one| one.outcome).collect();
    assert_eq!(
        outcomes,
        [BalancingOutcome::Fails, BalancingOutcome::Passes]
    );
}

#[test]
fn a_decision_needs_a_name_a_day_within_two_years_and_the_version_that_was_read() {
    let counter = open();
    let good = decision(&counter, "LIA-02", BalancingOutcome::Passes);
    type Change = fn(&mut DecideBalancing);
    let cases: [(&str, Change, Refusal); 4] = [
        (
            "no name",
            |it| it.decided_by = "  ".to_owned(),
            field("decided_by", FieldProblem::Missing),
        ),
        (
            "a day too late",
            |it| it.review_on = day("2028-11-25"),
            field(
                "review_on",
                FieldProblem::After {
                    day: day("2028-11-24"),
                },
            ),
        ),
        (
            "a day that has been",
            |it| it.review_on = day("2026-11-23"),
            field(
                "review_on",
                FieldProblem::Before {
                    day: day("2026-11-24"),
                },
            ),
        ),
        (
            "another version",
            |it| it.version = 7,
            Refusal::PreviewOutdated,
        ),
    ];
    for (what, change, expected) in cases {
        let mut request = good.clone();
        change(&mut request);
        let answer = balancing::decide(&counter.office, request);
        assert_eq!(refused(answer), expected, "{what}");
    }
    assert_eq!(row(&counter, "LIA-02").status, BalancingStatus::Draft);
}

#[test]
fn a_change_after_approval_waits_for_a_new_one_and_an_empty_answer_stops_it() {
    let counter = open();
    let approved = decision(&counter, "LIA-01", BalancingOutcome::Passes);
    balancing::decide(&counter.office, approved).expect("a decision");
    let mut form = page(&counter, "LIA-01").form;
    form.text.answers[3].words = Words::default();
    balancing::save(&counter.office, form).expect("a change");
    let changed = row(&counter, "LIA-01");
    assert!(changed.newer);
    assert_eq!(
        changed.status,
        BalancingStatus::Approved,
        "what was approved counts until then"
    );
    let again = decision(&counter, "LIA-01", BalancingOutcome::Passes);
    let answer = balancing::decide(&counter.office, again);
    assert_eq!(refused(answer), field("answer", FieldProblem::Missing));
    let mut form = page(&counter, "LIA-01").form;
    form.text.answers = page(&counter, "LIA-01").history[0].text.answers.clone();
    form.text.measures = Words::default();
    balancing::save(&counter.office, form).expect("a change");
    let again = decision(&counter, "LIA-01", BalancingOutcome::PassesWithMeasures);
    let answer = balancing::decide(&counter.office, again);
    assert_eq!(refused(answer), field("measures", FieldProblem::Missing));
}

#[test]
fn an_owner_can_write_a_test_of_their_own_in_one_language() {
    let counter = open();
    let mut form = page(&counter, "LIA-01").form;
    form.id = None;
    form.title = Words {
        nl: "Camera bij de deur".to_owned(),
        en: String::new(),
    };
    form.text.interest = Words {
        nl: String::new(),
        en: "a safe door".to_owned(),
    };
    form.activities.clear();
    balancing::save(&counter.office, form).expect("a test");
    let own = list(&counter).tests.pop().expect("the last one");
    assert_eq!(own.title.en, "Camera bij de deur");
    assert!(own.unused);
    let page = page(&counter, &own.number);
    assert_eq!(page.form.text.interest.nl, "a safe door");
}

#[test]
fn the_day_of_review_is_told_on_the_page_of_today() {
    let counter = open();
    let mut soon = decision(&counter, "LIA-01", BalancingOutcome::Passes);
    soon.review_on = day("2027-01-04");
    balancing::decide(&counter.office, soon).expect("a decision");
    let reviews = |counter: &Counter| {
        let items = today::view(&counter.office, ()).expect("today").items;
        items
            .into_iter()
            .filter(|one| matches!(one, Attention::BalancingReview { .. }))
            .count()
    };
    assert_eq!(reviews(&counter), 0);
    let later = again_on(counter, "2027-01-04");
    assert_eq!(reviews(&later), 1);
}

fn cookie_register(counter: &Counter) -> CookieListView {
    cookies::view(&counter.office, ()).expect("the cookies")
}

/// Says that the business has a website with cookies.
fn take_into_use(counter: &Counter) {
    for NamedActivity { id, .. } in cookie_register(counter).activities {
        let view = register::open_activity(&counter.office, OpenActivity { id }).expect("it");
        let form = ActivityForm {
            in_use: true,
            ..view.form
        };
        register::save_activity(&counter.office, form).expect("in use");
    }
}

fn cookie(counter: &Counter, place: usize) -> CookieForm {
    cookie_register(counter).cookies.remove(place).form
}

#[test]
fn what_was_seen_stands_beside_what_is_promised_and_a_difference_is_told() {
    let counter = open();
    assert_eq!(
        cookie_register(&counter).cookies[2].concerns,
        [],
        "no website, no worry"
    );
    take_into_use(&counter);
    let shown = cookie_register(&counter);
    assert_eq!(shown.activities.len(), 4);
    let analytics = &shown.cookies[2];
    assert_eq!(
        analytics.concerns,
        [
            CookieConcern::NotInStandardAnalytics,
            CookieConcern::NotChecked
        ]
    );
    assert_eq!(
        analytics.promised.as_ref().map(|one| one.nl.as_str()),
        Some("50 maanden")
    );
    let seen = CookieForm {
        measured: Some(RuleLength {
            amount: 347,
            unit: LengthUnit::Days,
        }),
        before_consent: true,
        ..cookie(&counter, 0)
    };
    cookies::save(&counter.office, seen).expect("a change");
    let shown = cookie_register(&counter).cookies.remove(0);
    assert_eq!(
        shown.concerns,
        [CookieConcern::BeforeConsent, CookieConcern::Shorter]
    );
    assert_eq!(
        shown.form.checked_on,
        Some(day("2026-11-24")),
        "it was seen today"
    );
    let items = today::view(&counter.office, ()).expect("today").items;
    assert!(items.contains(&Attention::CookieDrift { count: 1 }));
    let facts = counter
        .office
        .read(statement::facts::gather)
        .expect("facts");
    assert!(facts.cookies[0].before_consent);
    assert!(
        gaps(&facts)
            .iter()
            .any(|gap| gap.kind == GapKind::BeforeConsent)
    );

    let ended = CookieForm {
        ended_on: Some(day("2026-11-24")),
        ..shown.form
    };
    cookies::save(&counter.office, ended).expect("a change");
    let facts = counter
        .office
        .read(statement::facts::gather)
        .expect("facts");
    assert_eq!(facts.cookies.len(), 2, "the statement no longer names it");
    let last = cookie_register(&counter).cookies.remove(2);
    assert_eq!(last.concerns, []);
}

#[test]
fn a_cookie_needs_a_name_and_an_activity_that_has_cookies() {
    let counter = open();
    let contact = page(&counter, "LIA-01").form.activities[0];
    type Change = fn(&mut CookieForm);
    let cases: [(&str, Change, &str, FieldProblem); 3] = [
        (
            "no name",
            |form| form.name = Words::default(),
            "name",
            FieldProblem::Missing,
        ),
        (
            "no purpose",
            |form| form.purpose = Words::default(),
            "purpose",
            FieldProblem::Missing,
        ),
        (
            "a length that cannot be",
            |form| {
                form.measured = Some(RuleLength {
                    amount: 10_000,
                    unit: LengthUnit::Days,
                })
            },
            "measured",
            FieldProblem::Malformed,
        ),
    ];
    for (what, change, name, problem) in cases {
        let mut form = CookieForm {
            id: None,
            ..cookie(&counter, 0)
        };
        change(&mut form);
        let answer = cookies::save(&counter.office, form);
        assert_eq!(refused(answer), field(name, problem), "{what}");
    }
    let elsewhere = CookieForm {
        activity_id: contact,
        ..cookie(&counter, 0)
    };
    let answer = cookies::save(&counter.office, elsewhere);
    assert_eq!(
        refused(answer),
        field("activity_id", FieldProblem::Malformed)
    );
}
