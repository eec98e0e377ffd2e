//! Prints the statement of the pack for the sample business as Markdown, in Dutch or English:
//! `cargo run -p api --example statement -- nl|en`.

use std::process::ExitCode;

use domain::language::Language;
use domain::statement::{Facts, statement};

fn main() -> ExitCode {
    let asked = std::env::args().nth(1).unwrap_or_else(|| "nl".to_owned());
    let Ok(language) = asked.parse::<Language>() else {
        eprintln!("say nl or en");
        return ExitCode::FAILURE;
    };
    let told = statement(&Facts::of_pack(api::sample::publisher(), language));
    print!("{}", documents::statement::markdown(&told, None, language));
    ExitCode::SUCCESS
}
