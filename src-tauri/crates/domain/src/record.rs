//! What is kept of people: the nine kinds of record, their parties and contact points.

closed_set! { words
    /// A kind of record (gegeven).
    RecordKind {
        ContactMoment = "contact_moment", "contactmoment", "contact moment";
        Quote = "quote", "offerte", "quote";
        Invoice = "invoice", "factuur", "invoice";
        Payment = "payment", "betaling", "payment";
        Agreement = "agreement", "overeenkomst", "agreement";
        CaseFile = "case_file", "dossier", "case file";
        Subscription = "subscription", "inschrijving op de nieuwsbrief", "newsletter subscription";
        Comment = "comment", "reactie op de website", "website comment";
        TechnicalData = "technical_data", "technische gegevens", "technical data";
    }
}

closed_set! { words
    /// A way in which somebody reached the business, or the business somebody.
    Channel {
        Phone = "phone", "telefoon", "telephone";
        Email = "email", "e-mail", "e-mail";
        ContactForm = "contact_form", "contactformulier", "contact form";
        Whatsapp = "whatsapp", "WhatsApp", "WhatsApp";
        Sms = "sms", "sms", "text message";
        Skype = "skype", "Skype", "Skype";
        SocialMedia = "social_media", "sociale media", "social media";
        Comment = "comment", "reactie op de website", "website comment";
        Letter = "letter", "brief", "letter";
        InPerson = "in_person", "gesprek", "in person";
        Entered = "entered", "ingevoerd", "entered by hand or import";
    }
}

closed_set! { words
    /// What became of a quote.
    QuoteOutcome {
        Open = "open", "nog open", "open";
        Accepted = "accepted", "akkoord", "accepted";
        Refused = "refused", "niet akkoord", "not accepted";
        Lapsed = "lapsed", "verlopen", "lapsed";
    }
}

impl QuoteOutcome {
    /// Tells whether the quote led to an agreement (activity A04; otherwise A05).
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        matches!(self, Self::Accepted)
    }
}

closed_set! { words
    /// The state of an invoice; `Open` keeps it by a hold of its own.
    InvoiceState {
        Open = "open", "open", "open";
        Paid = "paid", "betaald", "paid";
        WrittenOff = "written_off", "afgeboekt", "written off";
        Credited = "credited", "gecrediteerd", "credited";
    }
}

closed_set! { words
    /// The class of a document in the books, which decides its statutory floor.
    DocumentClass {
        Ordinary = "ordinary", "gewoon stuk", "ordinary document";
        ImmovableProperty = "immovable_property", "stuk over een pand of grond (onroerende zaak)", "document on a building or land (immovable property)";
        OssSale = "oss_sale", "verkoop onder de Unieregeling (OSS)", "sale under the Union scheme (OSS)";
    }
}

closed_set! { words
    /// What somebody is in a record.
    PartyRole {
        Contact = "contact", "contactpersoon", "contact person";
        Customer = "customer", "klant", "customer";
        Requester = "requester", "aanvrager van een offerte", "quote requester";
        Client = "client", "cliënt", "client";
        CounterParty = "counter_party", "wederpartij", "counter-party";
        OtherPerson = "other_person", "andere betrokkene", "other person";
        Payer = "payer", "betaler", "payer";
        Subscriber = "subscriber", "ontvanger van de nieuwsbrief", "newsletter recipient";
        Commenter = "commenter", "schrijver van een reactie", "commenter";
        Visitor = "visitor", "bezoeker van de website", "website visitor";
        Reporter = "reporter", "melder", "reporter";
    }
}

closed_set! { words
    /// A kind of contact point.
    ContactPointKind {
        Phone = "phone", "telefoon", "telephone";
        Email = "email", "e-mail", "e-mail";
        PostalAddress = "postal_address", "adres", "postal address";
        Whatsapp = "whatsapp", "WhatsApp", "WhatsApp";
        Skype = "skype", "Skype-naam", "Skype name";
        SocialMedia = "social_media", "account op sociale media", "social media account";
        Photo = "photo", "profielfoto", "profile photo";
        Preference = "preference", "voorkeur", "preference";
        BankAccount = "bank_account", "rekeningnummer", "bank account number";
    }
}

closed_set! { words
    /// Where a contact point came from (art. 15(1)(g)).
    ContactPointSource {
        DataSubject = "data_subject", "van de persoon zelf", "from the person";
        OwnNote = "own_note", "eigen aantekening", "own note";
        Customer = "customer", "van een klant", "from a customer";
        ThirdParty = "third_party", "van iemand anders", "from someone else";
        PublicSource = "public_source", "openbare bron", "public source";
        SocialLogin = "social_login", "inloggen met sociale media", "social login";
        Bank = "bank", "bankafschrift", "bank statement";
        Device = "device", "apparaat van de bezoeker", "the visitor's device";
        Import = "import", "ingelezen bestand", "imported file";
    }
}

closed_set! { words
    /// For whom a newsletter subscription is; decides between soft opt-in and consent (art. 11.7 Tw).
    SubscriptionAudience {
        Customer = "customer", "klanten", "customers";
        Subscriber = "subscriber", "wie zich inschreef", "those who signed up";
    }
}

closed_set! { words
    /// A kind of technical data.
    TechnicalKind {
        SpamCheck = "spam_check", "controle van reacties op spam", "spam check of comments";
        CommentCookie = "comment_cookie", "cookie voor reacties", "comment cookie";
        EditorCookie = "editor_cookie", "cookie voor redacteuren", "editor cookie";
        Analytics = "analytics", "statistiek van de website", "website analytics";
        Embed = "embed", "inhoud van anderen en deelknoppen", "content of others and share buttons";
        ServerLog = "server_log", "logbestand van server, mail of telefoon", "server, mail or telephone log";
    }
}

closed_set! { words
    /// Which way a message went.
    CorrespondenceDirection {
        Incoming = "incoming", "ontvangen", "received";
        Outgoing = "outgoing", "verzonden", "sent";
    }
}

closed_set! { words
    /// By what a case came to its own end; the owner confirms the date.
    CaseEnd {
        DecisionIrrevocable = "decision_irrevocable", "uitspraak onherroepelijk", "decision irrevocable";
        SettlementPerformed = "settlement_performed", "schikking uitgevoerd", "settlement performed";
        Withdrawn = "withdrawn", "ingetrokken", "withdrawn";
    }
}

closed_set! { words
    /// A class of claims with its limitation period (Dutch Civil Code).
    LimitationClass {
        Rest3306 = "rest_3_306", "overige vorderingen (art. 3:306 BW)", "other claims (art. 3:306 BW)";
        Performance3307 = "performance_3_307_1", "betalen of leveren volgens een overeenkomst (nakoming, art. 3:307 lid 1 BW)", "paying or delivering under a contract (performance, art. 3:307(1) BW)";
        IndefiniteTime3307 = "indefinite_time_3_307_2", "nakoming zonder vaste datum (art. 3:307 lid 2 BW)", "performance without a fixed date (art. 3:307(2) BW)";
        PeriodicSums3308 = "periodic_sums_3_308", "rente, huur en andere periodieke bedragen (art. 3:308 BW)", "interest, rent and other periodic sums (art. 3:308 BW)";
        UnduePayment3309 = "undue_payment_3_309", "geld betaald dat niet verschuldigd was (art. 3:309 BW)", "money paid that was not owed (art. 3:309 BW)";
        Damages3310 = "damages_3_310", "schadevergoeding of boete (art. 3:310 lid 1 BW)", "damages or agreed penalty (art. 3:310(1) BW)";
        EnvironmentalDamage3310 = "environmental_damage_3_310_2", "milieuschade (art. 3:310 lid 2 BW)", "environmental damage (art. 3:310(2) BW)";
        Injury3310 = "injury_3_310_5", "letselschade (art. 3:310 lid 5 BW)", "personal injury (art. 3:310(5) BW)";
        Breach3311 = "breach_3_311", "een overeenkomst ontbinden of een fout herstellen (art. 3:311 BW)", "ending a contract for a breach, or repair (art. 3:311 BW)";
        Judgment3324 = "judgment_3_324", "uitvoering van een vonnis (art. 3:324 BW)", "enforcing a judgment (art. 3:324 BW)";
        JudgmentPeriodic3324 = "judgment_periodic_3_324_3", "periodiek deel van een vonnis (art. 3:324 lid 3 BW)", "periodic part of a judgment (art. 3:324(3) BW)";
        SaleDefects7023 = "sale_defects_7_23", "gebreken bij koop (art. 7:23 lid 2 BW)", "defects in a sale (art. 7:23(2) BW)";
        ConsumerPrice7028 = "consumer_price_7_28", "koopprijs bij consumentenkoop (art. 7:28 BW)", "price of a consumer sale (art. 7:28 BW)";
    }
}

impl LimitationClass {
    /// Returns the limitation period in years, counted from the day after the claim's start.
    #[must_use]
    pub const fn years(self) -> u32 {
        match self {
            Self::Rest3306 | Self::Judgment3324 => 20,
            Self::Performance3307
            | Self::IndefiniteTime3307
            | Self::PeriodicSums3308
            | Self::UnduePayment3309
            | Self::Damages3310
            | Self::EnvironmentalDamage3310
            | Self::Injury3310
            | Self::Breach3311
            | Self::JudgmentPeriodic3324 => 5,
            Self::SaleDefects7023 | Self::ConsumerPrice7028 => 2,
        }
    }

    /// Returns the long stop in years from the event itself, where the law has one.
    #[must_use]
    pub const fn long_stop_years(self) -> Option<u32> {
        match self {
            Self::IndefiniteTime3307
            | Self::UnduePayment3309
            | Self::Damages3310
            | Self::Breach3311 => Some(20),
            Self::EnvironmentalDamage3310 => Some(30),
            Self::Rest3306
            | Self::Performance3307
            | Self::PeriodicSums3308
            | Self::Injury3310
            | Self::Judgment3324
            | Self::JudgmentPeriodic3324
            | Self::SaleDefects7023
            | Self::ConsumerPrice7028 => None,
        }
    }

    /// Tells whether the claim is one for performance, which a written reminder alone interrupts
    /// (art. 3:317(1) BW).
    #[must_use]
    pub const fn is_performance(self) -> bool {
        match self {
            Self::Performance3307
            | Self::IndefiniteTime3307
            | Self::PeriodicSums3308
            | Self::UnduePayment3309
            | Self::Damages3310
            | Self::EnvironmentalDamage3310
            | Self::Injury3310
            | Self::Judgment3324
            | Self::JudgmentPeriodic3324
            | Self::SaleDefects7023
            | Self::ConsumerPrice7028 => true,
            Self::Rest3306 | Self::Breach3311 => false,
        }
    }
}

closed_set! { words
    /// A way in which a limitation period is interrupted or extended.
    InterruptionKind {
        ClaimBrought3316 = "claim_brought_3_316", "vordering ingesteld bij de rechter (art. 3:316 BW)", "claim brought before the court (art. 3:316 BW)";
        Reminder3317 = "reminder_3_317_1", "schriftelijke aanmaning of voorbehoud (art. 3:317 lid 1 BW)", "written reminder or reservation (art. 3:317(1) BW)";
        ReminderThenClaim3317 = "reminder_then_claim_3_317_2", "aanmaning, binnen zes maanden gevolgd door een vordering (art. 3:317 lid 2 BW)", "reminder followed by a claim within six months (art. 3:317(2) BW)";
        Acknowledgement3318 = "acknowledgement_3_318", "de ander erkent de schuld (art. 3:318 BW)", "the other acknowledges the debt (art. 3:318 BW)";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_nine_kinds_and_each_code_reads_back() {
        assert_eq!(RecordKind::ALL.len(), 9);
        for kind in RecordKind::ALL {
            assert_eq!(kind.as_str().parse::<RecordKind>().unwrap(), *kind);
            let sent = serde_json::to_string(kind).unwrap();
            assert_eq!(sent, format!("\"{}\"", kind.as_str()));
        }
        assert!("nothing".parse::<RecordKind>().is_err());
    }

    #[test]
    fn every_limitation_class_has_the_years_of_its_article() {
        for (class, years, long_stop) in [
            (LimitationClass::Rest3306, 20, None),
            (LimitationClass::Performance3307, 5, None),
            (LimitationClass::IndefiniteTime3307, 5, Some(20)),
            (LimitationClass::PeriodicSums3308, 5, None),
            (LimitationClass::UnduePayment3309, 5, Some(20)),
            (LimitationClass::Damages3310, 5, Some(20)),
            (LimitationClass::EnvironmentalDamage3310, 5, Some(30)),
            (LimitationClass::Injury3310, 5, None),
            (LimitationClass::Breach3311, 5, Some(20)),
            (LimitationClass::Judgment3324, 20, None),
            (LimitationClass::JudgmentPeriodic3324, 5, None),
            (LimitationClass::SaleDefects7023, 2, None),
            (LimitationClass::ConsumerPrice7028, 2, None),
        ] {
            assert_eq!((class.years(), class.long_stop_years()), (years, long_stop));
        }
    }
}
