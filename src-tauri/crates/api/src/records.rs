//! Gegevens: what is kept of people, in tables and one by one.
//!
//! `form` checks what is typed, `save` writes it, `ending` ends a newsletter, `page` is the list and the record's own page,
//! `thread` the comments under a post.

mod ending;
mod form;
mod page;
mod save;
mod thread;

pub use ending::end_subscription;
pub use page::{list, open, open_restricted, suggest};
pub use save::save;

pub(crate) use form::checked;
pub(crate) use save::{Listed, enter_record};

use domain::ids::PostId;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::post::{self, Post};

use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::typed;
use crate::wire::records::PostForm;

/// Returns the posts of the website, those online first.
pub fn list_posts(office: &Office, (): ()) -> Outcome<Vec<PostForm>> {
    let posts = office.read(post::all)?;
    Ok(posts
        .into_iter()
        .map(|post| PostForm {
            id: Some(post.id),
            title: post.title,
            url: post.url,
            removed_on: post.removed_on,
        })
        .collect())
}

/// Saves a post; the comments under one that was taken off can go.
pub fn save_post(office: &Office, typed: PostForm) -> Outcome<PostId> {
    let now = office.moment();
    if let Some(day) = typed.removed_on {
        typed::past("removed_on", day, now.today)?;
    }
    let post = Post {
        id: typed.id.unwrap_or_else(|| PostId(office.new_id())),
        title: typed::filled_line("title", &typed.title)?,
        url: typed::line("url", &typed.url)?,
        removed_on: typed.removed_on,
    };
    let id = post.id;
    office.write(move |transaction| {
        post::save(transaction, &post)?;
        note(
            transaction,
            now,
            AuditAction::RecordSaved,
            SubjectKind::Record,
            id.0,
            AuditDetail::default(),
        )
    })?;
    Ok(id)
}
