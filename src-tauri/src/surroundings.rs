//! What the program takes from outside itself: where its data stand, and what day it is. Only a debug build listens to
//! the environment, so that a journey can begin in an empty folder on a fixed day.

use std::path::PathBuf;

use api::office::Clock;
use tauri::{AppHandle, Manager, Runtime};

/// The folder of the administration within the system's local application data.
const FOLDER_NAME: &str = "administratie";

/// Where data stand and what day it is.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The folder of the administration, where it is not the system's own.
    pub folder: Option<PathBuf>,
    /// A day that stands still, in place of the system's clock.
    pub today: Option<chrono::NaiveDate>,
    /// Where files are saved without asking, in place of the system's dialog.
    pub save_to: Option<PathBuf>,
    /// Whether files are left for a test to read in place of being shown by the system's viewer.
    pub without_viewer: bool,
}

impl Surroundings {
    /// Reads them from the environment in a debug build; a release build has none.
    #[must_use]
    pub fn of_this_process() -> Self {
        if !cfg!(debug_assertions) {
            return Self::default();
        }
        let folder_in = |name: &str| std::env::var_os(name).map(PathBuf::from);
        Self {
            folder: folder_in("VERGEETBOEK_FOLDER"),
            today: std::env::var("VERGEETBOEK_TODAY")
                .ok()
                .and_then(|day| day.parse().ok()),
            save_to: folder_in("VERGEETBOEK_SAVE_TO"),
            without_viewer: std::env::var_os("VERGEETBOEK_WITHOUT_VIEWER").is_some(),
        }
    }

    /// Returns the folder of the administration.
    ///
    /// # Errors
    /// Returns what the system says when it has no folder for application data.
    pub fn folder<R: Runtime>(&self, app: &AppHandle<R>) -> tauri::Result<PathBuf> {
        match &self.folder {
            Some(folder) => Ok(folder.clone()),
            None => Ok(app.path().app_local_data_dir()?.join(FOLDER_NAME)),
        }
    }

    /// Returns the clock.
    #[must_use]
    pub const fn clock(&self) -> Clock {
        match self.today {
            Some(day) => Clock::OnDay(day),
            None => Clock::System,
        }
    }
}
