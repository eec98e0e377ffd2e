//! The notices that go to many people at once: of a breach, and of a statement that changes.

use domain::language::Language;

use super::{day, in_language};
use crate::letters::{Correspondence, l15_breach_notice as l15, l17_statement_change as l17};
use crate::model::Letter;

fn all(language: Language, words: &[(&str, &str)]) -> Vec<String> {
    let said = |(dutch, english): &(&str, &str)| in_language(language, dutch, english).to_owned();
    words.iter().map(said).collect()
}

/// Returns a breach as everybody is told of it.
#[must_use]
pub fn breach(language: Language) -> l15::Breach {
    l15::Breach {
        what_happened: in_language(
            language,
            "bij het versturen van facturen is een lijst met klanten naar een verkeerd e-mailadres gestuurd",
            "when invoices were sent, a list of clients went to a wrong e-mail address",
        )
        .to_owned(),
        when: l15::When::On(day(2026, 11, 19)),
        discovered_on: day(2026, 11, 20),
        consequences: all(
            language,
            &[
                (
                    "Iemand kan u een valse factuur sturen die van ons lijkt te komen.",
                    "Somebody may send you a false invoice that seems to come from us.",
                ),
                (
                    "Iemand die u niet kent, weet misschien uw adres en rekeningnummer.",
                    "Somebody whom you do not know may know your address and account number.",
                ),
            ],
        ),
        done: all(
            language,
            &[
                (
                    "Wij vroegen de ontvanger om het bericht te wissen. Op 20 november 2026 bevestigde hij dat.",
                    "We asked the recipient to erase the message. He confirmed this on 20 November 2026.",
                ),
                (
                    "Wij sturen zulke lijsten niet meer per e-mail.",
                    "We no longer send such lists by e-mail.",
                ),
            ],
        ),
        planned: all(
            language,
            &[(
                "Voor 1 januari 2027 controleren wij hoe wij al onze lijsten bewaren en versturen.",
                "Before 1 January 2027 we will check how we keep and send all our lists.",
            )],
        ),
        advice: all(
            language,
            &[
                (
                    "Betaal alleen op het rekeningnummer dat u van ons gewend bent.",
                    "Pay only to the account number that you know from us.",
                ),
                (
                    "Krijgt u een bericht dat u niet vertrouwt? Open de bijlage niet en bel ons.",
                    "If you receive a message that you do not trust, do not open the attachment, and call us.",
                ),
            ],
        ),
        reported_on: Some(day(2026, 11, 21)),
    }
}

/// Returns one of the people whom the breach concerns.
#[must_use]
pub fn concerned(correspondence: &Correspondence, language: Language) -> l15::Person {
    l15::Person {
        correspondence: unasked(correspondence, "D-2026-002"),
        data: all(
            language,
            &[
                (
                    "naam, adres en e-mailadres",
                    "name, address and e-mail address",
                ),
                ("rekeningnummer", "account number"),
                (
                    "nummers en bedragen van 3 facturen uit 2026",
                    "numbers and amounts of 3 invoices of 2026",
                ),
            ],
        ),
    }
}

/// Returns a breach of which less is known, and about which people can do nothing.
#[must_use]
pub fn breach_over_time(language: Language) -> l15::Breach {
    l15::Breach {
        when: l15::When::Between {
            from: day(2026, 11, 16),
            to: day(2026, 11, 19),
        },
        planned: Vec::new(),
        advice: Vec::new(),
        reported_on: None,
        ..breach(language)
    }
}

/// Returns a change of the statement as everybody is told of it.
#[must_use]
pub fn change(language: Language) -> l17::Change {
    let said = |nl: &str, en: &str| in_language(language, nl, en).to_owned();
    l17::Change {
        from: day(2027, 1, 1),
        differences: vec![
            l17::Difference {
                about: said("bewaren van offertes", "keeping quotes"),
                now: Some(said(
                    "2 jaar na de offertedatum",
                    "2 years after the date of the quote",
                )),
                then: Some(said(
                    "5 jaar na de offertedatum",
                    "5 years after the date of the quote",
                )),
            },
            l17::Difference {
                about: said("wie de nieuwsbrief verstuurt", "who sends the newsletter"),
                now: Some(said("wij zelf", "we ourselves")),
                then: Some(said(
                    "Postduif (Nederland), in opdracht van ons",
                    "Postduif (the Netherlands), on our behalf",
                )),
            },
            l17::Difference {
                about: said("statistiek van de website", "statistics of the website"),
                now: None,
                then: Some(said(
                    "wij tellen bezoeken, zonder cookies",
                    "we count visits, without cookies",
                )),
            },
        ],
        new_purposes: Vec::new(),
        reason: said(
            "klanten komen vaak na enkele jaren op een offerte terug, en onze nieuwsbrief krijgt te veel lezers om hem \
             zelf te versturen",
            "clients often come back to a quote after some years, and our newsletter gets too many readers to send it \
             ourselves",
        ),
        version: "4".to_owned(),
        whole_text: l17::WholeText::Online {
            address: "www.wilgenhoek.example/privacy".to_owned(),
        },
    }
}

/// Returns one of the people whom the change concerns.
#[must_use]
pub fn reader(correspondence: &Correspondence, language: Language) -> l17::Person {
    let said = |nl: &str, en: &str| in_language(language, nl, en).to_owned();
    l17::Person {
        correspondence: unasked(correspondence, "P-2026-004"),
        choices: vec![
            l17::Choice::Object {
                against: said("het langer bewaren van offertes", "keeping quotes longer"),
            },
            l17::Choice::Withdraw {
                consent: said("de nieuwsbrief", "the newsletter"),
            },
        ],
    }
}

/// Returns a change by which data get a new purpose; the whole text goes with the letter.
#[must_use]
pub fn new_purpose(language: Language) -> l17::Change {
    let said = |nl: &str, en: &str| in_language(language, nl, en).to_owned();
    let asking = l17::NewPurpose {
        purpose: said(
            "klanten een keer per jaar vragen wat zij van ons werk vinden",
            "asking clients once a year what they think of our work",
        ),
        basis: said(
            "gerechtvaardigd belang (artikel 6 lid 1 onder f AVG)",
            "legitimate interest (Article 6(1)(f) GDPR)",
        ),
        interest: Some(said("ons werk beter maken", "improving our work")),
        period: said("1 jaar na de vraag", "1 year after the question"),
    };
    let showing = l17::NewPurpose {
        purpose: said(
            "uw bedrijf als voorbeeld op onze website noemen",
            "naming your business as an example on our website",
        ),
        basis: said(
            "toestemming (artikel 6 lid 1 onder a AVG)",
            "consent (Article 6(1)(a) GDPR)",
        ),
        interest: None,
        period: said(
            "tot u uw toestemming intrekt",
            "until you withdraw your consent",
        ),
    };
    l17::Change {
        differences: Vec::new(),
        new_purposes: vec![asking, showing],
        reason: said(
            "wij willen weten of klanten tevreden zijn, en dat ook laten zien",
            "we want to know whether clients are satisfied, and to show it",
        ),
        whole_text: l17::WholeText::Enclosed,
        ..change(language)
    }
}

/// Returns the correspondence of a letter that answers nothing.
fn unasked(correspondence: &Correspondence, reference: &str) -> Correspondence {
    Correspondence {
        reference: reference.to_owned(),
        your_message_of: None,
        ..correspondence.clone()
    }
}

pub(crate) fn of_a_breach(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let person = concerned(correspondence, language);
    let unknown = l15::Breach {
        when: l15::When::Unknown,
        ..breach(language)
    };
    [breach(language), breach_over_time(language), unknown]
        .iter()
        .map(|breach| l15::compose(breach, &person, language))
        .collect()
}

pub(crate) fn of_a_change(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let person = reader(correspondence, language);
    let with = |choices| l17::Person {
        choices,
        ..person.clone()
    };
    vec![
        l17::compose(&change(language), &person, language),
        l17::compose(
            &new_purpose(language),
            &with(vec![l17::Choice::RefuseAdvertising]),
            language,
        ),
        l17::compose(&change(language), &with(Vec::new()), language),
    ]
}
