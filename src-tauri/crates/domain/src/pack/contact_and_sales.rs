//! The activities around contact, newsletters, quotes, agreements, cases and books (A01 to A10).

use super::activities::Entry;
use super::recipients::RecipientKind as R;
use crate::activity::{
    DataSource as D, DataSubjectCategory as S, LawfulBasis as B, PersonalDataCategory as C,
};

/// Where 8 years and the law differ for the books (domain rule 1.3, points 1 and 2).
const BOOKS_NOTE: (&str, &str) = (
    "8 jaar is meestal langer dan de wet vraagt (7 jaar na het boekjaar). Voor die extra tijd is een eigen belang nodig. Is uw eerste boekjaar langer dan 12 maanden, dan kan 8 jaar te kort zijn. Dan geldt de wet. Voor stukken over een pand of grond vraagt de wet 9 jaar na het jaar van het eerste gebruik, en voor verkopen via de Unieregeling (OSS) 10 jaar. Dat geeft u per stuk aan.",
    "8 years is usually longer than the law asks (7 years after the financial year). The extra time needs an interest of your own. When your first financial year is longer than 12 months, 8 years can be too short. Then the law counts. For documents on a building or land the law asks 9 years after the year of the first use, and for sales under the Union scheme (OSS) 10 years. You mark that per document.",
);

pub(super) const A01: Entry = Entry {
    purpose: (
        "Vragen beantwoorden en weten wanneer, waarover en hoe het laatste contact was. Niet voor reclame.",
        "Answering questions and knowing when, about what and how the last contact went. Not for marketing.",
    ),
    ground: (
        "Het belang om te weten waar het laatste contact over ging; bij een vraag vóór een opdracht: de overeenkomst.",
        "The interest in knowing what the last contact was about; for a question before an order: the contract.",
    ),
    note: Some((
        "De wet noemt geen termijn. Deze gegevens mag u niet gebruiken voor reclame of nieuwsbrief.",
        "The law names no period. You may not use these data for marketing or the newsletter.",
    )),
    categories: &[
        C::Name,
        C::CompanyName,
        C::Phone,
        C::Email,
        C::SocialHandle,
        C::SkypeName,
        C::Preferences,
        C::MessageContent,
    ],
    subjects: &[S::AnyoneInContact],
    bases: &[B::LegitimateInterest, B::Contract],
    sources: &[D::DataSubject, D::OwnNotes],
    recipients: &[
        R::Hosting,
        R::Crm,
        R::MailServers,
        R::Telephone,
        R::Microsoft365,
        R::Whatsapp,
        R::Skype,
        R::SocialPlatforms,
    ],
};

pub(super) const A02: Entry = Entry {
    purpose: (
        "Klanten informeren over eigen, vergelijkbare diensten.",
        "Informing customers about your own similar services.",
    ),
    ground: (
        "Het belang om klanten te informeren; het adres is gekregen bij een verkoop en afmelden kan altijd (art. 11.7 lid 3 Tw).",
        "The interest in informing customers; the address was given at a sale and unsubscribing is always possible (art. 11.7(3) Tw).",
    ),
    note: Some((
        "Wie alleen een offerte of informatie vroeg, is geen klant. Dan is toestemming nodig. Bij de verkoop en in elke nieuwsbrief moet afmelden gratis kunnen.",
        "Someone who only asked for a quote or information is no customer. Then consent is needed. At the sale and in every newsletter it must be possible to opt out free of charge.",
    )),
    categories: &[C::Name, C::Email, C::SendLog],
    subjects: &[S::Customers],
    bases: &[B::LegitimateInterest],
    sources: &[D::Sale],
    recipients: &[R::NewsletterTool, R::Hosting],
};

pub(super) const A03: Entry = Entry {
    purpose: (
        "Wie zich inschreef informeren over nieuws en diensten.",
        "Informing those who signed up about news and services.",
    ),
    ground: (
        "Toestemming, die de lezer altijd kan intrekken (art. 11.7 lid 1 Tw).",
        "Consent, which the reader can always withdraw (art. 11.7(1) Tw).",
    ),
    note: Some((
        "Wie alleen uw website gebruikt, geeft geen toestemming. Het bewijs van toestemming blijft staan onder ‘Logboek en bewijs’.",
        "Someone who only uses your website gives no consent. The proof of consent stays under ‘Accountability log’.",
    )),
    categories: &[C::Name, C::Email, C::ConsentProof],
    subjects: &[S::Subscribers],
    bases: &[B::Consent],
    sources: &[D::DataSubject],
    recipients: &[R::NewsletterTool, R::Hosting],
};

pub(super) const A04: Entry = Entry {
    purpose: (
        "Laten zien wat aan een factuur voorafging, en de opdracht uitvoeren.",
        "Showing what preceded an invoice, and carrying out the order.",
    ),
    ground: (
        "De overeenkomst; 7 jaar de belastingwet; daarna een eigen belang.",
        "The contract; for 7 years the tax law; after that an own interest.",
    ),
    note: Some((
        "De 7 jaar van de wet beginnen pas als u de offerte niet meer nodig hebt. Bij een lopende overeenkomst is dat na het einde daarvan. Komt de wet zo later uit dan 8 jaar na de offertedatum, dan geldt de wet.",
        "The 7 years of the law start only when you no longer need the quote. With a running agreement that is after its end. When the law then comes out later than 8 years after the date of the quote, the law counts.",
    )),
    categories: &[
        C::Name,
        C::CompanyName,
        C::Phone,
        C::Email,
        C::PostalAddress,
        C::QuoteContent,
    ],
    subjects: &[S::Customers],
    bases: &[B::Contract, B::LegalObligation, B::LegitimateInterest],
    sources: &[D::DataSubject],
    recipients: &[R::Crm, R::Microsoft365, R::Accountant],
};

pub(super) const A05: Entry = Entry {
    purpose: (
        "Een eerdere aanvraag herkennen en opvolgen.",
        "Recognising and following up an earlier request.",
    ),
    ground: (
        "Zolang de offerte openstaat: de stap naar een overeenkomst; daarna het belang om een eerdere aanvraag te herkennen.",
        "While the quote is open: the step towards a contract; after that the interest in recognising an earlier request.",
    ),
    note: Some((
        "Het staat niet vast of u een afgewezen offerte van de wet moet bewaren. U kunt per offerte aangeven dat die bij de administratie hoort.",
        "It is not certain whether the law makes you keep a refused quote. You can mark a quote as part of the books.",
    )),
    categories: &[
        C::Name,
        C::CompanyName,
        C::Phone,
        C::Email,
        C::PostalAddress,
        C::QuoteContent,
    ],
    subjects: &[S::QuoteRequesters],
    bases: &[B::Contract, B::LegitimateInterest],
    sources: &[D::DataSubject],
    recipients: &[R::Crm, R::Microsoft365],
};

pub(super) const A06: Entry = Entry {
    purpose: (
        "De overeenkomst uitvoeren en kunnen bewijzen wat is afgesproken.",
        "Performing the agreement and being able to prove what was agreed.",
    ),
    ground: (
        "De overeenkomst; na het einde het belang van bewijs, tot niemand nog iets kan eisen (verjaring, art. 3:307 BW).",
        "The contract; after its end the interest in evidence, until nobody can claim any more (limitation, art. 3:307 BW).",
    ),
    note: None,
    categories: &[
        C::Name,
        C::CompanyName,
        C::Phone,
        C::Email,
        C::PostalAddress,
        C::OrderData,
        C::Correspondence,
    ],
    subjects: &[S::Customers, S::CustomersStaff],
    bases: &[B::Contract, B::LegitimateInterest],
    sources: &[D::DataSubject, D::Customer],
    recipients: &[R::Hosting, R::Microsoft365, R::Subcontractors],
};

pub(super) const A07: Entry = Entry {
    purpose: (
        "Een geschil, schikking of procedure voor een cliënt behandelen.",
        "Handling a dispute, settlement or proceedings for a client.",
    ),
    ground: (
        "De opdracht en het belang van een rechtszaak of geschil; voor bijzondere gegevens art. 9 lid 2 onder f AVG en art. 22 lid 2 onder e UAVG; voor strafrechtelijke gegevens art. 32 onder d UAVG.",
        "The order and the interest in a legal claim; for special data art. 9(2)(f) GDPR and art. 22(2)(e) UAVG; for criminal data art. 32(d) UAVG.",
    ),
    note: Some((
        "Hebt u zelf nog een vordering op de cliënt, of is een vonnis nog niet uitgevoerd? Leg die vordering vast in het dossier. Dan blijft het dossier tot zij is verjaard.",
        "Do you still have a claim on the client yourself, or is a judgment not yet carried out? Record that claim in the case file. Then the file stays until the claim is barred.",
    )),
    categories: &[
        C::Name,
        C::CompanyName,
        C::Phone,
        C::Email,
        C::PostalAddress,
        C::Correspondence,
        C::CaseStatements,
        C::SpecialOrCriminal,
    ],
    subjects: &[S::Clients],
    bases: &[B::Contract, B::LegitimateInterest],
    sources: &[D::DataSubject, D::ThirdParties],
    recipients: &[R::Court, R::Lawyers, R::Bailiff, R::CounterParty],
};

pub(super) const A08: Entry = Entry {
    purpose: (
        "Een geschil, schikking of procedure behandelen waarin iemand wederpartij of betrokken is.",
        "Handling a dispute, settlement or proceedings in which someone is counter-party or involved.",
    ),
    ground: (
        "Het belang van een rechtszaak of geschil; voor bijzondere gegevens art. 9 lid 2 onder f AVG en art. 22 lid 2 onder e UAVG; voor strafrechtelijke gegevens art. 32 onder d UAVG.",
        "The interest in a legal claim; for special data art. 9(2)(f) GDPR and art. 22(2)(e) UAVG; for criminal data art. 32(d) UAVG.",
    ),
    note: Some((
        "Een verklaring op uw website is voor deze mensen niet genoeg. U stuurt hun een bericht (art. 14 AVG), tenzij een uitzondering is vastgelegd.",
        "A statement on your website is not enough for these people. You send them a notice (art. 14 GDPR), unless an exception is recorded.",
    )),
    categories: &[
        C::Name,
        C::CompanyName,
        C::Phone,
        C::Email,
        C::PostalAddress,
        C::Correspondence,
        C::CaseStatements,
        C::SpecialOrCriminal,
    ],
    subjects: &[S::CounterParties],
    bases: &[B::LegitimateInterest],
    sources: &[D::Client, D::PublicSources, D::CounterPartysLawyer],
    recipients: &[R::Court, R::Lawyers, R::Bailiff, R::CounterParty],
};

pub(super) const A09: Entry = Entry {
    purpose: (
        "Een juiste factuur maken en boeken.",
        "Issuing and booking a correct invoice.",
    ),
    ground: (
        "De overeenkomst; 7 jaar de belastingwet (art. 52 AWR); het laatste stuk een eigen belang.",
        "The contract; for 7 years the tax law (art. 52 AWR); the last part an own interest.",
    ),
    note: Some(BOOKS_NOTE),
    categories: &[
        C::Name,
        C::CompanyName,
        C::Email,
        C::PostalAddress,
        C::VatId,
        C::InvoiceData,
    ],
    subjects: &[S::Customers],
    bases: &[B::Contract, B::LegalObligation, B::LegitimateInterest],
    sources: &[D::DataSubject, D::Order],
    recipients: &[
        R::AccountingPackage,
        R::Accountant,
        R::TaxAuthority,
        R::MailServers,
    ],
};

pub(super) const A10: Entry = Entry {
    purpose: (
        "Betalingen koppelen aan facturen en openstaande bedragen innen.",
        "Matching payments with invoices and collecting what is open.",
    ),
    ground: (
        "De overeenkomst; 7 jaar de belastingwet (art. 52 AWR); het laatste stuk een eigen belang.",
        "The contract; for 7 years the tax law (art. 52 AWR); the last part an own interest.",
    ),
    note: Some(BOOKS_NOTE),
    categories: &[C::BankAccount, C::AccountHolder, C::PaymentData],
    subjects: &[S::Payers],
    bases: &[B::Contract, B::LegalObligation, B::LegitimateInterest],
    sources: &[D::Bank],
    recipients: &[R::Bank, R::Accountant, R::CollectionAgency],
};
