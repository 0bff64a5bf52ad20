//! People, known only by the session that came back.

mod service;

pub use service::{by_session, consent, for_session, forget, has_consent, update, withdraw};

/// A member. Everything but the id is optional: nobody has to say who she is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// ULID.
    pub id: String,
    /// What she wants to be called.
    pub display_name: Option<String>,
    /// Her language code.
    pub language: Option<String>,
    /// Her village or district, an id of the gazetteer.
    pub place_id: Option<String>,
}

/// How a consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenHow {
    Voice,
    Tap,
    Dtmf,
    Witness,
}

impl GivenHow {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Tap => "tap",
            Self::Dtmf => "dtmf",
            Self::Witness => "witness",
        }
    }
}
