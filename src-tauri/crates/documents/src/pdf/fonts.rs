//! The shipped fonts: which one has a character, how wide it is, and what is embedded.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;
use std::sync::OnceLock;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, Feature, ShapePlan, UnicodeBuffer, script};
use unicode_normalization::UnicodeNormalization;

use crate::error::DocumentError;

/// A font of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Font {
    /// Running text and headings.
    Serif,
    /// Emphasis in running text.
    SerifItalic,
    /// Strong words in running text.
    SerifBold,
    /// Small print: labels, table heads, page numbers.
    Sans,
    /// Strong small print, and groups of a key.
    SansSemibold,
}

/// How many fonts there are.
const FONTS: usize = 5;

impl Font {
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("../../fonts/GentiumBookPlus-Regular.ttf"),
            Self::SerifItalic => include_bytes!("../../fonts/GentiumBookPlus-Italic.ttf"),
            Self::SerifBold => include_bytes!("../../fonts/GentiumBookPlus-Bold.ttf"),
            Self::Sans => include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
            Self::SansSemibold => include_bytes!("../../fonts/SourceSans3-Semibold.ttf"),
        }
    }

    /// Returns the name in the PDF, with the six-letter tag that marks a subset (ISO 32000-1,
    /// 9.6.4). Subsets inside a PDF are free under the licence of both families.
    fn subset_name(self) -> &'static str {
        match self {
            Self::Serif => "VGBAAA+GentiumBookPlus",
            Self::SerifItalic => "VGBAAB+GentiumBookPlus-Italic",
            Self::SerifBold => "VGBAAC+GentiumBookPlus-Bold",
            Self::Sans => "VGBAAD+SourceSans3-Regular",
            Self::SansSemibold => "VGBAAE+SourceSans3-Semibold",
        }
    }

    /// Returns the resource name, fixed so that equal documents have equal bytes.
    pub(crate) fn id(self) -> FontId {
        let name = match self {
            Self::Serif => "F1",
            Self::SerifItalic => "F2",
            Self::SerifBold => "F3",
            Self::Sans => "F4",
            Self::SansSemibold => "F5",
        };
        FontId(name.to_owned())
    }

    /// Returns the font that steps in where this one lacks a character.
    fn second(self) -> Self {
        match self {
            Self::Serif | Self::SerifItalic => Self::Sans,
            Self::SerifBold => Self::SansSemibold,
            Self::Sans => Self::Serif,
            Self::SansSemibold => Self::SerifBold,
        }
    }

    fn typeface(self) -> Result<&'static Typeface, DocumentError> {
        static TYPEFACES: [OnceLock<Option<Typeface>>; FONTS] = [const { OnceLock::new() }; FONTS];
        TYPEFACES[self as usize]
            .get_or_init(|| Typeface::read(self.bytes()))
            .as_ref()
            .ok_or(DocumentError::Writer("a shipped font cannot be read"))
    }
}

struct Typeface {
    face: rustybuzz::Face<'static>,
    plan: ShapePlan,
    parsed: ParsedFont,
    units_per_em: f32,
}

impl Typeface {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let face = rustybuzz::Face::from_slice(bytes, 0)?;
        // Ligatures are off: each character keeps a glyph of its own, so that text that is
        // copied or read aloud has the letters that were written.
        let off: Vec<Feature> = ["-liga", "-clig", "-dlig", "-calt"]
            .iter()
            .filter_map(|feature| Feature::from_str(feature).ok())
            .collect();
        let plan = ShapePlan::new(
            &face,
            Direction::LeftToRight,
            Some(script::LATIN),
            None,
            &off,
        );
        let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())?;
        let units_per_em = f32::from(parsed.units_per_em);
        Some(Self {
            face,
            plan,
            parsed,
            units_per_em,
        })
    }

    fn has(&self, character: char) -> bool {
        self.face.glyph_index(character).is_some_and(|g| g.0 != 0)
    }

    fn advance(&self, character: char) -> f32 {
        let glyph = self.face.glyph_index(character).unwrap_or(GlyphId(0));
        f32::from(self.face.glyph_hor_advance(glyph).unwrap_or(0)) / self.units_per_em
    }
}

/// Characters of one font, with the white between them as the font's maker wants it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    pub(crate) font: Font,
    pub(crate) text: String,
    /// Where the pen moves apart from the glyphs' own widths: after how many characters, and
    /// how far, in ems.
    pub(crate) kerns: Vec<(usize, f32)>,
    /// The width in ems.
    pub(crate) width: f32,
}

/// Returns text in composed form, without control and invisible format characters.
///
/// A tab becomes a space; a line feed stays, as it starts a new line.
pub(crate) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .nfc()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{AD}' | '\u{FEFF}' | '\u{200B}'..='\u{200F}' => None,
            '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// Returns the font in which a character is set where `wanted` is asked for.
pub(crate) fn font_for(character: char, wanted: Font) -> Result<Font, DocumentError> {
    if wanted.typeface()?.has(character) {
        return Ok(wanted);
    }
    let second = wanted.second();
    if second.typeface()?.has(character) {
        return Ok(second);
    }
    Err(DocumentError::MissingGlyph { character })
}

/// Returns a text in which each character that no font has is replaced by its code, such as
/// `[U+1F600]`.
///
/// For copies of what others wrote: a smiley in a message is no reason to withhold it.
#[must_use]
pub fn spelled_out(text: &str) -> String {
    let mut spelled = String::new();
    for character in clean(text).chars() {
        if character == '\n' || font_for(character, Font::Serif).is_ok() {
            spelled.push(character);
        } else {
            spelled.push_str(&format!("[U+{:04X}]", u32::from(character)));
        }
    }
    spelled
}

/// Returns the width in ems of a character in a font that has it.
pub(crate) fn advance(character: char, font: Font) -> Result<f32, DocumentError> {
    Ok(font.typeface()?.advance(character))
}

/// Splits a text by the fonts that have its characters, and kerns each part.
pub(crate) fn spans(text: &str, wanted: Font) -> Result<Vec<Span>, DocumentError> {
    let mut parts: Vec<(Font, String)> = Vec::new();
    for character in text.chars() {
        let font = font_for(character, wanted)?;
        match parts.last_mut() {
            Some((last, part)) if *last == font => part.push(character),
            Some(_) | None => parts.push((font, character.to_string())),
        }
    }
    parts
        .into_iter()
        .map(|(font, part)| kerned(font, part))
        .collect()
}

fn kerned(font: Font, text: String) -> Result<Span, DocumentError> {
    let typeface = font.typeface()?;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let shaped = rustybuzz::shape_with_plan(&typeface.face, &typeface.plan, buffer);
    let characters: Vec<char> = text.chars().collect();
    let mut kerns = Vec::new();
    let mut width = 0.0;
    // Where a font composes several characters into one glyph, positions no longer belong to
    // single characters: such a text is set without kerning.
    let one_to_one = shaped.len() == characters.len();
    for (index, character) in characters.iter().enumerate() {
        let own = typeface.advance(*character);
        width += own;
        if let Some(position) = shaped.glyph_positions().get(index).filter(|_| one_to_one) {
            let move_by = position.x_advance as f32 / typeface.units_per_em - own;
            if move_by.abs() > 0.000_5 {
                kerns.push((index + 1, move_by));
                width += move_by;
            }
        }
    }
    Ok(Span {
        font,
        text,
        kerns,
        width,
    })
}

/// Returns the character that ends a line within a word.
///
/// The soft hyphen, where the font has it as a glyph of its own: reading aloud and copying then
/// give the whole word.
pub(crate) fn line_end_hyphen(font: Font) -> Result<char, DocumentError> {
    let face = &font.typeface()?.face;
    let soft = face.glyph_index('\u{AD}').filter(|glyph| glyph.0 != 0);
    Ok(match soft {
        Some(glyph) if Some(glyph) != face.glyph_index('-') => '\u{AD}',
        Some(_) | None => '-',
    })
}

/// Adds the fonts that a document uses, each with its used characters only.
pub(crate) fn embed(
    document: &mut PdfDocument,
    used: &BTreeMap<Font, BTreeSet<char>>,
) -> Result<(), DocumentError> {
    for (font, characters) in used {
        let parsed = subset(*font, characters)?;
        document
            .resources
            .fonts
            .map
            .insert(font.id(), PdfFont::new(parsed));
    }
    Ok(())
}

fn subset(font: Font, characters: &BTreeSet<char>) -> Result<ParsedFont, DocumentError> {
    let whole = &font.typeface()?.parsed;
    let mut remapper = subsetter::GlyphRemapper::new();
    let mut codepoint_to_glyph = BTreeMap::new();
    let mut glyph_widths = BTreeMap::new();
    glyph_widths.insert(0, whole.get_glyph_width(0).unwrap_or(0));
    for character in characters {
        let glyph =
            whole
                .lookup_glyph_index(u32::from(*character))
                .ok_or(DocumentError::MissingGlyph {
                    character: *character,
                })?;
        let new = remapper.remap(glyph);
        codepoint_to_glyph.insert(u32::from(*character), new);
        glyph_widths.insert(new, whole.get_glyph_width(glyph).unwrap_or(0));
    }
    let bytes = subsetter::subset(font.bytes(), 0, &remapper)
        .map_err(|_| DocumentError::Writer("a shipped font cannot be subset"))?;
    Ok(ParsedFont {
        original_bytes: bytes,
        font_name: Some(font.subset_name().to_owned()),
        codepoint_to_glyph,
        glyph_widths,
        ..whole.clone()
    })
}
