//! The window may do what the command table says, and nothing else.

use std::collections::BTreeSet;
use std::path::PathBuf;

use tauri::test::{INVOKE_KEY, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{Context, Manager, WebviewWindowBuilder};
use vergeetboek_host::{COMMANDS, Surroundings, UPLOADS, assemble, furnish};

/// The names between the brackets of the shipped permission.
fn permitted() -> BTreeSet<String> {
    let file =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src-tauri/permissions/commands.toml");
    let text = std::fs::read_to_string(file).expect("the permission is shipped");
    let (_, list) = text
        .split_once("commands.allow = [")
        .expect("it has a list");
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn ask(
    window: &tauri::WebviewWindow<tauri::test::MockRuntime>,
    command: &str,
) -> Result<String, serde_json::Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: tauri::ipc::CallbackFn(0),
        error: tauri::ipc::CallbackFn(1),
        url: "tauri://localhost".parse().expect("a url"),
        body: tauri::ipc::InvokeBody::Json(serde_json::json!({ "request": null })),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    tauri::test::get_ipc_response(window, request).map(|answer| {
        answer
            .deserialize::<serde_json::Value>()
            .expect("an answer is JSON")
            .to_string()
    })
}

#[test]
fn the_permission_lists_the_command_table_and_nothing_else() {
    let table: BTreeSet<String> = COMMANDS
        .iter()
        .chain(UPLOADS)
        .map(|name| (*name).to_owned())
        .collect();
    assert_eq!(permitted(), table);
}

#[test]
fn the_shipped_window_may_ask_the_state_and_no_other_window_may() {
    let folder = tempfile::tempdir().expect("a folder");
    let surroundings = Surroundings {
        folder: Some(folder.path().join("administratie")),
        ..Surroundings::default()
    };
    let context: Context<_> = tauri::generate_context!();
    let app = assemble(mock_builder())
        .build(context)
        .expect("the program is assembled");
    furnish(app.handle(), &surroundings).expect("the program is furnished");
    let window = |label: &str| {
        WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default())
            .build()
            .expect(label)
    };

    let main = app
        .get_webview_window("main")
        .unwrap_or_else(|| window("main"));
    let answer = ask(&main, "session_state").expect("the window may ask the state");
    assert!(answer.contains(r#""phase":"none""#), "{answer}");

    let other = window("other");
    let refused = ask(&other, "session_state").expect_err("another window may not");
    assert!(refused.to_string().contains("not allowed"), "{refused}");

    let core = ask(&main, "plugin:window|create").expect_err("the window may not make windows");
    assert!(core.to_string().contains("not allowed"), "{core}");
}
