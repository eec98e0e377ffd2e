//! On what ground a newsletter may go to somebody: consent with its proof, or a sale of a similar service at which an
//! opt-out was offered (art. 11.7 Tw; domain.md T12, T19 to T21). Without one a subscription is not active.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::ActivityCode;
use crate::ids::{ConsentTextId, RecordId};
use crate::language::Language;
use crate::paper::Subscription;
use crate::record::{RecordKind, SubscriptionAudience};
use crate::text_dates::long_date;

closed_set! { words
    /// The way in which somebody gave consent.
    ConsentChannel {
        WebForm = "web_form", "formulier op de website", "form on the website";
        Email = "email", "e-mail", "e-mail";
        PaperForm = "paper_form", "papieren formulier", "paper form";
        Phone = "phone", "telefoon", "telephone";
        InPerson = "in_person", "in een gesprek", "in person";
        SocialMedia = "social_media", "sociale media", "social media";
    }
}

closed_set! { words
    /// Who gave the consent: below sixteen years it is the parent who does (art. 8; art. 5 UAVG).
    ConsentGiver {
        Person = "person", "de persoon zelf", "the person";
        Parent = "parent", "een ouder of voogd", "a parent or guardian";
    }
}

closed_set! { words
    /// What a kept text is for.
    ConsentTextKind {
        Consent = "consent", "vraag om toestemming", "request for consent";
        OptOut = "opt_out", "aanbod om af te melden, bij een verkoop", "offer to opt out, at a sale";
    }
}

closed_set! { words
    /// On what kind of ground a subscription stands.
    GroundKind {
        Consent = "consent", "toestemming", "consent";
        Sale = "sale", "verkoop", "sale";
    }
}

closed_set! { words
    /// Why a subscription is not active.
    WhyInactive {
        NoGround = "no_ground", "er is geen toestemming en geen verkoop vastgelegd", "no consent and no sale is recorded";
        NoConsentProof = "no_consent_proof", "het bewijs van de toestemming ontbreekt", "the proof of consent is missing";
        NoSale = "no_sale", "er is geen verkoop aan deze persoon", "there is no sale to this person";
        QuoteIsNoSale = "quote_is_no_sale", "deze persoon vroeg alleen een offerte en is geen klant", "this person only asked for a quote and is no customer";
        NotSimilar = "not_similar", "het gaat niet om een soortgelijke eigen dienst", "it is not about a similar service of your own";
        OptOutNotOffered = "opt_out_not_offered", "bij de verkoop is geen afmelding aangeboden", "no opt-out was offered at the sale";
        Unsubscribed = "unsubscribed", "afgemeld", "unsubscribed";
        Objected = "objected", "heeft bezwaar gemaakt tegen reclame", "objected to direct marketing";
        ErasureAsked = "erasure_asked", "heeft gevraagd om gewist te worden", "asked to be erased";
        Deceased = "deceased", "overleden", "deceased";
        ChildWithoutParent = "child_without_parent", "jonger dan 16, zonder toestemming van een ouder", "under 16, without a parent's consent";
        Restricted = "restricted", "het gebruik is beperkt", "the use is restricted";
        NoAddress = "no_address", "er staat geen bruikbaar e-mailadres bij", "there is no usable e-mail address";
        AlreadyOnList = "already_on_list", "dit adres staat al op de lijst", "this address is on the list already";
    }
}

/// Consent with its proof: who, when, how, with which text (art. 7(1); T20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Consent {
    /// The version of the text with which it was asked.
    pub text_id: Option<ConsentTextId>,
    /// The day on which it was given.
    pub given_on: NaiveDate,
    /// The time of that day, as "14:05", where it is known.
    pub given_at: Option<String>,
    /// How it was given.
    pub channel: ConsentChannel,
    /// Who gave it.
    pub given_by: ConsentGiver,
    /// What proves it, in the owner's words.
    pub proof: String,
    /// The day on which the address was confirmed (double opt-in).
    pub confirmed_on: Option<NaiveDate>,
}

impl Consent {
    /// Tells whether it can be shown later that the consent was given: with which text, and a proof or a confirmation.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        self.text_id.is_some() && (!self.proof.is_empty() || self.confirmed_on.is_some())
    }
}

/// The sale at which the address was got (art. 11.7(3) Tw; T19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sale {
    /// The invoice, order or quote; it may have gone since by its own rule.
    pub record_id: RecordId,
    /// Its day; taken from the record as long as that is here.
    pub sold_on: NaiveDate,
    /// The version of the text with which an opt-out was offered; none where none was.
    pub opt_out_text_id: Option<ConsentTextId>,
    /// Whether the newsletter is about similar services of the business itself.
    pub similar_service: bool,
}

/// The ground on which a subscription stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "ground", rename_all = "snake_case")]
pub enum SubscriptionGround {
    /// The person said yes (art. 6(1)(a)).
    Consent(Consent),
    /// The person is a customer (art. 6(1)(f) with art. 11.7(3) Tw).
    Sale(Sale),
}

impl SubscriptionGround {
    /// Returns the kind of ground.
    #[must_use]
    pub const fn kind(&self) -> GroundKind {
        match self {
            Self::Consent(_) => GroundKind::Consent,
            Self::Sale(_) => GroundKind::Sale,
        }
    }

    /// Returns the audience to which the ground belongs.
    #[must_use]
    pub const fn audience(&self) -> SubscriptionAudience {
        match self {
            Self::Consent(_) => SubscriptionAudience::Subscriber,
            Self::Sale(_) => SubscriptionAudience::Customer,
        }
    }
}

/// Returns a ground in words for the person whose it is, with the text that was shown then where it is known.
#[must_use]
pub fn ground_in_words(ground: &SubscriptionGround, shown: &str, language: Language) -> String {
    let mut parts = match ground {
        SubscriptionGround::Consent(consent) => of_consent_in_words(consent, language),
        SubscriptionGround::Sale(sale) => {
            let day = long_date(sale.sold_on, language);
            vec![match language {
                Language::Dutch => format!("Verkoop op {day}."),
                Language::English => format!("Sale on {day}."),
            }]
        }
    };
    if !shown.is_empty() {
        parts.push(match language {
            Language::Dutch => format!("De tekst was: „{shown}”"),
            Language::English => format!("The text was: “{shown}”"),
        });
    }
    parts.join(" ")
}

fn of_consent_in_words(consent: &Consent, language: Language) -> Vec<String> {
    let day = long_date(consent.given_on, language);
    let at = consent
        .given_at
        .as_deref()
        .map_or_else(String::new, |time| {
            let before = match language {
                Language::Dutch => "om",
                Language::English => "at",
            };
            format!(" {before} {time}")
        });
    let (by, channel) = (consent.given_by.words(), consent.channel.words());
    let (by, channel) = (by.in_language(language), channel.in_language(language));
    let mut parts = vec![match language {
        Language::Dutch => format!("Toestemming op {day}{at} door {by}; {channel}."),
        Language::English => format!("Consent on {day}{at} by {by}; {channel}."),
    }];
    if let Some(day) = consent.confirmed_on {
        let day = long_date(day, language);
        parts.push(match language {
            Language::Dutch => format!("Adres bevestigd op {day}."),
            Language::English => format!("Address confirmed on {day}."),
        });
    }
    if !consent.proof.is_empty() {
        parts.push(match language {
            Language::Dutch => format!("Bewijs: {}", consent.proof),
            Language::English => format!("Proof: {}", consent.proof),
        });
    }
    parts
}

/// What the record of a sale is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SaleFound {
    /// It went by its own rule; the subscription keeps that it was a sale.
    #[default]
    Gone,
    /// It is here.
    Here {
        /// What kind of record it is.
        kind: RecordKind,
        /// Whether a quote was accepted.
        accepted: bool,
        /// Whether the person is in it.
        of_this_person: bool,
    },
}

/// When an address came onto the list of those who are not to be approached, by reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct SuppressedSince {
    /// An objection to direct marketing (art. 21(2)).
    pub objected_on: Option<NaiveDate>,
    /// An erasure at the person's own request.
    pub erasure_asked_on: Option<NaiveDate>,
    /// A newsletter that was unsubscribed.
    pub unsubscribed_on: Option<NaiveDate>,
}

/// What decides whether a newsletter may go to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubscriptionFacts<'a> {
    /// The subscription.
    pub paper: &'a Subscription,
    /// What the record of the sale is, where the ground is one.
    pub sale: SaleFound,
    /// Whether the subscription has an address that can be mailed.
    pub has_address: bool,
    /// Since when the address is on the list of those who are not to be approached.
    pub suppressed: SuppressedSince,
    /// Whether the person is deceased (T13).
    pub deceased: bool,
    /// Whether the person is known to be younger than sixteen (T12).
    pub child: bool,
    /// Whether a restriction is on the person or the record (art. 18(2)).
    pub restricted: bool,
}

/// The proof that a subscription is active: nobody but [`active`] can make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Active {
    ground: GroundKind,
}

impl Active {
    /// Returns the ground.
    #[must_use]
    pub const fn ground(self) -> GroundKind {
        self.ground
    }
}

/// Decides whether a newsletter may go to somebody, or says every reason why not, the weightiest first.
///
/// # Errors
/// The reasons; never none.
pub fn active(facts: &SubscriptionFacts<'_>) -> Result<Active, Vec<WhyInactive>> {
    let mut reasons = of_the_person(facts);
    reasons.extend(of_the_list(facts));
    let ground = facts.paper.ground.as_ref();
    match ground {
        None => reasons.push(WhyInactive::NoGround),
        Some(ground) if ground.audience() != facts.paper.audience => {
            reasons.push(WhyInactive::NoGround);
        }
        Some(SubscriptionGround::Consent(consent)) if !consent.is_proven() => {
            reasons.push(WhyInactive::NoConsentProof);
        }
        Some(SubscriptionGround::Consent(_)) => {}
        Some(SubscriptionGround::Sale(sale)) => reasons.extend(of_sale(sale, facts.sale)),
    }
    if !facts.has_address {
        reasons.push(WhyInactive::NoAddress);
    }
    match ground {
        Some(ground) if reasons.is_empty() => Ok(Active {
            ground: ground.kind(),
        }),
        Some(_) | None => Err(reasons),
    }
}

fn of_the_person(facts: &SubscriptionFacts<'_>) -> Vec<WhyInactive> {
    let by_parent = matches!(
        &facts.paper.ground,
        Some(SubscriptionGround::Consent(consent)) if consent.given_by == ConsentGiver::Parent
    );
    [
        // What is restricted is shown to nobody, for whatever other reason (art. 18(2)).
        (facts.restricted, WhyInactive::Restricted),
        (facts.deceased, WhyInactive::Deceased),
        (facts.child && !by_parent, WhyInactive::ChildWithoutParent),
    ]
    .into_iter()
    .filter_map(|(holds, reason)| holds.then_some(reason))
    .collect()
}

/// Only a new consent of the person, given after it and proven, overrules an entry of the list: a later sale does not,
/// and neither does an import.
fn of_the_list(facts: &SubscriptionFacts<'_>) -> Vec<WhyInactive> {
    let said_yes_on = match &facts.paper.ground {
        Some(SubscriptionGround::Consent(consent)) if consent.is_proven() => Some(consent.given_on),
        Some(SubscriptionGround::Consent(_) | SubscriptionGround::Sale(_)) | None => None,
    };
    let stands = |since: Option<NaiveDate>| {
        since.is_some_and(|since| said_yes_on.is_none_or(|yes| yes <= since))
    };
    let suppressed = facts.suppressed;
    let ended = facts.paper.unsubscribed_on.is_some();
    [
        (stands(suppressed.objected_on), WhyInactive::Objected),
        (
            stands(suppressed.erasure_asked_on),
            WhyInactive::ErasureAsked,
        ),
        (
            ended || stands(suppressed.unsubscribed_on),
            WhyInactive::Unsubscribed,
        ),
    ]
    .into_iter()
    .filter_map(|(holds, reason)| holds.then_some(reason))
    .collect()
}

fn of_sale(sale: &Sale, found: SaleFound) -> Vec<WhyInactive> {
    let mut reasons = Vec::new();
    match found {
        SaleFound::Here {
            of_this_person: false,
            ..
        } => reasons.push(WhyInactive::NoSale),
        SaleFound::Here { kind, accepted, .. } => {
            reasons.extend(not_a_sale(kind, accepted));
        }
        SaleFound::Gone => {}
    }
    if !sale.similar_service {
        reasons.push(WhyInactive::NotSimilar);
    }
    if sale.opt_out_text_id.is_none() {
        reasons.push(WhyInactive::OptOutNotOffered);
    }
    reasons
}

/// Returns why a record is no sale: who only asked for a quote is no customer (C-654/23).
#[must_use]
pub const fn not_a_sale(kind: RecordKind, accepted: bool) -> Option<WhyInactive> {
    match kind {
        RecordKind::Invoice | RecordKind::Agreement => None,
        RecordKind::Quote if accepted => None,
        RecordKind::Quote => Some(WhyInactive::QuoteIsNoSale),
        RecordKind::ContactMoment
        | RecordKind::Payment
        | RecordKind::CaseFile
        | RecordKind::Subscription
        | RecordKind::Comment
        | RecordKind::TechnicalData => Some(WhyInactive::NoSale),
    }
}

/// Returns the audience that is mailed under an activity; none where its addresses are never used for a newsletter: the
/// purpose lock (art. 6(4); domain.md 1.3-6, T21).
#[must_use]
pub const fn mailed_under(activity: ActivityCode) -> Option<SubscriptionAudience> {
    match activity {
        ActivityCode::A02 => Some(SubscriptionAudience::Customer),
        ActivityCode::A03 => Some(SubscriptionAudience::Subscriber),
        ActivityCode::A01
        | ActivityCode::A04
        | ActivityCode::A05
        | ActivityCode::A06
        | ActivityCode::A07
        | ActivityCode::A08
        | ActivityCode::A09
        | ActivityCode::A10
        | ActivityCode::A11
        | ActivityCode::A12
        | ActivityCode::A13
        | ActivityCode::A14
        | ActivityCode::A15
        | ActivityCode::A16
        | ActivityCode::A17
        | ActivityCode::A18
        | ActivityCode::A19
        | ActivityCode::A20
        | ActivityCode::A21 => None,
    }
}

#[cfg(test)]
mod tests;
