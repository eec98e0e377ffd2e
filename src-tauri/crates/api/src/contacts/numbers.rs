//! Looks through what is typed for citizen service numbers, which a small business may not keep (UAVG 46), and for
//! copies of identity papers, which go after the check (T11).

use domain::not_to_keep::NotToKeep;
use store::Connection;
use store::tables::not_to_keep::{self, Found};

use crate::office::{Office, Outcome};
use crate::typed::at_most;
use crate::wire::contacts::{CheckTexts, TextWarning, TextWarningKind};

/// The most texts that are looked through at once.
pub const TEXTS_MAX: usize = 500;

/// Returns what looks like a citizen service number or an identity paper in the texts of a form.
pub fn check_texts(office: &Office, request: CheckTexts) -> Outcome<Vec<TextWarning>> {
    at_most("texts", request.texts.len(), TEXTS_MAX)?;
    let texts = request.texts.into_iter().map(|one| (one.field, one.text));
    let texts: Vec<_> = texts.collect();
    office.read(|vault| look_for_numbers(vault, &texts))
}

/// Returns what looks like a citizen service number in texts, each under its field's name; the business's own
/// numbers are none.
pub(crate) fn look_for_numbers(
    vault: &Connection,
    texts: &[(String, String)],
) -> store::Result<Vec<TextWarning>> {
    Ok(warnings(&not_to_keep::look(vault, texts)?))
}

/// Returns a warning for each kind of thing that was found in a field.
pub(crate) fn warnings(found: &[Found]) -> Vec<TextWarning> {
    let mut warnings: Vec<TextWarning> = Vec::new();
    for one in found {
        let warning = TextWarning {
            field: one.field.clone(),
            kind: match one.kind {
                NotToKeep::CitizenServiceNumber => TextWarningKind::CitizenServiceNumber,
                NotToKeep::OldVatNumber => TextWarningKind::OldVatNumber,
                NotToKeep::IdentityPaper => TextWarningKind::IdentityPaper,
            },
        };
        let mut of_field = warnings.iter().rev();
        let mut of_field = of_field
            .by_ref()
            .take_while(|known| known.field == one.field);
        if !of_field.any(|known| *known == warning) {
            warnings.push(warning);
        }
    }
    warnings
}
