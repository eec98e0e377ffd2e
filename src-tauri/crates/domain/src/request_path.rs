//! The ways of a request that is not one of a grown-up person about their own data, asked of whom decides on them.

closed_set! { words
    /// About whom a request is (domain rule 4.1).
    RequestSubject {
        Person = "person", "iemand van 16 of ouder", "somebody of 16 or older";
        Child = "child", "een kind onder de 16", "a child under 16";
        Deceased = "deceased", "iemand die is overleden", "somebody who has died";
        Company = "company", "een bedrijf of organisatie", "a company or organisation";
    }
}

impl RequestSubject {
    /// Tells whether the GDPR gives them rights: it covers living people (art. 4(1), recital 27).
    #[must_use]
    pub const fn has_rights(self) -> bool {
        match self {
            Self::Person | Self::Child => true,
            Self::Deceased | Self::Company => false,
        }
    }
}

closed_set! { words
    /// To whom the answer goes where somebody asks for another (domain rule T16).
    AnswerTo {
        Representative = "representative", "wie het namens de ander vraagt", "who asks for the other";
        Person = "person", "de persoon zelf", "the person";
    }
}

closed_set! { words
    /// Why a request is sent on (art. 28(3)(e); domain rule X15).
    ForwardReason {
        Processor = "processor", "wij doen dit in opdracht van een ander (wij zijn verwerker)", "we do this on another's instruction (we are a processor)";
        WrongAddressee = "wrong_addressee", "het verzoek is voor een ander bedoeld", "the request is meant for somebody else";
    }
}

closed_set! { words
    /// What comes of a request that is manifestly unfounded or excessive (art. 12(5)).
    ExcessOutcome {
        Fee = "fee", "een redelijke vergoeding vragen", "ask a reasonable fee";
        Refused = "refused", "weigeren", "refuse";
    }
}
