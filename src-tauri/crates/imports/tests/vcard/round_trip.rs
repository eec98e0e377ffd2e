//! A candidate made at random, written as vCard 4.0, is read back equal.

use chrono::NaiveDate;
use imports::normalise;
use imports::vcard::{
    CandidateName, CardKind, ContactCandidate, Email, Handle, Link, Photo, PhotoKind, Place,
    PostalAddress, Telephone, TelephoneKind, VcardVersion, parse,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Text with what needs an escape, without blanks around it, in NFC.
fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9éëüÖ€漢😀][-a-zA-Z0-9éëüÖ€漢😀,;:\\\\\"'= \n]{0,80}[a-zA-Z0-9éëüÖ]"
}

/// A family name that no tussenvoegsel begins.
fn family() -> impl Strategy<Value = String> {
    "[B-Z][a-zéë]{3,20}xx"
}

fn place() -> impl Strategy<Value = Option<Place>> {
    of(prop_oneof![Just(Place::Home), Just(Place::Work)])
}

fn telephone() -> impl Strategy<Value = Telephone> {
    let kind = prop_oneof![
        Just(TelephoneKind::Voice),
        Just(TelephoneKind::Mobile),
        Just(TelephoneKind::Fax),
        Just(TelephoneKind::Pager),
        Just(TelephoneKind::Other),
    ];
    ("0[1-7][0-9]{8}", kind, place(), any::<bool>()).prop_map(|(number, kind, place, preferred)| {
        Telephone {
            normalised: normalise::telephone(&number),
            number,
            extension: None,
            kind,
            place,
            preferred,
            label: None,
        }
    })
}

fn email() -> impl Strategy<Value = Email> {
    (
        "[A-Za-z.]{1,12}@[a-z]{1,12}\\.example",
        place(),
        any::<bool>(),
    )
        .prop_map(|(address, place, preferred)| Email {
            normalised: normalise::email(&address),
            address,
            place,
            preferred,
            label: None,
        })
}

fn address() -> impl Strategy<Value = PostalAddress> {
    (
        (of(text()), of(text()), text(), of(text()), of(text())),
        (of(text()), of(text()), place(), any::<bool>()),
    )
        .prop_map(
            |((po_box, extended, street, postcode, town), (region, country, place, preferred))| {
                PostalAddress {
                    po_box,
                    extended,
                    street: Some(street),
                    postcode,
                    town,
                    region,
                    country,
                    envelope: None,
                    place,
                    preferred,
                    label: None,
                }
            },
        )
}

fn photo() -> impl Strategy<Value = Photo> {
    vec(any::<u8>(), 0..300).prop_map(|rest| {
        let bytes = [&[0xFF, 0xD8, 0xFF][..], &rest].concat();
        Photo {
            kind: PhotoKind::Jpeg,
            size_bytes: bytes.len() as u32,
            bytes,
        }
    })
}

fn candidate() -> impl Strategy<Value = ContactCandidate> {
    let name = (
        of(text()),
        of(text()),
        of(text()),
        family(),
        of(text()),
        text(),
    )
        .prop_map(
            |(prefix, given, additional, family, suffix, formatted)| CandidateName {
                prefix,
                given,
                additional: additional.map(|additional| format!("Q{additional}")),
                family: Some(family),
                proposal: None,
                suffix,
                formatted: Some(formatted),
            },
        );
    let points = (
        vec(telephone(), 0..4),
        vec(email(), 0..4),
        vec(address(), 0..3),
        vec("https://[a-z]{1,9}\\.example/[a-z,;]{0,9}", 0..3),
        vec(("[a-z]{2,9}", "[a-z.@]{1,12}"), 0..3),
    );
    let rest = (
        of(text()),
        of((text(), vec(text(), 0..3))),
        of(text()),
        any::<bool>(),
        of(photo()),
        of((0i32..40_000).prop_map(|days| NaiveDate::default() + chrono::Days::new(days as u64))),
        vec(text(), 0..4),
        of(text()),
    );
    (name, points, rest).prop_map(|(name, points, rest)| {
        let (telephones, emails, addresses, links, handles) = points;
        let (title, organisation, note, birthday_present, photo, revised_on, categories, uid) =
            rest;
        let (organisation, departments) = organisation.unzip();
        ContactCandidate {
            line: 1,
            version: VcardVersion::V4_0,
            card_kind: CardKind::Person,
            name,
            organisation,
            departments: departments.unwrap_or_default(),
            title,
            telephones,
            emails,
            addresses,
            links: links
                .into_iter()
                .map(|address| Link {
                    address,
                    place: None,
                    label: None,
                })
                .collect(),
            handles: handles
                .into_iter()
                .map(|(network, handle)| Handle {
                    network: Some(network),
                    handle,
                    label: None,
                })
                .collect(),
            note,
            birthday_present,
            photo,
            revised_on,
            categories,
            uid,
            left_out: Vec::new(),
        }
    })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(',', "\\,")
        .replace(';', "\\;")
        .replace('\n', "\\n")
}

fn part(text: &Option<String>) -> String {
    escaped(text.as_deref().unwrap_or_default())
}

fn parameters(kind: &str, place: Option<Place>, preferred: bool) -> String {
    let place = match place {
        Some(Place::Home) => ";TYPE=home",
        Some(Place::Work) => ";TYPE=work",
        None => "",
    };
    let preferred = if preferred { ";PREF=1" } else { "" };
    format!("{kind}{place}{preferred}")
}

fn properties(candidate: &ContactCandidate) -> Vec<String> {
    let name = &candidate.name;
    let mut lines = vec![format!(
        "N:{};{};{};{};{}",
        part(&name.family),
        part(&name.given),
        part(&name.additional),
        part(&name.prefix),
        part(&name.suffix)
    )];
    lines.extend(
        name.formatted
            .iter()
            .map(|text| format!("FN:{}", escaped(text))),
    );
    lines.extend(candidate.organisation.iter().map(|organisation| {
        let all: Vec<String> = std::iter::once(organisation)
            .chain(&candidate.departments)
            .map(|text| escaped(text))
            .collect();
        format!("ORG:{}", all.join(";"))
    }));
    lines.extend(
        candidate
            .title
            .iter()
            .map(|text| format!("TITLE:{}", escaped(text))),
    );
    lines.extend(
        candidate
            .note
            .iter()
            .map(|text| format!("NOTE:{}", escaped(text))),
    );
    lines.extend(
        candidate
            .uid
            .iter()
            .map(|text| format!("UID:{}", escaped(text))),
    );
    lines.extend(candidate.birthday_present.then(|| "BDAY:--0203".to_owned()));
    lines.extend(
        candidate
            .revised_on
            .iter()
            .map(|date| format!("REV:{}", date.format("%Y%m%dT120000Z"))),
    );
    lines.extend(
        candidate
            .categories
            .iter()
            .map(|text| format!("CATEGORIES:{}", escaped(text))),
    );
    lines.extend(candidate.photo.iter().map(|photo| {
        use base64::Engine;
        let bytes = base64::engine::general_purpose::STANDARD.encode(&photo.bytes);
        format!("PHOTO:data:image/jpeg;base64,{bytes}")
    }));
    lines.extend(
        candidate
            .links
            .iter()
            .map(|link| format!("URL:{}", escaped(&link.address))),
    );
    lines.extend(
        candidate
            .handles
            .iter()
            .map(|handle| format!("IMPP:{}:{}", part(&handle.network), handle.handle)),
    );
    lines.extend(candidate.emails.iter().map(|email| {
        format!(
            "EMAIL{}:{}",
            parameters("", email.place, email.preferred),
            email.address
        )
    }));
    lines.extend(candidate.telephones.iter().map(|telephone| {
        let kind = match telephone.kind {
            TelephoneKind::Voice => ";TYPE=voice",
            TelephoneKind::Mobile => ";TYPE=cell",
            TelephoneKind::Fax => ";TYPE=fax",
            TelephoneKind::Pager => ";TYPE=pager",
            TelephoneKind::Other => ";TYPE=textphone",
        };
        let parameters = parameters(kind, telephone.place, telephone.preferred);
        format!("TEL{parameters}:{}", telephone.number)
    }));
    lines.extend(candidate.addresses.iter().map(|address| {
        let parts = [
            &address.po_box,
            &address.extended,
            &address.street,
            &address.town,
            &address.region,
            &address.postcode,
            &address.country,
        ]
        .map(part);
        format!(
            "ADR{}:{}",
            parameters("", address.place, address.preferred),
            parts.join(";")
        )
    }));
    lines
}

/// Folds after 75 bytes and in the middle of letters, as RFC 6350 section 3.2 still allows to be read.
fn written(candidate: &ContactCandidate) -> Vec<u8> {
    let mut file = b"BEGIN:VCARD\r\nVERSION:4.0\r\n".to_vec();
    for line in properties(candidate) {
        for (index, piece) in line.as_bytes().chunks(74).enumerate() {
            if index > 0 {
                file.push(b' ');
            }
            file.extend_from_slice(piece);
            file.extend_from_slice(b"\r\n");
        }
    }
    file.extend_from_slice(b"END:VCARD\r\n");
    file
}

proptest! {
    #[test]
    fn a_candidate_written_as_vcard_4_0_is_read_back_equal(candidate in candidate()) {
        prop_assert_eq!(parse(&written(&candidate)), Ok(vec![candidate]));
    }
}
