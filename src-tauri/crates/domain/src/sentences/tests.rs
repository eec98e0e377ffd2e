use ActivityCode as A;

use super::*;
use crate::pack::rule_of;

/// What the first floor of a rule adds to it in a letter, in Dutch and in English.
type Floor = (&'static str, &'static str);

const NOTHING: Floor = ("", "");
const BOOKS: Floor = (
    ", maar volgens de wet minstens 7 jaar na het boekjaar van het laatste gebruik in de boeken",
    ", but at least 7 years after the financial year of the last use in the books by law",
);
const WHERE_IN_BOOKS: Floor = (
    ", maar volgens de wet minstens 7 jaar na het boekjaar van het laatste gebruik in de boeken, als het bij de boekhouding hoort",
    ", but at least 7 years after the financial year of the last use in the books by law, where it belongs to the books",
);

#[test]
fn each_rule_of_the_pack_is_a_sentence_in_a_letter_and_in_the_statement() {
    let table: [(A, &str, &str, Floor); 21] = [
        (
            A::A01,
            "5 jaar na het contact",
            "5 years after the contact",
            NOTHING,
        ),
        (
            A::A02,
            "tot de afmelding",
            "until the person unsubscribes",
            NOTHING,
        ),
        (
            A::A03,
            "tot de afmelding",
            "until the person unsubscribes",
            NOTHING,
        ),
        (
            A::A04,
            "8 jaar na de offertedatum, en in elk geval zolang de overeenkomst loopt",
            "8 years after the date of the quote, and in any case while the agreement runs",
            BOOKS,
        ),
        (
            A::A05,
            "8 jaar na de offertedatum",
            "8 years after the date of the quote",
            WHERE_IN_BOOKS,
        ),
        (
            A::A06,
            "5 jaar na het einde van de overeenkomst, en zolang een vordering nog niet is verjaard",
            "5 years after the end of the agreement, and as long as a claim can still be brought",
            WHERE_IN_BOOKS,
        ),
        (
            A::A07,
            "tot de zaak definitief klaar is, en zolang een vordering nog niet is verjaard",
            "until the case is finally closed, and as long as a claim can still be brought",
            NOTHING,
        ),
        (
            A::A08,
            "tot de zaak definitief klaar is, en zolang een vordering nog niet is verjaard",
            "until the case is finally closed, and as long as a claim can still be brought",
            NOTHING,
        ),
        (
            A::A09,
            "8 jaar na de factuurdatum",
            "8 years after the date of the invoice",
            BOOKS,
        ),
        (
            A::A10,
            "8 jaar na de boeking",
            "8 years after the booking",
            BOOKS,
        ),
        (
            A::A11,
            "tot het bericht verdwijnt",
            "until the post is removed",
            NOTHING,
        ),
        (
            A::A12,
            "90 dagen na het vastleggen",
            "90 days after the collection",
            NOTHING,
        ),
        (
            A::A13,
            "1 jaar na het plaatsen van de cookie",
            "1 year after the placing of the cookie",
            NOTHING,
        ),
        (
            A::A14,
            "1 dag na het plaatsen van de cookie",
            "1 day after the placing of the cookie",
            NOTHING,
        ),
        (
            A::A15,
            "50 maanden na het bezoek",
            "50 months after the visit",
            NOTHING,
        ),
        (
            A::A16,
            "0 dagen, want wij slaan zelf niets op",
            "0 days, because we store nothing ourselves",
            NOTHING,
        ),
        (
            A::A17,
            "6 maanden na het vastleggen",
            "6 months after the collection",
            NOTHING,
        ),
        (
            A::A18,
            "5 jaar na het sluiten van het verzoek",
            "5 years after the closing of the request",
            NOTHING,
        ),
        (
            A::A19,
            "5 jaar na het sluiten van de melding",
            "5 years after the closing of the report",
            NOTHING,
        ),
        (
            A::A20,
            "zolang wij reclame of nieuwsbrieven sturen",
            "as long as we send advertising or newsletters",
            NOTHING,
        ),
        (
            A::A21,
            "5 jaar na de gebeurtenis",
            "5 years after the event",
            NOTHING,
        ),
    ];
    let name = Words::new("Naam", "Name");
    for ((activity, nl, en, (floor_nl, floor_en)), expected) in table.into_iter().zip(A::ALL) {
        assert_eq!(activity, *expected, "the table has every activity");
        let rule = rule_of(activity);
        let letter = letter_sentence(&rule, activity);
        assert_eq!(
            letter.nl,
            format!("Wij bewaren deze gegevens: {nl}{floor_nl}.")
        );
        assert_eq!(letter.en, format!("We keep these data: {en}{floor_en}."));
        let statement = statement_sentence(&name, &rule_words(&rule, activity));
        assert_eq!(statement.nl, format!("Naam: {nl}."));
        assert_eq!(statement.en, format!("Name: {en}."));
    }
}
