use super::*;
use crate::activity::{ActivityCode, LawfulBasis, RecipientRole, TransferMechanism};
use crate::pack;
use crate::period::Period;

fn publisher() -> Publisher {
    Publisher {
        name: "Loodgieter van 't Hof-Öztürk".to_owned(),
        street: "Wilgenlaan 1".to_owned(),
        postcode: "1234 AB".to_owned(),
        town: "Voorbeeldstad".to_owned(),
        phone: "020 000 00 00".to_owned(),
        email: "post@loodgieter.example".to_owned(),
        website: "www.loodgieter.example".to_owned(),
        kvk_number: "00000000".to_owned(),
    }
}

fn of_pack() -> Facts {
    Facts::of_pack(publisher(), Language::Dutch)
}

/// Facts of which everything was looked up and weighed.
fn complete() -> Facts {
    let mut facts = of_pack();
    for activity in &mut facts.activities {
        activity.interest = Some(Words::new("ons werk", "our work"));
    }
    for recipient in &mut facts.recipients {
        recipient.role.get_or_insert(RecipientRole::Controller);
        recipient.country = "Nederland".to_owned();
        recipient.mechanism = TransferMechanism::NoTransfer;
        recipient.agreed = true;
    }
    facts
}

fn section(facts: &Facts, kind: SectionKind) -> String {
    let told = statement(facts);
    let section = told.sections.iter().find(|one| one.kind == kind);
    let words = section
        .iter()
        .flat_map(|one| &one.blocks)
        .flat_map(Block::words);
    words
        .map(|one| one.nl.clone())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_text_is_there_in_both_languages_without_exclamation_marks() {
    for facts in [
        of_pack(),
        complete(),
        Facts::of_pack(Publisher::default(), Language::Dutch),
    ] {
        let told = statement(&facts);
        for language in [Language::Dutch, Language::English] {
            for text in told.texts(language) {
                assert!(!text.trim().is_empty(), "{told:?}");
                assert!(!text.contains('!'), "{text}");
            }
        }
    }
}

#[test]
fn no_text_says_what_a_statement_may_not_say() {
    let told = statement(&complete());
    for language in [Language::Dutch, Language::English] {
        for text in told.texts(language) {
            assert!(!is_forbidden(text), "{text}");
        }
    }
}

/// Domain rule 1.3, points 4, 7 and 8, as an owner could have typed them into the register.
#[test]
fn what_the_owner_typed_and_may_not_be_said_is_not_said_and_blocks() {
    type Change = fn(&mut Facts, Words);
    let places: [(&str, Change); 5] = [
        ("purpose", |facts, text| facts.activities[0].purpose = text),
        ("ground", |facts, text| facts.activities[0].ground = text),
        ("interest", |facts, text| {
            facts.activities[0].interest = Some(text)
        }),
        ("categories", |facts, text| {
            facts.activities[0].categories = text
        }),
        ("measure", |facts, text| facts.measures = vec![text]),
    ];
    let wrong = [
        "Door gebruik te maken van onze website geeft u toestemming",
        "Alle gegevens zijn geanonimiseerd",
        "Wij bewaren dit zolang als nodig is",
    ];
    for (place, change) in places {
        for text in wrong {
            let mut facts = complete();
            change(&mut facts, Words::new(text, text));
            let told = statement(&facts);
            assert!(
                !told
                    .texts(Language::Dutch)
                    .iter()
                    .any(|said| said.contains(text)),
                "{place}: {text}"
            );
            assert_eq!(gaps(&facts).len(), 1, "{place}: {text}");
        }
    }
}

#[test]
fn a_complete_register_has_no_gap_and_the_pack_names_each_that_is_left_to_the_owner() {
    assert_eq!(gaps(&complete()), []);
    let lacking = gaps(&of_pack());
    let count = |kind| lacking.iter().filter(|one| one.kind == kind).count();
    let on_interest = of_pack()
        .activities
        .iter()
        .filter(|one| {
            pack::activity(one.code)
                .bases
                .contains(&LawfulBasis::LegitimateInterest)
        })
        .count();
    assert_eq!(count(GapKind::BalancingTest), on_interest);
    // The authorities and the readers of a website are the same for everybody; Skype has ended.
    assert_eq!(
        count(GapKind::Recipient),
        pack::RecipientKind::ALL.len() - 5
    );
    let processors = of_pack()
        .recipients
        .iter()
        .filter(|one| one.role == Some(RecipientRole::Processor))
        .count();
    assert_eq!(count(GapKind::Agreement), processors);
    assert_eq!(
        lacking.len(),
        on_interest + count(GapKind::Recipient) + processors
    );
}

#[test]
fn each_thing_that_is_missing_is_named_with_its_place() {
    type Change = fn(&mut Facts);
    let rows: [(GapKind, Change); 9] = [
        (GapKind::Agreement, |facts| {
            facts.recipients[0].role = Some(RecipientRole::Processor);
            facts.recipients[0].agreed = false;
        }),
        (GapKind::BeforeConsent, |facts| {
            for cookie in &mut facts.cookies {
                cookie.before_consent = cookie.activity != ActivityCode::A15;
            }
        }),
        (GapKind::Name, |facts| facts.publisher.name.clear()),
        (GapKind::Address, |facts| facts.publisher.street.clear()),
        (GapKind::Address, |facts| facts.publisher.town.clear()),
        (GapKind::Email, |facts| facts.publisher.email.clear()),
        (GapKind::Rule, |facts| {
            facts.activities[0].rule.terms.clear()
        }),
        (GapKind::BalancingTest, |facts| {
            facts.activities[0].interest = None
        }),
        (GapKind::Recipient, |facts| {
            facts.recipients[0].mechanism = TransferMechanism::CheckYourself;
        }),
    ];
    for (kind, change) in rows {
        let mut facts = complete();
        change(&mut facts);
        let found: Vec<GapKind> = gaps(&facts).into_iter().map(|one| one.kind).collect();
        assert_eq!(found, [kind]);
    }
}

/// Domain rule 6.7: what art. 13 and 14 ask, each with the section that says it and a word that has to stand there.
#[test]
fn the_checklist_of_articles_13_and_14_is_complete() {
    use SectionKind as S;
    let facts = complete();
    for (asked, kind, word) in [
        ("13(1)(a) identity", S::Who, "Loodgieter van 't Hof-Öztürk"),
        ("13(1)(a) contact", S::Who, "post@loodgieter.example"),
        (
            "13(1)(b) officer or none",
            S::Who,
            "geen functionaris voor gegevensbescherming",
        ),
        ("13(1)(c) purpose", S::Invoicing, "Een juiste factuur maken"),
        ("13(1)(c) basis", S::Invoicing, "art. 6 lid 1 onder c AVG"),
        ("13(1)(d) the interest itself", S::Contact, "Ons werk."),
        (
            "13(1)(e) recipients",
            S::Recipients,
            "Hosting van de website",
        ),
        (
            "13(1)(f) transfers",
            S::Abroad,
            "geen gegevens naar een land buiten de EER",
        ),
        ("13(2)(a) period", S::Contact, "5 jaar na het contact"),
        ("13(2)(b) access", S::Rights, "kopie"),
        ("13(2)(b) rectification", S::Rights, "verbeteren"),
        ("13(2)(b) erasure", S::Rights, "wissen"),
        ("13(2)(b) restriction", S::Rights, "beperking"),
        ("13(2)(b) portability", S::Rights, "overdragen"),
        ("13(2)(b) objection", S::Objection, "bezwaar"),
        ("21(4) advertising", S::Objection, "reclame"),
        ("13(2)(c) withdrawal", S::Rights, "intrekken"),
        (
            "13(2)(d) authority",
            S::Complaint,
            "Autoriteit Persoonsgegevens",
        ),
        ("79 court", S::Complaint, "rechter"),
        (
            "13(2)(e) obligatory or not",
            S::Invoicing,
            "De belastingwet vraagt",
        ),
        (
            "13(2)(f) automated decisions",
            S::Automated,
            "geen besluiten",
        ),
        (
            "14(1)(d) categories",
            S::CaseFiles,
            "verklaringen over de zaak",
        ),
        ("14(2)(f) source", S::CaseFiles, "uit openbare bronnen"),
        ("12(3) term", S::Rights, "binnen een maand"),
        ("12(5) free of charge", S::Rights, "kost u niets"),
        ("changes", S::Changes, "nummer en datum"),
    ] {
        let said = section(&facts, kind);
        assert!(said.contains(word), "{asked}: {said}");
    }
}

#[test]
fn a_transfer_is_told_with_its_safeguard_and_where_a_copy_is_had() {
    let mut facts = complete();
    facts.recipients[0].country = "Verenigde Staten".to_owned();
    facts.recipients[0].mechanism = TransferMechanism::StandardClauses;
    let said = section(&facts, SectionKind::Abroad);
    for word in [
        "Verenigde Staten",
        "modelcontract van de EU",
        "kopie",
        "post@loodgieter.example",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(!said.contains("geen gegevens naar een land"));
}

#[test]
fn nothing_is_said_of_what_the_business_does_not_do() {
    let mut facts = complete();
    facts.activities.retain(|one| one.code == ActivityCode::A09);
    facts.cookies.clear();
    let kinds: Vec<SectionKind> = statement(&facts)
        .sections
        .into_iter()
        .map(|one| one.kind)
        .collect();
    for left_out in [
        SectionKind::Contact,
        SectionKind::Newsletter,
        SectionKind::CaseFiles,
        SectionKind::Comments,
        SectionKind::Website,
    ] {
        assert!(!kinds.contains(&left_out), "{left_out}");
    }
    assert!(kinds.contains(&SectionKind::Invoicing));
    assert!(!section(&facts, SectionKind::Rights).contains("Toestemming intrekken"));
}

#[test]
fn a_period_follows_the_rule_that_runs_in_every_place_where_it_is_said() {
    let mut facts = complete();
    for activity in &mut facts.activities {
        if activity.code == ActivityCode::A01 {
            activity.rule.terms[0].period = Period::years(3);
        }
        if activity.code == ActivityCode::A15 {
            activity.rule.terms[0].period = Period::months(14);
        }
    }
    for kind in [SectionKind::Brief, SectionKind::Contact] {
        let said = section(&facts, kind);
        assert!(said.contains("3 jaar na het contact"), "{said}");
        assert!(!said.contains("5 jaar na het contact"), "{said}");
    }
    let said = section(&facts, SectionKind::Website);
    assert!(
        said.contains("14 maanden") && !said.contains("50 maanden"),
        "{said}"
    );
}

#[test]
fn who_got_data_in_the_past_is_named_apart() {
    let said = section(&complete(), SectionKind::Recipients);
    assert!(
        said.contains("Vroeger kregen ook gegevens: Skype (tot 5 mei 2025)."),
        "{said}"
    );
}

#[test]
fn decisions_by_a_computer_are_explained_where_they_are_taken() {
    let mut facts = complete();
    facts.activities[0].automated = Some(Words::new("een som kiest", "a sum chooses"));
    let said = section(&facts, SectionKind::Automated);
    assert!(
        said.contains("Een som kiest.") && said.contains("een mens"),
        "{said}"
    );
    assert!(!said.contains("geen besluiten"));
}
