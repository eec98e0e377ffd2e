//! Taking in contacts from a vCard file.

use api::wire::contacts::{ApplyImport, ImportChoice, ImportPreview, ImportResult};
use api::wire::failure::{ImportProblem, Refusal};
use api::{contact_import, undo};
use domain::paper::{RecordFields, Subscription};
use domain::record::{ContactPointKind, PartyRole, SubscriptionAudience};
use store::SystemRandomness;
use store::tables::suppression::{self, Suppression, SuppressionReason};
use uuid::Uuid;

use super::counter::{Counter, day, of_one, open, person, point, refused};

const FILE: &str = "BEGIN:VCARD\r
VERSION:3.0\r
N:van den Berg;Zoë;;;\r
FN:Zoë van den Berg\r
TEL;TYPE=CELL:06-10000001\r
EMAIL:zoe@linde.example\r
REV:2024-03-05\r
URL:https://linde.example\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
N:Iepema;Piet;;;\r
FN:Piet Iepema\r
EMAIL:piet@iep.example\r
ADR:;;Iepenlaan 3;Iepdam;;1234 CD;\r
END:VCARD\r
";

pub fn preview(counter: &Counter, file: &str) -> ImportPreview {
    contact_import::preview(&counter.office, file.as_bytes()).expect("a preview")
}

pub fn apply(counter: &Counter, token: &str, choices: Vec<(u32, ImportChoice)>) -> ImportResult {
    let request = ApplyImport {
        token: token.to_owned(),
        choices,
    };
    contact_import::apply(&counter.office, request).expect("an import")
}

#[test]
fn a_file_is_shown_before_anything_of_it_is_kept() {
    let counter = open();
    let shown = preview(&counter, FILE);
    assert_eq!((shown.total, shown.known, shown.suppressed), (2, 0, 0));
    assert_eq!(shown.cards[0].name, "Zoë van den Berg");
    assert_eq!(shown.cards[0].points, ["06-10000001", "zoe@linde.example"]);
    assert_eq!(
        shown.cards[1].points,
        ["piet@iep.example", "Iepenlaan 3, 1234 CD, Iepdam"]
    );
    assert_eq!(shown.cards[0].left_out, ["URL"]);
    assert_eq!(shown.cards[0].proposal, ImportChoice::New);
    assert_eq!(counter.contacts("").total, 0);

    let result = apply(&counter, &shown.token, Vec::new());
    assert_eq!((result.entered, result.merged, result.skipped), (2, 0, 0));
    assert_eq!(
        counter.names(""),
        ["Zoë van den Berg", "Piet Iepema"],
        "filed under Berg"
    );
    assert_eq!(counter.log()[0], "import_done");
}

#[test]
fn a_new_contact_gets_the_date_of_its_card_as_its_clock() {
    let counter = open();
    let shown = preview(&counter, FILE);
    apply(&counter, &shown.token, Vec::new());
    for (typed, happened_on) in [("zoe", "2024-03-05"), ("piet", "2026-11-24")] {
        let id = counter.contacts(typed).rows[0].id;
        let timeline = counter.contact(id).timeline;
        let RecordFields::ContactMoment(entered) = &timeline[0].fields else {
            panic!("{timeline:?}")
        };
        assert_eq!(entered.happened_on, day(happened_on), "{typed}");
        assert!(entered.date_unknown);
    }
}

#[test]
fn who_is_known_gets_only_what_is_new() {
    let counter = open();
    let mut form = person("Zoë", "van den", "Berg");
    form.points = vec![point(ContactPointKind::Email, "ZOE@linde.example")];
    let known = counter.save(form);
    let shown = preview(&counter, FILE);
    assert_eq!(shown.known, 1);
    let card = &shown.cards[0];
    let found = card.known_as.as_ref().expect("somebody known");
    assert_eq!((found.id, found.certain), (known, true));
    assert_eq!(card.proposal, ImportChoice::Merge);
    let result = apply(&counter, &shown.token, Vec::new());
    assert_eq!((result.entered, result.merged), (1, 1));
    let points = counter.contact(known).card.points;
    let values: Vec<&str> = points.iter().map(|one| one.value.as_str()).collect();
    assert_eq!(values, ["ZOE@linde.example", "06-10000001"]);

    let again = preview(&counter, FILE);
    assert_eq!(again.known, 2);
    let result = apply(&counter, &again.token, Vec::new());
    assert_eq!(
        (result.entered, result.merged, result.skipped),
        (0, 0, 2),
        "nothing is new"
    );
}

#[test]
fn somebody_who_only_has_the_name_is_left_to_the_owner() {
    let counter = open();
    let known = counter.save(person("Piet", "", "Iepema"));
    let shown = preview(&counter, FILE);
    let card = &shown.cards[1];
    let found = card.known_as.as_ref().expect("somebody of the name");
    assert_eq!((found.id, found.certain), (known, false));
    assert_eq!(card.proposal, ImportChoice::Skip);
    let result = apply(
        &counter,
        &shown.token,
        vec![(0, ImportChoice::Skip), (1, ImportChoice::Merge)],
    );
    assert_eq!((result.entered, result.merged, result.skipped), (0, 1, 1));
    assert_eq!(counter.contact(known).card.points.len(), 2);
}

#[test]
fn who_asked_to_be_forgotten_is_not_taken_in() {
    let counter = open();
    counter
        .office
        .write(|transaction| {
            let key = suppression::make_hash_key(transaction, &mut SystemRandomness)?;
            let entry = Suppression {
                id: Uuid::new_v4(),
                hash: key.hash("piet@iep.example"),
                reason: SuppressionReason::ErasureRequest,
                since: day("2026-05-08"),
            };
            suppression::add(transaction, &entry)
        })
        .expect("a suppression");
    let shown = preview(&counter, FILE);
    assert_eq!(shown.suppressed, 1);
    assert!(shown.cards[1].suppressed);
    assert_eq!(
        shown.cards[1].proposal,
        ImportChoice::Skip,
        "invariant 5: every import checks those"
    );
    apply(&counter, &shown.token, Vec::new());
    assert_eq!(counter.names(""), ["Zoë van den Berg"]);
}

fn newsletter(unsubscribed_on: Option<&str>) -> RecordFields {
    RecordFields::Subscription(Subscription {
        audience: SubscriptionAudience::Subscriber,
        address: "Piet@Iep.example ".to_owned(),
        subscribed_on: day("2024-03-01"),
        ground: None,
        unsubscribed_on: unsubscribed_on.map(day),
    })
}

#[test]
fn who_unsubscribed_is_pointed_out_at_once_and_an_undoing_takes_back_only_its_own() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let subscribed = || of_one(someone, PartyRole::Subscriber, newsletter(None));
    let unsubscribe = |record| {
        let mut form = counter.record(record).form;
        form.fields = newsletter(Some("2026-11-20"));
        counter.file(form);
    };
    let suppressed = || preview(&counter, FILE).suppressed;
    let (first, second) = (counter.file(subscribed()), counter.file(subscribed()));
    assert_eq!(suppressed(), 0);
    unsubscribe(first);
    assert_eq!(suppressed(), 1, "T08: the address is still on the record");
    assert!(
        counter.log().contains(&"ledger_written".to_owned()),
        "invariant 9: a restored backup gets it back"
    );
    unsubscribe(second);
    undo::undo(&counter.office, ()).expect("the second is undone");
    assert_eq!(suppressed(), 1, "the first put it there");
    undo::undo(&counter.office, ()).expect("the first is undone");
    assert_eq!(suppressed(), 0, "its own row went with it");

    counter.file(of_one(
        someone,
        PartyRole::Subscriber,
        newsletter(Some("2026-11-20")),
    ));
    assert_eq!(suppressed(), 1, "also where it was entered afterwards");
    undo::undo(&counter.office, ()).expect("the entry is undone");
    assert_eq!(suppressed(), 0);
}

#[test]
fn a_preview_that_was_dropped_or_replaced_is_not_applied() {
    let counter = open();
    let first = preview(&counter, FILE);
    let second = preview(&counter, FILE);
    for token in [first.token, String::new()] {
        let request = ApplyImport {
            token,
            choices: Vec::new(),
        };
        assert_eq!(
            refused(contact_import::apply(&counter.office, request)),
            Refusal::PreviewOutdated
        );
    }
    contact_import::drop_preview(&counter.office, ()).expect("a dropped preview");
    let request = ApplyImport {
        token: second.token,
        choices: Vec::new(),
    };
    assert_eq!(
        refused(contact_import::apply(&counter.office, request)),
        Refusal::PreviewOutdated
    );
    assert_eq!(counter.contacts("").total, 0);
}

#[test]
fn a_card_that_nobody_knows_cannot_be_merged_and_nothing_of_the_file_is_kept() {
    let counter = open();
    let shown = preview(&counter, FILE);
    let request = ApplyImport {
        token: shown.token,
        choices: vec![(1, ImportChoice::Merge)],
    };
    let refusal = refused(contact_import::apply(&counter.office, request));
    assert!(matches!(refusal, Refusal::Field { .. }), "{refusal:?}");
    assert_eq!(counter.contacts("").total, 0);
}

#[test]
fn a_file_that_cannot_be_read_says_where() {
    let counter = open();
    for (file, problem) in [
        ("", ImportProblem::Empty),
        ("naam;telefoon\r\n", ImportProblem::NotOfThisKind),
        (
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\n",
            ImportProblem::CutOff { line: 1 },
        ),
        (
            "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:x\r\nEND:VCARD\r\n",
            ImportProblem::Nameless { line: 1 },
        ),
    ] {
        let refusal = refused(contact_import::preview(&counter.office, file.as_bytes()));
        assert_eq!(refusal, Refusal::Import { problem });
    }
}

#[test]
fn a_tussenvoegsel_in_the_place_of_a_second_name_is_no_given_name() {
    let counter = open();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Zoë;van den;;\r\nFN:Zoë van den Berg\r\nEND:VCARD\r\n";
    let shown = preview(&counter, card);
    apply(&counter, &shown.token, Vec::new());
    let found = counter.contact(counter.contacts("berg").rows[0].id);
    let name = [
        found.card.given_name,
        found.card.infix,
        found.card.family_name,
    ];
    assert_eq!(name, ["Zoë", "van den", "Berg"]);
}

#[test]
fn an_import_is_undone_as_a_whole() {
    let counter = open();
    let mut form = person("Zoë", "van den", "Berg");
    form.points = vec![point(ContactPointKind::Email, "zoe@linde.example")];
    let known = counter.save(form);
    let shown = preview(&counter, FILE);
    apply(&counter, &shown.token, Vec::new());
    undo::undo(&counter.office, ()).expect("an undone import");
    assert_eq!(counter.names(""), ["Zoë van den Berg"]);
    assert_eq!(counter.contact(known).card.points.len(), 1);
    assert_eq!(counter.names("piet"), [""; 0]);
}
