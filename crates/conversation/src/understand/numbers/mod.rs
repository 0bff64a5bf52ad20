//! Numbers as people write and say them, and what they count: money, dates, times, durations, phones, ids.

mod finder;
mod parse;
mod quantity;
mod table;
mod terms;

pub(super) use finder::Finder;
pub use quantity::{Quantity, Value, When};
pub(super) use table::NumberWords;

/// A number found among the words `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub start: usize,
    pub end: usize,
    pub value: f64,
    /// The digits as said, for ids and phone numbers: `one two double three` = `1233`. Empty where a scale was said.
    pub digits: String,
    /// Said as so many hundreds, more than ten, as years are.
    pub hundreds: bool,
}
