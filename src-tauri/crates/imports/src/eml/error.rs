//! Why a mail was refused.

use super::limits::{
    FILE_BYTES_MAX, HEADER_BYTES_MAX, HEADER_LINES_MAX, MAILS_INSIDE_MAX, PARTS_MAX, TEXT_BYTES_MAX,
};

/// The first fault of a mail; nothing of it is taken over. Lines count from 1. Holds no personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmlError {
    /// There is nothing in the file but, at most, blank lines.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than [`FILE_BYTES_MAX`]; it was not read.
    #[error("the file has {bytes} bytes; at most {FILE_BYTES_MAX} are read")]
    TooLarge {
        /// Size of the file in bytes.
        bytes: u64,
    },
    /// A message as Outlook keeps it (.msg), which is no mail as it was sent.
    #[error("the file is a message of Outlook's own form")]
    OutlookMessage,
    /// No line of a header stands where a mail begins.
    #[error("line {line}: no mail begins here")]
    NotAMail {
        /// The line that is none of a header.
        line: u32,
    },
    /// A header has more than [`HEADER_BYTES_MAX`] bytes or [`HEADER_LINES_MAX`] lines.
    #[error(
        "line {line}: a header of more than {HEADER_BYTES_MAX} bytes or {HEADER_LINES_MAX} lines"
    )]
    HeaderTooLong {
        /// The line that is one too many.
        line: u32,
    },
    /// More than [`PARTS_MAX`] parts.
    #[error("line {line}: more than {PARTS_MAX} parts")]
    TooManyParts {
        /// The line that begins the first part too many.
        line: u32,
    },
    /// More than [`MAILS_INSIDE_MAX`] mails inside the mail, or one that is packed in a way that no mail program uses.
    #[error("line {line}: mails inside one another, more than {MAILS_INSIDE_MAX} or packed")]
    TooDeep {
        /// The line that begins the part.
        line: u32,
    },
    /// The text is longer than [`TEXT_BYTES_MAX`].
    #[error("the text has {bytes} bytes; at most {TEXT_BYTES_MAX} are read")]
    TextTooLong {
        /// Size of the text in bytes.
        bytes: usize,
    },
    /// The structure of the mail is damaged.
    #[error("the mail cannot be read")]
    Unreadable,
}
