//! What is said about the law, and what is not; schemes, deadlines, letters.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod answers;
mod handovers;
mod letters;
mod old_laws;
mod schemes;
#[path = "../shipped/mod.rs"]
mod shipped;
