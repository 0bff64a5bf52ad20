//! The time bank on both databases: every rule of the ledger by its number, its stories, and schedules full of crashes.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod books;
mod properties;
mod schedules;
#[path = "../shipped/mod.rs"]
mod shipped;
mod stories;
mod support;
mod transfers;
