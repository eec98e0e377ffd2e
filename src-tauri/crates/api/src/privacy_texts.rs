//! The short privacy texts: what follows from the register today, and whether that is still what was copied.

use std::collections::HashMap;

use domain::ids::{ActivityId, RecipientId};
use domain::language::{Language, Words};
use domain::short_text::{
    ActivityInUse, Sender, Sentence, ShortText, ShortTextKind, activities_of, lacking, short_text,
};
use sha2::{Digest, Sha256};
use store::tables::activity::{self, Activity};
use store::tables::business;
use store::tables::copied_text::{self, CopiedText};
use store::tables::recipient;
use store::tables::rule::{self, RuleRow};
use store::{Connection, StoreError};

use crate::office::{Office, Outcome};
use crate::typed;
use crate::wire::privacy_texts::{CopiedOn, NoteTextCopied, PrivacySentence, PrivacyText};

/// Returns the texts, in the order in which somebody becomes a customer.
pub fn view(office: &Office, (): ()) -> Outcome<Vec<PrivacyText>> {
    office.read(|vault| {
        let activities = activity::all(vault)?;
        let in_use = in_use(vault, &activities)?;
        let sender = sender(vault)?;
        let copied = copied_text::all(vault)?;
        let texts = ShortTextKind::ALL.iter().map(|kind| {
            let text = short_text(*kind, &sender, &in_use);
            let whole = text.as_ref().map(whole).unwrap_or_default();
            let about = activities
                .iter()
                .filter(|one| activities_of(*kind).contains(&one.code));
            PrivacyText {
                kind: *kind,
                about: about.map(|one| one.name.clone()).collect(),
                lacking: lacking(*kind, &sender, &in_use),
                copied: copied
                    .iter()
                    .filter(|one| one.kind == *kind)
                    .map(|one| copied_on(one, &whole))
                    .collect(),
                sentences: sentences(text.as_ref().map(|one| one.sentences.as_slice())),
                objection: sentences(text.as_ref().map(|one| one.objection.as_slice())),
                whole,
            }
        });
        Ok(texts.collect())
    })
}

fn whole(text: &ShortText) -> Words {
    Words {
        nl: text.in_language(Language::Dutch),
        en: text.in_language(Language::English),
    }
}

fn sentences(told: Option<&[Sentence]>) -> Vec<PrivacySentence> {
    let each = told.unwrap_or_default().iter();
    each.map(|one| PrivacySentence {
        reason: one.reason,
        words: one.words.clone(),
    })
    .collect()
}

fn copied_on(copied: &CopiedText, whole: &Words) -> CopiedOn {
    CopiedOn {
        language: copied.language,
        copied_on: copied.copied_on,
        changed: hash(whole.in_language(copied.language)) != copied.sha256,
    }
}

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

fn sender(vault: &Connection) -> store::Result<Sender> {
    let business = business::find(vault)?;
    Ok(business.map_or_else(Sender::default, |business| Sender {
        name: business.name,
        email: business.email,
        website: business.website,
    }))
}

/// Returns the activities in use with the rule in force and the names of those with whom they are shared.
fn in_use(vault: &Connection, activities: &[Activity]) -> store::Result<Vec<ActivityInUse>> {
    let newest: HashMap<ActivityId, RuleRow> = rule::newest(vault)?
        .into_iter()
        .map(|row| (row.activity_id, row))
        .collect();
    // Who gets nothing any more is named in the register, and in no text about today.
    let names: HashMap<RecipientId, String> = recipient::all(vault)?
        .into_iter()
        .filter(|one| one.ended_on.is_none())
        .map(|one| (one.id, one.name))
        .collect();
    let mut shared: HashMap<ActivityId, Vec<String>> = HashMap::new();
    for (recipient, activity) in recipient::in_use(vault)? {
        let name = names.get(&recipient).cloned();
        shared.entry(activity).or_default().extend(name);
    }
    activities
        .iter()
        .filter(|one| one.in_use)
        .map(|one| {
            let rule = newest.get(&one.id).ok_or(StoreError::NotFound)?;
            Ok(ActivityInUse {
                code: one.code,
                purpose: one.purpose.clone(),
                basis: one.lawful_basis,
                ground: one.ground.clone(),
                rule: rule.version.rule.clone(),
                recipients: shared.remove(&one.id).unwrap_or_default(),
            })
        })
        .collect()
}

/// Notes that a text was copied, so that the owner can be told when it is no longer what the register says.
pub fn note_copied(office: &Office, request: NoteTextCopied) -> Outcome<()> {
    let copied = CopiedText {
        kind: request.kind,
        language: request.language,
        copied_on: office.today(),
        sha256: hash(&typed::text("text", &request.text)?),
    };
    office.write(move |transaction| copied_text::save(transaction, &copied))
}
