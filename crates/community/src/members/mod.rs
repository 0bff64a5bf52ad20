//! People: known only by the session that came back, until they choose a code and a PIN.

pub mod codes;
pub mod consents;
pub mod credentials;
pub mod guardians;
pub mod keys;
pub mod notices;
pub mod pins;
pub mod records;
pub mod rights;
pub mod roles;
mod service;
pub mod tokens;

use crate::timebank::names;
use store::{Millis, Retry, StoreError};

pub use consents::Purpose;
pub use roles::{Action, Role, may};
pub use service::{by_id, by_session, for_session, forget, unused, update};

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

names!(GivenHow {
    Voice = "voice",
    Tap = "tap",
    Dtmf = "dtmf",
    Witness = "witness",
});

/// What a member is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// An old refresh token came back: somebody else may have had it, and everything was signed out.
    TokenReused,
}

names!(Notice { TokenReused = "token_reused" });

/// Why a service may not be given to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// P3.
    #[error("not for people under eighteen")]
    UnderAge,
    /// P1.
    #[error("she has taken back her consent")]
    NoConsent,
}

/// Why something about members is refused.
#[derive(Debug, thiserror::Error)]
pub enum MemberError {
    #[error("not found")]
    NotFound,
    /// The check digit does not fit.
    #[error("this cannot be a member code: its check digit does not fit")]
    MisheardCode,
    #[error("a PIN has 4 to 8 digits")]
    NotAPin,
    #[error("the PIN is too easy to guess")]
    WeakPin,
    /// Nobody has this code, or it is another PIN: which, is not told.
    #[error("the code or the PIN is wrong")]
    WrongPin,
    /// Too many wrong ones; not before this time is over.
    #[error("wait {} seconds", ms.div_euclid(1000) + 1)]
    Wait { ms: Millis },
    /// Only an operator can unlock.
    #[error("locked after too many wrong PINs; an operator can unlock it")]
    Locked,
    /// No live token.
    #[error("the token is not valid")]
    Unauthorized,
    /// The family belongs to a device, and its signature over a fresh nonce is missing or wrong.
    #[error("a fresh nonce signed by the device is needed")]
    NeedsSignature,
    #[error("a device key is the base64 of 32 bytes")]
    NotADeviceKey,
    #[error("not allowed")]
    NotAllowed,
    /// Nobody grants what is above her own.
    #[error("this role is above your own")]
    AboveYou,
    /// Not for oneself.
    #[error("nobody does this for herself")]
    Oneself,
    #[error("an age is 1 to 120 years")]
    NotAnAge,
    /// P3.
    #[error("not for people under eighteen")]
    UnderAge,
    #[error(
        "a key has a name of at most 60 characters, at least one scope for programs, and at most 366 days"
    )]
    NotAKey,
    #[error("no free code was found")]
    NoCodeLeft,
    #[error("the PIN could not be hashed")]
    Hashing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Retry for MemberError {
    fn is_collision(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_collision())
    }
}
