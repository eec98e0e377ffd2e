//! The limits of a vCard file; what goes over one is refused with a typed error, never cut.

/// Largest file in bytes; larger ones are refused before a single line is read.
pub const FILE_BYTES_MAX: u64 = 20 * 1024 * 1024;

/// Most cards in one file.
pub const CARDS_MAX: usize = 25_000;

/// Longest line in bytes after unfolding: room for a photo of some 3 MB in base64.
pub const LINE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Most folds in one line: a photo of the largest size, folded after every 40 characters.
pub const FOLDS_PER_LINE_MAX: usize = 105_000;

/// Longest value in bytes of anything that is not base64.
pub const TEXT_BYTES_MAX: usize = 256 * 1024;

/// Longest part of a line before its colon, in bytes: group, name and parameters.
pub const HEADER_BYTES_MAX: usize = 4 * 1024;

/// Most properties in one card.
pub const PROPERTIES_PER_CARD_MAX: usize = 500;

/// Most properties in one file; it bounds the memory that many empty properties could take.
pub const PROPERTIES_MAX: usize = 1_000_000;

/// Most parameters of one property, and most values of one parameter.
pub const PARAMETERS_PER_PROPERTY_MAX: usize = 50;

/// Most components or list items in the value of one property.
pub const VALUES_PER_PROPERTY_MAX: usize = 200;

/// Most cards inside cards (the AGENT of version 2.1); they are left out.
pub const NESTED_CARDS_MAX: usize = 4;
