//! What people do here: members, legal awareness, gigs, learning, the time bank.
//!
//! One folder per domain: types in `mod.rs`, pure rules in `rules.rs`, use cases on a store transaction in `service.rs`.
//! Knows nothing of HTTP or speech. Reads no file: content comes in as [`Source`]s; time and randomness are arguments.

pub mod audit;
mod chain;
pub mod content;
pub mod demo;
pub mod gigs;
pub mod learning;
pub mod legal;
pub mod members;
pub mod timebank;

pub use content::{ContentError, Day, Library, Source, Spoken, Texts};

use store::{Migration, MigrationList};

/// The tables of this crate; apply with [`store::Store::migrate`].
pub const MIGRATIONS: MigrationList = MigrationList {
    name: "community",
    migrations: &[
        Migration {
            name: "0001_people",
            sql: include_str!("../migrations/0001_people.sql"),
            postgres: None,
        },
        Migration {
            name: "0002_gigs",
            sql: include_str!("../migrations/0002_gigs.sql"),
            postgres: None,
        },
        Migration {
            name: "0003_learning",
            sql: include_str!("../migrations/0003_learning.sql"),
            postgres: None,
        },
        Migration {
            name: "0004_timebank",
            sql: include_str!("../migrations/0004_timebank.sql"),
            // Triggers are written differently.
            postgres: Some(include_str!("../migrations/0004_timebank.postgres.sql")),
        },
        Migration {
            name: "0005_learning_events",
            sql: include_str!("../migrations/0005_learning_events.sql"),
            postgres: Some(include_str!("../migrations/0005_learning_events.postgres.sql")),
        },
        Migration {
            name: "0006_gigs",
            sql: include_str!("../migrations/0006_gigs.sql"),
            // Triggers are written differently.
            postgres: Some(include_str!("../migrations/0006_gigs.postgres.sql")),
        },
        Migration {
            name: "0007_trust",
            sql: include_str!("../migrations/0007_trust.sql"),
            // Triggers are written differently.
            postgres: Some(include_str!("../migrations/0007_trust.postgres.sql")),
        },
        Migration {
            name: "0008_legal",
            sql: include_str!("../migrations/0008_legal.sql"),
            postgres: None,
        },
        Migration {
            name: "0009_reviews",
            sql: include_str!("../migrations/0009_reviews.sql"),
            postgres: None,
        },
    ],
};
