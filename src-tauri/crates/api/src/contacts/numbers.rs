//! Looks through what is typed for citizen service numbers, which a small business may not keep (UAVG 46), and for
//! copies of identity papers, which go after the check (T11).

use domain::bsn::{KnownNumbers, Likelihood, find_bsn};
use domain::identity_paper::{holds_identity_paper, names_identity_paper};
use store::Connection;
use store::tables::{business, record};

use crate::office::{Office, Outcome};
use crate::typed::at_most;
use crate::wire::contacts::{CheckTexts, TextWarning, TextWarningKind};

/// The most texts that are looked through at once.
pub const TEXTS_MAX: usize = 500;

/// Returns what looks like a citizen service number or an identity paper in the texts of a form.
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
        if holds_identity_paper(&text) || names_identity_paper_file(&text) {
            warnings.push(TextWarning {
                field: field.clone(),
                kind: TextWarningKind::IdentityPaper,
            });
        }
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

/// Tells whether a text is, or has on a line of its own, the name of a file with a copy of an identity paper.
fn names_identity_paper_file(text: &str) -> bool {
    text.lines()
        .map(str::trim)
        .filter(|line| is_file_name(line))
        .any(names_identity_paper)
}

fn is_file_name(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.len() <= FILE_NAME_BYTES_MAX && FILE_ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// The longest name of a file.
const FILE_NAME_BYTES_MAX: usize = 255;
/// How the names of pictures and scans end.
const FILE_ENDINGS: [&str; 8] = [
    ".pdf", ".jpg", ".jpeg", ".png", ".heic", ".gif", ".tif", ".tiff",
];

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
