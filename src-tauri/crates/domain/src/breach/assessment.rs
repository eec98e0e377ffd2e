//! Whether it is a breach, how large the risk is, and who is told (art. 33(1) and 34; EDPB Guidelines 9/2022 v2.0).
//!
//! The program proposes with its reasons; the owner confirms, or departs from it with a reason of their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::parameters::BreachParameters;

closed_set! { words
    /// What can be hurt of personal data (art. 4(12)).
    Compromise {
        Confidentiality = "confidentiality", "iemand kon gegevens zien of krijgen die daar niet bij mocht", "somebody could see or get data who was not allowed to";
        Integrity = "integrity", "gegevens zijn veranderd", "data were changed";
        Availability = "availability", "gegevens zijn weg of niet te gebruiken", "data are lost or cannot be used";
    }
}

closed_set! { words
    /// What makes a risk larger or smaller.
    RiskFactor {
        Kind = "kind", "wat er precies is misgegaan", "what exactly went wrong";
        Data = "data", "hoe gevoelig de gegevens zijn en hoeveel het er per persoon zijn", "how sensitive the data are, and how many there are of each person";
        Identification = "identification", "hoe makkelijk te zien is om wie het gaat", "how easily it is seen whom it is about";
        Severity = "severity", "hoe erg de gevolgen voor de mensen kunnen zijn", "how bad the consequences may be for the people";
        SpecialPersons = "special_persons", "of er kinderen of andere kwetsbare mensen bij zijn", "whether there are children or other vulnerable people among them";
        Number = "number", "om hoeveel mensen het gaat", "how many people it concerns";
        OwnCharacter = "own_character", "wat wij voor een bedrijf zijn", "what kind of business we are";
    }
}

closed_set! { words
    /// How much a factor weighs.
    Weight {
        Light = "light", "licht", "light";
        Middle = "middle", "gemiddeld", "middle";
        Heavy = "heavy", "zwaar", "heavy";
    }
}

closed_set! { words
    /// How large the risk for people is.
    RiskLevel {
        Unlikely = "unlikely", "waarschijnlijk geen risico", "unlikely to result in a risk";
        Risk = "risk", "een risico", "a risk";
        High = "high", "een hoog risico", "a high risk";
    }
}

closed_set! { words
    /// Why people need not be told one by one of a high risk (art. 34(3)).
    NoNoticeGround {
        Unintelligible = "unintelligible", "niemand kan de gegevens lezen: ze zijn sterk versleuteld en de sleutel is veilig (artikel 34 lid 3 onder a)", "nobody can read the data: they are strongly encrypted and the key is safe (article 34(3)(a))";
        RiskRemoved = "risk_removed", "door wat wij later deden is het hoge risico weg (artikel 34 lid 3 onder b)", "what we did afterwards removed the high risk (article 34(3)(b))";
        TooMuchEffort = "too_much_effort", "ieder apart berichten vraagt te veel: er komt een openbare mededeling (artikel 34 lid 3 onder c)", "telling each one asks too much: there will be a public communication (article 34(3)(c))";
    }
}

closed_set! { words
    /// What becomes of it.
    BreachOutcome {
        NoBreach = "no_breach", "geen datalek", "no breach";
        RegisterOnly = "register_only", "alleen in het register", "in the register only";
        Authority = "authority", "melden bij de toezichthouder", "report to the authority";
        AuthorityAndPersons = "authority_and_persons", "melden bij de toezichthouder en aan de mensen om wie het gaat", "report to the authority and to the people concerned";
    }
}

impl BreachOutcome {
    /// Says whether the authority is told.
    #[must_use]
    pub const fn tells_authority(self) -> bool {
        match self {
            Self::NoBreach | Self::RegisterOnly => false,
            Self::Authority | Self::AuthorityAndPersons => true,
        }
    }

    /// Says whether the people are told.
    #[must_use]
    pub const fn tells_persons(self) -> bool {
        match self {
            Self::NoBreach | Self::RegisterOnly | Self::Authority => false,
            Self::AuthorityAndPersons => true,
        }
    }
}

closed_set! { words
    /// Why a proposal is what it is.
    AssessmentReason {
        NothingCompromised = "nothing_compromised", "Er zijn geen persoonsgegevens gezien, veranderd of verloren. Dan is het een zwakke plek en geen datalek.", "No personal data were seen, changed or lost. Then it is a weakness and no breach.";
        Encrypted = "encrypted", "De gegevens zijn sterk versleuteld en de sleutel is veilig: niemand kan ze lezen.", "The data are strongly encrypted and the key is safe: nobody can read them.";
        Restored = "restored", "Wat weg was, is op tijd terug uit een reservekopie.", "What was lost is back in time from a backup.";
        Undone = "undone", "Wie de gegevens kreeg is bekend en te vertrouwen, en heeft bevestigd dat ze gewist zijn.", "Who got the data is known and to be trusted, and has confirmed that they were deleted.";
        SensitiveData = "sensitive_data", "De gegevens zijn gevoelig.", "The data are sensitive.";
        SevereConsequences = "severe_consequences", "De gevolgen voor de mensen kunnen ernstig zijn.", "The consequences for the people may be severe.";
        VulnerablePeople = "vulnerable_people", "Er zijn kinderen of andere kwetsbare mensen bij.", "There are children or other vulnerable people among them.";
        SeveralHeavy = "several_heavy", "Meer dan één punt weegt zwaar.", "More than one point weighs heavily.";
        OneHeavy = "one_heavy", "Eén punt weegt zwaar.", "One point weighs heavily.";
        NotRestored = "not_restored", "Gegevens zijn weg en niet terug te zetten.", "Data are lost and cannot be restored.";
        SomeConsequences = "some_consequences", "De mensen kunnen er last van hebben.", "The people may be harmed by it.";
        SeveralMiddle = "several_middle", "Drie of meer punten wegen gemiddeld of zwaarder.", "Three points or more weigh middle or more.";
        AllLight = "all_light", "Geen enkel punt weegt zwaar genoeg voor een risico.", "No point weighs enough for a risk.";
        ExceptionApplies = "exception_applies", "Het risico is hoog, maar de mensen hoeven het niet te horen door een uitzondering.", "The risk is high, but an exception means that the people need not be told.";
        PublicInstead = "public_instead", "Het risico is hoog. In plaats van een bericht aan ieder komt er een openbare mededeling.", "The risk is high. Instead of a notice to each there will be a public communication.";
    }
}

/// A factor with its weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Weighed {
    /// Which factor.
    pub factor: RiskFactor,
    /// How much it weighs.
    pub weight: Weight,
    /// Why, in the owner's words.
    pub because: String,
}

/// What the owner answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assessment {
    /// What was hurt; empty where it turns out to be a weakness only.
    pub compromised: Vec<Compromise>,
    /// Whether the data are strongly encrypted and the key is safe.
    pub encrypted: bool,
    /// Whether what was lost is back from a backup, in time.
    pub restored: bool,
    /// Whether who got the data is known and to be trusted, and confirmed that they were deleted.
    pub undone: bool,
    /// The factors, each at most once.
    pub weighed: Vec<Weighed>,
    /// Why people need not be told one by one.
    pub no_notice: Option<NoNoticeGround>,
    /// The facts behind that.
    pub no_notice_reason: String,
}

/// What the program proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Proposal {
    /// What becomes of it.
    pub outcome: BreachOutcome,
    /// How large the risk is; none where it is no breach.
    pub risk: Option<RiskLevel>,
    /// Why, the weightiest first.
    pub reasons: Vec<AssessmentReason>,
    /// Whether the people are told by a public communication instead of one by one.
    pub public: bool,
}

impl Assessment {
    fn weight(&self, factor: RiskFactor) -> Weight {
        let found = self.weighed.iter().find(|one| one.factor == factor);
        found.map_or(Weight::Light, |one| one.weight)
    }

    /// Returns the factors that are still to be weighed; none are where nothing is left that could hurt anybody.
    #[must_use]
    pub fn to_weigh(&self) -> Vec<RiskFactor> {
        if self.remaining().is_empty() {
            return Vec::new();
        }
        let is_open = |factor: &RiskFactor| self.weighed.iter().all(|one| one.factor != *factor);
        RiskFactor::ALL.iter().copied().filter(is_open).collect()
    }

    /// Returns what stays hurt after encryption and backup did their work.
    fn remaining(&self) -> Vec<Compromise> {
        let stays = |one: &Compromise| match one {
            Compromise::Confidentiality => !self.encrypted,
            Compromise::Integrity | Compromise::Availability => !self.restored,
        };
        self.compromised.iter().copied().filter(stays).collect()
    }
}

/// Returns what is proposed; none while factors are still to be weighed.
#[must_use]
pub fn propose(assessment: &Assessment, law: &BreachParameters) -> Option<Proposal> {
    if assessment.compromised.is_empty() {
        return Some(Proposal {
            outcome: BreachOutcome::NoBreach,
            risk: None,
            reasons: vec![AssessmentReason::NothingCompromised],
            public: false,
        });
    }
    if !assessment.to_weigh().is_empty() {
        return None;
    }
    let (risk, mut reasons) = risk_of(assessment);
    let told = risk >= law.report_from;
    let (outcome, public) = match (risk, assessment.no_notice) {
        (RiskLevel::High, None) => (BreachOutcome::AuthorityAndPersons, false),
        (RiskLevel::High, Some(NoNoticeGround::TooMuchEffort)) => {
            reasons.push(AssessmentReason::PublicInstead);
            (BreachOutcome::AuthorityAndPersons, true)
        }
        (RiskLevel::High, Some(NoNoticeGround::Unintelligible | NoNoticeGround::RiskRemoved)) => {
            reasons.push(AssessmentReason::ExceptionApplies);
            (BreachOutcome::Authority, false)
        }
        (RiskLevel::Unlikely | RiskLevel::Risk, _) if told => (BreachOutcome::Authority, false),
        (RiskLevel::Unlikely | RiskLevel::Risk, _) => (BreachOutcome::RegisterOnly, false),
    };
    Some(Proposal {
        outcome,
        risk: Some(risk),
        reasons,
        public,
    })
}

/// Returns the risk with its reasons, the weightiest first.
fn risk_of(assessment: &Assessment) -> (RiskLevel, Vec<AssessmentReason>) {
    use AssessmentReason as R;
    let remaining = assessment.remaining();
    let mut reasons = Vec::new();
    if assessment.encrypted
        && assessment
            .compromised
            .contains(&Compromise::Confidentiality)
    {
        reasons.push(R::Encrypted);
    }
    if assessment.restored && remaining.len() < assessment.compromised.len() {
        let back = |one: &Compromise| *one != Compromise::Confidentiality;
        if assessment.compromised.iter().any(back) {
            reasons.push(R::Restored);
        }
    }
    if remaining.is_empty() {
        return (RiskLevel::Unlikely, reasons);
    }
    let weight = |factor| assessment.weight(factor);
    let at_least = |least: Weight| {
        let mut all = RiskFactor::ALL.iter();
        all.by_ref().filter(|one| weight(**one) >= least).count()
    };
    let (heavy, middle) = (at_least(Weight::Heavy), at_least(Weight::Middle));
    let mut grave = Vec::new();
    for (factor, reason) in [
        (RiskFactor::Data, R::SensitiveData),
        (RiskFactor::Severity, R::SevereConsequences),
        (RiskFactor::SpecialPersons, R::VulnerablePeople),
    ] {
        if weight(factor) == Weight::Heavy {
            grave.push(reason);
        }
    }
    if heavy > 1 {
        grave.push(R::SeveralHeavy);
    }
    if !grave.is_empty() {
        if assessment.undone {
            // Who got them may still have read them: sensitive data stay a risk.
            grave.push(R::Undone);
            reasons.extend(grave);
            return (RiskLevel::Risk, reasons);
        }
        reasons.extend(grave);
        return (RiskLevel::High, reasons);
    }
    if assessment.undone && remaining == [Compromise::Confidentiality] {
        reasons.push(R::Undone);
        return (RiskLevel::Unlikely, reasons);
    }
    let mut some = Vec::new();
    if remaining.contains(&Compromise::Availability) {
        some.push(R::NotRestored);
    }
    if heavy == 1 {
        some.push(R::OneHeavy);
    }
    if weight(RiskFactor::Severity) == Weight::Middle {
        some.push(R::SomeConsequences);
    }
    if middle >= 3 {
        some.push(R::SeveralMiddle);
    }
    if some.is_empty() {
        reasons.push(R::AllLight);
        return (RiskLevel::Unlikely, reasons);
    }
    reasons.extend(some);
    (RiskLevel::Risk, reasons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breach::parameters::BREACH_PARAMETERS;
    use AssessmentReason as R;
    use BreachOutcome as O;
    use Compromise::{Availability, Confidentiality, Integrity};

    const LAW: BreachParameters = BREACH_PARAMETERS[0];

    fn weighed(heavier: &[(RiskFactor, Weight)]) -> Vec<Weighed> {
        let weight = |factor: RiskFactor| {
            let found = heavier.iter().find(|one| one.0 == factor);
            found.map_or(Weight::Light, |one| one.1)
        };
        let all = RiskFactor::ALL.iter();
        all.map(|factor| Weighed {
            factor: *factor,
            weight: weight(*factor),
            because: String::new(),
        })
        .collect()
    }

    fn breach(compromised: &[Compromise], heavier: &[(RiskFactor, Weight)]) -> Assessment {
        Assessment {
            compromised: compromised.to_vec(),
            weighed: weighed(heavier),
            ..Assessment::default()
        }
    }

    #[test]
    fn the_examples_of_the_guidelines_come_out_as_they_should() {
        let heavy = |factor| (factor, Weight::Heavy);
        let laptop = Assessment {
            encrypted: true,
            restored: true,
            ..breach(&[Confidentiality, Availability], &[])
        };
        let invoice = Assessment {
            undone: true,
            ..breach(&[Confidentiality], &[])
        };
        let case_file = breach(
            &[Confidentiality],
            &[heavy(RiskFactor::Data), heavy(RiskFactor::Severity)],
        );
        let few_addresses = breach(&[Confidentiality], &[]);
        let many_addresses = breach(&[Confidentiality], &[heavy(RiskFactor::Number)]);
        let patients = breach(&[Confidentiality], &[heavy(RiskFactor::Data)]);
        let ransomware = breach(&[Availability], &[]);
        let ransomware_grave = breach(&[Availability], &[heavy(RiskFactor::Severity)]);
        for (what, assessment, outcome, reason) in [
            (
                "an encrypted laptop is lost, its key is safe and there is a backup",
                laptop,
                O::RegisterOnly,
                R::Encrypted,
            ),
            (
                "an invoice went to a wrong customer who deleted it",
                invoice,
                O::RegisterOnly,
                R::Undone,
            ),
            (
                "a case file went to the opponent",
                case_file,
                O::AuthorityAndPersons,
                R::SensitiveData,
            ),
            (
                "a newsletter showed a few addresses",
                few_addresses,
                O::RegisterOnly,
                R::AllLight,
            ),
            (
                "a newsletter showed very many addresses",
                many_addresses,
                O::Authority,
                R::OneHeavy,
            ),
            (
                "a newsletter showed who is ill",
                patients,
                O::AuthorityAndPersons,
                R::SensitiveData,
            ),
            (
                "ransomware and no backup",
                ransomware,
                O::Authority,
                R::NotRestored,
            ),
            (
                "ransomware, no backup, severe",
                ransomware_grave,
                O::AuthorityAndPersons,
                R::SevereConsequences,
            ),
            (
                "a weakness that nobody used",
                breach(&[], &[]),
                O::NoBreach,
                R::NothingCompromised,
            ),
        ] {
            let proposal = propose(&assessment, &LAW).unwrap();
            assert_eq!(proposal.outcome, outcome, "{what}");
            assert_eq!(proposal.reasons.first(), Some(&reason), "{what}");
        }
    }

    #[test]
    fn each_exception_of_article_34_3_does_what_it_says() {
        for (ground, outcome, public) in [
            (None, O::AuthorityAndPersons, false),
            (Some(NoNoticeGround::Unintelligible), O::Authority, false),
            (Some(NoNoticeGround::RiskRemoved), O::Authority, false),
            (
                Some(NoNoticeGround::TooMuchEffort),
                O::AuthorityAndPersons,
                true,
            ),
        ] {
            let assessment = Assessment {
                no_notice: ground,
                ..breach(&[Confidentiality], &[(RiskFactor::Severity, Weight::Heavy)])
            };
            let proposal = propose(&assessment, &LAW).unwrap();
            assert_eq!((proposal.outcome, proposal.public), (outcome, public));
        }
    }

    #[test]
    fn nothing_is_proposed_before_every_factor_is_weighed() {
        let mut assessment = breach(&[Integrity], &[]);
        assessment
            .weighed
            .retain(|one| one.factor != RiskFactor::Number);
        assert_eq!(propose(&assessment, &LAW), None);
        assert_eq!(assessment.to_weigh(), [RiskFactor::Number]);
        // Where nobody can be hurt there is nothing to weigh.
        assessment.restored = true;
        assert_eq!(
            propose(&assessment, &LAW).map(|proposal| proposal.outcome),
            Some(O::RegisterOnly)
        );
    }

    #[test]
    fn a_higher_threshold_of_the_law_keeps_a_plain_risk_in_the_register() {
        let law = BreachParameters {
            report_from: RiskLevel::High,
            ..LAW
        };
        let assessment = breach(&[Availability], &[]);
        let proposal = propose(&assessment, &law).unwrap();
        assert_eq!(proposal.outcome, O::RegisterOnly);
        assert_eq!(proposal.risk, Some(RiskLevel::Risk));
    }

    #[test]
    fn a_confirmed_deletion_does_not_take_away_that_sensitive_data_were_read() {
        let assessment = Assessment {
            undone: true,
            ..breach(&[Confidentiality], &[(RiskFactor::Data, Weight::Heavy)])
        };
        let proposal = propose(&assessment, &LAW).unwrap();
        assert_eq!(proposal.outcome, O::Authority);
        assert_eq!(proposal.reasons, [R::SensitiveData, R::Undone]);
    }
}
