//! What changed between two statements, from the facts under them and not from their words, and who has to be told
//! (art. 13(3) and 14(4); domain rule 6.7).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{Facts, StatedActivity, StatedRecipient};
use super::recipients::leaves_europe;
use crate::activity::{ActivityCode, LawfulBasis};
use crate::financial_year::FinancialYears;
use crate::language::{Language, Words};
use crate::pack::recipient_name;
use crate::rule_version::{RuleChange, compare};
use crate::short_text::kept;

closed_set! { words
    /// What changed.
    ChangeKind {
        NewActivity = "new_activity", "nieuw: wij gebruiken gegevens voor iets dat wij eerst niet deden", "new: we use data for something that we did not do before";
        Purpose = "purpose", "ander doel", "another purpose";
        Basis = "basis", "andere grondslag", "another lawful basis";
        Interest = "interest", "ander eigen belang", "another own interest";
        Category = "category", "andere gegevens erbij", "other data added";
        Source = "source", "andere herkomst", "another source";
        Longer = "longer", "langer bewaard", "kept longer";
        Shorter = "shorter", "korter bewaard", "kept less long";
        Recipient = "recipient", "gedeeld met een nieuwe ontvanger", "shared with a new recipient";
        Transfer = "transfer", "gegevens naar een land buiten Europa, of anders beschermd", "data to a country outside Europe, or protected in another way";
        Automated = "automated", "besluit door alleen een computer", "decision by a computer alone";
        CookieAdded = "cookie_added", "nieuwe cookie", "new cookie";
        Publisher = "publisher", "onze naam of ons adres", "our name or address";
        Ended = "ended", "dit doen wij niet meer", "we no longer do this";
        RecipientGone = "recipient_gone", "niet meer gedeeld met", "no longer shared with";
        CategoryGone = "category_gone", "minder gegevens", "less data";
    }
}

impl ChangeKind {
    /// Says whether those concerned are told themselves, and before it starts; of the rest the website tells. Under a new
    /// activity nobody need be kept yet: the list of those concerned is then empty.
    #[must_use]
    pub const fn is_told(self) -> bool {
        match self {
            Self::NewActivity
            | Self::Purpose
            | Self::Basis
            | Self::Interest
            | Self::Category
            | Self::Source
            | Self::Longer
            | Self::Recipient
            | Self::Transfer
            | Self::Automated => true,
            // A visitor has no address, and is asked on the website itself.
            Self::CookieAdded
            | Self::Publisher
            | Self::Shorter
            | Self::Ended
            | Self::RecipientGone
            | Self::CategoryGone => false,
        }
    }
}

/// A change, with what it was and what it becomes; empty where there was, or is, nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// What changed.
    pub kind: ChangeKind,
    /// For which activity; none where it is about the business.
    pub activity: Option<ActivityCode>,
    /// What it was.
    pub before: Words,
    /// What it becomes.
    pub after: Words,
}

/// Lists what changed, in the order of the register, what is about the business first. Where only words that follow from
/// no fact changed the list is empty.
#[must_use]
pub fn changes(before: &Facts, after: &Facts, years: &FinancialYears) -> Vec<Change> {
    let mut found = Vec::new();
    if before.publisher != after.publisher {
        let named = |facts: &Facts| {
            let publisher = &facts.publisher;
            let line = [
                &publisher.name,
                &publisher.street,
                &publisher.postcode,
                &publisher.town,
                &publisher.phone,
                &publisher.email,
                &publisher.website,
                &publisher.kvk_number,
            ];
            let filled = line.into_iter().filter(|one| !one.trim().is_empty());
            let line = filled.cloned().collect::<Vec<_>>().join(", ");
            Words::new(&line, &line)
        };
        found.push(change(
            ChangeKind::Publisher,
            None,
            named(before),
            named(after),
        ));
    }
    for code in ActivityCode::ALL {
        match (before.activity(*code), after.activity(*code)) {
            (None, Some(new)) => found.push(change(
                ChangeKind::NewActivity,
                Some(*code),
                Words::default(),
                new.name.clone(),
            )),
            (Some(old), None) => found.push(change(
                ChangeKind::Ended,
                Some(*code),
                old.name.clone(),
                Words::default(),
            )),
            (Some(old), Some(new)) => of_activity(old, new, years, &mut found),
            (None, None) => {}
        }
    }
    transfers(before, after, &mut found);
    cookies(before, after, &mut found);
    found
}

fn of_activity(
    old: &StatedActivity,
    new: &StatedActivity,
    years: &FinancialYears,
    found: &mut Vec<Change>,
) {
    let mut note = |kind, before: Words, after: Words| {
        found.push(change(kind, Some(new.code), before, after));
    };
    if old.purpose != new.purpose {
        note(
            ChangeKind::Purpose,
            old.purpose.clone(),
            new.purpose.clone(),
        );
    }
    if old.basis != new.basis {
        note(ChangeKind::Basis, old.basis.words(), new.basis.words());
    } else if old.ground != new.ground {
        note(ChangeKind::Basis, old.ground.clone(), new.ground.clone());
    }
    let rests = new.basis == LawfulBasis::LegitimateInterest || new.rests_on_interest();
    if rests && old.interest != new.interest {
        let said = |one: &StatedActivity| one.interest.clone().unwrap_or_default();
        note(ChangeKind::Interest, said(old), said(new));
    }
    let (gone, added) = different(&old.categories, &new.categories);
    if !added.is_empty() {
        note(ChangeKind::Category, Words::default(), added.words());
    }
    if !gone.is_empty() {
        note(ChangeKind::CategoryGone, gone.words(), Words::default());
    }
    let (_, added) = different(&old.source, &new.source);
    if !added.is_empty() {
        note(ChangeKind::Source, Words::default(), added.words());
    }
    let longer = match compare(&old.rule, &new.rule, years) {
        RuleChange::Same => None,
        RuleChange::Shorter => Some(ChangeKind::Shorter),
        // What is sometimes longer is longer for somebody.
        RuleChange::Longer | RuleChange::Mixed => Some(ChangeKind::Longer),
    };
    if let Some(kind) = longer {
        note(kind, kept(&old.in_use()), kept(&new.in_use()));
    }
    for name in new
        .recipients
        .iter()
        .filter(|name| !old.recipients.contains(name))
    {
        note(ChangeKind::Recipient, Words::default(), named(name));
    }
    for name in old
        .recipients
        .iter()
        .filter(|name| !new.recipients.contains(name))
    {
        note(ChangeKind::RecipientGone, named(name), Words::default());
    }
    if new.automated.is_some() && old.automated != new.automated {
        let said = |one: &StatedActivity| one.automated.clone().unwrap_or_default();
        note(ChangeKind::Automated, said(old), said(new));
    }
}

/// Notes where data of an activity that was shared before now go outside the EEA, or under another protection.
fn transfers(before: &Facts, after: &Facts, found: &mut Vec<Change>) {
    let said = |one: &StatedRecipient| {
        let mechanism = one.mechanism.words();
        let (name, country) = (named(&one.name), one.country.trim());
        Words {
            nl: format!("{}: {country}, {}", name.nl, mechanism.nl),
            en: format!("{}: {country}, {}", name.en, mechanism.en),
        }
    };
    for new in after.recipients.iter().filter(|one| one.ended_on.is_none()) {
        let Some(old) = before.recipients.iter().find(|one| one.name == new.name) else {
            continue;
        };
        let same = old.country == new.country && old.mechanism == new.mechanism;
        if same || !leaves_europe(new.mechanism) {
            continue;
        }
        let shared = after.activities.iter().filter(|one| {
            let known = before.activity(one.code);
            one.recipients.contains(&new.name)
                && known.is_some_and(|known| known.recipients.contains(&new.name))
        });
        for activity in shared {
            found.push(change(
                ChangeKind::Transfer,
                Some(activity.code),
                said(old),
                said(new),
            ));
        }
    }
}

fn cookies(before: &Facts, after: &Facts, found: &mut Vec<Change>) {
    let names: BTreeSet<&str> = before
        .cookies
        .iter()
        .map(|one| one.name.nl.as_str())
        .collect();
    let added = after
        .cookies
        .iter()
        .filter(|one| !names.contains(one.name.nl.as_str()));
    for cookie in added {
        found.push(change(
            ChangeKind::CookieAdded,
            Some(cookie.activity),
            Words::default(),
            cookie.name.clone(),
        ));
    }
}

fn change(kind: ChangeKind, activity: Option<ActivityCode>, before: Words, after: Words) -> Change {
    Change {
        kind,
        activity,
        before,
        after,
    }
}

fn named(name: &str) -> Words {
    Words {
        nl: recipient_name(name, Language::Dutch),
        en: recipient_name(name, Language::English),
    }
}

/// Members of a list with commas, in both languages.
struct Members {
    nl: Vec<String>,
    en: Vec<String>,
}

impl Members {
    fn is_empty(&self) -> bool {
        self.nl.is_empty()
    }

    fn words(&self) -> Words {
        Words {
            nl: self.nl.join(", "),
            en: self.en.join(", "),
        }
    }
}

/// Returns the members that are only in the old list, and those only in the new.
fn different(old: &Words, new: &Words) -> (Members, Members) {
    let members = |text: &str| -> Vec<String> {
        let each = text.split(',').map(|one| one.trim().to_owned());
        each.filter(|one| !one.is_empty()).collect()
    };
    let only = |these: &str, those: &str| -> Vec<String> {
        let others = members(those);
        let mine = members(these).into_iter();
        mine.filter(|one| !others.contains(one)).collect()
    };
    let gone = Members {
        nl: only(&old.nl, &new.nl),
        en: only(&old.en, &new.en),
    };
    let added = Members {
        nl: only(&new.nl, &old.nl),
        en: only(&new.en, &old.en),
    };
    (gone, added)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{RecipientRole, TransferMechanism};
    use crate::period::Period;
    use crate::statement::Publisher;

    fn facts() -> Facts {
        let mut facts = Facts::of_pack(Publisher::default(), Language::Dutch);
        for recipient in &mut facts.recipients {
            recipient.role = Some(RecipientRole::Controller);
            recipient.country = "Nederland".to_owned();
            recipient.mechanism = TransferMechanism::NoTransfer;
        }
        facts
    }

    fn contact(facts: &mut Facts) -> &mut StatedActivity {
        &mut facts.activities[0]
    }

    #[test]
    fn each_change_has_its_kind_its_activity_and_who_is_told() {
        use ChangeKind as K;
        type Make = fn(&mut Facts);
        const TOLD: bool = true;
        const WEBSITE: bool = false;
        let rows: [(K, Option<ActivityCode>, bool, Make); 16] = [
            (K::Purpose, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).purpose = Words::new("iets anders", "something else");
            }),
            (K::Basis, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).basis = LawfulBasis::Consent;
            }),
            (K::Basis, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).ground = Words::new("iets anders", "something else");
            }),
            (K::Interest, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).interest = Some(Words::new("ons werk", "our work"));
            }),
            (K::Category, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).categories.nl.push_str(", geboortedatum");
                contact(facts).categories.en.push_str(", date of birth");
            }),
            (K::CategoryGone, Some(ActivityCode::A01), WEBSITE, |facts| {
                contact(facts).categories.nl =
                    contact(facts).categories.nl.replace("Skype-naam, ", "");
                contact(facts).categories.en =
                    contact(facts).categories.en.replace("Skype name, ", "");
            }),
            (K::Source, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).source.nl.push_str(", uit openbare bronnen");
                contact(facts).source.en.push_str(", from public sources");
            }),
            (K::Longer, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).rule.terms[0].period = Period::years(7);
            }),
            (K::Shorter, Some(ActivityCode::A01), WEBSITE, |facts| {
                contact(facts).rule.terms[0].period = Period::years(2);
            }),
            (K::Recipient, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts)
                    .recipients
                    .push("Belbureau Ooievaar".to_owned());
            }),
            (
                K::RecipientGone,
                Some(ActivityCode::A01),
                WEBSITE,
                |facts| {
                    contact(facts).recipients.pop();
                },
            ),
            (K::Automated, Some(ActivityCode::A01), TOLD, |facts| {
                contact(facts).automated = Some(Words::new("een som", "a sum"));
            }),
            (K::Transfer, Some(ActivityCode::A12), TOLD, |facts| {
                for one in &mut facts.recipients {
                    if one.name == "Controle op spam" {
                        one.country = "Verenigde Staten".to_owned();
                        one.mechanism = TransferMechanism::StandardClauses;
                    }
                }
            }),
            (K::CookieAdded, Some(ActivityCode::A15), WEBSITE, |facts| {
                let mut cookie = facts.cookies[2].clone();
                cookie.name = Words::new("Nog een cookie", "One more cookie");
                facts.cookies.push(cookie);
            }),
            (K::Publisher, None, WEBSITE, |facts| {
                facts.publisher.street = "Wilgenlaan 1".to_owned();
            }),
            (K::Ended, Some(ActivityCode::A01), WEBSITE, |facts| {
                facts.activities.remove(0);
            }),
        ];
        for (kind, activity, told, make) in rows {
            let (before, mut after) = (facts(), facts());
            make(&mut after);
            let found = changes(&before, &after, &FinancialYears::calendar());
            let kinds: Vec<_> = found.iter().map(|one| (one.kind, one.activity)).collect();
            assert_eq!(kinds, [(kind, activity)]);
            assert_eq!(kind.is_told(), told, "{kind}");
        }
    }

    #[test]
    fn an_activity_that_is_new_is_a_new_purpose() {
        let (mut before, after) = (facts(), facts());
        before.activities.remove(0);
        let found = changes(&before, &after, &FinancialYears::calendar());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].kind, ChangeKind::NewActivity);
        assert!(found[0].kind.is_told());
    }

    #[test]
    fn words_alone_and_a_country_inside_the_eea_are_no_change() {
        let (before, mut after) = (facts(), facts());
        contact(&mut after).name = Words::new("Vragen", "Questions");
        after.recipients[0].country = "Duitsland".to_owned();
        after.measures.push(Words::new("Een slot", "A lock"));
        for now in [&before, &after] {
            assert_eq!(changes(&before, now, &FinancialYears::calendar()), []);
        }
    }
}
