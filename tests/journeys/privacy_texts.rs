//! The short privacy texts: filled in, copied, and told of when the register says something else since.

use serde_json::json;

use crate::steps::set_up;
use crate::window::Window;

#[tokio::test]
async fn a_text_is_copied_and_tells_when_the_rule_has_changed_since() {
    let window = Window::open("privacy-texts", "2026-05-19").await;
    set_up(&window).await;

    window.place("Verklaring").await;
    window.press("Korte teksten").await;
    window.sees("Uw website ontbreekt.").await;
    window.pictures("1-something-missing").await;
    window.press("Invullen bij Instellingen, Bedrijf").await;
    window.is_on("Instellingen").await;
    window.fill("Website", "www.wilgenhoek.example").await;
    window.press("Opslaan").await;
    window.sees("Opgeslagen.").await;

    window.place("Verklaring").await;
    window.press("Korte teksten").await;
    window.sees("U mag bezwaar maken.").await;
    window.sees_no("Uw website ontbreekt.").await;
    window.press("Kopiëren: Onder een e-mail").await;
    window.sees("Gekopieerd op 19 mei 2026.").await;
    window.pictures("2-copied").await;
    assert!(
        pasted(&window).await.starts_with(
            "Wij bewaren onze e-mails met u om u te kunnen antwoorden: 5 jaar na het contact."
        ),
        "what was copied is on the clipboard"
    );

    window.place("Register").await;
    window.press("Regel wijzigen").await;
    window.sees("Bewaartermijn van Contact").await;
    window.fill("Lengte", "2").await;
    window.sees("De regel wordt: 2 jaar na het contact").await;
    window.press("Regel opslaan").await;
    window.sees("De regel is opgeslagen").await;
    window.place("Verklaring").await;
    window.press("Korte teksten").await;
    window
        .sees("Veranderd sinds u deze tekst kopieerde op 19 mei 2026.")
        .await;
    window.sees("antwoorden: 2 jaar na het contact.").await;
    window
        .press_in("Veranderd sinds", "Waarom staat dit er?")
        .await;
    window.sees("art. 21 lid 1 en 4 AVG").await;
    window.pictures("3-changed").await;
}

/// Pastes into the search, and returns what came.
async fn pasted(window: &Window) -> String {
    window.strikes_with_control('k').await;
    window.has_focus_in("Zoek een relatie").await;
    window.strikes_with_control('v').await;
    window.sees("Niets gevonden").await;
    let text = window
        .run("return document.activeElement.value", vec![json!(null)])
        .await;
    window.strikes(crate::window::Key::Escape).await;
    text.as_str().unwrap_or_default().to_owned()
}
