//! The difference between two texts of the statement, line by line and within a line by words.

use serde::Serialize;
use similar::{Algorithm, ChangeTag, DiffOp, DiffTag, TextDiff, capture_diff_slices};
use ts_rs::TS;

use super::{Block, Section, SectionKind, Statement};
use crate::language::{Language, Words};

/// How much of two lines must be the same for the one to count as the other changed; below it the whole line goes and a
/// new one comes, as a mix of words of both could not be read. The spaces between words count along.
const SAME_LINE_RATIO: f32 = 0.55;

/// What differs in a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SectionDifference {
    /// Which section.
    pub kind: SectionKind,
    /// Its lines in the order in which they are read, those that are the same among them.
    pub lines: Vec<Vec<DifferenceRun>>,
}

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DifferenceRun {
    /// Whether it stayed.
    pub mark: DifferenceMark,
    /// The text.
    pub text: String,
}

closed_set! {
    /// Whether a stretch of text stayed, went or came.
    DifferenceMark {
        /// It is in both.
        Same = "same",
        /// It is in the old text alone.
        Removed = "removed",
        /// It is in the new text alone.
        Added = "added",
    }
}

/// Lists the sections that differ, in the order in which they are read.
#[must_use]
pub fn differences(
    before: &Statement,
    after: &Statement,
    language: Language,
) -> Vec<SectionDifference> {
    SectionKind::ALL
        .iter()
        .filter_map(|kind| {
            let old = lines(before, *kind, language);
            let new = lines(after, *kind, language);
            (old != new).then(|| SectionDifference {
                kind: *kind,
                lines: between(&old, &new),
            })
        })
        .collect()
}

fn lines(statement: &Statement, kind: SectionKind, language: Language) -> Vec<String> {
    let of_kind = |section: &&Section| section.kind == kind;
    let blocks = statement.sections.iter().filter(of_kind);
    blocks
        .flat_map(|section| &section.blocks)
        .flat_map(|block| block_lines(block, language))
        .collect()
}

fn block_lines(block: &Block, language: Language) -> Vec<String> {
    let said = |words: &Words| words.in_language(language).to_owned();
    let row = |cells: &Vec<Words>| cells.iter().map(said).collect::<Vec<_>>().join(" · ");
    match block {
        Block::Heading(words) | Block::Text(words) => vec![said(words)],
        Block::List(items) => items.iter().map(said).collect(),
        Block::Facts(facts) => facts
            .iter()
            .map(|fact| format!("{}: {}", said(&fact.about), said(&fact.told)))
            .collect(),
        Block::Table(table) => std::iter::once(&table.head)
            .chain(&table.rows)
            .map(row)
            .collect(),
    }
}

fn between(old: &[String], new: &[String]) -> Vec<Vec<DifferenceRun>> {
    capture_diff_slices(Algorithm::Patience, old, new)
        .iter()
        .flat_map(|step| step_lines(step, old, new))
        .collect()
}

fn step_lines(step: &DiffOp, old: &[String], new: &[String]) -> Vec<Vec<DifferenceRun>> {
    let (before, after) = (&old[step.old_range()], &new[step.new_range()]);
    let whole = |lines: &[String], mark| -> Vec<Vec<DifferenceRun>> {
        let runs = lines.iter().map(|line| vec![run(mark, line)]);
        runs.collect()
    };
    match step.tag() {
        DiffTag::Equal => whole(before, DifferenceMark::Same),
        DiffTag::Delete => whole(before, DifferenceMark::Removed),
        DiffTag::Insert => whole(after, DifferenceMark::Added),
        DiffTag::Replace => {
            let paired = before.len().min(after.len());
            let mut found: Vec<_> = before
                .iter()
                .zip(after)
                .flat_map(|(old, new)| by_words(old, new))
                .collect();
            found.extend(whole(&before[paired..], DifferenceMark::Removed));
            found.extend(whole(&after[paired..], DifferenceMark::Added));
            found
        }
    }
}

/// Returns a line that changed, with its words; two lines where hardly a word stayed.
fn by_words(old: &str, new: &str) -> Vec<Vec<DifferenceRun>> {
    let words = TextDiff::from_words(old, new);
    if words.ratio() < SAME_LINE_RATIO {
        return vec![
            vec![run(DifferenceMark::Removed, old)],
            vec![run(DifferenceMark::Added, new)],
        ];
    }
    let mut runs: Vec<DifferenceRun> = Vec::new();
    for change in words.iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => DifferenceMark::Same,
            ChangeTag::Delete => DifferenceMark::Removed,
            ChangeTag::Insert => DifferenceMark::Added,
        };
        match runs.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(change.value()),
            Some(_) | None => runs.push(run(mark, change.value())),
        }
    }
    vec![runs]
}

fn run(mark: DifferenceMark, text: &str) -> DifferenceRun {
    DifferenceRun {
        mark,
        text: text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::Period;
    use crate::statement::{Facts, Publisher, statement};

    fn facts() -> Facts {
        Facts::of_pack(Publisher::default(), Language::Dutch)
    }

    fn text(runs: &[DifferenceRun], leave_out: DifferenceMark) -> String {
        let kept = runs.iter().filter(|run| run.mark != leave_out);
        kept.map(|run| run.text.as_str()).collect()
    }

    #[test]
    fn the_same_text_differs_in_nothing() {
        let told = statement(&facts());
        for language in [Language::Dutch, Language::English] {
            assert_eq!(differences(&told, &told, language), []);
        }
    }

    #[test]
    fn a_changed_period_is_marked_by_its_words_alone() {
        let mut later = facts();
        later.activities[0].rule.terms[0].period = Period::years(7);
        let found = differences(&statement(&facts()), &statement(&later), Language::Dutch);
        let section = found
            .iter()
            .find(|one| one.kind == SectionKind::Contact)
            .expect("the section of the activity");
        let changed: Vec<(DifferenceMark, &str)> = section
            .lines
            .iter()
            .flatten()
            .filter(|run| run.mark != DifferenceMark::Same)
            .map(|run| (run.mark, run.text.as_str()))
            .collect();
        assert!(
            changed.contains(&(DifferenceMark::Removed, "5")),
            "{changed:?}"
        );
        assert!(
            changed.contains(&(DifferenceMark::Added, "7")),
            "{changed:?}"
        );
    }

    #[test]
    fn what_stayed_and_came_is_the_new_text_and_what_stayed_and_went_the_old() {
        let mut later = facts();
        later.activities.remove(3);
        later.activities[0].purpose = Words::new("Vragen beantwoorden.", "Answering questions.");
        let (before, after) = (statement(&facts()), statement(&later));
        for language in [Language::Dutch, Language::English] {
            for section in differences(&before, &after, language) {
                let read = |leave_out| -> Vec<String> {
                    let lines = section.lines.iter().map(|line| text(line, leave_out));
                    lines.filter(|line| !line.is_empty()).collect()
                };
                assert_eq!(
                    read(DifferenceMark::Added),
                    lines(&before, section.kind, language)
                );
                assert_eq!(
                    read(DifferenceMark::Removed),
                    lines(&after, section.kind, language)
                );
            }
        }
    }

    #[test]
    fn lines_that_have_hardly_a_word_in_common_are_told_apart_whole() {
        let lines = by_words("Wij delen dit met niemand.", "Het gaat naar de drukker toe");
        assert_eq!(lines.len(), 2);
        assert_eq!(
            lines[0],
            [run(DifferenceMark::Removed, "Wij delen dit met niemand.")]
        );
    }
}
