//! The statement as one HTML file for a website: no script, nothing fetched, its own small style, light and dark.

use domain::language::{Language, Words};
use domain::statement::{Block, Edition, Section, Statement, Table};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as escaped};

use super::{contents_title, edition_line, title};
use crate::words::pick;

/// The style of the page: the reader's own letters and colours, a comfortable line, tables that scroll by themselves.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif}\
h1,h2,h3{line-height:1.2}\
h2{margin-top:2.5rem;padding-top:1rem;border-top:1px solid}\
dt{font-weight:600;margin-top:.6rem}\
dd{margin:0}\
.wide{overflow-x:auto}\
table{border-collapse:collapse;width:100%}\
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid}\
@media print{body{max-width:none;margin:0}nav{display:none}}";

/// Returns the statement as a whole HTML page in one language; without an edition it says that it is a draft.
#[must_use]
pub fn html(statement: &Statement, edition: Option<&Edition>, language: Language) -> String {
    let heading = title(&statement.business);
    let heading = escaped(heading.in_language(language)).into_owned();
    let contents: String = statement
        .sections
        .iter()
        .map(|section| {
            let words = section.kind.words();
            format!(
                "<li><a href=\"#{}\">{}</a></li>\n",
                section.kind,
                escaped(words.in_language(language))
            )
        })
        .collect();
    let sections: String = statement
        .sections
        .iter()
        .map(|section| set_section(section, language))
        .collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{heading}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n\
         <p>{}</p>\n<nav aria-label=\"{contents_label}\">\n<ul>\n{contents}</ul>\n</nav>\n{sections}</main>\n\
         </body>\n</html>\n",
        escaped(&edition_line(edition, language)),
        contents_label = attribute(contents_title(language)),
    )
}

fn set_section(section: &Section, language: Language) -> String {
    let words = section.kind.words();
    let mut heard = words.in_language(language);
    let mut set = format!(
        "<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n",
        section.kind,
        escaped(heard)
    );
    for block in &section.blocks {
        if let Block::Heading(words) = block {
            heard = words.in_language(language);
        }
        set += &set_block(block, heard, language);
    }
    set + "</section>\n"
}

fn set_block(block: &Block, heard: &str, language: Language) -> String {
    let said = |words: &Words| escaped(words.in_language(language)).into_owned();
    match block {
        Block::Heading(words) => format!("<h3>{}</h3>\n", said(words)),
        Block::Text(words) => format!("<p>{}</p>\n", said(words)),
        Block::List(items) => {
            let items: String = items
                .iter()
                .map(|item| format!("<li>{}</li>\n", said(item)))
                .collect();
            format!("<ul>\n{items}</ul>\n")
        }
        Block::Facts(facts) => {
            let facts: String = facts
                .iter()
                .map(|fact| {
                    format!(
                        "<dt>{}</dt>\n<dd>{}</dd>\n",
                        said(&fact.about),
                        said(&fact.told)
                    )
                })
                .collect();
            format!("<dl>\n{facts}</dl>\n")
        }
        // What scrolls has to be reached with the keyboard too, and then to say what it is.
        Block::Table(table) => format!(
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n{}</div>\n",
            attribute(&format!("{} {heard}", pick(language, "Tabel:", "Table:"))),
            set_table(table, language)
        ),
    }
}

/// Returns a table with its head; also a part of the blocks for WordPress.
pub(super) fn set_table(table: &Table, language: Language) -> String {
    let cells = |tag: &str, row: &[Words]| -> String {
        row.iter()
            .map(|cell| {
                format!(
                    "{tag}{}{}",
                    escaped(cell.in_language(language)),
                    closing(tag)
                )
            })
            .collect()
    };
    let rows: String = table
        .rows
        .iter()
        .map(|row| format!("<tr>{}</tr>", cells("<td>", row)))
        .collect();
    format!(
        "<table><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table>\n",
        cells("<th scope=\"col\">", &table.head)
    )
}

fn closing(tag: &str) -> &'static str {
    if tag == "<td>" { "</td>" } else { "</th>" }
}

#[cfg(test)]
mod tests {
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
            let set = html(&told, None, language);
            let mut rest = set.as_str();
            for text in told.texts(language) {
                let text = escaped(text);
                let place = rest.find(text.as_ref());
                assert!(place.is_some(), "{text}");
                rest = &rest[place.unwrap_or_default() + text.len()..];
            }
        }
    }

    #[test]
    fn a_name_is_never_read_as_markup_and_nothing_is_fetched_or_run() {
        let set = html(&of("\"><script>x()</script>"), None, Language::Dutch);
        for word in [
            "<script", "src=", "http://", "https://", "@import", "url(", "onload",
        ] {
            assert!(!set.contains(word), "{word}");
        }
    }

    #[test]
    fn every_section_has_an_anchor_of_its_own_that_the_contents_lead_to() {
        let told = of("Bakkerij Ooievaar");
        let set = html(&told, None, Language::English);
        for section in &told.sections {
            let count = |what: String| set.matches(what.as_str()).count();
            assert_eq!(
                count(format!("id=\"{}\"", section.kind)),
                1,
                "{}",
                section.kind
            );
            assert_eq!(
                count(format!("href=\"#{}\"", section.kind)),
                1,
                "{}",
                section.kind
            );
        }
    }
}
