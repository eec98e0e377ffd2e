//! The sentences of the short texts, Dutch at B1 level and English beside it.

use super::{ActivityInUse, Sender, Sentence, SentenceReason as Reason};
use crate::activity::{ActivityCode, LawfulBasis};
use crate::language::Words;
use crate::retention::{StartEvent, Statute};
use crate::sentences::kept_words;
use crate::words::rule_words;

/// Years from the date of a paper that always reach past 7 years after its financial year.
const YEARS_THAT_COVER_THE_FLOOR: u32 = 8;

fn sentence(reason: Reason, nl: String, en: String) -> Sentence {
    Sentence {
        reason,
        words: Words { nl, en },
    }
}

/// Returns what is known, or what stands in its place until the owner fills it in.
fn or_to_fill_in(text: &str, nl: &str, en: &str) -> Words {
    if text.trim().is_empty() {
        Words::new(nl, en)
    } else {
        Words::new(text.trim(), text.trim())
    }
}

fn name(sender: &Sender) -> Words {
    or_to_fill_in(
        &sender.name,
        "[naam van uw bedrijf: vul die in bij Instellingen, Bedrijf]",
        "[name of your business: fill it in under Settings, Business]",
    )
}

fn email(sender: &Sender) -> Words {
    or_to_fill_in(
        &sender.email,
        "[uw e-mailadres: vul dat in bij Instellingen, Bedrijf]",
        "[your e-mail address: fill it in under Settings, Business]",
    )
}

/// Returns a text to follow a colon: small, unless it begins with letters that stand for words, and without its stop.
pub(crate) fn after_colon(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        (Some(_) | None, _) => text.to_owned(),
    }
}

/// Joins names as a sentence does: "a, b en c".
fn listed(names: &[&str], and: &str) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => {
            format!("{} {and} {last}", before.join(", "))
        }
        one_or_none => one_or_none.concat(),
    }
}

pub(super) fn needed_to_answer(sender: &Sender) -> Sentence {
    let name = name(sender);
    sentence(
        Reason::Needed,
        format!(
            "{} heeft uw naam en e-mailadres nodig om te kunnen antwoorden; zonder die gegevens kan dat niet, en wat u \
             verder invult kiest u zelf.",
            name.nl
        ),
        format!(
            "{} needs your name and e-mail address to be able to answer; without them we cannot, and what else you fill \
             in is up to you.",
            name.en
        ),
    )
}

pub(super) fn needed_for_quote(sender: &Sender) -> Sentence {
    let name = name(sender);
    sentence(
        Reason::Needed,
        format!(
            "{} heeft uw naam, uw adres en uw vraag nodig voor deze offerte; zonder die gegevens kunnen wij er geen maken.",
            name.nl
        ),
        format!(
            "{} needs your name, your address and your question for this quote; without them we cannot make one.",
            name.en
        ),
    )
}

pub(super) fn purpose(activity: &ActivityInUse) -> Sentence {
    let purpose = activity.usable_purpose();
    sentence(
        Reason::Purpose,
        format!("Ons doel: {}.", after_colon(&purpose.nl)),
        format!("Our purpose: {}.", after_colon(&purpose.en)),
    )
}

/// Returns the purposes of a quote: the second is that of a quote that was not accepted.
pub(super) fn purposes_of_quote(first: &ActivityInUse, second: Option<&ActivityInUse>) -> Sentence {
    let Some(second) = second else {
        return purpose(first);
    };
    let (accepted, refused) = (first.usable_purpose(), second.usable_purpose());
    sentence(
        Reason::Purpose,
        format!(
            "Ons doel als u akkoord gaat: {}. Ons doel als u niet akkoord gaat: {}.",
            after_colon(&accepted.nl),
            after_colon(&refused.nl)
        ),
        format!(
            "Our purpose if you accept: {}. Our purpose if you do not: {}.",
            after_colon(&accepted.en),
            after_colon(&refused.en)
        ),
    )
}

pub(super) fn ground(activity: &ActivityInUse) -> Sentence {
    let basis = activity.basis.words();
    let (mut nl, mut en) = (&activity.ground.nl, &activity.ground.en);
    // What the pack says of its own basis is not true of another that the owner chose.
    if !activity.has_basis_of_pack() || nl.trim().is_empty() || en.trim().is_empty() {
        (nl, en) = (&basis.nl, &basis.en);
    }
    let (of_nl, of_en) = if activity.basis == LawfulBasis::LegitimateInterest {
        (
            "Dat mag op grond van ons gerechtvaardigd belang",
            "We may do so on the ground of our legitimate interest",
        )
    } else {
        ("Dat mag op deze grond", "We may do so on this ground")
    };
    sentence(
        Reason::Ground,
        format!("{of_nl}: {}.", after_colon(nl)),
        format!("{of_en}: {}.", after_colon(en)),
    )
}

/// Returns the grounds of a quote: the second is that of a quote that was not accepted.
pub(super) fn grounds_of_quote(first: &ActivityInUse, second: Option<&ActivityInUse>) -> Sentence {
    let mut told = ground(first);
    if let Some(second) = second {
        let other = ground(second).words;
        // What is a sentence of its own in another text follows one here.
        let then = |text: &str, case: &str| match text.split_once(": ") {
            Some((_, ground)) => format!(" {case}: {}", ground.replacen(": ", ", ", 1)),
            None => String::new(),
        };
        told.words.nl += &then(&other.nl, "Zonder akkoord is de grond");
        told.words.en += &then(&other.en, "If you do not accept, the ground is");
    }
    told
}

/// Returns the legal duty, or the ground where the owner's rule has no duty under it.
pub(super) fn duty(activity: &ActivityInUse) -> Sentence {
    let statutes = activity.rule.floors.iter().map(|floor| floor.statute);
    let fiscal = statutes
        .clone()
        .find(|statute| *statute == Statute::FiscalRetention);
    let Some(statute) = fiscal.or_else(|| statutes.clone().next()) else {
        return ground(activity);
    };
    let law = statute.words();
    let interest = activity.rests_on_interest();
    let (nl, en) = if interest {
        (
            "; wat wij langer bewaren, bewaren wij voor ons eigen belang bij bewijs",
            "; what we keep longer, we keep for our own interest in evidence",
        )
    } else {
        ("", "")
    };
    sentence(
        Reason::Duty,
        format!("Wij moeten ons houden aan {}{nl}.", law.nl),
        format!("We are bound by {}{en}.", law.en),
    )
}

/// Returns how long, for each activity where they differ, and with whom.
pub(super) fn kept_and_shared(about: &[&ActivityInUse]) -> Sentence {
    let mut names: Vec<&str> = Vec::new();
    for name in about.iter().flat_map(|one| &one.recipients) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let kept = kept_of_all(about);
    let (mut nl, mut en) = (
        format!("Hoe lang wij dit bewaren: {}.", kept.nl),
        format!("How long we keep this: {}.", kept.en),
    );
    if !names.is_empty() {
        nl = format!("{nl} Wij delen het met: {}.", listed(&names, "en"));
        en = format!("{en} We share it with: {}.", listed(&names, "and"));
    }
    sentence(Reason::Kept, nl, en)
}

fn kept_of_all(about: &[&ActivityInUse]) -> Words {
    let kept: Vec<(ActivityCode, Words)> = about.iter().map(|one| (one.code, kept(one))).collect();
    match kept.as_slice() {
        [(_, one), rest @ ..] if rest.iter().all(|(_, other)| other == one) => one.clone(),
        all => {
            let with = |language: fn(&Words) -> &str| {
                let each: Vec<String> = all
                    .iter()
                    .map(|(code, words)| {
                        format!("{} {}", language(&case_of(*code)), language(words))
                    })
                    .collect();
                each.join("; ")
            };
            Words {
                nl: with(|words| &words.nl),
                en: with(|words| &words.en),
            }
        }
    }
}

/// Returns how long an activity keeps; the law's own period only where it can be the longer one.
#[must_use]
pub fn kept(activity: &ActivityInUse) -> Words {
    if floor_is_covered(activity) {
        rule_words(&activity.rule, activity.code)
    } else {
        kept_words(&activity.rule, activity.code)
    }
}

/// Says whether the rule is always as long as the 7 years after the financial year: 8 years from the date of a paper
/// that loses its value for the books with that date (domain rule 1.3, point 1). An accepted quote keeps its value.
fn floor_is_covered(activity: &ActivityInUse) -> bool {
    let code = activity.code;
    let dated = matches!(
        code,
        ActivityCode::A05 | ActivityCode::A09 | ActivityCode::A10
    );
    dated
        && activity.rule.terms.iter().any(|term| {
            term.event == StartEvent::DocumentDate
                && term.period.years >= YEARS_THAT_COVER_THE_FLOOR
        })
}

/// Returns in which case the period of an activity counts, where a text has more than one.
fn case_of(code: ActivityCode) -> Words {
    match code {
        ActivityCode::A04 => Words::new("met akkoord", "if accepted"),
        ActivityCode::A05 => Words::new("zonder akkoord", "if not accepted"),
        ActivityCode::A09 => Words::new("als factuur", "as an invoice"),
        ActivityCode::A10 => Words::new("als betaling", "as a payment"),
        ActivityCode::A01
        | ActivityCode::A02
        | ActivityCode::A03
        | ActivityCode::A06
        | ActivityCode::A07
        | ActivityCode::A08
        | ActivityCode::A11
        | ActivityCode::A12
        | ActivityCode::A13
        | ActivityCode::A14
        | ActivityCode::A15
        | ActivityCode::A16
        | ActivityCode::A17
        | ActivityCode::A18
        | ActivityCode::A19
        | ActivityCode::A20
        | ActivityCode::A21 => code.words(),
    }
}

/// Returns the sentence at the foot of a mail.
pub(super) fn kept_briefly(activity: &ActivityInUse) -> Sentence {
    let kept = kept(activity);
    sentence(
        Reason::Kept,
        format!(
            "Wij bewaren onze e-mails met u om u te kunnen antwoorden: {}.",
            kept.nl
        ),
        format!(
            "We keep our mails with you to be able to answer you: {}.",
            kept.en
        ),
    )
}

pub(super) fn rights(sender: &Sender) -> Sentence {
    let email = email(sender);
    let website = sender.website.trim();
    if website.is_empty() {
        return sentence(
            Reason::Rights,
            format!(
                "U mag uw gegevens inzien, verbeteren en laten wissen: mail naar {}.",
                email.nl
            ),
            format!(
                "You may see your data, have them corrected and have them erased: write to {}.",
                email.en
            ),
        );
    }
    sentence(
        Reason::Rights,
        format!(
            "U mag uw gegevens inzien, verbeteren en laten wissen; onze privacyverklaring staat op {website}, en vragen \
             stelt u via {}.",
            email.nl
        ),
        format!(
            "You may see your data, have them corrected and have them erased; our privacy statement is at {website}, and \
             questions go to {}.",
            email.en
        ),
    )
}

pub(super) fn objection(sender: &Sender) -> Sentence {
    let email = email(sender);
    sentence(
        Reason::Objection,
        format!(
            "U mag bezwaar maken. Waar wij uw gegevens gebruiken voor ons eigen belang, mag u daar altijd bezwaar tegen \
             maken om redenen die met uw situatie te maken hebben: mail naar {}.",
            email.nl
        ),
        format!(
            "You may object. Where we use your data for an interest of our own, you may object at any time on grounds \
             relating to your situation: write to {}.",
            email.en
        ),
    )
}

pub(super) fn marketing_objection(sender: &Sender) -> Sentence {
    let email = email(sender);
    sentence(
        Reason::MarketingObjection,
        format!(
            "Klanten sturen wij onze nieuwsbrief over eigen, vergelijkbare diensten. Wilt u die niet, meld u dan gratis \
             en zonder reden af via {} of in elke nieuwsbrief; wij stoppen meteen.",
            email.nl
        ),
        format!(
            "Customers get our newsletter about our own, similar services. If you do not want it, opt out free of charge \
             and without a reason through {} or in every newsletter; we stop at once.",
            email.en
        ),
    )
}
