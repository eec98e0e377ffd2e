//! What is kept of a person and can be said to be wrong: the card, its contact points, the records.

use domain::decision_matrix::{Proposal, propose};
use domain::ids::RecordId;
use domain::language::{Language, Words};
use domain::paper::RecordFields;
use domain::record::{ContactPointKind, RecordKind};
use domain::rectification::{self, RectifiablePart, outcomes};
use domain::request::{Decision, Right};
use domain::text_dates::long_date;
use store::Connection;
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::rectification::{Corrected, Rectification};
use store::tables::request_decision::PartyInScope;

use super::{Rectifying, state};
use crate::requests::file::File;
use crate::requests::surroundings::Surroundings;
use crate::wire::requests::{
    PartValue, RectifiableThing, RectificationForm, RectificationItem, RectificationView,
    WrongThing,
};

/// The most records that can be chosen from; the newest of them.
const RECORDS_LISTED_MAX: usize = 500;

/// Something that can be said to be wrong, with what it says now.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    /// What it is.
    pub(crate) about: Corrected,
    /// Its name.
    pub(crate) name: Words,
    /// The kind of contact point, where it is one.
    pub(crate) point_kind: Option<ContactPointKind>,
    /// The record.
    pub(crate) record_id: Option<RecordId>,
    /// What each part that can be corrected says.
    pub(crate) parts: Vec<(RectifiablePart, String)>,
    proposal: Proposal,
}

/// Returns what is kept of the person and can be said to be wrong.
pub(crate) fn things(
    vault: &Connection,
    file: &File,
    around: &Surroundings,
) -> store::Result<Vec<Thing>> {
    let mut things = Vec::new();
    for id in &file.contacts {
        if let Some(mut card) = contact::find(vault, *id)? {
            things.push(of_card(&mut card));
        }
        let mut points = contact_point::of_contact(vault, *id)?;
        things.extend(points.iter_mut().map(|point| {
            let about = Corrected {
                contact_id: *id,
                point_id: Some(point.id),
                party: None,
            };
            of_point(about, point)
        }));
    }
    let records = file.scope.iter().take(RECORDS_LISTED_MAX);
    things.extend(records.filter_map(|party| of_record(party, around)));
    Ok(things)
}

fn of_card(card: &mut Contact) -> Thing {
    let parts = RectifiablePart::OF_CARD.iter();
    Thing {
        about: Corrected {
            contact_id: card.id,
            point_id: None,
            party: None,
        },
        name: Words::new("naam en kaart", "name and card"),
        point_kind: None,
        record_id: None,
        parts: parts
            .map(|part| {
                let place = place_on_card(card, *part);
                (*part, place.cloned().unwrap_or_default())
            })
            .collect(),
        proposal: Proposal::Grant {
            decision: Decision::Correct,
        },
    }
}

/// Returns where a part of a card stands; none for a part of something else.
pub(super) fn place_on_card(card: &mut Contact, part: RectifiablePart) -> Option<&mut String> {
    let places = [
        (RectifiablePart::GivenName, &mut card.given_name),
        (RectifiablePart::Infix, &mut card.infix),
        (RectifiablePart::FamilyName, &mut card.family_name),
        (RectifiablePart::Company, &mut card.company),
        (RectifiablePart::Note, &mut card.note),
    ];
    let mut found = places.into_iter().filter(|(of, _)| *of == part);
    found.next().map(|(_, place)| place)
}

fn of_point(about: Corrected, point: &mut ContactPoint) -> Thing {
    let parts = RectifiablePart::of_point(point.kind).iter();
    Thing {
        about,
        name: point.kind.words(),
        point_kind: Some(point.kind),
        record_id: None,
        parts: parts
            .map(|part| {
                let place = place_of_point(point, *part);
                (*part, place.cloned().unwrap_or_default())
            })
            .collect(),
        proposal: Proposal::Grant {
            decision: Decision::Correct,
        },
    }
}

/// Returns where a part of a contact point stands; none for a part of something else.
pub(super) fn place_of_point(
    point: &mut ContactPoint,
    part: RectifiablePart,
) -> Option<&mut String> {
    let places = [
        (RectifiablePart::Value, &mut point.value),
        (RectifiablePart::Street, &mut point.street),
        (RectifiablePart::Postcode, &mut point.postcode),
        (RectifiablePart::Town, &mut point.town),
        (RectifiablePart::Country, &mut point.country),
    ];
    let mut found = places.into_iter().filter(|(of, _)| *of == part);
    found.next().map(|(_, place)| place)
}

fn of_record(party: &PartyInScope, around: &Surroundings) -> Option<Thing> {
    let fields = around.paper(party.record_id)?;
    let situation = around.situation(party);
    let parts = RectifiablePart::of_record(party.record_kind).iter();
    Some(Thing {
        about: Corrected {
            contact_id: party.contact_id,
            point_id: None,
            party: Some((party.party_id, party.record_kind)),
        },
        name: named(party, Some(fields)),
        point_kind: None,
        record_id: Some(party.record_id),
        parts: parts
            .filter_map(|part| Some((*part, rectification::value(fields, *part)?)))
            .collect(),
        proposal: propose(party.activity, Right::Rectification, situation),
    })
}

/// Names a record with its number or its day, and no more.
pub(crate) fn named(party: &PartyInScope, paper: Option<&RecordFields>) -> Words {
    let number = match paper {
        Some(RecordFields::Quote(quote)) => quote.number.as_str(),
        Some(RecordFields::Invoice(invoice)) => invoice.number.as_str(),
        Some(RecordFields::Agreement(agreement)) => agreement.number.as_str(),
        Some(RecordFields::CaseFile(case)) => case.number.as_str(),
        Some(
            RecordFields::ContactMoment(_)
            | RecordFields::Payment(_)
            | RecordFields::Subscription(_)
            | RecordFields::Comment(_)
            | RecordFields::TechnicalData(_),
        )
        | None => "",
    };
    let kind = party.record_kind.words();
    if !number.is_empty() {
        return Words {
            nl: format!("{} {number}", kind.nl),
            en: format!("{} {number}", kind.en),
        };
    }
    let day = |language| long_date(party.dated_on, language);
    Words {
        nl: format!("{} van {}", kind.nl, day(Language::Dutch)),
        en: format!("{} of {}", kind.en, day(Language::English)),
    }
}

impl Rectifying {
    /// Returns it as the page shows it.
    pub(in crate::requests) fn view(
        &self,
        vault: &Connection,
        file: &File,
        around: &Surroundings,
    ) -> store::Result<RectificationView> {
        let things = things(vault, file, around)?;
        Ok(RectificationView {
            items: self.items.iter().map(|item| shown(item, &things)).collect(),
            things: things.iter().map(offered).collect(),
        })
    }
}

/// Returns the name of what an item is about; of what has gone, its kind.
pub(crate) fn name_of(item: &Rectification, things: &[Thing]) -> Words {
    let found = things.iter().find(|thing| thing.about == item.about);
    match (found, item.about.party) {
        (Some(thing), _) => thing.name.clone(),
        (None, Some((_, kind))) => kind.words(),
        (None, None) => Words::new("contactgegeven", "contact detail"),
    }
}

fn shown(item: &Rectification, things: &[Thing]) -> RectificationItem {
    RectificationItem {
        name: name_of(item, things),
        state: state(item),
        carried_out_on: item.carried_out_on,
        form: RectificationForm {
            request_id: item.request_id,
            id: Some(item.id),
            about: about(&item.about),
            said: item.said.clone(),
            decision: item.decision,
            new_values: values(&item.new_values),
            old_told: item.old_told,
            statement: item.statement.clone(),
            ground: item.ground,
            explanation: item.explanation.clone(),
            credit_id: item.credit_id,
            replacement_id: item.replacement_id,
        },
    }
}

fn offered(thing: &Thing) -> RectifiableThing {
    let kind = thing.about.party.map(|(_, kind)| kind);
    let (proposed, proposed_because) = proposed(thing.proposal, kind);
    let mut can = outcomes(kind).to_vec();
    can.sort_by_key(|decision| *decision != proposed);
    RectifiableThing {
        about: about(&thing.about),
        name: thing.name.clone(),
        record_kind: kind,
        record_id: thing.record_id,
        parts: values(&thing.parts),
        outcomes: can,
        proposed_because,
    }
}

fn about(about: &Corrected) -> WrongThing {
    let contact_id = about.contact_id;
    match (about.point_id, about.party) {
        (_, Some((party_id, _))) => WrongThing::Record { party_id },
        (Some(point_id), None) => WrongThing::Point {
            contact_id,
            point_id,
        },
        (None, None) => WrongThing::Card { contact_id },
    }
}

fn values(values: &[(RectifiablePart, String)]) -> Vec<PartValue> {
    values
        .iter()
        .map(|(part, value)| PartValue {
            part: *part,
            value: value.clone(),
        })
        .collect()
}

/// Returns what the matrix proposes for a thing that is wrong, and why (domain rule 4.3, column 16).
fn proposed(proposal: Proposal, kind: Option<RecordKind>) -> (Decision, Words) {
    let decision = match proposal {
        Proposal::Grant { decision } => decision,
        Proposal::Assess { .. } | Proposal::RefuseWith { .. } | Proposal::NotApplicable => {
            Decision::Refuse
        }
    };
    let because = match (decision, kind) {
        (Decision::Correct, _) => Words::new(
            "Is het onjuist, verbeter het dan. Is het onvolledig, vul het dan aan.",
            "If it is wrong, correct it. If it is incomplete, add to it.",
        ),
        (Decision::AddStatement, _) => Words::new(
            "Dit stuk zegt wat toen gezegd is. Het blijft zoals het is, en er komt een verklaring bij.",
            "This document says what was said then. It stays as it is, and a statement is added to it.",
        ),
        (Decision::CorrectedInvoice, _) => Words::new(
            "Een factuur verandert niet meer. Maak een creditfactuur en een nieuwe factuur.",
            "An invoice is not changed. Make a credit note and a new invoice.",
        ),
        (_, _) => Words::new(
            "Dit is vastgelegd zoals een apparaat het meldde. Er is niets aan te verbeteren.",
            "This was recorded as a device reported it. There is nothing in it to correct.",
        ),
    };
    (decision, because)
}
