//! The kinds of recipients of the pack. Names, countries and mechanisms differ per business: what is
//! not certain for everybody is left to the owner.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{RecipientRole, TransferMechanism};
use crate::country::EVERYWHERE;
use crate::language::{Language, Words};

closed_set! { words
    /// A kind of recipient that the activities of the pack name.
    RecipientKind {
        Hosting = "hosting", "Hosting van de website", "Website hosting";
        Crm = "crm", "Klantenbestand (CRM)", "Customer database (CRM)";
        WordPress = "wordpress", "WordPress", "WordPress";
        MailServers = "mail_servers", "E-mail (mailservers)", "E-mail (mail servers)";
        NewsletterTool = "newsletter_tool", "Programma voor de nieuwsbrief", "Newsletter tool";
        Telephone = "telephone", "Aanbieder van telefonie", "Telephone provider";
        Microsoft365 = "microsoft_365", "Microsoft 365", "Microsoft 365";
        Whatsapp = "whatsapp", "WhatsApp (Meta)", "WhatsApp (Meta)";
        Skype = "skype", "Skype", "Skype";
        SocialPlatforms = "social_platforms", "Sociale media", "Social media platforms";
        Accountant = "accountant", "Accountant of boekhouder", "Accountant";
        AccountingPackage = "accounting_package", "Boekhoudprogramma", "Accounting package";
        TaxAuthority = "tax_authority", "Belastingdienst", "Tax authority (Belastingdienst)";
        Bank = "bank", "Bank", "Bank";
        CollectionAgency = "collection_agency", "Incassobureau", "Collection agency";
        Subcontractors = "subcontractors", "Onderaannemers", "Subcontractors";
        Court = "court", "Rechtbank of gerechtshof", "Court";
        Lawyers = "lawyers", "Advocaten", "Lawyers";
        Bailiff = "bailiff", "Gerechtsdeurwaarder", "Bailiff";
        CounterParty = "counter_party", "Wederpartij", "Counter-party";
        SpamDetection = "spam_detection", "Controle op spam", "Spam detection service";
        Public = "public", "Iedereen die de website leest", "Everyone who reads the website";
        GoogleAnalytics = "google_analytics", "Google Analytics", "Google Analytics";
        YouTube = "youtube", "YouTube (Google)", "YouTube (Google)";
        Facebook = "facebook", "Facebook (Meta)", "Facebook (Meta)";
        LinkedIn = "linkedin", "LinkedIn", "LinkedIn";
        SupervisoryAuthority = "supervisory_authority", "Autoriteit Persoonsgegevens", "Dutch data protection authority";
        ItSupplier = "it_supplier", "IT-leverancier", "IT supplier";
        Insurer = "insurer", "Verzekeraar", "Insurer";
    }
}

/// A recipient as the pack knows it; what is empty the owner looks up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackRecipient {
    /// The kind.
    pub kind: RecipientKind,
    /// The name.
    pub name: Words,
    /// The role, where it is the same for every business.
    pub role: Option<RecipientRole>,
    /// The country as ISO 3166 code, or [`EVERYWHERE`], where it is certain.
    pub country: Option<String>,
    /// The transfer mechanism.
    pub mechanism: TransferMechanism,
    /// The day on which the service stopped for everybody.
    pub ended_on: Option<NaiveDate>,
    /// What the owner still has to look up, or has to know.
    pub note: Option<Words>,
}

/// Returns a recipient as the pack knows it.
#[must_use]
pub fn recipient(kind: RecipientKind) -> PackRecipient {
    let role = role_of(kind);
    let dutch = matches!(
        kind,
        RecipientKind::TaxAuthority | RecipientKind::Court | RecipientKind::SupervisoryAuthority
    );
    // What everybody can read on a website is published, which is no transfer to a country (CJEU C-101/01, Lindqvist).
    let public = kind == RecipientKind::Public;
    PackRecipient {
        kind,
        name: kind.words(),
        role,
        country: if public {
            Some(EVERYWHERE.to_owned())
        } else {
            dutch.then(|| "NL".to_owned())
        },
        mechanism: if dutch || public {
            TransferMechanism::NoTransfer
        } else {
            TransferMechanism::CheckYourself
        },
        ended_on: (kind == RecipientKind::Skype)
            .then(|| NaiveDate::from_ymd_opt(2025, 5, 5))
            .flatten(),
        note: note_of(kind, dutch || public),
    }
}

/// Returns a recipient's name in a language: where it still is what the pack calls a kind, the pack has it in both, and a
/// name that the owner gave is the same in each.
#[must_use]
pub fn recipient_name(name: &str, language: Language) -> String {
    RecipientKind::ALL
        .iter()
        .map(|kind| kind.words())
        .find(|words| words.nl == name || words.en == name)
        .map_or_else(
            || name.to_owned(),
            |words| words.in_language(language).to_owned(),
        )
}

/// Returns the role that is usual for the kind (domain rule 6.2), none when it depends.
const fn role_of(kind: RecipientKind) -> Option<RecipientRole> {
    use RecipientKind as K;
    match kind {
        K::Hosting
        | K::Crm
        | K::MailServers
        | K::NewsletterTool
        | K::Microsoft365
        | K::SpamDetection => Some(RecipientRole::Processor),
        K::Telephone
        | K::SocialPlatforms
        | K::Accountant
        | K::Bank
        | K::Lawyers
        | K::Bailiff
        | K::Public => Some(RecipientRole::Controller),
        K::YouTube | K::Facebook | K::LinkedIn => Some(RecipientRole::JointController),
        K::TaxAuthority | K::Court | K::SupervisoryAuthority => {
            Some(RecipientRole::PublicAuthority)
        }
        K::WordPress
        | K::Whatsapp
        | K::Skype
        | K::AccountingPackage
        | K::CollectionAgency
        | K::Subcontractors
        | K::CounterParty
        | K::GoogleAnalytics
        | K::ItSupplier
        | K::Insurer => None,
    }
}

/// Returns what the owner has to find out about a recipient of a kind, beside its name and country; nothing where the law
/// says it all.
#[must_use]
pub fn look_up(kind: RecipientKind) -> Vec<Words> {
    use RecipientKind as K;
    let mut asked = Vec::new();
    match role_of(kind) {
        Some(RecipientRole::Processor) => asked.push(Words::new(
            "Is er een verwerkersovereenkomst? Vaak staat zij in de voorwaarden of in uw account.",
            "Is there a processing agreement? It often is in the terms or in your account.",
        )),
        Some(RecipientRole::JointController) => asked.push(Words::new(
            "Welke afspraken over de gezamenlijke verantwoordelijkheid gelden (art. 26 AVG)?",
            "Which arrangement on the joint responsibility holds (art. 26 GDPR)?",
        )),
        Some(RecipientRole::Controller | RecipientRole::PublicAuthority) => {}
        None => asked.push(Words::new(
            "Beslist dit bedrijf zelf over de gegevens, of doet het alleen wat u opdraagt?",
            "Does this business decide on the data itself, or does it only what you instruct?",
        )),
    }
    asked.extend(own_question(kind));
    asked.extend(may_leave_europe(kind).then(|| {
        Words::new(
            "Waar staan de gegevens? Is er een Amerikaans bedrijf bij betrokken, zoek het dan op in de lijst van het Data Privacy Framework.",
            "Where are the data? If an American company is involved, look it up in the list of the Data Privacy Framework.",
        )
    }));
    if kind == K::Skype {
        return vec![Words::new(
            "Hebt u zelf nog gesprekken of contacten bewaard die u uit Skype haalde?",
            "Do you still keep chats or contacts that you took out of Skype?",
        )];
    }
    asked
}

/// Returns what only this kind asks.
fn own_question(kind: RecipientKind) -> Option<Words> {
    use RecipientKind as K;
    match kind {
        K::Hosting | K::WordPress => Some(Words::new(
            "Hoe lang blijven logbestanden en reservekopieën van de website bestaan?",
            "How long do logs and backups of the website exist?",
        )),
        K::Crm | K::NewsletterTool => Some(Words::new(
            "Hoe wist u daar iemand helemaal, en hoe lang staat hij nog in reservekopieën?",
            "How do you erase somebody there completely, and how long do backups keep them?",
        )),
        K::MailServers | K::Microsoft365 => Some(Words::new(
            "Staat er een bewaarbeleid of juridische blokkade aan die tegenhoudt dat verwijderde post echt weggaat?",
            "Is there a retention policy or litigation hold that keeps deleted mail from really going?",
        )),
        K::GoogleAnalytics => Some(Words::new(
            "Welke bewaartermijn staat ingesteld, en hoe wist u daar de gegevens van één bezoeker?",
            "Which retention period is set, and how do you erase the data of one visitor there?",
        )),
        K::SpamDetection => Some(Words::new(
            "Welke gegevens van een reactie gaan erheen, en hoe lang blijven die daar?",
            "Which data of a comment go there, and how long do they stay?",
        )),
        K::YouTube | K::Facebook | K::LinkedIn => Some(Words::new(
            "Laadt de website dit pas nadat de bezoeker daarvoor kiest?",
            "Does the website load this only after the visitor chooses it?",
        )),
        K::Telephone
        | K::Whatsapp
        | K::Skype
        | K::SocialPlatforms
        | K::Accountant
        | K::AccountingPackage
        | K::TaxAuthority
        | K::Bank
        | K::CollectionAgency
        | K::Subcontractors
        | K::Court
        | K::Lawyers
        | K::Bailiff
        | K::CounterParty
        | K::Public
        | K::SupervisoryAuthority
        | K::ItSupplier
        | K::Insurer => None,
    }
}

/// Says whether data of this kind of service are often outside the EEA, or with a group from outside it.
const fn may_leave_europe(kind: RecipientKind) -> bool {
    use RecipientKind as K;
    match kind {
        K::Hosting
        | K::Crm
        | K::WordPress
        | K::MailServers
        | K::NewsletterTool
        | K::Microsoft365
        | K::Whatsapp
        | K::SocialPlatforms
        | K::AccountingPackage
        | K::SpamDetection
        | K::GoogleAnalytics
        | K::YouTube
        | K::Facebook
        | K::LinkedIn
        | K::ItSupplier => true,
        K::Telephone
        | K::Skype
        | K::Accountant
        | K::TaxAuthority
        | K::Bank
        | K::CollectionAgency
        | K::Subcontractors
        | K::Court
        | K::Lawyers
        | K::Bailiff
        | K::CounterParty
        | K::Public
        | K::SupervisoryAuthority
        | K::Insurer => false,
    }
}

fn note_of(kind: RecipientKind, certain: bool) -> Option<Words> {
    if kind == RecipientKind::Skype {
        return Some(Words::new(
            "Beëindigd. Skype stopte op 5 mei 2025; de gegevens zijn vanaf januari 2026 gewist.",
            "Ended. Skype stopped on 5 May 2025; its data were deleted from January 2026.",
        ));
    }
    (!certain).then(|| {
        Words::new(
            "Zelf nagaan: naam, land, rol, overeenkomst, en wat de gegevens buiten Europa beschermt.",
            "Check yourself: name, country, role, agreement, and what protects the data outside Europe.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_to_be_found_out_follows_from_the_kind() {
        for (kind, questions) in [
            (RecipientKind::TaxAuthority, 0),
            (RecipientKind::Public, 0),
            (RecipientKind::Bank, 0),
            (RecipientKind::Telephone, 0),
            (RecipientKind::Skype, 1),
            (RecipientKind::Whatsapp, 2),
            (RecipientKind::Hosting, 3),
            (RecipientKind::YouTube, 3),
        ] {
            assert_eq!(look_up(kind).len(), questions, "{kind}");
        }
        for system in [
            RecipientKind::Hosting,
            RecipientKind::Crm,
            RecipientKind::WordPress,
            RecipientKind::MailServers,
            RecipientKind::Microsoft365,
            RecipientKind::GoogleAnalytics,
            RecipientKind::SpamDetection,
            RecipientKind::Facebook,
            RecipientKind::LinkedIn,
        ] {
            assert!(look_up(system).len() >= 2, "{system}");
        }
    }

    #[test]
    fn what_everybody_can_read_is_published_and_goes_to_no_country() {
        let public = recipient(RecipientKind::Public);
        assert_eq!(public.mechanism, TransferMechanism::NoTransfer);
        assert_eq!(public.country.as_deref(), Some(EVERYWHERE));
        assert!(public.role.is_some() && public.note.is_none());
    }

    #[test]
    fn what_the_pack_calls_a_recipient_is_said_in_the_language_of_the_letter_and_a_name_stays() {
        for (name, dutch, english) in [
            (
                "Hosting van de website",
                "Hosting van de website",
                "Website hosting",
            ),
            (
                "Website hosting",
                "Hosting van de website",
                "Website hosting",
            ),
            ("Wilgenhost", "Wilgenhost", "Wilgenhost"),
        ] {
            assert_eq!(recipient_name(name, Language::Dutch), dutch);
            assert_eq!(recipient_name(name, Language::English), english);
        }
    }
}
