//! Rules and deadlines in words, from the same data that erases.

use chrono::NaiveDate;

use crate::activity::ActivityCode;
use crate::deadline::{Deadline, DecidedBy, HoldEffect, Step};
use crate::language::{Language, Words};
use crate::pack::rule_of;
use crate::period::Period;
use crate::retention::{
    Anchor, Combine, Reckoning, RetentionRule, Rounding, StartEvent, Statute, Term,
};
use crate::text_dates::long_date;

/// Returns a period in words: "5 jaar", "50 maanden", "1 year and 6 months".
#[must_use]
pub fn period_in_words(period: Period, language: Language) -> String {
    let units: [(u32, [&str; 2], [&str; 2]); 3] = [
        (period.years, ["jaar", "jaar"], ["year", "years"]),
        (period.months, ["maand", "maanden"], ["month", "months"]),
        (period.days, ["dag", "dagen"], ["day", "days"]),
    ];
    let parts: Vec<String> = units
        .iter()
        .filter(|(number, _, _)| *number > 0)
        .map(|(number, nl, en)| {
            let [one, many] = match language {
                Language::Dutch => nl,
                Language::English => en,
            };
            format!("{number} {}", if *number == 1 { one } else { many })
        })
        .collect();
    if parts.is_empty() {
        return pick(language, "0 dagen", "0 days").to_owned();
    }
    parts.join(pick(language, " en ", " and "))
}

/// Returns a number of years as a letter writes it: "zeven jaar", "seven years"; in digits above twenty.
#[must_use]
pub fn years_spelled(years: u32, language: Language) -> String {
    const DUTCH: [&str; 20] = [
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig",
    ];
    const ENGLISH: [&str; 20] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let names = match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    };
    let place = (years as usize).checked_sub(1);
    match place.and_then(|place| names.get(place)) {
        Some(name) => {
            let unit = match (language, years) {
                (Language::Dutch, _) => "jaar",
                (Language::English, 1) => "year",
                (Language::English, _) => "years",
            };
            format!("{name} {unit}")
        }
        None => period_in_words(Period::years(years), language),
    }
}

/// Returns a rule in words: "5 jaar na het contact", "tot de afmelding"; the activity tells what
/// kind of document a date stands on.
#[must_use]
pub fn rule_in_words(rule: &RetentionRule, activity: ActivityCode, language: Language) -> String {
    if let Some(text) = whole_rule(rule, activity) {
        return text.in_language(language).to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    for term in &rule.terms {
        let part = term_in_words(*term, activity, language);
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let of_length = rule.terms.iter().all(|term| !term.period.is_none());
    let (joint, which) = match rule.combine {
        Combine::Earliest => (
            pick(language, " of ", " or "),
            pick(language, ", wat het eerst komt", ", whichever comes first"),
        ),
        Combine::Latest if of_length => (
            pick(language, " of ", " or "),
            pick(language, ", wat het laatst komt", ", whichever comes last"),
        ),
        Combine::Latest => (pick(language, ", en ", ", and "), ""),
    };
    if parts.len() < 2 {
        return parts.concat();
    }
    format!("{}{which}", parts.join(joint))
}

/// Returns the main term of a rule in words, as it stands in a list.
#[must_use]
pub fn rule_in_short(rule: &RetentionRule, activity: ActivityCode, language: Language) -> String {
    match (whole_rule(rule, activity), rule.terms.first()) {
        (Some(text), _) => text.in_language(language).to_owned(),
        (None, Some(term)) => term_in_words(*term, activity, language),
        (None, None) => String::new(),
    }
}

/// Returns the rule in both languages.
#[must_use]
pub fn rule_words(rule: &RetentionRule, activity: ActivityCode) -> Words {
    Words {
        nl: rule_in_words(rule, activity, Language::Dutch),
        en: rule_in_words(rule, activity, Language::English),
    }
}

/// Returns the words of rules that are one thing to a reader although they have several terms.
fn whole_rule(rule: &RetentionRule, activity: ActivityCode) -> Option<Words> {
    let at_once = rule.terms.iter().all(|term| term.period.is_none());
    let listens_to = |event| rule.terms.iter().any(|term| term.event == event);
    if !at_once {
        return None;
    }
    if activity == ActivityCode::A16 && listens_to(StartEvent::Collected) {
        return Some(Words::new(
            "0 dagen, want wij slaan zelf niets op",
            "0 days, because we store nothing ourselves",
        ));
    }
    if listens_to(StartEvent::Unsubscribed) {
        return Some(Words::new(
            "tot de afmelding",
            "until the person unsubscribes",
        ));
    }
    if listens_to(StartEvent::PostRemoved) {
        return Some(Words::new(
            "tot het bericht verdwijnt",
            "until the post is removed",
        ));
    }
    None
}

fn term_in_words(term: Term, activity: ActivityCode, language: Language) -> String {
    if term.period.is_none() && term.from == Anchor::Date {
        return rounded(until(term.event, activity, language), term, language);
    }
    let event = event_name(term.event, activity, language);
    let period = period_in_words(term.period, language);
    let text = match (term.from, language) {
        (Anchor::Date, Language::Dutch) => format!("{period} na {event}"),
        (Anchor::Date, Language::English) => format!("{period} after {event}"),
        (Anchor::FyEnd, Language::Dutch) => format!("{period} na het boekjaar van {event}"),
        (Anchor::FyEnd, Language::English) => {
            format!("{period} after the financial year of {event}")
        }
        (Anchor::YearEnd, Language::Dutch) => format!("{period} na het jaar van {event}"),
        (Anchor::YearEnd, Language::English) => format!("{period} after the year of {event}"),
    };
    rounded(text, term, language)
}

fn rounded(text: String, term: Term, language: Language) -> String {
    let end = match term.rounding {
        Rounding::None => return text,
        Rounding::MonthEnd => pick(language, "de maand", "the month"),
        Rounding::YearEnd => pick(language, "het jaar", "the year"),
        Rounding::FyEnd => pick(language, "het boekjaar", "the financial year"),
    };
    match language {
        Language::Dutch => format!("{text}, tot het einde van {end}"),
        Language::English => format!("{text}, until the end of {end}"),
    }
}

fn until(event: StartEvent, activity: ActivityCode, language: Language) -> String {
    let text = match event {
        StartEvent::CaseEnded => pick(
            language,
            "tot de zaak definitief klaar is",
            "until the case is finally closed",
        ),
        StartEvent::LimitationEnd => pick(
            language,
            "zolang een vordering nog niet is verjaard",
            "as long as a claim can still be brought",
        ),
        StartEvent::AgreementEnd => pick(
            language,
            "in elk geval zolang de overeenkomst loopt",
            "in any case while the agreement runs",
        ),
        StartEvent::MarketingEnded => pick(
            language,
            "zolang wij reclame of nieuwsbrieven sturen",
            "as long as we send advertising or newsletters",
        ),
        StartEvent::ContactMoment
        | StartEvent::LastContact
        | StartEvent::DocumentDate
        | StartEvent::LastUseInBooks
        | StartEvent::FirstUse
        | StartEvent::Supply
        | StartEvent::ClaimDue
        | StartEvent::Unsubscribed
        | StartEvent::ConsentWithdrawn
        | StartEvent::Objected
        | StartEvent::PostRemoved
        | StartEvent::ErasureGranted
        | StartEvent::Collected
        | StartEvent::CookieSet
        | StartEvent::RequestClosed
        | StartEvent::BreachClosed
        | StartEvent::Event => {
            let name = event_name(event, activity, language);
            return match language {
                Language::Dutch => format!("tot {name}"),
                Language::English => format!("until {name}"),
            };
        }
    };
    text.to_owned()
}

/// Returns the event as the activity calls it: a document's date is that of a quote, an invoice or
/// a booking.
#[must_use]
pub fn event_name(event: StartEvent, activity: ActivityCode, language: Language) -> String {
    use ActivityCode as A;
    let document = event == StartEvent::DocumentDate;
    let visit = event == StartEvent::Collected && matches!(activity, A::A15 | A::A16);
    let particular = if document && matches!(activity, A::A04 | A::A05) {
        Some(Words::new("de offertedatum", "the date of the quote"))
    } else if document && activity == A::A09 {
        Some(Words::new("de factuurdatum", "the date of the invoice"))
    } else if document && activity == A::A10 {
        Some(Words::new("de boeking", "the booking"))
    } else if visit {
        Some(Words::new("het bezoek", "the visit"))
    } else {
        None
    };
    particular
        .unwrap_or_else(|| event.words())
        .in_language(language)
        .to_owned()
}

/// Returns what a deadline waits for: "wacht op het einde van de overeenkomst"; none when it does
/// not wait. Where the first of several events is enough they are joined by "of", else by "en"; the
/// owner changes how long a rule of the pack is, never how it combines.
#[must_use]
pub fn waits_for_in_words(
    deadline: &Deadline,
    activity: ActivityCode,
    language: Language,
) -> Option<String> {
    if deadline.waits_for.is_empty() {
        return None;
    }
    let joint = match rule_of(activity).combine {
        Combine::Earliest => pick(language, " of ", " or "),
        Combine::Latest => pick(language, " en ", " and "),
    };
    let events: Vec<String> = deadline
        .waits_for
        .iter()
        .map(|event| event_name(*event, activity, language))
        .collect();
    let first = pick(language, "wacht op", "waits for");
    let list = match events.as_slice() {
        [before @ .., last] if !before.is_empty() => format!("{}{joint}{last}", before.join(", ")),
        one_or_none => one_or_none.concat(),
    };
    Some(format!("{first} {list}"))
}

/// Returns the calculation of a deadline in one line, such as "15 mei 2025; boekjaar tot en met 31
/// december 2025; 7 jaar daarna"; none while it waits for an event.
#[must_use]
pub fn derivation(deadline: &Deadline, language: Language) -> Option<String> {
    let last_day = deadline.last_day?;
    match deadline.decided_by? {
        DecidedBy::Promise => {
            let day = long_date(last_day, language);
            Some(match language {
                Language::Dutch => format!("toegezegd: bewaard tot en met {day}"),
                Language::English => format!("promised: kept up to and including {day}"),
            })
        }
        DecidedBy::Term { .. } => deciding(deadline, last_day, None)
            .map(|reckoning| reckoning_in_words(&reckoning, language)),
        DecidedBy::Floor { statute } => {
            let reckoning = deciding(deadline, last_day, Some(statute))?;
            let line = reckoning_in_words(&reckoning, language);
            let law = statute.words();
            Some(format!("{line}: {}", law.in_language(language)))
        }
    }
}

/// Finds the term or the floor of the law that gave the last day.
fn deciding(
    deadline: &Deadline,
    last_day: NaiveDate,
    by_statute: Option<Statute>,
) -> Option<Reckoning> {
    deadline.steps.iter().find_map(|step| match step {
        Step::Term { reckoning } if by_statute.is_none() && reckoning.last_day == last_day => {
            Some(*reckoning)
        }
        Step::Floor { statute, reckoning }
            if by_statute == Some(*statute) && reckoning.last_day == last_day =>
        {
            Some(*reckoning)
        }
        Step::Term { .. }
        | Step::TermWaits { .. }
        | Step::Floor { .. }
        | Step::FloorWaits { .. }
        | Step::Decided { .. }
        | Step::Promise { .. }
        | Step::Hold { .. } => None,
    })
}

fn reckoning_in_words(reckoning: &Reckoning, language: Language) -> String {
    let term = reckoning.term;
    let mut parts = vec![long_date(reckoning.started_on, language)];
    let anchored = long_date(reckoning.anchored_on, language);
    match (term.from, language) {
        (Anchor::Date, Language::Dutch | Language::English) => {}
        (Anchor::FyEnd, Language::Dutch) => parts.push(format!("boekjaar tot en met {anchored}")),
        (Anchor::FyEnd, Language::English) => {
            parts.push(format!("financial year up to and including {anchored}"));
        }
        (Anchor::YearEnd, Language::Dutch) => parts.push(format!("jaar tot en met {anchored}")),
        (Anchor::YearEnd, Language::English) => {
            parts.push(format!("year up to and including {anchored}"));
        }
    }
    if !term.period.is_none() {
        let period = period_in_words(term.period, language);
        parts.push(match language {
            Language::Dutch => format!("{period} daarna"),
            Language::English => format!("{period} after that"),
        });
    }
    let mut text = parts.join("; ");
    if term.rounding != Rounding::None {
        let last = long_date(reckoning.last_day, language);
        text.push_str(&match language {
            Language::Dutch => format!("; naar boven afgerond op {last}"),
            Language::English => format!("; rounded up to {last}"),
        });
    }
    text
}

/// Returns the note that a rule is longer than the statutory floor (domain rule 1.3); none when it
/// is not, or when a promise and not the rule decides.
#[must_use]
pub fn excess_in_words(deadline: &Deadline, language: Language) -> Option<String> {
    if deadline.decided_by == Some(DecidedBy::Promise) {
        return None;
    }
    let days = deadline.excess_days_over_floor?;
    let floor = long_date(deadline.floor_last_day?, language);
    Some(match language {
        Language::Dutch => {
            let days = if days == 1 {
                "1 dag".to_owned()
            } else {
                format!("{days} dagen")
            };
            format!(
                "Uw regel is {days} langer dan de wettelijke bewaarplicht, die tot en met {floor} \
                 loopt. Voor die extra tijd is een eigen belang nodig."
            )
        }
        Language::English => {
            let days = if days == 1 {
                "1 day".to_owned()
            } else {
                format!("{days} days")
            };
            format!(
                "Your rule is {days} longer than the legal duty to keep, which runs up to and \
                 including {floor}. The extra time needs an interest of your own."
            )
        }
    })
}

/// Returns one sentence per hold that moves the deletion.
#[must_use]
pub fn holds_in_words(deadline: &Deadline, language: Language) -> Vec<String> {
    deadline
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Hold { hold, moves } => {
                let kind = hold.kind.words();
                let kind = kind.in_language(language);
                let from = long_date(hold.from, language);
                match (moves, hold.to, language) {
                    (HoldEffect::Open, _, Language::Dutch) => {
                        Some(format!("vastgehouden sinds {from}: {kind}"))
                    }
                    (HoldEffect::Open, _, Language::English) => {
                        Some(format!("held since {from}: {kind}"))
                    }
                    (HoldEffect::Later, Some(to), Language::Dutch) => Some(format!(
                        "vastgehouden tot en met {}: {kind}",
                        long_date(to, language)
                    )),
                    (HoldEffect::Later, Some(to), Language::English) => Some(format!(
                        "held up to and including {}: {kind}",
                        long_date(to, language)
                    )),
                    (HoldEffect::Later, None, _) | (HoldEffect::Nothing, _, _) => None,
                }
            }
            Step::Term { .. }
            | Step::TermWaits { .. }
            | Step::Floor { .. }
            | Step::FloorWaits { .. }
            | Step::Decided { .. }
            | Step::Promise { .. } => None,
        })
        .collect()
}

const fn pick(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

#[cfg(test)]
mod tests;
