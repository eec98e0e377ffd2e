//! The words with which programs say how an invoice or a quote stands.

use domain::record::{InvoiceState, QuoteOutcome};

const INVOICE_WORDS: &[(InvoiceState, &str)] = &[
    (
        InvoiceState::Paid,
        "betaald, voldaan, volledig betaald, afgehandeld, ontvangen, ja, paid, settled, \
         paid in full, yes, true, waar, x, closed, gesloten",
    ),
    (
        InvoiceState::Open,
        "open, openstaand, onbetaald, niet betaald, verzonden, verstuurd, verstreken, te laat, \
         vervallen, herinnerd, aangemaand, deels betaald, gedeeltelijk betaald, nee, \
         outstanding, unpaid, sent, overdue, partly paid, partially paid, no, false, onwaar, \
         due, not paid",
    ),
    (
        InvoiceState::WrittenOff,
        "afgeboekt, afgeschreven, oninbaar, kwijtgescholden, written off, bad debt, \
         uncollectible, write off",
    ),
    (
        InvoiceState::Credited,
        "gecrediteerd, credit, creditnota, creditfactuur, credited, credit note, gecrediteerde, \
         refunded, terugbetaald, cancelled, geannuleerd, void",
    ),
];

const QUOTE_WORDS: &[(QuoteOutcome, &str)] = &[
    (
        QuoteOutcome::Accepted,
        "akkoord, geaccepteerd, aanvaard, goedgekeurd, getekend, ondertekend, gewonnen, \
         gefactureerd, opdracht, ja, accepted, approved, signed, won, invoiced, yes, true, waar",
    ),
    (
        QuoteOutcome::Refused,
        "niet akkoord, afgewezen, geweigerd, afgekeurd, verloren, nee, refused, rejected, \
         declined, lost, no, false, onwaar, not accepted",
    ),
    (
        QuoteOutcome::Lapsed,
        "verlopen, vervallen, verstreken, expired, lapsed, geannuleerd, cancelled",
    ),
    (
        QuoteOutcome::Open,
        "open, nog open, openstaand, verzonden, verstuurd, in behandeling, concept, sent, \
         pending, draft, outstanding",
    ),
];

/// Returns how an invoice stands, from a word.
pub(super) fn invoice_state(word: &str) -> Option<InvoiceState> {
    found(INVOICE_WORDS, word)
}

/// Returns what became of a quote, from a word.
pub(super) fn quote_outcome(word: &str) -> Option<QuoteOutcome> {
    found(QUOTE_WORDS, word)
}

fn found<T: Copy>(words: &[(T, &str)], word: &str) -> Option<T> {
    let plain: String = word
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    words
        .iter()
        .find(|(_, known)| known.split(", ").any(|one| one == plain))
        .map(|(state, _)| *state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_both_languages_whatever_their_letters() {
        for (word, state) in [
            ("Betaald", Some(InvoiceState::Paid)),
            ("PAID", Some(InvoiceState::Paid)),
            ("Openstaand", Some(InvoiceState::Open)),
            ("Written-off", Some(InvoiceState::WrittenOff)),
            ("Gecrediteerd", Some(InvoiceState::Credited)),
            ("Onbekend", None),
        ] {
            assert_eq!(invoice_state(word), state, "{word}");
        }
        for (word, outcome) in [
            ("Geaccepteerd", Some(QuoteOutcome::Accepted)),
            ("Niet akkoord", Some(QuoteOutcome::Refused)),
            ("Expired", Some(QuoteOutcome::Lapsed)),
            ("Verzonden", Some(QuoteOutcome::Open)),
            ("Onbekend", None),
        ] {
            assert_eq!(quote_outcome(word), outcome, "{word}");
        }
    }
}
