//! Letters L01 and L04 from the rows of a vault, as they would be posted.

use std::path::Path;
use std::process::Command;

use api::wire::documents::{DocumentRef, DocumentRow};
use api::wire::failure::{Failure, Refusal};
use api::wire::requests::{
    ChangeRequester, Decide, DecisionForm, IssueLetter, LetterGap, LetterParticulars,
    Representative, RequestStep, Requester,
};
use api::{documents, letters, requests, settings};
use domain::blackout::{BlackedPassage, BlackoutReason};
use domain::contact::RepresentativeKind;
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::language::Language;
use domain::paper::{CaseFile, Correspondence, Invoice, RecordFields};
use domain::record::{CorrespondenceDirection, DocumentClass, InvoiceState, PartyRole};
use domain::request::{Decision, RefusalGround, RequestState, Right};

use crate::bureau::*;

/// Returns a case that runs, with a letter that names somebody else.
pub fn case_file() -> RecordFields {
    RecordFields::CaseFile(CaseFile {
        title: "Schutting aan de Lindelaan".to_owned(),
        number: "D-2026-004".to_owned(),
        opened_on: day("2026-02-03"),
        ended_on: None,
        end_kind: None,
        content: "De schutting staat op de grens.".to_owned(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: vec![Correspondence {
            written_on: day("2026-02-10"),
            direction: CorrespondenceDirection::Incoming,
            subject: "Aanbod".to_owned(),
            content: "Bram Vosmeer biedt aan de helft te betalen.".to_owned(),
        }],
    })
}

/// Returns an invoice of a day that was paid.
pub fn invoice_of(dated_on: &str) -> RecordFields {
    RecordFields::Invoice(Invoice {
        number: "2025-0093".to_owned(),
        dated_on: day(dated_on),
        due_on: None,
        amount_cents: 125_000,
        vat_cents: 21_694,
        state: InvoiceState::Paid,
        settled_on: Some(day("2025-06-01")),
        class: DocumentClass::Ordinary,
        first_use_year: None,
        description: "Website, tweede termijn".to_owned(),
        vat_id: String::new(),
        quote_id: None,
        agreement_id: None,
    })
}

/// Returns the text of a document, by way of the viewer.
pub fn text_of(bureau: &Bureau, id: DocumentId) -> String {
    documents::open(&bureau.office, DocumentRef { id }).unwrap();
    text_in(bureau.desk.opened().last().unwrap())
}

pub fn text_in(file: &Path) -> String {
    let out = Command::new("pdftotext")
        .args(["-layout".as_ref(), file.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext of poppler-utils reads the letters in this test");
    let text = String::from_utf8(out.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn answered(bureau: &Bureau) -> (RequestId, Vec<DocumentRow>) {
    let office = &bureau.office;
    let contact = person(office);
    let called = record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", "Vroeg naar de prijs."),
    );
    let invoiced = record(
        office,
        contact,
        PartyRole::Customer,
        invoice_of("2025-05-15"),
    );
    let case = record(office, contact, PartyRole::Client, case_file());
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    identify(office, id, "2026-11-06");
    search_everywhere(office, id);
    let form = |party_id, decision, ground, explanation: &str, passages: &[&str]| DecisionForm {
        party_id,
        decision,
        ground,
        explanation: explanation.to_owned(),
        passages: passages.iter().map(|text| name_of_other(text)).collect(),
        kept_until: None,
    };
    let decisions = vec![
        form(called, Decision::GiveInFull, None, "", &[]),
        form(invoiced, Decision::GiveInFull, None, "", &[]),
        form(
            case,
            Decision::GiveRedacted,
            Some(RefusalGround::RightsOfOthersCopy),
            "de naam van de wederpartij",
            &["Bram Vosmeer"],
        ),
    ];
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    (id, view(office, id).documents)
}

#[test]
fn an_access_answer_is_a_letter_with_an_overview_and_a_copy() {
    let bureau = open_on(TODAY);
    let (id, files) = answered(&bureau);
    let kinds: Vec<_> = files.iter().map(|file| file.kind).collect();
    assert_eq!(
        kinds,
        [
            DocumentKind::AccessAnswer,
            DocumentKind::AccessOverview,
            DocumentKind::AccessCopy,
            DocumentKind::GivenData
        ]
    );
    let shown = view(&bureau.office, id);
    assert_eq!(shown.row.state, RequestState::Answered);
    assert_eq!(shown.row.clock.answered_on, Some(day(TODAY)));

    let [letter, overview, copy] = [0, 1, 2].map(|place: usize| text_of(&bureau, files[place].id));
    for (text, phrase, element) in [
        (&letter, "Geachte mevrouw Van 't Hof-Öztürk", "salutation"),
        (
            &letter,
            "Ja, wij gebruiken persoonsgegevens van u",
            "15(1) confirmation",
        ),
        (&letter, "V-2026-001", "reference"),
        (&letter, "Autoriteit Persoonsgegevens", "15(1)(f)"),
        (
            &letter,
            "de naam van de wederpartij, naam van een ander",
            "15(4) what is blacked out",
        ),
        (&letter, "U mag ook bezwaar maken", "15(1)(e)"),
        (&overview, "Facturatie", "an activity of the register"),
        (
            &overview,
            "15 mei 2033",
            "15(1)(d) the computed date of the owner's rule",
        ),
        (
            &overview,
            "nog niet bekend: die wacht op het definitieve einde van de zaak.",
            "15(1)(d) what is waited for",
        ),
        (
            &overview,
            "Nog niet bekend",
            "15(2) a protection that is looked up",
        ),
        (&copy, "2025-0093", "an invoice"),
        (&copy, "Vroeg naar de prijs.", "a note, whole"),
        (&copy, "Belt liever dan zij mailt.", "the note on the card"),
        (&copy, "samira@voorbeeld.example", "a contact point"),
        (
            &copy,
            "biedt aan de helft te betalen",
            "a letter of the case",
        ),
        (&copy, "[zwart 1] biedt aan", "15(4) the bar and its number"),
        (
            &copy,
            "zwart 1: naam van een ander",
            "15(4) the reason of the bar",
        ),
        (
            &copy,
            "Welke gegevens hebt u van mij?",
            "the request itself",
        ),
    ] {
        assert!(text.contains(phrase), "{element} is missing: {phrase}");
    }
    assert!(
        !letter.contains("buiten Europa") && overview.contains("wij gaan dit nog na"),
        "15(2): of what is still looked up neither a country nor a protection is said"
    );
    assert_eq!(
        overview.matches("Binnen de Europese").count(),
        4,
        "only Belastingdienst, court twice and AP are known to be within"
    );
    for text in [&letter, &overview, &copy] {
        assert!(
            !text.contains("Vosmeer"),
            "15(4): what is blacked out is not in the file"
        );
    }
}

#[test]
fn the_annexes_go_after_thirty_days_and_the_letter_stays() {
    let bureau = open_on(TODAY);
    let (id, files) = answered(&bureau);
    assert_eq!(
        files[0].expires_on, None,
        "invariant 7: the letter stays with the file"
    );
    assert_eq!(files[1].expires_on, Some(day("2026-12-24")));
    let bureau = again_on(bureau, "2026-12-23");
    assert!(
        view(&bureau.office, id)
            .documents
            .iter()
            .all(|file| !file.gone)
    );
    let bureau = again_on(bureau, "2026-12-24");
    let later = view(&bureau.office, id).documents;
    assert_eq!(
        later.iter().map(|file| file.gone).collect::<Vec<_>>(),
        [false, true, true, true]
    );
    assert_eq!(
        later.iter().map(|file| &file.sha256).collect::<Vec<_>>(),
        files.iter().map(|file| &file.sha256).collect::<Vec<_>>(),
        "invariant 7: the hash remains"
    );
    let gone = documents::open(&bureau.office, DocumentRef { id: later[2].id }).unwrap_err();
    assert_eq!(gone, api::wire::failure::Refusal::DocumentGone.into());
    let newest = bureau
        .office
        .read(|vault| store::log::page(vault, None, 1))
        .unwrap();
    assert_eq!(
        (newest[0].action.as_str(), newest[0].detail.as_str()),
        ("document_removed", r#"{"files":3}"#)
    );
}

#[test]
fn an_acknowledgement_says_what_was_understood_and_until_when() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    for (language, phrases) in [
        (
            Language::Dutch,
            [
                "2 november 2026",
                "inzage in uw persoonsgegevens",
                "uiterlijk op",
                "2 december 2026",
                "kost u niets",
            ],
        ),
        (
            Language::English,
            [
                "2 November 2026",
                "give you access to your personal data",
                "no later than",
                "2 December 2026",
                "free of charge",
            ],
        ),
    ] {
        let mut form = intake(Right::Access, "2026-11-02", None);
        form.language = language;
        let id = requests::take_in(office, form).unwrap();
        let kind = DocumentKind::Acknowledgement;
        let preview = preview(office, id, kind).unwrap();
        assert_eq!(preview.missing, []);
        assert!(
            preview
                .addressee
                .iter()
                .any(|line| line == "4321 CD  Wilgenstad"),
            "{:?}",
            preview.addressee
        );
        let previewed = preview.text();
        let letter = issue(office, id, kind).unwrap();
        let issued = text_of(&bureau, letter);
        for phrase in phrases {
            assert!(
                previewed.replace('\u{a0}', " ").contains(phrase),
                "L01, before: {phrase}"
            );
            assert!(issued.contains(phrase), "L01, issued: {phrase}");
        }
        assert!(view(office, id).documents[0].mail_possible);
    }
}

#[test]
fn a_letter_for_somebody_else_goes_to_who_speaks_for_them() {
    let bureau = open_on(TODAY);
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.representative = Some(Representative {
        kind: RepresentativeKind::Lawyer,
        name: "mr. P. de Wit".to_owned(),
        street: "Kade 1".to_owned(),
        postcode: "1000 AA".to_owned(),
        town: "Kadestad".to_owned(),
        authority_seen_on: Some(day("2026-11-02")),
    });
    let id = requests::take_in(&bureau.office, form).unwrap();
    let kind = DocumentKind::Acknowledgement;
    let preview = preview(&bureau.office, id, kind).unwrap();
    assert_eq!(
        preview.addressee,
        ["mr. P. de Wit", "Kade 1", "1000 AA  Kadestad"]
    );
    assert!(
        preview
            .text()
            .contains("inzage in de persoonsgegevens van Samira van 't Hof-Öztürk")
    );
}

#[test]
fn what_a_letter_lacks_is_told_before_it_is_issued() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let mut business = settings::view(office, ()).unwrap().business;
    for text in [
        &mut business.street,
        &mut business.phone,
        &mut business.email,
        &mut business.signatory,
    ] {
        text.clear();
    }
    settings::save_business(office, business).unwrap();
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.requester.street.clear();
    let id = requests::take_in(office, form).unwrap();
    let preview = preview(office, id, DocumentKind::Acknowledgement).unwrap();
    assert_eq!(
        preview.missing,
        [
            LetterGap::Address,
            LetterGap::SenderAddress,
            LetterGap::SenderContact,
            LetterGap::Signatory
        ]
    );
    assert!(
        view(office, id).documents.is_empty(),
        "nothing is kept of a preview"
    );
}

#[test]
fn a_recipient_that_is_not_known_well_is_told_before_the_answer() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", "Vroeg naar de prijs."),
    );
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    to_decided(office, id, "2026-11-06");
    let preview = preview(office, id, DocumentKind::AccessAnswer).unwrap();
    assert_eq!(preview.missing, [LetterGap::Recipient]);
}

#[test]
fn each_blacked_out_passage_has_a_reason_of_its_own() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let text = "Bram Vosmeer zei dat wij niet mogen toegeven. Bram Vosmeer belt terug.";
    let called = record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", text),
    );
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    identify(office, id, "2026-11-06");
    search_everywhere(office, id);
    let decided = |words: &str| {
        let own = BlackedPassage {
            text: "wij niet mogen toegeven".to_owned(),
            reason: BlackoutReason::Other,
            words: words.to_owned(),
        };
        let decision = DecisionForm {
            party_id: called,
            decision: Decision::GiveRedacted,
            ground: Some(RefusalGround::RightsOfOthersCopy),
            explanation: String::new(),
            passages: vec![name_of_other("Bram Vosmeer"), own],
            kept_until: None,
        };
        let decisions = vec![decision];
        requests::decide(office, Decide { id, decisions })
    };
    assert!(
        matches!(
            decided("  "),
            Err(Failure::Refused {
                refusal: Refusal::Field { .. },
                ..
            })
        ),
        "another reason says which"
    );
    decided("raad van onze advocaat").unwrap();
    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    let files = view(office, id).documents;
    let [letter, copy] = [0, 2].map(|place: usize| text_of(&bureau, files[place].id));
    for said in [
        "[zwart 1] zei dat [zwart 2]. [zwart 1] belt terug.",
        "zwart 1: naam van een ander",
        "zwart 2: raad van onze advocaat",
    ] {
        assert!(copy.contains(said), "{said}\n{copy}");
    }
    assert!(letter.contains("naam van een ander, raad van onze advocaat"));
    for gone in ["Vosmeer", "toegeven"] {
        assert!(
            !letter.contains(gone) && !copy.contains(gone),
            "15(4): {gone}"
        );
    }
}

#[test]
fn what_was_blacked_out_is_forgotten_when_the_file_is_closed() {
    let bureau = open_on(TODAY);
    let (id, _) = answered(&bureau);
    let passages = || {
        view(&bureau.office, id)
            .decisions
            .iter()
            .flat_map(|one| {
                one.passages
                    .iter()
                    .map(|passage| passage.text.clone())
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(passages(), ["Bram Vosmeer"]);
    step(&bureau.office, id, RequestStep::Close);
    assert!(passages().is_empty());
}

#[test]
fn what_the_owner_saw_is_what_is_issued_and_another_word_asks_to_look_again() {
    type Change = fn(&Bureau, RequestId);
    let kind = DocumentKind::AccessAnswer;
    let table: [(Change, &str); 3] = [
        (
            |bureau, id| {
                let contact = view(&bureau.office, id).contact_id.unwrap();
                let fields = call("2026-11-20", "Vroeg het nog eens.");
                let party = record(&bureau.office, contact, PartyRole::Contact, fields);
                let decision = DecisionForm {
                    party_id: party,
                    decision: Decision::GiveInFull,
                    ground: None,
                    explanation: String::new(),
                    passages: Vec::new(),
                    kept_until: None,
                };
                let decisions = vec![decision];
                requests::decide(&bureau.office, Decide { id, decisions }).unwrap();
            },
            "annex 2, the copy",
        ),
        (
            |bureau, id| {
                let shown = view(&bureau.office, id);
                let requester = Requester {
                    street: "Lindelaan 80".to_owned(),
                    ..shown.requester
                };
                let change = ChangeRequester {
                    id,
                    requester,
                    representative: None,
                    subject: None,
                    answer_to: None,
                };
                requests::change_requester(&bureau.office, change).unwrap();
            },
            "the address",
        ),
        (
            |bureau, _| {
                let mut business = creation().business;
                business.phone = "085 111 11 11".to_owned();
                settings::save_business(&bureau.office, business).unwrap();
            },
            "the letterhead",
        ),
    ];
    for (change, what) in table {
        let bureau = open_on(TODAY);
        let office = &bureau.office;
        let contact = person(office);
        let fields = call("2025-03-02", "Vroeg naar de prijs.");
        record(office, contact, PartyRole::Contact, fields);
        let form = intake(Right::Access, "2026-11-02", Some(contact));
        let id = requests::take_in(office, form).unwrap();
        to_decided(office, id, "2026-11-06");
        let token = preview(office, id, kind).unwrap().token;
        assert_eq!(
            preview(office, id, kind).unwrap().token,
            token,
            "the same letter has the same token"
        );

        change(&bureau, id);
        let form = IssueLetter {
            id,
            kind,
            particulars: LetterParticulars::default(),
            token,
        };
        assert_eq!(
            letters::issue(office, form).unwrap_err(),
            Refusal::PreviewOutdated.into(),
            "{what}"
        );
        let shown = view(office, id);
        assert!(shown.documents.is_empty(), "{what}: nothing is frozen");
        assert_eq!(shown.row.state, RequestState::Decided, "{what}");
        issue(office, id, kind).unwrap();
    }
}
