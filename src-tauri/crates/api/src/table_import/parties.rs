//! Who a paper is of: somebody here by e-mail address, else by name, else somebody new.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::contact::ContactKind;
use domain::ids::ContactId;
use domain::language::Language;
use domain::record::ContactPointKind;
use domain::subscription::SuppressedSince;
use imports::normalise;
use imports::vcard::{CardKind, ContactCandidate};
use store::Connection;
use store::ledger::HashKey;
use store::tables::contact::{self, Contact};
use store::tables::{contact_point, restriction, setting, suppression};

use super::{NewPerson, PaperParty};
use crate::contact_import::{as_contact, is_restricted, suppressed_since};
use crate::wire::contacts::KnownContact;

/// The people of a file, as far as they were met.
pub(super) struct Parties<'a> {
    vault: &'a Connection,
    key: Option<HashKey>,
    language: Language,
    today: NaiveDate,
    /// Rows of the same person say the same of him or her, and need no second look.
    met: HashMap<Said, PaperParty>,
    new_by_email: HashMap<String, usize>,
    new_by_name: HashMap<String, Vec<usize>>,
    pub(super) people: Vec<NewPerson>,
}

/// What a row says of somebody, in the forms in which it is compared.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Said {
    emails: Vec<String>,
    /// The name of the business, else of the person.
    name: String,
    is_business: bool,
}

impl Said {
    fn of(candidate: &ContactCandidate) -> Self {
        let mut emails: Vec<String> = (candidate.emails.iter())
            .filter_map(|email| email.normalised.clone())
            .collect();
        emails.sort_unstable();
        let company = candidate.organisation.as_deref().and_then(normalise::name);
        let is_business = company.is_some();
        let person = candidate
            .name
            .formatted
            .as_deref()
            .and_then(normalise::name);
        Self {
            emails,
            name: company.or(person).unwrap_or_default(),
            is_business,
        }
    }

    /// Two people may have one name; a business has one name and many addresses.
    fn may_be(&self, emails: &[String]) -> bool {
        self.is_business
            || self.emails.is_empty()
            || emails.is_empty()
            || emails.iter().any(|email| self.emails.contains(email))
    }
}

impl<'a> Parties<'a> {
    pub(super) fn new(vault: &'a Connection, today: NaiveDate) -> store::Result<Self> {
        Ok(Self {
            vault,
            key: suppression::hash_key(vault)?,
            language: setting::get(vault)?.language,
            today,
            met: HashMap::new(),
            new_by_email: HashMap::new(),
            new_by_name: HashMap::new(),
            people: Vec::new(),
        })
    }

    /// Returns who a row is of; nobody where it has no name and its address is not known.
    pub(super) fn of(
        &mut self,
        mut candidate: ContactCandidate,
    ) -> store::Result<Option<PaperParty>> {
        if candidate.organisation.is_some() {
            // A bill to a business is of the business, with the person as its contact.
            candidate.card_kind = CardKind::Organisation;
        }
        let said = Said::of(&candidate);
        if let Some(party) = self.met.get(&said) {
            let party = party.clone();
            self.add_what_is_new(&party, candidate);
            return Ok(Some(party));
        }
        let here = match self.by_email(&said)? {
            Some(known) => Some(known),
            None => self.by_name(&said, &candidate)?,
        };
        let party = match here {
            Some(known) => PaperParty::Known(known),
            None if said.name.is_empty() => return Ok(None),
            None => PaperParty::New(self.new_person(&said, candidate)?),
        };
        self.met.insert(said, party.clone());
        Ok(Some(party))
    }

    fn by_email(&self, said: &Said) -> store::Result<Option<KnownContact>> {
        let mut found: Vec<ContactId> = Vec::new();
        for email in &said.emails {
            found.extend(contact_point::with_value(
                self.vault,
                ContactPointKind::Email,
                email,
            )?);
        }
        found.sort_unstable();
        found.dedup();
        if found.len() > 1 {
            // An address that several share says nothing; the name then tells which.
            let mut named = Vec::new();
            for id in found {
                if self.is_called(id, &said.name)? {
                    named.push(id);
                }
            }
            found = named;
        }
        match found.as_slice() {
            [id] => self.known(*id),
            _ => Ok(None),
        }
    }

    fn by_name(
        &self,
        said: &Said,
        candidate: &ContactCandidate,
    ) -> store::Result<Option<KnownContact>> {
        if said.name.is_empty() {
            return Ok(None);
        }
        let filed = as_contact(candidate, self.language, self.today);
        let mut possible = contact::namesakes(self.vault, &filed)?;
        if said.is_business {
            // Somebody may be here by the name of the business alone.
            let by_company = Contact {
                kind: ContactKind::Business,
                given_name: String::new(),
                infix: String::new(),
                family_name: String::new(),
                ..filed
            };
            possible.extend(contact::namesakes(self.vault, &by_company)?);
        }
        possible.sort_unstable();
        possible.dedup();
        let mut hits = Vec::new();
        for id in possible {
            if self.is_called(id, &said.name)? && said.may_be(&self.emails_of(id)?) {
                hits.push(id);
            }
        }
        match hits.as_slice() {
            [id] => self.known(*id),
            _ => Ok(None),
        }
    }

    fn is_called(&self, id: ContactId, name: &str) -> store::Result<bool> {
        let Some(card) = contact::find(self.vault, id)? else {
            return Ok(false);
        };
        let person = [card.given_name, card.infix, card.family_name].join(" ");
        let names = [normalise::name(&person), normalise::name(&card.company)];
        Ok(names.iter().flatten().any(|own| own == name))
    }

    fn emails_of(&self, id: ContactId) -> store::Result<Vec<String>> {
        let points = contact_point::of_contact(self.vault, id)?;
        let emails = points
            .into_iter()
            .filter(|point| point.kind == ContactPointKind::Email);
        Ok(emails
            .map(|point| point.normalised)
            .filter(|form| !form.is_empty())
            .collect())
    }

    /// Returns somebody who is here; who is restricted is not named.
    fn known(&self, id: ContactId) -> store::Result<Option<KnownContact>> {
        if restriction::covers_contact(self.vault, id)? {
            return Ok(None);
        }
        Ok(Some(KnownContact {
            id,
            name: contact::name_of(self.vault, id)?,
            certain: true,
        }))
    }

    /// Returns the place of somebody new: met before in the file under an address or the name, else made now.
    fn new_person(&mut self, said: &Said, candidate: ContactCandidate) -> store::Result<usize> {
        let by_email = (said.emails.iter()).find_map(|email| self.new_by_email.get(email).copied());
        let by_name = self.new_by_name.get(&said.name).and_then(|places| {
            let may_be = |at: &&usize| {
                let other = Said::of(&self.people[**at].candidate);
                said.may_be(&other.emails)
            };
            places.iter().find(may_be).copied()
        });
        let at = match by_email.or(by_name) {
            Some(at) => {
                self.add_what_is_new(&PaperParty::New(at), candidate);
                at
            }
            None => {
                let since = suppressed_since(self.vault, self.key.as_ref(), &candidate)?;
                let suppressed =
                    since != SuppressedSince::default() || is_restricted(self.vault, &candidate)?;
                self.people.push(NewPerson {
                    candidate,
                    suppressed,
                });
                self.people.len() - 1
            }
        };
        for email in &said.emails {
            self.new_by_email.entry(email.clone()).or_insert(at);
        }
        let of_name = self.new_by_name.entry(said.name.clone()).or_default();
        if !of_name.contains(&at) {
            of_name.push(at);
        }
        Ok(at)
    }

    /// Gives somebody new the address or number that an earlier row did not have.
    fn add_what_is_new(&mut self, party: &PaperParty, candidate: ContactCandidate) {
        let person = match party {
            PaperParty::Known(_) => return,
            PaperParty::New(at) => &mut self.people[*at].candidate,
        };
        if person.emails.is_empty() {
            person.emails = candidate.emails;
        }
        if person.telephones.is_empty() {
            person.telephones = candidate.telephones;
        }
        if person.addresses.is_empty() {
            person.addresses = candidate.addresses;
        }
        if person.name.formatted.is_none() {
            person.name = candidate.name;
        }
    }
}
