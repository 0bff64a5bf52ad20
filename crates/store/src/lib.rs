//! Keeps data without knowing what it means: one encrypted SQLite file, or PostgreSQL.
//!
//! Everything above speaks one portable SQL text (`$1` placeholders, `ON CONFLICT .. RETURNING`, text ids, integer
//! milliseconds) inside named transactions. Time and randomness are arguments; nothing here reads a clock, except that
//! [`Timings`] measures how long transactions take.

pub mod backup;
mod database;
mod error;
pub mod jobs;
pub mod key;
pub mod migrate;
pub mod search;
#[cfg(feature = "testing")]
pub mod testing;
mod timing;
mod tx;
mod value;

pub use database::{Dialect, Store, StoreConfig};
pub use error::{ConstraintKind, Retry, StoreError};
pub use key::Key;
pub use migrate::{Migration, MigrationList};
pub use timing::{Timing, Timings};
pub use tx::Tx;
pub use value::{FromValue, Row, Value};

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// A new ULID as text: sorts by `now`, unique by 80 random bits.
pub fn new_id(now: Millis, rng: &mut dyn rand::RngCore) -> String {
    let random = (u128::from(rng.next_u64()) << 64) | u128::from(rng.next_u64());
    ulid::Ulid::from_parts(now.max(0).unsigned_abs(), random).to_string()
}
