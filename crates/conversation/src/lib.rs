//! The pure turn: give it what happened, it says what to do next.
//!
//! No I/O, no clock, no threads, no randomness of its own. The shell calls [`turn::Conversation::handle`] with an
//! [`turn::Input`] and the time, then drains [`turn::Conversation::poll`]; it wakes the conversation again at
//! [`turn::Conversation::next_timeout`]. Reading order: [`language`], [`content`], [`understand`], [`guard`],
//! [`guided`], [`act`], [`reply`], [`turn`]; [`calendar`] and [`reading`] (how what is written is said, in which script) serve them.

pub mod act;
pub mod calendar;
pub mod content;
pub mod guard;
pub mod guided;
pub mod language;
pub mod reading;
pub mod reply;
mod side_by_side;
pub mod turn;
pub mod understand;

/// Milliseconds since the Unix epoch, passed in by the shell.
pub type Millis = i64;
