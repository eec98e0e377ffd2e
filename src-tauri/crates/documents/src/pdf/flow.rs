//! The vertical flow: pieces below each other, cut into pages.

use crate::error::DocumentError;
use crate::model::PAGES_MAX;
use crate::pdf::page::Mark;

/// What stands together on a page: a line, a row.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// White above it in points, dropped at the top of a page.
    pub(crate) before: f32,
    /// In points.
    pub(crate) height: f32,
    /// Places from the top of the piece.
    pub(crate) marks: Vec<Mark>,
    /// Whether a page may end after it.
    pub(crate) after: After,
    /// The table whose head is repeated where a page starts with this piece.
    pub(crate) table: Option<usize>,
}

/// What may come after a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// A page may end here.
    MayBreak,
    /// The next piece stands on the same page.
    Keep,
    /// The page ends here.
    Break,
}

/// A table head, to be repeated.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
}

/// All pieces of a document.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) heads: Vec<Head>,
}

/// Where text stands on the pages, in points from the top.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    pub(crate) first_top: f32,
    pub(crate) next_top: f32,
    pub(crate) bottom: f32,
}

/// A page: marks and how far down they stand.
pub(crate) type Page = Vec<(f32, Mark)>;

/// Cuts the flow into pages.
pub(crate) fn paginate(flow: &Flow, measure: Measure) -> Result<Vec<Page>, DocumentError> {
    let mut pages: Vec<Page> = Vec::new();
    let mut page = Page::new();
    let mut top = measure.first_top;
    let mut y = top;
    let mut empty = true;
    for (index, piece) in flow.pieces.iter().enumerate() {
        let fits_together = y + together(&flow.pieces[index..], empty) <= measure.bottom + 0.01;
        let fits_alone = y + lead(piece, empty) + piece.height <= measure.bottom + 0.01;
        // What is kept together but taller than a page breaks where it must.
        let hopeless = measure.next_top + together(&flow.pieces[index..], true) > measure.bottom;
        let starts_chain = index == 0 || flow.pieces[index - 1].after != After::Keep;
        let fits = fits_alone && (fits_together || hopeless || !starts_chain);
        if !fits && (!empty || top > measure.next_top) {
            pages.push(std::mem::take(&mut page));
            top = measure.next_top;
            y = top;
            empty = true;
        }
        if empty && let Some(head) = piece.table.and_then(|table| flow.heads.get(table)) {
            page.extend(head.marks.iter().map(|mark| (y, mark.repeated())));
            y += head.height;
        }
        y += lead(piece, empty);
        page.extend(piece.marks.iter().map(|mark| (y, mark.clone())));
        y += piece.height;
        empty = false;
        if piece.after == After::Break {
            pages.push(std::mem::take(&mut page));
            top = measure.next_top;
            y = top;
            empty = true;
        }
        if pages.len() >= PAGES_MAX {
            return Err(DocumentError::TooManyPages {
                pages_max: PAGES_MAX,
            });
        }
    }
    if !page.is_empty() || pages.is_empty() {
        pages.push(page);
    }
    Ok(pages)
}

fn lead(piece: &Piece, empty: bool) -> f32 {
    if empty { 0.0 } else { piece.before }
}

/// Returns the height of the first piece and all that is kept with it.
fn together(pieces: &[Piece], empty: bool) -> f32 {
    let mut height = 0.0;
    for (index, piece) in pieces.iter().enumerate() {
        height += lead(piece, empty && index == 0) + piece.height;
        if piece.after != After::Keep {
            break;
        }
    }
    height
}
