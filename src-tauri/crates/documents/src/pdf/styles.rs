//! The styles of print: sizes in points, after the pages that show the look.

use crate::pdf::fonts::Font;
use crate::pdf::lines::{Ink, LastLine, Style};
use domain::language::Language;

const SERIF: Style = Style {
    plain: Font::Serif,
    strong: Font::SerifBold,
    emphasis: Font::SerifItalic,
    size: 10.5,
    leading: 14.0,
    ink: Ink::Black,
    hyphenation: None,
    last_line: LastLine::Free,
};

const SANS: Style = Style {
    plain: Font::Sans,
    strong: Font::SansSemibold,
    emphasis: Font::SerifItalic,
    size: 7.5,
    leading: 10.0,
    ink: Ink::Grey,
    hyphenation: None,
    last_line: LastLine::Free,
};

/// Running text.
pub(crate) fn body(language: Language) -> Style {
    Style {
        hyphenation: Some(language),
        ..SERIF
    }
}

/// Cells of tables.
pub(crate) fn cell(language: Language) -> Style {
    Style {
        size: 9.5,
        leading: 12.5,
        hyphenation: Some(language),
        ..SERIF
    }
}

/// Heads of tables, labels, page numbers and running heads.
pub(crate) const LABEL: Style = SANS;

/// The sender's address and contact details.
pub(crate) const SENDER_ADDRESS: Style = Style {
    ink: Ink::Black,
    ..SANS
};

/// A sender's column of many lines, such as one with a long address on the internet.
pub(crate) const SENDER_ADDRESS_LONG: Style = Style {
    size: 6.5,
    leading: 8.0,
    ..SENDER_ADDRESS
};

/// The line above the addressee that tells where a letter goes that cannot be delivered.
pub(crate) const RETURN_LINE: Style = Style {
    size: 6.5,
    leading: 8.0,
    ..SANS
};

/// The sender's name.
pub(crate) const SENDER_NAME: Style = Style {
    size: 16.0,
    leading: 17.0,
    last_line: LastLine::Balanced,
    ..SERIF
};

/// A sender's name that is too long for [`SENDER_NAME`].
pub(crate) const SENDER_NAME_LONG: Style = Style {
    size: 12.0,
    leading: 13.0,
    last_line: LastLine::Balanced,
    ..SERIF
};

/// The addressee in the window.
pub(crate) const ADDRESSEE: Style = Style {
    leading: 13.0,
    ..SERIF
};

/// An addressee of many lines.
pub(crate) const ADDRESSEE_LONG: Style = Style {
    size: 9.0,
    leading: 10.5,
    ..SERIF
};

/// The values of the reference line.
pub(crate) const REFERENCE: Style = Style {
    size: 9.5,
    leading: 12.0,
    ..SERIF
};

/// The title of a document on plain pages.
pub(crate) const TITLE: Style = Style {
    size: 20.0,
    leading: 24.0,
    last_line: LastLine::Balanced,
    ..SERIF
};

/// A heading below the title.
pub(crate) const SECTION: Style = Style {
    size: 14.0,
    leading: 18.0,
    last_line: LastLine::Balanced,
    ..SERIF
};

/// A heading below a section.
pub(crate) const SUBSECTION: Style = Style {
    plain: Font::SerifBold,
    ..SERIF
};

/// Groups of a key that is typed over.
pub(crate) const GROUP: Style = Style {
    plain: Font::SansSemibold,
    size: 20.0,
    leading: 26.0,
    ink: Ink::Black,
    ..SANS
};

/// Returns how far below the top of a line its baseline stands, in points.
///
/// Capitals of both families are some 0.66 of the size high; they stand in the middle of the
/// line.
pub(crate) fn baseline(style: &Style) -> f32 {
    (style.leading + 0.66 * style.size) / 2.0
}
