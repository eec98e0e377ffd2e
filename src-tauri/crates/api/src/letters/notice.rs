//! What the notice to a recipient tells (L14).

use std::collections::BTreeSet;

use documents::letters::l14_recipient_notice;
use domain::counted;
use domain::ids::RecipientId;
use domain::language::Language;
use domain::notice_action::NoticeAction;
use domain::record::RecordKind;
use store::tables::recipient;
use store::{Connection, StoreError};

use super::{correspondence, rectification};
use crate::requests::{DueNotice, File, requester_name};
use crate::wire::requests::LetterGap;

/// Within how many days of its letter a recipient is asked to confirm.
const CONFIRM_WITHIN_DAYS: u32 = 14;

/// Gathers the notice: who, which data, what was done on which day, and no reason of the person; and says what is
/// missing for a letter that can be posted.
pub(super) fn input(
    vault: &Connection,
    file: &File,
    to: RecipientId,
    action: NoticeAction,
    language: Language,
) -> store::Result<(l14_recipient_notice::Input, Vec<LetterGap>)> {
    let found = recipient::find(vault, to)?.ok_or(StoreError::NotFound)?;
    let (correspondence, missing) =
        correspondence::with_recipient(vault, &found, file.request.number.clone(), file.today)?;
    let due = file.due_notice(action);
    let done_on = due.as_ref().and_then(|due| due.done_on);
    let input = l14_recipient_notice::Input {
        correspondence,
        person: requester_name(&file.request.requester),
        customer_number: None,
        action,
        done_on: done_on.unwrap_or(file.today),
        data: match due {
            Some(due) => data(vault, file, &due, to, language)?,
            None => Vec::new(),
        },
        confirm_within_days: CONFIRM_WITHIN_DAYS,
    };
    Ok((input, missing))
}

/// Returns the kinds of data that the recipient got; all of them where the register no longer says which. Of what was
/// corrected it returns the parts as they are now: a recipient cannot correct what it is not told.
fn data(
    vault: &Connection,
    file: &File,
    due: &DueNotice,
    to: RecipientId,
    language: Language,
) -> store::Result<Vec<String>> {
    let theirs: BTreeSet<_> = recipient::links(vault)?
        .into_iter()
        .filter(|(id, _)| *id == to)
        .map(|(_, activity)| activity)
        .collect();
    if due.action == NoticeAction::Corrected {
        return rectification::for_recipient(vault, file, &theirs, language);
    }
    let had: BTreeSet<RecordKind> = due
        .data
        .iter()
        .filter(|one| theirs.is_empty() || theirs.contains(&one.activity_id))
        .filter_map(|one| one.kind)
        .collect();
    Ok(had.into_iter().map(|kind| plural(kind, language)).collect())
}

/// Returns the name of records of a kind without their number: "contactmomenten".
fn plural(kind: RecordKind, language: Language) -> String {
    let counted = counted::records(kind, 2);
    let text = counted.in_language(language);
    text.split_once(' ')
        .map_or(text, |(_, name)| name)
        .to_owned()
}
