//! The line that is whole and then comes apart: dashes, points, paper.

use crate::pdf::lines::Ink;
use crate::pdf::page::Mark;

/// The part that is whole.
const WHOLE: f32 = 0.46;
/// How many marks follow, each shorter than the one before.
const MARKS: i32 = 30;
const FIRST_MARK: f32 = 0.0373;
const MARK_RATIO: f32 = 0.885;
const FIRST_GAP: f32 = 0.0026;
const GAP_RATIO: f32 = 1.058;

/// Returns the marks of a line, as decoration; all numbers in points.
pub(crate) fn forget_line(x: f32, top: f32, width: f32, height: f32) -> Vec<Mark> {
    let mut parts = vec![(0.0, WHOLE)];
    let mut at = WHOLE;
    for index in 0..MARKS {
        at += FIRST_GAP * GAP_RATIO.powi(index);
        let length = FIRST_MARK * MARK_RATIO.powi(index);
        parts.push((at, at + length));
        at += length;
    }
    // The last mark ends where the line ends.
    let stretch = (1.0 - WHOLE) / (at - WHOLE);
    let place = |part: f32| {
        if part <= WHOLE {
            part
        } else {
            WHOLE + (part - WHOLE) * stretch
        }
    };
    parts
        .into_iter()
        .map(|(from, to)| Mark::Rule {
            x: x + place(from) * width,
            top,
            width: (place(to) - place(from)) * width,
            height,
            ink: Ink::Black,
        })
        .collect()
}
