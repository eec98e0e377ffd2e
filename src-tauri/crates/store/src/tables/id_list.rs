//! Many ids as one parameter of a statement.

use uuid::Uuid;

/// Returns ids as one parameter: `IN (SELECT unhex(value) FROM json_each(:ids))` reads it, so that a page of rows
/// takes one statement, and no statement is ever put together from parts.
pub(crate) fn of(ids: impl IntoIterator<Item = Uuid>) -> String {
    let digits: Vec<String> = ids.into_iter().map(|id| id.simple().to_string()).collect();
    serde_json::json!(digits).to_string()
}
