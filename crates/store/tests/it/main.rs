//! Stories of the store, on both databases where there is a difference to be feared.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod durability;
mod jobs;
mod keys;
mod search;
mod transactions;
