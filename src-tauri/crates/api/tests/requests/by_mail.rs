//! A request by mail: what a saved mail offers, and what comes of it.

use api::requests;
use api::wire::failure::{FieldProblem, ImportProblem, Refusal};
use api::wire::requests::{MailArrival, MailAttachmentKind, RequestMail, TakeInRequest};
use domain::language::Language;
use domain::request::{RequestChannel, Right};

use crate::bureau::*;

const MAIL: &str = "Received: from mx.voorbeeld.example by mail.wilgenhoek.example; Mon, 2 Nov 2026 08:15:00 +0000\r
From: Samira van 't Hof-Ozturk <Samira@voorbeeld.example>\r
Subject: Mijn gegevens\r
Date: Mon, 2 Nov 2026 09:14:00 +0100\r
Message-ID: <een@voorbeeld.example>\r
Content-Type: text/plain; charset=utf-8\r
\r
Goedemorgen,\r
\r
Welke gegevens hebben jullie van mij? Daarna wil ik dat u mijn\r
gegevens wist.\r
\r
> Wilt u de nieuwsbrief? U kunt zich afmelden.\r
";

fn offered(bureau: &Bureau, mail: &str) -> RequestMail {
    requests::preview_mail(&bureau.office, mail.as_bytes()).unwrap()
}

/// Returns the intake as it is filled in from a mail.
fn filled_in(mail: &RequestMail) -> TakeInRequest {
    TakeInRequest {
        rights: mail.rights.iter().map(|found| found.right).collect(),
        channel: RequestChannel::Email,
        received_on: mail.received_on,
        received_at: mail.received_at.clone(),
        language: mail.language,
        contact_id: mail.contact_id,
        requester: mail.requester.clone(),
        representative: None,
        words: mail.words.clone(),
        message: Some(mail.message.clone()),
        subject: None,
        answer_to: None,
        reached_us_on: None,
    }
}

#[test]
fn a_mail_fills_in_day_sender_language_and_the_rights_with_their_sentences() {
    let bureau = open_on(TODAY);
    let contact = person(&bureau.office);
    let mail = offered(&bureau, MAIL);
    assert_eq!(mail.contact_id, Some(contact), "by the address on file");
    assert_eq!(mail.requester.given_name, "Samira");
    assert_eq!(mail.requester.infix, "van 't");
    assert_eq!(
        (
            mail.received_on,
            mail.received_at.as_deref(),
            mail.received_by
        ),
        (day("2026-11-02"), Some("09:15"), Some(MailArrival::Server)),
        "domain.md 3.1: the arrival, in Amsterdam"
    );
    assert_eq!(mail.language, Language::Dutch);
    let rights: Vec<_> = mail
        .rights
        .iter()
        .map(|found| (found.right, found.sentence.as_str()))
        .collect();
    assert_eq!(
        rights,
        [
            (Right::Access, "Welke gegevens hebben jullie van mij?"),
            (Right::Erasure, "Daarna wil ik dat u mijn gegevens wist."),
        ],
        "what is quoted below is not asked"
    );
    assert!(!mail.words.contains("nieuwsbrief"));
    assert!(
        requests::list(&bureau.office, ()).unwrap().open.is_empty(),
        "nothing is kept of it"
    );
}

#[test]
fn the_same_mail_is_told_and_not_taken_in_twice() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let mail = offered(&bureau, MAIL);
    let first = requests::take_in(office, filled_in(&mail)).unwrap();
    let again = offered(&bureau, MAIL);
    let taken_in: Vec<_> = again
        .taken_in
        .iter()
        .map(|one| one.number.as_str())
        .collect();
    assert_eq!(taken_in, ["V-2026-001", "V-2026-002"]);
    let taken = Refusal::Field {
        field: "rights".to_owned(),
        problem: FieldProblem::Taken,
    };
    assert_eq!(
        requests::take_in(office, filled_in(&again)).unwrap_err(),
        taken.into()
    );
    let mut forgotten = filled_in(&again);
    forgotten.rights = vec![Right::MarketingObjection];
    let later = requests::take_in(office, forgotten).unwrap();
    assert_eq!(
        view(office, later).linked.len(),
        2,
        "what was forgotten is linked to what the mail asked before"
    );
    assert_eq!(view(office, first).linked.len(), 2);
}

#[test]
fn a_mail_without_a_day_is_proposed_for_today_and_one_of_the_future_too() {
    let bureau = open_on(TODAY);
    for head in ["", "Date: Mon, 2 Nov 2099 09:14:00 +0100\r\n"] {
        let mail = offered(
            &bureau,
            &format!("From: a@b.example\r\n{head}\r\nI want a copy of my data."),
        );
        assert_eq!((mail.received_on, mail.received_by), (day(TODAY), None));
        assert_eq!(mail.language, Language::English);
    }
}

#[test]
fn a_mail_that_a_processor_sent_on_asks_in_the_name_of_who_wrote_it() {
    let bureau = open_on(TODAY);
    let mail = offered(
        &bureau,
        "From: Hosting <steun@hosting.example>\r\nSubject: Fwd: Inzage\r\nDate: Thu, 5 Nov 2026 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nZie onder.\r\n\r\n---------- Forwarded message ---------\r\nVan: Samira van 't Hof <samira@voorbeeld.example>\r\nDate: ma 2 nov 2026 om 09:14\r\nSubject: Inzage\r\n\r\nGraag inzage.",
    );
    assert_eq!(mail.requester.email, "samira@voorbeeld.example");
    let forwarded = mail.forwarded.unwrap();
    assert_eq!(
        (forwarded.name.as_str(), forwarded.first_sent_on),
        ("Hosting", Some(day("2026-11-02"))),
        "X14: the day on which it came in there"
    );
    assert_eq!(mail.received_on, day("2026-11-05"));
}

#[test]
fn a_copy_of_an_identity_paper_is_warned_of_and_attachments_are_only_counted() {
    let bureau = open_on(TODAY);
    let mail = offered(
        &bureau,
        "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nGraag inzage.\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=paspoort.jpg\r\n\r\nx\r\n--b--",
    );
    assert!(mail.identity_paper, "T11");
    assert_eq!(mail.attachments[0].kind, MailAttachmentKind::Picture);
    assert!(!format!("{mail:?}").contains("paspoort"));
}

#[test]
fn what_is_no_mail_is_refused_with_its_line() {
    let bureau = open_on(TODAY);
    for (bytes, problem) in [
        (&b""[..], ImportProblem::Empty),
        (b"Beste mensen", ImportProblem::NotAMail { line: 1 }),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            ImportProblem::OutlookMessage,
        ),
    ] {
        assert_eq!(
            requests::preview_mail(&bureau.office, bytes).unwrap_err(),
            Refusal::Import { problem }.into()
        );
    }
}
