//! Who keeps the administration, and how its letters look.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::column;
use crate::closed_set::closed_set;
use crate::error::Result;

closed_set! {
    /// The side of an envelope's window.
    pub enum WindowSide {
        /// Left.
        Left = "left",
        /// Right.
        Right = "right",
    }
}

/// The business, without its logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// Trade name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Website.
    pub website: String,
    /// Number in the trade register.
    pub kvk_number: String,
    /// Who signs letters.
    pub signatory: String,
    /// On which side envelopes have their window.
    pub window_side: WindowSide,
}

/// Writes the business; its logo stays.
pub fn save(transaction: &Transaction<'_>, business: &Business) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":name": business.name,
        ":street": business.street,
        ":postcode": business.postcode,
        ":town": business.town,
        ":phone": business.phone,
        ":email": business.email,
        ":website": business.website,
        ":kvk_number": business.kvk_number,
        ":signatory": business.signatory,
        ":window_side": business.window_side.code(),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO business
        (only, name, street, postcode, town, phone, email, website, kvk_number, signatory, window_side)
    VALUES
        (1, :name, :street, :postcode, :town, :phone, :email, :website, :kvk_number, :signatory, :window_side)
    ON CONFLICT (only) DO UPDATE SET
        name = excluded.name, street = excluded.street, postcode = excluded.postcode, town = excluded.town,
        phone = excluded.phone, email = excluded.email, website = excluded.website,
        kvk_number = excluded.kvk_number, signatory = excluded.signatory, window_side = excluded.window_side
";

/// Returns the business; none before the first start was finished.
pub fn find(vault: &Connection) -> Result<Option<Business>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row([], read_business)
        .optional()?)
}

const FIND: &str = "
    SELECT name, street, postcode, town, phone, email, website, kvk_number, signatory, window_side FROM business
";

fn read_business(row: &Row<'_>) -> rusqlite::Result<Business> {
    Ok(Business {
        name: row.get("name")?,
        street: row.get("street")?,
        postcode: row.get("postcode")?,
        town: row.get("town")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        website: row.get("website")?,
        kvk_number: row.get("kvk_number")?,
        signatory: row.get("signatory")?,
        window_side: column::kept(row, "window_side", WindowSide::parse)?,
    })
}

/// Sets or removes the logo of the letterhead.
pub fn set_logo(transaction: &Transaction<'_>, logo: Option<&[u8]>) -> Result<()> {
    transaction
        .prepare_cached(SET_LOGO)?
        .execute(named_params! { ":logo": logo })?;
    Ok(())
}

const SET_LOGO: &str = "UPDATE business SET logo = :logo";

/// Returns the logo of the letterhead.
pub fn logo(vault: &Connection) -> Result<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> = vault
        .prepare_cached(LOGO)?
        .query_row([], |row| row.get("logo"))
        .optional()?;
    Ok(found.flatten())
}

const LOGO: &str = "SELECT logo FROM business";

/// Says whether a logo is kept.
pub fn has_logo(vault: &Connection) -> Result<bool> {
    Ok(vault
        .prepare_cached(HAS_LOGO)?
        .query_row([], |row| row.get("has_logo"))
        .optional()?
        .unwrap_or(false))
}

const HAS_LOGO: &str = "SELECT logo IS NOT NULL AS has_logo FROM business";
