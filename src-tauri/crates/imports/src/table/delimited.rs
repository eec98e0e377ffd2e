//! Text with separators: comma, semicolon or tab, with quoted cells in which a line may end.

use csv::ReaderBuilder;

use super::cell::Cell;
use super::error::TableError;
use super::limits::{CELL_CHARACTERS_MAX, CELLS_MAX, COLUMNS_MAX, ROWS_ABOVE_HEAD_MAX, ROWS_MAX};
use super::{Row, without_empty_end};

/// What may stand between cells; the first wins where two would give as many columns.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];

/// How a file says in its first line to Excel what separates its cells.
const DECLARATION: &str = "sep=";

/// Returns the rows of a text that hold something, each with the line on which it begins.
pub(super) fn rows_of(text: &str) -> Result<Vec<Row>, TableError> {
    // The end of a file as the command COPY of Windows writes it.
    let text = text.trim_end_matches('\u{1a}');
    let (declared, lines_before, body) = declared(text);
    let separator = declared.unwrap_or_else(|| separator_of(body));
    if let Some(line) = open_quote(body, separator) {
        return Err(TableError::QuoteOpen {
            line: line + lines_before,
        });
    }
    let mut reader = reader(separator, body);
    let mut record = csv::StringRecord::new();
    let mut lines = LineCount {
        text: body,
        at: 0,
        line: lines_before + 1,
    };
    let mut rows = Vec::new();
    let mut cells_in_all = 0;
    while reader
        .read_record(&mut record)
        .map_err(|_| TableError::NotATable)?
    {
        let begins = record.position().map_or(0, csv::Position::byte);
        let line = lines.of(usize::try_from(begins).unwrap_or(usize::MAX));
        if record.len() > COLUMNS_MAX {
            return Err(TableError::TooManyColumns { line });
        }
        if record
            .iter()
            .any(|cell| cell.chars().nth(CELL_CHARACTERS_MAX).is_some())
        {
            return Err(TableError::CellTooLong { line });
        }
        let cells = without_empty_end(record.iter().map(Cell::of_text).collect());
        if cells.is_empty() {
            continue;
        }
        cells_in_all += cells.len();
        if cells_in_all > CELLS_MAX {
            return Err(TableError::TooManyColumns { line });
        }
        // What stands above the head is not known yet.
        if rows.len() == ROWS_MAX + ROWS_ABOVE_HEAD_MAX {
            return Err(TableError::TooManyRows);
        }
        rows.push(Row { line, cells });
    }
    Ok(rows)
}

fn reader(separator: u8, text: &str) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// Returns the separator that the first line declares, how many lines that takes, and the rest.
fn declared(text: &str) -> (Option<u8>, u32, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first
        .get(..DECLARATION.len())
        .filter(|begin| begin.eq_ignore_ascii_case(DECLARATION));
    match (named, first.as_bytes().get(DECLARATION.len()..)) {
        (Some(_), Some([separator])) if SEPARATORS.contains(separator) => {
            (Some(*separator), 1, rest)
        }
        _ => (None, 0, text),
    }
}

/// Guesses the separator from the first rows: the one that makes the most columns.
fn separator_of(text: &str) -> u8 {
    let columns = |separator: u8| {
        let mut reader = reader(separator, text);
        let firsts = reader.records().take(ROWS_ABOVE_HEAD_MAX).flatten();
        firsts.map(|record| record.len()).max().unwrap_or(0)
    };
    let mut best = (SEPARATORS[0], 0);
    for separator in SEPARATORS {
        let found = columns(separator);
        if found > best.1 {
            best = (separator, found);
        }
    }
    best.0
}

/// Returns the line of a quotation mark that is opened and never closed. The parser would take all after it for one
/// cell and say nothing.
fn open_quote(text: &str, separator: u8) -> Option<u32> {
    let mut line = 1;
    let mut opened = None;
    let mut begins_cell = true;
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (opened, byte) {
            (Some(_), b'"') if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (Some(_), b'"') => opened = None,
            (None, b'"') if begins_cell => opened = Some(line),
            _ => {}
        }
        line += u32::from(byte == b'\n');
        begins_cell = opened.is_none() && (byte == separator || byte == b'\n');
    }
    opened
}

/// Counts lines along the text: the parser counts none of those that it passes over.
struct LineCount<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl LineCount<'_> {
    /// Returns the line of what begins at `byte`, past blank lines.
    fn of(&mut self, byte: usize) -> u32 {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() && (self.at < byte || bytes[self.at] == b'\n') {
            self.line += u32::from(bytes[self.at] == b'\n');
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows as (line, cells).
    fn read(text: &str) -> Vec<(u32, Vec<String>)> {
        let rows = rows_of(text).expect("a table");
        let shown = |row: &Row| row.cells.iter().map(Cell::shown).collect();
        rows.iter().map(|row| (row.line, shown(row))).collect()
    }

    fn row(line: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn the_separator_is_guessed_and_a_quoted_cell_may_hold_anything() {
        for (rule, text) in [
            ("semicolon", "Naam;Plaats\n\"Wit; \"\"B\"\"\";Aa\n"),
            ("comma", "Naam,Plaats\n\"Wit; \"\"B\"\"\",Aa\n"),
            ("tab", "Naam\tPlaats\n\"Wit; \"\"B\"\"\"\tAa"),
        ] {
            let expected = [row(1, &["Naam", "Plaats"]), row(2, &["Wit; \"B\"", "Aa"])];
            assert_eq!(read(text), expected, "{rule}");
        }
        assert_eq!(
            read("sep=,\nBedrag;Naam,Plaats\n"),
            [row(2, &["Bedrag;Naam", "Plaats"])],
            "declared"
        );
        assert_eq!(
            read("Bedrag, incl.;Naam\n"),
            [row(1, &["Bedrag, incl.", "Naam"])],
            "as many columns either way"
        );
    }

    #[test]
    fn lines_are_those_of_the_file_past_blank_ones_and_within_cells() {
        assert_eq!(
            read("\na;b\n\n\"een\ntwee\";x\n;\nlast;y"),
            [
                row(2, &["a", "b"]),
                row(4, &["een\ntwee", "x"]),
                row(7, &["last", "y"])
            ]
        );
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_refused_with_its_line() {
        for (text, line) in [
            ("a;b\nx;\"y\nz;1\n", 2),
            ("a;b\n\"x\"\"\n", 2),
            ("sep=;\na;\"b\n", 2),
        ] {
            assert_eq!(rows_of(text), Err(TableError::QuoteOpen { line }), "{text}");
        }
        assert_eq!(read("a;3.5\" buis\n"), [row(1, &["a", "3.5\" buis"])]);
    }

    #[test]
    fn what_goes_over_a_limit_is_refused() {
        let wide = "x;".repeat(COLUMNS_MAX) + "x";
        assert_eq!(rows_of(&wide), Err(TableError::TooManyColumns { line: 1 }));
        let long = format!("a\n{}", "x".repeat(CELL_CHARACTERS_MAX + 1));
        assert_eq!(rows_of(&long), Err(TableError::CellTooLong { line: 2 }));
        let many = "x\n".repeat(ROWS_MAX + ROWS_ABOVE_HEAD_MAX + 1);
        assert_eq!(rows_of(&many), Err(TableError::TooManyRows));
    }
}
