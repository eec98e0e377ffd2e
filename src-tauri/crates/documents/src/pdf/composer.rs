//! Turns blocks into pieces of the flow, each line owned by an element of the structure.

use domain::language::Language;
use lopdf::dictionary;

use crate::error::DocumentError;
use crate::model::{Block, Definition, HeadingLevel, Run, Signature};
use crate::pdf::flow::{After, Flow, Piece};
use crate::pdf::lines::{Line, Style, break_lines};
use crate::pdf::page::{MM, Mark};
use crate::pdf::structure::{Attribute, Node, Structure, Tag};
use crate::pdf::styles::{self, baseline};

/// Where running text begins, in points from the left.
pub(crate) const TEXT_LEFT: f32 = 35.0 * MM;
/// How wide running text is, in points.
pub(crate) const TEXT_WIDTH: f32 = 140.0 * MM;

const PARAGRAPH_GAP: f32 = 7.0;
const LIST_GAP: f32 = 3.0;
const LIST_INDENT: f32 = 12.0;
const TERM_WIDTH: f32 = 40.0 * MM;
const TERM_GAP: f32 = 4.0 * MM;
/// White for a signature by hand.
const SIGNATURE_ROOM: f32 = 15.0 * MM;
/// Lines of terms that are less high than this stay on one page.
const KEPT_WHOLE_MAX: f32 = 80.0 * MM;
const ENCLOSURES_LEFT: f32 = 105.0 * MM;
const ENCLOSURES_WIDTH: f32 = 70.0 * MM;
/// Groups of a key on one line.
const GROUPS_PER_LINE: usize = 4;

/// Lines at the right of a label.
struct Value {
    lines: Vec<Line>,
    style: Style,
    /// In points from the left of the text.
    indent: f32,
    owner: Node,
}

/// Collects the pieces and the structure of a document.
pub(crate) struct Composer {
    pub(crate) structure: Structure,
    pub(crate) flow: Flow,
    pub(crate) language: Language,
    /// White that the last block wants below it, in points.
    pub(crate) gap_below: f32,
    section_seen: bool,
    /// The first piece of the last signature.
    signature_start: usize,
}

impl Composer {
    pub(crate) fn new(language: Language) -> Self {
        Self {
            structure: Structure::new(),
            flow: Flow::default(),
            language,
            gap_below: 0.0,
            section_seen: false,
            signature_start: 0,
        }
    }

    /// Adds blocks in order. A paragraph that leads to a list or table ends on the page on which that begins.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) -> Result<(), DocumentError> {
        for (index, block) in blocks.iter().enumerate() {
            self.block(block)?;
            if let (Block::Paragraph(_), Some(next)) = (block, blocks.get(index + 1))
                && is_led_to(next)
                && let Some(last) = self.flow.pieces.last_mut()
            {
                last.after = After::Keep;
            }
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<(), DocumentError> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(runs) => {
                let owner = self.structure.add(Structure::ROOT, Tag::P);
                let style = styles::body(self.language);
                self.text(runs, &style, owner, PARAGRAPH_GAP, After::MayBreak)
            }
            Block::List(entries) => self.list(entries),
            Block::Table(table) => self.table(table),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Groups(groups) => self.groups(groups),
            Block::PageBreak => {
                if let Some(last) = self.flow.pieces.last_mut() {
                    last.after = After::Break;
                }
                Ok(())
            }
            Block::Signature(signature) => self.signature(signature),
        }
    }

    fn heading(&mut self, level: HeadingLevel, text: &str) -> Result<(), DocumentError> {
        let (tag, style, above, below) = match level {
            HeadingLevel::Section => {
                self.section_seen = true;
                (Tag::H2, styles::SECTION, 20.0, 4.0)
            }
            HeadingLevel::Subsection if self.section_seen => {
                (Tag::H3, styles::SUBSECTION, 12.0, 2.0)
            }
            HeadingLevel::Subsection => return Err(DocumentError::HeadingOrder),
        };
        let owner = self.structure.add(Structure::ROOT, tag);
        self.text(&[Run::plain(text)], &style, owner, above, After::Keep)?;
        self.gap_below = below - PARAGRAPH_GAP;
        Ok(())
    }

    /// Adds a text of the full width whose lines all belong to one element.
    ///
    /// No page ends after the first line or before the last one.
    pub(crate) fn text(
        &mut self,
        runs: &[Run],
        style: &Style,
        owner: Node,
        above: f32,
        after: After,
    ) -> Result<(), DocumentError> {
        let lines = break_lines(runs, style, TEXT_WIDTH)?;
        let count = lines.len();
        let mut before = above + self.gap_below;
        self.gap_below = 0.0;
        for (index, line) in lines.into_iter().enumerate() {
            self.flow.pieces.push(Piece {
                before,
                height: style.leading,
                marks: vec![Mark::Text {
                    x: TEXT_LEFT,
                    baseline: baseline(style),
                    line,
                    ink: style.ink,
                    owner: Some(owner),
                }],
                after: after_line(index, count, after),
                table: None,
            });
            before = 0.0;
        }
        Ok(())
    }

    fn list(&mut self, entries: &[Vec<Run>]) -> Result<(), DocumentError> {
        let list = self.structure.add(Structure::ROOT, Tag::L);
        let numbering = dictionary! { "O" => "List", "ListNumbering" => "Disc" };
        self.structure.set(list, "A", Attribute::Owned(numbering));
        let style = styles::body(self.language);
        let mut above = PARAGRAPH_GAP;
        let mut starts = Vec::new();
        for entry in entries {
            starts.push(self.flow.pieces.len());
            let item = self.structure.add(list, Tag::Li);
            let label = self.structure.add(item, Tag::Lbl);
            let owner = self.structure.add(item, Tag::LBody);
            let bullet = break_lines(&[Run::plain("•")], &style, LIST_INDENT)?;
            let label = label_marks(bullet, &style, baseline(&style), label);
            let value = Value {
                lines: break_lines(entry, &style, TEXT_WIDTH - LIST_INDENT)?,
                style,
                indent: LIST_INDENT,
                owner,
            };
            self.beside(label, value, above);
            above = LIST_GAP;
        }
        self.keep_company(&starts);
        Ok(())
    }

    /// Keeps a first or last entry of one line with its neighbour, as the lines of a paragraph are kept.
    fn keep_company(&mut self, starts: &[usize]) {
        let pieces = &mut self.flow.pieces;
        if let [first, second, ..] = starts
            && second - first == 1
        {
            pieces[*first].after = After::Keep;
        }
        if let [.., _, last] = starts
            && pieces.len() - last == 1
        {
            pieces[last - 1].after = After::Keep;
        }
    }

    fn definitions(&mut self, definitions: &[Definition]) -> Result<(), DocumentError> {
        let list = self.structure.add(Structure::ROOT, Tag::L);
        let style = styles::cell(self.language);
        let start = self.flow.pieces.len();
        let mut above = PARAGRAPH_GAP;
        for definition in definitions {
            let item = self.structure.add(list, Tag::Li);
            let label = self.structure.add(item, Tag::Lbl);
            let owner = self.structure.add(item, Tag::LBody);
            let term = [Run::plain(&definition.term)];
            let term = break_lines(&term, &styles::LABEL, TERM_WIDTH - TERM_GAP)?;
            let label = label_marks(term, &styles::LABEL, baseline(&style), label);
            let value = Value {
                lines: break_lines(&definition.value, &style, TEXT_WIDTH - TERM_WIDTH)?,
                style,
                indent: TERM_WIDTH,
                owner,
            };
            self.beside(label, value, above);
            above = LIST_GAP;
        }
        self.keep_whole(start);
        Ok(())
    }

    /// Keeps the pieces from `start` on one page where they are few.
    fn keep_whole(&mut self, start: usize) {
        let added = &mut self.flow.pieces[start..];
        let height: f32 = added.iter().map(|piece| piece.before + piece.height).sum();
        if height > KEPT_WHOLE_MAX {
            return;
        }
        if let Some((_, rest)) = added.split_last_mut() {
            for piece in rest {
                piece.after = After::Keep;
            }
        }
    }

    /// Adds lines with a label at their left; the label stands on the first baseline.
    fn beside(&mut self, label: Vec<Mark>, value: Value, above: f32) {
        let style = value.style;
        let count = value.lines.len();
        let label_lines = label.len().saturating_sub(1) as f32;
        // A label of more lines than its value keeps its own room.
        let missing =
            label_lines * styles::LABEL.leading - style.leading * count.saturating_sub(1) as f32;
        let mut marks = label;
        let mut before = above + self.gap_below;
        self.gap_below = 0.0;
        for (index, line) in value.lines.into_iter().enumerate() {
            let last = index + 1 == count;
            marks.push(Mark::Text {
                x: TEXT_LEFT + value.indent,
                baseline: baseline(&style),
                line,
                ink: style.ink,
                owner: Some(value.owner),
            });
            self.flow.pieces.push(Piece {
                before,
                height: style.leading + if last { missing.max(0.0) } else { 0.0 },
                marks: std::mem::take(&mut marks),
                after: after_line(index, count, After::MayBreak),
                table: None,
            });
            before = 0.0;
        }
    }

    fn groups(&mut self, groups: &[String]) -> Result<(), DocumentError> {
        let style = styles::GROUP;
        let step = TEXT_WIDTH / GROUPS_PER_LINE as f32;
        let mut before = 14.0 + self.gap_below;
        self.gap_below = PARAGRAPH_GAP;
        for (row, chunk) in groups.chunks(GROUPS_PER_LINE).enumerate() {
            let owner = self.structure.add(Structure::ROOT, Tag::P);
            let mut numbers = Vec::new();
            let mut marks = Vec::new();
            for (index, group) in chunk.iter().enumerate() {
                let x = TEXT_LEFT + index as f32 * step;
                let number = (row * GROUPS_PER_LINE + index + 1).to_string();
                for line in break_lines(&[Run::plain(number)], &styles::LABEL, step)? {
                    numbers.push(Mark::Text {
                        x,
                        baseline: 8.0,
                        line,
                        ink: styles::LABEL.ink,
                        owner: None,
                    });
                }
                for line in break_lines(&[Run::plain(group)], &style, step)? {
                    marks.push(Mark::Text {
                        x,
                        baseline: 8.0 + baseline(&style),
                        line,
                        ink: style.ink,
                        owner: Some(owner),
                    });
                }
            }
            // The numbers come first, so that the groups are copied as one line.
            numbers.append(&mut marks);
            self.flow.pieces.push(Piece {
                before,
                height: 10.0 + style.leading,
                marks: numbers,
                after: After::Keep,
                table: None,
            });
            before = 10.0;
        }
        if let Some(last) = self.flow.pieces.last_mut() {
            last.after = After::MayBreak;
        }
        Ok(())
    }

    /// Adds greeting, room and signatory, together with two lines of the text above.
    pub(crate) fn signature(&mut self, signature: &Signature) -> Result<(), DocumentError> {
        self.keep_two_lines();
        self.signature_start = self.flow.pieces.len();
        let style = Style {
            hyphenation: None,
            ..styles::body(self.language)
        };
        let owner = self.structure.add(Structure::ROOT, Tag::P);
        let greeting = [Run::plain(&signature.greeting)];
        self.text(&greeting, &style, owner, PARAGRAPH_GAP, After::Keep)?;
        let owner = self.structure.add(Structure::ROOT, Tag::P);
        let start = self.flow.pieces.len();
        let mut above = SIGNATURE_ROOM;
        for line in &signature.lines {
            self.text(&[Run::plain(line)], &style, owner, above, After::Keep)?;
            above = 0.0;
        }
        // All of it stays together, also a name of three lines.
        for piece in &mut self.flow.pieces[start..] {
            piece.after = After::Keep;
        }
        if let Some(last) = self.flow.pieces.last_mut() {
            last.after = After::MayBreak;
        }
        Ok(())
    }

    /// Adds the names of what goes with a letter, at the right of its signature.
    pub(crate) fn enclosures(&mut self, enclosures: &[String]) -> Result<(), DocumentError> {
        let word = match (self.language, enclosures) {
            (_, []) => return Ok(()),
            (Language::Dutch, [_]) => "Bijlage",
            (Language::Dutch, _) => "Bijlagen",
            (Language::English, [_]) => "Enclosure",
            (Language::English, _) => "Enclosures",
        };
        let mut marks = Vec::new();
        let mut y = 0.0;
        let texts = [
            (word.to_owned(), styles::LABEL),
            (enclosures.join("\n"), styles::REFERENCE),
        ];
        for (text, style) in texts {
            let owner = self.structure.add(Structure::ROOT, Tag::P);
            for line in break_lines(&[Run::plain(text)], &style, ENCLOSURES_WIDTH)? {
                marks.push(Mark::Text {
                    x: ENCLOSURES_LEFT,
                    baseline: y + baseline(&style),
                    line,
                    ink: style.ink,
                    owner: Some(owner),
                });
                y += style.leading;
            }
        }
        let signature = &mut self.flow.pieces[self.signature_start..];
        let beside: f32 = signature.iter().map(|piece| piece.height).sum::<f32>() + SIGNATURE_ROOM;
        if let Some(last) = signature.last_mut() {
            last.height += (y - beside).max(0.0);
        }
        if let Some(first) = signature.first_mut() {
            first.marks.extend(marks);
        }
        Ok(())
    }

    fn keep_two_lines(&mut self) {
        for piece in self.flow.pieces.iter_mut().rev().take(2) {
            if piece.after == After::MayBreak {
                piece.after = After::Keep;
            }
        }
    }
}

/// Tells whether a block is introduced by the paragraph above it.
fn is_led_to(block: &Block) -> bool {
    match block {
        Block::List(_) | Block::Table(_) | Block::Definitions(_) | Block::Groups(_) => true,
        Block::Heading { .. } | Block::Paragraph(_) | Block::PageBreak | Block::Signature(_) => {
            false
        }
    }
}

/// Returns the lines of a label, the first on the given baseline.
fn label_marks(lines: Vec<Line>, style: &Style, baseline: f32, owner: Node) -> Vec<Mark> {
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| Mark::Text {
            x: TEXT_LEFT,
            baseline: baseline + index as f32 * style.leading,
            line,
            ink: style.ink,
            owner: Some(owner),
        })
        .collect()
}

/// Returns what may follow a line, so that no line of a paragraph stands alone on a page.
pub(crate) fn after_line(index: usize, count: usize, after: After) -> After {
    if index + 1 == count {
        after
    } else if index == 0 || index + 2 == count {
        After::Keep
    } else {
        After::MayBreak
    }
}
