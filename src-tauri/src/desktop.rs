//! What the program asks of the desktop around it: a place to save, a viewer, and the window's ear.

use std::path::{Path, PathBuf};

use api::office::{Desktop, Event};
use tauri::{AppHandle, Emitter, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;

use crate::Surroundings;

/// What a package calls the file with the texts of all licences.
const LICENCES: &str = "licenties.txt";

/// The desktop of this computer.
pub(crate) struct System<R: Runtime> {
    app: AppHandle<R>,
    save_to: Option<PathBuf>,
    without_viewer: bool,
}

impl<R: Runtime> System<R> {
    /// Returns the desktop as this process may use it.
    pub(crate) fn new(app: AppHandle<R>, surroundings: &Surroundings) -> Self {
        Self {
            app,
            save_to: surroundings.save_to.clone(),
            without_viewer: surroundings.without_viewer,
        }
    }
}

impl<R: Runtime> Desktop for System<R> {
    fn choose_place(&self, file_name: &str) -> Option<PathBuf> {
        if let Some(folder) = &self.save_to {
            return Some(folder.join(file_name));
        }
        self.app
            .dialog()
            .file()
            .set_file_name(file_name)
            .blocking_save_file()?
            .into_path()
            .ok()
    }

    fn open_in_viewer(&self, file: &Path) -> std::io::Result<()> {
        if self.without_viewer {
            return Ok(());
        }
        open::that_detached(file)
    }

    fn licences(&self) -> Option<PathBuf> {
        let file = self.app.path().resource_dir().ok()?.join(LICENCES);
        file.exists().then_some(file)
    }

    fn tell(&self, event: Event) {
        // A window that is closing no longer listens; there is nobody to tell that to.
        let _ = match event {
            Event::Job(state) => self.app.emit("job", state),
            Event::Session(state) => self.app.emit("session", state),
            Event::Day(day) => self.app.emit("day", day),
        };
    }
}
