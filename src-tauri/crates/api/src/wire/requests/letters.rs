//! The letters of a request: shown before they are issued, then frozen.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::{RecipientId, RequestId};
use domain::request::IdentityMethod;
use domain::request_path::ForwardReason;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::letter_texts::ElementView;

/// Asks how a letter of a request would be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewLetter {
    /// Which request.
    pub id: RequestId,
    /// Which letter.
    pub kind: DocumentKind,
    /// What the letter says that is not in the file yet.
    #[serde(default)]
    #[ts(optional, as = "Option<LetterParticulars>")]
    pub particulars: LetterParticulars,
}

/// What the owner adds to a letter. Issuing the letter notes it in the file and takes the step that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LetterParticulars {
    /// Why: the doubt about who asks (L02), the amount of data (L02b), why more time is needed (L03), why a restriction
    /// ends (L08), what the person gave as reason for an objection (L10).
    #[ts(as = "Option<String>")]
    pub reason: String,
    /// The proof that is asked for (L02).
    pub proof: Option<IdentityMethod>,
    /// To which recipient (L14).
    pub recipient_id: Option<RecipientId>,
    /// Whether the data go along as a protected file, so that the letter says how it is opened (L04, L12).
    #[ts(as = "Option<bool>")]
    pub package: bool,
    /// On which day a restriction ends (L08, and L10 where the use was restricted in the meantime).
    pub lift_on: Option<NaiveDate>,
    /// To whom the request is sent on (L22).
    pub forwarding: Option<Forwarding>,
    /// Why the request is not acted on, or only for a fee (L20).
    pub excess: Option<Excess>,
}

/// To whom a request is sent on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Forwarding {
    /// Why.
    pub reason: ForwardReason,
    /// To whom: a name, as the letter says it.
    pub to: String,
    /// On which day.
    pub on: NaiveDate,
}

/// Why a request is manifestly unfounded or excessive (art. 12(5)). The burden of proof is on the business.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Excess {
    /// The fee in cents for which it is acted on; none where it is refused.
    #[ts(type = "number | null")]
    pub fee_cents: Option<i64>,
    /// What shows that the right is not used for its purpose.
    pub objective: String,
    /// What shows that this is meant.
    pub subjective: String,
    /// Whether somebody looked at it a second time.
    pub looked_again: bool,
}

/// Why a request is not acted on, as the person was told (art. 12(5)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotActedOnView {
    /// The fee in cents for which it is acted on; none where it is refused.
    #[ts(type = "number | null")]
    pub fee_cents: Option<i64>,
    /// What shows that the right is not used for its purpose.
    pub objective: String,
    /// What shows that this is meant.
    pub subjective: String,
    /// When the person was told.
    pub told_on: NaiveDate,
}

/// Makes a letter of a request, as it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct IssueLetter {
    /// Which request.
    pub id: RequestId,
    /// Which letter.
    pub kind: DocumentKind,
    /// What the letter says that is not in the file yet, as in the preview.
    #[serde(default)]
    #[ts(optional, as = "Option<LetterParticulars>")]
    pub particulars: LetterParticulars,
    /// The token of the preview that was looked at.
    pub token: String,
}

/// A letter before it is issued: nothing is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterPreview {
    /// The line that says what it is about.
    pub subject: String,
    /// What it says, block by block, from salutation to enclosures.
    pub blocks: Vec<LetterBlock>,
    /// Who it is addressed to.
    pub addressee: Vec<String>,
    /// What is missing for a letter that can be posted.
    pub missing: Vec<LetterGap>,
    /// What the law wants in it and the owner's own texts lack.
    pub lost: Vec<ElementView>,
    /// How it lies in its envelope.
    pub envelope: EnvelopeView,
    /// Why to look once more where it goes, before it goes out (domain.md T18).
    pub look_again: Vec<AddressDoubt>,
    /// What says, when it is issued, that the letter and its annexes are still the same.
    pub token: String,
}

/// The first page of a letter folded into its envelope, in tenths of a millimetre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EnvelopeView {
    /// The sheet.
    pub sheet: EnvelopeArea,
    /// The window.
    pub window: EnvelopeArea,
    /// Where the sheet is folded, from its top.
    pub folds: Vec<i32>,
    /// The lines of the address.
    pub address: Vec<EnvelopeLine>,
    /// Where the other lines above the text stand.
    pub others: Vec<EnvelopeArea>,
    /// Where the text begins, from the top of the sheet.
    pub text_top: i32,
    /// What shows in the window.
    pub shows: EnvelopeShows,
}

/// A line of an address with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EnvelopeLine {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub area: EnvelopeArea,
}

/// A rectangle on a sheet, in tenths of a millimetre from its left and its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct EnvelopeArea {
    /// Its left side.
    pub left: i32,
    /// Its top.
    pub top: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// What shows in the window of an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EnvelopeShows {
    /// The whole address and nothing else.
    Address,
    /// A part of the address.
    PartOfAddress,
    /// Something else as well.
    SomethingElse,
}

/// A piece of a letter as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LetterBlock {
    /// A heading.
    Heading {
        /// Its words.
        text: String,
    },
    /// A paragraph; a line feed starts a new line.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// A list.
    List {
        /// Its entries.
        entries: Vec<String>,
    },
    /// A table.
    Table {
        /// What it shows, for who hears it read.
        summary: String,
        /// The heads of its columns.
        columns: Vec<String>,
        /// Its rows, each with a cell for every column.
        rows: Vec<Vec<String>>,
    },
    /// Greeting and signatory.
    Closing {
        /// The greeting.
        greeting: String,
        /// Name, role and business, one line each.
        lines: Vec<String>,
    },
    /// What goes with the letter.
    Enclosures {
        /// Their titles.
        titles: Vec<String>,
    },
}

impl LetterPreview {
    /// Returns all that the letter says, in reading order.
    #[must_use]
    pub fn text(&self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(LetterBlock::text).collect();
        format!("{} {}", self.subject, blocks.join(" "))
    }
}

impl LetterBlock {
    /// Returns what it says, in reading order.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            LetterBlock::Heading { text } | LetterBlock::Paragraph { text } => text.clone(),
            LetterBlock::List { entries } => entries.join(" "),
            LetterBlock::Table { columns, rows, .. } => {
                [columns.join(" "), rows.concat().join(" ")].join(" ")
            }
            LetterBlock::Closing { greeting, lines } => format!("{greeting} {}", lines.join(" ")),
            LetterBlock::Enclosures { titles } => titles.join(" "),
        }
    }
}

/// What a letter still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterGap {
    /// The requester's postal address.
    Address,
    /// The business's own address.
    SenderAddress,
    /// A way to reach the business.
    SenderContact,
    /// Who signs.
    Signatory,
    /// A recipient's role or country, or how data are protected there: the letter says that it is being looked up.
    Recipient,
}

/// Why to look once more where a letter goes: a letter to the wrong person is a breach (domain.md T18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AddressDoubt {
    /// The postal address is not one of the contact's card.
    AddressDiffers,
    /// The e-mail address is not one of the contact's card.
    EmailDiffers,
    /// An address on the card was entered within the last fourteen days.
    AddressIsNew,
}
