//! The package: what is given to a person as data, for reading, for keeping and for taking along (art. 15(3) and 20 GDPR).
//!
//! [`Data`] is one JSON file with its schema beside it; the same as separated text, one file per kind; the letters as PDF;
//! and a page that says what is what. The package leaves as one HTML file that opens itself with a password, and as an
//! AES-256 ZIP. What was blacked out is in none of them: a mark with the reason stands in its place.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use data_encoding::BASE64;
use domain::kept_field::{Form, KeptField, KeptKind, ROLE, fields_of};
use domain::language::Language;
use domain::request::Right;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::DocumentError;
use crate::words::pick;

mod page;
mod password;
mod readme;
mod schema;
mod sealed;
mod separated;
mod view;
mod zipped;

pub use page::self_opening;
pub use password::{PASSWORD_BITS, password};
pub use schema::schema;
pub use zipped::zip;

/// The version of the form in which data are given; another one where a field changes its name or meaning.
pub const DATA_VERSION: u32 = 1;

/// The name under which a record has its place among those of its kind.
pub const PLACE: &str = "nr";

/// What is given of a person, as it is written to JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Data {
    /// The version of this form.
    pub version: u32,
    /// The right for which it was made.
    pub right: Right,
    /// The language of the marks and of the separated texts.
    pub language: Language,
    /// Who gives the data.
    pub from: String,
    /// The number of the request.
    pub reference: String,
    /// The day of which the data are.
    pub made_on: NaiveDate,
    /// What is given, kind by kind; a kind of which there is nothing is not there.
    pub records: BTreeMap<KeptKind, Vec<Record>>,
    /// What is not given, or not whole, with the reason.
    pub left_out: Vec<LeftOut>,
}

/// One thing that is kept: a value for every field of its kind that is given, none where it is not known.
pub type Record = BTreeMap<String, Value>;

/// Something that is not given, or not whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// What kind of thing.
    pub kind: KeptKind,
    /// The day that it bears.
    pub dated_on: NaiveDate,
    /// Whether all of it is left out, or parts.
    pub whole: bool,
    /// Why, in the language of the data.
    pub reason: String,
    /// What is blacked out in it, by the number that stands in its place.
    pub bars: Vec<Bar>,
}

/// Something that is blacked out, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The number that stands in its place.
    pub number: u32,
    /// Why, in the language of the data.
    pub reason: String,
}

impl LeftOut {
    /// Returns all reasons in one line, each once.
    #[must_use]
    pub fn in_words(&self) -> String {
        let mut reasons = vec![self.reason.as_str()];
        reasons.retain(|reason| !reason.is_empty());
        for bar in &self.bars {
            if !reasons.contains(&bar.reason.as_str()) {
                reasons.push(&bar.reason);
            }
        }
        reasons.join(", ")
    }
}

/// A file of the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name with its folder; it never names a person.
    pub name: String,
    /// What it is, in words.
    pub title: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A package before it is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The data.
    pub data: Data,
    /// The letters and photos that go with them.
    pub papers: Vec<File>,
}

/// Random bytes from outside, so that a caller decides where they come from.
pub type Randomness<'a> = dyn FnMut(&mut [u8]) -> Result<(), DocumentError> + 'a;

impl Package {
    /// Returns a package of data as they were frozen: a photo that stands in them becomes a file of its own.
    #[must_use]
    pub fn new(mut data: Data, mut papers: Vec<File>) -> Package {
        let title = pick(data.language, "Profielfoto", "Profile photo");
        let name = pick(data.language, "foto", "photo");
        let points = data.records.get_mut(&KeptKind::ContactPoint);
        let photos = points
            .into_iter()
            .flatten()
            .filter_map(|point| point.get_mut("photo"));
        for (place, photo) in photos.enumerate() {
            let Some((kind, bytes)) = photo.as_str().and_then(picture) else {
                continue;
            };
            let name = format!("{name}-{}.{kind}", place + 1);
            *photo = Value::String(name.clone());
            papers.push(File {
                name,
                title: title.to_owned(),
                bytes,
            });
        }
        Package { data, papers }
    }

    /// Returns every file of the package: how to read it first, then data, schema, separated texts and papers.
    ///
    /// # Errors
    /// [`DocumentError::Package`] where a file could not be written: a fault of the program.
    pub fn files(&self) -> Result<Vec<File>, DocumentError> {
        let language = self.data.language;
        let data = serde_json::to_vec_pretty(&self.data)
            .map_err(|_| DocumentError::Package("the data"))?;
        let schema = serde_json::to_vec_pretty(&schema(&self.data))
            .map_err(|_| DocumentError::Package("the schema"))?;
        let mut files = readme::both(self);
        files.push(File {
            name: data_file(language).to_owned(),
            title: pick(language, "Alle gegevens (JSON)", "All data (JSON)").to_owned(),
            bytes: data,
        });
        files.push(File {
            name: schema_file(language).to_owned(),
            title: pick(
                language,
                "Beschrijving van het JSON-bestand (JSON Schema)",
                "Description of the JSON file (JSON Schema)",
            )
            .to_owned(),
            bytes: schema,
        });
        files.extend(separated::files(&self.data)?);
        files.extend(self.papers.iter().cloned());
        Ok(files)
    }
}

/// Reads a picture that stands in a text as a data URL.
fn picture(url: &str) -> Option<(&'static str, Vec<u8>)> {
    let (kind, bytes) = url.strip_prefix("data:image/")?.split_once(";base64,")?;
    let ending = if kind == "png" { "png" } else { "jpg" };
    Some((ending, BASE64.decode(bytes.as_bytes()).ok()?))
}

impl Data {
    /// Returns the data as they are frozen, until a package is made of them.
    ///
    /// # Errors
    /// [`DocumentError::Package`] where they could not be written: a fault of the program.
    pub fn frozen(&self) -> Result<Vec<u8>, DocumentError> {
        serde_json::to_vec(self).map_err(|_| DocumentError::Package("the data"))
    }

    /// Reads data that were frozen.
    ///
    /// # Errors
    /// [`DocumentError::Package`] for bytes that are none.
    pub fn thawed(bytes: &[u8]) -> Result<Data, DocumentError> {
        serde_json::from_slice(bytes).map_err(|_| DocumentError::Package("the data"))
    }

    /// Returns the fields of a kind that were given, in their order.
    #[must_use]
    pub fn fields(&self, kind: KeptKind) -> Vec<&'static KeptField> {
        let role = (kind.record().is_some() && self.right != Right::Portability).then_some(&ROLE);
        let mut fields = given(self.right, fields_of(kind));
        fields.extend(role);
        fields
    }
}

/// Returns the fields that are given for a right: all for access, those that the person provided for portability.
fn given(right: Right, fields: &'static [KeptField]) -> Vec<&'static KeptField> {
    fields
        .iter()
        .filter(|field| field.form != Form::Internal)
        .filter(|field| right != Right::Portability || field.origin.is_provided())
        .collect()
}

/// Returns the mark that stands where something was blacked out (art. 15(4) GDPR), with its number and reason.
#[must_use]
pub fn blacked_out(number: u32, reason: &str, language: Language) -> String {
    let what = pick(language, "zwart", "blacked out");
    if reason.is_empty() {
        format!("[{what} {number}]")
    } else {
        format!("[{what} {number}: {reason}]")
    }
}

/// Tells whether the mark of a bar stands in the records.
#[must_use]
pub fn stands_in(records: &BTreeMap<KeptKind, Vec<Record>>, bar: &Bar, language: Language) -> bool {
    let mark = blacked_out(bar.number, &bar.reason, language);
    let mut open: Vec<&Value> = records
        .values()
        .flatten()
        .flat_map(BTreeMap::values)
        .collect();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) if text.contains(&mark) => return true,
            Value::Array(items) => open.extend(items),
            Value::Object(items) => open.extend(items.values()),
            Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    false
}

fn data_file(language: Language) -> &'static str {
    pick(language, "gegevens.json", "data.json")
}

fn schema_file(language: Language) -> &'static str {
    pick(language, "gegevens.schema.json", "data.schema.json")
}
