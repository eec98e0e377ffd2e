//! Tables: a head that is repeated, rows that stay whole, columns by their shares.

use lopdf::dictionary;

use crate::error::DocumentError;
use crate::model::{Align, Column, Run, Table};
use crate::pdf::composer::{Composer, TEXT_LEFT, TEXT_WIDTH, after_line};
use crate::pdf::flow::{After, Head, Piece};
use crate::pdf::lines::{Ink, Line, Style, break_lines, one_line};
use crate::pdf::page::{MM, Mark};
use crate::pdf::structure::{Attribute, Node, Structure, Tag};
use crate::pdf::styles::{self, baseline};

const CELL_PADDING: f32 = 2.5;
const COLUMN_GAP: f32 = 8.0;
const ABOVE: f32 = 10.0;
const BELOW: f32 = 8.0;
const HEAD_RULE: f32 = 0.25 * MM;
const ROW_RULE: f32 = 0.2 * MM;
/// The widest that a column against the right becomes, as a part of the table.
const RIGHT_COLUMN_MAX: f32 = 0.34;
/// A row that is taller than this is cut between lines, in points: about half a page.
const WHOLE_ROW_MAX: f32 = 110.0 * MM;

/// A column's place, in points.
#[derive(Debug, Clone, Copy)]
struct Place {
    left: f32,
    width: f32,
    align: Align,
}

impl Composer {
    pub(crate) fn table(&mut self, table: &Table) -> Result<(), DocumentError> {
        for row in &table.rows {
            if row.len() != table.columns.len() {
                return Err(DocumentError::TableShape {
                    cells: row.len(),
                    columns: table.columns.len(),
                });
            }
        }
        let owner = self.structure.add(Structure::ROOT, Tag::Table);
        let summary = dictionary! {
            "O" => "Table",
            "Summary" => crate::pdf::structure::utf16(&crate::pdf::fonts::clean(&table.summary)),
        };
        self.structure.set(owner, "A", Attribute::Owned(summary));
        let mut above = ABOVE;
        if let Some(caption) = &table.caption {
            let node = self.structure.add(owner, Tag::Caption);
            let style = Style {
                plain: crate::pdf::fonts::Font::SerifItalic,
                hyphenation: None,
                ..styles::cell(self.language)
            };
            self.text(&[Run::plain(caption)], &style, node, above, After::Keep)?;
            above = 3.0;
        }
        let cell = styles::cell(self.language);
        let places = places(table, &cell)?;
        let number = self.head(&table.columns, &places, owner, above)?;
        let body = self.structure.add(owner, Tag::TBody);
        for row in &table.rows {
            self.row(row, &places, &cell, body, number)?;
        }
        self.gap_below = BELOW;
        Ok(())
    }

    fn head(
        &mut self,
        columns: &[Column],
        places: &[Place],
        table: Node,
        above: f32,
    ) -> Result<usize, DocumentError> {
        let group = self.structure.add(table, Tag::THead);
        let row = self.structure.add(group, Tag::Tr);
        let style = styles::LABEL;
        let mut cells = Vec::new();
        for (column, place) in columns.iter().zip(places) {
            let node = self.structure.add(row, Tag::Th);
            let scope = dictionary! { "O" => "Table", "Scope" => "Column" };
            self.structure.set(node, "A", Attribute::Owned(scope));
            cells.push((
                node,
                break_lines(&[Run::plain(&column.head)], &style, place.width)?,
            ));
        }
        let lines_max = cells.iter().map(|(_, lines)| lines.len()).max();
        let lines_max = lines_max.unwrap_or(1);
        let text_height = lines_max as f32 * style.leading;
        let mut marks = Vec::new();
        for ((node, lines), place) in cells.into_iter().zip(places) {
            // Heads of fewer lines stand on the rule.
            let down = (lines_max - lines.len()) as f32 * style.leading;
            for (index, line) in lines.into_iter().enumerate() {
                let y = CELL_PADDING + down + index as f32 * style.leading;
                marks.push(cell_line(line, place, y, &style, node));
            }
        }
        let height = text_height + 2.0 * CELL_PADDING + HEAD_RULE;
        marks.push(rule(height - HEAD_RULE, HEAD_RULE, Ink::Black));
        let number = self.flow.heads.len();
        self.flow.heads.push(Head {
            height,
            marks: marks.clone(),
        });
        self.flow.pieces.push(Piece {
            before: above + self.gap_below,
            height,
            marks,
            after: After::Keep,
            table: None,
        });
        self.gap_below = 0.0;
        Ok(number)
    }

    fn row(
        &mut self,
        row: &[Vec<Run>],
        places: &[Place],
        style: &Style,
        body: Node,
        table: usize,
    ) -> Result<(), DocumentError> {
        let owner = self.structure.add(body, Tag::Tr);
        let mut cells = Vec::new();
        for (runs, place) in row.iter().zip(places) {
            let node = self.structure.add(owner, Tag::Td);
            cells.push((node, place, break_lines(runs, style, place.width)?));
        }
        let count = cells.iter().map(|(_, _, lines)| lines.len()).max();
        let count = count.unwrap_or(1);
        let whole = count as f32 * style.leading <= WHOLE_ROW_MAX;
        let cuts = if whole { 1 } else { count };
        let lines_each = count.div_ceil(cuts);
        for cut in 0..cuts {
            let first = cut == 0;
            let last = cut + 1 == cuts;
            let top = if first { CELL_PADDING } else { 0.0 };
            let mut marks = Vec::new();
            for (node, place, lines) in &cells {
                let from = cut * lines_each;
                for (index, line) in lines.iter().skip(from).take(lines_each).enumerate() {
                    let y = top + index as f32 * style.leading;
                    marks.push(cell_line(line.clone(), place, y, style, *node));
                }
            }
            let mut height = top + lines_each as f32 * style.leading;
            if last {
                height += CELL_PADDING + ROW_RULE;
                marks.push(rule(height - ROW_RULE, ROW_RULE, Ink::Hairline));
            }
            self.flow.pieces.push(Piece {
                before: 0.0,
                height,
                marks,
                after: after_line(cut, cuts, After::MayBreak),
                table: Some(table),
            });
        }
        Ok(())
    }
}

fn rule(top: f32, height: f32, ink: Ink) -> Mark {
    Mark::Rule {
        x: TEXT_LEFT,
        top,
        width: TEXT_WIDTH,
        height,
        ink,
    }
}

fn cell_line(line: Line, place: &Place, top: f32, style: &Style, owner: Node) -> Mark {
    let x = match place.align {
        Align::Left => place.left,
        Align::Right => place.left + place.width - line.width,
    };
    Mark::Text {
        x,
        baseline: top + baseline(style),
        line,
        ink: style.ink,
        owner: Some(owner),
    }
}

/// Gives columns against the right the width of their widest line, and shares out the rest.
fn places(table: &Table, style: &Style) -> Result<Vec<Place>, DocumentError> {
    let gaps = COLUMN_GAP * table.columns.len().saturating_sub(1) as f32;
    let mut widths = vec![0.0_f32; table.columns.len()];
    let mut taken = gaps;
    let mut shares = 0.0;
    for (index, column) in table.columns.iter().enumerate() {
        match column.align {
            Align::Left => shares += column.share,
            Align::Right => {
                let mut widest = one_line(&column.head, &styles::LABEL)?.width;
                for row in &table.rows {
                    for run in &row[index] {
                        for part in run.text.lines() {
                            widest = widest.max(one_line(part, style)?.width);
                        }
                    }
                }
                // More than the measured width: strong words, such as a total, are wider, and lines are set without kerning.
                widths[index] = (widest * 1.12).min(TEXT_WIDTH * RIGHT_COLUMN_MAX);
                taken += widths[index];
            }
        }
    }
    let mut left = TEXT_LEFT;
    let mut places = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let width = match column.align {
            Align::Left => (TEXT_WIDTH - taken) * column.share / shares.max(f32::EPSILON),
            Align::Right => widths[index],
        };
        places.push(Place {
            left,
            width,
            align: column.align,
        });
        left += width + COLUMN_GAP;
    }
    Ok(places)
}
