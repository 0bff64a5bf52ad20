//! Limits, states, hashes and the replay of the books: pure.

use super::{Approval, OwnerKind, TimebankError, names};
use crate::Day;
use crate::chain::hash;
use std::collections::BTreeMap;
use store::Millis;

/// Longest id or name that a client may make.
const MAX_ID: usize = 96;
const MAX_MEMO: usize = 200;

/// How far a balance may go, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Zero or less.
    pub floor: i64,
    /// Zero or more.
    pub ceiling: i64,
}

/// A balance in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Sum of all posted amounts.
    pub posted: i64,
    /// Set aside for transfers that are not settled.
    pub pending_out: i64,
    /// Promised, not yet hers.
    pub pending_in: i64,
}

impl Balance {
    /// L3: what is hers and not set aside.
    pub fn available(self) -> i64 {
        self.posted - self.pending_out
    }
}

/// L3: why an amount does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Floor { spendable: i64 },
    Ceiling { room: i64 },
}

/// What can happen to a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    Pending,
    Posted,
    Voided,
    Expired,
}
names!(Event { Pending = "pending", Posted = "posted", Voided = "voided", Expired = "expired" });

/// L3: one account after an event of a transfer that moves `amount` (minus: away from it). `held`: it was pending before.
/// What was held has passed the limits already.
pub fn apply(
    before: Balance,
    limits: Limits,
    amount: i64,
    event: Event,
    held: bool,
) -> Result<Balance, Refusal> {
    let mut after = before;
    let (out, coming) = ((-amount).max(0), amount.max(0));
    if held {
        after.pending_out -= out;
        after.pending_in -= coming;
    }
    match event {
        Event::Pending => {
            after.pending_out += out;
            after.pending_in += coming;
        }
        Event::Posted => after.posted += amount,
        Event::Voided | Event::Expired => return Ok(after),
    }
    if amount < 0 && after.available() < limits.floor {
        return Err(Refusal::Floor {
            spendable: (before.available() - limits.floor).max(0),
        });
    }
    if amount > 0 && after.posted + after.pending_in > limits.ceiling {
        return Err(Refusal::Ceiling {
            room: (limits.ceiling - before.posted - before.pending_in).max(0),
        });
    }
    Ok(after)
}

/// L12: all balances from an empty book: the events in order, each with the postings of its transfer.
pub fn replay<'a>(
    events: impl IntoIterator<Item = (&'a str, Event, &'a [(String, i64)])>,
) -> BTreeMap<String, Balance> {
    const ANY: Limits = Limits {
        floor: i64::MIN,
        ceiling: i64::MAX,
    };
    let mut balances: BTreeMap<String, Balance> = BTreeMap::new();
    let mut held = std::collections::BTreeSet::new();
    for (transfer, event, postings) in events {
        let was_held = held.remove(transfer);
        for (account, amount) in postings {
            let balance = balances.entry(account.clone()).or_default();
            // Without limits nothing is refused.
            *balance = apply(*balance, ANY, *amount, event, was_held).unwrap_or(*balance);
        }
        if event == Event::Pending {
            held.insert(transfer);
        }
    }
    balances
}

/// The account of an owner: always the same name, on every box, which does not tell who the owner is.
pub fn account_id(community: &str, kind: OwnerKind, owner: &str) -> String {
    const LENGTH: usize = 26;
    let parts = ["account", community, kind.as_str(), owner].map(str::to_owned);
    hash(&parts)[..LENGTH].to_owned()
}

/// L4: one fingerprint of what a transfer is.
pub fn content_hash(
    code: &str,
    postings: &[(String, i64)],
    session: Option<&str>,
    reverses: Option<&str>,
    memo: &str,
    day: Day,
) -> String {
    let mut sorted = postings.to_vec();
    sorted.sort();
    let mut parts = vec![
        code.to_owned(),
        session.unwrap_or_default().to_owned(),
        reverses.unwrap_or_default().to_owned(),
        memo.to_owned(),
        day.0.to_string(),
    ];
    parts.extend(
        sorted
            .into_iter()
            .flat_map(|(account, amount)| [account, amount.to_string()]),
    );
    hash(&parts)
}

/// L11: the fingerprint of one row of the log, over the row before it.
pub fn row_hash(
    prev: &str,
    seq: i64,
    transfer: &str,
    content: &str,
    event: Event,
    approval: &str,
    at: Millis,
) -> String {
    hash(&[
        prev.to_owned(),
        seq.to_string(),
        transfer.to_owned(),
        content.to_owned(),
        event.as_str().to_owned(),
        approval.to_owned(),
        at.to_string(),
    ])
}

/// L5: as the log keeps it.
pub(super) fn approval_text(approval: &Approval) -> String {
    match approval {
        Approval::Owner { account, how } => format!("owner {account} {}", how.as_str()),
        Approval::Officer { name, witness } => format!("officer {name} witness {witness}"),
        Approval::Officers { first, second } => format!("officers {first} and {second}"),
        Approval::Rule { why } => format!("rule {why}"),
    }
}

/// Names of two people in office are two names.
pub(super) fn two_people(first: &str, second: &str) -> bool {
    let (first, second) = (first.trim().to_lowercase(), second.trim().to_lowercase());
    !first.is_empty() && !second.is_empty() && first != second
}

/// An id or name as clients may make them.
pub(super) fn check_id(id: &str) -> Result<(), TimebankError> {
    let good = !id.is_empty()
        && id.len() <= MAX_ID
        && id
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.' | b':'));
    if good {
        Ok(())
    } else {
        Err(TimebankError::Impossible(
            "an id has 1 to 96 letters, digits, - _ . :",
        ))
    }
}

/// A reason in words, short.
pub(super) fn check_memo(memo: &str) -> Result<(), TimebankError> {
    if memo.chars().count() <= MAX_MEMO {
        Ok(())
    } else {
        Err(TimebankError::Impossible("a memo has at most 200 characters"))
    }
}

/// Who does something in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Teacher,
    Learner,
}

/// What can be done in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Agree,
    Decline,
    Cancel,
    Start,
    /// The teacher says that it was held, and how long.
    Finish,
    /// The other side did not come.
    NoShow,
    /// The learner says the same: hours move.
    Confirm,
}
names!(Step {
    Agree = "agree",
    Decline = "decline",
    Cancel = "cancel",
    Start = "start",
    Finish = "finish",
    NoShow = "no_show",
    Confirm = "confirm",
});

/// A step that cannot be taken from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outside;

/// The state after a step; the same step again from its own result changes nothing. `settled` follows on the last learner's
/// confirmation within the same transaction, so that there is no state of its own for "confirmed".
pub fn next_state(state: &str, step: Step, role: Role) -> Result<&'static str, Outside> {
    use Role::{Learner, Teacher};
    Ok(match (state, step, role) {
        ("proposed" | "agreed", Step::Agree, Teacher) => "agreed",
        ("proposed" | "declined", Step::Decline, Teacher) => "declined",
        ("proposed" | "agreed" | "cancelled", Step::Cancel, _) => "cancelled",
        ("agreed" | "started", Step::Start, Teacher) => "started",
        ("agreed" | "started" | "finished", Step::Finish, Teacher) | ("finished", Step::Confirm, Learner) => {
            "finished"
        }
        ("agreed" | "no_show", Step::NoShow, _) => "no_show",
        ("settled", Step::Confirm, Learner) => "settled",
        _ => return Err(Outside),
    })
}
