//! Telling people in case files that data are kept of them which they did not give themselves (art. 14), one row a party.
//!
//! A party without a row was taken in without saying when its data were obtained: the day on which the record was entered
//! counts until the owner says otherwise. The row and its letters go with the party.

use chrono::NaiveDate;
use domain::contact::ContactKind;
use domain::counterparty_notice::{NoticeException, NoticeSource};
use domain::ids::{ContactId, PartyId, RecordId};
use domain::record::PartyRole;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::column;
use crate::error::Result;

/// The most people of one list.
pub const NOTICES_LISTED_MAX: u32 = 2_000;

/// What is known of telling one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterPartyNotice {
    /// The day on which the data were obtained.
    pub obtained_on: NaiveDate,
    /// From whom; none while the owner did not say.
    pub source: Option<NoticeSource>,
    /// The day of the first letter to the person; it may still come.
    pub first_letter_on: Option<NaiveDate>,
    /// The day on which the data were first given to another; it may still come.
    pub first_disclosed_on: Option<NaiveDate>,
    /// The day on which the person was told.
    pub given_on: Option<NaiveDate>,
    /// Why the person need not be told, where that was recorded.
    pub exception: Option<RecordedException>,
}

/// An exception as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedException {
    /// Which.
    pub exception: NoticeException,
    /// Why, in the owner's words.
    pub reason: String,
    /// The day on which it ends.
    pub until: NaiveDate,
}

/// Somebody in a case file who is not its client, with what is known of telling them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonToTell {
    /// Which party.
    pub party_id: PartyId,
    /// Of which case file.
    pub record_id: RecordId,
    /// Who.
    pub contact_id: ContactId,
    /// The name as shown.
    pub name: String,
    /// In which role.
    pub role: PartyRole,
    /// Whether it is somebody whom the law covers: a person who is alive, or the contact person of a business.
    pub is_person: bool,
    /// Whether a row says what follows; otherwise it is proposed.
    pub stated: bool,
    /// What is known.
    pub notice: CounterPartyNotice,
    /// The day on which the log of what was given first names a recipient of the data, since they were obtained.
    pub logged_disclosure_on: Option<NaiveDate>,
}

/// Writes what is known of telling a party.
pub fn save(
    transaction: &Transaction<'_>,
    party: PartyId,
    notice: &CounterPartyNotice,
) -> Result<()> {
    let exception = notice.exception.as_ref();
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":party_id": party.0,
        ":obtained_on": notice.obtained_on,
        ":source": notice.source.map(NoticeSource::as_str),
        ":first_letter_on": notice.first_letter_on,
        ":first_disclosed_on": notice.first_disclosed_on,
        ":given_on": notice.given_on,
        ":exception": exception.map(|recorded| recorded.exception.as_str()),
        ":reason": exception.map_or("", |recorded| recorded.reason.as_str()),
        ":exception_until": exception.map(|recorded| recorded.until),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO counterparty_notice
        (party_id, obtained_on, source, first_letter_on, first_disclosed_on, given_on, exception, reason,
         exception_until)
    VALUES
        (:party_id, :obtained_on, :source, :first_letter_on, :first_disclosed_on, :given_on, :exception, :reason,
         :exception_until)
    ON CONFLICT (party_id) DO UPDATE SET
        obtained_on = excluded.obtained_on, source = excluded.source, first_letter_on = excluded.first_letter_on,
        first_disclosed_on = excluded.first_disclosed_on, given_on = excluded.given_on,
        exception = excluded.exception, reason = excluded.reason, exception_until = excluded.exception_until
";

macro_rules! people {
    ($which:literal) => {
        concat!(
            "
    SELECT p.id AS party_id, p.record_id, p.contact_id, p.role, c.display_name,
        c.kind AS contact_kind, c.deceased, c.given_name <> '' OR c.family_name <> '' AS has_person,
        n.party_id IS NOT NULL AS stated, coalesce(n.obtained_on, r.entered_on) AS obtained_on, n.source,
        n.first_letter_on, n.first_disclosed_on, n.given_on, n.exception, n.reason, n.exception_until,
        (SELECT min(d.given_on) FROM disclosure AS d
         WHERE d.party_id = p.id AND d.given_on >= coalesce(n.obtained_on, r.entered_on)) AS logged_disclosure_on
    FROM activity AS a JOIN party AS p ON p.activity_id = a.id
        JOIN record AS r ON r.id = p.record_id
        JOIN contact AS c ON c.id = p.contact_id
        LEFT JOIN counterparty_notice AS n ON n.party_id = p.id
    WHERE a.code = 'a08' AND r.kind = 'case_file' AND ",
            $which
        )
    };
}

/// Returns the people of a case file who are not its client, in the order in which they came in.
pub fn of_record(vault: &Connection, record: RecordId) -> Result<Vec<PersonToTell>> {
    let mut statement = vault.prepare_cached(OF_RECORD)?;
    let found = statement.query_map(
        named_params! { ":record_id": record.0, ":rows": NOTICES_LISTED_MAX },
        read,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RECORD: &str = people!("p.record_id = :record_id ORDER BY p.rowid LIMIT :rows");

/// Returns one of them; none where the party is no such person.
pub fn find(vault: &Connection, party: PartyId) -> Result<Option<PersonToTell>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":party_id": party.0 }, read)
        .optional()?)
}

const FIND: &str = people!("p.id = :party_id");

/// Returns the people who were not told yet, those whose data were obtained first before the others, at most
/// [`NOTICES_LISTED_MAX`]. Whose data are restricted is stored and no more (art. 18).
pub fn not_told(vault: &Connection) -> Result<Vec<PersonToTell>> {
    let mut statement = vault.prepare_cached(NOT_TOLD)?;
    let found = statement.query_map(named_params! { ":rows": NOTICES_LISTED_MAX }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NOT_TOLD: &str = people!(
    "n.given_on IS NULL AND r.restricted = 0 AND c.deceased = 0
        AND (c.kind = 'person' OR c.given_name <> '' OR c.family_name <> '')
    ORDER BY obtained_on, p.rowid LIMIT :rows"
);

fn read(row: &Row<'_>) -> rusqlite::Result<PersonToTell> {
    let kind: ContactKind = column::code(row, "contact_kind")?;
    let named: bool = row.get("has_person")?;
    let deceased: bool = row.get("deceased")?;
    let exception = match column::code_if_any::<NoticeException>(row, "exception")? {
        None => None,
        Some(exception) => Some(RecordedException {
            exception,
            reason: row.get("reason")?,
            until: row.get("exception_until")?,
        }),
    };
    Ok(PersonToTell {
        party_id: PartyId(row.get("party_id")?),
        record_id: RecordId(row.get("record_id")?),
        contact_id: ContactId(row.get("contact_id")?),
        name: row.get("display_name")?,
        role: column::code(row, "role")?,
        is_person: (kind == ContactKind::Person || named) && !deceased,
        stated: row.get("stated")?,
        notice: CounterPartyNotice {
            obtained_on: row.get("obtained_on")?,
            source: column::code_if_any(row, "source")?,
            first_letter_on: row.get("first_letter_on")?,
            first_disclosed_on: row.get("first_disclosed_on")?,
            given_on: row.get("given_on")?,
            exception,
        },
        logged_disclosure_on: row.get("logged_disclosure_on")?,
    })
}

#[cfg(test)]
mod tests {
    use domain::document_kind::DocumentKind;
    use domain::ids::DocumentId;
    use domain::language::Language;
    use domain::paper::{CaseFile, RecordFields};
    use uuid::Uuid;

    use super::*;
    use crate::tables::contact;
    use crate::tables::document::{self, NewDocument};
    use crate::tables::party::{self, Presence};
    use crate::tables::testing::{Office, day, new_party, person, today};

    fn case_file() -> RecordFields {
        RecordFields::CaseFile(CaseFile {
            title: "Lekkage".to_owned(),
            number: "D-7".to_owned(),
            opened_on: day("2026-03-02"),
            ended_on: None,
            end_kind: None,
            content: String::new(),
            claims: Vec::new(),
            decisions: Vec::new(),
            correspondence: Vec::new(),
        })
    }

    fn notice() -> CounterPartyNotice {
        CounterPartyNotice {
            obtained_on: day("2026-03-02"),
            source: Some(NoticeSource::Client),
            first_letter_on: Some(day("2026-03-12")),
            first_disclosed_on: None,
            given_on: None,
            exception: Some(RecordedException {
                exception: NoticeException::DefeatsPurpose,
                reason: "Beslag wordt voorbereid".to_owned(),
                until: day("2026-09-01"),
            }),
        }
    }

    /// Puts a client, a counter-party, a business and somebody who died into a case file.
    fn case_with_people(office: &mut Office) -> RecordId {
        let client = office.contact("Samira", "Öztürk");
        let opponent = office.contact("Henk", "Bakker");
        let mut firm = person("", "");
        firm.kind = ContactKind::Business;
        firm.company = "Bouwbedrijf De Kraan".to_owned();
        let mut late = person("Wim", "Hof");
        late.deceased = true;
        office.write(|transaction| contact::insert(transaction, &firm));
        office.write(|transaction| contact::insert(transaction, &late));
        office.record_entered(
            day("2026-03-05"),
            case_file(),
            &[
                (client, PartyRole::Client),
                (opponent, PartyRole::CounterParty),
                (firm.id, PartyRole::CounterParty),
                (late.id, PartyRole::OtherPerson),
            ],
        )
    }

    #[test]
    fn all_but_the_client_are_told_and_the_day_of_entry_is_proposed() {
        let mut office = Office::new();
        let case = case_with_people(&mut office);
        let people = of_record(&office.vault, case).expect("people");
        let said: Vec<_> = people
            .iter()
            .map(|one| (one.name.as_str(), one.is_person, one.stated))
            .collect();
        assert_eq!(
            said,
            [
                ("Henk Bakker", true, false),
                ("Bouwbedrijf De Kraan", false, false),
                ("Wim Hof", false, false),
            ]
        );
        assert_eq!(people[0].notice.obtained_on, day("2026-03-05"));
        let waiting = not_told(&office.vault).expect("people");
        let names: Vec<_> = waiting.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(
            names,
            ["Henk Bakker"],
            "the law covers people who are alive"
        );
    }

    #[test]
    fn what_is_saved_is_read_back_and_who_was_told_waits_no_more() {
        let mut office = Office::new();
        let case = case_with_people(&mut office);
        let party = of_record(&office.vault, case).expect("people")[0].party_id;
        office.write(|transaction| save(transaction, party, &notice()));
        let found = find(&office.vault, party).expect("an answer").expect("one");
        assert!(found.stated);
        assert_eq!(found.notice, notice());
        let told = CounterPartyNotice {
            given_on: Some(day("2026-03-12")),
            exception: None,
            ..notice()
        };
        office.write(|transaction| save(transaction, party, &told));
        assert_eq!(not_told(&office.vault).expect("people"), []);
        let client = party::of_record(&office.vault, case).expect("parties")[0];
        assert_eq!(find(&office.vault, client.id).expect("an answer"), None);
    }

    #[test]
    fn another_role_in_the_same_case_keeps_the_notice_and_leaving_takes_it_with_its_letter() {
        let mut office = Office::new();
        let case = case_with_people(&mut office);
        let before = of_record(&office.vault, case).expect("people");
        let party = before[0].party_id;
        office.write(|transaction| {
            save(transaction, party, &notice())?;
            document::insert(
                transaction,
                &NewDocument {
                    id: DocumentId(Uuid::now_v7()),
                    kind: DocumentKind::CounterPartyNotice,
                    language: Language::Dutch,
                    reference: "B-2026-001",
                    request_id: None,
                    run_id: None,
                    party_id: Some(party),
                    breach_id: None,
                    issued_on: today(),
                    bytes: b"%PDF",
                    expires_on: None,
                },
            )
        });
        let letter = &document::of_party(&office.vault, party).expect("letters")[0];
        assert_eq!(letter.record_id, Some(case));
        let to = letter.addressee.as_ref().expect("an addressee");
        assert_eq!(to.family_name, "Bakker");

        let mut present: Vec<Presence> = party::of_record(&office.vault, case)
            .expect("parties")
            .iter()
            .map(|party| Presence {
                contact_id: party.contact_id,
                role: party.role,
            })
            .collect();
        present[1].role = PartyRole::OtherPerson;
        office.write(|transaction| party::replace_all(transaction, case, &present, &mut new_party));
        let found = find(&office.vault, party).expect("an answer").expect("one");
        assert_eq!(found.role, PartyRole::OtherPerson);
        assert!(found.stated, "it is the same person in the same case");

        present.remove(1);
        office.write(|transaction| party::replace_all(transaction, case, &present, &mut new_party));
        assert_eq!(find(&office.vault, party).expect("an answer"), None);
        assert_eq!(document::count(&office.vault).expect("a count"), 0);
    }

    #[test]
    fn the_people_who_wait_are_found_by_index() {
        let office = Office::new();
        let mut explained = office
            .vault
            .prepare(&["EXPLAIN QUERY PLAN", NOT_TOLD].concat())
            .expect("a statement");
        let steps: Vec<String> = explained
            .raw_query()
            .mapped(|row| row.get("detail"))
            .collect::<rusqlite::Result<_>>()
            .expect("a plan");
        assert!(
            steps.iter().any(|step| step.contains("party_by_activity")),
            "{steps:?}"
        );
    }
}
