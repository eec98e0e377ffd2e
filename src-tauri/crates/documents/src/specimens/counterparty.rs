//! The notice to somebody in a case file.

use domain::counterparty_notice::NoticeSource;
use domain::language::Language;

use super::in_language;
use crate::letters::l04_access_answer::{Recipient, Safeguard};
use crate::letters::{Correspondence, l21_counterparty_notice as l21};
use crate::model::Letter;

fn recipient(language: Language, (nl, en): (&str, &str), safeguard: Safeguard) -> Recipient {
    let outside = matches!(safeguard, Safeguard::Outside { .. });
    Recipient {
        name: in_language(language, nl, en).to_owned(),
        task: in_language(language, "zelf verantwoordelijk", "controller").to_owned(),
        country: match (outside, language) {
            (true, Language::Dutch) => "Verenigde Staten",
            (true, Language::English) => "United States",
            (false, Language::Dutch) => "Nederland",
            (false, Language::English) => "the Netherlands",
        }
        .to_owned(),
        safeguard,
    }
}

/// Returns what the notice tells about the counter-party of a client.
#[must_use]
pub fn notice(correspondence: &Correspondence, language: Language) -> l21::Input {
    let said = |nl: &str, en: &str| in_language(language, nl, en).to_owned();
    l21::Input {
        correspondence: Correspondence {
            reference: "B-2026-004".to_owned(),
            your_message_of: None,
            ..correspondence.clone()
        },
        client: Some("Bakkerij De Korst".to_owned()),
        purpose: said(
            "een geschil of procedure behandelen waarin u wederpartij of betrokken bent",
            "handling a dispute or proceedings in which you are counter-party or involved",
        ),
        basis: said(
            "gerechtvaardigd belang (artikel 6 lid 1 onder f AVG)",
            "legitimate interest (Article 6(1)(f) GDPR)",
        ),
        interest: said(
            "het belang van een rechtszaak of geschil",
            "the interest in a legal claim",
        ),
        categories: vec![
            said("naam en adres", "name and address"),
            said(
                "brieven en mails in de zaak",
                "letters and mails in the case",
            ),
            said("verklaringen over u", "statements about you"),
        ],
        source: NoticeSource::ClientAndPublicSources
            .words()
            .in_language(language)
            .to_owned(),
        recipients: vec![
            recipient(language, ("Advocaten", "Lawyers"), Safeguard::WithinEea),
            recipient(
                language,
                ("Rechtbank of gerechtshof", "Court"),
                Safeguard::WithinEea,
            ),
        ],
        period: said(
            "tot de zaak is afgelopen en de vorderingen zijn verjaard",
            "until the case has ended and the claims are time-barred",
        ),
        automated: None,
    }
}

/// Returns the same where data go outside Europe and a computer decides something alone.
#[must_use]
pub fn abroad(correspondence: &Correspondence, language: Language) -> l21::Input {
    let said = |nl: &str, en: &str| in_language(language, nl, en).to_owned();
    let clauses = said(
        "modelcontract van de EU (art. 46 lid 2 onder c AVG)",
        "standard contract of the EU (art. 46(2)(c) GDPR)",
    );
    let mut input = notice(correspondence, language);
    input.client = None;
    input.recipients.push(recipient(
        language,
        ("Microsoft 365", "Microsoft 365"),
        Safeguard::Outside { words: clauses },
    ));
    input.automated = Some(said(
        "welke zaak het eerst aan de beurt is",
        "which case comes first",
    ));
    input
}

pub(crate) fn notices(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let mut checked = notice(correspondence, language);
    checked.recipients = vec![recipient(
        language,
        ("Advocaten", "Lawyers"),
        Safeguard::Unknown,
    )];
    let mut nobody = notice(correspondence, language);
    nobody.recipients = Vec::new();
    [
        notice(correspondence, language),
        abroad(correspondence, language),
        checked,
        nobody,
    ]
    .iter()
    .map(|input| l21::compose(input, language))
    .collect()
}
