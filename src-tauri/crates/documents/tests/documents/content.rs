//! What a letter must say by law stands in its text.

use documents::letters::l04_access_answer::{self, Safeguard};
use documents::model::Block;
use domain::language::Language;

use crate::fixtures::access_answer;
use crate::reading::{specimen, text};

/// Checks that a file holds a phrase for each element.
pub fn holds(file_name: &str, elements: &[(&str, &str)]) {
    let text = text(specimen(file_name));
    for (element, phrase) in elements {
        assert!(
            text.contains(phrase),
            "{file_name} lacks {element}: {phrase}"
        );
    }
}

/// Says whether a paragraph holds a phrase.
pub fn says(blocks: &[Block], phrase: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Paragraph(runs) => runs.iter().any(|run| run.text.contains(phrase)),
        Block::Heading { .. }
        | Block::List(_)
        | Block::Table(_)
        | Block::Definitions(_)
        | Block::Groups(_)
        | Block::PageBreak
        | Block::Signature(_) => false,
    })
}

#[test]
fn the_acknowledgement_has_every_element_in_dutch() {
    holds(
        "l01-nl.pdf",
        &[
            ("salutation", "Geachte mevrouw Van 't Hof-Öztürk,"),
            ("date received", "Op 2 november 2026 kregen wij uw verzoek"),
            (
                "request as understood",
                "U vraagt ons om te laten zien welke gegevens wij van u hebben.",
            ),
            ("due date", "uiterlijk op 2 december 2026"),
            ("free of charge", "Dit kost u niets."),
            (
                "room to correct us",
                "Hebben wij uw vraag niet goed begrepen? Laat het ons dan weten.",
            ),
            (
                "contact",
                "Neem contact op met Marijke Terpstra-Vos (telefoon 085 – 000 00 12 of e-mail privacy@wilgenhoek.example)",
            ),
            ("reference", "noem kenmerk V-2026-012"),
            ("sender", "KvK 00000000"),
            ("closing", "Met vriendelijke groet,"),
            ("page number", "pagina 1 van 1"),
        ],
    );
}

#[test]
fn the_acknowledgement_has_every_element_in_english() {
    holds(
        "l01-en.pdf",
        &[
            ("salutation", "Dear Ms Van 't Hof-Öztürk,"),
            (
                "date received",
                "We received your request on 2 November 2026",
            ),
            (
                "request as understood",
                "You ask us to show you which data we hold about you.",
            ),
            ("due date", "no later than 2 December 2026"),
            ("free of charge", "This is free of charge."),
            (
                "room to correct us",
                "Please tell us if we misunderstood your request.",
            ),
            ("contact", "Contact Marijke Terpstra-Vos"),
            ("reference", "quote reference V-2026-012"),
            ("closing", "Kind regards,"),
            ("page number", "page 1 of 1"),
        ],
    );
}

#[test]
fn the_access_answer_has_every_element_in_dutch() {
    holds(
        "l04-nl.pdf",
        &[
            (
                "confirmation, 15(1)",
                "Ja, wij gebruiken persoonsgegevens van u.",
            ),
            (
                "way to annex 1",
                "waarvoor wij de gegevens gebruiken, om welke gegevens het gaat, van wie wij ze kregen, met wie wij ze deelden en tot welke datum wij ze bewaren",
            ),
            ("copy, 15(3)", "Bijlage 2 is een kopie van uw gegevens."),
            (
                "safeguards, 15(2)",
                "In bijlage 1 leest u hoe ze daar beschermd zijn.",
            ),
            (
                "what is blacked out, 15(4)",
                "vertrouwelijk zijn: de naam en het adres van de wederpartij in uw dossier en de naam van een medewerker van de verhuurder.",
            ),
            (
                "automated decisions, 15(1)(h)",
                "Wij nemen geen automatische besluiten over u.",
            ),
            (
                "rights 16, 17, 18",
                "gegevens te verbeteren, te wissen of tijdelijk niet te gebruiken",
            ),
            ("right 21", "U mag ook bezwaar maken."),
            (
                "portability",
                "kunt u ook krijgen als bestand om mee te nemen naar een ander",
            ),
            (
                "own complaint",
                "Laat het ons weten, dan kijken wij er nog eens naar.",
            ),
            (
                "supervisory authority, 15(1)(f)",
                "www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag",
            ),
            (
                "court",
                "Doe dat binnen zes weken nadat u deze brief hebt gekregen.",
            ),
            ("reference", "noem kenmerk V-2026-012"),
            ("enclosures", "Bijlage 1: wat wij met de gegevens doen"),
        ],
    );
    holds(
        "l04-annex-1-nl.pdf",
        &[
            (
                "purposes, (a)",
                "Antwoorden op uw berichten en terugvinden waar een gesprek over ging",
            ),
            (
                "categories, (b)",
                "Naam, e-mailadres, telefoonnummer en inhoud van berichten en gesprekken",
            ),
            ("named recipient, (c)", "Hosting Noordpolder B.V."),
            ("recipient outside the EEA", "Verenigde Staten"),
            ("day on which was given, (c)", "2 maart 2026"),
            ("what was given", "alle facturen van 2025"),
            ("why", "voor de jaarrekening"),
            ("safeguard", "Adequaatheidsbesluit voor het"),
            ("safeguard that is looked up", "Nog niet bekend"),
            (
                "period in words, (d)",
                "Zeven jaar na het einde van het boekjaar.",
            ),
            ("computed date, (d)", "tot en met 31 december 2033."),
            (
                "awaited event, (d)",
                "nog niet bekend: die wacht op de onherroepelijke beslissing in uw zaak.",
            ),
            ("source, (g)", "Van uzelf, en van uw bank bij een betaling"),
            ("nobody", "Met niemand"),
        ],
    );
    holds(
        "l04-annex-2-nl.pdf",
        &[
            (
                "day of the data",
                "Dit zijn de gegevens zoals wij ze op 24 november 2026 hebben. Sinds uw verzoek van 2 november 2026 is er niets van gewist.",
            ),
            ("name", "Samira van 't Hof-Öztürk"),
            ("first invoice", "2016-0090"),
            ("last invoice", "2026-0133"),
            ("blacked out", "Genoemd werd [zwart 1], die namens"),
            ("another bar", "Genoemd werd [zwart 3], die namens"),
            (
                "why, by number, 15(4)",
                "zwart 1: naam van een ander telefoongesprek op 1 juni 2026",
            ),
            (
                "why the last was blacked out",
                "zwart 3: naam van een ander telefoongesprek op 3 juni 2026",
            ),
        ],
    );
}

#[test]
fn the_access_answer_has_every_element_in_english() {
    holds(
        "l04-en.pdf",
        &[
            (
                "confirmation, 15(1)",
                "Yes, we process personal data about you.",
            ),
            (
                "way to annex 1",
                "why we use the data, which data, where we got them, with whom we shared them and until which date we keep them",
            ),
            ("copy, 15(3)", "Annex 2 is a copy of your data."),
            (
                "safeguards, 15(2)",
                "Annex 1 tells how they are protected there.",
            ),
            (
                "what is blacked out, 15(4)",
                "concern other people or are confidential: the name and address of the other party in your case file and the name of an employee of the landlord.",
            ),
            (
                "automated decisions, 15(1)(h)",
                "We take no automated decisions about you.",
            ),
            (
                "rights 16, 17, 18, 21",
                "You may ask us to correct, erase or restrict your data, and you may object.",
            ),
            ("portability", "get the data that you gave us as a file"),
            ("own complaint", "Tell us and we will look at it again."),
            (
                "supervisory authority, 15(1)(f)",
                "www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague",
            ),
            ("court", "within six weeks after you received this letter"),
            ("reference", "quote reference V-2026-012"),
            ("enclosures", "Annex 2: copy of your data"),
        ],
    );
    holds(
        "l04-annex-1-en.pdf",
        &[
            ("purposes, (a)", "Answering your messages and finding back"),
            ("categories, (b)", "Name, e-mail address, telephone number"),
            ("named recipient, (c)", "MailPost Incorporated"),
            ("recipient outside the EEA", "United States"),
            ("day on which was given, (c)", "2 March 2026"),
            ("what was given", "all invoices of 2025"),
            ("why", "for the annual accounts"),
            ("safeguard", "Adequacy decision for the EU-US"),
            ("safeguard that is looked up", "Not yet known"),
            (
                "period in words, (d)",
                "Seven years after the end of the financial year.",
            ),
            (
                "computed date, (d)",
                "up to and including 31 December 2033.",
            ),
            (
                "awaited event, (d)",
                "not yet known: it waits for the final decision in your case.",
            ),
            ("source, (g)", "From you, and from your bank with a payment"),
        ],
    );
    holds(
        "l04-annex-2-en.pdf",
        &[(
            "day of the data",
            "These are the data as we hold them on 24 November 2026. Nothing of them was erased since your request of 2 November 2026.",
        )],
    );
}

#[test]
fn only_a_protection_outside_europe_that_is_known_makes_the_letter_speak_of_it() {
    let outside = Safeguard::Outside {
        words: "Modelcontract".to_owned(),
    };
    for (safeguard, said) in [
        (Safeguard::WithinEea, false),
        (Safeguard::Unknown, false),
        (outside, true),
    ] {
        let mut input = access_answer(Language::Dutch);
        let recipients = input
            .activities
            .iter_mut()
            .flat_map(|one| &mut one.recipients);
        recipients.for_each(|recipient| recipient.safeguard = safeguard.clone());
        let letter = l04_access_answer::compose(&input, Language::Dutch).letter;
        assert_eq!(
            says(&letter.body, "buiten Europa"),
            said,
            "15(2): {safeguard:?}"
        );
    }
}

#[test]
fn a_copy_says_that_nothing_was_erased_only_where_that_is_so() {
    let mut input = access_answer(Language::Dutch);
    input.nothing_erased_since = None;
    let copy = l04_access_answer::compose(&input, Language::Dutch).copy;
    assert!(says(&copy.blocks, "Dit zijn de gegevens zoals wij ze op"));
    assert!(!says(&copy.blocks, "niets van gewist"));
}

#[test]
fn a_representative_is_addressed_about_the_person() {
    holds(
        "l04-representative-nl.pdf",
        &[
            ("window", "T.a.v. de heer mr. A.C. van der Berg-"),
            (
                "salutation",
                "Geachte heer Van der Berg-Nieuwenhuizen tot Overwater,",
            ),
            (
                "confirmation",
                "U vroeg namens Samira van 't Hof-Öztürk welke gegevens wij van deze persoon hebben.",
            ),
            ("copy", "Bijlage 2 is een kopie van de gegevens."),
            (
                "explained decisions",
                "welke automatische besluiten wij nemen",
            ),
            ("their reference", "2026/0481/vdB"),
        ],
    );
    let text = text(specimen("l04-representative-nl.pdf"));
    for absent in [
        "buiten Europa",
        "zwart gemaakt",
        "geen automatische besluiten",
    ] {
        assert!(
            !text.contains(absent),
            "an optional part that was not asked for: {absent}"
        );
    }
    holds(
        "l04-representative-annex-1-en.pdf",
        &[("logic of decisions", "It looks at earlier payments.")],
    );
}

#[test]
fn a_letter_says_that_something_is_blacked_out_even_when_nobody_said_what() {
    for (language, phrase) in [
        (
            Language::Dutch,
            "omdat die over andere mensen gaan of vertrouwelijk zijn.",
        ),
        (
            Language::English,
            "parts that concern other people or are confidential.",
        ),
    ] {
        let mut input = access_answer(language);
        input.blacked_out.clear();
        let answer = l04_access_answer::compose(&input, language);
        assert!(says(&answer.letter.body, phrase), "{phrase}");
    }
}

#[test]
fn the_certificate_counts_and_names_no_erased_person() {
    holds(
        "certificate-nl.pdf",
        &[
            ("title", "Proces-verbaal van vernietiging"),
            ("run", "R-2026-011"),
            ("approved", "23 november 2026"),
            ("total", "1.262"),
            ("rule", "zeven jaar na het einde van het boekjaar"),
            ("backups", "Uiterlijk op 22 februari 2027"),
            ("signature", "Plaats, datum en handtekening:"),
            (
                "no names",
                "Dit bewijs noemt niet van wie de gegevens waren.",
            ),
        ],
    );
    holds(
        "certificate-en.pdf",
        &[("total", "1,262"), ("title", "Certificate of erasure")],
    );
}

#[test]
fn the_recovery_sheet_has_eight_groups_and_says_where_to_keep_them() {
    holds(
        "recovery-sheet-nl.pdf",
        &[
            ("first groups", "7KQ4 M2XN PD9R W3HT"),
            ("last groups", "C6VB 8JYF ZG5S A4LE"),
            (
                "administration",
                "de administratie Wilgenhoek Online Diensten",
            ),
            ("date", "gemaakt op 24 november 2026"),
            ("where to keep it", "in een kluis, een afgesloten kast"),
        ],
    );
    holds(
        "recovery-sheet-en.pdf",
        &[("where to keep it", "in a safe, in a locked cupboard")],
    );
}
