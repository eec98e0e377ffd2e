//! Blacking out what is about others (art. 15(4)): what was there is not in the document, and each bar has its number and
//! its reason.

use std::collections::HashMap;

use documents::letters::l04_access_answer::Value;
use domain::ids::{PartyId, RecordId};
use domain::language::Language;
use domain::paper::RecordFields;
use domain::request::Decision;
use store::tables::request_decision::{PartyInScope, Taken};

/// What is blacked out, with the number that its bars bear and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bar {
    /// The words; empty where all free text of the record is blacked out.
    pub(super) text: String,
    /// The number, the same in the copy and in the data.
    pub(super) number: u32,
    /// Why, as the person reads it.
    pub(super) reason: String,
}

/// All bars of an answer, by party.
#[derive(Debug, Default)]
pub(super) struct Bars {
    of_party: HashMap<PartyId, Vec<Bar>>,
}

impl Bars {
    /// Numbers what is blacked out in the order in which the copy shows the records; what stands in none of them comes last.
    pub(super) fn of(
        scope: &[PartyInScope],
        papers: &HashMap<RecordId, RecordFields>,
        language: Language,
    ) -> Bars {
        let mut parties: Vec<_> = scope.iter().rev().collect();
        parties.sort_by_key(|party| party.record_kind);
        let redacted = parties.into_iter().filter_map(|party| {
            let taken = party.taken.as_ref()?;
            (taken.decision == Decision::GiveRedacted).then_some((party, taken))
        });
        let mut standing = Vec::new();
        let mut elsewhere = Vec::new();
        for (party, taken) in redacted {
            if taken.passages.is_empty() {
                standing.push((party.party_id, String::new(), why_in_mark(taken, language)));
            }
            let texts = texts_of(papers.get(&party.record_id));
            for passage in &taken.passages {
                let bar = (party.party_id, passage.text.clone(), passage.why(language));
                if texts.iter().any(|text| text.contains(&passage.text)) {
                    standing.push(bar);
                } else {
                    elsewhere.push(bar);
                }
            }
        }
        let mut bars = Bars::default();
        for (number, (party, text, reason)) in (1..).zip(standing.into_iter().chain(elsewhere)) {
            bars.of_party.entry(party).or_default().push(Bar {
                text,
                number,
                reason,
            });
        }
        bars
    }

    /// Returns the bars of a party's record.
    pub(super) fn of_party(&self, party: PartyId) -> &[Bar] {
        self.of_party.get(&party).map_or(&[], Vec::as_slice)
    }
}

/// Returns the reason where all free text is blacked out: the ground, or else what the owner wrote.
fn why_in_mark(taken: &Taken, language: Language) -> String {
    taken.ground.map_or_else(
        || taken.explanation.clone(),
        |ground| ground.words().in_language(language).to_owned(),
    )
}

/// Returns all texts of a record.
fn texts_of(fields: Option<&RecordFields>) -> Vec<String> {
    let mut texts = Vec::new();
    let mut open = vec![serde_json::to_value(fields).unwrap_or_default()];
    while let Some(value) = open.pop() {
        match value {
            serde_json::Value::String(text) => texts.push(text),
            serde_json::Value::Array(items) => open.extend(items),
            serde_json::Value::Object(items) => {
                open.extend(items.into_iter().map(|(_, item)| item))
            }
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {
            }
        }
    }
    texts
}

/// How much of a record is shown.
#[derive(Debug, Clone, Copy)]
pub(super) enum Redaction<'a> {
    /// All of it.
    Nothing,
    /// All but these passages.
    Passages(&'a [Bar]),
    /// Days, numbers and amounts, but no free text.
    FreeText(&'a Bar),
}

impl Redaction<'_> {
    /// Returns a free text in parts, shown and blacked out.
    pub(super) fn text(self, text: &str) -> Vec<Value> {
        match self {
            _ if text.is_empty() => Vec::new(),
            Redaction::Nothing => vec![Value::Text(text.to_owned())],
            Redaction::Passages(bars) => without(text, bars),
            Redaction::FreeText(bar) => vec![Value::BlackedOut(bar.number)],
        }
    }

    /// Returns a short free text as one value: blacked out as a whole where a part of it is, under that part's number.
    pub(super) fn line(self, text: &str) -> Value {
        let parts = self.text(text);
        let black = parts.into_iter().find(|part| match part {
            Value::BlackedOut(_) => true,
            Value::Text(_) => false,
        });
        black.unwrap_or_else(|| Value::Text(text.to_owned()))
    }

    /// Returns a number, a name or an address: blacked out as a whole where a marked passage is in it.
    pub(super) fn short(self, text: &str) -> Value {
        match self {
            Redaction::Nothing | Redaction::FreeText(_) => Value::Text(text.to_owned()),
            Redaction::Passages(_) => self.line(text),
        }
    }

    /// Returns the reason of a bar by its number.
    pub(super) fn reason(&self, number: u32) -> &str {
        let bars = match self {
            Redaction::Nothing => &[],
            Redaction::Passages(bars) => *bars,
            Redaction::FreeText(bar) => std::slice::from_ref(*bar),
        };
        bars.iter()
            .find(|bar| bar.number == number)
            .map_or("", |bar| bar.reason.as_str())
    }
}

/// Returns a text without the passages. The earliest goes first, and of two at one place the longest.
fn without(text: &str, bars: &[Bar]) -> Vec<Value> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        let next = bars
            .iter()
            .filter(|bar| !bar.text.is_empty())
            .filter_map(|bar| rest.find(bar.text.as_str()).map(|at| (at, bar)))
            .min_by_key(|(at, bar)| (*at, std::cmp::Reverse(bar.text.len())));
        let Some((at, bar)) = next else { break };
        if at > 0 {
            parts.push(Value::Text(rest[..at].to_owned()));
        }
        parts.push(Value::BlackedOut(bar.number));
        rest = &rest[at + bar.text.len()..];
    }
    if !rest.is_empty() {
        parts.push(Value::Text(rest.to_owned()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars<const N: usize>(texts: [&str; N]) -> [Bar; N] {
        let mut number = 0;
        texts.map(|text| {
            number += 1;
            Bar {
                text: text.to_owned(),
                number,
                reason: format!("reden {number}"),
            }
        })
    }

    fn shown(parts: &[Value]) -> String {
        parts
            .iter()
            .map(|part| match part {
                Value::Text(text) => text.clone(),
                Value::BlackedOut(number) => format!("#{number}"),
            })
            .collect()
    }

    #[test]
    fn a_passage_is_blacked_out_wherever_it_stands_under_one_number() {
        let bars = bars(["Bram Vos", "Bram", "06 1234"]);
        for (text, left) in [
            ("Bram Vos belde", "#1 belde"),
            ("belde Bram Vos, op 06 1234", "belde #1, op #3"),
            ("Bram en Bram Vos", "#2 en #1"),
            ("Bram Vos en Bram Vos", "#1 en #1"),
            ("niemand", "niemand"),
            ("Bram Vos", "#1"),
            ("", ""),
        ] {
            assert_eq!(
                shown(&Redaction::Passages(&bars).text(text)),
                left,
                "{text}"
            );
        }
    }

    #[test]
    fn a_line_with_a_passage_is_blacked_out_as_a_whole() {
        let bars = bars(["Vos"]);
        assert_eq!(
            Redaction::Passages(&bars).line("over Vos"),
            Value::BlackedOut(1)
        );
        assert_eq!(
            Redaction::Passages(&bars).line("offerte"),
            Value::Text("offerte".to_owned())
        );
        assert_eq!(
            Redaction::FreeText(&bars[0]).line("offerte"),
            Value::BlackedOut(1)
        );
        assert_eq!(
            Redaction::FreeText(&bars[0]).line(""),
            Value::Text(String::new())
        );
    }

    #[test]
    fn a_name_or_a_number_goes_only_where_it_was_marked() {
        let bars = bars(["Vos"]);
        let shown = Value::Text("Bram Vos".to_owned());
        assert_eq!(
            Redaction::Passages(&bars).short("Bram Vos"),
            Value::BlackedOut(1)
        );
        assert_eq!(Redaction::FreeText(&bars[0]).short("Bram Vos"), shown);
        assert_eq!(Redaction::Nothing.short("Bram Vos"), shown);
    }

    #[test]
    fn a_bar_has_its_reason() {
        let bars = bars(["Vos", "Bram"]);
        assert_eq!(Redaction::Passages(&bars).reason(2), "reden 2");
        assert_eq!(Redaction::FreeText(&bars[0]).reason(1), "reden 1");
    }
}
