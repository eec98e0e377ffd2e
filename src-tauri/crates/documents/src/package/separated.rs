//! The data as separated text: one file for each kind and each list within it, by RFC 4180 and in UTF-8 with its mark.

use csv::{Terminator, WriterBuilder};
use domain::kept_field::{Form, KeptField};
use domain::language::Language;
use serde_json::{Map, Value};

use super::{Data, File, PLACE, given};
use crate::error::DocumentError;
use crate::words::capital;

/// What a spreadsheet takes for the beginning of a formula.
const BEGINS_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Returns the files, in a folder of their own.
pub(super) fn files(data: &Data) -> Result<Vec<File>, DocumentError> {
    let mut files = Vec::new();
    for (kind, records) in &data.records {
        let words = kind.words();
        let sheet = Sheet {
            data,
            title: words.in_language(data.language).to_owned(),
            above: Vec::new(),
            fields: data.fields(*kind),
        };
        let rows: Vec<(Vec<i64>, Map<String, Value>)> = records
            .iter()
            .map(|record| (Vec::new(), record.clone().into_iter().collect()))
            .collect();
        sheet.write(&rows, &mut files)?;
    }
    Ok(files)
}

/// A file that is about to be written.
struct Sheet<'a> {
    data: &'a Data,
    title: String,
    /// What the records are called in which these are a list, outermost first.
    above: Vec<String>,
    fields: Vec<&'static KeptField>,
}

impl Sheet<'_> {
    /// Writes the rows, each with the places of the records that it stands in, then the lists inside them.
    fn write(
        &self,
        rows: &[(Vec<i64>, Map<String, Value>)],
        files: &mut Vec<File>,
    ) -> Result<(), DocumentError> {
        let fault = |_| DocumentError::Package("separated text");
        let plain: Vec<_> = self
            .fields
            .iter()
            .filter(|field| !matches!(field.form, Form::List(_)))
            .collect();
        let mut writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        let heads = self
            .above
            .iter()
            .map(|title| format!("{PLACE} ({title})"))
            .chain([PLACE.to_owned()])
            .chain(plain.iter().map(|field| self.words(field).to_owned()));
        writer.write_record(heads).map_err(fault)?;
        for (above, row) in rows {
            let places = above.iter().copied().chain([place(row)]);
            let cells = places.map(|place| place.to_string()).chain(
                plain
                    .iter()
                    .map(|field| cell(field, &row[field.name], self.data.language)),
            );
            writer.write_record(cells).map_err(fault)?;
        }
        let bytes = writer
            .into_inner()
            .map_err(|_| DocumentError::Package("separated text"))?;
        let named: Vec<&str> = self
            .above
            .iter()
            .map(String::as_str)
            .chain([self.title.as_str()])
            .collect();
        files.push(File {
            name: format!(
                "csv/{}.csv",
                named.join("-").replace(' ', "-").to_lowercase()
            ),
            title: format!("{} (CSV)", capital(&named.join(", ").to_lowercase())),
            bytes,
        });
        for field in &self.fields {
            if let Form::List(inner) = field.form {
                self.list(field, inner, rows, files)?;
            }
        }
        Ok(())
    }

    fn list(
        &self,
        field: &KeptField,
        inner: &'static [KeptField],
        rows: &[(Vec<i64>, Map<String, Value>)],
        files: &mut Vec<File>,
    ) -> Result<(), DocumentError> {
        let mut within = Vec::new();
        for (above, row) in rows {
            let above: Vec<i64> = above.iter().copied().chain([place(row)]).collect();
            let listed = row[field.name].as_array().into_iter().flatten();
            within.extend(
                listed
                    .filter_map(Value::as_object)
                    .map(|item| (above.clone(), item.clone())),
            );
        }
        if within.is_empty() {
            return Ok(());
        }
        let sheet = Sheet {
            data: self.data,
            title: self.words(field).to_owned(),
            above: self
                .above
                .iter()
                .cloned()
                .chain([self.title.clone()])
                .collect(),
            fields: given(self.data.right, inner),
        };
        sheet.write(&within, files)
    }

    fn words(&self, field: &KeptField) -> &'static str {
        match self.data.language {
            Language::Dutch => field.words.0,
            Language::English => field.words.1,
        }
    }
}

fn place(row: &Map<String, Value>) -> i64 {
    row.get(PLACE).and_then(Value::as_i64).unwrap_or_default()
}

/// Returns a value as a cell: days as they are, amounts in euros with a point, codes in words.
fn cell(field: &KeptField, value: &Value, language: Language) -> String {
    match (field.form, value) {
        (_, Value::Null) => String::new(),
        (Form::Cents, value) => euros(value.as_i64().unwrap_or_default()),
        (Form::Code(codes), Value::String(code)) => (codes.0)()
            .into_iter()
            .find(|(known, _)| known == code)
            .map_or_else(
                || code.clone(),
                |(_, words)| words.in_language(language).to_owned(),
            ),
        (Form::Flag, value) => match (value.as_bool(), language) {
            (Some(true), Language::Dutch) => "ja".to_owned(),
            (Some(true), Language::English) => "yes".to_owned(),
            (_, Language::Dutch) => "nee".to_owned(),
            (_, Language::English) => "no".to_owned(),
        },
        (_, Value::String(text)) => defused(text),
        (_, other) => other.to_string(),
    }
}

fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// Returns a text that no spreadsheet runs as a formula.
fn defused(text: &str) -> String {
    if text.starts_with(BEGINS_A_FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_begins_as_a_formula_gets_an_apostrophe() {
        for (text, written) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+31 6 1234", "'+31 6 1234"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(defused(text), written);
        }
    }

    #[test]
    fn an_amount_is_written_in_euros_with_a_point() {
        for (cents, written) in [
            (121_000, "1210.00"),
            (5, "0.05"),
            (-1_250, "-12.50"),
            (0, "0.00"),
        ] {
            assert_eq!(euros(cents), written);
        }
    }
}
