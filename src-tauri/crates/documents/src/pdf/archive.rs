//! Writes the pages as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).

use chrono::NaiveDate;
use domain::language::Language;
use lopdf::{Object, ObjectId, Stream, dictionary};
use printpdf::{
    CustomPdfConformance, PdfConformance, PdfDocument, PdfPage, PdfParseErrorSeverity,
    PdfSaveOptions, PdfWarnMsg,
};
use sha2::{Digest, Sha256};

use crate::error::DocumentError;
use crate::model::DocumentKind;
use crate::pdf::fonts;
use crate::pdf::logo::Picture;
use crate::pdf::page::{LOGO, Used};
use crate::pdf::structure::{Structure, utf16};
use crate::words::pick;

/// The name of the program that stands in the file.
const PROGRAM: &str = "Vergeetboek";
const SRGB: &[u8] = include_bytes!("../../fonts/srgb.icc");

/// What a reader tells about a file.
pub(crate) struct About<'a> {
    pub(crate) title: &'a str,
    pub(crate) author: &'a str,
    pub(crate) kind: DocumentKind,
    pub(crate) language: Language,
    pub(crate) date: NaiveDate,
}

/// Returns the bytes of a file; equal content gives equal bytes.
pub(crate) fn write(
    about: &About<'_>,
    pages: Vec<PdfPage>,
    structure: &Structure,
    used: &Used,
    logo: Option<Picture>,
) -> Result<Vec<u8>, DocumentError> {
    let mut pdf = to_objects(about.title, pages, used)?;
    pdf.version = "1.7".to_owned();
    let page_ids: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let tree = structure.write(&mut pdf, &page_ids);
    let logo = logo.map(|picture| pdf.add_object(picture.stream()));
    for (number, id) in page_ids.iter().enumerate() {
        let first = number == 0;
        finish_page(&mut pdf, *id, number, logo.filter(|_| first))?;
    }
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = Stream::new(metadata, xmp(about).into_bytes()).with_compression(false);
    let metadata = pdf.add_object(metadata);
    let day = format!("D:{}000000Z", about.date.format("%Y%m%d"));
    let info = pdf.add_object(dictionary! {
        "Title" => utf16(about.title),
        "Author" => utf16(about.author),
        "Creator" => utf16(PROGRAM),
        "Producer" => utf16(PROGRAM),
        "CreationDate" => Object::string_literal(day.clone()),
        "ModDate" => Object::string_literal(day),
    });
    pdf.trailer.set("Info", info);
    let catalogue = pdf
        .catalog_mut()
        .map_err(|_| DocumentError::Writer("the catalogue is missing"))?;
    catalogue.set("Lang", Object::string_literal(code(about.language)));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("StructTreeRoot", tree);
    let shown = dictionary! { "DisplayDocTitle" => true };
    catalogue.set("ViewerPreferences", shown);
    catalogue.set("OutputIntents", vec![intent.into()]);
    catalogue.set("Metadata", metadata);
    pdf.prune_objects();
    compress(&mut pdf)?;
    with_id(pdf)
}

/// Compresses the streams. One whose last byte then is a carriage return stays as it is: with the line feed that the
/// writer puts after it, a reader takes both for the end of the line and finds the stream a byte too short (ISO 19005-2,
/// 6.1.7.1).
fn compress(pdf: &mut lopdf::Document) -> Result<(), DocumentError> {
    pdf.compress();
    for object in pdf.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.content.last() == Some(&b'\r')
            && stream.dict.has(b"Filter")
        {
            stream
                .decompress()
                .map_err(|_| DocumentError::Writer("a stream cannot be read back"))?;
        }
    }
    Ok(())
}

fn to_objects(
    title: &str,
    pages: Vec<PdfPage>,
    used: &Used,
) -> Result<lopdf::Document, DocumentError> {
    let mut document = PdfDocument::new(title);
    fonts::embed(&mut document, used)?;
    document.with_pages(pages);
    // The presets of the library bring a profile for print and no XMP; intent, XMP and
    // structure are written here instead.
    document.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    let options = PdfSaveOptions {
        subset_fonts: false,
        ..PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let pdf = document.to_lopdf_document(&options, &mut warnings);
    let failed = |warning: &PdfWarnMsg| warning.severity == PdfParseErrorSeverity::Error;
    if warnings.iter().any(failed) {
        return Err(DocumentError::Writer("the pages cannot be written"));
    }
    Ok(pdf)
}

fn finish_page(
    pdf: &mut lopdf::Document,
    id: ObjectId,
    number: usize,
    logo: Option<ObjectId>,
) -> Result<(), DocumentError> {
    let missing = |_| DocumentError::Writer("a page is missing");
    if let Some(logo) = logo {
        let objects = dictionary! { LOGO => logo };
        let page = pdf
            .get_object(id)
            .and_then(Object::as_dict)
            .map_err(missing)?;
        match page.get(b"Resources").cloned() {
            Ok(Object::Reference(shared)) => pdf
                .get_object_mut(shared)
                .and_then(Object::as_dict_mut)
                .map_err(missing)?
                .set("XObject", objects),
            Ok(_) | Err(_) => pdf
                .get_object_mut(id)
                .and_then(Object::as_dict_mut)
                .and_then(|page| page.get_mut(b"Resources"))
                .and_then(Object::as_dict_mut)
                .map_err(missing)?
                .set("XObject", objects),
        }
    }
    let page = pdf
        .get_object_mut(id)
        .and_then(Object::as_dict_mut)
        .map_err(missing)?;
    page.set("StructParents", i64::try_from(number).unwrap_or(0));
    page.set("Tabs", "S");
    page.remove(b"Annots");
    Ok(())
}

/// Gives the file an identity that follows from its content, and returns its bytes.
fn with_id(mut pdf: lopdf::Document) -> Result<Vec<u8>, DocumentError> {
    let failed = |_| DocumentError::Writer("the file cannot be written");
    let mut hash = Sha256::new();
    let mut bytes = Vec::new();
    pdf.trailer.remove(b"ID");
    pdf.save_to(&mut bytes).map_err(failed)?;
    hash.update(&bytes);
    let identity = hash.finalize()[..16].to_vec();
    let identity = Object::String(identity, lopdf::StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![identity.clone(), identity]);
    bytes.clear();
    pdf.save_to(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn code(language: Language) -> &'static str {
    pick(language, "nl-NL", "en-GB")
}

fn kind_in_words(kind: DocumentKind, language: Language) -> &'static str {
    match kind {
        DocumentKind::Letter => pick(language, "brief", "letter"),
        DocumentKind::Annex => pick(language, "bijlage", "annex"),
        DocumentKind::Certificate => pick(language, "proces-verbaal", "certificate"),
        DocumentKind::RecoverySheet => pick(language, "herstelblad", "recovery sheet"),
        DocumentKind::Report => pick(language, "overzicht", "report"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Returns the metadata packet (ISO 16684-1), with the schema that names PDF/UA as PDF/A wants.
fn xmp(about: &About<'_>) -> String {
    let title = escaped(about.title);
    let author = escaped(about.author);
    let language = code(about.language);
    let kind = kind_in_words(about.kind, about.language);
    let date = format!("{}T00:00:00Z", about.date.format("%Y-%m-%d"));
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
<rdf:Description rdf:about=\"\"\n\
 xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n\
 xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n\
 xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n\
 xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n\
 xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n\
 xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n\
 xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n\
 xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n\
<dc:type><rdf:Bag><rdf:li>{kind}</rdf:li></rdf:Bag></dc:type>\n\
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
<xmp:CreateDate>{date}</xmp:CreateDate>\n\
<xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>\n\
<pdf:Producer>{PROGRAM}</pdf:Producer>\n\
<pdfaid:part>2</pdfaid:part>\n\
<pdfaid:conformance>A</pdfaid:conformance>\n\
<pdfuaid:part>1</pdfuaid:part>\n\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
<pdfaProperty:name>part</pdfaProperty:name>\n\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n\
<pdfaProperty:category>internal</pdfaProperty:category>\n\
<pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>\n\
</rdf:li></rdf:Seq></pdfaSchema:property>\n\
</rdf:li></rdf:Bag></pdfaExtension:schemas>\n\
</rdf:Description></rdf:RDF></x:xmpmeta>\n\
<?xpacket end=\"r\"?>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_compressed_stream_ends_as_a_line_does() {
        let mut pdf = lopdf::Document::new();
        for number in 0..2_000 {
            let text = format!("{number} {}", "woord ".repeat(40)).into_bytes();
            pdf.add_object(Stream::new(dictionary! {}, text));
        }
        let ends = |pdf: &lopdf::Document| {
            let streams = pdf
                .objects
                .values()
                .filter_map(|object| object.as_stream().ok());
            streams
                .filter(|stream| stream.content.last() == Some(&b'\r'))
                .count()
        };
        let mut by_the_library = pdf.clone();
        by_the_library.compress();
        assert!(ends(&by_the_library) > 0, "one in 256 does");
        compress(&mut pdf).expect("streams that were just compressed");
        assert_eq!(ends(&pdf), 0);
    }
}
