//! One person through all of it: a customer who also comments on the website, reads the newsletter and is the counter-party
//! in another client's case. She asks for everything, then for erasure, and in the end nothing of her is left.

use api::office::Office;
use api::wire::cleanup::{ExecuteErasure, PreviewErasure, Selection};
use api::wire::contacts::{ContactForm, ContactPointForm, OpenContact};
use api::wire::finding::FindQuery;
use api::wire::jobs::{JobEnd, JobRef};
use api::wire::records::{OpenRecord, PartyForm, PostForm, RecordForm};
use api::wire::requests::{
    Decide, DecisionForm, DecisionView, JudgeContact, NoteSecondLook, PartValue, RectificationForm,
    RequestStep, SearchPerson, StopUse, TakeInRequest,
};
use api::wire::restrictions::PlaceRestriction;
use api::{cleanup, contact_import, contacts, finding, jobs, records, requests};
use domain::contact::{ContactKind, Salutation};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RecordId, RequestId};
use domain::language::Language;
use domain::paper::{CaseFile, Comment, Correspondence, Invoice, Payment, Quote, RecordFields};
use domain::record::{
    CaseEnd, ContactPointKind, ContactPointSource, CorrespondenceDirection, DocumentClass,
    InvoiceState, PartyRole, QuoteOutcome, RecordKind, SubscriptionAudience,
};
use domain::request::{Decision, RefusalGround, RequestState, Right};
use domain::restriction::RestrictionGround;
use domain::same_person::SamePersonVerdict;

use crate::bureau::*;
use crate::carrying_out::{carry_out, hear_all, tell_all, tick_all};
use crate::letters::text_of;
use crate::newsletters::newsletter;
use crate::package::{data_in, make, opened, saved};

const ASKED_ON: &str = "2026-11-02";
const MAIL: &str = "samira@voorbeeld.example";
const PHONE: &str = "06-10000001";

/// The people and papers before she asks anything.
struct Cast {
    customer: ContactId,
    commenter: ContactId,
    opponent: ContactId,
    daughter: ContactId,
    client: ContactId,
    case: RecordId,
    invoice: RecordId,
    quote: RecordId,
    others_comment: RecordId,
}

fn card(
    office: &Office,
    given: &str,
    family: &str,
    points: &[(ContactPointKind, &str)],
) -> ContactId {
    let point = |(kind, value): &(ContactPointKind, &str)| {
        let (street, postcode) = value.split_once('|').unwrap_or_default();
        ContactPointForm {
            id: None,
            kind: *kind,
            label: String::new(),
            value: if street.is_empty() {
                (*value).to_owned()
            } else {
                String::new()
            },
            street: street.to_owned(),
            postcode: postcode.to_owned(),
            town: if street.is_empty() {
                String::new()
            } else {
                "Wilgenstad".to_owned()
            },
            country: String::new(),
            source: ContactPointSource::DataSubject,
            since: None,
            needed_for: Vec::new(),
        }
    };
    let form = ContactForm {
        id: None,
        kind: ContactKind::Person,
        salutation: Salutation::Ms,
        given_name: given.to_owned(),
        infix: "van 't".to_owned(),
        family_name: family.to_owned(),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        points: points.iter().map(point).collect(),
    };
    contacts::save(office, form).unwrap().id
}

fn paper(office: &Office, parties: &[(ContactId, PartyRole)], fields: RecordFields) -> RecordId {
    let parties = parties.iter().map(|(contact_id, role)| PartyForm {
        contact_id: *contact_id,
        role: *role,
    });
    let form = RecordForm {
        id: None,
        parties: parties.collect(),
        fields,
    };
    records::save(office, form).unwrap().id
}

fn case(ended: Option<(&str, CaseEnd)>) -> RecordFields {
    RecordFields::CaseFile(CaseFile {
        title: "Geschil over een oprit".to_owned(),
        number: "D-2026-004".to_owned(),
        opened_on: day("2026-02-03"),
        ended_on: ended.map(|(on, _)| day(on)),
        end_kind: ended.map(|(_, kind)| kind),
        content: "Wim Pieters wil dat mevrouw Hof-Öztürk de oprit vrijmaakt.".to_owned(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: vec![Correspondence {
            written_on: day("2026-02-10"),
            direction: CorrespondenceDirection::Outgoing,
            subject: "Aanzegging".to_owned(),
            content: "Wim Pieters vraagt u de oprit vrij te maken.".to_owned(),
        }],
    })
}

fn comment(post_id: domain::ids::PostId, author: &str, content: &str) -> RecordFields {
    RecordFields::Comment(Comment {
        post_id,
        commented_on: day("2026-05-09"),
        author: author.to_owned(),
        content: content.to_owned(),
        ip_address: "192.0.2.17".to_owned(),
        user_agent: String::new(),
    })
}

fn invoice() -> RecordFields {
    RecordFields::Invoice(Invoice {
        number: "2025-0093".to_owned(),
        dated_on: day("2025-05-15"),
        due_on: None,
        amount_cents: 125_000,
        vat_cents: 21_694,
        state: InvoiceState::Paid,
        settled_on: Some(day("2025-06-01")),
        class: DocumentClass::Ordinary,
        first_use_year: None,
        description: "Website, tweede termijn".to_owned(),
        vat_id: String::new(),
        quote_id: None,
        agreement_id: None,
    })
}

fn before(office: &Office) -> Cast {
    use ContactPointKind as K;
    let home = (K::PostalAddress, "Lindelaan 8|4321 CD");
    let customer = card(
        office,
        "Samira",
        "Hof-Öztürk",
        &[(K::Email, MAIL), (K::Phone, "06-10000009"), home],
    );
    let commenter = card(office, "Sam", "H.", &[(K::Email, MAIL)]);
    let opponent = card(office, "S.", "Hof-Öztürk", &[(K::Phone, PHONE)]);
    let daughter = card(office, "Selin", "Hof-Öztürk", &[home]);
    let client = card(office, "Wim", "Pieters", &[]);
    let post = PostForm {
        id: None,
        title: "Zonnepanelen op een plat dak".to_owned(),
        url: "https://www.wilgenhoek.example/zonnepanelen".to_owned(),
        removed_on: None,
    };
    let post_id = records::save_post(office, post).unwrap();
    let said = |text: &str| call("2026-03-02", text);
    paper(
        office,
        &[(customer, PartyRole::Contact)],
        said("Vroeg naar de prijs van een tweede taal."),
    );
    paper(
        office,
        &[(daughter, PartyRole::Contact)],
        said("Zoekt een stageplek."),
    );
    paper(
        office,
        &[(customer, PartyRole::Subscriber)],
        newsletter(SubscriptionAudience::Subscriber, MAIL, "2025-03-03"),
    );
    let quote = RecordFields::Quote(Quote {
        number: "O-2026-031".to_owned(),
        dated_on: day("2026-01-12"),
        amount_cents: 48_400,
        outcome: QuoteOutcome::Refused,
        part_of_administration: false,
        content: "Een webwinkel voor tuinstenen.".to_owned(),
        agreement_id: None,
    });
    let payment = RecordFields::Payment(Payment {
        booked_on: day("2025-06-01"),
        amount_cents: 125_000,
        account_number: String::new(),
        account_holder: "S. van 't Hof-Öztürk".to_owned(),
        description: "Factuur 2025-0093".to_owned(),
        invoice_id: None,
    });
    paper(office, &[(customer, PartyRole::Payer)], payment);
    paper(
        office,
        &[(commenter, PartyRole::Commenter)],
        comment(post_id, "Sam", "Bij ons werkt het goed."),
    );
    Cast {
        quote: paper(office, &[(customer, PartyRole::Requester)], quote),
        invoice: paper(office, &[(customer, PartyRole::Customer)], invoice()),
        others_comment: paper(
            office,
            &[(daughter, PartyRole::Commenter)],
            comment(post_id, "Selin", "Dat klopt, mama."),
        ),
        case: paper(
            office,
            &[
                (client, PartyRole::Client),
                (opponent, PartyRole::CounterParty),
            ],
            case(None),
        ),
        customer,
        commenter,
        opponent,
        daughter,
        client,
    }
}

/// Takes in one message with these rights, and finds the person whole.
fn message(office: &Office, cast: &Cast, rights: &[Right], on: &str) -> Vec<(Right, RequestId)> {
    let mut form: TakeInRequest = intake(rights[0], on, Some(cast.customer));
    form.rights = rights.to_vec();
    let first = requests::take_in(office, form).unwrap();
    let mut all = vec![(view(office, first).row.right, first)];
    all.extend(
        view(office, first)
            .linked
            .iter()
            .map(|one| (one.right, one.id)),
    );
    let found = requests::search_person(
        office,
        SearchPerson {
            id: first,
            keys: None,
        },
    )
    .unwrap();
    let cards: Vec<ContactId> = found.cards.iter().map(|one| one.contact_id).collect();
    for contact_id in [cast.commenter, cast.opponent, cast.daughter] {
        assert!(
            cards.contains(&contact_id),
            "a card that may be hers is shown"
        );
        let hers = contact_id != cast.daughter;
        let verdict = if hers {
            SamePersonVerdict::SamePerson
        } else {
            SamePersonVerdict::SomebodyElse
        };
        requests::judge_contact(
            office,
            JudgeContact {
                id: first,
                contact_id,
                verdict,
            },
        )
        .unwrap();
    }
    all
}

fn of(all: &[(Right, RequestId)], right: Right) -> RequestId {
    all.iter().find(|(one, _)| *one == right).unwrap().1
}

/// Brings a request to its decisions, and takes them by what each record is.
fn decided(
    office: &Office,
    id: RequestId,
    decision: impl Fn(&DecisionView) -> (Decision, Option<RefusalGround>),
) {
    identify(office, id, &office.today().to_string());
    search_everywhere(office, id);
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|open| {
            let (decision, ground) = decision(open);
            let offered = open.grounds.iter().find(|one| Some(one.ground) == ground);
            let names_client = decision == Decision::GiveRedacted;
            DecisionForm {
                party_id: open.party_id,
                decision,
                ground,
                explanation: "Zie wat wij hebben afgesproken.".to_owned(),
                passages: names_client
                    .then(|| name_of_other("Wim Pieters"))
                    .into_iter()
                    .collect(),
                kept_until: offered.and_then(|one| one.kept_until),
            }
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
    look_a_second_time(office, id);
    step(office, id, RequestStep::Decide);
}

/// Looks a second time, as she is the counter-party in another client's case (T25).
fn look_a_second_time(office: &Office, id: RequestId) {
    let asked = view(office, id).second_look.unwrap();
    assert_eq!((asked.cases.len(), asked.looked_on), (1, None));
    requests::note_second_look(
        office,
        NoteSecondLook {
            id,
            looked_on: office.today(),
            words: "Wat Wim Pieters vertelde, is zwart gemaakt.".to_owned(),
        },
    )
    .unwrap();
}

fn as_proposed(open: &DecisionView) -> (Decision, Option<RefusalGround>) {
    let ground = open
        .grounds
        .first()
        .filter(|_| open.proposed.needs_ground());
    (open.proposed, ground.map(|one| one.ground))
}

fn kind_of(open: &DecisionView) -> Option<RecordKind> {
    open.fields.as_ref().map(RecordFields::kind)
}

/// Sees that a request is answered, and closes it when all that it asked of others is done.
fn close(office: &Office, id: RequestId) {
    assert_eq!(view(office, id).row.state, RequestState::Answered);
    hear_all(office, id);
    tick_all(office, id);
    step(office, id, RequestStep::Close);
}

/// The newsletter stops on the day, before anything else.
fn stop(office: &Office, id: RequestId) {
    requests::stop(
        office,
        StopUse {
            id,
            parties: Vec::new(),
        },
    )
    .unwrap();
    assert_eq!(
        view(office, id).stopping.unwrap().stopped_on,
        Some(office.today())
    );
    issue(office, id, DocumentKind::MarketingStopped).unwrap();
    close(office, id);
}

/// The quote that she contests is out of use; the rest has no ground for it.
fn restrict(office: &Office, id: RequestId, cast: &Cast) {
    decided(office, id, |open| match kind_of(open) {
        Some(RecordKind::Quote) => (Decision::Restrict, None),
        _ => (Decision::Refuse, Some(RefusalGround::NoRestrictionGround)),
    });
    let place = PlaceRestriction {
        id,
        ground: Some(RestrictionGround::Unlawful),
        parties: Vec::new(),
    };
    requests::place(office, place).unwrap();
    tell_all(office, id);
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    close(office, id);
    assert!(!finds(office, "tuinstenen"), "T22: out of the search");
    assert!(records::open(office, OpenRecord { id: cast.quote }).is_err());
}

fn finds(office: &Office, words: &str) -> bool {
    let query = FindQuery {
        text: words.to_owned(),
        limit: 50,
    };
    let found = finding::find(office, query).unwrap();
    !found.contacts.is_empty() || !found.records.is_empty() || !found.requests.is_empty()
}

/// All of her comes along: three cards, the restricted quote too, without the name of the other client.
fn give_copy(bureau: &Bureau, id: RequestId) {
    let office = &bureau.office;
    decided(office, id, |open| match kind_of(open) {
        Some(RecordKind::CaseFile) => (
            Decision::GiveRedacted,
            Some(RefusalGround::RightsOfOthersCopy),
        ),
        _ => (Decision::GiveInFull, None),
    });
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    close(office, id);
    let files = view(office, id).documents;
    let copy = files
        .iter()
        .find(|one| one.kind == DocumentKind::AccessCopy)
        .unwrap();
    let text = text_of(bureau, copy.id);
    for said in [
        "2025-0093",
        "Een webwinkel voor tuinstenen.",
        "Bij ons werkt het goed.",
        "tweede taal",
        "oprit vrij te maken",
        "nieuwsbrief",
    ] {
        assert!(text.contains(said), "{said} is hers: {text}");
    }
    for of_others in ["Wim", "Pieters", "Selin", "Dat klopt"] {
        assert!(!text.contains(of_others), "{of_others} is not hers");
    }
}

/// What she gave herself under a contract or consent goes along, protected.
fn hand_over(bureau: &Bureau, id: RequestId) {
    let office = &bureau.office;
    decided(office, id, as_proposed);
    step(office, id, RequestStep::Execute);
    let made = make(bureau, id).unwrap();
    let (_, bytes) = saved(bureau, made.zip_id);
    let data = data_in(&opened(&bytes, &made.password)).to_string();
    assert!(data.contains("2025-0093"), "{data}");
    for not_hers in ["Bij ons werkt het goed.", "tweede taal", "Pieters"] {
        assert!(
            !data.contains(not_hers),
            "{not_hers} does not rest on consent or contract, or is of another"
        );
    }
    issue(office, id, DocumentKind::PortabilityAnswer).unwrap();
    close(office, id);
}

/// Her telephone number was wrong.
fn correct(office: &Office, id: RequestId, cast: &Cast) {
    identify(office, id, &office.today().to_string());
    search_everywhere(office, id);
    let things = view(office, id).rectification.unwrap().things;
    let number = things
        .iter()
        .find(|one| one.parts.iter().any(|part| part.value == "06-10000009"))
        .unwrap();
    let form = RectificationForm {
        request_id: id,
        id: None,
        about: number.about,
        said: "Mijn nummer is anders.".to_owned(),
        decision: Some(Decision::Correct),
        new_values: vec![PartValue {
            part: number.parts[0].part,
            value: PHONE.to_owned(),
        }],
        old_told: false,
        statement: String::new(),
        ground: None,
        explanation: String::new(),
        credit_id: None,
        replacement_id: None,
    };
    requests::save_rectification(office, form).unwrap();
    step(office, id, RequestStep::Decide);
    step(office, id, RequestStep::Execute);
    tell_all(office, id);
    issue(office, id, DocumentKind::RectificationAnswer).unwrap();
    close(office, id);
    let card = contacts::open(office, OpenContact { id: cast.customer }).unwrap();
    assert!(card.card.points.iter().any(|one| one.value == PHONE));
}

/// What can go goes, on all three cards; the books and the case of the other client stay, each for its reason.
fn erase(bureau: &Bureau, id: RequestId, cast: &Cast) {
    let office = &bureau.office;
    decided(office, id, as_proposed);
    carry_out(office, id);
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::ErasurePartlyRefused)
        .unwrap()
        .text()
        .replace('\u{a0}', " ");
    for said in [
        "1 reactie",
        "1 offerte",
        "Factuur 2025-0093",
        "31 december 2032",
        "artikel 17 lid 3 onder b AVG",
        "artikel 17 lid 3 onder e AVG",
        "Autoriteit Persoonsgegevens",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    issue(office, id, DocumentKind::ErasurePartlyRefused).unwrap();
    close(office, id);
    for gone in ["tuinstenen", "tweede taal"] {
        assert!(!finds(office, gone), "{gone}");
    }
    let is_there = |id| records::open(office, OpenRecord { id }).is_ok();
    assert!(is_there(cast.invoice) && is_there(cast.case) && is_there(cast.others_comment));
    assert!(!is_there(cast.quote), "her wish ends its restriction");
    let beside = OpenRecord {
        id: cast.others_comment,
    };
    let thread = records::open(office, beside).unwrap().thread.unwrap();
    let places: Vec<bool> = thread
        .entries
        .iter()
        .map(|one| one.comment.is_some())
        .collect();
    assert_eq!(
        places.iter().filter(|there| !**there).count(),
        1,
        "\"[verwijderd]\" stands in the place of her comment"
    );
    assert_eq!(places.len(), 2, "the thread stays");
    let has_card = |id| contacts::open(office, OpenContact { id }).is_ok();
    assert!(has_card(cast.customer) && has_card(cast.opponent));
    assert!(!has_card(cast.commenter), "nothing needs that card");
    assert!(has_card(cast.daughter) && has_card(cast.client));
    let import = format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S. Hof\r\nN:Hof;S.;;;\r\nEMAIL:{MAIL}\r\nEND:VCARD\r\n"
    );
    let known = contact_import::preview(office, import.as_bytes()).unwrap();
    assert_eq!(known.suppressed, 1, "T08: the next import knows her");
}

fn clean_up(office: &Office) {
    let shown = cleanup::preview(
        office,
        PreviewErasure {
            selection: Selection::All,
        },
    )
    .unwrap();
    let word = if shown.word_needed { "wissen" } else { "" };
    let run = ExecuteErasure {
        token: shown.token,
        word: word.to_owned(),
        brake_released: true,
    };
    let id = cleanup::execute(office, run).unwrap();
    loop {
        match jobs::state(office, JobRef { id }).unwrap().end {
            Some(JobEnd::Erased { .. }) => return,
            Some(other) => panic!("{other:?}"),
            None => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

#[test]
fn who_is_customer_commenter_reader_and_counter_party_asks_for_everything_and_then_for_erasure() {
    let bureau = open_on(ASKED_ON);
    let cast = before(&bureau.office);
    let asked = message(
        &bureau.office,
        &cast,
        &[
            Right::Rectification,
            Right::Portability,
            Right::Access,
            Right::Restriction,
            Right::MarketingObjection,
        ],
        ASKED_ON,
    );
    let rights: Vec<Right> = asked.iter().map(|(right, _)| *right).collect();
    assert_eq!(
        rights[..2],
        [Right::MarketingObjection, Right::Restriction],
        "the legal order"
    );
    stop(&bureau.office, of(&asked, Right::MarketingObjection));
    restrict(&bureau.office, of(&asked, Right::Restriction), &cast);
    give_copy(&bureau, of(&asked, Right::Access));
    hand_over(&bureau, of(&asked, Right::Portability));
    correct(&bureau.office, of(&asked, Right::Rectification), &cast);

    let bureau = again_on(bureau, "2026-11-24");
    let asked = message(&bureau.office, &cast, &[Right::Erasure], "2026-11-24");
    erase(&bureau, of(&asked, Right::Erasure), &cast);

    let bureau = again_on(bureau, "2033-01-01");
    let office = &bureau.office;
    assert!(
        records::open(office, OpenRecord { id: cast.invoice }).is_err(),
        "it went by itself"
    );
    assert!(contacts::open(office, OpenContact { id: cast.customer }).is_err());
    assert!(
        contacts::open(office, OpenContact { id: cast.opponent }).is_ok(),
        "the case runs"
    );
    let ended = RecordForm {
        id: Some(cast.case),
        parties: vec![
            PartyForm {
                contact_id: cast.client,
                role: PartyRole::Client,
            },
            PartyForm {
                contact_id: cast.opponent,
                role: PartyRole::CounterParty,
            },
        ],
        fields: case(Some(("2032-12-01", CaseEnd::Withdrawn))),
    };
    records::save(office, ended).unwrap();

    let bureau = again_on(bureau, "2060-01-04");
    clean_up(&bureau.office);
    assert!(contacts::open(&bureau.office, OpenContact { id: cast.opponent }).is_err());
    for hers in ["Samira", "oprit"] {
        assert!(!finds(&bureau.office, hers), "{hers}");
    }
    assert!(
        finds(&bureau.office, "Selin"),
        "her daughter's comment is under a post that is online"
    );
}
