//! Files that real programs wrote; they stand beside the project and are not part of it, so nothing of
//! the people in them is repeated here: what must come in is read from the files a second, simpler way.

use std::path::PathBuf;

use imports::vcard::{ContactCandidate, PhotoKind, TelephoneKind, parse};

/// How much a sample must bring in.
struct Expected {
    file: &'static str,
    cards: usize,
    telephones: &'static [TelephoneKind],
    emails: usize,
    addresses: usize,
    photo: Option<PhotoKind>,
}

const EXPECTED: [Expected; 4] = [
    Expected {
        file: "outlook-2007.vcf",
        cards: 1,
        telephones: &[
            TelephoneKind::Voice,
            TelephoneKind::Voice,
            TelephoneKind::Mobile,
            TelephoneKind::Fax,
            TelephoneKind::Voice,
        ],
        emails: 1,
        addresses: 1,
        photo: Some(PhotoKind::Jpeg),
    },
    Expected {
        file: "John_Doe_IPHONE.vcf",
        cards: 1,
        telephones: &[
            TelephoneKind::Mobile,
            TelephoneKind::Voice,
            TelephoneKind::Voice,
            TelephoneKind::Fax,
            TelephoneKind::Fax,
            TelephoneKind::Pager,
            TelephoneKind::Voice,
        ],
        emails: 1,
        addresses: 2,
        photo: Some(PhotoKind::Jpeg),
    },
    Expected {
        file: "gmail-list.vcf",
        cards: 3,
        telephones: &[],
        emails: 3,
        addresses: 0,
        photo: None,
    },
    Expected {
        file: "rfc6350-example.vcf",
        cards: 1,
        telephones: &[TelephoneKind::Voice, TelephoneKind::Mobile],
        emails: 1,
        addresses: 1,
        photo: None,
    },
];

/// Returns the bytes of a sample; nothing where the samples are not there.
fn sample(file: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("VERGEETBOEK_SAMPLES").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples"),
        PathBuf::from,
    );
    let bytes = std::fs::read(folder.join("vcard").join(file)).ok();
    if bytes.is_none() {
        println!("{file} is not there; the files of tests/fixtures have the same shape.");
    }
    bytes
}

fn cards(file: &str, bytes: &[u8]) -> Vec<ContactCandidate> {
    parse(bytes).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

/// Returns the components of every property of a name, the way one reads them with the eye.
fn as_written(bytes: &[u8], name: &str) -> Vec<String> {
    String::from_utf8_lossy(bytes)
        .replace('\r', "")
        .replace("\n ", "")
        .lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(header, _)| {
            let full_name = header.split(';').next().unwrap_or_default();
            full_name.rsplit('.').next() == Some(name)
        })
        .flat_map(|(_, value)| value.split(';').map(str::to_owned).collect::<Vec<_>>())
        .map(|part| part.replace("\\n", "\n").replace("tel:", ""))
        .map(|part| part.trim_end_matches(',').to_owned())
        .filter(|part| !part.is_empty() && !part.starts_with("ext="))
        .collect()
}

fn names(cards: &[ContactCandidate]) -> Vec<String> {
    cards
        .iter()
        .map(|card| &card.name)
        .flat_map(|name| {
            [
                name.family.clone(),
                name.given.clone(),
                name.additional.clone().map(|names| names.replace(' ', ",")),
                name.prefix.clone(),
                name.suffix.clone().map(|suffix| suffix.replace(", ", ",")),
            ]
        })
        .flatten()
        .collect()
}

fn addresses(cards: &[ContactCandidate]) -> Vec<String> {
    cards
        .iter()
        .flat_map(|card| &card.addresses)
        .flat_map(|address| {
            [
                &address.po_box,
                &address.extended,
                &address.street,
                &address.town,
                &address.region,
                &address.postcode,
                &address.country,
            ]
        })
        .flatten()
        .cloned()
        .collect()
}

#[test]
fn files_of_real_programs_come_in_with_every_value_as_written() {
    for Expected { file, .. } in EXPECTED {
        let Some(bytes) = sample(file) else { continue };
        let cards = cards(file, &bytes);
        assert_eq!(names(&cards), as_written(&bytes, "N"), "{file}");
        let formatted: Vec<&String> = cards.iter().flat_map(|card| &card.name.formatted).collect();
        assert_eq!(
            formatted,
            as_written(&bytes, "FN").iter().collect::<Vec<_>>(),
            "{file}"
        );
        let telephones: Vec<String> = cards
            .iter()
            .flat_map(|card| &card.telephones)
            .map(|telephone| telephone.number.clone())
            .collect();
        let written = [as_written(&bytes, "TEL"), as_written(&bytes, "X-MS-TEL")].concat();
        assert_eq!(telephones, written, "{file}");
        let emails: Vec<String> = cards
            .iter()
            .flat_map(|card| &card.emails)
            .map(|email| email.address.clone())
            .collect();
        assert_eq!(emails, as_written(&bytes, "EMAIL"), "{file}");
        assert_eq!(addresses(&cards), as_written(&bytes, "ADR"), "{file}");
    }
}

#[test]
fn files_of_real_programs_come_in_with_as_much_as_they_hold() {
    for expected in EXPECTED {
        let file = expected.file;
        let Some(bytes) = sample(file) else { continue };
        let cards = cards(file, &bytes);
        assert_eq!(cards.len(), expected.cards, "{file}");
        let telephones: Vec<TelephoneKind> = cards
            .iter()
            .flat_map(|card| &card.telephones)
            .map(|telephone| telephone.kind)
            .collect();
        assert_eq!(telephones, expected.telephones, "{file}");
        let emails: usize = cards.iter().map(|card| card.emails.len()).sum();
        assert_eq!(emails, expected.emails, "{file}");
        let addresses: usize = cards.iter().map(|card| card.addresses.len()).sum();
        assert_eq!(addresses, expected.addresses, "{file}");
        let photo = cards.iter().find_map(|card| card.photo.as_ref());
        assert_eq!(photo.map(|photo| photo.kind), expected.photo, "{file}");
    }
}
