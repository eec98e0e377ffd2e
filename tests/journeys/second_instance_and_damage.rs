//! What the owner is told when the administration cannot be opened, and that nothing is lost by it.

use std::fs;
use std::path::Path;

use crate::steps::{PASSWORD, set_up};
use crate::window::Window;

/// Where in a file a byte is changed.
#[derive(Clone, Copy)]
enum Place {
    /// Half way.
    Middle,
    /// In the day of the first line.
    FirstLine,
}

/// A file, where it is damaged, and what is said of it.
const DAMAGES: [(&str, Place, &str); 3] = [
    (
        "keys.json",
        Place::Middle,
        "Het bestand met de sleutels (keys.json) is beschadigd.",
    ),
    (
        "vault.db",
        Place::Middle,
        "De kluis (vault.db) is beschadigd.",
    ),
    (
        "ledger",
        Place::FirstLine,
        "De vergeetlijst klopt niet meer vanaf regel 1.",
    ),
];

#[tokio::test]
async fn an_administration_that_is_open_elsewhere_or_damaged_says_so() {
    let mut first = Window::open("second-instance-and-damage", "2026-05-19").await;
    set_up(&first).await;

    let second = first.open_beside().await;
    second
        .sees("Deze administratie is al open in een ander venster.")
        .await;
    second
        .sees("Ga naar dat venster, of sluit het eerst.")
        .await;
    second.picture("1-open-elsewhere").await;
    first.place("Relaties").await;

    first.press("Vergrendelen").await;
    first.sees("Zonder wachtwoord of herstelblad").await;
    first.close().await;
    second.press("Opnieuw proberen").await;
    second.sees("Zonder wachtwoord of herstelblad").await;

    for (file, place, sentence) in DAMAGES {
        let path = second.folder().join(file);
        let whole = fs::read(&path).expect("the file");
        let broken = damage(&path, &whole, place);
        second.fill("Wachtwoord", PASSWORD).await;
        second.press("Openen").await;
        second.sees(sentence).await;
        second
            .sees("Er is niets veranderd. Hebt u een kopie van de map van de administratie, zet die dan terug.")
            .await;
        second.picture(&format!("2-damaged-{file}")).await;
        let left = fs::read(&path).expect("the file");
        assert!(left == broken, "a damaged {file} is left as it was found");
        fs::write(&path, whole).expect("the file is put back");
    }

    second.fill("Wachtwoord", PASSWORD).await;
    second.press("Openen").await;
    second.sees("Uw administratie is klaar voor gebruik.").await;
}

/// Changes one byte of a file, and returns what stands in it now.
fn damage(path: &Path, whole: &[u8], place: Place) -> Vec<u8> {
    let at = match place {
        Place::Middle => whole.len() / 2,
        Place::FirstLine => {
            let day = b"2026-05-19";
            whole
                .windows(day.len())
                .position(|letters| letters == day)
                .expect("a day on the first line")
                + day.len()
                - 1
        }
    };
    let mut broken = whole.to_vec();
    broken[at] ^= 1;
    fs::write(path, &broken).expect("the file is damaged");
    broken
}
