//! Files meant to do harm: each is answered within seconds, without panic, by cards or by a fault.

use std::time::{Duration, Instant};

use imports::vcard::limits::FILE_BYTES_MAX;
use imports::vcard::parse;
use proptest::prelude::*;

/// Far above what a slow machine needs without optimisation, far below what quadratic work would take.
const ANSWER_MAX: Duration = Duration::from_secs(60);

/// Fills a file of the largest size with what repeats.
fn full(begin: &str, repeated: &str, end: &str) -> Vec<u8> {
    let room = FILE_BYTES_MAX as usize - begin.len() - end.len();
    [begin, &repeated.repeat(room / repeated.len()), end]
        .concat()
        .into_bytes()
}

#[test]
fn what_is_meant_to_do_harm_is_answered_in_time() {
    let begin = "BEGIN:VCARD\nVERSION:3.0\nFN:x\n";
    let begin_2_1 = "BEGIN:VCARD\nVERSION:2.1\nFN:x\n";
    let end = "\nEND:VCARD\n";
    for (harm, file, comes_in) in [
        ("cards within cards", full("", "BEGIN:VCARD\n", end), false),
        (
            "agents within agents",
            full("BEGIN:VCARD\n", "AGENT:\nBEGIN:VCARD\n", end),
            false,
        ),
        (
            "agents one after another",
            full(begin_2_1, "AGENT:\nBEGIN:VCARD\nEND:VCARD\n", end),
            false,
        ),
        (
            "folds of one letter",
            full(&format!("{begin}NOTE:"), "\n x", end),
            false,
        ),
        (
            "empty folds",
            full(&format!("{begin}NOTE:"), "\n ", end),
            true,
        ),
        (
            "empty folds before a colon",
            full(&format!("{begin}{}", "N".repeat(4000)), "\n ", end),
            false,
        ),
        (
            "soft line breaks",
            full(&format!("{begin_2_1}NOTE;QUOTED-PRINTABLE:="), "\n=", end),
            false,
        ),
        ("NUL characters", full(begin, "\0", end), false),
        ("NUL characters alone", full("", "\0", ""), false),
        ("one line", full(begin, "x", end), false),
        ("one line without a beginning", full("", "x", ""), false),
        (
            "a line of 1 MB",
            [begin, "NOTE:", &"x".repeat(1_000_000), end]
                .concat()
                .into_bytes(),
            false,
        ),
        (
            "a photo of 1 MB in one line",
            [begin, "PHOTO;ENCODING=b:/9j/", &"A".repeat(1_000_000), end]
                .concat()
                .into_bytes(),
            true,
        ),
        ("line ends of CR", full(begin, "\r", end), true),
        ("line ends of LF", full(begin, "\n", end), true),
        (
            "ends of files",
            full(&format!("{begin}{end}"), "\x1a\n", ""),
            true,
        ),
        ("ends of cards", full(begin, end, ""), false),
        (
            "semicolons in a name",
            full(&format!("{begin}N:"), ";", end),
            false,
        ),
        (
            "quotation marks",
            full(&format!("{begin}TEL;TYPE="), "\"", end),
            false,
        ),
        (
            "backslashes",
            [begin, "NOTE:", &"\\".repeat(200_000), end]
                .concat()
                .into_bytes(),
            true,
        ),
        (
            "equals signs",
            [
                begin_2_1,
                "NOTE;QUOTED-PRINTABLE:",
                &"=".repeat(200_000),
                end,
            ]
            .concat()
            .into_bytes(),
            true,
        ),
        (
            "accents on one letter",
            [begin, "NOTE:e", &"\u{301}".repeat(100_000), end]
                .concat()
                .into_bytes(),
            true,
        ),
        ("empty properties", full(begin, "A:\n", end), false),
    ] {
        let started = Instant::now();
        let answer = parse(&file);
        assert_eq!(answer.is_ok(), comes_in, "{harm}: {:?}", answer.err());
        assert!(started.elapsed() < ANSWER_MAX, "{harm}");
    }
}

/// Pieces of cards, so that what is made at random gets past the first line.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"BEGIN:VCARD".to_vec()),
        Just(b"END:VCARD".to_vec()),
        Just(b"VERSION:2.1".to_vec()),
        Just(b"VERSION:4.0".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"\n ".to_vec()),
        Just(b"=\r\n".to_vec()),
        Just(b"\r".to_vec()),
        Just(b"AGENT:".to_vec()),
        Just(b"NOTE;ENCODING=QUOTED-PRINTABLE:".to_vec()),
        Just(b"PHOTO;ENCODING=b:".to_vec()),
        Just(b"PHOTO:data:image/png;base64,".to_vec()),
        Just(b"item1.TEL;TYPE=\"a,b".to_vec()),
        Just(b"X-ABLabel:_$!<>!$_".to_vec()),
        Just(b"FN;CHARSET=shift_jis:".to_vec()),
        Just(b"IMPP:".to_vec()),
        Just(b"TEL:tel:".to_vec()),
        Just(b"EMAIL:mailto:".to_vec()),
        Just(b"BDAY:".to_vec()),
        Just(b"N:".to_vec()),
        Just(b"ADR;LABEL=\"^n".to_vec()),
        "[-:;,.=\\\\\"^0-9a-f'@+é€ ]{0,8}".prop_map(String::into_bytes),
        proptest::collection::vec(any::<u8>(), 0..6),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn bytes_at_random_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse(&bytes);
        let _ = parse(&[b"BEGIN:VCARD\n", &bytes[..], b"\nFN:x\nEND:VCARD"].concat());
    }

    #[test]
    fn pieces_of_cards_at_random_never_panic(bytes in pieces()) {
        let _ = parse(&bytes);
        let _ = parse(&[b"BEGIN:VCARD\r\n", &bytes[..], b"\r\nFN:x\r\nEND:VCARD\r\n"].concat());
    }
}
