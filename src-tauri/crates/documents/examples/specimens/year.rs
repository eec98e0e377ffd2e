//! A full round of the year and an emergency sheet.

use documents::emergency_sheet::{Duty, EmergencySheet, FallsDue, When};
use documents::letters::ContactDetails;
use documents::year_round::{Mended, RoundPart, RoundRemark, RoundRun, YearRound};
use domain::language::Language;

use super::{day, in_language};

/// A round with everything in it that can be, and more than is printed.
pub fn round(language: Language) -> YearRound {
    let word = |dutch, english| in_language(language, dutch, english).to_owned();
    let part = |subject: String, [done, stays, not_applicable]: [u64; 3], mended| RoundPart {
        subject,
        done,
        stays,
        not_applicable,
        mended,
        last_on: (done + stays + not_applicable > 0).then(|| day(2027, 1, 11)),
    };
    let remark = RoundRemark {
        subject: word("Ontvangers", "Recipients"),
        text: word(
            "het nieuwsbriefprogramma staat sinds dit jaar in Ierland; het oude programma bevestigde \
             op papier dat alles daar gewist is",
            "the newsletter program has been in Ireland since this year; the old one confirmed on \
             paper that all is erased there",
        ),
    };
    YearRound {
        administration: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.".to_owned(),
        year: 2027,
        reference: "J-2027".to_owned(),
        done_on: day(2027, 1, 12),
        books_turned_on: Some(day(2026, 7, 1)),
        runs: (1..=9)
            .map(|number| RoundRun {
                number: format!("W-2027-{number:03}"),
                carried_out_on: day(2027, 1, number),
                count: u64::from(number) * 137,
                certificate: (number != 3).then(|| format!("a1b2c3d{number}")),
            })
            .collect(),
        held: 14,
        parts: vec![
            part(
                word("Blokkades", "Holds"),
                [2, 6, 0],
                Some(Mended::Lifted(3)),
            ),
            part(
                word("Ontvangers", "Recipients"),
                [4, 21, 2],
                Some(Mended::LookedUp(1)),
            ),
            part(word("Overeenkomsten", "Agreements"), [3, 58, 1], None),
            part(
                word("Verwerkingen zonder einde", "Activities without an end"),
                [0, 2, 0],
                None,
            ),
            part(
                word("Buiten dit programma", "Outside this program"),
                [5, 0, 1],
                Some(Mended::TasksDone(12)),
            ),
            part(word("Eigen reservekopieën", "Own backups"), [1, 0, 0], None),
            part(word("Herstelblad", "Recovery sheet"), [0, 1, 0], None),
            part(word("Noodblad", "Emergency sheet"), [0, 0, 0], None),
        ],
        remarks: vec![remark; 7],
        signatory: "Marijke Terpstra-Vos".to_owned(),
    }
}

/// An emergency sheet with some of everything.
pub fn emergency(language: Language) -> EmergencySheet {
    let word = |dutch, english| in_language(language, dutch, english).to_owned();
    let erase = |when, activity: String, count| FallsDue {
        when,
        what: Duty::Erase { activity, count },
    };
    EmergencySheet {
        administration: "Wilgenhoek Online Diensten".to_owned(),
        made_on: day(2026, 11, 24),
        folder: "C:\\Users\\Marijke\\AppData\\Local\\Vergeetboek\\administratie".to_owned(),
        sheet_lies: word(
            "In de kluis achter het kantoor, in de blauwe map.",
            "In the safe behind the office, in the blue folder.",
        ),
        may_open: word(
            "Mijn broer Teun; hij heeft de sleutel van de kluis.",
            "My brother Teun; he has the key to the safe.",
        ),
        until: day(2027, 2, 22),
        due: vec![
            erase(When::Now, word("Contact", "Contact"), 19),
            FallsDue {
                when: When::On(day(2026, 12, 2)),
                what: Duty::Answer {
                    number: "V-2026-012".to_owned(),
                },
            },
            FallsDue {
                when: When::On(day(2026, 12, 15)),
                what: Duty::LookAtHolds { count: 2 },
            },
            erase(
                When::Month(day(2027, 1, 1)),
                word("Facturatie", "Invoicing"),
                1_042,
            ),
        ],
        signatory: ContactDetails {
            name: "Marijke Terpstra-Vos".to_owned(),
            phone: Some("085\u{A0}000\u{A0}00\u{A0}12".to_owned()),
            email: Some("info@wilgenhoek.example".to_owned()),
        },
    }
}
