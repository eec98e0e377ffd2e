//! The certificate of an erasure run (proces-verbaal van vernietiging).

use chrono::NaiveDate;
use domain::language::Language;

use crate::model::{Block, Column, Definition, Document, DocumentKind, Run, Signature, Table};
use crate::words::{count_in_text, date_in_text, pick};

/// What a certificate tells. It names nobody whose data were erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureCertificate {
    /// The business.
    pub administration: String,
    /// The number of the run.
    pub run_number: String,
    /// The day on which the owner approved the preview.
    pub approved_on: NaiveDate,
    /// The day on which the run was carried out.
    pub carried_out_on: NaiveDate,
    /// The last day on which a backup holds the data.
    pub gone_from_backups_on: Option<NaiveDate>,
    /// What was erased.
    pub erased: Vec<ErasedCount>,
    /// Who signs: the name of the owner.
    pub signatory: String,
}

/// How many records were erased by one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedCount {
    /// The activity.
    pub activity: String,
    /// The category of data.
    pub category: String,
    /// The retention rule in words.
    pub rule: String,
    /// How many records.
    pub count: u64,
}

/// Composes the certificate.
#[must_use]
pub fn compose(certificate: &ErasureCertificate, language: Language) -> Document {
    let total: u64 = certificate.erased.iter().map(|row| row.count).sum();
    let counted = count_in_text(total, language);
    let paragraph = match language {
        Language::Dutch => format!(
            "{} heeft op {} gegevens gewist waarvan de bewaartermijn voorbij was. Het aantal is \
             {counted}. De gegevens zijn verwijderd uit de administratie en kunnen daar niet meer \
             worden teruggehaald. Dit bewijs noemt niet van wie de gegevens waren.",
            certificate.administration,
            date_in_text(certificate.carried_out_on, language),
        ),
        Language::English => format!(
            "On {}, {} erased data whose retention period had ended. The number of records is \
             {counted}. The data were removed from the administration and cannot be recovered from \
             it. This certificate does not tell whose data they were.",
            date_in_text(certificate.carried_out_on, language),
            certificate.administration,
        ),
    };
    let blocks = vec![
        Block::paragraph(paragraph),
        Block::Definitions(facts(certificate, total, language)),
        Block::Table(counts(certificate, total, language)),
        Block::Signature(Signature {
            greeting: pick(
                language,
                "Plaats, datum en handtekening:",
                "Place, date and signature:",
            )
            .to_owned(),
            lines: vec![
                certificate.signatory.clone(),
                certificate.administration.clone(),
            ],
        }),
    ];
    Document {
        title: pick(
            language,
            "Proces-verbaal van vernietiging",
            "Certificate of erasure",
        )
        .to_owned(),
        language,
        date: certificate.carried_out_on,
        kind: DocumentKind::Certificate,
        sender: certificate.administration.clone(),
        reference: Some(certificate.run_number.clone()),
        blocks,
    }
}

fn facts(certificate: &ErasureCertificate, total: u64, language: Language) -> Vec<Definition> {
    let line = |dutch, english, value: String| Definition {
        term: pick(language, dutch, english).to_owned(),
        value: vec![Run::plain(value)],
    };
    let mut facts = vec![
        line("Opruimronde", "Erasure run", certificate.run_number.clone()),
        line(
            "Goedgekeurd op",
            "Approved on",
            date_in_text(certificate.approved_on, language),
        ),
        line(
            "Uitgevoerd op",
            "Carried out on",
            date_in_text(certificate.carried_out_on, language),
        ),
        line(
            "Aantal gegevens",
            "Number of records",
            count_in_text(total, language),
        ),
    ];
    if let Some(day) = certificate.gone_from_backups_on {
        facts.push(line(
            "Uit reservekopieën",
            "Gone from backups",
            match language {
                Language::Dutch => format!("Uiterlijk op {}", date_in_text(day, language)),
                Language::English => format!("By {}", date_in_text(day, language)),
            },
        ));
    }
    facts
}

fn counts(certificate: &ErasureCertificate, total: u64, language: Language) -> Table {
    let mut rows: Vec<Vec<Vec<Run>>> = certificate
        .erased
        .iter()
        .map(|row| {
            vec![
                vec![Run::plain(row.activity.clone())],
                vec![Run::plain(row.category.clone())],
                vec![Run::plain(row.rule.clone())],
                vec![Run::plain(count_in_text(row.count, language))],
            ]
        })
        .collect();
    rows.push(vec![
        vec![Run::strong(pick(language, "Totaal", "Total"))],
        Vec::new(),
        Vec::new(),
        vec![Run::strong(count_in_text(total, language))],
    ]);
    Table {
        summary: pick(
            language,
            "Aantal gewiste gegevens per verwerking, soort en bewaartermijn",
            "Number of erased records by activity, category and retention rule",
        )
        .to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Verwerking", "Activity"), 3.0),
            Column::left(pick(language, "Soort gegevens", "Category"), 3.0),
            Column::left(pick(language, "Bewaartermijn", "Retention rule"), 4.0),
            Column::right(pick(language, "Aantal", "Number"), 1.0),
        ],
        rows,
    }
}
