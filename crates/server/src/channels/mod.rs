//! Ways in and out that stay open.

pub mod ws;
