//! The page: today's statement beside what was published, and the versions in time.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::statement::{Change, Facts, Gap, Statement, changes, gaps, statement};
use sha2::{Digest, Sha256};
use store::Connection;
use store::tables::statement_version::{self, PublishedStatement, StatementVersion};
use store::tables::{activity, financial_year, recipient};

use super::facts::gather;
use super::{nothing, people, published, shown};
use crate::office::{Office, Outcome};
use crate::wire::statement::{
    PublishedStatementView, StatementGap, StatementOn, StatementStanding, StatementVersionRef,
    StatementVersionRow, StatementView,
};

/// The statement of today, with the facts that it follows from.
pub(super) struct Draft {
    pub(super) facts: Facts,
    pub(super) statement: Statement,
}

impl Draft {
    pub(super) fn of(vault: &Connection) -> store::Result<Self> {
        let facts = gather(vault)?;
        Ok(Self {
            statement: statement(&facts),
            facts,
        })
    }

    /// Returns by what it is known to be the same: another word or another fact gives another token.
    pub(super) fn token(&self) -> String {
        let whole = format!("{:?}{:?}", self.statement, self.facts);
        data_encoding::HEXLOWER.encode(&Sha256::digest(whole))
    }

    /// Returns what changed since a version; none where nothing did, not even a word.
    pub(super) fn since(
        &self,
        vault: &Connection,
        newest: &PublishedStatement,
    ) -> store::Result<Option<Vec<Change>>> {
        let years = financial_year::years(vault)?;
        let found = changes(&newest.facts, &self.facts, &years);
        let differs = !found.is_empty() || newest.statement != self.statement;
        Ok(differs.then_some(found))
    }
}

/// Returns the page.
pub fn view(office: &Office, (): ()) -> Outcome<StatementView> {
    let today = office.today();
    office.read(|vault| {
        let draft = Draft::of(vault)?;
        let newest = statement_version::newest(vault)?;
        let applies = statement_version::on(vault, today)?;
        Ok(StatementView {
            gaps: mendable(vault, &draft.facts)?,
            standing: standing(vault, &draft, newest.as_ref())?,
            versions: statement_version::all(vault)?
                .into_iter()
                .map(|version| row(version, applies, &[&draft.facts]))
                .collect(),
            people: match &newest {
                Some(newest) => people::standing(vault, &newest.version)?,
                None => None,
            },
            token: draft.token(),
            draft: draft.statement,
        })
    })
}

fn standing(
    vault: &Connection,
    draft: &Draft,
    newest: Option<&PublishedStatement>,
) -> store::Result<StatementStanding> {
    let Some(newest) = newest else {
        return Ok(StatementStanding::NeverPublished);
    };
    Ok(match draft.since(vault, newest)? {
        None => StatementStanding::Same,
        Some(changes) => StatementStanding::Differs {
            is_told: changes.iter().any(|change| change.kind.is_told()),
            changes: shown(changes, &[&draft.facts, &newest.facts]),
        },
    })
}

/// Returns in how many things today's statement differs from the published one; none while nothing was published.
pub(crate) fn open_changes(vault: &Connection) -> store::Result<u32> {
    let Some(newest) = statement_version::newest(vault)? else {
        return Ok(0);
    };
    let found = Draft::of(vault)?.since(vault, &newest)?;
    Ok(found.map_or(0, |changes| changes.len().max(1) as u32))
}

pub(super) fn row(
    version: StatementVersion,
    applies: Option<u32>,
    facts: &[&Facts],
) -> StatementVersionRow {
    StatementVersionRow {
        number: version.number,
        valid_from: version.valid_from,
        published_on: version.published_on,
        reason: version.reason,
        changes: shown(version.changes, facts),
        applies: applies == Some(version.number),
    }
}

/// Returns what is missing, each with the row of the register where it is mended.
fn mendable(vault: &Connection, facts: &Facts) -> store::Result<Vec<StatementGap>> {
    let activities: HashMap<_, _> = activity::all(vault)?
        .into_iter()
        .map(|one| (one.code, (one.id, one.name)))
        .collect();
    let recipients: HashMap<_, _> = recipient::all(vault)?
        .into_iter()
        .map(|one| (one.name.clone(), one.id))
        .collect();
    let found = gaps(facts).into_iter().map(|gap: Gap| {
        let activity = gap.activity.and_then(|code| activities.get(&code));
        let recipient = gap.recipient.as_ref();
        StatementGap {
            kind: gap.kind,
            name: match (activity, recipient) {
                (Some((_, name)), _) => name.clone(),
                (None, Some(name)) => recipient_words(name),
                (None, None) => nothing(),
            },
            activity_id: activity.map(|(id, _)| *id),
            recipient_id: recipient.and_then(|name| recipients.get(name)).copied(),
        }
    });
    Ok(found.collect())
}

fn recipient_words(name: &str) -> domain::language::Words {
    use domain::language::{Language, Words};
    use domain::pack::recipient_name;
    Words {
        nl: recipient_name(name, Language::Dutch),
        en: recipient_name(name, Language::English),
    }
}

/// Returns a published version.
pub fn open(office: &Office, request: StatementVersionRef) -> Outcome<PublishedStatementView> {
    let today = office.today();
    office.read(|vault| whole(vault, request.number, today))
}

/// Returns the version that applied on a day; none before the first one.
pub fn on_day(office: &Office, request: StatementOn) -> Outcome<Option<PublishedStatementView>> {
    let today = office.today();
    office.read(|vault| {
        statement_version::on(vault, request.day)?
            .map(|number| whole(vault, number, today))
            .transpose()
    })
}

fn whole(
    vault: &Connection,
    number: u32,
    today: NaiveDate,
) -> store::Result<PublishedStatementView> {
    let found = published(vault, number)?;
    let applies = statement_version::on(vault, today)?;
    let digits = |hash: [u8; 32]| data_encoding::HEXLOWER.encode(&hash);
    Ok(PublishedStatementView {
        sha256_nl: digits(found.version.sha256_nl),
        sha256_en: digits(found.version.sha256_en),
        version: row(found.version, applies, &[&found.facts]),
        statement: found.statement,
    })
}
