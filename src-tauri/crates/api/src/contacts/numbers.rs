//! Looks through what is typed for citizen service numbers, which a small business may not keep (UAVG 46).

use domain::bsn::{KnownNumbers, Likelihood, find_bsn};
use store::Connection;
use store::tables::{business, record};

use crate::office::{Office, Outcome};
use crate::typed::at_most;
use crate::wire::contacts::{CheckTexts, TextWarning, TextWarningKind};

/// The most texts that are looked through at once.
pub const TEXTS_MAX: usize = 500;

/// Returns what looks like a citizen service number in the texts of a form.
pub fn check_texts(office: &Office, request: CheckTexts) -> Outcome<Vec<TextWarning>> {
    at_most("texts", request.texts.len(), TEXTS_MAX)?;
    let texts = request.texts.into_iter().map(|one| (one.field, one.text));
    let texts = texts.collect();
    office.read(|vault| look_for_numbers(vault, texts))
}

/// Returns what looks like a citizen service number in texts, each under its field's name; the business's own
/// numbers are none.
pub(crate) fn look_for_numbers(
    vault: &Connection,
    texts: Vec<(String, String)>,
) -> store::Result<Vec<TextWarning>> {
    let kvk = business::find(vault)?.map_or_else(String::new, |own| digits_of(&own.kvk_number));
    let known = KnownNumbers {
        chamber_of_commerce: &[&kvk],
        own_documents: &[],
    };
    let mut warnings: Vec<TextWarning> = Vec::new();
    for (field, text) in texts {
        for finding in find_bsn(&text, &known) {
            let kind = match finding.likelihood {
                Likelihood::Possible | Likelihood::Likely => TextWarningKind::CitizenServiceNumber,
                Likelihood::OldVatNumber => TextWarningKind::OldVatNumber,
            };
            let written = text.get(finding.start..finding.end).unwrap_or_default();
            let own = record::is_own_number(vault, written)?
                || record::is_own_number(vault, &digits_of(written))?;
            let warning = TextWarning {
                field: field.clone(),
                kind,
            };
            let mut of_field = warnings.iter().rev().take_while(|one| one.field == field);
            if !own && !of_field.any(|one| *one == warning) {
                warnings.push(warning);
            }
        }
    }
    Ok(warnings)
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
