//! A request of a data subject: rights, states, identity, decisions and grounds of refusal.

use crate::language::Words;

closed_set! { words
    /// A right of the data subject.
    Right {
        Access = "access", "inzage (art. 15 AVG)", "access (art. 15 GDPR)";
        Rectification = "rectification", "verbetering (art. 16 AVG)", "rectification (art. 16 GDPR)";
        Erasure = "erasure", "wissen (art. 17 AVG)", "erasure (art. 17 GDPR)";
        Restriction = "restriction", "beperking (art. 18 AVG)", "restriction (art. 18 GDPR)";
        Portability = "portability", "overdragen van gegevens (art. 20 AVG)", "portability (art. 20 GDPR)";
        Objection = "objection", "bezwaar (art. 21 lid 1 AVG)", "objection (art. 21(1) GDPR)";
        MarketingObjection = "marketing_objection", "bezwaar tegen reclame en nieuwsbrieven (direct marketing, art. 21 lid 2 AVG)", "objection to advertising and newsletters (direct marketing, art. 21(2) GDPR)";
        ConsentWithdrawal = "consent_withdrawal", "intrekken van toestemming (art. 7 lid 3 AVG)", "withdrawal of consent (art. 7(3) GDPR)";
        HumanDecision = "human_decision", "geen besluit door alleen een computer (art. 22 AVG)", "no decision by a computer alone (art. 22 GDPR)";
    }
}

impl Right {
    /// Tells whether the use stops at once, without a check of identity beyond the address itself.
    #[must_use]
    pub const fn stops_at_once(self) -> bool {
        match self {
            Self::MarketingObjection | Self::ConsentWithdrawal => true,
            Self::Access
            | Self::Rectification
            | Self::Erasure
            | Self::Restriction
            | Self::Portability
            | Self::Objection
            | Self::HumanDecision => false,
        }
    }

    /// Tells whether an open request for it holds the deletion of the person's data (domain rule 2.4).
    #[must_use]
    pub const fn holds_deletion(self) -> bool {
        match self {
            Self::Access
            | Self::Rectification
            | Self::Restriction
            | Self::Portability
            | Self::Objection => true,
            Self::Erasure
            | Self::MarketingObjection
            | Self::ConsentWithdrawal
            | Self::HumanDecision => false,
        }
    }

    /// Returns the place in the order in which linked requests are carried out, lowest first.
    #[must_use]
    pub const fn order_among_linked(self) -> u8 {
        match self {
            Self::MarketingObjection | Self::ConsentWithdrawal => 0,
            Self::Restriction => 1,
            Self::Access | Self::Portability => 2,
            Self::Rectification => 3,
            Self::Objection | Self::HumanDecision => 4,
            Self::Erasure => 5,
        }
    }
}

closed_set! { words
    /// A state of a request.
    RequestState {
        Received = "received", "ontvangen", "received";
        IdWait = "id_wait", "wacht op identificatie", "waiting for identification";
        SpecWait = "spec_wait", "wacht op verduidelijking", "waiting for clarification";
        InReview = "in_review", "in behandeling", "in review";
        Decided = "decided", "besloten", "decided";
        Executing = "executing", "in uitvoering", "being carried out";
        Answered = "answered", "beantwoord", "answered";
        Closed = "closed", "gesloten", "closed";
        ClosedUnidentified = "closed_unidentified", "gesloten, niet geïdentificeerd", "closed, not identified";
        Withdrawn = "withdrawn", "ingetrokken", "withdrawn";
        Forwarded = "forwarded", "doorgezonden", "forwarded";
    }
}

impl RequestState {
    /// Tells whether the request still asks for an answer.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::Received
            | Self::IdWait
            | Self::SpecWait
            | Self::InReview
            | Self::Decided
            | Self::Executing => true,
            Self::Answered
            | Self::Closed
            | Self::ClosedUnidentified
            | Self::Withdrawn
            | Self::Forwarded => false,
        }
    }
}

closed_set! { words
    /// A way in which a request came in.
    RequestChannel {
        Email = "email", "e-mail", "e-mail";
        Phone = "phone", "telefoon", "telephone";
        ContactForm = "contact_form", "contactformulier", "contact form";
        Whatsapp = "whatsapp", "WhatsApp", "WhatsApp";
        Sms = "sms", "sms", "text message";
        SocialMedia = "social_media", "sociale media", "social media";
        Letter = "letter", "brief", "letter";
        InPerson = "in_person", "gesprek", "in person";
        UnsubscribeLink = "unsubscribe_link", "afmeldlink", "unsubscribe link";
        ViaProcessor = "via_processor", "via een verwerker", "through a processor";
    }
}

closed_set! { words
    /// A rung of the ladder of identification (art. 12(6)); the first that works is enough.
    IdentityMethod {
        KnownAddress = "known_address", "verzoek vanaf een bekend adres of nummer", "request from an address or number on file";
        TwoFacts = "two_facts", "twee feiten die alleen de persoon en wij kennen", "two facts only the person and we know";
        CallBack = "call_back", "teruggebeld op het bekende nummer", "called back on the number on file";
        LetterCode = "letter_code", "code per brief naar het bekende adres", "code by letter to the address on file";
        IdShown = "id_shown", "legitimatie getoond, niets gekopieerd", "ID shown, nothing copied";
        ShieldedCopy = "shielded_copy", "afgeschermde kopie, daarna vernietigd", "shielded copy, destroyed after the check";
    }
}

impl IdentityMethod {
    /// Returns the rung of the ladder, 1 to 5.
    #[must_use]
    pub const fn rung(self) -> u8 {
        match self {
            Self::KnownAddress => 1,
            Self::TwoFacts => 2,
            Self::CallBack | Self::LetterCode => 3,
            Self::IdShown => 4,
            Self::ShieldedCopy => 5,
        }
    }
}

/// Tells whether the method is enough; a file with case-file or special data asks rung 3 or higher.
#[must_use]
pub const fn sufficient(method: IdentityMethod, file_has_special: bool) -> bool {
    method.rung() >= if file_has_special { 3 } else { 1 }
}

closed_set! { words
    /// A decision on one record.
    Decision {
        GiveInFull = "give_in_full", "geheel geven", "give in full";
        GiveRedacted = "give_redacted", "geven met zwart gemaakte delen", "give with parts blacked out";
        Withhold = "withhold", "niet geven", "withhold";
        Correct = "correct", "verbeteren", "correct";
        Supplement = "supplement", "aanvullen", "supplement";
        AddStatement = "add_statement", "verklaring toevoegen", "add a statement";
        CorrectedInvoice = "corrected_invoice", "creditfactuur en nieuwe factuur", "credit note and new invoice";
        Erase = "erase", "wissen", "erase";
        Anonymise = "anonymise", "anoniem maken", "anonymise";
        KeepMinimum = "keep_minimum", "alleen het verplichte deel bewaren", "keep only the required part";
        Keep = "keep", "bewaren", "keep";
        KeepRestricted = "keep_restricted", "bewaren en beperken", "keep and restrict";
        Restrict = "restrict", "beperken", "restrict";
        Export = "export", "meegeven als bestand", "export as a file";
        StopUse = "stop_use", "gebruik stoppen", "stop the use";
        Reassess = "reassess", "opnieuw laten beoordelen door een mens", "reassess by a person";
        Refuse = "refuse", "afwijzen", "refuse";
        NothingKept = "nothing_kept", "er zijn geen gegevens", "there are no data";
    }
}

impl Decision {
    /// Lists the decisions that fit a right, most usual first.
    #[must_use]
    pub const fn for_right(right: Right) -> &'static [Self] {
        match right {
            Right::Access => &[
                Self::GiveInFull,
                Self::GiveRedacted,
                Self::Withhold,
                Self::NothingKept,
            ],
            Right::Rectification => &[
                Self::Correct,
                Self::Supplement,
                Self::AddStatement,
                Self::CorrectedInvoice,
                Self::Refuse,
            ],
            Right::Erasure => &[
                Self::Erase,
                Self::Anonymise,
                Self::KeepMinimum,
                Self::Keep,
                Self::KeepRestricted,
                Self::NothingKept,
            ],
            Right::Restriction => &[Self::Restrict, Self::Refuse],
            Right::Portability => &[
                Self::Export,
                Self::GiveRedacted,
                Self::Refuse,
                Self::NothingKept,
            ],
            Right::Objection => &[Self::StopUse, Self::Erase, Self::Refuse],
            Right::MarketingObjection | Right::ConsentWithdrawal => &[Self::StopUse],
            Right::HumanDecision => &[Self::Reassess, Self::NothingKept, Self::Refuse],
        }
    }

    /// Tells whether the decision gives less than was asked, so that a ground must stand with it.
    #[must_use]
    pub const fn needs_ground(self) -> bool {
        match self {
            Self::GiveRedacted
            | Self::Withhold
            | Self::KeepMinimum
            | Self::Keep
            | Self::KeepRestricted
            | Self::Refuse => true,
            Self::GiveInFull
            | Self::Correct
            | Self::Supplement
            | Self::AddStatement
            | Self::CorrectedInvoice
            | Self::Erase
            | Self::Anonymise
            | Self::Restrict
            | Self::Export
            | Self::StopUse
            | Self::Reassess
            | Self::NothingKept => false,
        }
    }
}

closed_set! { words
    /// How far data are that a person takes along (domain rule 4.2).
    PortabilityState {
        ToPrepare = "to_prepare", "nog klaar te zetten", "to be prepared";
        Prepared = "prepared", "klaargezet", "prepared";
        Sent = "sent", "gegeven", "given";
        Confirmed = "confirmed", "ontvangst bevestigd", "receipt confirmed";
    }
}

closed_set! { words
    /// A ground on which less is given than was asked.
    RefusalGround {
        FreedomOfExpression = "freedom_of_expression", "vrijheid van meningsuiting (art. 17 lid 3 onder a AVG)", "freedom of expression (art. 17(3)(a) GDPR)";
        LegalObligation = "legal_obligation", "wettelijke bewaarplicht (art. 17 lid 3 onder b AVG)", "legal duty to keep (art. 17(3)(b) GDPR)";
        LegalClaims = "legal_claims", "nodig voor een (mogelijk) geschil (art. 17 lid 3 onder e AVG)", "needed for a (possible) legal claim (art. 17(3)(e) GDPR)";
        NoErasureGround = "no_erasure_ground", "geen grond voor wissen (art. 17 lid 1 AVG)", "no ground for erasure (art. 17(1) GDPR)";
        ContractRunning = "contract_running", "nodig voor de lopende overeenkomst (art. 6 lid 1 onder b AVG)", "needed for the running contract (art. 6(1)(b) GDPR)";
        RightsOfOthersCopy = "rights_of_others_copy", "rechten van anderen (art. 15 lid 4 AVG)", "rights of others (art. 15(4) GDPR)";
        RightsOfOthersUavg = "rights_of_others_uavg", "rechten van anderen (art. 41 lid 1 onder i UAVG)", "rights of others (art. 41(1)(i) UAVG)";
        CivilClaimsUavg = "civil_claims_uavg", "nodig om geld te innen waar wij recht op hebben (civiele vordering, art. 41 lid 1 onder j UAVG)", "needed to collect what is owed to us (civil claim, art. 41(1)(j) UAVG)";
        CompellingGrounds = "compelling_grounds", "ons belang weegt zwaarder (dwingende gronden, art. 21 lid 1 AVG)", "our interest weighs more (compelling grounds, art. 21(1) GDPR)";
        ObjectionClaims = "objection_claims", "nodig voor een (mogelijk) geschil (art. 21 lid 1 AVG)", "needed for a (possible) legal claim (art. 21(1) GDPR)";
        NotBasedOnInterest = "not_based_on_interest", "wij gebruiken de gegevens niet vanwege een eigen belang (art. 21 lid 1 AVG)", "we do not use the data for an interest of our own (art. 21(1) GDPR)";
        NotPortable = "not_portable", "zonder toestemming of overeenkomst gebruikt, of niet van de persoon zelf gekregen (art. 20 lid 1 AVG)", "used without consent or contract, or not provided by the person (art. 20(1) GDPR)";
        FactsAreRight = "facts_are_right", "de gegevens zijn juist (art. 16 AVG)", "the data are accurate (art. 16 GDPR)";
        OpinionNotFact = "opinion_not_fact", "het gaat om een mening of verklaring (art. 16 AVG)", "it is an opinion or statement (art. 16 GDPR)";
        NoRestrictionGround = "no_restriction_ground", "de wet geeft hier geen reden om het gebruik te beperken (art. 18 lid 1 AVG)", "the law gives no reason to restrict the use here (art. 18(1) GDPR)";
        ManifestlyUnfounded = "manifestly_unfounded", "duidelijk zonder reden gevraagd (kennelijk ongegrond, art. 12 lid 5 AVG)", "clearly asked without reason (manifestly unfounded, art. 12(5) GDPR)";
        Excessive = "excessive", "te veel of te vaak gevraagd (buitensporig, art. 12 lid 5 AVG)", "asked too much or too often (excessive, art. 12(5) GDPR)";
        NotIdentifiable = "not_identifiable", "het is niet vast te stellen over wie het gaat (art. 11 lid 2 AVG)", "it cannot be established whom it concerns (art. 11(2) GDPR)";
        NotALivingPerson = "not_a_living_person", "de AVG geldt niet voor bedrijven en overledenen", "the GDPR does not cover companies or the deceased";
        NoAutomatedDecision = "no_automated_decision", "wij nemen geen automatische besluiten (art. 22 AVG)", "we take no automated decisions (art. 22 GDPR)";
    }
}

impl RefusalGround {
    /// Returns the ground in words without its article, for where that stands beside it.
    #[must_use]
    pub fn without_article(self) -> Words {
        let Words { nl, en } = self.words();
        Words {
            nl: before_article(&nl),
            en: before_article(&en),
        }
    }
}

/// Returns words without the article that ends them: in brackets of its own, or after other words in brackets.
fn before_article(words: &str) -> String {
    if let Some((before, _)) = words.split_once(" (art. ") {
        return before.to_owned();
    }
    match words.split_once(", art. ") {
        Some((before, _)) => format!("{before})"),
        None => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ground_can_be_said_without_its_article() {
        for ground in RefusalGround::ALL {
            let Words { nl, en } = ground.without_article();
            for words in [nl, en] {
                assert!(!words.contains("art. "), "{words}");
                let open = words.matches('(').count();
                assert_eq!(open, words.matches(')').count(), "{words}");
            }
        }
        for (ground, dutch, english) in [
            (
                RefusalGround::NoAutomatedDecision,
                "wij nemen geen automatische besluiten",
                "we take no automated decisions",
            ),
            (
                RefusalGround::LegalClaims,
                "nodig voor een (mogelijk) geschil",
                "needed for a (possible) legal claim",
            ),
            (
                RefusalGround::CompellingGrounds,
                "ons belang weegt zwaarder (dwingende gronden)",
                "our interest weighs more (compelling grounds)",
            ),
        ] {
            assert_eq!(ground.without_article(), Words::new(dutch, english));
        }
    }

    #[test]
    fn special_data_ask_a_higher_rung_of_the_ladder() {
        for (method, ordinary, special) in [
            (IdentityMethod::KnownAddress, true, false),
            (IdentityMethod::TwoFacts, true, false),
            (IdentityMethod::CallBack, true, true),
            (IdentityMethod::LetterCode, true, true),
            (IdentityMethod::IdShown, true, true),
            (IdentityMethod::ShieldedCopy, true, true),
        ] {
            assert_eq!(sufficient(method, false), ordinary, "{method}");
            assert_eq!(sufficient(method, true), special, "{method}");
        }
    }

    #[test]
    fn every_right_has_a_decision_that_needs_no_ground() {
        for right in Right::ALL {
            assert!(
                Decision::for_right(*right)
                    .iter()
                    .any(|d| !d.needs_ground()),
                "{right}"
            );
        }
    }

    #[test]
    fn linked_requests_are_carried_out_in_the_order_of_the_rule() {
        let mut rights = [
            Right::Erasure,
            Right::Rectification,
            Right::Access,
            Right::Restriction,
            Right::MarketingObjection,
        ];
        rights.sort_by_key(|right| right.order_among_linked());
        assert_eq!(
            rights,
            [
                Right::MarketingObjection,
                Right::Restriction,
                Right::Access,
                Right::Rectification,
                Right::Erasure,
            ]
        );
    }
}
