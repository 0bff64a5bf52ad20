//! Use cases of members.

use super::Member;
use crate::{gigs, timebank};
use rand::RngCore;
use store::{Millis, Row, StoreError, Tx, new_id, params};

/// The member behind a session; made at its first visit. `session_id` is the server's own random id, not a device print. Where
/// somebody has signed in, it is she.
pub async fn for_session(
    tx: &mut Tx,
    session_id: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Member, StoreError> {
    let signed_in = tx
        .query_opt(
            "UPDATE members SET last_seen_at = $2
             WHERE id = (SELECT member_id FROM member_sessions WHERE session_hash = $1 AND expires_at > $2)
             RETURNING id, display_name, language, place_id",
            params![session_id, now],
        )
        .await?;
    if let Some(row) = signed_in {
        return member(&row);
    }
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
pub async fn by_session(tx: &mut Tx, session_id: &str, now: Millis) -> Result<Option<Member>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT id, display_name, language, place_id FROM members
             WHERE id = COALESCE(
                 (SELECT member_id FROM member_sessions WHERE session_hash = $1 AND expires_at > $2),
                 (SELECT id FROM members WHERE session_id = $1))",
            params![session_id, now],
        )
        .await?;
    row.as_ref().map(member).transpose()
}

/// One member.
pub async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Member>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT id, display_name, language, place_id FROM members WHERE id = $1",
            params![id],
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

/// Erases a member with everything that is hers. Gigs she posted and the books of the time bank stay, without her. Gives the
/// hashes of her sessions: what they remember is for the caller to forget.
pub async fn forget(tx: &mut Tx, member_id: &str) -> Result<Vec<String>, StoreError> {
    let rows = tx
        .query(
            "SELECT session_id AS hash FROM members WHERE id = $1
             UNION SELECT session_hash AS hash FROM member_sessions WHERE member_id = $1",
            params![member_id],
        )
        .await?;
    let sessions = rows.iter().map(|row| row.get("hash")).collect();
    gigs::forget(tx, member_id).await?;
    timebank::forget(tx, member_id).await?;
    tx.execute(
        "DELETE FROM sign_in_tries WHERE code IN (SELECT code FROM member_credentials WHERE member_id = $1)",
        params![member_id],
    )
    .await?;
    tx.execute("DELETE FROM members WHERE id = $1", params![member_id])
        .await?;
    sessions
}

/// Members without a code whom nobody has seen since then, the longest unseen first. The neighbours of the starter content are
/// nobody's and stay.
pub async fn unused(tx: &mut Tx, since: Millis, limit: i64) -> Result<Vec<String>, StoreError> {
    let rows = tx
        .query(
            "SELECT id FROM members WHERE last_seen_at < $1 AND session_id NOT LIKE 'demo:%'
               AND NOT EXISTS (SELECT 1 FROM member_credentials c WHERE c.member_id = members.id)
             ORDER BY last_seen_at LIMIT $2",
            params![since, limit],
        )
        .await?;
    rows.iter().map(|row| row.get("id")).collect()
}

fn member(row: &Row) -> Result<Member, StoreError> {
    Ok(Member {
        id: row.get("id")?,
        display_name: row.get("display_name")?,
        language: row.get("language")?,
        place_id: row.get("place_id")?,
    })
}
