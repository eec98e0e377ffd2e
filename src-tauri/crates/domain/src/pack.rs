//! The Dutch small-business pack: the register that a new administration starts with. All of it can
//! be changed by the owner; what the pack does not know is left empty and marked "zelf nagaan".

mod activities;
mod choices;
mod contact_and_sales;
mod cookies;
mod recipients;
mod rules;
#[cfg(test)]
mod tests;
mod website_and_duties;

pub use activities::{
    PackActivity, activities_of, activity, activity_of_quote, activity_of_subscription,
    activity_of_technical, all_activities,
};
pub use choices::{Choice, PackChoice, always_on, choices};
pub use cookies::cookies;
pub use recipients::{PackRecipient, RecipientKind, look_up, recipient, recipient_name};
pub use rules::rule_of;
