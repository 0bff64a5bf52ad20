//! The time bank on both databases: every rule of the ledger by its number, its stories, and schedules full of crashes.

mod books;
mod properties;
mod schedules;
mod stories;
mod support;
mod transfers;
