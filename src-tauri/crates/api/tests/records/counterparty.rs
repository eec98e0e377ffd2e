//! Telling people in case files that did not give their data themselves (art. 14): the clock, the exceptions, the letter L21,
//! and what goes with the person.

use api::wire::counterparty::*;
use api::wire::disclosures::{DisclosureOf, NoteDisclosure, ReceiverForm};
use api::wire::documents::DocumentRef;
use api::wire::failure::{FieldProblem, Refusal};
use api::wire::records::{PartyForm, RecordForm};
use api::wire::requests::{LetterGap, LetterPreview};
use api::wire::today::Attention;
use api::{counterparty, disclosures, documents, today};
use domain::activity::TransferMechanism;
use domain::counterparty_notice::{NoticeDueBy, NoticeException, NoticeSource};
use domain::ids::{PartyId, RecordId};
use domain::paper::{CaseFile, Correspondence, RecordFields};
use domain::record::{ContactPointKind, CorrespondenceDirection, PartyRole};

use crate::counter::*;

/// The day of the office.
const TODAY: &str = "2026-11-24";

struct Case {
    counter: Counter,
    record: RecordId,
}

impl Case {
    /// Opens a case of a client against Henk Bakker, in which a letter went out on a day.
    fn open(letter_on: Option<&str>) -> Case {
        let counter = open();
        let client = counter.save(person("Samira", "van 't", "Hof-Öztürk"));
        let mut opponent = person("Henk", "", "Bakker");
        opponent.points = vec![point(ContactPointKind::Email, "henk@bakker.example")];
        let opponent = counter.save(opponent);
        let letters = letter_on.into_iter().map(|on| Correspondence {
            written_on: day(on),
            direction: CorrespondenceDirection::Outgoing,
            subject: "Aansprakelijkstelling".to_owned(),
            content: String::new(),
        });
        let fields = RecordFields::CaseFile(CaseFile {
            title: "Lekkage Kerkpad".to_owned(),
            number: "D-7".to_owned(),
            opened_on: day("2026-03-02"),
            ended_on: None,
            end_kind: None,
            content: String::new(),
            claims: Vec::new(),
            decisions: Vec::new(),
            correspondence: letters.collect(),
        });
        let party = |contact_id, role| PartyForm { contact_id, role };
        let record = counter.file(RecordForm {
            id: None,
            parties: vec![
                party(client, PartyRole::Client),
                party(opponent, PartyRole::CounterParty),
            ],
            fields,
        });
        Case { counter, record }
    }

    fn notices(&self) -> CounterPartyNotices {
        let view = self.counter.record(self.record);
        view.notices.expect("somebody is to be told")
    }

    fn opponent(&self) -> CounterPartyNoticeView {
        let mut people = self.notices().people;
        assert_eq!(people.len(), 1, "the client gave their data themselves");
        people.remove(0)
    }

    fn party(&self) -> PartyId {
        self.opponent().party_id
    }

    fn facts(&self, obtained_on: &str) -> SaveNoticeFacts {
        SaveNoticeFacts {
            party_id: self.party(),
            obtained_on: day(obtained_on),
            source: Some(NoticeSource::Client),
            first_letter_on: None,
            first_disclosed_on: None,
        }
    }

    fn save(&self, facts: SaveNoticeFacts) {
        counterparty::save_facts(&self.counter.office, facts).expect("saved facts");
    }

    fn preview(&self) -> LetterPreview {
        let of = NoticeOf {
            party_id: self.party(),
        };
        counterparty::preview(&self.counter.office, of).expect("a letter")
    }

    fn issue(&self) {
        let letter = IssueNotice {
            party_id: self.party(),
            token: self.preview().token,
        };
        counterparty::issue(&self.counter.office, letter).expect("a frozen letter");
    }

    fn given(&self, on: &str) -> Result<(), Refusal> {
        let given = NoteNoticeGiven {
            party_id: self.party(),
            given_on: Some(day(on)),
        };
        match counterparty::note_given(&self.counter.office, given) {
            Ok(()) => Ok(()),
            failed => Err(refused(failed)),
        }
    }

    /// Returns the last day that the page of today names, and whether the letter was made.
    fn reminded(&self) -> Option<(String, bool, bool)> {
        let view = today::view(&self.counter.office, ()).expect("the page of today");
        view.items.into_iter().find_map(|item| {
            if let Attention::CounterPartyNotice {
                due, late, written, ..
            } = item
            {
                Some((due.to_string(), late, written))
            } else {
                None
            }
        })
    }
}

#[test]
fn the_day_of_entry_is_proposed_until_the_owner_says_when_and_from_whom() {
    let case = Case::open(None);
    let before = case.opponent();
    assert!(!before.stated && before.source.is_none());
    assert_eq!(before.obtained_on, day(TODAY));
    assert_eq!(before.due, day("2026-12-24"));
    assert_eq!(case.reminded(), None, "that is more than two weeks ahead");
    case.save(case.facts("2026-11-01"));
    let after = case.opponent();
    assert!(after.stated);
    assert_eq!(
        (after.due, after.due_by),
        (day("2026-12-01"), NoticeDueBy::OneMonth)
    );
    assert_eq!(
        case.reminded(),
        Some(("2026-12-01".to_owned(), false, false))
    );
}

#[test]
fn x12_x13_the_first_letter_or_disclosure_moves_the_last_day() {
    let case = Case::open(None);
    for (id, letter, disclosure, due, by) in [
        ("X13", None, None, "2026-04-02", NoticeDueBy::OneMonth),
        (
            "X12",
            Some("2026-03-12"),
            None,
            "2026-03-12",
            NoticeDueBy::FirstLetter,
        ),
        (
            "disclosed",
            Some("2026-03-12"),
            Some("2026-03-05"),
            "2026-03-05",
            NoticeDueBy::FirstDisclosure,
        ),
    ] {
        case.save(SaveNoticeFacts {
            first_letter_on: letter.map(day),
            first_disclosed_on: disclosure.map(day),
            ..case.facts("2026-03-02")
        });
        let told = case.opponent();
        assert_eq!((told.due, told.due_by), (day(due), by), "{id}");
        assert!(
            matches!(told.standing, NoticeStandingView::ToTell { late: true, .. }),
            "{id}"
        );
        assert_eq!(case.reminded().map(|item| item.1), Some(true), "{id}");
    }
}

#[test]
fn a_letter_that_went_out_in_the_case_is_asked_about_until_it_is_said_to_whom_it_went() {
    let case = Case::open(Some("2026-11-10"));
    case.save(case.facts("2026-11-02"));
    assert_eq!(case.opponent().letter_in_case_on, Some(day("2026-11-10")));
    assert_eq!(case.opponent().due, day("2026-12-02"));
    case.save(SaveNoticeFacts {
        first_letter_on: Some(day("2026-11-10")),
        ..case.facts("2026-11-02")
    });
    let told = case.opponent();
    assert_eq!(told.letter_in_case_on, None);
    assert_eq!(
        told.due,
        day("2026-11-10"),
        "at the first letter (14(3)(b))"
    );
}

#[test]
fn what_is_written_down_as_given_to_another_moves_the_last_day_too() {
    let case = Case::open(None);
    case.save(case.facts("2026-11-02"));
    for given_on in ["2026-11-20", "2026-10-05", "2026-11-12"] {
        disclosures::note_disclosure(
            &case.counter.office,
            NoteDisclosure {
                of: DisclosureOf::Party { id: case.party() },
                recipient: ReceiverForm::New {
                    name: format!("Advocaat van {given_on}"),
                    role: None,
                    country: "NL".to_owned(),
                    mechanism: TransferMechanism::NoTransfer,
                },
                given_on: day(given_on),
                what: "De brief met de aansprakelijkstelling".to_owned(),
                reason: "Voor de zaak".to_owned(),
            },
        )
        .expect("it is written down");
    }
    let told = case.opponent();
    assert_eq!(told.logged_disclosure_on, Some(day("2026-11-12")));
    assert_eq!(
        (told.due, told.due_by),
        (day("2026-11-12"), NoticeDueBy::FirstDisclosure),
        "14(3)(c); what was given before the data of now were obtained does not count"
    );
}

#[test]
fn what_cannot_be_is_refused_by_its_field() {
    let case = Case::open(None);
    let save = |facts| refused(counterparty::save_facts(&case.counter.office, facts));
    let base = case.facts("2026-11-02");
    assert_eq!(
        save(SaveNoticeFacts {
            source: None,
            ..base.clone()
        }),
        field("source", FieldProblem::Missing)
    );
    assert_eq!(
        save(SaveNoticeFacts {
            obtained_on: day("2026-11-25"),
            ..base.clone()
        }),
        field("obtained_on", FieldProblem::InFuture)
    );
    assert_eq!(
        save(SaveNoticeFacts {
            first_letter_on: Some(day("2026-11-01")),
            ..base.clone()
        }),
        field(
            "first_letter_on",
            FieldProblem::Before {
                day: day("2026-11-02")
            }
        )
    );
    case.save(base);
    assert_eq!(
        case.given("2026-11-01"),
        Err(field(
            "given_on",
            FieldProblem::Before {
                day: day("2026-11-02")
            }
        ))
    );
    assert_eq!(
        case.given("2026-11-25"),
        Err(field("given_on", FieldProblem::InFuture))
    );
}

#[test]
fn an_exception_needs_a_reason_and_an_end_and_takes_the_reminder_away_until_then() {
    let case = Case::open(None);
    case.save(case.facts("2026-11-01"));
    let exception = |reason: &str, until: &str| RecordNoticeException {
        party_id: case.party(),
        exception: NoticeException::DefeatsPurpose,
        reason: reason.to_owned(),
        until: day(until),
    };
    let record = |wanted| counterparty::record_exception(&case.counter.office, wanted);
    assert_eq!(
        refused(record(exception(" ", "2027-03-01"))),
        field("reason", FieldProblem::ReasonMissing)
    );
    assert_eq!(
        refused(record(exception("Beslag.", "2028-03-01"))),
        field(
            "until",
            FieldProblem::After {
                day: day("2027-11-24")
            }
        )
    );
    assert_eq!(
        refused(record(exception("Beslag.", TODAY))),
        field(
            "until",
            FieldProblem::Before {
                day: day("2026-11-25")
            }
        )
    );
    record(exception("Er komt een beslag.", "2027-03-01")).expect("a recorded exception");
    let held = case.opponent();
    assert_eq!(
        held.standing,
        NoticeStandingView::Excepted {
            until: day("2027-03-01")
        }
    );
    let told = held.exception.expect("the exception");
    assert_eq!(told.article.nl, "artikel 14 lid 5 onder b AVG");
    assert_eq!(case.reminded(), None);
    let of = NoticeOf {
        party_id: case.party(),
    };
    counterparty::withdraw_exception(&case.counter.office, of).expect("taken back");
    assert!(case.reminded().is_some());
    let secrecy = case.notices().exceptions.into_iter();
    let mut secrecy = secrecy.filter(|one| one.exception == NoticeException::ProfessionalSecrecy);
    assert!(secrecy.next().expect("it is offered").warning.is_some());
}

#[test]
fn the_letter_is_frozen_as_it_was_seen_and_its_reminder_goes_once_it_was_sent() {
    let case = Case::open(None);
    let of = NoticeOf {
        party_id: case.party(),
    };
    assert_eq!(
        refused(counterparty::preview(&case.counter.office, of)),
        field("source", FieldProblem::Missing),
        "the letter must tell from whom the data came (14(2)(f))"
    );
    case.save(case.facts("2026-11-01"));
    let seen = case.preview();
    let text = seen.text().replace('\u{a0}', " ");
    for phrase in [
        "behandelt een zaak voor Samira van 't Hof-Öztürk",
        "Wij kregen de gegevens van onze klant.",
        "gerechtvaardigd belang",
        "U mag ook bezwaar maken",
        "Autoriteit Persoonsgegevens",
        "Wij nemen geen automatische besluiten over u.",
        "kenmerk B-2026-001",
    ] {
        assert!(text.contains(phrase), "{phrase}: {text}");
    }
    assert_eq!(seen.addressee, ["Henk Bakker"]);
    assert!(seen.missing.contains(&LetterGap::Address));
    assert_eq!(seen.lost, []);

    let changed = SaveNoticeFacts {
        source: Some(NoticeSource::PublicSources),
        ..case.facts("2026-11-01")
    };
    case.save(changed);
    let old = IssueNotice {
        party_id: case.party(),
        token: seen.token,
    };
    assert_eq!(
        refused(counterparty::issue(&case.counter.office, old)),
        Refusal::PreviewOutdated
    );
    case.issue();
    assert_eq!(
        case.reminded(),
        Some(("2026-12-01".to_owned(), false, true)),
        "it was made and not sent"
    );
    let letter = case.opponent().letters.remove(0);
    assert_eq!(letter.reference, "B-2026-001");
    assert_eq!(letter.addressee, "Henk Bakker");
    assert_eq!(letter.record_id, Some(case.record));
    assert!(letter.mail_possible);
    documents::draft_mail(&case.counter.office, DocumentRef { id: letter.id }).expect("a draft");
    documents::open(&case.counter.office, DocumentRef { id: letter.id }).expect("a file");

    case.given(TODAY).expect("it was sent");
    assert_eq!(
        case.opponent().standing,
        NoticeStandingView::Told { on: day(TODAY) }
    );
    assert_eq!(case.reminded(), None);
    let log = case.counter.log();
    assert!(
        log.iter().any(|row| row == "counterparty_notice_changed"),
        "{log:?}"
    );
}

#[test]
fn the_letter_goes_with_the_person_who_leaves_the_case() {
    let case = Case::open(None);
    case.save(case.facts("2026-11-01"));
    case.issue();
    let listed = || {
        documents::list(&case.counter.office, ())
            .expect("documents")
            .total
    };
    assert_eq!(listed(), 1);
    let mut form = case.counter.record(case.record).form;
    form.parties.retain(|party| party.role == PartyRole::Client);
    case.counter.file(form);
    assert!(case.counter.record(case.record).notices.is_none());
    assert_eq!(listed(), 0);
}

#[test]
fn a_record_without_such_people_says_nothing_of_the_duty() {
    let counter = open();
    let customer = counter.save(person("Samira", "van 't", "Hof-Öztürk"));
    let call = counter.file(of_one(
        customer,
        PartyRole::Contact,
        moment("2026-11-01", "Vraag"),
    ));
    assert!(counter.record(call).notices.is_none());
}
