//! What the statement is made from.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::activity::{ActivityCode, LawfulBasis, RecipientRole, TransferMechanism};
use crate::cookie::CookieClass;
use crate::language::{Language, Words};
use crate::pack::{self, RecipientKind};
use crate::retention::RetentionRule;
use crate::short_text::ActivityInUse;

/// What the administration does today. It is kept beside each published statement, so that a change can be judged by what
/// changed and not by the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Who publishes it.
    pub publisher: Publisher,
    /// The activities in use, in the order of the register.
    pub activities: Vec<StatedActivity>,
    /// With whom data are shared, those that ended among them.
    pub recipients: Vec<StatedRecipient>,
    /// What the website puts on a visitor's device.
    pub cookies: Vec<StatedCookie>,
    /// The security measures (art. 32), in words.
    pub measures: Vec<Words>,
    /// After how many days a backup is gone.
    pub backups_kept_days: u32,
}

/// The business, as the statement names it; what is not known is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Website.
    pub website: String,
    /// Number in the trade register.
    pub kvk_number: String,
}

/// An activity in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedActivity {
    /// Its code in the pack.
    pub code: ActivityCode,
    /// Its name.
    pub name: Words,
    /// What it is for.
    pub purpose: Words,
    /// The lawful basis that counts first.
    pub basis: LawfulBasis,
    /// When which basis counts.
    pub ground: Words,
    /// The own interest as its approved balancing test words it; none where there is no such test.
    pub interest: Option<Words>,
    /// The categories of data.
    pub categories: Words,
    /// The categories of people.
    pub subjects: Words,
    /// Where the data come from.
    pub source: Words,
    /// The rule in force.
    pub rule: RetentionRule,
    /// With whom it is shared, by name, without those that ended.
    pub recipients: Vec<String>,
    /// The logic and the consequences of decisions by a computer alone; none where none are taken (art. 22).
    pub automated: Option<Words>,
}

/// Somebody who gets data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedRecipient {
    /// The name.
    pub name: String,
    /// What it is under the law; none where that is not known yet.
    pub role: Option<RecipientRole>,
    /// The countries where data go, in words; empty where that is not known yet.
    pub country: String,
    /// What protects data that leave the EEA.
    pub mechanism: TransferMechanism,
    /// Where its own statement is; empty where that is not known.
    pub privacy_page: String,
    /// Whether an agreement of art. 28 is signed with it; only asked of a processor.
    pub agreed: bool,
    /// The day on which it stopped; none while it is in use.
    pub ended_on: Option<chrono::NaiveDate>,
}

/// A cookie, or something of the kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedCookie {
    /// Its name, or what it is.
    pub name: Words,
    /// Who places it; empty for the website itself.
    pub provider: String,
    /// What it is for.
    pub purpose: Words,
    /// What it holds.
    pub data: Words,
    /// Its class.
    pub class: CookieClass,
    /// The activity whose rule says how long it lasts.
    pub activity: ActivityCode,
    /// Whether it was seen to be placed before consent was given, which may not be where consent is needed.
    pub before_consent: bool,
}

impl Facts {
    /// Returns what the pack does for a business, before the owner looked anything up; names of recipients in `language`.
    #[must_use]
    pub fn of_pack(publisher: Publisher, language: Language) -> Self {
        let activities: Vec<StatedActivity> = ActivityCode::ALL
            .iter()
            .map(|code| StatedActivity::of_pack(*code, language))
            .collect();
        let kinds: BTreeSet<RecipientKind> = ActivityCode::ALL
            .iter()
            .flat_map(|code| pack::activity(*code).recipients)
            .collect();
        Self {
            publisher,
            activities,
            recipients: kinds
                .into_iter()
                .map(|kind| StatedRecipient::of_pack(kind, language))
                .collect(),
            cookies: pack::cookies(language),
            measures: Vec::new(),
            backups_kept_days: 90,
        }
    }

    /// Returns an activity in use.
    #[must_use]
    pub fn activity(&self, code: ActivityCode) -> Option<&StatedActivity> {
        self.activities.iter().find(|one| one.code == code)
    }
}

impl StatedActivity {
    fn of_pack(code: ActivityCode, language: Language) -> Self {
        let entry = pack::activity(code);
        let listed = |each: Vec<Words>| {
            let (nl, en): (Vec<String>, Vec<String>) =
                each.into_iter().map(|one| (one.nl, one.en)).unzip();
            Words {
                nl: nl.join(", "),
                en: en.join(", "),
            }
        };
        Self {
            code,
            name: entry.name,
            purpose: entry.purpose,
            basis: entry
                .bases
                .first()
                .copied()
                .unwrap_or(LawfulBasis::LegitimateInterest),
            ground: entry.ground,
            interest: None,
            categories: listed(entry.categories.iter().map(|one| one.words()).collect()),
            subjects: listed(entry.subjects.iter().map(|one| one.words()).collect()),
            source: listed(entry.sources.iter().map(|one| one.words()).collect()),
            rule: entry.rule,
            recipients: entry
                .recipients
                .iter()
                .map(|kind| pack::recipient(*kind))
                .filter(|one| one.ended_on.is_none())
                .map(|one| one.name.in_language(language).to_owned())
                .collect(),
            automated: None,
        }
    }

    /// Returns the activity as the short texts know it: the words on ground, purpose and period are the same in both.
    #[must_use]
    pub fn in_use(&self) -> ActivityInUse {
        ActivityInUse {
            code: self.code,
            purpose: self.purpose.clone(),
            basis: self.basis,
            ground: self.ground.clone(),
            rule: self.rule.clone(),
            recipients: self.recipients.clone(),
        }
    }

    /// Says whether it rests on an own interest, alone or for a part of the time (art. 6(1)(f)).
    #[must_use]
    pub fn rests_on_interest(&self) -> bool {
        self.is_personal() && self.in_use().rests_on_interest()
    }

    /// Says whether personal data are used: a cookie with the number of a post is about nobody.
    #[must_use]
    pub fn is_personal(&self) -> bool {
        !pack::activity(self.code).bases.is_empty()
    }
}

impl StatedRecipient {
    fn of_pack(kind: RecipientKind, language: Language) -> Self {
        let entry = pack::recipient(kind);
        Self {
            name: entry.name.in_language(language).to_owned(),
            role: entry.role,
            country: entry.country.unwrap_or_default(),
            mechanism: entry.mechanism,
            privacy_page: String::new(),
            agreed: false,
            ended_on: entry.ended_on,
        }
    }
}
