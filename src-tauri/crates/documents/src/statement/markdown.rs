//! The statement as Markdown (CommonMark with tables).

use domain::language::{Language, Words};
use domain::statement::{Block, Edition, Statement, Table};

use super::{edition_line, title};

/// Returns the statement as Markdown in one language; without an edition it says that it is a draft.
#[must_use]
pub fn markdown(statement: &Statement, edition: Option<&Edition>, language: Language) -> String {
    let mut lines = vec![
        format!(
            "# {}",
            escaped(title(&statement.business).in_language(language))
        ),
        escaped(&edition_line(edition, language)),
    ];
    for section in &statement.sections {
        let words = section.kind.words();
        lines.push(format!("## {}", escaped(words.in_language(language))));
        lines.extend(section.blocks.iter().map(|block| set(block, language)));
    }
    lines.join("\n\n") + "\n"
}

fn set(block: &Block, language: Language) -> String {
    let said = |words: &Words| escaped(words.in_language(language));
    match block {
        Block::Heading(words) => format!("### {}", said(words)),
        Block::Text(words) => said(words),
        Block::List(items) => each_line(items.iter().map(|item| format!("- {}", said(item)))),
        Block::Facts(facts) => each_line(
            facts
                .iter()
                .map(|fact| format!("- **{}**: {}", said(&fact.about), said(&fact.told))),
        ),
        Block::Table(table) => set_table(table, language),
    }
}

fn each_line(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn set_table(table: &Table, language: Language) -> String {
    let row = |cells: &[Words]| {
        let cells = cells.iter().map(|cell| escaped(cell.in_language(language)));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(table.head.len()));
    each_line(
        [row(&table.head), rule]
            .into_iter()
            .chain(table.rows.iter().map(|cells| row(cells))),
    )
}

/// Returns a text in which nothing is read as Markdown: a name with a star stays a name with a star.
fn escaped(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(one_line.len());
    for (place, letter) in one_line.char_indices() {
        let first_only = matches!(letter, '#' | '-' | '+' | '>' | '=');
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '&'
        ) || (first_only && place == 0)
        {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use domain::statement::{Facts, Publisher, statement};

    use super::*;

    fn of(name: &str) -> Statement {
        let publisher = Publisher {
            name: name.to_owned(),
            ..Publisher::default()
        };
        statement(&Facts::of_pack(publisher, Language::Dutch))
    }

    #[test]
    fn every_text_of_the_statement_is_in_it_in_its_order() {
        let told = of("Bakkerij Ooievaar");
        for language in [Language::Dutch, Language::English] {
            let set = markdown(&told, None, language);
            let mut rest = set.as_str();
            for text in told.texts(language) {
                let text = escaped(text);
                let place = rest.find(&text);
                assert!(place.is_some(), "{text}");
                rest = &rest[place.unwrap_or_default() + text.len()..];
            }
        }
    }

    #[test]
    fn a_name_is_never_read_as_markup() {
        let set = markdown(&of("*Ster* <b>|Pijp|"), None, Language::Dutch);
        assert!(set.contains(r"\*Ster\* \<b>\|Pijp\|"), "{set}");
    }

    #[test]
    fn a_version_says_its_number_and_day_and_a_draft_that_it_is_one() {
        let edition = NaiveDate::from_ymd_opt(2026, 12, 1).map(|valid_from| Edition {
            number: 3,
            valid_from,
        });
        let told = of("Bakkerij Ooievaar");
        let set = markdown(&told, edition.as_ref(), Language::Dutch);
        assert!(
            set.contains("Versie 3, geldt vanaf 1 december 2026."),
            "{set}"
        );
        let draft = markdown(&told, None, Language::English);
        assert!(draft.contains("Draft, not published."), "{draft}");
    }
}
