//! PDF/A-2a, PDF/UA-1 and equal bytes.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::fixtures;
use crate::reading::all;

fn failures(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let options = ValidationOptions::default().profile(profile);
    let report = validate_pdf_bytes(bytes, &options).expect("the file can be read");
    let failures = report.failures.iter().map(|each| format!("{each:?}"));
    failures.collect()
}

#[test]
fn every_document_is_archivable() {
    for specimen in all() {
        let failures = failures(&specimen.bytes, ValidationProfile::PdfA2a);
        assert!(failures.is_empty(), "{}: {failures:#?}", specimen.file_name);
    }
}

#[test]
fn every_document_is_accessible() {
    for specimen in all() {
        let failures = failures(&specimen.bytes, ValidationProfile::PdfUa1);
        assert!(failures.is_empty(), "{}: {failures:#?}", specimen.file_name);
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    let again = fixtures::specimens().expect("every specimen can be set");
    for (first, second) in all().iter().zip(&again) {
        assert!(first.bytes == second.bytes, "{}", first.file_name);
    }
}

#[test]
fn a_letter_is_small_enough_to_mail() {
    const LETTER_BYTES_MAX: usize = 100_000;
    // The statement is no letter, and as long as what the business does.
    const STATEMENT_BYTES_MAX: usize = 250_000;
    for specimen in all() {
        let max = match specimen.file_name.starts_with("statement") {
            true => STATEMENT_BYTES_MAX,
            false => LETTER_BYTES_MAX,
        };
        assert!(
            specimen.bytes.len() < max,
            "{} has {} bytes",
            specimen.file_name,
            specimen.bytes.len()
        );
    }
}
