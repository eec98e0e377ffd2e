//! What is typed of a record, kind by kind: numbers and titles there, days that can be, lists within their limits.

use chrono::NaiveDate;
use domain::limitation::INTERRUPTIONS_MAX;
use domain::paper::{
    Agreement, CaseDecision, CaseFile, Claim, Comment, ContactMoment, Correspondence, Interruption,
    Invoice, Payment, Quote, RecordFields, Subscription, TechnicalData,
};
use domain::record::{InterruptionKind, InvoiceState};
use domain::retention::CLAIMS_PER_RECORD_MAX;
use domain::subscription::{Consent, SubscriptionGround};
use store::tables::record::{CORRESPONDENCE_PER_CASE_MAX, DECISIONS_PER_CASE_MAX};

use crate::settings::field;
use crate::typed::{at_most, filled_line, line, not_before, past, possible, text, time_of_day};
use crate::wire::failure::{FieldProblem, Refusal};

/// The largest amount, in cents, on either side of zero.
const AMOUNT_CENTS_MAX: i64 = 100_000_000_000_000;
/// The years in which a property can have been used first.
const FIRST_USE_YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

type Checked<T> = Result<T, Refusal>;

/// Returns what a record says, trimmed and checked.
pub(crate) fn checked(fields: RecordFields, today: NaiveDate) -> Checked<RecordFields> {
    Ok(match fields {
        RecordFields::ContactMoment(paper) => RecordFields::ContactMoment(moment(paper, today)?),
        RecordFields::Quote(paper) => RecordFields::Quote(quote(paper, today)?),
        RecordFields::Invoice(paper) => RecordFields::Invoice(invoice(paper, today)?),
        RecordFields::Payment(paper) => RecordFields::Payment(payment(paper, today)?),
        RecordFields::Agreement(paper) => RecordFields::Agreement(agreement(paper, today)?),
        RecordFields::CaseFile(paper) => RecordFields::CaseFile(case_file(paper, today)?),
        RecordFields::Subscription(paper) => {
            RecordFields::Subscription(subscription(paper, today)?)
        }
        RecordFields::Comment(paper) => RecordFields::Comment(comment(paper, today)?),
        RecordFields::TechnicalData(paper) => RecordFields::TechnicalData(technical(paper, today)?),
    })
}

fn moment(paper: ContactMoment, today: NaiveDate) -> Checked<ContactMoment> {
    past("happened_on", paper.happened_on, today)?;
    Ok(ContactMoment {
        subject: line("subject", &paper.subject)?,
        content: text("content", &paper.content)?,
        reaction: text("reaction", &paper.reaction)?,
        ..paper
    })
}

fn quote(paper: Quote, today: NaiveDate) -> Checked<Quote> {
    past("dated_on", paper.dated_on, today)?;
    amount("amount_cents", paper.amount_cents)?;
    Ok(Quote {
        number: filled_line("number", &paper.number)?,
        content: text("content", &paper.content)?,
        ..paper
    })
}

fn invoice(paper: Invoice, today: NaiveDate) -> Checked<Invoice> {
    past("dated_on", paper.dated_on, today)?;
    if let Some(due_on) = paper.due_on {
        possible("due_on", due_on)?;
        not_before("due_on", due_on, paper.dated_on)?;
    }
    amount("amount_cents", paper.amount_cents)?;
    amount("vat_cents", paper.vat_cents)?;
    let settled_on = match (paper.state, paper.settled_on) {
        (InvoiceState::Open, _) => None,
        (InvoiceState::Paid | InvoiceState::WrittenOff | InvoiceState::Credited, day) => day,
    };
    if let Some(day) = settled_on {
        past("settled_on", day, today)?;
    }
    if let Some(year) = paper.first_use_year
        && !FIRST_USE_YEARS.contains(&year)
    {
        return Err(field("first_use_year", FieldProblem::Malformed));
    }
    Ok(Invoice {
        number: filled_line("number", &paper.number)?,
        description: text("description", &paper.description)?,
        vat_id: line("vat_id", &paper.vat_id)?,
        settled_on,
        ..paper
    })
}

fn payment(paper: Payment, today: NaiveDate) -> Checked<Payment> {
    past("booked_on", paper.booked_on, today)?;
    amount("amount_cents", paper.amount_cents)?;
    Ok(Payment {
        account_number: line("account_number", &paper.account_number)?,
        account_holder: line("account_holder", &paper.account_holder)?,
        description: text("description", &paper.description)?,
        ..paper
    })
}

fn agreement(paper: Agreement, today: NaiveDate) -> Checked<Agreement> {
    // An agreement may begin, and may be known to end, on a day that is still to come.
    possible("started_on", paper.started_on)?;
    if let Some(ended_on) = paper.ended_on {
        possible("ended_on", ended_on)?;
        not_before("ended_on", ended_on, paper.started_on)?;
    }
    Ok(Agreement {
        title: filled_line("title", &paper.title)?,
        number: line("number", &paper.number)?,
        content: text("content", &paper.content)?,
        claims: claims(paper.claims, today)?,
        ..paper
    })
}

fn case_file(paper: CaseFile, today: NaiveDate) -> Checked<CaseFile> {
    past("opened_on", paper.opened_on, today)?;
    match (paper.ended_on, paper.end_kind) {
        (Some(ended_on), Some(_)) => {
            past("ended_on", ended_on, today)?;
            not_before("ended_on", ended_on, paper.opened_on)?;
        }
        (Some(_), None) => return Err(field("end_kind", FieldProblem::Missing)),
        (None, Some(_)) => return Err(field("ended_on", FieldProblem::Missing)),
        (None, None) => {}
    }
    Ok(CaseFile {
        title: filled_line("title", &paper.title)?,
        number: line("number", &paper.number)?,
        content: text("content", &paper.content)?,
        claims: claims(paper.claims, today)?,
        decisions: decisions(paper.decisions, today)?,
        correspondence: correspondence(paper.correspondence, today)?,
        ..paper
    })
}

fn claims(typed: Vec<Claim>, today: NaiveDate) -> Checked<Vec<Claim>> {
    at_most("claims", typed.len(), CLAIMS_PER_RECORD_MAX)?;
    let each = typed.into_iter().enumerate().map(|(place, claim)| {
        let name = |part: &str| format!("claims.{place}.{part}");
        possible(&name("starts_on"), claim.starts_on)?;
        if let Some(day) = claim.ends_on_by_hand {
            possible(&name("ends_on_by_hand"), day)?;
            not_before(&name("ends_on_by_hand"), day, claim.starts_on)?;
        }
        Ok(Claim {
            description: text(&name("description"), &claim.description)?,
            interruptions: interruptions(&name("interruptions"), claim.interruptions, today)?,
            ..claim
        })
    });
    each.collect()
}

fn interruptions(
    list: &str,
    typed: Vec<Interruption>,
    today: NaiveDate,
) -> Checked<Vec<Interruption>> {
    at_most(list, typed.len(), INTERRUPTIONS_MAX)?;
    let each = typed.into_iter().enumerate().map(|(place, typed)| {
        let name = |part: &str| format!("{list}.{place}.{part}");
        past(&name("happened_on"), typed.happened_on, today)?;
        let claim_followed_on = match typed.kind {
            InterruptionKind::ReminderThenClaim3317 => typed.claim_followed_on,
            // The day of a claim says something of that reminder only; the form still has it after another choice.
            InterruptionKind::ClaimBrought3316
            | InterruptionKind::Reminder3317
            | InterruptionKind::Acknowledgement3318 => None,
        };
        if let Some(day) = claim_followed_on {
            past(&name("claim_followed_on"), day, today)?;
            not_before(&name("claim_followed_on"), day, typed.happened_on)?;
        }
        Ok(Interruption {
            claim_followed_on,
            ..typed
        })
    });
    each.collect()
}

fn decisions(typed: Vec<CaseDecision>, today: NaiveDate) -> Checked<Vec<CaseDecision>> {
    at_most("decisions", typed.len(), DECISIONS_PER_CASE_MAX)?;
    let each = typed.into_iter().enumerate().map(|(place, decision)| {
        let name = |part: &str| format!("decisions.{place}.{part}");
        past(&name("decided_on"), decision.decided_on, today)?;
        if let Some(day) = decision.irrevocable_on {
            possible(&name("irrevocable_on"), day)?;
            not_before(&name("irrevocable_on"), day, decision.decided_on)?;
        }
        Ok(CaseDecision {
            summary: text(&name("summary"), &decision.summary)?,
            ..decision
        })
    });
    each.collect()
}

fn correspondence(typed: Vec<Correspondence>, today: NaiveDate) -> Checked<Vec<Correspondence>> {
    at_most("correspondence", typed.len(), CORRESPONDENCE_PER_CASE_MAX)?;
    let each = typed.into_iter().enumerate().map(|(place, letter)| {
        let name = |part: &str| format!("correspondence.{place}.{part}");
        past(&name("written_on"), letter.written_on, today)?;
        Ok(Correspondence {
            subject: line(&name("subject"), &letter.subject)?,
            content: text(&name("content"), &letter.content)?,
            ..letter
        })
    });
    each.collect()
}

fn subscription(paper: Subscription, today: NaiveDate) -> Checked<Subscription> {
    past("subscribed_on", paper.subscribed_on, today)?;
    if let Some(day) = paper.unsubscribed_on {
        past("unsubscribed_on", day, today)?;
        not_before("unsubscribed_on", day, paper.subscribed_on)?;
    }
    let ground = match paper.ground {
        // The other audience stands on the other ground.
        Some(ground) if ground.audience() != paper.audience => {
            return Err(field("ground", FieldProblem::Malformed));
        }
        Some(SubscriptionGround::Consent(one)) => {
            Some(SubscriptionGround::Consent(consent(one, today)?))
        }
        Some(SubscriptionGround::Sale(sale)) => {
            past("ground.sold_on", sale.sold_on, today)?;
            Some(SubscriptionGround::Sale(sale))
        }
        None => None,
    };
    Ok(Subscription {
        address: line("address", &paper.address)?,
        ground,
        ..paper
    })
}

fn consent(typed: Consent, today: NaiveDate) -> Checked<Consent> {
    past("ground.given_on", typed.given_on, today)?;
    if let Some(day) = typed.confirmed_on {
        past("ground.confirmed_on", day, today)?;
        not_before("ground.confirmed_on", day, typed.given_on)?;
    }
    Ok(Consent {
        given_at: time_of_day("ground.given_at", typed.given_at)?,
        proof: text("ground.proof", &typed.proof)?,
        ..typed
    })
}

fn comment(paper: Comment, today: NaiveDate) -> Checked<Comment> {
    past("commented_on", paper.commented_on, today)?;
    Ok(Comment {
        author: line("author", &paper.author)?,
        content: text("content", &paper.content)?,
        ip_address: line("ip_address", &paper.ip_address)?,
        user_agent: line("user_agent", &paper.user_agent)?,
        ..paper
    })
}

fn technical(paper: TechnicalData, today: NaiveDate) -> Checked<TechnicalData> {
    past("collected_on", paper.collected_on, today)?;
    Ok(TechnicalData {
        ip_address: line("ip_address", &paper.ip_address)?,
        user_agent: line("user_agent", &paper.user_agent)?,
        content: text("content", &paper.content)?,
        ..paper
    })
}

fn amount(name: &str, cents: i64) -> Checked<()> {
    if (-AMOUNT_CENTS_MAX..=AMOUNT_CENTS_MAX).contains(&cents) {
        Ok(())
    } else {
        Err(field(name, FieldProblem::Malformed))
    }
}
