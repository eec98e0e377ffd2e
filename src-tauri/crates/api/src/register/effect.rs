//! What a changed rule would do, and saving it (domain.md 2.1, a rule changes).

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::deadline::Deadline;
use domain::ids::RuleVersionId;
use domain::language::Words;
use domain::period::{PERIOD_YEARS_MAX, Period};
use domain::retention::RetentionRule;
use domain::rule_version::{RuleChange, RuleVersion, compare};
use domain::words::rule_words;
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::tables::deadline::{self, ChangedThing, RuleChangeOfParty};
use store::tables::rule::{self, RuleRow};
use store::tables::{activity, contact, financial_year};
use store::{Connection, StoreError};

use super::view::lengthened_term;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::requests::requester_name;
use crate::settings::field;
use crate::typed;
use crate::wire::failure::{Failure, FieldProblem, Refusal};
use crate::wire::register::{LengthUnit, RuleDraft, RuleEffect, RuleEffectExample, RuleLength};

/// The most examples of what would change.
const EXAMPLES_MAX: usize = 5;
/// The longest rule that can be chosen here, in years.
const RULE_YEARS_MAX: u32 = 100;
const _: () = assert!(RULE_YEARS_MAX < PERIOD_YEARS_MAX);

/// Returns what a changed rule would do to all that is kept under its activity; nothing is written.
///
/// # Errors
/// [`Refusal::Field`] for a length that cannot be, or where more than one number says the rule.
pub fn preview_rule(office: &Office, draft: RuleDraft) -> Outcome<RuleEffect> {
    let today = office.today();
    let period = period_of(draft.length)?;
    office
        .read(|vault| {
            let Some(changed) = drafted(vault, &draft, period, today)? else {
                return Ok(Err(not_by_one_number()));
            };
            effect_of(vault, &draft, &changed, today).map(Ok)
        })?
        .map_err(Failure::from)
}

fn not_by_one_number() -> Refusal {
    field("length", FieldProblem::Malformed)
}

fn period_of(length: RuleLength) -> Result<Period, Refusal> {
    let (period, most) = match length.unit {
        LengthUnit::Years => (Period::years(length.amount), RULE_YEARS_MAX),
        LengthUnit::Months => (Period::months(length.amount), RULE_YEARS_MAX * 12),
        LengthUnit::Days => (Period::days(length.amount), RULE_YEARS_MAX * 366),
    };
    if (1..=most).contains(&length.amount) {
        Ok(period)
    } else {
        Err(field("length", FieldProblem::Malformed))
    }
}

/// A draft worked out against the rule of now.
struct Changed {
    code: ActivityCode,
    before: RetentionRule,
    version: RuleVersion,
}

fn drafted(
    vault: &Connection,
    draft: &RuleDraft,
    period: Period,
    today: NaiveDate,
) -> store::Result<Option<Changed>> {
    let activity = activity::find(vault, draft.activity_id)?.ok_or(StoreError::NotFound)?;
    let newest = rule::of_activity(vault, activity.id)?
        .pop()
        .ok_or(StoreError::NotFound)?;
    let before = newest.version.rule;
    let Some(place) = lengthened_term(&before) else {
        return Ok(None);
    };
    let mut rule = before.clone();
    rule.terms[place].period = period;
    Ok(Some(Changed {
        code: activity.code,
        before,
        version: RuleVersion {
            version: newest.version.version + 1,
            valid_from: today,
            reaches_older: draft.reaches_older,
            rule,
        },
    }))
}

fn effect_of(
    vault: &Connection,
    draft: &RuleDraft,
    changed: &Changed,
    today: NaiveDate,
) -> store::Result<RuleEffect> {
    let years = financial_year::years(vault)?;
    let longer = match compare(&changed.before, &changed.version.rule, &years) {
        RuleChange::Same | RuleChange::Shorter => false,
        RuleChange::Longer | RuleChange::Mixed => true,
    };
    let mut effect = RuleEffect {
        words: rule_words(&changed.version.rule, changed.code),
        earlier: 0,
        later: 0,
        unchanged: 0,
        newly_due: 0,
        longer,
        examples: Vec::new(),
        note: None,
    };
    let mut floor_won = 0_u32;
    let mut examples: Vec<(ChangedThing, Option<NaiveDate>, Option<NaiveDate>)> = Vec::new();
    deadline::each_under(vault, draft.activity_id, &changed.version, |one| {
        let moved = count(&mut effect, &one, today);
        if one.after.floor_won {
            floor_won += 1;
        }
        if moved && examples.len() < EXAMPLES_MAX {
            examples.push((one.thing, one.before.last_day, one.after.last_day));
        }
        Ok(())
    })?;
    for (thing, before, after) in examples {
        effect.examples.push(RuleEffectExample {
            name: match thing {
                ChangedThing::Party(party) => contact::name_of(vault, party.contact_id)?,
                ChangedThing::File(request) => requester_name(&request.requester),
                ChangedThing::BreachFile(number) => number,
            },
            before,
            after,
        });
    }
    effect.note = note_of(floor_won);
    Ok(effect)
}

/// Counts one party or file and says whether its day moves.
fn count(effect: &mut RuleEffect, one: &RuleChangeOfParty, today: NaiveDate) -> bool {
    // What has no last day yet is kept longer than anything that has.
    let day = |deadline: &Deadline| deadline.last_day.unwrap_or(NaiveDate::MAX);
    let (before, after) = (day(&one.before), day(&one.after));
    match after.cmp(&before) {
        std::cmp::Ordering::Less => effect.earlier += 1,
        std::cmp::Ordering::Greater => effect.later += 1,
        std::cmp::Ordering::Equal => effect.unchanged += 1,
    }
    let is_due = |deadline: &Deadline| deadline.deletable_from.is_some_and(|from| from <= today);
    if is_due(&one.after) && !is_due(&one.before) {
        effect.newly_due += 1;
    }
    before != after
}

fn note_of(floor_won: u32) -> Option<Words> {
    (floor_won > 0).then(|| Words {
        nl: format!(
            "Bij {floor_won} gegevens vraagt de wet langer dan deze regel. De wettelijke bewaarplicht gaat voor."
        ),
        en: format!(
            "For {floor_won} records the law requires longer than this rule. The legal duty to keep comes first."
        ),
    })
}

/// Saves a changed rule as a new version, in force from today. A shorter one reaches all records at once; a longer
/// one reaches what was collected before only where the owner says so, with a reason (art. 13(3)).
///
/// # Errors
/// [`Refusal::Field`] as for the preview, and where a longer reach has no reason.
pub fn save_rule(office: &Office, draft: RuleDraft) -> Outcome<()> {
    let now = office.moment();
    let period = period_of(draft.length)?;
    let reason = if draft.reaches_older {
        typed::reason("reason", &draft.reason)?
    } else {
        typed::text("reason", &draft.reason)?
    };
    let id = RuleVersionId(office.new_id());
    office
        .write(move |transaction| {
            let Some(changed) = drafted(transaction, &draft, period, now.today)? else {
                return Ok(Err(not_by_one_number()));
            };
            let number = changed.version.version;
            rule::insert(
                transaction,
                &RuleRow {
                    id,
                    activity_id: draft.activity_id,
                    version: changed.version,
                    reason,
                },
            )?;
            let facts = AuditDetail::default()
                .with("activity", Fact::Id(draft.activity_id.0))?
                .with("version", Fact::Count(u64::from(number)))?;
            note(
                transaction,
                now,
                AuditAction::RuleChanged,
                SubjectKind::Rule,
                id.0,
                facts,
            )
            .map(Ok)
        })?
        .map_err(Failure::from)
}
