//! By what somebody can be reached: telephone, e-mail, post, web and chat.

use super::candidate::{Email, Link, PostalAddress, Telephone, TelephoneKind};
use super::card::{Card, Taken, joined};
use super::error::VcardError;
use super::handle;
use super::property::Property;
use super::value::{filled, unescaped};
use crate::normalise;

impl Card {
    pub(super) fn take_telephone(
        &mut self,
        property: &Property<'_, '_>,
    ) -> Result<Taken, VcardError> {
        let Some(written) = self.text(property)? else {
            return Ok(Taken::Over);
        };
        let is_address = written
            .get(..4)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"));
        let (number, extension) = if is_address {
            let mut parts = written[4..].split(';');
            let number = parts.next().unwrap_or_default().to_owned();
            let extension = parts
                .filter_map(|part| part.strip_prefix("ext="))
                .map(str::to_owned)
                .next();
            (number, extension)
        } else {
            (written, None)
        };
        if number.is_empty() {
            return Ok(Taken::LeftOut);
        }
        let telephone = Telephone {
            normalised: normalise::telephone(&number),
            number,
            extension,
            kind: telephone_kind(property),
            place: property.place(),
            preferred: property.preferred(),
            label: self.label(property),
        };
        self.candidate.telephones.push(telephone);
        Ok(Taken::Over)
    }

    pub(super) fn take_email(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        let Some(written) = self.text(property)? else {
            return Ok(Taken::Over);
        };
        let address = match written.get(..7) {
            Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => written[7..].to_owned(),
            Some(_) | None => written,
        };
        // Addresses within Exchange or of networks that are no more reach nobody.
        if !address.contains('@') {
            return Ok(Taken::LeftOut);
        }
        let email = Email {
            normalised: normalise::email(&address),
            address,
            place: property.place(),
            preferred: property.preferred(),
            label: self.label(property),
        };
        self.candidate.emails.push(email);
        Ok(Taken::Over)
    }

    pub(super) fn take_address(
        &mut self,
        property: &Property<'_, '_>,
    ) -> Result<Taken, VcardError> {
        let parts = self.components(property)?;
        let part = |at: usize| joined(&parts, at, ", ");
        let address = PostalAddress {
            po_box: part(0),
            extended: part(1),
            street: part(2),
            town: part(3),
            region: part(4),
            postcode: part(5),
            country: part(6),
            envelope: property
                .first("LABEL")
                .and_then(|text| filled(&unescaped(text, self.version))),
            place: property.place(),
            preferred: property.preferred(),
            label: None,
        };
        let empty = PostalAddress {
            place: address.place,
            preferred: address.preferred,
            ..PostalAddress::default()
        };
        if address == empty {
            return Ok(Taken::Over);
        }
        let label = self.label(property);
        self.candidate
            .addresses
            .push(PostalAddress { label, ..address });
        // RFC 9554 adds rooms and floors behind the country, which the first seven parts repeat.
        let more = parts.iter().skip(7).any(|part| !part.is_empty());
        Ok(if more { Taken::LeftOut } else { Taken::Over })
    }

    /// Versions 2.1 and 3.0 write the envelope apart from the address; they belong together by place.
    pub(super) fn take_envelope(
        &mut self,
        property: &Property<'_, '_>,
    ) -> Result<Taken, VcardError> {
        let envelope = self.text(property)?;
        let place = property.place();
        let same = self
            .candidate
            .addresses
            .iter_mut()
            .find(|address| address.place == place && address.envelope.is_none());
        match same {
            Some(address) => address.envelope = envelope,
            None => self.candidate.addresses.push(PostalAddress {
                envelope,
                place,
                preferred: property.preferred(),
                ..PostalAddress::default()
            }),
        }
        Ok(Taken::Over)
    }

    pub(super) fn take_link(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        if let Some(address) = self.text(property)? {
            let link = Link {
                address,
                place: property.place(),
                label: self.label(property),
            };
            self.candidate.links.push(link);
        }
        Ok(Taken::Over)
    }

    pub(super) fn take_handle(&mut self, property: &Property<'_, '_>) -> Result<Taken, VcardError> {
        let value = self.text(property)?;
        let label = self.label(property);
        self.candidate
            .handles
            .extend(handle::handle(property, value, label));
        Ok(Taken::Over)
    }
}

fn telephone_kind(property: &Property<'_, '_>) -> TelephoneKind {
    let has = |types: &[&str]| types.iter().any(|one| property.has_type(one));
    if has(&["fax"]) {
        TelephoneKind::Fax
    } else if has(&["pager"]) {
        TelephoneKind::Pager
    } else if has(&["cell", "mobile", "iphone"]) {
        TelephoneKind::Mobile
    } else if has(&["modem", "isdn", "bbs", "textphone", "car"]) && !has(&["voice"]) {
        TelephoneKind::Other
    } else {
        TelephoneKind::Voice
    }
}
