//! A look at the lines of a mail before it is taken apart, so that taking it apart has its bounds.
//!
//! The header of each part is found as the library finds it: white space in a name, before it and colons before it do
//! not count. A mail inside a mail that is itself encoded (RFC 2046 section 5.2.1 forbids it) would unpack to what no
//! look at the lines has seen.

use super::error::EmlError;
use super::limits::{
    FILE_BYTES_MAX, HEADER_BYTES_MAX, HEADER_LINES_MAX, MAILS_INSIDE_MAX, PARTS_MAX,
};

/// What the file of an Outlook message begins with: a compound file.
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Checks the bounds of a mail.
pub(super) fn check(bytes: &[u8]) -> Result<(), EmlError> {
    if bytes.len() as u64 > FILE_BYTES_MAX {
        let bytes = bytes.len() as u64;
        return Err(EmlError::TooLarge { bytes });
    }
    if bytes.trim_ascii().is_empty() {
        return Err(EmlError::Empty);
    }
    if bytes.starts_with(COMPOUND_FILE) {
        return Err(EmlError::OutlookMessage);
    }
    let mut look = Look::default();
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        look.at(number, line)?;
    }
    look.end_of_block()
}

/// What was seen so far.
#[derive(Default)]
struct Look {
    /// Parts with a kind of their own.
    parts: usize,
    /// Mails inside the mail.
    inside: usize,
    /// Whether the header of the mail itself is over.
    header_over: bool,
    /// Bytes and lines of that header.
    header_bytes: usize,
    header_lines: usize,
    /// The stretch between two blank lines that is being looked at.
    block: Block,
}

/// A stretch between two blank lines: the header of a part, or a piece of text.
#[derive(Default)]
struct Block {
    /// The line with its kind, where it has one.
    kind_on: Option<u32>,
    /// The field that goes on in a line that begins with white space.
    field: Field,
    /// Whether the kind is a mail, or a bundle of mails.
    is_mail: bool,
    is_digest: bool,
    /// Whether it is encoded.
    is_encoded: bool,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Field {
    Kind,
    Encoding,
    #[default]
    Other,
}

impl Look {
    fn at(&mut self, number: u32, line: &[u8]) -> Result<(), EmlError> {
        if line.trim_ascii().is_empty() {
            // Blank lines above a mail are passed over.
            self.header_over |= self.header_lines > 0;
            return self.end_of_block();
        }
        if !self.header_over {
            self.header_line(number, line)?;
        }
        let goes_on = line.first().is_some_and(u8::is_ascii_whitespace);
        let mut value = line;
        if !goes_on {
            let (name, rest) = named(line);
            self.block.field = match name.as_slice() {
                b"content-type" => Field::Kind,
                b"content-transfer-encoding" => Field::Encoding,
                _ => Field::Other,
            };
            value = rest;
            if self.block.field == Field::Kind {
                self.block.kind_on = Some(number);
                self.parts += 1;
                if self.parts > PARTS_MAX {
                    return Err(EmlError::TooManyParts { line: number });
                }
            }
        }
        match self.block.field {
            Field::Kind => {
                let kind = letters(value);
                self.block.is_mail |= holds(&kind, b"message");
                self.block.is_digest |= holds(&kind, b"digest");
            }
            Field::Encoding => {
                let encoding = letters(value);
                self.block.is_encoded |=
                    holds(&encoding, b"base64") || holds(&encoding, b"quotedprintable");
            }
            Field::Other => {}
        }
        Ok(())
    }

    fn header_line(&mut self, number: u32, line: &[u8]) -> Result<(), EmlError> {
        self.header_bytes += line.len();
        self.header_lines += 1;
        let is_field = line.contains(&b':') || line.first().is_some_and(u8::is_ascii_whitespace);
        // A mail that was taken out of a mailbox file has the line that begins it there.
        let of_mailbox = self.header_lines == 1 && line.starts_with(b"From ");
        if self.header_lines == 1 && !is_field && !of_mailbox {
            return Err(EmlError::NotAMail { line: number });
        }
        if self.header_bytes > HEADER_BYTES_MAX || self.header_lines > HEADER_LINES_MAX {
            return Err(EmlError::HeaderTooLong { line: number });
        }
        Ok(())
    }

    fn end_of_block(&mut self) -> Result<(), EmlError> {
        let block = std::mem::take(&mut self.block);
        let Some(line) = block.kind_on else {
            return Ok(());
        };
        self.inside += usize::from(block.is_mail);
        let packed = block.is_mail && block.is_encoded;
        if self.inside > MAILS_INSIDE_MAX || packed || block.is_digest {
            return Err(EmlError::TooDeep { line });
        }
        Ok(())
    }
}

/// Returns the name of a field in lower case without white space, and what stands behind it.
fn named(line: &[u8]) -> (Vec<u8>, &[u8]) {
    let begins = line
        .iter()
        .position(|byte| *byte != b':' && !byte.is_ascii_whitespace())
        .unwrap_or(line.len());
    let line = &line[begins..];
    let colon = line.iter().position(|byte| *byte == b':');
    let (name, value) = line.split_at(colon.unwrap_or(0));
    let name = name
        .iter()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(u8::to_ascii_lowercase)
        .collect();
    (name, value)
}

/// Returns the letters and digits of a value in lower case.
fn letters(value: &[u8]) -> Vec<u8> {
    value
        .iter()
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(u8::to_ascii_lowercase)
        .collect()
}

fn holds(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}
