//! A real statement of a small business: each of its facts has to come out of the pack with that business's details.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use domain::language::Language;
use domain::short_text::is_forbidden;
use domain::statement::{Block, Facts, Publisher, SectionKind, Statement, statement};

/// Returns the statement of the business as it stands beside the project.
fn published() -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/seed");
    let folder = std::env::var_os("VERGEETBOEK_SEED").map_or(folder, PathBuf::from);
    let mut texts = std::fs::read_dir(&folder)
        .unwrap_or_else(|why| panic!("the folder {} is needed: {why}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "txt"));
    std::fs::read_to_string(texts.next().expect("a statement in the folder")).unwrap()
}

/// Reads the address block: name, street, postcode with town, and what has a word before it.
fn publisher(published: &str) -> Publisher {
    let mut lines = published
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "Wie zijn wij?")
        .skip(1)
        .filter(|line| !line.is_empty());
    let mut next = || lines.next().unwrap().to_owned();
    let (name, street, town) = (next(), next(), next());
    let after = |word: &str| {
        let line = published.lines().find(|line| line.trim().starts_with(word));
        line.unwrap().trim()[word.len()..].trim().to_owned()
    };
    let (postcode, town) = town.split_at(7);
    Publisher {
        name,
        street,
        postcode: postcode.trim().to_owned(),
        town: town.trim().to_owned(),
        phone: after("tel:"),
        email: after("e-mail:"),
        website: after("website:"),
        kvk_number: after("KVK"),
    }
}

fn of_seed() -> (Publisher, Statement) {
    let publisher = publisher(&published());
    let told = statement(&Facts::of_pack(publisher.clone(), Language::Dutch));
    (publisher, told)
}

fn said_in(told: &Statement, kind: SectionKind) -> String {
    let section = told.sections.iter().find(|one| one.kind == kind).unwrap();
    let words = section.blocks.iter().flat_map(Block::words);
    let texts: Vec<String> = words.map(|one| one.nl.to_lowercase()).collect();
    texts.join("\n")
}

#[test]
fn the_address_block_is_there_line_by_line() {
    let (publisher, told) = of_seed();
    let who = said_in(&told, SectionKind::Who);
    for (line, text) in [
        ("name", &publisher.name),
        ("street", &publisher.street),
        ("postcode", &publisher.postcode),
        ("town", &publisher.town),
        ("phone", &publisher.phone),
        ("e-mail", &publisher.email),
        ("website", &publisher.website),
        ("trade register", &publisher.kvk_number),
    ] {
        assert!(!text.is_empty(), "{line}");
        assert!(who.contains(&text.to_lowercase()), "{line}");
    }
}

/// Each row: what kind of fact, the fact, the section that has to say it, and the words by which it is known there.
const FACTS: &[(&str, &str, SectionKind, &[&str])] = {
    use SectionKind as S;
    &[
        // Activities with what they are for.
        ("activity", "contact", S::Contact, &["vragen beantwoorden"]),
        (
            "activity",
            "when, about what, how it went",
            S::Contact,
            &["wanneer wij elkaar spraken", "waarover", "reageerde"],
        ),
        (
            "activity",
            "newsletter to customers",
            S::Newsletter,
            &["omdat u klant bent"],
        ),
        (
            "activity",
            "newsletter to subscribers",
            S::Newsletter,
            &["als u zich hebt ingeschreven"],
        ),
        (
            "activity",
            "quotes before an invoice",
            S::Quotes,
            &["wat aan een factuur voorafging"],
        ),
        (
            "activity",
            "an earlier request",
            S::Quotes,
            &["eerdere aanvraag"],
        ),
        (
            "activity",
            "agreements",
            S::Agreements,
            &["overeenkomst uitvoeren"],
        ),
        (
            "activity",
            "case files",
            S::CaseFiles,
            &["geschil", "schikking", "procedure"],
        ),
        (
            "activity",
            "people who had no contact",
            S::CaseFiles,
            &["geen contact met ons had", "wederpartij"],
        ),
        (
            "activity",
            "all mails, letters and talks",
            S::CaseFiles,
            &["alle e-mails, brieven en gespreksnotities"],
        ),
        ("activity", "invoicing", S::Invoicing, &["juiste factuur"]),
        (
            "activity",
            "payments",
            S::Invoicing,
            &["betalingen koppelen"],
        ),
        (
            "activity",
            "comments",
            S::Comments,
            &["gesprek onder berichten"],
        ),
        (
            "activity",
            "answers to comments",
            S::Comments,
            &["anderen kunnen erop hebben geantwoord"],
        ),
        (
            "activity",
            "spam check",
            S::Comments,
            &["automatische controle op spam"],
        ),
        (
            "activity",
            "cookie for comments",
            S::Website,
            &["cookie voor reacties", "alvast invullen"],
        ),
        (
            "activity",
            "cookie for editors",
            S::Website,
            &["cookie voor redacteuren", "nummer van het bericht"],
        ),
        (
            "activity",
            "analytics",
            S::Website,
            &["website verbeteren", "google analytics"],
        ),
        (
            "activity",
            "embedded content",
            S::Website,
            &[
                "inhoud van anderen",
                "alsof u de website van die ander bezoekt",
            ],
        ),
        (
            "activity",
            "tracking by others, also when logged in",
            S::Website,
            &["volgen wat u doet", "ingelogd"],
        ),
        ("activity", "share buttons", S::Website, &["deelknop"]),
        (
            "activity",
            "links elsewhere",
            S::Website,
            &["links naar andere websites"],
        ),
        (
            "activity",
            "data made by technology",
            S::Website,
            &["gegevens die door techniek ontstaan"],
        ),
        // Categories of data.
        ("category", "name", S::Contact, &["naam"]),
        ("category", "company name", S::Contact, &["bedrijfsnaam"]),
        ("category", "phone", S::Contact, &["telefoonnummer"]),
        ("category", "e-mail", S::Contact, &["e-mailadres"]),
        (
            "category",
            "social media account",
            S::Contact,
            &["account op sociale media"],
        ),
        ("category", "Skype name", S::Contact, &["skype-naam"]),
        (
            "category",
            "preferences",
            S::Contact,
            &["persoonlijke voorkeuren"],
        ),
        (
            "category",
            "content of the contact",
            S::Contact,
            &["inhoud van het contact"],
        ),
        (
            "category",
            "cookies and technical data",
            S::Website,
            &["cookies en technische gegevens"],
        ),
        (
            "category",
            "comment form",
            S::Comments,
            &["wat u in het formulier invult"],
        ),
        ("category", "IP address", S::Comments, &["ip-adres"]),
        (
            "category",
            "browser",
            S::Comments,
            &["gegevens van de browser"],
        ),
        ("category", "profile photo", S::Comments, &["profielfoto"]),
        (
            "category",
            "social login",
            S::Comments,
            &["inloggen met sociale media"],
        ),
        (
            "category",
            "newsletter: name and e-mail",
            S::Newsletter,
            &["naam, e-mailadres"],
        ),
        (
            "category",
            "quote",
            S::Quotes,
            &["inhoud en prijs van de offerte"],
        ),
        (
            "category",
            "order",
            S::Agreements,
            &["gegevens van overeenkomst en opdracht"],
        ),
        (
            "category",
            "correspondence",
            S::CaseFiles,
            &["briefwisseling"],
        ),
        ("category", "invoice", S::Invoicing, &["factuurgegevens"]),
        (
            "category",
            "bank account",
            S::Invoicing,
            &["rekeningnummer"],
        ),
        (
            "category",
            "account holder",
            S::Invoicing,
            &["naam van de rekeninghouder"],
        ),
        ("category", "visits", S::Website, &["bezochte pagina's"]),
        ("category", "clicks", S::Website, &["klikgedrag"]),
        // Channels.
        (
            "channel",
            "phone, mail, form, WhatsApp, Skype, social media",
            S::Contact,
            &[
                "telefoon",
                "e-mail",
                "contactformulier",
                "whatsapp",
                "skype",
                "sociale media",
            ],
        ),
        ("channel", "text message", S::Report, &["sms"]),
        // Recipients.
        (
            "recipient",
            "hosting",
            S::Recipients,
            &["hosting van de website"],
        ),
        ("recipient", "CRM", S::Recipients, &["crm"]),
        ("recipient", "WordPress", S::Recipients, &["wordpress"]),
        ("recipient", "mail servers", S::Recipients, &["mailservers"]),
        (
            "recipient",
            "telephone services",
            S::Recipients,
            &["telefonie"],
        ),
        (
            "recipient",
            "Microsoft 365",
            S::Recipients,
            &["microsoft 365"],
        ),
        (
            "recipient",
            "Skype, until its end",
            S::Recipients,
            &["skype (tot 5 mei 2025)"],
        ),
        (
            "recipient",
            "spam detection",
            S::Recipients,
            &["controle op spam"],
        ),
        (
            "recipient",
            "Google Analytics",
            S::Recipients,
            &["google analytics"],
        ),
        ("recipient", "YouTube", S::Recipients, &["youtube"]),
        ("recipient", "Facebook", S::Recipients, &["facebook"]),
        ("recipient", "LinkedIn", S::Recipients, &["linkedin"]),
        // Periods.
        ("period", "contact", S::Contact, &["5 jaar na het contact"]),
        ("period", "newsletter", S::Newsletter, &["tot de afmelding"]),
        (
            "period",
            "quotes",
            S::Quotes,
            &["8 jaar na de offertedatum"],
        ),
        (
            "period",
            "invoices",
            S::Invoicing,
            &["8 jaar na de factuurdatum"],
        ),
        (
            "period",
            "payments",
            S::Invoicing,
            &["8 jaar na de boeking"],
        ),
        (
            "period",
            "agreement: while it runs",
            S::Agreements,
            &["zolang de overeenkomst loopt"],
        ),
        (
            "period",
            "agreement: limitation",
            S::Agreements,
            &["verjaard"],
        ),
        (
            "period",
            "cases: final decision",
            S::CaseFiles,
            &["tot de zaak definitief klaar is"],
        ),
        ("period", "cases: limitation", S::CaseFiles, &["verjaard"]),
        (
            "period",
            "comments",
            S::Comments,
            &[
                "tot het bericht van onze website verdwijnt",
                "vraagt om uw reactie te wissen",
            ],
        ),
        ("period", "comment cookie", S::Website, &["1 jaar"]),
        ("period", "editor cookie", S::Website, &["1 dag"]),
        ("period", "analytics", S::Website, &["50 maanden"]),
        // Grounds.
        (
            "ground",
            "consent",
            S::Website,
            &["toestemming (art. 6 lid 1 onder a avg)"],
        ),
        (
            "ground",
            "own interest: contact",
            S::Contact,
            &["gerechtvaardigd belang"],
        ),
        (
            "ground",
            "own interest: comments",
            S::Comments,
            &["gerechtvaardigd belang"],
        ),
        (
            "ground",
            "own interest: evidence",
            S::Brief,
            &["bewijs en onze rechten", "niet meer gegevens dan"],
        ),
        ("ground", "legal duty", S::Quotes, &["wettelijke plicht"]),
        (
            "ground",
            "contract",
            S::Agreements,
            &["uitvoering van een overeenkomst"],
        ),
        (
            "ground",
            "contract: invoices",
            S::Invoicing,
            &["uitvoering van een overeenkomst"],
        ),
        // Rights.
        (
            "right",
            "withdrawal without retroactive effect",
            S::Rights,
            &["altijd intrekken", "blijft geldig"],
        ),
        ("right", "access", S::Rights, &["mag weten welke gegevens"]),
        (
            "right",
            "export of comments",
            S::Rights,
            &["uw reacties op onze website", "bestand"],
        ),
        ("right", "rectification", S::Rights, &["verbeteren"]),
        (
            "right",
            "erasure, but not of what must be kept",
            S::Rights,
            &["te wissen", "volgens de wet moeten bewaren"],
        ),
        ("right", "objection", S::Objection, &["bezwaar maken"]),
        (
            "right",
            "objection to advertising",
            S::Objection,
            &["reclame"],
        ),
        (
            "right",
            "restriction: wrong data",
            S::Rights,
            &["niet kloppen"],
        ),
        (
            "right",
            "restriction: unlawful use",
            S::Rights,
            &["niet mochten gebruiken"],
        ),
        (
            "right",
            "restriction: no longer needed",
            S::Rights,
            &["niet meer nodig hebben"],
        ),
        (
            "right",
            "restriction: awaiting an objection",
            S::Rights,
            &["bezwaar maakte"],
        ),
        (
            "right",
            "complaint",
            S::Complaint,
            &[
                "autoriteit persoonsgegevens",
                "www.autoriteitpersoonsgegevens.nl",
            ],
        ),
        // Procedures.
        (
            "procedure",
            "no use for advertising",
            S::Contact,
            &["niet voor reclame"],
        ),
        (
            "procedure",
            "unsubscribing",
            S::Newsletter,
            &["in elke nieuwsbrief staat een link"],
        ),
        (
            "procedure",
            "cookies in the browser",
            S::Website,
            &["instellingen van uw browser"],
        ),
        (
            "procedure",
            "within the EU where possible",
            S::Abroad,
            &["zo veel mogelijk", "europese unie"],
        ),
        (
            "procedure",
            "adequate countries",
            S::Abroad,
            &["goedgekeurd (adequaat)", "even goed beschermd"],
        ),
        (
            "procedure",
            "fitting security",
            S::Security,
            &["verlies", "past bij hoe gevoelig"],
        ),
        (
            "procedure",
            "reporting: soon",
            S::Report,
            &["zo snel mogelijk"],
        ),
        (
            "procedure",
            "reporting: what to send",
            S::Report,
            &["ip-adressen", "logbestanden", "schermafdrukken", "nadoen"],
        ),
        (
            "procedure",
            "reporting: do not share",
            S::Report,
            &["deel het lek niet met anderen"],
        ),
        (
            "procedure",
            "reporting: no abuse",
            S::Report,
            &["misbruik", "aangifte"],
        ),
        (
            "procedure",
            "changes: newest on the website",
            S::Changes,
            &["nieuwste versie", "website"],
        ),
        (
            "procedure",
            "changes: direct notice",
            S::Changes,
            &["zelf raakt", "bericht"],
        ),
    ]
};

#[test]
fn every_fact_of_the_seed_comes_out_of_the_pack() {
    let (_, told) = of_seed();
    let mut missing = Vec::new();
    for (kind, fact, section, words) in FACTS {
        let said = said_in(&told, *section);
        for word in words.iter().filter(|word| !said.contains(*word)) {
            missing.push(format!("{kind}: {fact}: no “{word}” in {section}"));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn requests_and_reports_go_to_the_address_of_the_business() {
    let (publisher, told) = of_seed();
    for section in [
        SectionKind::Rights,
        SectionKind::Objection,
        SectionKind::Report,
    ] {
        assert!(
            said_in(&told, section).contains(&publisher.email),
            "{section}"
        );
    }
    assert!(said_in(&told, SectionKind::Report).contains(&publisher.phone));
}

#[test]
fn no_wrong_sentence_of_the_seed_comes_out() {
    let published = published();
    let wrong: Vec<&str> = published
        .lines()
        .filter(|line| is_forbidden(line))
        .collect();
    // Consent by use, anonymous data, and a period without a criterion are all three in it.
    assert_eq!(wrong.len(), 3, "{}", wrong.len());
    let (_, told) = of_seed();
    for text in told.texts(Language::Dutch) {
        assert!(!is_forbidden(text), "{text}");
        assert!(!wrong.contains(&text));
    }
    for text in told.texts(Language::English) {
        assert!(!is_forbidden(text), "{text}");
    }
}
