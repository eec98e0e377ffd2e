//! The wire as TypeScript: one declaration for every type that the command table names or reaches, and the tables
//! `Commands` and `Uploads` themselves.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use domain::activity::{LawfulBasis, RecipientRole, TransferMechanism};
use domain::balancing_test::{BalancingOutcome, BalancingQuestion, BalancingStatus, BalancingStep};
use domain::blackout::BlackoutReason;
use domain::breach::assessment::{
    AssessmentReason, BreachOutcome, Compromise, NoNoticeGround, RiskFactor, RiskLevel, Weight,
};
use domain::breach::facts::{ReportPart, SensitiveData};
use domain::breach::moment::Fold;
use domain::breach::{BreachSource, PersonChannel, ReportPhase, ScopeData};
use domain::contact::{ContactKind, RepresentativeKind, Salutation};
use domain::cookie::{CookieClass, CookieConcern};
use domain::counterparty_notice::{NoticeDueBy, NoticeSource};
use domain::document_kind::DocumentKind;
use domain::erased_category::ErasedCategory;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{
    BalancingTestId, BreachId, ConsentTextId, CookieId, DisclosureId, DocumentId, PostId,
    RecipientId, RectificationId, RequestId,
};
use domain::not_to_keep::{NotToKeep, NotToKeepField};
use domain::notice_action::NoticeAction;
use domain::processing_agreement::{
    AgreementCall, AgreementClause, AgreementStatus, AgreementStep,
};
use domain::record::{
    CaseEnd, Channel, ContactPointKind, ContactPointSource, CorrespondenceDirection, DocumentClass,
    InterruptionKind, InvoiceState, LimitationClass, PartyRole, QuoteOutcome, RecordKind,
    SubscriptionAudience, TechnicalKind,
};
use domain::rectification::RectifiablePart;
use domain::request::{
    Decision, IdentityMethod, PortabilityState, RefusalGround, RequestChannel, RequestState, Right,
};
use domain::request_path::{AnswerTo, ExcessOutcome, ForwardReason, RequestSubject};
use domain::restriction::{RestrictedUse, RestrictionGround};
use domain::role_check::RoleSign;
use domain::same_person::{SamePersonSign, SamePersonVerdict};
use domain::security_measure::SecurityMeasure;
use domain::short_text::{SentenceReason, ShortTextKind};
use domain::statement::{ChangeKind, GapKind, SectionKind};
use domain::subscription::{
    ConsentChannel, ConsentGiver, ConsentTextKind, GroundKind, WhyInactive,
};
use domain::transfer::{ClauseModule, TransferGap};
use domain::year_round::{RoundOutcome, RoundSubject};
use ts_rs::{Config, TS, TypeVisitor};

use super::{
    about::*, balancing::*, breaches::*, cleanup::*, contacts::*, cookies::*, counterparty::*,
    disclosures::*, documents::*, failure::*, finding::*, holds::*, jobs::*, letter_texts::*,
    mailing::*, not_to_keep::*, privacy_texts::*, recipients::*, records::*, register::*,
    requests::*, restrictions::*, session::*, settings::*, statement::*, tables::*, today::*,
    year_round::*,
};

/// Collects a declaration for a type and for all that it names.
struct Declarations<'a> {
    config: &'a Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::ident(self.config);
        if T::output_path().is_some() && !self.found.contains_key(&name) {
            let docs = T::docs().unwrap_or_default();
            self.found
                .insert(name, format!("{docs}export {}\n", T::decl(self.config)));
            T::visit_dependencies(self);
        }
        T::visit_generics(self);
    }
}

/// Returns the words of every closed set that the window shows, by set and code: their texts stand in the domain, so
/// that the screen and the letters cannot differ.
fn closed_set_words() -> String {
    let mut table = String::new();
    macro_rules! sets {
        ($($set:ident)*) => {$(
            let _ = writeln!(table, "  {}: {{", stringify!($set));
            for member in $set::ALL {
                let words = member.words();
                let _ = writeln!(
                    table,
                    "    {}: {{ nl: {:?}, en: {:?} }},",
                    member.as_str(), words.nl, words.en
                );
            }
            table.push_str("  },\n");
        )*};
    }
    sets! {
        BalancingOutcome BalancingQuestion BalancingStatus BalancingStep CookieClass CookieConcern
        AgreementCall AgreementClause AgreementStatus AgreementStep ClauseModule RoleSign SecurityMeasure TransferGap
        AnswerTo BlackoutReason CaseEnd Channel ContactKind ContactPointKind ContactPointSource CorrespondenceDirection Decision DocumentClass ExcessOutcome ForwardReason RequestSubject
        AssessmentReason BreachOutcome BreachSource Compromise Fold NoNoticeGround PersonChannel ReportPart
        ReportPhase RiskFactor RiskLevel ScopeData SensitiveData Weight
        DocumentKind ErasedCategory HoldKind IdentityMethod InterruptionKind InvoiceState KeepGround LawfulBasis LimitationClass
        NotToKeep NotToKeepField NoticeAction NoticeDueBy NoticeSource PartyRole QuoteOutcome RecipientRole RecordKind RectifiablePart RefusalGround RepresentativeKind RequestChannel
        PortabilityState RequestState RestrictedUse RestrictionGround Right RoundOutcome RoundSubject Salutation SamePersonSign SamePersonVerdict SentenceReason ShortTextKind
        SubscriptionAudience TechnicalKind TransferMechanism
        ChangeKind GapKind SectionKind
        ConsentChannel ConsentGiver ConsentTextKind GroundKind WhyInactive
    }
    table
}

/// Returns the whole of `ui/src/ipc/wire.ts`.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut declarations = Declarations {
        config: &config,
        found: BTreeMap::new(),
    };
    declarations.visit::<Failure>();
    declarations.visit::<JobState>();

    let mut commands = String::new();
    let mut uploads = String::new();
    macro_rules! describe {
        (
            commands { $($name:ident($request:ty) -> $answer:ty = $module:ident :: $function:ident;)* }
            uploads { $($upload:ident -> $result:ty = $place:ident :: $taker:ident;)* }
        ) => {
            $(
                declarations.visit::<$request>();
                declarations.visit::<$answer>();
                let (request, answer) = (<$request as TS>::name(&config), <$answer as TS>::name(&config));
                line(&mut commands, stringify!($name), &request, &answer);
            )*
            $(
                declarations.visit::<$result>();
                line(&mut uploads, stringify!($upload), "Uint8Array", &<$result as TS>::name(&config));
            )*
        };
    }
    crate::for_each_command!(describe);

    let types: Vec<String> = declarations.found.into_values().collect();
    format!(
        "// Made from the command table of the host. Do not edit: `cargo xtask wire` writes it anew.\n\n{}\n\
         /** Every command with its request and its answer. */\nexport interface Commands {{\n{commands}}}\n\n\
         /** The commands whose request is the bytes of a file. */\nexport interface Uploads {{\n{uploads}}}\n\n\
         /** What the host says by itself. */\n\
         export interface Events {{\n  job: JobState;\n  session: SessionState;\n  day: string;\n}}\n\n\
         /** The words of every closed set, by set and code. */\nexport const closedSets = {{\n{}}} as const;\n",
        types.join("\n"),
        closed_set_words()
    )
}

fn line(table: &mut String, name: &str, request: &str, answer: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(
        table,
        "  {name}: {{ request: {request}; answer: {answer} }};"
    );
}
