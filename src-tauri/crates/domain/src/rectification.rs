//! What can be corrected of a card and of each kind of record (art. 16): a closed list. What says what was said or billed
//! then is never overwritten: a quote, a case file, an invoice and a payment have no part that can be corrected.

use chrono::NaiveDate;

use crate::paper::RecordFields;
use crate::record::{ContactPointKind, RecordKind};
use crate::request::Decision;

closed_set! { words
    /// A part of a card, of a contact point or of a record that can be corrected.
    RectifiablePart {
        GivenName = "given_name", "voornaam of voorletters", "given name or initials";
        Infix = "infix", "tussenvoegsel", "infix";
        FamilyName = "family_name", "achternaam", "family name";
        Company = "company", "bedrijf", "company";
        Note = "note", "aantekening", "note";
        Value = "value", "nummer of adres", "number or address";
        Street = "street", "straat en huisnummer", "street and number";
        Postcode = "postcode", "postcode", "postcode";
        Town = "town", "plaats", "town";
        Country = "country", "land", "country";
        HappenedOn = "happened_on", "dag van het contact", "day of the contact";
        Subject = "subject", "onderwerp", "subject";
        Content = "content", "inhoud", "content";
        Reaction = "reaction", "reactie", "reaction";
        Title = "title", "titel", "title";
        StartedOn = "started_on", "begindatum", "start";
        EndedOn = "ended_on", "einddatum", "end";
        Address = "address", "e-mailadres", "e-mail address";
        SubscribedOn = "subscribed_on", "dag van aanmelding", "day of subscription";
        Author = "author", "naam boven de reactie", "name above the comment";
    }
}

/// Why a new value cannot stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadValue {
    /// The part cannot be corrected here.
    #[error("no part that can be corrected")]
    NotAPart,
    /// It must be filled in.
    #[error("a value is missing")]
    Missing,
    /// It is not a day.
    #[error("not a day")]
    NotADay,
}

impl RectifiablePart {
    /// The parts of a card.
    pub const OF_CARD: &'static [Self] = &[
        Self::GivenName,
        Self::Infix,
        Self::FamilyName,
        Self::Company,
        Self::Note,
    ];

    /// Returns the parts of a contact point.
    #[must_use]
    pub const fn of_point(kind: ContactPointKind) -> &'static [Self] {
        match kind {
            ContactPointKind::PostalAddress => {
                &[Self::Street, Self::Postcode, Self::Town, Self::Country]
            }
            ContactPointKind::Photo => &[],
            ContactPointKind::Phone
            | ContactPointKind::Email
            | ContactPointKind::Whatsapp
            | ContactPointKind::Skype
            | ContactPointKind::SocialMedia
            | ContactPointKind::Preference
            | ContactPointKind::BankAccount => &[Self::Value],
        }
    }

    /// Returns the parts of a record.
    #[must_use]
    pub const fn of_record(kind: RecordKind) -> &'static [Self] {
        match kind {
            RecordKind::ContactMoment => &[
                Self::HappenedOn,
                Self::Subject,
                Self::Content,
                Self::Reaction,
            ],
            RecordKind::Agreement => &[Self::Title, Self::StartedOn, Self::EndedOn, Self::Content],
            RecordKind::Subscription => &[Self::Address, Self::SubscribedOn],
            RecordKind::Comment => &[Self::Author, Self::Content],
            RecordKind::Quote
            | RecordKind::Invoice
            | RecordKind::Payment
            | RecordKind::CaseFile
            | RecordKind::TechnicalData => &[],
        }
    }

    /// Says whether the part is a text of several lines.
    #[must_use]
    pub const fn is_long(self) -> bool {
        matches!(self, Self::Content | Self::Reaction | Self::Note)
    }

    /// Says whether the part is a day.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(
            self,
            Self::HappenedOn | Self::StartedOn | Self::EndedOn | Self::SubscribedOn
        )
    }
}

/// Returns what can become of a thing that is said to be wrong; none as kind means the card or a contact point.
#[must_use]
pub const fn outcomes(kind: Option<RecordKind>) -> &'static [Decision] {
    use Decision as D;
    match kind {
        None
        | Some(
            RecordKind::ContactMoment
            | RecordKind::Agreement
            | RecordKind::Subscription
            | RecordKind::Comment,
        ) => &[D::Correct, D::Supplement, D::AddStatement, D::Refuse],
        Some(RecordKind::Invoice | RecordKind::Payment) => {
            &[D::CorrectedInvoice, D::AddStatement, D::Refuse]
        }
        Some(RecordKind::Quote | RecordKind::CaseFile | RecordKind::TechnicalData) => {
            &[D::AddStatement, D::Refuse]
        }
    }
}

/// Returns what a part of a record says; days as "2026-11-24". None where the record has no such part.
#[must_use]
pub fn value(fields: &RecordFields, part: RectifiablePart) -> Option<String> {
    use RectifiablePart as P;
    let text = match (fields, part) {
        (RecordFields::ContactMoment(paper), P::HappenedOn) => paper.happened_on.to_string(),
        (RecordFields::ContactMoment(paper), P::Subject) => paper.subject.clone(),
        (RecordFields::ContactMoment(paper), P::Content) => paper.content.clone(),
        (RecordFields::ContactMoment(paper), P::Reaction) => paper.reaction.clone(),
        (RecordFields::Agreement(paper), P::Title) => paper.title.clone(),
        (RecordFields::Agreement(paper), P::StartedOn) => paper.started_on.to_string(),
        (RecordFields::Agreement(paper), P::EndedOn) => paper
            .ended_on
            .map(|day| day.to_string())
            .unwrap_or_default(),
        (RecordFields::Agreement(paper), P::Content) => paper.content.clone(),
        (RecordFields::Subscription(paper), P::Address) => paper.address.clone(),
        (RecordFields::Subscription(paper), P::SubscribedOn) => paper.subscribed_on.to_string(),
        (RecordFields::Comment(paper), P::Author) => paper.author.clone(),
        (RecordFields::Comment(paper), P::Content) => paper.content.clone(),
        (_, _) => return None,
    };
    Some(text)
}

/// Returns a record with a part as it becomes.
///
/// # Errors
/// [`BadValue`] for a part that the record's kind does not let correct, and for a value that cannot stand.
pub fn with_value(
    fields: &RecordFields,
    part: RectifiablePart,
    new: &str,
) -> Result<RecordFields, BadValue> {
    use RectifiablePart as P;
    let mut fields = fields.clone();
    let day = || new.parse::<NaiveDate>().map_err(|_| BadValue::NotADay);
    let filled = || match new.is_empty() {
        true => Err(BadValue::Missing),
        false => Ok(new.to_owned()),
    };
    match (&mut fields, part) {
        (RecordFields::ContactMoment(paper), P::HappenedOn) => {
            paper.happened_on = day()?;
            paper.date_unknown = false;
        }
        (RecordFields::ContactMoment(paper), P::Subject) => paper.subject = new.to_owned(),
        (RecordFields::ContactMoment(paper), P::Content) => paper.content = new.to_owned(),
        (RecordFields::ContactMoment(paper), P::Reaction) => paper.reaction = new.to_owned(),
        (RecordFields::Agreement(paper), P::Title) => paper.title = filled()?,
        (RecordFields::Agreement(paper), P::StartedOn) => paper.started_on = day()?,
        (RecordFields::Agreement(paper), P::EndedOn) => {
            paper.ended_on = match new.is_empty() {
                true => None,
                false => Some(day()?),
            };
        }
        (RecordFields::Agreement(paper), P::Content) => paper.content = new.to_owned(),
        (RecordFields::Subscription(paper), P::Address) => paper.address = filled()?,
        (RecordFields::Subscription(paper), P::SubscribedOn) => paper.subscribed_on = day()?,
        (RecordFields::Comment(paper), P::Author) => paper.author = new.to_owned(),
        (RecordFields::Comment(paper), P::Content) => paper.content = new.to_owned(),
        (_, _) => return Err(BadValue::NotAPart),
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_corrected_has_a_part_to_correct_and_nothing_else_has() {
        for kind in RecordKind::ALL {
            let can = outcomes(Some(*kind)).contains(&Decision::Correct);
            let parts = RectifiablePart::of_record(*kind);
            assert_eq!(can, !parts.is_empty(), "{kind}");
        }
    }

    #[test]
    fn a_statement_can_stand_beside_everything_and_only_papers_of_money_are_billed_anew() {
        for kind in RecordKind::ALL {
            let outcomes = outcomes(Some(*kind));
            assert!(outcomes.contains(&Decision::AddStatement), "{kind}");
            let money = matches!(kind, RecordKind::Invoice | RecordKind::Payment);
            assert_eq!(
                outcomes.contains(&Decision::CorrectedInvoice),
                money,
                "{kind}"
            );
        }
    }
}
