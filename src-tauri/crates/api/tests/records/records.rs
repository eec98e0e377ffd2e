//! Saving records, their lists and their pages.

use api::records;
use api::wire::contacts::TextWarningKind;
use api::wire::failure::{FieldProblem, Refusal};
use api::wire::records::{
    DeadlineStatus, DeadlineStatusFilter, ListRecords, PartyForm, PostForm, RecordPage,
    SuggestRecords,
};
use domain::ids::{ContactId, RecordId};
use domain::paper::{
    Agreement, CaseFile, Claim, Comment, Interruption, Payment, Quote, RecordFields,
};
use domain::record::{
    CaseEnd, InterruptionKind, InvoiceState, LimitationClass, PartyRole, QuoteOutcome, RecordKind,
};
use uuid::Uuid;

use super::counter::{Counter, day, field, invoice, moment, of_one, open, person, refused};

fn quote(outcome: QuoteOutcome, agreement_id: Option<RecordId>) -> RecordFields {
    RecordFields::Quote(Quote {
        number: "O-2024-017".to_owned(),
        dated_on: day("2024-12-02"),
        amount_cents: 125_000,
        outcome,
        part_of_administration: false,
        content: "Zeilnaad en ogen".to_owned(),
        agreement_id,
    })
}

fn case_file() -> CaseFile {
    CaseFile {
        title: "Lekkage".to_owned(),
        number: String::new(),
        opened_on: day("2020-02-01"),
        ended_on: None,
        end_kind: None,
        content: String::new(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: Vec::new(),
    }
}

fn agreement(ended_on: Option<&str>) -> RecordFields {
    RecordFields::Agreement(Agreement {
        title: "Onderhoud".to_owned(),
        number: String::new(),
        started_on: day("2024-01-01"),
        ended_on: ended_on.map(day),
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    })
}

fn listed(
    counter: &Counter,
    kind: Option<RecordKind>,
    text: &str,
    status: Option<DeadlineStatusFilter>,
) -> RecordPage {
    let request = ListRecords {
        kind,
        text: text.to_owned(),
        status,
        after: None,
    };
    records::list(&counter.office, request).expect("a page")
}

#[test]
fn a_quote_moves_to_the_other_activity_when_it_is_accepted() {
    let counter = open();
    let someone = counter.save(person("Joris", "", "Waterland"));
    let id = counter.file(of_one(
        someone,
        PartyRole::Requester,
        quote(QuoteOutcome::Open, None),
    ));
    assert_eq!(
        counter.record(id).parties[0].activity.nl,
        "Offertes zonder akkoord"
    );
    let order = counter.file(of_one(someone, PartyRole::Customer, agreement(None)));
    let mut form = counter.record(id).form;
    form.fields = quote(QuoteOutcome::Accepted, Some(order));
    counter.file(form);
    let page = counter.record(id);
    assert_eq!(page.parties[0].activity.nl, "Offertes met akkoord");
    assert_eq!(page.parties[0].deadline.status, DeadlineStatus::Waiting);
    let waits_for = page.parties[0]
        .deadline
        .waits_for
        .as_ref()
        .expect("an event");
    assert_eq!(waits_for.nl, "wacht op het einde van de overeenkomst");
    assert_eq!(page.related[0].id, order);
    assert_eq!(counter.record(order).related[0].id, id);

    let mut form = counter.record(order).form;
    form.fields = agreement(Some("2026-06-30"));
    counter.file(form);
    let last_day = counter.record(id).parties[0].deadline.last_day;
    assert_eq!(
        last_day,
        Some(day("2033-12-31")),
        "the floor wins (domain.md 1.3 point 1)"
    );
}

#[test]
fn an_invoice_that_is_paid_lets_go_of_itself() {
    let counter = open();
    let someone = counter.save(person("Joris", "", "Waterland"));
    let paper = invoice("2017-01-01", InvoiceState::Open);
    let id = counter.file(of_one(
        someone,
        PartyRole::Customer,
        RecordFields::Invoice(paper.clone()),
    ));
    let held = &counter.record(id).parties[0];
    assert_eq!(held.deadline.status, DeadlineStatus::Held);
    assert_eq!(held.holds.len(), 1);
    let mut form = counter.record(id).form;
    form.fields = RecordFields::Invoice(domain::paper::Invoice {
        state: InvoiceState::Paid,
        settled_on: Some(day("2026-11-20")),
        ..paper
    });
    counter.file(form);
    let free = &counter.record(id).parties[0];
    assert_eq!(
        (free.deadline.deletable_from, free.holds.len()),
        (Some(day("2026-11-25")), 0)
    );
}

#[test]
fn a_case_has_two_sides_under_two_activities_and_one_can_leave() {
    let counter = open();
    let client = counter.save(person("Ria", "", "Bakker"));
    let other = counter.save(person("Joris", "", "Waterland"));
    let mut form = of_one(
        client,
        PartyRole::Client,
        RecordFields::CaseFile(case_file()),
    );
    form.parties.push(PartyForm {
        contact_id: other,
        role: PartyRole::CounterParty,
    });
    let id = counter.file(form);
    let names: Vec<(String, String)> = counter
        .record(id)
        .parties
        .into_iter()
        .map(|party| (party.party.name, party.activity.nl))
        .collect();
    let pairs: Vec<(&str, &str)> = names
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("Ria Bakker", "Dossiers"),
            ("Joris Waterland", "Dossiers: wederpartij en anderen")
        ]
    );
    let mut form = counter.record(id).form;
    form.parties.retain(|party| party.contact_id == client);
    counter.file(form);
    assert_eq!(counter.record(id).parties.len(), 1);
    assert_eq!(
        counter.contact(other).records,
        1,
        "invariant 1: its own moment is still there"
    );
}

#[test]
fn the_tables_show_kinds_words_and_status() {
    let counter = open();
    let someone = counter.save(person("Samira", "van 't", "Hof-Öztürk"));
    let old = counter.file(of_one(
        someone,
        PartyRole::Contact,
        moment("2020-01-06", "Buiskap"),
    ));
    let paper = RecordFields::Invoice(invoice("2017-01-01", InvoiceState::Open));
    let open_invoice = counter.file(of_one(someone, PartyRole::Customer, paper));
    let running = counter.file(of_one(someone, PartyRole::Customer, agreement(None)));
    let ids = |page: RecordPage| -> Vec<RecordId> { page.rows.iter().map(|row| row.id).collect() };
    let all = listed(&counter, None, "", None);
    assert_eq!(all.total, 4, "with the moment of entry");
    assert!(
        all.kinds.contains(&(RecordKind::ContactMoment, 2)),
        "{:?}",
        all.kinds
    );
    for (kind, text, status, expected) in [
        (Some(RecordKind::Invoice), "", None, vec![open_invoice]),
        (None, "buiskap", Some(DeadlineStatusFilter::Due), vec![old]),
        (None, "", Some(DeadlineStatusFilter::Due), vec![old]),
        (
            None,
            "",
            Some(DeadlineStatusFilter::Held),
            vec![open_invoice],
        ),
        (None, "", Some(DeadlineStatusFilter::Waiting), vec![running]),
        (Some(RecordKind::Quote), "ozturk", None, vec![]),
        (None, "'\"", None, vec![]),
    ] {
        let page = listed(&counter, kind, text, status);
        assert_eq!(page.total, expected.len() as u64, "{text} {status:?}");
        assert_eq!(ids(page), expected, "{text} {status:?}");
    }
    let waiting = listed(&counter, Some(RecordKind::Agreement), "", None);
    let waits_for = waiting.rows[0]
        .deadline
        .waits_for
        .as_ref()
        .expect("an event");
    assert_eq!(waits_for.nl, "wacht op het einde van de overeenkomst");
    assert_eq!(waiting.rows[0].parties[0].name, "Samira van 't Hof-Öztürk");
}

#[test]
fn a_table_goes_on_where_the_page_before_it_ended() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    for number in 1..=28 {
        for month in ["2025-02", "2025-03"] {
            counter.file(of_one(
                someone,
                PartyRole::Contact,
                moment(&format!("{month}-{number:02}"), ""),
            ));
        }
    }
    let first = listed(&counter, None, "", None);
    assert_eq!((first.rows.len(), first.total), (50, 57));
    let request = ListRecords {
        kind: None,
        text: String::new(),
        status: None,
        after: first.next,
    };
    let second = records::list(&counter.office, request).expect("a page");
    assert_eq!((second.rows.len(), second.next), (7, None));
    assert_eq!(second.rows[6].dated_on, day("2025-02-01"));
}

#[test]
fn a_record_that_cannot_be_is_refused_with_the_field_that_is_wrong() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let moment_id = counter.file(of_one(
        someone,
        PartyRole::Contact,
        moment("2026-01-05", ""),
    ));
    let one = |fields| of_one(someone, PartyRole::Contact, fields);
    let nobody = api::wire::records::RecordForm {
        parties: Vec::new(),
        ..one(moment("2026-01-05", ""))
    };
    let unnumbered = domain::paper::Invoice {
        number: " ".to_owned(),
        ..invoice("2025-01-09", InvoiceState::Paid)
    };
    let settled_early = domain::paper::Invoice {
        settled_on: Some(day("2026-11-25")),
        ..invoice("2025-01-09", InvoiceState::Paid)
    };
    let wrongly_linked = domain::paper::Invoice {
        quote_id: Some(moment_id),
        ..invoice("2025-01-09", InvoiceState::Paid)
    };
    let ended = CaseFile {
        ended_on: Some(day("2026-01-05")),
        ..case_file()
    };
    let backwards = CaseFile {
        ended_on: Some(day("2019-01-05")),
        end_kind: Some(CaseEnd::Withdrawn),
        ..case_file()
    };
    let no_post = Comment {
        post_id: domain::ids::PostId(Uuid::nil()),
        commented_on: day("2025-02-01"),
        author: String::new(),
        content: String::new(),
        ip_address: String::new(),
        user_agent: String::new(),
    };
    for (form, name, problem) in [
        (nobody, "parties", FieldProblem::Missing),
        (
            one(moment("2026-11-25", "")),
            "happened_on",
            FieldProblem::InFuture,
        ),
        (
            one(moment("1899-12-31", "")),
            "happened_on",
            FieldProblem::Before {
                day: day("1900-01-01"),
            },
        ),
        (
            one(RecordFields::Invoice(unnumbered)),
            "number",
            FieldProblem::Missing,
        ),
        (
            one(RecordFields::Invoice(settled_early)),
            "settled_on",
            FieldProblem::InFuture,
        ),
        (
            one(RecordFields::Invoice(wrongly_linked)),
            "quote_id",
            FieldProblem::Malformed,
        ),
        (
            one(RecordFields::CaseFile(ended)),
            "end_kind",
            FieldProblem::Missing,
        ),
        (
            one(RecordFields::CaseFile(backwards)),
            "ended_on",
            FieldProblem::Before {
                day: day("2020-02-01"),
            },
        ),
        (
            one(RecordFields::Comment(no_post)),
            "post_id",
            FieldProblem::Missing,
        ),
    ] {
        assert_eq!(
            refused(records::save(&counter.office, form)),
            field(name, problem)
        );
    }
    let stranger = of_one(
        ContactId(Uuid::nil()),
        PartyRole::Contact,
        moment("2026-01-05", ""),
    );
    assert_eq!(
        refused(records::save(&counter.office, stranger)),
        Refusal::NotFound
    );
    assert_eq!(
        listed(&counter, None, "", None).total,
        2,
        "nothing was kept"
    );
}

#[test]
fn papers_of_a_contact_are_proposed_and_a_payment_names_its_invoice() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let paper = RecordFields::Invoice(invoice("2025-01-09", InvoiceState::Paid));
    let id = counter.file(of_one(someone, PartyRole::Customer, paper));
    let request = SuggestRecords {
        kind: RecordKind::Invoice,
        contact_id: Some(someone),
        text: "2025".to_owned(),
    };
    let found = records::suggest(&counter.office, request).expect("papers");
    assert_eq!(found.iter().map(|one| one.id).collect::<Vec<_>>(), [id]);
    let payment = RecordFields::Payment(Payment {
        booked_on: day("2025-02-01"),
        amount_cents: 125_000,
        account_number: String::new(),
        account_holder: String::new(),
        description: String::new(),
        invoice_id: Some(id),
    });
    let paid = counter.file(of_one(someone, PartyRole::Payer, payment));
    assert_eq!(
        counter.record(paid).parties[0].deadline.last_day,
        Some(day("2033-02-01"))
    );
}

#[test]
fn a_post_that_is_taken_off_lets_its_comments_go() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let mut post = PostForm {
        id: None,
        title: "Winterberging".to_owned(),
        url: String::new(),
        removed_on: None,
    };
    let post_id = records::save_post(&counter.office, post.clone()).expect("a post");
    let comment = RecordFields::Comment(Comment {
        post_id,
        commented_on: day("2025-02-01"),
        author: "Ria".to_owned(),
        content: "Mooi gedaan".to_owned(),
        ip_address: String::new(),
        user_agent: String::new(),
    });
    let id = counter.file(of_one(someone, PartyRole::Commenter, comment));
    assert_eq!(
        counter.record(id).parties[0].deadline.status,
        DeadlineStatus::Waiting
    );
    post.id = Some(post_id);
    post.removed_on = Some(day("2026-05-01"));
    records::save_post(&counter.office, post.clone()).expect("a post");
    assert_eq!(
        counter.record(id).parties[0].deadline.status,
        DeadlineStatus::Due
    );
    assert_eq!(
        records::list_posts(&counter.office, ()).expect("posts"),
        [post]
    );
}

#[test]
fn only_a_reminder_that_a_claim_must_follow_keeps_the_day_of_the_claim() {
    let counter = open();
    let id = counter.save(person("Ria", "", "Bakker"));
    let with = |kind: InterruptionKind, followed_on: &str| {
        let claim = Claim {
            id: None,
            description: "Schade".to_owned(),
            class: LimitationClass::Damages3310,
            starts_on: day("2020-03-10"),
            ends_on_by_hand: None,
            interruptions: vec![Interruption {
                kind,
                happened_on: day("2024-06-01"),
                claim_followed_on: Some(day(followed_on)),
            }],
        };
        let paper = CaseFile {
            claims: vec![claim],
            ..case_file()
        };
        of_one(id, PartyRole::Client, RecordFields::CaseFile(paper))
    };
    for kind in InterruptionKind::ALL {
        let record = counter.file(with(*kind, "2024-08-01"));
        let RecordFields::CaseFile(paper) = counter.record(record).form.fields else {
            panic!("a case file");
        };
        let kept = paper.claims[0].interruptions[0].claim_followed_on;
        let of_its_kind = *kind == InterruptionKind::ReminderThenClaim3317;
        assert_eq!(kept, of_its_kind.then(|| day("2024-08-01")), "{kind:?}");
    }
    let early = with(InterruptionKind::ReminderThenClaim3317, "2024-05-31");
    assert_eq!(
        refused(records::save(&counter.office, early)),
        field(
            "claims.0.interruptions.0.claim_followed_on",
            FieldProblem::Before {
                day: day("2024-06-01")
            }
        )
    );
}

#[test]
fn an_old_vat_number_and_a_copy_of_a_passport_are_told_with_the_record() {
    let counter = open();
    let asked_of = |company: &str, description: &str| {
        let mut form = person("Ria", "", "Bakker");
        form.company = company.to_owned();
        let who = counter.save(form);
        let mut paper = invoice("2018-05-15", InvoiceState::Paid);
        paper.vat_id = "NL111222333B01".to_owned();
        paper.description = description.to_owned();
        let record = counter.file(of_one(
            who,
            PartyRole::Customer,
            RecordFields::Invoice(paper),
        ));
        let view = counter.record(record);
        let RecordFields::Invoice(kept) = &view.form.fields else {
            panic!("an invoice");
        };
        assert_eq!(
            kept.vat_id, "NL111222333B01",
            "a booked invoice is not altered"
        );
        let warnings = view.warnings.into_iter();
        warnings
            .map(|warning| (warning.field, warning.kind))
            .collect::<Vec<_>>()
    };
    let old = ("vat_id".to_owned(), TextWarningKind::OldVatNumber);
    let paper = ("description".to_owned(), TextWarningKind::IdentityPaper);
    assert_eq!(asked_of("", "Buiskap"), vec![old.clone()]);
    assert_eq!(
        asked_of("Zeilen B.V.", "Buiskap"),
        [],
        "an RSIN is no citizen service number"
    );
    assert_eq!(
        asked_of("", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
        [paper.clone(), old.clone()]
    );
    assert_eq!(asked_of("", "Kopie_paspoort.jpg"), [paper, old]);
}
