//! The attachments of a mail, counted by kind, and whether one looks like a copy of an identity paper (domain rule T11).

use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

/// What hangs on a mail. Neither names nor contents are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachments {
    /// How many of each kind, in the order in which they stand in the mail.
    pub kinds: Vec<(AttachmentKind, u32)>,
    /// Whether one is, by its name or by the lines for machines in it, a copy of a passport or another identity paper.
    pub identity_paper: bool,
}

/// A kind of attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachmentKind {
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// A mail.
    Mail,
    /// A document of a word processor, or a table.
    Document,
    /// Anything else.
    Other,
}

/// Words in the names of copies of identity papers.
const IDENTITY_NAMES: [&str; 13] = [
    "paspoort",
    "passport",
    "identiteitskaart",
    "identiteitsbewijs",
    "id kaart",
    "idkaart",
    "id card",
    "idcard",
    "id bewijs",
    "rijbewijs",
    "driving licence",
    "verblijfsvergunning",
    "legitimatie",
];

/// What the lines for machines of a passport and of an identity card begin with (ICAO 9303).
const MACHINE_LINES: [&str; 3] = ["P<NLD", "I<NLD", "IDNLD"];

/// Counts the attachments of a mail; `text` is what it says itself.
pub(super) fn of(message: &Message<'_>, text: &str) -> Attachments {
    let mut found = Attachments {
        identity_paper: MACHINE_LINES.iter().any(|line| text.contains(line)),
        ..Attachments::default()
    };
    for part in message.attachments() {
        let kind = kind(part);
        match found.kinds.iter_mut().find(|(one, _)| *one == kind) {
            Some((_, count)) => *count += 1,
            None => found.kinds.push((kind, 1)),
        }
        found.identity_paper |= is_identity_paper(part);
    }
    found
}

fn kind(part: &MessagePart<'_>) -> AttachmentKind {
    if matches!(part.body, PartType::Message(_)) {
        return AttachmentKind::Mail;
    }
    let named = part.content_type().map(|kind| {
        let main = kind.ctype().to_ascii_lowercase();
        (main, kind.subtype().unwrap_or("").to_ascii_lowercase())
    });
    match named {
        Some((main, _)) if main == "image" => AttachmentKind::Picture,
        Some((_, sub)) if sub == "pdf" => AttachmentKind::Pdf,
        Some((main, sub)) if main == "message" || sub == "rfc822" => AttachmentKind::Mail,
        Some((main, sub))
            if main == "text"
                || ["word", "officedocument", "opendocument", "excel", "rtf"]
                    .iter()
                    .any(|word| sub.contains(word)) =>
        {
            AttachmentKind::Document
        }
        Some(_) | None => AttachmentKind::Other,
    }
}

fn is_identity_paper(part: &MessagePart<'_>) -> bool {
    let name = part.attachment_name().unwrap_or_default().to_lowercase();
    let name = name.replace(['_', '-', '.'], " ");
    let by_name = IDENTITY_NAMES.iter().any(|word| name.contains(word));
    let by_text = match &part.body {
        PartType::Text(text) | PartType::Html(text) => {
            MACHINE_LINES.iter().any(|line| text.contains(line))
        }
        PartType::Binary(_)
        | PartType::InlineBinary(_)
        | PartType::Message(_)
        | PartType::Multipart(_) => false,
    };
    by_name || by_text
}
