//! The conversation through its public doors, with the real content.

#![expect(clippy::print_stderr, reason = "tests show their measurements")]

mod claims;
mod content;
mod identifiers;
mod keys;
mod numbers;
mod places;
mod random_events;
mod scripts;
mod steps;
mod stories;
mod support;
mod threads;
mod understanding;
