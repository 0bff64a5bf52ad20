//! Paid work nearby: find, apply, offer, accept, work, be paid, say how it was.
//!
//! `states.rs` says what may follow what and by whom, `rules.rs` and `matching.rs` decide, the others write. Every id of a write
//! is made by the caller: the same call again changes nothing and gives the first result.

mod applicants;
mod daylight;
mod disputes;
mod due;
mod jobs;
mod log;
mod matching;
mod ratings;
mod rules;
mod scams;
mod seats;
mod service;
mod states;

use crate::Day;
use crate::content::Texts;
use crate::members::Refused;
use serde::Deserialize;
use store::{Millis, Retry, StoreError};

pub use applicants::{Applicant, applicants};
pub use daylight::{WALK_KM, home_before_dark, sunset_minute};
pub use disputes::{About, Claim, Decision, Dispute, decide, dispute, open_disputes};
pub use due::{Term, run_due};
pub use jobs::{
    Acting, Contact, Job, Move, NewOffer, Terms, act, contact, forget, job, jobs_of, mine, offer,
};
pub use log::{LogRow, history};
pub use matching::{
    Candidate, CandidateReason, FAIR_AFTER, Kept, Kind, Kinds, Lookup, Ranked, distance_km, radius, rank,
    rank_candidates,
};
pub use ratings::{NewRating, RATING_REASONS, Rating, Standing, rate, ratings, standing};
pub use rules::{CancelReason, DEFAULT_RADIUS_KM, floor_for, terms_hash};
pub use scams::{ScamPattern, gives_contact, scam_in};
pub(crate) use seats::step_back;
pub use seats::{withdraw, withdraw_application};
pub(crate) use service::insert_gig;
pub use service::{by_id, check_posting, commit_application, post, prepare_application, search, status};
pub use states::{
    APPROVE_MS, DECIDE_MS, DISPUTE_MS, JobState, MAX_REWORKS, OFFER_MS, RATE_MS, Role, Step, next,
};

/// Applications and jobs that one person may have open at the same time.
pub const MAX_OPEN: i64 = 5;

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
    /// Class of work: `unskilled` (also where none is said), `semi_skilled`, `skilled`, `highly_skilled`.
    #[serde(default = "unskilled")]
    pub class: String,
    /// Paise for eight hours.
    pub paise_per_day: i64,
    /// In force from.
    pub from: crate::Day,
    /// Read in a notification (true) or a placeholder until somebody has (false).
    pub verified: bool,
    /// Where it was read.
    pub source: String,
}

fn unskilled() -> String {
    "unskilled".to_owned()
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
#[derive(Debug, Clone, PartialEq)]
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
    /// `open`, `accepted` (all seats are taken), `closed`, ..
    pub state: String,
    /// When it was posted.
    pub created_at: Millis,
    /// Until when one can apply.
    pub closes_at: Millis,
    /// Where it is: the middle of the village or town (G6), as it was when it was posted.
    pub spot: Option<Place>,
    /// How many days.
    pub days: i64,
    /// The first day; none: to be agreed.
    pub starts_on: Option<Day>,
    /// Minutes after midnight; none: the usual beginning of that part of the day.
    pub starts_minute: Option<i64>,
    /// Only women are wanted.
    pub women_only: bool,
    /// The employer brings the workers home.
    pub ride_home: bool,
}

impl Gig {
    /// Where it is.
    pub fn place(&self, places: &Gazetteer) -> Option<Place> {
        self.spot
            .clone()
            .or_else(|| places.by_id(&self.place_id).cloned())
    }

    /// Minutes after midnight when a day's work is over.
    pub fn ends_minute(&self) -> i64 {
        let usual = match self.time.as_str() {
            "morning" => 8 * 60,
            "afternoon" => 13 * 60,
            _ => 17 * 60,
        };
        self.starts_minute.unwrap_or(usual) + self.minutes_per_day
    }

    /// Paise for all of it.
    pub fn total_paise(&self) -> i64 {
        self.pay_paise_per_day.saturating_mul(self.days)
    }
}

/// How far she can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// On foot.
    Walk,
    /// By bus.
    Bus,
}
crate::timebank::names!(Reach { Walk = "walk", Bus = "bus" });

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
    /// How she goes there; on foot never farther than [`WALK_KM`].
    pub reach: Option<Reach>,
    /// Only work from which she is home before dark, or is brought home.
    pub daylight: bool,
    /// Only work for women.
    pub women_only: bool,
    /// Also work of a kind that is alike (M5).
    pub related: bool,
}

/// Why a gig was found: codes that replies turn into words (M2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    SameKind,
    RelatedKind,
    SamePlace,
    Near,
    Walkable,
    RightTime,
    PaysEnough,
    WomenOnly,
    HomeBeforeDark,
    RideHome,
}

crate::timebank::names!(Reason {
    SameKind = "same_kind",
    RelatedKind = "related_kind",
    SamePlace = "same_place",
    Near = "near",
    Walkable = "walkable",
    RightTime = "right_time",
    PaysEnough = "pays_enough",
    WomenOnly = "women_only",
    HomeBeforeDark = "home_before_dark",
    RideHome = "ride_home",
});

/// A found gig.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The gig.
    pub gig: Gig,
    /// Kilometres from the wished place, when one was given.
    pub distance_km: Option<f64>,
    /// Which wishes it meets.
    pub reasons: Vec<Reason>,
    /// How well it suits, in millionths.
    pub score: i64,
}

/// What is read back before the yes.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct NewGig<'a> {
    /// Kind of work.
    pub kind: &'a str,
    /// What the work is.
    pub title: Texts,
    /// Where: of the community's own table, or of any gazetteer.
    pub place: &'a Place,
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
    /// Where exactly; not shown before acceptance (G6).
    pub address: &'a str,
    /// Until when one can apply.
    pub closes_at: Millis,
    /// How many days, 1 to 365.
    pub days: i64,
    /// The first day; none: to be agreed.
    pub starts_on: Option<Day>,
    /// Minutes after midnight; none: the usual beginning of that part of the day.
    pub starts_minute: Option<i64>,
    /// Only women are wanted.
    pub women_only: bool,
    /// The employer brings the workers home.
    pub ride_home: bool,
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
    /// The id was used for something else.
    #[error("DUPLICATE_ID_DIFFERENT: this id was used for something else")]
    DuplicateIdDifferent,
    /// G7: it asks for what no work may ask for, or tells what has its own place.
    #[error("a posting must not do this: {code}")]
    Scam { code: String },
    /// She has as much open as one person may.
    #[error("{MAX_OPEN} applications and jobs are open already")]
    TooMany,
    /// G2: all seats are taken.
    #[error("all seats are taken")]
    Full,
    /// G1: not from here, or not by her.
    #[error("it is {state} now: this step is not possible")]
    WrongState { state: &'static str },
    /// G8: there is no such reason, or it is not hers to give.
    #[error("not a reason for this")]
    UnknownReason,
    /// G10: less than is owed; what came short is for a dispute.
    #[error("{due} paise are owed")]
    PaidShort { due: i64 },
    /// The time for this is over.
    #[error("the time for this is over")]
    TooLate,
    /// G9: one rating each.
    #[error("rated already")]
    AlreadyRated,
    /// A mediator is neither side, and says why.
    #[error("not a decision that can be")]
    NotADecision,
    /// P1, P3: not for her, or she has said no.
    #[error("{0}")]
    NotAllowed(#[from] Refused),
    /// Another transaction was quicker; the whole is done again.
    #[error("the job changed meanwhile")]
    Moved,
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
        match self {
            Self::Moved => true,
            Self::Store(error) => error.is_collision(),
            _ => false,
        }
    }
}
