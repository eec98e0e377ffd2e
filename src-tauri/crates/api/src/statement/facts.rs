//! What the statement is made from, as the vault has it today.

use std::collections::{BTreeMap, HashMap};

use domain::ids::{ActivityId, RecipientId};
use domain::statement::{Facts, Publisher, StatedActivity, StatedCookie, StatedRecipient};
use store::tables::activity::{self, Activity};
use store::tables::automated_decisions;
use store::tables::balancing_test;
use store::tables::business::{self, Business};
use store::tables::cookie;
use store::tables::recipient::{self, Recipient};
use store::tables::recipient_arrangement;
use store::tables::rule::{self, RuleRow};
use store::tables::security_measure::{self, TakenMeasure};
use store::tables::setting;
use store::{Connection, StoreError};

/// Returns the facts of today.
///
/// # Errors
/// [`StoreError::NotFound`] where an activity has no rule.
pub fn gather(vault: &Connection) -> store::Result<Facts> {
    let recipients = recipient::all(vault)?;
    let activities: Vec<Activity> = activity::all(vault)?
        .into_iter()
        .filter(|one| one.in_use)
        .collect();
    let settings = setting::get(vault)?;
    Ok(Facts {
        publisher: business::find(vault)?.map(publisher).unwrap_or_default(),
        activities: stated(vault, activities, &recipients)?,
        recipients: stated_recipients(vault, recipients)?,
        cookies: stated_cookies(vault)?,
        measures: security_measure::all(vault)?
            .iter()
            .map(TakenMeasure::words)
            .collect(),
        backups_kept_days: settings.backups_kept_days,
    })
}

/// Returns the business as the statement names it.
#[must_use]
pub fn publisher(business: Business) -> Publisher {
    Publisher {
        name: business.name,
        street: business.street,
        postcode: business.postcode,
        town: business.town,
        phone: business.phone,
        email: business.email,
        website: business.website,
        kvk_number: business.kvk_number,
    }
}

fn stated(
    vault: &Connection,
    activities: Vec<Activity>,
    recipients: &[Recipient],
) -> store::Result<Vec<StatedActivity>> {
    let newest: HashMap<ActivityId, RuleRow> = rule::newest(vault)?
        .into_iter()
        .map(|row| (row.activity_id, row))
        .collect();
    let going: HashMap<RecipientId, &String> = recipients
        .iter()
        .filter(|one| one.ended_on.is_none())
        .map(|one| (one.id, &one.name))
        .collect();
    let mut shared: BTreeMap<ActivityId, Vec<String>> = BTreeMap::new();
    for (recipient, activity) in recipient::in_use(vault)? {
        let name = going.get(&recipient).map(|name| (*name).clone());
        shared.entry(activity).or_default().extend(name);
    }
    let mut interests = balancing_test::interests(vault)?;
    activities
        .into_iter()
        .map(|one| {
            let rule = newest.get(&one.id).ok_or(StoreError::NotFound)?;
            Ok(StatedActivity {
                code: one.code,
                name: one.name,
                purpose: one.purpose,
                basis: one.lawful_basis,
                ground: one.ground,
                interest: interests.remove(&one.id),
                categories: one.categories,
                subjects: one.subjects,
                source: one.source,
                rule: rule.version.rule.clone(),
                recipients: shared.remove(&one.id).unwrap_or_default(),
                automated: automated_decisions::of_activity(vault, one.id)?.explained,
            })
        })
        .collect()
}

/// Returns the cookies that the website still uses.
fn stated_cookies(vault: &Connection) -> store::Result<Vec<StatedCookie>> {
    Ok(cookie::all(vault)?
        .into_iter()
        .filter(|(one, _)| one.ended_on.is_none())
        .map(|(one, activity)| StatedCookie {
            name: one.name,
            provider: one.provider,
            purpose: one.purpose,
            data: one.data,
            class: one.class,
            activity,
            before_consent: one.before_consent,
        })
        .collect())
}

fn stated_recipients(
    vault: &Connection,
    recipients: Vec<Recipient>,
) -> store::Result<Vec<StatedRecipient>> {
    let mut arranged = recipient_arrangement::all(vault)?;
    Ok(recipients
        .into_iter()
        .map(|recipient| {
            let arranged = arranged.remove(&recipient.id).unwrap_or_default();
            StatedRecipient {
                agreed: arranged.dates(&recipient).cover_use(),
                name: recipient.name,
                role: recipient.role,
                country: recipient.country,
                mechanism: recipient.mechanism,
                privacy_page: arranged.privacy_page,
                ended_on: recipient.ended_on,
            }
        })
        .collect())
}
