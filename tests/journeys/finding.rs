//! Finding anything with the keyboard alone.

use crate::entries::{LONG_NAME, fill};
use crate::steps::set_up;
use crate::window::{Key, Window};

#[tokio::test]
async fn a_person_a_record_a_page_and_an_act_are_found_with_the_keyboard_alone() {
    let window = Window::open("finding", "2026-05-19").await;
    set_up(&window).await;
    fill(&window).await;
    window.go("#/vandaag", "Dinsdag 19 mei").await;

    search(&window).await;
    window.sees("Relatie toevoegen").await;
    window.picture("1-nothing-typed").await;
    window.types("ozturk").await;
    window.sees("vraagt welke gegevens u bewaart").await;
    window.picture("2-a-person").await;
    window.strikes(Key::Enter).await;
    window.is_on(LONG_NAME).await;

    search(&window).await;
    window.types("t hof").await;
    window.sees("Er is meer. Typ verder").await;
    window.strikes(Key::Escape).await;
    window.sees_no("Er is meer. Typ verder").await;

    search(&window).await;
    window.types("2025-00").await;
    window.sees("Factuur 2025-0093").await;
    window.picture("3-a-number").await;
    window.strikes(Key::Enter).await;
    window.is_on("Factuur 2025-0093").await;

    search(&window).await;
    window.sees("Laatst geopend").await;
    window.picture("4-opened-last").await;
    window.types("vastgeh").await;
    window.sees("in Opruimen").await;
    window.strikes(Key::Enter).await;
    window.is_on("Opruimen").await;
    window.sees("De klant betwist de rekening van 2014.").await;

    search(&window).await;
    window.types("zzz").await;
    window.sees("Niets gevonden met ‘zzz’.").await;
    window.picture("5-nothing-found").await;
    window.strikes(Key::Escape).await;

    search(&window).await;
    window.types("vergrendel").await;
    window.sees("Doen").await;
    window.strikes(Key::Enter).await;
    window.sees("Zonder wachtwoord of herstelblad").await;
}

async fn search(window: &Window) {
    window.strikes_with_control('k').await;
    window.has_focus_in("Zoek een relatie").await;
}
