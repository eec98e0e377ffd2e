//! Stretches of the road that several journeys share.

use crate::window::Window;

/// The password of every administration in the journeys.
pub const PASSWORD: &str = "een lang wachtwoord van vijf woorden";

/// Goes through the first start, and returns the eight groups of the recovery sheet.
pub async fn set_up(window: &Window) -> Vec<String> {
    say_who(window).await;
    window.press("Verder").await;
    window.is_on("Wat doet uw bedrijf met gegevens?").await;
    window.press("Verder met").await;
    choose_password(window, PASSWORD).await;
    window.press("Kluis maken").await;
    let groups = read_sheet(window).await;
    type_back(window, &groups).await;
    window.sees("Uw administratie is klaar voor gebruik.").await;
    groups
}

/// Fills in the first step.
pub async fn say_who(window: &Window) {
    window.is_on("Wie bent u?").await;
    window
        .fill("Naam van uw bedrijf", "Wilgenhoek Online Diensten")
        .await;
    window
        .fill("Wie ondertekent de brieven?", "Marijke Terpstra-Vos")
        .await;
    window
        .fill("Straat en huisnummer", "Lange Wilgenweg 12")
        .await;
    window.fill("Postcode", "1400 XZ").await;
    window.fill("Plaats", "Waterdam").await;
    window.fill("E-mail", "info@wilgenhoek.example").await;
    window.fill("Telefoon", "085 000 00 12").await;
    window.fill("KvK-nummer", "00000000").await;
}

/// Fills in the third step.
pub async fn choose_password(window: &Window, password: &str) {
    window.is_on("Kies een wachtwoord").await;
    type_password_twice(window, password).await;
}

/// Types a new password and types it again.
pub async fn type_password_twice(window: &Window, password: &str) {
    window.fill("Nieuw wachtwoord", password).await;
    window.fill("Nog een keer", password).await;
}

/// Opens the vault.
pub async fn open_with(window: &Window, password: &str) {
    window.fill("Wachtwoord", password).await;
    window.press("Openen").await;
}

/// Reads the eight groups off the sheet on screen.
pub async fn read_sheet(window: &Window) -> Vec<String> {
    window.is_on("Uw herstelblad").await;
    let read = "return [...document.querySelectorAll('section ol li')].map((line) => line.lastElementChild.innerText)";
    let groups: Vec<String> = window
        .run(read, vec![])
        .await
        .as_array()
        .expect("groups on the sheet")
        .iter()
        .filter_map(|group| Some(group.as_str()?.trim().to_owned()))
        .collect();
    assert_eq!(groups.len(), 8, "the sheet has eight groups");
    assert!(
        groups.iter().all(|group| group.len() == 4),
        "each group has four characters: {groups:?}"
    );
    groups
}

/// Types the two groups back that the sheet asks for, and begins.
pub async fn type_back(window: &Window, groups: &[String]) {
    for (index, group) in groups.iter().enumerate() {
        let label = format!("Groep {}", index + 1);
        if window.has_field(&label).await {
            window.fill(&label, group).await;
        }
    }
    window.press("Beginnen").await;
}

/// Somebody invented, as their card is typed in.
pub struct Person {
    pub salutation: &'static str,
    pub given_name: &'static str,
    pub infix: &'static str,
    pub family_name: &'static str,
    pub email: &'static str,
    pub street: &'static str,
    pub postcode: &'static str,
    pub town: &'static str,
}

impl Person {
    pub const ROOS: Self = Self {
        salutation: "Mevrouw",
        given_name: "Roos",
        infix: "van 't",
        family_name: "Zandhoven",
        email: "roos@zandhoven.example",
        street: "Molenpad 7",
        postcode: "1401 AB",
        town: "Waterdam",
    };

    /// Returns the name as it is shown.
    pub fn name(&self) -> String {
        format!("{} {} {}", self.given_name, self.infix, self.family_name)
    }
}

/// Types the card of a new contact and saves it.
pub async fn enter_contact(window: &Window, person: &Person) {
    window.place("Relaties").await;
    window.press("Relatie toevoegen").await;
    window.is_on("Relatie toevoegen").await;
    window.tick(person.salutation).await;
    window.fill("Voornaam", person.given_name).await;
    window.fill("Tussenvoegsel", person.infix).await;
    window.fill("Achternaam", person.family_name).await;
    window.fill("E-mailadres", person.email).await;
    window.press("Adres").await;
    window.fill("Straat en huisnummer", person.street).await;
    window.fill("Postcode", person.postcode).await;
    window.fill("Plaats", person.town).await;
    window.picture("card").await;
    window.press("Opslaan").await;
    window.is_on(&person.name()).await;
    window.sees(person.street).await;
}

/// Types an invoice that is paid, and saves it.
pub async fn enter_invoice(window: &Window, letters: &str, name: &str, number: &str, day: &str) {
    window.place("Gegevens").await;
    window.press("Gegeven toevoegen").await;
    window.is_on("Gegeven toevoegen").await;
    window.choose("Soort", "Factuur").await;
    window.pick("Relatie", letters, name).await;
    window.fill("Nummer", number).await;
    window.fill("Factuurdatum", day).await;
    window.fill("Bedrag met btw", "1.210,00").await;
    window.fill("Waarvan btw", "210").await;
    window.choose("Stand", "Betaald").await;
    window.fill("Betaald op", day).await;
    window.fill("Waarvoor?", "Website voor de bakkerij").await;
    window.picture("2-form-of-invoice").await;
    window.press("Opslaan").await;
}
