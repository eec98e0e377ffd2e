//! A request for erasure, from its decisions to the day on which a promise is kept (art. 17 and 19).

use api::cleanup;
use api::office::{Office, Outcome};
use api::wire::contacts::OpenContact;
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::requests::{
    Decide, DecisionForm, DecisionView, IssueLetter, LetterParticulars, NoticeWay, OpenRequest,
    PreviewLetter, RequestStep, RequestView, TellRecipients,
};
use api::wire::today::Attention;
use api::{contact_import, contacts, letters, requests, today};
use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::contact::{ContactKind, Salutation};
use domain::document_kind::DocumentKind;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ContactId, ContactPointId, HoldId, PartyId, RequestId, RuleVersionId};
use domain::language::Language;
use domain::notice_action::NoticeAction;
use domain::pack::rule_of;
use domain::paper::{Agreement, Invoice, Quote, RecordFields};
use domain::period::Period;
use domain::record::{
    ContactPointKind, ContactPointSource, DocumentClass, InvoiceState, PartyRole, QuoteOutcome,
};
use domain::request::{Decision, RefusalGround, RequestState, Right};
use domain::rule_version::RuleVersion;
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::hold::{self, Hold, HoldScope};
use store::tables::rule::RuleRow;
use store::tables::{deadline, promised_erasure};

use crate::bureau::*;
use crate::carrying_out::{carry_out, hear_all, tell_all, tick_all};

const ON: &str = "2026-11-24";

/// A person with an address, a telephone and a note.
pub fn customer(office: &Office) -> ContactId {
    let id = ContactId(office.new_id());
    let points: Vec<ContactPoint> = [
        (ContactPointKind::Email, "samira@voorbeeld.example", ""),
        (ContactPointKind::Phone, "06-10000001", ""),
        (ContactPointKind::PostalAddress, "", "Lindelaan 8"),
        (ContactPointKind::Preference, "Liever 's ochtends", ""),
    ]
    .into_iter()
    .map(|(kind, value, street)| ContactPoint {
        id: ContactPointId(office.new_id()),
        kind,
        label: String::new(),
        value: value.to_owned(),
        normalised: String::new(),
        street: street.to_owned(),
        postcode: String::new(),
        town: "Wilgenstad".to_owned(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::DataSubject,
        since: day("2024-01-15"),
        chosen_needs: None,
    })
    .collect();
    office
        .write(move |transaction| {
            contact::insert(
                transaction,
                &Contact {
                    id,
                    kind: ContactKind::Person,
                    salutation: Salutation::Ms,
                    given_name: "Samira".to_owned(),
                    infix: "van 't".to_owned(),
                    family_name: "Hof-Öztürk".to_owned(),
                    company: String::new(),
                    language: Language::Dutch,
                    note: "Belt liever dan zij mailt.".to_owned(),
                    deceased: false,
                    child: false,
                    entered_on: day("2024-01-15"),
                },
            )?;
            contact_point::replace_all(transaction, id, &points)
        })
        .unwrap();
    id
}

pub fn invoice_of(office: &Office, contact: ContactId, dated_on: &str) -> PartyId {
    let fields = RecordFields::Invoice(Invoice {
        number: "2025-0012".to_owned(),
        dated_on: day(dated_on),
        due_on: None,
        amount_cents: 12_100,
        vat_cents: 2_100,
        state: InvoiceState::Paid,
        settled_on: Some(day(dated_on)),
        class: DocumentClass::Ordinary,
        first_use_year: None,
        description: "Onderhoud".to_owned(),
        vat_id: String::new(),
        quote_id: None,
        agreement_id: None,
    });
    record(office, contact, PartyRole::Customer, fields)
}

pub fn call_of(office: &Office, contact: ContactId) -> PartyId {
    let said = call("2025-03-02", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, said)
}

pub fn asked(office: &Office, contact: ContactId) -> RequestId {
    let id =
        requests::take_in(office, intake(Right::Erasure, "2026-11-20", Some(contact))).unwrap();
    identify(office, id, ON);
    search_everywhere(office, id);
    id
}

fn of_party(view: &RequestView, party: PartyId) -> &DecisionView {
    view.decisions
        .iter()
        .find(|decision| decision.party_id == party)
        .unwrap()
}

fn form(party_id: PartyId, decision: Decision, ground: Option<RefusalGround>) -> DecisionForm {
    DecisionForm {
        party_id,
        decision,
        ground,
        explanation: String::new(),
        passages: Vec::new(),
        kept_until: None,
    }
}

pub fn decide_as_proposed(office: &Office, id: RequestId) {
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|open| {
            let ground = open.grounds.first().map(|first| first.ground);
            form(
                open.party_id,
                open.proposed,
                ground.filter(|_| open.proposed.needs_ground()),
            )
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
}

fn guard_of<T: std::fmt::Debug>(outcome: Outcome<T>) -> Option<RequestGuard> {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::Request { guard },
        }) => Some(guard),
        _ => None,
    }
}

fn step_guard(office: &Office, id: RequestId, step: RequestStep) -> Option<RequestGuard> {
    view(office, id)
        .steps
        .iter()
        .find(|one| one.step == step)
        .unwrap_or_else(|| panic!("{step:?} is not offered"))
        .guard
}

fn last_day(office: &Office, party: PartyId) -> Option<NaiveDate> {
    let found = office.read(|vault| deadline::cached(vault, party)).unwrap();
    found.unwrap().last_day
}

fn text_of(office: &Office, id: RequestId, kind: DocumentKind) -> String {
    let shown = preview(office, id, kind).unwrap();
    serde_json::to_string(&shown)
        .unwrap()
        .replace('\u{a0}', " ")
}

fn is_kept(office: &Office, party: PartyId) -> bool {
    let found = office.read(|vault| store::tables::party::find(vault, party));
    found.unwrap().is_some()
}

#[test]
fn an_invoice_is_refused_until_the_law_lets_it_go_and_goes_by_itself_the_day_after() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let (invoice, call) = (
        invoice_of(office, contact, "2025-05-15"),
        call_of(office, contact),
    );
    assert_eq!(
        last_day(office, invoice),
        Some(day("2033-05-15")),
        "8 years"
    );
    let id = asked(office, contact);
    let shown = view(office, id);
    let kept = of_party(&shown, invoice);
    assert_eq!(
        (
            kept.proposed,
            kept.grounds[0].ground,
            kept.grounds[0].kept_until
        ),
        (
            Decision::KeepRestricted,
            RefusalGround::LegalObligation,
            Some(day("2032-12-31"))
        )
    );
    assert_eq!(of_party(&shown, call).proposed, Decision::Erase);
    decide_as_proposed(office, id);
    assert_eq!(
        step_guard(office, id, RequestStep::Answer),
        Some(RequestGuard::StillToErase)
    );
    carry_out(office, id);
    let done = view(office, id);
    assert_eq!(done.row.state, RequestState::Executing);
    assert!(!is_kept(office, call));
    let erasure = done.erasure.clone().unwrap();
    assert!(erasure.note_goes && !erasure.card_goes);
    let going: Vec<_> = erasure.points_going.iter().map(|one| one.kind).collect();
    assert_eq!(
        going,
        [
            ContactPointKind::Phone,
            ContactPointKind::Email,
            ContactPointKind::Preference
        ],
        "an invoice asks for name and address alone"
    );
    let card = office
        .read(|vault| contact::find(vault, contact))
        .unwrap()
        .unwrap();
    assert_eq!(card.note, "");
    assert_eq!(
        step_guard(office, id, RequestStep::Answer),
        Some(RequestGuard::RecipientsNotTold)
    );
    tell_all(office, id);
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::ErasurePartlyRefused)
    );
    let text = text_of(office, id, DocumentKind::ErasurePartlyRefused);
    for said in [
        "1 contactmoment van 2 maart 2025",
        "1 telefoonnummer",
        "1 aantekening",
        "Factuur 2025-0012",
        "31 december 2032",
        "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
        "artikel 17 lid 3 onder b AVG",
        "Autoriteit Persoonsgegevens",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    issue(office, id, DocumentKind::ErasurePartlyRefused).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
    assert_eq!(last_day(office, invoice), Some(day("2032-12-31")));
    let bureau = again_on(bureau, "2032-12-31");
    assert!(is_kept(&bureau.office, invoice));
    let card = contacts::open(&bureau.office, OpenContact { id: contact }).unwrap();
    let shown: Vec<bool> = card
        .timeline
        .iter()
        .map(|one| one.deadline.promised)
        .collect();
    assert_eq!(shown, [true], "the page says that the day was promised");
    let bureau = again_on(bureau, "2033-01-01");
    assert!(!is_kept(&bureau.office, invoice), "it went by itself");
    let page = today::view(&bureau.office, ()).unwrap();
    assert!(!page.empty, "it is not the first day again");
    let items = page.items;
    assert!(items.iter().any(|item| matches!(
        item,
        Attention::PromiseKept { records: 1, executed_on, .. } if *executed_on == day("2033-01-01")
    )));
    let gone = bureau.office.read(|vault| contact::find(vault, contact));
    assert_eq!(gone.unwrap(), None, "nothing is left of the person");
    let bureau = again_on(bureau, "2033-01-08");
    let items = today::view(&bureau.office, ()).unwrap().items;
    let told = |item: &Attention| matches!(item, Attention::PromiseKept { .. });
    assert!(!items.iter().any(told), "it is told for a week");
}

#[test]
fn a_person_of_whom_all_goes_is_known_at_the_next_import() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    call_of(office, contact);
    let id = asked(office, contact);
    decide_as_proposed(office, id);
    assert!(view(office, id).erasure.unwrap().card_goes);
    carry_out(office, id);
    let done = view(office, id);
    assert_eq!(done.contact_id, None);
    assert_eq!(done.answer, Some(DocumentKind::ErasureDone));
    assert_eq!(done.decisions.len(), 1, "the decision outlives the record");
    for by in [
        "EMAIL:Samira@Voorbeeld.example\r\n",
        "TEL:+31 6 1000 0001\r\n",
    ] {
        let card =
            format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S. Hof\r\nN:Hof;S.;;;\r\n{by}END:VCARD\r\n");
        let shown = contact_import::preview(office, card.as_bytes()).unwrap();
        assert_eq!(shown.suppressed, 1, "{by}");
    }
}

#[test]
fn nothing_is_erased_while_a_copy_is_asked_x07() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    call_of(office, contact);
    let access =
        requests::take_in(office, intake(Right::Access, "2026-11-20", Some(contact))).unwrap();
    let id = asked(office, contact);
    decide_as_proposed(office, id);
    assert_eq!(
        step_guard(office, id, RequestStep::Execute),
        Some(RequestGuard::CopyFirst)
    );
    assert_eq!(
        guard_of(cleanup::preview_request(office, OpenRequest { id })),
        Some(RequestGuard::CopyFirst)
    );
    to_decided(office, access, ON);
    step(office, access, RequestStep::AnswerOrally);
    assert_eq!(step_guard(office, id, RequestStep::Execute), None);
    carry_out(office, id);
}

#[test]
fn what_is_held_cannot_be_decided_to_go() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let call = call_of(office, contact);
    let hold = HoldId(office.new_id());
    office
        .write(move |transaction| {
            hold::set(
                transaction,
                &Hold {
                    id: hold,
                    kind: HoldKind::Dispute,
                    ground: Some(KeepGround::Dispute),
                    reason: "Een geschil over de prijs.".to_owned(),
                    set_on: day(ON),
                    review_on: day("2027-05-01"),
                    released_on: None,
                    scope: HoldScope::Party(call),
                    request_id: None,
                },
            )
        })
        .unwrap();
    let id = asked(office, contact);
    let shown = view(office, id);
    let held = of_party(&shown, call);
    assert_eq!(held.held.as_ref().unwrap().nl, "wegens een geschil");
    assert_eq!(
        (held.proposed, held.grounds[0].ground),
        (Decision::KeepRestricted, RefusalGround::LegalClaims)
    );
    let decisions = vec![form(call, Decision::Erase, None)];
    assert_eq!(
        guard_of(requests::decide(office, Decide { id, decisions })),
        Some(RequestGuard::HeldBack)
    );
}

#[test]
fn a_floor_that_waits_is_told_without_a_day_and_nothing_is_promised() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let agreement = RecordFields::Agreement(Agreement {
        title: "Onderhoud".to_owned(),
        number: String::new(),
        started_on: day("2025-01-01"),
        ended_on: None,
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    });
    let agreed = record(office, contact, PartyRole::Customer, agreement);
    let agreement_id = office
        .read(|vault| store::tables::party::find(vault, agreed))
        .unwrap()
        .unwrap()
        .record_id;
    let quote = RecordFields::Quote(Quote {
        number: "O-7".to_owned(),
        dated_on: day("2024-12-10"),
        amount_cents: 50_000,
        outcome: QuoteOutcome::Accepted,
        part_of_administration: false,
        content: String::new(),
        agreement_id: Some(agreement_id),
    });
    let quoted = record(office, contact, PartyRole::Customer, quote);
    let id = asked(office, contact);
    let shown = view(office, id);
    let first = &of_party(&shown, quoted).grounds[0];
    assert_eq!(
        (first.ground, first.kept_until),
        (RefusalGround::LegalObligation, None)
    );
    decide_as_proposed(office, id);
    // The note and the preference go; who has an agreement can still be reached.
    carry_out(office, id);
    step(office, id, RequestStep::AnswerOrally);
    let promised = office.read(|vault| promised_erasure::of_party(vault, quoted));
    assert_eq!(promised.unwrap(), None);
}

#[test]
fn a_closed_file_needs_its_checklist_ticked_and_its_recipients_heard() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    call_of(office, contact);
    let id = asked(office, contact);
    decide_as_proposed(office, id);
    carry_out(office, id);
    tell_all(office, id);
    step(office, id, RequestStep::AnswerOrally);
    assert_eq!(
        step_guard(office, id, RequestStep::Close),
        Some(RequestGuard::TaskOpen)
    );
    let bureau = again_on(bureau, "2026-12-08");
    let office = &bureau.office;
    let silent = |item: &Attention| matches!(item, Attention::RecipientsSilent { .. });
    assert!(today::view(office, ()).unwrap().items.iter().any(silent));
    for recipient in view(office, id).recipients {
        assert_eq!(recipient.remind_on, Some(day("2026-12-08")));
    }
    hear_all(office, id);
    assert!(!today::view(office, ()).unwrap().items.iter().any(silent));
    tick_all(office, id);
    step(office, id, RequestStep::Close);
}

#[test]
fn a_recipient_is_told_by_a_letter_that_notes_itself() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    call_of(office, contact);
    let id = asked(office, contact);
    decide_as_proposed(office, id);
    carry_out(office, id);
    let recipients = view(office, id).recipients;
    let (first, rest) = recipients.split_first().unwrap();
    let particulars = LetterParticulars {
        recipient_id: Some(first.recipient_id),
        ..LetterParticulars::default()
    };
    let kind = DocumentKind::RecipientNotice;
    let request = PreviewLetter {
        id,
        kind,
        particulars: particulars.clone(),
    };
    let shown = letters::preview(office, request.clone()).unwrap();
    let text = serde_json::to_string(&shown).unwrap();
    assert!(text.contains("contactmomenten"), "{text}");
    assert!(!text.contains("U vroeg ons"), "{text}");
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token: shown.token,
        },
    )
    .unwrap();
    let told = view(office, id).recipients[0].clone();
    assert_eq!(told.told.unwrap().way, NoticeWay::Letter);
    assert!(letters::preview(office, request).is_err(), "it was told");
    for recipient in rest {
        let not_told = |reason: &str| TellRecipients {
            id,
            recipient_ids: vec![recipient.recipient_id],
            action: NoticeAction::Erased,
            way: NoticeWay::NotTold,
            told_on: day(ON),
            reason: reason.to_owned(),
        };
        assert!(requests::tell_recipients(office, not_told(" ")).is_err());
        requests::tell_recipients(office, not_told("Dit bedrijf bestaat niet meer.")).unwrap();
    }
    let text = text_of(office, id, DocumentKind::ErasureDone);
    assert!(text.contains("Dit bedrijf bestaat niet meer."), "{text}");
    issue(office, id, DocumentKind::ErasureDone).unwrap();
}

#[test]
fn where_nothing_goes_the_answer_is_a_refusal_without_a_run() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let id = ContactId(office.new_id());
    office
        .write(move |transaction| {
            contact::insert(
                transaction,
                &Contact {
                    id,
                    kind: ContactKind::Person,
                    salutation: Salutation::Ms,
                    given_name: "Samira".to_owned(),
                    infix: String::new(),
                    family_name: "Hof".to_owned(),
                    company: String::new(),
                    language: Language::Dutch,
                    note: String::new(),
                    deceased: false,
                    child: false,
                    entered_on: day("2024-01-15"),
                },
            )
        })
        .unwrap();
    let invoice = invoice_of(office, id, "2025-05-15");
    let request = asked(office, id);
    decide_as_proposed(office, request);
    assert_eq!(
        step_guard(office, request, RequestStep::Execute),
        Some(RequestGuard::NothingToErase)
    );
    let text = text_of(office, request, DocumentKind::ErasureRefused);
    assert!(text.contains("31 december 2032"), "{text}");
    issue(office, request, DocumentKind::ErasureRefused).unwrap();
    let promised = office.read(|vault| promised_erasure::of_party(vault, invoice));
    assert_eq!(promised.unwrap(), Some(day("2033-01-01")));
}

#[test]
fn a_promise_stands_when_the_rule_grows_longer_and_when_the_request_is_taken_up_again() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = customer(office);
    let (invoice, _) = (
        invoice_of(office, contact, "2025-05-15"),
        call_of(office, contact),
    );
    let id = asked(office, contact);
    decide_as_proposed(office, id);
    carry_out(office, id);
    tell_all(office, id);
    issue(office, id, DocumentKind::ErasurePartlyRefused).unwrap();
    for (years, last) in [(12, "2032-12-31"), (1, "2032-12-31")] {
        office
            .write(move |transaction| change_rule(transaction, years))
            .unwrap();
        assert_eq!(last_day(office, invoice), Some(day(last)), "{years} years");
    }
    hear_all(office, id);
    tick_all(office, id);
    step(office, id, RequestStep::Close);
    step(office, id, RequestStep::Reopen);
    let promised = office.read(|vault| promised_erasure::of_party(vault, invoice));
    assert_eq!(promised.unwrap(), Some(day("2033-01-01")));
}

/// Gives invoices another period, for what was collected before as well.
fn change_rule(transaction: &store::Transaction<'_>, years: u32) -> store::Result<()> {
    let id = store::tables::activity::id_of(transaction, ActivityCode::A09)?;
    let before = store::tables::rule::of_activity(transaction, id)?;
    let mut rule = rule_of(ActivityCode::A09);
    rule.terms[0].period = Period::years(years);
    let next = before
        .iter()
        .map(|row| row.version.version)
        .max()
        .unwrap_or(0)
        + 1;
    store::tables::rule::insert(
        transaction,
        &RuleRow {
            id: RuleVersionId(uuid::Uuid::now_v7()),
            activity_id: id,
            version: RuleVersion {
                version: next,
                valid_from: day("2026-01-01"),
                rule,
                reaches_older: true,
            },
            reason: "Een andere termijn.".to_owned(),
        },
    )?;
    deadline::recompute_activity(transaction, id)
}
