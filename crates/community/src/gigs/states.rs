//! What a job can go through, who may take which step, and how long anybody may stay silent: pure (G1, G4).

use crate::timebank::names;
use store::Millis;

const HOUR_MS: Millis = 3_600_000;
/// G4: how long an offer stands.
pub const OFFER_MS: Millis = 24 * HOUR_MS;
/// G4: silence of the employer for this long approves submitted work.
pub const APPROVE_MS: Millis = 72 * HOUR_MS;
/// How long the employer may still say what was paid, after the worker said that it came.
pub(super) const CLOSE_MS: Millis = 72 * HOUR_MS;
/// G4: how long after approval there can be a dispute.
pub const DISPUTE_MS: Millis = 7 * 24 * HOUR_MS;
/// How long a mediator has.
pub const DECIDE_MS: Millis = 7 * 24 * HOUR_MS;
/// G9: how long after the end one can rate; then both are shown.
pub const RATE_MS: Millis = 7 * 24 * HOUR_MS;
/// How often work can be sent back.
pub const MAX_REWORKS: i64 = 2;

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JobState {
    Offered,
    Accepted,
    InProgress,
    Submitted,
    Approved,
    PaidAck,
    Closed,
    Expired,
    Withdrawn,
    Declined,
    CancelledByWorker,
    CancelledByEmployer,
    NoShow,
    Disputed,
    ResolvedWorker,
    ResolvedEmployer,
    Split,
}
names!(JobState {
    Offered = "offered",
    Accepted = "accepted",
    InProgress = "in_progress",
    Submitted = "submitted",
    Approved = "approved",
    PaidAck = "paid_ack",
    Closed = "closed",
    Expired = "expired",
    Withdrawn = "withdrawn",
    Declined = "declined",
    CancelledByWorker = "cancelled_by_worker",
    CancelledByEmployer = "cancelled_by_employer",
    NoShow = "no_show",
    Disputed = "disputed",
    ResolvedWorker = "resolved_worker",
    ResolvedEmployer = "resolved_employer",
    Split = "split",
});

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Worker,
    Employer,
    Mediator,
    /// A deadline, or a rule.
    Timer,
}
names!(Role { Worker = "worker", Employer = "employer", Mediator = "mediator", Timer = "timer" });

/// What can be done to a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    Accept,
    Decline,
    Withdraw,
    Start,
    Submit,
    Rework,
    Approve,
    /// The employer says what was paid.
    Paid,
    /// The worker says what came (G10).
    Received,
    Cancel,
    NoShow,
    Dispute,
    ResolveWorker,
    ResolveEmployer,
    ResolveSplit,
    Expire,
    Close,
}
names!(Step {
    Accept = "accept",
    Decline = "decline",
    Withdraw = "withdraw",
    Start = "start",
    Submit = "submit",
    Rework = "rework",
    Approve = "approve",
    Paid = "paid",
    Received = "received",
    Cancel = "cancel",
    NoShow = "no_show",
    Dispute = "dispute",
    ResolveWorker = "resolve_worker",
    ResolveEmployer = "resolve_employer",
    ResolveSplit = "resolve_split",
    Expire = "expire",
    Close = "close",
});

impl JobState {
    /// All states.
    pub const ALL: [Self; 17] = [
        Self::Offered,
        Self::Accepted,
        Self::InProgress,
        Self::Submitted,
        Self::Approved,
        Self::PaidAck,
        Self::Closed,
        Self::Expired,
        Self::Withdrawn,
        Self::Declined,
        Self::CancelledByWorker,
        Self::CancelledByEmployer,
        Self::NoShow,
        Self::Disputed,
        Self::ResolvedWorker,
        Self::ResolvedEmployer,
        Self::Split,
    ];

    /// G2: a job with a worker on a seat.
    pub fn has_seat(self) -> bool {
        !matches!(
            self,
            Self::Offered
                | Self::Expired
                | Self::Withdrawn
                | Self::Declined
                | Self::CancelledByWorker
                | Self::CancelledByEmployer
                | Self::NoShow
        )
    }

    /// Nothing can happen to it any more.
    pub fn is_over(self) -> bool {
        self == Self::Closed || !(self.has_seat() || self == Self::Offered)
    }

    /// G4: when time itself moves it on; counted from the last change.
    pub fn deadline(self) -> Option<Millis> {
        Some(match self {
            Self::Offered => OFFER_MS,
            Self::Submitted => APPROVE_MS,
            Self::PaidAck => CLOSE_MS,
            Self::Disputed => DECIDE_MS,
            _ => return None,
        })
    }
}

impl Step {
    /// All steps.
    pub const ALL: [Self; 17] = [
        Self::Accept,
        Self::Decline,
        Self::Withdraw,
        Self::Start,
        Self::Submit,
        Self::Rework,
        Self::Approve,
        Self::Paid,
        Self::Received,
        Self::Cancel,
        Self::NoShow,
        Self::Dispute,
        Self::ResolveWorker,
        Self::ResolveEmployer,
        Self::ResolveSplit,
        Self::Expire,
        Self::Close,
    ];
}

/// G1: where a step leads; none where this role may not take it from here. The one place that decides who may do what to a job.
pub fn next(state: JobState, step: Step, role: Role) -> Option<JobState> {
    use JobState as J;
    use Role::{Employer, Mediator, Timer, Worker};
    Some(match (state, step, role) {
        (J::Offered, Step::Accept, Worker) => J::Accepted,
        (J::Offered, Step::Decline, Worker) => J::Declined,
        // Timer: the last seat went to somebody else.
        (J::Offered, Step::Withdraw, Employer | Timer) => J::Withdrawn,
        (J::Offered, Step::Expire, Timer) => J::Expired,
        (J::Accepted, Step::Start, Worker) | (J::Submitted, Step::Rework, Employer) => J::InProgress,
        (J::Accepted, Step::Cancel, Worker) => J::CancelledByWorker,
        (J::Accepted, Step::Cancel, Employer) => J::CancelledByEmployer,
        (J::Accepted, Step::NoShow, Employer) => J::NoShow,
        (J::InProgress, Step::Submit, Worker) => J::Submitted,
        (J::Submitted, Step::Approve, Employer | Timer) => J::Approved,
        (J::InProgress | J::Submitted | J::Approved, Step::Dispute, Worker | Employer) => J::Disputed,
        (J::Approved | J::ResolvedWorker | J::Split, Step::Paid, Employer) => state,
        (J::Approved | J::ResolvedWorker | J::Split, Step::Received, Worker) => J::PaidAck,
        (J::PaidAck, Step::Paid, Employer) | (J::PaidAck | J::ResolvedEmployer, Step::Close, Timer) => {
            J::Closed
        }
        (J::Disputed, Step::ResolveWorker, Mediator | Timer) => J::ResolvedWorker,
        (J::Disputed, Step::ResolveEmployer, Mediator | Timer) => J::ResolvedEmployer,
        (J::Disputed, Step::ResolveSplit, Mediator | Timer) => J::Split,
        _ => return None,
    })
}
