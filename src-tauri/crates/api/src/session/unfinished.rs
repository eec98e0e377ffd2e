//! An administration whose first start was cut off: its vault was made, and what belongs in it was not.
//!
//! Business, settings and register are written in one transaction, so that where the business is missing, all three
//! are. What the owner had typed is gone with the crash.

use domain::activity::ActivityCode;
use domain::pack;
use store::tables::activity;
use store::tables::business::{self, Business, WindowSide};
use store::tables::setting::{self, Setting};

use crate::office::{Office, Outcome};
use crate::settings;

/// Completes an administration without a business: the whole pack is in use, since leaving out is the owner's choice,
/// and the name is empty until they fill it in again.
pub(super) fn complete(office: &Office) -> Outcome<()> {
    if office.read(business::find)?.is_some() {
        return Ok(());
    }
    let now = office.moment();
    let everything: Vec<ActivityCode> = pack::all_activities()
        .iter()
        .map(|activity| activity.code)
        .collect();
    office.write(move |transaction| {
        let setting = Setting {
            in_use_since: Some(now.today),
            ..Setting::default()
        };
        let language = setting.language;
        business::save(transaction, &nobody())?;
        setting::save(transaction, &setting)?;
        activity::seed(
            transaction,
            &everything,
            language,
            now.today,
            &mut uuid::Uuid::now_v7,
        )?;
        settings::note(transaction, now, "business")
    })
}

fn nobody() -> Business {
    Business {
        name: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        phone: String::new(),
        email: String::new(),
        website: String::new(),
        kvk_number: String::new(),
        signatory: String::new(),
        window_side: WindowSide::Left,
    }
}
