//! The letters on restriction and objection.

use domain::language::Language;
use domain::restriction::RestrictionGround;

use super::{day, in_language};
use crate::letters::erasure::{CarriedOut, CodedAddresses, Erased, Kept, Recipient, Told, Until};
use crate::letters::restricted::Refused;
use crate::letters::{
    Correspondence, l07_restriction_placed as l07, l08_restriction_lifting as l08,
    l09_objection_upheld as l09, l10_objection_rejected as l10, request_refused,
};
use crate::model::Letter;

fn data(language: Language) -> Vec<String> {
    [
        ("2 contactmomenten", "2 contact moments"),
        ("1 offerte", "1 quote"),
    ]
    .map(|(dutch, english)| in_language(language, dutch, english).to_owned())
    .to_vec()
}

fn recipients(language: Language) -> Vec<Recipient> {
    let accountant = in_language(language, "de boekhouder", "the accountant");
    vec![
        Recipient {
            name: accountant.to_owned(),
            told: Told::Asked,
        },
        Recipient {
            name: "Skype".to_owned(),
            told: Told::NotTold {
                reason: in_language(
                    language,
                    "deze dienst bestaat niet meer",
                    "this service no longer exists",
                )
                .to_owned(),
            },
        },
    ]
}

fn refused(language: Language) -> Vec<Refused> {
    let refused = |what: (&str, &str), because: (&str, &str)| Refused {
        what: in_language(language, what.0, what.1).to_owned(),
        because: in_language(language, because.0, because.1).to_owned(),
    };
    vec![refused(
        ("factuur 2025-0012", "invoice 2025-0012"),
        (
            "De wet geeft hier geen reden om het gebruik te beperken (artikel 18 lid 1 AVG).",
            "The law gives no reason to restrict the use here (Art. 18(1) GDPR).",
        ),
    )]
}

/// Returns what L07 tells.
#[must_use]
pub fn placed(correspondence: &Correspondence, language: Language) -> l07::Input {
    l07::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        placed_on: day(2026, 11, 24),
        ground: RestrictionGround::NeededForClaim,
        data: data(language),
        recipients: recipients(language),
        refused: refused(language),
    }
}

pub(crate) fn all_placed(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = placed(correspondence, language);
    vec![l07::compose(&input, language)]
}

/// Returns what L08 tells.
#[must_use]
pub fn lifting(correspondence: &Correspondence, language: Language) -> l08::Input {
    l08::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        lift_on: day(2026, 12, 1),
        reason: in_language(
            language,
            "u liet ons weten dat uw rechtszaak voorbij is",
            "you told us that your court case is over",
        )
        .to_owned(),
        data: data(language),
    }
}

pub(crate) fn all_lifting(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = lifting(correspondence, language);
    vec![l08::compose(&input, language)]
}

fn kept(language: Language, because: (&str, &str)) -> Vec<Kept> {
    vec![Kept {
        what: in_language(language, "factuur 2025-0012", "invoice 2025-0012").to_owned(),
        because: in_language(language, because.0, because.1).to_owned(),
        until: Until::Day {
            day: day(2032, 12, 31),
            derivation: String::new(),
        },
    }]
}

/// Returns what L09 tells.
#[must_use]
pub fn upheld(correspondence: &Correspondence, language: Language) -> l09::Input {
    l09::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        purposes: vec![
            in_language(language, "reacties op de website", "website comments").to_owned(),
        ],
        carried_out: CarriedOut {
            erased_on: day(2026, 11, 24),
            erased: vec![Erased {
                what: in_language(language, "3 reacties op de website", "3 website comments")
                    .to_owned(),
                dated: Some((day(2025, 2, 3), day(2026, 9, 1))),
            }],
            recipients: recipients(language),
            gone_from_backups_by: Some(day(2027, 2, 22)),
            file_kept_until: in_language(
                language,
                "5 jaar na het afsluiten van het verzoek",
                "5 years after the request was closed",
            )
            .to_owned(),
            coded_addresses: CodedAddresses::None,
        },
        kept: kept(
            language,
            (
                "Voor facturen geldt het recht van bezwaar niet: wij moeten ze bewaren (artikel 21 lid 1 AVG).",
                "The right to object does not reach invoices: we have to keep them (Art. 21(1) GDPR).",
            ),
        ),
    }
}

pub(crate) fn all_upheld(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let partly = upheld(correspondence, language);
    let mut whole = upheld(correspondence, language);
    whole.kept.clear();
    whole.carried_out.recipients.clear();
    whole.carried_out.coded_addresses = CodedAddresses::Kept;
    let mut for_another = upheld(correspondence, language);
    for_another.on_behalf_of = Some("Samira van 't Hof-Öztürk".to_owned());
    for_another.carried_out.coded_addresses = CodedAddresses::Kept;
    [partly, whole, for_another]
        .iter()
        .map(|input| l09::compose(input, language))
        .collect()
}

/// Returns what L10 tells.
#[must_use]
pub fn rejected(correspondence: &Correspondence, language: Language) -> l10::Input {
    l10::Input {
        correspondence: correspondence.clone(),
        purposes: vec![in_language(language, "dossier van een zaak", "case file").to_owned()],
        persons_reason: in_language(
            language,
            "u wilt niet dat wij brieven over u bewaren",
            "you do not want us to keep letters about you",
        )
        .to_owned(),
        kept: kept(
            language,
            (
                "Wij hebben deze gegevens nodig voor een rechtsvordering. Zonder de brieven kunnen wij niet \
                 aantonen wat is afgesproken; dat weegt zwaarder dan uw wens.",
                "We need these data for a legal claim. Without the letters we cannot show what was agreed; that \
                 outweighs your wish.",
            ),
        ),
        released_on: Some(day(2026, 12, 1)),
    }
}

pub(crate) fn all_rejected(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = rejected(correspondence, language);
    vec![l10::compose(&input, language)]
}

/// Returns what the refusal of a request tells.
#[must_use]
pub fn refusal(correspondence: &Correspondence, language: Language) -> request_refused::Input {
    request_refused::Input {
        correspondence: correspondence.clone(),
        request: in_language(
            language,
            "uw gegevens tijdelijk niet te gebruiken",
            "restrict the use of your data",
        )
        .to_owned(),
        refused: refused(language),
    }
}

pub(crate) fn refusals(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = refusal(correspondence, language);
    vec![request_refused::compose(&input, language)]
}
