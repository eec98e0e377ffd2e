//! The host: a skin around `api`. It opens the one window, carries each call of the window to its use case on a thread
//! that may block, and tells the window what happens by itself. It holds no rules and no data.

mod adapters;
mod desktop;
mod surroundings;
mod timers;

use std::sync::Arc;

use api::office::Office;
use tauri::{Builder, Context, Manager, RunEvent, Runtime, Wry};

pub use adapters::{COMMANDS, UPLOADS};
pub use surroundings::Surroundings;

/// Puts the commands and the state into a builder. The tests build the same program around a mock window.
pub fn assemble<R: Runtime>(builder: Builder<R>, surroundings: Surroundings) -> Builder<R> {
    adapters::make_known(builder)
        .plugin(tauri_plugin_dialog::init())
        .setup(move |app| {
            let folder = surroundings.folder(app.handle())?;
            let desktop = desktop::System::new(app.handle().clone(), &surroundings);
            let office = Arc::new(Office::new(folder, surroundings.clock(), Box::new(desktop)));
            office.start();
            app.manage(Arc::clone(&office));
            timers::start(office);
            Ok(())
        })
}

/// Runs the program until its window closes; locks the administration before it ends.
///
/// # Errors
/// Returns what the window system says when no window can be made.
pub fn run() -> tauri::Result<()> {
    let context: Context<Wry> = tauri::generate_context!();
    let app = assemble(Builder::default(), Surroundings::of_this_process()).build(context)?;
    app.run(|app, event| {
        // The vault is closed on the way out, so that no open file and no letter stays behind.
        if matches!(event, RunEvent::Exit) {
            app.state::<Arc<Office>>().end();
        }
    });
    Ok(())
}
