//! Breaking text into lines: ragged right, hyphenated, the whole paragraph at once.
//!
//! The breaks are chosen so that the sum of the squared white at the line ends is smallest, as
//! Knuth and Plass proposed, with a price for each word that is broken.

use crate::error::DocumentError;
use crate::model::{Face, Run};
use crate::pdf::fonts::{self, Font, Span};
use crate::pdf::word_breaks::{End, Tie, is_address, seams, syllables, tie_of};
use domain::language::Language;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) plain: Font,
    pub(crate) strong: Font,
    pub(crate) emphasis: Font,
    /// In points.
    pub(crate) size: f32,
    /// From baseline to baseline, in points.
    pub(crate) leading: f32,
    pub(crate) ink: Ink,
    /// The language whose rules break words; `None` where words stay whole.
    pub(crate) hyphenation: Option<Language>,
    pub(crate) last_line: LastLine,
}

/// How long the last line of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LastLine {
    /// As long as its words are.
    Free,
    /// About as long as the others, for names and headings.
    Balanced,
}

/// The colours of print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    Black,
    /// Labels and small print, 7.9 : 1 on white.
    Grey,
    /// Hairlines between rows; decoration only.
    Hairline,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) spans: Vec<Span>,
    /// In points.
    pub(crate) size: f32,
    /// In points, without the space that ends the line.
    pub(crate) width: f32,
}

type Letters = Vec<(char, Font)>;

struct Atom {
    letters: Letters,
    /// In points.
    width: f32,
    end: End,
    tie: Tie,
}

/// The white that a broken word may save in a line of [`FULL_WIDTH`], as the square of a part
/// of the line; in narrow columns the price is higher.
const HYPHEN_PRICE: f32 = 0.02;
const FULL_WIDTH: f32 = 397.0;
const JOINT_PRICE: f32 = 0.12;
const DOT_PRICE: f32 = 0.25;
const TORN_PRICE: f32 = 0.03;
/// The extra price of a broken word below a broken word.
const HYPHEN_LADDER_PRICE: f32 = 0.06;
/// The price of a last line that is shorter than [`SHORT_LAST_LINE`].
const STUB_PRICE: f32 = 0.06;
const SHORT_LAST_LINE: f32 = 0.14;
/// Breaks runs into lines no wider than `width` points.
pub(crate) fn break_lines(
    runs: &[Run],
    style: &Style,
    width: f32,
) -> Result<Vec<Line>, DocumentError> {
    let mut lines = Vec::new();
    let mut paragraph = Vec::new();
    for atom in atoms(runs, style, width)? {
        let forced = atom.end == End::Forced;
        paragraph.push(atom);
        if forced {
            set_paragraph(&paragraph, style, width, &mut lines)?;
            paragraph.clear();
        }
    }
    Ok(lines)
}

/// Sets a text as one line, however wide it is.
pub(crate) fn one_line(text: &str, style: &Style) -> Result<Line, DocumentError> {
    let letters = letters(&[Run::plain(text)], style)?
        .into_iter()
        .map(|(c, font)| (if c == '\n' { ' ' } else { c }, font))
        .collect::<Letters>();
    line_of(&letters, style)
}

fn letters(runs: &[Run], style: &Style) -> Result<Letters, DocumentError> {
    let mut all = Letters::new();
    for run in runs {
        let wanted = match run.face {
            Face::Plain => style.plain,
            Face::Strong => style.strong,
            Face::Emphasis => style.emphasis,
        };
        for character in fonts::clean(&run.text).chars() {
            let font = match character {
                '\n' => wanted,
                '\u{A0}' => fonts::font_for(' ', wanted)?,
                other => fonts::font_for(other, wanted)?,
            };
            all.push((character, font));
        }
    }
    Ok(all)
}

fn atoms(runs: &[Run], style: &Style, width: f32) -> Result<Vec<Atom>, DocumentError> {
    let mut atoms = Vec::new();
    for line in letters(runs, style)?.split(|(c, _)| *c == '\n') {
        let words: Vec<&[(char, Font)]> = line
            .split(|(c, _)| *c == ' ')
            .filter(|word| !word.is_empty())
            .collect();
        for word in &words {
            push_word(word, style, width, &mut atoms)?;
        }
        match atoms.last_mut() {
            Some(last) if !words.is_empty() => last.end = End::Forced,
            Some(_) | None => atoms.push(Atom {
                letters: Letters::new(),
                width: 0.0,
                end: End::Forced,
                tie: Tie::None,
            }),
        }
    }
    Ok(atoms)
}

fn push_word(
    word: &[(char, Font)],
    style: &Style,
    width: f32,
    atoms: &mut Vec<Atom>,
) -> Result<(), DocumentError> {
    let mut start = 0;
    let mut ends = seams(word);
    if let Some(language) = style.hyphenation.filter(|_| !is_address(word)) {
        let capital = word
            .iter()
            .find(|(c, _)| c.is_alphabetic())
            .is_some_and(|(c, _)| c.is_uppercase());
        let mut widest: f32 = 0.0;
        for part in word.split(|(c, _)| *c == '-') {
            widest = widest.max(points(part, style)?);
        }
        let bound = word.iter().any(|(c, _)| *c == '\u{A0}');
        // A capitalised word is often a name, and words that are bound are often a date: they
        // are broken only where they do not fit.
        if !capital && !bound || widest > width {
            ends.extend(syllables(word, language));
        }
    }
    ends.sort_by_key(|(at, _)| *at);
    ends.dedup_by_key(|(at, _)| *at);
    ends.push((word.len(), End::Space));
    for (at, end) in ends {
        push_fitting(&word[start..at], end, style, width, atoms)?;
        start = at;
    }
    Ok(())
}

/// Adds a part of a word, cut between letters where it is wider than a line.
fn push_fitting(
    part: &[(char, Font)],
    end: End,
    style: &Style,
    width: f32,
    atoms: &mut Vec<Atom>,
) -> Result<(), DocumentError> {
    let mut start = 0;
    let mut taken = 0.0;
    for at in 0..part.len() {
        let letter = points(&part[at..=at], style)?;
        if taken + letter > width && at > start {
            push_atom(&part[start..at], taken, End::Seam, atoms);
            start = at;
            taken = 0.0;
        }
        taken += letter;
    }
    push_atom(&part[start..], taken, end, atoms);
    Ok(())
}

fn push_atom(letters: &[(char, Font)], width: f32, end: End, atoms: &mut Vec<Atom>) {
    atoms.push(Atom {
        letters: letters.to_vec(),
        width,
        end,
        tie: tie_of(letters),
    });
}

fn points(letters: &[(char, Font)], style: &Style) -> Result<f32, DocumentError> {
    let mut ems = 0.0;
    for (character, font) in letters {
        ems += fonts::advance(*character, *font)?;
    }
    Ok(ems * style.size)
}

/// Chooses the breaks of one paragraph and sets its lines.
fn set_paragraph(
    atoms: &[Atom],
    style: &Style,
    width: f32,
    lines: &mut Vec<Line>,
) -> Result<(), DocumentError> {
    let mut start = 0;
    for end in breaks(atoms, style, width)? {
        let mut letters = Letters::new();
        for (index, atom) in atoms[start..end].iter().enumerate() {
            letters.extend(&atom.letters);
            let last = start + index + 1 == end;
            let font = letters.last().map_or(style.plain, |(_, font)| *font);
            match atom.end {
                End::Space => letters.push((' ', fonts::font_for(' ', font)?)),
                End::Hyphen if last => letters.push((fonts::line_end_hyphen(font)?, font)),
                End::Hyphen | End::Seam | End::Joint | End::Dot => (),
                // A space after the last line keeps it apart from what follows in extraction.
                End::Forced => letters.push((' ', fonts::font_for(' ', font)?)),
            }
        }
        lines.push(line_of(&letters, style)?);
        start = end;
    }
    Ok(())
}

/// Returns the index after the last atom of each line.
fn breaks(atoms: &[Atom], style: &Style, width: f32) -> Result<Vec<usize>, DocumentError> {
    let space = fonts::advance(' ', style.plain)? * style.size;
    let hyphen = fonts::advance('-', style.plain)? * style.size;
    let word = HYPHEN_PRICE * (FULL_WIDTH / width).powf(1.5);
    let count = atoms.len();
    let mut cost = vec![f32::INFINITY; count + 1];
    let mut before = vec![0; count + 1];
    cost[0] = 0.0;
    for end in 1..=count {
        let last = &atoms[end - 1];
        let mut line = if last.end == End::Hyphen { hyphen } else { 0.0 };
        for start in (0..end).rev() {
            line += atoms[start].width;
            if start + 1 < end && atoms[start].end == End::Space {
                line += space;
            }
            if line > width && start + 1 < end {
                break;
            }
            let previous = start.checked_sub(1).map(|at| atoms[at].end);
            let free = end == count && style.last_line == LastLine::Free;
            let mut here = cost[start] + line_price(line / width, last.end, previous, free, word);
            if previous.is_some() && atoms[start].tie == Tie::Back {
                here += TORN_PRICE;
            }
            if end < count && last.tie == Tie::Forward {
                here += TORN_PRICE;
            }
            if here < cost[end] {
                cost[end] = here;
                before[end] = start;
            }
        }
    }
    let mut ends = Vec::new();
    let mut at = count;
    while at > 0 {
        ends.push(at);
        at = before[at];
    }
    ends.reverse();
    Ok(ends)
}

/// Returns the price of a line that fills `filled` of its width; `word` is that of a broken word.
fn line_price(filled: f32, end: End, previous: Option<End>, free: bool, word: f32) -> f32 {
    let broken = |end: End| match end {
        End::Hyphen | End::Seam | End::Joint | End::Dot => true,
        End::Space | End::Forced => false,
    };
    let white = (1.0 - filled).max(0.0);
    let mut price = if free { 0.0 } else { white * white };
    price += match end {
        End::Hyphen | End::Seam => word,
        End::Joint => JOINT_PRICE,
        End::Dot => DOT_PRICE,
        End::Space | End::Forced => 0.0,
    };
    if previous.is_some_and(broken) {
        if broken(end) {
            price += HYPHEN_LADDER_PRICE;
        }
        // A paragraph does not end with a piece of a word.
        if free {
            price += word;
        }
    }
    if free && previous.is_some() && filled < SHORT_LAST_LINE {
        price += STUB_PRICE;
    }
    price
}

fn line_of(letters: &[(char, Font)], style: &Style) -> Result<Line, DocumentError> {
    let mut spans: Vec<Span> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let font = letters[at].1;
        let text: String = letters[at..]
            .iter()
            .take_while(|(_, other)| *other == font)
            .map(|(c, _)| if *c == '\u{A0}' { ' ' } else { *c })
            .collect();
        at += text.chars().count();
        spans.extend(fonts::spans(&text, font)?);
    }
    let mut width: f32 = spans.iter().map(|span| span.width).sum();
    if let Some((' ', font)) = letters.last() {
        width -= fonts::advance(' ', *font)?;
    }
    Ok(Line {
        spans,
        size: style.size,
        width: width * style.size,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pdf::styles;

    fn set(text: &str, width: f32, language: Language) -> Vec<String> {
        let style = styles::body(language);
        let lines = break_lines(&[Run::plain(text)], &style, width).expect("known letters");
        let text = |line: Line| line.spans.iter().map(|span| span.text.as_str()).collect();
        lines.into_iter().map(text).collect()
    }

    #[test]
    fn long_words_are_broken_by_the_rules_of_the_language() {
        let dutch = set("de persoonsgegevensverwerking", 90.0, Language::Dutch);
        assert_eq!(dutch, ["de persoonsgege\u{AD}", "vensverwerking "]);
        let english = set("the administration", 60.0, Language::English);
        assert_eq!(english, ["the adminis\u{AD}", "tration "]);
    }

    #[test]
    fn names_stay_whole_and_break_after_their_own_hyphen() {
        let lines = set("mevrouw Nieuwenhuizen-Schuurmans", 90.0, Language::Dutch);
        assert_eq!(lines, ["mevrouw ", "Nieuwenhuizen-", "Schuurmans "]);
    }

    #[test]
    fn an_address_breaks_at_its_joint_without_a_hyphen() {
        let lines = set("administratie@wilgenhoek.example", 110.0, Language::Dutch);
        assert_eq!(lines, ["administratie", "@wilgenhoek.example "]);
    }

    #[test]
    fn a_small_number_stays_with_the_word_before_it() {
        let lines = set(
            "volgens artikel 6 lid 1 onder f van de AVG",
            128.0,
            Language::Dutch,
        );
        for line in &lines {
            assert!(
                !line.starts_with(|c: char| c.is_ascii_digit()) && !line.starts_with("f "),
                "{lines:?}"
            );
        }
    }

    #[test]
    fn a_very_long_word_is_cut_in_reasonable_time() {
        let lines = set(&"x".repeat(20_000), 400.0, Language::Dutch);
        assert!(lines.len() > 200);
    }

    #[test]
    fn a_line_feed_starts_a_line_and_an_empty_text_is_one_line() {
        assert_eq!(set("een\ntwee", 200.0, Language::Dutch), ["een ", "twee "]);
        assert_eq!(set("", 200.0, Language::Dutch), [" "]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn no_line_is_wider_than_its_measure_and_no_letter_is_lost(
            text in "[a-zA-Zëü@./-]{1,40}( [a-zA-Z0-9éï,.-]{1,14}){0,24}",
            width in 40.0_f32..400.0,
        ) {
            let style = styles::body(Language::Dutch);
            let lines = break_lines(&[Run::plain(&text)], &style, width).expect("known letters");
            let mut letters = String::new();
            for line in &lines {
                // Kerning may add a little to what was measured without it.
                prop_assert!(line.width <= width * 1.02 + 1.0);
                letters.extend(line.spans.iter().map(|span| span.text.as_str()));
            }
            let bare = |text: &str| text.replace([' ', '\u{AD}'], "");
            prop_assert_eq!(bare(&letters), bare(&text));
        }
    }
}
