//! The texts of a record in which something may stand that is not to be kept.

use domain::paper::RecordFields;
use domain::subscription::SubscriptionGround;

/// Returns the free texts of a record under the names that the window has for them.
#[must_use]
pub fn named_texts(fields: &RecordFields) -> Vec<(String, String)> {
    let own = |texts: &[(&str, &String)]| -> Vec<(String, String)> {
        texts
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).clone()))
            .collect()
    };
    match fields {
        RecordFields::ContactMoment(paper) => own(&[
            ("subject", &paper.subject),
            ("content", &paper.content),
            ("reaction", &paper.reaction),
        ]),
        RecordFields::Quote(paper) => own(&[("content", &paper.content)]),
        RecordFields::Invoice(paper) => own(&[
            ("description", &paper.description),
            ("vat_id", &paper.vat_id),
        ]),
        RecordFields::Payment(paper) => own(&[("description", &paper.description)]),
        RecordFields::Agreement(paper) => own(&[("content", &paper.content)]),
        RecordFields::CaseFile(paper) => {
            let mut texts = own(&[("content", &paper.content)]);
            let letters = paper.correspondence.iter().enumerate();
            texts.extend(letters.map(|(place, letter)| {
                (
                    format!("correspondence.{place}.content"),
                    letter.content.clone(),
                )
            }));
            texts
        }
        RecordFields::Subscription(paper) => match &paper.ground {
            Some(SubscriptionGround::Consent(consent)) => own(&[("ground.proof", &consent.proof)]),
            Some(SubscriptionGround::Sale(_)) | None => Vec::new(),
        },
        RecordFields::Comment(paper) => own(&[("content", &paper.content)]),
        RecordFields::TechnicalData(paper) => own(&[("content", &paper.content)]),
    }
}
