//! What a card offers for taking over, for the owner to look through.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One card of a file, in Unicode NFC, with what was not taken over named beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactCandidate {
    /// The line of the file on which the card begins, counted from 1.
    pub line: u32,
    /// The version that the card says it is written in.
    pub version: VcardVersion,
    /// What the card describes.
    pub card_kind: CardKind,
    /// The name in its parts.
    pub name: CandidateName,
    /// Name of the business or body that the person belongs to or that the card is of.
    pub organisation: Option<String>,
    /// Departments within the organisation, largest first.
    pub departments: Vec<String>,
    /// Job title.
    pub title: Option<String>,
    /// Telephone numbers in the order of the file.
    pub telephones: Vec<Telephone>,
    /// E-mail addresses in the order of the file.
    pub emails: Vec<Email>,
    /// Postal addresses in the order of the file.
    pub addresses: Vec<PostalAddress>,
    /// Web addresses in the order of the file.
    pub links: Vec<Link>,
    /// Names on social networks and in chat programs.
    pub handles: Vec<Handle>,
    /// Notes; several are joined by a blank line.
    pub note: Option<String>,
    /// Whether the card has a date of birth. The date itself is not taken over.
    pub birthday_present: bool,
    /// The first photo that stands in the card itself.
    pub photo: Option<Photo>,
    /// The day on which the card was last changed, as written.
    pub revised_on: Option<NaiveDate>,
    /// Categories or labels.
    pub categories: Vec<String>,
    /// Identifier that the writing program gave the card.
    pub uid: Option<String>,
    /// What was not taken over, in the order of the file; without VERSION and PRODID, which say nothing
    /// of a person.
    pub left_out: Vec<LeftOut>,
}

impl ContactCandidate {
    /// Returns a candidate of whom nothing is known yet.
    pub(crate) fn nobody(line: u32, version: VcardVersion) -> Self {
        Self {
            line,
            version,
            card_kind: CardKind::Person,
            name: CandidateName::default(),
            organisation: None,
            departments: Vec::new(),
            title: None,
            telephones: Vec::new(),
            emails: Vec::new(),
            addresses: Vec::new(),
            links: Vec::new(),
            handles: Vec::new(),
            note: None,
            birthday_present: false,
            photo: None,
            revised_on: None,
            categories: Vec::new(),
            uid: None,
            left_out: Vec::new(),
        }
    }

    /// Returns the name by which a person recognises the card: formatted, else from its parts, else the
    /// organisation, e-mail address or telephone number.
    pub fn shown_name(&self) -> String {
        let parts = [
            &self.name.prefix,
            &self.name.given,
            &self.name.additional,
            &self.name.family,
            &self.name.suffix,
        ];
        let from_parts = parts
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ");
        self.name
            .formatted
            .clone()
            .or((!from_parts.is_empty()).then_some(from_parts))
            .or_else(|| self.organisation.clone())
            .or_else(|| self.emails.first().map(|email| email.address.clone()))
            .or_else(|| self.telephones.first().map(|t| t.number.clone()))
            .unwrap_or_default()
    }
}

/// Version of vCard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub enum VcardVersion {
    /// versit 2.1 (1996): Outlook, older Android.
    #[serde(rename = "2.1")]
    V2_1,
    /// RFC 2426; also meant where a card names no version.
    #[serde(rename = "3.0")]
    V3_0,
    /// RFC 6350.
    #[serde(rename = "4.0")]
    V4_0,
}

/// What a card describes (RFC 6350 section 6.1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CardKind {
    /// A person; also meant where the card does not say.
    Person,
    /// A business or body.
    Organisation,
    /// A list of other cards.
    Group,
    /// A place, a device, or something else.
    Other,
}

/// The parts of a name as written; several names in one part are joined by a space.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CandidateName {
    /// Title before the name.
    pub prefix: Option<String>,
    /// First name.
    pub given: Option<String>,
    /// Middle names.
    pub additional: Option<String>,
    /// Family name as written, with its tussenvoegsel where it stood there.
    pub family: Option<String>,
    /// Proposal for the family name without its tussenvoegsel.
    pub proposal: Option<FamilyProposal>,
    /// Title after the name.
    pub suffix: Option<String>,
    /// The whole name as the writing program shows it.
    pub formatted: Option<String>,
}

/// A family name split into tussenvoegsel and the rest; only a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FamilyProposal {
    /// Tussenvoegsel: "van der", "de", "van 't".
    pub infix: String,
    /// The family name by which the person is filed.
    pub family: String,
}

/// Where a telephone number, address or link is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// At home.
    Home,
    /// At work.
    Work,
}

/// What a telephone number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TelephoneKind {
    /// Speech over a line that is not known to be mobile; also meant where the card does not say.
    Voice,
    /// Mobile telephone.
    Mobile,
    /// Fax.
    Fax,
    /// Pager.
    Pager,
    /// Modem, ISDN, text telephone, car telephone and other kinds of the standard.
    Other,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Telephone {
    /// The number as written, without "tel:".
    pub number: String,
    /// Extension, where the number is an address of the kind "tel:".
    pub extension: Option<String>,
    /// The number in E.164, where it can be told.
    pub normalised: Option<String>,
    /// What the number is for.
    pub kind: TelephoneKind,
    /// Where it rings.
    pub place: Option<Place>,
    /// Whether the card prefers it.
    pub preferred: bool,
    /// Label that the owner of the card gave it.
    pub label: Option<String>,
}

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Email {
    /// The address as written.
    pub address: String,
    /// The form in which addresses are compared, where it is an address at all.
    pub normalised: Option<String>,
    /// Where it is read.
    pub place: Option<Place>,
    /// Whether the card prefers it.
    pub preferred: bool,
    /// Label that the owner of the card gave it.
    pub label: Option<String>,
}

/// A postal address; lines within a part are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostalAddress {
    /// Post office box.
    pub po_box: Option<String>,
    /// Building, floor, suite, care of.
    pub extended: Option<String>,
    /// Street with house number.
    pub street: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// Province, state or region.
    pub region: Option<String>,
    /// Country by its name.
    pub country: Option<String>,
    /// The address as it is written on an envelope, where the card has that.
    pub envelope: Option<String>,
    /// Whose address it is.
    pub place: Option<Place>,
    /// Whether the card prefers it.
    pub preferred: bool,
    /// Label that the owner of the card gave it.
    pub label: Option<String>,
}

/// A web address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Link {
    /// The address as written; never opened.
    pub address: String,
    /// Whose address it is.
    pub place: Option<Place>,
    /// Label that the owner of the card gave it.
    pub label: Option<String>,
}

/// A name on a social network or in a chat program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Handle {
    /// Network or program in lower case, where the card says so: "skype", "twitter", "xmpp".
    pub network: Option<String>,
    /// Name or address as written.
    pub handle: String,
    /// Label that the owner of the card gave it.
    pub label: Option<String>,
}

/// Kind of picture, told by its first bytes and not by what the card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhotoKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// HEIC, as iPhones make it.
    Heic,
    /// Windows bitmap.
    Bmp,
}

/// A photo that stands in the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Photo {
    /// Kind of picture.
    pub kind: PhotoKind,
    /// Size in bytes.
    pub size_bytes: u32,
    /// The picture itself; does not go over the wire.
    #[serde(skip)]
    #[ts(skip)]
    pub bytes: Vec<u8>,
}

/// A property that was not taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// Name of the property in capitals: "ANNIVERSARY", "X-PHONETIC-LAST-NAME".
    pub name: String,
    /// The line of the file on which it begins, counted from 1.
    pub line: u32,
}
