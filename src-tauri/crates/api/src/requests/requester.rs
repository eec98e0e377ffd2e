//! Who asks, and who asks on their behalf: what is typed of them, and its mending while there is no answer yet.

use chrono::NaiveDate;
use store::log::{AuditAction, AuditDetail};
use store::tables::request::{self, Representative, Request, Requester};

use super::typed::{self, LINE_CHARACTERS_MAX};
use super::{code, field, note, refused, stopped, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{
    ChangeRequester, Representative as TypedRepresentative, Requester as TypedRequester,
};

/// Mends the name or the address of who asks. Once the answer was given, the file says to whom it went.
///
/// # Errors
/// [`RequestGuard::WrongState`] where it was answered or closed, [`Refusal::Field`] for what was typed, as at intake.
pub fn change_requester(office: &Office, request: ChangeRequester) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        if !file.request.state.is_open() || file.request.answered_on.is_some() {
            return stopped(RequestGuard::WrongState);
        }
        let mended = match mended(&request, file.request, now.today) {
            Ok(mended) => mended,
            Err(refusal) => return refused(refusal),
        };
        request::save_requester(transaction, &mended)?;
        // Who it was and who it is now are no matter for the log.
        let detail = AuditDetail::default().with("changed", code("requester")?)?;
        note(
            transaction,
            now,
            AuditAction::RequestMoved,
            mended.id,
            detail,
        )?;
        Ok(Ok(()))
    })
}

fn mended(typed: &ChangeRequester, file: Request, today: NaiveDate) -> Result<Request, Refusal> {
    let path = request::Path {
        subject: typed.subject.unwrap_or(file.path.subject),
        answer_to: typed.answer_to.unwrap_or(file.path.answer_to),
        ..file.path.clone()
    };
    Ok(Request {
        path,
        requester: requester(&typed.requester)?,
        representative: typed
            .representative
            .as_ref()
            .map(|who| representative(who, today))
            .transpose()?,
        ..file
    })
}

/// Returns who asks as the file keeps it; somebody without any name cannot be written to.
pub(super) fn requester(typed: &TypedRequester) -> Result<Requester, Refusal> {
    let line = |name: &str, text: &str| typed::text(name, text, LINE_CHARACTERS_MAX);
    let requester = Requester {
        salutation: typed.salutation,
        given_name: line("given_name", &typed.given_name)?,
        infix: line("infix", &typed.infix)?,
        family_name: line("family_name", &typed.family_name)?,
        company: line("company", &typed.company)?,
        street: line("street", &typed.street)?,
        postcode: line("postcode", &typed.postcode)?,
        town: line("town", &typed.town)?,
        country: line("country", &typed.country)?,
        email: email(&line("email", &typed.email)?)?,
    };
    if requester.family_name.is_empty()
        && requester.company.is_empty()
        && requester.given_name.is_empty()
    {
        return Err(field("family_name", FieldProblem::Missing));
    }
    Ok(requester)
}

/// Returns an e-mail address of the form that a mail program takes; more cannot be known before it is used.
fn email(typed: &str) -> Result<String, Refusal> {
    let well_formed = typed.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && !host.is_empty()
            && !host.contains('@')
            && !typed.contains(char::is_whitespace)
    });
    if typed.is_empty() || well_formed {
        Ok(typed.to_owned())
    } else {
        Err(field("email", FieldProblem::Malformed))
    }
}

/// Returns who asks on somebody's behalf as the file keeps it.
pub(super) fn representative(
    typed: &TypedRepresentative,
    today: NaiveDate,
) -> Result<Representative, Refusal> {
    let line = |name: &str, text: &str| typed::text(name, text, LINE_CHARACTERS_MAX);
    let name = line("representative_name", &typed.name)?;
    if name.is_empty() {
        return Err(field("representative_name", FieldProblem::Missing));
    }
    if let Some(seen) = typed.authority_seen_on {
        typed::day("authority_seen_on", seen, NaiveDate::MIN, today)?;
    }
    Ok(Representative {
        kind: typed.kind,
        name,
        street: line("representative_street", &typed.street)?,
        postcode: line("representative_postcode", &typed.postcode)?,
        town: line("representative_town", &typed.town)?,
        authority_seen_on: typed.authority_seen_on,
    })
}
