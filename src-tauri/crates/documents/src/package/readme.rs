//! How to read the package, in Dutch and in English: what is in which file, and what is not in it.

use domain::language::Language;
use domain::request::Right;

use super::view;
use super::{File, Package, data_file, schema_file};
use crate::words::date_in_text;

/// Returns the two texts; that in the language of the request comes first.
pub(super) fn both(package: &Package) -> Vec<File> {
    let mut texts = vec![
        text(package, Language::Dutch),
        text(package, Language::English),
    ];
    if package.data.language == Language::English {
        texts.reverse();
    }
    texts
}

fn text(package: &Package, language: Language) -> File {
    let (name, title) = match language {
        Language::Dutch => ("LEESMIJ.txt", "Uitleg bij de bestanden"),
        Language::English => ("README.txt", "How to read the files"),
    };
    let mut text = match language {
        Language::Dutch => dutch(package),
        Language::English => english(package),
    };
    text.push_str(&kinds(package, language));
    text.push_str(&left_out(package, language));
    // Windows' own editor shows the text as it is meant with its mark and both ends of a line.
    let bytes = format!("\u{FEFF}{}", text.replace('\n', "\r\n")).into_bytes();
    File {
        name: name.to_owned(),
        title: title.to_owned(),
        bytes,
    }
}

fn dutch(package: &Package) -> String {
    let data = &package.data;
    let what = match data.right {
        Right::Portability => {
            "Dit zijn de gegevens die u zelf aan ons gaf, om mee te nemen (artikel 20 AVG)."
        }
        Right::Access
        | Right::Rectification
        | Right::Erasure
        | Right::Restriction
        | Right::Objection
        | Right::MarketingObjection
        | Right::ConsentWithdrawal
        | Right::HumanDecision => "Dit is een kopie van uw gegevens (artikel 15 AVG).",
    };
    format!(
        "{what}\nVan: {}\nKenmerk: {}\nGegevens van: {}\n\n\
         Wat is wat\n\
         - {}: alle gegevens, te lezen door een computer.\n\
         - {}: beschrijft dat bestand (JSON Schema).\n\
         - De map csv: dezelfde gegevens per soort, voor een rekenblad.\n\
         - De pdf-bestanden: onze brieven.\n\n\
         Hoe leest u de CSV-bestanden\n\
         Een komma staat tussen de kolommen. Dagen staan als jjjj-mm-dd en bedragen in euro's met een punt.\n\
         Begint een tekst met = + - @ of een tab, dan staat er een apostrof (') voor. Zo voert een rekenblad hem niet uit \
         als formule. De apostrof hoort niet bij uw gegevens; in het JSON-bestand staat hij niet.\n\
         nr is de plaats onder de gegevens van die soort. Andere bestanden verwijzen ernaar.\n\
         Een leeg vak betekent: niet bekend.\n",
        data.from,
        data.reference,
        date_in_text(data.made_on, Language::Dutch),
        data_file(data.language),
        schema_file(data.language),
    )
}

fn english(package: &Package) -> String {
    let data = &package.data;
    let what = match data.right {
        Right::Portability => {
            "These are the data that you gave us yourself, to take along (Article 20 GDPR)."
        }
        Right::Access
        | Right::Rectification
        | Right::Erasure
        | Right::Restriction
        | Right::Objection
        | Right::MarketingObjection
        | Right::ConsentWithdrawal
        | Right::HumanDecision => "This is a copy of your data (Article 15 GDPR).",
    };
    format!(
        "{what}\nFrom: {}\nReference: {}\nData as of: {}\n\n\
         What is what\n\
         - {}: all data, to be read by a computer.\n\
         - {}: describes that file (JSON Schema).\n\
         - The folder csv: the same data kind by kind, for a spreadsheet.\n\
         - The PDF files: our letters.\n\n\
         How to read the CSV files\n\
         A comma stands between the columns. Days are written yyyy-mm-dd, amounts in euros with a point.\n\
         Where a text begins with = + - @ or a tab, an apostrophe (') stands before it. That way no spreadsheet runs it \
         as a formula. The apostrophe is not part of your data; it is not in the JSON file.\n\
         nr is the place among the data of that kind. Other files refer to it.\n\
         An empty cell means: not known.\n",
        data.from,
        data.reference,
        date_in_text(data.made_on, Language::English),
        data_file(data.language),
        schema_file(data.language),
    )
}

/// Returns the fields of each kind by the name that they have in the JSON file.
fn kinds(package: &Package, language: Language) -> String {
    let mut text = match language {
        Language::Dutch => "\nWat er in het JSON-bestand staat\n".to_owned(),
        Language::English => "\nWhat is in the JSON file\n".to_owned(),
    };
    for kind in package.data.records.keys() {
        let words = kind.words();
        text.push_str(&format!("{} ({kind})\n", words.in_language(language)));
        for field in package.data.fields(*kind) {
            let words = match language {
                Language::Dutch => field.words.0,
                Language::English => field.words.1,
            };
            text.push_str(&format!("  {}: {words}\n", field.name));
        }
    }
    text
}

fn left_out(package: &Package, language: Language) -> String {
    let data = &package.data;
    let mut text = String::new();
    match (data.right, language) {
        (Right::Portability, Language::Dutch) => text.push_str(
            "\nWat er niet bij zit\nWat wij zelf schreven of uitrekenden, zoals aantekeningen. Dat kunt u opvragen met een \
             verzoek om inzage.\n",
        ),
        (Right::Portability, Language::English) => text.push_str(
            "\nWhat is not included\nWhat we wrote or worked out ourselves, such as notes. You can ask for that with an \
             access request.\n",
        ),
        (
            Right::Access
            | Right::Rectification
            | Right::Erasure
            | Right::Restriction
            | Right::Objection
            | Right::MarketingObjection
            | Right::ConsentWithdrawal
            | Right::HumanDecision,
            _,
        ) => {}
    }
    if data.left_out.is_empty() {
        return text;
    }
    text.push_str(match language {
        Language::Dutch => "\nWat wij hebben weggelaten of zwart gemaakt, en waarom\n",
        Language::English => "\nWhat we left out or blacked out, and why\n",
    });
    for left in &data.left_out {
        let words = left.kind.words();
        let why = if left.reason.is_empty() {
            String::new()
        } else {
            format!(": {}", left.reason)
        };
        text.push_str(&format!(
            "- {}, {}{why}\n",
            words.in_language(language),
            left.dated_on,
        ));
        for bar in view::bars(left, language) {
            text.push_str(&format!("  - {bar}\n"));
        }
    }
    text
}
