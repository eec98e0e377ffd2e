//! Who gets data, and what protects them outside Europe (art. 13(1)(e) and (f)).

use super::business::email;
use super::facts::{Facts, StatedRecipient};
use super::{Block, Table, text};
use crate::activity::{RecipientRole, TransferMechanism};
use crate::country::country_words;
use crate::language::{Language, Words};
use crate::pack::recipient_name;
use crate::text_dates::long_date;

fn named(recipient: &StatedRecipient) -> Words {
    Words {
        nl: recipient_name(&recipient.name, Language::Dutch),
        en: recipient_name(&recipient.name, Language::English),
    }
}

/// Says whether the program knows where the data go and what protects them.
pub(super) fn is_looked_up(recipient: &StatedRecipient) -> bool {
    recipient.mechanism != TransferMechanism::CheckYourself && recipient.role.is_some()
}

fn to_look_up() -> Words {
    Words::new("[zelf nagaan]", "[check yourself]")
}

/// Returns those who get data, what they are, and for what.
pub(super) fn section(facts: &Facts) -> Vec<Block> {
    let in_use: Vec<&StatedRecipient> = facts
        .recipients
        .iter()
        .filter(|one| one.ended_on.is_none())
        .collect();
    if in_use.is_empty() {
        return vec![text(
            "Wij delen uw gegevens met niemand.",
            "We share your data with nobody.",
        )];
    }
    let mut told = vec![
        text(
            "Wij delen uw gegevens alleen met wie hieronder staat. Wie in onze opdracht werkt (een verwerker), doet dat volgens een overeenkomst met ons.",
            "We share your data only with those below. Those who work on our instruction (a processor) do so under an agreement with us.",
        ),
        Block::Table(Table {
            head: vec![
                Words::new("Wie", "Who"),
                Words::new("Waarvoor", "What for"),
                Words::new("Wat zij zijn", "What they are"),
                Words::new("Waar", "Where"),
            ],
            rows: in_use.iter().map(|one| row(facts, one)).collect(),
        }),
    ];
    told.extend(own_pages(&in_use));
    told.extend(ended(facts));
    told
}

fn row(facts: &Facts, recipient: &StatedRecipient) -> Vec<Words> {
    let used: Vec<&Words> = facts
        .activities
        .iter()
        .filter(|one| one.recipients.contains(&recipient.name))
        .map(|one| &one.name)
        .collect();
    let joined = |language: Language| {
        let each: Vec<&str> = used.iter().map(|one| one.in_language(language)).collect();
        each.join("; ")
    };
    let role = recipient.role.map_or_else(to_look_up, RecipientRole::words);
    let country = if recipient.country.trim().is_empty() {
        to_look_up()
    } else {
        country_words(&recipient.country)
    };
    let used = Words {
        nl: joined(Language::Dutch),
        en: joined(Language::English),
    };
    vec![named(recipient), used, role, country]
}

/// Returns where recipients explain themselves what they do, as far as that is known.
fn own_pages(in_use: &[&StatedRecipient]) -> Option<Block> {
    let pages: Vec<Words> = in_use
        .iter()
        .filter(|one| !one.privacy_page.trim().is_empty())
        .map(|one| {
            let (name, page) = (named(one), one.privacy_page.trim());
            Words {
                nl: format!("Hoe {} met uw gegevens omgaat, staat op {page}.", name.nl),
                en: format!("How {} handles your data is explained at {page}.", name.en),
            }
        })
        .collect();
    (!pages.is_empty()).then_some(Block::List(pages))
}

/// Returns who got data before and gets none any more: what they received stays part of the answer.
fn ended(facts: &Facts) -> Option<Block> {
    let ended: Vec<Words> = facts
        .recipients
        .iter()
        .filter_map(|one| {
            let day = one.ended_on?;
            let name = named(one);
            Some(Words {
                nl: format!("{} (tot {})", name.nl, long_date(day, Language::Dutch)),
                en: format!("{} (until {})", name.en, long_date(day, Language::English)),
            })
        })
        .collect();
    let (nl, en): (Vec<String>, Vec<String>) =
        ended.into_iter().map(|one| (one.nl, one.en)).unzip();
    (!nl.is_empty()).then(|| {
        Block::Text(Words {
            nl: format!("Vroeger kregen ook gegevens: {}.", nl.join("; ")),
            en: format!("In the past these also received data: {}.", en.join("; ")),
        })
    })
}

/// Returns which data leave the EEA, under what protection, and where a copy of it is had.
pub(super) fn abroad(facts: &Facts) -> Vec<Block> {
    let in_use = || facts.recipients.iter().filter(|one| one.ended_on.is_none());
    let rows: Vec<Vec<Words>> = in_use()
        .filter(|one| leaves_europe(one.mechanism))
        .map(|one| {
            vec![
                named(one),
                country_words(&one.country),
                one.mechanism.words(),
            ]
        })
        .collect();
    let unknown = in_use().any(|one| one.mechanism == TransferMechanism::CheckYourself);
    let mut told = vec![text(
        "Wij gebruiken zo veel mogelijk diensten binnen de Europese Unie en de rest van de EER. Buiten de EER mogen gegevens alleen heen als ze daar even goed beschermd zijn: de Europese Commissie heeft het land of het bedrijf goedgekeurd (adequaat), of een modelcontract van de EU regelt het.",
        "As far as we can we use services within the European Union and the rest of the EEA. Data may go outside the EEA only where they are protected just as well: the European Commission has approved the country or the company (adequate), or a standard contract of the EU sees to it.",
    )];
    if rows.is_empty() && !unknown {
        told.push(text(
            "Op dit moment gaan er geen gegevens naar een land buiten de EER.",
            "At this moment no data go to a country outside the EEA.",
        ));
    }
    if !rows.is_empty() {
        let email = email(facts);
        told.push(Block::Table(Table {
            head: vec![
                Words::new("Wie", "Who"),
                Words::new("Land", "Country"),
                Words::new("Wat de gegevens beschermt", "What protects the data"),
            ],
            rows,
        }));
        told.push(Block::Text(Words {
            nl: format!("Een kopie van die afspraken vraagt u op via {}.", email.nl),
            en: format!(
                "You can ask for a copy of these arrangements at {}.",
                email.en
            ),
        }));
    }
    told
}

pub(super) const fn leaves_europe(mechanism: TransferMechanism) -> bool {
    match mechanism {
        TransferMechanism::Adequacy
        | TransferMechanism::StandardClauses
        | TransferMechanism::BindingRules
        | TransferMechanism::Derogation => true,
        TransferMechanism::NoTransfer | TransferMechanism::CheckYourself => false,
    }
}
