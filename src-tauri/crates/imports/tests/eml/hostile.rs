//! What is no mail, mails beyond the limits, and bytes meant to do harm: answered in time, never with a panic.

use std::time::{Duration, Instant};

use imports::eml::limits::{HEADER_LINES_MAX, MAILS_INSIDE_MAX, PARTS_MAX, TEXT_BYTES_MAX};
use imports::eml::{EmlError, parse};
use proptest::prelude::*;

/// Far above what a slow machine needs without optimisation, far below what quadratic work would take.
const ANSWER_MAX: Duration = Duration::from_secs(60);

#[test]
fn what_is_no_mail_is_refused_with_its_line() {
    for (bytes, error) in [
        (&b""[..], EmlError::Empty),
        (b" \r\n\r\n", EmlError::Empty),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest",
            EmlError::OutlookMessage,
        ),
        (
            b"Beste mensen\r\nGraag inzage.",
            EmlError::NotAMail { line: 1 },
        ),
        (b"\r\n%PDF-1.7 \r\nx", EmlError::NotAMail { line: 2 }),
    ] {
        assert_eq!(parse(bytes), Err(error));
    }
}

#[test]
fn what_goes_over_a_limit_is_refused_with_its_line() {
    let head = "From: roos@zandhoven.example\r\n";
    let parts = format!(
        "{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(PARTS_MAX)
    );
    let inside = format!(
        "{head}{}",
        "Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n".repeat(MAILS_INSIDE_MAX + 1)
    );
    let packed = format!(
        "{head}Con tent-Type: message/\r\n rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nRnJvbTogYUBiLmV4YW1wbGU="
    );
    let header = format!("{head}{}\r\nx", "X-Een: twee\r\n".repeat(HEADER_LINES_MAX));
    let text = format!("{head}\r\n{}", "woord ".repeat(TEXT_BYTES_MAX / 6 + 1));
    for (file, error) in [
        (
            parts,
            EmlError::TooManyParts {
                line: 1 + PARTS_MAX as u32 * 4,
            },
        ),
        (
            inside,
            EmlError::TooDeep {
                line: 2 + MAILS_INSIDE_MAX as u32 * 3,
            },
        ),
        (packed, EmlError::TooDeep { line: 2 }),
        (
            header,
            EmlError::HeaderTooLong {
                line: HEADER_LINES_MAX as u32 + 1,
            },
        ),
        (
            text,
            EmlError::TextTooLong {
                bytes: (TEXT_BYTES_MAX / 6 + 1) * 6 - 1,
            },
        ),
    ] {
        assert_eq!(parse(file.as_bytes()), Err(error));
    }
}

#[test]
fn what_is_meant_to_do_harm_is_answered_in_time() {
    let head = "From: roos@zandhoven.example\r\n";
    let size = 2 * 1024 * 1024;
    for (harm, file) in [
        ("one line", format!("{head}\r\n{}", "x".repeat(size))),
        ("NUL characters", "\0".repeat(size)),
        ("colons", ":".repeat(size)),
        (
            "brackets in an address",
            format!("From: {}\r\n\r\nx", "<(\"".repeat(60_000)),
        ),
        (
            "encoded words",
            format!("From: {}\r\n\r\nx", "=?utf-8?Q?=C3?= ".repeat(10_000)),
        ),
        (
            "parts that do not end",
            format!(
                "{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
                "--b\r\n\r\n".repeat(size / 8)
            ),
        ),
        (
            "tags",
            format!(
                "{head}Content-Type: text/html\r\n\r\n{}",
                "<div>".repeat(100_000)
            ),
        ),
        (
            "quotes within quotes",
            format!(
                "{head}Content-Type: text/html\r\n\r\n{}",
                "<blockquote>".repeat(80_000)
            ),
        ),
        (
            "heads repeated",
            format!("{head}\r\n{}", "Van: x\nop 1 schreef\n".repeat(40_000)),
        ),
    ] {
        let begun = Instant::now();
        let _answered = parse(file.as_bytes());
        assert!(begun.elapsed() < ANSWER_MAX, "{harm}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn no_mail_of_any_shape_makes_it_panic(
        lines in proptest::collection::vec(
            prop_oneof![
                Just("From: =?utf-8?B?w6k=?= <a@b.example>".to_owned()),
                Just("Content-Type: multipart/mixed; boundary=\"b\"".to_owned()),
                Just("Content-Type: message/rfc822".to_owned()),
                Just("Content-Type: text/html; charset=utf-16".to_owned()),
                Just("Content-Transfer-Encoding: quoted-printable".to_owned()),
                Just("Content-Transfer-Encoding: base64".to_owned()),
                Just("Received: from a by b; Tue, 30 Jun 2026 22:30:05 +0000".to_owned()),
                Just("Date: Tue, 30 Jun 2026 22:30:05 +9999".to_owned()),
                Just("--b".to_owned()),
                Just("--b--".to_owned()),
                Just(String::new()),
                Just("-------- Doorgestuurd bericht --------".to_owned()),
                Just("Van: é <e@f.example>".to_owned()),
                Just("Op 3 nov 2026 schreef é:".to_owned()),
                "\\PC{0,40}",
                "[ -~]{0,60}",
            ],
            0..40,
        ),
    ) {
        let read = parse(lines.join("\r\n").as_bytes());
        if let Ok(read) = read {
            prop_assert!(read.text.len() <= TEXT_BYTES_MAX);
        }
    }
}
