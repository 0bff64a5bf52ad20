//! The time bank: teach an hour, learn an hour. A double-entry ledger in minutes, sessions that both sides confirm,
//! disputes that always end, and books that anybody can check.
//!
//! `rules.rs` decides, [`ledger`](self) keeps the books, sessions and disputes build on it. Every id of a write is made by the
//! caller: the same call again changes nothing and gives the first result (L4).

mod audit;
mod disputes;
mod ledger;
mod members;
mod pool;
mod rules;
mod sessions;
mod slips;

use crate::Day;
use crate::members::Refused;
use serde::Deserialize;
use store::{Millis, Retry, StoreError};

pub use audit::{Audit, Check, audit, check_code, month, month_of, statement, verify};
pub use disputes::{Decision, Dispute, Reason, Term, decide, dispute, open_disputes, run_due};
pub use ledger::{Entry, LogRow, Transfer, account, enter, log, reverse, transfer};
pub(crate) use members::forget;
pub use members::{
    NewOffer, account_of, close, find, leave, offer, offer_by_id, offers_of, set_limits, withdraw_offer,
};
pub use pool::{donate, give, grant, interbank, pool, send_abroad, write_off};
pub use rules::{
    Balance, Event, Limits, Outside, Refusal, Role, Step, account_id, apply, content_hash, next_state,
    replay, row_hash,
};
pub use sessions::{Booking, Due, Waiting, book, quote, session, sessions_of, step, waiting};
pub use slips::{Deposited, Slip, deposit};

/// The community of this box, where no other is named.
pub const HOME: &str = "home";
/// L8: how far a member may go below zero, in minutes: ten hours to start with, instead of a gift from nowhere.
pub const MEMBER_LIMITS: Limits = Limits {
    floor: -600,
    ceiling: 1200,
};
/// The community's own account, in minutes.
pub const POOL_LIMITS: Limits = Limits {
    floor: -6000,
    ceiling: 60_000,
};
/// What two communities may owe each other, in minutes.
pub const INTERBANK_LIMITS: Limits = Limits {
    floor: -3000,
    ceiling: 3000,
};
/// L9: most minutes a day that one person can give or take in sessions.
pub const DAY_CAP: i64 = 480;
/// What an unpaid paper slip may add up to for one payer, in minutes.
pub const SLIP_CAP: i64 = 120;

/// Whose account it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnerKind {
    Member,
    /// The pool.
    Community,
    /// What another community owes this one, and the reverse.
    Interbank,
}

/// An account with its derived balance; minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// ULID.
    pub id: String,
    /// Which community's books it stands in.
    pub community: String,
    pub kind: OwnerKind,
    /// Member id, `pool`, or the other community's id.
    pub owner: String,
    /// `open`, `frozen`, `closing`, `closed`.
    pub state: String,
    pub limits: Limits,
    pub balance: Balance,
    /// Compare-and-swap counter.
    pub version: i64,
}

impl Account {
    /// Minutes that can still be spent before the floor.
    pub fn spendable(&self) -> i64 {
        self.balance.available() - self.limits.floor
    }
}

/// What a transfer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    Session,
    Gift,
    Donation,
    CommunityPool,
    Correction,
    Reversal,
    Interbank,
    LeaverWriteoff,
}

macro_rules! names {
    ($kind:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $kind {
            /// As stored and in APIs.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
            /// The reverse of [`Self::as_str`].
            pub fn parse(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}
pub(crate) use names;

names!(OwnerKind { Member = "member", Community = "community", Interbank = "interbank" });
names!(Code {
    Session = "session",
    Gift = "gift",
    Donation = "donation",
    CommunityPool = "community_pool",
    Correction = "correction",
    Reversal = "reversal",
    Interbank = "interbank",
    LeaverWriteoff = "leaver_writeoff",
});

/// How an owner said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Voice,
    Tap,
    Pin,
    Paper,
}
names!(How { Voice = "voice", Tap = "tap", Pin = "pin", Paper = "paper" });

/// L5: who allowed a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Approval {
    /// The owner of this account, just now.
    Owner { account: String, how: How },
    /// An officer with a witness; the transfer says why in its memo.
    Officer { name: String, witness: String },
    /// L10: two officers.
    Officers { first: String, second: String },
    /// Nobody's wish: a deadline passed, or a mediator decided.
    Rule { why: String },
}

/// A skill on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// ULID, or the client's id.
    pub id: String,
    /// Who teaches; not part of what others see.
    pub member_id: String,
    /// Canonical skill: `tailoring`.
    pub skill: String,
    /// How long one session is.
    pub minutes: i64,
    /// What she wants to be called, if she said.
    pub name: Option<String>,
    /// Her place, if she said.
    pub place_id: Option<String>,
}

/// A teaching session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: String,
    pub offer_id: String,
    /// Account of the teacher.
    pub teacher: String,
    pub skill: String,
    /// When it is meant to begin, where that was said.
    pub starts_at: Option<Millis>,
    pub planned_min: i64,
    /// As the teacher says.
    pub actual_min: Option<i64>,
    /// See the state machine in `rules.rs`.
    pub state: String,
    pub changed_at: Millis,
    pub learners: Vec<Learner>,
}

/// One learner of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    pub account: String,
    /// The hours set aside when she booked.
    pub hold_id: String,
    /// Minutes she confirmed.
    pub confirmed_min: Option<i64>,
    /// The transfer that paid.
    pub settled_id: Option<String>,
    /// Nothing more is open between her and the teacher.
    pub done: bool,
}

/// A month of one account, ready to be read aloud or printed; minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub account: String,
    /// First day and the day after the last.
    pub from: Day,
    pub to: Day,
    pub opening: i64,
    pub earned: i64,
    pub spent: i64,
    pub closing: i64,
    pub lines: Vec<StatementLine>,
}

/// One posted transfer as one account sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    pub transfer: String,
    pub code: Code,
    /// Skill of the session, where it was one.
    pub skill: Option<String>,
    /// Plus: got; minus: gave away.
    pub amount: i64,
    /// Balance after it.
    pub balance: i64,
    pub at: Millis,
}

/// A member of the starter content, with what she offers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMember {
    /// Fixed, so that seeding twice changes nothing.
    pub id: String,
    pub name: String,
    /// Id of the place.
    pub place: String,
    /// Skills she offers, with minutes of one session.
    pub teaches: std::collections::BTreeMap<String, i64>,
}

/// A past session of the starter content.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoSession {
    pub id: String,
    /// Id of the demo member who taught.
    pub teacher: String,
    pub learner: String,
    pub skill: String,
    pub minutes: i64,
    /// How long before the first start of the box.
    pub days_ago: i64,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum TimebankError {
    /// There is no such thing, or it is not hers.
    #[error("not found")]
    NotFound,
    /// L4: the id was used for something else.
    #[error("DUPLICATE_ID_DIFFERENT: this id was used for something else")]
    DuplicateIdDifferent,
    /// L3: the payer may spend only this many minutes more.
    #[error("the payer's floor is reached: {spendable} minutes can be spent")]
    Floor { spendable: i64 },
    /// L3: the payee may receive only this many minutes more.
    #[error("the payee's ceiling is reached: {room} minutes can be received")]
    Ceiling { room: i64 },
    /// L9: more than the cap of a day.
    #[error("more than {DAY_CAP} minutes on one day")]
    DayCap,
    /// L1, L6, L9: not a transfer that can be.
    #[error("not a possible transfer: {0}")]
    Impossible(&'static str),
    /// L5: the owner, or an officer with a witness, has not allowed it.
    #[error("not approved")]
    NotApproved,
    /// The account is frozen, closing or closed.
    #[error("the account is {state}")]
    NotOpen { state: String },
    /// L2: only what is posted can be reversed, and only once.
    #[error("cannot be reversed")]
    NotReversible,
    /// The session, dispute or transfer is not at the point where this can be done.
    #[error("it is {state} now")]
    WrongState { state: String },
    /// L10: an account is closed at zero.
    #[error("the balance is {posted} minutes, not zero")]
    NotZero { posted: i64 },
    /// P3: not for her.
    #[error("{0}")]
    NotAllowed(#[from] Refused),
    /// Another transaction was quicker; the whole is done again.
    #[error("the account changed meanwhile")]
    Moved,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Retry for TimebankError {
    fn is_collision(&self) -> bool {
        match self {
            Self::Moved => true,
            Self::Store(error) => error.is_collision(),
            _ => false,
        }
    }
}

impl From<Refusal> for TimebankError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Floor { spendable } => Self::Floor { spendable },
            Refusal::Ceiling { room } => Self::Ceiling { room },
        }
    }
}
