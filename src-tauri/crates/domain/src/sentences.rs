//! A rule as a whole sentence: in an access letter and in the privacy statement, from the same data that erases.

use crate::activity::ActivityCode;
use crate::language::Words;
use crate::retention::{RetentionRule, Term};
use crate::words::rule_words;

/// Returns how long the law keeps at least, to follow a rule: "maar volgens de wet minstens 7 jaar na …".
#[must_use]
pub fn at_least(floor: Term, activity: ActivityCode) -> Words {
    let term = rule_words(&RetentionRule::of(floor), activity);
    Words {
        nl: format!("maar volgens de wet minstens {}", term.nl),
        en: format!("but at least {} by law", term.en),
    }
}

/// Returns how long the rule and the law keep: "8 jaar na de factuurdatum, maar volgens de wet minstens 7 jaar na …". The
/// first floor reaches whatever belongs to the books, which is said where it makes the day later; longer ones reach only
/// papers that are marked so.
#[must_use]
pub fn kept_words(rule: &RetentionRule, activity: ActivityCode) -> Words {
    let mut words = rule_words(rule, activity);
    if let Some(floor) = rule.floors.first() {
        let at_least = at_least(floor.term, activity);
        // The owner says of a quote that led to nothing, and of an agreement, whether it belongs to the books.
        let (nl, en) = if matches!(activity, ActivityCode::A05 | ActivityCode::A06) {
            (
                ", als het bij de boekhouding hoort",
                ", where it belongs to the books",
            )
        } else {
            ("", "")
        };
        words.nl = format!("{}, {}{nl}", words.nl, at_least.nl);
        words.en = format!("{}, {}{en}", words.en, at_least.en);
    }
    words
}

/// Returns the rule as a letter says it (art. 15(1)(d)).
#[must_use]
pub fn letter_sentence(rule: &RetentionRule, activity: ActivityCode) -> Words {
    let words = kept_words(rule, activity);
    Words {
        nl: format!("Wij bewaren deze gegevens: {}.", words.nl),
        en: format!("We keep these data: {}.", words.en),
    }
}

/// Returns the rule as the privacy statement says it (art. 13(2)(a)), after the activity's name.
#[must_use]
pub fn statement_sentence(name: &Words, rule: &Words) -> Words {
    Words {
        nl: format!("{}: {}.", name.nl, rule.nl),
        en: format!("{}: {}.", name.en, rule.en),
    }
}

#[cfg(test)]
mod tests;
