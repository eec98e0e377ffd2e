//! Files with a fault: what is wrong is said with its line, and nothing comes in.

use imports::vcard::limits::{
    CARDS_MAX, FILE_BYTES_MAX, HEADER_BYTES_MAX, LINE_BYTES_MAX, NESTED_CARDS_MAX,
    PARAMETERS_PER_PROPERTY_MAX, PROPERTIES_MAX, PROPERTIES_PER_CARD_MAX, TEXT_BYTES_MAX,
    VALUES_PER_PROPERTY_MAX,
};
use imports::vcard::{VcardError, check_size, parse};

fn card(version: &str, properties: &[u8]) -> Vec<u8> {
    let begin = format!("BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Zoë\r\n");
    [begin.as_bytes(), properties, b"\r\nEND:VCARD\r\n"].concat()
}

fn faults(table: Vec<(&str, Vec<u8>, VcardError)>) {
    for (rule, file, fault) in table {
        assert_eq!(parse(&file), Err(fault), "{rule}");
    }
}

#[test]
fn a_file_that_is_no_vcard_is_refused() {
    let whole = card("3.0", b"TEL:0610000001");
    let no_vcard = |line| VcardError::NotAVcard { line };
    faults(vec![
        ("nothing", Vec::new(), VcardError::Empty),
        ("blank lines", b"\r\n \r\n".to_vec(), VcardError::Empty),
        ("a mark alone", b"\xef\xbb\xbf".to_vec(), VcardError::Empty),
        (
            "a UTF-16 mark alone",
            b"\xff\xfe".to_vec(),
            VcardError::Empty,
        ),
        (
            "a list",
            b"naam;adres\r\nJan;Zaagstraat\r\n".to_vec(),
            no_vcard(1),
        ),
        (
            "a calendar",
            b"\n\nBEGIN:VCALENDAR\r\n".to_vec(),
            no_vcard(3),
        ),
        ("a spreadsheet", b"PK\x03\x04\0\0\0\0".to_vec(), no_vcard(1)),
        ("an end first", b"END:VCARD\r\n".to_vec(), no_vcard(1)),
        (
            "text behind a card",
            [&whole[..], b"\r\ntot ziens\r\n"].concat(),
            no_vcard(7),
        ),
    ]);
}

#[test]
fn a_card_that_is_cut_off_is_named_with_its_lines() {
    let whole = card("3.0", b"TEL:0610000001");
    let cut_off = |card, begins_on_line, line| VcardError::CutOff {
        card,
        begins_on_line,
        line,
    };
    faults(vec![
        (
            "only a beginning",
            b"BEGIN:VCARD".to_vec(),
            cut_off(1, 1, 1),
        ),
        (
            "the second card has no end",
            [
                &whole[..],
                b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan\r\nTEL:06",
            ]
            .concat(),
            cut_off(2, 6, 9),
        ),
        (
            "the first card has no end",
            [b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan\r\n", &whole[..]].concat(),
            cut_off(1, 1, 4),
        ),
        (
            "cut within a soft line break",
            b"BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;QUOTED-PRINTABLE:half=\r\n".to_vec(),
            cut_off(1, 1, 3),
        ),
    ]);
}

#[test]
fn a_version_that_nobody_wrote_is_refused() {
    faults(vec![
        (
            "5.0",
            card("5.0", b""),
            VcardError::VersionUnknown { line: 2 },
        ),
        (
            "empty",
            card("", b""),
            VcardError::VersionUnknown { line: 2 },
        ),
    ]);
}

#[test]
fn an_encoding_that_cannot_be_read_is_named_with_line_and_byte() {
    let unreadable = |line, offset| VcardError::EncodingUnreadable { line, offset };
    let utf_16 = |units: &[u16]| -> Vec<u8> {
        let begin: Vec<u16> = "\u{feff}BEGIN:VCARD\r\nFN:".encode_utf16().collect();
        begin
            .iter()
            .chain(units)
            .flat_map(|unit| unit.to_le_bytes())
            .collect()
    };
    faults(vec![
        (
            "4.0 is UTF-8",
            card("4.0", b"NOTE:caf\xe9"),
            unreadable(4, 43),
        ),
        (
            "so is a file with a mark",
            [b"\xef\xbb\xbf", &card("3.0", b"NOTE:caf\xe9")[..]].concat(),
            unreadable(4, 46),
        ),
        (
            "the folded line is named",
            card("4.0", b"NOTE:ca\r\n f\xe9"),
            unreadable(5, 46),
        ),
        (
            "no letter of Windows-1252",
            card("3.0", b"NOTE:caf\x81"),
            unreadable(4, 43),
        ),
        (
            "broken in its own set",
            card("2.1", b"NOTE;CHARSET=UTF-8:caf\xe9"),
            unreadable(4, 57),
        ),
        (
            "broken behind quoted-printable",
            card("2.1", b"NOTE;CHARSET=UTF-8;QUOTED-PRINTABLE:caf=E9"),
            unreadable(4, 71),
        ),
        (
            "a NUL character",
            card("3.0", b"NOTE:a\0b"),
            unreadable(4, 41),
        ),
        ("UTF-32", b"\xff\xfe\0\0B\0\0\0".to_vec(), unreadable(1, 0)),
        (
            "half a pair of UTF-16",
            utf_16(&[0xD800, 0x41]),
            unreadable(2, 34),
        ),
        (
            "half a unit of UTF-16",
            utf_16(&[0x41]).into_iter().chain([0x42]).collect(),
            unreadable(2, 36),
        ),
        (
            "an unknown set",
            card("2.1", b"NOTE;CHARSET=x-klein<ste:a"),
            VcardError::CharsetUnknown {
                line: 4,
                charset: "x-kleinste".to_owned(),
            },
        ),
    ]);
}

#[test]
fn a_date_that_does_not_exist_is_named() {
    let missing = |line, value: &str| VcardError::DateDoesNotExist {
        line,
        value: value.to_owned(),
    };
    faults(vec![
        (
            "birthday",
            card("3.0", b"BDAY:2023-02-30"),
            missing(4, "2023-02-30"),
        ),
        (
            "birthday without a year",
            card("4.0", b"BDAY:--0230"),
            missing(4, "--0230"),
        ),
        (
            "revision",
            card("4.0", b"TEL:0610000001\r\nREV:20230230T101112Z"),
            missing(5, "20230230"),
        ),
    ]);
    let in_words = card("4.0", b"BDAY;VALUE=text:2023-02-30");
    assert!(parse(&in_words).expect("a card")[0].birthday_present);
}

#[test]
fn a_line_that_is_no_property_is_named() {
    let unreadable = VcardError::LineUnreadable { line: 4 };
    faults(vec![
        (
            "no colon",
            card("3.0", b"tweede regel van een notitie"),
            unreadable.clone(),
        ),
        ("no name", card("3.0", b":0610000001"), unreadable.clone()),
        (
            "a blank in the name",
            card("3.0", b"MIJN TEL:0610000001"),
            unreadable.clone(),
        ),
        (
            "a letter with an accent in the name",
            card("3.0", "TÉL:06".as_bytes()),
            unreadable.clone(),
        ),
        (
            "another beginning",
            card("3.0", b"BEGIN:VEVENT"),
            unreadable,
        ),
        (
            "broken base64",
            card("3.0", b"PHOTO;ENCODING=b:/9j/*"),
            VcardError::PhotoUnreadable { line: 4 },
        ),
    ]);
}

#[test]
fn a_card_with_nobody_in_it_is_named() {
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan\r\nEND:VCARD\r\n\r\n\
                BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\r\nN:;;;;\r\nTEL:\r\nNOTE:leeg\r\nEND:VCARD\r\n";
    assert_eq!(
        parse(file.as_bytes()),
        Err(VcardError::NobodyInCard { line: 6 })
    );
}

#[test]
fn a_file_over_the_largest_size_is_not_read() {
    let bytes = 50 * 1024 * 1024;
    // No vCard at all: the size is what is complained of, so nothing of it was read.
    assert_eq!(
        parse(&vec![b'x'; bytes]),
        Err(VcardError::TooLarge {
            bytes: bytes as u64
        })
    );
    assert_eq!(check_size(FILE_BYTES_MAX), Ok(()));
    assert!(check_size(FILE_BYTES_MAX + 1).is_err());
}

#[test]
fn one_card_too_many_is_named() {
    let one = "BEGIN:VCARD\nFN:J\nEND:VCARD\n";
    let most = one.repeat(CARDS_MAX);
    assert_eq!(
        parse(most.as_bytes()).map(|cards| cards.len()),
        Ok(CARDS_MAX)
    );
    let fault = VcardError::TooManyCards {
        line: 3 * CARDS_MAX as u32 + 1,
    };
    assert_eq!(parse((most + one).as_bytes()), Err(fault));
}

#[test]
fn a_file_of_too_many_properties_is_named() {
    let properties = "A:\n".repeat(PROPERTIES_PER_CARD_MAX - 1);
    let one = format!("BEGIN:VCARD\nFN:J\n{properties}END:VCARD\n");
    let file = one.repeat(PROPERTIES_MAX / PROPERTIES_PER_CARD_MAX + 1);
    let line = PROPERTIES_MAX + 2 * (PROPERTIES_MAX / PROPERTIES_PER_CARD_MAX) + 2;
    let fault = VcardError::TooManyProperties {
        line: line as u32,
        limit: PROPERTIES_MAX as u32,
    };
    assert_eq!(parse(file.as_bytes()), Err(fault));
}

#[test]
fn a_card_over_its_limits_is_named() {
    let limit = |limit: usize| limit as u32;
    let too_many_values = |most: usize| VcardError::TooManyValues {
        line: 4,
        limit: limit(most),
    };
    let too_long = VcardError::LineTooLong { line: 4 };
    let values = ",x".repeat(VALUES_PER_PROPERTY_MAX);
    let agents = "AGENT:\r\nBEGIN:VCARD\r\n".repeat(NESTED_CARDS_MAX + 1);
    faults(vec![
        (
            "properties",
            card(
                "3.0",
                "X-A:b\r\n".repeat(PROPERTIES_PER_CARD_MAX).as_bytes(),
            ),
            VcardError::TooManyProperties {
                line: limit(PROPERTIES_PER_CARD_MAX) + 2,
                limit: limit(PROPERTIES_PER_CARD_MAX),
            },
        ),
        (
            "list items",
            card("3.0", format!("CATEGORIES:x{values}").as_bytes()),
            too_many_values(VALUES_PER_PROPERTY_MAX),
        ),
        (
            "list items of 2.1",
            card("2.1", format!("CATEGORIES:x{values}").as_bytes()),
            too_many_values(VALUES_PER_PROPERTY_MAX),
        ),
        (
            "components",
            card("3.0", format!("ADR:x{values}").as_bytes()),
            too_many_values(VALUES_PER_PROPERTY_MAX),
        ),
        (
            "parameters",
            card(
                "3.0",
                format!("TEL{}:06", ";A=b".repeat(PARAMETERS_PER_PROPERTY_MAX + 1)).as_bytes(),
            ),
            too_many_values(PARAMETERS_PER_PROPERTY_MAX),
        ),
        (
            "values of a parameter",
            card(
                "3.0",
                format!("TEL;TYPE=a{}:06", ",b".repeat(PARAMETERS_PER_PROPERTY_MAX)).as_bytes(),
            ),
            too_many_values(PARAMETERS_PER_PROPERTY_MAX),
        ),
        (
            "text",
            card(
                "3.0",
                format!("NOTE:{}", "x".repeat(TEXT_BYTES_MAX + 1)).as_bytes(),
            ),
            too_long.clone(),
        ),
        (
            "header",
            card(
                "3.0",
                format!("TEL;A={}:06", "x".repeat(HEADER_BYTES_MAX)).as_bytes(),
            ),
            too_long.clone(),
        ),
        (
            "line",
            card(
                "3.0",
                format!("PHOTO;ENCODING=b:{}", "A".repeat(LINE_BYTES_MAX)).as_bytes(),
            ),
            too_long,
        ),
        (
            "cards within cards",
            card("2.1", agents.as_bytes()),
            VcardError::TooDeep {
                line: 3 + 2 * limit(NESTED_CARDS_MAX + 1),
            },
        ),
    ]);
}

#[test]
fn a_line_that_grows_too_long_by_its_folds_is_named() {
    let folds = format!("\r\n {}", "A".repeat(74)).repeat(LINE_BYTES_MAX / 74 + 1);
    let file = card("3.0", format!("PHOTO;ENCODING=b:{folds}").as_bytes());
    assert_eq!(parse(&file), Err(VcardError::LineTooLong { line: 4 }));
}

#[test]
fn no_fault_repeats_what_stands_in_the_file() {
    for properties in [
        &b"geheim"[..],
        b"NOTE:geheim\xe9",
        b"PHOTO;ENCODING=b:*geheim",
        b"BDAY:geheim\r\ngeheim",
        b"VERSION:geheim",
    ] {
        let fault = parse(&card("4.0", properties)).expect_err("a fault");
        let wire = serde_json::to_string(&fault).expect("JSON");
        assert!(
            !format!("{fault}{fault:?}{wire}").contains("geheim"),
            "{fault}"
        );
    }
}
