//! What a member is to be told at her next visit.

use super::Notice;
use rand::RngCore;
use store::{Millis, StoreError, Tx, new_id, params};

/// Leaves a notice for her.
pub async fn leave(
    tx: &mut Tx,
    member: &str,
    notice: Notice,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO member_notices (id, member_id, kind, at) VALUES ($1, $2, $3, $4)",
        params![new_id(now, rng), member, notice.as_str(), now],
    )
    .await
    .map(drop)
}

/// What she has not been told yet; each is given once.
pub async fn take(tx: &mut Tx, member: &str, now: Millis) -> Result<Vec<Notice>, StoreError> {
    let rows = tx
        .query(
            "UPDATE member_notices SET told_at = $2 WHERE member_id = $1 AND told_at IS NULL RETURNING kind",
            params![member, now],
        )
        .await?;
    let mut all = Vec::new();
    for row in rows {
        all.extend(Notice::parse(&row.get::<String>("kind")?));
    }
    all.dedup();
    Ok(all)
}
