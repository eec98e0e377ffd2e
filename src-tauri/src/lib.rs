//! The host: a skin around `api`. It opens the one window, carries each call of the window to its use case on a thread
//! that may block, and tells the window what happens by itself. It holds no rules and no data.

mod adapters;
mod desktop;
mod surroundings;
mod timers;

use std::sync::Arc;

use api::office::Office;
use tauri::{AppHandle, Builder, Context, Manager, RunEvent, Runtime, Wry};

pub use adapters::{COMMANDS, UPLOADS};
pub use surroundings::Surroundings;

/// Puts the commands into a builder. The tests build the same program around a mock window.
pub fn assemble<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    adapters::make_known(builder).plugin(tauri_plugin_dialog::init())
}

/// Puts the office with its timers into a program that was built.
///
/// # Errors
/// Returns what the system says when it has no folder for application data.
pub fn furnish<R: Runtime>(app: &AppHandle<R>, surroundings: &Surroundings) -> tauri::Result<()> {
    let folder = surroundings.folder(app)?;
    let desktop = desktop::System::new(app.clone(), surroundings);
    let office = Arc::new(Office::new(folder, surroundings.clock(), Box::new(desktop)));
    office.start();
    app.manage(Arc::clone(&office));
    timers::start(office);
    Ok(())
}

/// Runs the program until its window closes; locks the administration before it ends.
///
/// # Errors
/// Returns what the window system says when no window can be made.
pub fn run() -> tauri::Result<()> {
    let context: Context<Wry> = tauri::generate_context!();
    let app = assemble(Builder::default()).build(context)?;
    // Before the window opens: its first question is how the session stands.
    furnish(app.handle(), &Surroundings::of_this_process())?;
    app.run(|app, event| {
        // The vault is closed on the way out, so that no open file and no letter stays behind.
        if matches!(event, RunEvent::Exit) {
            app.state::<Arc<Office>>().end();
        }
    });
    Ok(())
}
