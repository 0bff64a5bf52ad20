//! The community's services, through their public doors.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod content;
mod gigs;
mod learning;
mod legal;
mod members;
mod shipped;
mod timebank;
