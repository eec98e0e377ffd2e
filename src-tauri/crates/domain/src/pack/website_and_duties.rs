//! The activities around the website, its logs, and the duties of the law itself (A11 to A21).

use super::activities::Entry;
use super::recipients::RecipientKind as R;
use crate::activity::{
    DataSource as D, DataSubjectCategory as S, LawfulBasis as B, PersonalDataCategory as C,
};

pub(super) const A11: Entry = Entry {
    purpose: (
        "Een gesprek onder berichten op de website mogelijk maken en leesbaar houden.",
        "Allowing a discussion under posts and keeping it readable.",
    ),
    ground: (
        "Het belang van een leesbaar gesprek.",
        "The interest in a readable discussion.",
    ),
    note: Some((
        "Bewaren zonder einddatum mag alleen met een duidelijke regel. Daarom bekijkt u elke 24 maanden of de reacties nog nodig zijn.",
        "Keeping without an end date is allowed only with a clear rule. So you look every 24 months whether the comments are still needed.",
    )),
    categories: &[C::Name, C::Email, C::CommentText, C::ProfilePhoto],
    subjects: &[S::Commenters],
    bases: &[B::LegitimateInterest],
    sources: &[D::DataSubject, D::SocialLogin],
    recipients: &[R::WordPress, R::Hosting, R::Public],
};

pub(super) const A12: Entry = Entry {
    purpose: ("Spam in reacties herkennen.", "Detecting spam in comments."),
    ground: (
        "Het belang van een website zonder spam.",
        "The interest in a website without spam.",
    ),
    note: Some((
        "De wet noemt geen termijn. 90 dagen is een voorstel.",
        "The law names no period. 90 days is a proposal.",
    )),
    categories: &[C::IpAddress, C::UserAgent, C::CommentText],
    subjects: &[S::Commenters],
    bases: &[B::LegitimateInterest],
    sources: &[D::Device],
    recipients: &[R::SpamDetection],
};

pub(super) const A13: Entry = Entry {
    purpose: (
        "Naam, e-mail en telefoon alvast invullen bij een volgende reactie.",
        "Filling in name, e-mail and telephone for a next comment.",
    ),
    ground: (
        "Toestemming met een vakje dat niet vooraf is aangevinkt (art. 11.7a Tw).",
        "Consent by a box that is not ticked beforehand (art. 11.7a Tw).",
    ),
    note: Some((
        "Deze cookie is niet strikt nodig. Daarom is toestemming nodig.",
        "This cookie is not strictly necessary. So consent is needed.",
    )),
    categories: &[C::Name, C::Email, C::Phone, C::CookieData],
    subjects: &[S::Commenters],
    bases: &[B::Consent],
    sources: &[D::Device],
    recipients: &[],
};

pub(super) const A14: Entry = Entry {
    purpose: (
        "Een bericht op de website kunnen bewerken en plaatsen.",
        "Being able to edit and publish a post on the website.",
    ),
    ground: (
        "Geen grondslag nodig: de cookie bevat alleen het nummer van het bericht en is strikt nodig (art. 11.7a lid 3 onder b Tw).",
        "No basis needed: the cookie holds only the number of the post and is strictly necessary (art. 11.7a(3)(b) Tw).",
    ),
    note: None,
    categories: &[C::CookieData],
    subjects: &[S::Editors],
    bases: &[],
    sources: &[D::Device],
    recipients: &[],
};

pub(super) const A15: Entry = Entry {
    purpose: ("De website verbeteren.", "Improving the website."),
    ground: (
        "Toestemming; alleen bij een instelling met weinig gevolgen voor de privacy een gerechtvaardigd belang (art. 11.7a lid 3 onder b Tw).",
        "Consent; only in a set-up with little privacy impact a legitimate interest (art. 11.7a(3)(b) Tw).",
    ),
    note: Some((
        "50 maanden kan niet in de gewone versie van Google Analytics 4: die biedt 2 of 14 maanden. Vul in wat werkelijk is ingesteld. Een verkort IP-adres met een bezoekersnummer is niet anoniem.",
        "50 months is not possible in standard Google Analytics 4, which offers 2 or 14 months. Enter the real setting. A shortened IP address with a visitor ID is not anonymous.",
    )),
    categories: &[C::CookieData, C::IpAddress, C::AnalyticsData],
    subjects: &[S::Visitors],
    bases: &[B::Consent, B::LegitimateInterest],
    sources: &[D::Device],
    recipients: &[R::GoogleAnalytics],
};

pub(super) const A16: Entry = Entry {
    purpose: (
        "Inhoud van anderen laten zien, zoals een video of een deelknop.",
        "Showing content of others, such as a video or a share button.",
    ),
    ground: ("Toestemming vóór het laden.", "Consent before loading."),
    note: Some((
        "U kunt samen met de aanbieder verantwoordelijk zijn (uitspraak C-40/17). Wat de aanbieder bewaart, staat in zijn eigen verklaring.",
        "You can be responsible together with the provider (ruling C-40/17). What the provider keeps is in its own statement.",
    )),
    categories: &[C::IpAddress, C::CookieData, C::ClickBehaviour],
    subjects: &[S::Visitors],
    bases: &[B::Consent],
    sources: &[D::Device],
    recipients: &[R::YouTube, R::Facebook, R::LinkedIn],
};

pub(super) const A17: Entry = Entry {
    purpose: (
        "Beveiligen en storingen opsporen.",
        "Security and fault finding.",
    ),
    ground: (
        "Het belang van veilige systemen (art. 32 AVG).",
        "The interest in secure systems (art. 32 GDPR).",
    ),
    note: Some((
        "De wet noemt geen termijn. 6 maanden is een voorstel.",
        "The law names no period. 6 months is a proposal.",
    )),
    categories: &[C::IpAddress, C::TrafficData],
    subjects: &[S::Visitors, S::MailersAndCallers],
    bases: &[B::LegitimateInterest],
    sources: &[D::Systems],
    recipients: &[R::Hosting, R::MailServers, R::Telephone],
};

pub(super) const A18: Entry = Entry {
    purpose: (
        "Verzoeken over gegevens behandelen en dat kunnen bewijzen.",
        "Handling data-subject requests and being able to prove it.",
    ),
    ground: (
        "De wettelijke plicht (art. 12 tot en met 22 AVG); daarna het belang van bewijs.",
        "The legal obligation (art. 12 to 22 GDPR); after that the interest in proof.",
    ),
    note: Some((
        "Kopieën voor inzage gaan na 30 dagen weg, bewijs van identiteit direct na de controle.",
        "Access copies go after 30 days, proof of identity directly after the check.",
    )),
    categories: &[
        C::Name,
        C::PostalAddress,
        C::Email,
        C::IdentityFacts,
        C::RequestData,
    ],
    subjects: &[S::Requesters],
    bases: &[B::LegalObligation, B::LegitimateInterest],
    sources: &[D::DataSubject],
    recipients: &[R::SupervisoryAuthority, R::Court],
};

pub(super) const A19: Entry = Entry {
    purpose: (
        "Een lek of zwakke plek herstellen en vastleggen.",
        "Repairing and documenting a leak or weakness.",
    ),
    ground: (
        "De wettelijke plicht (art. 33 en 34 AVG); voor de melder een gerechtvaardigd belang.",
        "The legal obligation (art. 33 and 34 GDPR); for the reporter a legitimate interest.",
    ),
    note: Some((
        "Art. 33 lid 5 AVG noemt geen termijn. 5 jaar is een voorstel.",
        "Art. 33(5) GDPR names no period. 5 years is a proposal.",
    )),
    categories: &[C::Name, C::Email, C::IpAddress, C::IncidentEvidence],
    subjects: &[S::Reporters, S::BreachVictims],
    bases: &[B::LegalObligation, B::LegitimateInterest],
    sources: &[D::Reporter, D::Systems],
    recipients: &[R::SupervisoryAuthority, R::ItSupplier, R::Insurer],
};

pub(super) const A20: Entry = Entry {
    purpose: (
        "Onthouden wie geen berichten meer wil.",
        "Remembering who wants no more messages.",
    ),
    ground: (
        "De wettelijke plicht om bezwaar te volgen (art. 21 lid 3 AVG), en het belang om niemand per ongeluk opnieuw aan te schrijven.",
        "The legal obligation to respect an objection (art. 21(3) GDPR), and the interest in not writing to anyone again by mistake.",
    ),
    note: Some((
        "Zonder deze lijst komen dezelfde mensen na een import weer op de verzendlijst. U bekijkt de lijst elk jaar.",
        "Without this list the same people would be on the mailing list again after an import. You look at the list every year.",
    )),
    categories: &[C::KeyedHash],
    subjects: &[S::OptedOut],
    bases: &[B::LegalObligation, B::LegitimateInterest],
    sources: &[D::DataSubject],
    recipients: &[],
};

pub(super) const A21: Entry = Entry {
    purpose: (
        "Kunnen bewijzen wat is toegestaan, gewist en gepubliceerd.",
        "Being able to prove what was consented to, erased and published.",
    ),
    ground: (
        "De verantwoordingsplicht (art. 5 lid 2 en art. 7 lid 1 AVG).",
        "The duty of accountability (art. 5(2) and art. 7(1) GDPR).",
    ),
    note: Some((
        "In het logboek staan geen namen. Bewijs van toestemming blijft zolang u de toestemming gebruikt, en daarna nog 5 jaar.",
        "The log holds no names. Proof of consent stays while you use the consent, and 5 years after that.",
    )),
    categories: &[C::PseudonymousReference, C::ConsentProof],
    subjects: &[S::Everyone],
    bases: &[B::LegalObligation],
    sources: &[D::Systems],
    recipients: &[R::SupervisoryAuthority],
};
