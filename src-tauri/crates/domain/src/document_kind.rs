//! The kinds of document that the program writes.

closed_set! { words
    /// What a document is.
    DocumentKind {
        Acknowledgement = "acknowledgement", "ontvangstbevestiging", "acknowledgement";
        IdentityRequest = "identity_request", "vraag om te laten zien wie u bent", "request for identification";
        ClarificationRequest = "clarification_request", "vraag om verduidelijking", "request for clarification";
        ExtensionNotice = "extension_notice", "bericht van verlenging", "notice of extension";
        ErasureDone = "erasure_done", "bericht dat de gegevens gewist zijn", "notice that the data were erased";
        ErasurePartlyRefused = "erasure_partly_refused", "bericht dat een deel gewist is", "notice that part was erased";
        ErasureRefused = "erasure_refused", "bericht dat de gegevens nu niet gewist worden", "notice that the data are not erased now";
        RecipientNotice = "recipient_notice", "bericht aan een ontvanger", "notice to a recipient";
        NotIdentified = "not_identified", "bericht dat het verzoek niet behandeld wordt", "notice that the request is not handled";
        NothingFound = "nothing_found", "antwoord dat er geen gegevens zijn", "answer that there are no data";
        AccessAnswer = "access_answer", "antwoord op een verzoek om inzage", "answer to an access request";
        AccessOverview = "access_overview", "bijlage 1: overzicht", "annex 1: overview";
        AccessCopy = "access_copy", "bijlage 2: kopie van de gegevens", "annex 2: copy of the data";
        ErasureCertificate = "erasure_certificate", "proces-verbaal van vernietiging", "certificate of erasure";
        YearRound = "year_round", "jaarronde", "round of the year";
    }
}

impl DocumentKind {
    /// Tells whether it is a letter that stays for the whole life of the request file; the others that belong to a
    /// request are annexes and go after thirty days (invariant 7).
    #[must_use]
    pub const fn is_letter(self) -> bool {
        match self {
            Self::Acknowledgement
            | Self::IdentityRequest
            | Self::ClarificationRequest
            | Self::ExtensionNotice
            | Self::ErasureDone
            | Self::ErasurePartlyRefused
            | Self::ErasureRefused
            | Self::RecipientNotice
            | Self::NotIdentified
            | Self::NothingFound
            | Self::AccessAnswer => true,
            Self::AccessOverview
            | Self::AccessCopy
            | Self::ErasureCertificate
            | Self::YearRound => false,
        }
    }
}
