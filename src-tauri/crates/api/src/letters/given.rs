//! What is given of a person as data: all that annex 2 copies for access (art. 15(3)), what the person provided for
//! portability (art. 20). The fields come from what the records say themselves, so that none can be forgotten.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use data_encoding::BASE64;
use documents::letters::l04_access_answer::Value as Shown;
use documents::package::{Bar, DATA_VERSION, Data, LeftOut, PLACE, Record, blacked_out, stands_in};
use domain::bsn::shielded_vat_number;
use domain::ids::{ActivityId, PartyId, PostId, RecipientId, RecordId};
use domain::kept_field::{Form, KeptField, KeptKind, Origin, fields_of};
use domain::language::Language;
use domain::pack::recipient_name;
use domain::paper::RecordFields;
use domain::record::{ContactPointSource, CorrespondenceDirection};
use domain::request::{Decision, Right};
use serde_json::{Map, Value, json};
use store::tables::annotation;
use store::tables::business;
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::request::Request;
use store::tables::request_decision::{PartyInScope, Taken};
use store::tables::{marketing_objection, post, recipient};
use store::{Connection, StoreError};

use super::copy::{beside_what, given, own_requests, statement_of};
use super::redaction::{Bars, Redaction};
use crate::disclosures::Given as GivenLog;
use crate::requests::File;

/// Gathers the data as of today, by the decisions of the request.
pub(crate) fn data(
    vault: &Connection,
    file: &File,
    papers: &HashMap<RecordId, RecordFields>,
) -> store::Result<Data> {
    let request = &file.request;
    let from = business::find(vault)?.ok_or(StoreError::NotFound)?.name;
    let posts = post::all(vault)?
        .into_iter()
        .map(|post| (post.id, post.title))
        .collect();
    let mut gathered = Gathered {
        right: request.right,
        language: request.language,
        posts,
        places: HashMap::new(),
        records: BTreeMap::new(),
    };
    let bars = Bars::of(&file.scope, papers, request.language);
    gathered.people(vault, file, papers, &bars)?;
    let left_out = file
        .scope
        .iter()
        .filter_map(|party| {
            let of_party = bars.of_party(party.party_id).iter();
            let listed = of_party.map(|bar| Bar {
                number: bar.number,
                reason: bar.reason.clone(),
            });
            let listed = listed.filter(|bar| stands_in(&gathered.records, bar, request.language));
            left_out(party, listed.collect(), request.language)
        })
        .collect();
    Ok(Data {
        version: DATA_VERSION,
        right: request.right,
        language: request.language,
        from,
        reference: request.number.clone(),
        made_on: file.today,
        records: gathered.records,
        left_out,
    })
}

/// Returns the parties of which it is told who got something of them: not those that are withheld as a whole, of which this
/// would tell as well.
pub(super) fn told_of<'a>(
    scope: impl IntoIterator<Item = &'a PartyInScope>,
) -> Vec<(PartyId, ActivityId, NaiveDate)> {
    scope
        .into_iter()
        .filter(|party| {
            let taken = party.taken.as_ref();
            taken.is_none_or(|taken| taken.decision != Decision::Withhold)
        })
        .map(|party| (party.party_id, party.activity_id, party.dated_on))
        .collect()
}

/// Returns why less is given of a record: the ground, and what the owner wrote with it.
pub(super) fn why(taken: &Taken, language: Language) -> String {
    let ground = taken
        .ground
        .map(|ground| ground.words().in_language(language).to_owned());
    let explanation = Some(taken.explanation.clone()).filter(|text| !text.is_empty());
    let parts: Vec<String> = ground.into_iter().chain(explanation).collect();
    parts.join(", ")
}

/// Returns what is not given of a record, or not whole, with the reason.
fn left_out(party: &PartyInScope, bars: Vec<Bar>, language: Language) -> Option<LeftOut> {
    let taken = party.taken.as_ref()?;
    let whole = match taken.decision {
        Decision::Withhold | Decision::Refuse => true,
        Decision::GiveRedacted => false,
        Decision::Export
        | Decision::GiveInFull
        | Decision::Correct
        | Decision::Supplement
        | Decision::AddStatement
        | Decision::CorrectedInvoice
        | Decision::Erase
        | Decision::Anonymise
        | Decision::KeepMinimum
        | Decision::Keep
        | Decision::KeepRestricted
        | Decision::Restrict
        | Decision::StopUse
        | Decision::Reassess
        | Decision::NothingKept => return None,
    };
    Some(LeftOut {
        kind: party.record_kind.into(),
        dated_on: party.dated_on,
        whole,
        reason: why(taken, language),
        bars,
    })
}

/// The data while they are gathered.
struct Gathered {
    right: Right,
    language: Language,
    posts: HashMap<PostId, String>,
    /// The place of each record among those of its kind.
    places: HashMap<RecordId, u64>,
    records: BTreeMap<KeptKind, Vec<Record>>,
}

impl Gathered {
    /// Gathers card, contact points, records and requests, the oldest first.
    fn people(
        &mut self,
        vault: &Connection,
        file: &File,
        papers: &HashMap<RecordId, RecordFields>,
        bars: &Bars,
    ) -> store::Result<()> {
        let mut given_parties = Vec::new();
        let mut counts: BTreeMap<KeptKind, u64> = BTreeMap::new();
        for party in file.scope.iter().rev() {
            if let Some((fields, redaction)) = given(party, papers, bars) {
                let count = counts.entry(party.record_kind.into()).or_default();
                *count += 1;
                self.places.entry(party.record_id).or_insert(*count);
                given_parties.push((party, fields, redaction));
            }
        }
        let portable = self.right == Right::Portability;
        // A card belongs to what rests on consent or contract; where nothing does, it cannot be taken along either.
        let cards: &[_] = if portable && given_parties.is_empty() {
            &[]
        } else {
            &file.contacts
        };
        for id in cards {
            if let Some(card) = contact::find(vault, *id)? {
                let no_advertising = marketing_objection::since(vault, *id)?;
                self.add(
                    KeptKind::Contact,
                    &card_fields(&card, no_advertising),
                    Redaction::Nothing,
                );
            }
            for point in contact_point::of_contact(vault, *id)? {
                if !portable || point.source == ContactPointSource::DataSubject {
                    self.add(
                        KeptKind::ContactPoint,
                        &point_fields(&point),
                        Redaction::Nothing,
                    );
                }
            }
        }
        for (party, fields, redaction) in given_parties {
            let mut written = as_map(serde_json::to_value(fields).unwrap_or_default());
            written.insert("role".to_owned(), json!(party.role.as_str()));
            if let Some(vat_id) = written.get("vat_id").and_then(Value::as_str) {
                // One of before 2020 may hold a citizen service number (T10).
                let shielded = shielded_vat_number(vat_id);
                written.insert("vat_id".to_owned(), json!(shielded));
            }
            self.add(party.record_kind.into(), &written, redaction);
        }
        if !portable {
            self.beside(vault, file)?;
            let own = own_requests(vault, file)?;
            for request in own {
                self.add(
                    KeptKind::Request,
                    &request_fields(&request),
                    Redaction::Nothing,
                );
            }
        }
        Ok(())
    }

    /// Gathers what stands beside the data: corrections and statements, and what was given to others.
    fn beside(&mut self, vault: &Connection, file: &File) -> store::Result<()> {
        for id in &file.contacts {
            for one in annotation::of_contact(vault, *id)? {
                let mut own = file.scope.iter();
                let party = own.find(|party| Some(party.party_id) == one.party_id);
                let fields = as_map(json!({
                    "noted_on": one.noted_on, "about": beside_what(party, self.language),
                    "statement": statement_of(&one, self.language),
                }));
                self.add(KeptKind::Annotation, &fields, Redaction::Nothing);
            }
        }
        let names: HashMap<RecipientId, String> = recipient::all(vault)?
            .into_iter()
            .map(|one| (one.id, one.name))
            .collect();
        let parties = told_of(&file.scope);
        let log = GivenLog::of(vault, &file.contacts)?;
        for one in log.of_any(&parties) {
            let name = names.get(&one.recipient.id).map(String::as_str);
            let fields = as_map(json!({
                "given_on": one.given_on,
                "recipient": recipient_name(name.unwrap_or_default(), self.language),
                "recipient_role": one.recipient.role, "country": one.recipient.country,
                "what": one.what, "reason": one.reason,
            }));
            self.add(KeptKind::Disclosure, &fields, Redaction::Nothing);
        }
        Ok(())
    }

    /// Adds a thing with those of its fields that are given for the right.
    fn add(&mut self, kind: KeptKind, written: &Map<String, Value>, redaction: Redaction<'_>) {
        let mut record = self.fields(fields_of(kind), written, redaction);
        if self.right != Right::Portability
            && let Some(role) = written.get("role")
        {
            record.insert("role".to_owned(), role.clone());
        }
        let of_kind = self.records.entry(kind).or_default();
        record.insert(PLACE.to_owned(), json!(of_kind.len() + 1));
        of_kind.push(record.into_iter().collect());
    }

    fn fields(
        &self,
        fields: &[KeptField],
        written: &Map<String, Value>,
        redaction: Redaction<'_>,
    ) -> Map<String, Value> {
        fields
            .iter()
            .filter(|field| field.form != Form::Internal)
            .filter(|field| self.right != Right::Portability || field.origin.is_provided())
            .map(|field| {
                let value = written.get(field.name).unwrap_or(&Value::Null);
                let value = self.value(field, value, redaction);
                (field.name.to_owned(), value)
            })
            .collect()
    }

    fn value(&self, field: &KeptField, value: &Value, redaction: Redaction<'_>) -> Value {
        match (field.form, value) {
            (Form::List(inner), value) => self.list(field, inner, value, redaction),
            (_, Value::Null) => Value::Null,
            (_, Value::String(text)) if text.is_empty() => Value::Null,
            (Form::FreeText, Value::String(text)) => self.marked(&redaction.text(text), redaction),
            (Form::Line, Value::String(text)) => self.marked(&[redaction.line(text)], redaction),
            (Form::Short, Value::String(text)) => self.marked(&[redaction.short(text)], redaction),
            (Form::Link(_), link) => serde_json::from_value::<RecordId>(link.clone())
                .ok()
                .and_then(|id| self.places.get(&id))
                .map_or(Value::Null, |place| json!(place)),
            (Form::PostTitle, post) => serde_json::from_value::<PostId>(post.clone())
                .ok()
                .and_then(|id| self.posts.get(&id))
                .map_or(Value::Null, |title| json!(title)),
            (
                Form::FreeText
                | Form::Line
                | Form::Short
                | Form::Day
                | Form::Cents
                | Form::Year
                | Form::Flag
                | Form::Code(_)
                | Form::Internal,
                value,
            ) => value.clone(),
        }
    }

    fn list(
        &self,
        field: &KeptField,
        inner: &[KeptField],
        value: &Value,
        redaction: Redaction<'_>,
    ) -> Value {
        // What we sent ourselves is not theirs to take along.
        let only_theirs = self.right == Right::Portability && field.origin == Origin::SentByThem;
        let incoming = CorrespondenceDirection::Incoming.as_str();
        // One thing inside it, such as the ground of a newsletter, is a list of one.
        let alone = value.is_object().then_some(value);
        let items = value.as_array().into_iter().flatten().chain(alone);
        let items = items
            .filter_map(Value::as_object)
            .filter(|item| !only_theirs || item.get("direction") == Some(&json!(incoming)))
            .enumerate()
            .map(|(place, item)| {
                let mut fields = self.fields(inner, item, redaction);
                fields.insert(PLACE.to_owned(), json!(place + 1));
                Value::Object(fields)
            });
        Value::Array(items.collect())
    }

    /// Returns a text with a mark, and its reason, where something is blacked out.
    fn marked(&self, parts: &[Shown], redaction: Redaction<'_>) -> Value {
        let parts = parts.iter().map(|part| match part {
            Shown::Text(text) => text.clone(),
            Shown::BlackedOut(number) => {
                blacked_out(*number, redaction.reason(*number), self.language)
            }
        });
        Value::String(parts.collect())
    }
}

fn as_map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}

fn card_fields(card: &Contact, no_advertising: Option<NaiveDate>) -> Map<String, Value> {
    as_map(json!({
        "kind": card.kind, "salutation": card.salutation, "given_name": card.given_name, "infix": card.infix,
        "family_name": card.family_name, "company": card.company, "language": card.language, "note": card.note,
        "entered_on": card.entered_on, "no_advertising_since": no_advertising,
    }))
}

fn point_fields(point: &ContactPoint) -> Map<String, Value> {
    as_map(json!({
        "kind": point.kind, "label": point.label, "value": point.value, "street": point.street,
        "postcode": point.postcode, "town": point.town, "country": point.country,
        "photo": point.photo.as_deref().map(photo), "source": point.source, "since": point.since,
    }))
}

/// Returns a photo with its bytes; the package makes a file of it.
fn photo(bytes: &[u8]) -> String {
    let kind = if bytes.starts_with(b"\x89PNG") {
        "png"
    } else {
        "jpeg"
    };
    format!("data:image/{kind};base64,{}", BASE64.encode(bytes))
}

fn request_fields(request: &Request) -> Map<String, Value> {
    as_map(json!({
        "number": request.number, "received_on": request.received_on, "channel": request.channel,
        "right": request.right, "state": request.state, "words": request.words,
    }))
}
