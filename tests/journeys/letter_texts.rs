//! The owner adapts a sentence of a letter: the warning where the law wants more, the letter beside it, and the file
//! that is frozen.

use crate::entries;
use crate::papers::text_of;
use crate::steps::set_up;
use crate::window::Window;

#[tokio::test]
async fn an_owner_writes_a_sentence_of_a_letter_and_it_stands_in_what_is_issued() {
    let window = Window::open("letter-texts", "2026-05-19").await;
    set_up(&window).await;
    entries::fill(&window).await;
    window.place("Brieven").await;
    window.press("Teksten aanpassen").await;
    window.is_on("Teksten aanpassen").await;
    window.sees("Alle brieven hebben de standaardtekst.").await;
    window.pictures("1-letters").await;
    window.press("Ontvangstbevestiging").await;
    window.is_on("Ontvangstbevestiging").await;
    drop_the_due_date(&window).await;
    adapt(&window).await;
    issue(&window).await;
}

/// Leaves out what the law wants, sees which, and takes it back.
async fn drop_the_due_date(window: &Window) {
    window.press("Aanpassen: wanneer het antwoord komt").await;
    window
        .fill("Tekst", "U hoort snel van ons. Dit kost u niets.")
        .await;
    window
        .sees("de uiterste dag voor het antwoord (artikel 12 lid 3 AVG)")
        .await;
    window.pictures("2-lacking").await;
    window.press("Terug naar de standaardtekst").await;
    window
        .sees("en in elk geval uiterlijk op {{uiterlijk}}.")
        .await;
}

/// Writes a sentence with its field, and sees it in the letter.
async fn adapt(window: &Window) {
    window.press("Aanpassen: wanneer het antwoord komt").await;
    window.fill("Tekst", "U leest ons antwoord voor ").await;
    window
        .press("Invoegen: uiterste dag voor het antwoord")
        .await;
    window.types(" of op die dag. Dat is gratis.").await;
    window
        .sees("U leest ons antwoord voor 2 december 2026 of op die dag. Dat is gratis.")
        .await;
    window.pictures("3-adapted").await;
    window.press("Tekst bewaren").await;
    window.sees("De tekst is bewaard.").await;
    window.sees("Uw eigen tekst, van 19 mei 2026.").await;
    window.is_done().await;
}

/// Issues the letter in its envelope, and reads the file.
async fn issue(window: &Window) {
    window.place("Verzoeken").await;
    window.press(entries::LONG_NAME).await;
    window.is_on(entries::LONG_NAME).await;
    window.press("Ontvangstbevestiging maken").await;
    window.sees("Zo wordt de brief").await;
    window.tick("Toon het venster van de envelop").await;
    window
        .sees("Het hele adres staat in het venster, en niets anders.")
        .await;
    window.pictures("4-envelope").await;
    window.press("Brief uitgeven").await;
    window.sees("De brief ligt vast.").await;
    window.press("Opslaan: Ontvangstbevestiging").await;
    window.sees("Opgeslagen als").await;
    let text = text_of(&window.saved("ontvangstbevestiging").await);
    let own = "U leest ons antwoord voor 8 juni 2026 of op die dag. Dat is gratis.";
    assert!(text.contains(own), "the owner's own sentence: {text}");
    assert!(!text.contains("Dit kost u niets"), "{text}");
}
