use super::*;
use crate::activity::{ActivityCode, LawfulBasis, TransferMechanism};
use crate::record::RecordKind;
use crate::retention::{Anchor, Combine, StartEvent};

#[test]
fn every_activity_of_the_register_has_the_rule_of_the_table() {
    use ActivityCode as A;
    use StartEvent as E;
    for (activity, terms, floors) in [
        (A::A01, vec![(E::ContactMoment, "P5Y")], 0),
        (
            A::A02,
            vec![(E::Unsubscribed, "P0D"), (E::Objected, "P0D")],
            0,
        ),
        (
            A::A03,
            vec![
                (E::Unsubscribed, "P0D"),
                (E::ConsentWithdrawn, "P0D"),
                (E::Objected, "P0D"),
            ],
            0,
        ),
        (
            A::A04,
            vec![(E::DocumentDate, "P8Y"), (E::AgreementEnd, "P0D")],
            1,
        ),
        (A::A05, vec![(E::DocumentDate, "P8Y")], 1),
        (
            A::A06,
            vec![(E::AgreementEnd, "P5Y"), (E::LimitationEnd, "P0D")],
            1,
        ),
        (
            A::A07,
            vec![(E::CaseEnded, "P0D"), (E::LimitationEnd, "P0D")],
            0,
        ),
        (
            A::A08,
            vec![(E::CaseEnded, "P0D"), (E::LimitationEnd, "P0D")],
            0,
        ),
        (A::A09, vec![(E::DocumentDate, "P8Y")], 3),
        (A::A10, vec![(E::DocumentDate, "P8Y")], 3),
        (
            A::A11,
            vec![(E::PostRemoved, "P0D"), (E::ErasureGranted, "P0D")],
            0,
        ),
        (A::A12, vec![(E::Collected, "P90D")], 0),
        (A::A13, vec![(E::CookieSet, "P1Y")], 0),
        (A::A14, vec![(E::CookieSet, "P1D")], 0),
        (A::A15, vec![(E::Collected, "P50M")], 0),
        (A::A16, vec![(E::Collected, "P0D")], 0),
        (A::A17, vec![(E::Collected, "P6M")], 0),
        (A::A18, vec![(E::RequestClosed, "P5Y")], 0),
        (A::A19, vec![(E::BreachClosed, "P5Y")], 0),
        (A::A20, vec![(E::MarketingEnded, "P0D")], 0),
        (A::A21, vec![(E::Event, "P5Y")], 0),
    ] {
        let rule = rule_of(activity);
        let found: Vec<(StartEvent, String)> = rule
            .terms
            .iter()
            .map(|term| (term.event, term.period.to_string()))
            .collect();
        let expected: Vec<(StartEvent, String)> = terms
            .into_iter()
            .map(|(event, period)| (event, period.to_owned()))
            .collect();
        assert_eq!(found, expected, "{activity}");
        assert_eq!(rule.floors.len(), floors, "{activity}");
        assert_eq!(rule.check(), Ok(()));
    }
}

#[test]
fn only_newsletters_and_comments_take_the_earliest_term() {
    for activity in ActivityCode::ALL {
        let earliest = matches!(
            activity,
            ActivityCode::A02 | ActivityCode::A03 | ActivityCode::A11
        );
        let expected = if earliest {
            Combine::Earliest
        } else {
            Combine::Latest
        };
        assert_eq!(rule_of(*activity).combine, expected, "{activity}");
    }
}

#[test]
fn the_floors_of_books_are_seven_nine_and_ten_years() {
    let floors: Vec<(Anchor, u32)> = rule_of(ActivityCode::A09)
        .floors
        .iter()
        .map(|floor| (floor.term.from, floor.term.period.years))
        .collect();
    assert_eq!(
        floors,
        [
            (Anchor::FyEnd, 7),
            (Anchor::YearEnd, 9),
            (Anchor::YearEnd, 10)
        ]
    );
}

#[test]
fn every_activity_is_filled_in_in_both_languages() {
    for activity in all_activities() {
        for words in [&activity.name, &activity.purpose, &activity.ground] {
            assert!(!words.nl.is_empty() && !words.en.is_empty());
            assert!(!words.nl.contains('!') && !words.en.contains('!'));
        }
        assert!(!activity.categories.is_empty(), "{}", activity.code);
        assert!(!activity.subjects.is_empty(), "{}", activity.code);
        assert!(!activity.sources.is_empty(), "{}", activity.code);
    }
}

#[test]
fn only_the_editor_cookie_needs_no_basis_and_consent_stands_where_the_law_asks_it() {
    for activity in all_activities() {
        let without = activity.code == ActivityCode::A14;
        assert_eq!(activity.bases.is_empty(), without, "{}", activity.code);
    }
    for code in [ActivityCode::A03, ActivityCode::A13, ActivityCode::A16] {
        assert_eq!(activity(code).bases, [LawfulBasis::Consent]);
    }
}

#[test]
fn the_choices_and_the_fixed_part_cover_every_activity_once() {
    let mut covered: Vec<ActivityCode> = choices()
        .into_iter()
        .flat_map(|choice| choice.activities)
        .chain(always_on().iter().copied())
        .collect();
    covered.sort_unstable();
    assert_eq!(covered, ActivityCode::ALL);
}

#[test]
fn the_choices_stand_as_on_the_first_screen() {
    let found: Vec<(String, String, bool)> = choices()
        .into_iter()
        .map(|choice| (choice.title.nl, choice.term.nl, choice.preselected))
        .collect();
    let expected = [
        ("Contact", "5 jaar na het contact", true),
        ("Nieuwsbrief", "tot de afmelding", true),
        ("Offertes", "8 jaar na de offertedatum", true),
        (
            "Overeenkomsten",
            "5 jaar na het einde van de overeenkomst",
            true,
        ),
        ("Dossiers", "tot de zaak definitief klaar is", false),
        (
            "Facturatie en betalingen",
            "8 jaar na de factuurdatum",
            true,
        ),
        ("Reacties op de website", "tot het bericht verdwijnt", false),
        ("Cookies en statistiek", "50 maanden na het bezoek", false),
    ]
    .map(|(title, term, ticked)| (title.to_owned(), term.to_owned(), ticked));
    assert_eq!(found, expected);
}

#[test]
fn every_kind_of_record_has_an_activity() {
    for kind in RecordKind::ALL {
        assert!(!activities_of(*kind).is_empty(), "{kind}");
    }
}

#[test]
fn what_the_pack_does_not_know_of_a_recipient_is_left_to_the_owner() {
    for kind in RecipientKind::ALL {
        let found = recipient(*kind);
        let unknown = found.mechanism == TransferMechanism::CheckYourself;
        assert_eq!(found.country.is_none(), unknown, "{kind}");
        assert_eq!(found.note.is_some(), unknown, "{kind}");
    }
}

#[test]
fn skype_has_ended() {
    let skype = recipient(RecipientKind::Skype);
    assert_eq!(skype.ended_on, chrono::NaiveDate::from_ymd_opt(2025, 5, 5));
}
