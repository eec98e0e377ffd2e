//! The letters, one file each: typed input in, a letter out.
//!
//! Each file has an input struct and `compose`, which gives the letter in Dutch or English. Its sentences are passages that
//! an owner may adapt: [`crate::wording`] says how they are written. The standard texts are at level B1 and formal. What a
//! letter must say by law stands in the doc comment of its `compose`, and with its passages.

pub mod blocks;
pub mod erasure;
pub mod l01_acknowledgement;
pub mod l02_identity_request;
pub mod l02b_clarification_request;
pub mod l03_extension_notice;
pub mod l04_access_answer;
pub mod l05_rectification_answer;
pub mod l06a_erasure_done;
pub mod l06b_erasure_partly_refused;
pub mod l06c_erasure_refused;
pub mod l07_restriction_placed;
pub mod l08_restriction_lifting;
pub mod l09_objection_upheld;
pub mod l10_objection_rejected;
pub mod l11_marketing_stopped;
pub mod l12_portability_answer;
pub mod l13_consent_withdrawn;
pub mod l14_recipient_notice;
pub mod l15_breach_notice;
pub mod l16_complaint_information;
pub mod l17_statement_change;
pub mod l18_not_identified;
pub mod l19_nothing_found;
pub mod l20_not_acted_on;
pub mod l21_counterparty_notice;
pub mod l22_forwarded;
pub mod l23_not_covered;
pub mod l24_human_decision_answer;
pub mod request_refused;
pub mod restricted;
pub mod salutation;

use chrono::NaiveDate;
use domain::language::Language;

use crate::model::{Block, Letter, Letterhead, References, Signature, Window};
use crate::wording::{Field, Said, Wording};
use salutation::Addressee;

/// What every letter needs, whatever it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondence {
    /// The sender's paper.
    pub letterhead: Letterhead,
    /// On which side the envelope has its window.
    pub window: Window,
    /// To whom the letter is addressed.
    pub addressee: Addressee,
    /// Street, town and country, one line each.
    pub address: Vec<String>,
    /// The date of the message that is answered.
    pub your_message_of: Option<NaiveDate>,
    /// The other side's reference.
    pub your_reference: Option<String>,
    /// Our reference.
    pub reference: String,
    /// The date the letter bears.
    pub date: NaiveDate,
    /// Whom the reader can ask.
    pub contact: ContactDetails,
    /// Who signs.
    pub signatory: Signatory,
    /// The owner's own texts.
    pub wording: Wording,
}

/// Whether the term for an answer waits while something is asked (EDPB Guidelines 01/2022, 5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// It stands still until the reply comes.
    StandsStill,
    /// It has passed already, so that the question does not move it.
    RunsOn,
}

/// Whom the reader of a letter can ask, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactDetails {
    /// The person or desk.
    pub name: String,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// Who signs a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The person.
    pub name: String,
    /// What the person is in the business.
    pub role: Option<String>,
}

impl Correspondence {
    /// Returns the words of a letter in a language, which are the owner's where there are own ones.
    pub(crate) fn said(&self, language: Language) -> Said<'_> {
        Said::new(&self.wording, language)
    }

    /// Returns the letter with this subject and body; the closing block SLOT comes after it.
    pub(crate) fn letter(
        &self,
        said: Said<'_>,
        subject: impl Into<String>,
        mut body: Vec<Block>,
    ) -> Letter {
        let language = said.language();
        let contact = blocks::contact_in_words(&self.contact, language);
        let values = [
            (Field::Contact, contact.as_str()),
            (Field::Reference, &self.reference),
        ];
        body.push(said.paragraph(&blocks::CONTACT, &values));
        let signature = self.signature(&said);
        let mut addressee = vec![self.addressee.in_window(language)];
        addressee.extend(self.address.iter().cloned());
        Letter {
            letterhead: self.letterhead.clone(),
            window: self.window,
            addressee,
            references: References {
                your_message_of: self.your_message_of,
                yours: self.your_reference.clone(),
                ours: self.reference.clone(),
            },
            subject: subject.into(),
            language,
            date: self.date,
            salutation: format!("{},", self.addressee.salutation(language)),
            body,
            signature,
            enclosures: Vec::new(),
            lost: said.into_lost(),
        }
    }

    fn signature(&self, said: &Said<'_>) -> Signature {
        let mut lines = vec![self.signatory.name.clone()];
        lines.extend(self.signatory.role.clone());
        // An owner who trades under her own name is not named twice.
        if self.letterhead.name != self.signatory.name {
            lines.push(self.letterhead.name.clone());
        }
        Signature {
            greeting: said.words(&blocks::GREETING, &[]),
            lines,
        }
    }
}
