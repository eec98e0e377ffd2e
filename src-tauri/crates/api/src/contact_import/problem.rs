//! What is wrong with a file, as the window says it.

use imports::vcard::VcardError;
use imports::vcard::limits::{CARDS_MAX, FILE_BYTES_MAX};

use crate::wire::failure::{ImportProblem, Refusal};

/// Returns the refusal that belongs to a file that cannot be read.
pub(super) fn refusal(error: VcardError) -> Refusal {
    let at = u64::from;
    let problem = match error {
        VcardError::Empty => ImportProblem::Empty,
        VcardError::TooLarge { .. } => ImportProblem::TooLarge {
            bytes_max: FILE_BYTES_MAX,
        },
        VcardError::NotAVcard { .. } | VcardError::VersionUnknown { .. } => {
            ImportProblem::NotOfThisKind
        }
        VcardError::CutOff { begins_on_line, .. } => ImportProblem::CutOff {
            line: at(begins_on_line),
        },
        VcardError::EncodingUnreadable { line, .. } | VcardError::CharsetUnknown { line, .. } => {
            ImportProblem::Encoding { line: at(line) }
        }
        VcardError::DateDoesNotExist { line, value } => ImportProblem::Date {
            line: at(line),
            value,
        },
        VcardError::TooManyCards { .. } => ImportProblem::TooMany {
            cards_max: CARDS_MAX as u64,
        },
        VcardError::NobodyInCard { line } => ImportProblem::Nameless { line: at(line) },
        VcardError::LineUnreadable { line }
        | VcardError::LineTooLong { line }
        | VcardError::PhotoUnreadable { line }
        | VcardError::TooManyProperties { line, .. }
        | VcardError::TooManyValues { line, .. }
        | VcardError::TooDeep { line } => ImportProblem::Malformed { line: at(line) },
    };
    Refusal::Import { problem }
}
