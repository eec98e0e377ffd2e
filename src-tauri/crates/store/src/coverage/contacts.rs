//! Cards, and how to reach who is on them.

use super::ErasedWith::{Contact, ContactPoint};
use super::Treatment::{Erased, ExportedAndErased};
use super::{Coverage, of};

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "contact",
        &[
            "salutation",
            "given_name",
            "infix",
            "family_name",
            "company",
            "note",
            "entered_on",
        ],
        ExportedAndErased(Contact),
    ),
    of(
        "contact",
        &[
            "row",
            "id",
            "kind",
            "display_name",
            "sort_key",
            "language",
            "deceased",
            "restricted",
            "child",
        ],
        Erased(Contact),
    ),
    of(
        "contact_point",
        &[
            "kind", "label", "value", "street", "postcode", "town", "country", "source", "since",
        ],
        ExportedAndErased(ContactPoint),
    ),
    of(
        "contact_point",
        &[
            "id",
            "contact_id",
            "position",
            "normalised",
            "need_chosen",
            "unneeded",
            "restricted",
            // The copy says that there is one.
            "photo",
        ],
        Erased(ContactPoint),
    ),
    of(
        "contact_point_need",
        &["contact_point_id", "activity_id"],
        Erased(ContactPoint),
    ),
    of(
        "marketing_objection",
        &["contact_id", "objected_on"],
        ExportedAndErased(Contact),
    ),
];
