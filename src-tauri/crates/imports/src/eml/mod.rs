//! A mail in the form in which mail programs save it (.eml, RFC 5322 and MIME), as a request that somebody may have sent.
//!
//! [`bounds`] looks at its lines first, so that nothing in it can grow without limit; the library `mail-parser` takes it
//! apart; [`forwarded`] finds the mail that was sent on, [`quotes`] leaves out what is somebody else's, [`text`] reduces
//! HTML to text. Nothing of an attachment is kept: they are counted by kind, and one that looks like a copy of an identity
//! paper is warned of.

mod attachments;
mod bounds;
mod error;
mod forwarded;
pub mod limits;
mod quotes;
mod text;

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, NaiveDate, Utc};
use mail_parser::{Addr, Address, HeaderName, HeaderValue, Message, MessageParser, PartType};

pub use attachments::{AttachmentKind, Attachments};
pub use error::EmlError;

use crate::table::name;
use limits::{LINE_CHARACTERS_MAX, TEXT_BYTES_MAX};

/// A mail as an intake can begin with it: everything is proposed, nothing decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailCandidate {
    /// Who asks: the sender, or who wrote the mail that was sent on.
    pub sender: Sender,
    /// Who sent the mail on, where somebody did.
    pub forwarded: Option<Forwarded>,
    /// When it came in.
    pub arrival: Option<Arrival>,
    /// Its subject.
    pub subject: String,
    /// What the sender wrote, without what they quoted.
    pub text: String,
    /// Its attachments.
    pub attachments: Attachments,
    /// What names this mail among all mails, where it has that.
    pub message_id: Option<String>,
}

/// The name and address of somebody who sent a mail; either may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sender {
    /// The name as the mail has it.
    pub name: String,
    /// The address.
    pub email: String,
}

/// The parts of a sender's name, each as far as it can be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameParts {
    /// Given name or initials.
    pub given_name: String,
    /// What stands before the family name.
    pub infix: String,
    /// Family name.
    pub family_name: String,
    /// Company, where the name is that of a business.
    pub company: String,
}

impl Sender {
    /// Returns the parts of the name; an address that stands where the name belongs is none.
    #[must_use]
    pub fn parts(&self) -> NameParts {
        let whole = self.name.trim_matches(['"', '\'']).trim();
        if name::is_business(whole) {
            return NameParts {
                company: whole.to_owned(),
                ..NameParts::default()
            };
        }
        // Some programs put the address where the name belongs.
        if whole.is_empty() || whole.contains('@') {
            return NameParts::default();
        }
        let found = name::of_whole(whole);
        let (infix, family_name) = match found.proposal {
            Some(proposal) => (proposal.infix, proposal.family),
            None => (String::new(), found.family.unwrap_or_default()),
        };
        NameParts {
            given_name: found.given.unwrap_or_default(),
            infix,
            family_name,
            company: String::new(),
        }
    }
}

/// Who sent a mail on, and what is known of when they got it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarded {
    /// Who sent it on.
    pub by: Sender,
    /// The day on which the first mail was sent.
    pub first_sent_on: Option<NaiveDate>,
}

/// The moment at which a mail came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The moment.
    pub at: DateTime<Utc>,
    /// How it is known.
    pub source: ArrivalSource,
}

/// How the moment of arrival is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrivalSource {
    /// Written by the server at which it came in (the topmost "Received").
    Received,
    /// Written by who sent it ("Date"); there is nothing better.
    Sent,
}

/// Returns what a mail offers for an intake, or the first thing that is wrong with it.
pub fn parse(bytes: &[u8]) -> Result<MailCandidate, EmlError> {
    bounds::check(bytes)?;
    // A fault of the library on a file that no mail program wrote costs no more than this file.
    catch_unwind(AssertUnwindSafe(|| taken_apart(bytes))).unwrap_or(Err(EmlError::Unreadable))
}

fn taken_apart(bytes: &[u8]) -> Result<MailCandidate, EmlError> {
    let message = MessageParser::default()
        .parse(without_mailbox_line(bytes))
        .filter(|message| !message.parts.is_empty())
        .ok_or(EmlError::Unreadable)?;
    let outer = text::of(&message);
    check_length(&outer)?;
    let sender = sender(&message);
    let subject = limited(message.subject().unwrap_or_default());
    let mut candidate = MailCandidate {
        arrival: arrival(&message),
        attachments: attachments::of(&message, &outer),
        message_id: message.message_id().map(ToOwned::to_owned),
        text: quotes::left_out(&outer),
        forwarded: None,
        subject,
        sender,
    };
    if let Some(inside) = inside(&message, &candidate.subject, &outer) {
        check_length(&inside.text)?;
        candidate.text = quotes::left_out(&inside.text);
        candidate.forwarded = Some(Forwarded {
            by: std::mem::replace(&mut candidate.sender, inside.sender),
            first_sent_on: inside.sent_on,
        });
    }
    Ok(candidate)
}

/// Returns the mail that was sent on: the one attachment that is a mail, else one in the text.
fn inside(message: &Message<'_>, subject: &str, text: &str) -> Option<forwarded::Inside> {
    let mut attached = message.attachments().filter_map(|part| match &part.body {
        PartType::Message(mail) => Some(mail),
        PartType::Text(_)
        | PartType::Html(_)
        | PartType::Binary(_)
        | PartType::InlineBinary(_)
        | PartType::Multipart(_) => None,
    });
    match (attached.next(), attached.next()) {
        (Some(mail), None) if !mail.parts.is_empty() => Some(forwarded::Inside {
            sender: sender(mail),
            sent_on: arrival(mail).map(|arrival| domain::receipt_day::local_day(arrival.at)),
            text: text::of(mail),
        }),
        _ => forwarded::in_text(subject, text),
    }
}

fn check_length(text: &str) -> Result<(), EmlError> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(EmlError::TextTooLong { bytes: text.len() });
    }
    Ok(())
}

/// Returns the mail without the line that begins it in a mailbox file.
fn without_mailbox_line(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.trim_ascii_start();
    if !bytes.starts_with(b"From ") {
        return bytes;
    }
    let end = bytes.iter().position(|byte| *byte == b'\n');
    end.map_or(bytes, |end| &bytes[end + 1..])
}

/// Returns who sent a mail. Forms on a website send in their own name, and put who filled them in under "Reply-To".
fn sender(message: &Message<'_>) -> Sender {
    let named = |address: Option<&Address<'_>>| {
        let first = address.and_then(Address::first);
        first.map(|one: &Addr<'_>| Sender {
            name: limited(one.name().unwrap_or_default()),
            email: limited(one.address().unwrap_or_default()),
        })
    };
    let from = named(message.from()).unwrap_or_default();
    match named(message.reply_to()) {
        Some(reply) if !reply.email.is_empty() && is_form(&from.email) => Sender {
            name: if reply.name.is_empty() {
                String::new()
            } else {
                reply.name
            },
            email: reply.email,
        },
        Some(_) | None => from,
    }
}

/// Says whether an address is one from which a website sends by itself.
fn is_form(email: &str) -> bool {
    let local = email.split('@').next().unwrap_or("").to_lowercase();
    ["wordpress", "noreply", "no-reply", "website", "formulier"].contains(&local.as_str())
}

/// Returns when a mail came in: the topmost "Received" is written by the server at which it arrived, all below it by those
/// on the way.
fn arrival(message: &Message<'_>) -> Option<Arrival> {
    let topmost = message
        .headers()
        .iter()
        .find(|header| header.name == HeaderName::Received)
        .and_then(|header| match &header.value {
            HeaderValue::Received(received) => received.date.as_ref(),
            HeaderValue::Address(_)
            | HeaderValue::Text(_)
            | HeaderValue::TextList(_)
            | HeaderValue::DateTime(_)
            | HeaderValue::ContentType(_)
            | HeaderValue::Empty => None,
        })
        .and_then(instant);
    let of = |source| move |at| Arrival { at, source };
    topmost.map(of(ArrivalSource::Received)).or_else(|| {
        message
            .date()
            .and_then(instant)
            .map(of(ArrivalSource::Sent))
    })
}

fn instant(written: &mail_parser::DateTime) -> Option<DateTime<Utc>> {
    if !written.is_valid() {
        return None;
    }
    // The day of a month that does not have it would roll into the next one.
    NaiveDate::from_ymd_opt(
        i32::from(written.year),
        u32::from(written.month),
        u32::from(written.day),
    )?;
    DateTime::from_timestamp(written.to_timestamp(), 0)
}

/// Returns a line without control characters and outer space; nothing where it is longer than is proposed.
fn limited(line: &str) -> String {
    let line: String = line.chars().filter(|c| !c.is_control()).collect();
    let line = line.trim();
    if line.chars().count() > LINE_CHARACTERS_MAX {
        String::new()
    } else {
        line.to_owned()
    }
}
