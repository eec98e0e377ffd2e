//! The limits of a mail; what goes over one is refused with a typed error, never cut.

/// Largest mail in bytes; larger ones are refused before anything of it is read. Mail servers carry some 25 MB.
pub const FILE_BYTES_MAX: u64 = 30 * 1024 * 1024;

/// Most parts of a mail that name a kind of their own: texts, attachments, and what holds them together.
pub const PARTS_MAX: usize = 200;

/// Most mails inside a mail, one in another or beside each other.
pub const MAILS_INSIDE_MAX: usize = 10;

/// Most bytes of the header of a mail or of a part, to the first blank line.
pub const HEADER_BYTES_MAX: usize = 256 * 1024;

/// Most lines of the header of a mail.
pub const HEADER_LINES_MAX: usize = 2_000;

/// Most bytes of the text of a mail, in UTF-8 and without its mark-up.
pub const TEXT_BYTES_MAX: usize = 1024 * 1024;

/// Most characters of a name, an address or a subject that is proposed; a longer one is left out.
pub const LINE_CHARACTERS_MAX: usize = 200;
