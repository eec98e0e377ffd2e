//! The texts with which consent is asked or an opt-out offered, each version kept once.

use std::collections::HashMap;

use domain::ids::ConsentTextId;
use store::log::{AuditAction, SubjectKind};
use store::tables::consent_text::{self, NewConsentText};

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed::{past, text};
use crate::wire::failure::FieldProblem;
use crate::wire::mailing::{ConsentTextForm, ConsentTextView};

/// Returns all versions, the newest of each kind and language first.
pub fn list(office: &Office, (): ()) -> Outcome<Vec<ConsentTextView>> {
    office.read(|vault| {
        let uses: HashMap<ConsentTextId, u32> = consent_text::uses(vault)?.into_iter().collect();
        Ok(consent_text::all(vault)?
            .into_iter()
            .map(|found| ConsentTextView {
                uses: uses.get(&found.id).copied().unwrap_or(0),
                id: found.id,
                kind: found.kind,
                language: found.language,
                version: found.version,
                valid_from: found.valid_from,
                text: found.text,
            })
            .collect())
    })
}

/// Keeps a text as a new version. What is kept is never changed: it says to what somebody said yes.
pub fn save(office: &Office, typed: ConsentTextForm) -> Outcome<ConsentTextId> {
    let now = office.moment();
    past("valid_from", typed.valid_from, now.today)?;
    let new = NewConsentText {
        id: ConsentTextId(office.new_id()),
        kind: typed.kind,
        language: typed.language,
        valid_from: typed.valid_from,
        text: text("text", &typed.text)?,
    };
    if new.text.is_empty() {
        return Err(field("text", FieldProblem::Missing).into());
    }
    office.write(move |transaction| {
        let id = consent_text::add(transaction, &new)?;
        if id == new.id {
            note(
                transaction,
                now,
                AuditAction::ConsentTextKept,
                SubjectKind::ConsentText,
                id.0,
                detail("kind", new.kind.as_str())?,
            )?;
        }
        Ok(id)
    })
}
