//! From bytes to text: byte order marks, UTF-16 without one, UTF-8, and else Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::error::TableError;

/// How many bytes at the beginning tell whether a file without a mark is UTF-16.
const SAMPLE_BYTES: usize = 4_096;

/// Returns the text of a file with every line end as one line feed.
///
/// A file in UTF-8 with a few broken letters is refused, since as Windows-1252 all its other letters would come in
/// wrong without a word.
pub(super) fn text_of(bytes: &[u8]) -> Result<String, TableError> {
    let (encoding, rest) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (UTF_8, rest),
        [0xFF, 0xFE, rest @ ..] => (UTF_16LE, rest),
        [0xFE, 0xFF, rest @ ..] => (UTF_16BE, rest),
        _ => (guessed(bytes), bytes),
    };
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(rest)
        .ok_or_else(|| TableError::EncodingUnreadable {
            line: line_of_fault(encoding, rest),
        })?;
    if text.contains('\0') {
        return Err(TableError::NotATable);
    }
    let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{1a}');
    if let Some(at) = text.find(control) {
        return Err(TableError::EncodingUnreadable {
            line: line_at(&text[..at]),
        });
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    if let Some(utf_16) = utf_16_without_mark(bytes) {
        return utf_16;
    }
    let (mut sequences, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sequences += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if broken <= sequences {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// Letters of our alphabet have a zero byte in UTF-16, always on the same side.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = bytes[..bytes.len().min(SAMPLE_BYTES)].as_chunks::<2>();
    let zeros = |side: usize| pairs.iter().filter(|pair| pair[side] == 0).count();
    let most = pairs.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, second) if second > most => Some(UTF_16LE),
        (first, 0) if first > most => Some(UTF_16BE),
        _ => None,
    }
}

fn line_of_fault(encoding: &'static Encoding, bytes: &[u8]) -> u32 {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut before = String::with_capacity(bytes.len() * 3);
    let _ = decoder.decode_to_string_without_replacement(bytes, &mut before, true);
    line_at(&before)
}

/// Returns the number of the line in which text after `before` stands.
pub(super) fn line_at(before: &str) -> u32 {
    let mut lines = 1_u32;
    let mut characters = before.chars().peekable();
    while let Some(character) = characters.next() {
        let ends = character == '\n'
            || (character == '\r' && characters.peek().is_some_and(|c| *c != '\n'));
        lines += u32::from(ends);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "Naam;Plaats\nZoë Öztürk;’s-Hertogenbosch € 5\n";

    fn utf_16(mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let marked = format!("{}{WORDS}", if mark { "\u{feff}" } else { "" });
        marked.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn a_text_is_read_in_every_character_set() {
        let with_mark = [b"\xef\xbb\xbf".as_slice(), WORDS.as_bytes()].concat();
        let windows = WINDOWS_1252.encode(WORDS).0.into_owned();
        for (set, bytes) in [
            ("UTF-8", WORDS.as_bytes().to_vec()),
            ("UTF-8 with a mark", with_mark),
            ("UTF-16LE with a mark", utf_16(true, u16::to_le_bytes)),
            ("UTF-16BE with a mark", utf_16(true, u16::to_be_bytes)),
            ("UTF-16LE", utf_16(false, u16::to_le_bytes)),
            ("UTF-16BE", utf_16(false, u16::to_be_bytes)),
            ("Windows-1252", windows),
        ] {
            assert_eq!(text_of(&bytes).as_deref(), Ok(WORDS), "{set}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        let at = |line| Err(TableError::EncodingUnreadable { line });
        for (rule, bytes, expected) in [
            (
                "a broken letter in UTF-8",
                b"a\r\nZo\xc3\xab\r\n\xc3\r\nb".as_slice(),
                at(3),
            ),
            (
                "a broken letter after a mark",
                b"\xef\xbb\xbfa\nb\xff",
                at(2),
            ),
            ("half a letter of UTF-16", b"\xff\xfea\0\n\0b", at(2)),
            ("a control character", b"a\nb\x07", at(2)),
            (
                "no text at all",
                b"a\0b\x01\x02",
                Err(TableError::NotATable),
            ),
        ] {
            assert_eq!(text_of(bytes), expected, "{rule}");
        }
    }

    #[test]
    fn every_line_end_becomes_one() {
        assert_eq!(text_of(b"a\r\nb\rc\nd").as_deref(), Ok("a\nb\nc\nd"));
    }
}
