//! A request by mail: what a saved mail offers for the intake. It is looked at and let go; the owner confirms.

use chrono::NaiveDate;
use domain::asked_rights::{asked_rights, language_of};
use domain::contact::Salutation;
use domain::receipt_day::{local_day, local_time};
use imports::eml::limits::{FILE_BYTES_MAX, TEXT_BYTES_MAX};
use imports::eml::{
    self, ArrivalSource, AttachmentKind, Attachments, EmlError, Forwarded, MailCandidate, Sender,
};
use sha2::{Digest as _, Sha256};
use store::tables::{request, setting};

use super::intake::{GDPR_APPLIES_FROM, known_by_mail};
use super::typed::WORDS_CHARACTERS_MAX;
use super::view::shown_linked;
use crate::office::{Office, Outcome};
use crate::wire::failure::{ImportProblem, Refusal};
use crate::wire::requests::{
    FoundRight, MailArrival, MailAttachment, MailAttachmentKind, MailForwarded, RequestMail,
    Requester,
};

/// Returns what a mail offers for the intake; nothing of it is kept.
///
/// # Errors
/// [`Refusal::Import`] with the line where the file is no mail, or one that cannot be read.
pub fn preview_mail(office: &Office, bytes: &[u8]) -> Outcome<RequestMail> {
    let today = office.today();
    let mail = eml::parse(bytes).map_err(refusal)?;
    let hash = message_hash(&mail, bytes);
    office.read(|vault| {
        let contact_id = known_by_mail(vault, &mail.sender.email)?;
        let language = setting::get(vault)?.language;
        let taken_in = request::of_message(vault, hash)?;
        Ok(RequestMail {
            contact_id,
            language: language_of(&mail.text).unwrap_or(language),
            taken_in: taken_in.into_iter().map(shown_linked).collect(),
            message: data_encoding::HEXLOWER.encode(&hash),
            ..offered(&mail, today)
        })
    })
}

/// Returns the hash of what names the mail: its Message-ID, or else all of it.
fn message_hash(mail: &MailCandidate, bytes: &[u8]) -> [u8; 32] {
    let named = mail.message_id.as_ref().map(String::as_bytes);
    Sha256::digest(named.unwrap_or(bytes)).into()
}

/// Returns the hash that the preview gave.
pub(super) fn hash_of(message: &str) -> Option<[u8; 32]> {
    let bytes = data_encoding::HEXLOWER.decode(message.as_bytes()).ok()?;
    bytes.try_into().ok()
}

fn offered(mail: &MailCandidate, today: NaiveDate) -> RequestMail {
    let arrival = mail
        .arrival
        .map(|arrival| (local_day(arrival.at), arrival))
        .filter(|(day, _)| (GDPR_APPLIES_FROM..=today).contains(day));
    let words: String = mail.text.chars().take(WORDS_CHARACTERS_MAX).collect();
    // What is asked can stand in the subject alone.
    let asked = asked_rights(&format!("{}\n\n{}", mail.text, mail.subject));
    RequestMail {
        requester: requester(&mail.sender),
        contact_id: None,
        received_on: arrival.map_or(today, |(day, _)| day),
        received_at: arrival.map(|(_, arrival)| local_time(arrival.at)),
        received_by: arrival.map(|(_, arrival)| match arrival.source {
            ArrivalSource::Received => MailArrival::Server,
            ArrivalSource::Sent => MailArrival::Sender,
        }),
        language: domain::language::Language::Dutch,
        subject: mail.subject.clone(),
        words_cut: words.len() < mail.text.len(),
        words,
        rights: asked
            .into_iter()
            .map(|found| FoundRight {
                right: found.right,
                sentence: found.sentence,
            })
            .collect(),
        forwarded: mail
            .forwarded
            .as_ref()
            .map(|sent_on| shown_forwarded(sent_on, today)),
        attachments: attachments(&mail.attachments),
        identity_paper: mail.attachments.identity_paper,
        message: String::new(),
        taken_in: Vec::new(),
    }
}

fn requester(sender: &Sender) -> Requester {
    let parts = sender.parts();
    Requester {
        salutation: Salutation::Neutral,
        given_name: parts.given_name,
        infix: parts.infix,
        family_name: parts.family_name,
        company: parts.company,
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        email: sender.email.clone(),
    }
}

fn shown_forwarded(sent_on: &Forwarded, today: NaiveDate) -> MailForwarded {
    let by = &sent_on.by;
    MailForwarded {
        name: if by.name.is_empty() {
            &by.email
        } else {
            &by.name
        }
        .clone(),
        first_sent_on: sent_on
            .first_sent_on
            .filter(|day| (GDPR_APPLIES_FROM..=today).contains(day)),
    }
}

fn attachments(found: &Attachments) -> Vec<MailAttachment> {
    found
        .kinds
        .iter()
        .map(|(kind, count)| MailAttachment {
            kind: match kind {
                AttachmentKind::Picture => MailAttachmentKind::Picture,
                AttachmentKind::Pdf => MailAttachmentKind::Pdf,
                AttachmentKind::Mail => MailAttachmentKind::Mail,
                AttachmentKind::Document => MailAttachmentKind::Document,
                AttachmentKind::Other => MailAttachmentKind::Other,
            },
            count: *count,
        })
        .collect()
}

fn refusal(error: EmlError) -> Refusal {
    let problem = match error {
        EmlError::Empty => ImportProblem::Empty,
        EmlError::TooLarge { .. } => ImportProblem::TooLarge {
            bytes_max: FILE_BYTES_MAX,
        },
        EmlError::OutlookMessage => ImportProblem::OutlookMessage,
        EmlError::NotAMail { line } => ImportProblem::NotAMail {
            line: u64::from(line),
        },
        EmlError::HeaderTooLong { line }
        | EmlError::TooManyParts { line }
        | EmlError::TooDeep { line } => ImportProblem::MailTooComplex {
            line: u64::from(line),
        },
        EmlError::TextTooLong { .. } => ImportProblem::MailTextTooLong {
            bytes_max: TEXT_BYTES_MAX as u64,
        },
        EmlError::Unreadable => ImportProblem::MailDamaged,
    };
    Refusal::Import { problem }
}
