//! The page of today over a real administration.

use domain::hold::{HoldKind, KeepGround};
use domain::ids::HoldId;
use domain::record::PartyRole;
use store::tables::hold::{self, Hold, HoldScope};

use super::{counts, view};
use crate::testing::{OpenOffice, access_request, day, moment_of};
use crate::wire::today::{Attention, ChartPattern, YearMark};

const TODAY: &str = "2026-11-24";

fn kinds(items: &[Attention]) -> Vec<&'static str> {
    items
        .iter()
        .map(|item| match item {
            Attention::Request { .. } => "request",
            Attention::CounterPartyNotice { .. } => "notice",
            Attention::Due { .. } => "due",
            Attention::DuePoints { .. } => "points",
            Attention::HoldReview { .. } => "hold",
            Attention::Checklist { .. } => "checklist",
            Attention::PromiseKept { .. } => "promise",
            Attention::RecipientsSilent { .. } => "silent",
            Attention::Agreements { .. } => "agreements",
            Attention::RecipientToLookUp { .. } => "recipient",
            Attention::NotToKeep { .. } => "not to keep",
            Attention::YearRound { .. } => "round",
            Attention::YearTurn { .. } => "turn",
            Attention::StatementPeople { .. } => "people",
            Attention::Drift { .. } => "drift",
            Attention::Restriction { .. } => "restriction",
            Attention::Breach { .. } => "breach",
            Attention::BalancingReview { .. } => "balancing",
            Attention::CookieDrift { .. } => "cookies",
            Attention::RecoverySheet => "sheet",
        })
        .collect()
}

#[test]
fn an_empty_administration_asks_only_for_what_is_not_set_up() {
    let office = OpenOffice::on(TODAY);
    let page = view(&office, ()).expect("the page");
    assert!(page.empty);
    assert_eq!(kinds(&page.items), ["recipient", "sheet"]);
    assert_eq!((page.chart.total, page.chart.months.len()), (0, 24));
    let holidays = page
        .year
        .iter()
        .filter(|day| day.mark == YearMark::Holiday)
        .count();
    assert_eq!(holidays, page.year.len(), "nothing else is marked");
    assert_eq!(page.late, 0);
}

#[test]
fn what_must_go_comes_before_holds_to_look_at_and_what_is_not_set_up() {
    let office = OpenOffice::on(TODAY);
    office.contact_with_moment("Mirthe", "2021-05-12", "offerte");
    let held = office.contact_with_moment("Samira", "2021-05-14", "whatsapp");
    office.record(moment_of("2022-12-01", "e-mail"), held, PartyRole::Contact);
    office
        .write(move |transaction| {
            let hold = Hold {
                id: HoldId(uuid::Uuid::now_v7()),
                kind: HoldKind::Dispute,
                ground: Some(KeepGround::Dispute),
                reason: "Geschil over de levering".to_owned(),
                set_on: day("2026-03-01"),
                review_on: day("2026-11-24"),
                released_on: None,
                scope: HoldScope::Contact(held),
                request_id: None,
            };
            hold::set(transaction, &hold)
        })
        .expect("a hold");
    let page = view(&office, ()).expect("the page");
    assert_eq!(kinds(&page.items), ["due", "hold", "recipient", "sheet"]);
    let due = Attention::Due {
        records: 1,
        contacts: 1,
        oldest_last_day: day("2026-05-12"),
    };
    assert_eq!(page.items[0], due);
    assert!(!page.empty);
    let found = counts(&office, ()).expect("the counts");
    assert_eq!((found.attention, found.due, found.requests), (4, 1, 0));
}

#[test]
fn the_chart_and_the_year_show_when_records_can_go() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Mirthe", "2021-05-12", "offerte");
    office.record(
        moment_of("2021-12-10", "e-mail"),
        contact,
        PartyRole::Contact,
    );
    office.record(
        moment_of("2022-12-31", "e-mail"),
        contact,
        PartyRole::Contact,
    );
    let page = view(&office, ()).expect("the page");
    assert_eq!(page.chart.series.len(), 1);
    assert_eq!(page.chart.series[0].pattern, ChartPattern::Solid);
    let months: Vec<_> = page
        .chart
        .months
        .iter()
        .filter(|month| month.counts[0] > 0)
        .collect();
    let shown: Vec<_> = months
        .iter()
        .map(|month| (month.month, month.counts[0]))
        .collect();
    let expected = [
        (day("2026-11-01"), 1),
        (day("2026-12-01"), 1),
        (day("2028-01-01"), 1),
    ];
    assert_eq!(shown, expected, "what is due counts with this month");
    let marked: Vec<_> = page
        .year
        .iter()
        .filter(|day| day.mark == YearMark::Deletable)
        .map(|marked| marked.day)
        .collect();
    assert_eq!(
        marked,
        [day("2026-05-13"), day("2026-12-11")],
        "the day after the last one"
    );
}

#[test]
fn requests_come_first_the_late_ones_before_those_with_days_left() {
    let office = OpenOffice::on(TODAY);
    office.contact_with_moment("Mirthe", "2021-05-12", "offerte");
    for received_on in ["2026-11-20", "2026-09-01", "2026-10-30"] {
        crate::requests::take_in(&office, access_request(None, received_on)).expect("a request");
    }
    let page = view(&office, ()).expect("the page");
    let expected = ["request", "request", "request", "due", "recipient", "sheet"];
    assert_eq!(kinds(&page.items), expected);
    let due: Vec<_> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Attention::Request { clock, .. } => Some((clock.due, clock.late)),
            Attention::CounterPartyNotice { .. }
            | Attention::Due { .. }
            | Attention::DuePoints { .. }
            | Attention::HoldReview { .. }
            | Attention::Checklist { .. }
            | Attention::PromiseKept { .. }
            | Attention::RecipientsSilent { .. }
            | Attention::Agreements { .. }
            | Attention::RecipientToLookUp { .. }
            | Attention::NotToKeep { .. }
            | Attention::YearRound { .. }
            | Attention::YearTurn { .. }
            | Attention::StatementPeople { .. }
            | Attention::Drift { .. }
            | Attention::Restriction { .. }
            | Attention::Breach { .. }
            | Attention::BalancingReview { .. }
            | Attention::CookieDrift { .. }
            | Attention::RecoverySheet => None,
        })
        .collect();
    let by_day = [
        (day("2026-10-01"), true),
        (day("2026-11-30"), false),
        (day("2026-12-21"), false),
    ];
    assert_eq!(due, by_day);
    assert_eq!(page.late, 1);
    let marks: Vec<_> = page
        .year
        .iter()
        .filter(|marked| matches!(marked.mark, YearMark::Due | YearMark::Late))
        .map(|marked| (marked.day, marked.mark))
        .collect();
    let expected = [
        (day("2026-10-01"), YearMark::Late),
        (day("2026-11-30"), YearMark::Due),
        (day("2026-12-21"), YearMark::Due),
    ];
    assert_eq!(marks, expected);
    let found = counts(&office, ()).expect("the counts");
    assert_eq!((found.requests, found.requests_late), (3, 1));
    assert_eq!((found.attention, found.attention_late), (6, 1));
}
