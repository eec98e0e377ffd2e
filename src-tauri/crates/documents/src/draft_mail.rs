//! An e-mail that is written but not sent: the owner's own mail program opens and sends it.

use chrono::NaiveDate;
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use sha2::{Digest, Sha256};

use crate::error::DocumentError;

/// A draft with documents attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftMail {
    /// The sender's name and address, where known.
    pub from: Option<Mailbox>,
    /// The addressee.
    pub to: Mailbox,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The date of the draft.
    pub date: NaiveDate,
    /// The PDF files that go with it.
    pub attachments: Vec<Attachment>,
}

/// A name with an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name.
    pub name: String,
    /// The address.
    pub address: String,
}

/// A PDF file that goes with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The name under which it is saved, with its extension.
    pub file_name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Returns the draft as the bytes of an `.eml` file (RFC 5322); equal drafts give equal bytes.
///
/// The header `X-Unsent: 1` makes Outlook open it as a draft.
///
/// # Errors
/// When the message cannot be written, which is a fault of the program.
pub fn compose(draft: &DraftMail) -> Result<Vec<u8>, DocumentError> {
    let identity = identity(draft);
    let content =
        ContentType::new("multipart/mixed").attribute("boundary", format!("=_{identity}"));
    let text = MimePart::new(
        ContentType::new("text/plain").attribute("charset", "utf-8"),
        BodyPart::Text(draft.text.as_str().into()),
    );
    let mut parts = vec![text];
    for file in &draft.attachments {
        let part = MimePart::new("application/pdf", BodyPart::Binary((&file.bytes).into()));
        parts.push(part.attachment(one_line(&file.file_name)));
    }
    let mut message = MessageBuilder::new()
        .header("X-Unsent", HeaderType::Raw(Raw::new("1")))
        .message_id(format!("{identity}@vergeetboek.invalid"))
        .date(Date::new(noon(draft.date)))
        .to(address(&draft.to))
        .subject(one_line(&draft.subject))
        .body(MimePart::new(content, BodyPart::Multipart(parts)));
    if let Some(from) = &draft.from {
        message = message.from(address(from));
    }
    message.write_to_vec().map_err(|_| DocumentError::Draft)
}

fn address(mailbox: &Mailbox) -> Address<'static> {
    Address::new_address(Some(one_line(&mailbox.name)), one_line(&mailbox.address))
}

/// Returns words without line ends and control characters, so that they cannot add a header.
fn one_line(words: &str) -> String {
    words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Returns noon in universal time, in seconds since 1970: the same day all over Europe.
fn noon(date: NaiveDate) -> i64 {
    let days = date.signed_duration_since(NaiveDate::default()).num_days();
    days * 86_400 + 43_200
}

/// Returns a name for boundary and message that follows from the content.
fn identity(draft: &DraftMail) -> String {
    let mut hash = Sha256::new();
    hash.update(draft.to.address.as_bytes());
    hash.update(draft.subject.as_bytes());
    hash.update(draft.text.as_bytes());
    hash.update(draft.date.to_string().as_bytes());
    for file in &draft.attachments {
        hash.update(file.file_name.as_bytes());
        hash.update(&file.bytes);
    }
    let digest = hash.finalize();
    digest[..12]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
