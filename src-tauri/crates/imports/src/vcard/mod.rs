//! vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), as programs really write them.
//!
//! The way of a file: [`encoding`] makes its bytes readable, [`lines`] undoes folds, [`property`] takes a
//! line apart, [`card`] puts a candidate together. Cards are read one after the other; besides the bytes of
//! the file only the candidates and the lines of one card are held, a UTF-16 file once more as UTF-8.

mod candidate;
mod card;
mod contact_point;
mod date;
mod encoding;
mod error;
mod handle;
pub mod limits;
mod lines;
pub(crate) mod name;
mod photo;
mod property;
mod value;

pub use candidate::{
    CandidateName, CardKind, ContactCandidate, Email, FamilyProposal, Handle, LeftOut, Link, Photo,
    PhotoKind, Place, PostalAddress, Telephone, TelephoneKind, VcardVersion,
};
pub use error::VcardError;

use encoding::FileEncoding;
use limits::{
    CARDS_MAX, FILE_BYTES_MAX, NESTED_CARDS_MAX, PROPERTIES_MAX, PROPERTIES_PER_CARD_MAX,
};
use lines::{FoldSpace, Lines, LogicalLine};

/// Returns the candidates of a vCard file in its order, or the first thing that is wrong with it.
pub fn parse(bytes: &[u8]) -> Result<Vec<ContactCandidate>, VcardError> {
    check_size(bytes.len() as u64)?;
    let text = encoding::file_text(bytes)?;
    let mut file = CardFile {
        lines: Lines::new(&text.bytes, text.offset_base),
        encoding: text.encoding,
        cards: 0,
        properties: 0,
    };
    let mut candidates = Vec::new();
    while let Some(candidate) = file.next_card()? {
        candidates.push(candidate);
    }
    Ok(candidates)
}

/// Refuses a size in bytes over [`FILE_BYTES_MAX`]; to be asked before a file is read at all.
pub fn check_size(bytes: u64) -> Result<(), VcardError> {
    if bytes > FILE_BYTES_MAX {
        return Err(VcardError::TooLarge { bytes });
    }
    Ok(())
}

/// A file being read card by card.
struct CardFile<'a> {
    lines: Lines<'a>,
    encoding: FileEncoding,
    cards: usize,
    properties: usize,
}

/// What a line means for the frame of a card.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Begin,
    End,
    Inside,
}

impl<'a> CardFile<'a> {
    fn next_card(&mut self) -> Result<Option<ContactCandidate>, VcardError> {
        let begin = loop {
            match self.lines.next_logical(FoldSpace::Dropped)? {
                None => return Ok(None),
                // The end of a file as the command COPY of Windows writes it.
                Some(line) if line.bytes.trim_ascii() == b"\x1a" => {}
                Some(line) => break line,
            }
        };
        match frame(&begin) {
            Frame::Begin => {}
            Frame::End | Frame::Inside => return Err(VcardError::NotAVcard { line: begin.number }),
        }
        if self.cards == CARDS_MAX {
            return Err(VcardError::TooManyCards { line: begin.number });
        }
        self.cards += 1;
        let (lines, version) = self.lines_of_card(begin.number)?;
        card::candidate(begin.number, &lines, version, self.encoding).map(Some)
    }

    /// Returns the lines up to END, and the version that they name.
    fn lines_of_card(
        &mut self,
        begins_on_line: u32,
    ) -> Result<(Vec<LogicalLine<'a>>, VcardVersion), VcardError> {
        let mut version = None;
        let mut lines: Vec<LogicalLine<'a>> = Vec::new();
        let mut nested = 0;
        let mut after_agent = false;
        loop {
            let fold_space = match version {
                Some(VcardVersion::V2_1) => FoldSpace::Kept,
                Some(VcardVersion::V3_0 | VcardVersion::V4_0) | None => FoldSpace::Dropped,
            };
            let Some(line) = self.lines.next_logical(fold_space)? else {
                return Err(self.cut_off(begins_on_line, self.lines.number()));
            };
            match frame(&line) {
                Frame::Begin if !after_agent => {
                    return Err(self.cut_off(begins_on_line, line.number));
                }
                Frame::Begin if nested == NESTED_CARDS_MAX => {
                    return Err(VcardError::TooDeep { line: line.number });
                }
                Frame::Begin => nested += 1,
                Frame::End if nested == 0 => {
                    return Ok((lines, version.unwrap_or(VcardVersion::V3_0)));
                }
                Frame::End => nested -= 1,
                Frame::Inside => self.count_property(line.number, lines.len())?,
            }
            after_agent = is_agent(&line);
            if nested == 0 && frame(&line) == Frame::Inside {
                version = version.or(version_of(&line)?);
                lines.push(line);
            }
        }
    }

    fn cut_off(&self, begins_on_line: u32, line: u32) -> VcardError {
        VcardError::CutOff {
            card: self.cards as u32,
            begins_on_line,
            line,
        }
    }

    fn count_property(&mut self, line: u32, in_card: usize) -> Result<(), VcardError> {
        self.properties += 1;
        let passed = if in_card == PROPERTIES_PER_CARD_MAX {
            Some(PROPERTIES_PER_CARD_MAX)
        } else {
            (self.properties > PROPERTIES_MAX).then_some(PROPERTIES_MAX)
        };
        match passed {
            Some(limit) => Err(VcardError::TooManyProperties {
                line,
                limit: limit as u32,
            }),
            None => Ok(()),
        }
    }
}

fn frame(line: &LogicalLine<'_>) -> Frame {
    // Files that were put behind one another keep their byte order marks.
    let text = line.bytes.trim_ascii();
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    if text.eq_ignore_ascii_case(b"BEGIN:VCARD") {
        Frame::Begin
    } else if text.eq_ignore_ascii_case(b"END:VCARD") {
        Frame::End
    } else {
        Frame::Inside
    }
}

/// Returns whether a card inside the card follows, as version 2.1 writes an agent.
fn is_agent(line: &LogicalLine<'_>) -> bool {
    let text = line.bytes.trim_ascii();
    text.get(..5)
        .is_some_and(|name| name.eq_ignore_ascii_case(b"AGENT"))
        && text.ends_with(b":")
}

fn version_of(line: &LogicalLine<'_>) -> Result<Option<VcardVersion>, VcardError> {
    let name = line.bytes.get(..8).unwrap_or_default();
    if !name.eq_ignore_ascii_case(b"VERSION:") {
        return Ok(None);
    }
    match line.bytes[8..].trim_ascii() {
        b"2.1" => Ok(Some(VcardVersion::V2_1)),
        b"3.0" => Ok(Some(VcardVersion::V3_0)),
        b"4.0" => Ok(Some(VcardVersion::V4_0)),
        _ => Err(VcardError::VersionUnknown { line: line.number }),
    }
}
