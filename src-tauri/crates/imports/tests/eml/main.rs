//! Mails as programs save them, mails that were sent on, mails with faults, and bytes meant to do harm.

mod forwarded;
mod hostile;
mod programs;

/// Returns a mail of lines that end as mail ends them.
fn mail(lines: &[&str]) -> Vec<u8> {
    lines.join("\r\n").into_bytes()
}
