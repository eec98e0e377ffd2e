//! The thread of a comment as its page shows it.

use domain::ids::RecordId;
use domain::paper::RecordFields;
use store::Connection;
use store::tables::thread::{self, ThreadEntry as Place};
use store::tables::{party, record};

use crate::wire::records::{ThreadComment, ThreadEntry, ThreadView};

/// Returns the thread in which a comment stands; none for a record of another kind.
pub(super) fn view(vault: &Connection, id: RecordId) -> store::Result<Option<ThreadView>> {
    let Some(found) = thread::of_comment(vault, id)? else {
        return Ok(None);
    };
    let ids: Vec<RecordId> = found
        .entries
        .iter()
        .filter_map(|place| match place {
            Place::Comment { record_id, .. } => Some(*record_id),
            Place::Removed { .. } => None,
        })
        .collect();
    let mut papers = record::fields_of(vault, &ids)?;
    let parties = party::of_records(vault, &ids)?;
    let mut entries = Vec::with_capacity(found.entries.len());
    for place in found.entries {
        match place {
            Place::Removed { on, comments } => {
                entries.extend((0..comments).map(|_| ThreadEntry { on, comment: None }));
            }
            Place::Comment { on, record_id } => {
                let Some(RecordFields::Comment(paper)) = papers.remove(&record_id) else {
                    continue;
                };
                let named = parties.get(&record_id).and_then(|all| all.first());
                let author = if paper.author.is_empty() {
                    named.map(|one| one.name.clone()).unwrap_or_default()
                } else {
                    paper.author
                };
                entries.push(ThreadEntry {
                    on,
                    comment: Some(ThreadComment {
                        id: record_id,
                        author,
                        content: paper.content,
                    }),
                });
            }
        }
    }
    entries.truncate(thread::THREAD_ROWS_MAX as usize);
    Ok(Some(ThreadView {
        title: found.post.title,
        removed_on: found.post.removed_on,
        entries,
        restricted: found.restricted,
    }))
}
