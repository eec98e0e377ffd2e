//! What a column holds, guessed from its head as bookkeeping programs, Outlook and Google write it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Sheet;
use super::cell::Cell;
use super::head_words::{Heads, OF_ALL, OF_CONTACTS, OF_INVOICES, OF_PAPERS, OF_QUOTES, each};
use crate::normalise;

use TableField as F;

/// Rows that are looked at to see what a column without a known head holds.
const ROWS_LOOKED_AT: usize = 50;

/// What a table is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// People and businesses.
    Contacts,
    /// Quotes, each with a requester.
    Quotes,
    /// Invoices, each with a customer.
    Invoices,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// What a column can hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum TableField {
            $($(#[$doc])* $field),+
        }

        impl TableField {
            /// Lists every field, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$field),+];
        }
    };
}

fields! {
    /// Number of a quote or an invoice.
    Number,
    /// Its date.
    DatedOn,
    /// The last day of payment.
    DueOn,
    /// Its total, VAT included.
    Amount,
    /// Its total without VAT.
    AmountWithoutVat,
    /// The VAT.
    Vat,
    /// Whether an invoice was paid.
    State,
    /// The day on which it was.
    SettledOn,
    /// What became of a quote.
    Outcome,
    /// What it is for.
    Description,
    /// The customer's VAT id.
    VatId,
    /// A whole name, of a person or of a business.
    FullName,
    /// Given name or initials.
    GivenName,
    /// What stands before the family name.
    Infix,
    /// Family name.
    FamilyName,
    /// Company.
    Company,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Mobile telephone number.
    Mobile,
    /// Street, with or without the house number.
    Street,
    /// House number.
    HouseNumber,
    /// What follows the house number.
    HouseNumberAddition,
    /// Postcode.
    Postcode,
    /// Town.
    Town,
    /// Country.
    Country,
    /// The day of the last contact.
    LastContact,
    /// Note.
    Note,
}

impl TableField {
    /// Says whether tables of a kind can have it.
    #[must_use]
    pub const fn fits(self, kind: TableKind) -> bool {
        match self {
            Self::Number
            | Self::DatedOn
            | Self::Amount
            | Self::AmountWithoutVat
            | Self::Vat
            | Self::Description => !matches!(kind, TableKind::Contacts),
            Self::DueOn | Self::State | Self::SettledOn | Self::VatId => {
                matches!(kind, TableKind::Invoices)
            }
            Self::Outcome => matches!(kind, TableKind::Quotes),
            Self::LastContact | Self::Note => matches!(kind, TableKind::Contacts),
            Self::FullName
            | Self::GivenName
            | Self::Infix
            | Self::FamilyName
            | Self::Company
            | Self::Email
            | Self::Phone
            | Self::Mobile
            | Self::Street
            | Self::HouseNumber
            | Self::HouseNumberAddition
            | Self::Postcode
            | Self::Town
            | Self::Country => true,
        }
    }

    /// Says whether several columns can hold it.
    #[must_use]
    pub const fn repeats(self) -> bool {
        matches!(
            self,
            Self::Email | Self::Phone | Self::Mobile | Self::Note | Self::Description
        )
    }
}

fn heads_of(kind: TableKind) -> impl Iterator<Item = &'static (TableField, &'static str)> {
    let tables: [Heads; 3] = match kind {
        TableKind::Contacts => [OF_CONTACTS, OF_ALL, &[]],
        TableKind::Quotes => [OF_QUOTES, OF_PAPERS, OF_ALL],
        TableKind::Invoices => [OF_INVOICES, OF_PAPERS, OF_ALL],
    };
    tables.into_iter().flatten()
}

/// Says whether a text is the head of a column in any kind of table.
#[must_use]
pub fn is_known(head: &str) -> bool {
    let plain = plain(head);
    [TableKind::Contacts, TableKind::Quotes, TableKind::Invoices]
        .into_iter()
        .flat_map(heads_of)
        .any(|(_, heads)| each(heads).any(|head| head == plain))
}

/// Returns the field of a head with its rank; the lowest wins.
fn ranked(kind: TableKind, head: &str) -> Option<(usize, TableField)> {
    let plain = plain(head);
    let all = heads_of(kind).flat_map(|(field, heads)| each(heads).map(move |head| (*field, head)));
    all.enumerate()
        .find(|(_, (_, head))| *head == plain)
        .map(|(rank, (field, _))| (rank, field))
}

/// Returns a head in small letters, without accents and signs.
fn plain(head: &str) -> String {
    let letters: String = head
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns what a table seems to be of.
#[must_use]
pub fn guess_kind(sheet: &Sheet) -> TableKind {
    let own = |heads: Heads| {
        let known = sheet.head.iter().map(|head| plain(head));
        known
            .filter(|head| {
                heads
                    .iter()
                    .filter(|(field, _)| {
                        matches!(field, F::Number | F::DatedOn | F::DueOn | F::SettledOn)
                    })
                    .any(|(_, heads)| each(heads).any(|known| known == head))
            })
            .count()
    };
    let (quotes, invoices) = (own(OF_QUOTES), own(OF_INVOICES));
    let papers = guess_columns(sheet, TableKind::Invoices);
    let is_paper = [F::Number, F::DatedOn, F::Amount]
        .iter()
        .all(|field| papers.contains(&Some(*field)));
    match (quotes > invoices, invoices > 0 || is_paper) {
        (true, _) => TableKind::Quotes,
        (false, true) => TableKind::Invoices,
        (false, false) => TableKind::Contacts,
    }
}

/// Returns what each column seems to hold; nothing where it cannot be told. A column that is empty all the way down
/// holds nothing: Outlook writes ninety of those.
#[must_use]
pub fn guess_columns(sheet: &Sheet, kind: TableKind) -> Vec<Option<TableField>> {
    let found: Vec<Option<(usize, TableField)>> = (sheet.head.iter().enumerate())
        .map(|(column, head)| {
            let filled = sheet.rows.iter().any(|row| !row.cell(column).is_empty());
            let by_head = ranked(kind, head).or_else(|| by_content(sheet, column));
            by_head.filter(|_| filled)
        })
        .collect();
    let best = |field: TableField| {
        let same = found.iter().flatten().filter(|(_, other)| *other == field);
        same.map(|(rank, _)| *rank).min()
    };
    let mut taken: Vec<TableField> = Vec::new();
    let mut columns = Vec::with_capacity(found.len());
    for one in &found {
        let field = one.and_then(|(rank, field)| {
            let wins = field.repeats() || (best(field) == Some(rank) && !taken.contains(&field));
            wins.then_some(field)
        });
        taken.extend(field);
        columns.push(field);
    }
    columns
}

/// Recognises e-mail addresses by what they are.
fn by_content(sheet: &Sheet, column: usize) -> Option<(usize, TableField)> {
    let cells = sheet
        .rows
        .iter()
        .take(ROWS_LOOKED_AT)
        .map(|row| row.cell(column));
    let filled: Vec<&Cell> = cells.filter(|cell| !cell.is_empty()).collect();
    let addresses = filled
        .iter()
        .filter(|cell| normalise::email(&cell.shown()).is_some())
        .count();
    (!filled.is_empty() && addresses == filled.len()).then_some((usize::MAX, F::Email))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Row;

    /// A table with these heads and one row that fills every column.
    fn table(heads: &[&str]) -> Sheet {
        Sheet {
            head: heads.iter().map(|head| (*head).to_owned()).collect(),
            rows: vec![Row {
                line: 2,
                cells: heads.iter().map(|_| Cell::of_text("x")).collect(),
            }],
        }
    }

    #[test]
    fn columns_are_recognised_as_programs_write_them() {
        use TableKind::{Contacts, Invoices, Quotes};
        type Columns = &'static [(&'static str, Option<TableField>)];
        let cases: &[(&str, TableKind, Columns)] = &[
            (
                "a list of contacts",
                Contacts,
                &[
                    ("Bedrijfsnaam", Some(F::Company)),
                    ("Voornaam", Some(F::GivenName)),
                    ("Tussenvoegsel", Some(F::Infix)),
                    ("Achternaam", Some(F::FamilyName)),
                    ("E-mailadres", Some(F::Email)),
                    ("Telefoon", Some(F::Phone)),
                    ("Mobiel", Some(F::Mobile)),
                    ("Straat", Some(F::Street)),
                    ("Huisnummer", Some(F::HouseNumber)),
                    ("Postcode", Some(F::Postcode)),
                    ("Plaats", Some(F::Town)),
                    ("Debiteurnummer", None),
                    ("Opmerkingen", Some(F::Note)),
                ],
            ),
            (
                "Outlook",
                Contacts,
                &[
                    ("First Name", Some(F::GivenName)),
                    ("Middle Name", Some(F::Infix)),
                    ("Last Name", Some(F::FamilyName)),
                    ("Company", Some(F::Company)),
                    ("Job Title", None),
                    ("Business Street", Some(F::Street)),
                    ("Home Street", None),
                    ("Business Postal Code", Some(F::Postcode)),
                    ("Business City", Some(F::Town)),
                    ("Business Country/Region", Some(F::Country)),
                    ("Business Phone", Some(F::Phone)),
                    ("Home Phone", Some(F::Phone)),
                    ("Mobile Phone", Some(F::Mobile)),
                    ("E-mail Address", Some(F::Email)),
                    ("E-mail 2 Address", Some(F::Email)),
                    ("Notes", Some(F::Note)),
                ],
            ),
            (
                "Google",
                Contacts,
                &[
                    ("Name", Some(F::FullName)),
                    ("Given Name", Some(F::GivenName)),
                    ("Family Name", Some(F::FamilyName)),
                    ("E-mail 1 - Type", None),
                    ("E-mail 1 - Value", Some(F::Email)),
                    ("Phone 1 - Value", Some(F::Phone)),
                    ("Organization 1 - Name", Some(F::Company)),
                    ("Address 1 - Street", Some(F::Street)),
                    ("Address 1 - City", Some(F::Town)),
                ],
            ),
            (
                "invoices of a bookkeeping program",
                Invoices,
                &[
                    ("Factuurnummer", Some(F::Number)),
                    ("Factuurdatum", Some(F::DatedOn)),
                    ("Vervaldatum", Some(F::DueOn)),
                    ("Klant", Some(F::FullName)),
                    ("Bedrag excl. btw", Some(F::AmountWithoutVat)),
                    ("Btw-bedrag", Some(F::Vat)),
                    ("Bedrag incl. btw", Some(F::Amount)),
                    ("Bedrag", None),
                    ("Status", Some(F::State)),
                    ("Betaald op", Some(F::SettledOn)),
                    ("Btw-nummer", Some(F::VatId)),
                ],
            ),
            (
                "invoices in English",
                Invoices,
                &[
                    ("Invoice number", Some(F::Number)),
                    ("Date", Some(F::DatedOn)),
                    ("Due date", Some(F::DueOn)),
                    ("Customer", Some(F::FullName)),
                    ("Total", Some(F::Amount)),
                    ("VAT", Some(F::Vat)),
                    ("Paid on", Some(F::SettledOn)),
                ],
            ),
            (
                "papers of no kind",
                Invoices,
                &[
                    ("Nummer", Some(F::Number)),
                    ("Datum", Some(F::DatedOn)),
                    ("Bedrag", Some(F::Amount)),
                    ("Naam", Some(F::FullName)),
                ],
            ),
            (
                "quotes",
                Quotes,
                &[
                    ("Offertenummer", Some(F::Number)),
                    ("Datum", Some(F::DatedOn)),
                    ("Totaal", Some(F::Amount)),
                    ("Status", Some(F::Outcome)),
                    ("Onderwerp", Some(F::Description)),
                    ("Bedrijfsnaam", Some(F::Company)),
                ],
            ),
        ];
        for (rule, kind, columns) in cases {
            let heads: Vec<&str> = columns.iter().map(|(head, _)| *head).collect();
            let fields: Vec<Option<TableField>> = columns.iter().map(|(_, field)| *field).collect();
            let sheet = table(&heads);
            assert_eq!(guess_kind(&sheet), *kind, "{rule}");
            assert_eq!(guess_columns(&sheet, *kind), fields, "{rule}");
        }
    }

    #[test]
    fn every_field_that_is_guessed_fits_the_kind() {
        for kind in [TableKind::Contacts, TableKind::Quotes, TableKind::Invoices] {
            for (field, heads) in heads_of(kind) {
                assert!(field.fits(kind), "{field:?} in {kind:?}");
                for head in each(heads) {
                    assert_eq!(plain(head), head, "in its plain form");
                }
            }
        }
    }

    #[test]
    fn a_column_is_known_by_addresses_and_one_that_is_empty_holds_nothing() {
        let mut sheet = table(&["Kolom", "Telefoon"]);
        sheet.rows[0].cells = vec![Cell::of_text("roos@zandhoven.example")];
        assert_eq!(
            guess_columns(&sheet, TableKind::Contacts),
            [Some(F::Email), None]
        );
    }
}
