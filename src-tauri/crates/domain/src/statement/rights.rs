//! The rights of the reader (art. 13(2)(b) to (f), 15 to 22, 77 to 79), with the one to object apart (art. 21(4)).

use super::business::email;
use super::facts::Facts;
use super::{Block, Fact, fact, sentence_of, text};
use crate::activity::LawfulBasis;
use crate::language::Words;

/// Returns the rights and how they are used.
pub(super) fn rights(facts: &Facts) -> Vec<Block> {
    let email = email(facts);
    let mut told: Vec<Fact> = Vec::new();
    if facts
        .activities
        .iter()
        .any(|one| one.basis == LawfulBasis::Consent)
    {
        told.push(fact(
            "Toestemming intrekken",
            "Withdrawing consent",
            Words::new(
                "Gebruiken wij gegevens omdat u dat goed vond, dan mag u dat altijd intrekken. Wij stoppen meteen. Wat wij daarvoor deden, blijft geldig.",
                "Where we use data because you agreed, you may withdraw that at any time. We stop at once. What we did before stays lawful.",
            ),
        ));
    }
    told.extend(named());
    vec![
        Block::Facts(told),
        Block::Text(Words {
            nl: format!(
                "Mail uw vraag naar {}. Het kost u niets. U krijgt zo snel mogelijk antwoord, en uiterlijk binnen een maand. Is uw vraag ingewikkeld, dan mogen er twee maanden bij komen; dat hoort u binnen de eerste maand. Weigeren wij, dan hoort u binnen een maand waarom.",
                email.nl
            ),
            en: format!(
                "Send your question to {}. It costs you nothing. You get an answer as soon as possible, and within a month at the latest. If your question is complex, two months may be added; we tell you within the first month. If we refuse, we tell you why within a month.",
                email.en
            ),
        }),
        text(
            "Twijfelen wij of u het bent, dan vragen wij u dat op een eenvoudige manier te laten zien. Stuur nooit een volledige kopie van uw paspoort of identiteitskaart.",
            "If we doubt whether it is you, we ask you to show that in a simple way. Never send a full copy of your passport or identity card.",
        ),
    ]
}

fn named() -> [Fact; 5] {
    [
        fact(
            "Inzien",
            "Access",
            Words::new(
                "U mag weten welke gegevens wij van u hebben, en u krijgt er een kopie van.",
                "You may know which data we hold about you, and you get a copy of them.",
            ),
        ),
        fact(
            "Verbeteren",
            "Rectification",
            Words::new(
                "Klopt iets niet of ontbreekt er iets, dan verbeteren wij het of zetten wij uw opmerking erbij.",
                "If something is wrong or missing, we correct it or add your remark.",
            ),
        ),
        fact(
            "Wissen",
            "Erasure",
            Words::new(
                "U mag ons vragen uw gegevens te wissen. Niet gewist wordt wat wij volgens de wet moeten bewaren, en wat nodig is voor een rechtszaak of een vordering. U hoort dan welk deel dat is, waarom, en tot wanneer.",
                "You may ask us to erase your data. Not erased is what the law makes us keep, and what is needed for a legal claim. We then tell you which part that is, why, and until when.",
            ),
        ),
        fact(
            "Tijdelijk niet gebruiken (beperking)",
            "Not using for a time (restriction)",
            Words::new(
                "Dat mag u vragen als u denkt dat gegevens niet kloppen, zolang wij dat nagaan; als wij ze niet mochten gebruiken en u ze liever niet gewist hebt; als wij ze niet meer nodig hebben en u wel, voor een rechtszaak of vordering; en als u bezwaar maakte en daar nog niet op is beslist.",
                "You may ask this if you think that data are wrong, while we check that; if we were not allowed to use them and you prefer them not to be erased; if we no longer need them and you do, for a legal claim; and if you objected and that has not been decided yet.",
            ),
        ),
        fact(
            "Meenemen (overdragen)",
            "Taking along (portability)",
            Words::new(
                "Wat u zelf aan ons gaf, met toestemming of voor een overeenkomst, krijgt u als bestand dat een computer kan lezen. Ook uw reacties op onze website kunt u zo opvragen. Als dat kan, sturen wij het rechtstreeks naar een ander.",
                "What you gave us yourself, with consent or for a contract, you get as a file that a computer can read. You can also ask for your comments on our website in this way. Where that is possible we send it straight to somebody else.",
            ),
        ),
    ]
}

/// Returns the right to object, apart from all else (art. 21(1), (2) and (4)).
pub(super) fn objection(facts: &Facts) -> Vec<Block> {
    let email = email(facts);
    vec![
        Block::Text(Words {
            nl: format!(
                "Waar wij uw gegevens gebruiken voor ons eigen belang, mag u daar altijd bezwaar tegen maken om redenen die met uw situatie te maken hebben. Wij stoppen dan, behalve als ons belang duidelijk zwaarder weegt of als wij de gegevens nodig hebben voor een rechtszaak of vordering. Mail naar {}.",
                email.nl
            ),
            en: format!(
                "Where we use your data for an interest of our own, you may object at any time on grounds relating to your situation. We then stop, unless our interest clearly weighs more or we need the data for a legal claim. Write to {}.",
                email.en
            ),
        }),
        text(
            "Tegen reclame mag u altijd bezwaar maken, zonder reden. Wij stoppen dan meteen.",
            "You may object to advertising at any time, without a reason. We then stop at once.",
        ),
    ]
}

/// Returns the positive statement on automated decisions (art. 13(2)(f) and 22).
pub(super) fn automated(facts: &Facts) -> Vec<Block> {
    let taken: Vec<Block> = facts
        .activities
        .iter()
        .filter_map(|one| {
            let explained = sentence_of(one.automated.as_ref()?);
            Some(Block::Text(Words {
                nl: format!("{}: {}", one.name.nl, explained.nl),
                en: format!("{}: {}", one.name.en, explained.en),
            }))
        })
        .collect();
    if taken.is_empty() {
        return vec![text(
            "Wij nemen over u geen besluiten met gevolgen die alleen een computer neemt.",
            "We take no decisions with effects about you that a computer takes alone.",
        )];
    }
    let human = text(
        "U mag vragen dat een mens naar zo'n besluit kijkt, uw kant vertellen, en het besluit aanvechten.",
        "You may ask that a human being looks at such a decision, tell your side, and contest the decision.",
    );
    taken.into_iter().chain([human]).collect()
}

/// Returns where the reader can complain (art. 13(2)(d), 77 and 79; UAVG 35(2)).
pub(super) fn complaint(_facts: &Facts) -> Vec<Block> {
    vec![text(
        "Bent u niet tevreden over hoe wij met uw gegevens omgaan? Laat het ons weten, dan zoeken wij een oplossing. Dat hoeft niet eerst: u kunt altijd een klacht indienen bij de Autoriteit Persoonsgegevens, www.autoriteitpersoonsgegevens.nl, telefoon 088 1805 250, Postbus 93374, 2509 AJ Den Haag. U kunt ook naar de rechter gaan. Na ons antwoord op een verzoek hebt u daarvoor zes weken.",
        "Are you not satisfied with how we handle your data? Tell us, and we look for a solution. That need not come first: you can always complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens), www.autoriteitpersoonsgegevens.nl, phone +31 88 1805 250, P.O. Box 93374, 2509 AJ The Hague. You can also go to court. After our answer to a request you have six weeks for that.",
    )]
}
