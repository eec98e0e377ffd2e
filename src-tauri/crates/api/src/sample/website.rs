//! The website and the newsletter of the sample business: posts with comments, subscriptions, technical data.
//!
//! The addresses of computers are of the ranges that are kept free for documentation (RFC 5737).

use chrono::NaiveDate;
use domain::ids::{ConsentTextId, ContactId};
use domain::language::Language;
use domain::paper::{Comment, RecordFields, Subscription, TechnicalData};
use domain::record::{PartyRole, RecordKind, SubscriptionAudience, TechnicalKind};
use domain::subscription::{
    Consent, ConsentChannel, ConsentGiver, ConsentTextKind, Sale, SubscriptionGround,
};

use super::making::{Entry, before};
use super::people;
use crate::mailing;
use crate::office::{Office, Outcome};
use crate::records;
use crate::wire::failure::Refusal;
use crate::wire::mailing::ConsentTextForm;
use crate::wire::records::{OpenRecord, PostForm, SuggestRecords};

use SubscriptionAudience::{Customer, Subscriber};
use TechnicalKind::{Analytics, CommentCookie, ServerLog, SpamCheck};

const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// A post with its comments: title, address, months since it was put online, and months and days since it was taken
/// off, where it was.
struct Post(
    &'static str,
    &'static str,
    u32,
    Option<(u32, u32)>,
    &'static [Words],
);

/// A comment: whose, how many months and days ago, and what it says.
struct Words(&'static str, u32, u32, &'static str);

#[rustfmt::skip]
const POSTS: &[Post] = &[
    Post("Wat kost een laadpaal bij huis?", "laadpaal-bij-huis", 30, None, &[
        Words("vos", 29, 4, "Duidelijk verhaal. Telt de kabel door de tuin per meter?"),
        Words("patel", 27, 11, "Wij hebben er nu een jaar een en zijn er blij mee."),
        Words("berg", 16, 2, "Kan dit ook bij een woning met een oude meterkast?"),
        Words("aksoy", 5, 9, "Dank, precies wat ik zocht."),
    ]),
    Post("Vijf vragen over zonnepanelen", "vragen-over-zonnepanelen", 20, None, &[
        Words("osei", 19, 6, "Vraag zes: wat doet u met mijn gegevens?"),
        Words("leeuwen", 13, 1, "Nummer drie wist ik nog niet."),
        Words("amiri", 2, 13, "Is dit ook zo bij een plat dak?"),
    ]),
    Post("Actie: rookmelders in november", "actie-rookmelders", 24, Some((0, 9)), &[
        Words("graaf", 23, 20, "Geldt dit ook voor huurders?"),
        Words("koster", 23, 12, "Besteld, hopelijk op tijd."),
    ]),
];

/// A subscription: whose, for whom it is, how many months ago it began, and when it ended, in months and days ago.
struct Letters(&'static str, SubscriptionAudience, u32, Option<(u32, u32)>);

#[rustfmt::skip]
const SUBSCRIPTIONS: &[Letters] = &[
    Letters("linde", Customer, 61, None),
    Letters("ozturk", Customer, 53, None),
    Letters("elamrani", Customer, 51, None),
    Letters("bakkerij", Customer, 48, None),
    Letters("atelier", Customer, 47, None),
    Letters("school", Customer, 42, Some((9, 3))),
    Letters("kowalczyk", Customer, 44, None),
    Letters("patel", Customer, 40, None),
    Letters("yildiz", Customer, 31, Some((0, 12))),
    Letters("leeuwen", Subscriber, 58, None),
    Letters("vos", Subscriber, 29, None),
    Letters("amiri", Subscriber, 25, Some((0, 3))),
    Letters("murphy", Subscriber, 22, None),
    Letters("osei", Subscriber, 19, None),
    Letters("heuvel", Subscriber, 15, None),
];

/// Who stands on the list without a proof.
const WITHOUT_PROOF: &str = "heuvel";
/// How many months ago the question on the website was asked in other words.
const NEW_QUESTION_MONTHS: u32 = 24;
const FIRST_QUESTION: &str = "Ja, ik wil vier keer per jaar de nieuwsbrief van Elektro Lindedorp.";
const SECOND_QUESTION: &str = "Ja, stuur mij vier keer per jaar de nieuwsbrief van Elektro Lindedorp per e-mail. Afmelden kan \
                               in elke nieuwsbrief.";
const OPT_OUT: &str = "U krijgt vier keer per jaar onze nieuwsbrief. Liever niet? Vink dit vakje aan, of meld u af in elke nieuwsbrief.";

/// Technical data: whose, how many months and days ago, and what.
struct Trace(&'static str, u32, u32, TechnicalKind, &'static str);

#[rustfmt::skip]
const TRACES: &[Trace] = &[
    Trace("vos", 29, 4, SpamCheck, "Geen spam"),
    Trace("berg", 16, 2, SpamCheck, "Geen spam"),
    Trace("vos", 12, 20, Analytics, "Vier pagina's over laadpalen"),
    Trace("patel", 11, 3, CommentCookie, "Naam en e-mailadres voor een volgende reactie"),
    Trace("berg", 10, 2, Analytics, "Twee pagina's over groepenkasten"),
    Trace("leeuwen", 8, 1, CommentCookie, "Naam en e-mailadres voor een volgende reactie"),
    Trace("amiri", 7, 8, Analytics, "Pagina over zonnepanelen"),
    Trace("aksoy", 5, 9, CommentCookie, "Naam en e-mailadres voor een volgende reactie"),
    Trace("graaf", 5, 4, ServerLog, "Formulier drie keer verstuurd"),
    Trace("aksoy", 4, 20, SpamCheck, "Geen spam"),
    Trace("wong", 3, 22, SpamCheck, "Geen spam"),
    Trace("amiri", 2, 13, SpamCheck, "Geen spam"),
    Trace("nguyen", 2, 2, ServerLog, "Mislukte aanmelding op het klantdeel"),
    Trace("hoekstra", 1, 7, Analytics, "Pagina over warmtepompen"),
    Trace("huisarts", 0, 19, ServerLog, "Bijlage te groot bij het contactformulier"),
];

/// Returns all that the website and the newsletter left behind.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    let mut entries: Vec<Entry> = POSTS
        .iter()
        .flat_map(|post| with_comments(post, today))
        .collect();
    entries.extend(
        SUBSCRIPTIONS
            .iter()
            .flat_map(|one| subscription(one, today)),
    );
    entries.extend(
        TRACES
            .iter()
            .enumerate()
            .map(|(place, trace)| technical(place, trace, today)),
    );
    entries
}

fn with_comments(post: &'static Post, today: NaiveDate) -> Vec<Entry> {
    let Post(title, address, months, removed, comments) = post;
    let form = move |id, removed_on| PostForm {
        id,
        title: (*title).to_owned(),
        url: format!("https://www.elektrolindedorp.example/{address}"),
        removed_on,
    };
    let mut entries = vec![Entry::new(
        before(today, *months, 0),
        move |making, office| {
            let id = records::save_post(office, form(None, None))?;
            making.remember_post(title, id);
            Ok(())
        },
    )];
    entries.extend(
        comments
            .iter()
            .enumerate()
            .map(|(place, words)| comment(title, place, words, before(today, words.1, words.2))),
    );
    if let Some((months, days)) = removed {
        let removed_on = before(today, *months, *days);
        entries.push(Entry::new(removed_on, move |making, office| {
            let id = making.post(title)?;
            records::save_post(office, form(Some(id), Some(removed_on))).map(drop)
        }));
    }
    entries
}

fn comment(title: &'static str, place: usize, words: &'static Words, day: NaiveDate) -> Entry {
    Entry::new(day, move |making, office| {
        let Words(who, _, _, content) = *words;
        let fields = RecordFields::Comment(Comment {
            post_id: making.post(title)?,
            commented_on: day,
            author: people::holder(who),
            content: content.to_owned(),
            ip_address: format!("192.0.2.{}", place + 20),
            user_agent: BROWSER.to_owned(),
        });
        let name = format!("{title}, {place}");
        making
            .enter(office, name, &[(who, PartyRole::Commenter)], fields)
            .map(drop)
    })
}

fn subscription(letters: &'static Letters, today: NaiveDate) -> Vec<Entry> {
    let Letters(who, audience, months, ended) = *letters;
    let subscribed_on = before(today, months, 6);
    let name = move || format!("nieuwsbrief aan {who}");
    let mut entries = vec![Entry::new(subscribed_on, move |making, office| {
        let (_, person) = people::find(who).ok_or(Refusal::NotFound)?;
        let contact = making.contact(office, who)?;
        let ground = match audience {
            Customer => sale(office, contact)?,
            // Taken over from an older list, of which nobody knows any more who said yes: it stays inactive (T20).
            Subscriber if who == WITHOUT_PROOF => None,
            Subscriber => Some(consent(office, subscribed_on, months)?),
        };
        let fields = RecordFields::Subscription(Subscription {
            audience,
            address: person.email.to_owned(),
            subscribed_on,
            ground,
            unsubscribed_on: None,
        });
        let parties = [(who, PartyRole::Subscriber)];
        making.enter(office, name(), &parties, fields).map(drop)
    })];
    if let Some((months, days)) = ended {
        let ended_on = before(today, months, days);
        entries.push(Entry::new(ended_on, move |making, office| {
            let id = making.record(&name())?;
            let mut form = records::open(office, OpenRecord { id })?.form;
            if let RecordFields::Subscription(paper) = &mut form.fields {
                paper.unsubscribed_on = Some(ended_on);
            }
            records::save(office, form).map(drop)
        }));
    }
    entries
}

/// Returns the sale at which the address of a customer was got: the newest invoice of then, or else the quote.
fn sale(office: &Office, contact: ContactId) -> Outcome<Option<SubscriptionGround>> {
    let opt_out_text_id = text(office, ConsentTextKind::OptOut, OPT_OUT)?;
    for kind in [
        RecordKind::Invoice,
        RecordKind::Agreement,
        RecordKind::Quote,
    ] {
        let found = records::suggest(
            office,
            SuggestRecords {
                kind,
                contact_id: Some(contact),
                text: String::new(),
            },
        )?;
        if let Some(sold) = found.first() {
            return Ok(Some(SubscriptionGround::Sale(Sale {
                record_id: sold.id,
                sold_on: sold.fields.dated_on(),
                opt_out_text_id: Some(opt_out_text_id),
                similar_service: true,
            })));
        }
    }
    Ok(None)
}

fn consent(office: &Office, given_on: NaiveDate, months: u32) -> Outcome<SubscriptionGround> {
    let (question, confirmed) = if months > NEW_QUESTION_MONTHS {
        (FIRST_QUESTION, false)
    } else {
        (SECOND_QUESTION, true)
    };
    Ok(SubscriptionGround::Consent(Consent {
        text_id: Some(text(office, ConsentTextKind::Consent, question)?),
        given_on,
        given_at: Some("20:14".to_owned()),
        channel: ConsentChannel::WebForm,
        given_by: ConsentGiver::Person,
        proof: "Bericht van het formulier, in de map Inschrijvingen".to_owned(),
        confirmed_on: confirmed.then_some(given_on),
    }))
}

/// Returns the version of a text, kept on the day it is first needed.
fn text(office: &Office, kind: ConsentTextKind, text: &str) -> Outcome<ConsentTextId> {
    mailing::save_text(
        office,
        ConsentTextForm {
            kind,
            language: Language::Dutch,
            valid_from: office.today(),
            text: text.to_owned(),
        },
    )
}

fn technical(place: usize, trace: &'static Trace, today: NaiveDate) -> Entry {
    let Trace(who, months, days, kind, content) = *trace;
    let collected_on = before(today, months, days);
    Entry::new(collected_on, move |making, office| {
        let fields = RecordFields::TechnicalData(TechnicalData {
            kind,
            collected_on,
            ip_address: format!("198.51.100.{}", place + 20),
            user_agent: BROWSER.to_owned(),
            content: content.to_owned(),
        });
        let name = format!("spoor {place}");
        making
            .enter(office, name, &[(who, PartyRole::Visitor)], fields)
            .map(drop)
    })
}
