//! Taking in contacts from a vCard file: first a look, then the owner's word, then all of it or nothing.
//!
//! Nothing of the file is written before the owner approves it. Who is known already is recognised by address,
//! number and name; who objected or asked to be erased, by the keyed hash of the same form (invariant 5).

mod candidate;
mod known;
mod preview;
mod problem;
mod take_in;

pub use preview::preview;
pub use take_in::apply;

pub(crate) use candidate::contact as as_contact;
pub(crate) use known::{is_restricted, suppressed_since};
pub(crate) use preview::{import_card, looked_at, shown_points};
pub(crate) use take_in::{enter_card, take_in};

use domain::subscription::SuppressedSince;
use imports::normalise;
use imports::vcard::ContactCandidate;
use store::StoreError;
use store::erasure::Spellings;
use store::{Randomness, SystemRandomness};

use crate::office::{Office, Outcome};
use crate::wire::contacts::{ImportChoice, KnownContact};

/// The spelling in which imports compare addresses and numbers, and so the one in which they are hashed.
pub(crate) const SPELLINGS: Spellings = Spellings {
    email: normalise::email,
    telephone: normalise::telephone,
};

/// A file that was looked at and waits for the owner's word.
pub(crate) struct PendingImport {
    token: String,
    cards: Vec<PendingCard>,
}

impl std::fmt::Debug for PendingImport {
    // Its cards are personal data: they are never written out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PendingImport")
            .field("cards", &self.cards.len())
            .finish()
    }
}

/// A card of the file with what was found of it.
#[derive(Clone)]
pub(crate) struct PendingCard {
    pub(crate) candidate: ContactCandidate,
    pub(crate) known_as: Option<KnownContact>,
    pub(crate) suppressed: bool,
    pub(crate) suppressed_since: SuppressedSince,
    pub(crate) proposal: ImportChoice,
}

/// Drops the file that was looked at.
pub fn drop_preview(office: &Office, (): ()) -> Outcome<()> {
    office.volatile().import = None;
    Ok(())
}

/// Returns the name of a preview.
pub(crate) fn new_token() -> Result<String, StoreError> {
    Ok(SystemRandomness.id()?.to_string())
}
