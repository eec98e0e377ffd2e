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
        /// Received mail, with its archive.
        Mailbox = "mailbox",
        /// Sent mail.
        SentMail = "sent_mail",
        /// WhatsApp, text messages and the call list on the telephone.
        Telephone = "telephone",
        /// The accounting package.
        Accounting = "accounting",
        /// A customer system.
        CustomerSystem = "customer_system",
        /// The website and its administration.
        Website = "website",
        /// Folders and notes on paper.
        Paper = "paper",
    }
}

impl Place {
    /// Returns the place in words.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Place::Mailbox => Words::new("mailbox met archief", "mailbox with its archive"),
            Place::SentMail => Words::new("verzonden mail", "sent mail"),
            Place::Telephone => Words::new(
                "WhatsApp, sms en bellijst op de telefoon",
                "WhatsApp, text messages and call list on the telephone",
            ),
            Place::Accounting => Words::new("boekhoudpakket", "accounting package"),
            Place::CustomerSystem => Words::new("klantsysteem (CRM)", "customer system (CRM)"),
            Place::Website => {
                Words::new("website en beheer ervan", "website and its administration")
            }
            Place::Paper => Words::new("papieren mappen en notities", "folders and notes on paper"),
        }
    }
}

closed_set! {
    /// What a search gave.
    pub enum SearchOutcome {
        /// Nothing of this person is there.
        NothingFound = "nothing_found",
        /// Something was found and entered as a record.
        FoundAndAdded = "found_and_added",
        /// The business does not use this.
        NotUsed = "not_used",
    }
}

/// A place with what its search gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SearchedPlace {
    /// Where.
    pub place: Place,
    /// When it was searched, and what that gave; none while it was not.
    pub searched: Option<(NaiveDate, SearchOutcome)>,
}

/// Notes what a search gave; a second one replaces the first.
pub fn save(
    transaction: &Transaction<'_>,
    id: Uuid,
    request: RequestId,
    place: Place,
    searched_on: NaiveDate,
    outcome: SearchOutcome,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": id,
        ":request_id": request.0,
        ":place": place.code(),
        ":searched_on": searched_on,
        ":result": outcome.code(),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO searched_place (id, request_id, place, searched_on, result)
    VALUES (:id, :request_id, :place, :searched_on, :result)
    ON CONFLICT (request_id, place) DO UPDATE SET searched_on = excluded.searched_on, result = excluded.result
";

/// Returns every place, in the order of the checklist, with what its search gave.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<SearchedPlace>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found: Vec<(Place, NaiveDate, SearchOutcome)> = statement
        .query_map(named_params! { ":request_id": request.0 }, |row| {
            Ok((
                column::kept(row, "place", Place::parse)?,
                row.get("searched_on")?,
                column::kept(row, "result", SearchOutcome::parse)?,
            ))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let searched = |place: Place| {
        found
            .iter()
            .find(|(at, ..)| *at == place)
            .map(|(_, on, outcome)| (*on, *outcome))
    };
    Ok(Place::ALL
        .iter()
        .map(|place| SearchedPlace {
            place: *place,
            searched: searched(*place),
        })
        .collect())
}

const OF_REQUEST: &str = "
    SELECT place, searched_on, result FROM searched_place WHERE request_id = :request_id
";

/// Forgets all searches of a request: it was taken up again, and what is there may have changed.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM searched_place WHERE request_id = :request_id";
