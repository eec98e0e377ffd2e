//! A breach and the register on paper and as separated text.

use std::collections::BTreeMap;

use documents::breach_register::{self as paper, BreachEntry, Made};
use documents::model::Document;
use documents::pdf::typeset_document;
use domain::breach::PersonChannel;
use domain::breach::assessment::propose;
use domain::ids::BreachId;
use domain::language::Language;
use store::tables::breach::{self, Breach, person, report};
use store::tables::{business, setting};
use store::{Connection, StoreError, Transaction};

use super::{law, note_changed};
use crate::documents::{keep, show};
use crate::letters::cannot_set;
use crate::office::{Office, Outcome};
use crate::wire::breaches::{BreachRef, BreachRegisterForm, SaveBreachRegister};
use crate::wire::documents::Saved;

/// Returns what is told of a breach.
pub(super) fn entry(vault: &Connection, one: &Breach) -> store::Result<BreachEntry> {
    let proposal = one
        .assessment
        .as_ref()
        .and_then(|assessment| propose(assessment, &law(one)));
    let mut told: BTreeMap<PersonChannel, u64> = BTreeMap::new();
    for (channel, people) in person::by_channel(vault, one.id)? {
        told.insert(channel, u64::from(people));
    }
    Ok(BreachEntry {
        number: one.number.clone(),
        subject: one.subject.clone(),
        source: one.source,
        processor: (one.processor.clone(), one.processor_told_at),
        happened: (one.happened_from, one.happened_until),
        discovered_at: one.discovered_at,
        aware: one
            .aware
            .as_ref()
            .map(|aware| (aware.at, aware.reason.clone())),
        facts: one.facts.clone(),
        assessed: one.assessment.as_ref().map(|answers| {
            (
                answers.compromised.clone(),
                answers.encrypted,
                answers.restored,
            )
        }),
        weighed: one
            .assessment
            .as_ref()
            .map(|answers| answers.weighed.clone())
            .unwrap_or_default(),
        risk: proposal.as_ref().and_then(|proposal| proposal.risk),
        reasons: proposal
            .map(|proposal| proposal.reasons)
            .unwrap_or_default()
            .into_iter()
            .map(|reason| reason.words())
            .collect(),
        outcome: one
            .decision
            .as_ref()
            .map(|decision| (decision.outcome, decision.reason.clone())),
        reports: report::of_breach(vault, one.id)?
            .into_iter()
            .map(|report| {
                (
                    report.phase,
                    report.told_at,
                    report.authority_number,
                    report.added,
                )
            })
            .collect(),
        late_reason: one.late_reason.clone(),
        told: told.into_iter().collect(),
        public_on: one.public_on,
        closed_on: one.closed_on,
        lessons: one.lessons.clone(),
    })
}

fn made(vault: &Connection, office: &Office) -> store::Result<Made> {
    Ok(Made {
        administration: business::find(vault)?.ok_or(StoreError::NotFound)?.name,
        on: office.today(),
        language: setting::get(vault)?.language,
    })
}

fn of_one(office: &Office, id: BreachId) -> Outcome<(String, Vec<u8>)> {
    let (entry, made) = office.read(|vault| {
        let one = breach::find(vault, id)?;
        Ok((entry(vault, &one)?, made(vault, office)?))
    })?;
    let bytes = set(office, &paper::report(&entry, &made))?;
    let name = match made.language {
        Language::Dutch => format!("{}-datalek.pdf", entry.number),
        Language::English => format!("{}-breach.pdf", entry.number),
    };
    Ok((name, bytes))
}

fn set(office: &Office, document: &Document) -> Outcome<Vec<u8>> {
    typeset_document(document).map_err(|error| cannot_set(office, error))
}

/// Shows the paper of a breach in the system's viewer.
pub fn show_paper(office: &Office, request: BreachRef) -> Outcome<()> {
    let (name, bytes) = of_one(office, request.id)?;
    show(office, &name, &bytes)?;
    office.write(noted(office, request.id, "shown"))
}

/// Saves the paper of a breach where the owner chooses.
pub fn save_paper(office: &Office, request: BreachRef) -> Outcome<Saved> {
    let (name, bytes) = of_one(office, request.id)?;
    let saved = saved(office, &name, &bytes)?;
    if saved.file_name.is_some() {
        office.write(noted(office, request.id, "paper_saved"))?;
    }
    Ok(saved)
}

/// Saves the register where the owner chooses, as PDF or as separated text.
pub fn save_register(office: &Office, request: SaveBreachRegister) -> Outcome<Saved> {
    let (entries, made) = office.read(|vault| {
        let mut entries = Vec::new();
        for one in breach::all(vault)? {
            entries.push(entry(vault, &one)?);
        }
        Ok((entries, made(vault, office)?))
    })?;
    let (bytes, ending) = match request.form {
        BreachRegisterForm::Pdf => (set(office, &paper::register(&entries, &made))?, "pdf"),
        BreachRegisterForm::Csv => {
            let bytes = paper::csv(&entries, made.language)
                .map_err(|error| office.fault("breaches", &error.kind().to_string()))?;
            (bytes, "csv")
        }
    };
    let name = match made.language {
        Language::Dutch => "register-van-datalekken",
        Language::English => "register-of-breaches",
    };
    let saved = saved(office, &format!("{name}.{ending}"), &bytes)?;
    if saved.file_name.is_some() {
        office.write(noted(office, BreachId(office.new_id()), "register_saved"))?;
    }
    Ok(saved)
}

fn saved(office: &Office, name: &str, bytes: &[u8]) -> Outcome<Saved> {
    let Some(place) = office.desktop().choose_place(name) else {
        return Ok(Saved { file_name: None });
    };
    let file_name = keep(office, &place, bytes)?;
    Ok(Saved {
        file_name: Some(file_name),
    })
}

fn noted(
    office: &Office,
    id: BreachId,
    what: &'static str,
) -> impl FnOnce(&Transaction<'_>) -> store::Result<()> + Send + 'static {
    let now = office.moment();
    move |transaction| note_changed(transaction, now, id, what)
}
