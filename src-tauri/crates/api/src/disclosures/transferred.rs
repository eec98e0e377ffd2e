//! Writing down by itself that data went to another controller, as the person asked (art. 20(2)).
//!
//! A request that is sent on (L22) is not written down here: what went is the request, which its own file tells of, and
//! nothing of what is kept in a record.

use domain::activity::{RecipientRole, TransferMechanism};
use domain::ids::{DisclosureId, RecipientId};
use domain::language::{Language, Words};
use domain::record::RecordKind;
use domain::request::{Decision, Right};
use store::log::SubjectKind;
use store::tables::disclosure::{self, Disclosed, Disclosure};
use store::tables::recipient::{self, Recipient, RecipientAddress};
use store::tables::request::Request;
use store::tables::{portability, request_decision};
use store::{Moment, Transaction};
use uuid::Uuid;

use super::{TypedReceiver, note_changed, received};

/// Writes down what a request sent to another controller, for each record that was given and once; what the owner wrote of
/// that day and that recipient stays as it is. A full log or register does not stop an answer: the file of the request
/// tells of the transfer as well.
pub(crate) fn note_transferred(
    transaction: &Transaction<'_>,
    request: &Request,
    now: Moment,
) -> store::Result<()> {
    if request.right != Right::Portability {
        return Ok(());
    }
    let Some(standing) = portability::of_request(transaction, request.id)? else {
        return Ok(());
    };
    let Some(given_on) = standing.sent_on else {
        return Ok(());
    };
    let known = recipient::all(transaction)?;
    let mut receiver = known
        .iter()
        .find(|one| one.name.to_lowercase() == standing.receiver.to_lowercase())
        .map(|one| one.id);
    if receiver.is_none() && known.len() >= recipient::RECIPIENTS_MAX as usize {
        return Ok(());
    }
    for party in request_decision::in_scope(transaction, request.id)? {
        let given = party.taken.is_some_and(|taken| {
            matches!(taken.decision, Decision::Export | Decision::GiveRedacted)
        });
        let of = Disclosed::Party(party.party_id);
        if !given || disclosure::full_at(transaction, of)?.is_some() {
            continue;
        }
        let noted = disclosure::of_record(transaction, party.record_id)?;
        let already = noted.iter().any(|one| {
            one.of == of && Some(one.recipient.id) == receiver && one.given_on == given_on
        });
        if already {
            continue;
        }
        let typed = match receiver {
            Some(id) => TypedReceiver::Known(id),
            None => TypedReceiver::New(Box::new(another_controller(&standing.receiver))),
        };
        let disclosure = Disclosure {
            id: DisclosureId(Uuid::now_v7()),
            of,
            recipient: received(transaction, typed, now)?,
            given_on,
            what: what(party.record_kind, request.language),
            reason: reason(request.language).to_owned(),
        };
        receiver = Some(disclosure.recipient.id);
        disclosure::insert(transaction, &disclosure)?;
        let about = (SubjectKind::Record, party.record_id.0);
        note_changed(transaction, now, about, receiver, "noted")?;
    }
    Ok(())
}

/// Returns a recipient of which no more is known than its name, and that it decides for itself what it does with the data.
fn another_controller(name: &str) -> Recipient {
    Recipient {
        id: RecipientId(Uuid::now_v7()),
        name: name.to_owned(),
        role: Some(RecipientRole::Controller),
        country: String::new(),
        mechanism: TransferMechanism::CheckYourself,
        note: Words::default(),
        checked_on: None,
        ended_on: None,
        address: RecipientAddress::default(),
    }
}

fn what(kind: RecordKind, language: Language) -> String {
    let kind = kind.words();
    let kind = kind.in_language(language);
    match language {
        Language::Dutch => format!("{kind}, voor zover van de persoon zelf gekregen"),
        Language::English => format!("{kind}, as far as the person provided it"),
    }
}

const fn reason(language: Language) -> &'static str {
    match language {
        Language::Dutch => "op verzoek van de persoon zelf (art. 20 lid 2 AVG)",
        Language::English => "at the person's own request (art. 20(2) GDPR)",
    }
}
