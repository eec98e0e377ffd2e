//! The recovery key on paper.

use chrono::NaiveDate;
use domain::language::Language;

use crate::model::{Block, Document, DocumentKind, Run};
use crate::words::{date_in_text, pick};

/// How many groups a recovery key has.
pub const GROUPS: usize = 8;

/// What a recovery sheet shows.
///
/// It holds the key itself: neither it nor its PDF is ever stored beside the vault.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// The name of the administration that the key opens.
    pub administration: String,
    /// The day on which the key was made.
    pub made_on: NaiveDate,
    /// The key in groups of four characters.
    pub groups: [String; GROUPS],
}

/// Composes the sheet.
#[must_use]
pub fn compose(sheet: &RecoverySheet, language: Language) -> Document {
    let made_on = date_in_text(sheet.made_on, language);
    let name = &sheet.administration;
    let (title, opening, after) = match language {
        Language::Dutch => (
            "Herstelblad",
            format!(
                "Met deze sleutel opent u de administratie {name} als u het wachtwoord niet meer \
                 weet. De sleutel is gemaakt op {made_on}. Een eerder herstelblad werkt niet meer."
            ),
            [
                "Bewaar dit blad op papier, op een andere plek dan de computer: in een kluis, een \
                 afgesloten kast of bij iemand die u vertrouwt.",
                "Maak er geen foto van en bewaar het niet op de computer. Wie deze sleutel en een \
                 kopie van uw administratie heeft, kan alles lezen.",
                "Bent u dit blad kwijt? Maak dan bij Instellingen een nieuwe sleutel. De oude \
                 werkt daarna niet meer.",
                "Zonder wachtwoord en zonder dit blad kan niemand de administratie nog openen, ook \
                 de makers van het programma niet.",
            ],
        ),
        Language::English => (
            "Recovery sheet",
            format!(
                "With this key you open the administration {name} if you no longer know the \
                 password. The key was made on {made_on}. An earlier recovery sheet no longer \
                 works."
            ),
            [
                "Keep this sheet on paper, in a different place from the computer: in a safe, in a \
                 locked cupboard or with someone you trust.",
                "Do not take a photo of it and do not keep it on the computer. Anyone who has this \
                 key and a copy of your administration can read everything.",
                "Have you lost this sheet? Then make a new key in Settings. The old one stops \
                 working.",
                "Without the password and without this sheet nobody can open the administration, \
                 not even the makers of the program.",
            ],
        ),
    };
    let advice = after.into_iter().map(|words| vec![Run::plain(words)]);
    Document {
        title: title.to_owned(),
        language,
        date: sheet.made_on,
        kind: DocumentKind::RecoverySheet,
        sender: name.clone(),
        reference: None,
        blocks: vec![
            Block::paragraph(opening),
            Block::Groups(sheet.groups.to_vec()),
            Block::section(pick(
                language,
                "Waar u dit blad bewaart",
                "Where to keep this sheet",
            )),
            Block::List(advice.collect()),
        ],
    }
}
