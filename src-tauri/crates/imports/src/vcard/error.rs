//! Why a vCard file was refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::limits::{CARDS_MAX, FILE_BYTES_MAX, NESTED_CARDS_MAX};

/// The first fault of a file; nothing of the file is taken over. Lines count from 1.
///
/// Holds no personal data: of the file's content only a date that does not exist and the name of a
/// character set are repeated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum VcardError {
    /// There is nothing in the file but, at most, blank lines.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than [`FILE_BYTES_MAX`]; it was not read.
    #[error("the file has {bytes} bytes; at most {FILE_BYTES_MAX} are read")]
    TooLarge {
        /// Size of the file in bytes.
        #[ts(type = "number")]
        bytes: u64,
    },
    /// Something other than a card stands where a card should begin.
    #[error("line {line}: no vCard begins here")]
    NotAVcard {
        /// The line that is no beginning of a card.
        line: u32,
    },
    /// A card has no end.
    #[error("card {card}, which begins on line {begins_on_line}, is cut off at line {line}")]
    CutOff {
        /// Which card of the file, counted from 1.
        card: u32,
        /// The line with the card's BEGIN.
        begins_on_line: u32,
        /// The last line of the file, or the line on which another card begins.
        line: u32,
    },
    /// The card names a version other than 2.1, 3.0 and 4.0.
    #[error("line {line}: a version of vCard that is not 2.1, 3.0 or 4.0")]
    VersionUnknown {
        /// The line with VERSION.
        line: u32,
    },
    /// Bytes that are no text in the encoding of the file or of the property.
    #[error("line {line}, byte {offset}: text that cannot be read in its encoding")]
    EncodingUnreadable {
        /// The line with the byte.
        line: u32,
        /// Byte of the file, counted from 0; of the value's first byte where the value is encoded.
        /// In a UTF-16 file it counts in the text as UTF-8, unless UTF-16 itself is broken.
        offset: u32,
    },
    /// A property names a character set that is not known.
    #[error("line {line}: the character set \"{charset}\" is not known")]
    CharsetUnknown {
        /// The line with the property.
        line: u32,
        /// The name as written, reduced to letters, digits and hyphens.
        charset: String,
    },
    /// A line inside a card that is no property.
    #[error("line {line}: not a property (NAME:value)")]
    LineUnreadable {
        /// The line.
        line: u32,
    },
    /// A line, a value or the part before the colon is longer than the limits allow.
    #[error("line {line}: too long")]
    LineTooLong {
        /// The line on which the property begins.
        line: u32,
    },
    /// A date that is not in the calendar.
    #[error("line {line}: the date {value} does not exist")]
    DateDoesNotExist {
        /// The line with the date.
        line: u32,
        /// The date as written: digits and hyphens only.
        value: String,
    },
    /// A photo whose base64 is broken.
    #[error("line {line}: the photo cannot be read")]
    PhotoUnreadable {
        /// The line on which the photo begins.
        line: u32,
    },
    /// More than [`CARDS_MAX`] cards.
    #[error("line {line}: more than {CARDS_MAX} cards")]
    TooManyCards {
        /// The line on which the first card too many begins.
        line: u32,
    },
    /// More properties than a card or a file may have.
    #[error("line {line}: more than {limit} properties")]
    TooManyProperties {
        /// The line of the first property too many.
        line: u32,
        /// The limit that was passed.
        limit: u32,
    },
    /// More parameters, components or list items than a property may have.
    #[error("line {line}: more than {limit} values in one property")]
    TooManyValues {
        /// The line of the property.
        line: u32,
        /// The limit that was passed.
        limit: u32,
    },
    /// More than [`NESTED_CARDS_MAX`] cards inside a card.
    #[error("line {line}: more than {NESTED_CARDS_MAX} cards inside one another")]
    TooDeep {
        /// The line on which the innermost card begins.
        line: u32,
    },
    /// A card without any name, e-mail address or telephone number.
    #[error("line {line}: a card without name, e-mail address or telephone number")]
    NobodyInCard {
        /// The line on which the card begins.
        line: u32,
    },
}
