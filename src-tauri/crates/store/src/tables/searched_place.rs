//! Places outside the program that are searched for an access request (domain rule T14).

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::language::Words;
use rusqlite::{Connection, Transaction, named_params};
use uuid::Uuid;

use crate::closed_set::closed_set;
use crate::error::Result;
use crate::tables::column;

closed_set! {
    /// A place outside the program.
    pub enum Place {
        /// Received mail.
        Mailbox = "mailbox",
        /// Sent mail.
        SentMail = "sent_mail",
        /// Archived and deleted mail.
        MailArchive = "mail_archive",
        /// Text messages, voicemail and the call list on the telephone.
        Telephone = "telephone",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// Microsoft 365, with Teams and OneDrive.
        Microsoft365 = "microsoft_365",
        /// The website and its administration.
        Website = "website",
        /// A customer system.
        CustomerSystem = "customer_system",
        /// The accounting package.
        Accounting = "accounting",
        /// Folders and notes on paper.
        Paper = "paper",
    }
}

impl Place {
    /// Returns the place in words.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Place::Mailbox => Words::new("mailbox", "mailbox"),
            Place::SentMail => Words::new("verzonden mail", "sent mail"),
            Place::MailArchive => Words::new(
                "mailarchief en verwijderde mail",
                "mail archive and deleted mail",
            ),
            Place::Telephone => Words::new(
                "sms, voicemail en bellijst op de telefoon",
                "text messages, voicemail and call list on the telephone",
            ),
            Place::Whatsapp => Words::new("WhatsApp", "WhatsApp"),
            Place::Microsoft365 => Words::new(
                "Microsoft 365 (Teams, OneDrive)",
                "Microsoft 365 (Teams, OneDrive)",
            ),
            Place::Accounting => Words::new("boekhoudpakket", "accounting package"),
            Place::CustomerSystem => Words::new("klantsysteem (CRM)", "customer system (CRM)"),
            Place::Website => Words::new(
                "website en beheer ervan (WordPress)",
                "website and its administration (WordPress)",
            ),
            Place::Paper => Words::new("papieren mappen en notities", "folders and notes on paper"),
        }
    }
}

impl Place {
    /// Returns words in the name of a recipient that show that this place is used, in small letters.
    const fn named_by(self) -> &'static [&'static str] {
        match self {
            Place::Mailbox | Place::SentMail | Place::MailArchive => {
                &["mail", "outlook", "exchange"]
            }
            Place::Telephone => &["telefo", "phone", "telecom", "kpn", "vodafone", "odido"],
            Place::Whatsapp => &["whatsapp", "meta"],
            Place::Microsoft365 => &["microsoft", "office 365", "teams"],
            Place::Website => &["wordpress", "hosting", "website"],
            Place::CustomerSystem => &["crm", "customer system", "klantsysteem", "klantensysteem"],
            Place::Accounting => &["boekhoud", "accounting", "accountant"],
            Place::Paper => &[],
        }
    }

    /// Says whether the name of a recipient in the register shows that this place is used.
    #[must_use]
    pub fn is_named_by(self, recipient: &str) -> bool {
        let name = recipient.to_lowercase();
        self.named_by().iter().any(|word| name.contains(word))
    }
}

closed_set! {
    /// What a search gave.
    pub enum SearchOutcome {
        /// Nothing of this person is there.
        NothingFound = "nothing_found",
        /// Something was found and entered as a record.
        FoundAndAdded = "found_and_added",
        /// Something was found that is here already.
        FoundKnown = "found_known",
        /// The business does not use this.
        NotUsed = "not_used",
    }
}

/// A place with what its search gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchedPlace {
    /// Where.
    pub place: Place,
    /// When it was searched, and what that gave; none while it was not.
    pub searched: Option<(NaiveDate, SearchOutcome)>,
    /// With what was looked there.
    pub words: String,
}

/// Notes what a search gave; a second one replaces the first.
pub fn save(
    transaction: &Transaction<'_>,
    id: Uuid,
    request: RequestId,
    place: Place,
    searched_on: NaiveDate,
    outcome: SearchOutcome,
    words: &str,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": id,
        ":request_id": request.0,
        ":place": place.code(),
        ":searched_on": searched_on,
        ":result": outcome.code(),
        ":words": words,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO searched_place (id, request_id, place, searched_on, result, words)
    VALUES (:id, :request_id, :place, :searched_on, :result, :words)
    ON CONFLICT (request_id, place) DO UPDATE
    SET searched_on = excluded.searched_on, result = excluded.result, words = excluded.words
";

/// Returns every place, in the order of the checklist, with what its search gave; one that the business does not use counts as
/// searched.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<SearchedPlace>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found: Vec<(Place, NaiveDate, SearchOutcome, String)> = statement
        .query_map(named_params! { ":request_id": request.0 }, |row| {
            Ok((
                column::kept(row, "place", Place::parse)?,
                row.get("searched_on")?,
                column::kept(row, "result", SearchOutcome::parse)?,
                row.get("words")?,
            ))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let not_used = not_used(vault)?;
    Ok(Place::ALL
        .iter()
        .map(|place| {
            let own = found.iter().find(|(at, ..)| at == place);
            let since = not_used.iter().find(|(at, _)| at == place);
            SearchedPlace {
                place: *place,
                searched: own
                    .map(|(_, on, outcome, _)| (*on, *outcome))
                    .or_else(|| since.map(|(_, on)| (*on, SearchOutcome::NotUsed))),
                words: own.map(|(.., words)| words.clone()).unwrap_or_default(),
            }
        })
        .collect())
}

/// Returns the places that the business does not use, with the day since when.
pub fn not_used(vault: &Connection) -> Result<Vec<(Place, NaiveDate)>> {
    let mut statement = vault.prepare_cached(NOT_USED)?;
    let found = statement.query_map([], |row| {
        Ok((column::kept(row, "place", Place::parse)?, row.get("since")?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NOT_USED: &str = "SELECT place, since FROM place_not_used";

/// Notes that the business does not use a place, or that it uses it again.
pub fn set_not_used(
    transaction: &Transaction<'_>,
    place: Place,
    since: Option<NaiveDate>,
) -> Result<()> {
    transaction
        .prepare_cached(USE)?
        .execute(named_params! { ":place": place.code() })?;
    if let Some(since) = since {
        transaction
            .prepare_cached(USE_NO_MORE)?
            .execute(named_params! { ":place": place.code(), ":since": since })?;
    }
    Ok(())
}

const USE: &str = "DELETE FROM place_not_used WHERE place = :place";
const USE_NO_MORE: &str = "INSERT INTO place_not_used (place, since) VALUES (:place, :since)";

const OF_REQUEST: &str = "
    SELECT place, searched_on, result, words FROM searched_place WHERE request_id = :request_id
";

/// Forgets all searches of a request: it was taken up again, and what is there may have changed.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM searched_place WHERE request_id = :request_id";
