//! A page while it is drawn: text and rules at their places, each marked for the structure.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Color, CurTransMat, DictItem, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Pt, Rect, Rgb,
    TextItem, XObjectId, XObjectTransform,
};

use crate::pdf::fonts::Font;
use crate::pdf::lines::{Ink, Line};
use crate::pdf::structure::{Node, Structure};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// The width of A4 in points.
pub(crate) const PAGE_WIDTH: f32 = 210.0 * MM;
/// The height of A4 in points.
pub(crate) const PAGE_HEIGHT: f32 = 297.0 * MM;

/// The name under which the pages find the logo.
pub(crate) const LOGO: &str = "Logo";

/// The characters that are set in each font.
pub(crate) type Used = BTreeMap<Font, BTreeSet<char>>;

/// Something on the paper; places are in points from the left and from the top.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// A line of text; decoration and repetition where nothing owns it.
    Text {
        x: f32,
        baseline: f32,
        line: Line,
        ink: Ink,
        owner: Option<Node>,
    },
    /// A filled rectangle, always decoration.
    Rule {
        x: f32,
        top: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    /// The logo.
    Logo {
        x: f32,
        top: f32,
        width: f32,
        height: f32,
        owner: Node,
    },
}

impl Mark {
    /// Returns the mark as a repetition that belongs to no element.
    pub(crate) fn repeated(&self) -> Self {
        match self {
            Self::Text {
                x,
                baseline,
                line,
                ink,
                owner: _,
            } => Self::Text {
                x: *x,
                baseline: *baseline,
                line: line.clone(),
                ink: *ink,
                owner: None,
            },
            Self::Rule { .. } | Self::Logo { .. } => self.clone(),
        }
    }
}

/// A page that is being drawn.
pub(crate) struct Canvas {
    ops: Vec<Op>,
    page: usize,
    next_id: i64,
}

impl Canvas {
    pub(crate) fn new(page: usize) -> Self {
        Self {
            ops: Vec::new(),
            page,
            next_id: 0,
        }
    }

    /// Draws a mark, `down` points lower than it says.
    pub(crate) fn draw(
        &mut self,
        mark: &Mark,
        down: f32,
        structure: &mut Structure,
        used: &mut Used,
    ) {
        match mark {
            Mark::Text {
                x,
                baseline,
                line,
                ink,
                owner,
            } => {
                self.begin(*owner, structure);
                self.text(*x, baseline + down, line, *ink, used);
            }
            Mark::Rule {
                x,
                top,
                width,
                height,
                ink,
            } => {
                self.begin(None, structure);
                self.ops.push(Op::SetFillColor { col: colour(*ink) });
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: Pt(*x),
                        y: Pt(PAGE_HEIGHT - top - down - height),
                        width: Pt(*width),
                        height: Pt(*height),
                        mode: Some(PaintMode::Fill),
                        winding_order: None,
                    },
                });
            }
            Mark::Logo {
                x,
                top,
                width,
                height,
                owner,
            } => {
                self.begin(Some(*owner), structure);
                self.ops.push(Op::SaveGraphicsState);
                self.ops.push(Op::SetTransformationMatrix {
                    matrix: CurTransMat::Raw([
                        *width,
                        0.0,
                        0.0,
                        *height,
                        *x,
                        PAGE_HEIGHT - top - down - height,
                    ]),
                });
                self.ops.push(Op::UseXobject {
                    id: XObjectId(LOGO.to_owned()),
                    transform: XObjectTransform {
                        no_auto_scale: true,
                        ..XObjectTransform::default()
                    },
                });
                self.ops.push(Op::RestoreGraphicsState);
            }
        }
        self.ops.push(Op::EndMarkedContent);
    }

    pub(crate) fn finish(self) -> PdfPage {
        PdfPage::new(Mm(210.0), Mm(297.0), self.ops)
    }

    fn begin(&mut self, owner: Option<Node>, structure: &mut Structure) {
        let Some(owner) = owner else {
            self.ops.push(Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            });
            return;
        };
        let id = self.next_id;
        self.next_id += 1;
        structure.mark(owner, self.page, id);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: structure.tag(owner).name().to_owned(),
            properties: DictItem::Dict {
                map: [("MCID".to_owned(), DictItem::Int(id))].into(),
            },
        });
    }

    fn text(&mut self, x: f32, baseline: f32, line: &Line, ink: Ink, used: &mut Used) {
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFillColor { col: colour(ink) });
        self.ops.push(Op::SetTextCursor {
            pos: Point {
                x: Pt(x),
                y: Pt(PAGE_HEIGHT - baseline),
            },
        });
        for span in &line.spans {
            used.entry(span.font).or_default().extend(span.text.chars());
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(span.font.id()),
                size: Pt(line.size),
            });
            self.ops.push(Op::ShowText {
                items: items(&span.text, &span.kerns),
            });
        }
        self.ops.push(Op::EndTextSection);
    }
}

fn items(text: &str, kerns: &[(usize, f32)]) -> Vec<TextItem> {
    let characters: Vec<char> = text.chars().collect();
    let mut items = Vec::new();
    let mut start = 0;
    for (after, ems) in kerns {
        items.push(TextItem::Text(characters[start..*after].iter().collect()));
        // The operator moves against the direction of writing, in thousandths of an em.
        items.push(TextItem::Offset((-ems * 1000.0).round()));
        start = *after;
    }
    if start < characters.len() {
        items.push(TextItem::Text(characters[start..].iter().collect()));
    }
    items
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = match ink {
        Ink::Black => [0.0, 0.0, 0.0],
        Ink::Grey => [0.341, 0.314, 0.247],
        Ink::Hairline => [0.851, 0.816, 0.733],
    };
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}
