//! The node through its public doors: a real server on a free port, a real encrypted store, scripted engines.
#![expect(clippy::unwrap_used, reason = "the helpers of a test fail as the test does")]

mod access;
mod account;
mod command;
mod ears;
mod failures;
mod gigs;
mod gigs_voice;
mod installed;
mod learning;
mod legal;
mod members;
mod node;
mod openai;
mod privacy;
mod school;
mod socket;
mod spoken;
mod timebank;
mod translate;
mod turns;
mod voices;
