//! The community's own account, gifts, and hours that go to another community.

use super::ledger::{self, Entry};
use super::members::open_account;
use super::rules::Event;
use super::{
    Account, Approval, Code, HOME, INTERBANK_LIMITS, OwnerKind, POOL_LIMITS, TimebankError, members,
};
use crate::Day;
use store::{Millis, Tx};

/// The pool of a community.
pub async fn pool(tx: &mut Tx, community: &str, now: Millis) -> Result<Account, TimebankError> {
    open_account(tx, community, OwnerKind::Community, "pool", POOL_LIMITS, now).await
}

/// What `other` owes `community` (plus: hours went out to it), as `community` keeps it.
pub async fn interbank(
    tx: &mut Tx,
    community: &str,
    other: &str,
    now: Millis,
) -> Result<Account, TimebankError> {
    open_account(tx, community, OwnerKind::Interbank, other, INTERBANK_LIMITS, now).await
}

/// A gift from one member to another.
pub async fn give(
    tx: &mut Tx,
    id: &str,
    from: &str,
    to: &str,
    minutes: i64,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    simple(tx, id, Code::Gift, (from, to), minutes, "", approval, now).await
}

/// Hours for the community.
pub async fn donate(
    tx: &mut Tx,
    id: &str,
    from: &str,
    minutes: i64,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    let pool = pool(tx, HOME, now).await?;
    simple(
        tx,
        id,
        Code::Donation,
        (from, &pool.id),
        minutes,
        "",
        approval,
        now,
    )
    .await
}

/// L8: hours from the pool to somebody who needs them, as far as the pool's own floor.
pub async fn grant(
    tx: &mut Tx,
    id: &str,
    to: &str,
    minutes: i64,
    memo: &str,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    let pool = pool(tx, HOME, now).await?;
    simple(
        tx,
        id,
        Code::CommunityPool,
        (&pool.id, to),
        minutes,
        memo,
        approval,
        now,
    )
    .await
}

/// L10: what a leaver leaves behind, or owes, goes to the pool; two officers sign. The account is closed.
pub async fn write_off(
    tx: &mut Tx,
    id: &str,
    account: &str,
    memo: &str,
    approval: &Approval,
    now: Millis,
) -> Result<Account, TimebankError> {
    let known = ledger::transfer(tx, id).await?;
    if let Some(known) = known {
        let same = known.code == Code::LeaverWriteoff && known.postings.iter().any(|(it, _)| it == account);
        return if same {
            members::close(tx, account).await
        } else {
            Err(TimebankError::DuplicateIdDifferent)
        };
    }
    let leaving = members::leave(tx, account).await?;
    let left = leaving.balance.posted;
    if left != 0 {
        let pool = pool(tx, &leaving.community, now).await?;
        let (from, to) = if left > 0 {
            (account, pool.id.as_str())
        } else {
            (pool.id.as_str(), account)
        };
        simple(
            tx,
            id,
            Code::LeaverWriteoff,
            (from, to),
            left.abs(),
            memo,
            approval,
            now,
        )
        .await?;
    }
    members::close(tx, account).await
}

/// L6, L7: hours from a member of one community to a member of another. Both books stay at zero, and each keeps what the
/// other owes it, as exact mirrors.
pub async fn send_abroad(
    tx: &mut Tx,
    id: &str,
    from: &str,
    to: &str,
    minutes: i64,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    let payer = ledger::account(tx, from).await?.ok_or(TimebankError::NotFound)?;
    let payee = ledger::account(tx, to).await?.ok_or(TimebankError::NotFound)?;
    if payer.community == payee.community {
        return Err(TimebankError::Impossible("both are of one community"));
    }
    let here = interbank(tx, &payer.community, &payee.community, now).await?;
    let there = interbank(tx, &payee.community, &payer.community, now).await?;
    let postings = [
        (payer.id, -minutes),
        (here.id, minutes),
        (there.id, -minutes),
        (payee.id, minutes),
    ];
    positive(minutes)?;
    let entry = Entry {
        id,
        community: &payer.community,
        code: Code::Interbank,
        postings: &postings,
        session: None,
        reverses: None,
        memo: "",
        day: day_of(tx, id, now).await?,
        approval,
    };
    ledger::enter(tx, &entry, Event::Posted, now).await
}

/// The same order again, on another day, is the same order.
async fn day_of(tx: &mut Tx, id: &str, now: Millis) -> Result<Day, TimebankError> {
    Ok(ledger::transfer(tx, id)
        .await?
        .map_or_else(|| Day::at(now), |known| known.day))
}

#[expect(clippy::too_many_arguments, reason = "one column each")]
pub(super) async fn simple(
    tx: &mut Tx,
    id: &str,
    code: Code,
    (from, to): (&str, &str),
    minutes: i64,
    memo: &str,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    positive(minutes)?;
    let payer = ledger::account(tx, from).await?.ok_or(TimebankError::NotFound)?;
    let day = day_of(tx, id, now).await?;
    let entry = Entry {
        id,
        community: &payer.community,
        code,
        postings: &[(from.to_owned(), -minutes), (to.to_owned(), minutes)],
        session: None,
        reverses: None,
        memo,
        day,
        approval,
    };
    ledger::enter(tx, &entry, Event::Posted, now).await
}

fn positive(minutes: i64) -> Result<(), TimebankError> {
    if (1..=100_000).contains(&minutes) {
        Ok(())
    } else {
        Err(TimebankError::Impossible("minutes are between 1 and 100000"))
    }
}
