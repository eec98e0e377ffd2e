//! What the program proposes per activity and right (domain rule 4.3); the owner decides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::ActivityCode;
use crate::request::{Decision, RefusalGround, Right};

/// A proposed answer for the records of one activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Proposal {
    /// Give what is asked, by this decision.
    Grant {
        /// The decision that fits best.
        decision: Decision,
    },
    /// Refuse on a ground.
    RefuseWith {
        /// The ground.
        ground: RefusalGround,
    },
    /// Weigh it; this ground may stand in the way.
    Assess {
        /// The ground to look at.
        ground: RefusalGround,
    },
    /// The right does not reach this activity.
    NotApplicable,
}

/// What decides between the answers of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct Situation {
    /// A statutory floor still keeps the record.
    pub floor_running: bool,
    /// The agreement (that of a quote too) still runs, the quote is open, or the case is pending.
    pub running: bool,
    /// A claim is not yet barred; after an agreement that is so for five years, recorded or not.
    pub claim_alive: bool,
    /// The owner counts the quote among the books.
    pub part_of_administration: bool,
    /// The data can be linked to the person (logs, cookies).
    pub linkable: bool,
    /// The processing rests on consent.
    pub on_consent: bool,
    /// The register states that a computer decides alone here, with legal or similar effect.
    pub automated: bool,
}

const fn grant(decision: Decision) -> Proposal {
    Proposal::Grant { decision }
}

const fn refuse(ground: RefusalGround) -> Proposal {
    Proposal::RefuseWith { ground }
}

const fn assess(ground: RefusalGround) -> Proposal {
    Proposal::Assess { ground }
}

/// Returns the proposal for an activity, a right and the situation of the records.
#[must_use]
pub fn propose(activity: ActivityCode, right: Right, situation: Situation) -> Proposal {
    match right {
        Right::Access => access(activity, situation),
        Right::Rectification => rectification(activity),
        Right::Erasure => erasure(activity, situation),
        Right::Restriction => restriction(activity, situation),
        Right::Portability => portability(activity, situation),
        Right::Objection => objection(activity, situation),
        Right::MarketingObjection | Right::ConsentWithdrawal => stop(activity, right),
        Right::HumanDecision => human_decision(activity, situation),
    }
}

fn access(activity: ActivityCode, situation: Situation) -> Proposal {
    use ActivityCode as A;
    match activity {
        A::A07 => grant(Decision::GiveRedacted),
        A::A08 if situation.claim_alive || situation.running => {
            assess(RefusalGround::RightsOfOthersUavg)
        }
        A::A08 => grant(Decision::GiveRedacted),
        A::A12 | A::A13 | A::A15 | A::A16 | A::A17 => if_linkable(Decision::GiveInFull, situation),
        A::A14 => Proposal::NotApplicable,
        A::A01
        | A::A02
        | A::A03
        | A::A04
        | A::A05
        | A::A06
        | A::A09
        | A::A10
        | A::A11
        | A::A18
        | A::A19
        | A::A20
        | A::A21 => grant(Decision::GiveInFull),
    }
}

fn if_linkable(decision: Decision, situation: Situation) -> Proposal {
    if situation.linkable {
        grant(decision)
    } else {
        refuse(RefusalGround::NotIdentifiable)
    }
}

fn rectification(activity: ActivityCode) -> Proposal {
    use ActivityCode as A;
    match activity {
        A::A01 | A::A02 | A::A03 | A::A06 | A::A11 | A::A18 | A::A19 | A::A20 | A::A21 => {
            grant(Decision::Correct)
        }
        // A quote and a case file say what was said then; what is wrong gets a note beside it.
        A::A04 | A::A05 | A::A07 | A::A08 => grant(Decision::AddStatement),
        A::A09 | A::A10 => grant(Decision::CorrectedInvoice),
        A::A12 | A::A13 | A::A14 | A::A15 | A::A16 | A::A17 => Proposal::NotApplicable,
    }
}

fn erasure(activity: ActivityCode, situation: Situation) -> Proposal {
    use ActivityCode as A;
    match activity {
        A::A01 if situation.claim_alive => assess(RefusalGround::LegalClaims),
        // While the agreement runs the floor still has to start, so the duty to keep lasts.
        A::A04 if situation.floor_running || situation.running => {
            refuse(RefusalGround::LegalObligation)
        }
        A::A04 => assess(RefusalGround::LegalClaims),
        A::A05 if situation.part_of_administration && situation.floor_running => {
            refuse(RefusalGround::LegalObligation)
        }
        A::A05 if situation.claim_alive => refuse(RefusalGround::LegalClaims),
        A::A06 if situation.running => refuse(RefusalGround::ContractRunning),
        A::A06 if situation.floor_running => refuse(RefusalGround::LegalObligation),
        A::A06 if situation.claim_alive => refuse(RefusalGround::LegalClaims),
        A::A07 | A::A08 if situation.running || situation.claim_alive => {
            refuse(RefusalGround::LegalClaims)
        }
        A::A09 | A::A10 if situation.floor_running => refuse(RefusalGround::LegalObligation),
        A::A11 => assess(RefusalGround::FreedomOfExpression),
        A::A12 | A::A17 => assess(RefusalGround::NoErasureGround),
        A::A14 => Proposal::NotApplicable,
        A::A18 | A::A19 if situation.claim_alive => refuse(RefusalGround::LegalClaims),
        A::A18 | A::A19 | A::A20 | A::A21 => refuse(RefusalGround::LegalObligation),
        A::A01
        | A::A02
        | A::A03
        | A::A05
        | A::A06
        | A::A07
        | A::A08
        | A::A09
        | A::A10
        | A::A13
        | A::A15
        | A::A16 => grant(Decision::Erase),
    }
}

fn restriction(activity: ActivityCode, situation: Situation) -> Proposal {
    use ActivityCode as A;
    match activity {
        A::A14 => Proposal::NotApplicable,
        A::A12 | A::A13 | A::A15 | A::A16 | A::A17 if !situation.linkable => {
            refuse(RefusalGround::NotIdentifiable)
        }
        A::A01
        | A::A02
        | A::A03
        | A::A04
        | A::A05
        | A::A06
        | A::A07
        | A::A08
        | A::A09
        | A::A10
        | A::A11
        | A::A12
        | A::A13
        | A::A15
        | A::A16
        | A::A17
        | A::A18
        | A::A19
        | A::A20
        | A::A21 => grant(Decision::Restrict),
    }
}

fn portability(activity: ActivityCode, situation: Situation) -> Proposal {
    use ActivityCode as A;
    match activity {
        A::A03 | A::A04 | A::A06 | A::A09 | A::A10 => grant(Decision::Export),
        // An open quote rests on the pre-contract stage; later it is a legitimate interest.
        A::A05 | A::A07 if situation.running => grant(Decision::Export),
        A::A15 if situation.on_consent && situation.linkable => grant(Decision::Export),
        A::A01
        | A::A02
        | A::A05
        | A::A07
        | A::A08
        | A::A11
        | A::A12
        | A::A13
        | A::A14
        | A::A15
        | A::A16
        | A::A17
        | A::A18
        | A::A19
        | A::A20
        | A::A21 => Proposal::NotApplicable,
    }
}

fn objection(activity: ActivityCode, situation: Situation) -> Proposal {
    use ActivityCode as A;
    match activity {
        A::A01 | A::A11 => grant(Decision::StopUse),
        A::A04 if situation.running => Proposal::NotApplicable,
        A::A04 | A::A09 | A::A10 if situation.floor_running => Proposal::NotApplicable,
        A::A07 | A::A08 if situation.running || situation.claim_alive => {
            refuse(RefusalGround::ObjectionClaims)
        }
        A::A02 | A::A03 | A::A13 | A::A14 | A::A15 | A::A16 => Proposal::NotApplicable,
        A::A04
        | A::A05
        | A::A06
        | A::A07
        | A::A08
        | A::A09
        | A::A10
        | A::A12
        | A::A17
        | A::A18
        | A::A19
        | A::A20
        | A::A21 => assess(RefusalGround::CompellingGrounds),
    }
}

/// No activity of the pack decides about people by a computer alone; of what the spam check stopped, a human being looks
/// at it on request.
fn human_decision(activity: ActivityCode, situation: Situation) -> Proposal {
    if situation.automated || activity == ActivityCode::A12 {
        grant(Decision::Reassess)
    } else {
        refuse(RefusalGround::NoAutomatedDecision)
    }
}

fn stop(activity: ActivityCode, right: Right) -> Proposal {
    use ActivityCode as A;
    let marketing = right == Right::MarketingObjection;
    match activity {
        A::A01 if marketing => grant(Decision::StopUse),
        // Who withdraws a consent that was never asked means to stop: the newsletter stops at once.
        A::A02 | A::A03 | A::A13 | A::A15 | A::A16 => grant(Decision::StopUse),
        A::A01
        | A::A04
        | A::A05
        | A::A06
        | A::A07
        | A::A08
        | A::A09
        | A::A10
        | A::A11
        | A::A12
        | A::A14
        | A::A17
        | A::A18
        | A::A19
        | A::A20
        | A::A21 => Proposal::NotApplicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ActivityCode as A;

    const CALM: Situation = Situation {
        floor_running: false,
        running: false,
        claim_alive: false,
        part_of_administration: false,
        linkable: false,
        on_consent: false,
        automated: false,
    };
    const FLOOR: Situation = Situation {
        floor_running: true,
        ..CALM
    };
    const RUNNING: Situation = Situation {
        running: true,
        ..CALM
    };
    const CLAIM: Situation = Situation {
        claim_alive: true,
        ..CALM
    };
    const LINKED: Situation = Situation {
        linkable: true,
        on_consent: true,
        ..CALM
    };

    #[test]
    fn erasure_is_proposed_as_the_matrix_says() {
        let booked = Situation {
            part_of_administration: true,
            ..FLOOR
        };
        for (activity, situation, proposal) in [
            (A::A01, CALM, grant(Decision::Erase)),
            (A::A01, CLAIM, assess(RefusalGround::LegalClaims)),
            (A::A02, CALM, grant(Decision::Erase)),
            (A::A03, CALM, grant(Decision::Erase)),
            (A::A04, FLOOR, refuse(RefusalGround::LegalObligation)),
            (A::A04, CALM, assess(RefusalGround::LegalClaims)),
            (A::A05, CALM, grant(Decision::Erase)),
            (A::A05, FLOOR, grant(Decision::Erase)),
            (A::A05, booked, refuse(RefusalGround::LegalObligation)),
            (A::A05, CLAIM, refuse(RefusalGround::LegalClaims)),
            (A::A06, RUNNING, refuse(RefusalGround::ContractRunning)),
            (A::A06, CLAIM, refuse(RefusalGround::LegalClaims)),
            (A::A06, CALM, grant(Decision::Erase)),
            (A::A07, RUNNING, refuse(RefusalGround::LegalClaims)),
            (A::A08, CLAIM, refuse(RefusalGround::LegalClaims)),
            (A::A09, FLOOR, refuse(RefusalGround::LegalObligation)),
            (A::A09, CALM, grant(Decision::Erase)),
            (A::A10, FLOOR, refuse(RefusalGround::LegalObligation)),
            (A::A11, CALM, assess(RefusalGround::FreedomOfExpression)),
            (A::A12, CALM, assess(RefusalGround::NoErasureGround)),
            (A::A15, CALM, grant(Decision::Erase)),
            (A::A18, CLAIM, refuse(RefusalGround::LegalClaims)),
            (A::A20, CALM, refuse(RefusalGround::LegalObligation)),
            (A::A21, CALM, refuse(RefusalGround::LegalObligation)),
        ] {
            assert_eq!(
                propose(activity, Right::Erasure, situation),
                proposal,
                "{activity}"
            );
        }
    }

    #[test]
    fn the_other_rights_are_proposed_as_the_matrix_says() {
        use Right as R;
        for (activity, right, situation, proposal) in [
            (A::A01, R::Access, CALM, grant(Decision::GiveInFull)),
            (A::A07, R::Access, CALM, grant(Decision::GiveRedacted)),
            (
                A::A08,
                R::Access,
                RUNNING,
                assess(RefusalGround::RightsOfOthersUavg),
            ),
            (
                A::A17,
                R::Access,
                CALM,
                refuse(RefusalGround::NotIdentifiable),
            ),
            (A::A17, R::Access, LINKED, grant(Decision::GiveInFull)),
            (A::A01, R::Rectification, CALM, grant(Decision::Correct)),
            (
                A::A04,
                R::Rectification,
                CALM,
                grant(Decision::AddStatement),
            ),
            (
                A::A09,
                R::Rectification,
                CALM,
                grant(Decision::CorrectedInvoice),
            ),
            (A::A12, R::Rectification, CALM, Proposal::NotApplicable),
            (A::A09, R::Restriction, FLOOR, grant(Decision::Restrict)),
            (A::A01, R::Portability, CALM, Proposal::NotApplicable),
            (A::A02, R::Portability, CALM, Proposal::NotApplicable),
            (A::A03, R::Portability, CALM, grant(Decision::Export)),
            (A::A05, R::Portability, RUNNING, grant(Decision::Export)),
            (A::A05, R::Portability, CALM, Proposal::NotApplicable),
            (A::A09, R::Portability, FLOOR, grant(Decision::Export)),
            (A::A15, R::Portability, LINKED, grant(Decision::Export)),
            (A::A18, R::Portability, CALM, Proposal::NotApplicable),
            (A::A01, R::Objection, CALM, grant(Decision::StopUse)),
            (A::A04, R::Objection, FLOOR, Proposal::NotApplicable),
            (
                A::A04,
                R::Objection,
                CALM,
                assess(RefusalGround::CompellingGrounds),
            ),
            (
                A::A06,
                R::Objection,
                RUNNING,
                assess(RefusalGround::CompellingGrounds),
            ),
            (
                A::A07,
                R::Objection,
                RUNNING,
                refuse(RefusalGround::ObjectionClaims),
            ),
            (A::A09, R::Objection, FLOOR, Proposal::NotApplicable),
            (
                A::A18,
                R::Objection,
                CALM,
                assess(RefusalGround::CompellingGrounds),
            ),
            (
                A::A01,
                R::MarketingObjection,
                CALM,
                grant(Decision::StopUse),
            ),
            (
                A::A02,
                R::MarketingObjection,
                CALM,
                grant(Decision::StopUse),
            ),
            (A::A03, R::ConsentWithdrawal, CALM, grant(Decision::StopUse)),
            (A::A02, R::ConsentWithdrawal, CALM, grant(Decision::StopUse)),
            (A::A09, R::MarketingObjection, CALM, Proposal::NotApplicable),
            (A::A15, R::ConsentWithdrawal, CALM, grant(Decision::StopUse)),
            (
                A::A01,
                R::HumanDecision,
                CALM,
                refuse(RefusalGround::NoAutomatedDecision),
            ),
            (A::A12, R::HumanDecision, CALM, grant(Decision::Reassess)),
            (
                A::A05,
                R::HumanDecision,
                Situation {
                    automated: true,
                    ..CALM
                },
                grant(Decision::Reassess),
            ),
        ] {
            assert_eq!(
                propose(activity, right, situation),
                proposal,
                "{activity} {right}"
            );
        }
    }

    /// Writes a proposal as the table does: granted, refused, to be weighed, not applicable.
    fn mark(proposal: Proposal) -> char {
        match proposal {
            Proposal::Grant { .. } => 'v',
            Proposal::RefuseWith { .. } => 'x',
            Proposal::Assess { .. } => '?',
            Proposal::NotApplicable => '-',
        }
    }

    #[test]
    fn every_cell_of_the_matrix_is_as_the_rule_says() {
        use Right as R;
        const RIGHTS: [Right; 8] = [
            R::Access,
            R::Rectification,
            R::Erasure,
            R::Restriction,
            R::Portability,
            R::Objection,
            R::MarketingObjection,
            R::ConsentWithdrawal,
        ];
        // Everything still stands: the floor, the agreement or case, a claim, the booked quote.
        let kept = Situation {
            floor_running: true,
            running: true,
            claim_alive: true,
            part_of_administration: true,
            ..LINKED
        };
        for (activity, standing, over) in [
            (A::A01, "vv?v-vv-", "vvvv-vv-"),
            (A::A02, "vvvv--vv", "vvvv--vv"),
            (A::A03, "vvvvv-vv", "vvvvv-vv"),
            (A::A04, "vvxvv---", "vv?vv?--"),
            (A::A05, "vvxvv?--", "vvvv-?--"),
            (A::A06, "vvxvv?--", "vvvvv?--"),
            (A::A07, "vvxvvx--", "vvvv-?--"),
            (A::A08, "?vxv-x--", "vvvv-?--"),
            (A::A09, "vvxvv---", "vvvvv?--"),
            (A::A10, "vvxvv---", "vvvvv?--"),
            (A::A11, "vv?v-v--", "vv?v-v--"),
            (A::A12, "v-?v-?--", "v-?v-?--"),
            (A::A13, "v-vv--vv", "v-vv--vv"),
            (A::A14, "--------", "--------"),
            (A::A15, "v-vvv-vv", "v-vvv-vv"),
            (A::A16, "v-vv--vv", "v-vv--vv"),
            (A::A17, "v-?v-?--", "v-?v-?--"),
            (A::A18, "vvxv-?--", "vvxv-?--"),
            (A::A19, "vvxv-?--", "vvxv-?--"),
            (A::A20, "vvxv-?--", "vvxv-?--"),
            (A::A21, "vvxv-?--", "vvxv-?--"),
        ] {
            let row = |situation| -> String {
                RIGHTS
                    .iter()
                    .map(|right| mark(propose(activity, *right, situation)))
                    .collect()
            };
            assert_eq!(row(kept), standing, "{activity} while it stands");
            assert_eq!(row(LINKED), over, "{activity} when all is over");
        }
    }

    #[test]
    fn an_accepted_quote_stays_while_its_agreement_runs_and_its_floor_still_has_to_start() {
        assert_eq!(
            propose(A::A04, Right::Erasure, RUNNING),
            refuse(RefusalGround::LegalObligation)
        );
    }

    #[test]
    fn every_proposed_decision_belongs_to_its_right() {
        for activity in A::ALL {
            for right in Right::ALL {
                if let Proposal::Grant { decision } = propose(*activity, *right, LINKED) {
                    assert!(Decision::for_right(*right).contains(&decision));
                }
            }
        }
    }
}
