//! Lines of a vCard file: physical ones as they stand, and logical ones with their folds undone.

use std::borrow::Cow;

use super::error::VcardError;
use super::limits::{FOLDS_PER_LINE_MAX, HEADER_BYTES_MAX, LINE_BYTES_MAX};

/// A line as it stands in the file, without its end.
#[derive(Debug, Clone, Copy)]
struct PhysicalLine<'a> {
    number: u32,
    offset: usize,
    bytes: &'a [u8],
}

/// How the value of a property is wrapped for transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transfer {
    /// As it is.
    Plain,
    /// Quoted-printable (version 2.1).
    QuotedPrintable,
    /// Base64: `BASE64` in version 2.1, `b` in 3.0.
    Base64,
}

/// How a fold is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FoldSpace {
    /// Versions 3.0 and 4.0: the blank that marks the fold is not part of the value.
    Dropped,
    /// Version 2.1: the blank is part of the value.
    Kept,
}

/// Where a part of a logical line stands in the file.
#[derive(Debug, Clone, Copy)]
struct Piece {
    from: usize,
    number: u32,
    offset: usize,
}

/// A property with its folds undone.
#[derive(Debug)]
pub(super) struct LogicalLine<'a> {
    pub number: u32,
    pub bytes: Cow<'a, [u8]>,
    pieces: Vec<Piece>,
}

impl LogicalLine<'_> {
    /// Returns line and offset in the file of the byte at `index`.
    pub fn position(&self, index: usize) -> (u32, u32) {
        let at = self
            .pieces
            .partition_point(|piece| piece.from <= index)
            .saturating_sub(1);
        self.pieces.get(at).map_or((self.number, 0), |piece| {
            let offset = piece.offset + index.saturating_sub(piece.from);
            (piece.number, u32::try_from(offset).unwrap_or(u32::MAX))
        })
    }

    fn append(&mut self, line: PhysicalLine<'_>, skipped: usize) -> Result<(), VcardError> {
        let added = &line.bytes[skipped..];
        if added.is_empty() {
            return Ok(());
        }
        if self.bytes.len() + added.len() > LINE_BYTES_MAX || self.pieces.len() > FOLDS_PER_LINE_MAX
        {
            return Err(VcardError::LineTooLong { line: self.number });
        }
        self.pieces.push(Piece {
            from: self.bytes.len(),
            number: line.number,
            offset: line.offset + skipped,
        });
        self.bytes.to_mut().extend_from_slice(added);
        Ok(())
    }
}

/// Walks through the logical lines of a file; blank lines are passed over.
#[derive(Debug, Clone)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    /// Bytes of the byte order mark, which the offsets count in.
    offset_base: usize,
    at: usize,
    number: u32,
}

impl<'a> Lines<'a> {
    pub fn new(bytes: &'a [u8], offset_base: usize) -> Self {
        Self {
            bytes,
            offset_base,
            at: 0,
            number: 0,
        }
    }

    /// Returns the number of the last line that was read.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Ends are LF, CR LF, CR alone, and the CR CR LF that passing through two programs leaves behind.
    fn next_physical(&mut self) -> Option<PhysicalLine<'a>> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = rest
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        let end = &rest[length..];
        let end_length = [&b"\r\r\n"[..], b"\r\n", b"\n", b"\r"]
            .iter()
            .find(|mark| end.starts_with(mark))
            .map_or(0, |mark| mark.len());
        let offset = self.offset_base + self.at;
        self.at += length + end_length;
        self.number += 1;
        Some(PhysicalLine {
            number: self.number,
            offset,
            bytes: &rest[..length],
        })
    }

    fn peek_physical(&self) -> Option<PhysicalLine<'a>> {
        self.clone().next_physical()
    }

    /// Returns the next property with its folds, soft line breaks and base64 lines joined.
    pub fn next_logical(
        &mut self,
        fold_space: FoldSpace,
    ) -> Result<Option<LogicalLine<'a>>, VcardError> {
        let first = loop {
            match self.next_physical() {
                None => return Ok(None),
                Some(line) if line.bytes.trim_ascii().is_empty() => {}
                Some(line) => break line,
            }
        };
        if first.bytes.len() > LINE_BYTES_MAX {
            return Err(VcardError::LineTooLong { line: first.number });
        }
        let mut line = LogicalLine {
            number: first.number,
            bytes: Cow::Borrowed(first.bytes),
            pieces: vec![Piece {
                from: 0,
                number: first.number,
                offset: first.offset,
            }],
        };
        let mut transfer = transfer_of(&line.bytes);
        while let Some(next) = self.peek_physical() {
            let length = line.bytes.len();
            let soft_break = transfer == Some(Transfer::QuotedPrintable)
                && line.bytes.ends_with(b"=")
                && !is_frame(next.bytes);
            let folded = matches!(next.bytes.first(), Some(b' ' | b'\t'));
            let base64 = transfer == Some(Transfer::Base64) && is_base64(next.bytes);
            if soft_break {
                let shorter = line.bytes.len() - 1;
                match &mut line.bytes {
                    Cow::Borrowed(bytes) => *bytes = &bytes[..shorter],
                    Cow::Owned(bytes) => bytes.truncate(shorter),
                }
                line.append(next, 0)?;
            } else if folded {
                let kept = fold_space == FoldSpace::Kept && transfer != Some(Transfer::Base64);
                line.append(next, usize::from(!kept))?;
            } else if base64 {
                line.append(next, 0)?;
            } else {
                break;
            }
            self.next_physical();
            // The part before the colon may itself be folded; it is searched again only while it is short.
            if transfer.is_none() && line.bytes.len() != length {
                if length > HEADER_BYTES_MAX {
                    return Err(VcardError::LineTooLong { line: line.number });
                }
                transfer = transfer_of(&line.bytes);
            }
        }
        Ok(Some(line))
    }
}

/// Returns whether a line begins or ends a card; a soft line break never reaches over it.
fn is_frame(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.eq_ignore_ascii_case(b"END:VCARD") || line.eq_ignore_ascii_case(b"BEGIN:VCARD")
}

/// Returns whether a line can only be the next line of base64 that version 2.1 wrote without indent.
fn is_base64(line: &[u8]) -> bool {
    !line.is_empty()
        && line
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

/// Returns the transfer encoding that the part before the colon names; nothing while there is no colon.
fn transfer_of(line: &[u8]) -> Option<Transfer> {
    let header = &line[..colon_of(line)?];
    let names = |wanted: &[u8]| {
        header
            .split(|byte| *byte == b';')
            .skip(1)
            .map(|parameter| {
                let from = parameter.iter().position(|byte| *byte == b'=');
                (from, parameter)
            })
            .any(|(from, parameter)| {
                let value = match from {
                    Some(at)
                        if parameter[..at]
                            .trim_ascii()
                            .eq_ignore_ascii_case(b"ENCODING") =>
                    {
                        &parameter[at + 1..]
                    }
                    Some(_) => return false,
                    None => parameter,
                };
                value.trim_ascii().eq_ignore_ascii_case(wanted)
            })
    };
    Some(if names(b"QUOTED-PRINTABLE") {
        Transfer::QuotedPrintable
    } else if names(b"BASE64") || names(b"B") {
        Transfer::Base64
    } else {
        Transfer::Plain
    })
}

/// Returns where the colon stands that ends name and parameters: the first outside quotation marks, or
/// the first of all where the marks do not match (version 2.1 knows no quotation).
pub(super) fn colon_of(line: &[u8]) -> Option<usize> {
    let header = &line[..line.len().min(HEADER_BYTES_MAX)];
    let mut quoted = false;
    for (at, byte) in header.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b':' if !quoted => return Some(at),
            _ => {}
        }
    }
    header.iter().position(|byte| *byte == b':')
}

/// Returns the transfer encoding of a whole line; a line without a colon is plain.
pub(super) fn transfer(line: &[u8]) -> Transfer {
    transfer_of(line).unwrap_or(Transfer::Plain)
}
