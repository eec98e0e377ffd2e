//! The texts as they stand on a website, a quote, an invoice and a mail.

use ActivityCode as A;
use ShortTextKind as K;

use super::*;
use crate::period::Period;
use crate::retention::{StartEvent, Term};

fn sender() -> Sender {
    Sender {
        name: "Wilgenhoek".to_owned(),
        email: "post@wilgenhoek.example".to_owned(),
        website: "www.wilgenhoek.example".to_owned(),
    }
}

fn of_pack(codes: &[A]) -> Vec<ActivityInUse> {
    codes
        .iter()
        .filter_map(|code| ActivityInUse::of_pack(*code))
        .collect()
}

fn text(kind: K, in_use: &[ActivityInUse]) -> ShortText {
    short_text(kind, &sender(), in_use).unwrap()
}

fn dutch(kind: K, in_use: &[ActivityInUse]) -> String {
    text(kind, in_use).in_language(Language::Dutch)
}

/// Returns everything the pack knows of, with a basis.
fn all() -> Vec<ActivityInUse> {
    of_pack(A::ALL)
}

#[test]
fn the_contact_form_says_what_is_needed_what_for_why_how_long_and_who() {
    let mut contact = of_pack(&[A::A01]);
    contact[0].recipients = ["Hosting", "Mailservers"].map(str::to_owned).to_vec();
    assert_eq!(
        dutch(K::ContactForm, &contact),
        "Wilgenhoek heeft uw naam en e-mailadres nodig om te kunnen antwoorden; zonder die gegevens kan dat niet, en wat \
         u verder invult kiest u zelf. Ons doel: vragen beantwoorden en weten wanneer, waarover en hoe het laatste \
         contact was. Niet voor reclame. Dat mag op grond van ons gerechtvaardigd belang: het belang om te weten waar \
         het laatste contact over ging; bij een vraag vóór een opdracht: de overeenkomst. Hoe lang wij dit bewaren: \
         5 jaar na het contact. Wij delen het met: Hosting en Mailservers. U mag uw gegevens inzien, verbeteren en laten wissen; onze \
         privacyverklaring staat op www.wilgenhoek.example, en vragen stelt u via post@wilgenhoek.example.\n\nU mag \
         bezwaar maken. Waar wij uw gegevens gebruiken voor ons eigen belang, mag u daar altijd bezwaar tegen maken om \
         redenen die met uw situatie te maken hebben: mail naar post@wilgenhoek.example."
    );
}

#[test]
fn the_quote_names_both_periods_where_they_differ_and_one_where_they_do_not() {
    let mut quotes = of_pack(&[A::A04, A::A05]);
    assert!(
        dutch(K::Quote, &quotes).contains("met akkoord 8 jaar na de offertedatum, en in elk geval")
    );
    quotes[1].rule = RetentionRule::of(Term::after(StartEvent::DocumentDate, Period::years(1)));
    assert!(dutch(K::Quote, &quotes).contains("; zonder akkoord 1 jaar na de offertedatum."));
    quotes[0].rule = quotes[1].rule.clone();
    assert!(
        dutch(K::Quote, &quotes).contains("Hoe lang wij dit bewaren: 1 jaar na de offertedatum.")
    );
    assert!(
        !dutch(K::Quote, &quotes[1..]).contains("akkoord gaat"),
        "one of the two is not done"
    );
}

#[test]
fn the_invoice_names_the_legal_duty_and_why_it_is_kept_longer() {
    let mut invoices = of_pack(&[A::A09, A::A10]);
    assert!(dutch(K::Invoice, &invoices).contains(
        "Wij moeten ons houden aan de bewaarplicht van 7 jaar (art. 52 lid 4 AWR); wat wij langer bewaren"
    ));
    let english = text(K::Invoice, &invoices).in_language(Language::English);
    assert!(english.contains("We are bound by the duty to keep for 7 years (art. 52(4) AWR)"));
    invoices[0].basis = LawfulBasis::LegalObligation;
    assert!(dutch(K::Invoice, &invoices).contains("(art. 52 lid 4 AWR). Hoe lang wij dit bewaren: als factuur 8 jaar na de factuurdatum; als betaling"));
}

#[test]
fn the_foot_of_a_mail_is_two_sentences_and_the_right_to_object() {
    let footer = text(K::MailFooter, &of_pack(&[A::A01]));
    assert_eq!((footer.sentences.len(), footer.objection.len()), (2, 1));
    assert!(footer.in_language(Language::English).starts_with(
        "We keep our mails with you to be able to answer you: 5 years after the contact."
    ));
}

#[test]
fn the_right_to_object_stands_apart_wherever_an_own_interest_or_advertising_is_meant() {
    let consent = |code| ActivityInUse {
        basis: LawfulBasis::Consent,
        ..of_pack(&[code])[0].clone()
    };
    let interest = SentenceReason::Objection;
    let marketing = SentenceReason::MarketingObjection;
    for (kind, in_use, told) in [
        (K::ContactForm, of_pack(&[A::A01]), vec![interest]),
        (K::ContactForm, of_pack(&[A::A01, A::A02]), vec![interest]),
        (K::ContactForm, vec![consent(A::A01)], vec![]),
        (K::Quote, of_pack(&[A::A05]), vec![interest]),
        (
            K::Quote,
            of_pack(&[A::A04, A::A02]),
            vec![interest, marketing],
        ),
        (K::Invoice, of_pack(&[A::A09]), vec![interest]),
        (
            K::Invoice,
            [vec![consent(A::A09)], of_pack(&[A::A02])].concat(),
            vec![marketing],
        ),
        (K::Invoice, of_pack(&[A::A09, A::A03]), vec![interest]),
    ] {
        let made = text(kind, &in_use);
        let reasons: Vec<SentenceReason> = made.objection.iter().map(|one| one.reason).collect();
        assert_eq!(reasons, told, "{kind}");
        let copied = made.in_language(Language::Dutch);
        assert_eq!(
            copied.split("\n\n").count(),
            if told.is_empty() { 1 } else { 2 },
            "art. 21(4): {copied}"
        );
    }
}

#[test]
fn a_basis_that_the_owner_chose_has_no_ground_of_the_pack_beside_it() {
    let mut contact = of_pack(&[A::A01]);
    contact[0].basis = LawfulBasis::Consent;
    let told = dutch(K::ContactForm, &contact);
    assert!(
        told.contains("Dat mag op deze grond: toestemming (art. 6 lid 1 onder a AVG)."),
        "{told}"
    );
    assert!(!told.contains("belang"), "{told}");
}

#[test]
fn a_text_about_what_the_business_does_not_do_does_not_exist() {
    for kind in K::ALL {
        assert_eq!(short_text(*kind, &sender(), &of_pack(&[A::A11])), None);
        assert!(short_text(*kind, &sender(), &all()).is_some());
    }
}

#[test]
fn what_is_not_known_says_where_to_fill_it_in() {
    let nobody = Sender::default();
    let in_use = all();
    for kind in K::ALL {
        let made = short_text(*kind, &nobody, &in_use).unwrap();
        assert!(
            made.in_language(Language::Dutch)
                .contains("[uw e-mailadres: vul dat in bij Instellingen, Bedrijf]")
        );
        assert_eq!(
            lacking(*kind, &nobody, &in_use),
            [Lacking::Name, Lacking::Email, Lacking::Website]
        );
        assert_eq!(lacking(*kind, &sender(), &in_use), []);
    }
}

#[test]
fn no_text_says_what_none_may_say_whatever_stands_in_the_register() {
    let purposes = [
        "",
        "Door gebruik te maken van onze website stemt u toe.",
        "Door gebruik te  maken van deze site geeft u TOESTEMMING.",
        "Wij hebben alle gegevens geanonimiseerd.",
        "Wij bewaren uw gegevens zolang als nodig is.",
        "Niet langer dan noodzakelijk bewaren.",
        "By using this site you consent to everything.",
        "All data are anonymised.",
        "Kept as long as necessary.",
    ];
    for purpose in purposes {
        let mut in_use = all();
        for activity in &mut in_use {
            activity.purpose = Words::new(purpose, purpose);
        }
        for kind in K::ALL {
            let made = text(*kind, &in_use);
            for language in [Language::Dutch, Language::English] {
                let copied = made.in_language(language);
                assert!(!is_forbidden(&copied), "{copied}");
            }
            assert_eq!(
                lacking(*kind, &sender(), &in_use),
                [Lacking::Purpose],
                "{purpose}"
            );
        }
    }
}

#[test]
fn the_pack_itself_says_nothing_forbidden_and_every_sentence_is_one() {
    for kind in K::ALL {
        let made = text(*kind, &all());
        for one in made.sentences.iter().chain(&made.objection) {
            for told in [&one.words.nl, &one.words.en] {
                assert!(!is_forbidden(told), "{told}");
                assert!(told.ends_with('.') && !told.contains("..") && !told.contains("  "));
                assert!(told.starts_with(char::is_uppercase), "{told}");
            }
        }
    }
}

#[test]
fn a_changed_rule_changes_the_text() {
    let mut contact = of_pack(&[A::A01]);
    let before = dutch(K::MailFooter, &contact);
    contact[0].rule = RetentionRule::of(Term::after(StartEvent::ContactMoment, Period::years(2)));
    let after = dutch(K::MailFooter, &contact);
    assert!(before.contains("5 jaar na het contact") && after.contains("2 jaar na het contact"));
}
