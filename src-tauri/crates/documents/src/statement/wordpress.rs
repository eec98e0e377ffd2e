//! The statement as blocks of the WordPress editor: pasted in its code view, each part can be changed as any other there.

use domain::language::{Language, Words};
use domain::statement::{Block, Edition, Statement};
use html_escape::encode_text as escaped;

use super::edition_line;
use super::html::set_table;

/// Returns the statement as blocks in one language. The title is left to the page that they are put on.
#[must_use]
pub fn wordpress(statement: &Statement, edition: Option<&Edition>, language: Language) -> String {
    let mut blocks = vec![paragraph(&escaped(&edition_line(edition, language)))];
    for section in &statement.sections {
        let words = section.kind.words();
        blocks.push(format!(
            "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\" id=\"{}\">{}</h2>\n<!-- /wp:heading -->",
            section.kind,
            escaped(words.in_language(language))
        ));
        blocks.extend(section.blocks.iter().map(|block| set(block, language)));
    }
    blocks.join("\n\n") + "\n"
}

fn set(block: &Block, language: Language) -> String {
    let said = |words: &Words| escaped(words.in_language(language)).into_owned();
    match block {
        Block::Heading(words) => format!(
            "<!-- wp:heading {{\"level\":3}} -->\n<h3 class=\"wp-block-heading\">{}</h3>\n<!-- /wp:heading -->",
            said(words)
        ),
        Block::Text(words) => paragraph(&said(words)),
        Block::List(items) => list(items.iter().map(said)),
        Block::Facts(facts) => list(facts.iter().map(|fact| {
            format!(
                "<strong>{}</strong>: {}",
                said(&fact.about),
                said(&fact.told)
            )
        })),
        Block::Table(table) => format!(
            "<!-- wp:table -->\n<figure class=\"wp-block-table\">{}</figure>\n<!-- /wp:table -->",
            set_table(table, language)
                .trim_end()
                .replace("<th scope=\"col\">", "<th>")
        ),
    }
}

fn paragraph(text: &str) -> String {
    format!("<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->")
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items
        .map(|item| format!("<!-- wp:list-item -->\n<li>{item}</li>\n<!-- /wp:list-item -->"))
        .collect();
    format!(
        "<!-- wp:list -->\n<ul class=\"wp-block-list\">{}</ul>\n<!-- /wp:list -->",
        items.join("\n\n")
    )
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
            let set = wordpress(&told, None, language);
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
    fn every_block_that_is_opened_is_closed_before_the_next_of_its_kind() {
        let set = wordpress(&of("Bakkerij Ooievaar"), None, Language::Dutch);
        let mut open: Vec<&str> = Vec::new();
        for part in set.split("<!-- ").skip(1) {
            let name = part.split([' ', '\n']).next().unwrap_or_default();
            match name.strip_prefix('/') {
                Some(closed) => assert_eq!(open.pop(), Some(closed)),
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn a_name_can_neither_close_a_block_nor_bring_markup() {
        let set = wordpress(&of("--> <b>Pijp</b>"), None, Language::Dutch);
        assert!(!set.contains("<b>"), "{set}");
        assert!(set.contains("--&gt; &lt;b&gt;Pijp&lt;/b&gt;"), "{set}");
    }
}
