//! People and businesses of whom something is kept, and those who speak for them.

closed_set! { words
    /// What a contact is.
    ContactKind {
        Person = "person", "persoon", "person";
        Business = "business", "bedrijf", "business";
    }
}

closed_set! { words
    /// How a letter to a person begins.
    Salutation {
        Ms = "ms", "mevrouw", "Ms";
        Mr = "mr", "heer", "Mr";
        Neutral = "neutral", "geen van beide", "neither";
    }
}

closed_set! { words
    /// Why somebody may ask for another (domain.md 4.1).
    RepresentativeKind {
        Authorised = "authorised", "gemachtigde", "authorised representative";
        Lawyer = "lawyer", "advocaat", "lawyer";
        Parent = "parent", "ouder", "parent";
        Guardian = "guardian", "voogd, curator of mentor", "guardian, curator or mentor";
    }
}

impl RepresentativeKind {
    /// Says whether a paper shows that they may ask, which has to be seen (T16): a lawyer is taken at his word, and a
    /// parent represents a child by law.
    #[must_use]
    pub const fn shows_authority(self) -> bool {
        match self {
            Self::Authorised | Self::Guardian => true,
            Self::Lawyer | Self::Parent => false,
        }
    }
}
