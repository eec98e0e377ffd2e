//! The notice to somebody in a case file has all that art. 14(1) and (2) ask, as extracted from the PDF.

use crate::content::holds;
use crate::reading::{specimen, text};

#[test]
fn the_notice_to_a_counter_party_has_every_element() {
    holds(
        "l21-nl.pdf",
        &[
            (
                "identity, 14(1)(a)",
                "Wilgenhoek Online Diensten behandelt een zaak voor Bakkerij De Korst.",
            ),
            (
                "contact, 14(1)(a)",
                "Hebt u vragen? Neem contact op met Marijke Terpstra-Vos",
            ),
            ("reference", "B-2026-004"),
            (
                "which article",
                "artikel 14 van de Algemene verordening gegevensbescherming",
            ),
            (
                "purposes, 14(1)(c)",
                "een geschil of procedure behandelen waarin u wederpartij of betrokken bent",
            ),
            (
                "basis, 14(1)(c)",
                "gerechtvaardigd belang (artikel 6 lid 1 onder f AVG)",
            ),
            (
                "interest, 14(2)(b)",
                "Ons belang is: het belang van een rechtszaak of geschil.",
            ),
            ("categories, 14(1)(d)", "naam en adres"),
            ("categories, 14(1)(d)", "verklaringen over u"),
            ("recipients, 14(1)(e)", "Rechtbank of gerechtshof"),
            (
                "transfers, 14(1)(f)",
                "De gegevens blijven binnen Europa (EER).",
            ),
            (
                "period, 14(2)(a)",
                "tot de zaak is afgelopen en de vorderingen zijn verjaard",
            ),
            ("access, 14(2)(c)", "inzage in uw gegevens"),
            ("correction, 14(2)(c)", "om verbetering"),
            ("erasure, 14(2)(c)", "om wissen"),
            ("restriction, 14(2)(c)", "om beperking van het gebruik"),
            ("free of charge, 12(5)", "Dit kost u niets."),
            (
                "objection, 21(4)",
                "U mag ook bezwaar maken tegen het gebruik van uw gegevens",
            ),
            (
                "authority, 14(2)(e)",
                "www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag",
            ),
            ("court", "U kunt ook naar de rechter gaan."),
            (
                "source, 14(2)(f)",
                "Wij kregen de gegevens van onze klant en uit openbare bronnen.",
            ),
            (
                "automated decisions, 14(2)(g)",
                "Wij nemen geen automatische besluiten over u.",
            ),
            (
                "legal data",
                "Wettelijke gegevens: stand van 22 november 2026",
            ),
        ],
    );
    holds(
        "l21-en.pdf",
        &[
            (
                "identity, 14(1)(a)",
                "Wilgenhoek Online Diensten handles a case for Bakkerij De Korst.",
            ),
            (
                "contact, 14(1)(a)",
                "Any questions? Contact Marijke Terpstra-Vos",
            ),
            ("reference", "B-2026-004"),
            (
                "which article",
                "Article 14 of the General Data Protection Regulation",
            ),
            (
                "purposes, 14(1)(c)",
                "handling a dispute or proceedings in which you are counter-party or involved",
            ),
            (
                "basis, 14(1)(c)",
                "legitimate interest (Article 6(1)(f) GDPR)",
            ),
            (
                "interest, 14(2)(b)",
                "Our interest is: the interest in a legal claim.",
            ),
            ("categories, 14(1)(d)", "name and address"),
            ("categories, 14(1)(d)", "statements about you"),
            ("recipients, 14(1)(e)", "Lawyers"),
            ("transfers, 14(1)(f)", "The data stay within Europe (EEA)."),
            (
                "period, 14(2)(a)",
                "until the case has ended and the claims are time-barred",
            ),
            ("access, 14(2)(c)", "access to your data"),
            (
                "correction, erasure and restriction, 14(2)(c)",
                "correction, erasure and restriction",
            ),
            ("free of charge, 12(5)", "This is free of charge."),
            (
                "objection, 21(4)",
                "You may also object to the use of your data",
            ),
            (
                "authority, 14(2)(e)",
                "www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague",
            ),
            ("court", "You can also go to court."),
            (
                "source, 14(2)(f)",
                "We received the data from our client and from public sources.",
            ),
            (
                "automated decisions, 14(2)(g)",
                "We take no automated decisions about you.",
            ),
            ("legal data", "Legal data as of 22 November 2026"),
        ],
    );
}

#[test]
fn where_data_go_abroad_and_a_computer_decides_the_notice_says_so() {
    holds(
        "l21-abroad-nl.pdf",
        &[
            (
                "the sender's own case",
                "behandelt een zaak waarin u voorkomt",
            ),
            (
                "transfer, 14(1)(f)",
                "Sommige gegevens gaan naar een land buiten Europa (EER).",
            ),
            (
                "safeguard, 14(1)(f)",
                "Microsoft 365 (Verenigde Staten): modelcontract van de EU",
            ),
            (
                "copy of it, 14(1)(f)",
                "U kunt ons vragen om een kopie van de afspraken daarover.",
            ),
            ("logic, 14(2)(g)", "welke zaak het eerst aan de beurt is"),
        ],
    );
    holds(
        "l21-abroad-en.pdf",
        &[
            (
                "the sender's own case",
                "handles a case in which you are involved",
            ),
            (
                "transfer, 14(1)(f)",
                "Some data go to a country outside Europe (EEA).",
            ),
            (
                "safeguard, 14(1)(f)",
                "Microsoft 365 (United States): standard contract of the EU",
            ),
            (
                "copy of it, 14(1)(f)",
                "You can ask us for a copy of what was agreed on that.",
            ),
            ("logic, 14(2)(g)", "which case comes first"),
        ],
    );
    assert!(!text(specimen("l21-abroad-nl.pdf")).contains("Bakkerij De Korst"));
}
