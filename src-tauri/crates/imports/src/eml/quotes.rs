//! What of a mail's text is somebody else's: the mail that it answers, quoted below or between the lines.

/// Returns the text without what is quoted in it. Where nothing else is left, all of it stands.
pub(super) fn left_out(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let end = (0..lines.len())
        .find(|at| answers_at(&lines, *at))
        .unwrap_or(lines.len());
    let own: Vec<&str> = lines[..end]
        .iter()
        .copied()
        .filter(|line| !line.trim_start().starts_with('>'))
        .collect();
    let own = own.join("\n").trim().to_owned();
    if own.is_empty() {
        text.trim().to_owned()
    } else {
        own
    }
}

/// Says whether a quoted mail begins at this line: with a line that leads to it, one that names the original message, or
/// the head of a mail as Outlook repeats it.
fn answers_at(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim().to_lowercase();
    is_rule_with(&line, &["oorspronkelijk bericht", "original message"])
        || repeats_head(lines, at)
        || (1..=LEADING_LINES_MAX).any(|count| leads(&lines[at..], count))
}

/// Over how many lines mail programs fold what leads to a quoted mail.
const LEADING_LINES_MAX: usize = 3;

/// Says whether the first lines lead to a quoted mail: "Op 3 november 2026 om 10:20 schreef … <…>:". What somebody says
/// that they wrote themselves does not.
fn leads(lines: &[&str], count: usize) -> bool {
    let Some(lines) = lines.get(..count) else {
        return false;
    };
    let said = lines
        .iter()
        .map(|line| line.trim())
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    let dutch =
        said.starts_with("op ") && (said.contains(" schreef ") || said.contains(" geschreven:"));
    let english = said.starts_with("on ") && said.contains(" wrote:");
    (dutch || english)
        && said.ends_with(':')
        && said.chars().any(|c| c.is_ascii_digit())
        && !said.contains(" schreef ik ")
        && !said.contains(" i wrote")
}

/// Says whether the line is a rule of dashes around one of the words.
pub(super) fn is_rule_with(line: &str, words: &[&str]) -> bool {
    let inner = line.trim_matches(|c: char| c == '-' || c == '_' || c.is_whitespace());
    line.starts_with("--") && words.iter().any(|word| inner.starts_with(word))
}

/// Says whether the head of a mail is repeated from this line on: from whom, and within five lines when it was sent.
pub(super) fn repeats_head(lines: &[&str], at: usize) -> bool {
    let is_one_of = |line: &str, names: &[&str]| {
        let line = line.trim().trim_matches('*').to_lowercase();
        names.iter().any(|name| line.starts_with(name))
    };
    is_one_of(lines[at], &["van:", "from:", "van :", "from :"])
        && lines[at + 1..].iter().take(5).any(|line| {
            is_one_of(
                line,
                &[
                    "verzonden:",
                    "sent:",
                    "datum:",
                    "date:",
                    "verzonden :",
                    "sent :",
                ],
            )
        })
}
