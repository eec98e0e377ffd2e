//! Sender and addressee of a letter, and what is missing for one that can be posted.

use documents::letters::salutation::{Addressee, FormOfAddress, PersonName};
use documents::letters::{ContactDetails, Correspondence, Signatory};
use documents::model::{Letterhead, Logo, Window};
use documents::wording::Wording;
use domain::language::Language;
use store::tables::business::{self, Business, WindowSide};
use store::{Connection, StoreError};

use crate::requests::{self, File};
use crate::wire::requests::LetterGap;

/// Returns the frame of a letter, from the business's own data and the request file's copy of who asked.
pub(super) fn of(
    vault: &Connection,
    file: &File,
) -> store::Result<(Correspondence, Vec<LetterGap>)> {
    let business = business::find(vault)?.ok_or(StoreError::NotFound)?;
    let logo = business::logo(vault)?;
    let (addressee, street, postcode, town, country) = addressee(file);
    let mut missing = Vec::new();
    if street.is_empty() || town.is_empty() {
        missing.push(LetterGap::Address);
    }
    if business.street.is_empty() || business.town.is_empty() {
        missing.push(LetterGap::SenderAddress);
    }
    if business.phone.is_empty() && business.email.is_empty() {
        missing.push(LetterGap::SenderContact);
    }
    if business.signatory.is_empty() {
        missing.push(LetterGap::Signatory);
    }
    let window = match business.window_side {
        WindowSide::Left => Window::Left,
        WindowSide::Right => Window::Right,
    };
    let person = if business.signatory.is_empty() {
        &business.name
    } else {
        &business.signatory
    };
    let correspondence = Correspondence {
        window,
        addressee,
        address: lines(street, postcode, town, country),
        your_message_of: Some(file.request.clock_starts_on()),
        your_reference: None,
        reference: file.request.number.clone(),
        date: file.today,
        contact: ContactDetails {
            name: person.clone(),
            phone: some(&business.phone),
            email: some(&business.email),
        },
        signatory: Signatory {
            name: person.clone(),
            role: None,
        },
        letterhead: letterhead(&business, logo, file.request.language),
        wording: Wording::default(),
    };
    Ok((correspondence, missing))
}

/// Returns the sender's paper.
fn letterhead(business: &Business, logo: Option<Vec<u8>>, language: Language) -> Letterhead {
    Letterhead {
        name: business.name.clone(),
        address: lines(&business.street, &business.postcode, &business.town, ""),
        phone: some(&business.phone),
        email: some(&business.email),
        website: some(&business.website),
        kvk: some(&business.kvk_number),
        logo: logo.map(|bytes| Logo {
            bytes,
            description: match language {
                Language::Dutch => format!("Logo van {}", business.name),
                Language::English => format!("Logo of {}", business.name),
            },
        }),
    }
}

/// Returns who is written to, with their address: the representative where somebody speaks for the requester.
fn addressee(file: &File) -> (Addressee, &str, &str, &str, &str) {
    match &file.request.representative {
        Some(representative) => (
            Addressee::Person(PersonName {
                form: FormOfAddress::Neutral,
                given: None,
                infix: None,
                surname: representative.name.clone(),
            }),
            &representative.street,
            &representative.postcode,
            &representative.town,
            "",
        ),
        None => {
            let requester = &file.request.requester;
            (
                requests::addressee(requester),
                &requester.street,
                &requester.postcode,
                &requester.town,
                &requester.country,
            )
        }
    }
}

fn lines(street: &str, postcode: &str, town: &str, country: &str) -> Vec<String> {
    // Two spaces between postcode and town are the post's own rule.
    let place = [postcode, town]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("  ");
    [street.to_owned(), place, country.to_uppercase()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
