//! Reads the files of other programs into candidate rows that the owner looks through before anything is kept.
//!
//! The model in ten lines:
//!
//! - [`vcard::parse`] turns the bytes of a vCard file into [`vcard::ContactCandidate`]s, or into one
//!   [`vcard::VcardError`] that says what is wrong and in which line. All or nothing.
//! - A candidate names the properties that were left out, so that nothing disappears unseen.
//! - [`table::TableFile::open`] turns the bytes of a CSV or XLSX file into sheets; [`table::contact::read`] and
//!   [`table::paper::read`] make candidates of their rows, and name the line and column of what cannot be read.
//! - [`eml::parse`] turns a mail that was saved into an [`eml::MailCandidate`]: who may have asked what, and when it came in.
//! - [`normalise`] is the one place where an e-mail address, a telephone number or a name gets the form
//!   in which it is compared; the list of people who objected hashes the same form.
//! - [`known::KnownPeople`] says whether a candidate is someone who is already there.
//!
//! What it deliberately does not do: open files, fetch the address of a photo, store anything, know Tauri,
//! or decide. It takes bytes that nobody here wrote, so every list and every length has a limit, and no
//! error repeats what stands in the file, save a date that does not exist and the name of a character set.

pub mod eml;
pub mod known;
pub mod normalise;
pub mod table;
pub mod vcard;
