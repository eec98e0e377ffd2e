//! The recovery sheet: shown once, saved or printed, and two of its groups typed back.

use std::fmt;

use documents::pdf::typeset_document;
use documents::recovery_sheet::{self, RecoverySheet as Sheet};
use domain::language::Language;
use store::keys::{Proof, RECOVERY_GROUPS, RecoveryCode};
use store::log::{self, AuditAction, AuditDetail, AuditEntry, Code, Fact, SubjectKind};
use store::tables::business;
use store::tables::setting::{self, Setting};
use store::{Randomness, SystemRandomness};
use zeroize::Zeroizing;

use super::password;
use crate::documents::{keep, show};
use crate::letters::cannot_set;
use crate::office::{Office, Outcome};
use crate::wire::documents::Saved;
use crate::wire::failure::Refusal;
use crate::wire::session::{ConfirmRecoverySheet, RecoverySheet, RenewRecoverySheet};

/// A recovery code that the owner has not confirmed yet; it is in memory only, until then or until the lock.
pub(crate) struct PendingSheet {
    groups: Zeroizing<Vec<String>>,
    ask_back: [u8; 2],
}

impl fmt::Debug for PendingSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingSheet(…)")
    }
}

/// Remembers a new code until it is confirmed, and returns it for the screen.
pub(super) fn pend(office: &Office, code: &RecoveryCode) -> Outcome<RecoverySheet> {
    let groups: Vec<String> = code.groups().map(str::to_owned).collect();
    let ask_back = two_groups(&mut SystemRandomness).map_err(|error| office.failure(error))?;
    let sheet = RecoverySheet {
        groups: groups.clone(),
        ask_back,
    };
    office.volatile().recovery_sheet = Some(PendingSheet {
        groups: Zeroizing::new(groups),
        ask_back,
    });
    Ok(sheet)
}

/// Returns two different groups, counted from one, the lower first.
fn two_groups(randomness: &mut dyn Randomness) -> store::Result<[u8; 2]> {
    let groups = u8::try_from(RECOVERY_GROUPS).unwrap_or(u8::MAX);
    let mut bytes = [0; 2];
    randomness.fill(&mut bytes)?;
    let first = bytes[0] % groups;
    let second = (first + 1 + bytes[1] % (groups - 1)) % groups;
    Ok([first.min(second) + 1, first.max(second) + 1])
}

/// Saves the sheet where the owner chooses; never in the administration's own folder, where it would open the vault
/// that it lies beside.
pub fn save_recovery_sheet(office: &Office, (): ()) -> Outcome<Saved> {
    let (bytes, language) = sheet(office)?;
    let Some(place) = office.desktop().choose_place(file_name(language)) else {
        return Ok(Saved { file_name: None });
    };
    if place.starts_with(office.folder()) {
        return Err(Refusal::FolderNotWritable.into());
    }
    let file_name = keep(office, &place, &bytes)?;
    Ok(Saved {
        file_name: Some(file_name),
    })
}

/// Shows the sheet in the system's viewer, from which it is printed.
pub fn print_recovery_sheet(office: &Office, (): ()) -> Outcome<()> {
    let (bytes, language) = sheet(office)?;
    show(office, file_name(language), &bytes)
}

const fn file_name(language: Language) -> &'static str {
    match language {
        Language::Dutch => "herstelblad.pdf",
        Language::English => "recovery-sheet.pdf",
    }
}

/// Returns the sheet as a PDF.
///
/// # Errors
/// [`Refusal::NotFound`] where no code waits: it was confirmed, or the administration was locked since.
fn sheet(office: &Office) -> Outcome<(Zeroizing<Vec<u8>>, Language)> {
    let groups = office
        .volatile()
        .recovery_sheet
        .as_ref()
        .map(|pending| pending.groups.clone());
    let groups: [String; RECOVERY_GROUPS] = groups
        .and_then(|groups| groups.to_vec().try_into().ok())
        .ok_or(Refusal::NotFound)?;
    let (setting, business) =
        office.read(|vault| Ok((setting::get(vault)?, business::find(vault)?)))?;
    let document = recovery_sheet::compose(
        &Sheet {
            administration: business.map(|business| business.name).unwrap_or_default(),
            made_on: office.today(),
            groups,
        },
        setting.language,
    );
    let bytes = typeset_document(&document).map_err(|error| cannot_set(office, error))?;
    Ok((Zeroizing::new(bytes), setting.language))
}

/// Confirms that the sheet is at hand: two of its groups, typed back from it.
///
/// # Errors
/// [`Refusal::WrongRecoveryCode`] with the group that is not right, [`Refusal::NotFound`] where no code waits.
pub fn confirm_recovery_sheet(office: &Office, request: ConfirmRecoverySheet) -> Outcome<()> {
    {
        let volatile = office.volatile();
        let pending = volatile.recovery_sheet.as_ref().ok_or(Refusal::NotFound)?;
        for (group, typed) in pending.ask_back.into_iter().zip(&request.groups) {
            let right = pending.groups.get(usize::from(group) - 1);
            let typed: String = typed
                .chars()
                .filter(|sign| sign.is_alphanumeric())
                .collect();
            if right.is_none_or(|right| !right.eq_ignore_ascii_case(&typed)) {
                return Err(Refusal::WrongRecoveryCode {
                    group: Some(group),
                    retry_after_seconds: 0,
                }
                .into());
            }
        }
    }
    let now = office.moment();
    office.write(move |transaction| {
        let setting = setting::get(transaction)?;
        setting::save(
            transaction,
            &Setting {
                recovery_sheet_confirmed_on: Some(now.today),
                ..setting
            },
        )?;
        let entry = AuditEntry {
            at: now.at,
            action: AuditAction::SettingsChanged,
            subject: SubjectKind::Administration,
            subject_id: None,
            detail: AuditDetail::default()
                .with("part", Fact::Code(Code::new("recovery_sheet")?))?,
        };
        log::append(transaction, &entry).map(drop)
    })?;
    office.volatile().recovery_sheet = None;
    Ok(())
}

/// Makes a new recovery code; the old sheet opens nothing any more, and the new one waits to be confirmed.
pub fn renew_recovery_sheet(
    office: &Office,
    request: RenewRecoverySheet,
) -> Outcome<RecoverySheet> {
    let typed = Zeroizing::new(request.password);
    let password = password(office, &typed)?;
    let session = office.session()?;
    let code = session
        .renew_recovery(
            Proof::Password(&password),
            office.moment(),
            &mut SystemRandomness,
        )
        .map_err(|error| office.failure(error))?;
    let sheet = pend(office, &code)?;
    office.write(|transaction| {
        let setting = setting::get(transaction)?;
        setting::save(
            transaction,
            &Setting {
                recovery_sheet_confirmed_on: None,
                ..setting
            },
        )
    })?;
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Bytes([u8; 2]);

    impl Randomness for Bytes {
        fn fill(&mut self, bytes: &mut [u8]) -> store::Result<()> {
            bytes.copy_from_slice(&self.0);
            Ok(())
        }
    }

    #[test]
    fn the_two_groups_that_are_typed_back_are_always_two_of_the_eight() {
        for first in 0..=u8::MAX {
            for second in [0, 1, 5, 6, 7, 13, 255] {
                let [low, high] = two_groups(&mut Bytes([first, second])).expect("bytes");
                assert!(
                    1 <= low && low < high && high <= 8,
                    "{first} {second}: {low} {high}"
                );
            }
        }
    }
}
