//! Stories of paid work on both databases.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod endings;
mod jobs;
mod matching;
mod postings;
mod properties;
mod scams;
#[path = "../shipped/mod.rs"]
mod shipped;
mod support;
