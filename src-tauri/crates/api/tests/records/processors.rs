//! A processor from the check of its role to the confirmation that everything was erased there, and what the statement and
//! Vandaag say of it on the way.

use api::register;
use api::today;
use api::wire::failure::{FieldProblem, Refusal};
use api::wire::recipients::{
    AgreementTerms, CheckRole, OpenRecipient, RecipientPage, SecurityMeasures, SubProcessorForm,
    TakeAgreementStep, TransferForm,
};
use api::wire::today::Attention;
use domain::activity::{RecipientRole, TransferMechanism};
use domain::ids::RecipientId;
use domain::language::Words;
use domain::processing_agreement::{
    AgreementCall, AgreementClause, AgreementStatus, AgreementStep,
};
use domain::role_check::RoleSign;
use domain::security_measure::SecurityMeasure;
use domain::transfer::{ClauseModule, Transfer, TransferGap};

use super::counter::{Counter, day, field, open, refused};

fn named(counter: &Counter, name: &str) -> RecipientId {
    let view = register::view(&counter.office, ()).expect("the register");
    let found = view.recipients.iter().find(|one| one.form.name == name);
    found.and_then(|one| one.form.id).expect(name)
}

fn hosting(counter: &Counter) -> RecipientId {
    named(counter, "Hosting van de website")
}

fn page(counter: &Counter, id: RecipientId) -> RecipientPage {
    register::open_recipient(&counter.office, OpenRecipient { id }).expect("a recipient")
}

fn step(id: RecipientId, step: AgreementStep, on: &str) -> TakeAgreementStep {
    TakeAgreementStep {
        id,
        step,
        taken_on: day(on),
        runs_until: None,
        note: String::new(),
    }
}

fn take(counter: &Counter, id: RecipientId, which: AgreementStep, on: &str) {
    register::take_agreement_step(&counter.office, step(id, which, on)).expect("a step");
}

fn within_europe(id: RecipientId) -> TransferForm {
    TransferForm {
        id,
        country: "nl, Duitsland".to_owned(),
        mechanism: TransferMechanism::NoTransfer,
        privacy_page: "https://wilgenhost.example/privacy".to_owned(),
        transfer: Transfer::default(),
    }
}

/// Returns what Vandaag says of agreements: why, and of how many processors.
fn calls(counter: &Counter) -> Vec<(AgreementCall, u32)> {
    let items = today::view(&counter.office, ()).expect("the page").items;
    let calls = items.into_iter().filter_map(|item| {
        let Attention::Agreements { call, count, .. } = item else {
            return None;
        };
        Some((call, count))
    });
    calls.collect()
}

#[test]
fn a_processor_goes_from_the_check_of_its_role_to_the_confirmation_that_all_is_erased() {
    let counter = open();
    let id = hosting(&counter);
    let fresh = page(&counter, id);
    assert_eq!(fresh.status, AgreementStatus::Missing);
    assert_eq!(fresh.proposed_sign, Some(RoleSign::Instruction));
    assert!(fresh.look_up.len() > 1 && fresh.role_sign.is_none());
    assert_eq!(fresh.call, Some(AgreementCall::InUseWithout));
    assert_eq!(calls(&counter), [], "first it is looked up what it is");

    let sign = RoleSign::Instruction;
    register::check_role(&counter.office, CheckRole { id, sign }).expect("a role");
    register::save_transfer(&counter.office, within_europe(id)).expect("a place");
    let known = page(&counter, id);
    assert_eq!(known.form.role, Some(RecipientRole::Processor));
    assert_eq!(known.role_sign, Some(sign));
    assert_eq!(
        known.country,
        Words::new("Nederland, Duitsland", "Netherlands, Germany")
    );
    assert_eq!((known.gaps, known.forbidden), (Vec::new(), false));
    assert_eq!(calls(&counter), [(AgreementCall::InUseWithout, 1)]);

    take(&counter, id, AgreementStep::Requested, "2020-01-10");
    assert_eq!(calls(&counter), [(AgreementCall::NoAnswer, 1)]);
    let signed = TakeAgreementStep {
        note: "versie 3".to_owned(),
        ..step(id, AgreementStep::Signed, "2020-02-01")
    };
    register::take_agreement_step(&counter.office, signed).expect("a signature");
    let signed = page(&counter, id);
    assert_eq!(signed.status, AgreementStatus::Signed);
    assert_eq!(signed.version, "versie 3");
    assert_eq!((signed.call, calls(&counter)), (None, vec![]));

    take(&counter, id, AgreementStep::Stopped, "2020-03-01");
    assert_eq!(calls(&counter), [(AgreementCall::AskDeletion, 1)]);
    take(&counter, id, AgreementStep::DeletionAsked, "2020-03-02");
    assert_eq!(calls(&counter), [(AgreementCall::NoConfirmation, 1)]);
    take(&counter, id, AgreementStep::DeletionConfirmed, "2020-03-20");
    let ended = page(&counter, id);
    assert_eq!(ended.status, AgreementStatus::Ended);
    assert_eq!(calls(&counter), []);
    assert_eq!(ended.history.len(), 5, "all of it is kept");
    assert_eq!(ended.history[0].step, AgreementStep::DeletionConfirmed);

    take(&counter, id, AgreementStep::Resumed, "2020-04-01");
    let again = page(&counter, id);
    assert_eq!(
        again.status,
        AgreementStatus::Missing,
        "a new agreement is needed"
    );
    assert_eq!((again.version.as_str(), again.history.len()), ("", 6));
}

#[test]
fn a_step_that_cannot_be_taken_changes_nothing_and_says_so() {
    let counter = open();
    let id = hosting(&counter);
    let bank = named(&counter, "Bank");
    for (id, which) in [
        (id, AgreementStep::DeletionAsked),
        (id, AgreementStep::Resumed),
        (bank, AgreementStep::Signed),
        (bank, AgreementStep::Requested),
    ] {
        let refusal = refused(register::take_agreement_step(
            &counter.office,
            step(id, which, "2020-01-10"),
        ));
        assert_eq!(refusal, Refusal::AgreementStep { step: which });
    }
    let tomorrow = step(id, AgreementStep::Signed, "2199-01-01");
    assert_eq!(
        refused(register::take_agreement_step(&counter.office, tomorrow)),
        field("taken_on", FieldProblem::InFuture)
    );
    let backwards = TakeAgreementStep {
        runs_until: Some(day("2020-01-09")),
        ..step(id, AgreementStep::Signed, "2020-01-10")
    };
    assert_eq!(
        refused(register::take_agreement_step(&counter.office, backwards)),
        field(
            "runs_until",
            FieldProblem::Before {
                day: day("2020-01-10")
            }
        )
    );
    take(&counter, id, AgreementStep::Stopped, "2020-03-01");
    let early = step(id, AgreementStep::DeletionConfirmed, "2020-02-01");
    assert_eq!(
        refused(register::take_agreement_step(&counter.office, early)),
        field(
            "taken_on",
            FieldProblem::Before {
                day: day("2020-03-01")
            }
        )
    );
    assert_eq!(page(&counter, id).history.len(), 1);
}

#[test]
fn what_stands_in_an_agreement_is_kept_with_who_works_for_the_processor() {
    let counter = open();
    let id = hosting(&counter);
    let terms = AgreementTerms {
        id,
        clauses: vec![AgreementClause::Subject, AgreementClause::Audit],
        breach_hours: Some(24),
        locations: "Amsterdam en Frankfurt".to_owned(),
        sub_processors: vec![SubProcessorForm {
            name: "Rekenhal Noordpolder".to_owned(),
            country: "nl".to_owned(),
            checked_on: Some(day("2020-01-02")),
        }],
    };
    register::save_agreement_terms(&counter.office, terms.clone()).expect("terms");
    let kept = page(&counter, id);
    assert_eq!(kept.clauses, terms.clauses);
    assert_eq!(kept.sub_processors, terms.sub_processors);
    assert_eq!(
        (kept.breach_hours, kept.locations),
        (Some(24), terms.locations.clone())
    );

    let nameless = AgreementTerms {
        sub_processors: vec![SubProcessorForm {
            name: " ".to_owned(),
            country: String::new(),
            checked_on: None,
        }],
        ..terms.clone()
    };
    assert_eq!(
        refused(register::save_agreement_terms(&counter.office, nameless)),
        field("name", FieldProblem::Missing)
    );
    for hours in [0, 721] {
        let impossible = AgreementTerms {
            breach_hours: Some(hours),
            ..terms.clone()
        };
        assert_eq!(
            refused(register::save_agreement_terms(&counter.office, impossible)),
            field("breach_hours", FieldProblem::Malformed)
        );
    }
}

#[test]
fn data_for_a_country_without_a_ground_may_not_go_until_something_carries_them() {
    let counter = open();
    let id = hosting(&counter);
    let india = TransferForm {
        country: "India".to_owned(),
        mechanism: TransferMechanism::Adequacy,
        ..within_europe(id)
    };
    register::save_transfer(&counter.office, india.clone()).expect("a place");
    let stuck = page(&counter, id);
    assert_eq!(
        (stuck.gaps, stuck.forbidden),
        (vec![TransferGap::NoGround], true)
    );
    let carried = TransferForm {
        mechanism: TransferMechanism::StandardClauses,
        transfer: Transfer {
            clause_module: Some(ClauseModule::ControllerToProcessor),
            clauses_signed_on: Some(day("2020-01-02")),
            assessed_on: Some(day("2020-01-03")),
            ..Transfer::default()
        },
        ..india
    };
    register::save_transfer(&counter.office, carried).expect("a ground");
    let goes = page(&counter, id);
    assert_eq!((goes.gaps, goes.forbidden), (Vec::new(), false));
    let public = page(&counter, named(&counter, "Iedereen die de website leest"));
    assert_eq!(public.gaps, [], "to publish is no transfer");
}

#[test]
fn the_measures_that_were_chosen_come_back_in_order_with_those_in_own_words() {
    let counter = open();
    let typed = SecurityMeasures {
        chosen: vec![SecurityMeasure::Shredding, SecurityMeasure::TwoStep],
        own: vec![Words::new("Het kantoor heeft een alarm", "")],
    };
    register::save_security_measures(&counter.office, typed).expect("measures");
    let kept = register::security_measures(&counter.office, ()).expect("measures");
    assert_eq!(
        kept.chosen,
        [SecurityMeasure::TwoStep, SecurityMeasure::Shredding]
    );
    let alarm = "Het kantoor heeft een alarm";
    assert_eq!(kept.own, [Words::new(alarm, alarm)]);
    let empty = SecurityMeasures {
        chosen: Vec::new(),
        own: vec![Words::new(" ", "")],
    };
    assert_eq!(
        refused(register::save_security_measures(&counter.office, empty)),
        field("own", FieldProblem::Missing)
    );
}
