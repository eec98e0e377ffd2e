//! What the letters tell that take a request another way: where to complain (L16), not acted on (L20), sent on (L22), not
//! covered (L23); and whether to look once more where a letter goes.

use chrono::Days;
use documents::letters::{
    Correspondence, l16_complaint_information as l16, l20_not_acted_on as l20,
    l22_forwarded as l22, l23_not_covered as l23,
};
use domain::record::ContactPointKind;
use domain::request_path::{AnswerTo, ExcessOutcome, RequestSubject};
use domain::text_dates::euro;
use store::Connection;
use store::tables::request::Forwarded;
use store::tables::request_not_acted_on::NotActedOn;
use store::tables::{contact, contact_point};

use super::in_words::asked;
use crate::requests::{File, requester_name};
use crate::settings::field;
use crate::typed;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::requests::{AddressDoubt, LetterParticulars};

/// For how many days an address counts as new: a letter to it asks a second look.
const ADDRESS_NEW_DAYS: u64 = 14;
/// The most characters of a name that a request is sent on to.
const FORWARDED_TO_CHARACTERS_MAX: usize = 200;

/// Returns to whom a request is sent on, as typed.
pub(super) fn forwarded(
    particulars: &LetterParticulars,
    file: &File,
) -> Result<Forwarded, Refusal> {
    let typed = particulars
        .forwarding
        .as_ref()
        .ok_or_else(|| field("forwarding", FieldProblem::Missing))?;
    let to = typed.to.trim();
    if to.is_empty() {
        return Err(field("to", FieldProblem::Missing));
    }
    if to.chars().count() > FORWARDED_TO_CHARACTERS_MAX {
        let characters_max = FORWARDED_TO_CHARACTERS_MAX as u32;
        return Err(field("to", FieldProblem::TooLong { characters_max }));
    }
    let first = file.request.clock_starts_on();
    if typed.on > file.today {
        return Err(field("on", FieldProblem::InFuture));
    }
    if typed.on < first {
        return Err(field("on", FieldProblem::Before { day: first }));
    }
    Ok(Forwarded {
        reason: typed.reason,
        to: to.to_owned(),
        on: typed.on,
    })
}

/// Returns why a request is not acted on, as typed: facts of both kinds, looked at a second time (art. 12(5)).
pub(super) fn not_acted_on(
    particulars: &LetterParticulars,
    file: &File,
) -> Result<NotActedOn, Refusal> {
    let typed = particulars
        .excess
        .as_ref()
        .ok_or_else(|| field("excess", FieldProblem::Missing))?;
    let objective = typed::reason("objective", &typed.objective)?;
    let subjective = typed::reason("subjective", &typed.subjective)?;
    if !typed.looked_again {
        return Err(field("looked_again", FieldProblem::Missing));
    }
    if typed.fee_cents.is_some_and(|cents| cents <= 0) {
        return Err(field("fee_cents", FieldProblem::Malformed));
    }
    Ok(NotActedOn {
        request_id: file.request.id,
        outcome: match typed.fee_cents {
            Some(_) => ExcessOutcome::Fee,
            None => ExcessOutcome::Refused,
        },
        fee_cents: typed.fee_cents,
        objective,
        subjective,
        told_on: file.today,
    })
}

/// Gathers the information about complaints.
pub(super) fn complaint(correspondence: Correspondence) -> l16::Input {
    l16::Input { correspondence }
}

/// Gathers the notice that a request is not acted on.
pub(super) fn not_acted_on_input(
    file: &File,
    correspondence: Correspondence,
    reason: &NotActedOn,
) -> l20::Input {
    let language = file.request.language;
    l20::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        fee: reason.fee_cents.map(|cents| euro(cents, language)),
        objective: reason.objective.clone(),
        subjective: reason.subjective.clone(),
    }
}

/// Gathers the notice that a request was sent on.
pub(super) fn forwarded_input(
    file: &File,
    correspondence: Correspondence,
    sent_on: &Forwarded,
) -> l22::Input {
    l22::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        reason: sent_on.reason,
        to: sent_on.to.clone(),
        forwarded: sent_on.on,
    }
}

/// Gathers the answer that the GDPR does not apply. Who died is on the contact's card; the requester is somebody else, so
/// that nobody is named where there is no card.
pub(super) fn not_covered_input(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l23::Input> {
    let about = match file.request.path.subject {
        RequestSubject::Deceased => l23::NotCovered::Deceased,
        RequestSubject::Company | RequestSubject::Person | RequestSubject::Child => {
            l23::NotCovered::Company
        }
    };
    let name = match (file.request.contact_id, about) {
        (Some(contact), _) => Some(contact::name_of(vault, contact)?),
        (None, l23::NotCovered::Deceased) => None,
        (None, l23::NotCovered::Company) => Some(requester_name(&file.request.requester)),
    };
    Ok(l23::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        about,
        name,
    })
}

/// Returns why to look once more where a letter goes: its address is not that of the card, or the card's is new (domain
/// rule T18). A representative's address is on no card.
pub(super) fn look_again(vault: &Connection, file: &File) -> store::Result<Vec<AddressDoubt>> {
    let request = &file.request;
    let to_another =
        request.representative.is_some() && request.path.answer_to == AnswerTo::Representative;
    let Some(contact) = request.contact_id.filter(|_| !to_another) else {
        return Ok(Vec::new());
    };
    let points = contact_point::of_contact(vault, contact)?;
    let requester = &request.requester;
    let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    let of = |kind| points.iter().filter(move |point| point.kind == kind);
    let mut doubts = Vec::new();
    let mut addresses = of(ContactPointKind::PostalAddress).peekable();
    if addresses.peek().is_some()
        && !requester.street.is_empty()
        && !addresses.any(|point| {
            plain(&point.street) == plain(&requester.street)
                && plain(&point.town) == plain(&requester.town)
        })
    {
        doubts.push(AddressDoubt::AddressDiffers);
    }
    let mut emails = of(ContactPointKind::Email).peekable();
    if emails.peek().is_some()
        && !requester.email.is_empty()
        && !emails.any(|point| plain(&point.value) == plain(&requester.email))
    {
        doubts.push(AddressDoubt::EmailDiffers);
    }
    let new_from = file.today - Days::new(ADDRESS_NEW_DAYS);
    let is_new = points.iter().any(|point| {
        let is_address = matches!(
            point.kind,
            ContactPointKind::PostalAddress | ContactPointKind::Email
        );
        is_address && point.since > new_from
    });
    if is_new {
        doubts.push(AddressDoubt::AddressIsNew);
    }
    Ok(doubts)
}
