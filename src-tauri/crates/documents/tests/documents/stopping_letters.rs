//! What the confirmations that a use has stopped must say (art. 21(2) and (3), art. 7(3)): the element, and the phrase.

use crate::content::holds;

#[test]
fn the_confirmation_that_advertising_stops_has_every_element() {
    holds(
        "l11-nl.pdf",
        &[
            ("from which day, 21(3)", "Dit geldt vanaf 2 november 2026"),
            (
                "by which channels, 21(2)",
                "voor e-mail, telefoon, sms, WhatsApp en post",
            ),
            ("no conditions", "wij stellen geen voorwaarden"),
            (
                "the coded address",
                "Wij bewaren een versleutelde code van het adres of het nummer",
            ),
            ("what was erased", "1 abonnement van 3 maart 2025"),
            (
                "current orders go on",
                "Berichten over een lopende opdracht of factuur blijft u wel ontvangen",
            ),
            ("contact", "Neem contact op met Marijke Terpstra-Vos"),
            ("reference", "V-2026-012"),
        ],
    );
    holds(
        "l11-en.pdf",
        &[
            ("from which day, 21(3)", "This applies from 2 November 2026"),
            (
                "by which channels, 21(2)",
                "for e-mail, telephone, text messages, WhatsApp and post",
            ),
            ("no conditions", "we set no conditions"),
            (
                "the coded address",
                "We keep a coded form of the address or number",
            ),
            ("what was erased", "1 subscription of 3 March 2025"),
            (
                "current orders go on",
                "You will still receive messages about a current assignment or invoice",
            ),
            ("contact", "Contact Marijke Terpstra-Vos"),
            ("reference", "V-2026-012"),
        ],
    );
}

#[test]
fn the_confirmation_that_a_consent_was_withdrawn_has_every_element() {
    holds(
        "l13-nl.pdf",
        &[
            (
                "which consent, 7(3)",
                "uw toestemming ingetrokken voor de nieuwsbrief (gegeven op 3 maart 2025)",
            ),
            ("since when", "Wij zijn daar op 2 november 2026 mee gestopt"),
            (
                "earlier use stays lawful",
                "Wat wij vóór die datum deden, was wel toegestaan",
            ),
            (
                "what becomes of the data, 17(1)(b)",
                "Wij hebben gewist: 1 abonnement van 3 maart 2025",
            ),
            ("proof, 7(1)", "wanneer en hoe u de toestemming gaf"),
            ("reference", "V-2026-012"),
        ],
    );
    holds(
        "l13-en.pdf",
        &[
            (
                "which consent, 7(3)",
                "You withdrew your consent for the newsletter (given on 3 March 2025)",
            ),
            ("since when", "We stopped on 2 November 2026"),
            (
                "earlier use stays lawful",
                "What we did before that date was still lawful",
            ),
            (
                "what becomes of the data, 17(1)(b)",
                "We erased: 1 subscription of 3 March 2025",
            ),
            ("proof, 7(1)", "when and how you gave your consent"),
            ("reference", "V-2026-012"),
        ],
    );
}

#[test]
fn the_answer_about_decisions_by_a_computer_has_every_element() {
    holds(
        "l24-nl.pdf",
        &[
            (
                "none, 15(1)(h)",
                "Wij nemen geen automatische besluiten over u",
            ),
            ("since when it is stated", "op 2 januari 2026 zo vastgelegd"),
            (
                "a person looks at what a filter stopped",
                "kijkt een van ons ernaar",
            ),
            ("contest, 22(3)", "u mag het aanvechten"),
            (
                "complaint, 77",
                "klacht indienen bij de Autoriteit Persoonsgegevens",
            ),
            (
                "court, 79",
                "de rechtbank vragen om over uw verzoek te beslissen",
            ),
        ],
    );
    holds(
        "l24-en.pdf",
        &[
            ("none, 15(1)(h)", "We take no automated decisions about you"),
            ("contest, 22(3)", "you may contest it"),
            (
                "complaint, 77",
                "complain to the Dutch Data Protection Authority",
            ),
        ],
    );
}
