//! What stands around the records in the scope of a request, read at once: their papers and those they belong to, their
//! deadlines, the holds on them.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::activity::LawfulBasis;
use domain::deadline::Deadline;
use domain::decision_matrix::Situation;
use domain::hold::HoldKind;
use domain::ids::{ActivityId, PartyId, RecordId};
use domain::paper::{Invoice, RecordFields};
use domain::retention::EventState;
use domain::standing::{OpenHold, Standing};
use store::Connection;
use store::tables::deadline::{self, Rules};
use store::tables::request_decision::PartyInScope;
use store::tables::{activity, automated_decisions, hold, record};

/// How many steps lie between a payment and the agreement that it belongs to: its invoice, the quote of that, the
/// agreement of that.
const STEPS_TO_AGREEMENT: usize = 3;

/// What stands around the records of a request.
pub(crate) struct Surroundings {
    papers: HashMap<RecordId, RecordFields>,
    deadlines: HashMap<PartyId, Deadline>,
    holds: HashMap<PartyId, Vec<OpenHold>>,
    automated: BTreeSet<ActivityId>,
    on_consent: BTreeSet<ActivityId>,
    today: NaiveDate,
}

impl Surroundings {
    /// Reads what stands around the parties.
    pub(crate) fn read(
        vault: &Connection,
        scope: &[PartyInScope],
        today: NaiveDate,
    ) -> store::Result<Surroundings> {
        let ids: Vec<PartyId> = scope.iter().map(|party| party.party_id).collect();
        let mut rules = Rules::of(vault)?;
        let mut deadlines = HashMap::with_capacity(scope.len());
        for id in &ids {
            let made = deadline::of_party(vault, &mut rules, *id)?;
            deadlines.insert(*id, made.deadline);
        }
        let holds = hold::open_over_parties(vault, &ids)?
            .into_iter()
            .map(|(party, holds)| {
                // That of another request of the same person ends with its answer: it stops the act, not the decision. A
                // restriction is the person's own wish, which another wish of theirs can change.
                let own = holds
                    .into_iter()
                    .filter(|hold| {
                        !matches!(hold.kind, HoldKind::OpenRequest | HoldKind::Restriction)
                    })
                    .map(|hold| OpenHold {
                        kind: hold.kind,
                        ground: hold.ground,
                    })
                    .collect();
                (party, own)
            })
            .collect();
        Ok(Surroundings {
            papers: papers(vault, scope)?,
            automated: automated_decisions::taken(vault)?
                .into_iter()
                .map(|stated| stated.activity_id)
                .collect(),
            on_consent: activity::all(vault)?
                .into_iter()
                .filter(|activity| activity.lawful_basis == LawfulBasis::Consent)
                .map(|activity| activity.id)
                .collect(),
            deadlines,
            holds,
            today,
        })
    }

    /// Returns what the records say, those that they belong to among them.
    pub(crate) const fn papers(&self) -> &HashMap<RecordId, RecordFields> {
        &self.papers
    }

    /// Returns what a record says.
    pub(crate) fn paper(&self, record: RecordId) -> Option<&RecordFields> {
        self.papers.get(&record)
    }

    /// Returns what decides between the answers of the matrix: what stands around the record, and what the register says
    /// of its activity.
    pub(crate) fn situation(&self, party: &PartyInScope) -> Situation {
        Situation {
            automated: self.automated.contains(&party.activity_id),
            on_consent: self.on_consent.contains(&party.activity_id),
            ..self
                .of(party)
                .map(|standing| standing.situation())
                .unwrap_or_default()
        }
    }

    /// Returns what a record says as the page shows it: nothing while its use is restricted.
    pub(crate) fn shown(&self, party: &PartyInScope) -> Option<RecordFields> {
        let shown = self.paper(party.record_id).filter(|_| !party.restricted);
        shown.cloned()
    }

    /// Returns the open holds on a party.
    pub(crate) fn holds(&self, party: PartyId) -> &[OpenHold] {
        self.holds.get(&party).map_or(&[], Vec::as_slice)
    }

    /// Returns what stands around a party's record; none for a party that was not read.
    pub(crate) fn of(&self, party: &PartyInScope) -> Option<Standing<'_>> {
        let fields = self.paper(party.record_id);
        Some(Standing {
            activity: party.activity,
            fields,
            deadline: self.deadlines.get(&party.party_id)?,
            agreement: fields.map_or(EventState::NotApplicable, |fields| self.agreement(fields)),
            invoice: fields.and_then(|fields| self.invoice(fields)),
            holds: self.holds(party.party_id),
            today: self.today,
        })
    }

    /// Returns the agreement that a paper belongs to, by way of its invoice and its quote.
    fn agreement(&self, fields: &RecordFields) -> EventState {
        let mut next = Some(fields);
        for _ in 0..=STEPS_TO_AGREEMENT {
            match next {
                Some(RecordFields::Agreement(agreement)) => {
                    return EventState::of(agreement.ended_on);
                }
                Some(paper) => next = belongs_to(paper).and_then(|id| self.paper(id)),
                None => return EventState::NotApplicable,
            }
        }
        EventState::NotApplicable
    }

    fn invoice(&self, fields: &RecordFields) -> Option<&Invoice> {
        match belongs_to(fields).and_then(|id| self.paper(id))? {
            RecordFields::Invoice(invoice) => Some(invoice),
            RecordFields::ContactMoment(_)
            | RecordFields::Quote(_)
            | RecordFields::Payment(_)
            | RecordFields::Agreement(_)
            | RecordFields::CaseFile(_)
            | RecordFields::Subscription(_)
            | RecordFields::Comment(_)
            | RecordFields::TechnicalData(_) => None,
        }
    }
}

/// Reads the papers of the parties, and the papers that those belong to.
fn papers(
    vault: &Connection,
    scope: &[PartyInScope],
) -> store::Result<HashMap<RecordId, RecordFields>> {
    let own: BTreeSet<RecordId> = scope.iter().map(|party| party.record_id).collect();
    let mut wanted: Vec<RecordId> = own.into_iter().collect();
    let mut all = HashMap::new();
    for _ in 0..=STEPS_TO_AGREEMENT {
        all.extend(record::fields_of(vault, &wanted)?);
        let further: BTreeSet<RecordId> = all
            .values()
            .filter_map(belongs_to)
            .filter(|id| !all.contains_key(id))
            .collect();
        if further.is_empty() {
            break;
        }
        wanted = further.into_iter().collect();
    }
    Ok(all)
}

/// Returns the paper that a paper belongs to.
fn belongs_to(fields: &RecordFields) -> Option<RecordId> {
    match fields {
        RecordFields::Quote(quote) => quote.agreement_id,
        RecordFields::Invoice(invoice) => invoice.agreement_id.or(invoice.quote_id),
        RecordFields::Payment(payment) => payment.invoice_id,
        RecordFields::ContactMoment(_)
        | RecordFields::Agreement(_)
        | RecordFields::CaseFile(_)
        | RecordFields::Subscription(_)
        | RecordFields::Comment(_)
        | RecordFields::TechnicalData(_) => None,
    }
}
