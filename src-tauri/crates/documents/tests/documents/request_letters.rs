//! What the letters of a request must say by law stands in their text, as tables: the element, and the phrase.

use crate::content::{holds, says};
use crate::fixtures::requests::{clarification, identity};
use crate::reading::{specimen, text};

/// What each answer and each refusal must offer (art. 12(4), 77 and 79; six weeks: art. 35 UAVG).
pub const COMPLAINT_NL: [(&str, &str); 3] = [
    (
        "supervisory authority",
        "www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag",
    ),
    (
        "court",
        "de rechtbank vragen om over uw verzoek te beslissen",
    ),
    (
        "six weeks",
        "binnen zes weken nadat u deze brief hebt gekregen",
    ),
];
pub const COMPLAINT_EN: [(&str, &str); 3] = [
    (
        "supervisory authority",
        "www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague",
    ),
    (
        "court",
        "You may also ask the district court to decide on your request",
    ),
    (
        "six weeks",
        "within six weeks after you received this letter",
    ),
];

/// What each letter says: whom to ask, with which reference, and of which date the law is.
pub fn holds_in_a_letter(file_name: &str, elements: &[(&str, &str)]) {
    let dutch = file_name.ends_with("-nl.pdf");
    let every = if dutch {
        [
            (
                "contact",
                "Hebt u vragen? Neem contact op met Marijke Terpstra-Vos",
            ),
            ("reference", "V-2026-012"),
            (
                "legal data",
                "Wettelijke gegevens: stand van 22 november 2026",
            ),
        ]
    } else {
        [
            ("contact", "Any questions? Contact Marijke Terpstra-Vos"),
            ("reference", "V-2026-012"),
            ("legal data", "Legal data as of 22 November 2026"),
        ]
    };
    holds(file_name, &every);
    holds(file_name, elements);
}

#[test]
fn a_question_says_truly_whether_the_term_waits_for_the_reply() {
    use documents::letters::{Term, l02_identity_request, l02b_clarification_request};
    use domain::language::Language::{Dutch, English};
    for (language, term, phrase) in [
        (
            Dutch,
            Term::StandsStill,
            "staat de termijn voor uw verzoek stil",
        ),
        (Dutch, Term::RunsOn, "staat door deze vraag niet stil"),
        (
            English,
            Term::StandsStill,
            "is paused until we have your reply",
        ),
        (
            English,
            Term::RunsOn,
            "This question does not pause the term",
        ),
    ] {
        let mut who = identity(language);
        who.term = term;
        let mut which = clarification(language);
        which.term = term;
        for letter in [
            l02_identity_request::compose(&who, language),
            l02b_clarification_request::compose(&which, language),
        ] {
            assert!(says(&letter.body, phrase), "{term:?}: {phrase}");
        }
    }
}

#[test]
fn the_question_who_asks_has_every_element() {
    holds_in_a_letter(
        "l02-nl.pdf",
        &[
            (
                "the doubt, 12(6)",
                "De reden is: uw bericht kwam van een e-mailadres dat wij niet kennen.",
            ),
            (
                "the least that is asked",
                "ons twee dingen noemen die alleen u en wij weten",
            ),
            (
                "another way",
                "ons laten weten wanneer wij u kunnen bellen op het nummer dat wij al van u hebben",
            ),
            ("a second other way", "wij maken er geen kopie van"),
            (
                "no full copy",
                "Stuur ons geen volledige kopie van uw paspoort of identiteitskaart.",
            ),
            (
                "what happens with it",
                "alleen voor deze controle en wissen het daarna",
            ),
            (
                "effect on the term",
                "staat de termijn voor uw verzoek stil",
            ),
        ],
    );
    holds_in_a_letter(
        "l02-en.pdf",
        &[
            (
                "the doubt, 12(6)",
                "The reason is: your message came from an e-mail address that we do not know.",
            ),
            (
                "the least that is asked",
                "tell us two things that only you and we know",
            ),
            (
                "another way",
                "tell us when we can call you on the number that we already have of you",
            ),
            ("a second other way", "we make no copy of it"),
            (
                "no full copy",
                "Do not send a full copy of your passport or identity card.",
            ),
            (
                "what happens with it",
                "for this check only and then delete it",
            ),
            ("effect on the term", "The term for your request is paused"),
        ],
    );
}

#[test]
fn the_reminder_says_when_the_first_question_was_and_what_comes_of_silence() {
    for (file, phrases) in [
        (
            "l02-reminder-nl.pdf",
            [
                "herinnering",
                "Op 4 november 2026 vroegen wij u",
                "Hebben wij op 4 december 2026 nog niets van u gehoord",
                "ook daarna nog sturen",
            ],
        ),
        (
            "l02-reminder-en.pdf",
            [
                "reminder",
                "On 4 November 2026 we asked you",
                "If we have not heard from you by 4 December 2026",
                "may still send your reply after that",
            ],
        ),
    ] {
        holds_in_a_letter(file, &phrases.map(|phrase| ("reminder", phrase)));
    }
}

#[test]
fn the_question_for_clarification_has_every_element() {
    holds_in_a_letter(
        "l02b-nl.pdf",
        &[
            (
                "large amount, recital 63",
                "Wij bewaren veel gegevens over u.",
            ),
            (
                "what is asked",
                "om welke periode of om welk onderwerp het gaat",
            ),
            ("everything may be asked", "U mag ook alles vragen."),
            (
                "what is clear goes on",
                "Wat al duidelijk is, zoeken wij intussen op.",
            ),
            (
                "effect on the term",
                "staat de termijn voor uw verzoek stil",
            ),
        ],
    );
    holds_in_a_letter(
        "l02b-en.pdf",
        &[
            (
                "large amount, recital 63",
                "We hold a large amount of data about you.",
            ),
            ("what is asked", "which period or subject you mean"),
            (
                "everything may be asked",
                "You may also ask for everything.",
            ),
            (
                "what is clear goes on",
                "Meanwhile we are looking up what is clear already.",
            ),
            ("effect on the term", "The term for your request is paused"),
        ],
    );
}

#[test]
fn the_extension_has_every_element() {
    holds_in_a_letter(
        "l03-nl.pdf",
        &[
            ("the request", "Op 2 november 2026 vroeg u ons om inzage"),
            (
                "the reason, 12(3)",
                "De reden is: uw verzoek is ingewikkeld",
            ),
            ("the article", "artikel 12 lid 3 AVG"),
            (
                "the new day",
                "U krijgt ons antwoord uiterlijk op 2 februari 2027.",
            ),
            ("meanwhile", "Wij werken intussen aan uw verzoek door."),
            (
                "what is ready comes earlier",
                "Wat al klaar is, sturen wij u eerder.",
            ),
        ],
    );
    holds_in_a_letter(
        "l03-en.pdf",
        &[
            (
                "the request",
                "On 2 November 2026 you asked us to give you access",
            ),
            (
                "the reason, 12(3)",
                "The reason is: your request is complex",
            ),
            ("the article", "Article 12(3) GDPR"),
            (
                "the new day",
                "You will receive our answer no later than 2 February 2027.",
            ),
            ("meanwhile", "Meanwhile we go on working on your request."),
            (
                "what is ready comes earlier",
                "Whatever is ready, we will send you earlier.",
            ),
        ],
    );
    let dutch = text(specimen("l03-nl.pdf"));
    assert!(
        !dutch.contains("klacht"),
        "nothing was decided yet: {dutch}"
    );
}

#[test]
fn the_answers_to_erasure_say_what_went_who_was_told_and_what_stays_as_proof() {
    for file in ["l06a-nl.pdf", "l06b-nl.pdf"] {
        holds_in_a_letter(
            file,
            &[
                (
                    "what and when, 17(1)",
                    "Dit hebben wij op 23 november 2026 gewist:",
                ),
                (
                    "each kind",
                    "3 contactmomenten van 1 maart 2022 tot en met 14 oktober 2026",
                ),
                ("the card", "de notitie op uw kaart"),
                (
                    "recipients, 19",
                    "Wij hebben dit doorgegeven aan Wilgenhost en Boekhoudkantoor De Lis",
                ),
                (
                    "who was not told, 19",
                    "Wij hebben dit niet doorgegeven aan Skype. De reden is: de dienst is gestopt",
                ),
                (
                    "backups, T01",
                    "Uit onze reservekopieën verdwijnen de gegevens uiterlijk op 21 februari 2027.",
                ),
                (
                    "proof, 17(3)(e)",
                    "Alleen uw verzoek, onze brieven en een kort bewijs van het wissen bewaren wij nog.",
                ),
                (
                    "how long and why",
                    "apart en afgeschermd, tot 5 jaar na het sluiten van het verzoek, voor het geval u een klacht indient",
                ),
                (
                    "the coded addresses",
                    "een code van uw e-mailadres en telefoonnummer",
                ),
            ],
        );
    }
    for file in ["l06a-en.pdf", "l06b-en.pdf"] {
        holds_in_a_letter(
            file,
            &[
                (
                    "what and when, 17(1)",
                    "This is what we erased on 23 November 2026:",
                ),
                (
                    "each kind",
                    "3 contact moments from 1 March 2022 up to and including 14 October 2026",
                ),
                ("the card", "the note on your card"),
                (
                    "recipients, 19",
                    "We passed this on to Wilgenhost and De Lis Accountants",
                ),
                (
                    "who was not told, 19",
                    "We did not pass this on to Skype. The reason is: the service has stopped",
                ),
                (
                    "backups, T01",
                    "The data will be gone from our backups by 21 February 2027.",
                ),
                (
                    "proof, 17(3)(e)",
                    "We keep only your request, our letters and a short proof of the erasure.",
                ),
                (
                    "how long and why",
                    "apart and shielded, until 5 years after the request was closed, in case you complain",
                ),
                (
                    "the coded addresses",
                    "a code of your e-mail address and telephone number",
                ),
            ],
        );
    }
}

#[test]
fn what_is_kept_has_its_ground_its_day_and_how_that_follows() {
    for (file, complaint) in [("l06b-nl.pdf", COMPLAINT_NL), ("l06c-nl.pdf", COMPLAINT_NL)] {
        holds_in_a_letter(
            file,
            &[
                ("what", "Factuur 2025-0012"),
                ("tax law", "artikel 52 AWR; artikel 17 lid 3 onder b AVG"),
                ("the day", "Tot en met 31 december 2032"),
                (
                    "how it follows",
                    "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
                ),
                (
                    "contract",
                    "om de overeenkomst met u uit te voeren (artikel 6 lid 1 onder b AVG)",
                ),
                (
                    "what it waits for",
                    "Tot de overeenkomst is afgelopen; daarna zolang een vordering nog kan, meestal vijf jaar.",
                ),
                (
                    "only for that",
                    "Wij gebruiken deze gegevens alleen nog voor dat doel. Daarna wissen wij ze.",
                ),
                ("nothing to do", "U hoeft daar niets voor te doen."),
            ],
        );
        holds(file, &complaint);
    }
    for (file, complaint) in [("l06b-en.pdf", COMPLAINT_EN), ("l06c-en.pdf", COMPLAINT_EN)] {
        holds_in_a_letter(
            file,
            &[
                ("what", "Invoice 2025-0012"),
                ("tax law", "art. 52 AWR; art. 17(3)(b) GDPR"),
                ("the day", "Up to and including 31 December 2032"),
                (
                    "how it follows",
                    "15 May 2025; financial year up to and including 31 December 2025; seven years after that",
                ),
                (
                    "contract",
                    "to perform our contract with you (art. 6(1)(b) GDPR)",
                ),
                (
                    "what it waits for",
                    "Until the agreement has ended; after that as long as a claim is possible, usually five years.",
                ),
                (
                    "only for that",
                    "We use these data for that purpose only and erase them afterwards.",
                ),
                ("nothing to do", "You need not do anything."),
            ],
        );
        holds(file, &complaint);
    }
}

#[test]
fn a_long_list_of_what_is_kept_repeats_its_head_on_each_page() {
    let text = text(specimen("l06b-long-nl.pdf"));
    assert_eq!(
        text.matches("Wat wij bewaren").count(),
        3,
        "three pages: {text}"
    );
    for number in 1..=14 {
        assert!(
            text.contains(&format!("Factuur 2025-{number:04}")),
            "{number}"
        );
    }
}

#[test]
fn a_representative_is_told_of_the_person() {
    for (file, phrase) in [
        (
            "l06a-representative-nl.pdf",
            "U vroeg ons namens Samira van 't Hof-Öztürk de gegevens van deze persoon te wissen.",
        ),
        (
            "l06a-representative-en.pdf",
            "You asked us on behalf of Samira van 't Hof-Öztürk to erase the data of this person.",
        ),
    ] {
        holds_in_a_letter(file, &[("on behalf of", phrase)]);
    }
}

#[test]
fn the_notice_to_a_recipient_has_every_element_and_no_reason_of_the_person() {
    holds_in_a_letter(
        "l14-nl.pdf",
        &[
            (
                "minimal key",
                "Wij gaven u eerder gegevens over Samira van 't Hof-Öztürk.",
            ),
            (
                "action and day",
                "Op 23 november 2026 hebben wij deze gegevens gewist:",
            ),
            ("data", "contactmomenten"),
            ("do the same", "Wilt u deze gegevens ook wissen"),
            (
                "confirm",
                "binnen 14 dagen bevestigen, dus uiterlijk op 8 december 2026",
            ),
            ("if it cannot be", "Laat ons dan weten waarom."),
            ("the article", "artikel 19"),
        ],
    );
    holds_in_a_letter(
        "l14-en.pdf",
        &[
            (
                "minimal key",
                "We earlier gave you data about Samira van 't Hof-Öztürk.",
            ),
            (
                "action and day",
                "On 23 November 2026 we erased these data:",
            ),
            ("data", "contact moments"),
            ("do the same", "Please erase these data as well"),
            ("confirm", "within 14 days, so by 8 December 2026"),
            ("if it cannot be", "tell us why"),
            ("the article", "Article 19"),
        ],
    );
    for file in ["l14-nl.pdf", "l14-en.pdf"] {
        let text = text(specimen(file));
        assert!(
            !text.contains("Zuiderkerk"),
            "no more than finds the person: {text}"
        );
    }
}

#[test]
fn the_notice_that_nobody_was_identified_has_every_element() {
    holds_in_a_letter(
        "l18-nl.pdf",
        &[
            (
                "what was asked before",
                "Op 7 oktober 2026 en 28 oktober 2026 vroegen wij u te laten zien wie u bent.",
            ),
            (
                "why, 12(2) and 11(2)",
                "artikel 11 lid 2 en artikel 12 lid 2 AVG",
            ),
            (
                "nothing is given",
                "Daarom geven wij nu geen gegevens en veranderen of wissen wij niets",
            ),
            (
                "what would still do",
                "Wilt u alsnog ons twee dingen noemen die alleen u en wij weten",
            ),
        ],
    );
    holds("l18-nl.pdf", &COMPLAINT_NL);
    holds_in_a_letter(
        "l18-en.pdf",
        &[
            (
                "what was asked before",
                "On 7 October 2026 and 28 October 2026 we asked you to show who you are.",
            ),
            (
                "why, 12(2) and 11(2)",
                "Article 11(2) and Article 12(2) GDPR",
            ),
            (
                "nothing is given",
                "Therefore we provide no data now, and change or erase nothing",
            ),
            (
                "what would still do",
                "Could you still tell us two things that only you and we know",
            ),
        ],
    );
    holds("l18-en.pdf", &COMPLAINT_EN);
}

#[test]
fn the_answer_that_nothing_was_found_has_every_element() {
    holds_in_a_letter(
        "l19-nl.pdf",
        &[
            (
                "where",
                "Wij hebben gezocht in onze administratie, de mailbox, de telefoon en de papieren mappen.",
            ),
            ("with what", "Wij zochten op de naam en het e-mailadres."),
            (
                "confirmation, 15(1)",
                "Wij hebben geen gegevens van u gevonden, behalve dit verzoek.",
            ),
            (
                "what stays",
                "bewaren wij tot 5 jaar na het sluiten van het verzoek",
            ),
        ],
    );
    holds("l19-nl.pdf", &COMPLAINT_NL);
    holds_in_a_letter(
        "l19-en.pdf",
        &[
            (
                "where and with what",
                "We searched our administration, the mailbox, the telephone and the paper files for the name and the e-mail address.",
            ),
            (
                "confirmation, 15(1)",
                "We found no data about you, except this request.",
            ),
            ("what stays", "until 5 years after the request was closed"),
        ],
    );
    holds("l19-en.pdf", &COMPLAINT_EN);
}

#[test]
fn every_document_says_on_its_last_page_of_which_date_the_law_is() {
    for specimen in crate::reading::all() {
        let said = text(&specimen.bytes);
        let line = if specimen.file_name.ends_with("-nl.pdf") {
            "Wettelijke gegevens: stand van 22 november 2026"
        } else {
            "Legal data as of 22 November 2026"
        };
        assert_eq!(said.matches(line).count(), 1, "{}", specimen.file_name);
    }
}
