//! Agreements, case files and holds of the sample business.

use chrono::{Days, NaiveDate};
use domain::counterparty_notice::NoticeSource;
use domain::hold::KeepGround;
use domain::ids::{PartyId, RecordId};
use domain::paper::{Agreement, CaseFile, Claim, Correspondence, Interruption, RecordFields};
use domain::record::{
    CaseEnd, CorrespondenceDirection, InterruptionKind, LimitationClass, PartyRole,
};

use store::tables::counterparty_notice;

use super::making::{Entry, before};
use crate::office::{Office, Outcome};
use crate::wire::counterparty::{IssueNotice, NoteNoticeGiven, NoticeOf, SaveNoticeFacts};
use crate::wire::holds::{HoldScope, SetHold};
use crate::{counterparty, holds};

use CorrespondenceDirection::{Incoming, Outgoing};

/// An agreement: with whom, under which number and title, from how many months ago, and its end.
struct Contract(&'static str, &'static str, &'static str, u32, End);

/// When an agreement ends.
enum End {
    /// So many months ago.
    Ago(u32),
    /// In so many days: it was agreed beforehand.
    In(u64),
    /// It runs until somebody ends it.
    Running,
}

#[rustfmt::skip]
const CONTRACTS: &[Contract] = &[
    Contract("school", "C-01", "Onderhoud installatie school", 97, End::Ago(61)),
    Contract("garage", "C-02", "Onderhoud werkplaats en laadpunten", 62, End::Ago(14)),
    Contract("vve", "C-03", "Onderhoud trappenhuisverlichting", 50, End::Running),
    Contract("kinderopvang", "C-04", "Jaarlijkse keuring", 35, End::Running),
    Contract("sporthal", "C-05", "Onderhoud noodverlichting", 26, End::In(140)),
];

/// Returns the agreements, the case files, and what is held.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    let mut entries: Vec<Entry> = CONTRACTS
        .iter()
        .map(|contract| agreement(contract, today))
        .collect();
    entries.push(running_case(today));
    entries.push(ended_case(today));
    entries.push(hold(
        before(today, 4, 6),
        before(today, 0, 1),
        "demir",
        KeepGround::Claim,
        "Zij meldde een gebrek aan de groepenkast binnen de garantie.",
    ));
    entries.push(hold(
        before(today, 7, 0),
        before(today, 0, 0)
            .checked_add_days(Days::new(75))
            .unwrap_or(today),
        "bakker",
        KeepGround::Dispute,
        "Het geschil over de waterschade loopt nog.",
    ));
    entries
}

fn agreement(contract: &Contract, today: NaiveDate) -> Entry {
    let Contract(who, number, title, months, ref end) = *contract;
    let started_on = before(today, months, 5);
    let ended_on = match end {
        End::Ago(months) => Some(before(today, *months, 0)),
        End::In(days) => today.checked_add_days(Days::new(*days)),
        End::Running => None,
    };
    Entry::new(started_on, move |making, office| {
        let fields = RecordFields::Agreement(Agreement {
            title: title.to_owned(),
            number: number.to_owned(),
            started_on,
            ended_on,
            in_books: false,
            content: "Twee bezoeken per jaar, storingen binnen een werkdag verholpen.".to_owned(),
            claims: Vec::new(),
        });
        making
            .enter(
                office,
                number.to_owned(),
                &[(who, PartyRole::Customer)],
                fields,
            )
            .map(drop)
    })
}

/// A neighbour holds a customer liable; the counter-party never asked us anything.
fn running_case(today: NaiveDate) -> Entry {
    let entered_on = before(today, 7, 0);
    let opened_on = before(today, 11, 3);
    let letter = |months, days, direction, subject: &str, content: &str| Correspondence {
        written_on: before(today, months, days),
        direction,
        subject: subject.to_owned(),
        content: content.to_owned(),
    };
    let correspondence = vec![
        letter(
            11,
            3,
            Incoming,
            "Water bij de buren",
            "Yassin El Amrani belt: bij de buren op nummer 6 loopt water langs de muur waarin wij hebben geboord.",
        ),
        letter(
            10,
            20,
            Outgoing,
            "Verslag van ons bezoek",
            "De leiding in de gedeelde muur is niet door ons geraakt; foto's van de boring gaan mee.",
        ),
        letter(
            9,
            12,
            Incoming,
            "Aansprakelijkstelling",
            "Brief van Steenbergen Advocatuur namens Henk Bakker: hij vraagt € 3.150 voor herstel van de muur.",
        ),
        letter(
            7,
            2,
            Outgoing,
            "Antwoord aan de advocaat",
            "Wij betwisten de oorzaak en stellen voor om samen een expert te vragen.",
        ),
    ];
    Entry::new(entered_on, move |making, office| {
        let fields = RecordFields::CaseFile(CaseFile {
            title: "Waterschade Kerkpad 6".to_owned(),
            number: "D-01".to_owned(),
            opened_on,
            ended_on: None,
            end_kind: None,
            content: "De buurman van onze klant zegt dat wij een leiding hebben geraakt."
                .to_owned(),
            claims: vec![Claim {
                id: None,
                description: "Herstel van de muur".to_owned(),
                class: LimitationClass::Damages3310,
                starts_on: opened_on,
                ends_on_by_hand: None,
                interruptions: vec![Interruption {
                    kind: InterruptionKind::Reminder3317,
                    happened_on: before(today, 9, 12),
                    claim_followed_on: None,
                }],
            }],
            decisions: Vec::new(),
            correspondence,
        });
        let parties = [
            ("elamrani", PartyRole::Client),
            ("bakker", PartyRole::CounterParty),
            ("advocaat", PartyRole::OtherPerson),
        ];
        let case = making.enter(office, "D-01".to_owned(), &parties, fields)?;
        // The neighbour got the letter; his lawyer knows all of it from the case itself.
        let [neighbour, lawyer] = to_tell(office, case)?[..] else {
            return Ok(());
        };
        for party_id in [neighbour, lawyer] {
            obtained(office, party_id, entered_on)?;
        }
        let letter = counterparty::preview(
            office,
            NoticeOf {
                party_id: neighbour,
            },
        )?;
        let token = letter.token;
        counterparty::issue(
            office,
            IssueNotice {
                party_id: neighbour,
                token,
            },
        )?;
        for party_id in [neighbour, lawyer] {
            told(office, party_id, entered_on)?;
        }
        Ok(())
    })
}

/// A case that was settled a few weeks ago: nothing needs it any more.
fn ended_case(today: NaiveDate) -> Entry {
    let ended_on = before(today, 0, 24);
    Entry::new(ended_on, move |making, office| {
        let fields = RecordFields::CaseFile(CaseFile {
            title: "Kras in de auto bij het plaatsen van de laadpaal".to_owned(),
            number: "D-02".to_owned(),
            opened_on: before(today, 15, 0),
            ended_on: Some(ended_on),
            end_kind: Some(CaseEnd::SettlementPerformed),
            content: "Geschikt: de onderaannemer betaalde het spuitwerk.".to_owned(),
            claims: Vec::new(),
            decisions: Vec::new(),
            correspondence: Vec::new(),
        });
        let parties = [
            ("fernandes", PartyRole::Client),
            ("aannemer", PartyRole::CounterParty),
        ];
        let case = making.enter(office, "D-02".to_owned(), &parties, fields)?;
        for party_id in to_tell(office, case)? {
            obtained(office, party_id, ended_on)?;
            told(office, party_id, ended_on)?;
        }
        Ok(())
    })
}

/// Returns the people of a case who did not give their data themselves.
fn to_tell(office: &Office, case: RecordId) -> Outcome<Vec<PartyId>> {
    let people = office.read(|vault| counterparty_notice::of_record(vault, case))?;
    Ok(people.into_iter().map(|person| person.party_id).collect())
}

fn obtained(office: &Office, party_id: PartyId, obtained_on: NaiveDate) -> Outcome<()> {
    counterparty::save_facts(
        office,
        SaveNoticeFacts {
            party_id,
            obtained_on,
            source: Some(NoticeSource::Client),
            first_letter_on: None,
            first_disclosed_on: None,
        },
    )
}

fn told(office: &Office, party_id: PartyId, given_on: NaiveDate) -> Outcome<()> {
    let given_on = Some(given_on);
    counterparty::note_given(office, NoteNoticeGiven { party_id, given_on })
}

fn hold(
    set_on: NaiveDate,
    review_on: NaiveDate,
    who: &'static str,
    ground: KeepGround,
    reason: &'static str,
) -> Entry {
    Entry::new(set_on, move |making, office| {
        let id = making.contact(office, who)?;
        holds::set(
            office,
            SetHold {
                scope: HoldScope::Contact { id },
                ground,
                reason: reason.to_owned(),
                review_on,
            },
        )
    })
}
