//! Who the sample business is.

use domain::language::Language;
use store::tables::business::{Business, WindowSide};

use super::marked;

/// Returns the business: an electrician in a town that does not exist.
pub(super) fn business(language: Language) -> Business {
    Business {
        name: marked("Elektro Lindedorp", language),
        street: "Lindelaan 14".to_owned(),
        postcode: "1400 XZ".to_owned(),
        town: "Lindedorp".to_owned(),
        phone: "085 000 00 01".to_owned(),
        email: "post@elektrolindedorp.example".to_owned(),
        website: "www.elektrolindedorp.example".to_owned(),
        kvk_number: "00000000".to_owned(),
        signatory: "Noor Wiersma-Aydın".to_owned(),
        window_side: WindowSide::Left,
    }
}
