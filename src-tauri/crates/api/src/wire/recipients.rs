//! What is arranged with a recipient, and the security measures.

use chrono::NaiveDate;
use domain::activity::TransferMechanism;
use domain::ids::RecipientId;
use domain::language::Words;
use domain::processing_agreement::{
    AgreementCall, AgreementClause, AgreementDates, AgreementStatus, AgreementStep,
};
use domain::role_check::RoleSign;
use domain::security_measure::SecurityMeasure;
use domain::transfer::{Transfer, TransferGap};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::register::RecipientForm;

/// Asks for a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct OpenRecipient {
    /// Which recipient.
    pub id: RecipientId,
}

/// The page of a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipientPage {
    /// Its name, role, place and address.
    pub form: RecipientForm,
    /// The activities in use that share data with it.
    pub activities: Vec<Words>,
    /// What the pack would have the owner find out.
    pub look_up: Vec<Words>,
    /// By which sign its role was recognised.
    pub role_sign: Option<RoleSign>,
    /// When.
    pub role_checked_on: Option<NaiveDate>,
    /// The sign that the pack proposes.
    pub proposed_sign: Option<RoleSign>,
    /// How far the agreement, or the end of the service, is.
    pub status: AgreementStatus,
    /// Its dates.
    pub dates: AgreementDates,
    /// Which version of the agreement was signed.
    pub version: String,
    /// The steps that can be taken now.
    pub steps: Vec<AgreementStep>,
    /// What asks for attention.
    pub call: Option<AgreementCall>,
    /// The points of art. 28 that were found in the agreement.
    pub clauses: Vec<AgreementClause>,
    /// Within how many hours it reports a breach.
    pub breach_hours: Option<u32>,
    /// Where it keeps the data.
    pub locations: String,
    /// Who works for it in its turn.
    pub sub_processors: Vec<SubProcessorForm>,
    /// Where its own statement is.
    pub privacy_page: String,
    /// The countries in words.
    pub country: Words,
    /// What carries data outside Europe.
    pub transfer: Transfer,
    /// What is wanting in that.
    pub gaps: Vec<TransferGap>,
    /// Whether data may not go while that is wanting.
    pub forbidden: bool,
    /// When the list of approved countries was last compared with its sources.
    pub adequacy_as_of: NaiveDate,
    /// What happened with the agreement and the service, newest first.
    pub history: Vec<TakenStepView>,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakenStepView {
    /// Which step.
    pub step: AgreementStep,
    /// When.
    pub taken_on: NaiveDate,
    /// The version that was signed, or what proves the step.
    pub note: String,
}

/// Says by which sign the role of a recipient was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct CheckRole {
    /// Which recipient.
    pub id: RecipientId,
    /// The first sign that holds.
    pub sign: RoleSign,
}

/// Takes a step with an agreement or a service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeAgreementStep {
    /// With which recipient.
    pub id: RecipientId,
    /// Which step.
    pub step: AgreementStep,
    /// When it was taken.
    pub taken_on: NaiveDate,
    /// The last day of an agreement that was signed, where it has one.
    pub runs_until: Option<NaiveDate>,
    /// The version that was signed, or what proves the step.
    pub note: String,
}

/// What stands in an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AgreementTerms {
    /// With which recipient.
    pub id: RecipientId,
    /// The points of art. 28 that were found in it.
    pub clauses: Vec<AgreementClause>,
    /// Within how many hours the processor reports a breach.
    pub breach_hours: Option<u32>,
    /// Where it keeps the data.
    pub locations: String,
    /// Who works for it in its turn.
    pub sub_processors: Vec<SubProcessorForm>,
}

/// Somebody who works for a processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubProcessorForm {
    /// The name.
    pub name: String,
    /// The countries where data go.
    pub country: String,
    /// When that was last looked up.
    pub checked_on: Option<NaiveDate>,
}

/// Where data go and what carries them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TransferForm {
    /// To which recipient.
    pub id: RecipientId,
    /// The country, or more with a comma between them.
    pub country: String,
    /// What protects data that leave the EEA.
    pub mechanism: TransferMechanism,
    /// Where the recipient's own statement is.
    pub privacy_page: String,
    /// What proves the mechanism; its countries are not read.
    pub transfer: Transfer,
}

/// The security measures of the business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SecurityMeasures {
    /// Those of the program that were chosen.
    pub chosen: Vec<SecurityMeasure>,
    /// Those in the owner's words; the English follow the Dutch where they are missing.
    pub own: Vec<Words>,
}
