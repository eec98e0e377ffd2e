//! Files of contacts as telephones and mail programs write them: what is in them comes in whole, known people are
//! recognised, and a file that is no good changes nothing.

use std::fs;
use std::path::{Path, PathBuf};

use crate::steps::set_up;
use crate::window::Window;

/// The name of the field and its button.
const FIELD: &str = "Bestand inlezen";

/// A size above the largest that is taken, in bytes.
const TOO_LARGE_BYTES: usize = 50 * 1024 * 1024;

/// A file of a real program, and one of the same shape for where it is not there. Who is in the real one is read from
/// it: what it says stays where it is, and no picture is made of it.
struct Sample {
    file: &'static str,
    own: &'static str,
}

/// Somebody in a file: the name, and what must stand on their page.
struct Person {
    name: String,
    said: Vec<String>,
}

const SAMPLES: [Sample; 4] = [
    Sample {
        file: "John_Doe_IPHONE.vcf",
        own: "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Zandhoven;Roos;Maria;;\r\nFN:Roos Maria Zandhoven\r\nORG:De Molen;Winkel\r\n\
            item1.EMAIL;type=INTERNET;type=pref:roos@zandhoven.example\r\nTEL;type=CELL;type=VOICE;type=pref:06-00000001\r\n\
            item2.TEL:06-00000002\r\nitem2.X-ABLabel:_$!<AssistantPhone>!$_\r\n\
            item3.ADR;type=HOME;type=pref:;;Molenpad 7;Waterdam;;1401 AB;Nederland\r\nBDAY;value=date:1980-06-06\r\nEND:VCARD\r\n",
    },
    Sample {
        file: "gmail-list.vcf",
        own: "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bas de Wit\r\nN:de Wit;Bas;;;\r\nEMAIL;TYPE=INTERNET:bas@dewit.example\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Joke Smit\r\nN:Smit;Joke;;;\r\nEMAIL;TYPE=INTERNET:joke@smit.example\r\nEND:VCARD",
    },
    Sample {
        file: "outlook-2007.vcf",
        own: "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:=C3=96zt=C3=BCrk;Samira\r\n\
            FN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Samira =C3=96zt=C3=BCrk\r\nTEL;WORK;VOICE:(020) 000-1111\r\n\
            ADR;WORK;PREF:;;Kerkstraat 112;Amsterdam;NH;1017 GP;Nederland\r\nEMAIL;PREF;INTERNET:samira@ozturk.example\r\nBDAY:19220310\r\nEND:VCARD\r\n",
    },
    Sample {
        file: "rfc6350-example.vcf",
        own: "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Teun Perreau\r\nN:Perreau;Teun;;;ing.\r\nBDAY:--0203\r\nLANG;PREF=1:nl\r\n\
            ADR;TYPE=work:;Kamer 630;Laan 2875;\r\n Waterdam;;1401 AC;Nederland\r\n\
            TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+31-20-0000001;ext=102\r\nEMAIL;TYPE=work:teun@perreau.example\r\nEND:VCARD\r\n",
    },
];

#[tokio::test]
async fn files_of_contacts_come_in_whole_and_are_recognised_the_second_time() {
    let window = Window::open("contact-files", "2026-05-19").await;
    set_up(&window).await;
    window.place("Relaties").await;
    window.sees("U bewaart nog van niemand iets.").await;
    window.picture("1-empty").await;
    let folder = samples();
    let mut last = Vec::new();
    for sample in &SAMPLES {
        let file = match &folder {
            Some(folder) => folder.join(sample.file),
            None => own_file(&window, sample),
        };
        last = people_in(&file);
        take_in(&window, &file, &last).await;
        for person in &last {
            stands_on_the_page_of(&window, person).await;
        }
    }
    let family = last[0].name.split(' ').next_back().unwrap_or_default();
    let typed: String = family.chars().take(4).collect();
    window.fill("Zoek een relatie", &typed.to_lowercase()).await;
    window.sees("1 van 1 relatie").await;

    let own = own_file(&window, &SAMPLES[1]);
    let people = people_in(&own);
    if folder.is_some() {
        take_in(&window, &own, &people).await;
    }
    window.give_file(FIELD, &own).await;
    window.is_on("Relaties inlezen").await;
    for person in &people {
        window.sees(&format!("Is {}", person.name)).await;
    }
    window.picture("2-known").await;
    window.press("Niet inlezen").await;
    window.is_on("Relaties").await;
}

/// Shows what is in the file, and takes it in.
async fn take_in(window: &Window, file: &Path, people: &[Person]) {
    window.give_file(FIELD, file).await;
    window.is_on("Relaties inlezen").await;
    window.sees("Er is nog niets bewaard.").await;
    let act = match people.len() {
        1 => "1 relatie inlezen".to_owned(),
        many => format!("{many} relaties inlezen"),
    };
    window.press(&act).await;
    window.is_on("Relaties").await;
    window.sees(&people[0].name).await;
}

async fn stands_on_the_page_of(window: &Window, person: &Person) {
    window.press(&person.name).await;
    window.is_on(&person.name).await;
    for text in &person.said {
        window.sees(text).await;
    }
    window.press("Relaties").await;
    window.is_on("Relaties").await;
}

/// Reads who is in a file in the simplest way: names, numbers, e-mail and the parts of addresses, line by line.
fn people_in(file: &Path) -> Vec<Person> {
    let bytes = fs::read(file).expect("a file of contacts");
    let text = String::from_utf8_lossy(&bytes)
        .replace("\r\n", "\n")
        .replace("\n ", "")
        .replace("\n\t", "");
    let mut people = Vec::new();
    for line in text.lines() {
        let Some((property, value)) = line.split_once(':') else {
            continue;
        };
        let name = property.split(';').next().unwrap_or_default();
        let name = name.rsplit('.').next().unwrap_or_default();
        let value = if property.contains("QUOTED-PRINTABLE") {
            unquoted(value)
        } else {
            value.to_owned()
        };
        let parts: Vec<&str> = value.split(';').collect();
        match name {
            "N" => {
                let order = [1, 2, 0].map(|at| parts.get(at).copied().unwrap_or_default());
                let names: Vec<&str> = order
                    .iter()
                    .flat_map(|part| part.split([',', ' ']))
                    .filter(|part| !part.is_empty())
                    .collect();
                people.push(Person {
                    name: names.join(" "),
                    said: Vec::new(),
                });
            }
            "EMAIL" => heard(&mut people, value.clone()),
            "TEL" => heard(&mut people, parts[0].trim_start_matches("tel:").to_owned()),
            // All but the region, which Dutch addresses do not have.
            "ADR" => [1, 2, 3, 5, 6]
                .iter()
                .filter_map(|at| parts.get(*at))
                .flat_map(|part| part.split("\\n"))
                .for_each(|part| heard(&mut people, part.to_owned())),
            _ => {}
        }
    }
    people
}

/// Adds what must stand on the page of the person last named; some programs write the name after the rest.
fn heard(people: &mut [Person], said: String) {
    // An empty last item of a list is no part of the text.
    let said = said.trim().trim_end_matches(',').to_owned();
    if let (Some(person), false) = (people.last_mut(), said.is_empty()) {
        person.said.push(said);
    }
}

/// Undoes the writing of letters as numbers that the oldest files have.
fn unquoted(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('=') {
        bytes.extend_from_slice(before.as_bytes());
        let Some(byte) = after
            .get(..2)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
        else {
            break;
        };
        bytes.push(byte);
        rest = &after[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A file that cannot be taken in, what is in it, and what is said of it.
fn refusals() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Roos Zandhoven\r\nN:Zandhoven;Roos;;;\r\n";
    vec![
        ("empty.vcf", Vec::new(), "Dit bestand is leeg."),
        (
            "cut-off.vcf",
            format!("{card}END:VCARD\r\n{card}").into_bytes(),
            "Dit bestand houdt midden in een kaart op, die op regel 6 begint.",
        ),
        (
            "large.vcf",
            vec![b'A'; TOO_LARGE_BYTES],
            "Dit bestand is te groot. Het mag 20 MB zijn.",
        ),
        (
            "date.vcf",
            format!("{card}BDAY:1985-02-30\r\nEND:VCARD\r\n").into_bytes(),
            "Op regel 5 staat ‘1985-02-30’. Dat is geen datum.",
        ),
        (
            "encoding.vcf",
            [
                card.as_bytes(),
                b"NOTE;CHARSET=utf-8:caf\xe9 \xff\xfe\r\nEND:VCARD\r\n",
            ]
            .concat(),
            "De tekens op regel 5 zijn niet te lezen.",
        ),
    ]
}

#[tokio::test]
async fn a_file_that_is_no_good_is_refused_and_changes_nothing() {
    let window = Window::open("files-refused", "2026-05-19").await;
    set_up(&window).await;
    window.place("Relaties").await;
    for (name, bytes, sentence) in refusals() {
        let file = window.desk().join(name);
        fs::write(&file, bytes).expect("a file of the journey");
        window.give_file(FIELD, &file).await;
        window.sees(sentence).await;
        window
            .sees("Er is niets veranderd. Kies een ander bestand, of verbeter dit bestand.")
            .await;
        window.picture(name.trim_end_matches(".vcf")).await;
        window.sees("U bewaart nog van niemand iets.").await;
    }
    window.place("Gegevens").await;
    window.sees("U bewaart nog niets.").await;
}

/// Returns the folder with samples; where it is not there, says so.
fn samples() -> Option<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples");
    let folder = std::env::var_os("VERGEETBOEK_SAMPLES")
        .map_or(default, PathBuf::from)
        .join("vcard");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!(
        "There are no samples in {}: this journey goes on files of its own.",
        folder.display()
    );
    None
}

fn own_file(window: &Window, sample: &Sample) -> PathBuf {
    let file = window.desk().join(sample.file);
    fs::write(&file, sample.own).expect("a file of the journey");
    file
}
