//! Annex 2: a copy of all that is kept of the person, kind by kind, with free texts whole (art. 15(3)).

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use documents::letters::l04_access_answer::{LongText, RecordKind as Part, Value};
use documents::model::Column;
use domain::bsn::shielded_vat_number;
use domain::ids::RecordId;
use domain::language::{Language, Words};
use domain::paper::{Claim, RecordFields};
use domain::record::RecordKind;
use domain::request::Decision;
use domain::subscription::ground_in_words;
use domain::text_dates::{euro, short_date};
use store::Connection;
use store::tables::annotation::{self, Annotation};
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::marketing_objection;
use store::tables::post;
use store::tables::request::{self, Request};
use store::tables::request_decision::PartyInScope;

use super::redaction::{Bars, Redaction};
use crate::mailing::shown_text;
use crate::requests::{File, named};

/// Returns the parts of the copy: the person's card, their records by kind, their requests.
pub(super) fn of(
    vault: &Connection,
    file: &File,
    papers: &HashMap<RecordId, RecordFields>,
    bars: &Bars,
) -> store::Result<Vec<Part>> {
    let language = file.request.language;
    let mut parts = Vec::new();
    for id in &file.contacts {
        if let Some(card) = contact::find(vault, *id)? {
            let no_advertising = marketing_objection::since(vault, *id)?;
            parts.push(card_part(&card, no_advertising, language));
        }
        let points = contact_point::of_contact(vault, *id)?;
        if !points.is_empty() {
            parts.push(points_part(&points, language));
        }
        let beside = annotation::of_contact(vault, *id)?;
        if !beside.is_empty() {
            parts.push(annotations_part(&beside, file, language));
        }
    }
    let titles: HashMap<_, _> = post::all(vault)?
        .into_iter()
        .map(|post| (post.id, post.title))
        .collect();
    let mut sheets: BTreeMap<RecordKind, Sheet> = BTreeMap::new();
    for party in file.scope.iter().rev() {
        let Some((fields, redaction)) = given(party, papers, bars) else {
            continue;
        };
        let sheet = sheets
            .entry(party.record_kind)
            .or_insert_with(|| Sheet::of(party.record_kind, language));
        let beside = match fields {
            RecordFields::Comment(comment) => {
                titles.get(&comment.post_id).cloned().unwrap_or_default()
            }
            RecordFields::ContactMoment(_)
            | RecordFields::Quote(_)
            | RecordFields::Invoice(_)
            | RecordFields::Payment(_)
            | RecordFields::Agreement(_)
            | RecordFields::CaseFile(_)
            | RecordFields::TechnicalData(_) => String::new(),
            RecordFields::Subscription(paper) => shown_text(vault, paper.ground.as_ref())?,
        };
        sheet.add(fields, party, redaction, &beside);
    }
    parts.extend(sheets.into_values().map(|sheet| sheet.part));
    let own = own_requests(vault, file)?;
    parts.push(requests_part(&own, language));
    Ok(parts)
}

/// Returns the requests of the person, this one first.
pub(super) fn own_requests(vault: &Connection, file: &File) -> store::Result<Vec<Request>> {
    let mut own = vec![file.request.clone()];
    for id in &file.contacts {
        for other in request::of_contact(vault, *id)? {
            if own.iter().all(|known| known.id != other.id) {
                own.push(other);
            }
        }
    }
    own.sort_by_key(|request| std::cmp::Reverse(request.received_on));
    Ok(own)
}

/// Returns what a record says and how much of it is given; none where it is withheld.
pub(super) fn given<'a>(
    party: &'a PartyInScope,
    papers: &'a HashMap<RecordId, RecordFields>,
    bars: &'a Bars,
) -> Option<(&'a RecordFields, Redaction<'a>)> {
    let fields = papers.get(&party.record_id)?;
    let taken = party.taken.as_ref()?;
    let redaction = match taken.decision {
        Decision::GiveInFull | Decision::Export => Redaction::Nothing,
        Decision::GiveRedacted => match bars.of_party(party.party_id) {
            [bar] if bar.text.is_empty() => Redaction::FreeText(bar),
            of_party => Redaction::Passages(of_party),
        },
        Decision::Withhold
        | Decision::NothingKept
        | Decision::Correct
        | Decision::Supplement
        | Decision::AddStatement
        | Decision::CorrectedInvoice
        | Decision::Erase
        | Decision::Anonymise
        | Decision::KeepMinimum
        | Decision::Keep
        | Decision::KeepRestricted
        | Decision::Restrict
        | Decision::StopUse
        | Decision::Reassess
        | Decision::Refuse => return None,
    };
    Some((fields, redaction))
}

/// Returns the words of a head or a title in the language of the letter.
fn said(language: Language, dutch: &str, english: &str) -> String {
    Words::new(dutch, english).in_language(language).to_owned()
}

fn card_part(card: &Contact, no_advertising: Option<NaiveDate>, language: Language) -> Part {
    let row = |dutch: &str, english: &str, value: &str| -> Option<Vec<Value>> {
        let shown = !value.is_empty();
        shown.then(|| {
            vec![
                Value::Text(said(language, dutch, english)),
                Value::Text(value.to_owned()),
            ]
        })
    };
    let rows = [
        row(
            "Voornaam of voorletters",
            "Given name or initials",
            &card.given_name,
        ),
        row("Tussenvoegsel", "Infix", &card.infix),
        row("Achternaam", "Family name", &card.family_name),
        row("Bedrijf", "Company", &card.company),
        row(
            "Aanhef",
            "Salutation",
            card.salutation.words().in_language(language),
        ),
        row(
            "In de administratie sinds",
            "In the administration since",
            &short_date(card.entered_on, language),
        ),
        row(
            "Wil geen reclame sinds",
            "Wants no advertising since",
            &no_advertising
                .map(|since| short_date(since, language))
                .unwrap_or_default(),
        ),
    ];
    let note = LongText {
        heading: said(language, "Aantekening", "Note"),
        text: Redaction::Nothing.text(&card.note),
    };
    Part {
        title: said(language, "Relatiekaart", "Contact card"),
        columns: vec![
            Column::left(said(language, "Wat", "What"), 2.0),
            Column::left(said(language, "Gegeven", "Value"), 4.0),
        ],
        rows: rows.into_iter().flatten().collect(),
        texts: (!note.text.is_empty())
            .then_some(note)
            .into_iter()
            .collect(),
    }
}

/// Returns what an annotation stands beside: a record, or else the card.
pub(super) fn beside_what(party: Option<&PartyInScope>, language: Language) -> String {
    match party {
        Some(party) => named(party, None).in_language(language).to_owned(),
        None => said(language, "Kaart", "Card"),
    }
}

/// Returns what an annotation says: the person's statement, or that something was corrected.
pub(super) fn statement_of(one: &Annotation, language: Language) -> String {
    if one.statement.is_empty() {
        said(language, "Verbeterd", "Corrected")
    } else {
        one.statement.clone()
    }
}

/// Returns what stands beside the card and the records since a correction: it goes with every copy (art. 16).
fn annotations_part(beside: &[Annotation], file: &File, language: Language) -> Part {
    let rows = beside.iter().map(|one| {
        let party = file
            .scope
            .iter()
            .find(|party| Some(party.party_id) == one.party_id);
        vec![
            Value::Text(short_date(one.noted_on, language)),
            Value::Text(beside_what(party, language)),
            Value::Text(statement_of(one, language)),
        ]
    });
    Part {
        title: said(
            language,
            "Verbeteringen en verklaringen",
            "Corrections and statements",
        ),
        columns: vec![
            Column::left(said(language, "Sinds", "Since"), 1.5),
            Column::left(said(language, "Waarbij", "Beside"), 3.0),
            Column::left(said(language, "Verklaring", "Statement"), 5.0),
        ],
        rows: rows.collect(),
        texts: Vec::new(),
    }
}

fn points_part(points: &[ContactPoint], language: Language) -> Part {
    let rows = points.iter().map(|point| {
        let address = [&point.street, &point.postcode, &point.town, &point.country];
        let mut value: Vec<&str> = vec![&point.value];
        value.extend(address.into_iter().map(String::as_str));
        value.retain(|part| !part.is_empty());
        let mut value = value.join(", ");
        if point.photo.is_some() {
            value.push_str(&said(
                language,
                "foto, als los bestand bewaard",
                "photo, kept as a file of its own",
            ));
        }
        let kind = point.kind.words();
        let kind = kind.in_language(language);
        let kind = if point.label.is_empty() {
            kind.to_owned()
        } else {
            format!("{kind} ({})", point.label)
        };
        vec![
            Value::Text(kind),
            Value::Text(value),
            Value::Text(point.source.words().in_language(language).to_owned()),
            Value::Text(short_date(point.since, language)),
        ]
    });
    Part {
        title: said(language, "Contactpunten", "Contact points"),
        columns: vec![
            Column::left(said(language, "Soort", "Kind"), 2.0),
            Column::left(said(language, "Gegeven", "Value"), 4.0),
            Column::left(said(language, "Van wie", "From whom"), 2.0),
            Column::right(said(language, "Sinds", "Since"), 1.5),
        ],
        rows: rows.collect(),
        texts: Vec::new(),
    }
}

fn requests_part(own: &[Request], language: Language) -> Part {
    let rows = own.iter().map(|request| {
        vec![
            Value::Text(request.number.clone()),
            Value::Text(short_date(request.received_on, language)),
            Value::Text(request.right.words().in_language(language).to_owned()),
            Value::Text(request.state.words().in_language(language).to_owned()),
        ]
    });
    let texts = own
        .iter()
        .filter(|request| !request.words.is_empty())
        .map(|request| LongText {
            heading: request.number.clone(),
            text: Redaction::Nothing.text(&request.words),
        });
    Part {
        title: said(language, "Verzoeken over gegevens", "Requests about data"),
        columns: vec![
            Column::left(said(language, "Kenmerk", "Reference"), 2.0),
            Column::left(said(language, "Ontvangen", "Received"), 2.0),
            Column::left(said(language, "Verzoek", "Request"), 4.0),
            Column::left(said(language, "Stand", "State"), 2.0),
        ],
        rows: rows.collect(),
        texts: texts.collect(),
    }
}

/// The records of one kind while they are gathered.
struct Sheet {
    language: Language,
    part: Part,
}

impl Sheet {
    fn of(kind: RecordKind, language: Language) -> Sheet {
        let left =
            |dutch: &str, english: &str, share| Column::left(said(language, dutch, english), share);
        let right = |dutch: &str, english: &str, share| {
            Column::right(said(language, dutch, english), share)
        };
        let date = left("Datum", "Date", 1.6);
        let (title, columns) = match kind {
            RecordKind::ContactMoment => (
                ("Contactmomenten", "Contact moments"),
                vec![
                    date,
                    left("Kanaal", "Channel", 1.8),
                    left("Onderwerp", "Subject", 5.0),
                ],
            ),
            RecordKind::Quote => (
                ("Offertes", "Quotes"),
                vec![
                    date,
                    left("Nummer", "Number", 2.0),
                    left("Uitkomst", "Outcome", 2.0),
                    right("Bedrag", "Amount", 2.0),
                ],
            ),
            RecordKind::Invoice => (
                ("Facturen", "Invoices"),
                vec![
                    date,
                    left("Nummer", "Number", 2.0),
                    left("Stand", "State", 1.8),
                    left("Btw-id", "VAT id", 2.0),
                    right("Btw", "VAT", 1.6),
                    right("Bedrag", "Amount", 1.8),
                ],
            ),
            RecordKind::Payment => (
                ("Betalingen", "Payments"),
                vec![
                    date,
                    left("Rekening", "Account", 3.0),
                    left("Rekeninghouder", "Account holder", 3.0),
                    right("Bedrag", "Amount", 2.0),
                ],
            ),
            RecordKind::Agreement => (
                ("Overeenkomsten", "Agreements"),
                vec![
                    left("Begin", "Start", 1.6),
                    left("Einde", "End", 1.6),
                    left("Nummer", "Number", 1.8),
                    left("Onderwerp", "Subject", 4.0),
                ],
            ),
            RecordKind::CaseFile => (
                ("Dossiers", "Case files"),
                vec![
                    left("Begin", "Start", 1.6),
                    left("Einde", "End", 1.6),
                    left("Nummer", "Number", 1.6),
                    left("Rol", "Role", 1.8),
                    left("Onderwerp", "Subject", 3.4),
                ],
            ),
            RecordKind::Subscription => (
                (
                    "Inschrijvingen op de nieuwsbrief",
                    "Newsletter subscriptions",
                ),
                vec![
                    left("Sinds", "Since", 1.6),
                    left("Tot", "Until", 1.6),
                    left("Adres", "Address", 3.6),
                    left("Als", "As", 2.2),
                ],
            ),
            RecordKind::Comment => (
                ("Reacties op de website", "Website comments"),
                vec![
                    date,
                    left("Bericht", "Post", 3.0),
                    left("Naam", "Name", 2.0),
                    left("IP-adres", "IP address", 2.0),
                ],
            ),
            RecordKind::TechnicalData => (
                ("Technische gegevens", "Technical data"),
                vec![
                    date,
                    left("Soort", "Kind", 3.4),
                    left("IP-adres", "IP address", 2.0),
                    left("Browser", "Browser", 3.0),
                ],
            ),
        };
        let part = Part {
            title: said(language, title.0, title.1),
            columns,
            rows: Vec::new(),
            texts: Vec::new(),
        };
        Sheet { language, part }
    }

    fn day(&self, day: NaiveDate) -> Value {
        Value::Text(short_date(day, self.language))
    }

    fn day_if_any(&self, day: Option<NaiveDate>) -> Value {
        day.map_or_else(|| Value::Text(String::new()), |day| self.day(day))
    }

    fn words(&self, words: Words) -> Value {
        Value::Text(words.in_language(self.language).to_owned())
    }

    fn amount(&self, cents: i64) -> Value {
        Value::Text(euro(cents, self.language))
    }

    /// Adds a text under a heading of what it is and from when; an empty one is left out.
    fn text(&mut self, what: (&str, &str), of: &str, text: Vec<Value>) {
        if !text.is_empty() {
            let heading = format!("{}, {of}", said(self.language, what.0, what.1));
            self.part.texts.push(LongText { heading, text });
        }
    }

    fn add(
        &mut self,
        fields: &RecordFields,
        party: &PartyInScope,
        redaction: Redaction<'_>,
        beside: &str,
    ) {
        let day = short_date(party.dated_on, self.language);
        let row = match fields {
            RecordFields::ContactMoment(paper) => {
                self.text(("Inhoud", "Content"), &day, redaction.text(&paper.content));
                self.text(
                    ("Reactie", "Reaction"),
                    &day,
                    redaction.text(&paper.reaction),
                );
                let channel = paper.channel.words();
                vec![
                    self.day(paper.happened_on),
                    self.words(channel),
                    redaction.line(&paper.subject),
                ]
            }
            RecordFields::Quote(paper) => {
                self.text(
                    ("Offerte", "Quote"),
                    &paper.number,
                    redaction.text(&paper.content),
                );
                vec![
                    self.day(paper.dated_on),
                    redaction.short(&paper.number),
                    self.words(paper.outcome.words()),
                    self.amount(paper.amount_cents),
                ]
            }
            RecordFields::Invoice(paper) => {
                self.text(
                    ("Factuur", "Invoice"),
                    &paper.number,
                    redaction.text(&paper.description),
                );
                vec![
                    self.day(paper.dated_on),
                    redaction.short(&paper.number),
                    self.words(paper.state.words()),
                    redaction.short(&shielded_vat_number(&paper.vat_id)),
                    self.amount(paper.vat_cents),
                    self.amount(paper.amount_cents),
                ]
            }
            RecordFields::Payment(paper) => {
                self.text(
                    ("Betaling", "Payment"),
                    &day,
                    redaction.text(&paper.description),
                );
                vec![
                    self.day(paper.booked_on),
                    redaction.line(&paper.account_number),
                    redaction.line(&paper.account_holder),
                    self.amount(paper.amount_cents),
                ]
            }
            RecordFields::Agreement(paper) => {
                // Not under its title, of which a part may be blacked out.
                self.text(
                    ("Overeenkomst", "Agreement"),
                    &day,
                    redaction.text(&paper.content),
                );
                self.claims(&paper.claims, redaction);
                vec![
                    self.day(paper.started_on),
                    self.day_if_any(paper.ended_on),
                    redaction.short(&paper.number),
                    redaction.line(&paper.title),
                ]
            }
            RecordFields::CaseFile(paper) => {
                self.text(
                    ("Dossier", "Case file"),
                    &day,
                    redaction.text(&paper.content),
                );
                self.claims(&paper.claims, redaction);
                for decision in &paper.decisions {
                    let on = short_date(decision.decided_on, self.language);
                    self.text(
                        ("Uitspraak", "Ruling"),
                        &on,
                        redaction.text(&decision.summary),
                    );
                }
                for letter in &paper.correspondence {
                    let direction = letter.direction.words();
                    let direction = direction.in_language(self.language);
                    let on = format!(
                        "{}, {direction}",
                        short_date(letter.written_on, self.language)
                    );
                    self.text(
                        ("Onderwerp van een bericht", "Subject of a message"),
                        &on,
                        redaction.text(&letter.subject),
                    );
                    self.text(("Bericht", "Message"), &on, redaction.text(&letter.content));
                }
                vec![
                    self.day(paper.opened_on),
                    self.day_if_any(paper.ended_on),
                    redaction.short(&paper.number),
                    self.words(party.role.words()),
                    redaction.line(&paper.title),
                ]
            }
            RecordFields::Subscription(paper) => {
                if let Some(ground) = &paper.ground {
                    let said = ground_in_words(ground, beside, self.language);
                    self.text(
                        ("Toestemming of verkoop", "Consent or sale"),
                        &day,
                        redaction.text(&said),
                    );
                }
                vec![
                    self.day(paper.subscribed_on),
                    self.day_if_any(paper.unsubscribed_on),
                    redaction.short(&paper.address),
                    self.words(paper.audience.words()),
                ]
            }
            RecordFields::Comment(paper) => {
                self.text(("Reactie", "Comment"), &day, redaction.text(&paper.content));
                self.text(
                    ("Browser", "Browser"),
                    &day,
                    redaction.text(&paper.user_agent),
                );
                vec![
                    self.day(paper.commented_on),
                    Value::Text(beside.to_owned()),
                    redaction.short(&paper.author),
                    redaction.short(&paper.ip_address),
                ]
            }
            RecordFields::TechnicalData(paper) => {
                self.text(("Inhoud", "Content"), &day, redaction.text(&paper.content));
                vec![
                    self.day(paper.collected_on),
                    self.words(paper.kind.words()),
                    redaction.short(&paper.ip_address),
                    redaction.short(&paper.user_agent),
                ]
            }
        };
        self.part.rows.push(row);
    }

    fn claims(&mut self, claims: &[Claim], redaction: Redaction<'_>) {
        for claim in claims {
            let class = claim.class.words();
            let of = format!(
                "{}, {}",
                class.in_language(self.language),
                short_date(claim.starts_on, self.language)
            );
            self.text(
                ("Vordering", "Claim"),
                &of,
                redaction.text(&claim.description),
            );
        }
    }
}
