//! What can keep a document from being set.

use thiserror::Error;

/// A reason why a document was not made; nothing was written.
///
/// The texts are for the log and for developers and name no person; the screen has its own
/// words for each variant.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// No font of the program has this character.
    #[error("no font has the character {character:?} (U+{code:04X})", code = u32::from(*character))]
    MissingGlyph {
        /// The character that cannot be set.
        character: char,
    },
    /// A part has more lines than its place on the paper.
    #[error("{part:?} needs more than its {lines_max} lines")]
    TooManyLines {
        /// The part that does not fit.
        part: Part,
        /// How many lines fit.
        lines_max: usize,
    },
    /// The document is longer than the limit.
    #[error("the document would have more than {pages_max} pages")]
    TooManyPages {
        /// The limit in pages.
        pages_max: usize,
    },
    /// A heading stands at a deeper level than the one before it allows (PDF/UA-1, 7.4).
    #[error("a subsection comes before the first section")]
    HeadingOrder,
    /// A row of a table does not have a cell for each column.
    #[error("a table row has {cells} cells and its table {columns} columns")]
    TableShape {
        /// Cells in the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// The logo is not a PNG or JPEG picture, or is larger than the limit.
    #[error("the logo cannot be read: {fault:?}")]
    Logo {
        /// What is wrong with it.
        fault: LogoFault,
    },
    /// The shipped fonts or the PDF writer refused: a fault of the program.
    #[error("the PDF could not be written: {0}")]
    Writer(&'static str),
    /// The e-mail draft could not be written: a fault of the program.
    #[error("the e-mail draft could not be written")]
    Draft,
    /// A part of a package could not be written: a fault of the program.
    #[error("a package could not be written: {0}")]
    Package(&'static str),
}

/// A part of the page with a fixed place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The sender's name in the letterhead.
    SenderName,
    /// The sender's address and contact details in the letterhead.
    SenderAddress,
    /// The addressee's lines in the window of the envelope.
    Addressee,
    /// The line of references and the subject under it.
    References,
    /// The reference and date at the top of the next pages.
    RunningHead,
}

/// What is wrong with a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoFault {
    /// The bytes are no PNG and no JPEG.
    NotAPicture,
    /// The picture has more pixels than [`crate::model::LOGO_PIXELS_MAX`].
    TooLarge,
}
