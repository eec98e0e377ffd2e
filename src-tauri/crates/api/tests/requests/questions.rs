//! The letters that every request may need, each with the step that it takes: L02 and its reminder, L02b, L03, L18, L19.

use api::office::{Office, Outcome};
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::requests::{
    AskRequester, ChangeRequester, ClockView, IssueLetter, LetterParticulars, LetterPreview,
    PauseKind, PreviewLetter, Representative, RequestStep, TakeInRequest,
};
use api::{letters, requests};
use chrono::NaiveDate;
use domain::contact::RepresentativeKind;
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::language::Language;
use domain::record::PartyRole;
use domain::request::{IdentityMethod, RequestState, Right};

use crate::bureau::*;
use crate::letters::text_of;

const DOUBT: &str = "Uw verzoek kwam van een e-mailadres dat wij niet kennen";

fn doubt() -> LetterParticulars {
    LetterParticulars {
        reason: DOUBT.to_owned(),
        proof: Some(IdentityMethod::TwoFacts),
        ..LetterParticulars::default()
    }
}

fn because(reason: &str) -> LetterParticulars {
    LetterParticulars {
        reason: reason.to_owned(),
        ..LetterParticulars::default()
    }
}

fn preview_with(
    office: &Office,
    id: RequestId,
    kind: DocumentKind,
    particulars: LetterParticulars,
) -> Outcome<LetterPreview> {
    letters::preview(
        office,
        PreviewLetter {
            id,
            kind,
            particulars,
        },
    )
}

fn issue_with(
    office: &Office,
    id: RequestId,
    kind: DocumentKind,
    particulars: LetterParticulars,
) -> Outcome<DocumentId> {
    let token = preview_with(office, id, kind, particulars.clone())?.token;
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token,
        },
    )
}

/// Takes in a request of somebody of whom a telephone call is kept.
fn known(office: &Office, right: Right, received: &str) -> RequestId {
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", "Vroeg naar de prijs."),
    );
    requests::take_in(office, intake(right, received, Some(contact))).unwrap()
}

fn english(right: Right, received: &str) -> TakeInRequest {
    TakeInRequest {
        language: Language::English,
        ..intake(right, received, None)
    }
}

fn holds(text: &str, phrases: &[&str]) {
    for phrase in phrases {
        assert!(text.contains(phrase), "{phrase} is not in: {text}");
    }
}

fn refused(outcome: Outcome<impl std::fmt::Debug>) -> Refusal {
    match outcome.unwrap_err() {
        Failure::Refused { refusal } => refusal,
        other => panic!("a refusal was expected, not {other:?}"),
    }
}

fn guarded(guard: RequestGuard) -> Refusal {
    Refusal::Request { guard }
}

fn days_of(clock: &ClockView) -> (NaiveDate, bool, u32) {
    (clock.due, clock.paused_now, clock.paused_days)
}

#[test]
fn the_question_who_asks_lets_the_clock_stand_still_from_its_own_day() {
    let bureau = open_on("2026-11-05");
    let office = &bureau.office;
    let id = known(office, Right::Access, "2026-11-02");
    let kind = DocumentKind::IdentityRequest;
    let letter = issue_with(office, id, kind, doubt()).unwrap();
    let text = text_of(&bureau, letter);
    holds(
        &text,
        &[
            "Op 2 november 2026 vroeg u ons om inzage in uw persoonsgegevens.",
            "De reden is: Uw verzoek kwam van een e-mailadres dat wij niet kennen.",
            "ons twee dingen noemen die alleen u en wij weten",
            "Stuur ons geen volledige kopie van uw paspoort",
            "staat de termijn voor uw verzoek stil",
        ],
    );
    let shown = view(office, id);
    assert_eq!(shown.row.state, RequestState::IdWait);
    let pauses = &shown.row.clock.pauses;
    assert_eq!(pauses.len(), 1);
    assert_eq!(pauses[0].asked_on, day("2026-11-05"));
    assert_eq!(pauses[0].reason, DOUBT, "what the letter says is noted");
    assert!(pauses[0].counts && shown.row.clock.paused_now);

    let later = again_on(bureau, "2026-11-15");
    let clock = view(&later.office, id).row.clock;
    assert_eq!(
        days_of(&clock),
        (day("2026-12-14"), true, 10),
        "a month after 2 November, ten days later, rolled over a weekend"
    );
}

#[test]
fn the_second_question_is_a_reminder_and_there_is_no_third() {
    let bureau = open_on("2026-11-05");
    let kind = DocumentKind::IdentityRequest;
    let id = known(&bureau.office, Right::Erasure, "2026-11-02");
    issue_with(&bureau.office, id, kind, doubt()).unwrap();

    let later = again_on(bureau, "2026-11-19");
    let office = &later.office;
    let reminder = issue_with(office, id, kind, LetterParticulars::default()).unwrap();
    holds(
        &text_of(&later, reminder),
        &[
            "herinnering: wilt u laten zien wie u bent?",
            "Op 5 november 2026 vroegen wij u",
            "Hebben wij op 5 december 2026 nog niets van u gehoord",
            "De reden is: Uw verzoek kwam van een e-mailadres dat wij niet kennen.",
            "ons twee dingen noemen die alleen u en wij weten",
        ],
    );
    let shown = view(office, id);
    assert_eq!(shown.row.clock.pauses.len(), 1, "one standstill, not two");
    assert_eq!(shown.documents.len(), 2);
    assert_eq!(
        refused(preview_with(office, id, kind, doubt())),
        guarded(RequestGuard::WrongState)
    );
}

#[test]
fn who_stays_unknown_is_told_so_a_month_after_the_question_and_a_week_after_the_reminder() {
    let kind = DocumentKind::NotIdentified;
    let nothing = LetterParticulars::default;
    let too_early = guarded(RequestGuard::ReminderMissing);
    let bureau = open_on("2026-11-05");
    let id = known(&bureau.office, Right::Access, "2026-11-02");
    issue_with(&bureau.office, id, DocumentKind::IdentityRequest, doubt()).unwrap();

    let bureau = again_on(bureau, "2026-12-05");
    let early = preview_with(&bureau.office, id, kind, nothing());
    assert_eq!(refused(early), too_early, "no reminder");
    issue_with(&bureau.office, id, DocumentKind::IdentityRequest, nothing()).unwrap();

    let bureau = again_on(bureau, "2026-12-11");
    let early = preview_with(&bureau.office, id, kind, nothing());
    assert_eq!(
        refused(early),
        too_early,
        "the reminder gave until the 12th"
    );

    let bureau = again_on(bureau, "2026-12-12");
    let office = &bureau.office;
    let letter = issue_with(office, id, kind, nothing()).unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "Op 5 november 2026 en 5 december 2026 vroegen wij u te laten zien wie u bent",
            "Wij kunnen niet vaststellen dat u degene bent over wie de gegevens gaan",
            "Wilt u alsnog ons twee dingen noemen",
            "Autoriteit Persoonsgegevens",
            "zes weken",
        ],
    );
    let shown = view(office, id);
    assert_eq!(shown.row.state, RequestState::ClosedUnidentified);
    assert_eq!(shown.closed_on, Some(day("2026-12-12")));
    assert_eq!(
        shown
            .documents
            .iter()
            .filter(|row| row.kind == kind)
            .count(),
        1
    );
}

#[test]
fn the_question_which_data_are_meant_stops_the_clock_of_a_request_for_access_only() {
    let bureau = open_on("2026-11-09");
    let office = &bureau.office;
    let kind = DocumentKind::ClarificationRequest;
    let much = || because("Het gaat om ruim 1.400 berichten");
    let id = known(office, Right::Access, "2026-11-02");
    identify(office, id, "2026-11-06");
    let letter = issue_with(office, id, kind, much()).unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "Wij bewaren veel gegevens over u. Het gaat om ruim 1.400 berichten.",
            "U mag ook alles vragen.",
            "Wat al duidelijk is, zoeken wij intussen op.",
        ],
    );
    let shown = view(office, id);
    assert_eq!(shown.row.state, RequestState::SpecWait);
    assert_eq!(shown.row.clock.pauses[0].kind, PauseKind::Clarification);
    assert!(shown.row.clock.paused_now);

    let erasure = requests::take_in(office, intake(Right::Erasure, "2026-11-02", None)).unwrap();
    identify(office, erasure, "2026-11-06");
    assert_eq!(
        refused(preview_with(office, erasure, kind, much())),
        guarded(RequestGuard::WrongState)
    );
}

#[test]
fn a_notice_of_extension_moves_the_answer_to_three_months_after_receipt() {
    let bureau = open_on("2026-12-02");
    let office = &bureau.office;
    let kind = DocumentKind::ExtensionNotice;
    let many = || because("U hebt ook om verbetering en bezwaar gevraagd");
    let id = known(office, Right::Access, "2026-11-02");
    identify(office, id, "2026-11-06");
    let letter = issue_with(office, id, kind, many()).unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "De reden is: U hebt ook om verbetering en bezwaar gevraagd.",
            "uiterlijk op 2 februari 2027",
        ],
    );
    let clock = view(office, id).row.clock;
    assert_eq!(clock.extended_on, Some(day("2026-12-02")));
    assert_eq!(clock.due, day("2027-02-02"));
    assert_eq!(clock.refusal_due, day("2026-12-02"), "art. 12(4)");
    assert_eq!(
        refused(preview_with(office, id, kind, many())),
        guarded(RequestGuard::ExtendedAlready)
    );
}

#[test]
fn a_notice_of_extension_after_the_first_term_is_refused() {
    let bureau = open_on("2026-12-03");
    let office = &bureau.office;
    let id = known(office, Right::Access, "2026-11-02");
    identify(office, id, "2026-11-06");
    let late = preview_with(
        office,
        id,
        DocumentKind::ExtensionNotice,
        because("Het zijn er veel"),
    );
    assert_eq!(refused(late), guarded(RequestGuard::ExtensionTooLate));
    assert_eq!(view(office, id).row.clock.extended_on, None);
}

#[test]
fn a_question_after_the_term_says_that_the_term_does_not_wait() {
    let bureau = open_on("2026-12-04");
    let office = &bureau.office;
    let id = known(office, Right::Access, "2026-11-02");
    let letter = issue_with(office, id, DocumentKind::IdentityRequest, doubt()).unwrap();
    holds(
        &text_of(&bureau, letter),
        &["De termijn voor uw verzoek staat door deze vraag niet stil."],
    );
    let clock = view(office, id).row.clock;
    assert!(clock.late && !clock.pauses[0].counts);
}

#[test]
fn somebody_of_whom_nothing_is_kept_is_answered_that_nothing_was_found() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let kind = DocumentKind::NothingFound;
    let nothing = LetterParticulars::default;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    assert_eq!(
        refused(preview_with(office, id, kind, nothing())),
        guarded(RequestGuard::IdentityMissing)
    );
    identify(office, id, "2026-11-06");
    search_everywhere(office, id);
    step(office, id, RequestStep::Decide);
    assert_eq!(view(office, id).answer, Some(kind));
    assert_eq!(
        refused(preview(office, id, DocumentKind::AccessAnswer)),
        guarded(RequestGuard::WrongState),
        "there is nothing that an access answer could tell"
    );
    let letter = issue_with(office, id, kind, nothing()).unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "Wij hebben gezocht in onze privacyadministratie, onze mailbox, onze verzonden mail, ons mailarchief",
            "WhatsApp, Microsoft 365, onze website",
            "Wij zochten op de naam Samira van 't Hof-Öztürk, het e-mailadres samira@voorbeeld.example en het adres 4321 CD 8.",
            "Wij hebben geen gegevens van u gevonden, behalve dit verzoek.",
            "bewaren wij tot 5 jaar na",
            "Autoriteit Persoonsgegevens",
            "zes weken",
        ],
    );
    let shown = view(office, id);
    assert_eq!(shown.row.state, RequestState::Answered);
    assert_eq!(shown.row.clock.answered_on, Some(day(TODAY)));
}

#[test]
fn an_erasure_of_somebody_of_whom_nothing_is_kept_is_answered_that_nothing_was_found() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let kind = DocumentKind::NothingFound;
    let id = requests::take_in(office, intake(Right::Erasure, "2026-11-02", None)).unwrap();
    identify(office, id, "2026-11-06");
    search_everywhere(office, id);
    step(office, id, RequestStep::Decide);
    assert_eq!(view(office, id).answer, Some(kind));
    let letter = issue(office, id, kind).unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "Op 2 november 2026 vroeg u ons om uw gegevens te wissen.",
            "Wij hebben geen gegevens van u gevonden, behalve dit verzoek.",
            "Autoriteit Persoonsgegevens",
        ],
    );
    assert_eq!(view(office, id).row.state, RequestState::Answered);
}

#[test]
fn somebody_of_whom_something_is_kept_is_not_told_that_nothing_was_found() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = known(office, Right::Access, "2026-11-02");
    to_decided(office, id, "2026-11-06");
    assert_eq!(view(office, id).answer, Some(DocumentKind::AccessAnswer));
    assert_eq!(
        refused(preview(office, id, DocumentKind::NothingFound)),
        guarded(RequestGuard::WrongState)
    );
}

#[test]
fn a_reason_and_a_proof_have_to_be_filled_in() {
    let bureau = open_on("2026-11-05");
    let office = &bureau.office;
    let new = known(office, Right::Access, "2026-11-02");
    let reviewed = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    identify(office, reviewed, "2026-11-04");
    let proof = Some(IdentityMethod::CallBack);
    let without_reason = LetterParticulars {
        proof,
        ..because("  ")
    };
    let long = "a".repeat(2_001);
    for (id, kind, particulars, field, problem) in [
        (
            new,
            DocumentKind::IdentityRequest,
            without_reason,
            "reason",
            FieldProblem::ReasonMissing,
        ),
        (
            new,
            DocumentKind::IdentityRequest,
            because(DOUBT),
            "proof",
            FieldProblem::Missing,
        ),
        (
            reviewed,
            DocumentKind::ClarificationRequest,
            because(""),
            "reason",
            FieldProblem::ReasonMissing,
        ),
        (
            reviewed,
            DocumentKind::ExtensionNotice,
            because(""),
            "reason",
            FieldProblem::ReasonMissing,
        ),
        (
            reviewed,
            DocumentKind::ExtensionNotice,
            because(&long),
            "reason",
            FieldProblem::TooLong {
                characters_max: 2_000,
            },
        ),
        (
            reviewed,
            DocumentKind::AccessCopy,
            LetterParticulars::default(),
            "kind",
            FieldProblem::Malformed,
        ),
    ] {
        assert_eq!(
            refused(preview_with(office, id, kind, particulars)),
            Refusal::Field {
                field: field.to_owned(),
                problem
            },
            "{kind}"
        );
    }
}

#[test]
fn a_letter_with_other_words_than_were_shown_is_not_issued_and_takes_no_step() {
    let bureau = open_on("2026-11-05");
    let office = &bureau.office;
    let kind = DocumentKind::IdentityRequest;
    let id = known(office, Right::Access, "2026-11-02");
    let token = preview_with(office, id, kind, doubt()).unwrap().token;
    let particulars = LetterParticulars {
        proof: Some(IdentityMethod::IdShown),
        ..doubt()
    };
    let changed = letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token,
        },
    );
    assert_eq!(refused(changed), Refusal::PreviewOutdated);
    let shown = view(office, id);
    assert_eq!(shown.row.state, RequestState::Received);
    assert!(shown.documents.is_empty() && shown.row.clock.pauses.is_empty());
}

#[test]
fn what_the_owner_asked_without_the_program_is_what_its_reminder_repeats() {
    let bureau = open_on("2026-11-19");
    let office = &bureau.office;
    let id = known(office, Right::Access, "2026-11-02");
    requests::ask_requester(
        office,
        AskRequester {
            id,
            kind: PauseKind::Identity,
            asked_on: day("2026-11-05"),
            reason: DOUBT.to_owned(),
            proof: None,
        },
    )
    .unwrap();
    let kind = DocumentKind::IdentityRequest;
    let which = preview_with(office, id, kind, LetterParticulars::default());
    assert_eq!(
        refused(which),
        Refusal::Field {
            field: "proof".to_owned(),
            problem: FieldProblem::Missing
        },
        "nobody noted which proof was asked for"
    );
    let proof = Some(IdentityMethod::LetterCode);
    let particulars = LetterParticulars {
        proof,
        ..LetterParticulars::default()
    };
    let letter = issue_with(office, id, kind, particulars).unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "Op 5 november 2026 vroegen wij u",
            "De reden is: Uw verzoek kwam van een e-mailadres",
            "de code noemen die wij per post sturen",
        ],
    );
}

#[test]
fn each_letter_is_written_in_the_language_of_the_request() {
    let bureau = open_on("2026-11-05");
    let office = &bureau.office;
    let received = "2026-11-02";
    let asked = requests::take_in(office, english(Right::Access, received)).unwrap();
    let extended = requests::take_in(office, english(Right::Access, received)).unwrap();
    let unclear = requests::take_in(office, english(Right::Access, received)).unwrap();
    let nothing = requests::take_in(office, english(Right::Access, received)).unwrap();
    for id in [extended, unclear, nothing] {
        identify(office, id, "2026-11-04");
    }
    search_everywhere(office, nothing);
    step(office, nothing, RequestStep::Decide);
    for (id, kind, particulars, phrase) in [
        (
            asked,
            DocumentKind::IdentityRequest,
            doubt(),
            "Do not send a full copy of your passport",
        ),
        (
            unclear,
            DocumentKind::ClarificationRequest,
            because("There are 1,400 messages"),
            "You may also ask for everything.",
        ),
        (
            extended,
            DocumentKind::ExtensionNotice,
            because("There are many requests"),
            "2 February 2027",
        ),
        (
            nothing,
            DocumentKind::NothingFound,
            LetterParticulars::default(),
            "We found no data about you, except this request.",
        ),
    ] {
        let letter = issue_with(office, id, kind, particulars).unwrap();
        holds(&text_of(&bureau, letter), &[phrase]);
    }
}

#[test]
fn who_speaks_for_somebody_is_written_to_about_that_person() {
    let bureau = open_on("2026-11-05");
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    requests::change_requester(
        office,
        ChangeRequester {
            id,
            requester: intake(Right::Access, "2026-11-02", None).requester,
            representative: Some(Representative {
                kind: RepresentativeKind::Lawyer,
                name: "De Lange Brug".to_owned(),
                street: "Postbus 100".to_owned(),
                postcode: "1400 AB".to_owned(),
                town: "Waterdam".to_owned(),
                authority_seen_on: Some(day("2026-11-03")),
            }),
            subject: None,
            answer_to: None,
        },
    )
    .unwrap();
    identify(office, id, "2026-11-04");
    search_everywhere(office, id);
    step(office, id, RequestStep::Decide);
    let letter = issue_with(
        office,
        id,
        DocumentKind::NothingFound,
        LetterParticulars::default(),
    )
    .unwrap();
    holds(
        &text_of(&bureau, letter),
        &[
            "inzage in de persoonsgegevens van Samira van 't Hof-Öztürk",
            "Wij hebben geen gegevens van Samira van 't Hof-Öztürk gevonden",
        ],
    );
}
