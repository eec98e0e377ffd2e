//! The machinery of the search index.

use super::Treatment::Kept;
use super::{Coverage, of};

const INDEX: &str =
    "the machinery of the search index; what is erased leaves it when it is optimised";

pub(super) const COLUMNS: &[Coverage] = &[
    of("search_index", &["text"], Kept(INDEX)),
    of("search_index_data", &["id", "block"], Kept(INDEX)),
    of("search_index_idx", &["segid", "term", "pgno"], Kept(INDEX)),
    of("search_index_docsize", &["id", "sz", "origin"], Kept(INDEX)),
    of("search_index_config", &["k", "v"], Kept(INDEX)),
];
