//! The page of a recipient: its role and why, what is agreed with a processor, where data go, and how a service ends.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::activity::RecipientRole;
use domain::activity::TransferMechanism;
use domain::adequacy::ADEQUACY_AS_OF;
use domain::country::{countries_in, country_words};
use domain::ids::RecipientId;
use domain::language::Words;
use domain::pack;
use domain::processing_agreement::{
    AgreementCall, AgreementClause, AgreementDates, AgreementStatus, AgreementStep, agreement_call,
    open_steps,
};
use domain::role_check::RoleSign;
use domain::transfer::{Transfer, TransferGap, transfer_gaps};
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::activity;
use store::tables::agreement_step::{self, TakenStep};
use store::tables::recipient::{self, Recipient};
use store::tables::recipient_arrangement::{self, Arrangement};
use store::tables::sub_processor::{self, SUB_PROCESSORS_MAX, SubProcessor};
use store::{Connection, Moment, StoreError, Transaction};

use super::view::recipient_form;
use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::recipients::{
    AgreementTerms, CheckRole, OpenRecipient, RecipientPage, SubProcessorForm, TakeAgreementStep,
    TakenStepView, TransferForm,
};

/// The longest period in which a breach can be agreed to be reported, in hours.
const BREACH_HOURS_MAX: u32 = 720;

/// Returns the page of a recipient.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no such recipient.
pub fn open_recipient(office: &Office, request: OpenRecipient) -> Outcome<RecipientPage> {
    let today = office.today();
    office.read(|vault| page(vault, request.id, today))
}

fn page(vault: &Connection, id: RecipientId, today: NaiveDate) -> store::Result<RecipientPage> {
    let (recipient, arranged) = found(vault, id)?;
    let dates = arranged.dates(&recipient);
    let activities = used_for(vault, id)?;
    let is_used = !activities.is_empty();
    let gaps = gaps(&recipient, &arranged, today);
    let history = agreement_step::of(vault, id)?;
    let sub_processors = sub_processor::of(vault, id)?;
    Ok(RecipientPage {
        activities,
        look_up: arranged.kind.map(pack::look_up).unwrap_or_default(),
        role_sign: arranged.role.map(|(sign, _)| sign),
        role_checked_on: arranged.role.map(|(_, on)| on),
        proposed_sign: arranged
            .kind
            .and_then(|kind| pack::recipient(kind).role)
            .and_then(sign_of),
        status: AgreementStatus::of(&dates),
        steps: open_steps(recipient.role, &dates),
        call: call(recipient.role, &dates, is_used, today).map(|(call, _)| call),
        dates,
        version: arranged.version.clone(),
        clauses: recipient_arrangement::clauses(vault, id)?
            .into_iter()
            .collect(),
        breach_hours: arranged.breach_hours,
        locations: arranged.locations.clone(),
        sub_processors: sub_processors.into_iter().map(sub_processor_form).collect(),
        privacy_page: arranged.privacy_page.clone(),
        country: country_words(&recipient.country),
        forbidden: gaps.iter().any(|gap| gap.forbids()),
        gaps,
        transfer: transfer(&recipient, &arranged),
        adequacy_as_of: ADEQUACY_AS_OF,
        history: history.into_iter().rev().map(taken_step_view).collect(),
        form: recipient_form(recipient),
    })
}

fn sign_of(role: RecipientRole) -> Option<RoleSign> {
    RoleSign::ALL
        .iter()
        .copied()
        .find(|sign| sign.role() == role)
}

fn sub_processor_form(one: SubProcessor) -> SubProcessorForm {
    SubProcessorForm {
        name: one.name,
        country: one.country,
        checked_on: one.checked_on,
    }
}

fn taken_step_view(taken: TakenStep) -> TakenStepView {
    TakenStepView {
        step: taken.step,
        taken_on: taken.taken_on,
        note: taken.note,
    }
}

fn found(vault: &Connection, id: RecipientId) -> store::Result<(Recipient, Arrangement)> {
    let recipient = recipient::find(vault, id)?.ok_or(StoreError::NotFound)?;
    Ok((recipient, recipient_arrangement::of(vault, id)?))
}

fn used_for(vault: &Connection, id: RecipientId) -> store::Result<Vec<Words>> {
    let mut used = Vec::new();
    for (recipient, activity) in recipient::in_use(vault)? {
        if recipient == id {
            let found = activity::find(vault, activity)?.ok_or(StoreError::NotFound)?;
            used.push(found.name);
        }
    }
    Ok(used)
}

fn transfer(recipient: &Recipient, arranged: &Arrangement) -> Transfer {
    Transfer {
        countries: countries_in(&recipient.country),
        ..arranged.transfer.clone()
    }
}

/// Lists what is wanting in what carries data to a recipient; nothing once its service ended.
pub(crate) fn gaps(
    recipient: &Recipient,
    arranged: &Arrangement,
    today: NaiveDate,
) -> Vec<TransferGap> {
    if recipient.ended_on.is_some() {
        return Vec::new();
    }
    transfer_gaps(recipient.mechanism, &transfer(recipient, arranged), today)
}

/// Returns what asks for attention with a processor, and since when or by when; an agreement is asked only of one that is
/// used, and only a processor has to erase what is left with it.
pub(crate) fn call(
    role: Option<RecipientRole>,
    dates: &AgreementDates,
    is_used: bool,
    today: NaiveDate,
) -> Option<(AgreementCall, Option<NaiveDate>)> {
    if role != Some(RecipientRole::Processor) {
        return None;
    }
    let (call, since) = agreement_call(AgreementStatus::of(dates), dates, today)?;
    let counts = match call {
        AgreementCall::InUseWithout
        | AgreementCall::NoAnswer
        | AgreementCall::RunsOut
        | AgreementCall::RanOut => is_used,
        AgreementCall::AskDeletion | AgreementCall::NoConfirmation => true,
    };
    counts.then_some((call, since))
}

/// Notes by which sign the role of a recipient was recognised, and gives it that role.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no such recipient.
pub fn check_role(office: &Office, request: CheckRole) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        let (recipient, arranged) = found(transaction, request.id)?;
        let recipient = Recipient {
            role: Some(request.sign.role()),
            ..recipient
        };
        let arranged = Arrangement {
            role: Some((request.sign, now.today)),
            ..arranged
        };
        recipient::update(transaction, &recipient)?;
        recipient_arrangement::save(transaction, request.id, &arranged)?;
        let role = detail("role", request.sign.role().as_str())?;
        changed(transaction, now, request.id, role)
    })
}

/// Takes a step with an agreement or a service.
///
/// # Errors
/// [`Refusal::AgreementStep`] where the step cannot be taken now; [`Refusal::Field`] for a day after today, before the
/// step that it follows, or a last day before the agreement was signed; [`Refusal::NotFound`].
pub fn take_agreement_step(office: &Office, request: TakeAgreementStep) -> Outcome<()> {
    let now = office.moment();
    let on = request.taken_on;
    typed::past("taken_on", on, now.today)?;
    let proof = typed::line("note", &request.note)?;
    let step = request.step;
    let runs_until = request.runs_until.filter(|_| step == AgreementStep::Signed);
    if let Some(until) = runs_until {
        typed::possible("runs_until", until)?;
        typed::not_before("runs_until", until, on)?;
    }
    let (recipient, arranged) = office.read(|vault| found(vault, request.id))?;
    let dates = arranged.dates(&recipient);
    if !open_steps(recipient.role, &dates).contains(&step) {
        return Err(Refusal::AgreementStep { step }.into());
    }
    if let Some(first) = follows(step, &dates) {
        typed::not_before("taken_on", on, first)?;
    }
    let Some(after) = dates.after(step, on, runs_until) else {
        return Err(Refusal::AgreementStep { step }.into());
    };
    office.write(move |transaction| {
        let (recipient, arranged) = found(transaction, request.id)?;
        if arranged.dates(&recipient) != dates {
            // Somebody was faster: the page that asked for this step is old.
            return Err(StoreError::NotFound);
        }
        keep_dates(transaction, recipient, arranged, &after, (step, &proof))?;
        let taken = TakenStep {
            step,
            taken_on: on,
            note: proof,
        };
        agreement_step::insert(transaction, request.id, &taken)?;
        changed(transaction, now, request.id, detail("step", step.as_str())?)
    })
}

/// Returns the day that a step cannot come before.
fn follows(step: AgreementStep, dates: &AgreementDates) -> Option<NaiveDate> {
    match step {
        AgreementStep::Requested => None,
        AgreementStep::Signed => dates.signed_on,
        AgreementStep::Withdrawn => dates.requested_on,
        AgreementStep::Stopped => dates.signed_on,
        AgreementStep::DeletionAsked => None,
        AgreementStep::DeletionConfirmed => dates.deletion_asked_on.or(dates.ended_on),
        AgreementStep::Resumed => dates.deletion_confirmed_on.or(dates.ended_on),
    }
}

fn keep_dates(
    transaction: &Transaction<'_>,
    recipient: Recipient,
    arranged: Arrangement,
    dates: &AgreementDates,
    (step, proof): (AgreementStep, &str),
) -> store::Result<()> {
    let version = match (step, dates.signed_on) {
        (AgreementStep::Signed, _) => proof.to_owned(),
        (_, Some(_)) => arranged.version.clone(),
        (_, None) => String::new(),
    };
    let begins_anew = *dates == AgreementDates::default() && step == AgreementStep::Resumed;
    let arranged = Arrangement {
        requested_on: dates.requested_on,
        signed_on: dates.signed_on,
        version,
        runs_until: dates.runs_until,
        deletion_asked_on: dates.deletion_asked_on,
        deletion_confirmed_on: dates.deletion_confirmed_on,
        ..arranged
    };
    let recipient = Recipient {
        ended_on: dates.ended_on,
        ..recipient
    };
    recipient::update(transaction, &recipient)?;
    recipient_arrangement::save(transaction, recipient.id, &arranged)?;
    if begins_anew {
        // What stood in the agreement that is over says nothing of the next one.
        recipient_arrangement::set_clauses(transaction, recipient.id, &BTreeSet::new())?;
    }
    Ok(())
}

/// Keeps what stands in an agreement.
///
/// # Errors
/// [`Refusal::Field`] for a sub-processor without a name, a day after today, or hours that cannot be.
pub fn save_agreement_terms(office: &Office, terms: AgreementTerms) -> Outcome<()> {
    let now = office.moment();
    let locations = typed::line("locations", &terms.locations)?;
    if terms
        .breach_hours
        .is_some_and(|hours| hours == 0 || hours > BREACH_HOURS_MAX)
    {
        return Err(field("breach_hours", FieldProblem::Malformed).into());
    }
    typed::at_most(
        "sub_processors",
        terms.sub_processors.len(),
        SUB_PROCESSORS_MAX,
    )?;
    let mut each = Vec::with_capacity(terms.sub_processors.len());
    for one in terms.sub_processors {
        if let Some(day) = one.checked_on {
            typed::past("checked_on", day, now.today)?;
        }
        each.push(SubProcessor {
            name: typed::filled_line("name", &one.name)?,
            country: typed::line("country", &one.country)?,
            checked_on: one.checked_on,
        });
    }
    let clauses: BTreeSet<AgreementClause> = terms.clauses.into_iter().collect();
    office.write(move |transaction| {
        let (_, arranged) = found(transaction, terms.id)?;
        let arranged = Arrangement {
            breach_hours: terms.breach_hours,
            locations,
            ..arranged
        };
        recipient_arrangement::save(transaction, terms.id, &arranged)?;
        recipient_arrangement::set_clauses(transaction, terms.id, &clauses)?;
        sub_processor::replace(transaction, terms.id, &each)?;
        changed(transaction, now, terms.id, AuditDetail::default())
    })
}

/// Keeps where data go and what carries them. What is wanting is said on the page: the owner may not know it all at once.
///
/// # Errors
/// [`Refusal::Field`] for a day after today; [`Refusal::NotFound`].
pub fn save_transfer(office: &Office, form: TransferForm) -> Outcome<()> {
    let now = office.moment();
    let typed = form.transfer;
    for (name, day) in [
        ("framework_checked_on", typed.framework_checked_on),
        ("clauses_signed_on", typed.clauses_signed_on),
        ("assessed_on", typed.assessed_on),
    ] {
        if let Some(day) = day {
            typed::past(name, day, now.today)?;
        }
    }
    let country = typed::line("country", &form.country)?;
    let privacy_page = typed::line("privacy_page", &form.privacy_page)?;
    let transfer = Transfer {
        countries: Vec::new(),
        framework_name: typed::line("framework_name", &typed.framework_name)?,
        evidence: typed::line("evidence", &typed.evidence)?,
        ..typed
    };
    let mechanism: TransferMechanism = form.mechanism;
    office.write(move |transaction| {
        let (recipient, arranged) = found(transaction, form.id)?;
        let recipient = Recipient {
            country,
            mechanism,
            checked_on: Some(now.today),
            ..recipient
        };
        let arranged = Arrangement {
            privacy_page,
            transfer,
            ..arranged
        };
        recipient::update(transaction, &recipient)?;
        recipient_arrangement::save(transaction, form.id, &arranged)?;
        changed(transaction, now, form.id, AuditDetail::default())
    })
}

fn changed(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecipientId,
    detail: AuditDetail,
) -> store::Result<()> {
    note(
        transaction,
        now,
        AuditAction::RecipientChanged,
        SubjectKind::Recipient,
        id.0,
        detail,
    )
}
