//! What the letters tell that end a request without data: who asks is not established (L18), nothing was found (L19).

use documents::letters::{Correspondence, l18_not_identified, l19_nothing_found};
use domain::activity::ActivityCode;
use domain::language::Words;
use domain::request::IdentityMethod;
use domain::words::rule_words;
use store::Connection;
use store::tables::activity;
use store::tables::deadline::Rules;
use store::tables::request_pause::PauseKind;
use store::tables::searched_place::{Place, SearchOutcome};

use super::in_words::{asked, on_behalf_of};
use crate::requests::{self, File};

/// Gathers the notice that it cannot be established who asks.
pub(super) fn not_identified(
    file: &File,
    correspondence: Correspondence,
    proof: IdentityMethod,
) -> l18_not_identified::Input {
    let question = file.open_pause(PauseKind::Identity);
    let days = question.into_iter().flat_map(|question| {
        let first = Some(question.asked_on);
        first.into_iter().chain(question.reminded_on)
    });
    l18_not_identified::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        asked: days.collect(),
        proof,
    }
}

/// Gathers the answer that there are no data.
pub(super) fn nothing_found(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l19_nothing_found::Input> {
    let language = file.request.language;
    let said = |words: Words| words.in_language(language).to_owned();
    let own = Words::new("onze privacyadministratie", "our privacy administration");
    let searched = file.places.iter().filter_map(|place| match place.searched {
        Some((
            _,
            SearchOutcome::NothingFound | SearchOutcome::FoundAndAdded | SearchOutcome::FoundKnown,
        )) => Some(ours(place.place)),
        Some((_, SearchOutcome::NotUsed)) | None => None,
    });
    let used = requests::keys_of(vault, file)?;
    let addresses: Vec<String> = (used.addresses.iter())
        .map(|address| format!("{} {}", address.postcode, address.number))
        .collect();
    let keys = [
        (used.names, Words::new("de naam", "the name")),
        (
            used.emails,
            Words::new("het e-mailadres", "the e-mail address"),
        ),
        (
            used.phones,
            Words::new("het telefoonnummer", "the telephone number"),
        ),
        (
            used.accounts,
            Words::new("het rekeningnummer", "the account number"),
        ),
        (addresses, Words::new("het adres", "the address")),
    ];
    Ok(l19_nothing_found::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        on_behalf_of: on_behalf_of(file),
        places: std::iter::once(own).chain(searched).map(said).collect(),
        keys: keys
            .into_iter()
            .flat_map(|(values, words)| {
                let kind = said(words);
                values
                    .into_iter()
                    .map(move |value| format!("{kind} {value}"))
            })
            .collect(),
        file_kept_until: file_kept_until(vault, file)?,
    })
}

/// Returns how long the file of a request is kept, by the register's own rule (A18), to follow "tot" or "until".
pub(super) fn file_kept_until(vault: &Connection, file: &File) -> store::Result<String> {
    let requests = activity::id_of(vault, ActivityCode::A18)?;
    let mut rules = Rules::of(vault)?;
    let governing = rules.governing(vault, requests, file.request.received_on)?;
    let words = rule_words(&governing.rule, ActivityCode::A18);
    Ok(words.in_language(file.request.language).to_owned())
}

/// Returns a place as it stands in a sentence: "wij hebben gezocht in onze mailbox".
fn ours(place: Place) -> Words {
    match place {
        Place::Mailbox => Words::new("onze mailbox", "our mailbox"),
        Place::MailArchive => Words::new("ons mailarchief", "our mail archive"),
        Place::Whatsapp => Words::new("WhatsApp", "WhatsApp"),
        Place::Microsoft365 => Words::new("Microsoft 365", "Microsoft 365"),
        Place::SentMail => Words::new("onze verzonden mail", "our sent mail"),
        Place::Telephone => Words::new(
            "de berichten en de bellijst op onze telefoon",
            "the messages and the call list on our telephone",
        ),
        Place::Accounting => Words::new("ons boekhoudpakket", "our accounting package"),
        Place::CustomerSystem => Words::new("ons klantsysteem", "our customer system"),
        Place::Website => Words::new("onze website", "our website"),
        Place::Paper => Words::new(
            "onze papieren mappen en notities",
            "our folders and notes on paper",
        ),
    }
}
