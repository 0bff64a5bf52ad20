//! Paid work nearby: find, apply, post, follow.

mod rules;
mod service;

use crate::content::Texts;
use serde::Deserialize;
use store::{Millis, Retry, StoreError};

pub use rules::{DEFAULT_RADIUS_KM, distance_km, floor_for, rank, terms_hash};
pub(crate) use service::insert_gig;
pub use service::{by_id, commit_application, post, prepare_application, search, status};

/// A town or village with its position.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// `lucknow`.
    pub id: String,
    /// Usual English spelling: the slot value.
    pub name: String,
    /// ISO 3166-2: `IN-UP`.
    pub state: String,
    /// Degrees north; centre of the place, about 1 km.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Names in other languages, by code.
    #[serde(default)]
    pub names: std::collections::BTreeMap<String, String>,
}

/// All known places.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gazetteer(pub Vec<Place>);

impl Gazetteer {
    /// By id.
    pub fn by_id(&self, id: &str) -> Option<&Place> {
        self.0.iter().find(|it| it.id == id)
    }

    /// By what a person calls it, in any language; letter case does not matter.
    pub fn by_name(&self, name: &str) -> Option<&Place> {
        let name = name.trim().to_lowercase();
        self.0.iter().find(|it| {
            it.id == name
                || it.name.to_lowercase() == name
                || it.names.values().any(|it| it.to_lowercase() == name)
        })
    }
}

/// The lowest lawful pay of a state (G5).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WageFloor {
    /// `IN-UP`, or `IN` for the floor of the whole country.
    pub state: String,
    /// Paise for eight hours.
    pub paise_per_day: i64,
    /// In force from.
    pub from: crate::Day,
    /// Read in a notification (true) or a placeholder until somebody has (false).
    pub verified: bool,
    /// Where it was read.
    pub source: String,
}

/// A gig of the starter content.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoGig {
    /// ULID, fixed so that seeding twice changes nothing.
    pub id: String,
    /// Kind of work.
    pub kind: String,
    /// What the work is, in `en` and `hi`.
    pub title: Texts,
    /// Id of the place.
    pub place: String,
    /// `morning`, `afternoon` or `evening`.
    pub time: String,
    /// Minutes of work a day.
    pub minutes_per_day: i64,
    /// Paise a day.
    pub pay_paise_per_day: i64,
    /// How many people are wanted.
    pub seats: i64,
    /// Who offers it.
    pub employer: String,
}

/// A gig as anybody may see it. G6: without contact and address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gig {
    /// ULID.
    pub id: String,
    /// Kind of work.
    pub kind: String,
    /// What the work is.
    pub title: Texts,
    /// Id of the place.
    pub place_id: String,
    /// `morning`, `afternoon` or `evening`.
    pub time: String,
    /// Minutes of work a day.
    pub minutes_per_day: i64,
    /// Paise a day.
    pub pay_paise_per_day: i64,
    /// How many people are wanted.
    pub seats: i64,
    /// Who offers it.
    pub employer: String,
    /// `open`, `closed`, ..
    pub state: String,
    /// When it was posted.
    pub created_at: Millis,
    /// Until when one can apply.
    pub closes_at: Millis,
}

/// What somebody looks for; everything optional.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wish {
    /// Kind of work.
    pub kind: Option<String>,
    /// Id of the place to be near to.
    pub place_id: Option<String>,
    /// A place of no table to be near to; goes before `place_id`.
    pub around: Option<Place>,
    /// Part of the day.
    pub time: Option<String>,
    /// At least this much, paise a day.
    pub min_pay_paise: Option<i64>,
    /// How far; [`DEFAULT_RADIUS_KM`] when not said.
    pub radius_km: Option<f64>,
}

/// Why a gig was found: codes that replies turn into words (M2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    SameKind,
    SamePlace,
    Near,
    RightTime,
    PaysEnough,
}

impl Reason {
    /// The code in APIs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SameKind => "same_kind",
            Self::SamePlace => "same_place",
            Self::Near => "near",
            Self::RightTime => "right_time",
            Self::PaysEnough => "pays_enough",
        }
    }
}

/// A found gig.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The gig.
    pub gig: Gig,
    /// Kilometres from the wished place, when one was given.
    pub distance_km: Option<f64>,
    /// Which wishes it meets.
    pub reasons: Vec<Reason>,
}

/// What is read back before the yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadBack {
    /// The gig, with exactly these terms.
    pub gig: Gig,
    /// Goes into the confirmation token and back into [`commit_application`].
    pub terms_hash: String,
}

/// An application that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// ULID.
    pub application_id: String,
    /// True when this same confirmation had written it before: nothing new happened.
    pub repeated: bool,
}

/// One application of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationStatus {
    /// ULID.
    pub application_id: String,
    /// `applied`, `accepted`, `declined`, `withdrawn`.
    pub state: String,
    /// When she applied.
    pub applied_at: Millis,
    /// For what.
    pub gig: Gig,
}

/// A gig somebody wants to post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGig<'a> {
    /// Kind of work.
    pub kind: &'a str,
    /// What the work is.
    pub title: Texts,
    /// Id of the place.
    pub place_id: &'a str,
    /// `morning`, `afternoon` or `evening`.
    pub time: &'a str,
    /// Minutes of work a day, 15 to 720.
    pub minutes_per_day: i64,
    /// Paise a day.
    pub pay_paise_per_day: i64,
    /// How many people are wanted, 1 to 100.
    pub seats: i64,
    /// Who offers it.
    pub employer: &'a str,
    /// How to reach them; not shown before acceptance (G6).
    pub contact: &'a str,
    /// Until when one can apply.
    pub closes_at: Millis,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum GigError {
    /// There is no such gig.
    #[error("no such gig")]
    NotFound,
    /// It is not open any more.
    #[error("the gig is closed")]
    Closed,
    /// She has applied already.
    #[error("already applied")]
    AlreadyApplied { application_id: String },
    /// G3: the terms are not those that were read back.
    #[error("the terms have changed since they were read back")]
    TermsChanged,
    /// The confirmation was used for another application.
    #[error("this confirmation belongs to another application")]
    NonceReused,
    /// She offered it herself.
    #[error("one's own gig")]
    OwnGig,
    /// No such place in the gazetteer.
    #[error("unknown place")]
    UnknownPlace,
    /// G5: below the floor of the state.
    #[error("the pay is below the floor of {floor_paise_per_day} paise for eight hours")]
    BelowFloor {
        floor_paise_per_day: i64,
        verified: bool,
    },
    /// A value the tables refuse (hours, seats, time of day).
    #[error("not a possible gig: {detail}")]
    Impossible { detail: String },
    /// The database.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for GigError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Constraint {
                kind: store::ConstraintKind::Check,
                detail,
            } => Self::Impossible { detail },
            other => Self::Store(other),
        }
    }
}

impl Retry for GigError {
    fn is_collision(&self) -> bool {
        matches!(self, Self::Store(it) if it.is_collision())
    }
}
