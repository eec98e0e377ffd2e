//! What a column may hold is what the program knows.

use domain::activity::{ActivityCode, LawfulBasis, RecipientRole, TransferMechanism};
use domain::contact::{ContactKind, Salutation};
use domain::counterparty_notice::{NoticeException, NoticeSource};
use domain::hold::{HoldKind, KeepGround};
use domain::language::Language;
use domain::pack::RecipientKind;
use domain::processing_agreement::{AgreementClause, AgreementStep};
use domain::record::{
    CaseEnd, Channel, ContactPointKind, ContactPointSource, CorrespondenceDirection, DocumentClass,
    InterruptionKind, InvoiceState, LimitationClass, PartyRole, QuoteOutcome, RecordKind,
    SubscriptionAudience, TechnicalKind,
};
use domain::role_check::RoleSign;
use domain::security_measure::SecurityMeasure;
use domain::short_text::ShortTextKind;
use domain::subscription::{ConsentChannel, ConsentGiver, ConsentTextKind, GroundKind};
use domain::transfer::ClauseModule;

use crate::tables::business::WindowSide;
use crate::tables::setting::Theme;
use crate::tables::testing::Office;

macro_rules! codes {
    ($set:ident) => {
        $set::ALL.iter().map(|one| one.as_str()).collect()
    };
}

/// Returns the codes that the CHECK of a column allows, from the text of the schema.
pub(super) fn allowed(office: &Office, table: &str, column: &str) -> Vec<String> {
    let sql: String = office
        .vault
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE name = ?1",
            [table],
            |row| row.get(0),
        )
        .expect("the table");
    let before = format!("CHECK ({column} IN (");
    let (_, list) = sql.split_once(&before).expect(&before);
    let (list, _) = list.split_once(')').expect("an end");
    list.split(',')
        .map(|code| code.trim().trim_matches('\'').to_owned())
        .collect()
}

#[test]
fn every_closed_set_of_the_papers_is_checked_by_its_column() {
    let office = Office::new();
    let sets: [(&str, &str, Vec<&str>); 46] = [
        ("activity", "lawful_basis", codes!(LawfulBasis)),
        ("recipient", "role", codes!(RecipientRole)),
        ("recipient", "mechanism", codes!(TransferMechanism)),
        ("recipient_arrangement", "kind", codes!(RecipientKind)),
        ("recipient_arrangement", "role_sign", codes!(RoleSign)),
        (
            "recipient_arrangement",
            "clause_module",
            codes!(ClauseModule),
        ),
        ("agreement_clause", "clause", codes!(AgreementClause)),
        ("agreement_step", "step", codes!(AgreementStep)),
        ("security_measure", "measure", codes!(SecurityMeasure)),
        ("disclosure", "role", codes!(RecipientRole)),
        ("disclosure", "mechanism", codes!(TransferMechanism)),
        ("activity_disclosure", "role", codes!(RecipientRole)),
        (
            "activity_disclosure",
            "mechanism",
            codes!(TransferMechanism),
        ),
        ("copied_text", "kind", codes!(ShortTextKind)),
        ("contact", "kind", codes!(ContactKind)),
        ("contact", "salutation", codes!(Salutation)),
        ("contact", "language", codes!(Language)),
        ("contact_point", "kind", codes!(ContactPointKind)),
        ("contact_point", "source", codes!(ContactPointSource)),
        ("record", "kind", codes!(RecordKind)),
        ("record", "source", codes!(ContactPointSource)),
        ("contact_moment", "channel", codes!(Channel)),
        ("quote", "outcome", codes!(QuoteOutcome)),
        ("invoice", "state", codes!(InvoiceState)),
        ("invoice", "document_class", codes!(DocumentClass)),
        ("case_file", "end_kind", codes!(CaseEnd)),
        ("claim", "limitation_class", codes!(LimitationClass)),
        ("interruption", "kind", codes!(InterruptionKind)),
        (
            "correspondence",
            "direction",
            codes!(CorrespondenceDirection),
        ),
        ("subscription", "audience", codes!(SubscriptionAudience)),
        ("subscription", "ground", codes!(GroundKind)),
        ("subscription", "consent_channel", codes!(ConsentChannel)),
        ("subscription", "consent_given_by", codes!(ConsentGiver)),
        ("consent_text", "kind", codes!(ConsentTextKind)),
        ("consent_text", "language", codes!(Language)),
        ("consent_proof", "channel", codes!(ConsentChannel)),
        ("consent_proof", "given_by", codes!(ConsentGiver)),
        ("technical_data", "kind", codes!(TechnicalKind)),
        ("party", "role", codes!(PartyRole)),
        ("counterparty_notice", "source", codes!(NoticeSource)),
        ("counterparty_notice", "exception", codes!(NoticeException)),
        ("hold", "kind", codes!(HoldKind)),
        ("hold", "ground", codes!(KeepGround)),
        ("setting", "language", codes!(Language)),
        (
            "setting",
            "theme",
            Theme::ALL.iter().map(|one| one.code()).collect(),
        ),
        (
            "business",
            "window_side",
            WindowSide::ALL.iter().map(|one| one.code()).collect(),
        ),
    ];
    for (table, column, codes) in sets {
        assert_eq!(allowed(&office, table, column), codes, "{table}.{column}");
    }
}

#[test]
fn the_tally_counts_contacts_and_every_kind_of_record() {
    let office = Office::new();
    let mut kinds = vec!["contact"];
    kinds.extend(RecordKind::ALL.iter().map(|kind| kind.as_str()));
    assert_eq!(allowed(&office, "tally", "what"), kinds);
}

#[test]
fn the_register_of_a_new_administration_has_every_activity_with_its_first_rule() {
    let office = Office::new();
    let activities = crate::tables::activity::all(&office.vault).expect("activities");
    let codes: Vec<ActivityCode> = activities.iter().map(|one| one.code).collect();
    assert_eq!(codes, ActivityCode::ALL);
    for activity in &activities {
        let versions = crate::tables::rule::of_activity(&office.vault, activity.id).expect("rules");
        assert_eq!(versions.len(), 1, "{}", activity.code);
        assert_eq!(
            versions[0].version.rule,
            domain::pack::rule_of(activity.code)
        );
    }
}
