//! One adapter per row of the command table: it takes the request off the wire, lets a thread that may block do the
//! work, and gives the answer or the failure back.

use std::sync::Arc;

use api::office::Office;
use api::wire::{
    about::*, balancing::*, breaches::*, cleanup::*, contacts::*, cookies::*, counterparty::*,
    disclosures::*, documents::*, failure::Failure, finding::*, holds::*, jobs::*, letter_texts::*,
    mailing::*, not_to_keep::*, privacy_texts::*, recipients::*, records::*, register::*,
    requests::*, restrictions::*, session::*, settings::*, statement::*, tables::*, today::*,
    year_round::*,
};
use domain::ids::{
    BalancingTestId, BreachId, ConsentTextId, CookieId, DisclosureId, DocumentId, PostId,
    RecipientId, RectificationId, RequestId,
};
use tauri::ipc::{InvokeBody, Request};
use tauri::{Builder, Runtime, State};

/// Does a use case on a thread that may block, so that the window's own never waits.
async fn carry<T, F>(office: &Arc<Office>, work: F) -> Result<T, Failure>
where
    T: Send + 'static,
    F: FnOnce(&Office) -> Result<T, Failure> + Send + 'static,
{
    let at_work = Arc::clone(office);
    match tauri::async_runtime::spawn_blocking(move || work(&at_work)).await {
        Ok(outcome) => outcome,
        // The work panicked; its transaction was rolled back when the thread unwound.
        Err(_) => Err(office.fault("adapter", "the work broke off")),
    }
}

macro_rules! adapters {
    (
        commands { $($name:ident($request:ty) -> $answer:ty = $module:ident :: $function:ident;)* }
        uploads { $($upload:ident -> $result:ty = $place:ident :: $taker:ident;)* }
    ) => {
        $(
            #[tauri::command]
            async fn $name(office: State<'_, Arc<Office>>, request: $request) -> Result<$answer, Failure> {
                carry(&office, move |office| api::$module::$function(office, request)).await
            }
        )*
        $(
            #[tauri::command]
            async fn $upload(office: State<'_, Arc<Office>>, request: Request<'_>) -> Result<$result, Failure> {
                let InvokeBody::Raw(bytes) = request.body() else {
                    return Err(office.fault(stringify!($upload), "the request has no bytes"));
                };
                let bytes = bytes.clone();
                carry(&office, move |office| api::$place::$taker(office, &bytes)).await
            }
        )*

        /// The names of all commands with a typed request.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// The names of all commands whose request is the bytes of a file.
        pub const UPLOADS: &[&str] = &[$(stringify!($upload)),*];

        /// Makes the commands known to the window.
        pub(crate) fn make_known<R: Runtime>(builder: Builder<R>) -> Builder<R> {
            builder.invoke_handler(tauri::generate_handler![$($name,)* $($upload),*])
        }
    };
}
api::for_each_command!(adapters);
