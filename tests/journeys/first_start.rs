//! From an empty folder to the page of today.

use crate::steps::set_up;
use crate::window::Window;

#[tokio::test]
async fn first_start_in_three_steps_ends_on_today() {
    let window = Window::open("first-start", "2026-05-19").await;
    set_up(&window).await;
}
