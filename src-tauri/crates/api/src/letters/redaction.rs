//! Blacking out what is about others (art. 15(4)): what was there is not in the document.

use documents::letters::l04_access_answer::Value;

/// How much of a record is shown.
#[derive(Debug, Clone, Copy)]
pub(super) enum Redaction<'a> {
    /// All of it.
    Nothing,
    /// All but these passages.
    Passages(&'a [String]),
    /// Days, numbers and amounts, but no free text.
    FreeText,
}

impl Redaction<'_> {
    /// Returns a free text in parts, shown and blacked out.
    pub(super) fn text(self, text: &str) -> Vec<Value> {
        match self {
            _ if text.is_empty() => Vec::new(),
            Redaction::Nothing => vec![Value::Text(text.to_owned())],
            Redaction::Passages(passages) => without(text, passages),
            Redaction::FreeText => vec![Value::BlackedOut],
        }
    }

    /// Returns a short free text as one value: blacked out as a whole where a part of it is.
    pub(super) fn line(self, text: &str) -> Value {
        let parts = self.text(text);
        if parts.contains(&Value::BlackedOut) {
            Value::BlackedOut
        } else {
            Value::Text(text.to_owned())
        }
    }
    /// Returns a number, a name or an address: blacked out as a whole where a marked passage is in it.
    pub(super) fn short(self, text: &str) -> Value {
        match self {
            Redaction::Nothing | Redaction::FreeText => Value::Text(text.to_owned()),
            Redaction::Passages(_) => self.line(text),
        }
    }
}

/// Returns a text without the passages. The earliest goes first, and of two at one place the longest.
fn without(text: &str, passages: &[String]) -> Vec<Value> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        let next = passages
            .iter()
            .filter(|passage| !passage.is_empty())
            .filter_map(|passage| rest.find(passage.as_str()).map(|at| (at, passage.len())))
            .min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)));
        let Some((at, length)) = next else { break };
        if at > 0 {
            parts.push(Value::Text(rest[..at].to_owned()));
        }
        parts.push(Value::BlackedOut);
        rest = &rest[at + length..];
    }
    if !rest.is_empty() {
        parts.push(Value::Text(rest.to_owned()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: &[Value]) -> String {
        parts
            .iter()
            .map(|part| match part {
                Value::Text(text) => text.as_str(),
                Value::BlackedOut => "#",
            })
            .collect()
    }

    #[test]
    fn a_passage_is_blacked_out_wherever_it_stands() {
        let passages = [
            "Bram Vos".to_owned(),
            "Bram".to_owned(),
            "06 1234".to_owned(),
        ];
        for (text, left) in [
            ("Bram Vos belde", "# belde"),
            ("belde Bram Vos, op 06 1234", "belde #, op #"),
            ("Bram en Bram Vos", "# en #"),
            ("niemand", "niemand"),
            ("Bram Vos", "#"),
            ("", ""),
        ] {
            assert_eq!(
                shown(&Redaction::Passages(&passages).text(text)),
                left,
                "{text}"
            );
        }
    }

    #[test]
    fn a_line_with_a_passage_is_blacked_out_as_a_whole() {
        let passages = ["Vos".to_owned()];
        assert_eq!(
            Redaction::Passages(&passages).line("over Vos"),
            Value::BlackedOut
        );
        assert_eq!(
            Redaction::Passages(&passages).line("offerte"),
            Value::Text("offerte".to_owned())
        );
        assert_eq!(Redaction::FreeText.line("offerte"), Value::BlackedOut);
        assert_eq!(Redaction::FreeText.line(""), Value::Text(String::new()));
    }

    #[test]
    fn a_name_or_a_number_goes_only_where_it_was_marked() {
        let passages = ["Vos".to_owned()];
        let shown = Value::Text("Bram Vos".to_owned());
        assert_eq!(
            Redaction::Passages(&passages).short("Bram Vos"),
            Value::BlackedOut
        );
        assert_eq!(Redaction::FreeText.short("Bram Vos"), shown);
        assert_eq!(Redaction::Nothing.short("Bram Vos"), shown);
    }
}
