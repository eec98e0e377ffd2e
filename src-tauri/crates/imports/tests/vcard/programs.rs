//! Files of the shapes that the usual programs write.

use chrono::NaiveDate;
use imports::vcard::{
    CardKind, ContactCandidate, Email, FamilyProposal, Photo, PhotoKind, Place, PostalAddress,
    Telephone, TelephoneKind, VcardVersion, parse,
};

const OUTLOOK: &[u8] = include_bytes!("../fixtures/outlook-2.1.vcf");
const IPHONE: &[u8] = include_bytes!("../fixtures/iphone-3.0.vcf");
const GMAIL: &[u8] = include_bytes!("../fixtures/gmail-3.0.vcf");
const ANDROID: &[u8] = include_bytes!("../fixtures/android-2.1.vcf");
const NEXTCLOUD: &[u8] = include_bytes!("../fixtures/nextcloud-4.0.vcf");

fn cards(bytes: &[u8]) -> Vec<ContactCandidate> {
    parse(bytes).expect("a file that is whole")
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn telephone(number: &str, normalised: &str, kind: TelephoneKind) -> Telephone {
    Telephone {
        number: number.to_owned(),
        extension: None,
        normalised: text(normalised),
        kind,
        place: None,
        preferred: false,
        label: None,
    }
}

fn email(address: &str) -> Email {
    Email {
        address: address.to_owned(),
        normalised: Some(address.to_lowercase()),
        place: None,
        preferred: false,
        label: None,
    }
}

fn left_out(candidate: &ContactCandidate) -> Vec<(&str, u32)> {
    candidate
        .left_out
        .iter()
        .map(|left| (left.name.as_str(), left.line))
        .collect()
}

fn proposal(infix: &str, family: &str) -> Option<FamilyProposal> {
    Some(FamilyProposal {
        infix: infix.to_owned(),
        family: family.to_owned(),
    })
}

#[test]
fn a_card_of_outlook_comes_in_whole() {
    let card = &cards(OUTLOOK)[0];
    assert_eq!((card.line, card.version), (1, VcardVersion::V2_1));
    assert_eq!(card.name.prefix, text("mr."));
    assert_eq!(card.name.given, text("Zoë"));
    assert_eq!(card.name.additional, text("Maria"));
    assert_eq!(card.name.family, text("van den Berg"));
    assert_eq!(card.name.proposal, proposal("van den", "Berg"));
    assert_eq!(card.name.suffix, text("MSc"));
    assert_eq!(card.name.formatted, text("mr. Zoë van den Berg MSc"));
    assert_eq!(card.organisation, text("Boekbinderij De Linde"));
    assert_eq!(card.departments, ["Inkoop"]);
    assert_eq!(card.title, text("Hoofd inkoop"));
    let at = |place, telephone: Telephone| Telephone {
        place: Some(place),
        ..telephone
    };
    assert_eq!(
        card.telephones,
        [
            at(
                Place::Work,
                telephone("(020) 100 00 01", "+31201000001", TelephoneKind::Voice)
            ),
            at(
                Place::Home,
                telephone("020-1000002", "+31201000002", TelephoneKind::Voice)
            ),
            telephone("06-10000003", "+31610000003", TelephoneKind::Mobile),
            at(
                Place::Work,
                telephone("020 1000004", "+31201000004", TelephoneKind::Fax)
            ),
        ]
    );
    assert_eq!(
        card.addresses,
        [PostalAddress {
            po_box: text("Postbus 12"),
            extended: text("Achterhuis"),
            street: text("Lindegracht 1"),
            postcode: text("1015 AB"),
            town: text("Amsterdam"),
            region: text("Noord-Holland"),
            country: text("Nederland"),
            envelope: text("Lindegracht 1\n1015 AB  Amsterdam"),
            place: Some(Place::Work),
            preferred: true,
            label: None,
        }]
    );
    assert_eq!(
        card.emails,
        [Email {
            preferred: true,
            ..email("Zoe@DeLinde.example")
        }]
    );
}

#[test]
fn what_outlook_adds_comes_in_or_is_named_as_left_out() {
    let card = &cards(OUTLOOK)[0];
    assert_eq!(
        card.note,
        text("Belt liever niet op vrijdag.\nRekening naar café De Linde; prijs = 10 €")
    );
    assert_eq!(card.links[0].address, "https://www.delinde.example/");
    assert_eq!(card.handles[0].handle, "zoe@chat.example");
    assert!(card.birthday_present);
    let photo = card.photo.as_ref().expect("a photo");
    assert_eq!((photo.kind, photo.size_bytes), (PhotoKind::Jpeg, 300));
    assert_eq!(photo.bytes.len(), 300);
    assert_eq!(card.revised_on, NaiveDate::from_ymd_opt(2026, 1, 2));
    assert_eq!(
        left_out(card),
        [
            ("X-MS-OL-DEFAULT-POSTAL-ADDRESS", 17),
            ("ROLE", 19),
            ("X-MS-ANNIVERSARY", 21),
            ("KEY", 22),
        ]
    );
}

#[test]
fn a_card_of_an_iphone_comes_in_whole() {
    let card = &cards(IPHONE)[0];
    assert_eq!(card.version, VcardVersion::V3_0);
    assert_eq!(card.name.additional, text("Piet Kees"));
    assert_eq!(card.name.proposal, proposal("de", "Vries"));
    assert_eq!(card.organisation, text("De Vries Timmerwerk"));
    assert_eq!(
        card.emails,
        [
            Email {
                preferred: true,
                ..email("jan@devries.example")
            },
            Email {
                place: Some(Place::Home),
                ..email("jan@thuis.example")
            },
        ]
    );
    assert_eq!(
        card.telephones,
        [
            Telephone {
                preferred: true,
                ..telephone("+31 6 10000010", "+31610000010", TelephoneKind::Mobile)
            },
            telephone("06 10000011", "+31610000011", TelephoneKind::Mobile),
            Telephone {
                label: text("AssistantPhone"),
                ..telephone("020 1000012", "+31201000012", TelephoneKind::Voice)
            },
            Telephone {
                label: text("Werkplaats"),
                ..telephone("0201000013", "+31201000013", TelephoneKind::Voice)
            },
        ]
    );
    assert_eq!(card.addresses[0].street, text("Zaagstraat 5\nAchterom"));
    assert_eq!(card.addresses[0].postcode, text("3511 AA"));
}

#[test]
fn what_an_iphone_adds_comes_in_or_is_named_as_left_out() {
    let card = &cards(IPHONE)[0];
    assert_eq!(card.links[0].address, "http://www.devries.example");
    assert_eq!(card.links[0].label, text("HomePage"));
    let handles: Vec<(Option<&str>, &str)> = card
        .handles
        .iter()
        .map(|handle| (handle.network.as_deref(), handle.handle.as_str()))
        .collect();
    assert_eq!(
        handles,
        [
            (Some("mastodon"), "https://social.example/@jan"),
            (Some("skype"), "jan.devries"),
        ]
    );
    assert_eq!(
        card.note,
        text("Zegt altijd: eerst meten, dan zagen.\nTweede regel; einde.")
    );
    assert_eq!(card.categories, ["Klant", "Bouw"]);
    assert!(card.birthday_present);
    assert_eq!(card.photo.as_ref().map(|photo| photo.size_bytes), Some(300));
    assert_eq!(
        left_out(card),
        [("X-ABADR", 16), ("X-ABDATE", 19), ("X-ABLABEL", 20)]
    );
}

#[test]
fn a_list_of_gmail_comes_in_card_by_card() {
    let cards = cards(GMAIL);
    let shown: Vec<(u32, String)> = cards
        .iter()
        .map(|card| (card.line, card.shown_name()))
        .collect();
    assert_eq!(
        shown,
        [
            (1, "Aïsha el Amrani".to_owned()),
            (8, "Bram ter Horst".to_owned()),
            (16, "niemand@post.example".to_owned()),
        ]
    );
    assert_eq!(cards[0].name.proposal, proposal("el", "Amrani"));
    assert_eq!(cards[1].photo, None);
    assert_eq!(left_out(&cards[1]), [("PHOTO", 13)]);
    assert_eq!(cards[2].emails[0].label, text("Nieuwsbrief"));
}

#[test]
fn a_card_of_android_comes_in_whole() {
    let card = &cards(ANDROID)[0];
    assert_eq!(card.name.family, text("Öztürk"));
    assert_eq!(card.name.formatted, text("Elif Öztürk"));
    assert_eq!(card.organisation, text("Öztürk; zonen"));
    assert_eq!(card.addresses[0].street, text("Caféstraat 3\n2 hoog"));
    assert_eq!(card.addresses[0].country, text("Nederland"));
    assert_eq!(card.telephones.len(), 2);
    assert_eq!(
        card.photo.as_ref().map(|photo| photo.kind),
        Some(PhotoKind::Png)
    );
    assert_eq!(left_out(card), [("X-ANDROID-CUSTOM", 12)]);
}

#[test]
fn a_card_of_nextcloud_comes_in_whole() {
    let cards = cards(NEXTCLOUD);
    let card = &cards[0];
    assert_eq!(card.version, VcardVersion::V4_0);
    assert_eq!(card.name.proposal, proposal("van 't", "Hof"));
    assert_eq!(card.departments, ["Bestuur", "Secretariaat"]);
    assert_eq!(
        card.telephones[0],
        Telephone {
            extension: text("102"),
            place: Some(Place::Work),
            preferred: true,
            ..telephone("+31-20-1000040", "+31201000040", TelephoneKind::Voice)
        }
    );
    assert_eq!(card.addresses[0].extended, text("Suite 2"));
    assert_eq!(
        card.addresses[0].envelope,
        text("Iepenlaan 7\n9711 AA  Groningen")
    );
    assert_eq!(card.note, text("Eerste notitie\n\nTweede notitie"));
    assert_eq!(card.categories, ["Bestuur", "Klant, oud"]);
    assert_eq!(card.revised_on, NaiveDate::from_ymd_opt(2026, 2, 3));
    assert_eq!(card.photo.as_ref().map(|photo| photo.size_bytes), Some(300));
    assert_eq!(card.uid, text("3b1f7c52-0000-4000-8000-000000000001"));
    assert_eq!(card.handles[0].network, text("mastodon"));
    assert_eq!(
        left_out(card),
        [
            ("ANNIVERSARY", 17),
            ("GENDER", 18),
            ("LANG", 19),
            ("GEO", 20),
            ("TZ", 21),
        ]
    );
    assert_eq!(cards[1].card_kind, CardKind::Group);
    assert_eq!(left_out(&cards[1])[0].0, "MEMBER");
}

#[test]
fn line_ends_do_not_change_what_is_read() {
    let lf = String::from_utf8(GMAIL.to_vec())
        .expect("UTF-8")
        .replace("\r\n", "\n");
    for end in ["\n", "\r\n", "\r", "\r\r\n"] {
        let file = lf.replace('\n', end);
        assert_eq!(cards(file.as_bytes()), cards(GMAIL), "{end:?}");
    }
}

#[test]
fn the_encoding_of_the_file_does_not_change_what_is_read() {
    let file = String::from_utf8(GMAIL.to_vec()).expect("UTF-8");
    let units = |mark: &str, bytes: fn(u16) -> [u8; 2]| {
        format!("{mark}{file}")
            .encode_utf16()
            .flat_map(bytes)
            .collect::<Vec<u8>>()
    };
    let windows_1252: Vec<u8> = file
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("a letter of Western Europe"))
        .collect();
    for (encoding, bytes) in [
        ("UTF-8 with a mark", format!("\u{feff}{file}").into_bytes()),
        ("UTF-16LE with a mark", units("\u{feff}", u16::to_le_bytes)),
        ("UTF-16BE with a mark", units("\u{feff}", u16::to_be_bytes)),
        ("UTF-16LE", units("", u16::to_le_bytes)),
        ("UTF-16BE", units("", u16::to_be_bytes)),
        ("Windows-1252", windows_1252),
    ] {
        assert_eq!(cards(&bytes), cards(GMAIL), "{encoding}");
    }
}

#[test]
fn every_way_to_write_a_name_gives_the_same_name() {
    for (way, property) in [
        ("UTF-8", "FN:Zoë Öz".as_bytes().to_vec()),
        ("decomposed", "FN:Zoe\u{308} O\u{308}z".as_bytes().to_vec()),
        ("Windows-1252", b"FN:Zo\xeb \xd6z".to_vec()),
        (
            "a named character set",
            b"FN;CHARSET=ISO-8859-15:Zo\xeb \xd6z".to_vec(),
        ),
        (
            "ASCII that is more",
            "FN;CHARSET=us-ascii:Zoë Öz".as_bytes().to_vec(),
        ),
        (
            "quoted-printable",
            b"FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =C3=96z".to_vec(),
        ),
        (
            "quoted-printable, old set",
            b"FN;QUOTED-PRINTABLE;CHARSET=windows-1252:Zo=EB =D6z".to_vec(),
        ),
        (
            "soft line break",
            b"FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=\r\n=AB =C3=96z".to_vec(),
        ),
        (
            "folded within a letter",
            b"FN:Zo\xc3\r\n \xab \xc3\x96z".to_vec(),
        ),
        (
            "folded header",
            "FN;X-A=b;\r\n X-C=d:Zoë Öz".as_bytes().to_vec(),
        ),
        ("base64", b"FN;ENCODING=b:Wm/DqyDDlno=".to_vec()),
        ("lower case and group", "a.fn:Zoë Öz".as_bytes().to_vec()),
        (
            "a quoted colon",
            "FN;X-A=\"b:c;d\":Zoë Öz".as_bytes().to_vec(),
        ),
        ("control characters", "FN:Zo\u{7}ë Öz".as_bytes().to_vec()),
        ("blanks", "FN:  Zoë Öz \t".as_bytes().to_vec()),
    ] {
        let file = [
            b"BEGIN:VCARD\r\nVERSION:3.0\r\n",
            &property[..],
            b"\r\nEND:VCARD\r\n",
        ]
        .concat();
        assert_eq!(cards(&file)[0].name.formatted, text("Zoë Öz"), "{way}");
    }
}

#[test]
fn a_card_within_a_card_is_left_out() {
    let file = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Baas\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Hulp\r\n\
                TEL:0610000050\r\nEND:VCARD\r\nTEL:0610000051\r\nEND:VCARD\r\n";
    let cards = cards(file.as_bytes());
    assert_eq!(cards.len(), 1);
    assert_eq!(cards[0].name.formatted, text("Baas"));
    assert_eq!(cards[0].telephones[0].number, "0610000051");
    assert_eq!(left_out(&cards[0]), [("AGENT", 4)]);
}

#[test]
fn base64_of_version_2_1_needs_no_indent() {
    let file = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Baas\r\nPHOTO;GIF;BASE64:\r\nR0lG\r\nODlhAAAA\r\n\r\n\
                TEL:0610000051\r\nEND:VCARD\r\n";
    let card = &cards(file.as_bytes())[0];
    assert_eq!(
        card.photo.as_ref().map(|photo| photo.kind),
        Some(PhotoKind::Gif)
    );
    assert_eq!(card.telephones.len(), 1);
}

#[test]
fn the_blank_of_a_fold_belongs_to_the_value_in_version_2_1_only() {
    for (version, note) in [("2.1", "een twee"), ("3.0", "eentwee"), ("4.0", "eentwee")] {
        let file = format!(
            "BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Zoë\r\nNOTE:een\r\n twee\r\nEND:VCARD\r\n"
        );
        assert_eq!(cards(file.as_bytes())[0].note, text(note), "{version}");
    }
}

#[test]
fn a_backslash_that_is_meant_stays_in_version_2_1_only() {
    for (version, note) in [("2.1", "C:\\nota; a"), ("3.0", "C:\nota; a")] {
        let file = format!(
            "BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Zoë\r\nNOTE:C:\\nota\\; a\r\nEND:VCARD\r\n"
        );
        assert_eq!(cards(file.as_bytes())[0].note, text(note), "{version}");
    }
}

#[test]
fn an_escaped_backslash_does_not_escape_the_comma_behind_it() {
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nCATEGORIES:a\\\\,b\r\nEND:VCARD\r\n";
    assert_eq!(cards(file.as_bytes())[0].categories, ["a\\", "b"]);
}

#[test]
fn an_envelope_belongs_to_the_address_of_its_place() {
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nADR;TYPE=HOME:;;Thuis 1\r\n\
                ADR;TYPE=WORK:;;Werk 1\r\nLABEL;TYPE=WORK:Werk 1 A\r\nEND:VCARD\r\n";
    let envelopes: Vec<Option<String>> = cards(file.as_bytes())[0]
        .addresses
        .iter()
        .map(|address| address.envelope.clone())
        .collect();
    assert_eq!(envelopes, [None, text("Werk 1 A")]);
}

#[test]
fn an_address_within_exchange_is_left_out() {
    let file = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Zoë\r\nEMAIL;EX:/o=Linde/cn=zoe\r\nEND:VCARD\r\n";
    let card = &cards(file.as_bytes())[0];
    assert!(card.emails.is_empty());
    assert_eq!(left_out(card), [("EMAIL", 4)]);
}

#[test]
fn a_photo_is_read_in_every_way_it_stands_in_a_card() {
    let left_out_photo: &[(&str, u32)] = &[("PHOTO", 4)];
    for (way, property, bytes, left) in [
        (
            "version 3.0",
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/AAAA",
            Some(6),
            &[][..],
        ),
        ("without its end", "PHOTO;ENCODING=B:/9j/AAA", Some(5), &[]),
        (
            "version 4.0",
            "PHOTO:data:image/jpeg;base64,/9j/AAAA",
            Some(6),
            &[],
        ),
        (
            "a comma escaped",
            "PHOTO;VALUE=uri:DATA:image/jpeg;base64\\,/9j/AAAA",
            Some(6),
            &[],
        ),
        (
            "an address",
            "PHOTO;VALUE=uri:https://photos.example/a.jpg",
            None,
            left_out_photo,
        ),
        (
            "no picture",
            "PHOTO;ENCODING=b;TYPE=JPEG:Z2VlbiBmb3Rv",
            None,
            left_out_photo,
        ),
        (
            "a drawing with scripts",
            "PHOTO:data:image/svg+xml;base64,PHN2Zz4=",
            None,
            left_out_photo,
        ),
        ("nothing", "PHOTO;ENCODING=b:", None, &[]),
    ] {
        let file = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\n{property}\r\nEND:VCARD\r\n");
        let card = &cards(file.as_bytes())[0];
        let size = card.photo.as_ref().map(|photo| photo.bytes.len());
        assert_eq!(size, bytes, "{way}");
        assert_eq!(left_out(card), left, "{way}");
    }
}

#[test]
fn files_put_behind_one_another_come_in_as_one() {
    let one = [b"\xef\xbb\xbf", NEXTCLOUD].concat();
    let file = [&one[..], &one, b"\x1a"].concat();
    assert_eq!(cards(&file).len(), 2 * cards(NEXTCLOUD).len());
}

#[test]
fn the_photo_does_not_go_over_the_wire() {
    let wire = serde_json::to_value(&cards(OUTLOOK)[0]).expect("JSON");
    assert_eq!(
        wire["photo"],
        serde_json::json!({ "kind": "jpeg", "size_bytes": 300 })
    );
    let typed = <Photo as ts_rs::TS>::inline(&ts_rs::Config::default());
    assert!(typed.contains("size_bytes: number"), "{typed}");
    assert!(!typed.contains("\nbytes:"), "{typed}");
    assert_eq!(wire["version"], "2.1");
    assert_eq!(wire["revised_on"], "2026-01-02");
}
