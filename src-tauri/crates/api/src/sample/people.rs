//! The people of the sample business, as their cards are filled in. All of them are invented: their mail is on domains
//! that never exist, their telephone numbers are of the kind for fiction, and no post is delivered in their towns.

use domain::contact::{ContactKind, Salutation};
use domain::language::Language;
use domain::record::{ContactPointKind, ContactPointSource};

use crate::wire::contacts::{ContactForm, ContactPointForm};

/// Somebody of the sample.
pub(super) struct Person {
    /// The name by which the other tables know them.
    pub(super) key: &'static str,
    salutation: Salutation,
    given_name: &'static str,
    infix: &'static str,
    family_name: &'static str,
    company: &'static str,
    pub(super) email: &'static str,
    pub(super) street: &'static str,
    pub(super) town: &'static str,
}

const fn person(
    key: &'static str,
    salutation: Salutation,
    [given_name, infix, family_name]: [&'static str; 3],
    company: &'static str,
    email: &'static str,
    [street, town]: [&'static str; 2],
) -> Person {
    Person {
        key,
        salutation,
        given_name,
        infix,
        family_name,
        company,
        email,
        street,
        town,
    }
}

const LINDEDORP: &str = "Lindedorp";
const WATERDAM: &str = "Waterdam";
const WILGENSTAD: &str = "Wilgenstad";

use Salutation::{Mr, Ms, Neutral};

/// Everybody of the sample. Whoever is named by no other table is never entered; a test says that nobody is.
#[rustfmt::skip]
pub(super) const PEOPLE: &[Person] = &[
    person("ozturk", Ms, ["Sevda", "", "Öztürk-de Wit"], "", "sevda@ozturk.example", ["Lindelaan 8", LINDEDORP]),
    person("elamrani", Mr, ["Yassin", "", "El Amrani"], "", "yassin@elamrani.example", ["Kerkpad 4", LINDEDORP]),
    person("linde", Ms, ["Marieke", "van der", "Linde"], "", "marieke@vanderlinde.example", ["Molenpad 7", WATERDAM]),
    person("haan", Ms, ["Femke", "de", "Haan"], "", "femke@dehaan.example", ["Beukenhof 21", LINDEDORP]),
    person("hof", Ms, ["Samira", "van 't", "Hof-Yılmaz"], "", "samira@vanthof.example", ["Oude Gracht 112", WILGENSTAD]),
    person("hoekstra", Ms, ["Tjitske", "", "Hoekstra"], "", "tjitske@hoekstra.example", ["Elzenstraat 3", LINDEDORP]),
    person("berg", Mr, ["Wouter", "van den", "Berg"], "", "wouter@vandenberg.example", ["Elzenstraat 18", LINDEDORP]),
    person("velt", Mr, ["Joost", "in 't", "Velt"], "", "joost@intvelt.example", ["Havenkade 2", WATERDAM]),
    person("nguyen", Ms, ["Linh", "", "Nguyen"], "", "linh@nguyen.example", ["Havenkade 31", WATERDAM]),
    person("kowalczyk", Mr, ["Piotr", "", "Kowalczyk"], "", "piotr@kowalczyk.example", ["Spoorlaan 40", WILGENSTAD]),
    person("postma", Ms, ["Anneke", "de", "Boer-Postma"], "", "anneke@deboerpostma.example", ["Dorpsstraat 55", LINDEDORP]),
    person("yildiz", Mr, ["Emre", "", "Yıldız"], "", "emre@yildiz.example", ["Dorpsstraat 61", LINDEDORP]),
    person("janssen", Neutral, ["Robin", "", "Janssen"], "", "robin@janssen.example", ["Wilgenweg 9", WILGENSTAD]),
    person("ramdin", Ms, ["Shanti", "", "Ramdin"], "", "shanti@ramdin.example", ["Wilgenweg 14", WILGENSTAD]),
    person("dewolf", Mr, ["Ludo", "", "De Wolf"], "", "ludo@dewolf.example", ["Kerkpad 11", LINDEDORP]),
    person("bakker", Mr, ["Henk", "", "Bakker"], "", "henk@bakker.example", ["Kerkpad 6", LINDEDORP]),
    person("fernandes", Ms, ["Inês", "", "Fernandes"], "", "ines@fernandes.example", ["Sluisweg 5", WATERDAM]),
    person("ouali", Ms, ["Naima", "", "Ouali"], "", "naima@ouali.example", ["Sluisweg 27", WATERDAM]),
    person("tromp", Mr, ["Gerrit", "", "Tromp"], "", "gerrit@tromp.example", ["Havenkade 77", WATERDAM]),
    person("schouten", Ms, ["Iris", "", "Schouten-van Dijk"], "", "iris@schouten.example", ["Beukenhof 2", LINDEDORP]),
    person("abdi", Mr, ["Hassan", "", "Abdi"], "", "hassan@abdi.example", ["Spoorlaan 8", WILGENSTAD]),
    person("wielinga", Ms, ["Baukje", "", "Wielinga"], "", "baukje@wielinga.example", ["Spoorlaan 112", WILGENSTAD]),
    person("peeters", Mr, ["Karel", "", "Peeters"], "", "karel@peeters.example", ["Molenpad 15", WATERDAM]),
    person("demir", Ms, ["Elif", "", "Demir"], "", "elif@demir.example", ["Molenpad 22", WATERDAM]),
    person("vries", Mr, ["Sander", "de", "Vries"], "", "sander@devries.example", ["Lindelaan 33", LINDEDORP]),
    person("meer", Ms, ["Lotte", "van der", "Meer"], "", "lotte@vandermeer.example", ["Lindelaan 35", LINDEDORP]),
    person("silva", Mr, ["João", "da", "Silva"], "", "joao@dasilva.example", ["Oude Gracht 9", WILGENSTAD]),
    person("bos", Ms, ["Trijntje", "", "Bos"], "", "trijntje@bos.example", ["Oude Gracht 15", WILGENSTAD]),
    person("haddad", Mr, ["Karim", "", "Haddad"], "", "karim@haddad.example", ["Wilgenweg 50", WILGENSTAD]),
    person("jong", Ms, ["Esther", "de", "Jong-Levi"], "", "esther@dejonglevi.example", ["Elzenstraat 40", LINDEDORP]),
    person("brink", Mr, ["Ruud", "ten", "Brink"], "", "ruud@tenbrink.example", ["Elzenstraat 44", LINDEDORP]),
    person("wong", Ms, ["Mei", "", "Wong"], "", "mei@wong.example", ["Sluisweg 61", WATERDAM]),
    person("koster", Mr, ["Dirk", "", "Koster"], "", "dirk@koster.example", ["Sluisweg 63", WATERDAM]),
    person("amiri", Ms, ["Parisa", "", "Amiri"], "", "parisa@amiri.example", ["Havenkade 19", WATERDAM]),
    person("visser", Mr, ["Bram", "", "Visser"], "", "bram@visser.example", ["Dorpsstraat 3", LINDEDORP]),
    person("visser-nabil", Ms, ["Hanan", "", "Visser-Nabil"], "", "hanan@visser.example", ["Dorpsstraat 3", LINDEDORP]),
    person("heuvel", Ms, ["Truus", "van den", "Heuvel"], "", "truus@vandenheuvel.example", ["Beukenhof 8", LINDEDORP]),
    person("osei", Mr, ["Kwame", "", "Osei"], "", "kwame@osei.example", ["Spoorlaan 71", WILGENSTAD]),
    person("dijkstra", Mr, ["Sietse", "", "Dijkstra"], "", "sietse@dijkstra.example", ["Kerkpad 20", LINDEDORP]),
    person("graaf", Ms, ["Noortje", "de", "Graaf"], "", "noortje@degraaf.example", ["Molenpad 40", WATERDAM]),
    person("murphy", Ms, ["Aoife", "", "Murphy"], "", "aoife@murphy.example", ["Havenkade 5", WATERDAM]),
    person("patel", Mr, ["Rohan", "", "Patel"], "", "rohan@patel.example", ["Oude Gracht 88", WILGENSTAD]),
    person("leeuwen", Mr, ["Pim", "van", "Leeuwen"], "", "pim@vanleeuwen.example", ["Wilgenweg 23", WILGENSTAD]),
    person("hendriks", Ms, ["Gonnie", "", "Hendriks"], "", "gonnie@hendriks.example", ["Elzenstraat 9", LINDEDORP]),
    person("aksoy", Mr, ["Mert", "", "Aksoy"], "", "mert@aksoy.example", ["Sluisweg 12", WATERDAM]),
    person("vos", Neutral, ["Sam", "", "Vos"], "", "sam@vos.example", ["Lindelaan 50", LINDEDORP]),
    person("bakkerij", Mr, ["Arend", "", "Mulder"], "Bakkerij De Halve Maan", "arend@dehalvemaan.example", ["Dorpsstraat 12", LINDEDORP]),
    person("vve", Ms, ["Corrie", "", "Blom"], "VvE Havenkade 1-60", "bestuur@vvehavenkade.example", ["Havenkade 1", WATERDAM]),
    person("kapsalon", Ms, ["Fatima", "", "Bouzid"], "Kapsalon Fatima", "fatima@kapsalonfatima.example", ["Dorpsstraat 30", LINDEDORP]),
    person("school", Mr, ["Jelle", "van der", "Veen"], "Basisschool De Linde", "directie@schooldelinde.example", ["Kerkpad 1", LINDEDORP]),
    person("huisarts", Ms, ["Charlotte", "", "Rutgers"], "Huisartsenpraktijk Rutgers", "praktijk@rutgers.example", ["Oude Gracht 40", WILGENSTAD]),
    person("fietsen", Mr, ["Ko", "", "Prins"], "Fietsen Prins", "ko@fietsenprins.example", ["Spoorlaan 2", WILGENSTAD]),
    person("aannemer", Mr, ["Teun", "", "Verhoef"], "Bouwbedrijf Verhoef & Zn.", "teun@verhoefbouw.example", ["Sluisweg 90", WATERDAM]),
    person("makelaar", Ms, ["Judith", "van", "Ginkel"], "Makelaardij Van Ginkel", "judith@vanginkel.example", ["Oude Gracht 3", WILGENSTAD]),
    person("sporthal", Ms, ["Romy", "", "Tan"], "Sporthal De Dam", "beheer@sporthaldedam.example", ["Molenpad 1", WATERDAM]),
    person("restaurant", Mr, ["Luca", "", "Ferri"], "Restaurant Ferri", "luca@ferri.example", ["Havenkade 12", WATERDAM]),
    person("garage", Mr, ["Ömer", "", "Kaya"], "Garage Kaya", "werkplaats@garagekaya.example", ["Spoorlaan 95", WILGENSTAD]),
    person("kerk", Mr, ["Pieter", "", "Zijlstra"], "Stichting Kerkgebouw Lindedorp", "beheer@kerklindedorp.example", ["Kerkpad 2", LINDEDORP]),
    person("atelier", Ms, ["Vera", "", "Hofman"], "Atelier Hofman", "vera@atelierhofman.example", ["Wilgenweg 2", WILGENSTAD]),
    person("kinderopvang", Ms, ["Meryem", "", "Arslan"], "Kinderopvang Het Nest", "meryem@hetnest.example", ["Beukenhof 1", LINDEDORP]),
    person("advocaat", Mr, ["Hugo", "", "Steenbergen"], "Steenbergen Advocatuur", "hugo@steenbergen.example", ["Oude Gracht 70", WILGENSTAD]),
];

/// Returns somebody of the table with their place in it.
pub(super) fn find(key: &str) -> Option<(usize, &'static Person)> {
    PEOPLE
        .iter()
        .enumerate()
        .find(|(_, person)| person.key == key)
}

/// Returns the card of somebody, as it is typed in when they first come by.
pub(super) fn card(key: &str) -> Option<ContactForm> {
    let (place, person) = find(key)?;
    let is_business = !person.company.is_empty();
    Some(ContactForm {
        id: None,
        kind: if is_business {
            ContactKind::Business
        } else {
            ContactKind::Person
        },
        salutation: person.salutation,
        given_name: person.given_name.to_owned(),
        infix: person.infix.to_owned(),
        family_name: person.family_name.to_owned(),
        company: person.company.to_owned(),
        language: if matches!(person.key, "murphy" | "patel") {
            Language::English
        } else {
            Language::Dutch
        },
        note: note(key).to_owned(),
        deceased: false,
        child: false,
        points: points(place, person),
    })
}

/// Returns what the owner noted about somebody; most have no note.
fn note(key: &str) -> &'static str {
    match key {
        "ozturk" => "Belt liever dan dat zij mailt. Sleutel ligt bij de buren op nummer 10.",
        "vve" => "Facturen altijd met het nummer van de opdracht erbij.",
        "huisarts" => "Alleen na zes uur in het pand.",
        "heuvel" => "Laat afspraken bevestigen door haar dochter.",
        _ => "",
    }
}

fn points(place: usize, person: &Person) -> Vec<ContactPointForm> {
    let mut points = vec![
        ContactPointForm {
            street: person.street.to_owned(),
            postcode: postcode(person.town).to_owned(),
            town: person.town.to_owned(),
            ..point(ContactPointKind::PostalAddress, "")
        },
        point(ContactPointKind::Email, person.email),
        point(ContactPointKind::Phone, &phone(place)),
    ];
    match person.key {
        "yildiz" | "demir" | "vos" => {
            points.push(point(ContactPointKind::Whatsapp, &phone(place)));
        }
        "bakkerij" | "restaurant" => {
            points.push(point(
                ContactPointKind::Preference,
                "Niet bellen tijdens de drukte",
            ));
        }
        "atelier" => points.push(ContactPointForm {
            label: "Instagram".to_owned(),
            ..point(ContactPointKind::SocialMedia, "@atelierhofman.example")
        }),
        _ => {}
    }
    points
}

/// Returns a telephone number of the kind that is kept free for fiction; the business itself has the first.
fn phone(place: usize) -> String {
    format!("085 000 00 {:02}", place + 10)
}

/// Returns the postcode of a town; none of them exists.
pub(super) fn postcode(town: &str) -> &'static str {
    match town {
        LINDEDORP => "1400 XZ",
        WATERDAM => "1401 XZ",
        _ => "1402 XZ",
    }
}

fn point(kind: ContactPointKind, value: &str) -> ContactPointForm {
    ContactPointForm {
        id: None,
        kind,
        label: String::new(),
        value: value.to_owned(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        source: ContactPointSource::DataSubject,
        since: None,
        needed_for: Vec::new(),
    }
}

/// Returns the name in which somebody holds an account.
pub(super) fn holder(key: &str) -> String {
    let Some((_, person)) = find(key) else {
        return String::new();
    };
    if !person.company.is_empty() {
        return person.company.to_owned();
    }
    let initial: String = person.given_name.chars().take(1).collect();
    [initial.as_str(), person.infix, person.family_name]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
