//! What the owner of the sample changed in the register: recipients that were looked up, and a shorter rule.

use chrono::NaiveDate;
use domain::activity::{ActivityCode, RecipientRole, TransferMechanism};
use domain::ids::RecipientId;
use domain::language::{Language, Words};
use domain::pack::RecipientKind;
use domain::processing_agreement::AgreementStep;
use store::tables::activity;
use store::tables::setting;

use super::making::{Entry, before};
use crate::office::{Office, Outcome};
use crate::register;
use crate::wire::recipients::TakeAgreementStep;
use crate::wire::register::{LengthUnit, RecipientForm, RuleDraft, RuleLength};

use RecipientRole::{Controller, JointController, Processor};
use TransferMechanism::{Adequacy, NoTransfer, StandardClauses};

/// The months in which the statistics of the website are kept since the rule became shorter.
const STATISTICS_MONTHS: u32 = 14;

/// What was found of a recipient: role, country, and what protects the data outside the EEA. Those that are not here
/// are still to be looked up, as Vandaag says.
const LOOKED_UP: &[(RecipientKind, RecipientRole, &str, TransferMechanism)] = &[
    (RecipientKind::Hosting, Processor, "NL", NoTransfer),
    (RecipientKind::Crm, Processor, "NL", NoTransfer),
    (RecipientKind::WordPress, Processor, "US", StandardClauses),
    (RecipientKind::MailServers, Processor, "NL", NoTransfer),
    (RecipientKind::NewsletterTool, Processor, "DE", NoTransfer),
    (RecipientKind::Telephone, Controller, "NL", NoTransfer),
    (RecipientKind::Microsoft365, Processor, "IE", Adequacy),
    (RecipientKind::Whatsapp, Controller, "IE", Adequacy),
    (RecipientKind::SocialPlatforms, Controller, "IE", Adequacy),
    (RecipientKind::Accountant, Controller, "NL", NoTransfer),
    (
        RecipientKind::AccountingPackage,
        Processor,
        "NL",
        NoTransfer,
    ),
    (RecipientKind::Bank, Controller, "NL", NoTransfer),
    (RecipientKind::CollectionAgency, Processor, "NL", NoTransfer),
    (RecipientKind::Subcontractors, Processor, "NL", NoTransfer),
    (RecipientKind::Lawyers, Controller, "NL", NoTransfer),
    (RecipientKind::Bailiff, Controller, "NL", NoTransfer),
    (RecipientKind::CounterParty, Controller, "NL", NoTransfer),
    (RecipientKind::GoogleAnalytics, Processor, "US", Adequacy),
    (RecipientKind::YouTube, JointController, "US", Adequacy),
    (RecipientKind::Facebook, JointController, "IE", Adequacy),
    (RecipientKind::LinkedIn, JointController, "IE", Adequacy),
    (RecipientKind::Insurer, Controller, "NL", NoTransfer),
];

/// Returns what was changed in the register, and when.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    let looked_up_on = before(today, 13, 8);
    vec![
        Entry::new(before(today, 18, 4), |_, office| shorten_statistics(office)),
        Entry::new(looked_up_on, move |_, office| look_up(office, looked_up_on)),
    ]
}

fn shorten_statistics(office: &Office) -> Outcome<()> {
    let activity_id = office.read(|vault| activity::id_of(vault, ActivityCode::A15))?;
    register::save_rule(
        office,
        RuleDraft {
            activity_id,
            length: RuleLength {
                amount: STATISTICS_MONTHS,
                unit: LengthUnit::Months,
            },
            reaches_older: false,
            reason: "Het statistiekprogramma bewaart niet langer dan 14 maanden.".to_owned(),
        },
    )
}

fn look_up(office: &Office, day: NaiveDate) -> Outcome<()> {
    let language = office.read(setting::get)?.language;
    let recipients = register::view(office, ())?.recipients;
    for (kind, role, country, mechanism) in LOOKED_UP {
        let name = named(*kind, language);
        let found = recipients
            .iter()
            .find(|recipient| recipient.form.name == name);
        if let Some(recipient) = found {
            let form = RecipientForm {
                role: Some(*role),
                country: (*country).to_owned(),
                mechanism: *mechanism,
                note: Words::new("", ""),
                checked_on: Some(day),
                ..recipient.form.clone()
            };
            let id = register::save_recipient(office, form)?;
            if *role == Processor {
                sign(office, id, day)?;
            }
        }
    }
    Ok(())
}

/// The owner found the agreement of each processor in its terms, and accepted it.
fn sign(office: &Office, id: RecipientId, day: NaiveDate) -> Outcome<()> {
    register::take_agreement_step(
        office,
        TakeAgreementStep {
            id,
            step: AgreementStep::Signed,
            taken_on: day,
            runs_until: None,
            note: "voorwaarden van de leverancier".to_owned(),
        },
    )
}

fn named(kind: RecipientKind, language: Language) -> String {
    kind.words().in_language(language).to_owned()
}
