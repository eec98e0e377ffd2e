use proptest::prelude::*;

use super::*;
use Right::{
    Access, ConsentWithdrawal, Erasure, HumanDecision, MarketingObjection, Objection, Portability,
    Rectification, Restriction,
};

fn check(table: &[(&str, &[Right])]) {
    for (text, rights) in table {
        let found: Vec<Right> = asked_rights(text)
            .into_iter()
            .map(|one| one.right)
            .collect();
        assert_eq!(&found, rights, "{text}");
    }
}

#[test]
fn people_ask_in_their_own_words() {
    check(&[
        ("Welke gegevens hebben jullie van mij?", &[Access]),
        ("Ik wil graag weten wat u van mij bewaart.", &[Access]),
        ("Wat weten jullie eigenlijk over mij?", &[Access]),
        ("Mag ik een kopie van alles wat jullie hebben?", &[Access]),
        ("Graag een overzicht van mijn gegevens.", &[Access]),
        ("Ik wil inzage.", &[Access]),
        ("Ik wil dat u mijn gegevens verwijdert.", &[Erasure]),
        ("Kunnen jullie mijn account wissen?", &[Erasure]),
        ("Haal mij uit jullie systeem.", &[Erasure]),
        (
            "Verwijder alles wat u van mij hebt, ook mijn reacties.",
            &[Erasure],
        ),
        ("Ik wil vergeten worden.", &[Erasure]),
        (
            "Wilt u mijn telefoonnummer niet langer bewaren?",
            &[Erasure],
        ),
        ("U mag mijn gegevens niet langer bewaren.", &[Erasure]),
        ("Haal me van de lijst.", &[MarketingObjection]),
        ("Stuur geen mail meer.", &[MarketingObjection]),
        (
            "Ik wil de nieuwsbrief niet meer ontvangen.",
            &[MarketingObjection],
        ),
        (
            "Kunt u mij uitschrijven voor de nieuwsbrief?",
            &[MarketingObjection],
        ),
        ("Stop met mailen!", &[MarketingObjection]),
        ("Geen reclame meer graag.", &[MarketingObjection]),
        ("Ik trek mijn toestemming in.", &[ConsentWithdrawal]),
        (
            "Mijn toestemming voor de foto is ingetrokken.",
            &[ConsentWithdrawal],
        ),
        (
            "Mijn adres klopt niet, wilt u dat aanpassen?",
            &[Rectification],
        ),
        ("Het klopt niet, wilt u het aanpassen?", &[Rectification]),
        ("Mijn naam is verkeerd gespeld.", &[Rectification]),
        ("Wilt u mijn adres wijzigen in Kade 1?", &[Rectification]),
        (
            "Ik maak bezwaar tegen het gebruik van mijn gegevens.",
            &[Objection],
        ),
        (
            "Ik maak bezwaar tegen jullie reclame.",
            &[MarketingObjection],
        ),
        ("Gebruik mijn gegevens voorlopig niet.", &[Restriction]),
        (
            "Ik wil mijn gegevens meenemen naar een ander bureau.",
            &[Portability],
        ),
        (
            "Laat het besluit opnieuw nemen door een mens.",
            &[HumanDecision],
        ),
        ("Kunt u mij bellen over de offerte?", &[]),
        ("Ik maak bezwaar tegen de factuur.", &[]),
        ("De factuur klopt niet.", &[]),
        ("Bedankt voor de snelle reactie.", &[]),
    ]);
}

#[test]
fn people_ask_in_english() {
    check(&[
        ("What data do you have about me?", &[Access]),
        ("This is a subject access request.", &[Access]),
        ("Please send me a copy of my personal data.", &[Access]),
        ("Please delete my account and all my data.", &[Erasure]),
        ("I want to exercise my right to be forgotten.", &[Erasure]),
        ("Please erase everything you hold.", &[Erasure]),
        ("My address is wrong, please correct it.", &[Rectification]),
        ("Please update my address.", &[Rectification]),
        ("Please restrict the processing of my data.", &[Restriction]),
        (
            "I would like my data in a machine-readable format.",
            &[Portability],
        ),
        ("I object to the processing of my data.", &[Objection]),
        (
            "Please unsubscribe me from the newsletter.",
            &[MarketingObjection],
        ),
        ("Stop sending me offers.", &[MarketingObjection]),
        ("I withdraw my consent.", &[ConsentWithdrawal]),
        (
            "I want this decision reviewed by a human.",
            &[HumanDecision],
        ),
        ("Please do not delete my data.", &[]),
        ("Can you call me about the quote?", &[]),
    ]);
}

#[test]
fn model_letters_name_articles() {
    check(&[
        (
            "Hierbij verzoek ik u op grond van artikel 15 van de Algemene verordening gegevensbescherming (AVG) om mij te laten weten of u persoonsgegevens van mij verwerkt.",
            &[Access],
        ),
        (
            "Op grond van artikel 17 van de AVG vraag ik u mijn persoonsgegevens zonder onredelijke vertraging te wissen.",
            &[Erasure],
        ),
        (
            "Ik doe een beroep op de artikelen 15, 17 en 20 van de AVG.",
            &[Access, Portability, Erasure],
        ),
        (
            "Met een beroep op art. 21 lid 2 AVG maak ik bezwaar.",
            &[MarketingObjection],
        ),
        (
            "Op grond van art. 21 AVG teken ik bezwaar aan.",
            &[Objection],
        ),
        (
            "Op grond van artikel 16 AVG verzoek ik u de volgende gegevens te rectificeren: mijn geboortedatum.",
            &[Rectification],
        ),
        (
            "Ik verzoek u op grond van artikel 18 van de AVG de verwerking te beperken.",
            &[Restriction],
        ),
        (
            "Ik trek mijn toestemming in op grond van artikel 7 lid 3 AVG.",
            &[ConsentWithdrawal],
        ),
        (
            "Volgens artikel 12 lid 3 van de AVG moet u binnen een maand antwoorden.",
            &[],
        ),
        (
            "Under Article 15 of the GDPR I request access to my personal data.",
            &[Access],
        ),
        ("Zie artikel 15 van de huurovereenkomst.", &[]),
    ]);
}

#[test]
fn the_old_law_had_a_right_of_opposition() {
    check(&[
        (
            "Ik maak gebruik van mijn recht op verzet tegen de verwerking van mijn gegevens (Wbp).",
            &[Objection],
        ),
        (
            "Ik doe een beroep op het recht van verzet tegen direct marketing.",
            &[MarketingObjection],
        ),
    ]);
}

#[test]
fn a_model_letter_for_access_that_lists_what_must_be_told_asks_for_access_alone() {
    check(&[(
        "Geachte heer, mevrouw,

Met deze brief verzoek ik u om inzage in mijn persoonsgegevens, op grond van artikel 15 van de AVG.

Ik verzoek u mij een kopie te geven van de persoonsgegevens die u van mij verwerkt, en mij te informeren over:
- de doelen waarvoor u mijn gegevens gebruikt;
- de ontvangers van mijn gegevens;
- hoe lang u de gegevens bewaart;
- dat ik het recht heb u te informeren als ik mijn gegevens wil laten rectificeren of wissen;
- of u gebruikmaakt van geautomatiseerde besluitvorming.

Volgens artikel 12 lid 3 van de AVG antwoordt u binnen een maand. Ik wijs u op mijn rechten bij de Autoriteit
Persoonsgegevens.",
        &[Access],
    )]);
}

#[test]
fn what_somebody_does_not_want_is_not_asked() {
    check(&[
        ("Ik wil NIET dat u mijn gegevens wist.", &[]),
        ("U hoeft mijn gegevens niet te verwijderen.", &[]),
        (
            "Ik wil niet dat u mijn gegevens wist, maar wel graag inzage.",
            &[Access],
        ),
        (
            "Ik vraag niet om inzage, maar om verwijdering van mijn gegevens.",
            &[Erasure],
        ),
        (
            "Waarom hebt u mijn gegevens nog niet verwijderd?",
            &[Erasure],
        ),
        (
            "Ik wil niet alleen inzage, ook wil ik dat u mijn gegevens wist.",
            &[Access, Erasure],
        ),
        (
            "Please don't delete my account, I only want a copy of my data.",
            &[Access],
        ),
    ]);
}

#[test]
fn one_message_can_ask_several_things_each_with_its_sentence() {
    let found = asked_rights(
        "Beste mensen,\n\nIk krijg nog steeds uw nieuwsbrief. Stuur geen mail meer! Verder wil ik graag\ninzage in mijn gegevens. Daarna moet u mijn gegevens\nwissen.\n\nGroet, Roos",
    );
    assert_eq!(
        found
            .iter()
            .map(|one| (one.right, one.sentence.as_str()))
            .collect::<Vec<_>>(),
        [
            (MarketingObjection, "Stuur geen mail meer!"),
            (Access, "Verder wil ik graag inzage in mijn gegevens."),
            (Erasure, "Daarna moet u mijn gegevens wissen."),
        ]
    );
}

#[test]
fn the_language_is_told_by_the_small_words() {
    for (text, language) in [
        (
            "Ik wil graag weten wat u van mij bewaart.",
            Some(Language::Dutch),
        ),
        (
            "I would like to know what you have about me.",
            Some(Language::English),
        ),
        ("Please delete my data. Groet", Some(Language::English)),
        ("OK", None),
        ("", None),
    ] {
        assert_eq!(language_of(text), language, "{text}");
    }
}

proptest! {
    #[test]
    fn a_right_is_found_once_and_in_the_text(text in "\\PC{0,200}") {
        let found = asked_rights(&text);
        for (at, one) in found.iter().enumerate() {
            prop_assert!(found[at + 1..].iter().all(|other| other.right != one.right));
        }
    }

    #[test]
    fn what_is_asked_stays_asked_between_other_sentences(before in "[a-z ]{0,40}", after in "[a-z ]{0,40}") {
        let text = format!("{before}.\n\nWelke gegevens hebben jullie van mij?\n\n{after}.");
        prop_assert!(asked_rights(&text).iter().any(|one| one.right == Access));
    }
}
