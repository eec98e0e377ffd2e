//! What is said to be wrong, as it is typed: checked against what is kept, and noted.

use domain::ids::{PartyId, RecordId, RectificationId};
use domain::paper::RecordFields;
use domain::record::{ContactPointKind, RecordKind};
use domain::rectification::{BadValue, RectifiablePart, outcomes, with_value};
use domain::request::{Decision, RefusalGround, RequestState};
use store::Transaction;
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::rectification::{self, RECTIFICATIONS_MAX, Rectification};

use super::things::{Thing, things};
use crate::contacts::normal_form;
use crate::office::{Office, Outcome};
use crate::requests::file::File;
use crate::requests::surroundings::Surroundings;
use crate::requests::{field, note, refused, stopped, typed, with_file};
use crate::typed::{at_most, line};
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{PartValue, RectificationForm, RemoveRectification, WrongThing};

/// The most characters of what is wrong, of a statement and of a new text.
const TEXT_CHARACTERS_MAX: usize = 20_000;

/// Notes what a person says is wrong, and what becomes of it.
///
/// # Errors
/// [`RequestGuard::WrongState`] once it is decided, but for the papers that take the place of an invoice;
/// [`Refusal::NotFound`] for what is not the person's; [`Refusal::Field`] for what cannot be.
pub fn save_rectification(office: &Office, form: RectificationForm) -> Outcome<RectificationId> {
    let id = form.id.unwrap_or_else(|| RectificationId(office.new_id()));
    with_file(office, form.request_id, move |transaction, file, now| {
        let Some(known) = file.effect.rectifying().map(|all| &all.items) else {
            return stopped(RequestGuard::WrongState);
        };
        let before = known.iter().find(|item| item.id == id);
        let around = Surroundings::read(transaction, &file.scope, now.today)?;
        let things = things(transaction, &file, &around)?;
        let may_add = known.len() < RECTIFICATIONS_MAX as usize;
        let item = match checked(&form, id, &file, &things, &around, before, may_add) {
            Ok(item) => item,
            Err(refusal) => return refused(refusal),
        };
        rectification::save(transaction, &item)?;
        note_item(transaction, &file, &item, now)?;
        Ok(Ok(id))
    })
}

/// Removes something that was said to be wrong and is not carried out.
pub fn remove_rectification(office: &Office, request: RemoveRectification) -> Outcome<()> {
    with_file(office, request.request_id, move |transaction, file, _| {
        if !is_being_decided(file.request.state) {
            return stopped(RequestGuard::WrongState);
        }
        rectification::remove(transaction, request.request_id, request.id)?;
        Ok(Ok(()))
    })
}

fn note_item(
    transaction: &Transaction<'_>,
    file: &File,
    item: &Rectification,
    now: store::Moment,
) -> store::Result<()> {
    let decided = u64::from(item.decision.is_some());
    let detail = AuditDetail::default().with("decisions", Fact::Count(decided))?;
    let id = file.request.id;
    note(transaction, now, AuditAction::DecisionTaken, id, detail)
}

const fn is_being_decided(state: RequestState) -> bool {
    match state {
        RequestState::Received
        | RequestState::IdWait
        | RequestState::InReview
        | RequestState::SpecWait => true,
        RequestState::Decided
        | RequestState::Executing
        | RequestState::Answered
        | RequestState::Closed
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => false,
    }
}

fn checked(
    form: &RectificationForm,
    id: RectificationId,
    file: &File,
    things: &[Thing],
    around: &Surroundings,
    before: Option<&Rectification>,
    may_add: bool,
) -> Result<Rectification, Refusal> {
    let wrong_state = Refusal::Request {
        guard: RequestGuard::WrongState,
    };
    let state = file.request.state;
    if form.id.is_some() != before.is_some() {
        return Err(Refusal::NotFound);
    }
    if !is_being_decided(state) {
        // Decided: what takes the place of an invoice may be made after that, and before it is carried out.
        let Some(before) = before else {
            return Err(wrong_state);
        };
        let open = matches!(state, RequestState::Decided | RequestState::Executing);
        if !open || before.carried_out_on.is_some() {
            return Err(wrong_state);
        }
        let (credit_id, replacement_id) = papers(form, before.about.party, things)?;
        return Ok(Rectification {
            credit_id,
            replacement_id,
            ..before.clone()
        });
    }
    if before.is_none() && !may_add {
        return at_most(
            "items",
            RECTIFICATIONS_MAX as usize + 1,
            RECTIFICATIONS_MAX as usize,
        )
        .and(Err(wrong_state));
    }
    if form.decision.is_some() && !matches!(state, RequestState::InReview | RequestState::SpecWait)
    {
        return Err(wrong_state);
    }
    let thing = things
        .iter()
        .find(|thing| is(thing, &form.about))
        .ok_or(Refusal::NotFound)?;
    let bare = Rectification {
        id,
        request_id: form.request_id,
        about: thing.about,
        said: typed::text("said", &form.said, TEXT_CHARACTERS_MAX)?,
        decision: None,
        new_values: Vec::new(),
        old_told: false,
        statement: String::new(),
        ground: None,
        explanation: String::new(),
        credit_id: None,
        replacement_id: None,
        entered_on: before.map_or(file.today, |before| before.entered_on),
        carried_out_on: None,
    };
    if bare.said.is_empty() {
        return Err(field("said", FieldProblem::Missing));
    }
    match form.decision {
        None => Ok(bare),
        Some(decision) => decided(bare, decision, form, thing, things, around),
    }
}

fn is(thing: &Thing, about: &WrongThing) -> bool {
    let of = &thing.about;
    match about {
        WrongThing::Card { contact_id } => {
            of.contact_id == *contact_id && of.point_id.is_none() && of.party.is_none()
        }
        WrongThing::Point {
            contact_id,
            point_id,
        } => of.contact_id == *contact_id && of.point_id == Some(*point_id),
        WrongThing::Record { party_id } => of.party.is_some_and(|(id, _)| id == *party_id),
    }
}

/// Returns an item with what becomes of it.
fn decided(
    bare: Rectification,
    decision: Decision,
    form: &RectificationForm,
    thing: &Thing,
    things: &[Thing],
    around: &Surroundings,
) -> Result<Rectification, Refusal> {
    let kind = thing.about.party.map(|(_, kind)| kind);
    if !outcomes(kind).contains(&decision) {
        return Err(field("decision", FieldProblem::Malformed));
    }
    let statement = || -> Result<String, Refusal> {
        let typed = typed::text("statement", &form.statement, TEXT_CHARACTERS_MAX)?;
        Ok(if typed.is_empty() {
            bare.said.clone()
        } else {
            typed
        })
    };
    let decided = Rectification {
        decision: Some(decision),
        ..bare.clone()
    };
    match decision {
        Decision::Correct | Decision::Supplement => {
            let fields = thing.record_id.and_then(|id| around.paper(id));
            Ok(Rectification {
                new_values: new_values(&form.new_values, thing, fields)?,
                old_told: form.old_told && decision == Decision::Correct,
                ..decided
            })
        }
        Decision::AddStatement => Ok(Rectification {
            statement: statement()?,
            ..decided
        }),
        Decision::CorrectedInvoice => {
            let (credit_id, replacement_id) = papers(form, thing.about.party, things)?;
            Ok(Rectification {
                credit_id,
                replacement_id,
                ..decided
            })
        }
        Decision::Refuse => Ok(Rectification {
            ground: Some(ground(form.ground)?),
            explanation: typed::reason("explanation", &form.explanation)?,
            statement: statement()?,
            ..decided
        }),
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
        | Decision::NothingKept => Err(field("decision", FieldProblem::Malformed)),
    }
}

fn ground(given: Option<RefusalGround>) -> Result<RefusalGround, Refusal> {
    let allowed = [
        RefusalGround::FactsAreRight,
        RefusalGround::OpinionNotFact,
        RefusalGround::NotIdentifiable,
    ];
    match given {
        None => Err(field("ground", FieldProblem::Missing)),
        Some(ground) if allowed.contains(&ground) => Ok(ground),
        Some(_) => Err(field("ground", FieldProblem::Malformed)),
    }
}

/// Checks the new values: each of a part that the thing has, once, and one that can stand there.
fn new_values(
    given: &[PartValue],
    thing: &Thing,
    fields: Option<&RecordFields>,
) -> Result<Vec<(RectifiablePart, String)>, Refusal> {
    let mut values: Vec<(RectifiablePart, String)> = Vec::new();
    for one in given {
        let name = format!("new_values.{}", one.part.as_str());
        let known = thing.parts.iter().any(|(part, _)| *part == one.part);
        let twice = values.iter().any(|(part, _)| *part == one.part);
        if !known || twice {
            return Err(field(&name, FieldProblem::Malformed));
        }
        let value = if one.part.is_long() {
            typed::text(&name, &one.value, TEXT_CHARACTERS_MAX)?
        } else {
            line(&name, &one.value)?
        };
        if let Some(fields) = fields {
            with_value(fields, one.part, &value).map_err(|bad| {
                let problem = match bad {
                    BadValue::NotAPart | BadValue::NotADay => FieldProblem::Malformed,
                    BadValue::Missing => FieldProblem::Missing,
                };
                field(&name, problem)
            })?;
        }
        if one.part == RectifiablePart::Value && value.is_empty() {
            return Err(field(&name, FieldProblem::Missing));
        }
        values.push((one.part, value));
    }
    if values.is_empty() {
        return Err(field("new_values", FieldProblem::Missing));
    }
    still_named(thing, &values)?;
    Ok(values)
}

/// A card keeps a name, and an e-mail address stays one.
fn still_named(thing: &Thing, values: &[(RectifiablePart, String)]) -> Result<(), Refusal> {
    use RectifiablePart as P;
    let now = |part: P| -> Option<&str> {
        let new = values.iter().find(|(of, _)| *of == part);
        let old = thing.parts.iter().find(|(of, _)| *of == part);
        new.or(old).map(|(_, value)| value.as_str())
    };
    let names = [P::GivenName, P::FamilyName, P::Company].map(now);
    if names.iter().all(|name| *name == Some("")) {
        return Err(field("new_values.family_name", FieldProblem::Missing));
    }
    if thing.point_kind == Some(ContactPointKind::Email)
        && now(P::Value).is_some_and(|value| normal_form(ContactPointKind::Email, value).is_empty())
    {
        return Err(field("new_values.value", FieldProblem::Malformed));
    }
    Ok(())
}

/// Returns the papers that take the place of an invoice: two invoices of the same person, and neither is itself.
fn papers(
    form: &RectificationForm,
    own: Option<(PartyId, RecordKind)>,
    things: &[Thing],
) -> Result<(Option<RecordId>, Option<RecordId>), Refusal> {
    for (name, paper) in [
        ("credit_id", form.credit_id),
        ("replacement_id", form.replacement_id),
    ] {
        let Some(paper) = paper else {
            continue;
        };
        let found = things.iter().find(|thing| thing.record_id == Some(paper));
        let fits = found.is_some_and(|thing| {
            let party = thing.about.party;
            party.is_some_and(|(_, kind)| kind == RecordKind::Invoice) && party != own
        });
        if !fits {
            return Err(field(name, FieldProblem::Malformed));
        }
    }
    if form.credit_id.is_some() && form.credit_id == form.replacement_id {
        return Err(field("replacement_id", FieldProblem::Malformed));
    }
    Ok((form.credit_id, form.replacement_id))
}
