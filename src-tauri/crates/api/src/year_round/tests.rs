//! The round of the year over a real administration.

use std::process::Command;

use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ContactId, DocumentId, HoldId};
use domain::paper::{Agreement, RecordFields};
use domain::record::PartyRole;
use domain::year_round::{RoundOutcome, RoundSubject};
use store::tables::business::{self, Business, WindowSide};
use store::tables::document;
use store::tables::hold::{self, Hold, HoldScope};
use store::tables::recipient::{self, Recipient};
use store::tables::setting::Setting;
use uuid::Uuid;

use super::*;
use crate::testing::{OpenOffice, day};
use crate::wire::failure::Failure;
use crate::wire::year_round::{CloseYearRound, RoundThing};

const TODAY: &str = "2027-01-02";
const YEAR: i32 = 2027;

/// An administration that was begun in 2026, with a business whose name is long.
fn office() -> OpenOffice {
    let office = OpenOffice::on(TODAY);
    office
        .write(|transaction| {
            let own = Business {
                name: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.".to_owned(),
                street: String::new(),
                postcode: String::new(),
                town: String::new(),
                phone: String::new(),
                email: String::new(),
                website: String::new(),
                kvk_number: String::new(),
                signatory: "Teun van der Heijden".to_owned(),
                window_side: WindowSide::Left,
            };
            business::save(transaction, &own)?;
            let setting = Setting {
                in_use_since: Some(day("2026-11-24")),
                ..Setting::default()
            };
            setting::save(transaction, &setting)
        })
        .expect("a business");
    office
}

fn round_of(office: &OpenOffice) -> YearRoundView {
    open(office, OpenYearRound { year: None }).expect("a round")
}

fn say(
    office: &OpenOffice,
    subject: RoundSubject,
    thing_id: Option<RoundThingId>,
    outcome: Option<RoundOutcome>,
    reason: &str,
) -> Outcome<()> {
    let request = TickYearRound {
        year: YEAR,
        subject,
        thing_id,
        outcome,
        reason: reason.to_owned(),
    };
    tick(office, request)
}

fn say_of_all(office: &OpenOffice, outcome: RoundOutcome) {
    for subject in RoundSubject::ALL {
        say(office, *subject, None, Some(outcome), "").expect("an outcome");
    }
}

fn refused(outcome: Outcome<DocumentId>) -> YearRoundProblem {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::YearRound { problem },
        }) => problem,
        other => panic!("{other:?}"),
    }
}

fn agreement(title: &str, ended_on: Option<&str>) -> RecordFields {
    RecordFields::Agreement(Agreement {
        title: title.to_owned(),
        number: String::new(),
        started_on: day("2024-02-01"),
        ended_on: ended_on.map(day),
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    })
}

fn hold_contact(office: &OpenOffice, contact_id: ContactId, review_on: &str) -> HoldId {
    let held = Hold {
        id: HoldId(Uuid::now_v7()),
        kind: HoldKind::Dispute,
        ground: Some(KeepGround::Dispute),
        reason: "Geschil over de levering".to_owned(),
        set_on: day("2026-12-01"),
        review_on: day(review_on),
        released_on: None,
        scope: HoldScope::Contact(contact_id),
        request_id: None,
    };
    let id = held.id;
    office
        .write(move |transaction| hold::set(transaction, &held))
        .expect("a hold");
    id
}

fn subjects(view: &YearRoundView) -> Vec<(RoundSubject, usize)> {
    let pair = |group: &crate::wire::year_round::RoundGroup| (group.subject, group.items.len());
    view.groups.iter().map(pair).collect()
}

#[test]
fn vandaag_announces_the_turn_of_the_year_and_asks_for_the_round_until_it_is_done() {
    let office = office();
    office.contact_with_moment("Mirthe", "2021-12-31", "offerte");
    let kinds = |today: &str| -> Vec<String> {
        let items = office
            .read(|vault| attention(vault, day(today)))
            .expect("what asks for attention");
        items
            .into_iter()
            .map(|item| match item {
                Attention::YearTurn { year, on, records } => format!("turn {year} {on} {records}"),
                Attention::YearRound { year, due, .. } => format!("round {year} {due}"),
                Attention::Request { .. }
                | Attention::StatementPeople { .. }
                | Attention::Drift { .. }
                | Attention::Due { .. }
                | Attention::DuePoints { .. }
                | Attention::HoldReview { .. }
                | Attention::Checklist { .. }
                | Attention::PromiseKept { .. }
                | Attention::RecipientsSilent { .. }
                | Attention::Restriction { .. }
                | Attention::Agreements { .. }
                | Attention::RecipientToLookUp { .. }
                | Attention::NotToKeep { .. }
                | Attention::CounterPartyNotice { .. }
                | Attention::Breach { .. }
                | Attention::BalancingReview { .. }
                | Attention::CookieDrift { .. }
                | Attention::RecoverySheet => "another".to_owned(),
            })
            .collect()
    };
    for (today, expected) in [
        ("2026-12-15", vec![]),
        ("2026-12-16", vec!["turn 2027 2027-01-01 1"]),
        ("2026-12-31", vec!["turn 2027 2027-01-01 1"]),
        ("2027-01-01", vec!["round 2027 1"]),
        ("2027-01-02", vec!["round 2027 1"]),
        ("2028-02-29", vec!["round 2028 1"]),
    ] {
        assert_eq!(kinds(today), expected, "{today}");
    }
}

#[test]
fn a_round_asks_for_what_comes_up_this_year_and_for_nothing_else() {
    let office = office();
    let whose = office.contact_with_moment("Mirthe", "2026-05-12", "offerte");
    let asked = hold_contact(&office, whose, "2027-12-31");
    hold_contact(&office, whose, "2028-01-01");
    office.record(agreement("Onderhoud", None), whose, PartyRole::Customer);
    office.record(
        agreement("Hosting", Some("2028-01-01")),
        whose,
        PartyRole::Customer,
    );
    let view = round_of(&office);
    let recipients = view
        .groups
        .iter()
        .find(|group| group.subject == RoundSubject::Recipient);
    let recipients = recipients.expect("recipients").items.len();
    assert!(
        recipients > 0,
        "the recipients of the pack were never looked up"
    );
    assert_eq!(
        subjects(&view),
        [
            (RoundSubject::Hold, 1),
            (RoundSubject::Recipient, recipients),
            (RoundSubject::Agreement, 1),
            (RoundSubject::OwnBackups, 1),
            (RoundSubject::RecoverySheet, 1),
            (RoundSubject::EmergencySheet, 1),
        ]
    );
    assert_eq!(view.left as usize, recipients + 5);
    assert_eq!(view.groups[0].items[0].thing_id, RoundThingId(asked.0));
    assert_eq!(
        view.groups[0].items[0].thing,
        RoundThing::Hold {
            contact_id: whose,
            name: "Mirthe".to_owned(),
            ground: KeepGround::Dispute.words(),
            review_on: day("2027-12-31"),
            lifted: false,
        }
    );
}

#[test]
fn one_outcome_for_the_rest_leaves_what_was_said_before() {
    let office = office();
    let whose = office.contact_with_moment("Mirthe", "2026-05-12", "offerte");
    for title in ["Onderhoud", "Hosting", "Advies"] {
        office.record(agreement(title, None), whose, PartyRole::Customer);
    }
    let of_agreements = |view: &YearRoundView| {
        let found = view
            .groups
            .iter()
            .find(|group| group.subject == RoundSubject::Agreement);
        found.expect("agreements").items.clone()
    };
    let first = of_agreements(&round_of(&office))[0].thing_id;
    let agreement = RoundSubject::Agreement;
    say(
        &office,
        agreement,
        Some(first),
        Some(RoundOutcome::Done),
        " Loopt af ",
    )
    .expect("a tick");
    say(&office, agreement, None, Some(RoundOutcome::Stays), "").expect("the rest");
    let outcomes: Vec<(Option<RoundOutcome>, String)> = of_agreements(&round_of(&office))
        .into_iter()
        .map(|item| (item.outcome, item.reason))
        .collect();
    let stays = (Some(RoundOutcome::Stays), String::new());
    let done = (Some(RoundOutcome::Done), "Loopt af".to_owned());
    assert_eq!(outcomes, [done, stays.clone(), stays.clone()]);
    say(&office, agreement, Some(first), None, "").expect("it is taken back");
    assert_eq!(of_agreements(&round_of(&office))[0].outcome, None);
}

#[test]
fn what_does_not_belong_in_the_round_and_what_is_too_long_is_refused() {
    let office = office();
    let nobody = Some(RoundThingId(Uuid::from_u128(9)));
    let done = Some(RoundOutcome::Done);
    assert_eq!(
        say(&office, RoundSubject::Agreement, nobody, done, ""),
        Err(Refusal::NotFound.into())
    );
    let long = "a".repeat(ROUND_REASON_CHARACTERS_MAX + 1);
    let too_long = Refusal::Field {
        field: "reason".to_owned(),
        problem: FieldProblem::TooLong {
            characters_max: ROUND_REASON_CHARACTERS_MAX as u32,
        },
    };
    assert_eq!(
        say(&office, RoundSubject::OwnBackups, None, done, &long),
        Err(too_long.into())
    );
    assert!(open(&office, OpenYearRound { year: Some(2026) }).is_err());
    assert!(open(&office, OpenYearRound { year: Some(2028) }).is_err());
}

#[test]
fn a_round_is_closed_when_nothing_is_due_and_every_item_has_an_outcome() {
    let office = office();
    let held = office.contact_with_moment("Samira", "2021-05-14", "whatsapp");
    let shut = |year| close(&office, CloseYearRound { year });
    assert_eq!(refused(shut(2026)), YearRoundProblem::OtherYear);
    assert_eq!(refused(shut(YEAR)), YearRoundProblem::StillDue);
    hold_contact(&office, held, "2027-03-01");
    assert_eq!(round_of(&office).freed.held, 1, "it is held with a reason");
    assert_eq!(refused(shut(YEAR)), YearRoundProblem::ItemsOpen);
    say_of_all(&office, RoundOutcome::Stays);
    shut(YEAR).expect("a sheet");
    assert_eq!(refused(shut(YEAR)), YearRoundProblem::Done);
    let again = say(&office, RoundSubject::OwnBackups, None, None, "");
    let done = Refusal::YearRound {
        problem: YearRoundProblem::Done,
    };
    assert_eq!(
        again,
        Err(done.into()),
        "a round that was done stays as it is"
    );
    let items = office
        .read(|vault| attention(vault, day(TODAY)))
        .expect("Vandaag");
    assert_eq!(items, [], "it asks for attention no longer");
}

fn text_of(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("jaarronde.pdf");
    std::fs::write(&file, bytes).expect("a file");
    let read = Command::new("pdftotext")
        .args(["-layout".as_ref(), file.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext of poppler-utils reads the sheet in this test");
    let text = String::from_utf8(read.stdout).expect("its text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sheet_counts_and_has_only_reasons_that_cannot_name_a_person() {
    let office = office();
    let whose = office.contact_with_moment("Mirthe", "2026-05-12", "offerte");
    office.record(agreement("Onderhoud", None), whose, PartyRole::Customer);
    hold_contact(&office, whose, "2027-03-01");
    let stays = Some(RoundOutcome::Stays);
    let gossip = "Mirthe wil dat dit blijft";
    for subject in [RoundSubject::Agreement, RoundSubject::Hold] {
        say(&office, subject, None, stays, gossip).expect("an outcome");
    }
    let kept = "Negentig dagen, gecontroleerd";
    say(&office, RoundSubject::OwnBackups, None, stays, kept).expect("an outcome");
    say_of_all(&office, RoundOutcome::Done);
    let sheet = close(&office, CloseYearRound { year: YEAR }).expect("a sheet");
    let (found, bytes) = office
        .read(|vault| {
            Ok((
                document::find(vault, sheet)?,
                document::bytes(vault, sheet)?,
            ))
        })
        .expect("the document");
    let found = found.expect("it is kept");
    assert_eq!(found.reference, "J-2027");
    let text = text_of(&bytes.expect("its file"));
    for phrase in [
        "Jaarronde 2027",
        "Blokkades 1 blijft zo 2 jan 2027",
        "Overeenkomsten 1 blijft zo",
        "Verwerkingen zonder einde niets te bekijken",
        "Eigen reservekopieën: Negentig dagen, gecontroleerd.",
        "Teun van der Heijden",
    ] {
        assert!(text.contains(phrase), "{phrase}:\n{text}");
    }
    for trace in ["Mirthe", "Onderhoud", "Geschil"] {
        assert!(!text.contains(trace), "{trace}:\n{text}");
    }
    let view = round_of(&office);
    assert_eq!(view.done.map(|done| done.document_id), Some(sheet));
    assert_eq!(view.earlier.len(), 1);
    assert!(
        crate::log::verify(&office, ()).expect("the log").intact,
        "the log still follows"
    );
}

#[test]
fn a_recipient_that_was_looked_at_was_looked_up_in_the_register_too() {
    let office = office();
    let all = || office.read(recipient::all).expect("recipients");
    assert!(all().iter().all(|one| one.checked_on.is_none()));
    let skipped = RoundThingId(all()[0].id.0);
    let not_applicable = Some(RoundOutcome::NotApplicable);
    say(
        &office,
        RoundSubject::Recipient,
        Some(skipped),
        not_applicable,
        "",
    )
    .expect("an outcome");
    say_of_all(&office, RoundOutcome::Stays);
    close(&office, CloseYearRound { year: YEAR }).expect("a sheet");
    let looked_up = |one: &Recipient| one.checked_on == Some(day(TODAY));
    let (now, not): (Vec<Recipient>, Vec<Recipient>) = all().into_iter().partition(looked_up);
    assert!(now.len() > 1);
    assert!(not.iter().all(|one| one.checked_on.is_none()));
    assert!(not.iter().any(|one| one.id.0 == skipped.0));
}
