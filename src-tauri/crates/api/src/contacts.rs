//! Relaties: the list with instant search, the card, and the time line of all that is kept.

mod card;
mod numbers;
mod page;

pub use card::save;
pub use numbers::check_texts;
pub use page::{list, open, suggest};

pub(crate) use card::{entered_moment, normal_form};
pub(crate) use numbers::{look_for_numbers, warnings};
