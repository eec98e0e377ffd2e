//! What is in the package.

use std::fs;
use std::path::{Path, PathBuf};

use crate::deb;

const PROGRAM: &str = "usr/bin/vergeetboek";
const ENTRY: &str = "usr/share/applications/Vergeetboek.desktop";
const LICENCES: &str = "usr/lib/Vergeetboek/licenties.txt";

#[test]
fn it_says_what_it_is_and_what_it_needs() {
    for (name, value) in [
        ("Package", deb::NAME),
        ("Version", env!("CARGO_PKG_VERSION")),
        ("Section", "office"),
    ] {
        assert_eq!(deb::field(name).trim(), value, "{name}");
    }
    let needed = deb::field("Depends");
    for package in ["libc6 (>= ", "libssl3", "libwebkit2gtk-4.1-0", "libgtk-3-0"] {
        assert!(needed.contains(package), "it needs {package}: {needed}");
    }
    let description = deb::field("Description");
    for sentence in [
        "De privacyadministratie van een klein bedrijf",
        "The privacy administration of a small Dutch business",
    ] {
        assert!(description.contains(sentence), "{description}");
    }
}

#[test]
fn every_file_is_of_root_and_nobody_else_may_write_it() {
    let package = deb::file();
    let listed = deb::said("dpkg-deb", ["--contents".as_ref(), package.as_os_str()]);
    for line in listed.lines() {
        let mut words = line.split_whitespace();
        let rights = words.next().expect("rights");
        assert!(
            matches!(words.next(), Some("0/0" | "root/root")),
            "of root: {line}"
        );
        assert!(
            matches!(rights, "drwxr-xr-x" | "-rw-r--r--" | "-rwxr-xr-x"),
            "no more than reading for others, and no set-user bit: {line}"
        );
    }
}

#[test]
fn the_entry_in_the_menu_is_valid_and_in_both_languages() {
    let entry = deb::unpacked().join(ENTRY);
    let faults = deb::said("desktop-file-validate", [&entry]);
    assert_eq!(faults, "", "the entry has no faults");
    let text = fs::read_to_string(entry).expect("the entry");
    for line in [
        "Name=Vergeetboek",
        "Comment=The privacy administration of a small business",
        "Comment[nl]=De privacyadministratie van een klein bedrijf",
        "Exec=vergeetboek",
        "Icon=vergeetboek",
    ] {
        assert!(text.lines().any(|own| own == line), "{line}: {text}");
    }
}

#[test]
fn the_icon_is_there_in_every_size() {
    let icons = deb::unpacked().join("usr/share/icons/hicolor");
    for file in [
        "32x32/apps/vergeetboek.png",
        "128x128/apps/vergeetboek.png",
        "256x256@2/apps/vergeetboek.png",
        "scalable/apps/vergeetboek.svg",
    ] {
        assert!(icons.join(file).exists(), "{file}");
    }
}

#[test]
fn the_program_finds_all_its_libraries() {
    let linked = deb::said("ldd", [deb::unpacked().join(PROGRAM)]);
    assert!(linked.contains("libwebkit2gtk-4.1"), "{linked}");
    assert!(!linked.contains("not found"), "{linked}");
}

#[test]
fn nothing_in_the_program_tells_of_the_machine_it_was_built_on() {
    let program = fs::read(deb::unpacked().join(PROGRAM)).expect("the program");
    for place in places_of_this_machine() {
        assert_eq!(
            around(&program, &place.display().to_string()),
            None,
            "a folder of this machine"
        );
    }
}

#[test]
fn the_program_that_others_get_does_not_listen_to_the_environment() {
    let program = fs::read(deb::unpacked().join(PROGRAM)).expect("the program");
    assert_eq!(around(&program, "VERGEETBOEK_"), None);
}

#[test]
fn the_licences_of_the_program_its_fonts_and_its_parts_come_with_it() {
    let text = fs::read_to_string(deb::unpacked().join(LICENCES)).expect("the licences");
    for own in [
        "EUROPEAN UNION PUBLIC LICENCE v. 1.2",
        "SIL OPEN FONT LICENSE Version 1.1",
        "Gentium Book Plus",
        "Source Sans 3",
    ] {
        assert!(text.contains(own), "{own}");
    }
    let parts: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.starts_with("3. "))
        .skip(1)
        .take_while(|line| !line.starts_with("4. "))
        .filter(|line| !line.is_empty())
        .collect();
    for name in [
        "tauri ",
        "rusqlite ",
        "sqlcipher-src ",
        "printpdf ",
        "svelte ",
    ] {
        assert!(
            parts.iter().any(|part| part.starts_with(name)),
            "{name} is listed"
        );
    }
    for part in parts {
        assert!(
            part.ends_with(']'),
            "each part says which text is its licence: {part}"
        );
    }
}

/// Returns the folders that only this machine has: of the project, of what it is built with, and in which it is built.
fn places_of_this_machine() -> Vec<PathBuf> {
    let home = std::env::home_dir().expect("a home folder");
    let cargo = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    // The test stands three folders deep in the folder in which Cargo builds.
    let test = std::env::current_exe().expect("the test");
    let built = test.ancestors().nth(3).expect("the build folder");
    vec![
        Path::new(env!("CARGO_MANIFEST_DIR")).to_owned(),
        cargo,
        built.to_owned(),
    ]
}

/// Returns what stands around a text in the program; none where it is not in it.
fn around(program: &[u8], text: &str) -> Option<String> {
    let at = program
        .windows(text.len())
        .position(|letters| letters == text.as_bytes())?;
    let end = program.len().min(at + 160);
    Some(String::from_utf8_lossy(&program[at..end]).into_owned())
}
