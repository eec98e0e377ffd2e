//! What the letters on restriction and objection must say by law stands in their text, as tables: the element, and the
//! phrase.

use crate::content::holds;
use crate::reading::{specimen, text};

const SUPERVISION_NL: (&str, &str) = (
    "supervisory authority and court",
    "telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag. U kunt ook naar de rechter gaan.",
);
const SUPERVISION_EN: (&str, &str) = (
    "supervisory authority and court",
    "phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague. You can also go to court.",
);
const COMPLAINT_NL: (&str, &str) = (
    "complaint and court, 12(4)",
    "Doe dat binnen zes weken nadat u deze brief hebt gekregen.",
);
const COMPLAINT_EN: (&str, &str) = (
    "complaint and court, 12(4)",
    "within six weeks after you received this letter",
);

#[test]
fn the_answer_that_data_are_not_used_has_every_element() {
    holds(
        "l07-nl.pdf",
        &[
            (
                "since when, which data",
                "Vanaf 24 november 2026 gebruiken wij deze gegevens van u tijdelijk niet:",
            ),
            ("which data", "2 contactmomenten"),
            ("ground, 18(1)", "(artikel 18 lid 1 onder c AVG)"),
            ("storage only", "Wij bewaren ze alleen nog."),
            (
                "what is still allowed, 18(2)",
                "Gebruik mag alleen met uw toestemming, voor een rechtszaak, om een ander te beschermen of om een \
                 gewichtige reden van algemeen belang.",
            ),
            (
                "how long",
                "Dit duurt totdat u de gegevens niet meer nodig hebt voor uw rechtszaak of geschil.",
            ),
            (
                "notice before lifting, 18(3)",
                "Voordat wij de gegevens weer gebruiken, krijgt u bericht.",
            ),
            ("recipients, 19", "Wij hebben de boekhouder ingelicht"),
            ("who was not told", "Wij hebben Skype niet ingelicht."),
            ("what is refused", "Factuur 2025-0012"),
            COMPLAINT_NL,
        ],
    );
    holds(
        "l07-en.pdf",
        &[
            (
                "since when, which data",
                "From 24 November 2026 we temporarily stop using these data about you:",
            ),
            ("which data", "2 contact moments"),
            ("ground, 18(1)", "(Art. 18(1)(c) GDPR)"),
            ("storage only", "We only store them."),
            (
                "what is still allowed, 18(2)",
                "only with your consent, for a legal claim, to protect another person or for an important reason of \
                 public interest",
            ),
            (
                "how long",
                "This lasts until you no longer need the data for your legal claim.",
            ),
            (
                "notice before lifting, 18(3)",
                "You will hear from us before we use the data again.",
            ),
            ("recipients, 19", "We informed the accountant"),
            ("who was not told", "We did not inform Skype."),
            ("what is refused", "Invoice 2025-0012"),
            COMPLAINT_EN,
        ],
    );
}

#[test]
fn the_notice_that_a_restriction_ends_has_every_element() {
    holds(
        "l08-nl.pdf",
        &[
            (
                "from which day, which data",
                "Op 1 december 2026 gaan wij deze gegevens van u weer gebruiken:",
            ),
            ("which data", "2 contactmomenten"),
            (
                "reason",
                "De reden is: u liet ons weten dat uw rechtszaak voorbij is.",
            ),
            ("before it", "Laat het ons dan vóór die datum weten."),
            SUPERVISION_NL,
        ],
    );
    holds(
        "l08-en.pdf",
        &[
            (
                "from which day, which data",
                "On 1 December 2026 we will start using these data about you again:",
            ),
            ("which data", "2 contact moments"),
            (
                "reason",
                "The reason is: you told us that your court case is over.",
            ),
            ("before it", "please tell us before that date"),
            SUPERVISION_EN,
        ],
    );
}

#[test]
fn the_answer_that_an_objection_is_justified_has_every_element() {
    holds(
        "l09-nl.pdf",
        &[
            (
                "which use, since when",
                "Wij gebruiken de gegevens van u sinds 24 november 2026 niet meer voor: reacties op de website.",
            ),
            ("what was erased", "3 reacties op de website"),
            ("what is kept", "Dit bewaren wij nog om een andere reden."),
            ("until when", "Tot en met 31 december 2032"),
            COMPLAINT_NL,
        ],
    );
    holds(
        "l09-en.pdf",
        &[
            (
                "which use, since when",
                "Since 24 November 2026 we no longer use the data about you for: website comments.",
            ),
            ("what was erased", "3 website comments"),
            (
                "what is kept",
                "We still keep the following for another reason.",
            ),
            ("until when", "Up to and including 31 December 2032"),
            COMPLAINT_EN,
        ],
    );
}

#[test]
fn the_answer_that_an_objection_is_rejected_has_every_element() {
    holds(
        "l10-nl.pdf",
        &[
            (
                "the person's reason",
                "U geeft als reden: u wilt niet dat wij brieven over u bewaren.",
            ),
            (
                "the balance",
                "Wij hebben uw belang vergeleken met dat van ons.",
            ),
            (
                "the compelling ground",
                "Wij hebben deze gegevens nodig voor een rechtsvordering.",
            ),
            ("until when", "Tot en met 31 december 2032"),
            (
                "end of the restriction, 18(3)",
                "Op 1 december 2026 gaan wij ze weer gebruiken.",
            ),
            COMPLAINT_NL,
        ],
    );
    holds(
        "l10-en.pdf",
        &[
            (
                "the person's reason",
                "Your reason is: you do not want us to keep letters about you.",
            ),
            ("the balance", "We compared your interest with ours."),
            (
                "the compelling ground",
                "We need these data for a legal claim.",
            ),
            ("until when", "Up to and including 31 December 2032"),
            (
                "end of the restriction, 18(3)",
                "On 1 December 2026 we will start using them again.",
            ),
            COMPLAINT_EN,
        ],
    );
}

#[test]
fn the_refusal_of_a_request_has_every_element() {
    for (file, elements) in [
        (
            "refusal-nl.pdf",
            [
                (
                    "what was asked",
                    "U vroeg ons om uw gegevens tijdelijk niet te gebruiken. Dat doen wij niet.",
                ),
                ("which data", "Factuur 2025-0012"),
                ("ground", "(artikel 18 lid 1 AVG)"),
                COMPLAINT_NL,
            ],
        ),
        (
            "refusal-en.pdf",
            [
                (
                    "what was asked",
                    "You asked us to restrict the use of your data. We will not do so.",
                ),
                ("which data", "Invoice 2025-0012"),
                ("ground", "(Art. 18(1) GDPR)"),
                COMPLAINT_EN,
            ],
        ),
    ] {
        holds(file, &elements);
    }
}

#[test]
fn an_objection_that_is_wholly_upheld_offers_no_complaint_and_every_refusal_does() {
    use documents::letters::l09_objection_upheld as l09;
    use documents::pdf::typeset_letter;
    use documents::specimens::{correspondence, restriction};
    use domain::language::Language;
    let mut whole = restriction::upheld(&correspondence(), Language::Dutch);
    whole.kept.clear();
    let letter = typeset_letter(&l09::compose(&whole, Language::Dutch)).expect("a letter");
    assert!(!text(&letter).contains("rechtbank"));
    assert!(text(specimen("l09-nl.pdf")).contains("rechtbank"));
}
