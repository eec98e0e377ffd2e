//! The program.

// A double click on Windows opens a window, and no console beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    vergeetboek_host::run()
}
