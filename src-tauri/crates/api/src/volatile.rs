//! What lives only while the administration is open, and is wiped when it locks: nothing of it is ever on disk.

/// Edits that can be undone, previews that wait for a word, work under way.
#[derive(Debug, Default)]
pub(crate) struct Volatile {}
