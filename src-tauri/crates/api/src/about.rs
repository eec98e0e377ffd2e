//! What the program says of itself: its version, of which date the law in it is, and under which licences it stands.

use domain::legal_data::{LEGAL_DATA_AS_OF, LegalData};

use crate::office::{Office, Outcome};
use crate::wire::about::About;

/// Returns what the program says of itself. It needs no administration.
///
/// # Errors
/// None.
pub fn view(office: &Office, (): ()) -> Outcome<About> {
    Ok(About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        legal_data_as_of: LEGAL_DATA_AS_OF,
        legal_data: LegalData::ALL.iter().map(|part| part.words()).collect(),
        has_licences: office.desktop().licences().is_some(),
    })
}

/// Shows the texts of all licences in the system's viewer.
///
/// # Errors
/// A fault where the program was not installed from a package and has no such file, or the system has no viewer.
pub fn open_licences(office: &Office, (): ()) -> Outcome<()> {
    let Some(file) = office.desktop().licences() else {
        return Err(office.fault("licences", "there is no file"));
    };
    let shown = office.desktop().open_in_viewer(&file);
    shown.map_err(|error| office.fault("viewer", &error.kind().to_string()))
}
