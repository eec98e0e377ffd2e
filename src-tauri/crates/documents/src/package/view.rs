//! The data as the self-opening page shows them: sections with a table and the long texts under it.

use domain::kept_field::{Form, KeptField, KeptKind};
use domain::language::Language;
use domain::text_dates::{euro, long_date, short_date};
use serde::Serialize;
use serde_json::Value;

use super::{Data, LeftOut, PLACE, Record, given};
use crate::words::capital;

/// A section of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Section {
    title: String,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
    texts: Vec<LongText>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Column {
    title: String,
    /// Whether its values are numbers, which stand to the right.
    numbers: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct LongText {
    heading: String,
    text: String,
}

/// Returns the sections, a kind each, in their order.
pub(super) fn sections(data: &Data) -> Vec<Section> {
    data.records
        .iter()
        .map(|(kind, records)| section(data, *kind, records))
        .collect()
}

/// Returns what is not given, or not whole, a line each; under it a line for each number that stands for something black.
pub(super) fn left_out(data: &Data) -> Vec<String> {
    let mut lines = Vec::new();
    for left in &data.left_out {
        let words = left.kind.words();
        let what = format!(
            "{}, {}",
            capital(words.in_language(data.language)),
            long_date(left.dated_on, data.language),
        );
        lines.push(if left.reason.is_empty() {
            what
        } else {
            format!("{what}: {}", left.reason)
        });
        lines.extend(bars(left, data.language));
    }
    lines
}

/// Returns what each number stands for: "zwart 1: naam van een ander".
pub(super) fn bars(left: &LeftOut, language: Language) -> impl Iterator<Item = String> {
    left.bars.iter().map(move |bar| match language {
        Language::Dutch => format!("zwart {}: {}", bar.number, bar.reason),
        Language::English => format!("blacked out {}: {}", bar.number, bar.reason),
    })
}

fn section(data: &Data, kind: KeptKind, records: &[Record]) -> Section {
    let words = kind.words();
    let title = capital(words.in_language(data.language));
    let fields = data.fields(kind);
    if kind == KeptKind::Contact {
        return card(data, title, &fields, records);
    }
    let language = data.language;
    let columns: Vec<_> = fields
        .iter()
        .filter(|field| !is_long(field))
        .filter(|field| {
            let mut values = records.iter().map(|record| shown(field, record, language));
            values.any(|value| !value.is_empty())
        })
        .collect();
    let mut section = Section {
        title,
        columns: std::iter::once(Column {
            title: PLACE.to_owned(),
            numbers: true,
        })
        .chain(columns.iter().map(|field| Column {
            title: name(field, language).to_owned(),
            numbers: field.form == Form::Cents,
        }))
        .collect(),
        rows: Vec::new(),
        texts: Vec::new(),
    };
    for record in records {
        let place = record.get(PLACE).map(Value::to_string).unwrap_or_default();
        let cells = columns.iter().map(|field| shown(field, record, language));
        section
            .rows
            .push(std::iter::once(place.clone()).chain(cells).collect());
        for field in fields.iter().filter(|field| is_long(field)) {
            section.texts.extend(long(data, field, record, &place));
        }
    }
    section
}

/// Returns the card: a row for each value that is known.
fn card(data: &Data, title: String, fields: &[&KeptField], records: &[Record]) -> Section {
    let language = data.language;
    let (what, value) = match language {
        Language::Dutch => ("Wat", "Gegeven"),
        Language::English => ("What", "Value"),
    };
    let column = |title: &str| Column {
        title: title.to_owned(),
        numbers: false,
    };
    let rows = records.iter().flat_map(|record| {
        fields.iter().filter_map(move |field| {
            let value = shown(field, record, language);
            (!value.is_empty()).then(|| vec![name(field, language).to_owned(), value])
        })
    });
    Section {
        title,
        columns: vec![column(what), column(value)],
        rows: rows.collect(),
        texts: Vec::new(),
    }
}

fn is_long(field: &KeptField) -> bool {
    matches!(field.form, Form::FreeText | Form::List(_))
}

fn name(field: &KeptField, language: Language) -> &'static str {
    match language {
        Language::Dutch => field.words.0,
        Language::English => field.words.1,
    }
}

fn long(data: &Data, field: &KeptField, record: &Record, place: &str) -> Option<LongText> {
    let language = data.language;
    let text = match (field.form, record.get(field.name)) {
        (Form::List(inner), Some(Value::Array(items))) => listed(data, inner, items),
        _ => shown(field, record, language),
    };
    (!text.is_empty()).then(|| LongText {
        heading: format!("{}, {PLACE} {place}", name(field, language)),
        text,
    })
}

fn listed(data: &Data, inner: &'static [KeptField], items: &[Value]) -> String {
    let items: Vec<String> = items
        .iter()
        .filter_map(Value::as_object)
        .map(|item| {
            let record: Record = item.clone().into_iter().collect();
            let lines: Vec<String> = given(data.right, inner)
                .into_iter()
                .filter_map(|field| {
                    let text = match (field.form, record.get(field.name)) {
                        (Form::List(inner), Some(Value::Array(items))) => {
                            listed(data, inner, items)
                        }
                        _ => shown(field, &record, data.language),
                    };
                    (!text.is_empty()).then(|| format!("{}: {text}", name(field, data.language)))
                })
                .collect();
            lines.join("\n")
        })
        .collect();
    items.join("\n\n")
}

/// Returns a value as a person reads it.
fn shown(field: &KeptField, record: &Record, language: Language) -> String {
    let value = record.get(field.name).unwrap_or(&Value::Null);
    match (field.form, value) {
        (_, Value::Null) => String::new(),
        (Form::Cents, value) => euro(value.as_i64().unwrap_or_default(), language),
        (Form::Day, Value::String(day)) => day
            .parse()
            .map_or_else(|_| day.clone(), |day| short_date(day, language)),
        (Form::Code(codes), Value::String(code)) => (codes.0)()
            .into_iter()
            .find(|(known, _)| known == code)
            .map_or_else(
                || code.clone(),
                |(_, words)| words.in_language(language).to_owned(),
            ),
        (Form::Flag, Value::Bool(true)) => match language {
            Language::Dutch => "ja".to_owned(),
            Language::English => "yes".to_owned(),
        },
        (Form::Flag, _) => String::new(),
        (Form::Link(kind), value) => {
            format!("{PLACE} {value} ({})", kind.words().in_language(language))
        }
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}
