//! A breach as lists and its page show it.

use std::collections::BTreeSet;

use documents::breach_register;
use domain::activity::ActivityCode;
use domain::breach::assessment::propose;
use domain::breach::{counting_note, restricted_note};
use domain::deadline::deadline;
use domain::language::{Language, Words};
use domain::record_facts::breach_facts;
use store::tables::activity;
use store::tables::breach::{Breach, person, report, scope};
use store::tables::deadline::Rules;
use store::{Connection, Moment};

use super::{clock, intake, law, papers, scoping};
use crate::wire::breaches::{
    BreachDecisionView, BreachPeople, BreachPerson, BreachReportView, BreachRow, BreachView,
    ReporterForm,
};

/// Returns what lists show.
pub(super) fn row(vault: &Connection, one: &Breach, now: Moment) -> store::Result<BreachRow> {
    Ok(BreachRow {
        id: one.id,
        number: one.number.clone(),
        subject: one.subject.clone(),
        source: one.source,
        entered_on: one.entered_on,
        clock: clock::of(vault, one, now.at)?,
        outcome: one.decision.as_ref().map(|decision| decision.outcome),
        closed_on: one.closed_on,
        last_day: last_day(vault, one)?,
    })
}

/// Returns until when the file of a closed breach is kept, by the rule of its activity (A19).
fn last_day(vault: &Connection, one: &Breach) -> store::Result<Option<chrono::NaiveDate>> {
    if one.closed_on.is_none() {
        return Ok(None);
    }
    let own = activity::id_of(vault, ActivityCode::A19)?;
    let mut rules = Rules::of(vault)?;
    let governing = rules.governing(vault, own, one.entered_on)?;
    let facts = breach_facts(one.closed_on);
    Ok(deadline(&governing.rule, &facts, rules.years(), &[], None).last_day)
}

/// Returns the page.
pub(super) fn page(vault: &Connection, one: &Breach, now: Moment) -> store::Result<BreachView> {
    let entry = papers::entry(vault, one)?;
    let text = |language| breach_register::text(&entry, language);
    let shown = |at: Option<_>| at.map(clock::shown);
    let assessment = one.assessment.as_ref();
    Ok(BreachView {
        row: row(vault, one, now)?,
        happened_from: shown(one.happened_from),
        happened_until: shown(one.happened_until),
        discovered_at: clock::shown(one.discovered_at),
        aware_at: shown(one.aware.as_ref().map(|aware| aware.at)),
        aware_reason: one
            .aware
            .as_ref()
            .map_or_else(String::new, |aware| aware.reason.clone()),
        processor: one.processor.clone(),
        processor_told_at: shown(one.processor_told_at),
        reporter: ReporterForm {
            name: one.reporter.name.clone(),
            email: one.reporter.email.clone(),
            phone: one.reporter.phone.clone(),
            language: one.reporter.language,
        },
        acknowledged_on: one.acknowledged_on,
        acknowledgement: intake::thanks(vault, one)?,
        facts: one.facts.clone(),
        missing: one.facts.missing(),
        assessment: one.assessment.clone(),
        to_weigh: assessment
            .map(|answers| answers.to_weigh())
            .unwrap_or_default(),
        proposal: assessment.and_then(|answers| propose(answers, &law(one))),
        decision: one.decision.as_ref().map(|decision| BreachDecisionView {
            outcome: decision.outcome,
            public: decision.public,
            reason: decision.reason.clone(),
            decided_on: decision.decided_on,
        }),
        late_reason: one.late_reason.clone(),
        reports: report::of_breach(vault, one.id)?
            .into_iter()
            .map(|report| BreachReportView {
                id: report.id,
                phase: report.phase,
                told_at: clock::shown(report.told_at),
                authority_number: report.authority_number,
                added: report.added,
                form_kept: report.form_kept,
            })
            .collect(),
        scope: match &one.scope {
            None => None,
            Some(found) => Some(scoping::shown(vault, found)?),
        },
        held: scope::held(vault, one.id)?,
        people: people(vault, one)?,
        public_text: one.public_text.clone(),
        public_on: one.public_on,
        lessons: one.lessons.clone(),
        text: Words {
            nl: text(Language::Dutch),
            en: text(Language::English),
        },
        counting_note: counting_note(),
        restricted_note: restricted_note(),
    })
}

/// Returns those to be told. Of whom all is restricted no name is shown (art. 18(2)).
fn people(vault: &Connection, one: &Breach) -> store::Result<BreachPeople> {
    if one.scope.is_none() {
        return Ok(BreachPeople::default());
    }
    let counts = person::count(vault, one.id)?;
    let found = person::people(vault, one.id)?;
    let languages: BTreeSet<Language> = found.iter().map(|person| person.language).collect();
    Ok(BreachPeople {
        rows: found
            .into_iter()
            .map(|person| BreachPerson {
                contact_id: person.contact_id,
                name: (!person.restricted).then_some(person.name),
                language: person.language,
                has_address: person.has_address,
                has_email: person.has_email,
                document_id: person.document_id,
                channel: person.told.map(|(channel, _)| channel),
                told_on: person.told.map(|(_, on)| on),
            })
            .collect(),
        total: counts.people,
        written: counts.written,
        told: counts.told,
        without_address: counts.without_address,
        unreachable: counts.unreachable,
        languages: languages.into_iter().collect(),
    })
}
