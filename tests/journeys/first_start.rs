//! From an empty folder to the page of today.

use crate::steps::{PASSWORD, choose_password, read_sheet, say_who, type_back};
use crate::window::Window;

#[tokio::test]
async fn the_first_start_takes_three_steps_and_ends_on_today() {
    let window = Window::open("first-start", "2026-05-19").await;
    say_who(&window).await;
    window.picture("1-who").await;
    window.press("Verder").await;

    window.is_on("Wat doet uw bedrijf met gegevens?").await;
    window.sees("Verder met").await;
    window.picture("2-what").await;
    window.press("Verder met").await;

    choose_password(&window, PASSWORD).await;
    window.picture("3-password").await;
    window.press("Kluis maken").await;

    let groups = read_sheet(&window).await;
    window.picture("4-sheet").await;
    window.press("Opslaan").await;
    window.sees("Opgeslagen als").await;
    type_back(&window, &groups).await;

    window.is_on("Dinsdag 19 mei").await;
    window
        .sees("Uw administratie is klaar voor gebruik. Begin met een relatie of een gegeven.")
        .await;
    window.sees("Wilgenhoek Online Diensten").await;
    window.picture("5-today").await;

    for file in ["vault.db", "keys.json"] {
        assert!(
            window.folder().join(file).exists(),
            "the administration has its {file}"
        );
    }
    assert!(
        !window.saved("pdf").await.starts_with(window.folder()),
        "the recovery sheet never lies beside the vault"
    );
}
