//! The texts of a record in which a person may look for a word.

use domain::paper::{CaseFile, Claim, RecordFields};
use domain::subscription::SubscriptionGround;

/// Returns numbers, subjects and contents, in the order of the form.
#[must_use]
pub fn texts(fields: &RecordFields) -> Vec<&str> {
    match fields {
        RecordFields::ContactMoment(paper) => vec![&paper.subject, &paper.content, &paper.reaction],
        RecordFields::Quote(paper) => vec![&paper.number, &paper.content],
        RecordFields::Invoice(paper) => vec![&paper.number, &paper.description, &paper.vat_id],
        RecordFields::Payment(paper) => vec![
            &paper.account_number,
            &paper.account_holder,
            &paper.description,
        ],
        RecordFields::Agreement(paper) => {
            let own = [&paper.title, &paper.number, &paper.content];
            own.into_iter()
                .map(String::as_str)
                .chain(of_claims(&paper.claims))
                .collect()
        }
        RecordFields::CaseFile(paper) => of_case(paper),
        RecordFields::Subscription(paper) => match &paper.ground {
            Some(SubscriptionGround::Consent(consent)) => vec![&paper.address, &consent.proof],
            Some(SubscriptionGround::Sale(_)) | None => vec![&paper.address],
        },
        RecordFields::Comment(paper) => vec![
            &paper.author,
            &paper.content,
            &paper.ip_address,
            &paper.user_agent,
        ],
        RecordFields::TechnicalData(paper) => {
            vec![&paper.ip_address, &paper.user_agent, &paper.content]
        }
    }
}

fn of_claims(claims: &[Claim]) -> impl Iterator<Item = &str> {
    claims.iter().map(|claim| claim.description.as_str())
}

fn of_case(paper: &CaseFile) -> Vec<&str> {
    let mut texts = vec![
        paper.title.as_str(),
        paper.number.as_str(),
        paper.content.as_str(),
    ];
    texts.extend(of_claims(&paper.claims));
    texts.extend(paper.decisions.iter().map(|one| one.summary.as_str()));
    for letter in &paper.correspondence {
        texts.extend([letter.subject.as_str(), letter.content.as_str()]);
    }
    texts
}
