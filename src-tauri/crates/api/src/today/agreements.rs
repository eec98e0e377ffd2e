//! Agreements with processors that ask for attention: one row for each reason, with the processor that comes first.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::ids::RecipientId;
use domain::processing_agreement::AgreementCall;
use store::Connection;
use store::tables::{recipient, recipient_arrangement};

use super::attention::is_to_look_up;
use crate::register::recipient_page::call;
use crate::wire::today::Attention;

/// The first processor of a row, and how many there are.
struct Row {
    on: Option<NaiveDate>,
    id: RecipientId,
    name: String,
    count: u32,
}

/// Returns the rows. A recipient of which it is not known yet what it is has a row of another kind: first things first.
pub(super) fn items(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Attention>> {
    let in_use: BTreeSet<RecipientId> = recipient::in_use(vault)?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let arranged = recipient_arrangement::all(vault)?;
    let mut rows: BTreeMap<AgreementCall, Row> = BTreeMap::new();
    for found in recipient::all(vault)? {
        if is_to_look_up(&found) {
            continue;
        }
        let dates = arranged
            .get(&found.id)
            .cloned()
            .unwrap_or_default()
            .dates(&found);
        let Some((why, on)) = call(found.role, &dates, in_use.contains(&found.id), today) else {
            continue;
        };
        let row = rows.entry(why).or_insert_with(|| Row {
            on,
            id: found.id,
            name: found.name.clone(),
            count: 0,
        });
        row.count += 1;
        if on < row.on {
            (row.on, row.id, row.name) = (on, found.id, found.name);
        }
    }
    Ok(rows
        .into_iter()
        .map(|(call, row)| Attention::Agreements {
            call,
            id: row.id,
            name: row.name,
            on: row.on,
            count: row.count,
        })
        .collect())
}
