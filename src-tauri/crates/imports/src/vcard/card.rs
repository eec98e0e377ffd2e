//! Puts a candidate together from the properties of one card.

use super::candidate::{CandidateName, CardKind, ContactCandidate, LeftOut, VcardVersion};
use super::date::{self, DateReading};
use super::encoding::FileEncoding;
use super::error::VcardError;
use super::handle;
use super::lines::{LogicalLine, Transfer};
use super::name::proposal;
use super::photo::{self, NoPhoto};
use super::property::Property;
use super::value::{components, filled, list, unescaped};

/// Returns the candidate of the card that begins on `line`; refuses a card with nobody in it.
pub(super) fn candidate(
    line: u32,
    lines: &[LogicalLine<'_>],
    version: VcardVersion,
    file: FileEncoding,
) -> Result<ContactCandidate, VcardError> {
    let properties = lines
        .iter()
        .map(|line| Property::read(line, file))
        .collect::<Result<Vec<_>, _>>()?;
    let mut card = Card {
        version,
        file,
        labels: labels(&properties, version, file)?,
        candidate: ContactCandidate::nobody(line, version),
    };
    for property in &properties {
        if card.take(property)? == Taken::LeftOut {
            card.leave_out(&property.name, property.line());
        }
    }
    card.finished()
}

/// Whether a property was taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Over,
    LeftOut,
}

/// What an owner of a card wrote beside the properties of a group: `item1.X-ABLabel`.
#[derive(Debug)]
struct Label {
    group: String,
    text: String,
    line: u32,
    used: bool,
}

/// The card as far as it has been read.
pub(super) struct Card {
    pub(super) version: VcardVersion,
    file: FileEncoding,
    labels: Vec<Label>,
    pub(super) candidate: ContactCandidate,
}

/// Labels stand behind what they label, so they are read first.
fn labels(
    properties: &[Property<'_, '_>],
    version: VcardVersion,
    file: FileEncoding,
) -> Result<Vec<Label>, VcardError> {
    let mut labels = Vec::new();
    for property in properties
        .iter()
        .filter(|property| property.name == "X-ABLABEL")
    {
        let text = unescaped(&property.text(version, file)?, version);
        // Apple wraps the labels that it translates itself: _$!<HomePage>!$_
        let text = text
            .strip_prefix("_$!<")
            .and_then(|text| text.strip_suffix(">!$_"))
            .unwrap_or(&text);
        if let (Some(group), Some(text)) = (&property.group, filled(text)) {
            labels.push(Label {
                group: group.clone(),
                text,
                line: property.line(),
                used: false,
            });
        }
    }
    Ok(labels)
}

impl Card {
    fn take(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        if property
            .raw()
            .iter()
            .all(|b| b.is_ascii_whitespace() || *b == b';')
            && !handle::is_handle(&property.name)
            && property.name != "ADR"
        {
            return self.take_empty(property);
        }
        match property.name.as_str() {
            "VERSION" | "PRODID" => Ok(Taken::Over),
            "BEGIN" | "END" => Err(VcardError::LineUnreadable {
                line: property.line(),
            }),
            "N" => self.take_name(property),
            "ORG" => self.take_organisation(property),
            "FN" => self.take_first(property, |card| &mut card.name.formatted),
            "TITLE" => self.take_first(property, |card| &mut card.title),
            "UID" => self.take_first(property, |card| &mut card.uid),
            "TEL" | "X-MS-TEL" => self.take_telephone(property),
            "EMAIL" => self.take_email(property),
            "ADR" => self.take_address(property),
            "LABEL" => self.take_envelope(property),
            "URL" => self.take_link(property),
            "NOTE" => self.take_note(property),
            "BDAY" => self.take_birthday(property),
            "PHOTO" => self.take_photo(property),
            "REV" => self.take_revision(property),
            "CATEGORIES" => self.take_categories(property),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => self.take_kind(property),
            "X-ABSHOWAS" => self.take_shown_as(property),
            // Taken with what it labels.
            "X-ABLABEL" => Ok(Taken::Over),
            name if handle::is_handle(name) => self.take_handle(property),
            _ => Ok(Taken::LeftOut),
        }
    }

    /// Nothing is lost with an empty property, but a frame that is none is still a fault.
    fn take_empty(&self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        match property.name.as_str() {
            "BEGIN" | "END" => Err(VcardError::LineUnreadable {
                line: property.line(),
            }),
            // A card inside the card, whose lines were passed over.
            "AGENT" => Ok(Taken::LeftOut),
            _ => Ok(Taken::Over),
        }
    }

    fn leave_out(&mut self, name: &str, line: u32) {
        self.candidate.left_out.push(LeftOut {
            name: name.to_owned(),
            line,
        });
    }

    pub(super) fn text(&self, property: &Property<'_, '_>) -> Result<Option<String>, VcardError> {
        let text = property.text(self.version, self.file)?;
        Ok(filled(&unescaped(&text, self.version)))
    }

    pub(super) fn components(
        &self,
        property: &Property<'_, '_>,
    ) -> Result<Vec<Vec<String>>, VcardError> {
        let text = property.text(self.version, self.file)?;
        components(&text, self.version, property.line())
    }

    pub(super) fn label(&mut self, property: &Property<'_, '_>) -> Option<String> {
        let group = property.group.as_deref()?;
        let label = self.labels.iter_mut().find(|label| label.group == group)?;
        label.used = true;
        Some(label.text.clone())
    }

    /// Takes the first of its kind; a second one is left out.
    fn take_first(
        &mut self,
        property: &Property<'_, '_>,
        place: fn(&mut ContactCandidate) -> &mut Option<String>,
    ) -> Result<Taken, VcardError> {
        let text = self.text(property)?;
        let place = place(&mut self.candidate);
        match (text, &place) {
            (None, _) => Ok(Taken::Over),
            (Some(_), Some(_)) => Ok(Taken::LeftOut),
            (Some(text), None) => {
                *place = Some(text);
                Ok(Taken::Over)
            }
        }
    }

    fn take_name(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        let parts = self.components(property)?;
        let part = |at: usize, separator: &str| joined(&parts, at, separator);
        let name = &mut self.candidate.name;
        if name.family.is_some() || name.given.is_some() {
            return Ok(Taken::LeftOut);
        }
        // "Berg,van den;Jan" is a family name with its tussenvoegsel behind, not two names.
        name.family = part(0, ", ");
        name.given = part(1, " ");
        name.additional = part(2, " ");
        name.prefix = part(3, " ");
        name.suffix = part(4, ", ");
        name.proposal = name
            .family
            .as_deref()
            .and_then(|family| proposal(family, name.additional.as_deref()));
        // RFC 9554 adds a second family name and a generation, which repeat what stands before them.
        let more = parts.iter().skip(5).any(|part| !part.is_empty());
        Ok(if more { Taken::LeftOut } else { Taken::Over })
    }

    fn take_organisation(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        if self.candidate.organisation.is_some() {
            return Ok(Taken::LeftOut);
        }
        let parts = self.components(property)?;
        // A comma in the name of an organisation is often not escaped; it has no lists.
        let mut parts = (0..parts.len()).filter_map(|at| joined(&parts, at, ", "));
        self.candidate.organisation = parts.next();
        self.candidate.departments = parts.collect();
        Ok(Taken::Over)
    }

    fn take_note(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        if let Some(text) = self.text(property)? {
            match &mut self.candidate.note {
                Some(before) => {
                    before.push_str("\n\n");
                    before.push_str(&text);
                }
                none => *none = Some(text),
            }
        }
        Ok(Taken::Over)
    }

    fn date(&self, property: &Property<'_, '_>) -> Result<DateReading, VcardError> {
        let text = self.text(property)?.unwrap_or_default();
        match date::read(&text) {
            DateReading::DoesNotExist(value) => Err(VcardError::DateDoesNotExist {
                line: property.line(),
                value,
            }),
            reading @ (DateReading::Whole(_)
            | DateReading::Partial
            | DateReading::Absent
            | DateReading::NotADate) => Ok(reading),
        }
    }

    fn take_birthday(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        let in_words = property
            .first("VALUE")
            .is_some_and(|value| value.eq_ignore_ascii_case("text"));
        if in_words || self.date(property)? != DateReading::Absent {
            self.candidate.birthday_present = true;
        }
        Ok(Taken::Over)
    }

    fn take_revision(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        match self.date(property)? {
            DateReading::Whole(date) if self.candidate.revised_on.is_none() => {
                self.candidate.revised_on = Some(date);
                Ok(Taken::Over)
            }
            DateReading::Absent => Ok(Taken::Over),
            DateReading::Whole(_)
            | DateReading::Partial
            | DateReading::NotADate
            | DateReading::DoesNotExist(_) => Ok(Taken::LeftOut),
        }
    }

    fn take_photo(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        if self.candidate.photo.is_some() {
            return Ok(Taken::LeftOut);
        }
        let photo = match property.transfer() {
            Transfer::Base64 => photo::from_base64(property.raw()),
            Transfer::Plain | Transfer::QuotedPrintable => photo::from_address(property.raw()),
        };
        match photo {
            Ok(photo) => {
                self.candidate.photo = Some(photo);
                Ok(Taken::Over)
            }
            Err(NoPhoto::LeftOut) => Ok(Taken::LeftOut),
            Err(NoPhoto::Unreadable) => Err(VcardError::PhotoUnreadable {
                line: property.line(),
            }),
        }
    }

    fn take_categories(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        let text = property.text(self.version, self.file)?;
        self.candidate
            .categories
            .extend(list(&text, self.version, property.line())?);
        Ok(Taken::Over)
    }

    fn take_kind(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        let kind = self.text(property)?.unwrap_or_default();
        self.candidate.card_kind = match kind.to_ascii_lowercase().as_str() {
            "individual" => CardKind::Person,
            "org" => CardKind::Organisation,
            "group" => CardKind::Group,
            _ => CardKind::Other,
        };
        Ok(Taken::Over)
    }

    fn take_shown_as(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        match self.text(property)?.as_deref() {
            Some("COMPANY") => {
                self.candidate.card_kind = CardKind::Organisation;
                Ok(Taken::Over)
            }
            Some(_) | None => Ok(Taken::LeftOut),
        }
    }

    fn finished(mut self) -> Result<ContactCandidate, VcardError> {
        let unused: Vec<u32> = self
            .labels
            .iter()
            .filter(|label| !label.used)
            .map(|label| label.line)
            .collect();
        for line in unused {
            self.leave_out("X-ABLABEL", line);
        }
        self.candidate.left_out.sort_by_key(|left| left.line);
        let CandidateName {
            prefix: _,
            given,
            additional,
            family,
            proposal: _,
            suffix: _,
            formatted,
        } = &self.candidate.name;
        let named = [
            given,
            additional,
            family,
            formatted,
            &self.candidate.organisation,
        ]
        .into_iter()
        .any(Option::is_some);
        if !named && self.candidate.emails.is_empty() && self.candidate.telephones.is_empty() {
            return Err(VcardError::NobodyInCard {
                line: self.candidate.line,
            });
        }
        // Most lists have one row, for which a growing list takes room for four.
        self.candidate.telephones.shrink_to_fit();
        self.candidate.emails.shrink_to_fit();
        self.candidate.addresses.shrink_to_fit();
        self.candidate.links.shrink_to_fit();
        self.candidate.handles.shrink_to_fit();
        self.candidate.left_out.shrink_to_fit();
        Ok(self.candidate)
    }
}

/// Returns a component of a structured value, its list items joined.
pub(super) fn joined(parts: &[Vec<String>], at: usize, separator: &str) -> Option<String> {
    parts
        .get(at)
        .filter(|items| !items.is_empty())
        .map(|items| items.join(separator))
}
