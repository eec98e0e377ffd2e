//! Why something is kept and until when: the line beside every record (invariant 2).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::deadline::{Deadline, DeadlineStatus as Stands, DecidedBy};
use domain::ids::{ActivityId, PartyId};
use domain::language::{Language, Words};
pub(crate) use domain::sentences::at_least;
use domain::why::why_in_words;
use domain::words::{derivation, excess_in_words, rule_words, waits_for_in_words};
use store::tables::activity::{self, Activity};
use store::tables::deadline::{self, CachedDeadline, Rules};
use store::tables::hold::Hold;
use store::{Connection, StoreError};

use crate::wire::holds::HoldView;
use crate::wire::records::{DeadlineStatus, DeadlineView};

/// The activities of the register, read once for a page.
pub(crate) struct Register(HashMap<ActivityId, Activity>);

impl Register {
    pub(crate) fn read(vault: &Connection) -> store::Result<Register> {
        let all = activity::all(vault)?;
        Ok(Register(all.into_iter().map(|one| (one.id, one)).collect()))
    }

    pub(crate) fn find(&self, id: ActivityId) -> store::Result<&Activity> {
        self.0.get(&id).ok_or(StoreError::NotFound)
    }
}

/// Why a party is kept and until when, in words.
pub(crate) struct Reason {
    pub(crate) activity: Words,
    pub(crate) purpose: Words,
    pub(crate) basis: Words,
    pub(crate) rule: Words,
    pub(crate) deadline: DeadlineView,
}

/// Returns why a party is kept and until when, worked out anew.
pub(crate) fn reason(
    vault: &Connection,
    rules: &mut Rules,
    register: &Register,
    party: PartyId,
    activity: ActivityId,
    today: NaiveDate,
) -> store::Result<Reason> {
    let made = deadline::of_party(vault, rules, party)?;
    let activity = register.find(activity)?;
    Ok(Reason {
        activity: activity.name.clone(),
        purpose: because(activity.code, &made.deadline),
        basis: activity.lawful_basis.words(),
        rule: rule_words(&made.rule, activity.code),
        deadline: deadline_view(&made.deadline, activity.code, today),
    })
}

/// Returns the reason as a clause that follows the name of the activity: "omdat deze persoon klant is".
pub(crate) fn because(code: ActivityCode, deadline: &Deadline) -> Words {
    let clause = |language: Language| {
        let sentence = why_in_words(code, deadline, language);
        let clause = sentence.split_once(", ").map(|(_, clause)| clause);
        clause.unwrap_or(&sentence).trim_end_matches('.').to_owned()
    };
    Words {
        nl: clause(Language::Dutch),
        en: clause(Language::English),
    }
}

/// Returns a deadline as shown, with how it was found.
pub(crate) fn deadline_view(made: &Deadline, code: ActivityCode, today: NaiveDate) -> DeadlineView {
    let both = |words: &dyn Fn(Language) -> Option<String>| {
        Some(Words {
            nl: words(Language::Dutch)?,
            en: words(Language::English)?,
        })
    };
    DeadlineView {
        status: match made.status(today) {
            Stands::Waiting => DeadlineStatus::Waiting,
            Stands::Keep => DeadlineStatus::Keep,
            // What was erased has no party any more.
            Stands::Due | Stands::Erased => DeadlineStatus::Due,
            Stands::Held => DeadlineStatus::Held,
        },
        started_on: deadline::started_on(made),
        last_day: made.last_day,
        deletable_from: made.deletable_from,
        waits_for: both(&|language| waits_for_in_words(made, code, language)),
        derivation: both(&|language| derivation(made, language)),
        note: if made.floor_won {
            Some(Words::new(
                "De wet vraagt hier langer dan uw eigen regel. De wettelijke bewaarplicht gaat voor.",
                "The law requires longer here than your own rule. The legal duty to keep comes first.",
            ))
        } else {
            both(&|language| excess_in_words(made, language))
        },
        promised: made.decided_by == Some(DecidedBy::Promise),
    }
}

/// Returns a deadline as the cache has it, for the row of a list.
pub(crate) fn cached_view(cached: &CachedDeadline, today: NaiveDate) -> DeadlineView {
    let status = match (cached.last_day, cached.deletable_from) {
        (None, _) => DeadlineStatus::Waiting,
        (Some(last_day), None) if cached.held && last_day < today => DeadlineStatus::Held,
        (Some(_), Some(from)) if from <= today => DeadlineStatus::Due,
        (Some(_), _) => DeadlineStatus::Keep,
    };
    DeadlineView {
        status,
        started_on: cached.started_on,
        last_day: cached.last_day,
        deletable_from: cached.deletable_from,
        waits_for: None,
        derivation: None,
        note: None,
        promised: false,
    }
}

/// Returns a hold as shown.
pub(crate) fn hold_view(hold: Hold) -> HoldView {
    HoldView {
        id: hold.id,
        kind: hold.kind,
        ground: hold
            .ground
            .map_or_else(|| hold.kind.words(), |ground| ground.words()),
        reason: hold.reason,
        set_on: hold.set_on,
        review_on: hold.review_on,
        request_id: hold.request_id,
    }
}
