//! How much memory a file of the largest size takes. Alone in its program, so that nothing else counts.
#![cfg(target_os = "linux")]

use imports::vcard::limits::{CARDS_MAX, FILE_BYTES_MAX};
use imports::vcard::parse;

/// Most memory in KiB beside the file itself: its text once more, and the rows of the candidates.
const GROWTH_KIB_MAX: u64 = 80 * 1024;

/// Returns the largest memory that this program has had so far, in KiB.
fn peak_kib() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .expect("the state of this program")
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|peak| peak.trim().strip_suffix(" kB"))
        .and_then(|peak| peak.trim().parse().ok())
        .expect("a number of KiB")
}

#[test]
fn a_file_of_the_largest_size_is_read_in_bounded_memory() {
    let fixed = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:van den Berg;Zoë;;;\r\nFN:Zoë van den Berg\r\n\
                 TEL;TYPE=CELL:06-10000003\r\nEMAIL:zoe@delinde.example\r\n\
                 ADR:;;Lindegracht 1;Amsterdam;;1015 AB;Nederland\r\nNOTE:";
    let end = "\r\nEND:VCARD\r\n";
    let each = FILE_BYTES_MAX as usize / CARDS_MAX;
    let note = "n".repeat(each - fixed.len() - end.len());
    let file = format!("{fixed}{note}{end}").repeat(CARDS_MAX);
    assert!(file.len() as u64 > FILE_BYTES_MAX - 2 * CARDS_MAX as u64);

    let before = peak_kib();
    let cards = parse(file.as_bytes()).expect("a file that is whole");
    let growth = peak_kib() - before;
    assert_eq!(cards.len(), CARDS_MAX);
    assert_eq!(cards[CARDS_MAX - 1].note.as_deref(), Some(&note[..]));
    assert!(growth < GROWTH_KIB_MAX, "{growth} KiB");
}
