//! The log on screen: newest first, and checked from end to end (invariant 8).

use chrono::{DateTime, Utc};
use store::StoreError;
use store::log::{self as audit, AuditRow};

use crate::office::{Office, Outcome};
use crate::wire::settings::{ListLog, LogPage, LogRow, LogVerification};

/// The rows of one page.
const PAGE_ROWS: u32 = 100;

/// The characters of a hash that are shown.
const HASH_SIGNS: usize = 12;

/// Returns a page of the log, newest first.
pub fn list(office: &Office, request: ListLog) -> Outcome<LogPage> {
    let before = request
        .before
        .map(|seq| i64::try_from(seq).unwrap_or(i64::MAX));
    let (total, rows) =
        office.read(|vault| Ok((audit::count(vault)?, audit::page(vault, before, PAGE_ROWS)?)))?;
    let oldest = rows.last().map(|row| row.seq);
    let rows: Vec<LogRow> = rows
        .iter()
        .map(shown)
        .collect::<store::Result<_>>()
        .map_err(|error| office.failure(error))?;
    let full = rows.len() == PAGE_ROWS as usize;
    Ok(LogPage {
        total,
        next: oldest
            .filter(|_| full)
            .and_then(|seq| u64::try_from(seq).ok()),
        rows,
    })
}

/// Checks the whole chain.
pub fn verify(office: &Office, (): ()) -> Outcome<LogVerification> {
    let found = office.read(audit::verify)?;
    Ok(LogVerification {
        intact: found.intact(),
        rows: found.rows,
        first_broken: found
            .first_broken_seq
            .and_then(|seq| u64::try_from(seq).ok()),
        cut: found.anchor.seq > 0,
    })
}

fn shown(row: &AuditRow) -> store::Result<LogRow> {
    let at: DateTime<Utc> = row.at.parse().map_err(|_| unreadable())?;
    Ok(LogRow {
        seq: u64::try_from(row.seq).map_err(|_| unreadable())?,
        at,
        action: row.action.clone(),
        subject_kind: Some(row.subject_kind.clone()),
        subject_id: row.subject_id.clone(),
        detail: facts(&row.detail)?,
        hash: row
            .hash
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()[..HASH_SIGNS]
            .to_owned(),
    })
}

fn facts(detail: &str) -> store::Result<Vec<(String, String)>> {
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(detail).map_err(|_| unreadable())?;
    Ok(object
        .into_iter()
        .map(|(word, fact)| {
            let text = fact
                .as_str()
                .map_or_else(|| fact.to_string(), str::to_owned);
            (word, text)
        })
        .collect())
}

/// A row that the program did not write so.
fn unreadable() -> StoreError {
    StoreError::Damaged {
        file: store::administration::VAULT_FILE,
        reason: store::Damage::Form,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::OpenOffice;

    #[test]
    fn the_log_is_listed_newest_first_page_by_page_and_is_intact() {
        let office = OpenOffice::on("2026-11-24");
        for _ in 0..130 {
            let shown = crate::wire::cleanup::PreviewErasure {
                selection: crate::wire::cleanup::Selection::All,
            };
            crate::cleanup::preview(&office, shown).expect("a preview");
        }
        let first = list(&office, ListLog { before: None }).expect("a page");
        assert_eq!(first.rows.len(), 100);
        assert_eq!(first.rows[0].seq, first.total, "the newest comes first");
        assert_eq!(first.rows[0].action, "erasure_previewed");
        assert_eq!(
            first.rows[0].detail,
            [("records".to_owned(), "0".to_owned())]
        );
        let second = list(&office, ListLog { before: first.next }).expect("a page");
        assert_eq!(second.rows.len() as u64, first.total - 100);
        assert_eq!(
            second.rows[0].seq + 1,
            first.rows[99].seq,
            "no row is left out"
        );
        assert_eq!(second.next, None);
        let checked = verify(&office, ()).expect("a check");
        assert_eq!(
            (checked.intact, checked.rows, checked.cut),
            (true, first.total, false),
            "invariant 8"
        );
    }
}
