//! What an objection to direct marketing or a withdrawn consent stops (art. 21(2) and 7(3)): at which addresses, on which
//! cards, and which newsletters and technical data (domain rules 4.3 and 4.4).

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::decision_matrix::{Proposal, Situation, propose};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId, RecordId, RequestId};
use domain::paper::{RecordFields, Subscription};
use domain::record::{ContactPointKind, RecordKind};
use domain::request::{Decision, RequestState, Right};
use store::Connection;
use store::erasure::stopping::{StopCause, newsletters_at, stopped_by};
use store::tables::card_part::{self, CardParts};
use store::tables::erasure_run::{self, ListedRun};
use store::tables::request::Request;
use store::tables::request_decision::{self, GoneDecision, PartyInScope};
use store::tables::stopped_address::{self, StopChannel};
use store::tables::{contact, contact_point, hold, marketing_objection, party, record};
use uuid::Uuid;

use crate::contact_import::SPELLINGS;
use crate::wire::failure::RequestGuard;
use crate::wire::requests::{
    PointsOfKind, RunDone, StopAddressView, StopChannel as ShownChannel, StopUseView, StoppingView,
};

/// What is known of stopping a use.
#[derive(Debug, Clone)]
pub(crate) struct Stopping {
    /// Why.
    pub(crate) cause: StopCause,
    /// At which addresses and numbers.
    pub(crate) addresses: Vec<StopAddress>,
    /// Newsletters and technical data that are here and whose use stops or stopped.
    pub(crate) uses: Vec<Use>,
    /// Those that stopped and have gone since.
    pub(crate) gone: Vec<GoneDecision>,
    /// The day on which the use stopped; none while it goes on.
    pub(crate) stopped_on: Option<NaiveDate>,
    /// Since when the person's cards are used for no advertising any more.
    pub(crate) marked_on: Option<NaiveDate>,
    /// What went from the person's card with it.
    pub(crate) card_gone: CardParts,
    /// The run that erased what had stopped.
    pub(crate) run: Option<ListedRun>,
    /// The person's cards.
    pub(crate) cards: Vec<ContactId>,
}

/// An address or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StopAddress {
    /// Its id, where the request has it by itself.
    pub(crate) id: Option<Uuid>,
    /// By what it is reached.
    pub(crate) channel: StopChannel,
    /// As it was written.
    pub(crate) value: String,
    /// Since when it is on the list; none while it is not.
    pub(crate) stopped_on: Option<NaiveDate>,
}

/// A newsletter or a piece of technical data.
#[derive(Debug, Clone)]
pub(crate) struct Use {
    /// The party.
    pub(crate) party: PartyInScope,
    /// What it says.
    pub(crate) fields: Option<RecordFields>,
    /// The name on the card, where that is another one than the person's.
    pub(crate) other_card: Option<String>,
    /// Whether a hold keeps it from being erased.
    pub(crate) held: bool,
}

impl Use {
    /// Says whether its use was stopped by the request.
    pub(crate) fn stopped(&self) -> bool {
        let taken = self.party.taken.as_ref();
        taken.is_some_and(|taken| taken.decision == Decision::StopUse)
    }

    /// Says whether it still goes on: a newsletter that had ended before is no use any more.
    fn goes_on(&self) -> bool {
        let ended = matches!(
            &self.fields,
            Some(RecordFields::Subscription(paper)) if paper.unsubscribed_on.is_some()
        );
        !self.stopped() && !ended
    }
}

impl Stopping {
    /// Reads it.
    pub(super) fn read(
        vault: &Connection,
        request: &Request,
        contacts: &[ContactId],
        scope: &[PartyInScope],
    ) -> store::Result<Stopping> {
        let cause = match request.right {
            Right::ConsentWithdrawal => StopCause::Withdrawal,
            Right::MarketingObjection
            | Right::Access
            | Right::Rectification
            | Right::Erasure
            | Right::Restriction
            | Right::Portability
            | Right::Objection
            | Right::HumanDecision => StopCause::Objection,
        };
        let stopped_on = request.decided_on.filter(|_| has_stopped(request.state));
        let uses = uses(vault, request, contacts, scope)?;
        let mut addresses = own_addresses(vault, request.id)?;
        if stopped_on.is_none() {
            propose_addresses(vault, request, contacts, &uses, &mut addresses)?;
        }
        let since = stopped_on.unwrap_or(request.clock_starts_on());
        Ok(Stopping {
            cause,
            addresses,
            gone: request_decision::gone(vault, request.id)?,
            stopped_on,
            marked_on: marked_on(vault, contacts)?,
            card_gone: card_part::of_request(vault, request.id)?,
            run: erasure_run::of_request(vault, request.id, since)?,
            cards: contacts.to_vec(),
            uses,
        })
    }

    /// Returns what still goes on.
    pub(crate) fn going_on(&self) -> impl Iterator<Item = &Use> {
        self.uses.iter().filter(|one| one.goes_on())
    }

    /// Returns how much is still to be stopped. Before the stop that is at least the stop itself: who is not in the
    /// vault is put on the list all the same.
    pub(super) fn still_to_stop(&self) -> u32 {
        let waiting = self.addresses.iter().filter(|one| one.stopped_on.is_none());
        let all = waiting.count();
        match self.stopped_on {
            Some(_) => u32::try_from(all).unwrap_or(u32::MAX),
            None => u32::try_from((all + self.going_on().count()).max(1)).unwrap_or(u32::MAX),
        }
    }

    /// Returns the letter that answers the request.
    pub(super) const fn answer(&self) -> DocumentKind {
        match self.cause {
            StopCause::Objection => DocumentKind::MarketingStopped,
            StopCause::Withdrawal => DocumentKind::ConsentWithdrawn,
        }
    }

    /// Returns how many places outside the program have to follow.
    pub(super) fn places_open(&self) -> u32 {
        self.run.as_ref().map_or(0, |run| run.open_items)
    }

    /// Says what stands in the way: an objection of somebody who is not in the vault needs an address to be kept to.
    pub(super) fn may_be_carried_out(&self) -> Result<(), RequestGuard> {
        let known = !self.cards.is_empty() || !self.addresses.is_empty();
        match self.cause {
            StopCause::Objection if !known => Err(RequestGuard::AddressMissing),
            StopCause::Objection | StopCause::Withdrawal => Ok(()),
        }
    }

    /// Returns it as the page shows it.
    pub(super) fn view(&self, backups_kept_days: u32) -> StoppingView {
        let run = self.run.as_ref();
        StoppingView {
            stopped_on: self.stopped_on,
            addresses: self.addresses.iter().map(shown_address).collect(),
            uses: self
                .uses
                .iter()
                .filter(|one| one.stopped() || one.goes_on())
                .map(shown_use)
                .chain(self.gone.iter().map(gone_use))
                .collect(),
            card_marked_on: self.marked_on,
            points_gone: self
                .card_gone
                .points
                .iter()
                .map(|(kind, count)| PointsOfKind {
                    kind: *kind,
                    count: *count,
                })
                .collect(),
            run: run.map(|listed| RunDone {
                id: listed.run.id,
                number: listed.run.number.clone(),
                executed_on: listed.run.executed_on,
            }),
            places_open: self.places_open(),
            backups_gone_by: run.and_then(|listed| {
                let kept = Days::new(u64::from(backups_kept_days));
                listed.run.executed_on.checked_add_days(kept)
            }),
        }
    }
}

/// Returns since when all cards of the person are used for no advertising; none where one of them is.
fn marked_on(vault: &Connection, contacts: &[ContactId]) -> store::Result<Option<NaiveDate>> {
    let mut last = None;
    for contact in contacts {
        match marketing_objection::since(vault, *contact)? {
            Some(day) => last = last.max(Some(day)),
            None => return Ok(None),
        }
    }
    Ok(last)
}

/// Says whether the use has stopped in a state.
const fn has_stopped(state: RequestState) -> bool {
    use RequestState as S;
    match state {
        S::Received | S::IdWait | S::SpecWait | S::InReview | S::Decided => false,
        S::Executing
        | S::Answered
        | S::Closed
        | S::ClosedUnidentified
        | S::Withdrawn
        | S::Forwarded => true,
    }
}

/// Returns the newsletters and technical data of the person, and the newsletters on other cards that go to an address
/// which the person gave.
fn uses(
    vault: &Connection,
    request: &Request,
    contacts: &[ContactId],
    scope: &[PartyInScope],
) -> store::Result<Vec<Use>> {
    let stops = |party: &&PartyInScope| {
        let carried = matches!(
            party.record_kind,
            RecordKind::Subscription | RecordKind::TechnicalData
        );
        let proposal = propose(party.activity, request.right, Situation::default());
        carried && matches!(proposal, Proposal::Grant { .. })
    };
    let mut found: Vec<(PartyInScope, Option<String>)> = scope
        .iter()
        .filter(stops)
        .map(|party| (party.clone(), None))
        .collect();
    let mut given: BTreeSet<String> = (SPELLINGS.email)(&request.requester.email)
        .into_iter()
        .collect();
    for own in own_addresses(vault, request.id)? {
        given.extend((SPELLINGS.email)(&own.value));
    }
    let mut elsewhere = newsletters_at(vault, &given, SPELLINGS)?;
    elsewhere.extend(stopped_by(vault, request.id)?);
    let elsewhere: Vec<PartyId> = elsewhere
        .into_iter()
        .filter(|other| !contacts.contains(&other.contact_id))
        .map(|other| other.party_id)
        .collect();
    for party in request_decision::of_parties(vault, request.id, &elsewhere)? {
        if stops(&&party) {
            let name = contact::name_of(vault, party.contact_id)?;
            found.push((party, Some(name)));
        }
    }
    let ids: Vec<PartyId> = found.iter().map(|(party, _)| party.party_id).collect();
    let held = hold::open_over_parties(vault, &ids)?;
    let records: Vec<_> = found.iter().map(|(party, _)| party.record_id).collect();
    let papers = record::fields_of(vault, &records)?;
    Ok(found
        .into_iter()
        .map(|(party, other_card)| Use {
            fields: papers.get(&party.record_id).cloned(),
            held: held
                .get(&party.party_id)
                .is_some_and(|holds| !holds.is_empty()),
            other_card,
            party,
        })
        .collect())
}

fn own_addresses(vault: &Connection, request: RequestId) -> store::Result<Vec<StopAddress>> {
    let own = stopped_address::of_request(vault, request)?;
    Ok(own
        .into_iter()
        .map(|address| StopAddress {
            id: Some(address.id),
            channel: address.channel,
            value: address.value,
            stopped_on: address.stopped_on,
        })
        .collect())
}

/// Adds what is known to the addresses that were added by hand: that of who asks, those of the newsletters that stop,
/// and for an objection everything on the card by which advertising could come.
fn propose_addresses(
    vault: &Connection,
    request: &Request,
    contacts: &[ContactId],
    uses: &[Use],
    addresses: &mut Vec<StopAddress>,
) -> store::Result<()> {
    let mut propose = |channel: StopChannel, value: &str| {
        let Some(one) = spelled(channel, value) else {
            return;
        };
        let known = addresses
            .iter()
            .any(|other| spelled(other.channel, &other.value).as_ref() == Some(&one));
        if !known {
            addresses.push(StopAddress {
                id: None,
                channel,
                value: value.trim().to_owned(),
                stopped_on: None,
            });
        }
    };
    propose(StopChannel::Email, &request.requester.email);
    for one in uses.iter().filter(|one| one.goes_on()) {
        if let Some(RecordFields::Subscription(paper)) = &one.fields {
            propose(StopChannel::Email, &paper.address);
        }
    }
    for contact in contacts {
        for point in contact_point::of_contact(vault, *contact)? {
            match point.kind {
                ContactPointKind::Email => propose(StopChannel::Email, &point.value),
                ContactPointKind::Phone | ContactPointKind::Whatsapp
                    if request.right == Right::MarketingObjection =>
                {
                    propose(StopChannel::Telephone, &point.value);
                }
                ContactPointKind::Phone
                | ContactPointKind::Whatsapp
                | ContactPointKind::PostalAddress
                | ContactPointKind::Skype
                | ContactPointKind::SocialMedia
                | ContactPointKind::Photo
                | ContactPointKind::Preference
                | ContactPointKind::BankAccount => {}
            }
        }
    }
    Ok(())
}

/// Returns an address or number in the one spelling in which imports compare it.
pub(super) fn spelled(channel: StopChannel, value: &str) -> Option<String> {
    match channel {
        StopChannel::Email => (SPELLINGS.email)(value),
        StopChannel::Telephone => (SPELLINGS.telephone)(value),
    }
}

/// Returns the addresses that a newsletter goes to, in their one spelling: its own, or else those of the cards.
pub(crate) fn mailed_at(
    vault: &Connection,
    record: RecordId,
    paper: &Subscription,
) -> store::Result<BTreeSet<String>> {
    if !paper.address.is_empty() {
        return Ok(spelled(StopChannel::Email, &paper.address)
            .into_iter()
            .collect());
    }
    let mut mailed = BTreeSet::new();
    for party in party::of_record(vault, record)? {
        for point in contact_point::of_contact(vault, party.contact_id)? {
            if point.kind == ContactPointKind::Email {
                mailed.extend(spelled(StopChannel::Email, &point.value));
            }
        }
    }
    Ok(mailed)
}

fn shown_address(address: &StopAddress) -> StopAddressView {
    StopAddressView {
        id: address.id.filter(|_| address.stopped_on.is_none()),
        channel: match address.channel {
            StopChannel::Email => ShownChannel::Email,
            StopChannel::Telephone => ShownChannel::Telephone,
        },
        value: address.value.clone(),
        stopped_on: address.stopped_on,
    }
}

fn shown_use(one: &Use) -> StopUseView {
    StopUseView {
        party_id: one.party.party_id,
        activity: one.party.activity_name.clone(),
        kind: one.party.record_kind,
        since: one.party.dated_on,
        fields: one.fields.clone(),
        other_card: one.other_card.clone(),
        stopped: one.stopped(),
        held: one.held,
        erased: false,
    }
}

fn gone_use(gone: &GoneDecision) -> StopUseView {
    StopUseView {
        party_id: gone.party_id,
        activity: gone.activity_name.clone(),
        kind: gone.record_kind,
        since: gone.dated_on,
        fields: None,
        other_card: None,
        stopped: true,
        held: false,
        erased: true,
    }
}
