//! Sender and addressee of a letter, and what is missing for one that can be posted.

use chrono::NaiveDate;
use documents::letters::salutation::{Addressee, FormOfAddress, PersonName};
use documents::letters::{ContactDetails, Correspondence, Signatory};
use documents::model::{Letterhead, Logo, Window};
use domain::language::Language;
use domain::pack::recipient_name;
use domain::record::ContactPointKind;
use domain::request_path::AnswerTo;
use store::tables::business::{self, Business, WindowSide};
use store::tables::contact::Contact;
use store::tables::contact_point::{self, ContactPoint};
use store::tables::recipient::Recipient;
use store::tables::request::Requester;
use store::tables::setting;
use store::{Connection, StoreError};

use crate::letter_texts;
use crate::requests::{self, File};
use crate::wire::requests::LetterGap;

/// Returns the frame of a letter to who asked, from the business's own data and the request file's copy of who that is.
pub(super) fn of(
    vault: &Connection,
    file: &File,
) -> store::Result<(Correspondence, Vec<LetterGap>)> {
    let (addressee, street, postcode, town, country) = addressee(file);
    let to = Destination {
        addressee,
        address: lines(street, postcode, town, country),
        complete: !street.is_empty() && !town.is_empty(),
    };
    let (correspondence, missing) = frame(
        vault,
        to,
        file.request.number.clone(),
        file.today,
        file.request.language,
    )?;
    let correspondence = Correspondence {
        your_message_of: Some(file.request.clock_starts_on()),
        ..correspondence
    };
    Ok((correspondence, missing))
}

/// Returns the frame of a letter to a recipient, in the owner's own language. The message of the person is not the
/// recipient's to know.
pub(super) fn with_recipient(
    vault: &Connection,
    recipient: &Recipient,
    reference: String,
    today: NaiveDate,
) -> store::Result<(Correspondence, Vec<LetterGap>)> {
    let language = setting::get(vault)?.language;
    let to = &recipient.address;
    let attention = match (to.contact.is_empty(), language) {
        (true, _) => None,
        (false, Language::Dutch) => Some(format!("T.a.v. {}", to.contact)),
        (false, Language::English) => Some(format!("Attn {}", to.contact)),
    };
    let place = lines(&to.street, &to.postcode, &to.town, &to.country);
    let to = Destination {
        addressee: Addressee::Company {
            name: recipient_name(&recipient.name, language),
            contact: None,
        },
        address: attention.into_iter().chain(place).collect(),
        complete: !to.street.is_empty() && !to.town.is_empty(),
    };
    frame(vault, to, reference, today, language)
}

/// Returns the frame of a letter to somebody who asked nothing, as their card says who and where they are.
pub(super) fn with_card(
    vault: &Connection,
    card: &Contact,
    reference: String,
    today: NaiveDate,
) -> store::Result<(Correspondence, Vec<LetterGap>)> {
    let points = contact_point::usable_of_contact(vault, card.id)?;
    let place = points
        .iter()
        .find(|point| point.kind == ContactPointKind::PostalAddress);
    let part =
        |of: fn(&ContactPoint) -> &String| place.map(|at| of(at).clone()).unwrap_or_default();
    let to = Requester {
        salutation: card.salutation,
        given_name: card.given_name.clone(),
        infix: card.infix.clone(),
        family_name: card.family_name.clone(),
        company: card.company.clone(),
        street: part(|at| &at.street),
        postcode: part(|at| &at.postcode),
        town: part(|at| &at.town),
        country: part(|at| &at.country),
        email: String::new(),
    };
    let to = Destination {
        addressee: requests::addressee(&to),
        address: lines(&to.street, &to.postcode, &to.town, &to.country),
        complete: !to.street.is_empty() && !to.town.is_empty(),
    };
    frame(vault, to, reference, today, card.language)
}

/// Where a letter goes.
struct Destination {
    addressee: Addressee,
    address: Vec<String>,
    /// Whether the post can find it.
    complete: bool,
}

fn frame(
    vault: &Connection,
    to: Destination,
    reference: String,
    today: NaiveDate,
    language: Language,
) -> store::Result<(Correspondence, Vec<LetterGap>)> {
    let business = business::find(vault)?.ok_or(StoreError::NotFound)?;
    let logo = business::logo(vault)?;
    let mut missing = Vec::new();
    if !to.complete {
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
    let sender = Sender::of(&business, logo, language);
    let correspondence = Correspondence {
        window: sender.window,
        addressee: to.addressee,
        address: to.address,
        your_message_of: None,
        your_reference: None,
        reference,
        date: today,
        contact: sender.contact,
        signatory: sender.signatory,
        letterhead: sender.letterhead,
        wording: letter_texts::wording(vault)?,
    };
    Ok((correspondence, missing))
}

/// Returns a letter's frame with the business as its sender.
pub(crate) fn as_the_business_writes(
    vault: &Connection,
    correspondence: Correspondence,
    language: Language,
) -> store::Result<Correspondence> {
    let business = business::find(vault)?.ok_or(StoreError::NotFound)?;
    let sender = Sender::of(&business, business::logo(vault)?, language);
    Ok(Correspondence {
        window: sender.window,
        contact: sender.contact,
        signatory: sender.signatory,
        letterhead: sender.letterhead,
        ..correspondence
    })
}

/// The business as it writes a letter.
struct Sender {
    window: Window,
    contact: ContactDetails,
    signatory: Signatory,
    letterhead: Letterhead,
}

impl Sender {
    fn of(business: &Business, logo: Option<Vec<u8>>, language: Language) -> Sender {
        let person = if business.signatory.is_empty() {
            &business.name
        } else {
            &business.signatory
        };
        Sender {
            window: match business.window_side {
                WindowSide::Left => Window::Left,
                WindowSide::Right => Window::Right,
            },
            contact: ContactDetails {
                name: person.clone(),
                phone: some(&business.phone),
                email: some(&business.email),
            },
            signatory: Signatory {
                name: person.clone(),
                role: None,
            },
            letterhead: letterhead(business, logo, language),
        }
    }
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
    let to_the_person = file.request.path.answer_to == AnswerTo::Person;
    match file
        .request
        .representative
        .as_ref()
        .filter(|_| !to_the_person)
    {
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
