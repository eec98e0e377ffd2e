//! Data that leave the EEA (chapter V): which mechanism carries them, what proves it, and what is still wanting.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::TransferMechanism;
use crate::adequacy;
use crate::country::{Country, EVERYWHERE};

closed_set! { words
    /// A module of the standard contractual clauses (Decision (EU) 2021/914).
    ClauseModule {
        ControllerToController = "c2c", "module 1: van verantwoordelijke naar verantwoordelijke", "module 1: controller to controller";
        ControllerToProcessor = "c2p", "module 2: van verantwoordelijke naar verwerker", "module 2: controller to processor";
        ProcessorToProcessor = "p2p", "module 3: van verwerker naar verwerker", "module 3: processor to processor";
        ProcessorToController = "p2c", "module 4: van verwerker naar verantwoordelijke", "module 4: processor to controller";
    }
}

/// A transfer as the owner recorded it. Fields that another mechanism asks are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Transfer {
    /// The countries where data go, each as its code or in the owner's words; empty where that is not known.
    pub countries: Vec<String>,
    /// The name under which a company is on the list of the Data Privacy Framework.
    pub framework_name: String,
    /// Whether it is on that list as active.
    pub framework_active: bool,
    /// When that list was looked at.
    pub framework_checked_on: Option<NaiveDate>,
    /// Which module of the standard contractual clauses was signed.
    pub clause_module: Option<ClauseModule>,
    /// When they were signed.
    pub clauses_signed_on: Option<NaiveDate>,
    /// When the risks in that country were looked at (transfer impact assessment).
    pub assessed_on: Option<NaiveDate>,
    /// The approval of binding corporate rules, or the reason why an exception for a single case holds.
    pub evidence: String,
}

closed_set! { words
    /// What is wanting in a transfer.
    TransferGap {
        Country = "country", "Het land is nog niet ingevuld", "The country is not filled in yet";
        Mechanism = "mechanism", "Er staat nog niet wat de gegevens buiten Europa beschermt", "It does not say yet what protects the data outside Europe";
        NoGround = "no_ground", "Geen grondslag: dit land is niet goedgekeurd door de Europese Commissie", "No ground: this country is not approved by the European Commission";
        DecisionEnded = "decision_ended", "De goedkeuring van dit land geldt niet op deze dag", "The approval of this country is not in force on this day";
        OutsideEea = "outside_eea", "Er staat dat de gegevens binnen Europa blijven, maar dit land ligt daarbuiten", "It says that the data stay within Europe, but this country is outside it";
        FrameworkName = "framework_name", "Zoek het bedrijf op in de lijst van het Data Privacy Framework", "Look the company up in the list of the Data Privacy Framework";
        FrameworkInactive = "framework_inactive", "Het bedrijf staat niet als actief op de lijst van het Data Privacy Framework", "The company is not on the list of the Data Privacy Framework as active";
        FrameworkOld = "framework_old", "Kijk opnieuw of het bedrijf nog op de lijst van het Data Privacy Framework staat", "Look again whether the company still is on the list of the Data Privacy Framework";
        Module = "module", "Vul in welke module van het modelcontract is getekend, en wanneer", "Fill in which module of the standard contract was signed, and when";
        Assessment = "assessment", "Er is nog niet beoordeeld wat het recht in dat land met de gegevens kan doen (TIA)", "It has not been assessed yet what the law of that country can do with the data (TIA)";
        Approval = "approval", "Vul in welke toezichthouder de bindende bedrijfsvoorschriften goedkeurde, en wanneer", "Fill in which authority approved the binding corporate rules, and when";
        Reason = "reason", "Vul in waarom het om een enkel geval gaat, en welke uitzondering geldt", "Fill in why this is a single case, and which exception holds";
    }
}

impl TransferGap {
    /// Says whether data may not go while this is wanting; the rest has to be put on paper.
    #[must_use]
    pub const fn forbids(self) -> bool {
        match self {
            Self::NoGround | Self::DecisionEnded | Self::OutsideEea | Self::FrameworkInactive => {
                true
            }
            Self::Country
            | Self::Mechanism
            | Self::FrameworkName
            | Self::FrameworkOld
            | Self::Module
            | Self::Assessment
            | Self::Approval
            | Self::Reason => false,
        }
    }
}

/// After how many days a look at the list of the Data Privacy Framework is old: certificates run for a year.
const FRAMEWORK_LOOK_DAYS: i64 = 365;

/// Lists what is wanting on a day; nothing where the data may go and that is on paper.
#[must_use]
pub fn transfer_gaps(
    mechanism: TransferMechanism,
    transfer: &Transfer,
    today: NaiveDate,
) -> Vec<TransferGap> {
    if transfer.countries.iter().all(|one| one.trim().is_empty()) {
        return vec![TransferGap::Country];
    }
    let published = |one: &String| one.trim().to_lowercase() == EVERYWHERE;
    if transfer.countries.iter().all(published) {
        // To publish something for everybody is no transfer (CJEU C-101/01, Lindqvist).
        return Vec::new();
    }
    let outside: Vec<Option<Country>> = transfer
        .countries
        .iter()
        .map(|one| Country::find(one))
        .filter(|country| !country.is_some_and(Country::is_in_eea))
        .collect();
    if outside.is_empty() {
        // Within the EEA nothing more is asked, whatever mechanism is written down beside it.
        return Vec::new();
    }
    match mechanism {
        TransferMechanism::CheckYourself => vec![TransferGap::Mechanism],
        TransferMechanism::NoTransfer => vec![TransferGap::OutsideEea],
        TransferMechanism::Adequacy => adequacy_gaps(&outside, transfer, today),
        TransferMechanism::StandardClauses => {
            let unsigned = transfer.clause_module.is_none() || transfer.clauses_signed_on.is_none();
            listed(&[
                (unsigned, TransferGap::Module),
                (transfer.assessed_on.is_none(), TransferGap::Assessment),
            ])
        }
        TransferMechanism::BindingRules => listed(&[
            (transfer.evidence.trim().is_empty(), TransferGap::Approval),
            (transfer.assessed_on.is_none(), TransferGap::Assessment),
        ]),
        TransferMechanism::Derogation => {
            listed(&[(transfer.evidence.trim().is_empty(), TransferGap::Reason)])
        }
    }
}

fn adequacy_gaps(
    outside: &[Option<Country>],
    transfer: &Transfer,
    today: NaiveDate,
) -> Vec<TransferGap> {
    let decisions: Vec<_> = outside
        .iter()
        .map(|country| country.and_then(adequacy::decision))
        .collect();
    let over = |decision: &Option<adequacy::AdequacyDecision>| {
        decision.as_ref().is_some_and(|one| !one.is_in_force(today))
    };
    let mut gaps = listed(&[
        (decisions.iter().any(Option::is_none), TransferGap::NoGround),
        (decisions.iter().any(over), TransferGap::DecisionEnded),
    ]);
    if outside.contains(&Some(Country::UnitedStates)) {
        gaps.extend(framework_gap(transfer, today));
    }
    gaps
}

fn framework_gap(transfer: &Transfer, today: NaiveDate) -> Option<TransferGap> {
    let Some(checked_on) = transfer.framework_checked_on else {
        return Some(TransferGap::FrameworkName);
    };
    if transfer.framework_name.trim().is_empty() {
        Some(TransferGap::FrameworkName)
    } else if !transfer.framework_active {
        Some(TransferGap::FrameworkInactive)
    } else if (today - checked_on).num_days() > FRAMEWORK_LOOK_DAYS {
        Some(TransferGap::FrameworkOld)
    } else {
        None
    }
}

fn listed(found: &[(bool, TransferGap)]) -> Vec<TransferGap> {
    let wanting = found.iter().filter(|(lacks, _)| *lacks);
    wanting.map(|(_, gap)| *gap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn to(countries: &[&str]) -> Transfer {
        Transfer {
            countries: countries.iter().map(|one| (*one).to_owned()).collect(),
            ..Transfer::default()
        }
    }

    fn framework(active: bool, checked_on: &str) -> Transfer {
        Transfer {
            framework_name: "Wolkenbank Inc.".to_owned(),
            framework_active: active,
            framework_checked_on: Some(day(checked_on)),
            ..to(&["us"])
        }
    }

    #[test]
    fn each_mechanism_asks_its_own_proof() {
        use TransferGap as G;
        use TransferMechanism as M;
        let clauses = |module, assessed: Option<&str>| Transfer {
            clause_module: module,
            clauses_signed_on: Some(day("2025-05-01")),
            assessed_on: assessed.map(day),
            ..to(&["India"])
        };
        let with = |country: &str, evidence: &str| Transfer {
            evidence: evidence.to_owned(),
            ..to(&[country])
        };
        let rows: Vec<(&str, M, Transfer, Vec<G>)> = vec![
            ("nothing known", M::CheckYourself, to(&[]), vec![G::Country]),
            ("empty lines", M::Adequacy, to(&[" "]), vec![G::Country]),
            (
                "within the EEA",
                M::NoTransfer,
                to(&["nl", "Ierland"]),
                vec![],
            ),
            (
                "within the EEA, not looked at",
                M::CheckYourself,
                to(&["nl"]),
                vec![],
            ),
            (
                "outside, said to be inside",
                M::NoTransfer,
                to(&["us"]),
                vec![G::OutsideEea],
            ),
            (
                "outside, not looked at",
                M::CheckYourself,
                to(&["nl", "us"]),
                vec![G::Mechanism],
            ),
            ("published", M::NoTransfer, to(&["overal"]), vec![]),
            ("approved", M::Adequacy, to(&["ch", "gb"]), vec![]),
            (
                "not approved",
                M::Adequacy,
                to(&["India"]),
                vec![G::NoGround],
            ),
            (
                "unknown country",
                M::Adequacy,
                to(&["Atlantis"]),
                vec![G::NoGround],
            ),
            (
                "American, not looked up",
                M::Adequacy,
                to(&["us"]),
                vec![G::FrameworkName],
            ),
            (
                "American and on the list",
                M::Adequacy,
                framework(true, "2026-10-01"),
                vec![],
            ),
            (
                "American and off the list",
                M::Adequacy,
                framework(false, "2026-10-01"),
                vec![G::FrameworkInactive],
            ),
            (
                "American, looked up long ago",
                M::Adequacy,
                framework(true, "2025-11-23"),
                vec![G::FrameworkOld],
            ),
            (
                "clauses",
                M::StandardClauses,
                clauses(
                    Some(ClauseModule::ControllerToProcessor),
                    Some("2025-05-01"),
                ),
                vec![],
            ),
            (
                "clauses not assessed",
                M::StandardClauses,
                clauses(Some(ClauseModule::ControllerToProcessor), None),
                vec![G::Assessment],
            ),
            (
                "clauses without module",
                M::StandardClauses,
                clauses(None, Some("2025-05-01")),
                vec![G::Module],
            ),
            (
                "binding rules",
                M::BindingRules,
                with("India", "Ierse toezichthouder, 2024"),
                vec![G::Assessment],
            ),
            (
                "binding rules without approval",
                M::BindingRules,
                to(&["India"]),
                vec![G::Approval, G::Assessment],
            ),
            (
                "single case",
                M::Derogation,
                with("India", "49(1)(b): a booking"),
                vec![],
            ),
            (
                "single case without reason",
                M::Derogation,
                to(&["India"]),
                vec![G::Reason],
            ),
        ];
        for (what, mechanism, transfer, gaps) in rows {
            assert_eq!(
                transfer_gaps(mechanism, &transfer, day("2026-11-24")),
                gaps,
                "{what}"
            );
        }
    }

    #[test]
    fn a_decision_that_ends_takes_the_ground_away() {
        let gaps = |on| transfer_gaps(TransferMechanism::Adequacy, &to(&["gb"]), day(on));
        assert_eq!(gaps("2031-12-27"), []);
        assert_eq!(gaps("2031-12-28"), [TransferGap::DecisionEnded]);
    }
}
