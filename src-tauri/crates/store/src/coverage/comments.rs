//! The posts of the website and what stands under them.

use super::ErasedWith::Record;
use super::Treatment::{Erased, ExportedAndErased, Kept};
use super::{Coverage, of};

const WEBSITE: &str = "about a post of the business's own website";
const THREAD: &str = "where in a thread comments were erased: days and counts, and nothing of who or what; it goes with the post";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "post",
        &["id", "title", "url", "state", "removed_on"],
        Kept(WEBSITE),
    ),
    of(
        "comment",
        &[
            "commented_on",
            "author",
            "content",
            "ip_address",
            "user_agent",
        ],
        ExportedAndErased(Record),
    ),
    of("comment", &["record_id", "post_id"], Erased(Record)),
    of(
        "removed_comment",
        &["post_id", "commented_on", "comments"],
        Kept(THREAD),
    ),
];
