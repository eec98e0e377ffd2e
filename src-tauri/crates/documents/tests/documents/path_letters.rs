//! The letters that take a request another way have what the law wants in them, as extracted from the PDF.

use crate::content::holds;
use crate::reading::{specimen, text};
use crate::request_letters::{COMPLAINT_EN, COMPLAINT_NL, holds_in_a_letter};

#[test]
fn the_information_about_complaints_names_authority_court_and_damages() {
    for (file, elements) in [
        (
            "l16-nl.pdf",
            [
                ("talk to us", "praat met ons"),
                (
                    "authority (77)",
                    "www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag",
                ),
                ("court (79)", "U kunt ook naar de rechter gaan."),
                ("damages (82)", "Hebt u schade?"),
                ("no condition", "U hoeft niet eerst met ons te praten."),
            ],
        ),
        (
            "l16-en.pdf",
            [
                ("talk to us", "You can talk to us"),
                (
                    "authority (77)",
                    "www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague",
                ),
                ("court (79)", "You can also go to court."),
                ("damages (82)", "If you suffered damage"),
                ("no condition", "You need not talk to us first."),
            ],
        ),
    ] {
        holds_in_a_letter(file, &elements);
    }
}

#[test]
fn a_refusal_for_excess_has_both_kinds_of_facts_and_where_to_complain() {
    let dutch = [
        ("what was asked", "Op 2 november 2026 vroeg u ons om inzage"),
        ("12(5)", "artikel 12 lid 5 AVG"),
        ("objective", "u kreeg dit jaar vier keer een kopie"),
        ("subjective", "u schreef dat u blijft vragen"),
    ];
    let english = [
        (
            "what was asked",
            "On 2 November 2026 you asked us to give you access",
        ),
        ("12(5)", "Article 12(5) GDPR"),
        ("objective", "you received a copy four times this year"),
        ("subjective", "you wrote that you will go on asking"),
    ];
    for file in ["l20-nl.pdf", "l20-fee-nl.pdf"] {
        holds_in_a_letter(file, &dutch);
        holds(file, &COMPLAINT_NL);
    }
    for file in ["l20-en.pdf", "l20-fee-en.pdf"] {
        holds_in_a_letter(file, &english);
        holds(file, &COMPLAINT_EN);
    }
    holds("l20-fee-nl.pdf", &[("fee", "tenzij u € 35,00 betaalt")]);
    holds("l20-fee-en.pdf", &[("fee", "unless you pay € 35.00")]);
    assert!(!text(specimen("l20-nl.pdf")).contains("betaalt"));
}

#[test]
fn a_request_that_was_sent_on_says_to_whom_on_which_day_and_who_answers() {
    for (file, elements) in [
        (
            "l22-nl.pdf",
            [
                (
                    "processor",
                    "Wij verwerken deze gegevens voor Bakkerij De Korst.",
                ),
                (
                    "day",
                    "Wij hebben uw verzoek op 3 november 2026 doorgestuurd.",
                ),
                ("who answers", "U krijgt van hen antwoord."),
            ],
        ),
        (
            "l22-wrong-nl.pdf",
            [
                (
                    "wrong addressee",
                    "niet voor ons bedoeld, maar voor Bakkerij De Korst",
                ),
                (
                    "day",
                    "Wij hebben uw verzoek op 3 november 2026 doorgestuurd.",
                ),
                ("who answers", "U krijgt van hen antwoord."),
            ],
        ),
        (
            "l22-en.pdf",
            [
                ("processor", "We process these data for Bakkerij De Korst."),
                ("day", "We forwarded your request on 3 November 2026."),
                ("who answers", "They will answer you."),
            ],
        ),
        (
            "l22-wrong-en.pdf",
            [
                (
                    "wrong addressee",
                    "not meant for us, but for Bakkerij De Korst",
                ),
                ("day", "We forwarded your request on 3 November 2026."),
                ("who answers", "They will answer you."),
            ],
        ),
    ] {
        holds_in_a_letter(file, &elements);
    }
}

#[test]
fn what_the_law_does_not_cover_is_said_with_what_is_still_done_and_where_to_complain() {
    for (file, elements) in [
        (
            "l23-deceased-nl.pdf",
            [
                (
                    "why",
                    "geldt voor mensen die leven, en niet voor wie is overleden",
                ),
                (
                    "still done",
                    "Wij sturen Willem van 't Hof geen berichten meer.",
                ),
            ],
        ),
        (
            "l23-company-nl.pdf",
            [
                ("why", "beschermt mensen, en geen bedrijven"),
                ("still done", "behandelen wij het verzoek alsnog"),
            ],
        ),
    ] {
        holds_in_a_letter(file, &elements);
        holds(file, &COMPLAINT_NL);
    }
    for (file, elements) in [
        (
            "l23-deceased-en.pdf",
            [
                (
                    "why",
                    "covers people who are alive, and not those who have died",
                ),
                (
                    "still done",
                    "We send no more messages to Willem van 't Hof.",
                ),
            ],
        ),
        (
            "l23-company-en.pdf",
            [
                ("why", "protects people, and not companies"),
                ("still done", "we will handle the request after all"),
            ],
        ),
    ] {
        holds_in_a_letter(file, &elements);
        holds(file, &COMPLAINT_EN);
    }
}
