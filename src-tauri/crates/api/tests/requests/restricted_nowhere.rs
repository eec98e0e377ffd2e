//! What is restricted is stored and no more (art. 18(2); domain.md T22): a test for every place in which it could be seen,
//! and for those in which it must be seen still.

use api::office::Office;
use api::wire::cleanup::{CleanupView, PreviewErasure, Selection};
use api::wire::contacts::{ListContacts, OpenContact, SuggestContacts};
use api::wire::documents::DocumentRef;
use api::wire::failure::Refusal;
use api::wire::finding::FindQuery;
use api::wire::mailing::{ConsentTextForm, MailingListOf, MailingListView, SaveMailingList};
use api::wire::records::{
    DeadlineStatusFilter, ListRecords, OpenRecord, RecordPage, SuggestRecords,
};
use api::wire::register::{LengthUnit, RuleDraft, RuleLength};
use api::wire::requests::{LetterParticulars, PreviewLetter, RequestStep};
use api::wire::restrictions::OpenRestricted;
use api::wire::session::{OpenSample, Theme};
use api::wire::settings::ListLog;
use api::wire::year_round::{OpenYearRound, TickYearRound};
use api::{
    cleanup, contacts, documents, emergency_sheet, finding, letters, log, mailing, records,
    register, requests, sample, today, undo, year_round,
};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId};
use domain::language::Language;
use domain::paper::{Agreement, RecordFields, Subscription};
use domain::record::{PartyRole, QuoteOutcome, RecordKind, SubscriptionAudience};
use domain::request::{Decision, RefusalGround, Right};
use domain::restriction::RestrictedUse;
use domain::subscription::{
    Consent, ConsentChannel, ConsentGiver, ConsentTextKind, Sale, SubscriptionGround,
};
use domain::year_round::{RoundOutcome, RoundSubject};

use crate::bureau::*;
use crate::carrying_out::tell_all;
use crate::letters::{text_in, text_of};
use crate::one_of_each::one_of_each;
use crate::package::{data_in, make, opened, saved};
use crate::restricting::*;

const NAME: &str = "Hof-Öztürk";
const ADDRESS: &str = "samira@voorbeeld.example";

/// Restricts all that is kept of a person.
fn restrict_all(office: &Office, contact: ContactId) {
    let id = asked(office, Right::Restriction, contact);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
}

fn saying_nothing(place: &str, told: &str) {
    for trace in [SECRET, "2024-017", NAME, ADDRESS] {
        assert!(!told.contains(trace), "{place} shows {trace}: {told}");
    }
}

// Searching, lists, suggestions.

#[test]
fn the_search_of_the_records_finds_no_word_of_it() {
    let Restricted { bureau, .. } = restricted();
    for text in [SECRET, "2024-017", "2024"] {
        let page = list_records(&bureau.office, text);
        assert_eq!((page.rows.len(), page.total), (0, 0), "{text}");
    }
}

fn found(office: &Office, text: &str) -> api::wire::finding::Findings {
    let query = FindQuery {
        text: text.to_owned(),
        limit: 10,
    };
    finding::find(office, query).unwrap()
}

#[test]
fn finding_shows_neither_the_record_nor_a_person_of_whom_all_is_restricted() {
    let Restricted { bureau, .. } = restricted();
    for text in [SECRET, "2024-017"] {
        assert!(found(&bureau.office, text).records.is_empty(), "{text}");
    }
    let Restricted { bureau, .. } = wholly_restricted();
    for text in ["Samira", "Ozturk", ADDRESS] {
        let found = found(&bureau.office, text);
        assert!(
            found.contacts.is_empty() && found.records.is_empty(),
            "{text}"
        );
    }
}

#[test]
fn what_was_opened_last_no_longer_shows_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    records::open(office, OpenRecord { id: quote }).unwrap();
    contacts::open(office, OpenContact { id: contact }).unwrap();
    restrict_all(office, contact);
    let told = serde_json::to_string(&found(office, "").recent).unwrap();
    assert!(!told.contains("\"of\":\"record\""), "{told}");
    assert!(!told.contains("\"of\":\"contact\""), "{told}");
}

#[test]
fn the_list_of_each_kind_leaves_it_out_in_every_filter_and_counts_it_by_itself() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let kept = one_of_each(office, contact).len();
    restrict_all(office, contact);
    let filters = [
        None,
        Some(DeadlineStatusFilter::Waiting),
        Some(DeadlineStatusFilter::Due),
        Some(DeadlineStatusFilter::Held),
    ];
    let kinds = RecordKind::ALL.iter().copied().map(Some);
    for kind in kinds.chain([None]) {
        for status in filters {
            let RecordPage {
                rows,
                total,
                restricted,
                kinds,
                ..
            } = page_of(office, kind, status);
            assert_eq!((rows.len(), total), (0, 0), "{kind:?} {status:?}");
            assert_eq!(restricted as usize, kept, "{kind:?} {status:?}");
            assert!(kinds.iter().all(|(_, count)| *count == 0), "{kinds:?}");
        }
    }
}

fn page_of(
    office: &Office,
    kind: Option<RecordKind>,
    status: Option<DeadlineStatusFilter>,
) -> RecordPage {
    let asked = ListRecords {
        kind,
        text: String::new(),
        status,
        after: None,
    };
    records::list(office, asked).unwrap()
}

#[test]
fn the_persons_own_page_leaves_it_out_and_says_how_many() {
    let Restricted {
        bureau,
        contact,
        call,
        ..
    } = restricted();
    let office = &bureau.office;
    let page = list_records(office, "");
    let ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
    assert_eq!((ids, page.total, page.restricted), (vec![call], 1, 1));
    let card = contacts::open(office, OpenContact { id: contact }).unwrap();
    assert_eq!(
        (card.timeline.len(), card.records, card.restricted),
        (1, 1, 1)
    );
    assert!(!serde_json::to_string(&card).unwrap().contains(SECRET));
}

#[test]
fn a_person_of_whom_all_is_restricted_is_in_no_list_and_cannot_be_opened() {
    let Restricted {
        bureau, contact, ..
    } = wholly_restricted();
    let office = &bureau.office;
    for text in ["", "Samira"] {
        let asked = ListContacts {
            text: text.to_owned(),
            after: None,
        };
        let page = contacts::list(office, asked).unwrap();
        assert_eq!((page.rows.len(), page.total), (0, 0), "{text}");
        assert_eq!(page.restricted, 1, "{text}");
    }
    let opened = contacts::open(office, OpenContact { id: contact });
    assert_eq!(refusal(opened), Refusal::Restricted);
}

#[test]
fn nobody_of_whom_all_is_restricted_is_suggested_while_typing() {
    let Restricted { bureau, .. } = wholly_restricted();
    for text in ["Sam", "Hof", "oztu"] {
        let text = text.to_owned();
        let suggested = contacts::suggest(&bureau.office, SuggestContacts { text });
        assert_eq!(suggested.unwrap(), []);
    }
}

#[test]
fn it_is_not_suggested_as_a_paper_to_which_another_belongs() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    for (contact_id, text) in [(Some(contact), ""), (Some(contact), "2024"), (None, "2024")] {
        let suggested = records::suggest(
            &bureau.office,
            SuggestRecords {
                kind: RecordKind::Quote,
                contact_id,
                text: text.to_owned(),
            },
        );
        assert_eq!(suggested.unwrap(), [], "{text}");
    }
}

// Counts, charts, reports.

#[test]
fn vandaag_its_chart_its_year_and_the_counts_of_the_rail_do_not_count_it() {
    let Restricted { bureau, .. } = wholly_restricted();
    let later = again_on(bureau, "2027-06-01");
    let office = &later.office;
    let view = today::view(office, ()).unwrap();
    assert_eq!(view.chart.total, 0);
    assert!(view.year.iter().all(|day| {
        use api::wire::today::YearMark;
        day.mark != YearMark::Deletable
    }));
    let told = serde_json::to_string(&view).unwrap();
    assert!(
        !told.contains(SECRET) && !told.contains("2024-017"),
        "{told}"
    );
    assert_eq!(today::counts(office, ()).unwrap().due, 0);
}

#[test]
fn the_page_of_cleaning_up_shows_it_under_no_tab() {
    let Restricted { bureau, .. } = wholly_restricted();
    let later = again_on(bureau, "2040-01-02");
    let office = &later.office;
    let view = cleanup::view(office, ()).unwrap();
    saying_nothing("cleaning up", &serde_json::to_string(&view).unwrap());
    let CleanupView {
        due_total,
        held,
        held_total,
        coming_total,
        ..
    } = view;
    assert_eq!(
        (due_total, held.len(), held_total, coming_total),
        (0, 0, 0, 0)
    );
}

#[test]
fn the_register_does_not_count_it() {
    let Restricted { bureau, .. } = wholly_restricted();
    let register = register::view(&bureau.office, ()).unwrap();
    let counted = register.activities.iter().filter(|row| row.records > 0);
    let counted: Vec<(&str, u32)> = counted
        .map(|row| (row.code.as_str(), row.records))
        .collect();
    assert_eq!(counted, [("A18", 1)], "the file of the request alone");
}

#[test]
fn the_effect_of_a_changed_rule_neither_counts_it_nor_names_the_person() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", SECRET),
    );
    let called = register::view(office, ()).unwrap().activities;
    let activity_id = called.iter().find(|row| row.records == 1).unwrap().id;
    let draft = || RuleDraft {
        activity_id,
        length: RuleLength {
            amount: 1,
            unit: LengthUnit::Months,
        },
        reaches_older: false,
        reason: String::new(),
    };
    let before = register::preview_rule(office, draft()).unwrap();
    assert_eq!((before.earlier, before.examples.len()), (1, 1));
    restrict_all(office, contact);
    let after = register::preview_rule(office, draft()).unwrap();
    assert_eq!((after.earlier, after.later, after.unchanged), (0, 0, 0));
    assert_eq!((after.newly_due, after.examples), (0, Vec::new()));
}

/// An agreement that runs on, which the round of the year asks about.
fn running(office: &Office, contact: ContactId) -> PartyId {
    let agreement = RecordFields::Agreement(Agreement {
        title: SECRET.to_owned(),
        number: String::new(),
        started_on: day("2024-02-01"),
        ended_on: None,
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    });
    record(office, contact, PartyRole::Customer, agreement)
}

#[test]
fn the_round_of_the_year_neither_asks_about_it_nor_shows_what_was_ticked_off_before() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    running(office, contact);
    let tick = TickYearRound {
        year: 2026,
        subject: RoundSubject::Agreement,
        thing_id: None,
        outcome: Some(RoundOutcome::Done),
        reason: String::new(),
    };
    year_round::tick(office, tick).unwrap();
    let round = || {
        let view = year_round::open(office, OpenYearRound { year: None }).unwrap();
        serde_json::to_string(&view).unwrap()
    };
    assert!(round().contains(SECRET));
    restrict_all(office, contact);
    saying_nothing("the round of the year", &round());
}

#[test]
fn the_emergency_sheet_does_not_count_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let said = call("2021-12-31", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, said);
    let sheet = || {
        bureau.desk.save_to(bureau.home.path());
        let saved = emergency_sheet::save_emergency_sheet(office, ()).unwrap();
        text_in(&bureau.home.path().join(saved.file_name.unwrap()))
    };
    let falls_due = "de bewaartermijn is voorbij";
    assert!(sheet().contains(falls_due));
    restrict_all(office, contact);
    assert!(!sheet().contains(falls_due));
}

// What goes to others.

#[test]
fn the_letter_to_a_recipient_says_who_and_which_kind_and_nothing_of_what_it_says() {
    let Restricted { bureau, id, .. } = restricted();
    let office = &bureau.office;
    let recipient_id = view(office, id).recipients[0].recipient_id;
    let shown = letters::preview(
        office,
        PreviewLetter {
            id,
            kind: DocumentKind::RecipientNotice,
            particulars: LetterParticulars {
                recipient_id: Some(recipient_id),
                ..LetterParticulars::default()
            },
        },
    );
    let text = shown.unwrap().text();
    assert!(text.contains(NAME) && text.contains("offerte"), "{text}");
    for trace in [SECRET, "2024-017", "1.250", ADDRESS, "Belt liever"] {
        assert!(!text.contains(trace), "{trace}: {text}");
    }
}

#[test]
fn the_copy_for_somebody_else_says_nothing_of_it() {
    let Restricted { bureau, .. } = restricted();
    let office = &bureau.office;
    let other = person(office);
    let said = call("2026-02-02", "Vroeg naar de prijs.");
    record(office, other, PartyRole::Contact, said);
    let id = asked(office, Right::Access, other);
    give_all(office, id);
    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    for document in view(office, id).documents {
        let text = text_of(&bureau, document.id);
        for trace in [SECRET, "2024-017"] {
            assert!(!text.contains(trace), "{:?}: {text}", document.kind);
        }
    }
}

/// Lets a person get the newsletter, on the ground of a consent that is proven.
fn subscribe(office: &Office, contact: ContactId) -> PartyId {
    let text_id = mailing::save_text(
        office,
        ConsentTextForm {
            kind: ConsentTextKind::Consent,
            language: Language::Dutch,
            valid_from: day("2025-01-01"),
            text: "Ja, stuur mij de nieuwsbrief.".to_owned(),
        },
    )
    .unwrap();
    let ground = SubscriptionGround::Consent(Consent {
        text_id: Some(text_id),
        given_on: day("2026-01-15"),
        given_at: None,
        channel: ConsentChannel::WebForm,
        given_by: ConsentGiver::Person,
        proof: "Aangekruist op de website.".to_owned(),
        confirmed_on: None,
    });
    subscribed(office, contact, ground)
}

fn subscribed(office: &Office, contact: ContactId, ground: SubscriptionGround) -> PartyId {
    let paper = RecordFields::Subscription(Subscription {
        audience: ground.audience(),
        address: ADDRESS.to_owned(),
        subscribed_on: day("2026-01-15"),
        ground: Some(ground),
        unsubscribed_on: None,
    });
    record(office, contact, PartyRole::Subscriber, paper)
}

fn mailed(office: &Office, audience: SubscriptionAudience) -> MailingListView {
    mailing::view(office, MailingListOf { audience }).unwrap()
}

#[test]
fn the_mailing_list_neither_has_nor_names_who_is_restricted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    subscribe(office, contact);
    let subscribers = SubscriptionAudience::Subscriber;
    assert_eq!(mailed(office, subscribers).on_total, 1);
    restrict_all(office, contact);
    let list = mailed(office, subscribers);
    assert_eq!(list.on_total, 0);
    saying_nothing("the mailing list", &serde_json::to_string(&list).unwrap());
}

#[test]
fn no_newsletter_rests_on_a_sale_that_is_restricted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let invoice = record(
        office,
        contact,
        PartyRole::Customer,
        crate::letters::invoice_of("2026-01-10"),
    );
    let opt_out_text_id = mailing::save_text(
        office,
        ConsentTextForm {
            kind: ConsentTextKind::OptOut,
            language: Language::Dutch,
            valid_from: day("2025-01-01"),
            text: "Liever geen nieuwsbrief? Vink dit aan.".to_owned(),
        },
    )
    .unwrap();
    let sale = Sale {
        record_id: record_of(office, invoice),
        sold_on: day("2026-01-10"),
        opt_out_text_id: Some(opt_out_text_id),
        similar_service: true,
    };
    let letter = subscribed(office, contact, SubscriptionGround::Sale(sale));
    let customers = SubscriptionAudience::Customer;
    assert_eq!(mailed(office, customers).on_total, 1);
    let id = asked(office, Right::Restriction, contact);
    decide_of(office, id, |party| {
        if party == letter {
            (Decision::Refuse, Some(RefusalGround::NoRestrictionGround))
        } else {
            (Decision::Restrict, None)
        }
    });
    place(office, id).unwrap();
    assert_eq!(mailed(office, customers).on_total, 0);
}

#[test]
fn the_file_of_the_mailing_list_has_neither_address_nor_name() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    subscribe(office, contact);
    let file = || {
        bureau.desk.save_to(bureau.home.path());
        let saved = mailing::save(
            office,
            SaveMailingList {
                audience: SubscriptionAudience::Subscriber,
                with_names: true,
            },
        )
        .unwrap();
        std::fs::read_to_string(bureau.home.path().join(saved.file_name.unwrap())).unwrap()
    };
    assert!(file().contains(ADDRESS));
    restrict_all(office, contact);
    saying_nothing("the saved list", &file());
}

#[test]
fn a_draft_mail_about_the_request_says_nothing_of_it() {
    let Restricted { bureau, id, .. } = restricted();
    let office = &bureau.office;
    tell_all(office, id);
    let letter = issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    documents::draft_mail(office, DocumentRef { id: letter }).unwrap();
    let mail = std::fs::read_to_string(bureau.desk.opened().pop().unwrap()).unwrap();
    assert!(!mail.contains(SECRET), "the mail");
    let attached = text_of(&bureau, letter);
    assert!(!attached.contains(SECRET), "its letter: {attached}");
}

#[test]
fn nothing_but_the_persons_own_package_has_records_in_a_file_and_no_other_command_makes_one() {
    let makes_files: Vec<&str> = permitted_commands()
        .into_iter()
        .filter(|name| {
            [
                "print",
                "export",
                "make_",
                "draft",
                "_sheet",
                "save_document",
                "save_mailing_list",
            ]
            .iter()
            .any(|part| name.contains(part))
        })
        .collect();
    assert_eq!(
        makes_files,
        [
            "save_recovery_sheet",
            "print_recovery_sheet",
            "confirm_recovery_sheet",
            "renew_recovery_sheet",
            "save_mailing_list",
            "make_package",
            "save_document",
            "draft_mail",
            "save_emergency_sheet",
            "print_emergency_sheet",
        ],
        "a new way out needs a test above"
    );
}

fn permitted_commands() -> Vec<&'static str> {
    let text = include_str!("../../../../permissions/commands.toml");
    let (_, list) = text.split_once("commands.allow = [").unwrap();
    list.split('"').skip(1).step_by(2).collect()
}

#[test]
fn nothing_is_synchronised_as_no_command_does_so_and_the_window_may_ask_nothing_else() {
    for word in ["sync", "send", "upload", "push", "share", "publish"] {
        let found = permitted_commands();
        assert!(found.iter().all(|name| !name.contains(word)), "{word}");
    }
    let capability = include_str!("../../../../capabilities/main.json");
    let capability: serde_json::Value = serde_json::from_str(capability).unwrap();
    assert_eq!(
        capability["permissions"],
        serde_json::json!([
            "commands",
            "core:event:allow-listen",
            "core:event:allow-unlisten"
        ])
    );
}

// What happens by itself.

#[test]
fn a_run_of_what_is_due_passes_over_it() {
    let Restricted { bureau, quote, .. } = wholly_restricted();
    let later = again_on(bureau, "2040-01-02");
    let office = &later.office;
    let selection = Selection::All;
    let previewed = cleanup::preview(office, PreviewErasure { selection }).unwrap();
    assert_eq!((previewed.total, previewed.records), (0, 0));
    let kept = office.read(|vault| store::tables::record::find(vault, quote));
    assert!(kept.unwrap().is_some(), "storage goes on");
}

#[test]
fn undoing_brings_nothing_of_it_back() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let mut form = records::open(office, OpenRecord { id: quote })
        .unwrap()
        .form;
    if let RecordFields::Quote(quote) = &mut form.fields {
        quote.content = "Iets anders".to_owned();
        assert_eq!(quote.outcome, QuoteOutcome::Refused);
    }
    records::save(office, form).unwrap();
    restrict_all(office, contact);
    assert_eq!(refusal(undo::undo(office, ())), Refusal::NothingToUndo);
}

#[test]
fn an_import_neither_names_the_person_nor_takes_the_address_in() {
    let Restricted { bureau, .. } = wholly_restricted();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Samira van 't Hof-Öztürk\r\nEMAIL:samira@voorbeeld.example\r\nEND:VCARD\r\n";
    let shown = api::contact_import::preview(&bureau.office, card.as_bytes()).unwrap();
    assert_eq!((shown.known, shown.suppressed), (0, 1));
}

#[test]
fn the_sample_business_has_nothing_of_it() {
    let Restricted { bureau, .. } = restricted();
    let office = &bureau.office;
    sample::open(
        office,
        OpenSample {
            language: Language::Dutch,
            theme: Theme::System,
            text_size_percent: 100,
        },
    )
    .unwrap();
    let page = list_records(office, SECRET);
    assert_eq!((page.rows.len(), page.total), (0, 0));
    let restricted = requests::restricted(office, ()).unwrap();
    saying_nothing("the sample", &serde_json::to_string(&restricted).unwrap());
    sample::stop(office, ()).unwrap();
}

// Where it must be seen still: by the owner for a use that the law leaves, and by the person.

#[test]
fn the_list_of_what_is_restricted_opens_it_only_for_a_use_that_the_law_leaves_and_the_log_tells_which()
 {
    for used_for in RestrictedUse::ALL {
        let Restricted { bureau, quote, .. } = restricted();
        let office = &bureau.office;
        let list = requests::restricted(office, ()).unwrap();
        assert_eq!((list.records, list.requests.len()), (1, 1));
        assert!(!serde_json::to_string(&list).unwrap().contains(SECRET));
        let used_for = *used_for;
        let asked = OpenRestricted {
            id: quote,
            used_for,
        };
        let opened = records::open_restricted(office, asked).unwrap();
        assert!(serde_json::to_string(&opened).unwrap().contains(SECRET));
        let rows = log::list(office, ListLog { before: None }).unwrap().rows;
        let row = &rows[0];
        assert_eq!(row.action, "restricted_opened");
        let told = ("used_for".to_owned(), used_for.as_str().to_owned());
        assert!(row.detail.contains(&told), "{:?}", row.detail);
    }
}

#[test]
fn the_page_of_the_request_shows_that_it_is_restricted_and_not_what_it_says() {
    let Restricted { bureau, id, .. } = restricted();
    let shown = view(&bureau.office, id);
    assert!(!serde_json::to_string(&shown).unwrap().contains(SECRET));
    let restricted = shown.decisions.iter().filter(|one| one.restricted);
    assert_eq!(restricted.count(), 1);
}

#[test]
fn the_copy_of_the_persons_own_data_still_gives_it() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    let office = &bureau.office;
    let id = asked(office, Right::Access, contact);
    give_all(office, id);
    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    let copy = view(office, id)
        .documents
        .iter()
        .find(|document| document.kind == DocumentKind::AccessCopy)
        .unwrap()
        .id;
    let text = text_of(&bureau, copy);
    assert!(text.contains(SECRET), "art. 15 reaches what is restricted");
}

#[test]
fn the_data_that_the_person_takes_along_still_have_it() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    running(office, contact);
    restrict_all(office, contact);
    let id = asked(office, Right::Portability, contact);
    decide(office, id, Decision::Export, None);
    step(office, id, RequestStep::Execute);
    let made = make(&bureau, id).unwrap();
    let (_, bytes) = saved(&bureau, made.zip_id);
    let data = data_in(&opened(&bytes, &made.password)).to_string();
    assert!(data.contains(SECRET), "art. 20 reaches what is restricted");
}
