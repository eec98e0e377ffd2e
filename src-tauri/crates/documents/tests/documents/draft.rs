//! The unsent e-mail.

use crate::fixtures;

#[test]
fn a_draft_is_unsent_and_carries_the_letter() {
    let bytes = fixtures::draft().expect("the draft can be written");
    let text = String::from_utf8(bytes).expect("a message is plain text");
    let (headers, body) = text.split_once("\r\n\r\n").expect("headers, then a body");
    assert!(headers.contains("X-Unsent: 1\r\n"));
    assert!(headers.is_ascii(), "names and subject are encoded");
    assert!(headers.contains("Subject: =?utf-8?"), "{headers}");
    assert!(headers.contains("<samira@hof.example>"));
    assert!(headers.contains("Date: Tue, 24 Nov 2026 12:00:00 +0000"));
    assert!(body.contains("Content-Type: application/pdf"));
    // "%PDF-1.7" in base64.
    assert!(body.contains("JVBERi0xLj"));
}

#[test]
fn equal_drafts_have_equal_bytes() {
    assert_eq!(fixtures::draft(), fixtures::draft());
}

#[test]
fn a_subject_cannot_add_a_header() {
    let mut draft = documents::draft_mail::DraftMail {
        from: None,
        to: documents::draft_mail::Mailbox {
            name: "S. van 't Hof".to_owned(),
            address: "samira@hof.example".to_owned(),
        },
        subject: "Brief".to_owned(),
        text: "Tekst".to_owned(),
        date: fixtures::day(2026, 11, 24),
        attachments: Vec::new(),
    };
    draft.subject = "Brief\r\nBcc: ander@voorbeeld.example".to_owned();
    let bytes = documents::draft_mail::compose(&draft).expect("the draft can be written");
    let text = String::from_utf8(bytes).expect("a message is plain text");
    assert!(!text.contains("\r\nBcc:"));
}
