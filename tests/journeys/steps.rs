//! Stretches of the road that several journeys share.

use fantoccini::Locator;

use crate::window::Window;

/// The password of every administration in the journeys.
pub const PASSWORD: &str = "een lang wachtwoord van vijf woorden";

/// Fills in the three steps of the first start and returns the eight groups of the recovery sheet.
pub async fn set_up(window: &Window) -> Vec<String> {
    window.is_on("Wie bent u?").await;
    window.fill("Naam van uw bedrijf", "Wilgenhoek Online Diensten").await;
    window.fill("Straat en huisnummer", "Lange Wilgenweg 12").await;
    window.fill("Postcode", "1400 XZ").await;
    window.fill("Plaats", "Waterdam").await;
    window.fill("Telefoon", "085 000 00 12").await;
    window.fill("E-mail", "info@wilgenhoek.example").await;
    window.fill("KvK-nummer", "00000000").await;
    window.fill("Wie ondertekent de brieven?", "Marijke Terpstra-Vos").await;
    window.picture("1-wie-bent-u").await;
    window.press("Verder").await;

    window.is_on("Wat doet uw bedrijf met gegevens?").await;
    window.picture("2-wat-doet-u").await;
    window.press("Verder met").await;

    window.is_on("Kies een wachtwoord").await;
    window.fill("Wachtwoord", PASSWORD).await;
    window.fill("Nog een keer", PASSWORD).await;
    window.picture("3-wachtwoord").await;
    window.press("Kluis maken").await;

    window.is_on("Uw herstelblad").await;
    let groups = recovery_groups(window).await;
    window.picture("4-herstelblad").await;
    groups
}

/// Reads the eight groups off the sheet on screen.
async fn recovery_groups(window: &Window) -> Vec<String> {
    let mut groups = Vec::new();
    for group in window.client.find_all(Locator::Css("[data-recovery-group]")).await.expect("groups on the sheet") {
        groups.push(group.text().await.expect("a group's text"));
    }
    assert_eq!(groups.len(), 8, "the sheet has eight groups of four");
    groups
}
