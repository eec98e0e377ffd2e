//! The processing activities of the register (art. 30) and what they are made of.

closed_set! { words
    /// A lawful basis of art. 6(1).
    LawfulBasis {
        Consent = "consent", "toestemming (art. 6 lid 1 onder a AVG)", "consent (art. 6(1)(a) GDPR)";
        Contract = "contract", "uitvoering van een overeenkomst (art. 6 lid 1 onder b AVG)", "performance of a contract (art. 6(1)(b) GDPR)";
        LegalObligation = "legal_obligation", "wettelijke plicht (art. 6 lid 1 onder c AVG)", "legal obligation (art. 6(1)(c) GDPR)";
        VitalInterests = "vital_interests", "bescherming van iemands leven (vitaal belang, art. 6 lid 1 onder d AVG)", "protection of somebody's life (vital interests, art. 6(1)(d) GDPR)";
        PublicTask = "public_task", "taak van de overheid (publieke taak, art. 6 lid 1 onder e AVG)", "task of public authority (art. 6(1)(e) GDPR)";
        LegitimateInterest = "legitimate_interest", "eigen belang dat de wet toestaat (gerechtvaardigd belang, art. 6 lid 1 onder f AVG)", "own interest that the law allows (legitimate interest, art. 6(1)(f) GDPR)";
    }
}

closed_set! { words
    /// An activity of the Dutch small-business pack, by its number in the register.
    ActivityCode {
        A01 = "a01", "Contact", "Contact";
        A02 = "a02", "Nieuwsbrief voor klanten", "Newsletter to customers";
        A03 = "a03", "Nieuwsbrief voor anderen", "Newsletter to others";
        A04 = "a04", "Offertes met akkoord", "Accepted quotes";
        A05 = "a05", "Offertes zonder akkoord", "Quotes not accepted";
        A06 = "a06", "Overeenkomsten", "Agreements";
        A07 = "a07", "Dossiers", "Case files";
        A08 = "a08", "Dossiers: wederpartij en anderen", "Case files: counter-parties and others";
        A09 = "a09", "Facturatie", "Invoicing";
        A10 = "a10", "Betalingen", "Payments";
        A11 = "a11", "Reacties op de website", "Website comments";
        A12 = "a12", "Controle van reacties op spam", "Spam check of comments";
        A13 = "a13", "Cookie voor reacties", "Comment cookie";
        A14 = "a14", "Cookie voor redacteuren", "Cookie for editors";
        A15 = "a15", "Statistiek van de website", "Website analytics";
        A16 = "a16", "Inhoud van anderen en deelknoppen", "Content of others and share buttons";
        A17 = "a17", "Logbestanden van server, mail en telefoon", "Server, mail and telephone logs";
        A18 = "a18", "Verzoeken over gegevens", "Data-subject requests";
        A19 = "a19", "Meldingen en datalekken", "Reports and breaches";
        A20 = "a20", "Lijst ‘niet benaderen’", "Do-not-contact list";
        A21 = "a21", "Logboek en bewijs", "Accountability log";
    }
}

closed_set! { words
    /// A category of personal data.
    PersonalDataCategory {
        Name = "name", "naam", "name";
        CompanyName = "company_name", "bedrijfsnaam", "company name";
        Phone = "phone", "telefoonnummer", "telephone number";
        Email = "email", "e-mailadres", "e-mail address";
        PostalAddress = "postal_address", "adres", "postal address";
        SocialHandle = "social_handle", "account op sociale media of WhatsApp", "social media or WhatsApp account";
        SkypeName = "skype_name", "Skype-naam", "Skype name";
        Preferences = "preferences", "persoonlijke voorkeuren", "personal preferences";
        MessageContent = "message_content", "inhoud van het contact en de reactie daarop", "content of the contact and the reaction to it";
        SendLog = "send_log", "wat wanneer is verstuurd", "what was sent when";
        ConsentProof = "consent_proof", "bewijs van toestemming", "proof of consent";
        QuoteContent = "quote_content", "inhoud en prijs van de offerte", "content and price of the quote";
        OrderData = "order_data", "gegevens van overeenkomst en opdracht", "agreement and order data";
        Correspondence = "correspondence", "briefwisseling (ook e-mail en gespreksnotities)", "correspondence (also mails and call notes)";
        CaseStatements = "case_statements", "verklaringen over de zaak", "statements about the case";
        SpecialOrCriminal = "special_or_criminal", "bijzondere of strafrechtelijke gegevens", "special or criminal data";
        InvoiceData = "invoice_data", "factuurgegevens", "invoice data";
        VatId = "vat_id", "btw-id", "VAT id";
        BankAccount = "bank_account", "rekeningnummer", "bank account number";
        AccountHolder = "account_holder", "naam van de rekeninghouder", "account holder";
        PaymentData = "payment_data", "bedrag met datum en omschrijving van de betaling", "amount with date and description of the payment";
        CommentText = "comment_text", "tekst van de reactie", "text of the comment";
        ProfilePhoto = "profile_photo", "profielfoto", "profile photo";
        IpAddress = "ip_address", "IP-adres", "IP address";
        UserAgent = "user_agent", "gegevens van de browser", "browser user agent";
        CookieData = "cookie_data", "cookies en technische gegevens", "cookies and technical data";
        AnalyticsData = "analytics_data", "bezochte pagina's en apparaat", "pages visited and device";
        ClickBehaviour = "click_behaviour", "klikgedrag bij inhoud van derden", "click behaviour on third-party content";
        TrafficData = "traffic_data", "tijdstip met adresregels en nummers", "time with address lines and numbers";
        IdentityFacts = "identity_facts", "hoe de identiteit is vastgesteld", "how identity was established";
        RequestData = "request_data", "verzoek met besluit en brieven", "request with decision and letters";
        IncidentEvidence = "incident_evidence", "logbestanden en schermafdrukken van een melding", "logs and screenshots of a report";
        KeyedHash = "keyed_hash", "versleutelde afdruk van e-mailadres of telefoonnummer", "keyed hash of e-mail or telephone number";
        PseudonymousReference = "pseudonymous_reference", "verwijzing zonder naam", "reference without a name";
    }
}

closed_set! { words
    /// A category of people whose data are kept.
    DataSubjectCategory {
        AnyoneInContact = "anyone_in_contact", "iedereen die contact opneemt", "anyone who gets in touch";
        Customers = "customers", "klanten", "customers";
        CustomersStaff = "customers_staff", "medewerkers van klanten", "customers' staff";
        Subscribers = "subscribers", "wie zich inschreef voor de nieuwsbrief", "newsletter subscribers";
        QuoteRequesters = "quote_requesters", "aanvragers van een offerte", "quote requesters";
        Clients = "clients", "cliënten", "clients";
        CounterParties = "counter_parties", "wederpartijen en anderen die geen contact met ons hadden", "counter-parties and others who never contacted us";
        Payers = "payers", "betalers en rekeninghouders", "payers and account holders";
        Commenters = "commenters", "schrijvers van reacties", "commenters";
        Editors = "editors", "redacteuren van de website", "website editors";
        Visitors = "visitors", "bezoekers van de website", "website visitors";
        MailersAndCallers = "mailers_and_callers", "wie mailt of belt", "those who mail or call";
        Requesters = "requesters", "verzoekers en wie hen vertegenwoordigt", "requesters and their representatives";
        Reporters = "reporters", "melders van een lek of zwakke plek", "reporters of a leak or weakness";
        BreachVictims = "breach_victims", "mensen die door een datalek zijn geraakt", "people affected by a breach";
        OptedOut = "opted_out", "wie geen berichten meer wil", "people who opted out";
        Everyone = "everyone", "iedereen van wie iets wordt bewaard", "everyone of whom something is kept";
    }
}

closed_set! { words
    /// Where data come from (art. 14(2)(f), 15(1)(g)).
    DataSource {
        DataSubject = "data_subject", "van de persoon zelf", "from the person";
        OwnNotes = "own_notes", "eigen aantekeningen", "own notes";
        Sale = "sale", "van de persoon zelf bij een verkoop", "from the person at a sale";
        Order = "order", "uit de opdracht", "from the order";
        Customer = "customer", "van de klant", "from the customer";
        Client = "client", "van de cliënt", "from the client";
        ThirdParties = "third_parties", "van anderen", "from third parties";
        PublicSources = "public_sources", "uit openbare bronnen", "from public sources";
        CounterPartysLawyer = "counter_partys_lawyer", "van de advocaat van de wederpartij", "from the counter-party's lawyer";
        Bank = "bank", "van de bank", "from the bank";
        SocialLogin = "social_login", "via inloggen met sociale media", "through social login";
        Device = "device", "van het apparaat van de bezoeker", "from the visitor's device";
        Systems = "systems", "uit onze systemen", "from our systems";
        Reporter = "reporter", "van de melder", "from the reporter";
    }
}

closed_set! { words
    /// What a recipient is under the law; a processor needs an agreement (art. 28).
    RecipientRole {
        Processor = "processor", "werkt in onze opdracht (verwerker)", "works on our instruction (processor)";
        Controller = "controller", "zelf verantwoordelijk", "responsible in its own right (controller)";
        JointController = "joint_controller", "samen met ons verantwoordelijk", "responsible together with us (joint controller)";
        PublicAuthority = "public_authority", "overheid", "public authority";
    }
}

closed_set! { words
    /// The mechanism under which data may leave the EEA (chapter V).
    TransferMechanism {
        NoTransfer = "no_transfer", "blijft binnen Europa (EER)", "stays within Europe (EEA)";
        Adequacy = "adequacy", "land of bedrijf met goedgekeurde bescherming (adequaatheidsbesluit, art. 45 AVG)", "country or company with approved protection (adequacy decision, art. 45 GDPR)";
        StandardClauses = "standard_clauses", "modelcontract van de EU (art. 46 lid 2 onder c AVG)", "standard contract of the EU (standard contractual clauses, art. 46(2)(c) GDPR)";
        BindingRules = "binding_rules", "goedgekeurde regels van het concern (bindende bedrijfsvoorschriften, art. 47 AVG)", "approved rules of the group (binding corporate rules, art. 47 GDPR)";
        Derogation = "derogation", "uitzondering voor een enkel geval (art. 49 AVG)", "exception for a single case (art. 49 GDPR)";
        CheckYourself = "check_yourself", "zelf nagaan", "check yourself";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_twenty_one_activities_with_codes_of_their_own() {
        let codes: std::collections::BTreeSet<_> =
            ActivityCode::ALL.iter().map(|a| a.as_str()).collect();
        assert_eq!(codes.len(), 21);
    }

    #[test]
    fn a_category_holds_no_comma_because_categories_are_kept_as_a_list_with_commas() {
        for category in PersonalDataCategory::ALL {
            let words = category.words();
            assert!(
                !words.nl.contains(',') && !words.en.contains(','),
                "{category}"
            );
        }
    }
}
