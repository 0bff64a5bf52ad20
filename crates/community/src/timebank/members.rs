//! Accounts of people and what they offer to teach.

use super::rules::{self, Limits};
use super::{Account, HOME, MEMBER_LIMITS, Offer, OwnerKind, TimebankError, ledger};
use crate::Day;
use crate::gigs::{Gazetteer, distance_km};
use crate::members::{Refused, guardians};
use std::collections::BTreeMap;
use store::{Millis, Row, StoreError, Tx, params};

/// A skill that somebody wants to teach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewOffer<'a> {
    /// Made by the client.
    pub id: &'a str,
    pub member_id: &'a str,
    pub skill: &'a str,
    /// How long one session is, 15 to 480.
    pub minutes: i64,
}

/// A member's account; opened at first use, at zero (L8).
pub async fn account_of(tx: &mut Tx, member_id: &str, now: Millis) -> Result<Account, TimebankError> {
    open_account(tx, HOME, OwnerKind::Member, member_id, MEMBER_LIMITS, now).await
}

/// The account of an owner, opened when there is none.
pub(super) async fn open_account(
    tx: &mut Tx,
    community: &str,
    kind: OwnerKind,
    owner: &str,
    limits: Limits,
    now: Millis,
) -> Result<Account, TimebankError> {
    let id = rules::account_id(community, kind, owner);
    tx.execute(
        "INSERT INTO timebank_accounts (id, community_id, owner_kind, owner_id, state, min_balance, max_balance,
                                        posted, pending_out, pending_in, version, opened_at)
         VALUES ($1, $2, $3, $4, 'open', $5, $6, 0, 0, 0, 0, $7) ON CONFLICT (id) DO NOTHING",
        params![&id, community, kind.as_str(), owner, limits.floor, limits.ceiling, now],
    )
    .await?;
    ledger::account(tx, &id).await?.ok_or(TimebankError::NotFound)
}

/// Sets how far a balance may go; refused while it stands outside already.
pub async fn set_limits(tx: &mut Tx, account: &str, limits: Limits) -> Result<(), TimebankError> {
    let found = ledger::account(tx, account)
        .await?
        .ok_or(TimebankError::NotFound)?;
    let balance = found.balance;
    let fits = limits.floor <= 0
        && limits.ceiling >= 0
        && balance.available() >= limits.floor
        && balance.posted + balance.pending_in <= limits.ceiling;
    if !fits {
        return Err(TimebankError::Impossible("the balance is outside these limits"));
    }
    tx.execute(
        "UPDATE timebank_accounts SET min_balance = $2, max_balance = $3, version = version + 1 WHERE id = $1",
        params![account, limits.floor, limits.ceiling],
    )
    .await?;
    Ok(())
}

/// L10: she leaves: nothing new begins, her offers are withdrawn; at zero the account can be closed.
pub async fn leave(tx: &mut Tx, account: &str) -> Result<Account, TimebankError> {
    let found = ledger::account(tx, account)
        .await?
        .ok_or(TimebankError::NotFound)?;
    if found.state == "open" || found.state == "frozen" {
        tx.execute(
            "UPDATE timebank_accounts SET state = 'closing', version = version + 1 WHERE id = $1",
            params![account],
        )
        .await?;
        tx.execute(
            "UPDATE timebank_offers SET state = 'withdrawn' WHERE member_id = $1 AND state = 'open'",
            params![&found.owner],
        )
        .await?;
    }
    ledger::account(tx, account).await?.ok_or(TimebankError::NotFound)
}

/// L10: closes an account that stands at zero with nothing open.
pub async fn close(tx: &mut Tx, account: &str) -> Result<Account, TimebankError> {
    let found = leave(tx, account).await?;
    let balance = found.balance;
    if balance.posted != 0 || balance.pending_in != 0 || balance.pending_out != 0 {
        return Err(TimebankError::NotZero {
            posted: balance.posted,
        });
    }
    tx.execute(
        "UPDATE timebank_accounts SET state = 'closed', version = version + 1 WHERE id = $1",
        params![account],
    )
    .await?;
    ledger::account(tx, account).await?.ok_or(TimebankError::NotFound)
}

/// An erased member's account has no owner any more; what is on it is for the officers to write off.
pub(crate) async fn forget(tx: &mut Tx, member_id: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE timebank_accounts SET owner_id = 'gone:' || id, version = version + 1,
                state = CASE WHEN state = 'closed' THEN 'closed' ELSE 'closing' END
         WHERE owner_kind = 'member' AND owner_id = $1",
        params![member_id],
    )
    .await
    .map(drop)
}

/// Puts a skill on offer; the same skill again is the same offer, with the new length.
pub async fn offer(tx: &mut Tx, new: &NewOffer<'_>, now: Millis) -> Result<Offer, TimebankError> {
    rules::check_id(new.id)?;
    check_age(tx, new.member_id, now).await?;
    if !(15..=480).contains(&new.minutes) {
        return Err(TimebankError::Impossible("a session has 15 to 480 minutes"));
    }
    let account = account_of(tx, new.member_id, now).await?;
    if account.state != "open" {
        return Err(TimebankError::NotOpen { state: account.state });
    }
    if let Some(known) = offer_by_id(tx, new.id).await? {
        let same =
            known.member_id == new.member_id && known.skill == new.skill && known.minutes == new.minutes;
        return if same {
            Ok(known)
        } else {
            Err(TimebankError::DuplicateIdDifferent)
        };
    }
    let row = tx
        .query_one(
            "INSERT INTO timebank_offers (id, member_id, skill, minutes, state, created_at) VALUES ($1, $2, $3, $4, 'open', $5)
             ON CONFLICT (member_id, skill) WHERE state = 'open' DO UPDATE SET minutes = excluded.minutes
             RETURNING id",
            params![new.id, new.member_id, new.skill, new.minutes, now],
        )
        .await?;
    let id: String = row.get("id")?;
    offer_by_id(tx, &id).await?.ok_or(TimebankError::NotFound)
}

/// P3: the time bank is for those who are of age.
pub(super) async fn check_age(tx: &mut Tx, member_id: &str, now: Millis) -> Result<(), TimebankError> {
    if guardians::minor(tx, member_id, Day::at(now)).await?.is_some() {
        return Err(TimebankError::NotAllowed(Refused::UnderAge));
    }
    Ok(())
}

/// Takes an offer back. Sessions that are agreed stay. True if it was open.
pub async fn withdraw_offer(tx: &mut Tx, id: &str, member_id: &str) -> Result<bool, TimebankError> {
    let changed = tx
        .execute(
            "UPDATE timebank_offers SET state = 'withdrawn' WHERE id = $1 AND member_id = $2 AND state = 'open'",
            params![id, member_id],
        )
        .await?;
    Ok(changed > 0)
}

/// An open offer.
pub async fn offer_by_id(tx: &mut Tx, id: &str) -> Result<Option<Offer>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT o.*, m.display_name, m.place_id FROM timebank_offers o JOIN members m ON m.id = o.member_id
             WHERE o.id = $1 AND o.state = 'open'",
            params![id],
        )
        .await?;
    row.as_ref().map(offer_row).transpose()
}

/// What a member offers, oldest first.
pub async fn offers_of(tx: &mut Tx, member_id: &str) -> Result<Vec<Offer>, StoreError> {
    let rows = tx
        .query(
            "SELECT o.*, m.display_name, m.place_id FROM timebank_offers o JOIN members m ON m.id = o.member_id
             WHERE o.member_id = $1 AND o.state = 'open' ORDER BY o.created_at, o.id",
            params![member_id],
        )
        .await?;
    rows.iter().map(offer_row).collect()
}

/// Who teaches a skill, others than `member_id`: nearest first where both places are known, then who has the fewest hours, so
/// that everybody gets a turn; then the oldest offer.
pub async fn find(
    tx: &mut Tx,
    places: &Gazetteer,
    skill: &str,
    member_id: &str,
    limit: usize,
) -> Result<Vec<Offer>, StoreError> {
    let own = tx
        .query_opt("SELECT place_id FROM members WHERE id = $1", params![member_id])
        .await?;
    let own: Option<String> = own.map(|row| row.get("place_id")).transpose()?.flatten();
    let Some(home) = own.as_deref().and_then(|id| places.by_id(id)) else {
        let anywhere = offers_at(tx, skill, member_id, None, limit).await?;
        return Ok(in_turn(anywhere).take(limit).collect());
    };
    let mut by_distance: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for place in places_with(tx, skill, member_id).await? {
        let there = places.by_id(&place);
        let km = there.map_or(i64::MAX, |there| distance_km(home, there).round() as i64);
        by_distance.entry(km).or_default().push(place);
    }
    let mut found = Vec::new();
    for ring in by_distance.into_values() {
        let mut offers = Vec::new();
        for place in ring {
            offers.extend(offers_at(tx, skill, member_id, Some(&place), limit).await?);
        }
        found.extend(in_turn(offers));
        if found.len() >= limit {
            break;
        }
    }
    found.truncate(limit);
    Ok(found)
}

/// Where there are others who teach a skill; an empty name is for those whose place is not known.
async fn places_with(tx: &mut Tx, skill: &str, member_id: &str) -> Result<Vec<String>, StoreError> {
    let rows = tx
        .query(
            "SELECT DISTINCT COALESCE(m.place_id, '') AS place
             FROM timebank_offers o JOIN members m ON m.id = o.member_id
             WHERE o.skill = $1 AND o.state = 'open' AND o.member_id <> $2",
            params![skill, member_id],
        )
        .await?;
    rows.iter().map(|row| row.get("place")).collect()
}

/// An offer, with the minutes its member has and when it was made.
type Ranked = (i64, Millis, Offer);

/// The first offers of others at a place, or anywhere.
async fn offers_at(
    tx: &mut Tx,
    skill: &str,
    member_id: &str,
    place: Option<&str>,
    limit: usize,
) -> Result<Vec<Ranked>, StoreError> {
    let anywhere = i64::from(place.is_none());
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = tx
        .query(
            "SELECT o.*, m.display_name, m.place_id, COALESCE(a.posted, 0) AS posted
             FROM timebank_offers o JOIN members m ON m.id = o.member_id
             LEFT JOIN timebank_accounts a
                    ON a.community_id = $3 AND a.owner_kind = 'member' AND a.owner_id = o.member_id
             WHERE o.skill = $1 AND o.state = 'open' AND o.member_id <> $2 AND COALESCE(a.state, 'open') = 'open'
                   AND ($4 = 1 OR COALESCE(m.place_id, '') = $5)
             ORDER BY posted, o.created_at, o.id LIMIT $6",
            params![skill, member_id, HOME, anywhere, place.unwrap_or_default(), limit],
        )
        .await?;
    let ranked = |row: &Row| Ok((row.get("posted")?, row.get("created_at")?, offer_row(row)?));
    rows.iter().map(ranked).collect()
}

/// Who has the fewest hours comes first, then the oldest offer.
fn in_turn(mut offers: Vec<Ranked>) -> impl Iterator<Item = Offer> {
    offers.sort_by(|a, b| (a.0, a.1, &a.2.id).cmp(&(b.0, b.1, &b.2.id)));
    offers.into_iter().map(|(_, _, offer)| offer)
}

fn offer_row(row: &Row) -> Result<Offer, StoreError> {
    Ok(Offer {
        id: row.get("id")?,
        member_id: row.get("member_id")?,
        skill: row.get("skill")?,
        minutes: row.get("minutes")?,
        name: row.get("display_name")?,
        place_id: row.get("place_id")?,
    })
}
