//! The notices that go to many people have all that the law asks, as extracted from the PDF.

use documents::letters::{l15_breach_notice as l15, l17_statement_change as l17};
use documents::pdf::typeset_letter;
use documents::specimens::{correspondence, day, notices};
use domain::language::Language;

use crate::content::holds;
use crate::reading::{specimen, text};

#[test]
fn the_notice_of_a_breach_has_every_element() {
    holds(
        "l15-nl.pdf",
        &[
            (
                "plain words, 34(2)",
                "Er is iets misgegaan met uw persoonsgegevens.",
            ),
            (
                "which article",
                "artikel 34 van de Algemene verordening gegevensbescherming",
            ),
            (
                "nature, 34(2)",
                "Dit is er gebeurd: bij het versturen van facturen is een lijst met klanten naar een verkeerd e-mailadres gestuurd.",
            ),
            ("when it happened", "Het gebeurde op 19 november 2026."),
            (
                "when it was found out",
                "Wij ontdekten het op 20 november 2026.",
            ),
            ("which data", "Het gaat om deze gegevens van u:"),
            ("which data", "nummers en bedragen van 3 facturen uit 2026"),
            (
                "contact point, 33(3)(b)",
                "Neem contact op met Marijke Terpstra-Vos (telefoon 085 – 000 00 12 of e-mail privacy@wilgenhoek.example)",
            ),
            ("reference", "noem kenmerk D-2026-002"),
            (
                "consequences, 33(3)(c)",
                "Iemand kan u een valse factuur sturen die van ons lijkt te komen.",
            ),
            ("measures taken, 33(3)(d)", "Dit hebben wij gedaan:"),
            (
                "measures taken, 33(3)(d)",
                "Wij vroegen de ontvanger om het bericht te wissen.",
            ),
            (
                "measures proposed, 33(3)(d)",
                "Voor 1 januari 2027 controleren wij hoe wij al onze lijsten bewaren en versturen.",
            ),
            (
                "measures advised, 33(3)(d)",
                "Betaal alleen op het rekeningnummer dat u van ons gewend bent.",
            ),
            (
                "regret",
                "Wij vinden het heel vervelend dat dit is gebeurd.",
            ),
            (
                "report to the authority",
                "Op 21 november 2026 hebben wij het gemeld bij de Autoriteit Persoonsgegevens",
            ),
            (
                "authority",
                "www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag",
            ),
            ("court", "U kunt ook naar de rechter gaan."),
        ],
    );
    holds(
        "l15-en.pdf",
        &[
            (
                "plain words, 34(2)",
                "Something went wrong with your personal data.",
            ),
            (
                "which article",
                "Article 34 of the General Data Protection Regulation",
            ),
            (
                "nature, 34(2)",
                "This is what happened: when invoices were sent, a list of clients went to a wrong e-mail address.",
            ),
            ("when it happened", "It happened on 19 November 2026."),
            ("when it was found out", "We found out on 20 November 2026."),
            ("which data", "It concerns these data about you:"),
            ("which data", "numbers and amounts of 3 invoices of 2026"),
            (
                "contact point, 33(3)(b)",
                "Contact Marijke Terpstra-Vos (phone 085 – 000 00 12 or e-mail privacy@wilgenhoek.example)",
            ),
            ("reference", "quote reference D-2026-002"),
            (
                "consequences, 33(3)(c)",
                "Somebody may send you a false invoice that seems to come from us.",
            ),
            ("measures taken, 33(3)(d)", "This is what we have done:"),
            (
                "measures taken, 33(3)(d)",
                "We asked the recipient to erase the message.",
            ),
            (
                "measures proposed, 33(3)(d)",
                "Before 1 January 2027 we will check how we keep and send all our lists.",
            ),
            (
                "measures advised, 33(3)(d)",
                "Pay only to the account number that you know from us.",
            ),
            ("regret", "We are sorry that this happened."),
            (
                "report to the authority",
                "On 21 November 2026 we reported it to the Dutch Data Protection Authority",
            ),
            (
                "authority",
                "www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague",
            ),
            ("court", "You can also go to court."),
        ],
    );
}

#[test]
fn a_notice_of_a_breach_says_only_what_is_known_and_done() {
    for (file_name, there, lacking) in [
        (
            "l15-over-time-nl.pdf",
            [
                "tussen 16 november 2026 en 19 november 2026",
                "U hoeft zelf niets te doen.",
            ],
            ["Dit gaan wij nog doen", "Dit raden wij u aan", "gemeld bij"],
        ),
        (
            "l15-over-time-en.pdf",
            [
                "between 16 November 2026 and 19 November 2026",
                "You do not have to do anything yourself.",
            ],
            ["what we will still do", "what we advise", "we reported"],
        ),
    ] {
        let text = text(specimen(file_name));
        for words in there {
            assert!(text.contains(words), "{file_name} lacks: {words}");
        }
        for words in lacking {
            assert!(!text.contains(words), "{file_name} says: {words}");
        }
    }
}

#[test]
fn where_nobody_knows_when_a_breach_happened_the_notice_says_so() {
    for (language, words) in [
        (
            Language::Dutch,
            "Wanneer het precies gebeurde, weten wij niet.",
        ),
        (
            Language::English,
            "When exactly it happened, we do not know.",
        ),
    ] {
        let breach = l15::Breach {
            when: l15::When::Unknown,
            ..notices::breach(language)
        };
        let person = notices::concerned(&correspondence(), language);
        let letter = l15::compose(&breach, &person, language);
        let text = text(&typeset_letter(&letter).expect("a letter"));
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn the_notice_of_a_new_statement_has_every_element() {
    holds(
        "l17-nl.pdf",
        &[
            ("that it changes", "Wij passen onze privacyverklaring aan."),
            ("from when", "De nieuwe tekst geldt vanaf 1 januari 2027."),
            (
                "why",
                "De reden is: klanten komen vaak na enkele jaren op een offerte terug",
            ),
            ("what changes", "Bewaren van offertes"),
            ("how it was", "2 jaar na de offertedatum"),
            ("how it will be", "5 jaar na de offertedatum"),
            ("from when", "Vanaf 1 januari 2027"),
            ("what is new", "Nog niet"),
            (
                "objection, 21(4)",
                "U kunt bezwaar maken tegen het langer bewaren van offertes",
            ),
            (
                "withdrawal, 13(2)(c)",
                "U gaf ons toestemming voor de nieuwsbrief. Die kunt u op elk moment intrekken",
            ),
            (
                "rights, 13(2)(b)",
                "U mag ons altijd vragen om inzage in uw gegevens",
            ),
            (
                "the whole text",
                "De hele tekst (versie 4) leest u op www.wilgenhoek.example/privacy.",
            ),
            (
                "authority, 13(2)(d)",
                "www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag",
            ),
            ("contact", "Neem contact op met Marijke Terpstra-Vos"),
            ("reference", "noem kenmerk P-2026-004"),
        ],
    );
    holds(
        "l17-en.pdf",
        &[
            ("that it changes", "We are changing our privacy statement."),
            ("from when", "The new text applies from 1 January 2027."),
            (
                "why",
                "The reason is: clients often come back to a quote after some years",
            ),
            ("what changes", "Keeping quotes"),
            ("how it was", "2 years after the date of the quote"),
            ("how it will be", "5 years after the date of the quote"),
            ("from when", "From 1 January 2027"),
            ("what is new", "Not yet"),
            (
                "objection, 21(4)",
                "you can object to keeping quotes longer",
            ),
            (
                "withdrawal, 13(2)(c)",
                "You gave us your consent for the newsletter. You can withdraw it at any time",
            ),
            (
                "rights, 13(2)(b)",
                "You may always ask us for access to your data",
            ),
            (
                "the whole text",
                "You find the whole text (version 4) at www.wilgenhoek.example/privacy.",
            ),
            (
                "authority, 13(2)(d)",
                "www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague",
            ),
            ("contact", "Contact Marijke Terpstra-Vos"),
            ("reference", "quote reference P-2026-004"),
        ],
    );
}

#[test]
fn a_new_purpose_is_told_in_full_before_it_begins() {
    holds(
        "l17-new-purpose-nl.pdf",
        &[
            (
                "purpose, 13(3)",
                "Vanaf 1 januari 2027 gebruiken wij gegevens die wij al van u hebben ook hiervoor: klanten een keer per jaar vragen wat zij van ons werk vinden.",
            ),
            (
                "basis",
                "gerechtvaardigd belang (artikel 6 lid 1 onder f AVG)",
            ),
            ("interest", "Ons belang is: ons werk beter maken."),
            ("period, 13(2)(a)", "1 jaar na de vraag"),
            (
                "another purpose",
                "uw bedrijf als voorbeeld op onze website noemen",
            ),
            (
                "objection to advertising, 21(2)",
                "Een reden is niet nodig.",
            ),
            (
                "the whole text",
                "De hele tekst (versie 4) vindt u bij deze brief.",
            ),
            ("enclosure", "Privacyverklaring, versie 4"),
        ],
    );
    holds(
        "l17-new-purpose-en.pdf",
        &[
            (
                "purpose, 13(3)",
                "From 1 January 2027 we will use data that we already hold about you for this purpose as well: asking clients once a year what they think of our work.",
            ),
            ("basis", "legitimate interest (Article 6(1)(f) GDPR)"),
            ("interest", "Our interest is: improving our work."),
            ("period, 13(2)(a)", "1 year after the question"),
            (
                "another purpose",
                "naming your business as an example on our website",
            ),
            ("objection to advertising, 21(2)", "You need no reason."),
            (
                "the whole text",
                "You find the whole text (version 4) with this letter.",
            ),
            ("enclosure", "Privacy statement, version 4"),
        ],
    );
}

#[test]
fn what_ends_and_what_begins_is_said_as_such() {
    let language = Language::Dutch;
    let about = "cookies van anderen".to_owned();
    let change = l17::Change {
        from: day(2027, 2, 1),
        differences: vec![l17::Difference {
            about,
            now: Some("voor filmpjes".to_owned()),
            then: None,
        }],
        ..notices::change(language)
    };
    let person = l17::Person {
        choices: Vec::new(),
        ..notices::reader(&correspondence(), language)
    };
    let letter = l17::compose(&change, &person, language);
    let text = text(&typeset_letter(&letter).expect("a letter"));
    for words in [
        "Cookies van anderen",
        "Voor filmpjes",
        "Niet meer",
        "Bent u het er niet mee eens? Laat het ons weten",
    ] {
        assert!(text.contains(words), "lacks: {words}");
    }
    assert!(!text.contains("bezwaar maken"), "{text}");
}
