//! Stories of paid work on both databases.

mod endings;
mod jobs;
mod matching;
mod postings;
mod properties;
mod scams;
mod support;
