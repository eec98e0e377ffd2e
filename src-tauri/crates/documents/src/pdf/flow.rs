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

/// How far the white of a letter is drawn together to save a page, as parts of it; the least that spares a page is taken.
const DRAWN_TOGETHER: [f32; 6] = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

impl Flow {
    /// Draws the white between the pieces together where a page less is needed then: no sheet of paper for two lines.
    pub(crate) fn draw_together(&mut self, measure: Measure) -> Result<(), DocumentError> {
        let pages = paginate(self, measure)?.len();
        if pages == 1 {
            return Ok(());
        }
        let white: Vec<f32> = self.pieces.iter().map(|piece| piece.before).collect();
        for part in DRAWN_TOGETHER {
            self.set_white(&white, part);
            if paginate(self, measure)?.len() < pages {
                return Ok(());
            }
        }
        self.set_white(&white, 1.0);
        Ok(())
    }

    fn set_white(&mut self, white: &[f32], part: f32) {
        for (piece, before) in self.pieces.iter_mut().zip(white) {
            piece.before = before * part;
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::composer::after_line;
    use crate::pdf::lines::Ink;

    const LINE: f32 = 10.0;
    /// Ten lines a page.
    const MEASURE: Measure = Measure {
        first_top: 0.0,
        next_top: 0.0,
        bottom: 100.0,
    };

    /// Returns paragraphs of so many lines; each line has a mark that names its paragraph.
    fn paragraphs(lines: &[usize]) -> Flow {
        let mut flow = Flow::default();
        for (paragraph, count) in lines.iter().enumerate() {
            for index in 0..*count {
                flow.pieces.push(Piece {
                    before: 0.0,
                    height: LINE,
                    marks: vec![rule(paragraph as f32)],
                    after: after_line(index, *count, After::MayBreak),
                    table: None,
                });
            }
        }
        flow
    }

    fn rule(x: f32) -> Mark {
        Mark::Rule {
            x,
            top: 0.0,
            width: 0.0,
            height: 0.0,
            ink: Ink::Black,
        }
    }

    /// Returns the paragraph of each line, per page.
    fn cut(flow: &Flow) -> Vec<Vec<usize>> {
        let number = |(_, mark): &(f32, Mark)| match mark {
            Mark::Rule { x, .. } => *x as usize,
            Mark::Text { .. } | Mark::Logo { .. } => usize::MAX,
        };
        let pages = paginate(flow, MEASURE).expect("few pages");
        pages
            .iter()
            .map(|page| page.iter().map(number).collect())
            .collect()
    }

    #[test]
    fn no_line_of_a_paragraph_stands_alone() {
        for (paragraphs_of, expected) in [
            // One line of the second would end the page: it moves as a whole.
            (vec![9, 4], vec![vec![0; 9], vec![1; 4]]),
            // One line of the second would begin the page: it takes another along.
            (
                vec![6, 5],
                vec![[vec![0; 6], vec![1; 3]].concat(), vec![1; 2]],
            ),
            (
                vec![8, 4],
                vec![[vec![0; 8], vec![1; 2]].concat(), vec![1; 2]],
            ),
            (vec![8, 3], vec![vec![0; 8], vec![1; 3]]),
            (vec![12], vec![vec![0; 10], vec![0; 2]]),
            (vec![11], vec![vec![0; 9], vec![0; 2]]),
            (vec![10, 1], vec![vec![0; 10], vec![1]]),
        ] {
            assert_eq!(
                cut(&paragraphs(&paragraphs_of)),
                expected,
                "{paragraphs_of:?}"
            );
        }
    }

    #[test]
    fn what_is_kept_together_but_taller_than_a_page_still_breaks() {
        let mut flow = paragraphs(&[25]);
        for piece in &mut flow.pieces {
            piece.after = After::Keep;
        }
        let pages = cut(&flow);
        assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), 25);
        assert!(pages.iter().all(|page| page.len() <= 10));
    }

    #[test]
    fn a_table_that_goes_on_repeats_its_head() {
        let mut flow = paragraphs(&[1; 15]);
        flow.heads.push(Head {
            height: LINE,
            marks: vec![rule(99.0)],
        });
        for piece in &mut flow.pieces {
            piece.table = Some(0);
        }
        let pages = cut(&flow);
        assert_eq!(pages[1][0], 99);
        assert!(pages.iter().all(|page| page.len() <= 10));
    }

    #[test]
    fn white_above_is_dropped_at_the_top_of_a_page() {
        let mut flow = paragraphs(&[10, 10]);
        flow.pieces[10].before = 5.0;
        assert_eq!(cut(&flow), [vec![0; 10], vec![1; 10]]);
    }

    /// Returns paragraphs of one line with white above each but the first.
    fn with_white(lines: usize, white: f32) -> Flow {
        let mut flow = paragraphs(&vec![1; lines]);
        for piece in flow.pieces.iter_mut().skip(1) {
            piece.before = white;
        }
        flow
    }

    #[test]
    fn white_is_drawn_together_no_more_than_spares_a_page() {
        for (lines, white, pages, left) in [
            // It fits as it is.
            (7, 5.0, 1, 5.0),
            // Eight lines and seven times five: 115 of 100 points; four fifths would be 108, seven tenths 104.5.
            (8, 5.0, 2, 5.0),
            // Eight lines and seven times three and a half: 104.5; four fifths are 99.6.
            (8, 3.5, 1, 2.8),
        ] {
            let mut flow = with_white(lines, white);
            flow.draw_together(MEASURE).expect("few pages");
            assert_eq!(cut(&flow).len(), pages, "{lines} lines");
            let white = flow.pieces[1].before;
            assert!((white - left).abs() < 0.01, "{lines} lines: {white}");
        }
    }

    #[test]
    fn a_document_that_is_too_long_is_refused() {
        let flow = paragraphs(&vec![1; (PAGES_MAX + 1) * 10]);
        let refusal = DocumentError::TooManyPages {
            pages_max: PAGES_MAX,
        };
        assert_eq!(paginate(&flow, MEASURE).err(), Some(refusal));
    }
}
