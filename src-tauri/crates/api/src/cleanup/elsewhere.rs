//! A run's page, with what is left to do in other systems, on paper and in the business's own backups (T01, T26, T30).

use chrono::{Days, NaiveDate};
use domain::language::{Language, Words};
use domain::text_dates::long_date;
use store::StoreError;
use store::log::{AuditAction, SubjectKind};
use store::tables::checklist::{self, ChecklistPlace};
use store::tables::{erasure_run, setting};

use super::{lines_in_words, page};
use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::wire::cleanup::{ChecklistItem, OpenRun, RunView, TickChecklist};

/// Returns a run's page.
pub fn open_run(office: &Office, request: OpenRun) -> Outcome<RunView> {
    office.read(|vault| {
        let found = erasure_run::find(vault, request.id)?.ok_or(StoreError::NotFound)?;
        let kept_days = setting::get(vault)?.backups_kept_days;
        let executed_on = found.run.executed_on;
        let lines = erasure_run::lines(vault, request.id)?;
        let checklist = checklist::of_run(vault, request.id)?
            .into_iter()
            .map(|item| ChecklistItem {
                id: item.id,
                place: place(item.place),
                task: task(item.place, executed_on, kept_days),
                count: item.count,
                done_on: item.done_on,
            })
            .collect();
        Ok(RunView {
            run: page::run_row(found),
            lines: lines_in_words(vault, &lines)?,
            checklist,
        })
    })
}

/// Ticks an item off, or on again.
///
/// # Errors
/// [`crate::wire::failure::Refusal::NotFound`].
pub fn tick(office: &Office, request: TickChecklist) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        let done_on = request.done.then_some(now.today);
        if !checklist::tick(transaction, request.id, done_on)? {
            return Err(StoreError::NotFound);
        }
        let state = if request.done { "done" } else { "open" };
        let facts = detail("state", state)?;
        note(
            transaction,
            now,
            AuditAction::ChecklistTicked,
            SubjectKind::Checklist,
            request.id.0,
            facts,
        )
    })
}

fn place(place: ChecklistPlace) -> Words {
    match place {
        ChecklistPlace::Mailbox => Words::new("Mailbox", "Mailbox"),
        ChecklistPlace::Phone => Words::new("Telefoon en WhatsApp", "Phone and WhatsApp"),
        ChecklistPlace::Crm => Words::new("Klantensysteem (CRM)", "Customer system (CRM)"),
        ChecklistPlace::Files => Words::new(
            "Microsoft 365 en andere bestanden",
            "Microsoft 365 and other files",
        ),
        ChecklistPlace::Accounting => Words::new("Boekhoudprogramma", "Accounting program"),
        ChecklistPlace::NewsletterTool => Words::new("Nieuwsbriefprogramma", "Newsletter program"),
        ChecklistPlace::Website => Words::new("Website (WordPress)", "Website (WordPress)"),
        ChecklistPlace::Paper => Words::new("Papier", "Paper"),
        ChecklistPlace::OwnBackups => Words::new("Uw eigen reservekopieën", "Your own backups"),
    }
}

fn task(place: ChecklistPlace, executed_on: NaiveDate, kept_days: u32) -> Words {
    match place {
        ChecklistPlace::Mailbox => Words::new(
            "Verwijder de berichten, ook uit Verzonden, het archief en de prullenbak.",
            "Delete the messages, also from Sent, the archive and the bin.",
        ),
        ChecklistPlace::Phone => Words::new(
            "Verwijder de gesprekken, de lijst van oproepen en het nummer in uw contacten.",
            "Delete the chats, the list of calls and the number in your contacts.",
        ),
        ChecklistPlace::Crm => Words::new(
            "Verwijder wat daar van hetzelfde contact of dezelfde offerte staat.",
            "Delete what stands there of the same contact or the same quote.",
        ),
        ChecklistPlace::Files => Words::new(
            "Verwijder de bestanden, ook uit de prullenbak en uit oudere versies.",
            "Delete the files, also from the bin and from older versions.",
        ),
        ChecklistPlace::Accounting => Words::new(
            "Verwijder de facturen en betalingen van voor dezelfde datum.",
            "Delete the invoices and payments from before the same date.",
        ),
        ChecklistPlace::NewsletterTool => Words::new(
            "Verwijder het adres uit de lijst. Houd het wel op de lijst van afmeldingen, als die er is.",
            "Delete the address from the list. Keep it on the list of those who unsubscribed, if there is one.",
        ),
        ChecklistPlace::Website => Words::new(
            "Verwijder de reacties of de gegevens die erbij horen, zoals het IP-adres.",
            "Delete the comments or the data that belong to them, such as the IP address.",
        ),
        ChecklistPlace::Paper => Words::new(
            "Haal de papieren uit de mappen en versnipper ze.",
            "Take the papers out of their folders and shred them.",
        ),
        ChecklistPlace::OwnBackups => own_backups(executed_on, kept_days),
    }
}

fn own_backups(executed_on: NaiveDate, kept_days: u32) -> Words {
    let until = executed_on
        .checked_add_days(Days::new(u64::from(kept_days)))
        .unwrap_or(NaiveDate::MAX);
    let (nl, en) = (
        long_date(until, Language::Dutch),
        long_date(until, Language::English),
    );
    Words::new(
        &format!(
            "Kopieën van voor deze opruimronde bevatten de gegevens nog. U bewaart ze {kept_days} dagen: controleer na \
             {nl} of ze weg zijn."
        ),
        &format!(
            "Copies from before this run still hold the data. You keep them for {kept_days} days: check after {en} \
             whether they are gone."
        ),
    )
}
