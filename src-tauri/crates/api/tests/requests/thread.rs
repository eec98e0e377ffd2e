//! Comments under one post by several people (domain.md A11): the post that is taken off starts the clock of all, and the one
//! that is erased leaves its place in the thread.

use api::office::Office;
use api::records;
use api::wire::records::{DeadlineStatus, OpenRecord, PostForm, RecordView, ThreadView};

use domain::ids::{ContactId, PartyId, PostId, RecordId};
use domain::paper::{Comment, RecordFields};
use domain::record::PartyRole;
use domain::request::{Decision, Right};

use crate::bureau::*;
use crate::carrying_out::carry_out;
use crate::restricting::{asked, decide, place};

const ON: &str = "2026-11-24";

/// A post with a comment of each of three people.
struct Thread {
    bureau: Bureau,
    post: PostForm,
    /// The first two with the same name and address, as people who are asked about are found by it.
    people: [ContactId; 3],
    comments: [PartyId; 3],
}

fn thread() -> Thread {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let mut post = PostForm {
        id: None,
        title: "Winterberging".to_owned(),
        url: "https://www.wilgenhoek.example/winterberging".to_owned(),
        removed_on: None,
    };
    let id = records::save_post(office, post.clone()).unwrap();
    post.id = Some(id);
    let people = [person(office), person(office), person(office)];
    let said = [
        ("Samira", "2025-02-01", "Mooi gedaan."),
        ("Bram", "2025-02-03", "Wat kost het?"),
        ("Ria", "2025-02-03", "Dat wil ik ook weten."),
    ];
    let mut comments = Vec::new();
    for (contact, (author, on, content)) in people.into_iter().zip(said) {
        let paper = comment(id, author, on, content);
        comments.push(record(office, contact, PartyRole::Commenter, paper));
    }
    let comments = comments.try_into().unwrap();
    Thread {
        bureau,
        post,
        people,
        comments,
    }
}

fn comment(post_id: PostId, author: &str, on: &str, content: &str) -> RecordFields {
    RecordFields::Comment(Comment {
        post_id,
        commented_on: day(on),
        author: author.to_owned(),
        content: content.to_owned(),
        ip_address: String::new(),
        user_agent: String::new(),
    })
}

fn opened(office: &Office, id: RecordId) -> RecordView {
    records::open(office, OpenRecord { id }).unwrap()
}

fn shown(office: &Office, id: RecordId) -> ThreadView {
    opened(office, id).thread.unwrap()
}

/// Returns who stands in a thread, in its order; none in the place of a comment that was erased.
fn authors(thread: &ThreadView) -> Vec<Option<&str>> {
    let entries = thread.entries.iter();
    entries
        .map(|entry| entry.comment.as_ref().map(|one| one.author.as_str()))
        .collect()
}

fn take_off(office: &Office, post: &PostForm, removed_on: Option<&str>) {
    let form = PostForm {
        removed_on: removed_on.map(day),
        ..post.clone()
    };
    records::save_post(office, form).unwrap();
}

#[test]
fn the_post_that_is_taken_off_starts_the_clock_of_every_party_of_its_thread() {
    let Thread {
        bureau,
        post,
        people,
        comments,
    } = thread();
    let office = &bureau.office;
    let other = records::save_post(
        office,
        PostForm {
            id: None,
            title: "Elders".to_owned(),
            url: String::new(),
            removed_on: None,
        },
    )
    .unwrap();
    let elsewhere = comment(other, "Bram", "2025-03-01", "Onder een ander bericht.");
    let elsewhere = record(office, people[1], PartyRole::Commenter, elsewhere);
    let status = |party: PartyId| {
        let id = record_of(office, party);
        let deadline = opened(office, id).parties.remove(0).deadline;
        (deadline.status, deadline.last_day)
    };
    for party in comments {
        assert_eq!(status(party), (DeadlineStatus::Waiting, None));
    }
    take_off(office, &post, Some("2026-05-01"));
    for party in comments {
        let day = Some(day("2026-05-01"));
        assert_eq!(status(party), (DeadlineStatus::Due, day), "POST_REMOVED");
    }
    assert_eq!(status(elsewhere), (DeadlineStatus::Waiting, None));
    take_off(office, &post, None);
    for party in comments {
        assert_eq!(status(party), (DeadlineStatus::Waiting, None), "it is back");
    }
}

#[test]
fn a_comment_that_is_erased_leaves_its_place_and_the_others_as_they_were() {
    let Thread {
        bureau,
        people,
        comments,
        ..
    } = thread();
    let office = &bureau.office;
    let of_ria = record_of(office, comments[2]);
    assert_eq!(
        authors(&shown(office, of_ria)),
        [Some("Samira"), Some("Bram"), Some("Ria")]
    );
    erase(office, people[1]);
    let thread = shown(office, of_ria);
    assert_eq!(authors(&thread), [Some("Samira"), Some("Ria"), None]);
    assert_eq!(thread.entries[2].on, day("2025-02-03"));
    let told = serde_json::to_string(&thread).unwrap();
    assert!(
        !told.contains("Bram") && !told.contains("Wat kost"),
        "{told}"
    );
    assert!(told.contains("Dat wil ik ook weten."), "{told}");
}

/// Erases the comment of a person who asked for it.
fn erase(office: &Office, contact: ContactId) {
    let id = asked(office, Right::Erasure, contact);
    decide(office, id, Decision::Erase, None);
    carry_out(office, id);
}

#[test]
fn an_objection_against_a_comment_that_is_upheld_leaves_its_place_as_well() {
    let Thread {
        bureau,
        people,
        comments,
        ..
    } = thread();
    let office = &bureau.office;
    let id = asked(office, Right::Objection, people[0]);
    let proposed = view(office, id).decisions;
    assert_eq!(proposed.len(), 1);
    assert_eq!(
        proposed[0].proposed,
        Decision::StopUse,
        "A11 is usually upheld"
    );
    decide(office, id, Decision::StopUse, None);
    carry_out(office, id);
    let thread = shown(office, record_of(office, comments[1]));
    assert_eq!(authors(&thread), [None, Some("Bram"), Some("Ria")]);
}

#[test]
fn a_comment_that_is_restricted_stands_in_no_thread_and_is_counted_by_itself() {
    let Thread {
        bureau,
        people,
        comments,
        ..
    } = thread();
    let office = &bureau.office;
    let id = asked(office, Right::Restriction, people[0]);
    decide(office, id, Decision::Restrict, None);
    place(office, id).unwrap();
    let thread = shown(office, record_of(office, comments[1]));
    assert_eq!(authors(&thread), [Some("Bram"), Some("Ria")]);
    assert_eq!(thread.restricted, 1);
}

#[test]
fn the_places_of_erased_comments_go_with_the_post() {
    let Thread {
        bureau,
        post,
        people,
        comments,
    } = thread();
    let office = &bureau.office;
    erase(office, people[1]);
    take_off(office, &post, Some("2026-05-01"));
    let thread = shown(office, record_of(office, comments[0]));
    assert_eq!(authors(&thread), [Some("Samira"), Some("Ria")]);
    assert_eq!(thread.removed_on, Some(day("2026-05-01")));
}

#[test]
fn a_record_of_another_kind_has_no_thread() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let said = call("2026-02-02", "Vroeg naar de prijs.");
    let called = record(office, contact, PartyRole::Contact, said);
    assert_eq!(opened(office, record_of(office, called)).thread, None);
}
