//! The kinds of recipients of the pack. Names, countries and mechanisms differ per business: what is
//! not certain for everybody is left to the owner.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{RecipientRole, TransferMechanism};
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
    /// The country as ISO 3166 code, where it is certain.
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
    PackRecipient {
        kind,
        name: kind.words(),
        role,
        country: dutch.then(|| "NL".to_owned()),
        mechanism: if dutch {
            TransferMechanism::NoTransfer
        } else {
            TransferMechanism::CheckYourself
        },
        ended_on: (kind == RecipientKind::Skype)
            .then(|| NaiveDate::from_ymd_opt(2025, 5, 5))
            .flatten(),
        note: note_of(kind, dutch),
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
        K::Telephone | K::SocialPlatforms | K::Accountant | K::Bank | K::Lawyers | K::Bailiff => {
            Some(RecipientRole::Controller)
        }
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
        | K::Public
        | K::GoogleAnalytics
        | K::ItSupplier
        | K::Insurer => None,
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
