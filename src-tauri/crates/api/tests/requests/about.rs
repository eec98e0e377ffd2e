//! What the program says of itself.

use api::about;
use api::wire::failure::Failure;
use domain::legal_data::LEGAL_DATA_AS_OF;

use crate::bureau::empty;

#[test]
fn the_program_says_its_version_and_of_which_date_the_law_in_it_is() {
    let bureau = empty();
    let said = about::view(&bureau.office, ()).unwrap();
    assert_eq!(said.version, env!("CARGO_PKG_VERSION"));
    assert_eq!(said.legal_data_as_of, LEGAL_DATA_AS_OF);
    assert!(
        said.legal_data
            .iter()
            .any(|part| part.nl.contains("feestdagen") && part.en.contains("holidays")),
        "it says what that date covers"
    );
}

#[test]
fn the_licences_are_shown_where_they_came_with_the_program() {
    let bureau = empty();
    assert!(!about::view(&bureau.office, ()).unwrap().has_licences);
    assert!(
        matches!(
            about::open_licences(&bureau.office, ()),
            Err(Failure::Broke { .. })
        ),
        "a program that was not installed has none to show"
    );

    let file = bureau.home.path().join("licenties.txt");
    bureau.desk.has_licences(&file);
    assert!(about::view(&bureau.office, ()).unwrap().has_licences);
    about::open_licences(&bureau.office, ()).unwrap();
    assert_eq!(bureau.desk.opened(), [file]);
}
