//! The package as a ZIP with AES-256, as 7-Zip, Keka and WinZip open it (AE-2 of the AES encryption information of WinZip).

use std::io::{Cursor, Write as _};

use chrono::Datelike as _;
use zip::write::SimpleFileOptions;
use zip::{AesMode, CompressionMethod, DateTime, ZipWriter};

use super::Package;
use crate::error::DocumentError;

const END_SIGNATURE: &[u8; 4] = b"PK\x05\x06";
const CENTRAL_SIGNATURE: &[u8; 4] = b"PK\x01\x02";
const LOCAL_SIGNATURE: &[u8; 4] = b"PK\x03\x04";
const AES_FIELD: u16 = 0x9901;

/// Returns the package as a ZIP that opens with the password as it is written. Names of files can be read without it,
/// so none of them names a person. The library draws a salt for each file from the system.
///
/// # Errors
/// [`DocumentError::Package`] where the ZIP could not be written.
pub fn zip(package: &Package, password: &str) -> Result<Vec<u8>, DocumentError> {
    let fault = |_| DocumentError::Package("the ZIP");
    let made_on = package.data.made_on;
    let time = u16::try_from(made_on.year())
        .ok()
        .and_then(|year| {
            let (month, day) = (made_on.month() as u8, made_on.day() as u8);
            DateTime::from_date_and_time(year, month, day, 12, 0, 0).ok()
        })
        .unwrap_or_default();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in package.files()? {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(time)
            .unix_permissions(0o600)
            .with_aes_encryption(AesMode::Aes256, password);
        writer.start_file(file.name, options).map_err(fault)?;
        writer
            .write_all(&file.bytes)
            .map_err(|_| DocumentError::Package("the ZIP"))?;
    }
    let mut bytes = writer.finish().map_err(fault)?.into_inner();
    without_checksums(&mut bytes).ok_or(DocumentError::Package("the ZIP"))?;
    Ok(bytes)
}

/// Takes the checksums of the contents out. The library writes them beside the closed files (AE-1), where they would let
/// somebody try what a short file says without the password; AE-2 goes without, and has a code of its own that detects
/// every change.
fn without_checksums(bytes: &mut [u8]) -> Option<()> {
    let end = bytes
        .windows(END_SIGNATURE.len())
        .rposition(|four| four == END_SIGNATURE)?;
    let entries = read_u16(bytes, end + 10)?;
    let mut at = read_u32(bytes, end + 16)?;
    for _ in 0..entries {
        let [name, extra, comment] =
            [28, 30, 32].map(|place| read_u16(bytes, at + place).map(usize::from));
        let (name, extra, comment) = (name?, extra?, comment?);
        let local = read_u32(bytes, at + 42)?;
        forget_checksum(bytes, at, CENTRAL_SIGNATURE, 16, at + 46 + name, extra)?;
        let local_name = usize::from(read_u16(bytes, local + 26)?);
        let local_extra = usize::from(read_u16(bytes, local + 28)?);
        let fields = local + 30 + local_name;
        forget_checksum(bytes, local, LOCAL_SIGNATURE, 14, fields, local_extra)?;
        at += 46 + name + extra + comment;
    }
    Some(())
}

/// Empties the checksum of one header and says in its field of AES that there is none.
fn forget_checksum(
    bytes: &mut [u8],
    header: usize,
    signature: &[u8; 4],
    checksum: usize,
    fields: usize,
    fields_length: usize,
) -> Option<()> {
    if bytes.get(header..header + 4)? != signature {
        return None;
    }
    bytes
        .get_mut(header + checksum..header + checksum + 4)?
        .fill(0);
    let mut at = fields;
    while at + 4 <= fields + fields_length {
        let length = usize::from(read_u16(bytes, at + 2)?);
        if read_u16(bytes, at)? == AES_FIELD {
            bytes.get_mut(at + 4..at + 6)?.copy_from_slice(&[2, 0]);
            return Some(());
        }
        at += 4 + length;
    }
    None
}

fn read_u16(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at + 2)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

fn read_u32(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at + 4)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}
