//! What an access answer tells: per activity purpose, data, source, recipients and period (art. 15(1)), then the copy.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use documents::letters::Correspondence;
use documents::letters::l04_access_answer::{
    Activity, BlackBar, Given, Input, Kept, Portability, Recipient, Safeguard, Source,
};
use documents::package::Data;
use domain::activity::{ActivityCode, TransferMechanism};
use domain::deadline::{Deadline, DecidedBy};
use domain::decision_matrix::{Proposal, propose};
use domain::ids::{ActivityId, RecipientId};
use domain::language::{Language, Words};
use domain::pack::recipient_name;
use domain::record::ContactPointSource;
use domain::request::{Decision, Right};
use domain::retention::{RetentionRule, StartEvent};
use domain::text_dates::long_date;
use domain::words::{rule_in_words, waits_for_in_words};
use store::tables::deadline::{self, Rules};
use store::tables::recipient::{self, Recipient as Registered};
use store::tables::request::Request;
use store::tables::request_decision::PartyInScope;
use store::tables::{activity, counterparty_notice, erasure_run, hold};
use store::{Connection, StoreError};

use super::redaction::Bars;
use super::{copy, given, human_decision};
use crate::disclosures::Given as GivenLog;
use crate::kept::at_least;
use crate::requests::{File, Surroundings, named, requester_name};

/// What stands where the owner still has to look up what a recipient does, or where.
const LOOKED_UP: (&str, &str) = ("wij gaan dit nog na", "we are still checking this");

/// Gathers the answer as of today, says whether something of a recipient still has to be looked up, and gathers the copy as
/// data.
pub(super) fn input(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<(Input, bool, Data)> {
    let language = file.request.language;
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let (activities, to_look_up) = activities(vault, file)?;
    let bars = Bars::of(&file.scope, around.papers(), language);
    let copy = copy::of(vault, file, around.papers(), &bars)?;
    let portable = file.scope.iter().any(|party| is_portable(party, &around));
    let input = Input {
        correspondence,
        nothing_erased_since: nothing_erased_since(vault, &file.request)?,
        on_behalf_of: file
            .request
            .representative
            .as_ref()
            .map(|_| requester_name(&file.request.requester)),
        activities,
        copy,
        bars: listed(file, &bars),
        blacked_out: file
            .scope
            .iter()
            .filter_map(|party| blacked_out(party, language))
            .collect(),
        automated_decisions: human_decision::in_access(vault, language)?,
        portability: if portable {
            Portability::Applies
        } else {
            Portability::DoesNotApply
        },
        package: false,
    };
    let data = given::data(vault, file, around.papers())?;
    Ok((input, to_look_up, data))
}

/// Returns the day of receipt where nothing of the person can have been erased since: the hold of the request was set
/// that day or says that it may count from it, and no run was carried out on the day itself.
fn nothing_erased_since(vault: &Connection, request: &Request) -> store::Result<Option<NaiveDate>> {
    let received = request.clock_starts_on();
    let held_since = hold::open_since(vault, request.id)?;
    if held_since.is_none_or(|since| since > received)
        || erasure_run::last_between(vault, received, received)?.is_some()
    {
        return Ok(None);
    }
    Ok(Some(received))
}

/// Says whether the data rest on consent or contract (art. 20).
fn is_portable(party: &PartyInScope, around: &Surroundings) -> bool {
    match propose(party.activity, Right::Portability, around.situation(party)) {
        Proposal::Grant { .. } => true,
        Proposal::RefuseWith { .. } | Proposal::Assess { .. } | Proposal::NotApplicable => false,
    }
}

/// Returns every bar with its reason and the record that it is in.
fn listed(file: &File, bars: &Bars) -> Vec<BlackBar> {
    let language = file.request.language;
    let mut listed: Vec<_> = file
        .scope
        .iter()
        .flat_map(|party| {
            let of = named(party, None).in_language(language).to_owned();
            bars.of_party(party.party_id)
                .iter()
                .map(move |bar| BlackBar {
                    number: bar.number,
                    reason: bar.reason.clone(),
                    of: of.clone(),
                })
        })
        .collect();
    listed.sort_by_key(|bar| bar.number);
    listed
}

/// Returns what is not given of a record, with the reason (art. 15(4), art. 41 UAVG).
fn blacked_out(party: &PartyInScope, language: Language) -> Option<String> {
    let taken = party.taken.as_ref()?;
    let kind = party.record_kind.words();
    let of = match language {
        Language::Dutch => "van",
        Language::English => "of",
    };
    let what = format!(
        "{} {of} {}",
        kind.in_language(language),
        long_date(party.dated_on, language)
    );
    let withheld = taken.decision == Decision::Withhold;
    if !withheld && taken.decision != Decision::GiveRedacted {
        return None;
    }
    let mut why = Vec::new();
    if withheld {
        why.push(match language {
            Language::Dutch => "niet gegeven".to_owned(),
            Language::English => "not given".to_owned(),
        });
    }
    why.extend(Some(given::why(taken, language)).filter(|reason| !reason.is_empty()));
    for passage in &taken.passages {
        let reason = passage.why(language);
        if !why.contains(&reason) {
            why.push(reason);
        }
    }
    // A ground has its article in brackets, so the reason itself stands without.
    Some(format!("{what} – {}", why.join(", ")))
}

/// Returns the activities under which something of the person is kept, by their number, and that of this request.
fn activities(vault: &Connection, file: &File) -> store::Result<(Vec<Activity>, bool)> {
    let mut by_activity: BTreeMap<ActivityCode, (ActivityId, Vec<&PartyInScope>)> = BTreeMap::new();
    for party in &file.scope {
        by_activity
            .entry(party.activity)
            .or_insert((party.activity_id, Vec::new()))
            .1
            .push(party);
    }
    let requests = activity::id_of(vault, ActivityCode::A18)?;
    by_activity
        .entry(ActivityCode::A18)
        .or_insert((requests, Vec::new()));
    let mut rules = Rules::of(vault)?;
    let known: BTreeMap<RecipientId, Registered> = recipient::all(vault)?
        .into_iter()
        .map(|recipient| (recipient.id, recipient))
        .collect();
    let log = GivenLog::of(vault, &file.contacts)?;
    let mut told = Vec::with_capacity(by_activity.len());
    let mut to_look_up = false;
    for (code, (id, parties)) in by_activity {
        let shared = shared(vault, id, &parties, &known, file, &log)?;
        to_look_up |= shared.recipients.iter().any(is_unknown);
        told.push(activity_of(
            vault, &mut rules, file, code, id, &parties, shared,
        )?);
    }
    Ok((told, to_look_up))
}

fn activity_of(
    vault: &Connection,
    rules: &mut Rules,
    file: &File,
    code: ActivityCode,
    id: ActivityId,
    parties: &[&PartyInScope],
    shared: Shared,
) -> store::Result<Activity> {
    let language = file.request.language;
    let row = activity::find(vault, id)?.ok_or(StoreError::NotFound)?;
    let newest = parties
        .iter()
        .map(|party| party.collected_on)
        .max()
        // Of the request itself there is no record: what is kept of it came with it.
        .unwrap_or(file.request.received_on);
    let governing = rules.governing(vault, id, newest)?;
    let mut deadlines = Vec::with_capacity(parties.len());
    for party in parties {
        deadlines.push(deadline::of_party(vault, rules, party.party_id)?.deadline);
    }
    Ok(Activity {
        name: row.name.in_language(language).to_owned(),
        purposes: vec![row.purpose.in_language(language).to_owned()],
        lawful_basis: row.lawful_basis.words().in_language(language).to_owned(),
        categories: row
            .categories
            .in_language(language)
            .split(", ")
            .map(str::to_owned)
            .collect(),
        source: if code == ActivityCode::A08 {
            source_of_case(vault, parties, language)?
        } else {
            source(parties, language)
        },
        recipients: shared
            .recipients
            .iter()
            .map(|recipient| told(recipient, language))
            .collect(),
        given: shared.given,
        period: capital(&period(&governing.rule, &deadlines, code, language)),
        kept: kept(&deadlines, code, language),
    })
}

/// Returns the rule in words. Where the law made the last day later it says so, or the day would not follow from it.
fn period(
    rule: &RetentionRule,
    deadlines: &[Deadline],
    code: ActivityCode,
    language: Language,
) -> String {
    let own = rule_in_words(rule, code, language);
    let last = deadlines.iter().max_by_key(|deadline| deadline.last_day);
    let by_law = last.and_then(|deadline| match deadline.decided_by? {
        DecidedBy::Floor { statute } => rule.floors.iter().find(|floor| floor.statute == statute),
        DecidedBy::Term { .. } | DecidedBy::Promise => None,
    });
    let waits = deadlines.iter().any(|deadline| deadline.last_day.is_none());
    match by_law.filter(|_| !waits) {
        Some(floor) => format!(
            "{own}, {}",
            at_least(floor.term, code).in_language(language)
        ),
        None => own,
    }
}

/// Returns until when the last of the records is kept, or what one of them waits for.
fn kept(deadlines: &[Deadline], code: ActivityCode, language: Language) -> Kept {
    let waiting = deadlines
        .iter()
        .find_map(|deadline| waits_for_in_words(deadline, code, language));
    let last_day = deadlines
        .iter()
        .filter_map(|deadline| deadline.last_day)
        .max();
    match (waiting, last_day) {
        (Some(events), _) => Kept::Awaits(events),
        (None, Some(last_day)) => Kept::Until(last_day),
        // Of the request itself nothing is dated before its file is closed.
        (None, None) => {
            let closed = StartEvent::RequestClosed.words();
            let event = closed.in_language(language);
            Kept::Awaits(match language {
                Language::Dutch => format!("wacht op {event}"),
                Language::English => format!("waits for {event}"),
            })
        }
    }
}

/// Returns where the records come from: from the person, or from whom else (art. 15(1)(g)).
fn source(parties: &[&PartyInScope], language: Language) -> Source {
    let mut others: Vec<ContactPointSource> = parties.iter().map(|party| party.source).collect();
    others.sort_unstable();
    others.dedup();
    match others.as_slice() {
        [] | [ContactPointSource::DataSubject] => Source::ThePerson,
        _ => {
            let words: Vec<String> = others
                .iter()
                .map(|source| source.words().in_language(language).to_owned())
                .collect();
            Source::Other(capital(&words.join(", ")))
        }
    }
}

/// Returns where data about somebody in a case file come from, as was said for the notice of art. 14; where nothing was
/// said, as with other records.
fn source_of_case(
    vault: &Connection,
    parties: &[&PartyInScope],
    language: Language,
) -> store::Result<Source> {
    let mut said = Vec::new();
    for party in parties {
        let person = counterparty_notice::find(vault, party.party_id)?;
        if let Some(source) = person.and_then(|person| person.notice.source) {
            said.push(source);
        }
    }
    if said.is_empty() {
        return Ok(source(parties, language));
    }
    said.sort_unstable();
    said.dedup();
    let words: Vec<String> = said
        .iter()
        .map(|source| source.words().in_language(language).to_owned())
        .collect();
    Ok(Source::Other(capital(&words.join(", "))))
}

/// With whom data under an activity are shared.
struct Shared {
    /// Who got something on a day first, each as it was then; then who else gets them by the register.
    recipients: Vec<Registered>,
    /// What was given on which day, the latest first.
    given: Vec<Given>,
}

/// Returns to whom data under an activity went or go: one that stopped counts where something is older. What is withheld
/// from the person as a whole is not told by naming who got it.
fn shared(
    vault: &Connection,
    id: ActivityId,
    parties: &[&PartyInScope],
    known: &BTreeMap<RecipientId, Registered>,
    file: &File,
    log: &GivenLog,
) -> store::Result<Shared> {
    let own = given::told_of(parties.iter().copied());
    let mut shared = Shared {
        recipients: Vec::new(),
        given: Vec::new(),
    };
    for one in log.of_any(&own) {
        let Some(registered) = known.get(&one.recipient.id) else {
            continue;
        };
        shared.given.push(Given {
            on: one.given_on,
            recipient: recipient_name(&registered.name, file.request.language),
            what: one.what.clone(),
            why: one.reason.clone(),
        });
        if shared.recipients.iter().all(|had| had.id != registered.id) {
            shared.recipients.push(Registered {
                role: one.recipient.role,
                country: one.recipient.country.clone(),
                mechanism: one.recipient.mechanism,
                ..registered.clone()
            });
        }
    }
    let oldest = parties
        .iter()
        .map(|party| party.dated_on)
        .min()
        .unwrap_or(file.today);
    let linked = activity::recipients_of(vault, id)?;
    let others = linked
        .iter()
        .filter_map(|id| known.get(id))
        .filter(|recipient| recipient.ended_on.is_none_or(|ended| oldest <= ended));
    for other in others {
        if shared.recipients.iter().all(|had| had.id != other.id) {
            shared.recipients.push(other.clone());
        }
    }
    Ok(shared)
}

pub(super) fn is_unknown(recipient: &Registered) -> bool {
    recipient.role.is_none()
        || recipient.country.is_empty()
        || recipient.mechanism == TransferMechanism::CheckYourself
}

pub(super) fn told(recipient: &Registered, language: Language) -> Recipient {
    Recipient {
        name: recipient_name(&recipient.name, language),
        task: recipient.role.map_or_else(
            || looked_up(language),
            |role| role.words().in_language(language).to_owned(),
        ),
        country: match recipient.country.as_str() {
            "" => looked_up(language),
            "NL" => Words::new("Nederland", "the Netherlands")
                .in_language(language)
                .to_owned(),
            other => other.to_owned(),
        },
        safeguard: match recipient.mechanism {
            TransferMechanism::NoTransfer => Safeguard::WithinEea,
            TransferMechanism::CheckYourself => Safeguard::Unknown,
            outside @ (TransferMechanism::Adequacy
            | TransferMechanism::StandardClauses
            | TransferMechanism::BindingRules
            | TransferMechanism::Derogation) => Safeguard::Outside {
                words: outside.words().in_language(language).to_owned(),
            },
        },
    }
}

fn looked_up(language: Language) -> String {
    Words::new(LOOKED_UP.0, LOOKED_UP.1)
        .in_language(language)
        .to_owned()
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().collect::<String>() + characters.as_str(),
        None => String::new(),
    }
}
