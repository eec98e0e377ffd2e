//! L09, the answer that an objection is justified.

use domain::language::Language;

use crate::letters::erasure::{CarriedOut, Kept, afterwards, erased_list, kept_table, passages};
use crate::letters::restricted::whose;
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::{date_in_text, in_sentence};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data these are, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// For what the data are no longer used.
    pub purposes: Vec<String>,
    /// What was erased, and what came with it.
    pub carried_out: CarriedOut,
    /// What is kept for another reason.
    pub kept: Vec<Kept>,
}

static SUBJECT: Passage = Passage::subject(
    "l09.subject",
    "uw bezwaar is terecht",
    "your objection is justified",
);

static UPHELD: Passage = Passage {
    code: "l09.upheld",
    what: Both(
        "waarvoor de gegevens niet meer gebruikt worden, en sinds wanneer",
        "for what the data are no longer used, and since when",
    ),
    place: Place::Text,
    nl: "Uw bezwaar is terecht. Wij gebruiken de gegevens {{van_wie}} sinds {{datum}} niet meer voor: {{doeleinden}}.",
    en: "Your objection is justified. Since {{datum}} we no longer use the data {{van_wie}} for: {{doeleinden}}.",
    fields: &[Field::Purpose, Field::DoneOn, Field::Whose],
    must: &[
        Element::field(
            Both("welk gebruik stopt", "which use stops"),
            Article::Gdpr("21(1)"),
            Field::Purpose,
        ),
        Element::field(
            Both("sinds welke dag", "since which day"),
            Article::Gdpr("12(3)"),
            Field::DoneOn,
        ),
    ],
};

static KEPT: Passage = Passage {
    code: "l09.kept",
    what: Both(
        "dat een deel om een andere reden blijft; de tabel volgt",
        "that a part stays for another reason; the table follows",
    ),
    place: Place::Text,
    nl: "Dit bewaren wij nog om een andere reden. U ziet per onderdeel waarom, en tot wanneer:",
    en: "We still keep the following for another reason. For each part you see why, and until when:",
    fields: &[],
    must: &[],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &UPHELD,
    &passages::ERASED,
    &KEPT,
    &passages::NOT_SHARED,
    &passages::TOLD,
    &passages::NOT_TOLD,
    &passages::BACKUPS,
    &passages::PROOF,
    &passages::CODE,
    &passages::CODE_BEHALF,
];

/// Composes the answer.
///
/// It says which use stops and since when (Art. 21(1) GDPR), what was erased (Art. 17(1)(c)), and what is kept for another
/// reason with what can be done against that (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let person = input.on_behalf_of.as_deref();
    let day = date_in_text(input.carried_out.erased_on, language);
    let purposes = in_sentence(&input.purposes, language);
    let values = [
        (Field::Purpose, purposes.as_str()),
        (Field::DoneOn, &day),
        (Field::Whose, &whose(person, language)),
    ];
    let mut body = vec![said.paragraph(&UPHELD, &values)];
    body.extend(erased_list(&input.carried_out, &said));
    if !input.kept.is_empty() {
        body.push(said.paragraph(&KEPT, &[]));
        body.push(kept_table(&input.kept, language));
    }
    body.extend(afterwards(&input.carried_out, person, &said));
    if !input.kept.is_empty() {
        body.push(blocks::complaint(language));
    }
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
