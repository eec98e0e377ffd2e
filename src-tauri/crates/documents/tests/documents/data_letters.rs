//! What the answers about the data themselves must say, corrected (art. 16) and taken along (art. 20): the element, and the
//! phrase as extracted from the PDF.

use crate::content::holds;
use crate::reading::{specimen, text};
use crate::request_letters::{COMPLAINT_EN, COMPLAINT_NL, holds_in_a_letter};

#[test]
fn an_answer_about_corrections_has_every_element() {
    for (file, complaint, elements) in [
        (
            "l05-nl.pdf",
            &COMPLAINT_NL,
            [
                (
                    "on which day, 16",
                    "Dit hebben wij op 23 november 2026 verbeterd",
                ),
                (
                    "old and new where safe",
                    "Achternaam: Hof-Öztürk (eerst: Hof-Ozturk)",
                ),
                ("new only", "Postadres, straat en huisnummer: Wilgenlaan 12"),
                ("an invoice stays", "Een factuur mogen wij niet veranderen."),
                ("a statement beside it", "uw verklaring bij gezet"),
                (
                    "what was not changed, 12(4)",
                    "Contactmoment van 14 oktober 2026: Dit is een indruk",
                ),
                (
                    "the statement all the same",
                    "Wel hebben wij uw verklaring bij deze gegevens gezet.",
                ),
                (
                    "recipients, 19",
                    "Wij hebben dit doorgegeven aan Wilgenhost.",
                ),
                (
                    "who was not told, and why",
                    "Aan Skype hebben wij het niet doorgegeven. De reden: de dienst is gestopt.",
                ),
            ],
        ),
        (
            "l05-en.pdf",
            &COMPLAINT_EN,
            [
                (
                    "on which day, 16",
                    "This is what we corrected on 23 November 2026",
                ),
                (
                    "old and new where safe",
                    "Family name: Hof-Öztürk (before: Hof-Ozturk)",
                ),
                (
                    "new only",
                    "Postal address, street and number: Wilgenlaan 12",
                ),
                ("an invoice stays", "We may not change an invoice."),
                ("a statement beside it", "we added your statement to it"),
                (
                    "what was not changed, 12(4)",
                    "Contact moment of 14 October 2026: This is an impression",
                ),
                (
                    "the statement all the same",
                    "We did add your statement to these data.",
                ),
                ("recipients, 19", "We passed this on to Wilgenhost."),
                (
                    "who was not told, and why",
                    "We did not pass it on to Skype. The reason: the service has stopped.",
                ),
            ],
        ),
    ] {
        holds_in_a_letter(file, &elements);
        holds(file, complaint);
    }
}

#[test]
fn an_answer_with_data_to_take_along_has_every_element() {
    for (file, complaint, elements) in [
        (
            "l12-nl.pdf",
            &COMPLAINT_NL,
            [
                (
                    "scope, 20(1)",
                    "de gegevens die u zelf aan ons gaf: relatiekaart, contactpunten en facturen",
                ),
                ("format, 20(1)", "bestanden in JSON en CSV"),
                (
                    "direct transfer, 20(2)",
                    "Wij hebben ze op 23 november 2026 ook gestuurd naar Lindehof Hosting",
                ),
                (
                    "how it is opened, 32",
                    "het bestand .html in een browser op uw computer, of het bestand .zip met 7-Zip of Keka",
                ),
                (
                    "the password, 32",
                    "Het wachtwoord krijgt u langs een andere weg.",
                ),
                (
                    "what is not included and why, 12(4)",
                    "Offerte van 1 maart 2026: zonder toestemming of overeenkomst",
                ),
                ("own notes", "Onze eigen notities zitten er niet bij"),
                ("it is not erased, 20(3)", "tenzij u vraagt om ze te wissen"),
            ],
        ),
        (
            "l12-en.pdf",
            &COMPLAINT_EN,
            [
                (
                    "scope, 20(1)",
                    "the data you gave us: contact card, contact points and invoices",
                ),
                ("format, 20(1)", "files in JSON and CSV"),
                (
                    "direct transfer, 20(2)",
                    "we also sent them to Lindehof Hosting on 23 November 2026",
                ),
                (
                    "how it is opened, 32",
                    "the file .html in a browser on your computer, or the file .zip with 7-Zip or Keka",
                ),
                (
                    "the password, 32",
                    "The password reaches you by another way.",
                ),
                (
                    "what is not included and why, 12(4)",
                    "Quote of 1 March 2026: used without consent or contract",
                ),
                ("own notes", "Our own notes are not included"),
                ("it is not erased, 20(3)", "unless you ask us to erase them"),
            ],
        ),
    ] {
        holds_in_a_letter(file, &elements);
        holds(file, complaint);
    }
}

#[test]
fn an_answer_without_data_says_why_and_promises_no_file() {
    holds(
        "l12-nothing-nl.pdf",
        &[("why, 12(4)", "Zulke gegevens zijn er niet.")],
    );
    holds("l12-nothing-nl.pdf", &COMPLAINT_NL);
    holds(
        "l12-nothing-en.pdf",
        &[("why, 12(4)", "There are no such data.")],
    );
    holds("l12-nothing-en.pdf", &COMPLAINT_EN);
    assert!(!text(specimen("l12-nothing-nl.pdf")).contains("wachtwoord"));
}
