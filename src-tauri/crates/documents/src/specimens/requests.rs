//! The letters of a request: questions, extension, answers to erasure, notices.

use domain::language::Language;
use domain::notice_action::NoticeAction;
use domain::request::IdentityMethod;

use super::{day, in_language, samira};
use crate::letters::erasure::{CarriedOut, CodedAddresses, Erased, Kept, Recipient, Told, Until};
use crate::letters::salutation::{Addressee, FormOfAddress};
use crate::letters::{Correspondence, Term};
use crate::letters::{
    l02_identity_request as l02, l02b_clarification_request as l02b, l03_extension_notice as l03,
    l06a_erasure_done as l06a, l06b_erasure_partly_refused as l06b, l06c_erasure_refused as l06c,
    l14_recipient_notice as l14, l18_not_identified as l18, l19_nothing_found as l19,
};
use crate::model::Letter;

/// The person, as a representative and a recipient know her.
pub const SAMIRA: &str = "Samira van 't Hof-Öztürk";

pub(crate) fn identities(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut runs_on = identity(correspondence, language, None);
    runs_on.term = Term::RunsOn;
    let inputs = [
        identity(correspondence, language, None),
        identity(correspondence, language, reminder()),
        runs_on,
    ];
    inputs.map(|input| l02::compose(&input, language)).to_vec()
}

pub(crate) fn clarifications(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut for_another = clarification(correspondence, language);
    for_another.on_behalf_of = Some(SAMIRA.to_owned());
    for_another.term = Term::RunsOn;
    let inputs = [clarification(correspondence, language), for_another];
    inputs.map(|input| l02b::compose(&input, language)).to_vec()
}

pub(crate) fn extensions(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = extension(correspondence, language);
    vec![l03::compose(&input, language)]
}

/// Returns an answer to the person, one to a representative, and one where nobody else had the data.
pub(crate) fn all_erased(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut not_shared = erased(correspondence, language, None);
    not_shared.carried_out.recipients.clear();
    let inputs = [
        erased(correspondence, language, None),
        represented(correspondence, language),
        not_shared,
    ];
    inputs.map(|input| l06a::compose(&input, language)).to_vec()
}

pub(crate) fn partly_erased(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut not_shared = partly(correspondence, language, None);
    not_shared.carried_out.recipients.clear();
    let mut represented = partly(correspondence, language, Some(SAMIRA.to_owned()));
    represented.correspondence = to_the_lawyer(correspondence);
    let inputs = [
        partly(correspondence, language, None),
        represented,
        not_shared,
    ];
    inputs.map(|input| l06b::compose(&input, language)).to_vec()
}

pub(crate) fn not_erased(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut represented = refused(correspondence, language, Some(SAMIRA.to_owned()));
    represented.correspondence = to_the_lawyer(correspondence);
    let inputs = [refused(correspondence, language, None), represented];
    inputs.map(|input| l06c::compose(&input, language)).to_vec()
}

pub(crate) fn notices(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let of = |action| {
        let mut input = notice(correspondence, language);
        input.action = action;
        l14::compose(&input, language)
    };
    [
        NoticeAction::Erased,
        NoticeAction::Corrected,
        NoticeAction::Restricted,
        NoticeAction::Released,
    ]
    .map(of)
    .to_vec()
}

pub(crate) fn unidentified_all(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = unidentified(correspondence, language);
    vec![l18::compose(&input, language)]
}

pub(crate) fn nothing_found(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut represented = nothing(correspondence, language, Some(SAMIRA.to_owned()));
    represented.correspondence = to_the_lawyer(correspondence);
    let inputs = [nothing(correspondence, language, None), represented];
    inputs.map(|input| l19::compose(&input, language)).to_vec()
}

/// Returns what the answer tells a representative that all was erased.
#[must_use]
pub fn represented(correspondence: &Correspondence, language: Language) -> l06a::Input {
    let mut input = erased(correspondence, language, Some(SAMIRA.to_owned()));
    input.correspondence = to_the_lawyer(correspondence);
    input
}

fn request(language: Language) -> String {
    in_language(language, "uw gegevens te wissen", "erase your data").to_owned()
}

fn access(language: Language) -> String {
    in_language(
        language,
        "inzage in uw persoonsgegevens",
        "give you access to your personal data",
    )
    .to_owned()
}

fn to_the_lawyer(correspondence: &Correspondence) -> Correspondence {
    Correspondence {
        addressee: Addressee::Company {
            name: "Advocatenkantoor Van der Kwast & El Amrani".to_owned(),
            contact: None,
        },
        address: vec![
            "Nieuwe Gracht 101".to_owned(),
            "1400 XX  WATERDAM".to_owned(),
        ],
        ..correspondence.clone()
    }
}

/// Returns what a reminder says beside the question.
#[must_use]
pub fn reminder() -> Option<l02::Reminder> {
    Some(l02::Reminder {
        asked: day(2026, 11, 4),
        closed_from: day(2026, 12, 4),
    })
}

/// Returns what the question who asks tells.
#[must_use]
pub fn identity(
    correspondence: &Correspondence,
    language: Language,
    reminder: Option<l02::Reminder>,
) -> l02::Input {
    l02::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: access(language),
        doubt: in_language(
            language,
            "uw bericht kwam van een e-mailadres dat wij niet kennen",
            "your message came from an e-mail address that we do not know",
        )
        .to_owned(),
        proof: IdentityMethod::TwoFacts,
        reminder,
        term: Term::StandsStill,
    }
}

/// Returns what the question which data are meant tells.
#[must_use]
pub fn clarification(correspondence: &Correspondence, language: Language) -> l02b::Input {
    l02b::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        on_behalf_of: None,
        reason: in_language(
            language,
            "Het gaat om ruim 1.400 berichten uit negen jaar",
            "It concerns more than 1,400 messages of nine years",
        )
        .to_owned(),
        term: Term::StandsStill,
    }
}

/// Returns what a notice of extension tells.
#[must_use]
pub fn extension(correspondence: &Correspondence, language: Language) -> l03::Input {
    l03::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: access(language),
        reason: in_language(
            language,
            "uw verzoek is ingewikkeld, omdat in twee dossiers ook gegevens van anderen staan",
            "your request is complex, because two case files also hold data of others",
        )
        .to_owned(),
        due: day(2027, 2, 2),
    }
}

fn recipients(language: Language) -> Vec<Recipient> {
    let named = |name: &str, told| Recipient {
        name: name.to_owned(),
        told,
    };
    vec![
        named("Wilgenhost", Told::Asked),
        named(
            in_language(language, "Boekhoudkantoor De Lis", "De Lis Accountants"),
            Told::Asked,
        ),
        named(
            "Skype",
            Told::NotTold {
                reason: in_language(
                    language,
                    "de dienst is gestopt en heeft zijn gegevens zelf gewist",
                    "the service has stopped and has erased its data itself",
                )
                .to_owned(),
            },
        ),
    ]
}

fn carried_out(language: Language) -> CarriedOut {
    let gone = |dutch: &str, english: &str, dated| Erased {
        what: in_language(language, dutch, english).to_owned(),
        dated,
    };
    CarriedOut {
        erased_on: day(2026, 11, 23),
        erased: vec![
            gone(
                "3 contactmomenten",
                "3 contact moments",
                Some((day(2022, 3, 1), day(2026, 10, 14))),
            ),
            gone(
                "1 offerte",
                "1 quote",
                Some((day(2024, 6, 3), day(2024, 6, 3))),
            ),
            gone("1 telefoonnummer", "1 telephone number", None),
            gone("de notitie op uw kaart", "the note on your card", None),
        ],
        recipients: recipients(language),
        gone_from_backups_by: Some(day(2027, 2, 21)),
        file_kept_until: in_language(
            language,
            "5 jaar na het sluiten van het verzoek",
            "5 years after the request was closed",
        )
        .to_owned(),
        coded_addresses: CodedAddresses::Kept,
    }
}

/// Returns what the answer tells that all was erased.
#[must_use]
pub fn erased(
    correspondence: &Correspondence,
    language: Language,
    on_behalf_of: Option<String>,
) -> l06a::Input {
    l06a::Input {
        correspondence: correspondence.clone(),
        on_behalf_of,
        carried_out: carried_out(language),
    }
}

fn kept(language: Language) -> Vec<Kept> {
    vec![
        invoice(language, 12),
        Kept {
            what: in_language(
                language,
                "Overeenkomst ‘Onderhoud van de website’",
                "Agreement ‘Onderhoud van de website’",
            )
            .to_owned(),
            because: in_language(
                language,
                "Wij hebben deze gegevens nog nodig om de overeenkomst met u uit te voeren (artikel 6 lid 1 onder b AVG).",
                "We still need these data to perform our contract with you (art. 6(1)(b) GDPR).",
            )
            .to_owned(),
            until: Until::Event(
                in_language(
                    language,
                    "tot de overeenkomst is afgelopen; daarna zolang een vordering nog kan, meestal vijf jaar",
                    "until the agreement has ended; after that as long as a claim is possible, usually five years",
                )
                .to_owned(),
            ),
        },
    ]
}

fn invoice(language: Language, number: u32) -> Kept {
    Kept {
        what: format!(
            "{} 2025-{number:04}",
            in_language(language, "Factuur", "Invoice")
        ),
        because: in_language(
            language,
            "Volgens de belastingwet moeten wij facturen en betalingen bewaren (artikel 52 AWR; artikel 17 lid 3 onder b AVG).",
            "Tax law obliges us to keep invoices and payments (art. 52 AWR; art. 17(3)(b) GDPR).",
        )
        .to_owned(),
        until: Until::Day {
            day: day(2032, 12, 31),
            derivation: in_language(
                language,
                "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
                "15 May 2025; financial year up to and including 31 December 2025; seven years after that",
            )
            .to_owned(),
        },
    }
}

/// Returns what the answer tells that a part was erased.
#[must_use]
pub fn partly(
    correspondence: &Correspondence,
    language: Language,
    on_behalf_of: Option<String>,
) -> l06b::Input {
    l06b::Input {
        correspondence: correspondence.clone(),
        on_behalf_of,
        carried_out: carried_out(language),
        kept: kept(language),
    }
}

/// Returns an answer about so much that its table takes pages.
#[must_use]
pub fn partly_at_length(correspondence: &Correspondence, language: Language) -> l06b::Input {
    let mut all = kept(language);
    all.extend((1..=14).map(|number| invoice(language, number)));
    let mut input = partly(correspondence, language, None);
    input.kept = all;
    input.correspondence.addressee = samira(FormOfAddress::Neutral);
    input
}

/// Returns what the answer tells that nothing is erased.
#[must_use]
pub fn refused(
    correspondence: &Correspondence,
    language: Language,
    on_behalf_of: Option<String>,
) -> l06c::Input {
    l06c::Input {
        correspondence: correspondence.clone(),
        on_behalf_of,
        kept: kept(language),
    }
}

/// Returns what a notice to a recipient tells.
#[must_use]
pub fn notice(correspondence: &Correspondence, language: Language) -> l14::Input {
    let mut to_recipient = correspondence.clone();
    to_recipient.addressee = Addressee::Company {
        name: "Wilgenhost".to_owned(),
        contact: None,
    };
    to_recipient.address = Vec::new();
    to_recipient.your_message_of = None;
    l14::Input {
        correspondence: to_recipient,
        person: SAMIRA.to_owned(),
        customer_number: None,
        action: NoticeAction::Erased,
        done_on: day(2026, 11, 23),
        data: vec![
            in_language(language, "contactmomenten", "contact moments").to_owned(),
            in_language(language, "telefoonnummer", "telephone number").to_owned(),
        ],
        confirm_within_days: 14,
    }
}

/// Returns what the notice tells that a request is not handled.
#[must_use]
pub fn unidentified(correspondence: &Correspondence, language: Language) -> l18::Input {
    l18::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 10, 5),
        request: request(language),
        asked: vec![day(2026, 10, 7), day(2026, 10, 28)],
        proof: IdentityMethod::TwoFacts,
    }
}

/// Returns what the answer tells that there are no data.
#[must_use]
pub fn nothing(
    correspondence: &Correspondence,
    language: Language,
    on_behalf_of: Option<String>,
) -> l19::Input {
    let words = |pairs: &[(&str, &str)]| {
        pairs
            .iter()
            .map(|(dutch, english)| in_language(language, dutch, english).to_owned())
            .collect()
    };
    l19::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: access(language),
        on_behalf_of,
        places: words(&[
            ("onze administratie", "our administration"),
            ("de mailbox", "the mailbox"),
            ("de telefoon", "the telephone"),
            ("de papieren mappen", "the paper files"),
        ]),
        keys: words(&[
            ("de naam", "the name"),
            ("het e-mailadres", "the e-mail address"),
        ]),
        file_kept_until: in_language(
            language,
            "5 jaar na het sluiten van het verzoek",
            "5 years after the request was closed",
        )
        .to_owned(),
    }
}
