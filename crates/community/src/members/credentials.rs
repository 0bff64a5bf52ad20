//! Code and PIN: choosing them, and trying them. Wrong tries are counted for each code, whether anybody has it or not, so that
//! an answer never tells which codes exist.

use super::{MemberError, codes, tokens};
use crate::audit::{self, Actor, Entry};
use rand::RngCore;
use store::{Millis, StoreError, Tx, params};

/// Wrong PINs before the first wait.
const FREE: i64 = 3;
const FIRST_WAIT_MS: Millis = 30_000;
const LONGEST_WAIT_MS: Millis = 3_600_000;
/// Wrong PINs until only the operator can unlock.
const LOCK_AFTER: i64 = 10;
/// New codes are looked for so often; a tenth of all in use would still find one.
const CODE_TRIES: usize = 20;

/// A try that may be made: what the PIN has to be held against.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub code: String,
    /// Her id and the hash of her PIN; none: nobody has this code.
    pub member: Option<(String, String)>,
}

/// The code of a member, if she has chosen a PIN.
pub async fn code_of(tx: &mut Tx, member: &str) -> Result<Option<String>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT code FROM member_credentials WHERE member_id = $1",
            params![member],
        )
        .await?;
    row.map(|row| row.get("code")).transpose()
}

/// The member of a code.
pub async fn by_code(tx: &mut Tx, code: &str) -> Result<Option<String>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT member_id FROM member_credentials WHERE code = $1",
            params![code],
        )
        .await?;
    row.map(|row| row.get("member_id")).transpose()
}

/// The hash of a member's PIN.
pub async fn pin_hash(tx: &mut Tx, member: &str) -> Result<Option<String>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT pin_hash FROM member_credentials WHERE member_id = $1",
            params![member],
        )
        .await?;
    row.map(|row| row.get("pin_hash")).transpose()
}

/// Keeps a PIN's hash and gives the member's code, a new one at the first time. `session` is the hash of the session in which it
/// was chosen: from now on it is hers for a while only, not for ever. A changed PIN ends every other sign-in.
pub async fn set_pin(
    tx: &mut Tx,
    member: &str,
    hash: &str,
    session: &str,
    session_until: Millis,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<String, MemberError> {
    let actor = Actor::Member(member.to_owned());
    if let Some(code) = code_of(tx, member).await? {
        tx.execute(
            "UPDATE member_credentials SET pin_hash = $2, set_at = $3 WHERE member_id = $1",
            params![member, hash, now],
        )
        .await?;
        tokens::revoke_others(tx, member, session, "pin_changed", now).await?;
        audit::append(tx, &Entry::done(&actor, "pin.change", "", ""), now).await?;
        return Ok(code);
    }
    for _ in 0..CODE_TRIES {
        let code = codes::new(rng);
        let new = tx
            .execute(
                "INSERT INTO member_credentials (member_id, code, pin_hash, set_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (code) DO NOTHING",
                params![member, &code, hash, now],
            )
            .await?;
        if new == 1 {
            // Only the PIN opens her account from here on: no session's name leads to it for ever.
            tx.execute(
                "UPDATE members SET session_id = 'member:' || id WHERE id = $1",
                params![member],
            )
            .await?;
            tokens::attach(tx, session, member, None, session_until).await?;
            audit::append(tx, &Entry::done(&actor, "pin.set", "", ""), now).await?;
            return Ok(code);
        }
    }
    Err(MemberError::NoCodeLeft)
}

/// Counts a try before it is made, so that many at once are not more than one after the other. Refuses when it is too soon.
pub async fn begin(tx: &mut Tx, code: &str, now: Millis) -> Result<Attempt, MemberError> {
    let code = codes::read(code).ok_or(MemberError::MisheardCode)?;
    let before = tx
        .query_opt(
            "SELECT failures, wait_until FROM sign_in_tries WHERE code = $1",
            params![&code],
        )
        .await?;
    let (failures, wait_until) = match before {
        Some(row) => (row.get::<i64>("failures")?, row.get::<Millis>("wait_until")?),
        None => (0, 0),
    };
    if failures >= LOCK_AFTER {
        return Err(MemberError::Locked);
    }
    if wait_until > now {
        return Err(MemberError::Wait { ms: wait_until - now });
    }
    let failures = failures + 1;
    tx.execute(
        "INSERT INTO sign_in_tries (code, failures, wait_until, last_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (code) DO UPDATE SET failures = excluded.failures, wait_until = excluded.wait_until,
                                          last_at = excluded.last_at",
        params![&code, failures, now + wait_after(failures), now],
    )
    .await?;
    let row = tx
        .query_opt(
            "SELECT member_id, pin_hash FROM member_credentials WHERE code = $1",
            params![&code],
        )
        .await?;
    let member = match row {
        Some(row) => Some((row.get("member_id")?, row.get("pin_hash")?)),
        None => None,
    };
    Ok(Attempt { code, member })
}

/// The PIN was right: what was counted is forgotten.
pub async fn succeeded(tx: &mut Tx, code: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM sign_in_tries WHERE code = $1", params![code])
        .await
        .map(drop)
}

/// The PIN was wrong: written down; the count stands already.
pub async fn failed(tx: &mut Tx, attempt: &Attempt, now: Millis) -> Result<(), StoreError> {
    // Nobody's code is nobody's business: what strangers type is not kept in the log.
    let Some((member, _)) = &attempt.member else {
        return Ok(());
    };
    let target = format!("member:{member}");
    audit::append(tx, &Entry::refused(&Actor::Anyone, "sign_in", &target, ""), now).await
}

/// Lets a locked member try again. False: nothing was counted.
pub async fn unlock(tx: &mut Tx, by: &Actor, member: &str, now: Millis) -> Result<bool, StoreError> {
    let gone = tx
        .execute(
            "DELETE FROM sign_in_tries WHERE code IN (SELECT code FROM member_credentials WHERE member_id = $1)",
            params![member],
        )
        .await?
        > 0;
    let target = format!("member:{member}");
    audit::append(tx, &Entry::done(by, "member.unlock", &target, ""), now).await?;
    Ok(gone)
}

fn wait_after(failures: i64) -> Millis {
    if failures < FREE {
        return 0;
    }
    let doublings = u32::try_from((failures - FREE).clamp(0, 10)).unwrap_or(0);
    (FIRST_WAIT_MS << doublings).min(LONGEST_WAIT_MS)
}

/// A member as operators see her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub code: String,
    pub roles: Vec<super::Role>,
    pub locked: bool,
    pub last_seen_at: Millis,
}

/// Members with a code, the last seen first.
pub async fn list(tx: &mut Tx, skip: i64, limit: i64) -> Result<Vec<Listed>, StoreError> {
    let rows = tx
        .query(
            "SELECT c.code, c.member_id, m.last_seen_at, COALESCE(t.failures, 0) AS failures
             FROM member_credentials c JOIN members m ON m.id = c.member_id
             LEFT JOIN sign_in_tries t ON t.code = c.code
             ORDER BY m.last_seen_at DESC, c.code LIMIT $1 OFFSET $2",
            params![limit, skip],
        )
        .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        all.push(Listed {
            code: row.get("code")?,
            roles: super::roles::roles_of(tx, &row.get::<String>("member_id")?).await?,
            locked: row.get::<i64>("failures")? >= LOCK_AFTER,
            last_seen_at: row.get("last_seen_at")?,
        });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_an_hour() {
        let waits: Vec<i64> = (1..=LOCK_AFTER).map(|it| wait_after(it) / 1000).collect();
        assert_eq!(waits, [0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600]);
    }
}
