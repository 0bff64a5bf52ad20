//! What somebody can do with work by voice, and by which words it is offered and read back.

use community::Day;
use community::gigs::{About, DISPUTE_MS, Job, JobState, MAX_REWORKS, Role, Step, next};
use conversation::Millis;

/// One thing to do. Those that wait for somebody's word come first, the most urgent at the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Accept,
    Approve,
    Received,
    Paid,
    Offer,
    Start,
    Submit,
    Rate,
    Decline,
    Cancel,
    /// The offer is taken back.
    TakeBack,
    Rework,
    NoShow,
    Dispute,
    /// One's own number in an open dispute.
    Claim,
    /// The application is taken back.
    Unapply,
    /// The posting ends.
    Close,
}

impl Deed {
    pub(super) const ALL: [Self; 17] = [
        Self::Accept,
        Self::Approve,
        Self::Received,
        Self::Paid,
        Self::Offer,
        Self::Start,
        Self::Submit,
        Self::Rate,
        Self::Decline,
        Self::Cancel,
        Self::TakeBack,
        Self::Rework,
        Self::NoShow,
        Self::Dispute,
        Self::Claim,
        Self::Unapply,
        Self::Close,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Approve => "approve",
            Self::Received => "received",
            Self::Paid => "paid",
            Self::Offer => "offer",
            Self::Start => "start",
            Self::Submit => "submit",
            Self::Rate => "rate",
            Self::Decline => "decline",
            Self::Cancel => "cancel",
            Self::TakeBack => "take_back",
            Self::Rework => "rework",
            Self::NoShow => "no_show",
            Self::Dispute => "dispute",
            Self::Claim => "claim",
            Self::Unapply => "unapply",
            Self::Close => "close",
        }
    }

    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == name)
    }

    /// What the states show (`confirm:gig_cancel`).
    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Rate => "gig_rate",
            Self::Dispute | Self::Claim => "gig_dispute",
            it if it.ends() => "gig_cancel",
            _ => "gig_step",
        }
    }

    /// Whether it takes something back or calls it off.
    pub(super) fn ends(self) -> bool {
        matches!(
            self,
            Self::Decline | Self::Cancel | Self::TakeBack | Self::Unapply | Self::Close
        )
    }

    /// The message that says what waits, or what there is to choose.
    pub(super) fn offered_as(self) -> &'static str {
        match self {
            Self::Accept => "gigs-waiting-accept",
            Self::Approve => "gigs-waiting-approve",
            Self::Received => "gigs-waiting-received",
            Self::Paid => "gigs-waiting-paid",
            Self::Offer => "gigs-waiting-offer",
            Self::Start => "gigs-waiting-start",
            Self::Submit => "gigs-waiting-submit",
            Self::Rate => "gigs-waiting-rate",
            Self::Decline => "gigs-do-decline",
            Self::Cancel => "gigs-do-cancel",
            Self::TakeBack => "gigs-do-take-back",
            Self::Rework => "gigs-do-rework",
            Self::NoShow => "gigs-do-no-show",
            Self::Dispute => "gigs-do-dispute",
            Self::Claim => "gigs-do-claim",
            Self::Unapply => "gigs-do-unapply",
            Self::Close => "gigs-do-close",
        }
    }

    /// The message that reads it back.
    pub(super) fn read_back(self) -> &'static str {
        match self {
            Self::Accept => "gigs-accept-confirm",
            Self::Approve => "gigs-approve-confirm",
            Self::Received => "gigs-received-confirm",
            Self::Paid => "gigs-paid-confirm",
            Self::Offer => "gigs-offer-confirm",
            Self::Start => "gigs-start-confirm",
            Self::Submit => "gigs-submit-confirm",
            Self::Rate => "gigs-rate-confirm",
            Self::Decline => "gigs-decline-confirm",
            Self::Cancel => "gigs-cancel-confirm",
            Self::TakeBack => "gigs-take-back-confirm",
            Self::Rework => "gigs-rework-confirm",
            Self::NoShow => "gigs-no-show-confirm",
            Self::Dispute => "gigs-dispute-confirm",
            Self::Claim => "gigs-claim-confirm",
            Self::Unapply => "gigs-unapply-confirm",
            Self::Close => "gigs-close-confirm",
        }
    }

    /// The step that waits for this side's word.
    pub(super) fn due(job: &Job, role: Role) -> Option<Self> {
        Some(match (role, job.state) {
            (Role::Worker, JobState::Offered) => Self::Accept,
            (Role::Worker, JobState::Accepted) => Self::Start,
            (Role::Worker, JobState::InProgress) => Self::Submit,
            (Role::Worker, JobState::Approved | JobState::ResolvedWorker | JobState::Split) => Self::Received,
            (Role::Employer, JobState::Submitted) => Self::Approve,
            (Role::Employer, JobState::PaidAck) => Self::Paid,
            (Role::Employer, JobState::Approved | JobState::ResolvedWorker | JobState::Split)
                if job.paid_paise.is_none() =>
            {
                Self::Paid
            }
            _ => return None,
        })
    }

    /// What else this side can do with a job (G1).
    pub(super) fn others(job: &Job, role: Role, now: Millis) -> Vec<Self> {
        let can = |step| next(job.state, step, role).is_some();
        let begun = job.terms.starts_on.is_none_or(|day| Day::at(now).0 >= day);
        let in_time = job.state != JobState::Approved || now <= job.changed_at + DISPUTE_MS;
        [
            (Self::Decline, can(Step::Decline)),
            (Self::TakeBack, can(Step::Withdraw)),
            (Self::NoShow, can(Step::NoShow) && begun),
            (Self::Cancel, can(Step::Cancel)),
            (Self::Rework, can(Step::Rework) && job.reworks < MAX_REWORKS),
            (Self::Dispute, can(Step::Dispute) && in_time),
            (Self::Claim, job.state == JobState::Disputed),
        ]
        .into_iter()
        .filter_map(|(deed, can)| can.then_some(deed))
        .collect()
    }
}

/// How a job that waits for nobody's word here goes on.
pub(super) fn standing(state: JobState) -> Option<&'static str> {
    Some(match state {
        JobState::Offered => "gigs-going-offered",
        JobState::Accepted => "gigs-going-agreed",
        JobState::InProgress => "gigs-going-working",
        JobState::Submitted => "gigs-going-checking",
        JobState::Disputed => "gigs-going-disputed",
        _ => return None,
    })
}

/// What a dispute can be about for this side, and the messages that name it.
pub(super) fn abouts(role: Role) -> [(About, &'static str); 5] {
    let (first, second) = match role {
        Role::Worker => (
            (About::NotPaid, "gigs-about-not-paid"),
            (About::PaidLess, "gigs-about-paid-less"),
        ),
        _ => (
            (About::NotDone, "gigs-about-not-done"),
            (About::Quality, "gigs-about-quality"),
        ),
    };
    [
        first,
        second,
        (About::Hours, "gigs-about-hours"),
        (About::Conduct, "gigs-about-conduct"),
        (About::Other, "gigs-about-other"),
    ]
}

/// Whether what is owed has to be asked: else the worker says all of it and the employer nothing.
pub(super) fn asks_owed(about: About) -> bool {
    matches!(
        about,
        About::PaidLess | About::Hours | About::Quality | About::Other
    )
}
