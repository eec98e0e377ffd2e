//! The limits of a table; what goes over one is refused with a typed error, never cut.

/// Largest file in bytes; larger ones are refused before anything of it is read.
pub const FILE_BYTES_MAX: u64 = 20 * 1024 * 1024;

/// Most bytes that a workbook may become when it is unpacked.
pub const UNPACKED_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// Most parts that a workbook may be packed of.
pub const PARTS_MAX: usize = 2_000;

/// Most different texts that a workbook may say it has.
pub const SHARED_TEXTS_MAX: u64 = 4_000_000;

/// Most sheets of a workbook.
pub const SHEETS_MAX: usize = 200;

/// Most rows of a sheet, without its head.
pub const ROWS_MAX: usize = 50_000;

/// Most columns of a sheet; Outlook writes some ninety.
pub const COLUMNS_MAX: usize = 250;

/// Most cells of a sheet that hold something; it bounds the memory that many columns could take.
pub const CELLS_MAX: usize = 3_000_000;

/// Most characters of a cell, as in Excel.
pub const CELL_CHARACTERS_MAX: usize = 32_767;

/// Most characters of what is kept as one line: a name, a number, a line of an address.
pub const LINE_CHARACTERS_MAX: usize = 300;

/// Most rows at the top among which the head of the table is looked for: some programs write a title above it.
pub const ROWS_ABOVE_HEAD_MAX: usize = 10;
