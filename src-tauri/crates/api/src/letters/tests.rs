//! A letter that was set says what the vault says when it is frozen, or it is not frozen.

use domain::document_kind::DocumentKind;
use store::tables::request;

use super::{freeze_unchanged, preview, set};
use crate::requests::{open, take_in};
use crate::settings::save_business;
use crate::testing::{OpenOffice, access_request};
use crate::wire::failure::Refusal;
use crate::wire::requests::{IssueLetter, LetterParticulars, OpenRequest, PreviewLetter};
use crate::wire::session::Business;

#[test]
fn a_letter_of_which_something_changed_while_it_was_set_is_not_frozen() {
    let office = OpenOffice::on("2026-11-24");
    save_business(
        &office,
        Business {
            name: "Wilgenhoek Online Diensten".to_owned(),
            street: "Wilgenhoek 12".to_owned(),
            postcode: "1234 AB".to_owned(),
            town: "Lindedorp".to_owned(),
            phone: String::new(),
            email: "post@wilgenhoek.example".to_owned(),
            website: String::new(),
            kvk_number: String::new(),
            signatory: "Marit de Wilg".to_owned(),
        },
    )
    .expect("the business that writes");
    let id = take_in(&office, access_request(None, "2026-11-02")).expect("a request");
    let kind = DocumentKind::Acknowledgement;
    let issue = || {
        let shown = preview(
            &office,
            PreviewLetter {
                id,
                kind,
                particulars: LetterParticulars::default(),
            },
        )
        .expect("a preview");
        let token = shown.token;
        IssueLetter {
            id,
            kind,
            particulars: LetterParticulars::default(),
            token,
        }
    };
    let letter = set(&office, issue()).expect("a letter that is set");
    let received_earlier = move |transaction: &store::Transaction<'_>| {
        let mut file = request::find(transaction, id)?.expect("its file");
        file.received_on = crate::testing::day("2026-10-30");
        request::save_progress(transaction, &file)
    };
    office.write(received_earlier).expect("a change");
    assert_eq!(
        freeze_unchanged(&office, letter).expect_err("it changed"),
        Refusal::PreviewOutdated.into(),
        "invariant 7: what is frozen is what the file says"
    );
    let shown = open(&office, OpenRequest { id }).expect("its page");
    assert!(shown.documents.is_empty(), "nothing was frozen");

    let again = set(&office, issue()).expect("a letter that is set");
    freeze_unchanged(&office, again).expect("a letter that is frozen");
}
