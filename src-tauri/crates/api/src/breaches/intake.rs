//! Writing down a leak or a weakness, and thanking who reported it.

use chrono::{DateTime, Datelike as _, FixedOffset, Utc};
use documents::draft_mail::{self, DraftMail, Mailbox};
use domain::breach::BreachSource;
use domain::breach::acknowledgement;
use domain::breach::facts::BreachFacts;
use domain::breach::moment::{MomentError, WallTime, moment};
use domain::ids::BreachId;
use store::StoreError;
use store::tables::breach::{self, Awareness, Breach, Reporter};
use store::tables::business;
use store::tables::given_number::{self, Series};

use super::{Change, change, note_changed};
use crate::documents::show;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed;
use crate::wire::breaches::{Acknowledgement, BreachForm, BreachRef};
use crate::wire::failure::{FieldProblem, Refusal};

/// Writes down a breach, or what is known of one more.
///
/// # Errors
/// [`Refusal::Field`] for a line that must be filled in, a moment that has not come, that the clock leapt over, or that came
/// twice and it is not said which is meant; [`Refusal::Breach`] for one that is closed.
pub fn save(office: &Office, form: BreachForm) -> Outcome<BreachId> {
    let now = office.moment();
    let typed = Typed::read(form, now.at)?;
    if let Some(id) = typed.id {
        return change(office, id, "written", move |_, found, _| {
            typed.write(found);
            Ok(Ok(id))
        });
    }
    let id = BreachId(office.new_id());
    office.write(move |transaction| {
        let number = given_number::next(transaction, Series::Breach, now.today.year())?;
        let mut new = typed.begin(id, number, now.today);
        typed.write(&mut new);
        breach::save(transaction, &new)?;
        note_changed(transaction, now, id, "taken_in")
    })?;
    Ok(id)
}

/// A form that was looked through.
struct Typed {
    id: Option<BreachId>,
    subject: String,
    source: BreachSource,
    happened_from: Option<DateTime<FixedOffset>>,
    happened_until: Option<DateTime<FixedOffset>>,
    discovered_at: DateTime<FixedOffset>,
    aware: Option<Awareness>,
    processor: String,
    processor_told_at: Option<DateTime<FixedOffset>>,
    reporter: Reporter,
    facts: BreachFacts,
}

impl Typed {
    fn read(form: BreachForm, now: DateTime<Utc>) -> Result<Typed, Refusal> {
        let at = |name: &'static str, wall: Option<WallTime>| match wall {
            None => Ok(None),
            Some(wall) => past_moment(name, wall, now).map(Some),
        };
        let happened_from = at("happened_from", form.happened_from)?;
        let happened_until = at("happened_until", form.happened_until)?;
        if let (Some(from), Some(until)) = (happened_from, happened_until)
            && until < from
        {
            let day = from.date_naive();
            return Err(field("happened_until", FieldProblem::Before { day }));
        }
        let discovered_at = past_moment("discovered_at", form.discovered_at, now)?;
        let aware = match at("aware_at", form.aware_at)? {
            None => None,
            Some(at) => Some(Awareness {
                at,
                reason: typed::reason("aware_reason", &form.aware_reason)?,
            }),
        };
        let processor = match form.source {
            BreachSource::Processor => typed::filled_line("processor", &form.processor)?,
            BreachSource::OwnFinding | BreachSource::Reporter => {
                typed::line("processor", &form.processor)?
            }
        };
        Ok(Typed {
            id: form.id,
            subject: typed::filled_line("subject", &form.subject)?,
            source: form.source,
            happened_from,
            happened_until,
            discovered_at,
            aware,
            processor,
            processor_told_at: at("processor_told_at", form.processor_told_at)?,
            reporter: Reporter {
                name: typed::line("reporter_name", &form.reporter.name)?,
                email: typed::line("reporter_email", &form.reporter.email)?,
                phone: typed::line("reporter_phone", &form.reporter.phone)?,
                language: form.reporter.language,
            },
            facts: typed_facts(form.facts)?,
        })
    }

    fn begin(&self, id: BreachId, number: String, today: chrono::NaiveDate) -> Breach {
        Breach {
            id,
            number,
            subject: self.subject.clone(),
            source: self.source,
            entered_on: today,
            happened_from: None,
            happened_until: None,
            discovered_at: self.discovered_at,
            aware: None,
            processor: String::new(),
            processor_told_at: None,
            reporter: self.reporter.clone(),
            acknowledged_on: None,
            facts: BreachFacts::default(),
            assessment: None,
            decision: None,
            public_text: String::new(),
            public_on: None,
            late_reason: String::new(),
            scope: None,
            closed_on: None,
            lessons: String::new(),
        }
    }

    fn write(&self, breach: &mut Breach) {
        breach.subject.clone_from(&self.subject);
        breach.source = self.source;
        breach.happened_from = self.happened_from;
        breach.happened_until = self.happened_until;
        breach.discovered_at = self.discovered_at;
        breach.aware.clone_from(&self.aware);
        breach.processor.clone_from(&self.processor);
        breach.processor_told_at = self.processor_told_at;
        breach.reporter = self.reporter.clone();
        // What people are told in letters is written elsewhere on the page.
        let notices = std::mem::take(&mut breach.facts.notices);
        breach.facts = BreachFacts {
            notices,
            ..self.facts.clone()
        };
    }
}

fn typed_facts(facts: BreachFacts) -> Result<BreachFacts, Refusal> {
    let text = typed::text;
    Ok(BreachFacts {
        what: typed::reason("what", &facts.what)?,
        systems: text("systems", &facts.systems)?,
        reproduce: text("reproduce", &facts.reproduce)?,
        addresses: text("addresses", &facts.addresses)?,
        evidence: text("evidence", &facts.evidence)?,
        people: text("people", &facts.people)?,
        records: text("records", &facts.records)?,
        people_count: facts.people_count,
        record_count: facts.record_count,
        sensitive: facts.sensitive,
        contact_point: text("contact_point", &facts.contact_point)?,
        consequences: text("consequences", &facts.consequences)?,
        measures_taken: text("measures_taken", &facts.measures_taken)?,
        measures_proposed: text("measures_proposed", &facts.measures_proposed)?,
        advice: text("advice", &facts.advice)?,
        notices: Vec::new(),
    })
}

/// Returns the moment that was typed, where it is one and has come.
pub(super) fn past_moment(
    name: &str,
    wall: WallTime,
    now: DateTime<Utc>,
) -> Result<DateTime<FixedOffset>, Refusal> {
    typed::possible(name, wall.local.date())?;
    let found = moment(wall).map_err(|error| {
        let problem = match error {
            MomentError::Skipped => FieldProblem::SkippedTime,
            MomentError::Twice => FieldProblem::TwiceTime,
        };
        field(name, problem)
    })?;
    if found > now {
        return Err(field(name, FieldProblem::InFuture));
    }
    Ok(found)
}

/// Returns what the reporter is written.
pub(super) fn thanks(vault: &store::Connection, breach: &Breach) -> store::Result<Acknowledgement> {
    let own = business::find(vault)?.ok_or(StoreError::NotFound)?;
    let (subject, text) = acknowledgement(
        breach.reporter.language,
        &breach.reporter.name,
        &breach.number,
        breach.discovered_at.date_naive(),
        &own.name,
    );
    Ok(Acknowledgement { subject, text })
}

/// Opens a draft mail to who reported it, and notes that it was acknowledged. The program itself sends nothing.
///
/// # Errors
/// [`Refusal::Field`] where there is no e-mail address.
pub fn mail_reporter(office: &Office, request: BreachRef) -> Outcome<()> {
    let (found, thanks, own) = office.read(|vault| {
        let found = breach::find(vault, request.id)?;
        let thanks = thanks(vault, &found)?;
        let own = business::find(vault)?.ok_or(StoreError::NotFound)?;
        Ok((found, thanks, own))
    })?;
    if found.reporter.email.is_empty() {
        return Err(field("reporter_email", FieldProblem::Missing).into());
    }
    let draft = DraftMail {
        from: (!own.email.is_empty()).then(|| Mailbox {
            name: own.name.clone(),
            address: own.email.clone(),
        }),
        to: Mailbox {
            name: found.reporter.name.clone(),
            address: found.reporter.email.clone(),
        },
        subject: thanks.subject,
        text: thanks.text,
        date: office.today(),
        attachments: Vec::new(),
    };
    let mail = draft_mail::compose(&draft)
        .map_err(|error| office.fault("breaches", &error.to_string()))?;
    show(office, &format!("{}.eml", found.number), &mail)?;
    note_acknowledged(office, request)
}

/// Notes that who reported it was thanked today.
pub fn note_acknowledged(office: &Office, request: BreachRef) -> Outcome<()> {
    change(
        office,
        request.id,
        "acknowledged",
        |_, found, now| -> Change<()> {
            found.acknowledged_on = Some(now.today);
            Ok(Ok(()))
        },
    )
}
