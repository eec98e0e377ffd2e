//! A card of a file as a contact with its points.

use chrono::NaiveDate;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ContactId, ContactPointId};
use domain::language::Language;
use domain::record::{ContactPointKind, ContactPointSource};
use imports::vcard::{
    CardKind, ContactCandidate, Handle, Place, PostalAddress, Telephone, TelephoneKind,
};
use store::tables::contact::Contact;
use store::tables::contact_point::{CONTACT_POINTS_MAX, ContactPoint};
use uuid::Uuid;

use crate::contacts::normal_form;
use crate::typed::{LINE_CHARACTERS_MAX, TEXT_CHARACTERS_MAX};

/// Returns the card of a contact that would be made.
pub(crate) fn contact(
    candidate: &ContactCandidate,
    language: Language,
    today: NaiveDate,
) -> Contact {
    let name = &candidate.name;
    let (infix, family_name) = match (&name.proposal, &name.family) {
        (Some(proposal), _) => (proposal.infix.clone(), proposal.family.clone()),
        (None, family) => (String::new(), family.clone().unwrap_or_default()),
    };
    // "Berg;Jan;van den": a tussenvoegsel in the place of the second given name is none.
    let second = name.additional.as_deref().filter(|part| *part != infix);
    let given: Vec<&str> = name.given.as_deref().into_iter().chain(second).collect();
    let company = candidate.organisation.clone().unwrap_or_default();
    let mut given_name = given.join(" ");
    let is_business = candidate.card_kind == CardKind::Organisation;
    if given_name.is_empty() && family_name.is_empty() && company.is_empty() {
        // The card has only a name as shown, a number or an address.
        given_name = candidate.shown_name();
    }
    Contact {
        id: ContactId(Uuid::now_v7()),
        kind: if is_business && !company.is_empty() {
            ContactKind::Business
        } else {
            ContactKind::Person
        },
        salutation: Salutation::Neutral,
        given_name: line(&given_name),
        infix: line(&infix),
        family_name: line(&family_name),
        company: line(&company),
        language,
        note: cut(
            &candidate.note.clone().unwrap_or_default(),
            TEXT_CHARACTERS_MAX,
        ),
        deceased: false,
        child: false,
        entered_on: today,
    }
}

/// Returns the points of a card, at most as many as a contact can have.
pub(super) fn points(candidate: &ContactCandidate, today: NaiveDate) -> Vec<ContactPoint> {
    let mut points = all_points(candidate, today);
    points.truncate(CONTACT_POINTS_MAX);
    points
}

/// Returns the names of the properties that are not taken over.
pub(super) fn left_out(candidate: &ContactCandidate, today: NaiveDate) -> Vec<String> {
    let mut names: Vec<String> = candidate
        .left_out
        .iter()
        .map(|one| one.name.clone())
        .collect();
    let untaken = [
        ("URL", !candidate.links.is_empty()),
        ("TITLE", candidate.title.is_some()),
        ("CATEGORIES", !candidate.categories.is_empty()),
        ("BDAY", candidate.birthday_present),
        (
            "TEL",
            all_points(candidate, today).len() > CONTACT_POINTS_MAX,
        ),
    ];
    names.extend(
        untaken
            .into_iter()
            .filter(|(_, untaken)| *untaken)
            .map(|(name, _)| name.to_owned()),
    );
    names.sort_unstable();
    names.dedup();
    names
}

fn all_points(candidate: &ContactCandidate, today: NaiveDate) -> Vec<ContactPoint> {
    let mut points = Vec::new();
    for telephone in &candidate.telephones {
        points.push(of_telephone(telephone, today));
    }
    for email in &candidate.emails {
        let label = labelled(email.label.as_ref(), email.place);
        points.push(valued(
            ContactPointKind::Email,
            &email.address,
            label,
            today,
        ));
    }
    for address in &candidate.addresses {
        points.push(of_address(address, today));
    }
    for handle in &candidate.handles {
        points.push(of_handle(handle, today));
    }
    if let Some(photo) = &candidate.photo {
        points.push(ContactPoint {
            photo: Some(photo.bytes.clone()),
            ..empty(ContactPointKind::Photo, today)
        });
    }
    points
}

fn of_telephone(telephone: &Telephone, today: NaiveDate) -> ContactPoint {
    let by_kind = match telephone.kind {
        TelephoneKind::Mobile => "mobiel",
        TelephoneKind::Fax => "fax",
        TelephoneKind::Pager => "pager",
        TelephoneKind::Voice | TelephoneKind::Other => "",
    };
    let own = labelled(telephone.label.as_ref(), telephone.place);
    let label = if own.is_empty() {
        by_kind.to_owned()
    } else {
        own
    };
    let number = match &telephone.extension {
        Some(extension) => format!("{} tst. {extension}", telephone.number),
        None => telephone.number.clone(),
    };
    valued(ContactPointKind::Phone, &number, label, today)
}

fn of_address(address: &PostalAddress, today: NaiveDate) -> ContactPoint {
    let street: Vec<&str> = [&address.po_box, &address.street, &address.extended]
        .into_iter()
        .filter_map(|part| part.as_deref())
        .collect();
    let street = if street.is_empty() {
        address.envelope.clone().unwrap_or_default()
    } else {
        street.join(", ")
    };
    let town: Vec<&str> = [&address.town, &address.region]
        .into_iter()
        .filter_map(|part| part.as_deref())
        .collect();
    ContactPoint {
        label: labelled(address.label.as_ref(), address.place),
        street: line(&street),
        postcode: line(&address.postcode.clone().unwrap_or_default()),
        town: line(&town.join(", ")),
        country: line(&address.country.clone().unwrap_or_default()),
        ..empty(ContactPointKind::PostalAddress, today)
    }
}

fn of_handle(handle: &Handle, today: NaiveDate) -> ContactPoint {
    let network = handle.network.clone().unwrap_or_default();
    let kind = match network.as_str() {
        "skype" => ContactPointKind::Skype,
        "whatsapp" => ContactPointKind::Whatsapp,
        _ => ContactPointKind::SocialMedia,
    };
    let label = handle.label.clone().unwrap_or(network);
    valued(kind, &handle.handle, line(&label), today)
}

fn valued(kind: ContactPointKind, value: &str, label: String, today: NaiveDate) -> ContactPoint {
    let value = line(value);
    ContactPoint {
        normalised: normal_form(kind, &value),
        value,
        label,
        ..empty(kind, today)
    }
}

fn empty(kind: ContactPointKind, today: NaiveDate) -> ContactPoint {
    ContactPoint {
        id: ContactPointId(Uuid::now_v7()),
        kind,
        label: String::new(),
        value: String::new(),
        normalised: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::Import,
        since: today,
        chosen_needs: None,
    }
}

fn labelled(label: Option<&String>, place: Option<Place>) -> String {
    match (label, place) {
        (Some(label), _) => line(label),
        (None, Some(Place::Home)) => "privé".to_owned(),
        (None, Some(Place::Work)) => "werk".to_owned(),
        (None, None) => String::new(),
    }
}

/// Returns a text as one line, cut off where no line of a form is longer.
fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    cut(&words.join(" "), LINE_CHARACTERS_MAX)
}

fn cut(text: &str, characters_max: usize) -> String {
    text.chars().take(characters_max).collect()
}
