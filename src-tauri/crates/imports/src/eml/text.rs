//! The text of a mail: from its plain part, else from its HTML reduced to text. Nothing of it is ever shown as HTML.

use mail_parser::decoders::html::html_to_text;
use mail_parser::{Message, PartType};

/// Returns the text of a mail with lines that end in a line feed.
pub(super) fn of(message: &Message<'_>) -> String {
    let parts = message
        .text_body
        .iter()
        .filter_map(|id| message.part(*id))
        .filter_map(|part| match &part.body {
            PartType::Text(text) => Some(text.clone().into_owned()),
            PartType::Html(html) => Some(reduced(html)),
            PartType::Binary(_)
            | PartType::InlineBinary(_)
            | PartType::Message(_)
            | PartType::Multipart(_) => None,
        });
    let text: Vec<String> = parts.map(|text| tidy(&text)).collect();
    text.join("\n\n").trim().to_owned()
}

/// Returns HTML as text: a block begins a line, and what is quoted from another mail is left out, unless that is all.
fn reduced(html: &str) -> String {
    let own = html_to_text(&with_line_breaks(html, Quoted::LeftOut));
    if own.trim().is_empty() {
        html_to_text(&with_line_breaks(html, Quoted::Kept))
    } else {
        own
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Quoted {
    LeftOut,
    Kept,
}

/// The tags after which a new line begins; the library knows only `br` and `p`.
const BLOCKS: [&str; 14] = [
    "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section",
    "article",
];

/// Puts a line break where a block begins or ends.
fn with_line_breaks(html: &str, quoted: Quoted) -> String {
    let mut text = String::with_capacity(html.len());
    let mut depth: usize = 0;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        if depth == 0 {
            text.push_str(before);
        }
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, after) = tag.split_at(end);
        let name: String = tag
            .chars()
            .skip(1)
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
            .collect::<String>()
            .to_ascii_lowercase();
        match name.as_str() {
            "blockquote" if quoted == Quoted::LeftOut => depth += 1,
            "/blockquote" if quoted == Quoted::LeftOut => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            other => {
                if BLOCKS.contains(&other.trim_matches('/')) {
                    text.push_str("<br>");
                }
                text.push_str(tag);
            }
        }
        rest = after;
    }
    if depth == 0 {
        text.push_str(rest);
    }
    text
}

/// Returns text with line feeds only, without space at the ends of lines and without more than one blank line in a row.
pub(super) fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n");
    let mut tidied = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.lines() {
        let line = line.trim_end().trim_end_matches('\u{a0}');
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank > 1 {
            continue;
        }
        let printable = line.chars().filter(|c| !c.is_control() || *c == '\t');
        tidied.extend(printable);
        tidied.push('\n');
    }
    tidied
}
