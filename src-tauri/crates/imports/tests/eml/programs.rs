//! Mails as mail programs save them: who sent them, when they came in, what they say.

use imports::eml::{ArrivalSource, AttachmentKind, MailCandidate, Sender, parse};

use crate::mail;

fn read(lines: &[&str]) -> MailCandidate {
    parse(&mail(lines)).expect("a mail")
}

const FROM: &str = "From: Roos van 't Zandhoven <roos@zandhoven.example>";

#[test]
fn a_plain_mail_says_who_asks_when_it_came_in_and_what() {
    let read = read(&[
        "Return-Path: <roos@zandhoven.example>",
        "Received: from mx.zandhoven.example by mail.wilgenhoek.example with ESMTPS;",
        "\tTue, 30 Jun 2026 22:30:05 +0000 (UTC)",
        "Received: from [192.0.2.7] by mx.zandhoven.example; Tue, 30 Jun 2026 22:29:00 +0000",
        FROM,
        "To: info@wilgenhoek.example",
        "Subject: Mijn gegevens",
        "Date: Tue, 30 Jun 2026 23:10:00 +0100",
        "Message-ID: <een@zandhoven.example>",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Goedemiddag,",
        "",
        "Welke gegevens hebben jullie van mij?",
    ]);
    assert_eq!(read.sender.name, "Roos van 't Zandhoven");
    assert_eq!(read.sender.email, "roos@zandhoven.example");
    let arrival = read.arrival.expect("an arrival");
    assert_eq!(arrival.source, ArrivalSource::Received);
    assert_eq!(
        domain::receipt_day::local_day(arrival.at),
        "2026-07-01".parse().expect("a date"),
        "C36: half past midnight in Amsterdam, by the topmost server"
    );
    assert_eq!(read.subject, "Mijn gegevens");
    assert_eq!(
        read.text,
        "Goedemiddag,\n\nWelke gegevens hebben jullie van mij?"
    );
    assert_eq!(read.message_id.as_deref(), Some("een@zandhoven.example"));
    assert_eq!(read.forwarded, None);
}

#[test]
fn without_a_server_that_received_it_the_day_on_which_it_was_sent_is_proposed() {
    let read = read(&[
        FROM,
        "Date: Sat, 31 Jan 2026 23:30:00 +0000",
        "",
        "Graag inzage.",
    ]);
    let arrival = read.arrival.expect("an arrival");
    assert_eq!(arrival.source, ArrivalSource::Sent);
    assert_eq!(
        domain::receipt_day::local_day(arrival.at),
        "2026-02-01".parse().expect("a date"),
        "C35"
    );
}

#[test]
fn a_day_that_does_not_exist_is_none() {
    for date in ["Tue, 31 Feb 2026 10:00:00 +0100", "gisteren", ""] {
        let read = read(&[FROM, &format!("Date: {date}"), "", "Graag inzage."]);
        assert_eq!(read.arrival, None, "{date}");
    }
}

#[test]
fn names_and_texts_are_read_in_the_encoding_that_they_name() {
    for (head, body, name, text) in [
        (
            "From: =?utf-8?Q?Samira_van_=27t_Hof-=C3=96zt=C3=BCrk?= <samira@voorbeeld.example>",
            "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGe=EFnformeerd worden, alst=\r\nublieft.",
            "Samira van 't Hof-Öztürk",
            "Geïnformeerd worden, alstublieft.",
        ),
        (
            "From: =?ISO-8859-1?B?WmHr?= <zoe@voorbeeld.example>",
            "Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\ngCA1MCB2YW4gbWlqbiBnZWdldmVucw==",
            "Zaë",
            "€ 50 van mijn gegevens",
        ),
        (
            "From: \"Hof, Samira\" <samira@voorbeeld.example>",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nÉén vraag",
            "Hof, Samira",
            "Één vraag",
        ),
    ] {
        let bytes = format!("{head}\r\nMIME-Version: 1.0\r\n{body}");
        let read = parse(bytes.as_bytes()).expect("a mail");
        assert_eq!(
            (read.sender.name.as_str(), read.text.as_str()),
            (name, text)
        );
    }
}

#[test]
fn html_is_reduced_to_text_without_scripts_and_without_what_is_quoted() {
    let read = read(&[
        FROM,
        "MIME-Version: 1.0",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<html><head><style>p{color:red}</style><script>steel()</script></head><body>",
        "<div>Beste mensen,</div><div>Ik wil dat u mijn gegevens &amp; foto verwijdert.<br>Groet</div>",
        "<blockquote type=\"cite\"><div>Wilt u inzage?</div></blockquote></body></html>",
    ]);
    assert_eq!(
        read.text
            .lines()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>(),
        [
            "Beste mensen,",
            "Ik wil dat u mijn gegevens & foto verwijdert.",
            "Groet"
        ]
    );
}

#[test]
fn the_plain_part_is_read_where_there_are_two() {
    let read = read(&[
        FROM,
        "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=b1",
        "",
        "--b1",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Graag inzage.",
        "--b1",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<p>Graag <b>inzage</b>.</p>",
        "--b1--",
    ]);
    assert_eq!(read.text, "Graag inzage.");
    assert!(read.attachments.kinds.is_empty(), "the other form is none");
}

#[test]
fn what_is_quoted_below_or_between_is_not_the_senders() {
    for (text, own) in [
        (
            "Graag inzage.\n\nOp di 3 nov. 2026 om 10:20 schreef Info <info@wilgenhoek.example>:\n\n> Wilt u wissen?",
            "Graag inzage.",
        ),
        (
            "Graag inzage.\n\nOp 3 november 2026 om 10:20 schreef Info\n<info@wilgenhoek.example>:\nWilt u wissen?",
            "Graag inzage.",
        ),
        (
            "Access please.\n\nOn Tue, 3 Nov 2026 at 10:20, Info <info@wilgenhoek.example> wrote:\n> Erase?",
            "Access please.",
        ),
        (
            "Graag inzage.\n\n-----Oorspronkelijk bericht-----\nVan: Info\nWilt u wissen?",
            "Graag inzage.",
        ),
        (
            "Graag inzage.\n\nVan: Info <info@wilgenhoek.example>\nVerzonden: dinsdag 3 november 2026 10:20\nAan: Roos\n\nWilt u wissen?",
            "Graag inzage.",
        ),
        ("> Wilt u inzage?\nJa.\n> En wissen?\nNee.", "Ja.\nNee."),
        (
            "Op 3 november 2026 schreef ik u:\ngraag inzage.",
            "Op 3 november 2026 schreef ik u:\ngraag inzage.",
        ),
        (
            "> alles staat achter een teken",
            "> alles staat achter een teken",
        ),
    ] {
        let read = read(&[FROM, "", text]);
        assert_eq!(read.text, own);
    }
}

#[test]
fn attachments_are_counted_by_kind_and_a_copy_of_an_identity_paper_is_seen() {
    let with = |name: &str, kind: &str| {
        read(&[
            FROM,
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=b1",
            "",
            "--b1",
            "Content-Type: text/plain",
            "",
            "Graag inzage.",
            "--b1",
            &format!("Content-Type: {kind}"),
            &format!("Content-Disposition: attachment; filename=\"{name}\""),
            "Content-Transfer-Encoding: base64",
            "",
            "AAAA",
            "--b1--",
        ])
        .attachments
    };
    for (name, kind, counted, paper) in [
        (
            "Kopie-paspoort_Roos.jpg",
            "image/jpeg",
            AttachmentKind::Picture,
            true,
        ),
        ("ID-kaart.pdf", "application/pdf", AttachmentKind::Pdf, true),
        ("brief.pdf", "application/pdf", AttachmentKind::Pdf, false),
        ("logo.png", "image/png", AttachmentKind::Picture, false),
        (
            "blob.bin",
            "application/octet-stream",
            AttachmentKind::Other,
            false,
        ),
    ] {
        let found = with(name, kind);
        assert_eq!(found.kinds, [(counted, 1)], "{name}");
        assert_eq!(found.identity_paper, paper, "{name}");
    }
}

#[test]
fn a_form_on_the_website_names_who_filled_it_in_under_reply_to() {
    let read = read(&[
        "From: Website <wordpress@wilgenhoek.example>",
        "Reply-To: Roos <roos@zandhoven.example>",
        "",
        "Graag inzage.",
    ]);
    assert_eq!(read.sender.email, "roos@zandhoven.example");
}

#[test]
fn a_mail_from_a_mailbox_file_has_its_first_line_left_out() {
    let read = read(&["From - Tue Nov 03 10:20:00 2026", FROM, "", "Graag inzage."]);
    assert_eq!(read.sender.email, "roos@zandhoven.example");
}

#[test]
fn a_senders_name_falls_into_its_parts() {
    for (name, given, infix, family, company) in [
        ("Roos van 't Zandhoven", "Roos", "van 't", "Zandhoven", ""),
        ("Hof-Öztürk, Samira", "Samira", "", "Hof-Öztürk", ""),
        ("Zandhoven", "", "", "Zandhoven", ""),
        (
            "Bakkerij De Korst B.V.",
            "",
            "",
            "",
            "Bakkerij De Korst B.V.",
        ),
        ("roos@zandhoven.example", "", "", "", ""),
        ("", "", "", "", ""),
    ] {
        let parts = Sender {
            name: name.to_owned(),
            email: "roos@zandhoven.example".to_owned(),
        }
        .parts();
        assert_eq!(
            (
                parts.given_name.as_str(),
                parts.infix.as_str(),
                parts.family_name.as_str(),
                parts.company.as_str()
            ),
            (given, infix, family, company),
            "{name}"
        );
    }
}
