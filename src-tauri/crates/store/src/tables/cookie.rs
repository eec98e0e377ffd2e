//! What the website puts on a visitor's device (art. 11.7a Tw), with how long it was seen to last.

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::cookie::CookieClass;
use domain::ids::{ActivityId, CookieId};
use domain::language::{Language, Words};
use domain::pack;
use domain::period::Period;
use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use super::{activity, column};
use crate::error::{Result, StoreError};

/// The most cookies of an administration.
pub const COOKIES_MAX: u32 = 300;

/// A cookie, or something of the kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cookie {
    /// Which cookie.
    pub id: CookieId,
    /// Its name, or what it is.
    pub name: Words,
    /// Who places it; empty for the website itself.
    pub provider: String,
    /// Whether another than the website places it.
    pub third_party: bool,
    /// What it is for.
    pub purpose: Words,
    /// What it holds.
    pub data: Words,
    /// Its class.
    pub class: CookieClass,
    /// The activity whose rule says how long it may last.
    pub activity_id: ActivityId,
    /// How long it really lasts; none where nobody looked.
    pub measured: Option<Period>,
    /// Whether it was seen to come before consent.
    pub before_consent: bool,
    /// Where what it holds goes; empty where that is not known.
    pub country: String,
    /// When the owner last looked.
    pub checked_on: Option<NaiveDate>,
    /// Since when it is not used any more.
    pub ended_on: Option<NaiveDate>,
}

/// Adds or changes a cookie.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`COOKIES_MAX`].
pub fn save(transaction: &Transaction<'_>, cookie: &Cookie) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": cookie.id.0,
        ":name_nl": cookie.name.nl, ":name_en": cookie.name.en,
        ":provider": cookie.provider,
        ":third_party": cookie.third_party,
        ":purpose_nl": cookie.purpose.nl, ":purpose_en": cookie.purpose.en,
        ":data_nl": cookie.data.nl, ":data_en": cookie.data.en,
        ":class": cookie.class.as_str(),
        ":activity_id": cookie.activity_id.0,
        ":measured": cookie.measured.map(|period| period.to_string()),
        ":before_consent": cookie.before_consent,
        ":country": cookie.country,
        ":checked_on": cookie.checked_on,
        ":ended_on": cookie.ended_on,
    })?;
    let count: u32 = transaction.query_row(COUNT, [], |row| row.get("cookies"))?;
    if count > COOKIES_MAX {
        return Err(StoreError::OverLimit {
            what: "cookies",
            limit: u64::from(COOKIES_MAX),
        });
    }
    Ok(())
}

const COUNT: &str = "SELECT count(*) AS cookies FROM cookie";
const SAVE: &str = "
    INSERT INTO cookie
        (id, name_nl, name_en, provider, third_party, purpose_nl, purpose_en, data_nl, data_en, class, activity_id,
         measured, before_consent, country, checked_on, ended_on)
    VALUES
        (:id, :name_nl, :name_en, :provider, :third_party, :purpose_nl, :purpose_en, :data_nl, :data_en, :class,
         :activity_id, :measured, :before_consent, :country, :checked_on, :ended_on)
    ON CONFLICT (id) DO UPDATE SET
        name_nl = excluded.name_nl, name_en = excluded.name_en, provider = excluded.provider,
        third_party = excluded.third_party, purpose_nl = excluded.purpose_nl, purpose_en = excluded.purpose_en,
        data_nl = excluded.data_nl, data_en = excluded.data_en, class = excluded.class,
        activity_id = excluded.activity_id, measured = excluded.measured, before_consent = excluded.before_consent,
        country = excluded.country, checked_on = excluded.checked_on, ended_on = excluded.ended_on
";

/// Returns a cookie.
pub fn find(vault: &Connection, id: CookieId) -> Result<Option<Cookie>> {
    Ok(all(vault)?
        .into_iter()
        .find(|(one, _)| one.id == id)
        .map(|(one, _)| one))
}

/// Returns the cookies with their activities, those in use first, by activity and name.
pub fn all(vault: &Connection) -> Result<Vec<(Cookie, ActivityCode)>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], |row| Ok((read(row)?, column::code(row, "code")?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "
    SELECT c.id, c.name_nl, c.name_en, c.provider, c.third_party, c.purpose_nl, c.purpose_en, c.data_nl, c.data_en,
        c.class, c.activity_id, c.measured, c.before_consent, c.country, c.checked_on, c.ended_on, a.code
    FROM cookie AS c JOIN activity AS a ON a.id = c.activity_id
    ORDER BY c.ended_on IS NOT NULL, a.code, c.name_nl COLLATE NOCASE
";

fn read(row: &Row<'_>) -> rusqlite::Result<Cookie> {
    let words = |nl: &str, en: &str| -> rusqlite::Result<Words> {
        Ok(Words {
            nl: row.get(nl)?,
            en: row.get(en)?,
        })
    };
    let measured: Option<String> = row.get("measured")?;
    let measured = measured
        .map(|text| text.parse::<Period>())
        .transpose()
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, error.into()))?;
    Ok(Cookie {
        id: CookieId(row.get("id")?),
        name: words("name_nl", "name_en")?,
        provider: row.get("provider")?,
        third_party: row.get("third_party")?,
        purpose: words("purpose_nl", "purpose_en")?,
        data: words("data_nl", "data_en")?,
        class: column::code(row, "class")?,
        activity_id: ActivityId(row.get("activity_id")?),
        measured,
        before_consent: row.get("before_consent")?,
        country: row.get("country")?,
        checked_on: row.get("checked_on")?,
        ended_on: row.get("ended_on")?,
    })
}

/// Adds the cookies of the pack; the activities of the register are there already.
pub(super) fn seed(
    transaction: &Transaction<'_>,
    language: Language,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<()> {
    for stated in pack::cookies(language) {
        let cookie = Cookie {
            id: CookieId(new_id()),
            name: stated.name,
            third_party: !stated.provider.is_empty(),
            provider: stated.provider,
            purpose: stated.purpose,
            data: stated.data,
            class: stated.class,
            activity_id: activity::id_of(transaction, stated.activity)?,
            measured: None,
            before_consent: false,
            country: String::new(),
            checked_on: None,
            ended_on: None,
        };
        save(transaction, &cookie)?;
    }
    Ok(())
}
