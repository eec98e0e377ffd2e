//! The work of the sample business: who asked for what, what it cost and what came of it. Each job becomes a contact
//! moment, a quote, an invoice and a payment, as far as it came.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::paper::{ContactMoment, Invoice, Payment, Quote, RecordFields};
use domain::record::{Channel, DocumentClass, InvoiceState, PartyRole, QuoteOutcome};

use super::making::{Entry, after, before};
use super::people;

/// A job: who asked, how many months and days before today, for what, and what came of it.
struct Job(&'static str, u32, u32, &'static Topic, Course);

/// What came of a job.
#[derive(Clone, Copy)]
enum Course {
    /// Only a question.
    Question,
    /// A quote that is open, was not accepted, or was never answered.
    Quoted(QuoteOutcome),
    /// A quote, the work, and an invoice that was paid.
    Done,
    /// The same, paid by somebody else.
    DonePaidBy(&'static str),
    /// A repair without a quote, paid.
    Repair,
    /// A repair of which the invoice is open past its day.
    Unpaid,
    /// A repair of which the invoice was written off.
    WrittenOff,
}

/// A kind of work with its texts.
struct Topic {
    subject: &'static str,
    asked: &'static str,
    offered: &'static str,
    cents: i64,
    channel: Channel,
}

const fn topic(
    subject: &'static str,
    asked: &'static str,
    offered: &'static str,
    euros: i64,
    channel: Channel,
) -> Topic {
    Topic {
        subject,
        asked,
        offered,
        cents: euros * 100,
        channel,
    }
}

static FUSES: Topic = topic(
    "nieuwe groepenkast",
    "De stop slaat steeds door als de oven aan gaat. Vraagt wat een nieuwe groepenkast kost.",
    "Groepenkast met acht groepen en drie aardlekschakelaars, inclusief oude kast afvoeren.",
    1_485,
    Channel::Phone,
);
static CHARGER: Topic = topic(
    "laadpaal op de oprit",
    "Heeft een elektrische auto besteld en wil thuis laden. De meterkast zit aan de straatkant.",
    "Laadpaal van 11 kW met eigen groep en twaalf meter kabel door de tuin.",
    1_690,
    Channel::ContactForm,
);
static PANELS: Topic = topic(
    "zonnepanelen aansluiten",
    "De panelen liggen er al, maar zijn nog niet aangesloten. Vraagt wanneer dat kan.",
    "Omvormer plaatsen en aansluiten op een eigen groep, met meting en keuring.",
    640,
    Channel::Email,
);
static KITCHEN: Topic = topic(
    "extra groepen voor de keuken",
    "Krijgt een nieuwe keuken met inductie en een stoomoven. Stuurt de tekening mee.",
    "Twee groepen en een perilex-aansluiting, zes stopcontacten boven het werkblad.",
    1_120,
    Channel::Email,
);
static FAULT: Topic = topic(
    "storing in de meterkast",
    "Halve woning zonder stroom. Hoort gezoem in de meterkast.",
    "Voorrijden, aardlekschakelaar vervangen en alle groepen gemeten.",
    245,
    Channel::Phone,
);
static GARDEN: Topic = topic(
    "verlichting in de tuin",
    "Wil zes lampen langs het pad, met een schakelaar binnen.",
    "Grondkabel, zes armaturen en een schakelaar in de gang.",
    780,
    Channel::Whatsapp,
);
static OFFICE: Topic = topic(
    "verlichting en netwerk",
    "Gaat verbouwen en vraagt een voorstel voor led-verlichting en tien netwerkpunten.",
    "Achttien led-panelen, tien netwerkpunten en een kast met schakelaar.",
    4_360,
    Channel::InPerson,
);
static INSPECTION: Topic = topic(
    "keuring van de installatie",
    "De verzekering vraagt een keuringsrapport van de elektrische installatie.",
    "Keuring volgens NEN 3140 met rapport en een lijst van wat beter moet.",
    595,
    Channel::Email,
);
static SMOKE: Topic = topic(
    "rookmelders",
    "Vraagt hoeveel rookmelders nodig zijn en of ze aan elkaar gekoppeld kunnen worden.",
    "Vier gekoppelde rookmelders, geplaatst en getest.",
    260,
    Channel::ContactForm,
);
static SOCKET: Topic = topic(
    "stopcontact buiten",
    "Wil een stopcontact bij de schuur voor gereedschap.",
    "Spatwaterdicht stopcontact met eigen aardlekbeveiliging.",
    185,
    Channel::Sms,
);
static HEATPUMP: Topic = topic(
    "aansluiting voor een warmtepomp",
    "De installateur van de warmtepomp vraagt een eigen groep en een zwaardere aansluiting.",
    "Groep van 25 ampère, werkschakelaar buiten en overleg met de netbeheerder.",
    870,
    Channel::Phone,
);
static INTERCOM: Topic = topic(
    "deurbel met beeld",
    "De oude bel is stuk. Wil weten of een bel met camera mag aan de straatkant.",
    "Deurbel met beeld, transformator en twee binnentoestellen.",
    410,
    Channel::SocialMedia,
);

/// All jobs, the oldest first.
#[rustfmt::skip]
static JOBS: &[Job] = {
    use Course::{Done, DonePaidBy, Question, Quoted, Repair, Unpaid, WrittenOff};
    use QuoteOutcome::{Lapsed, Open, Refused};
    &[
        Job("bakker", 112, 4, &FUSES, Done),
        Job("tromp", 111, 9, &SOCKET, Repair),
        Job("heuvel", 110, 2, &FAULT, Repair),
        Job("koster", 109, 6, &GARDEN, Quoted(Refused)),
        Job("kerk", 108, 11, &INSPECTION, Done),
        Job("dijkstra", 106, 3, &KITCHEN, Quoted(Refused)),
        Job("bakkerij", 105, 8, &OFFICE, Done),
        Job("bos", 103, 12, &SMOKE, Repair),
        Job("berg", 101, 2, &FUSES, Quoted(Refused)),
        Job("hoekstra", 100, 9, &PANELS, Done),
        Job("postma", 99, 4, &KITCHEN, Done),
        Job("dewolf", 98, 13, &GARDEN, Quoted(Lapsed)),
        Job("tromp", 97, 6, &FAULT, Repair),
        Job("janssen", 96, 12, &FUSES, Quoted(Refused)),
        Job("bakkerij", 95, 18, &SOCKET, Repair),
        Job("vve", 95, 3, &INSPECTION, Done),
        Job("ramdin", 94, 10, &CHARGER, Quoted(Refused)),
        Job("huisarts", 93, 16, &FAULT, Repair),
        Job("schouten", 93, 5, &SMOKE, Done),
        Job("school", 92, 2, &OFFICE, Done),
        Job("wielinga", 91, 8, &SOCKET, Repair),
        Job("hoekstra", 91, 1, &SMOKE, Repair),
        Job("peeters", 90, 14, &PANELS, Quoted(Lapsed)),
        Job("abdi", 89, 15, &GARDEN, Quoted(Refused)),
        Job("kapsalon", 89, 4, &OFFICE, Done),
        Job("bakker", 88, 11, &FAULT, Repair),
        Job("tromp", 87, 13, &CHARGER, Quoted(Lapsed)),
        Job("brink", 87, 2, &GARDEN, Done),
        Job("huisarts", 86, 9, &INSPECTION, Done),
        Job("hendriks", 85, 6, &FUSES, DonePaidBy("leeuwen")),
        Job("vve", 84, 14, &SMOKE, Done),
        Job("fietsen", 84, 3, &SOCKET, Repair),
        Job("velt", 83, 12, &KITCHEN, Quoted(Refused)),
        Job("kapsalon", 82, 16, &FAULT, Repair),
        Job("linde", 82, 5, &FUSES, Done),
        Job("abdi", 81, 8, &PANELS, Done),
        Job("postma", 80, 10, &GARDEN, Done),
        Job("garage", 80, 2, &OFFICE, Done),
        Job("meer", 79, 10, &SMOKE, Repair),
        Job("vries", 78, 4, &CHARGER, Quoted(Refused)),
        Job("elamrani", 77, 7, &KITCHEN, Done),
        Job("fietsen", 77, 1, &INSPECTION, Done),
        Job("sporthal", 76, 13, &INSPECTION, Done),
        Job("school", 75, 12, &FAULT, Repair),
        Job("wong", 75, 3, &FAULT, Repair),
        Job("ouali", 74, 9, &GARDEN, Quoted(Lapsed)),
        Job("aannemer", 73, 5, &OFFICE, Done),
        Job("haan", 72, 11, &PANELS, Quoted(Refused)),
        Job("restaurant", 71, 2, &OFFICE, Done),
        Job("graaf", 70, 6, &INTERCOM, Repair),
        Job("jong", 69, 12, &FUSES, Done),
        Job("bakkerij", 68, 4, &FAULT, Repair),
        Job("fernandes", 67, 8, &CHARGER, Done),
        Job("nguyen", 66, 3, &SMOKE, Question),
        Job("amiri", 65, 10, &KITCHEN, Done),
        Job("dijkstra", 64, 2, &PANELS, Question),
        Job("demir", 63, 7, &FUSES, Done),
        Job("kerk", 63, 1, &FAULT, Repair),
        Job("linde", 62, 12, &PANELS, Done),
        Job("koster", 61, 9, &SMOKE, Question),
        Job("berg", 61, 5, &CHARGER, Question),
        Job("vve", 60, 14, &INSPECTION, Done),
        Job("leeuwen", 60, 3, &GARDEN, Question),
        Job("silva", 59, 8, &FUSES, Done),
        Job("wong", 58, 12, &INTERCOM, Question),
        Job("visser", 57, 4, &KITCHEN, DonePaidBy("visser-nabil")),
        Job("garage", 56, 3, &FAULT, Repair),
        Job("makelaar", 55, 11, &INSPECTION, Done),
        Job("ozturk", 54, 2, &CHARGER, Done),
        Job("sporthal", 53, 14, &SMOKE, Done),
        Job("elamrani", 52, 9, &FAULT, Repair),
        Job("haddad", 51, 6, &PANELS, Quoted(Refused)),
        Job("kapsalon", 50, 2, &SOCKET, Repair),
        Job("atelier", 49, 3, &OFFICE, Done),
        Job("tromp", 48, 12, &SMOKE, Question),
        Job("restaurant", 47, 9, &KITCHEN, Quoted(Refused)),
        Job("kowalczyk", 46, 5, &FUSES, Done),
        Job("hof", 45, 8, &KITCHEN, Quoted(Refused)),
        Job("huisarts", 44, 4, &FAULT, Repair),
        Job("school", 43, 2, &SMOKE, Done),
        Job("patel", 42, 10, &CHARGER, Done),
        Job("fietsen", 41, 12, &CHARGER, Question),
        Job("postma", 40, 4, &FAULT, Repair),
        Job("aksoy", 39, 7, &GARDEN, Quoted(Lapsed)),
        Job("linde", 38, 3, &HEATPUMP, Done),
        Job("schouten", 37, 6, &GARDEN, Question),
        Job("kinderopvang", 36, 9, &INSPECTION, Done),
        Job("murphy", 35, 5, &FUSES, Question),
        Job("yildiz", 33, 12, &PANELS, Done),
        Job("garage", 31, 2, &CHARGER, Done),
        Job("osei", 30, 8, &HEATPUMP, Quoted(Refused)),
        Job("ozturk", 28, 6, &HEATPUMP, Done),
        Job("schouten", 26, 3, &INTERCOM, Repair),
        Job("bakkerij", 25, 10, &HEATPUMP, Done),
        Job("vos", 23, 4, &CHARGER, Done),
        Job("fietsen", 21, 7, &OFFICE, Done),
        Job("elamrani", 20, 2, &HEATPUMP, Done),
        Job("velt", 18, 9, &INTERCOM, Question),
        Job("meer", 17, 5, &SOCKET, WrittenOff),
        Job("kapsalon", 15, 11, &SMOKE, Repair),
        Job("demir", 14, 3, &GARDEN, Done),
        Job("hof", 12, 8, &HEATPUMP, Done),
        Job("abdi", 11, 4, &CHARGER, Quoted(Refused)),
        Job("murphy", 10, 9, &KITCHEN, Done),
        Job("ozturk", 8, 2, &GARDEN, Done),
        Job("restaurant", 7, 6, &FAULT, Repair),
        Job("graaf", 6, 12, &HEATPUMP, Quoted(Lapsed)),
        Job("kowalczyk", 5, 3, &SMOKE, Repair),
        Job("linde", 4, 8, &INTERCOM, Done),
        Job("jong", 3, 5, &FAULT, Unpaid),
        Job("yildiz", 2, 10, &CHARGER, Done),
        Job("vries", 1, 14, &HEATPUMP, Quoted(Open)),
        Job("nguyen", 1, 12, &SOCKET, Repair),
        Job("makelaar", 1, 6, &OFFICE, Quoted(Open)),
        Job("aksoy", 0, 24, &PANELS, Quoted(Open)),
        Job("huisarts", 0, 11, &INSPECTION, Question),
        Job("wong", 0, 6, &INTERCOM, Question),
        Job("hoekstra", 0, 2, &HEATPUMP, Question),
    ]
};

/// Returns all that the jobs left behind.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    let mut numbers = Numbers::default();
    JOBS.iter()
        .enumerate()
        .flat_map(|(place, job)| papers(place, job, today, &mut numbers))
        .collect()
}

/// The numbers that were given out, by series and year.
#[derive(Default)]
struct Numbers(BTreeMap<(&'static str, i32), u32>);

impl Numbers {
    fn next(&mut self, series: &'static str, day: NaiveDate) -> String {
        let year = day.year();
        let last = self.0.entry((series, year)).or_default();
        *last += 1;
        format!("{series}{year}-{last:03}")
    }
}

/// Returns what one job left behind. Nothing of it lies after today.
fn papers(place: usize, job: &Job, today: NaiveDate, numbers: &mut Numbers) -> Vec<Entry> {
    let Job(who, months, days, topic, course) = *job;
    let asked_on = before(today, months, days);
    let mut entries = vec![asked(who, topic, course, asked_on)];
    let quoted_on = after(asked_on, 3, today);
    let work = Work {
        who,
        topic,
        cents: topic.cents + (place as i64 * 1_730) % 9_500,
        invoiced_on: after(asked_on, 20, today),
        paid_on: after(asked_on, 33, today),
    };
    let mut accepted = |numbers: &mut Numbers, payer| {
        let quote = numbers.next("O-", quoted_on);
        let outcome = QuoteOutcome::Accepted;
        entries.push(quoted(&work, quote.clone(), quoted_on, outcome));
        entries.push(delivered(&work));
        entries.extend(paid(&work, Some(quote), payer, numbers));
    };
    match course {
        Course::Question => {}
        Course::Quoted(outcome) => {
            let number = numbers.next("O-", quoted_on);
            entries.push(quoted(&work, number, quoted_on, outcome));
        }
        Course::Done => accepted(numbers, who),
        Course::DonePaidBy(payer) => accepted(numbers, payer),
        Course::Repair => entries.extend(paid(&work, None, who, numbers)),
        Course::Unpaid => {
            entries.push(invoiced(&work, None, InvoiceState::Open, numbers).0);
        }
        Course::WrittenOff => {
            entries.push(invoiced(&work, None, InvoiceState::WrittenOff, numbers).0);
        }
    }
    entries
}

/// What a job comes to, once it is asked for.
struct Work {
    who: &'static str,
    topic: &'static Topic,
    cents: i64,
    invoiced_on: NaiveDate,
    paid_on: NaiveDate,
}

fn asked(who: &'static str, topic: &'static Topic, course: Course, day: NaiveDate) -> Entry {
    let reaction = match course {
        Course::Question => "Denkt er nog over na.",
        Course::Quoted(_) | Course::Done | Course::DonePaidBy(_) => "Wil graag een offerte.",
        Course::Repair | Course::Unpaid | Course::WrittenOff => {
            "Wil zo snel mogelijk een afspraak."
        }
    };
    moment(
        who,
        ContactMoment {
            happened_on: day,
            date_unknown: false,
            channel: topic.channel,
            subject: topic.subject.to_owned(),
            content: topic.asked.to_owned(),
            reaction: reaction.to_owned(),
        },
    )
}

/// Returns the moment at which the work was shown to who asked for it.
fn delivered(work: &Work) -> Entry {
    moment(
        work.who,
        ContactMoment {
            happened_on: work.invoiced_on,
            date_unknown: false,
            channel: Channel::InPerson,
            subject: format!("oplevering, {}", work.topic.subject),
            content: "Samen nagelopen. De tekening ligt in de meterkast.".to_owned(),
            reaction: "Tevreden.".to_owned(),
        },
    )
}

fn moment(who: &'static str, moment: ContactMoment) -> Entry {
    Entry::new(moment.happened_on, move |making, office| {
        let name = format!("{who}, {}: {}", moment.happened_on, moment.subject);
        let fields = RecordFields::ContactMoment(moment);
        making
            .enter(office, name, &[(who, PartyRole::Contact)], fields)
            .map(drop)
    })
}

fn quoted(work: &Work, number: String, day: NaiveDate, outcome: QuoteOutcome) -> Entry {
    let role = if outcome.is_accepted() {
        PartyRole::Customer
    } else {
        PartyRole::Requester
    };
    let (who, topic, amount_cents) = (work.who, work.topic, work.cents);
    Entry::new(day, move |making, office| {
        let fields = RecordFields::Quote(Quote {
            number: number.clone(),
            dated_on: day,
            amount_cents,
            outcome,
            part_of_administration: false,
            content: topic.offered.to_owned(),
            agreement_id: None,
        });
        making
            .enter(office, number, &[(who, role)], fields)
            .map(drop)
    })
}

/// Returns an invoice with its number. It is entered when it is settled, and an open one on its own day.
fn invoiced(
    work: &Work,
    quote: Option<String>,
    state: InvoiceState,
    numbers: &mut Numbers,
) -> (Entry, String) {
    let (who, topic, cents, dated_on) = (work.who, work.topic, work.cents, work.invoiced_on);
    let (entered_on, settled_on) = match state {
        InvoiceState::Open => (dated_on, None),
        InvoiceState::Paid | InvoiceState::WrittenOff | InvoiceState::Credited => {
            (work.paid_on, Some(work.paid_on))
        }
    };
    let number = numbers.next("", dated_on);
    let name = number.clone();
    let entry = Entry::new(entered_on, move |making, office| {
        let quote_id = quote.map(|quote| making.record(&quote)).transpose()?;
        let fields = RecordFields::Invoice(Invoice {
            number: name.clone(),
            dated_on,
            due_on: dated_on.checked_add_days(chrono::Days::new(30)),
            amount_cents: cents,
            vat_cents: cents * 21 / 121,
            state,
            settled_on,
            class: DocumentClass::Ordinary,
            first_use_year: None,
            description: capital(topic.subject),
            vat_id: String::new(),
            quote_id,
            agreement_id: None,
        });
        making
            .enter(office, name, &[(who, PartyRole::Customer)], fields)
            .map(drop)
    });
    (entry, number)
}

fn paid(
    work: &Work,
    quote: Option<String>,
    payer: &'static str,
    numbers: &mut Numbers,
) -> [Entry; 2] {
    let (invoice, number) = invoiced(work, quote, InvoiceState::Paid, numbers);
    let (cents, booked_on) = (work.cents, work.paid_on);
    let payment = Entry::new(booked_on, move |making, office| {
        let fields = RecordFields::Payment(Payment {
            booked_on,
            amount_cents: cents,
            account_number: account(payer),
            account_holder: people::holder(payer),
            description: format!("Factuur {number}"),
            invoice_id: Some(making.record(&number)?),
        });
        let name = format!("betaling van {number}");
        making
            .enter(office, name, &[(payer, PartyRole::Payer)], fields)
            .map(drop)
    });
    [invoice, payment]
}

/// Returns an account number of a bank that does not exist; its check digits are wrong on purpose.
fn account(payer: &str) -> String {
    let place = people::find(payer).map_or(0, |(place, _)| place);
    format!("NL00 VERZ 0000 0000 {place:02}")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
