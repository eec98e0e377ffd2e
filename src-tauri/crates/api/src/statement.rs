//! The privacy statement, from what the administration does today.
//!
//! `facts` gathers what it is made from, `view` lays it beside what was published, `publish` keeps a version, `compare`
//! tells two versions apart, `people` is who is told of a change, `export` the forms in which it leaves the program, and
//! `drift` where practice and promise differ.

mod compare;
mod drift;
mod export;
pub mod facts;
mod people;
mod publish;
mod view;

pub use compare::compare;
pub use drift::view as drift;
pub use export::save;
pub use people::{preview_letter, tell, without_address};
pub use publish::publish;
pub use view::{on_day, open, view};

pub(crate) use drift::count as drift_count;
pub(crate) use people::waiting;
pub(crate) use publish::expire;
pub(crate) use view::open_changes;

use domain::language::Words;
use domain::statement::{Change, Facts};
use store::Connection;
use store::tables::statement_version::PublishedStatement;

use crate::wire::statement::StatementChange;

/// Returns changes with the names of what they are about, from the newest facts that know them.
fn shown(changes: Vec<Change>, facts: &[&Facts]) -> Vec<StatementChange> {
    changes
        .into_iter()
        .map(|change| {
            let named = change.activity.and_then(|code| {
                let known = facts.iter().find_map(|one| one.activity(code));
                known.map(|activity| activity.name.clone())
            });
            StatementChange {
                is_told: change.kind.is_told(),
                about: named.unwrap_or_default(),
                change,
            }
        })
        .collect()
}

/// Returns a version of the statement.
///
/// # Errors
/// [`store::StoreError::NotFound`] where there is no such version, or it has gone.
fn published(vault: &Connection, number: u32) -> store::Result<PublishedStatement> {
    store::tables::statement_version::find(vault, number)?.ok_or(store::StoreError::NotFound)
}

fn nothing() -> Words {
    Words::default()
}
