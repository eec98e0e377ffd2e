//! The committed TypeScript side of the wire is what the command table makes of it.

use std::path::Path;

#[test]
fn the_committed_typescript_is_what_the_command_table_makes() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/ipc/wire.ts");
    let committed = std::fs::read_to_string(file).expect("wire.ts is committed");
    let made = api::wire::typescript::typescript();
    let line = committed
        .lines()
        .zip(made.lines())
        .position(|(old, new)| old != new);
    assert!(
        committed == made,
        "wire.ts drifted from the command table, first at line {}: run `cargo xtask wire`",
        line.map_or_else(|| "the end".to_owned(), |line| (line + 1).to_string())
    );
}
