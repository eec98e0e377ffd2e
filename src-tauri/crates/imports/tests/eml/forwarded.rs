//! Mails that somebody sent on: who asked is who wrote the mail inside.

use imports::eml::{Sender, parse};

use crate::mail;

fn roos() -> Sender {
    Sender {
        name: "Roos van 't Zandhoven".to_owned(),
        email: "roos@zandhoven.example".to_owned(),
    }
}

#[test]
fn a_mail_that_is_attached_is_the_one_that_asks() {
    let read = parse(&mail(&[
        "From: Hosting <steun@hosting.example>",
        "Subject: Verzoek",
        "Date: Fri, 3 Apr 2026 09:00:00 +0200",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=b1",
        "",
        "--b1",
        "Content-Type: text/plain",
        "",
        "Dit kwam bij ons binnen. Wilt u de gegevens verwijderen?",
        "--b1",
        "Content-Type: message/rfc822",
        "",
        "From: Roos van 't Zandhoven <roos@zandhoven.example>",
        "Date: Wed, 1 Apr 2026 09:12:00 +0200",
        "Subject: Inzage",
        "",
        "Graag inzage in mijn gegevens.",
        "--b1--",
    ]))
    .expect("a mail");
    assert_eq!(read.sender, roos());
    let forwarded = read.forwarded.expect("it was sent on");
    assert_eq!(forwarded.by.email, "steun@hosting.example");
    assert_eq!(
        forwarded.first_sent_on,
        Some("2026-04-01".parse().expect("a date")),
        "X14: the day on which it came in there"
    );
    assert_eq!(read.text, "Graag inzage in mijn gegevens.");
    assert_eq!(
        domain::receipt_day::local_day(read.arrival.expect("an arrival").at),
        "2026-04-03".parse().expect("a date"),
        "X14: the day on which it came to us"
    );
}

#[test]
fn a_mail_in_the_text_is_found_as_each_program_writes_it() {
    let head = "Van: Roos van 't Zandhoven <roos@zandhoven.example>";
    for (program, subject, text) in [
        (
            "Gmail",
            "Fwd: Inzage",
            format!(
                "Zie onder.\n\n---------- Forwarded message ---------\n{head}\nDate: wo 1 apr 2026 om 09:12\nSubject: Inzage\nTo: <steun@hosting.example>\n\nGraag inzage."
            ),
        ),
        (
            "Thunderbird",
            "Fwd: Inzage",
            format!(
                "-------- Doorgestuurd bericht --------\nOnderwerp: Inzage\nDatum: Wed, 1 Apr 2026 09:12:00 +0200\n{head}\nAan: steun@hosting.example\n\nGraag inzage."
            ),
        ),
        (
            "Apple Mail",
            "Fwd: Inzage",
            format!(
                "Begin doorgestuurd bericht:\n\n> {head}\n> Datum: 1 april 2026 om 09:12:00 CEST\n> Aan: steun@hosting.example\n> \n> Graag inzage."
            ),
        ),
        (
            "Outlook",
            "FW: Inzage",
            format!(
                "Ter informatie.\n________________________________\n{head}\nVerzonden: woensdag 1 april 2026 09:12\nAan: Hosting <steun@hosting.example>\nOnderwerp: Inzage\n\nGraag inzage."
            ),
        ),
    ] {
        let read = parse(&mail(&[
            "From: Hosting <steun@hosting.example>",
            &format!("Subject: {subject}"),
            "Content-Type: text/plain; charset=utf-8",
            "",
            &text,
        ]))
        .expect("a mail");
        assert_eq!(read.sender, roos(), "{program}");
        assert_eq!(read.text, "Graag inzage.", "{program}");
        let forwarded = read.forwarded.expect(program);
        assert_eq!(forwarded.by.name, "Hosting", "{program}");
        assert_eq!(
            forwarded.first_sent_on,
            Some("2026-04-01".parse().expect("a date")),
            "{program}"
        );
    }
}

#[test]
fn an_answer_is_not_a_mail_that_was_sent_on() {
    let read = parse(&mail(&[
        "From: Roos van 't Zandhoven <roos@zandhoven.example>",
        "Subject: RE: Uw offerte",
        "",
        "Graag inzage.",
        "",
        "Van: Info <info@wilgenhoek.example>",
        "Verzonden: dinsdag 3 november 2026 10:20",
        "Onderwerp: Uw offerte",
        "",
        "Hierbij de offerte.",
    ]))
    .expect("a mail");
    assert_eq!(read.forwarded, None);
    assert_eq!(read.sender, roos());
    assert_eq!(read.text, "Graag inzage.");
}
