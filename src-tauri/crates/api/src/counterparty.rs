//! The duty to tell people in case files who did not give their data themselves (art. 14): what is known, what is due, and
//! the acts on the page of a case file. The letter is `letters::counterparty`.

use chrono::NaiveDate;
use domain::counterparty_notice::{
    NoticeDue, NoticeException, NoticeFacts, NoticeStanding, REMINDED_BEFORE_DAYS,
    check_exception_end, notice_due,
};
use domain::hold::latest_review_date;
use domain::holidays::Calendar;
use domain::ids::{PartyId, RecordId};
use domain::paper::RecordFields;
use domain::record::CorrespondenceDirection;
use store::log::{AuditAction, SubjectKind};
use store::tables::counterparty_notice::{
    self, CounterPartyNotice, PersonToTell, RecordedException,
};
use store::tables::{document, restriction};
use store::{Connection, Moment, StoreError};

use crate::documents::row as document_row;
use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::requests::clock_rules;
use crate::settings::field;
use crate::typed;
use crate::wire::counterparty::{
    CounterPartyNoticeView, CounterPartyNotices, NoteNoticeGiven, NoticeExceptionChoice,
    NoticeExceptionView, NoticeOf, NoticeStandingView, RecordNoticeException, SaveNoticeFacts,
};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::today::Attention;

pub use crate::letters::counterparty::{issue, preview};

/// The most people who are named one by one on the page of today.
const NAMED_MAX: usize = 20;

/// Returns the people of a case file who are to be told; none where there are none.
pub(crate) fn of_record(
    vault: &Connection,
    record: RecordId,
    fields: &RecordFields,
    today: NaiveDate,
) -> store::Result<Option<CounterPartyNotices>> {
    let RecordFields::CaseFile(paper) = fields else {
        return Ok(None);
    };
    let people = counterparty_notice::of_record(vault, record)?;
    if people.is_empty() {
        return Ok(None);
    }
    let sent: Vec<NaiveDate> = paper
        .correspondence
        .iter()
        .filter(|letter| letter.direction == CorrespondenceDirection::Outgoing)
        .map(|letter| letter.written_on)
        .collect();
    let calendar = clock_rules(vault)?.calendar();
    let mut views = Vec::with_capacity(people.len());
    for person in people {
        views.push(view(vault, person, &sent, calendar, today)?);
    }
    Ok(Some(CounterPartyNotices {
        people: views,
        exceptions: NoticeException::ALL.iter().map(choice).collect(),
        exception_ends_at_most: latest_review_date(today),
    }))
}

fn choice(exception: &NoticeException) -> NoticeExceptionChoice {
    NoticeExceptionChoice {
        exception: *exception,
        words: exception.words(),
        article: exception.article(),
        warning: exception.warning(),
    }
}

fn view(
    vault: &Connection,
    person: PersonToTell,
    sent: &[NaiveDate],
    calendar: Calendar,
    today: NaiveDate,
) -> store::Result<CounterPartyNoticeView> {
    let due = due_of(&person, calendar);
    let standing = if person.is_person {
        shown(standing(&person.notice, due, today), today)
    } else {
        NoticeStandingView::DoesNotApply
    };
    let letters = document::of_party(vault, person.party_id)?;
    let notice = person.notice;
    let since = sent.iter().filter(|day| **day >= notice.obtained_on);
    Ok(CounterPartyNoticeView {
        party_id: person.party_id,
        contact_id: person.contact_id,
        name: person.name,
        role: person.role,
        stated: person.stated,
        obtained_on: notice.obtained_on,
        source: notice.source,
        first_letter_on: notice.first_letter_on,
        first_disclosed_on: notice.first_disclosed_on,
        logged_disclosure_on: person.logged_disclosure_on,
        letter_in_case_on: match notice.first_letter_on {
            Some(_) => None,
            None => since.min().copied(),
        },
        due: due.day,
        due_by: due.by,
        standing,
        exception: notice.exception.map(|recorded| NoticeExceptionView {
            words: recorded.exception.words(),
            article: recorded.exception.article(),
            reason: recorded.reason,
            until: recorded.until,
        }),
        letters: letters.iter().map(document_row).collect(),
    })
}

/// Returns the last day to tell. What stands in the log of what was given counts as a disclosure too.
fn due_of(person: &PersonToTell, calendar: Calendar) -> NoticeDue {
    let notice = &person.notice;
    let disclosed = [notice.first_disclosed_on, person.logged_disclosure_on];
    notice_due(
        notice.obtained_on,
        notice.first_letter_on,
        disclosed.into_iter().flatten().min(),
        calendar,
    )
}

fn standing(notice: &CounterPartyNotice, due: NoticeDue, today: NaiveDate) -> NoticeStanding {
    let facts = NoticeFacts {
        due,
        given_on: notice.given_on,
        excepted_until: notice.exception.as_ref().map(|recorded| recorded.until),
    };
    facts.standing(today)
}

fn shown(standing: NoticeStanding, today: NaiveDate) -> NoticeStandingView {
    match standing {
        NoticeStanding::Told { on } => NoticeStandingView::Told { on },
        NoticeStanding::Excepted { until } => NoticeStandingView::Excepted { until },
        NoticeStanding::ToTell {
            day,
            late,
            exception_ended_on,
        } => NoticeStandingView::ToTell {
            day,
            days_left: days_until(day, today),
            late,
            exception_ended_on,
        },
    }
}

fn days_until(day: NaiveDate, today: NaiveDate) -> i32 {
    i32::try_from((day - today).num_days()).unwrap_or(i32::MAX)
}

/// Returns who is to be told within fourteen days or should have been, the latest first.
pub(crate) fn attention(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Attention>> {
    let calendar = clock_rules(vault)?.calendar();
    let mut waiting = Vec::new();
    for person in counterparty_notice::not_told(vault)? {
        let due = due_of(&person, calendar);
        let NoticeStanding::ToTell {
            day,
            late,
            exception_ended_on,
        } = standing(&person.notice, due, today)
        else {
            continue;
        };
        let days_left = days_until(day, today);
        if i64::from(days_left) <= REMINDED_BEFORE_DAYS as i64 {
            waiting.push((day, person, days_left, late, exception_ended_on));
        }
    }
    waiting.sort_by_key(|(day, person, ..)| (*day, person.party_id));
    waiting.truncate(NAMED_MAX);
    waiting
        .into_iter()
        .map(|(due, person, days_left, late, exception_ended_on)| {
            let letters = document::of_party(vault, person.party_id)?;
            Ok(Attention::CounterPartyNotice {
                record_id: person.record_id,
                party_id: person.party_id,
                name: person.name,
                due,
                days_left,
                late,
                exception_ended: exception_ended_on.is_some(),
                written: !letters.is_empty(),
            })
        })
        .collect()
}

/// Says when and from whom data came, and what moves the last day to tell.
///
/// # Errors
/// [`Refusal::Field`] for a day that cannot be or a source that is not said; [`Refusal::Restricted`] where the use of the
/// record is restricted.
pub fn save_facts(office: &Office, request: SaveNoticeFacts) -> Outcome<()> {
    let today = office.today();
    let obtained_on = request.obtained_on;
    typed::past("obtained_on", obtained_on, today)?;
    for (name, day) in [
        ("first_letter_on", request.first_letter_on),
        ("first_disclosed_on", request.first_disclosed_on),
    ] {
        if let Some(day) = day {
            typed::possible(name, day)?;
            typed::not_before(name, day, obtained_on)?;
        }
    }
    let Some(source) = request.source else {
        return Err(field("source", FieldProblem::Missing).into());
    };
    change(office, request.party_id, "facts", move |notice, _| {
        if let Some(given_on) = notice.given_on {
            typed::not_before("obtained_on", given_on, obtained_on)?;
        }
        notice.obtained_on = obtained_on;
        notice.source = Some(source);
        notice.first_letter_on = request.first_letter_on;
        notice.first_disclosed_on = request.first_disclosed_on;
        Ok(())
    })
}

/// Records why somebody need not be told, until a day.
///
/// # Errors
/// [`Refusal::Field`] for a reason that is missing or an end that comes too late.
pub fn record_exception(office: &Office, request: RecordNoticeException) -> Outcome<()> {
    let today = office.today();
    let reason = typed::reason("reason", &request.reason)?;
    if check_exception_end(today, request.until).is_err() {
        let latest = latest_review_date(today);
        let problem = if request.until > latest {
            FieldProblem::After { day: latest }
        } else {
            FieldProblem::Before {
                day: today.succ_opt().unwrap_or(today),
            }
        };
        return Err(field("until", problem).into());
    }
    let recorded = RecordedException {
        exception: request.exception,
        reason,
        until: request.until,
    };
    change(office, request.party_id, "exception", move |notice, _| {
        notice.exception = Some(recorded);
        Ok(())
    })
}

/// Takes an exception back: the person is to be told.
pub fn withdraw_exception(office: &Office, request: NoticeOf) -> Outcome<()> {
    change(office, request.party_id, "no_exception", |notice, _| {
        notice.exception = None;
        Ok(())
    })
}

/// Notes when somebody was told, or that they were not after all.
///
/// # Errors
/// [`Refusal::Field`] for a day before the data were obtained or after today.
pub fn note_given(office: &Office, request: NoteNoticeGiven) -> Outcome<()> {
    let given_on = request.given_on;
    let what = if given_on.is_some() {
        "given"
    } else {
        "not_given"
    };
    change(office, request.party_id, what, move |notice, now| {
        if let Some(day) = given_on {
            typed::past("given_on", day, now.today)?;
            typed::not_before("given_on", day, notice.obtained_on)?;
        }
        notice.given_on = given_on;
        Ok(())
    })
}

/// Changes what is known of telling somebody, in one transaction with its row in the log.
fn change(
    office: &Office,
    party: PartyId,
    what: &'static str,
    change: impl FnOnce(&mut CounterPartyNotice, Moment) -> Result<(), Refusal> + Send + 'static,
) -> Outcome<()> {
    let now = office.moment();
    let done = office.write(move |transaction| {
        let person = to_tell(transaction, party)?;
        let mut notice = person.notice;
        if let Err(refusal) = change(&mut notice, now) {
            return Ok(Err(refusal));
        }
        counterparty_notice::save(transaction, party, &notice)?;
        note(
            transaction,
            now,
            AuditAction::CounterPartyNoticeChanged,
            SubjectKind::Record,
            person.record_id.0,
            detail("what", what)?,
        )?;
        Ok(Ok(()))
    })?;
    Ok(done?)
}

/// Returns somebody in a case file whose data may be used.
///
/// # Errors
/// [`StoreError::NotFound`] where the party is no such person, [`StoreError::Restricted`].
pub(crate) fn to_tell(vault: &Connection, party: PartyId) -> store::Result<PersonToTell> {
    let person = counterparty_notice::find(vault, party)?.ok_or(StoreError::NotFound)?;
    restriction::refuse_record(vault, person.record_id)?;
    Ok(person)
}
