//! Columns that hold a code of a closed set, read by name.

use std::str::FromStr;

use rusqlite::types::Type;
use rusqlite::{Error, Row};

/// Returns the member of the closed set whose code the column holds.
pub(crate) fn code<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    parse(row, column, &row.get::<_, String>(column)?)
}

/// Returns the member of the closed set whose code the column holds, where it holds one.
pub(crate) fn code_if_any<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    row.get::<_, Option<String>>(column)?
        .map(|text| parse(row, column, &text))
        .transpose()
}

fn parse<T>(row: &Row<'_>, column: &str, text: &str) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let place = row.as_ref().column_index(column)?;
    text.parse()
        .map_err(|error| Error::FromSqlConversionFailure(place, Type::Text, Box::new(error)))
}

/// Returns the member that `known` gives for the code in the column.
pub(crate) fn kept<T>(
    row: &Row<'_>,
    column: &str,
    known: fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    known(&text).ok_or_else(|| Error::InvalidColumnName(column.to_owned()))
}
