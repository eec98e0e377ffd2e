//! Telling everybody who has the data what was done with them (art. 19), in the owner's own way.

use serde_json::Value;

use crate::window::Window;

/// Tells every recipient of the page that was not told yet.
pub async fn tell_all(window: &Window) {
    window.is_done().await;
    let read =
        "return [...document.querySelectorAll('main button[aria-label^=\"Zelf laten weten: \"]')]
        .map((button) => button.getAttribute('aria-label').slice('Zelf laten weten: '.length))";
    let untold = window.run(read, vec![]).await;
    let untold: Vec<&str> = untold
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    for name in untold.iter().filter(|name| !name.starts_with("alle")) {
        window.press(&format!("Zelf laten weten: {name}")).await;
        window.press("Noteren").await;
        window.sees_in(name, "Zelf laten weten op").await;
    }
}
