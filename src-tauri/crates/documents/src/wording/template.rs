//! A text with fields in double braces: taken apart once, and filled once.

use thiserror::Error;

use crate::wording::Field;

/// Why a text cannot stand in a passage.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TemplateFault {
    /// There is a brace that does not belong to a field.
    #[error("a brace belongs to no field")]
    Braces,
    /// There is no field of this name.
    #[error("there is no such field")]
    UnknownField {
        /// What stands between the braces.
        name: String,
    },
    /// The field exists, and this passage does not have it.
    #[error("the passage does not have the field {}", field.code())]
    OtherPassage {
        /// The field.
        field: Field,
    },
}

/// A text taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template<'a>(Vec<Piece<'a>>);

/// A part of a template.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Field(Field),
}

impl<'a> Template<'a> {
    /// Takes a text apart that may have these fields.
    pub(super) fn parse(text: &'a str, allowed: &[Field]) -> Result<Self, TemplateFault> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").ok_or(TemplateFault::Braces)?;
            pieces.push(words(before)?);
            if name.contains(['{', '}']) {
                return Err(TemplateFault::Braces);
            }
            let field = Field::of_code(name).ok_or_else(|| TemplateFault::UnknownField {
                name: name.trim().to_owned(),
            })?;
            if !allowed.contains(&field) {
                return Err(TemplateFault::OtherPassage { field });
            }
            pieces.push(Piece::Field(field));
            rest = after;
        }
        pieces.push(words(rest)?);
        Ok(Self(pieces))
    }

    /// Fills the fields in one go: a value that looks like a field stays what it is.
    pub(super) fn fill(&self, values: &[(Field, &str)]) -> String {
        let mut filled = String::new();
        let mut ended = false;
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => {
                    // A value that ends its sentence and a template that does so too give one stop.
                    let text = text.strip_prefix('.').filter(|_| ended).unwrap_or(text);
                    filled.push_str(text);
                    ended = false;
                }
                Piece::Field(field) => {
                    let value = values.iter().find(|(known, _)| known == field);
                    let value = value.map_or("", |(_, value)| value);
                    filled.push_str(value);
                    ended = value.ends_with(['.', '!', '?']);
                }
            }
        }
        filled
    }
}

fn words(text: &str) -> Result<Piece<'_>, TemplateFault> {
    if text.contains(['{', '}']) {
        return Err(TemplateFault::Braces);
    }
    Ok(Piece::Text(text))
}

/// Lists what stands between double braces, fields or not.
pub(super) fn named_fields(text: &str) -> impl Iterator<Item = &str> {
    text.split("{{")
        .skip(1)
        .filter_map(|after| after.split_once("}}").map(|(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOWED: &[Field] = &[Field::Received, Field::Request];

    #[test]
    fn a_text_with_a_fault_is_refused_with_what_is_wrong() {
        let unknown = |name: &str| TemplateFault::UnknownField {
            name: name.to_owned(),
        };
        for (text, fault) in [
            ("Op {{ontvangen kregen wij", TemplateFault::Braces),
            ("Op ontvangen}} kregen wij", TemplateFault::Braces),
            ("Op {ontvangen} kregen wij", TemplateFault::Braces),
            ("Op {{{ontvangen}}} kregen wij", TemplateFault::Braces),
            ("Op {{ {{ontvangen}} }}", TemplateFault::Braces),
            ("Op {{datum van vandaag}}", unknown("datum van vandaag")),
            ("Op {{}}", unknown("")),
            (
                "Uiterlijk op {{uiterlijk}}",
                TemplateFault::OtherPassage { field: Field::Due },
            ),
        ] {
            assert_eq!(Template::parse(text, ALLOWED), Err(fault), "{text}");
        }
    }

    #[test]
    fn a_value_that_looks_like_a_field_is_not_filled_again() {
        let text = "U vroeg op {{ontvangen}} om {{verzoek}}.";
        let template = Template::parse(text, ALLOWED).expect("a template");
        let filled = template.fill(&[
            (Field::Request, "{{ontvangen}} en { nog iets"),
            (Field::Received, "{{verzoek}}"),
        ]);
        assert_eq!(
            filled,
            "U vroeg op {{verzoek}} om {{ontvangen}} en { nog iets."
        );
    }

    #[test]
    fn a_sentence_that_is_filled_in_ends_with_one_stop() {
        let template = Template::parse("De reden is: {{verzoek}}. Dank u.", ALLOWED);
        let template = template.expect("a template");
        for (value, sentence) in [
            ("u schreef", "De reden is: u schreef. Dank u."),
            ("u schreef.", "De reden is: u schreef. Dank u."),
            ("wie bent u?", "De reden is: wie bent u? Dank u."),
        ] {
            assert_eq!(template.fill(&[(Field::Request, value)]), sentence);
        }
    }
}
