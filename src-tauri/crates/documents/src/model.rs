//! The semantic model of a document: what it says and in which order, not how it looks.

use chrono::NaiveDate;

use domain::language::Language;

use crate::wording::Lost;

/// The longest document that is set, in pages.
pub const PAGES_MAX: usize = 2_000;
/// The most pixels of a logo; 4000 × 3000 prints at 600 dpi and more.
pub const LOGO_PIXELS_MAX: u64 = 12_000_000;
/// The most lines of an addressee that fit in the window of a DL envelope.
pub const ADDRESSEE_LINES_MAX: usize = 6;

/// A document on plain pages: annex, certificate, recovery sheet, register.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title, set as the first heading and as the title of the file.
    pub title: String,
    /// The language of the text.
    pub language: Language,
    /// The date the document bears.
    pub date: NaiveDate,
    /// What sort of document this is.
    pub kind: DocumentKind,
    /// The business that makes it.
    pub sender: String,
    /// The reference that stands at the top of each page, if there is one.
    pub reference: Option<String>,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

/// The sorts of document; the file tells which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// A letter.
    Letter,
    /// An annex to a letter.
    Annex,
    /// The certificate of an erasure run.
    Certificate,
    /// The recovery key on paper.
    RecoverySheet,
    /// A register or another report.
    Report,
}

/// A business letter on the sender's paper (NEN 1026).
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The sender's paper.
    pub letterhead: Letterhead,
    /// On which side the envelope has its window.
    pub window: Window,
    /// Name and address in order, at most [`ADDRESSEE_LINES_MAX`] lines after wrapping.
    pub addressee: Vec<String>,
    /// The references between window and text.
    pub references: References,
    /// What the letter is about, set as its heading.
    pub subject: String,
    /// The language of the text.
    pub language: Language,
    /// The date the letter bears.
    pub date: NaiveDate,
    /// The salutation, with its comma.
    pub salutation: String,
    /// The text.
    pub body: Vec<Block>,
    /// Greeting and signatory.
    pub signature: Signature,
    /// The titles of what goes with the letter.
    pub enclosures: Vec<String>,
    /// What the law wants in it and the owner's own texts lack; it is not set.
    pub lost: Vec<Lost>,
}

/// The sender's paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the business.
    pub name: String,
    /// Street and town, one line each.
    pub address: Vec<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The website.
    pub website: Option<String>,
    /// The number in the trade register.
    pub kvk: Option<String>,
    /// A logo in place of the line that comes apart.
    pub logo: Option<Logo>,
}

/// A picture in the letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The bytes of a PNG or JPEG file.
    pub bytes: Vec<u8>,
    /// What the picture shows, in words, for who cannot see it.
    pub description: String,
}

/// The side on which a DL envelope has its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Window {
    /// Window at the left.
    Left,
    /// Window at the right.
    Right,
}

/// The reference line of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct References {
    /// The date of the message that is answered.
    pub your_message_of: Option<NaiveDate>,
    /// The other side's reference.
    pub yours: Option<String>,
    /// Our reference, repeated on the next pages.
    pub ours: String,
}

/// The end of a letter or certificate, with room for a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The words above the signature, such as the closing of a letter.
    pub greeting: String,
    /// Name, role and business, one line each.
    pub lines: Vec<String>,
}

/// A piece of content.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading below the title.
    Heading {
        /// How deep it stands.
        level: HeadingLevel,
        /// Its words.
        text: String,
    },
    /// A paragraph of running text.
    Paragraph(Vec<Run>),
    /// A list with a mark before each entry.
    List(Vec<Vec<Run>>),
    /// A table with a head.
    Table(Table),
    /// Lines of a term and what it stands for.
    Definitions(Vec<Definition>),
    /// Groups of characters to be typed over, such as a recovery key.
    Groups(Vec<String>),
    /// What follows starts on a new page.
    PageBreak,
    /// Greeting, room for a signature, signatory.
    Signature(Signature),
}

/// The levels of headings below a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeadingLevel {
    /// Directly below the title.
    Section,
    /// Below a section.
    Subsection,
}

/// Words in one face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words; a line feed starts a new line.
    pub text: String,
    /// How they are set.
    pub face: Face,
}

/// How words are set within a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// As the text around it.
    Plain,
    /// Heavier.
    Strong,
    /// In italics.
    Emphasis,
}

/// A table; its head is repeated on each page.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table shows, for who hears it read.
    pub summary: String,
    /// Words above the table.
    pub caption: Option<String>,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Vec<Run>>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its part of the width; the parts of all columns are added up.
    pub share: f32,
    /// The side against which cells stand.
    pub align: Align,
}

/// The side against which a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Align {
    /// Against the left.
    Left,
    /// Against the right, for figures and dates; not broken where it fits.
    Right,
}

/// A term and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// The term.
    pub term: String,
    /// Its value.
    pub value: Vec<Run>,
}

impl Run {
    /// Returns words as the text around them.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            face: Face::Plain,
        }
    }

    /// Returns heavier words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            face: Face::Strong,
        }
    }

    /// Returns words in italics.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            face: Face::Emphasis,
        }
    }
}

impl Block {
    /// Returns a paragraph of plain words.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Run::plain(text)])
    }

    /// Returns a heading directly below the title.
    pub fn section(text: impl Into<String>) -> Self {
        Self::Heading {
            level: HeadingLevel::Section,
            text: text.into(),
        }
    }

    /// Returns a heading below a section.
    pub fn subsection(text: impl Into<String>) -> Self {
        Self::Heading {
            level: HeadingLevel::Subsection,
            text: text.into(),
        }
    }
}

impl Column {
    /// Returns a column whose cells stand against the left.
    pub fn left(head: impl Into<String>, share: f32) -> Self {
        Self {
            head: head.into(),
            share,
            align: Align::Left,
        }
    }

    /// Returns a column whose cells stand against the right.
    pub fn right(head: impl Into<String>, share: f32) -> Self {
        Self {
            head: head.into(),
            share,
            align: Align::Right,
        }
    }
}
