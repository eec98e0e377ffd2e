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
        RectificationAnswer = "rectification_answer", "antwoord op een verzoek om verbetering", "answer to a request for rectification";
        RestrictionPlaced = "restriction_placed", "bericht dat gegevens tijdelijk niet gebruikt worden", "notice that data are not used for the time being";
        RestrictionLifting = "restriction_lifting", "bericht dat gegevens weer gebruikt gaan worden", "notice that data will be used again";
        ObjectionUpheld = "objection_upheld", "bericht dat het bezwaar terecht is", "notice that the objection is justified";
        ObjectionRejected = "objection_rejected", "bericht dat het bezwaar is afgewezen", "notice that the objection is rejected";
        MarketingStopped = "marketing_stopped", "bericht dat reclame en nieuwsbrieven gestopt zijn", "notice that advertising and newsletters have stopped";
        PortabilityAnswer = "portability_answer", "antwoord op een verzoek om overdracht", "answer to a portability request";
        ConsentWithdrawn = "consent_withdrawn", "bericht dat de toestemming is ingetrokken", "notice that consent was withdrawn";
        HumanDecisionAnswer = "human_decision_answer", "antwoord over automatische besluiten", "answer about automated decisions";
        RequestRefused = "request_refused", "bericht dat het verzoek is afgewezen", "notice that the request is refused";
        NotCovered = "not_covered", "bericht dat de privacywet hier niet geldt", "notice that privacy law does not apply here";
        ComplaintInformation = "complaint_information", "uitleg over klagen", "information about complaints";
        NotActedOn = "not_acted_on", "bericht dat het verzoek niet in behandeling wordt genomen", "notice that the request is not acted on";
        CounterPartyNotice = "counter_party_notice", "bericht aan een wederpartij", "notice to a counter-party";
        RequestForwarded = "request_forwarded", "bericht dat het verzoek is doorgestuurd", "notice that the request was forwarded";
        BreachNotice = "breach_notice", "bericht over een datalek", "notice of a data breach";
        StatementChange = "statement_change", "bericht dat de privacyverklaring verandert", "notice that the privacy statement changes";
        AccessOverview = "access_overview", "bijlage 1: overzicht", "annex 1: overview";
        AccessCopy = "access_copy", "bijlage 2: kopie van de gegevens", "annex 2: copy of the data";
        GivenData = "given_data", "gegevens als bestand", "data as a file";
        CopyPackagePage = "copy_package_page", "pakket met de gegevens als webpagina", "package with the data as a web page";
        CopyPackageZip = "copy_package_zip", "pakket met de gegevens als zipbestand", "package with the data as a zip file";
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
            | Self::AccessAnswer
            | Self::RectificationAnswer
            | Self::RestrictionPlaced
            | Self::RestrictionLifting
            | Self::ObjectionUpheld
            | Self::ObjectionRejected
            | Self::MarketingStopped
            | Self::PortabilityAnswer
            | Self::ConsentWithdrawn
            | Self::HumanDecisionAnswer
            | Self::RequestRefused
            | Self::NotCovered
            | Self::ComplaintInformation
            | Self::NotActedOn
            | Self::CounterPartyNotice
            | Self::RequestForwarded
            | Self::BreachNotice
            | Self::StatementChange => true,
            Self::AccessOverview
            | Self::AccessCopy
            | Self::GivenData
            | Self::CopyPackagePage
            | Self::CopyPackageZip
            | Self::ErasureCertificate
            | Self::YearRound => false,
        }
    }
}
