//! From bytes to text: byte order marks, UTF-16, character sets by property, quoted-printable.

use std::borrow::Cow;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::{Encoding, WINDOWS_1252};

use super::error::VcardError;

/// What is known of the encoding of the file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileEncoding {
    /// A byte order mark, or UTF-16, settled it: the text is UTF-8 now.
    Settled,
    /// To be found out property by property.
    Open,
}

/// The text of a file, as bytes in which a line end is one of the ASCII characters.
#[derive(Debug)]
pub(super) struct FileText<'a> {
    pub bytes: Cow<'a, [u8]>,
    pub encoding: FileEncoding,
    /// Bytes of the mark in front of the text.
    pub offset_base: usize,
}

/// Why a value is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// The byte at this index does not belong to the encoding.
    Byte(usize),
    /// The character set is not known.
    Charset(String),
}

/// What a file of cards begins with.
const BEGIN: &[u8] = b"BEGIN:VCARD";

/// Longest name of a character set that an error repeats, in bytes.
const CHARSET_SHOWN_BYTES_MAX: usize = 40;

/// Takes off a byte order mark and turns UTF-16 into UTF-8; refuses what has NUL characters in it.
pub(super) fn file_text(bytes: &[u8]) -> Result<FileText<'_>, VcardError> {
    let (text, encoding, offset_base) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (Cow::Borrowed(rest), FileEncoding::Settled, 3),
        // UTF-32 begins like UTF-16, but nobody writes cards in it.
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => {
            return Err(VcardError::EncodingUnreadable { line: 1, offset: 0 });
        }
        [0xFF, 0xFE, rest @ ..] => (
            utf_16(rest, 2, u16::from_le_bytes)?,
            FileEncoding::Settled,
            0,
        ),
        [0xFE, 0xFF, rest @ ..] => (
            utf_16(rest, 2, u16::from_be_bytes)?,
            FileEncoding::Settled,
            0,
        ),
        // Without a mark only the B of BEGIN shows that it is UTF-16.
        [b'B' | b'b', 0, ..] => (
            utf_16(bytes, 0, u16::from_le_bytes)?,
            FileEncoding::Settled,
            0,
        ),
        [0, b'B' | b'b', ..] => (
            utf_16(bytes, 0, u16::from_be_bytes)?,
            FileEncoding::Settled,
            0,
        ),
        _ => (Cow::Borrowed(bytes), FileEncoding::Open, 0),
    };
    let begin = text.trim_ascii_start();
    let before = &text[..text.len() - begin.len()];
    if begin.is_empty() {
        return Err(VcardError::Empty);
    }
    // A picture or a spreadsheet is better called no vCard than a vCard with broken text.
    if !begin
        .get(..BEGIN.len())
        .is_some_and(|mark| mark.eq_ignore_ascii_case(BEGIN))
    {
        return Err(VcardError::NotAVcard {
            line: line_at(before),
        });
    }
    match text.iter().position(|byte| *byte == 0) {
        Some(at) => Err(VcardError::EncodingUnreadable {
            line: line_at(&text[..at]),
            offset: as_offset(at + offset_base),
        }),
        None => Ok(FileText {
            bytes: text,
            encoding,
            offset_base,
        }),
    }
}

fn utf_16(
    bytes: &[u8],
    offset_base: usize,
    unit: fn([u8; 2]) -> u16,
) -> Result<Cow<'static, [u8]>, VcardError> {
    let mut text = String::with_capacity(bytes.len() / 2);
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut at = offset_base;
    let units = pairs.iter().map(|pair| unit(*pair));
    let unreadable = |text: &str, at: usize| VcardError::EncodingUnreadable {
        line: line_at(text.as_bytes()),
        offset: as_offset(at),
    };
    for character in char::decode_utf16(units) {
        let character = character.map_err(|_| unreadable(&text, at))?;
        at += 2 * character.len_utf16();
        text.push(character);
    }
    if odd.is_empty() {
        Ok(Cow::Owned(text.into_bytes()))
    } else {
        Err(unreadable(&text, at))
    }
}

/// Returns the number of the line in which text after `before` stands.
fn line_at(before: &[u8]) -> u32 {
    let breaks = before
        .iter()
        .enumerate()
        .filter(|(at, byte)| {
            **byte == b'\n'
                || (**byte == b'\r'
                    && before
                        .get(at + 1)
                        .is_some_and(|b| !matches!(b, b'\n' | b'\r')))
        })
        .count();
    u32::try_from(breaks + 1).unwrap_or(u32::MAX)
}

fn as_offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether a value without a character set may be Windows-1252.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fallback {
    /// Versions 2.1 and 3.0, whose writers use the character set of the computer.
    Windows1252,
    /// Version 4.0, which is UTF-8 always (RFC 6350 section 3.1), and files that are UTF-8 by their mark.
    Refused,
}

/// Returns the text of `bytes`: by the named character set, else UTF-8, else the fallback.
pub(super) fn text_of(
    bytes: &[u8],
    charset: Option<&str>,
    fallback: Fallback,
) -> Result<String, Unreadable> {
    // US-ASCII is what writers put who have never thought about it; what is in there may be more.
    let named = charset
        .map(str::trim)
        .filter(|label| !label.is_empty() && !label.eq_ignore_ascii_case("us-ascii"));
    if let Some(label) = named {
        let encoding = Encoding::for_label(label.as_bytes())
            .ok_or_else(|| Unreadable::Charset(charset_shown(label)))?;
        if encoding != encoding_rs::UTF_8 {
            return encoding
                .decode_without_bom_handling_and_without_replacement(bytes)
                .map(Cow::into_owned)
                .ok_or(Unreadable::Byte(0));
        }
    }
    match (std::str::from_utf8(bytes), fallback) {
        (Ok(text), _) => Ok(text.to_owned()),
        (Err(_), Fallback::Windows1252) if named.is_none() => windows_1252(bytes),
        (Err(fault), _) => Err(Unreadable::Byte(fault.valid_up_to())),
    }
}

/// The five codes that Windows-1252 does not assign show that the text is in another encoding.
fn windows_1252(bytes: &[u8]) -> Result<String, Unreadable> {
    let unassigned = |byte: &u8| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
    match bytes.iter().position(unassigned) {
        Some(at) => Err(Unreadable::Byte(at)),
        None => Ok(WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned()),
    }
}

fn charset_shown(label: &str) -> String {
    label
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .take(CHARSET_SHOWN_BYTES_MAX)
        .collect()
}

/// Undoes quoted-printable (RFC 2045 section 6.7); soft line breaks are gone already. An equals sign
/// without two hexadecimal digits stays as it is: writers of version 2.1 forget to encode it.
pub(super) fn quoted_printable(value: &[u8]) -> Vec<u8> {
    let digit = |at: usize| {
        value
            .get(at)
            .and_then(|byte| char::from(*byte).to_digit(16))
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut bytes = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(byte) = value.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                bytes.push(high << 4 | low);
                at += 3;
            }
            (byte, _, _) => {
                bytes.push(*byte);
                at += 1;
            }
        }
    }
    bytes
}

/// Some writers leave the padding out, and some leave bits behind in the last character.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Undoes base64, blanks in it allowed; nothing where it is broken.
pub(super) fn base64(value: &[u8]) -> Option<Vec<u8>> {
    let compact: Vec<u8> = value
        .iter()
        .copied()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    BASE64.decode(compact).ok()
}
