//! Cookies and content of others (art. 11.7a Tw).

use super::activities::of_website;
use super::facts::{Facts, StatedCookie};
use super::{Block, Table, text};
use crate::activity::ActivityCode;
use crate::language::{Language, Words};
use crate::pack::recipient_name;
use crate::words::rule_words;

/// Returns the section on the website; none where nothing of it is in use.
pub(super) fn section(facts: &Facts) -> Vec<Block> {
    let about = of_website(facts);
    if about.is_empty() {
        return about;
    }
    let mut told = vec![text(
        "Een cookie is een klein bestand dat een website op uw apparaat zet en bij een volgend bezoek weer kan lezen. Ook gegevens die door techniek ontstaan, zoals bij formulieren, reacties, statistiek en inhoud van anderen, horen hierbij.",
        "A cookie is a small file that a website puts on your device and can read again at a next visit. Data that arise from technology, as with forms, comments, statistics and content of others, belong to this too.",
    )];
    let rows: Vec<Vec<Words>> = facts
        .cookies
        .iter()
        .filter_map(|cookie| row(facts, cookie))
        .collect();
    if !rows.is_empty() {
        told.push(Block::Table(Table {
            head: vec![
                Words::new("Cookie", "Cookie"),
                Words::new("Van wie", "Placed by"),
                Words::new("Waarvoor", "What for"),
                Words::new("Wat erin staat", "What it holds"),
                Words::new("Hoe lang", "How long"),
                Words::new("Toestemming", "Consent"),
            ],
            rows,
        }));
    }
    told.push(text(
        "Waar toestemming nodig is, vragen wij die vooraf. Weigeren is net zo makkelijk als toestaan, en u mag later van gedachten veranderen. In de instellingen van uw browser kunt u cookies ook zelf blokkeren of wissen.",
        "Where consent is needed we ask for it beforehand. Refusing is as easy as allowing, and you may change your mind later. In the settings of your browser you can also block or delete cookies yourself.",
    ));
    told.extend(about);
    if facts.activity(ActivityCode::A16).is_some() {
        told.extend(content_of_others());
    }
    told
}

fn row(facts: &Facts, cookie: &StatedCookie) -> Option<Vec<Words>> {
    let activity = facts.activity(cookie.activity)?;
    let provider = if cookie.provider.trim().is_empty() {
        Words::new("onze website", "our website")
    } else {
        Words {
            nl: recipient_name(&cookie.provider, Language::Dutch),
            en: recipient_name(&cookie.provider, Language::English),
        }
    };
    let consent = if cookie.class.needs_consent() {
        Words::new("ja, vooraf", "yes, beforehand")
    } else {
        Words::new("niet nodig", "not needed")
    };
    Some(vec![
        cookie.name.clone(),
        provider,
        cookie.purpose.clone(),
        cookie.data.clone(),
        rule_words(&activity.rule, activity.code),
        consent,
    ])
}

fn content_of_others() -> Vec<Block> {
    vec![
        text(
            "Op onze website kan inhoud van anderen staan, zoals video's, afbeeldingen en berichten. Zodra u die laadt, is het alsof u de website van die ander bezoekt. Die kan gegevens over u verzamelen, cookies plaatsen en volgen wat u doet, ook via uw account als u daar bent ingelogd. Daarom laden wij die inhoud pas na uw toestemming.",
            "Our website can show content of others, such as videos, images and posts. As soon as you load it, it is as if you visit the website of that other party. It can collect data about you, place cookies and follow what you do, also through your account if you are logged in there. So we load such content only after you agree.",
        ),
        text(
            "Met een deelknop zet u iets van onze website op sociale media. Wat die dan met uw gegevens doen, staat in hun eigen verklaring. Dat geldt ook voor links naar andere websites: daar gelden de regels van die website.",
            "With a share button you put something of our website on social media. What they then do with your data is in their own statement. The same holds for links to other websites: there the rules of that website apply.",
        ),
    ]
}
