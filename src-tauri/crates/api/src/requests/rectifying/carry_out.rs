//! Carrying out what was decided: values are corrected, statements come beside what stays, all in one transaction. The log
//! says what was corrected by id, and no value.

use domain::ids::{ClaimId, ContactId};
use domain::record::ContactPointKind;
use domain::rectification::{RectifiablePart, value, with_value};
use domain::request::Decision;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::annotation::{self, Annotation};
use store::tables::corrected_value::{self, CorrectedValue};
use store::tables::rectification::{self, Rectification};
use store::tables::{contact, contact_point, party, record};
use store::{Moment, StoreError, Transaction};
use uuid::Uuid;

use super::Rectifying;
use super::things::{place_of_point, place_on_card};
use crate::contacts::normal_form;
use crate::noted;
use crate::requests::Work;

/// Carries out what was decided and is not carried out yet.
pub(in crate::requests) fn carry_out(
    transaction: &Transaction<'_>,
    rectifying: &Rectifying,
    now: Moment,
) -> Work<()> {
    let open = |item: &&Rectification| item.carried_out_on.is_none();
    for item in rectifying.items.iter().filter(open) {
        let Some(decision) = item.decision else {
            continue;
        };
        match decision {
            Decision::Correct | Decision::Supplement => {
                correct(transaction, item, decision == Decision::Supplement, now)?;
                annotate(transaction, item, "", now)?;
            }
            Decision::AddStatement | Decision::Refuse => {
                annotate(transaction, item, &item.statement, now)?;
            }
            // The papers were made by the owner; the invoice itself is not touched.
            Decision::CorrectedInvoice => annotate(transaction, item, "", now)?,
            Decision::GiveInFull
            | Decision::GiveRedacted
            | Decision::Withhold
            | Decision::Erase
            | Decision::Anonymise
            | Decision::KeepMinimum
            | Decision::Keep
            | Decision::KeepRestricted
            | Decision::Restrict
            | Decision::Export
            | Decision::StopUse
            | Decision::Reassess
            | Decision::NothingKept => continue,
        }
        let done = Rectification {
            carried_out_on: Some(now.today),
            ..item.clone()
        };
        rectification::save(transaction, &done)?;
    }
    Ok(Ok(()))
}

fn annotate(
    transaction: &Transaction<'_>,
    item: &Rectification,
    statement: &str,
    now: Moment,
) -> store::Result<()> {
    let annotation = Annotation {
        contact_id: item.about.contact_id,
        party_id: item.about.party.map(|(id, _)| id),
        noted_on: now.today,
        statement: statement.to_owned(),
    };
    annotation::insert(transaction, Uuid::now_v7(), &annotation)
}

fn correct(
    transaction: &Transaction<'_>,
    item: &Rectification,
    adds: bool,
    now: Moment,
) -> store::Result<()> {
    match (item.about.party, item.about.point_id) {
        (Some(_), _) => correct_record(transaction, item, adds, now),
        (None, Some(_)) => correct_point(transaction, item, adds, now),
        (None, None) => correct_card(transaction, item, adds, now),
    }
}

/// Returns the value that comes into place: what is added stands on a line of its own after what there is.
fn becoming(part: RectifiablePart, old: &str, new: &str, adds: bool) -> String {
    if !adds || old.is_empty() || part.is_day() {
        return new.to_owned();
    }
    if part.is_long() {
        format!("{old}\n{new}")
    } else {
        format!("{old} {new}")
    }
}

fn keep_old(
    transaction: &Transaction<'_>,
    item: &Rectification,
    part: RectifiablePart,
    old: &str,
    now: Moment,
) -> store::Result<()> {
    if old.is_empty() {
        return Ok(());
    }
    let kept = CorrectedValue {
        rectification_id: item.id,
        contact_id: item.about.contact_id,
        party_id: item.about.party.map(|(id, _)| id),
        part,
        old_value: old.to_owned(),
    };
    corrected_value::keep(transaction, Uuid::now_v7(), &kept, now.today)
}

fn correct_record(
    transaction: &Transaction<'_>,
    item: &Rectification,
    adds: bool,
    now: Moment,
) -> store::Result<()> {
    let (party_id, _) = item.about.party.ok_or(StoreError::NotFound)?;
    let party = party::find(transaction, party_id)?.ok_or(StoreError::NotFound)?;
    let id = party.record_id;
    let mut fields = record::find(transaction, id)?
        .ok_or(StoreError::NotFound)?
        .fields;
    for (part, new) in &item.new_values {
        let old = value(&fields, *part).unwrap_or_default();
        keep_old(transaction, item, *part, &old, now)?;
        let becomes = becoming(*part, &old, new, adds);
        // It was checked when it was decided; what was changed since so that it cannot stand is left alone.
        if let Ok(corrected) = with_value(&fields, *part, &becomes) {
            fields = corrected;
        }
    }
    record::update(transaction, id, &fields, &mut || ClaimId(Uuid::now_v7()))?;
    let (action, kind) = (AuditAction::RecordSaved, SubjectKind::Record);
    let detail = noted::detail("kind", fields.kind().as_str())?;
    noted::note(transaction, now, action, kind, id.0, detail)
}

fn correct_card(
    transaction: &Transaction<'_>,
    item: &Rectification,
    adds: bool,
    now: Moment,
) -> store::Result<()> {
    let id = item.about.contact_id;
    let mut card = contact::find(transaction, id)?.ok_or(StoreError::NotFound)?;
    for (part, new) in &item.new_values {
        let old = place_on_card(&mut card, *part).cloned().unwrap_or_default();
        keep_old(transaction, item, *part, &old, now)?;
        let becomes = becoming(*part, &old, new, adds);
        if let Some(place) = place_on_card(&mut card, *part) {
            *place = becomes;
        }
    }
    contact::update(transaction, &card)?;
    note_card(transaction, id, now)
}

fn correct_point(
    transaction: &Transaction<'_>,
    item: &Rectification,
    adds: bool,
    now: Moment,
) -> store::Result<()> {
    let id = item.about.contact_id;
    let mut points = contact_point::of_contact(transaction, id)?;
    let point = points
        .iter_mut()
        .find(|point| Some(point.id) == item.about.point_id)
        .ok_or(StoreError::NotFound)?;
    for (part, new) in &item.new_values {
        let old = place_of_point(point, *part).cloned().unwrap_or_default();
        keep_old(transaction, item, *part, &old, now)?;
        let becomes = becoming(
            *part,
            &old,
            new,
            adds && point.kind == ContactPointKind::Preference,
        );
        if let Some(place) = place_of_point(point, *part) {
            *place = becomes;
        }
    }
    point.normalised = normal_form(point.kind, &point.value);
    contact_point::replace_all(transaction, id, &points)?;
    note_card(transaction, id, now)
}

fn note_card(transaction: &Transaction<'_>, id: ContactId, now: Moment) -> store::Result<()> {
    let (action, kind) = (AuditAction::ContactSaved, SubjectKind::Contact);
    let detail = AuditDetail::default();
    noted::note(transaction, now, action, kind, id.0, detail)
}
