//! One property of a card: group, name, parameters, and its value as text or bytes.

use unicode_normalization::UnicodeNormalization;

use super::candidate::{Place, VcardVersion};
use super::encoding::{Fallback, FileEncoding, Unreadable, base64, quoted_printable, text_of};
use super::error::VcardError;
use super::limits::{HEADER_BYTES_MAX, PARAMETERS_PER_PROPERTY_MAX, TEXT_BYTES_MAX};
use super::lines::{LogicalLine, Transfer, colon_of, transfer};

/// Longest name of a property in bytes.
const NAME_BYTES_MAX: usize = 64;

/// A property whose value has not been decoded yet.
#[derive(Debug)]
pub(super) struct Property<'l, 'a> {
    line: &'l LogicalLine<'a>,
    value_at: usize,
    transfer: Transfer,
    /// "item1" in `item1.TEL`, in lower case.
    pub group: Option<String>,
    /// Name in capitals.
    pub name: String,
    parameters: Vec<Parameter>,
}

#[derive(Debug)]
struct Parameter {
    name: String,
    values: Vec<String>,
}

impl<'l, 'a> Property<'l, 'a> {
    /// Reads everything before the colon; refuses a line that has none or has no proper name.
    pub fn read(line: &'l LogicalLine<'a>, file: FileEncoding) -> Result<Self, VcardError> {
        let number = line.number;
        let Some(colon) = colon_of(&line.bytes) else {
            return Err(if line.bytes.len() > HEADER_BYTES_MAX {
                VcardError::LineTooLong { line: number }
            } else {
                VcardError::LineUnreadable { line: number }
            });
        };
        // The version may not be known yet; parameters that are not ASCII are labels at most.
        let fallback = match file {
            FileEncoding::Settled => Fallback::Refused,
            FileEncoding::Open => Fallback::Windows1252,
        };
        let header = text_of(&line.bytes[..colon], None, fallback)
            .map_err(|fault| as_error(line, fault, 0, Transfer::Plain))?;
        let mut parts = split_outside_quotes(&header, ';').into_iter();
        let full_name = parts.next().unwrap_or_default().trim();
        let (group, name) = match full_name.rsplit_once('.') {
            Some((group, name)) => (Some(group.to_ascii_lowercase()), name),
            None => (None, full_name),
        };
        let proper = |text: &str| {
            !text.is_empty()
                && text.len() <= NAME_BYTES_MAX
                && text
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        };
        if !proper(name) || !group.as_deref().is_none_or(proper) {
            return Err(VcardError::LineUnreadable { line: number });
        }
        let parts: Vec<&str> = parts.filter(|part| !part.trim().is_empty()).collect();
        if parts.len() > PARAMETERS_PER_PROPERTY_MAX {
            return Err(too_many_parameters(number));
        }
        let parameters: Vec<Parameter> = parts.into_iter().map(parameter).collect();
        if parameters
            .iter()
            .any(|parameter| parameter.values.len() > PARAMETERS_PER_PROPERTY_MAX)
        {
            return Err(too_many_parameters(number));
        }
        Ok(Self {
            line,
            value_at: colon + 1,
            transfer: transfer(&line.bytes),
            group,
            name: name.to_ascii_uppercase(),
            parameters,
        })
    }

    /// Returns the line on which the property begins.
    pub fn line(&self) -> u32 {
        self.line.number
    }

    /// Returns how the value is wrapped.
    pub fn transfer(&self) -> Transfer {
        self.transfer
    }

    /// Returns the value as it stands, folds undone.
    pub fn raw(&self) -> &[u8] {
        &self.line.bytes[self.value_at..]
    }

    /// Returns the value as text in NFC without control characters, escapes still in it.
    pub fn text(&self, version: VcardVersion, file: FileEncoding) -> Result<String, VcardError> {
        let raw = self.raw();
        if raw.len() > TEXT_BYTES_MAX {
            return Err(VcardError::LineTooLong { line: self.line() });
        }
        let fallback = match (version, file) {
            (VcardVersion::V2_1 | VcardVersion::V3_0, FileEncoding::Open) => Fallback::Windows1252,
            (VcardVersion::V4_0, FileEncoding::Open) | (_, FileEncoding::Settled) => {
                Fallback::Refused
            }
        };
        let charset = self.first("CHARSET");
        // Bytes behind a transfer encoding are in the property's own character set, whatever the file is in.
        let own = match charset {
            Some(_) => fallback,
            None => Fallback::Windows1252,
        };
        let text = match (self.transfer, file) {
            (Transfer::QuotedPrintable, _) => text_of(&quoted_printable(raw), charset, own),
            (Transfer::Base64, _) => base64(raw)
                .ok_or(Unreadable::Byte(0))
                .and_then(|bytes| text_of(&bytes, charset, own)),
            (Transfer::Plain, FileEncoding::Settled) => text_of(raw, None, fallback),
            (Transfer::Plain, FileEncoding::Open) => text_of(raw, charset, fallback),
        };
        let text =
            text.map_err(|fault| as_error(self.line, fault, self.value_at, self.transfer))?;
        Ok(text
            .nfc()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'))
            .collect())
    }

    /// Returns the first value of a parameter, its name given in capitals.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.name == name)
            .flat_map(|parameter| &parameter.values)
            .map(String::as_str)
            .find(|value| !value.is_empty())
    }

    /// Returns whether TYPE has this value, given in lower case.
    pub fn has_type(&self, wanted: &str) -> bool {
        self.parameters
            .iter()
            .filter(|parameter| parameter.name == "TYPE")
            .flat_map(|parameter| &parameter.values)
            .any(|value| value.eq_ignore_ascii_case(wanted))
    }

    /// Returns where the value is used, as TYPE says; nothing where it says both or neither.
    pub fn place(&self) -> Option<Place> {
        match (self.has_type("home"), self.has_type("work")) {
            (true, false) => Some(Place::Home),
            (false, true) => Some(Place::Work),
            (true, true) | (false, false) => None,
        }
    }

    /// Returns the first value of TYPE that names neither a place nor a preference: a network.
    pub fn network_type(&self) -> Option<&str> {
        let common = ["home", "work", "pref", "other", "internet"];
        self.parameters
            .iter()
            .filter(|parameter| parameter.name == "TYPE")
            .flat_map(|parameter| &parameter.values)
            .map(String::as_str)
            .find(|value| {
                !value.is_empty() && !common.iter().any(|one| value.eq_ignore_ascii_case(one))
            })
    }

    /// Returns whether the card prefers this value: TYPE=pref (2.1, 3.0) or PREF=1 (4.0).
    pub fn preferred(&self) -> bool {
        self.has_type("pref") || self.first("PREF") == Some("1")
    }
}

fn too_many_parameters(line: u32) -> VcardError {
    VcardError::TooManyValues {
        line,
        limit: PARAMETERS_PER_PROPERTY_MAX as u32,
    }
}

fn as_error(
    line: &LogicalLine<'_>,
    fault: Unreadable,
    value_at: usize,
    transfer: Transfer,
) -> VcardError {
    match fault {
        Unreadable::Charset(charset) => VcardError::CharsetUnknown {
            line: line.number,
            charset,
        },
        Unreadable::Byte(index) => {
            // Behind a transfer encoding an index counts decoded bytes, which have no place in the file.
            let index = match transfer {
                Transfer::QuotedPrintable | Transfer::Base64 => 0,
                Transfer::Plain => index,
            };
            let (line, offset) = line.position(value_at + index);
            VcardError::EncodingUnreadable { line, offset }
        }
    }
}

/// Reads `NAME=value,value`, or a value alone as version 2.1 allows.
fn parameter(text: &str) -> Parameter {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name.trim().to_ascii_uppercase(), value),
        None => (bare_name(text.trim()).to_owned(), text),
    };
    let separated = split_outside_quotes(value, ',')
        .into_iter()
        .map(|value| caret_decoded(value.trim().trim_matches('"')));
    let values = if name == "TYPE" {
        // TYPE="work,voice" is how RFC 6350 writes its own example, though it means two values.
        separated
            .flat_map(|value| {
                value
                    .split(',')
                    .map(|one| one.trim().to_owned())
                    .collect::<Vec<_>>()
            })
            .collect()
    } else {
        separated.collect()
    };
    Parameter { name, values }
}

/// Returns the parameter that a value alone belongs to in version 2.1.
fn bare_name(value: &str) -> &'static str {
    match value.to_ascii_uppercase().as_str() {
        "QUOTED-PRINTABLE" | "BASE64" | "7BIT" | "8BIT" => "ENCODING",
        "INLINE" | "URL" | "CONTENT-ID" | "CID" => "VALUE",
        _ => "TYPE",
    }
}

/// Undoes the circumflex encoding of RFC 6868.
fn caret_decoded(value: &str) -> String {
    let mut decoded = String::with_capacity(value.len());
    let mut characters = value.chars().peekable();
    while let Some(character) = characters.next() {
        let meant = match (character, characters.peek()) {
            ('^', Some('n')) => Some('\n'),
            ('^', Some('^')) => Some('^'),
            ('^', Some('\'')) => Some('"'),
            _ => None,
        };
        if meant.is_some() {
            characters.next();
        }
        decoded.push(meant.unwrap_or(character));
    }
    decoded
}

fn split_outside_quotes(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|character| {
        if character == '"' {
            quoted = !quoted;
        }
        character == separator && !quoted
    })
    .collect()
}
