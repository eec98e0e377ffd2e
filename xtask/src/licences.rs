//! The licence texts that go with a package: of the program, of its fonts, and of every library whose code is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Package, PackageId};
use serde::Deserialize;

use crate::package::FEATURE;
use crate::steps::{Step, StepError, root};

/// What the window's files are made of, as the build of the window lists it.
const PARTS_OF_THE_WINDOW: &str = "ui/dist/parts.json";

/// The fonts and their licences.
const FONTS: &[(&str, &str)] = &[
    ("Gentium Book Plus", "ui/src/design/fonts/OFL-Gentium.txt"),
    ("Source Sans 3", "ui/src/design/fonts/OFL-SourceSans3.txt"),
];

/// How the names of files with a licence begin.
const LICENCE_FILES: &[&str] = &[
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
];

/// Folders below that of a library in which the licence of what it brings along stands.
const DEPTH_OF_BROUGHT_SOURCES: usize = 2;

/// One part of the program, with its licence.
struct Part {
    name: String,
    version: String,
    licence: String,
    origin: String,
    texts: Vec<String>,
}

/// A part of the window's files, as the build of the window writes it.
#[derive(Deserialize)]
struct PartOfTheWindow {
    name: String,
    version: String,
    identifier: Option<String>,
    text: Option<String>,
}

/// Writes the file with all licences.
pub(crate) fn write(file: &Path) -> Result<(), StepError> {
    println!("\n== licences of the parts");
    let mut parts = libraries()?;
    parts.extend(parts_of_the_window()?);
    parts.sort_by_key(|part| (part.name.to_lowercase(), part.version.clone()));
    let text = set(&parts)?;
    fs::write(file, text).map_err(|error| stopped("the file cannot be written", &error))?;
    println!("-- {} parts", parts.len());
    Ok(())
}

/// Returns the libraries whose code is in the program on this system.
fn libraries() -> Result<Vec<Part>, StepError> {
    let mut command = MetadataCommand::new();
    command
        .current_dir(root())
        .other_options(vec!["--locked".to_owned()]);
    if let Some(feature) = FEATURE {
        command.features(CargoOpt::SomeFeatures(vec![feature.to_owned()]));
    }
    let metadata = command
        .exec()
        .map_err(|error| stopped("the libraries cannot be listed", &error))?;
    let packages: BTreeMap<&PackageId, &Package> = metadata
        .packages
        .iter()
        .map(|package| (&package.id, package))
        .collect();
    let built = built_in()?;
    let is_built = |id: &PackageId| {
        packages.get(id).is_some_and(|package| {
            built.contains(&format!("{} v{}", package.name, package.version))
        })
    };
    let mut wanted: BTreeSet<&PackageId> =
        packages.keys().copied().filter(|id| is_built(id)).collect();
    wanted.extend(brought_sources(&metadata, &wanted));
    wanted
        .into_iter()
        .filter_map(|id| packages.get(id))
        .filter(|package| package.source.is_some())
        .map(|package| library(package))
        .collect()
}

/// Returns "name vversion" of each library that is built into the program with the features of a package.
fn built_in() -> Result<BTreeSet<String>, StepError> {
    let mut arguments = vec![
        "tree",
        "--locked",
        "--package",
        "vergeetboek",
        "--edges",
        "normal",
    ];
    arguments.extend(["--prefix", "none", "--format", "{p}"]);
    if let Some(feature) = FEATURE {
        arguments.extend(["--features", feature]);
    }
    let tree = Step::cargo("libraries in the program", &arguments).output()?;
    Ok(String::from_utf8_lossy(&tree)
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some(format!("{} {}", words.next()?, words.next()?))
        })
        .collect())
}

/// Returns the build dependencies that only carry the source of a library in C, which is linked in.
fn brought_sources<'a>(
    metadata: &'a Metadata,
    wanted: &BTreeSet<&PackageId>,
) -> BTreeSet<&'a PackageId> {
    let nodes = metadata.resolve.iter().flat_map(|graph| &graph.nodes);
    nodes
        .filter(|node| wanted.contains(&node.id))
        .flat_map(|node| &node.deps)
        .filter(|dependency| dependency.name.ends_with("_src"))
        .filter(|dependency| {
            let mut kinds = dependency.dep_kinds.iter();
            kinds.any(|kind| kind.kind == DependencyKind::Build)
        })
        .map(|dependency| &dependency.pkg)
        .collect()
}

fn library(package: &Package) -> Result<Part, StepError> {
    let folder = package
        .manifest_path
        .parent()
        .ok_or_else(|| StepError::new("licences", "a library has no folder"))?;
    let depth = if package.name.ends_with("-src") {
        DEPTH_OF_BROUGHT_SOURCES
    } else {
        0
    };
    let licence = package.license.clone().unwrap_or_default();
    let mut texts = Vec::new();
    read_texts(folder.as_std_path(), depth, &mut texts)?;
    if texts.is_empty() {
        texts = standard_texts(&package.name, &licence, &package.authors)?;
    }
    Ok(Part {
        name: package.name.clone(),
        version: package.version.to_string(),
        licence,
        origin: package.repository.clone().unwrap_or_default(),
        texts,
    })
}

/// Reads the files with a licence in a folder and in those below it.
fn read_texts(folder: &Path, depth: usize, texts: &mut Vec<String>) -> Result<(), StepError> {
    let unread = |error| stopped(&format!("{} cannot be read", folder.display()), &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        paths.push(entry.map_err(unread)?.path());
    }
    paths.sort();
    for path in paths {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().to_uppercase())
            .unwrap_or_default();
        if path.is_dir() && depth > 0 {
            read_texts(&path, depth - 1, texts)?;
        } else if path.is_file() && LICENCE_FILES.iter().any(|start| name.starts_with(start)) {
            let bytes = fs::read(&path).map_err(unread)?;
            texts.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

/// Returns the usual texts of a licence, for a library that does not bring them along.
fn standard_texts(name: &str, licence: &str, authors: &[String]) -> Result<Vec<String>, StepError> {
    let parsed = spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX)
        .map_err(|error| stopped(&format!("the licence of {name} is not known"), &error))?;
    let mut texts = Vec::new();
    for requirement in parsed.requirements() {
        let id = requirement.req.license.id().ok_or_else(|| {
            StepError::new("licences", &format!("the licence of {name} has no text"))
        })?;
        texts.push(format!(
            "{} ({})\n\n{}",
            name,
            authors.join(", "),
            id.text()
        ));
    }
    Ok(texts)
}

/// Returns the libraries whose code is in the window's files.
fn parts_of_the_window() -> Result<Vec<Part>, StepError> {
    let unread = |error: &dyn std::error::Error| {
        stopped(&format!("{PARTS_OF_THE_WINDOW} cannot be read"), &error)
    };
    let bytes = fs::read(root().join(PARTS_OF_THE_WINDOW)).map_err(|error| unread(&error))?;
    let listed: Vec<PartOfTheWindow> =
        serde_json::from_slice(&bytes).map_err(|error| unread(&error))?;
    listed
        .into_iter()
        .map(|part| {
            let licence = part.identifier.unwrap_or_default();
            let texts = match part.text {
                Some(text) => vec![text],
                None => standard_texts(&part.name, &licence, &[])?,
            };
            Ok(Part {
                origin: format!("https://www.npmjs.com/package/{}", part.name),
                name: part.name,
                version: part.version,
                licence,
                texts,
            })
        })
        .collect()
}

/// Sets the parts and their texts; a text that several parts have stands there once.
fn set(parts: &[Part]) -> Result<String, StepError> {
    let own = spdx::license_id("EUPL-1.2")
        .ok_or_else(|| StepError::new("licences", "the text of the EUPL is not known"))?;
    let mut out = format!(
        "Licenties van Vergeetboek, van zijn lettertypen en van de onderdelen van anderen\n\
         Licences of Vergeetboek, of its fonts and of the parts made by others\n\n\n\
         1. Vergeetboek: EUPL-1.2\n\n{}\n",
        own.text().trim()
    );
    out.push_str("\n\n2. Lettertypen / Fonts\n");
    for (name, file) in FONTS {
        let text = fs::read_to_string(root().join(file))
            .map_err(|error| stopped(&format!("{file} cannot be read"), &error))?;
        let _ = writeln!(out, "\n{name}\n\n{}", text.trim());
    }

    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts: Vec<&str> = Vec::new();
    out.push_str("\n\n3. Onderdelen van anderen / Parts made by others\n\n");
    for part in parts {
        let mut own_numbers = Vec::new();
        for text in &part.texts {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let number = *numbers.entry(words).or_insert_with(|| {
                texts.push(text);
                texts.len()
            });
            own_numbers.push(format!("[{number}]"));
        }
        let _ = writeln!(
            out,
            "{} {} - {} - {} - {}",
            part.name,
            part.version,
            part.licence,
            part.origin,
            own_numbers.join(" ")
        );
    }
    out.push_str("\n\n4. Teksten van de licenties / Texts of the licences\n");
    for (index, text) in texts.iter().enumerate() {
        let _ = writeln!(out, "\n\n[{}]\n\n{}", index + 1, text.trim());
    }
    Ok(out)
}

fn stopped(what: &str, error: &dyn std::fmt::Display) -> StepError {
    StepError::new("licences", &format!("{what}: {error}"))
}
