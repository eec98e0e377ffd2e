//! The list of addresses for a newsletter: looked at first, then saved for the mail program, logged without a name.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use documents::mailing_list::{MailingListFile, MailingListWriter};
use domain::language::Language;
use domain::record::SubscriptionAudience;
use domain::subscription::{Active, GroundKind, SuppressedSince, WhyInactive};
use store::Connection;
use store::log::{AuditAction, Code, Fact, SubjectKind};
use store::tables::{mailing, setting, suppression};

use super::standing::{Decided, decide};
use crate::documents::{cannot_write, keep_streamed};
use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::wire::mailing::{
    MailingListOf, MailingListView, MailingOff, MailingRow, SaveMailingList, SavedMailingList,
};

/// The most people on a list that are shown.
const ON_ROWS_MAX: usize = 200;
/// The most people that are shown with one reason why they are not on it.
const OFF_ROWS_MAX: usize = 50;

/// Somebody who is on the list: made of a decision that the subscription is active, and of nothing else.
struct Addressee {
    decided: Decided,
    active: Active,
}

/// Goes through everybody of an audience: those on the list, and those who are not, with the weightiest reason. An
/// address is on it once.
fn each(
    vault: &Connection,
    audience: SubscriptionAudience,
    on: &mut dyn FnMut(Addressee) -> store::Result<()>,
    off: &mut dyn FnMut(Decided, WhyInactive),
) -> store::Result<()> {
    let key = suppression::hash_key(vault)?;
    let mut taken: HashSet<String> = HashSet::new();
    mailing::each(vault, audience, &mut |candidate| {
        let decided = decide(vault, key.as_ref(), candidate)?;
        match decided.outcome.clone() {
            Ok(active) if taken.insert(decided.spelled.clone()) => {
                on(Addressee { decided, active })
            }
            Ok(_) => {
                off(decided, WhyInactive::AlreadyOnList);
                Ok(())
            }
            Err(reasons) => {
                let first = reasons.first().copied().unwrap_or(WhyInactive::NoGround);
                off(decided, first);
                Ok(())
            }
        }
    })
}

/// Returns who is on the list today, and who is not with the reason.
pub fn view(office: &Office, request: MailingListOf) -> Outcome<MailingListView> {
    let audience = request.audience;
    office.read(|vault| {
        let mut grounds: BTreeMap<GroundKind, u32> = BTreeMap::new();
        let mut on: Vec<MailingRow> = Vec::new();
        let mut reasons: BTreeMap<WhyInactive, MailingOff> = BTreeMap::new();
        each(
            vault,
            audience,
            &mut |addressee| {
                *grounds.entry(addressee.active.ground()).or_default() += 1;
                if on.len() < ON_ROWS_MAX {
                    on.push(row(&addressee.decided, None));
                }
                Ok(())
            },
            &mut |decided, reason| {
                let group = reasons.entry(reason).or_insert_with(|| MailingOff {
                    reason,
                    count: 0,
                    rows: Vec::new(),
                });
                group.count += 1;
                // Who is restricted is counted and not shown (art. 18(2)).
                if reason != WhyInactive::Restricted && group.rows.len() < OFF_ROWS_MAX {
                    let since = since(&decided.suppressed, reason, &decided);
                    group.rows.push(row(&decided, since));
                }
            },
        )?;
        let off: Vec<MailingOff> = reasons.into_values().collect();
        Ok(MailingListView {
            audience,
            on_total: grounds.values().sum(),
            grounds: grounds.into_iter().collect(),
            on,
            off_total: off.iter().map(|group| group.count).sum(),
            off,
        })
    })
}

fn row(decided: &Decided, since: Option<chrono::NaiveDate>) -> MailingRow {
    let candidate = &decided.candidate;
    MailingRow {
        record_id: candidate.record_id,
        contact_id: candidate.contact_id,
        name: candidate.name.clone(),
        address: candidate.paper.address.trim().to_owned(),
        since,
    }
}

fn since(
    suppressed: &SuppressedSince,
    reason: WhyInactive,
    decided: &Decided,
) -> Option<chrono::NaiveDate> {
    match reason {
        WhyInactive::Objected => suppressed.objected_on,
        WhyInactive::ErasureAsked => suppressed.erasure_asked_on,
        WhyInactive::Unsubscribed => {
            (decided.candidate.paper.unsubscribed_on).or(suppressed.unsubscribed_on)
        }
        WhyInactive::NoGround
        | WhyInactive::NoConsentProof
        | WhyInactive::NoSale
        | WhyInactive::QuoteIsNoSale
        | WhyInactive::NotSimilar
        | WhyInactive::OptOutNotOffered
        | WhyInactive::Deceased
        | WhyInactive::ChildWithoutParent
        | WhyInactive::Restricted
        | WhyInactive::NoAddress
        | WhyInactive::AlreadyOnList => None,
    }
}

/// Saves the list where the owner chooses: CSV with the addresses, and the names where asked. It is decided anew for
/// every row at this moment, and written row by row. The log has counts and the file's hash, and no name.
///
/// # Errors
/// [`crate::wire::failure::Refusal::FolderNotWritable`] and `DiskFull`; then no half file stands there.
pub fn save(office: &Office, request: SaveMailingList) -> Outcome<SavedMailingList> {
    let language = office.read(setting::get)?.language;
    let Some(place) = office
        .desktop()
        .choose_place(&file_name(request.audience, language, office))
    else {
        return Ok(SavedMailingList {
            file_name: None,
            addresses: 0,
        });
    };
    let (name, written) = write(office, request, language, &place)?;
    note_saved(office, request.audience, &written)?;
    Ok(SavedMailingList {
        file_name: Some(name),
        addresses: written.file.rows,
    })
}

/// What was written into a file.
struct Written {
    file: MailingListFile,
    grounds: BTreeMap<GroundKind, u32>,
}

fn write(
    office: &Office,
    request: SaveMailingList,
    language: Language,
    place: &Path,
) -> Outcome<(String, Written)> {
    keep_streamed(office, place, |file| {
        let mut grounds: BTreeMap<GroundKind, u32> = BTreeMap::new();
        let mut fault: Option<std::io::Error> = None;
        let mut writer = match MailingListWriter::begin(file, request.with_names, language) {
            Ok(writer) => writer,
            Err(error) => return Err(cannot_write(office, &error)),
        };
        let read = office.read(|vault| {
            each(
                vault,
                request.audience,
                &mut |addressee| {
                    *grounds.entry(addressee.active.ground()).or_default() += 1;
                    let candidate = &addressee.decided.candidate;
                    match writer.row(candidate.paper.address.trim(), &candidate.name) {
                        Ok(()) => Ok(()),
                        Err(error) => {
                            fault = Some(error);
                            Err(store::StoreError::Stopped)
                        }
                    }
                },
                &mut |_, _| {},
            )
        });
        if let Some(error) = fault {
            return Err(cannot_write(office, &error));
        }
        read?;
        match writer.end() {
            Ok(file) => Ok(Written { file, grounds }),
            Err(error) => Err(cannot_write(office, &error)),
        }
    })
}

fn note_saved(office: &Office, audience: SubscriptionAudience, written: &Written) -> Outcome<()> {
    let now = office.moment();
    let id = office.new_id();
    let (rows, hash) = (written.file.rows, written.file.sha256);
    let of = |ground| u64::from(written.grounds.get(&ground).copied().unwrap_or(0));
    let (consent, sale) = (of(GroundKind::Consent), of(GroundKind::Sale));
    office.write(move |transaction| {
        let facts = detail("audience", audience.as_str())?
            .with("addresses", Fact::Count(u64::from(rows)))?
            .with("consent", Fact::Count(consent))?
            .with("sale", Fact::Count(sale))?
            .with("format", Fact::Code(Code::new("csv")?))?
            .with("sha256", Fact::Sha256(hash))?;
        note(
            transaction,
            now,
            AuditAction::MailingListSaved,
            SubjectKind::MailingList,
            id,
            facts,
        )
    })
}

fn file_name(audience: SubscriptionAudience, language: Language, office: &Office) -> String {
    let (what, who) = match (language, audience) {
        (Language::Dutch, SubscriptionAudience::Customer) => ("verzendlijst", "klanten"),
        (Language::Dutch, SubscriptionAudience::Subscriber) => ("verzendlijst", "inschrijvingen"),
        (Language::English, SubscriptionAudience::Customer) => ("mailing-list", "customers"),
        (Language::English, SubscriptionAudience::Subscriber) => ("mailing-list", "subscribers"),
    };
    format!("{what}-{who}-{}.csv", office.today())
}
