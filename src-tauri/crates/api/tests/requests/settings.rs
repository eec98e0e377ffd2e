//! Settings: what is taken, what is refused, and what follows from them.

use api::settings;
use api::wire::failure::{Failure, Refusal};
use api::wire::settings::{
    FinancialYearForm, Letterhead, Preferences, SaveFinancialYears, WindowSide,
};
use data_encoding::BASE64;
use domain::record::PartyRole;
use store::tables::deadline;

use crate::bureau::*;

/// A PNG of one pixel.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

#[test]
fn preferences_outside_their_bounds_are_refused() {
    type Change = fn(&mut Preferences);
    let bureau = open_on(TODAY);
    let before = settings::view(&bureau.office, ()).unwrap().preferences;
    let table: [(Change, &str); 8] = [
        (|form| form.text_size_percent = 110, "text_size_percent"),
        (|form| form.lock_after_minutes = 0, "lock_after_minutes"),
        (|form| form.lock_after_minutes = 121, "lock_after_minutes"),
        (|form| form.backups_kept_days = 0, "backups_kept_days"),
        (|form| form.backups_kept_days = 3661, "backups_kept_days"),
        (
            |form| form.financial_year_ends = "06-31".to_owned(),
            "financial_year_ends",
        ),
        (
            |form| form.financial_year_ends = "6-30".to_owned(),
            "financial_year_ends",
        ),
        (
            |form| form.financial_year_ends = String::new(),
            "financial_year_ends",
        ),
    ];
    for (change, field) in table {
        let mut form = before.clone();
        change(&mut form);
        match settings::save_preferences(&bureau.office, form) {
            Err(Failure::Refused {
                refusal: Refusal::Field { field: refused, .. },
            }) => assert_eq!(refused, field),
            other => panic!("{field}: {other:?}"),
        }
    }
    assert_eq!(
        settings::view(&bureau.office, ()).unwrap().preferences,
        before
    );
}

#[test]
fn another_financial_year_moves_the_statutory_floor() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let invoiced = record(
        office,
        contact,
        PartyRole::Customer,
        crate::letters::invoice_of("2024-03-01"),
    );
    let last_day = || {
        office
            .read(|vault| deadline::cached(vault, invoiced))
            .unwrap()
            .unwrap()
            .last_day
    };
    assert_eq!(
        last_day(),
        Some(day("2032-03-01")),
        "the owner's eight years"
    );
    let long = |ends: &str| FinancialYearForm {
        id: None,
        starts_on: day("2024-02-01"),
        ends_on: day(ends),
    };
    settings::save_financial_years(
        office,
        SaveFinancialYears {
            years: vec![long("2025-12-31")],
        },
    )
    .unwrap();
    assert_eq!(
        last_day(),
        Some(day("2032-12-31")),
        "R14: seven years after a long first year"
    );
    let overlapping = SaveFinancialYears {
        years: vec![long("2025-12-31"), long("2025-06-30")],
    };
    assert!(settings::save_financial_years(office, overlapping).is_err());
    assert_eq!(settings::view(office, ()).unwrap().financial_years.len(), 1);
    settings::save_financial_years(office, SaveFinancialYears { years: Vec::new() }).unwrap();
    assert_eq!(last_day(), Some(day("2032-03-01")));
}

#[test]
fn the_business_keeps_its_window_side_and_the_letterhead_its_business() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    settings::save_letterhead(
        office,
        Letterhead {
            window_side: WindowSide::Right,
        },
    )
    .unwrap();
    let mut business = settings::view(office, ()).unwrap().business;
    business.name = "Wilgenhoek".to_owned();
    settings::save_business(office, business.clone()).unwrap();
    let view = settings::view(office, ()).unwrap();
    assert_eq!(
        (view.letterhead.window_side, view.business.clone()),
        (WindowSide::Right, business)
    );
    let mut nameless = view.business;
    nameless.name = "  ".to_owned();
    assert!(settings::save_business(office, nameless).is_err());
}

#[test]
fn a_logo_is_a_picture_that_a_letter_can_be_set_with() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let png = BASE64.decode(PNG.as_bytes()).unwrap();
    let mut cut = png.clone();
    cut.truncate(30);
    for (bytes, what) in [
        (b"GIF89a".to_vec(), "another format"),
        (cut, "a picture cut short"),
        (Vec::new(), "nothing"),
        (
            [png.clone(), vec![0; settings::LOGO_BYTES_MAX]].concat(),
            "more bytes than are kept",
        ),
    ] {
        assert_eq!(
            settings::save_logo(office, &bytes),
            Err(Refusal::LogoNotUsable.into()),
            "{what}"
        );
    }
    settings::save_logo(office, &png).unwrap();
    let logo = settings::logo(office, ()).unwrap();
    assert_eq!(
        (logo.media_type.as_deref(), logo.base64.as_str()),
        (Some("image/png"), PNG)
    );
    settings::remove_logo(office, ()).unwrap();
    assert!(!settings::view(office, ()).unwrap().has_logo);
}
