//! The table itself, kind by kind.

use super::{Codes, Form, KeptField, KeptKind, Origin};
use crate::activity::RecipientRole;
use crate::contact::{ContactKind, Salutation};
use crate::language::{Language, Words};
use crate::record::{
    CaseEnd, Channel, ContactPointKind, ContactPointSource, CorrespondenceDirection, DocumentClass,
    InterruptionKind, InvoiceState, LimitationClass, PartyRole, QuoteOutcome, SubscriptionAudience,
    TechnicalKind,
};
use crate::request::{RequestChannel, RequestState, Right};
use crate::subscription::{ConsentChannel, ConsentGiver, GroundKind};

use Form::{Cents, Code, Day, Flag, FreeText, Internal, Line, Link, List, PostTitle, Short, Year};
use Origin::{Observed, Ours, SentByThem, Typed};

/// Returns the fields of a kind, in the order in which a person looks at them.
#[must_use]
pub const fn fields_of(kind: KeptKind) -> &'static [KeptField] {
    match kind {
        KeptKind::Contact => CONTACT,
        KeptKind::ContactPoint => CONTACT_POINT,
        KeptKind::ContactMoment => CONTACT_MOMENT,
        KeptKind::Quote => QUOTE,
        KeptKind::Invoice => INVOICE,
        KeptKind::Payment => PAYMENT,
        KeptKind::Agreement => AGREEMENT,
        KeptKind::CaseFile => CASE_FILE,
        KeptKind::Subscription => SUBSCRIPTION,
        KeptKind::Comment => COMMENT,
        KeptKind::TechnicalData => TECHNICAL_DATA,
        KeptKind::Annotation => ANNOTATION,
        KeptKind::Disclosure => DISCLOSURE,
        KeptKind::Request => REQUEST,
    }
}

const fn field(
    name: &'static str,
    nl: &'static str,
    en: &'static str,
    form: Form,
    origin: Origin,
) -> KeptField {
    KeptField {
        name,
        words: (nl, en),
        form,
        origin,
    }
}

macro_rules! codes {
    ($set:ty) => {
        Code(Codes(|| {
            <$set>::ALL
                .iter()
                .map(|member| (member.as_str(), member.words()))
                .collect()
        }))
    };
}

const LANGUAGES: Form = Code(Codes(|| {
    vec![
        (Language::Dutch.as_str(), Words::new("Nederlands", "Dutch")),
        (Language::English.as_str(), Words::new("Engels", "English")),
    ]
}));

/// What the person is in a record; it stands with the party, not in what the record says.
pub const ROLE: KeptField = field("role", "Rol", "Role", codes!(PartyRole), Ours);

const CONTACT: &[KeptField] = &[
    field("kind", "Soort", "Kind", codes!(ContactKind), Ours),
    field(
        "salutation",
        "Aanhef",
        "Salutation",
        codes!(Salutation),
        Typed,
    ),
    field(
        "given_name",
        "Voornaam of voorletters",
        "Given name or initials",
        Short,
        Typed,
    ),
    field("infix", "Tussenvoegsel", "Infix", Short, Typed),
    field("family_name", "Achternaam", "Family name", Short, Typed),
    field("company", "Bedrijf", "Company", Short, Typed),
    field(
        "language",
        "Taal van brieven",
        "Language of letters",
        LANGUAGES,
        Typed,
    ),
    field("note", "Aantekening", "Note", FreeText, Ours),
    field(
        "entered_on",
        "In de administratie sinds",
        "In the administration since",
        Day,
        Ours,
    ),
    field(
        "no_advertising_since",
        "Wil geen reclame sinds",
        "Wants no advertising since",
        Day,
        Ours,
    ),
];

const ANNOTATION: &[KeptField] = &[
    field("noted_on", "Sinds", "Since", Day, Ours),
    field("about", "Waarbij", "Beside", Short, Ours),
    field("statement", "Verklaring", "Statement", FreeText, Typed),
];

const DISCLOSURE: &[KeptField] = &[
    field("given_on", "Gegeven op", "Given on", Day, Ours),
    field("recipient", "Aan wie", "To whom", Short, Ours),
    field(
        "recipient_role",
        "Wat zij ermee doen",
        "What they do",
        codes!(RecipientRole),
        Ours,
    ),
    field("country", "Land", "Country", Short, Ours),
    field("what", "Welke gegevens", "Which data", FreeText, Ours),
    field("reason", "Waarom", "Why", FreeText, Ours),
];

const CONTACT_POINT: &[KeptField] = &[
    field("kind", "Soort", "Kind", codes!(ContactPointKind), Typed),
    field("label", "Toelichting", "Label", Short, Typed),
    field("value", "Gegeven", "Value", Short, Typed),
    field(
        "street",
        "Straat en nummer",
        "Street and number",
        Short,
        Typed,
    ),
    field("postcode", "Postcode", "Postcode", Short, Typed),
    field("town", "Plaats", "Town", Short, Typed),
    field("country", "Land", "Country", Short, Typed),
    field(
        "photo",
        "Bestand van de foto",
        "File of the photo",
        Short,
        Typed,
    ),
    field(
        "source",
        "Van wie gekregen",
        "From whom",
        codes!(ContactPointSource),
        Ours,
    ),
    field("since", "Sinds", "Since", Day, Ours),
];

const CONTACT_MOMENT: &[KeptField] = &[
    field("happened_on", "Datum", "Date", Day, Observed),
    field("date_unknown", "Datum onbekend", "Date unknown", Flag, Ours),
    field("channel", "Kanaal", "Channel", codes!(Channel), Observed),
    field("subject", "Onderwerp", "Subject", Line, Ours),
    field("content", "Inhoud", "Content", FreeText, Ours),
    field("reaction", "Reactie", "Reaction", FreeText, Ours),
];

const QUOTE: &[KeptField] = &[
    field("number", "Nummer", "Number", Short, Ours),
    field("dated_on", "Datum", "Date", Day, Observed),
    field("amount_cents", "Bedrag", "Amount", Cents, Observed),
    field(
        "outcome",
        "Uitkomst",
        "Outcome",
        codes!(QuoteOutcome),
        Observed,
    ),
    field(
        "part_of_administration",
        "In de boeken",
        "In the books",
        Flag,
        Ours,
    ),
    field("content", "Inhoud", "Content", FreeText, Ours),
    field(
        "agreement_id",
        "Overeenkomst",
        "Agreement",
        Link(KeptKind::Agreement),
        Observed,
    ),
];

const INVOICE: &[KeptField] = &[
    field("number", "Nummer", "Number", Short, Observed),
    field("dated_on", "Datum", "Date", Day, Observed),
    field("due_on", "Uiterste betaaldag", "Due date", Day, Ours),
    field("amount_cents", "Bedrag", "Amount", Cents, Observed),
    field("vat_cents", "Btw", "VAT", Cents, Observed),
    field("state", "Stand", "State", codes!(InvoiceState), Observed),
    field("settled_on", "Afgehandeld op", "Settled on", Day, Observed),
    field(
        "class",
        "Soort stuk",
        "Class of document",
        codes!(DocumentClass),
        Ours,
    ),
    field(
        "first_use_year",
        "Jaar van ingebruikname",
        "Year of first use",
        Year,
        Ours,
    ),
    field(
        "description",
        "Omschrijving",
        "Description",
        FreeText,
        Observed,
    ),
    field("vat_id", "Btw-id", "VAT id", Short, Typed),
    field(
        "quote_id",
        "Offerte",
        "Quote",
        Link(KeptKind::Quote),
        Observed,
    ),
    field(
        "agreement_id",
        "Overeenkomst",
        "Agreement",
        Link(KeptKind::Agreement),
        Observed,
    ),
];

const PAYMENT: &[KeptField] = &[
    field("booked_on", "Datum", "Date", Day, Observed),
    field("amount_cents", "Bedrag", "Amount", Cents, Observed),
    field("account_number", "Rekening", "Account", Line, Observed),
    field(
        "account_holder",
        "Rekeninghouder",
        "Account holder",
        Line,
        Observed,
    ),
    field(
        "description",
        "Omschrijving",
        "Description",
        FreeText,
        Observed,
    ),
    field(
        "invoice_id",
        "Factuur",
        "Invoice",
        Link(KeptKind::Invoice),
        Observed,
    ),
];

const AGREEMENT: &[KeptField] = &[
    field("title", "Onderwerp", "Subject", Line, Observed),
    field("number", "Nummer", "Number", Short, Observed),
    field("started_on", "Begin", "Start", Day, Observed),
    field("ended_on", "Einde", "End", Day, Observed),
    field("in_books", "In de boeken", "In the books", Flag, Ours),
    field("content", "Inhoud", "Content", FreeText, Ours),
    field("claims", "Vorderingen", "Claims", List(CLAIM), Ours),
];

const CASE_FILE: &[KeptField] = &[
    field("title", "Onderwerp", "Subject", Line, Ours),
    field("number", "Nummer", "Number", Short, Ours),
    field("opened_on", "Begin", "Start", Day, Observed),
    field("ended_on", "Einde", "End", Day, Observed),
    field(
        "end_kind",
        "Hoe de zaak eindigde",
        "How the case ended",
        codes!(CaseEnd),
        Ours,
    ),
    field("content", "Inhoud", "Content", FreeText, Ours),
    field("claims", "Vorderingen", "Claims", List(CLAIM), Ours),
    field(
        "decisions",
        "Uitspraken",
        "Rulings",
        List(CASE_DECISION),
        Ours,
    ),
    field(
        "correspondence",
        "Berichten",
        "Messages",
        List(CORRESPONDENCE),
        SentByThem,
    ),
];

const CLAIM: &[KeptField] = &[
    field(
        "id",
        "Nummer van het programma",
        "Number of the program",
        Internal,
        Ours,
    ),
    field("description", "Omschrijving", "Description", FreeText, Ours),
    field(
        "class",
        "Soort vordering",
        "Class of claim",
        codes!(LimitationClass),
        Ours,
    ),
    field("starts_on", "Begin", "Start", Day, Ours),
    field("ends_on_by_hand", "Laatste dag", "Last day", Day, Ours),
    field(
        "interruptions",
        "Stuitingen",
        "Interruptions",
        List(INTERRUPTION),
        Ours,
    ),
];

const INTERRUPTION: &[KeptField] = &[
    field("kind", "Hoe", "How", codes!(InterruptionKind), Ours),
    field("happened_on", "Datum", "Date", Day, Ours),
    field(
        "claim_followed_on",
        "Vordering ingesteld op",
        "Claim brought on",
        Day,
        Ours,
    ),
];

const CASE_DECISION: &[KeptField] = &[
    field("decided_on", "Datum", "Date", Day, Ours),
    field(
        "irrevocable_on",
        "Onherroepelijk op",
        "Irrevocable on",
        Day,
        Ours,
    ),
    field("summary", "Uitspraak", "Ruling", FreeText, Ours),
];

const CORRESPONDENCE: &[KeptField] = &[
    field("written_on", "Datum", "Date", Day, SentByThem),
    field(
        "direction",
        "Richting",
        "Direction",
        codes!(CorrespondenceDirection),
        SentByThem,
    ),
    field("subject", "Onderwerp", "Subject", FreeText, SentByThem),
    field("content", "Bericht", "Message", FreeText, SentByThem),
];

/// The fields of both grounds; one of them has its own only.
const GROUND: &[KeptField] = &[
    field("ground", "Grond", "Ground", codes!(GroundKind), Ours),
    field("given_on", "Gegeven op", "Given on", Day, Observed),
    field("given_at", "Hoe laat", "At what time", Short, Observed),
    field("channel", "Hoe", "How", codes!(ConsentChannel), Observed),
    field(
        "given_by",
        "Door wie",
        "By whom",
        codes!(ConsentGiver),
        Observed,
    ),
    field("proof", "Bewijs", "Proof", FreeText, Ours),
    field(
        "confirmed_on",
        "Bevestigd op",
        "Confirmed on",
        Day,
        Observed,
    ),
    field("text_id", "Tekst", "Text", Internal, Ours),
    field(
        "record_id",
        "Stuk",
        "Paper",
        Link(KeptKind::Invoice),
        Observed,
    ),
    field("sold_on", "Verkocht op", "Sold on", Day, Observed),
    field("opt_out_text_id", "Tekst", "Text", Internal, Ours),
    field(
        "similar_service",
        "Soortgelijke dienst",
        "Similar service",
        Flag,
        Ours,
    ),
];

const SUBSCRIPTION: &[KeptField] = &[
    field(
        "audience",
        "Als",
        "As",
        codes!(SubscriptionAudience),
        Observed,
    ),
    field("address", "Adres", "Address", Short, Typed),
    field("subscribed_on", "Sinds", "Since", Day, Observed),
    field(
        "ground",
        "Toestemming of verkoop",
        "Consent or sale",
        List(GROUND),
        Ours,
    ),
    field("unsubscribed_on", "Tot", "Until", Day, Observed),
];

const COMMENT: &[KeptField] = &[
    field("post_id", "Bericht", "Post", PostTitle, Observed),
    field("commented_on", "Datum", "Date", Day, Observed),
    field("author", "Naam", "Name", Short, Typed),
    field("content", "Reactie", "Comment", FreeText, Typed),
    field("ip_address", "IP-adres", "IP address", Short, Observed),
    field("user_agent", "Browser", "Browser", FreeText, Observed),
];

const TECHNICAL_DATA: &[KeptField] = &[
    field("data", "Soort", "Kind", codes!(TechnicalKind), Observed),
    field("collected_on", "Datum", "Date", Day, Observed),
    field("ip_address", "IP-adres", "IP address", Short, Observed),
    field("user_agent", "Browser", "Browser", Short, Observed),
    field("content", "Inhoud", "Content", FreeText, Observed),
];

const REQUEST: &[KeptField] = &[
    field("number", "Kenmerk", "Reference", Short, Ours),
    field("received_on", "Ontvangen", "Received", Day, Observed),
    field(
        "channel",
        "Kanaal",
        "Channel",
        codes!(RequestChannel),
        Observed,
    ),
    field("right", "Verzoek", "Request", codes!(Right), Ours),
    field("state", "Stand", "State", codes!(RequestState), Ours),
    field(
        "words",
        "Wat er gevraagd werd",
        "What was asked",
        FreeText,
        Typed,
    ),
];
