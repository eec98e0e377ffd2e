//! What no privacy text may say (domain rule 1.3, points 4 and 7; art. 5(1)(e)).

/// Each row forbids a text that has all of its words, in any place.
const FORBIDDEN: &[&[&str]] = &[
    // Use of a website is no consent (art. 4(11)).
    &["door gebruik te maken van", "toestemming"],
    &["door gebruik te maken van", "akkoord"],
    &["door gebruik te maken van", "stemt"],
    &["door het gebruik van", "toestemming"],
    &["by using", "consent"],
    &["by using", "agree"],
    // A masked address with a number beside it is still about somebody.
    &["geanonimiseerd"],
    &["anoniem"],
    &["anonymis"],
    &["anonymiz"],
    &["anonymous"],
    // A period without a criterion is no period.
    &["zo lang als nodig"],
    &["zolang als nodig"],
    &["zolang nodig"],
    &["zolang dit nodig"],
    &["zolang dat nodig"],
    &["zolang het nodig"],
    &["niet langer dan nodig"],
    &["niet langer dan noodzakelijk"],
    &["as long as necessary"],
    &["as long as needed"],
    &["no longer than necessary"],
    &["no longer than needed"],
];

/// Says whether a text has something that no privacy text may say.
#[must_use]
pub fn is_forbidden(text: &str) -> bool {
    let plain = text.to_lowercase();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    FORBIDDEN
        .iter()
        .any(|words| words.iter().all(|word| plain.contains(word)))
}
