//! The kinds of document that the program writes.

closed_set! { words
    /// What a document is.
    DocumentKind {
        Acknowledgement = "acknowledgement", "ontvangstbevestiging", "acknowledgement";
        AccessAnswer = "access_answer", "antwoord op een verzoek om inzage", "answer to an access request";
        AccessOverview = "access_overview", "bijlage 1: overzicht", "annex 1: overview";
        AccessCopy = "access_copy", "bijlage 2: kopie van de gegevens", "annex 2: copy of the data";
        ErasureCertificate = "erasure_certificate", "proces-verbaal van vernietiging", "certificate of erasure";
    }
}

impl DocumentKind {
    /// Tells whether it is a letter that stays for the whole life of the request file; the others that belong to a
    /// request are annexes and go after thirty days (invariant 7).
    #[must_use]
    pub const fn is_letter(self) -> bool {
        match self {
            Self::Acknowledgement | Self::AccessAnswer => true,
            Self::AccessOverview | Self::AccessCopy | Self::ErasureCertificate => false,
        }
    }
}
