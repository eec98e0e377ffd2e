//! Letters and documents: what they say, and how they look on paper.
//!
//! The model in ten lines: a [`model::Letter`] has the sender's paper, an addressee, references,
//! a subject, a body of [`model::Block`]s and a signature; a [`model::Document`] has a title and
//! blocks on plain pages. [`letters`] compose a letter from typed input in Dutch or English, in the
//! words of [`wording`], which an owner may adapt; [`specimens`] are letters to show;
//! [`certificate`], [`recovery_sheet`], [`emergency_sheet`] and [`year_round`] compose documents. [`pdf::typeset_letter`] and
//! [`pdf::typeset_document`] make the bytes: PDF/A-2a and PDF/UA-1, tagged, equal for equal
//! input. [`draft_mail`] makes an unsent e-mail with them, [`package`] gives data as JSON, separated
//! text and PDF, closed with a password; [`mailing_list`] writes addresses as CSV, [`breach_register`] breaches as PDF and
//! CSV; [`statement`] sets the privacy statement in the forms in which it is published.
//!
//! What it does not do: it reads no clock, no file and no store; it decides nothing about rights
//! or periods; it sends nothing. Dates arrive computed.

pub mod breach_register;
pub mod certificate;
pub mod draft_mail;
pub mod emergency_sheet;
pub mod error;
pub mod letters;
pub mod mailing_list;
pub mod model;
pub mod package;
pub mod pdf;
pub mod recovery_sheet;
pub mod specimens;
pub mod statement;
pub mod wording;
mod words;
pub mod year_round;
