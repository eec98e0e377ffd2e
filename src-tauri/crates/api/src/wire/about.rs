//! What the program says of itself.

use chrono::NaiveDate;
use domain::language::Words;
use serde::Serialize;
use ts_rs::TS;

/// What the program says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct About {
    /// The program's version.
    pub version: String,
    /// The day on which the law in the program was last compared with its sources.
    pub legal_data_as_of: NaiveDate,
    /// What of the law is in the program.
    pub legal_data: Vec<Words>,
    /// Whether the texts of all licences came with the program, as they do in a package.
    pub has_licences: bool,
}
