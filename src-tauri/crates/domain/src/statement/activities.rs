//! What is said of each activity: what for, which data, on which ground, with whom, how long (art. 13(1)(c) to (e) and
//! (2)(a) and (e), 14(1)(d) and (2)(f)).

use super::facts::{Facts, StatedActivity};
use super::{Block, Fact, SectionKind, fact, listed, sentence_of, text};
use crate::activity::{ActivityCode, LawfulBasis};
use crate::language::{Language, Words};
use crate::pack;
use crate::short_text::{after_colon, kept};
use crate::words::rule_in_short;

/// Returns the activities that a section is about.
const fn activities_of(kind: SectionKind) -> &'static [ActivityCode] {
    use ActivityCode as A;
    match kind {
        SectionKind::Contact => &[A::A01],
        SectionKind::Newsletter => &[A::A02, A::A03],
        SectionKind::Quotes => &[A::A04, A::A05],
        SectionKind::Agreements => &[A::A06],
        SectionKind::Invoicing => &[A::A09, A::A10],
        SectionKind::CaseFiles => &[A::A07, A::A08],
        SectionKind::Comments => &[A::A11, A::A12],
        SectionKind::Website => &[A::A13, A::A14, A::A15, A::A16],
        SectionKind::Duties => &[A::A17, A::A18, A::A19, A::A20, A::A21],
        SectionKind::Brief
        | SectionKind::Who
        | SectionKind::Recipients
        | SectionKind::Abroad
        | SectionKind::Rights
        | SectionKind::Objection
        | SectionKind::Automated
        | SectionKind::Complaint
        | SectionKind::Security
        | SectionKind::Report
        | SectionKind::Changes => &[],
    }
}

/// Returns the blocks of a section; none where the business does nothing of it.
pub(super) fn section(kind: SectionKind, facts: &Facts) -> Vec<Block> {
    let about: Vec<&StatedActivity> = activities_of(kind)
        .iter()
        .filter_map(|code| facts.activity(*code))
        .collect();
    let alone = about.len() == 1;
    about
        .into_iter()
        .flat_map(|activity| {
            let heading = (!alone).then(|| Block::Heading(activity.name.clone()));
            heading
                .into_iter()
                .chain([Block::Facts(told(activity))])
                .chain(remarks(activity.code).into_iter().map(Block::Text))
        })
        .collect()
}

/// Returns what the law asks to be told of an activity.
fn told(activity: &StatedActivity) -> Vec<Fact> {
    let in_use = activity.in_use();
    let mut told = vec![
        fact(
            "Waarvoor",
            "What for",
            sentence_of(&in_use.usable_purpose()),
        ),
        fact("Van wie", "About whom", sentence_of(&activity.subjects)),
        fact(
            "Welke gegevens",
            "Which data",
            sentence_of(&activity.categories),
        ),
        fact(
            "Hoe gekregen",
            "How obtained",
            sentence_of(&activity.source),
        ),
        fact("Waarom dat mag", "Why we may", ground(activity)),
    ];
    if let Some(interest) = &activity.interest {
        told.push(fact("Ons belang", "Our interest", sentence_of(interest)));
    }
    told.push(fact("Met wie gedeeld", "Shared with", shared(activity)));
    told.push(fact(
        "Hoe lang bewaard",
        "How long kept",
        sentence_of(&kept(&in_use)),
    ));
    if let Some(needed) = needed(activity.code) {
        told.push(fact("Moet u dit geven?", "Must you give this?", needed));
    }
    told
}

/// Returns the bases in words, and when which one counts.
fn ground(activity: &StatedActivity) -> Words {
    if !activity.is_personal() {
        return sentence_of(&activity.ground);
    }
    let in_use = activity.in_use();
    let bases: Vec<LawfulBasis> = if in_use.has_basis_of_pack() {
        pack::activity(activity.code).bases
    } else {
        vec![activity.basis]
    };
    let each: Vec<Words> = bases.iter().map(|basis| basis.words()).collect();
    let nl: Vec<String> = each.iter().map(|one| one.nl.clone()).collect();
    let en: Vec<String> = each.into_iter().map(|one| one.en).collect();
    let mut words = sentence_of(&Words {
        nl: nl.join("; "),
        en: en.join("; "),
    });
    // What the pack says of its own basis is not true of another that the owner chose.
    if in_use.has_basis_of_pack() && !activity.ground.nl.trim().is_empty() {
        let ground = sentence_of(&activity.ground);
        words.nl = format!("{} {}", words.nl, ground.nl);
        words.en = format!("{} {}", words.en, ground.en);
    }
    words
}

fn shared(activity: &StatedActivity) -> Words {
    if activity.recipients.is_empty() {
        return Words::new("Met niemand.", "With nobody.");
    }
    sentence_of(&Words {
        nl: listed(&activity.recipients, "en"),
        en: listed(&activity.recipients, "and"),
    })
}

/// Returns whether the data are needed, and what happens without (art. 13(2)(e)); none where they do not come from the
/// person.
fn needed(code: ActivityCode) -> Option<Words> {
    use ActivityCode as A;
    let words = match code {
        A::A01 => Words::new(
            "Nee. Zonder naam en een adres of nummer kunnen wij u alleen niet antwoorden.",
            "No. Without a name and an address or number we just cannot answer you.",
        ),
        A::A02 | A::A03 => Words::new(
            "Nee. Zonder e-mailadres krijgt u alleen geen nieuwsbrief.",
            "No. Without an e-mail address you just get no newsletter.",
        ),
        A::A04 | A::A05 => Words::new(
            "Voor een offerte hebben wij uw naam, uw adres en uw vraag nodig. Zonder die gegevens kunnen wij er geen maken.",
            "For a quote we need your name, your address and your question. Without them we cannot make one.",
        ),
        A::A06 => Words::new(
            "Ja, wat nodig is voor de opdracht. Zonder die gegevens kunnen wij de overeenkomst niet sluiten of uitvoeren.",
            "Yes, what the order needs. Without those data we cannot make or perform the agreement.",
        ),
        A::A07 => Words::new(
            "Ja, wat nodig is voor de zaak. Zonder die gegevens kunnen wij u niet helpen.",
            "Yes, what the case needs. Without those data we cannot help you.",
        ),
        A::A09 => Words::new(
            "Ja. De belastingwet vraagt uw naam en adres op een factuur. Zonder die gegevens kunnen wij niet voor u werken.",
            "Yes. Tax law asks for your name and address on an invoice. Without them we cannot work for you.",
        ),
        A::A11 => Words::new(
            "Nee. Zonder naam en e-mailadres kunt u alleen geen reactie plaatsen.",
            "No. Without a name and an e-mail address you just cannot post a comment.",
        ),
        A::A13 | A::A15 | A::A16 => Words::new(
            "Nee. De website werkt ook zonder.",
            "No. The website works without it too.",
        ),
        A::A18 => Words::new(
            "Alleen wat nodig is om u te herkennen en te antwoorden. Zonder die gegevens kunnen wij uw verzoek niet uitvoeren.",
            "Only what is needed to recognise and answer you. Without those data we cannot carry out your request.",
        ),
        A::A19 => Words::new(
            "Nee. U mag ook melden zonder uw naam te noemen.",
            "No. You may also report without giving your name.",
        ),
        A::A08 | A::A10 | A::A12 | A::A14 | A::A17 | A::A20 | A::A21 => return None,
    };
    Some(words)
}

/// Returns what else is true of an activity and cannot be read from its row.
fn remarks(code: ActivityCode) -> Vec<Words> {
    use ActivityCode as A;
    let told: &[(&str, &str)] = match code {
        A::A01 => &[
            (
                "Het gaat om contact per telefoon, sms, e-mail, contactformulier, WhatsApp, Skype (vroeger) en sociale media. Zo weten wij bij een volgend contact wanneer wij elkaar spraken, waarover, en hoe u toen reageerde.",
                "This is about contact by telephone, text message, e-mail, contact form, WhatsApp, Skype (in the past) and social media. At a next contact we then know when we spoke, about what, and how you reacted.",
            ),
            (
                "Deze gegevens gebruiken wij niet voor reclame.",
                "We do not use these data for advertising.",
            ),
        ],
        A::A02 => &[(
            "U krijgt deze nieuwsbrief omdat u klant bent. In elke nieuwsbrief staat een link om u af te melden. Dat is gratis en u hoeft geen reden te geven.",
            "You get this newsletter because you are a customer. Every newsletter has a link to unsubscribe. That is free of charge and you need not give a reason.",
        )],
        A::A03 => &[(
            "U krijgt deze nieuwsbrief alleen als u zich hebt ingeschreven. In elke nieuwsbrief staat een link om u af te melden. Daarmee trekt u uw toestemming in.",
            "You get this newsletter only if you signed up. Every newsletter has a link to unsubscribe. With it you withdraw your consent.",
        )],
        A::A04 | A::A05 | A::A07 | A::A10 | A::A13 | A::A14 | A::A16 | A::A17 | A::A20 => &[],
        A::A06 => &[(
            "Wij bewaren deze gegevens zolang de overeenkomst loopt, en daarna tot niemand er nog iets over kan eisen.",
            "We keep these data while the agreement runs, and after that until nobody can claim anything about it any more.",
        )],
        A::A08 => &[
            (
                "Soms staan in een dossier gegevens van iemand die geen contact met ons had, zoals de wederpartij van onze klant. Wij bewaren dan alle e-mails, brieven en gespreksnotities die voor de zaak nodig zijn, tot de uitspraak of de schikking definitief is.",
                "Sometimes a case file holds data about somebody who never contacted us, such as the counter-party of our customer. We then keep all mails, letters and call notes that the case needs, until the ruling or the settlement is final.",
            ),
            (
                "Staat u in zo'n dossier? Dan krijgt u daarover zelf bericht, behalve als de wet een uitzondering maakt.",
                "Are you in such a file? Then you get a notice of your own, unless the law makes an exception.",
            ),
        ],
        A::A09 => &[(
            "Wij bewaren niet meer dan de factuur en de boekhouding vragen.",
            "We keep no more than the invoice and the books ask for.",
        )],
        A::A11 => &[(
            "Uw reactie blijft staan tot het bericht van onze website verdwijnt of tot u ons vraagt om uw reactie te wissen. Anderen kunnen erop hebben geantwoord. Elke 24 maanden bekijken wij of de reacties nog nodig zijn.",
            "Your comment stays until the post disappears from our website or until you ask us to erase it. Others may have answered it. Every 24 months we look whether the comments are still needed.",
        )],
        A::A12 => &[(
            "Een reactie kan door een automatische controle op spam gaan. Die gebruikt wat u in het formulier invult, uw IP-adres en gegevens van uw browser. Is uw reactie ten onrechte tegengehouden? Laat het weten, dan kijkt een mens ernaar.",
            "A comment can go through an automated spam check. It uses what you fill in, your IP address and data of your browser. Was your comment wrongly stopped? Tell us, and a human being looks at it.",
        )],
        A::A15 => &[(
            "Deze gegevens gaan over een bezoeker met een nummer. Dat nummer maakt dat het persoonsgegevens blijven, ook met een verkort IP-adres.",
            "These data are about a visitor with a number. That number makes that they stay personal data, also with a shortened IP address.",
        )],
        A::A18 => &[(
            "Een kopie die wij voor u maakten, wissen wij na 30 dagen. Wat u stuurt om te laten zien wie u bent, wissen wij meteen na de controle.",
            "A copy that we made for you is erased after 30 days. What you send to show who you are is erased right after the check.",
        )],
        A::A19 | A::A21 => &[],
    };
    told.iter().map(|(nl, en)| Words::new(nl, en)).collect()
}

/// Returns the first words of a purpose, to follow a colon in the short layer.
pub(super) fn purpose_in_brief(activity: &StatedActivity) -> Words {
    let purpose = activity.in_use().usable_purpose();
    Words {
        nl: after_colon(&purpose.nl),
        en: after_colon(&purpose.en),
    }
}

/// Returns the main term of an activity's rule, as it stands in the short layer.
pub(super) fn kept_in_brief(activity: &StatedActivity) -> Words {
    let short = |language| rule_in_short(&activity.rule, activity.code, language);
    Words {
        nl: short(Language::Dutch),
        en: short(Language::English),
    }
}

/// Returns the facts of the activities of the website, for its own section.
pub(super) fn of_website(facts: &Facts) -> Vec<Block> {
    section(SectionKind::Website, facts)
}

/// Returns a paragraph on own interests, where an activity rests on one.
pub(super) fn on_interests() -> Block {
    text(
        "Waar wij ons eigen belang noemen, zoals ons bewijs en onze rechten bewaken, hebben wij dat afgewogen tegen uw belang bij privacy. Wij gebruiken dan niet meer gegevens dan voor dat doel nodig zijn. U mag vragen hoe wij dat hebben afgewogen.",
        "Where we name an interest of our own, such as guarding our evidence and our rights, we weighed it against your interest in privacy. We then use no more data than that purpose needs. You may ask how we weighed it.",
    )
}
