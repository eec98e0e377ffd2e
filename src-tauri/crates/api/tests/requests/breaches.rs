//! Breaches: from a report of somebody outside to the closed row of the register, and a weakness that was none.

use api::breaches;
use api::cleanup;
use api::office::Office;
use api::today;
use api::wire::breaches::{
    AssessBreach, BreachForm, BreachRef, BreachRegisterForm, BreachView, CloseBreach, DecideBreach,
    FindBreachScope, NoteBreachReport, NoteBreachTold, PreviewBreachLetter, ReporterForm,
    SaveBreachNotice, SaveBreachPublic, SaveBreachRegister, ScopeFilterForm, ScopeMode,
};
use api::wire::cleanup::{PreviewErasure, Selection};
use api::wire::failure::{BreachProblem, Failure, FieldProblem, Refusal};
use api::wire::today::Attention;
use domain::breach::assessment::{
    Assessment, BreachOutcome, Compromise, NoNoticeGround, RiskFactor, Weighed, Weight,
};
use domain::breach::facts::{BreachFacts, NoticeWords};
use domain::breach::moment::{Fold, WallTime};
use domain::breach::{BreachSource, PersonChannel, ReportPhase, ScopeData};
use domain::erased_category::ErasedCategory;
use domain::ids::BreachId;
use domain::language::Language;
use domain::record::{PartyRole, RecordKind};
use store::tables::breach::person;
use store::tables::given_number::{self, Series};

use crate::bureau::*;
use crate::letters::{text_in, text_of};
use crate::proof::erase;

fn wall(local: &str) -> WallTime {
    WallTime {
        local: local.parse().unwrap(),
        fold: None,
    }
}

/// What a reporter tells on the day before; noon of the day is now.
fn form() -> BreachForm {
    BreachForm {
        id: None,
        subject: "Dossier te openen zonder wachtwoord".to_owned(),
        source: BreachSource::Reporter,
        happened_from: Some(wall("2026-11-20T08:00:00")),
        happened_until: None,
        discovered_at: wall("2026-11-23T09:00:00"),
        aware_at: None,
        aware_reason: String::new(),
        processor: String::new(),
        processor_told_at: None,
        reporter: ReporterForm {
            name: "Bo Lindeman".to_owned(),
            email: "bo@lindeman.example".to_owned(),
            phone: String::new(),
            language: Language::Dutch,
        },
        facts: BreachFacts {
            what: "Een bijlage was voor iedereen te openen.".to_owned(),
            reproduce: "Het nummer in het adres veranderen.".to_owned(),
            addresses: "192.0.2.7".to_owned(),
            evidence: "Schermafdruk in de map Melding.".to_owned(),
            ..BreachFacts::default()
        },
    }
}

fn aware_since(local: &str) -> BreachForm {
    BreachForm {
        aware_at: Some(wall(local)),
        aware_reason: "Toen zagen wij het zelf.".to_owned(),
        ..form()
    }
}

fn at(office: &Office, id: BreachId) -> BreachView {
    breaches::open(office, BreachRef { id }).unwrap()
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> Refusal {
    match outcome.unwrap_err() {
        Failure::Refused { refusal } => refusal,
        Failure::Broke { reference } => panic!("it broke: {reference}"),
    }
}

fn problem<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> BreachProblem {
    let refused = refusal(outcome);
    let Refusal::Breach { problem } = refused else {
        panic!("{refused:?}");
    };
    problem
}

fn field_problem<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> (String, FieldProblem) {
    let refused = refusal(outcome);
    let Refusal::Field { field, problem } = refused else {
        panic!("{refused:?}");
    };
    (field, problem)
}

fn heavy(factor: RiskFactor) -> Assessment {
    let all = RiskFactor::ALL.iter();
    Assessment {
        compromised: vec![Compromise::Confidentiality],
        weighed: all
            .map(|one| Weighed {
                factor: *one,
                weight: match *one == factor {
                    true => Weight::Heavy,
                    false => Weight::Light,
                },
                because: String::new(),
            })
            .collect(),
        ..Assessment::default()
    }
}

fn assess(office: &Office, id: BreachId, assessment: Assessment) {
    breaches::assess(office, AssessBreach { id, assessment }).unwrap();
}

fn decide(
    office: &Office,
    id: BreachId,
    outcome: BreachOutcome,
    reason: &str,
) -> Result<(), Failure> {
    breaches::decide(
        office,
        DecideBreach {
            id,
            outcome,
            public: false,
            reason: reason.to_owned(),
        },
    )
}

fn report(id: BreachId, phase: ReportPhase, told_at: &str, late_reason: &str) -> NoteBreachReport {
    NoteBreachReport {
        id,
        phase,
        told_at: wall(told_at),
        authority_number: "AP-000123".to_owned(),
        added: String::new(),
        form_kept: "map Datalekken".to_owned(),
        late_reason: late_reason.to_owned(),
    }
}

fn everything() -> ScopeFilterForm {
    ScopeFilterForm {
        activity_id: None,
        kind: None,
        data: None,
        from: None,
        until: None,
        contact_id: None,
    }
}

fn find(office: &Office, id: BreachId, filter: ScopeFilterForm) {
    let mode = ScopeMode::Replace;
    breaches::find_scope(office, FindBreachScope { id, filter, mode }).unwrap();
}

fn close(office: &Office, id: BreachId) -> Result<(), Failure> {
    let lessons = "Bijlagen krijgen een wachtwoord.".to_owned();
    breaches::close(office, CloseBreach { id, lessons })
}

#[test]
fn the_hours_run_from_the_moment_of_awareness_and_today_tells_them_first() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = breaches::save(office, form()).unwrap();
    // Noon of 24 November, without a moment of awareness: it asks for attention and no clock runs.
    let first = |office: &Office| today::view(office, ()).unwrap().items.into_iter().next();
    let Some(Attention::Breach {
        clock: None,
        decided: false,
        ..
    }) = first(office)
    else {
        panic!("{:?}", first(office));
    };
    let form = BreachForm {
        id: Some(id),
        ..aware_since("2026-11-22T11:30:00")
    };
    breaches::save(office, form).unwrap();
    let view = at(office, id);
    let clock = view.row.clock.unwrap();
    assert_eq!(clock.due.local.to_string(), "2026-11-25 11:30:00");
    assert_eq!(
        (clock.minutes_gone, clock.minutes_left),
        (48 * 60 + 30, 23 * 60 + 30)
    );
    assert_eq!(
        (clock.reminder, clock.late, clock.hours),
        (Some(48), false, 72)
    );
    assert_eq!(view.row.number, "DL-2026-001");
    let counts = today::counts(office, ()).unwrap();
    assert_eq!((counts.breaches, counts.breaches_late), (1, 0));

    // Two days later it is late, and red.
    let bureau = again_on(bureau, "2026-11-26");
    let clock = at(&bureau.office, id).row.clock.unwrap();
    assert_eq!((clock.late, clock.minutes_left), (true, -24 * 60 - 30));
    assert_eq!(today::counts(&bureau.office, ()).unwrap().breaches_late, 1);
    assert_eq!(today::view(&bureau.office, ()).unwrap().late, 1);
}

#[test]
fn a_time_that_was_not_or_came_twice_is_refused_at_its_field() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    for (wall_time, problem) in [
        (wall("2026-03-29T02:30:00"), FieldProblem::SkippedTime),
        (wall("2026-10-25T02:30:00"), FieldProblem::TwiceTime),
        (wall("2026-11-24T12:01:00"), FieldProblem::InFuture),
    ] {
        let form = BreachForm {
            discovered_at: wall_time,
            ..form()
        };
        let refused = field_problem(breaches::save(office, form));
        assert_eq!(refused, ("discovered_at".to_owned(), problem));
    }
    let fold = Some(Fold::Second);
    let form = BreachForm {
        discovered_at: WallTime {
            fold,
            ..wall("2026-10-25T02:30:00")
        },
        ..form()
    };
    let id = breaches::save(office, form).unwrap();
    let discovered = at(office, id).discovered_at;
    assert_eq!(discovered.fold, fold);
    assert_eq!(discovered.at.to_string(), "2026-10-25 01:30:00 UTC");
}

#[test]
fn what_a_processor_told_says_when_and_awareness_is_our_own() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let told = BreachForm {
        source: BreachSource::Processor,
        processor_told_at: Some(wall("2026-11-24T08:00:00")),
        ..aware_since("2026-11-24T08:00:00")
    };
    let refused = field_problem(breaches::save(office, told.clone()));
    assert_eq!(refused, ("processor".to_owned(), FieldProblem::Missing));
    let id = breaches::save(
        office,
        BreachForm {
            processor: "Hosting De Beuk".to_owned(),
            ..told
        },
    )
    .unwrap();
    let view = at(office, id);
    assert_eq!(
        view.processor_told_at.unwrap().local.to_string(),
        "2026-11-24 08:00:00"
    );
    assert_eq!(view.row.clock.unwrap().minutes_gone, 4 * 60);
    assert!(view.text.nl.contains("Verwerker: Hosting De Beuk"));
}

#[test]
fn who_reported_it_is_thanked_in_a_draft_and_asked_to_keep_it_to_themselves() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = breaches::save(office, form()).unwrap();
    breaches::mail_reporter(office, BreachRef { id }).unwrap();
    let mail = std::fs::read_to_string(bureau.desk.opened().last().unwrap()).unwrap();
    assert!(
        mail.contains("bo@lindeman.example") && mail.contains("DL-2026-001"),
        "{mail}"
    );
    let view = at(office, id);
    assert_eq!(view.acknowledged_on, Some(day(TODAY)));
    assert!(view.acknowledgement.text.contains("niets aan anderen"));
}

#[test]
fn a_leak_goes_from_report_to_letters_to_the_closed_register() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let samira = person(office);
    record(
        office,
        samira,
        PartyRole::Contact,
        call("2026-03-01", "over de zaak"),
    );
    let id = breaches::save(office, aware_since("2026-11-23T10:00:00")).unwrap();

    // Nothing is decided before the assessment is whole.
    let yes = BreachOutcome::AuthorityAndPersons;
    assert_eq!(
        problem(decide(office, id, yes, "")),
        BreachProblem::AssessmentOpen
    );
    assess(office, id, heavy(RiskFactor::Data));
    let proposal = at(office, id).proposal.unwrap();
    assert_eq!(proposal.outcome, yes);
    // Departing from it takes a reason.
    let refused = field_problem(decide(office, id, BreachOutcome::RegisterOnly, ""));
    assert_eq!(refused, ("reason".to_owned(), FieldProblem::ReasonMissing));
    decide(office, id, yes, "").unwrap();
    assert_eq!(problem(close(office, id)), BreachProblem::NotReported);

    // Whom does it concern?
    let to_write = || breaches::write_letters(office, BreachRef { id });
    assert_eq!(problem(to_write()), BreachProblem::NothingFound);
    let only = ScopeFilterForm {
        kind: Some(RecordKind::ContactMoment),
        data: Some(ScopeData::Email),
        ..everything()
    };
    find(office, id, only);
    let view = at(office, id);
    let scope = view.scope.unwrap();
    assert_eq!((scope.people, scope.records), (1, 1));
    assert_eq!(scope.data, [(ScopeData::Email, 1)]);
    assert_eq!(
        (view.facts.people_count, view.facts.record_count),
        (Some(1), Some(1))
    );
    breaches::hold_scope(office, BreachRef { id }).unwrap();
    assert_eq!(at(office, id).held, 1);

    // The report to the authority, in phases.
    let early = report(id, ReportPhase::FollowUp, "2026-11-24T09:00:00", "");
    let refused = field_problem(breaches::note_report(office, early));
    assert_eq!(refused.0, "phase");
    let first = report(id, ReportPhase::First, "2026-11-24T09:00:00", "");
    breaches::note_report(office, first).unwrap();
    let last = report(id, ReportPhase::Final, "2026-11-24T11:00:00", "");
    breaches::note_report(office, last).unwrap();
    assert!(
        today::view(office, ())
            .unwrap()
            .items
            .iter()
            .all(|item| !matches!(item, Attention::Breach { .. }))
    );

    // A letter to each, in their language.
    let language = Language::Dutch;
    assert_eq!(
        problem(to_write()),
        BreachProblem::NoticeMissing { language }
    );
    let words = NoticeWords {
        language,
        what: "een bijlage was voor iedereen te openen".to_owned(),
        consequences: "Iemand kan weten dat u klant bent.".to_owned(),
        done: "Wij hebben de bijlage weggehaald.".to_owned(),
        planned: String::new(),
        advice: "Let op vreemde berichten.".to_owned(),
    };
    breaches::save_notice(office, SaveBreachNotice { id, words }).unwrap();
    let contact_id = samira;
    let shown = breaches::preview_letter(office, PreviewBreachLetter { id, contact_id }).unwrap();
    assert!(!shown.blocks.is_empty());
    let written = to_write().unwrap();
    assert_eq!((written.written, written.left), (1, 0));
    let view = at(office, id);
    assert_eq!(
        (
            view.people.total,
            view.people.written,
            view.people.without_address
        ),
        (1, 1, 1)
    );
    let letter = text_of(&bureau, view.people.rows[0].document_id.unwrap());
    for phrase in [
        "een bijlage was voor iedereen te openen",
        "1 contactmoment",
        "e-mailadres",
        "DL-2026-001",
    ] {
        assert!(letter.contains(phrase), "{phrase}:\n{letter}");
    }
    assert_eq!(problem(close(office, id)), BreachProblem::PeopleNotTold);
    let told = NoteBreachTold {
        id,
        contact_id: None,
        channel: PersonChannel::Email,
        told_on: day(TODAY),
    };
    breaches::note_told(office, told).unwrap();

    close(office, id).unwrap();
    let view = at(office, id);
    assert_eq!((view.held, view.row.closed_on), (0, Some(day(TODAY))));
    assert_eq!(view.row.last_day, Some(day("2031-11-24")));
    // What is closed stays as it is.
    assert_eq!(
        problem(breaches::save(
            office,
            BreachForm {
                id: Some(id),
                ..form()
            }
        )),
        BreachProblem::Closed
    );
    assert_eq!(problem(to_write()), BreachProblem::Closed);
    let list = breaches::list(office, ()).unwrap();
    assert_eq!((list.open.len(), list.closed.len()), (0, 1));
}

#[test]
fn a_late_report_is_made_all_the_same_with_its_reasons() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = breaches::save(office, aware_since("2026-11-20T10:00:00")).unwrap();
    let late = report(id, ReportPhase::First, "2026-11-23T10:01:00", "");
    let refused = field_problem(breaches::note_report(office, late));
    assert_eq!(
        refused,
        ("late_reason".to_owned(), FieldProblem::ReasonMissing)
    );
    let late = report(
        id,
        ReportPhase::First,
        "2026-11-23T10:01:00",
        "De website deed het niet.",
    );
    breaches::note_report(office, late).unwrap();
    let view = at(office, id);
    assert_eq!(view.row.clock.unwrap().minutes_late, Some(1));
    assert!(
        view.text
            .nl
            .contains("Waarom later dan de termijn: De website deed het niet.")
    );
}

#[test]
fn a_weakness_that_is_no_breach_is_closed_with_a_reason_and_stays_in_the_register() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = breaches::save(office, form()).unwrap();
    assess(office, id, Assessment::default());
    assert_eq!(
        at(office, id).proposal.unwrap().outcome,
        BreachOutcome::NoBreach
    );
    let refused = field_problem(decide(office, id, BreachOutcome::NoBreach, ""));
    assert_eq!(refused, ("reason".to_owned(), FieldProblem::ReasonMissing));
    decide(
        office,
        id,
        BreachOutcome::NoBreach,
        "In de logboeken is niemand te zien.",
    )
    .unwrap();
    close(office, id).unwrap();
    let list = breaches::list(office, ()).unwrap();
    assert_eq!(list.closed[0].outcome, Some(BreachOutcome::NoBreach));
    assert!(list.closed[0].clock.is_none());
}

#[test]
fn where_each_cannot_be_told_a_public_communication_takes_the_place_of_letters() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = breaches::save(office, aware_since("2026-11-23T10:00:00")).unwrap();
    assess(
        office,
        id,
        Assessment {
            no_notice: Some(NoNoticeGround::TooMuchEffort),
            no_notice_reason: "Van de bezoekers is geen adres bekend.".to_owned(),
            ..heavy(RiskFactor::Severity)
        },
    );
    assert!(at(office, id).proposal.unwrap().public);
    breaches::decide(
        office,
        DecideBreach {
            id,
            outcome: BreachOutcome::AuthorityAndPersons,
            public: true,
            reason: String::new(),
        },
    )
    .unwrap();
    assert_eq!(
        problem(breaches::write_letters(office, BreachRef { id })),
        BreachProblem::NobodyToTell
    );
    breaches::note_report(
        office,
        report(id, ReportPhase::First, "2026-11-24T09:00:00", ""),
    )
    .unwrap();
    assert_eq!(problem(close(office, id)), BreachProblem::PeopleNotTold);
    let public = SaveBreachPublic {
        id,
        text: "Op onze website stond een bijlage open.".to_owned(),
        public_on: Some(day(TODAY)),
    };
    breaches::save_public(office, public).unwrap();
    close(office, id).unwrap();
}

#[test]
fn the_paper_and_the_register_are_saved_as_pdf_and_csv() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    bureau.desk.save_to(bureau.home.path());
    let id = breaches::save(office, aware_since("2026-11-23T10:00:00")).unwrap();
    let saved = breaches::save_paper(office, BreachRef { id }).unwrap();
    let paper = text_in(&bureau.home.path().join(saved.file_name.unwrap()));
    assert!(
        paper.contains("Kennis sinds 23 november 2026 om 10.00 uur"),
        "{paper}"
    );
    let form = BreachRegisterForm::Csv;
    let saved = breaches::save_register(office, SaveBreachRegister { form }).unwrap();
    let rows = std::fs::read_to_string(bureau.home.path().join(saved.file_name.unwrap())).unwrap();
    assert!(
        rows.contains("2026-11-23T10:00:00+01:00") && rows.lines().count() == 2,
        "{rows}"
    );
    let form = BreachRegisterForm::Pdf;
    let saved = breaches::save_register(office, SaveBreachRegister { form }).unwrap();
    let register = text_in(&bureau.home.path().join(saved.file_name.unwrap()));
    assert!(register.contains("DL-2026-001"), "{register}");
}

#[test]
fn whose_data_are_all_restricted_is_counted_and_not_named() {
    let restricted = crate::restricting::wholly_restricted();
    let office = &restricted.bureau.office;
    let id = breaches::save(office, aware_since("2026-11-23T10:00:00")).unwrap();
    find(office, id, everything());
    let view = at(office, id);
    assert_eq!(view.people.rows[0].name, None);
    assert!(view.scope.unwrap().restricted > 0);
}

#[test]
fn the_log_tells_of_a_breach_without_a_word_of_it() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let samira = person(office);
    record(
        office,
        samira,
        PartyRole::Contact,
        call("2026-03-01", "over de zaak"),
    );
    let id = breaches::save(office, aware_since("2026-11-23T10:00:00")).unwrap();
    find(office, id, everything());
    let log = api::log::list(office, api::wire::settings::ListLog { before: None }).unwrap();
    let told = serde_json::to_string(&log).unwrap();
    for word in ["Lindeman", "192.0.2.7", "Dossier", "Samira"] {
        assert!(!told.contains(word), "{word}: {told}");
    }
    assert!(told.contains("breach_saved"));
    let people = office.read(|vault| person::count(vault, id)).unwrap();
    assert_eq!(people.people, 1);
}

#[test]
fn the_file_of_a_closed_breach_goes_whole_after_its_own_period() {
    let bureau = open_on(TODAY);
    let id = breaches::save(&bureau.office, form()).unwrap();
    assess(&bureau.office, id, Assessment::default());
    let nobody = "In de logboeken is niemand te zien.";
    decide(&bureau.office, id, BreachOutcome::NoBreach, nobody).unwrap();
    close(&bureau.office, id).unwrap();

    // On its last day it is still kept, and its deletion is announced.
    let bureau = again_on(bureau, "2031-11-24");
    let page = cleanup::view(&bureau.office, ()).unwrap();
    assert_eq!(page.due_breaches, None);
    assert_eq!(page.next_day, Some(day("2031-11-25")));

    let bureau = again_on(bureau, "2031-11-25");
    let office = &bureau.office;
    let due = cleanup::view(office, ()).unwrap().due_breaches.unwrap();
    assert_eq!((due.count, due.rows[0].number.as_str()), (1, "DL-2026-001"));
    let preview = cleanup::preview(
        office,
        PreviewErasure {
            selection: Selection::BreachFiles,
        },
    )
    .unwrap();
    assert_eq!(preview.total, 1);
    assert_eq!(preview.lines[0].kind, ErasedCategory::BreachFile);
    erase(office, Selection::BreachFiles);
    let list = breaches::list(office, ()).unwrap();
    assert!(list.open.is_empty() && list.closed.is_empty());
    assert_eq!(cleanup::view(office, ()).unwrap().due_breaches, None);
    let certificate = cleanup::view(office, ()).unwrap().runs[0].certificate;
    assert!(certificate.is_some(), "the run has a certificate");
    // Its number is never given again in that year.
    let next = office
        .read(|vault| given_number::next(vault, Series::Breach, 2026))
        .unwrap();
    assert_eq!(next, "DL-2026-002");
}
