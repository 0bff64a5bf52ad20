//! Use cases of members and their consents.

use super::{GivenHow, Member};
use crate::{gigs, timebank};
use rand::RngCore;
use store::{Millis, Row, StoreError, Tx, new_id, params};

/// The member behind a session; made at its first visit. `session_id` is the server's own random id, not a device print.
pub async fn for_session(
    tx: &mut Tx,
    session_id: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Member, StoreError> {
    let row = tx
        .query_one(
            "INSERT INTO members (id, session_id, created_at, last_seen_at) VALUES ($1, $2, $3, $3)
             ON CONFLICT (session_id) DO UPDATE SET last_seen_at = excluded.last_seen_at
             RETURNING id, display_name, language, place_id",
            params![new_id(now, rng), session_id, now],
        )
        .await?;
    member(&row)
}

/// The member behind a session that has come before.
pub async fn by_session(tx: &mut Tx, session_id: &str) -> Result<Option<Member>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT id, display_name, language, place_id FROM members WHERE session_id = $1",
            params![session_id],
        )
        .await?;
    row.as_ref().map(member).transpose()
}

/// Keeps what she told about herself; `None` forgets it.
pub async fn update(tx: &mut Tx, member: &Member) -> Result<(), StoreError> {
    let changed = tx
        .execute(
            "UPDATE members SET display_name = $2, language = $3, place_id = $4 WHERE id = $1",
            params![
                &member.id,
                member.display_name.as_ref(),
                member.language.as_ref(),
                member.place_id.as_ref()
            ],
        )
        .await?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::NoRow)
    }
}

/// Erases a member with everything that is hers. Gigs she posted and the books of the time bank stay, without her.
pub async fn forget(tx: &mut Tx, member_id: &str) -> Result<(), StoreError> {
    gigs::forget(tx, member_id).await?;
    timebank::forget(tx, member_id).await?;
    tx.execute("DELETE FROM members WHERE id = $1", params![member_id])
        .await
        .map(drop)
}

/// Records a consent; a second yes for the same purpose changes nothing.
pub async fn consent(
    tx: &mut Tx,
    member_id: &str,
    purpose: &str,
    how: GivenHow,
    language: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO consents (id, member_id, purpose, given_how, language, given_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (member_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING",
        params![new_id(now, rng), member_id, purpose, how.as_str(), language, now],
    )
    .await
    .map(drop)
}

/// P2: takes a consent back, as easily as it was given. True if there was one.
pub async fn withdraw(tx: &mut Tx, member_id: &str, purpose: &str, now: Millis) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE consents SET withdrawn_at = $3 WHERE member_id = $1 AND purpose = $2 AND withdrawn_at IS NULL",
            params![member_id, purpose, now],
        )
        .await?;
    Ok(changed > 0)
}

/// P1: is there a live consent for this purpose?
pub async fn has_consent(tx: &mut Tx, member_id: &str, purpose: &str) -> Result<bool, StoreError> {
    let row = tx
        .query_opt(
            "SELECT id FROM consents WHERE member_id = $1 AND purpose = $2 AND withdrawn_at IS NULL",
            params![member_id, purpose],
        )
        .await?;
    Ok(row.is_some())
}

fn member(row: &Row) -> Result<Member, StoreError> {
    Ok(Member {
        id: row.get("id")?,
        display_name: row.get("display_name")?,
        language: row.get("language")?,
        place_id: row.get("place_id")?,
    })
}
