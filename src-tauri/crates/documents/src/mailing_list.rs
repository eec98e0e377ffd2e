//! A list of addresses for a mail program: CSV in UTF-8 with a byte order mark, so that Excel reads it, and with formulas
//! made harmless, row by row for any number of them.

use std::io::{self, Write};

use domain::language::Language;
use sha2::{Digest, Sha256};

/// The mark by which Excel knows that a file is UTF-8.
pub(crate) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A file that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailingListFile {
    /// How many addresses are in it.
    pub rows: u32,
    /// The SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// Writes the list, one row after the other.
pub struct MailingListWriter<W: Write> {
    csv: csv::Writer<Hashing<W>>,
    with_names: bool,
    rows: u32,
}

impl<W: Write> MailingListWriter<W> {
    /// Begins a list with its head.
    ///
    /// # Errors
    /// What the system says of the file.
    pub fn begin(file: W, with_names: bool, language: Language) -> io::Result<Self> {
        let mut hashing = Hashing {
            inner: file,
            hash: Sha256::new(),
        };
        hashing.write_all(BYTE_ORDER_MARK)?;
        let csv = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer(hashing);
        let mut writer = Self {
            csv,
            with_names,
            rows: 0,
        };
        let (address, name) = match language {
            Language::Dutch => ("e-mailadres", "naam"),
            Language::English => ("e-mail address", "name"),
        };
        writer.record(address, name)?;
        Ok(writer)
    }

    /// Adds an address.
    ///
    /// # Errors
    /// What the system says of the file.
    pub fn row(&mut self, address: &str, name: &str) -> io::Result<()> {
        self.rows = self.rows.saturating_add(1);
        self.record(&harmless(address), &harmless(name))
    }

    /// Ends the list.
    ///
    /// # Errors
    /// What the system says of the file.
    pub fn end(self) -> io::Result<MailingListFile> {
        let mut hashing = self
            .csv
            .into_inner()
            .map_err(csv::IntoInnerError::into_error)?;
        hashing.flush()?;
        Ok(MailingListFile {
            rows: self.rows,
            sha256: hashing.hash.finalize().into(),
        })
    }

    fn record(&mut self, address: &str, name: &str) -> io::Result<()> {
        let written = if self.with_names {
            self.csv.write_record([address, name])
        } else {
            self.csv.write_record([address])
        };
        written.map_err(io::Error::from)
    }
}

/// Makes a cell harmless that a spreadsheet would take for a formula (CSV injection).
pub(crate) fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Hashes what it passes on.
struct Hashing<W: Write> {
    inner: W,
    hash: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(with_names: bool, rows: &[(&str, &str)]) -> (String, MailingListFile) {
        let mut bytes = Vec::new();
        let mut writer =
            MailingListWriter::begin(&mut bytes, with_names, Language::Dutch).expect("a head");
        for (address, name) in rows {
            writer.row(address, name).expect("a row");
        }
        let file = writer.end().expect("an end");
        (String::from_utf8(bytes).expect("UTF-8"), file)
    }

    #[test]
    fn names_go_with_the_addresses_only_where_they_are_asked_for() {
        let rows = [("roos@zandhoven.example", "Roos van 't Hof-Öztürk")];
        assert_eq!(
            written(false, &rows).0,
            "\u{feff}e-mailadres\r\nroos@zandhoven.example\r\n"
        );
        assert_eq!(
            written(true, &rows).0,
            "\u{feff}e-mailadres;naam\r\nroos@zandhoven.example;Roos van 't Hof-Öztürk\r\n"
        );
    }

    #[test]
    fn a_cell_is_never_a_formula_and_never_another_cell() {
        let head = "\u{feff}e-mailadres;naam\r\n";
        for (name, cell) in [
            ("=1+1", "'=1+1"),
            ("+31", "'+31"),
            ("-2", "'-2"),
            ("@som", "'@som"),
            ("\t=1", "'\t=1"),
            ("a;b", "\"a;b\""),
            ("zij \"Roos\"", "\"zij \"\"Roos\"\"\""),
            ("'t Hof", "'t Hof"),
        ] {
            let (text, _) = written(true, &[("a@b.example", name)]);
            assert_eq!(text, format!("{head}a@b.example;{cell}\r\n"));
        }
    }

    #[test]
    fn the_hash_is_that_of_the_file() {
        let (text, file) = written(true, &[("a@b.example", "A"), ("c@d.example", "C")]);
        assert_eq!(file.rows, 2);
        assert_eq!(file.sha256, <[u8; 32]>::from(Sha256::digest(text)));
    }
}
