//! The structure that a screen reader hears.

use lopdf::{Dictionary, Document, Object};

use crate::reading::specimen;

/// An element with its tag and dictionary, in reading order.
struct Element {
    tag: String,
    dictionary: Dictionary,
}

fn elements(bytes: &[u8]) -> Vec<Element> {
    let pdf = Document::load_mem(bytes).expect("the file can be read");
    let catalogue = pdf.catalog().expect("there is a catalogue");
    let root = catalogue
        .get(b"StructTreeRoot")
        .and_then(Object::as_reference)
        .expect("there is a structure tree");
    let mut found = Vec::new();
    visit(&pdf, &Object::Reference(root), &mut found);
    found
}

fn visit(pdf: &Document, object: &Object, found: &mut Vec<Element>) {
    let (_, object) = pdf.dereference(object).expect("the element exists");
    let Ok(dictionary) = object.as_dict() else {
        return;
    };
    if let Ok(tag) = dictionary.get(b"S").and_then(Object::as_name) {
        found.push(Element {
            tag: String::from_utf8_lossy(tag).into_owned(),
            dictionary: dictionary.clone(),
        });
    }
    if let Ok(children) = dictionary.get(b"K").and_then(Object::as_array) {
        for child in children {
            visit(pdf, child, found);
        }
    }
}

fn tags(elements: &[Element]) -> Vec<&str> {
    elements.iter().map(|each| each.tag.as_str()).collect()
}

#[test]
fn a_letter_is_heard_from_sender_to_the_line_at_its_foot() {
    let elements = elements(specimen("l01-nl.pdf"));
    let expected = "Document P P P P P P P P P H1 P P P P P P P P";
    assert_eq!(tags(&elements).join(" "), expected);
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for specimen in crate::reading::all() {
        let mut level = 0;
        for element in elements(&specimen.bytes) {
            let Some(next) = element.tag.strip_prefix('H') else {
                continue;
            };
            let next: u32 = next.parse().expect("a heading has a level");
            assert!(next <= level + 1, "{}: H{next}", specimen.file_name);
            level = next;
        }
        assert!(level > 0, "{} has no heading", specimen.file_name);
    }
}

#[test]
fn a_table_has_a_head_whose_cells_name_their_columns() {
    let elements = elements(specimen("l04-annex-2-en.pdf"));
    let tags = tags(&elements);
    let table = tags
        .iter()
        .position(|tag| *tag == "Table")
        .expect("a table");
    let expected = [
        "Table", "THead", "TR", "TH", "TH", "TBody", "TR", "TD", "TD",
    ];
    assert_eq!(tags[table..table + expected.len()], expected);
    for element in elements.iter().filter(|each| each.tag == "TH") {
        let attributes = element.dictionary.get(b"A").and_then(Object::as_dict);
        let scope = attributes.and_then(|owned| owned.get(b"Scope"));
        assert_eq!(scope.and_then(Object::as_name).ok(), Some(&b"Column"[..]));
    }
    // A head that is repeated on the next page is heard once.
    let count = |tag: &str| tags.iter().filter(|each| **each == tag).count();
    // The records, the numbers of others, and what is blacked out with its reason.
    assert_eq!(count("Table"), 3);
    assert_eq!(count("THead"), count("Table"));
}

#[test]
fn a_list_has_labels_and_bodies() {
    let elements = elements(specimen("recovery-sheet-nl.pdf"));
    let tags = tags(&elements);
    let list = tags.iter().position(|tag| *tag == "L").expect("a list");
    assert_eq!(tags[list..list + 5], ["L", "LI", "Lbl", "LBody", "LI"]);
}

#[test]
fn a_logo_is_described_in_words() {
    let elements = elements(specimen("l01-window-right-logo-nl.pdf"));
    let figure = elements.iter().find(|each| each.tag == "Figure");
    let figure = figure.expect("the logo is a figure");
    let words = figure.dictionary.get(b"Alt").and_then(Object::as_str);
    let units: Vec<u16> = words.expect("it has words")[2..]
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    let words = String::from_utf16(&units).expect("the words are UTF-16");
    assert_eq!(words, "Logo van Wilgenhoek Online Diensten");
}

#[test]
fn a_file_tells_its_language_and_title() {
    for (file_name, language) in [("l04-nl.pdf", "nl-NL"), ("l04-en.pdf", "en-GB")] {
        let pdf = Document::load_mem(specimen(file_name)).expect("the file can be read");
        let catalogue = pdf.catalog().expect("there is a catalogue");
        let told = catalogue.get(b"Lang").and_then(Object::as_str);
        assert_eq!(told.ok(), Some(language.as_bytes()));
    }
    let bytes = String::from_utf8_lossy(specimen("l04-nl.pdf"));
    assert!(bytes.contains("Antwoord op uw verzoek om inzage</rdf:li>"));
}
