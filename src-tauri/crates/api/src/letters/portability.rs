//! What a portability answer tells: what is given, to whom it was sent, what is not included and why (art. 20).

use documents::letters::Correspondence;
use documents::letters::l12_portability_answer::{Input, Transfer};
use domain::kept_field::KeptKind;
use domain::language::Language;
use domain::text_dates::long_date;
use store::Connection;

use super::given;
use crate::requests::{File, Surroundings, requester_name};

/// Gathers the answer as of today.
pub(super) fn input(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
    package: bool,
) -> store::Result<Input> {
    let language = file.request.language;
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let data = given::data(vault, file, around.papers())?;
    let standing = file.effect.exporting().and_then(|own| own.standing.clone());
    let transfer = standing.and_then(|standing| {
        let sent_on = standing.sent_on?;
        Some(Transfer {
            receiver: standing.receiver,
            sent_on,
        })
    });
    Ok(Input {
        correspondence,
        on_behalf_of: file
            .request
            .representative
            .as_ref()
            .map(|_| requester_name(&file.request.requester)),
        given: data
            .records
            .keys()
            .map(|kind| kind.words().in_language(language).to_owned())
            .collect(),
        transfer,
        refused: data
            .left_out
            .iter()
            .map(|left| {
                let day = long_date(left.dated_on, language);
                let why = left.in_words();
                let what = one_of(left.kind, language);
                match language {
                    Language::Dutch => format!("{what} van {day}: {why}"),
                    Language::English => format!("{what} of {day}: {why}"),
                }
            })
            .collect(),
        package: package && !data.records.is_empty(),
    })
}

/// Returns what one thing of a kind is called.
fn one_of(kind: KeptKind, language: Language) -> String {
    kind.record()
        .map_or_else(|| kind.words(), |kind| kind.words())
        .in_language(language)
        .to_owned()
}
