//! Values of properties: components, lists and escapes.

use super::candidate::VcardVersion;
use super::error::VcardError;
use super::limits::VALUES_PER_PROPERTY_MAX;

/// Returns the components between semicolons, escapes undone, each a list of its non-empty items.
///
/// Version 2.1 has no lists: a comma is a comma there.
pub(super) fn components(
    value: &str,
    version: VcardVersion,
    line: u32,
) -> Result<Vec<Vec<String>>, VcardError> {
    let mut count = 0;
    let mut components = Vec::new();
    for component in split(value, ';') {
        let items = match version {
            VcardVersion::V2_1 => vec![component],
            VcardVersion::V3_0 | VcardVersion::V4_0 => split(component, ',').collect(),
        };
        count += items.len();
        if count > VALUES_PER_PROPERTY_MAX {
            return Err(too_many(line));
        }
        components.push(
            items
                .into_iter()
                .filter_map(|item| filled(&unescaped(item, version)))
                .collect(),
        );
    }
    Ok(components)
}

/// Returns the items between commas, and in version 2.1 between semicolons too, escapes undone.
pub(super) fn list(
    value: &str,
    version: VcardVersion,
    line: u32,
) -> Result<Vec<String>, VcardError> {
    let parts: Vec<&str> = match version {
        VcardVersion::V2_1 => split(value, ';')
            .flat_map(|part| split(part, ','))
            .take(VALUES_PER_PROPERTY_MAX + 1)
            .collect(),
        VcardVersion::V3_0 | VcardVersion::V4_0 => split(value, ',')
            .take(VALUES_PER_PROPERTY_MAX + 1)
            .collect(),
    };
    if parts.len() > VALUES_PER_PROPERTY_MAX {
        return Err(too_many(line));
    }
    Ok(parts
        .into_iter()
        .filter_map(|part| filled(&unescaped(part, version)))
        .collect())
}

fn too_many(line: u32) -> VcardError {
    VcardError::TooManyValues {
        line,
        limit: VALUES_PER_PROPERTY_MAX as u32,
    }
}

/// Returns the text without blanks around it and with LF as its line end, or nothing when it is empty.
pub(super) fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        None
    } else if text.contains('\r') {
        Some(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Some(text.to_owned())
    }
}

/// Undoes escapes. Version 2.1 has no escaped line end, and a backslash may be meant there.
pub(super) fn unescaped(value: &str, version: VcardVersion) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match (characters.next(), version) {
            (Some('n' | 'N'), VcardVersion::V3_0 | VcardVersion::V4_0) => text.push('\n'),
            (Some(escaped @ (',' | ';' | ':' | '\\')), _) => text.push(escaped),
            (Some(other), _) => {
                text.push('\\');
                text.push(other);
            }
            (None, _) => text.push('\\'),
        }
    }
    text
}

/// Splits at separators that no backslash stands before.
fn split(value: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut escaped = false;
    value.split(move |character| {
        let splits = character == separator && !escaped;
        escaped = character == '\\' && !escaped;
        splits
    })
}
