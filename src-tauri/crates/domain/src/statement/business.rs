//! Who we are, the short layer, security, reporting a leak, and how changes are told.

use super::activities::{kept_in_brief, on_interests, purpose_in_brief};
use super::facts::Facts;
use super::{Block, Table, fact, text};
use crate::language::Words;

/// Returns what is known, or what stands in its place until the owner fills it in.
pub(super) fn or_to_fill_in(known: &str, nl: &str, en: &str) -> Words {
    if known.trim().is_empty() {
        Words {
            nl: format!("[{nl}]"),
            en: format!("[{en}]"),
        }
    } else {
        Words::new(known.trim(), known.trim())
    }
}

/// Returns the e-mail address for requests.
pub(super) fn email(facts: &Facts) -> Words {
    or_to_fill_in(
        &facts.publisher.email,
        "uw e-mailadres",
        "your e-mail address",
    )
}

fn name(facts: &Facts) -> Words {
    or_to_fill_in(
        &facts.publisher.name,
        "naam van uw bedrijf",
        "name of your business",
    )
}

/// Returns the short layer: what, how long, and what the reader can do.
pub(super) fn brief(facts: &Facts) -> Vec<Block> {
    let (name, email) = (name(facts), email(facts));
    let rows = facts
        .activities
        .iter()
        .filter(|one| one.is_personal())
        .map(|one| vec![one.name.clone(), purpose_in_brief(one), kept_in_brief(one)])
        .collect();
    let mut told = vec![
        Block::Text(Words {
            nl: format!(
                "Hier leest u welke gegevens {} van u gebruikt, waarom, en tot wanneer wij ze bewaren. Eerst in het kort, daarna per onderdeel.",
                name.nl
            ),
            en: format!(
                "Here you read which data {} uses about you, why, and until when we keep them. First in brief, then part by part.",
                name.en
            ),
        }),
        Block::Table(Table {
            head: vec![
                Words::new("Onderdeel", "Part"),
                Words::new("Waarvoor", "What for"),
                Words::new("Hoe lang", "How long"),
            ],
            rows,
        }),
        Block::Text(Words {
            nl: format!(
                "U mag uw gegevens inzien, verbeteren, meenemen en laten wissen. U mag bezwaar maken, en toestemming altijd intrekken. Mail naar {}.",
                email.nl
            ),
            en: format!(
                "You may see your data, have them corrected, take them along and have them erased. You may object, and withdraw consent at any time. Write to {}.",
                email.en
            ),
        }),
    ];
    if facts.activities.iter().any(|one| one.rests_on_interest()) {
        told.push(on_interests());
    }
    told
}

/// Returns who is responsible and how to reach them (art. 13(1)(a) and (b)).
pub(super) fn who(facts: &Facts) -> Vec<Block> {
    let publisher = &facts.publisher;
    let known = |text: &str| Words::new(text.trim(), text.trim());
    let town = format!("{} {}", publisher.postcode.trim(), publisher.town.trim());
    let address = [publisher.street.trim(), town.trim()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    let mut told = vec![
        fact("Naam", "Name", name(facts)),
        fact(
            "Adres",
            "Address",
            or_to_fill_in(&address, "uw adres", "your address"),
        ),
    ];
    for (nl, en, text) in [
        ("Telefoon", "Telephone", publisher.phone.as_str()),
        ("E-mail", "E-mail", publisher.email.as_str()),
        ("Website", "Website", publisher.website.as_str()),
        (
            "KvK-nummer",
            "Trade register (KvK)",
            publisher.kvk_number.as_str(),
        ),
    ] {
        if !text.trim().is_empty() {
            told.push(fact(nl, en, known(text)));
        }
    }
    vec![
        Block::Facts(told),
        text(
            "Wij beslissen waarvoor en hoe deze gegevens worden gebruikt (verwerkingsverantwoordelijke). Wij hebben geen functionaris voor gegevensbescherming; die is voor ons niet verplicht. Met elke vraag kunt u bij ons zelf terecht.",
            "We decide what these data are used for and how (controller). We have no data protection officer; for us that is not mandatory. You can come to us with every question.",
        ),
    ]
}

/// Returns the measures (art. 32), in general where none are listed.
pub(super) fn security(facts: &Facts) -> Vec<Block> {
    let mut told = vec![text(
        "Wij beveiligen gegevens tegen verlies en tegen gebruik dat niet mag. Wat wij daarvoor doen, past bij hoe gevoelig de gegevens zijn.",
        "We protect data against loss and against use that is not allowed. What we do for that fits how sensitive the data are.",
    )];
    if !facts.measures.is_empty() {
        told.push(Block::List(facts.measures.clone()));
    }
    told.push(Block::Text(Words {
        nl: format!(
            "Wat wij wissen, is uiterlijk {} dagen later ook uit onze reservekopieën verdwenen. Tot dan gebruiken wij het niet.",
            facts.backups_kept_days
        ),
        en: format!(
            "What we erase is gone from our backups at most {} days later. Until then we do not use it.",
            facts.backups_kept_days
        ),
    }));
    told
}

/// Returns how a leak or a weakness is reported.
pub(super) fn report(facts: &Facts) -> Vec<Block> {
    let email = email(facts);
    let phone = facts.publisher.phone.trim();
    let (or_nl, or_en) = if phone.is_empty() {
        (String::new(), String::new())
    } else {
        (
            format!(", of bel, sms of app {phone}"),
            format!(", or call, text or use WhatsApp: {phone}"),
        )
    };
    vec![
        Block::Text(Words {
            nl: format!(
                "Ziet u een zwakke plek in onze website of diensten, of kunt u gegevens zien die niet voor u zijn (een datalek)? Laat het ons zo snel mogelijk weten: mail naar {}{or_nl}. Wij lossen het graag samen met u op.",
                email.nl
            ),
            en: format!(
                "Do you see a weakness in our website or services, or can you see data that are not for you (a data breach)? Tell us as soon as you can: write to {}{or_en}. We like to solve it together with you.",
                email.en
            ),
        }),
        Block::List(vec![
            Words::new(
                "Vertel zo precies mogelijk wat u zag en waar, en hoe wij het kunnen nadoen. Stuur IP-adressen, logbestanden en schermafdrukken mee als u die hebt.",
                "Tell as precisely as you can what you saw and where, and how we can do the same. Send IP addresses, logs and screenshots along if you have them.",
            ),
            Words::new(
                "Deel het lek niet met anderen voordat het is hersteld.",
                "Do not share the leak with others before it is repaired.",
            ),
            Words::new(
                "Gebruik het lek niet verder dan nodig is om het te melden, en laat ook anderen dat niet doen. Bij misbruik kunnen wij aangifte doen.",
                "Do not use the leak beyond what is needed to report it, and do not let others do so. In case of abuse we may go to the police.",
            ),
        ]),
    ]
}

/// Returns how changes are told.
pub(super) fn changes(_facts: &Facts) -> Vec<Block> {
    vec![text(
        "Als wij anders gaan werken, passen wij deze verklaring aan. De nieuwste versie staat altijd op onze website, met nummer en datum. Verandert er iets dat u zelf raakt, dan krijgt u daarover eerst bericht. Oudere versies kunt u bij ons opvragen.",
        "When we start to work in another way, we change this statement. The newest version is always on our website, with its number and date. When something changes that concerns you yourself, we tell you first. You can ask us for earlier versions.",
    )]
}
