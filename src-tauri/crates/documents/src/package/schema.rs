//! The schema of the data: made from the same table of fields as the data themselves, so that they cannot differ.

use domain::kept_field::{Form, KeptField};
use domain::language::Language;
use serde_json::{Map, Value, json};

use super::{DATA_VERSION, Data, PLACE, given};

/// Returns the JSON Schema (draft 2020-12) of data of this right.
#[must_use]
pub fn schema(data: &Data) -> Value {
    let kinds: Map<String, Value> = data
        .records
        .keys()
        .map(|kind| {
            let words = kind.words();
            let of_kind = json!({
                "type": "array",
                "title": words.in_language(data.language),
                "items": object(data, &data.fields(*kind)),
            });
            (kind.as_str().to_owned(), of_kind)
        })
        .collect();
    let text = json!({ "type": "string" });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title(data.language),
        "description": description(data.language),
        "type": "object",
        "additionalProperties": false,
        "required": ["version", "right", "language", "from", "reference", "made_on", "records", "left_out"],
        "properties": {
            "version": { "const": DATA_VERSION },
            "right": { "const": data.right.as_str() },
            "language": { "enum": ["nl", "en"] },
            "from": text,
            "reference": text,
            "made_on": day(),
            "records": {
                "type": "object",
                "additionalProperties": false,
                "properties": kinds,
            },
            "left_out": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["kind", "dated_on", "whole", "reason", "bars"],
                    "properties": {
                        "kind": text,
                        "dated_on": day(),
                        "whole": { "type": "boolean" },
                        "reason": text,
                        "bars": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "additionalProperties": false,
                                "required": ["number", "reason"],
                                "properties": {
                                    "number": { "type": "integer", "minimum": 1 },
                                    "reason": text,
                                },
                            },
                        },
                    },
                },
            },
        },
    })
}

fn title(language: Language) -> &'static str {
    match language {
        Language::Dutch => "Gegevens van een persoon",
        Language::English => "Data of a person",
    }
}

fn description(language: Language) -> &'static str {
    match language {
        Language::Dutch => {
            "Dagen staan als jjjj-mm-dd. Bedragen zijn hele eurocenten. null betekent: niet bekend. \
             nr is de plaats onder de gegevens van die soort; een ander gegeven verwijst ernaar. \
             Een stuk tekst tussen vierkante haken dat begint met 'zwart' en een nummer staat waar iets is weggelaten, met de reden; left_out noemt elk nummer."
        }
        Language::English => {
            "Days are written yyyy-mm-dd. Amounts are whole euro cents. null means: not known. \
             nr is the place among the data of that kind; other data refer to it. \
             A piece of text in square brackets that begins with 'blacked out' and a number stands where something was left out, with the reason; left_out names each number."
        }
    }
}

fn object(data: &Data, fields: &[&'static KeptField]) -> Value {
    let mut properties = Map::new();
    properties.insert(PLACE.to_owned(), json!({ "type": "integer", "minimum": 1 }));
    for field in fields {
        let mut of_field = form(data, field);
        if let Some(named) = of_field.as_object_mut() {
            let (nl, en) = field.words;
            let words = match data.language {
                Language::Dutch => nl,
                Language::English => en,
            };
            named.insert("title".to_owned(), json!(words));
        }
        properties.insert(field.name.to_owned(), of_field);
    }
    let required: Vec<&str> = std::iter::once(PLACE)
        .chain(fields.iter().map(|field| field.name))
        .collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

fn form(data: &Data, field: &'static KeptField) -> Value {
    match field.form {
        Form::FreeText | Form::Line | Form::Short | Form::PostTitle | Form::Internal => {
            json!({ "type": ["string", "null"] })
        }
        Form::Day => json!({ "type": ["string", "null"], "format": "date" }),
        Form::Cents | Form::Year => json!({ "type": ["integer", "null"] }),
        Form::Flag => json!({ "type": ["boolean", "null"] }),
        Form::Code(codes) => {
            let mut choices: Vec<Value> = (codes.0)()
                .into_iter()
                .map(|(code, words)| {
                    json!({ "const": code, "title": words.in_language(data.language) })
                })
                .collect();
            choices.push(json!({ "type": "null" }));
            json!({ "oneOf": choices })
        }
        Form::Link(kind) => json!({
            "type": ["integer", "null"],
            "minimum": 1,
            "description": format!("{PLACE}: {}", kind.words().in_language(data.language)),
        }),
        Form::List(inner) => json!({
            "type": "array",
            "items": object(data, &given(data.right, inner)),
        }),
    }
}

fn day() -> Value {
    json!({ "type": "string", "format": "date" })
}
