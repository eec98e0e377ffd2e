//! The fields of letters: what the program fills in, in a text that an owner may adapt.

use domain::language::Language;

use crate::wording::Both;
use crate::wording::template::named_fields;

/// Declares the fields with their codes, labels and examples.
macro_rules! fields {
    ($($name:ident = $code:literal, $nl:literal, $en:literal, $example_nl:literal, $example_en:literal;)+) => {
        /// A field of a letter; it stands in a text as its code in double braces.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $(#[doc = concat!("In words: ", $en)] $name,)+
        }

        impl Field {
            /// Lists every field.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns what stands between the braces.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Returns what is filled in, in words.
            #[must_use]
            pub const fn label(self) -> Both {
                match self { $(Self::$name => Both($nl, $en)),+ }
            }

            fn example_words(self) -> Both {
                match self { $(Self::$name => Both($example_nl, $example_en)),+ }
            }
        }
    };
}

fields! {
    Received = "ontvangen", "dag van ontvangst", "day of receipt", "2 november 2026", "2 November 2026";
    Request = "verzoek", "wat gevraagd is", "what was asked", "inzage in uw persoonsgegevens", "give you access to your personal data";
    Due = "uiterlijk", "uiterste dag voor het antwoord", "last day for the answer", "2 december 2026", "2 December 2026";
    Channels = "kanalen", "kanalen waarlangs reclame kan komen", "channels by which advertising can come", "e-mail, telefoon, sms, WhatsApp en post", "e-mail, telephone, text messages, WhatsApp and post";
    Consent = "doel", "waarvoor de toestemming was", "what the consent was for", "de nieuwsbrief (gegeven op 3 maart 2025)", "the newsletter (given on 3 March 2025)";
    StatedOn = "gesteld_op", "dag waarop u dit vastlegde", "day on which you stated this", "2 januari 2026", "2 January 2026";
    Automated = "automatisch_besluit", "wat een computer alleen besluit", "what a computer decides alone", "of een aanvraag meteen wordt aangenomen", "whether an application is accepted at once";
    LookedBy = "wie_keek", "wie opnieuw keek", "who looked again", "Marijke Vos", "Marijke Vos";
    Outcome = "uitkomst", "wat er besloten is", "what was decided", "wij nemen uw aanvraag alsnog aan", "we accept your application after all";
    PersonsView = "mening", "wat de persoon ervan vond", "what the person thinks of it", "dat uw inkomen niet klopte", "that your income was wrong";
    ErasedList = "lijst_gewist", "wat er gewist is", "what was erased", "1 abonnement van 3 maart 2025", "1 subscription of 3 March 2025";
    Whose = "van_wie", "van wie de gegevens zijn", "whose data these are", "van u", "about you";
    Ground = "grond", "grond in woorden", "ground in words", "u hebt deze gegevens nodig voor een geschil", "you need these data for a legal claim";
    UntilWhat = "tot_wanneer", "hoe lang het duurt", "how long it lasts", "wij op uw bezwaar hebben besloten", "we have decided on your objection";
    LiftDay = "datum_opheffing", "dag waarop de beperking eindigt", "day on which the restriction ends", "1 december 2026", "1 December 2026";
    Purpose = "doeleinden", "waarvoor de gegevens gebruikt worden", "for what the data are used", "reacties op de website", "website comments";
    PersonsReason = "reden_persoon", "reden die de persoon gaf", "reason that the person gave", "u wilt niet op de website staan", "you do not want to be on the website";
    Contact = "contact", "bij wie men terechtkan", "whom to ask", "Marijke Vos (telefoon 085 000 00 12)", "Marijke Vos (phone 085 000 00 12)";
    Reason = "reden", "de reden", "the reason", "uw bericht kwam van een ander e-mailadres", "your message came from another e-mail address";
    Proof = "gevraagd_bewijs", "het bewijs dat u vraagt", "the proof that you ask for", "ons twee dingen noemen die alleen u en wij weten", "tell us two things that only you and we know";
    OtherProof = "ander_bewijs", "wat ook kan", "what will do as well", "ons laten weten wanneer wij u kunnen bellen", "tell us when we can call you";
    ThirdProof = "nog_een_bewijs", "wat verder nog kan", "what will do too", "bij ons langskomen", "come to our office";
    AskedOn = "gevraagd_op", "dag of dagen waarop u het vroeg", "day or days on which you asked", "4 november 2026", "4 November 2026";
    ClosedFrom = "sluiten_vanaf", "dag waarna u kunt sluiten", "day after which you may close", "4 december 2026", "4 December 2026";
    Person = "naam", "naam van de persoon om wie het gaat", "name of the person concerned", "Samira van 't Hof-Öztürk", "Samira van 't Hof-Öztürk";
    BlackedOut = "lijst_gelakt", "wat zwart is gemaakt", "what was blacked out", "de naam van de wederpartij", "the name of the other party";
    ErasedOn = "gewist_op", "dag waarop gewist is", "day of the erasure", "23 november 2026", "23 November 2026";
    Recipients = "lijst_ontvangers", "wie het doorgegeven kreeg", "who was told", "Wilgenhost en Boekhoudkantoor De Lis", "Wilgenhost and De Lis Accountants";
    Recipient = "ontvanger", "wie het niet doorgegeven kreeg", "who was not told", "Wilgenhost", "Wilgenhost";
    BackupsGone = "backup_datum", "dag waarop het uit de reservekopieën is", "day on which the backups are clean", "21 februari 2027", "21 February 2027";
    KeptUntil = "bewaard_tot", "tot wanneer u het verzoek bewaart", "until when you keep the request", "5 jaar na het sluiten van het verzoek", "5 years after the request was closed";
    DoneOn = "datum", "dag waarop u het deed", "day on which you did it", "23 november 2026", "23 November 2026";
    Done = "gedaan", "wat u met de gegevens deed", "what you did with the data", "gewist", "erased";
    AskedOfRecipient = "vraag", "wat u de ontvanger vraagt", "what you ask the recipient", "Wilt u deze gegevens ook wissen", "Please erase these data as well";
    Days = "dagen", "aantal dagen om te bevestigen", "number of days to confirm", "14", "14";
    ConfirmBy = "bevestigen_voor", "uiterste dag om te bevestigen", "last day to confirm", "8 december 2026", "8 December 2026";
    Places = "lijst_plaatsen", "waar u zocht", "where you searched", "onze mailbox en onze papieren mappen", "our mailbox and our paper files";
    Keys = "lijst_zoeksleutels", "waarmee u zocht", "with what you searched", "de naam en het e-mailadres", "the name and the e-mail address";
    Facts = "feiten", "waarom het verzoek zijn doel mist", "why the request misses its purpose", "u kreeg dit jaar vier keer een kopie", "you received a copy four times this year";
    Intent = "bedoeling", "waaruit de bedoeling blijkt", "what shows the intent", "u schreef dat u blijft vragen", "you wrote that you will go on asking";
    Fee = "bedrag", "het bedrag dat u vraagt", "the amount that you ask", "€ 35,00", "€ 35.00";
    Controller = "opdrachtgever", "voor wie het verzoek is", "whom the request is for", "Bakkerij De Korst", "Bakkerij De Korst";
    ForwardedOn = "doorgestuurd_op", "dag waarop u het doorstuurde", "day on which you sent it on", "3 november 2026", "3 November 2026";
    Data = "gegevens", "welke gegevens iemand meekrijgt", "which data somebody is given", "relatiekaart en facturen", "contact card and invoices";
    Receiver = "nieuwe_ontvanger", "aan wie u de gegevens ook stuurde", "to whom you also sent the data", "Lindehof Hosting", "Lindehof Hosting";
    SentOn = "verstuurd_op", "dag waarop u ze daarheen stuurde", "day on which you sent them there", "23 november 2026", "23 November 2026";
    Business = "bedrijf", "de naam van uw bedrijf", "the name of your business", "Wilgenhoek Online Diensten", "Wilgenhoek Online Diensten";
    Client = "klant", "de klant voor wie u de zaak behandelt", "the client for whom you handle the case", "Bakkerij De Korst", "Bakkerij De Korst";
    Basis = "grondslag", "grondslag in woorden", "legal basis in words", "gerechtvaardigd belang (artikel 6 lid 1 onder f AVG)", "legitimate interest (Article 6(1)(f) GDPR)";
    Interest = "belang", "uw belang", "your interest", "het belang van een rechtszaak of geschil", "the interest in a legal claim";
    Source = "bron", "van wie u de gegevens kreeg", "from whom you received the data", "van onze klant", "from our client";
    Period = "regel", "hoe lang u de gegevens bewaart", "how long you keep the data", "tot de zaak is afgelopen", "until the case has ended";
    WhatHappened = "wat_gebeurde", "wat er gebeurde", "what happened", "een lijst met klanten is naar een verkeerd adres gestuurd", "a list of clients was sent to a wrong address";
    HappenedWhen = "wanneer", "wanneer het gebeurde", "when it happened", "op 19 november 2026", "on 19 November 2026";
    DiscoveredOn = "ontdekt_op", "dag waarop u het ontdekte", "day on which you found out", "20 november 2026", "20 November 2026";
    ReportedOn = "gemeld_op", "dag waarop u het bij de toezichthouder meldde", "day on which you reported it to the authority", "21 november 2026", "21 November 2026";
    AppliesFrom = "ingaat_op", "eerste dag van de nieuwe tekst", "first day of the new text", "1 januari 2027", "1 January 2027";
    ObjectedTo = "waartegen", "waartegen bezwaar mogelijk is", "what can be objected to", "het langer bewaren van offertes", "keeping quotes longer";
    Version = "versie", "nummer van de versie", "number of the version", "4", "4";
    Address = "adres", "adres op internet", "address on the internet", "www.wilgenhoek.example/privacy", "www.wilgenhoek.example/privacy";
    Reference = "kenmerk", "kenmerk van de brief", "reference of the letter", "V-2026-012", "V-2026-012";
}

impl Field {
    /// Returns an example of what is filled in.
    #[must_use]
    pub fn example(self, language: Language) -> &'static str {
        self.example_words().in_language(language)
    }

    /// Returns the field with this code, spaces and capitals aside.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let code = code.trim().to_lowercase();
        let mut all = Self::ALL.iter().copied();
        all.find(|field| field.code() == code)
    }

    /// Returns the field as it stands in a text: "{{ontvangen}}".
    #[must_use]
    pub fn in_braces(self) -> String {
        format!("{{{{{}}}}}", self.code())
    }

    /// Tells whether a text has this field.
    #[must_use]
    pub fn stands_in(self, text: &str) -> bool {
        named_fields(text).any(|name| Self::of_code(name) == Some(self))
    }
}
