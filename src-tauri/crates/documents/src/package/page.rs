//! The package as one HTML file that opens itself: it asks for the password, opens what is closed in it, and shows it.
//! It fetches nothing, and says nothing of the person before it is open.

use data_encoding::BASE64;
use domain::language::Language;
use domain::request::Right;
use serde::Serialize;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::view::{self, Section};
use super::{File, Package, Randomness, sealed};
use crate::error::DocumentError;
use crate::words::date_in_text;

const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// What the page shows once it is open; the bytes of the files stand after it.
#[derive(Serialize)]
struct Opened {
    title: String,
    lead: String,
    left_out_title: &'static str,
    left_out: Vec<String>,
    files_title: &'static str,
    contents_title: &'static str,
    save: &'static str,
    print: &'static str,
    sections: Vec<Section>,
    files: Vec<Listed>,
}

#[derive(Serialize)]
struct Listed {
    /// Its name without a folder.
    name: String,
    title: String,
    #[serde(rename = "type")]
    kind: &'static str,
    bytes: usize,
}

/// Returns the package as an HTML file that opens with the password, typed with or without its dashes.
///
/// # Errors
/// What the source of random bytes says; [`DocumentError::Package`] for a fault of the program.
pub fn self_opening(
    package: &Package,
    password: &str,
    random: &mut Randomness<'_>,
) -> Result<Vec<u8>, DocumentError> {
    let files = package.files()?;
    let head = serde_json::to_vec(&opened(package, &files))
        .map_err(|_| DocumentError::Package("the page"))?;
    let length =
        u32::try_from(head.len()).map_err(|_| DocumentError::Package("the page is too long"))?;
    let mut contents = length.to_be_bytes().to_vec();
    contents.extend(head);
    for file in files {
        contents.extend(file.bytes);
    }
    let closed = sealed::close(contents, password, random)?;
    Ok(written(&closed, package.data.language).into_bytes())
}

fn opened(package: &Package, files: &[File]) -> Opened {
    let data = &package.data;
    let day = date_in_text(data.made_on, data.language);
    let portable = data.right == Right::Portability;
    let (title, of) = match (data.language, portable) {
        (Language::Dutch, false) => ("Kopie van uw gegevens", "Dit zijn de gegevens zoals"),
        (Language::Dutch, true) => (
            "Uw gegevens om mee te nemen",
            "Dit zijn de gegevens die u aan ons gaf, zoals",
        ),
        (Language::English, false) => ("Copy of your data", "These are the data as"),
        (Language::English, true) => (
            "Your data to take along",
            "These are the data that you gave us, as",
        ),
    };
    let (lead, left_out_title, files_title, contents_title, save, print) = match data.language {
        Language::Dutch => (
            format!(
                "{of} {} ze op {day} heeft. Ons kenmerk is {}.",
                data.from, data.reference
            ),
            "Wat is weggelaten of zwart gemaakt",
            "Bestanden om te bewaren",
            "Inhoud",
            "Opslaan",
            "Afdrukken",
        ),
        Language::English => (
            format!(
                "{of} {} holds them on {day}. Our reference is {}.",
                data.from, data.reference
            ),
            "What was left out or blacked out",
            "Files to keep",
            "Contents",
            "Save",
            "Print",
        ),
    };
    Opened {
        title: title.to_owned(),
        lead,
        left_out_title,
        left_out: view::left_out(data),
        files_title,
        contents_title,
        save,
        print,
        sections: view::sections(data),
        files: files.iter().map(listed).collect(),
    }
}

fn listed(file: &File) -> Listed {
    let name = file.name.rsplit('/').next().unwrap_or_default().to_owned();
    let kind = match name.rsplit('.').next().unwrap_or_default() {
        "json" => "application/json",
        "csv" => "text/csv;charset=utf-8",
        "txt" => "text/plain;charset=utf-8",
        "pdf" => "application/pdf",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        _ => "application/octet-stream",
    };
    Listed {
        title: file.title.clone(),
        kind,
        bytes: file.bytes.len(),
        name,
    }
}

/// Writes the file around what is closed. Its policy lets nothing run and nothing look but what stands in it.
fn written(closed: &[u8], language: Language) -> String {
    let hash = |text: &str| BASE64.encode(&Sha256::digest(text.as_bytes()));
    let style = hash(STYLE);
    let script = hash(SCRIPT);
    let words = words(language);
    let said = json!({
        "wrong": words.wrong, "damaged": words.damaged, "opening": words.opening, "rounds": sealed::ROUNDS,
        "salt": sealed::SALT_BYTES, "nonce": sealed::NONCE_BYTES,
    });
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-{script}'; \
         style-src 'sha256-{style}'; img-src blob:; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <main id=\"closed\">\n<h1>{title}</h1>\n<p>{lead}</p>\n<form id=\"form\">\n\
         <label for=\"password\">{password}</label>\n\
         <input id=\"password\" type=\"text\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" \
         required aria-describedby=\"hint\">\n<p id=\"hint\">{hint}</p>\n<button>{open}</button>\n\
         <p id=\"told\" role=\"alert\"></p>\n</form>\n<noscript><p>{no_script}</p></noscript>\n</main>\n\
         <main id=\"opened\" hidden></main>\n\
         <script type=\"application/json\" id=\"words\">{said}</script>\n\
         <script type=\"text/plain\" id=\"sealed\">{sealed}</script>\n\
         <script>{SCRIPT}</script>\n</body>\n</html>\n",
        lang = language.as_str(),
        title = words.title,
        lead = words.lead,
        password = words.password,
        hint = words.hint,
        open = words.open,
        no_script = words.no_script,
        sealed = BASE64.encode(closed),
    )
}

struct PageWords {
    title: &'static str,
    lead: &'static str,
    password: &'static str,
    hint: &'static str,
    open: &'static str,
    opening: &'static str,
    wrong: &'static str,
    damaged: &'static str,
    no_script: &'static str,
}

const fn words(language: Language) -> PageWords {
    match language {
        Language::Dutch => PageWords {
            title: "Beveiligd bestand",
            lead: "Typ het wachtwoord dat u langs een andere weg hebt gekregen. U hebt er geen internet voor nodig: het \
                   bestand gaat op uw eigen computer open en verstuurt niets.",
            password: "Wachtwoord",
            hint: "Hoofdletters, spaties en streepjes maken niet uit.",
            open: "Openen",
            opening: "Het bestand gaat open. Dat kan even duren.",
            wrong: "Dit wachtwoord past niet bij dit bestand. Kijk of elk teken klopt.",
            damaged: "Dit bestand is niet heel overgekomen. Vraag om een nieuw bestand.",
            no_script: "Uw browser voert hier geen JavaScript uit. Sla het bestand op en open het met Firefox, Chrome, \
                        Edge of Safari op een computer.",
        },
        Language::English => PageWords {
            title: "Protected file",
            lead: "Type the password that you received by another way. You need no internet for it: the file opens on your \
                   own computer and sends nothing.",
            password: "Password",
            hint: "Capitals, spaces and dashes do not matter.",
            open: "Open",
            opening: "The file is being opened. This can take a moment.",
            wrong: "This password does not fit this file. Check every sign.",
            damaged: "This file did not come across whole. Ask for a new one.",
            no_script: "Your browser runs no JavaScript here. Save the file and open it with Firefox, Chrome, Edge or \
                        Safari on a computer.",
        },
    }
}
