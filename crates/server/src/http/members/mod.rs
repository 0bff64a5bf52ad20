//! Members: code and PIN, tokens, what is known of oneself, and what operators do.

pub mod admin;
pub mod me;
pub mod sign_in;
mod views;

use community::members::{MemberError, Refused};

use crate::http::error::{Kind, Problem};

/// What P1 and P3 forbid.
pub(crate) fn refused(why: Refused) -> Kind {
    match why {
        Refused::UnderAge => Kind::UnderAge,
        Refused::NoConsent => Kind::NoConsent,
    }
}

impl From<MemberError> for Problem {
    fn from(error: MemberError) -> Self {
        let kind = match &error {
            MemberError::NotFound => Kind::NotFound,
            MemberError::MisheardCode => Kind::MisheardCode,
            MemberError::NotAPin | MemberError::WeakPin => Kind::WeakPin,
            MemberError::WrongPin => Kind::WrongPin,
            MemberError::Wait { ms } => Kind::RateLimited(ms.div_euclid(1000).unsigned_abs() + 1),
            MemberError::Locked => Kind::Locked,
            MemberError::Unauthorized | MemberError::NeedsSignature => Kind::Unauthorized,
            MemberError::NotADeviceKey | MemberError::NotAnAge | MemberError::NotAKey => Kind::BadRequest,
            MemberError::NotAllowed | MemberError::AboveYou | MemberError::Oneself => Kind::Forbidden,
            MemberError::UnderAge => Kind::UnderAge,
            MemberError::NoCodeLeft | MemberError::Hashing => {
                tracing::error!(%error, "members");
                return Self::new(Kind::Unavailable);
            }
            MemberError::Store(_) => {
                tracing::error!(%error, "members");
                return Self::new(Kind::Unavailable);
            }
        };
        Self::new(kind).because(error.to_string())
    }
}
