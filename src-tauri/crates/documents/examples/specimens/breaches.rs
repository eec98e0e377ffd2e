//! A breach with everything in it that can be told, and a weakness that was none.

use chrono::DateTime;
use documents::breach_register::{BreachEntry, Made};
use domain::breach::assessment::{
    AssessmentReason, BreachOutcome, Compromise, RiskFactor, RiskLevel, Weighed, Weight,
};
use domain::breach::facts::{BreachFacts, SensitiveData};
use domain::breach::{BreachSource, PersonChannel, ReportPhase};
use domain::language::Language;

use super::{day, in_language};

/// Who makes the papers.
pub fn made(language: Language) -> Made {
    Made {
        administration: "Wilgenhoek Online Diensten".to_owned(),
        on: day(2026, 6, 12),
        language,
    }
}

/// The entries.
pub fn entries(language: Language) -> Vec<BreachEntry> {
    let word = |dutch, english| in_language(language, dutch, english).to_owned();
    let at = |text| DateTime::parse_from_rfc3339(text).expect("a moment");
    let case_file = BreachEntry {
        number: "DL-2026-002".to_owned(),
        subject: word("Dossier naar de wederpartij", "Case file to the opponent"),
        source: BreachSource::OwnFinding,
        processor: (String::new(), None),
        happened: (Some(at("2026-06-05T13:55:00+02:00")), None),
        discovered_at: at("2026-06-05T14:05:00+02:00"),
        aware: Some((
            at("2026-06-05T14:20:00+02:00"),
            word(
                "Toen zagen wij in de verzonden berichten dat de bijlage erbij zat.",
                "Then we saw in the sent messages that the annex went with it.",
            ),
        )),
        facts: BreachFacts {
            what: word(
                "Een mail met het hele dossier ging naar de wederpartij.",
                "A mail with the whole case file went to the opponent.",
            ),
            systems: word("Mail", "Mail"),
            people: word("Een cliënt en twee getuigen", "A client and two witnesses"),
            records: word("Verklaringen en brieven", "Statements and letters"),
            people_count: Some(3),
            record_count: Some(41),
            sensitive: vec![SensitiveData::Special, SensitiveData::Financial],
            contact_point: "Marijke Terpstra-Vos, 085 000 00 12".to_owned(),
            consequences: word(
                "De wederpartij kan de stukken in de zaak gebruiken.",
                "The opponent may use the documents in the case.",
            ),
            measures_taken: word(
                "Wij vroegen om de mail te wissen.",
                "We asked to delete the mail.",
            ),
            measures_proposed: word(
                "Aanvullen van adressen staat voortaan uit.",
                "Completing addresses is off from now on.",
            ),
            advice: word("Overleg met uw advocaat.", "Talk to your lawyer."),
            ..BreachFacts::default()
        },
        assessed: Some((vec![Compromise::Confidentiality], false, false)),
        weighed: vec![Weighed {
            factor: RiskFactor::Data,
            weight: Weight::Heavy,
            because: word("Er staan verklaringen in", "There are statements in it"),
        }],
        risk: Some(RiskLevel::High),
        reasons: vec![AssessmentReason::SensitiveData.words()],
        outcome: Some((BreachOutcome::AuthorityAndPersons, String::new())),
        reports: vec![
            (
                ReportPhase::First,
                at("2026-06-08T14:21:00+02:00"),
                "AP-000123".to_owned(),
                String::new(),
            ),
            (
                ReportPhase::Final,
                at("2026-06-12T09:00:00+02:00"),
                "AP-000123".to_owned(),
                word("De mail is gewist", "The mail was deleted"),
            ),
        ],
        late_reason: word(
            "De website van de toezichthouder deed het niet.",
            "The authority's website did not work.",
        ),
        told: vec![(PersonChannel::Letter, 3)],
        public_on: None,
        closed_on: Some(day(2026, 6, 12)),
        lessons: word(
            "Bijlagen gaan met een wachtwoord.",
            "Annexes go with a password.",
        ),
    };
    let weakness = BreachEntry {
        number: "DL-2026-001".to_owned(),
        subject: word("=Zwakke plek in een formulier", "=Weakness in a form"),
        source: BreachSource::Reporter,
        happened: (None, None),
        discovered_at: at("2026-03-02T09:00:00+01:00"),
        aware: None,
        facts: BreachFacts {
            what: word(
                "Een formulier nam elk adres aan.",
                "A form took any address.",
            ),
            ..BreachFacts::default()
        },
        assessed: Some((Vec::new(), false, false)),
        weighed: Vec::new(),
        risk: None,
        reasons: vec![AssessmentReason::NothingCompromised.words()],
        outcome: Some((BreachOutcome::NoBreach, String::new())),
        reports: Vec::new(),
        late_reason: String::new(),
        told: Vec::new(),
        ..case_file.clone()
    };
    vec![case_file, weakness]
}
