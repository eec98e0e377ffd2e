//! The register of a new administration, from the Dutch small-business pack.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::activity::{ActivityCode, LawfulBasis};
use domain::ids::{ActivityId, RecipientId, RuleVersionId};
use domain::language::{Language, Words};
use domain::pack::{self, PackActivity, RecipientKind};
use domain::rule_version::RuleVersion;
use rusqlite::Transaction;
use uuid::Uuid;

use super::{Activity, insert, set_recipients};
use crate::error::Result;
use crate::tables::recipient::{self, Recipient, RecipientAddress};
use crate::tables::recipient_arrangement::{self, Arrangement};
use crate::tables::rule::{self, RuleRow};
use crate::tables::{balancing_test, cookie};

/// Fills the register of a new administration: all activities of the pack with the first version of their rules,
/// in force from `today`, those of `chosen` and those that every business has in use; their recipients and cookies, named
/// in `language`; and the drafts of the balancing tests.
pub fn seed(
    transaction: &Transaction<'_>,
    chosen: &[ActivityCode],
    language: Language,
    today: NaiveDate,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<()> {
    let mut recipients: BTreeMap<RecipientKind, RecipientId> = BTreeMap::new();
    for pack in pack::all_activities() {
        let in_use = chosen.contains(&pack.code) || pack::always_on().contains(&pack.code);
        let id = ActivityId(new_id());
        insert(transaction, &as_kept(id, in_use, &pack))?;
        rule::insert(
            transaction,
            &RuleRow {
                id: RuleVersionId(new_id()),
                activity_id: id,
                version: RuleVersion {
                    version: 1,
                    valid_from: today,
                    reaches_older: false,
                    rule: pack.rule.clone(),
                },
                reason: String::new(),
            },
        )?;
        let mut own = Vec::with_capacity(pack.recipients.len());
        for kind in pack.recipients {
            let recipient = match recipients.get(&kind) {
                Some(known) => *known,
                None => {
                    let made = of_pack(RecipientId(new_id()), kind, language);
                    recipient::insert(transaction, &made)?;
                    let arranged = Arrangement {
                        kind: Some(kind),
                        ..Arrangement::default()
                    };
                    recipient_arrangement::save(transaction, made.id, &arranged)?;
                    recipients.insert(kind, made.id);
                    made.id
                }
            };
            own.push(recipient);
        }
        set_recipients(transaction, id, &own)?;
    }
    balancing_test::seed(transaction, today, new_id)?;
    cookie::seed(transaction, language, new_id)
}

fn as_kept(id: ActivityId, in_use: bool, pack: &PackActivity) -> Activity {
    Activity {
        id,
        code: pack.code,
        in_use,
        name: pack.name.clone(),
        purpose: pack.purpose.clone(),
        // Where no personal data are used no basis is needed; the owner's interest is then the nearest to it.
        lawful_basis: pack
            .bases
            .first()
            .copied()
            .unwrap_or(LawfulBasis::LegitimateInterest),
        ground: pack.ground.clone(),
        categories: listed(pack.categories.iter().map(|one| one.words())),
        subjects: listed(pack.subjects.iter().map(|one| one.words())),
        source: listed(pack.sources.iter().map(|one| one.words())),
        note: pack.note.clone().unwrap_or_else(|| Words::new("", "")),
        parties: 0,
    }
}

fn listed(words: impl Iterator<Item = Words>) -> Words {
    let (nl, en): (Vec<String>, Vec<String>) = words.map(|one| (one.nl, one.en)).unzip();
    Words {
        nl: nl.join(", "),
        en: en.join(", "),
    }
}

fn of_pack(id: RecipientId, kind: RecipientKind, language: Language) -> Recipient {
    let pack = pack::recipient(kind);
    Recipient {
        id,
        name: pack.name.in_language(language).to_owned(),
        role: pack.role,
        country: pack.country.unwrap_or_default(),
        mechanism: pack.mechanism,
        note: pack.note.unwrap_or_else(|| Words::new("", "")),
        checked_on: None,
        ended_on: pack.ended_on,
        address: RecipientAddress::default(),
    }
}
