//! The lock: a wrong password and its wait, the right one, and the way back with the recovery sheet.

use crate::steps::{PASSWORD, set_up, type_password_twice};
use crate::window::Window;

const WRONG: &str = "een verkeerd wachtwoord";
const NEW: &str = "een nieuw wachtwoord van vijf woorden";

/// What is said after the second, third and fourth wrong password.
const WAITS: [&str; 3] = [
    "U kunt het over 1 seconde opnieuw proberen.",
    "U kunt het over 2 seconden opnieuw proberen.",
    "U kunt het over 4 seconden opnieuw proberen.",
];

#[tokio::test]
async fn the_vault_opens_to_the_password_or_the_sheet_and_to_nothing_else() {
    let window = Window::open("lock-and-recovery", "2026-05-19").await;
    let groups = set_up(&window).await;

    lock(&window).await;
    window
        .sees("De privacyadministratie van Wilgenhoek Online Diensten")
        .await;
    window.sees_no("Relaties").await;
    window.picture("1-locked").await;
    try_password(&window, WRONG).await;
    window.sees("Dit wachtwoord past niet.").await;
    window
        .sees("Kijk of Caps Lock aanstaat. Weet u het niet meer, gebruik dan uw herstelblad.")
        .await;
    for wait in WAITS {
        try_password(&window, WRONG).await;
        window.sees(wait).await;
        if wait == WAITS[2] {
            window.picture("2-wait").await;
        }
        window.sees("U kunt het nu opnieuw proberen.").await;
    }
    try_password(&window, PASSWORD).await;
    window.is_on("Dinsdag 19 mei").await;

    lock(&window).await;
    window.press("Wachtwoord vergeten").await;
    window.is_on("Met het herstelblad").await;
    window.picture("3-recovery").await;
    for (index, group) in groups.iter().enumerate() {
        window.fill(&format!("Groep {}", index + 1), group).await;
    }
    type_password_twice(&window, NEW).await;
    window.picture("4-new-password").await;
    window.press("Openen").await;
    window.is_on("Dinsdag 19 mei").await;

    lock(&window).await;
    try_password(&window, PASSWORD).await;
    window.sees("Dit wachtwoord past niet.").await;
    try_password(&window, NEW).await;
    window.is_on("Dinsdag 19 mei").await;
}

async fn lock(window: &Window) {
    window.press("Vergrendelen").await;
    window.sees("Zonder wachtwoord of herstelblad").await;
}

async fn try_password(window: &Window, password: &str) {
    window.fill("Wachtwoord", password).await;
    window.press("Openen").await;
}
