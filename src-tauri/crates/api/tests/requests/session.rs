//! First start, unlock, lock, and the recovery sheet.

use api::office::{Clock, Office};
use api::wire::failure::{Failure, Refusal};
use api::wire::session::{
    ChangePassword, ConfirmRecoverySheet, HolidaysOf, Phase, RecoverySheet, RenewRecoverySheet,
    Unlock, UnlockWithRecovery,
};
use api::{session, settings};
use domain::language::Language;
use store::tables::activity;

use crate::bureau::*;

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> Refusal {
    match outcome.unwrap_err() {
        Failure::Refused { refusal } => refusal,
        Failure::Broke { reference } => panic!("a fault: {reference}"),
    }
}

fn phase(office: &Office) -> Phase {
    session::state(office, ()).unwrap().phase
}

fn typed_back(sheet: &RecoverySheet) -> [String; 2] {
    sheet
        .ask_back
        .map(|group| sheet.groups[usize::from(group) - 1].to_lowercase())
}

#[test]
fn a_first_start_makes_an_open_administration_with_a_register() {
    let bureau = empty();
    let office = &bureau.office;
    assert_eq!(phase(office), Phase::None);
    let mut short = creation();
    short.password = "kort".to_owned();
    assert_eq!(
        refusal(session::create_administration(office, short.clone())),
        Refusal::PasswordTooShort { characters_min: 12 }
    );
    short.password = "x".repeat(257);
    assert_eq!(
        refusal(session::create_administration(office, short)),
        Refusal::PasswordTooLong {
            characters_max: 256
        }
    );
    assert_eq!(phase(office), Phase::None, "nothing was made");

    let sheet = session::create_administration(office, creation()).unwrap();
    let state = session::state(office, ()).unwrap();
    assert_eq!(state.phase, Phase::Open);
    let open = state.open.unwrap();
    assert_eq!(
        (open.business_name.as_str(), open.language),
        ("Wilgenhoek Online Diensten", Language::Dutch)
    );
    assert!(!open.recovery_sheet_confirmed);
    let register = office.read(activity::all).unwrap();
    assert_eq!(register.len(), 21);
    let unused = register.iter().filter(|activity| !activity.in_use).count();
    assert_eq!(unused, 9, "A02, A03, A06 and A11 to A16 were not chosen");
    assert_eq!(
        refusal(session::create_administration(office, creation())),
        Refusal::AdministrationExists
    );

    assert_eq!(sheet.groups.len(), 8);
    session::confirm_recovery_sheet(
        office,
        ConfirmRecoverySheet {
            groups: typed_back(&sheet),
        },
    )
    .unwrap();
    assert!(
        session::state(office, ())
            .unwrap()
            .open
            .unwrap()
            .recovery_sheet_confirmed
    );
}

#[test]
fn a_wrong_group_of_the_sheet_is_named() {
    let bureau = empty();
    let office = &bureau.office;
    let sheet = session::create_administration(office, creation()).unwrap();
    let mut groups = typed_back(&sheet);
    groups[1] = "2222".to_owned();
    assert_eq!(
        refusal(session::confirm_recovery_sheet(
            office,
            ConfirmRecoverySheet { groups }
        )),
        Refusal::WrongRecoveryCode {
            group: Some(sheet.ask_back[1]),
            retry_after_seconds: 0
        }
    );
    assert!(
        !session::state(office, ())
            .unwrap()
            .open
            .unwrap()
            .recovery_sheet_confirmed
    );
}

#[test]
fn the_sheet_is_saved_outside_the_administration_and_printed_from_a_file_that_goes() {
    let bureau = empty();
    let office = &bureau.office;
    session::create_administration(office, creation()).unwrap();
    bureau.desk.save_to(office.folder());
    assert_eq!(
        refusal(session::save_recovery_sheet(office, ())),
        Refusal::FolderNotWritable
    );
    let chosen = tempfile::tempdir().unwrap();
    bureau.desk.save_to(chosen.path());
    let saved = session::save_recovery_sheet(office, ()).unwrap();
    assert_eq!(saved.file_name.as_deref(), Some("herstelblad.pdf"));
    assert!(
        std::fs::read(chosen.path().join("herstelblad.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    session::print_recovery_sheet(office, ()).unwrap();
    let printed = bureau.desk.opened().pop().unwrap();
    assert!(printed.exists());
    session::lock(office, ()).unwrap();
    assert!(!printed.exists());
    unlock(office);
    assert_eq!(
        refusal(session::print_recovery_sheet(office, ())),
        Refusal::NotFound,
        "the code is in memory only"
    );
}

#[test]
fn wrong_passwords_are_slowed_down() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    session::lock(office, ()).unwrap();
    assert_eq!(phase(office), Phase::Closed);
    let wrong = || {
        refusal(session::unlock(
            office,
            Unlock {
                password: "een ander wachtwoord".to_owned(),
            },
        ))
    };
    assert_eq!(
        wrong(),
        Refusal::WrongPassword {
            retry_after_seconds: 0
        }
    );
    assert_eq!(
        wrong(),
        Refusal::WrongPassword {
            retry_after_seconds: 1
        }
    );
    assert_eq!(
        wrong(),
        Refusal::TooSoon {
            retry_after_seconds: 1
        }
    );
    assert_eq!(session::state(office, ()).unwrap().retry_after_seconds, 1);
}

#[test]
fn a_locked_administration_answers_nothing() {
    let bureau = open_on(TODAY);
    session::lock(&bureau.office, ()).unwrap();
    assert_eq!(
        refusal(api::requests::list(&bureau.office, ())),
        Refusal::Locked
    );
    session::lock(&bureau.office, ()).unwrap();
    unlock(&bureau.office);
    assert_eq!(phase(&bureau.office), Phase::Open);
}

#[test]
fn the_sheet_opens_what_the_forgotten_password_does_not() {
    let bureau = empty();
    let office = &bureau.office;
    let sheet = session::create_administration(office, creation()).unwrap();
    session::lock(office, ()).unwrap();
    let mut groups = sheet.groups.clone();
    groups[5] = "0000".to_owned();
    let new_password = "acht stenen bruggen".to_owned();
    let wrong = UnlockWithRecovery {
        groups,
        new_password: new_password.clone(),
    };
    assert_eq!(
        refusal(session::unlock_with_recovery(office, wrong)),
        Refusal::WrongRecoveryCode {
            group: Some(6),
            retry_after_seconds: 0
        }
    );
    let right = UnlockWithRecovery {
        groups: sheet.groups,
        new_password: new_password.clone(),
    };
    session::unlock_with_recovery(office, right).unwrap();
    assert_eq!(phase(office), Phase::Open);
    session::lock(office, ()).unwrap();
    let old = session::unlock(
        office,
        Unlock {
            password: PASSWORD.to_owned(),
        },
    );
    assert!(matches!(refusal(old), Refusal::WrongPassword { .. }));
    session::unlock(
        office,
        Unlock {
            password: new_password,
        },
    )
    .unwrap();
}

#[test]
fn a_changed_password_and_a_renewed_sheet_take_the_place_of_the_old_ones() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let wrong = ChangePassword {
        current: "een ander wachtwoord".to_owned(),
        new: "acht stenen bruggen".to_owned(),
    };
    assert!(matches!(
        refusal(session::change_password(office, wrong)),
        Refusal::WrongPassword { .. }
    ));
    let right = ChangePassword {
        current: PASSWORD.to_owned(),
        new: "acht stenen bruggen".to_owned(),
    };
    session::change_password(office, right).unwrap();
    let renewed = RenewRecoverySheet {
        password: "acht stenen bruggen".to_owned(),
    };
    let sheet = session::renew_recovery_sheet(office, renewed).unwrap();
    session::confirm_recovery_sheet(
        office,
        ConfirmRecoverySheet {
            groups: typed_back(&sheet),
        },
    )
    .unwrap();
    session::lock(office, ()).unwrap();
    session::unlock(
        office,
        Unlock {
            password: "acht stenen bruggen".to_owned(),
        },
    )
    .unwrap();
}

#[test]
fn a_second_instance_is_refused() {
    let bureau = open_on(TODAY);
    let folder = bureau.office.folder().to_owned();
    let second = Office::new(
        folder,
        Clock::Fixed(day(TODAY)),
        Box::new(bureau.desk.clone()),
    );
    assert_eq!(refusal(session::state(&second, ())), Refusal::AlreadyOpen);
}

#[test]
fn the_choices_and_the_holidays_have_words_in_both_languages() {
    let bureau = open_on(TODAY);
    let choices = session::activity_choices(&bureau.office, ()).unwrap();
    assert_eq!(choices.len(), 8);
    assert!(
        choices
            .iter()
            .all(|choice| !choice.period.nl.is_empty() && !choice.period.en.is_empty())
    );
    let holidays = session::holidays(&bureau.office, HolidaysOf { year: 2026 }).unwrap();
    assert_eq!(holidays.len(), 10);
    assert_eq!(holidays[0].name.nl, "Nieuwjaarsdag");
}

#[test]
fn a_first_start_that_was_cut_off_before_the_register_is_completed_at_the_next_unlock() {
    let bureau = empty();
    let office = &bureau.office;
    // What a crash leaves: the folder with its keys and an empty vault.
    let half = store::Administration::create(
        office.folder(),
        &store::keys::Password::parse(PASSWORD).unwrap(),
        office.form(),
        office.moment(),
        &mut store::SystemRandomness,
    )
    .unwrap();
    drop(half);

    unlock(office);
    let register = office.read(activity::all).unwrap();
    assert_eq!(register.len(), 21);
    assert!(register.iter().all(|activity| activity.in_use));
    let open = session::state(office, ()).unwrap().open.unwrap();
    assert_eq!(open.business_name, "", "it is asked again");
    assert!(!open.recovery_sheet_confirmed, "nobody has its sheet");
    settings::view(office, ()).unwrap();
    settings::save_business(office, creation().business).unwrap();

    session::lock(office, ()).unwrap();
    unlock(office);
    let again = office.read(activity::all).unwrap();
    assert_eq!(again.len(), 21, "it is completed once");
    let open = session::state(office, ()).unwrap().open.unwrap();
    assert_eq!(open.business_name, "Wilgenhoek Online Diensten");
}
