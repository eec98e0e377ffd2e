//! The fields of all that is kept of a person: what each is called, how it is written down, and from whom it is.
//!
//! A copy for the person (art. 15(3)) has them all; what somebody may take along (art. 20) has those that the person
//! provided: typed, or observed while they used what we offer. What we wrote or reckoned ourselves is not among them
//! (WP 242 rev.01, p. 9 and 10).

use crate::record::RecordKind;

mod table;

pub use table::{ROLE, fields_of};

closed_set! { words
    /// A kind of thing that is kept of a person: their card, how to reach them, the kinds of record, their requests.
    KeptKind {
        Contact = "contact", "relatiekaart", "contact card";
        ContactPoint = "contact_point", "contactpunten", "contact points";
        ContactMoment = "contact_moment", "contactmomenten", "contact moments";
        Quote = "quote", "offertes", "quotes";
        Invoice = "invoice", "facturen", "invoices";
        Payment = "payment", "betalingen", "payments";
        Agreement = "agreement", "overeenkomsten", "agreements";
        CaseFile = "case_file", "dossiers", "case files";
        Subscription = "subscription", "inschrijvingen op de nieuwsbrief", "newsletter subscriptions";
        Comment = "comment", "reacties op de website", "website comments";
        TechnicalData = "technical_data", "technische gegevens", "technical data";
        Annotation = "annotation", "verbeteringen en verklaringen", "corrections and statements";
        Disclosure = "disclosure", "gegeven aan anderen", "given to others";
        Request = "request", "verzoeken over gegevens", "requests about data";
    }
}

impl From<RecordKind> for KeptKind {
    fn from(kind: RecordKind) -> Self {
        match kind {
            RecordKind::ContactMoment => Self::ContactMoment,
            RecordKind::Quote => Self::Quote,
            RecordKind::Invoice => Self::Invoice,
            RecordKind::Payment => Self::Payment,
            RecordKind::Agreement => Self::Agreement,
            RecordKind::CaseFile => Self::CaseFile,
            RecordKind::Subscription => Self::Subscription,
            RecordKind::Comment => Self::Comment,
            RecordKind::TechnicalData => Self::TechnicalData,
        }
    }
}

impl KeptKind {
    /// Returns the kind of record that it is; none for what is no record.
    #[must_use]
    pub const fn record(self) -> Option<RecordKind> {
        match self {
            Self::ContactMoment => Some(RecordKind::ContactMoment),
            Self::Quote => Some(RecordKind::Quote),
            Self::Invoice => Some(RecordKind::Invoice),
            Self::Payment => Some(RecordKind::Payment),
            Self::Agreement => Some(RecordKind::Agreement),
            Self::CaseFile => Some(RecordKind::CaseFile),
            Self::Subscription => Some(RecordKind::Subscription),
            Self::Comment => Some(RecordKind::Comment),
            Self::TechnicalData => Some(RecordKind::TechnicalData),
            Self::Contact
            | Self::ContactPoint
            | Self::Annotation
            | Self::Disclosure
            | Self::Request => None,
        }
    }
}

/// A field of something that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptField {
    /// Its name in the program's own files, as serde writes it.
    pub name: &'static str,
    /// Its name in Dutch and in English.
    pub words: (&'static str, &'static str),
    /// How it is written down.
    pub form: Form,
    /// From whom it is.
    pub origin: Origin,
}

/// How a field is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Free text of any length: may be about others, so parts of it may be blacked out.
    FreeText,
    /// A line of free text: blacked out as a whole where a part of it is.
    Line,
    /// A number, address or name that says only what it is called.
    Short,
    /// A calendar date.
    Day,
    /// An amount in cents.
    Cents,
    /// A year.
    Year,
    /// Yes or no.
    Flag,
    /// A member of a closed set.
    Code(Codes),
    /// Another record, by its place among those of this kind.
    Link(KeptKind),
    /// The title of a post on the website.
    PostTitle,
    /// Things of their own inside it.
    List(&'static [KeptField]),
    /// What only the program itself uses to find it again; it says nothing about the person.
    Internal,
}

/// The members of a closed set, each with its code and its words.
#[derive(Debug, Clone, Copy)]
pub struct Codes(pub fn() -> Vec<(&'static str, crate::language::Words)>);

impl PartialEq for Codes {
    fn eq(&self, other: &Self) -> bool {
        (self.0)() == (other.0)()
    }
}

impl Eq for Codes {}

/// From whom a field is, as art. 20(1) asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The person typed, said or sent it.
    Typed,
    /// It was seen while the person used what we offer: a purchase, a payment, a visit.
    Observed,
    /// The person sent it where the record beside it says that it came in; what we sent is ours.
    SentByThem,
    /// We wrote, chose or reckoned it.
    Ours,
}

impl Origin {
    /// Tells whether the person provided it, so that they may take it along (art. 20(1)).
    #[must_use]
    pub const fn is_provided(self) -> bool {
        match self {
            Self::Typed | Self::Observed | Self::SentByThem => true,
            Self::Ours => false,
        }
    }
}

#[cfg(test)]
mod tests;
