//! Tokens of a sign-in: a short access token, a refresh token that is exchanged at each use, a whole family revoked when an old
//! one comes back. Only hashes are kept.

use super::{MemberError, Notice, notices};
use crate::audit::{self, Actor, Entry};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rand::RngCore;
use sha2::{Digest as _, Sha256};
use store::{Millis, StoreError, Tx, new_id, params};

/// What an access token begins with.
pub const ACCESS_PREFIX: &str = "awa_";
/// What a refresh token begins with.
pub const REFRESH_PREFIX: &str = "awr_";
/// How long a nonce may be signed.
const NONCE_MS: Millis = 120_000;
/// What a device signs: this and the nonce.
pub const SIGNED_PREFIX: &str = "awaaz-refresh:";

/// How long tokens live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetimes {
    pub access_ms: Millis,
    /// `None`: a kiosk, where nobody stays signed in.
    pub refresh_ms: Option<Millis>,
}

impl Lifetimes {
    /// How long a session stays signed in.
    pub fn session_ms(self) -> Millis {
        self.refresh_ms.unwrap_or(self.access_ms)
    }
}

/// Fresh tokens; the only time that they can be seen.
#[derive(Debug, Clone)]
pub struct Issued {
    pub family: String,
    pub member: String,
    pub access: String,
    pub access_expires_at: Millis,
    pub refresh: Option<String>,
    pub refresh_expires_at: Option<Millis>,
}

/// Who a token stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    pub member: String,
    pub family: String,
}

/// A device's signature over a nonce.
#[derive(Debug, Clone, Copy)]
pub struct Proof<'a> {
    pub nonce: &'a str,
    /// Ed25519 over `awaaz-refresh:<nonce>`, base64.
    pub signature: &'a str,
}

/// What came of a refresh. A reuse must be committed, too: it revokes.
#[derive(Debug, Clone)]
pub enum Refreshed {
    Fresh(Issued),
    Reused,
}

/// What is kept of a secret or a session's name.
pub fn hashed(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

fn secret(prefix: &str, rng: &mut dyn RngCore) -> String {
    let mut bytes = [0; 32];
    rng.fill_bytes(&mut bytes);
    format!("{prefix}{}", hex::encode(bytes))
}

/// The name under which a family of tokens acts where sessions do. No session can be called so.
pub fn family_name(family: &str) -> String {
    format!("family:{family}")
}

/// Signs a member in. With a `device_key` (Ed25519, base64) refreshing needs its signature.
pub async fn open(
    tx: &mut Tx,
    member: &str,
    device_key: Option<&str>,
    lifetimes: Lifetimes,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Issued, MemberError> {
    if let Some(key) = device_key {
        public_key(key)?;
    }
    let family = new_id(now, rng);
    let until = now + lifetimes.session_ms();
    tx.execute(
        "INSERT INTO token_families (id, member_id, device_key, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
        params![&family, member, device_key, now, until],
    )
    .await?;
    attach(tx, &hashed(&family_name(&family)), member, Some(&family), until).await?;
    let actor = Actor::Member(member.to_owned());
    audit::append(tx, &Entry::done(&actor, "sign_in", "", ""), now).await?;
    issue(tx, family, member.to_owned(), lifetimes, now, rng).await
}

async fn issue(
    tx: &mut Tx,
    family: String,
    member: String,
    lifetimes: Lifetimes,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Issued, MemberError> {
    let access = secret(ACCESS_PREFIX, rng);
    let access_expires_at = now + lifetimes.access_ms;
    keep(tx, &access, &family, "access", access_expires_at).await?;
    let (mut refresh, mut refresh_expires_at) = (None, None);
    if let Some(lifetime) = lifetimes.refresh_ms {
        let token = secret(REFRESH_PREFIX, rng);
        keep(tx, &token, &family, "refresh", now + lifetime).await?;
        (refresh, refresh_expires_at) = (Some(token), Some(now + lifetime));
    }
    Ok(Issued {
        family,
        member,
        access,
        access_expires_at,
        refresh,
        refresh_expires_at,
    })
}

async fn keep(tx: &mut Tx, token: &str, family: &str, kind: &str, until: Millis) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO tokens (hash, family_id, kind, expires_at) VALUES ($1, $2, $3, $4)",
        params![hashed(token), family, kind, until],
    )
    .await
    .map(drop)
}

/// Who an access token stands for now.
pub async fn bearer(tx: &mut Tx, token: &str, now: Millis) -> Result<Option<Bearer>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT f.member_id, f.id FROM tokens t JOIN token_families f ON f.id = t.family_id
             WHERE t.hash = $1 AND t.kind = 'access' AND t.expires_at > $2 AND f.revoked_at IS NULL",
            params![hashed(token), now],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Bearer {
        member: row.get("member_id")?,
        family: row.get("id")?,
    }))
}

struct Found {
    family: String,
    member: String,
    device_key: Option<String>,
    used: bool,
}

async fn live_refresh(tx: &mut Tx, token: &str, now: Millis) -> Result<Found, MemberError> {
    let row = tx
        .query_opt(
            "SELECT f.id, f.member_id, f.device_key, t.used_at FROM tokens t JOIN token_families f ON f.id = t.family_id
             WHERE t.hash = $1 AND t.kind = 'refresh' AND f.revoked_at IS NULL
               AND (t.expires_at > $2 OR t.used_at IS NOT NULL)",
            params![hashed(token), now],
        )
        .await?
        .ok_or(MemberError::Unauthorized)?;
    Ok(Found {
        family: row.get("id")?,
        member: row.get("member_id")?,
        device_key: row.get("device_key")?,
        used: row.get::<Option<Millis>>("used_at")?.is_some(),
    })
}

/// Something for the family's device to sign, once, soon.
pub async fn nonce(
    tx: &mut Tx,
    refresh: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<String, MemberError> {
    let found = live_refresh(tx, refresh, now).await?;
    if found.used {
        return Err(MemberError::Unauthorized);
    }
    let nonce = secret("", rng);
    keep(tx, &nonce, &found.family, "nonce", now + NONCE_MS).await?;
    Ok(nonce)
}

/// Exchanges a refresh token. One that was exchanged before is a stolen one, or hers after a thief used it: all tokens of its
/// family end, and she is told.
pub async fn refresh(
    tx: &mut Tx,
    token: &str,
    proof: Option<Proof<'_>>,
    lifetimes: Lifetimes,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Refreshed, MemberError> {
    let found = live_refresh(tx, token, now).await?;
    let target = format!("family:{}", found.family);
    if found.used {
        revoke(tx, &found.family, "reused", now).await?;
        audit::append(
            tx,
            &Entry::refused(&Actor::Anyone, "token.reuse", &target, ""),
            now,
        )
        .await?;
        notices::leave(tx, &found.member, Notice::TokenReused, now, rng).await?;
        return Ok(Refreshed::Reused);
    }
    if let Some(key) = &found.device_key {
        let proof = proof.ok_or(MemberError::NeedsSignature)?;
        let known = tx
            .execute(
                "DELETE FROM tokens WHERE hash = $1 AND family_id = $2 AND kind = 'nonce' AND expires_at > $3",
                params![hashed(proof.nonce), &found.family, now],
            )
            .await?;
        if known != 1 || !is_signed(key, proof) {
            return Err(MemberError::NeedsSignature);
        }
    }
    let until = now + lifetimes.session_ms();
    tx.execute(
        "UPDATE tokens SET used_at = $2 WHERE hash = $1",
        params![hashed(token), now],
    )
    .await?;
    // The access token before it ends with it.
    tx.execute(
        "DELETE FROM tokens WHERE family_id = $1 AND kind = 'access'",
        params![&found.family],
    )
    .await?;
    tx.execute(
        "UPDATE token_families SET expires_at = $2 WHERE id = $1",
        params![&found.family, until],
    )
    .await?;
    tx.execute(
        "UPDATE member_sessions SET expires_at = $2 WHERE family_id = $1",
        params![&found.family, until],
    )
    .await?;
    issue(tx, found.family, found.member, lifetimes, now, rng)
        .await
        .map(Refreshed::Fresh)
}

/// Ends a family: its tokens, and the sessions that it had signed in.
pub async fn revoke(tx: &mut Tx, family: &str, why: &str, now: Millis) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE token_families SET revoked_at = $2, revoked_why = $3 WHERE id = $1 AND revoked_at IS NULL",
        params![family, now, why],
    )
    .await?;
    tx.execute(
        "DELETE FROM member_sessions WHERE family_id = $1",
        params![family],
    )
    .await
    .map(drop)
}

/// Ends everything that is signed in for a member but the session in which she does it.
pub async fn revoke_others(
    tx: &mut Tx,
    member: &str,
    session: &str,
    why: &str,
    now: Millis,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE token_families SET revoked_at = $3, revoked_why = $4
         WHERE member_id = $1 AND revoked_at IS NULL
           AND id NOT IN (SELECT family_id FROM member_sessions WHERE session_hash = $2 AND family_id IS NOT NULL)",
        params![member, session, now, why],
    )
    .await?;
    tx.execute(
        "DELETE FROM member_sessions WHERE member_id = $1 AND session_hash <> $2
           AND (family_id IS NULL OR family_id IN (SELECT id FROM token_families WHERE revoked_at IS NOT NULL))",
        params![member, session],
    )
    .await
    .map(drop)
}

/// From now on a session is a member's, until then.
pub async fn attach(
    tx: &mut Tx,
    session: &str,
    member: &str,
    family: Option<&str>,
    until: Millis,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO member_sessions (session_hash, member_id, family_id, expires_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (session_hash) DO UPDATE SET member_id = excluded.member_id, family_id = excluded.family_id,
                                                  expires_at = excluded.expires_at",
        params![session, member, family, until],
    )
    .await
    .map(drop)
}

/// When a family ends, for a session that joins it.
pub async fn until(tx: &mut Tx, family: &str) -> Result<Millis, StoreError> {
    let row = tx
        .query_one(
            "SELECT expires_at FROM token_families WHERE id = $1",
            params![family],
        )
        .await?;
    row.get("expires_at")
}

/// The session is nobody's any more.
pub async fn detach(tx: &mut Tx, session: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM member_sessions WHERE session_hash = $1",
        params![session],
    )
    .await
    .map(drop)
}

/// Forgets what has ended. Used refresh tokens stay as long as their family: they tell of thieves.
pub async fn sweep(tx: &mut Tx, now: Millis) -> Result<u64, StoreError> {
    let mut gone = tx
        .execute("DELETE FROM token_families WHERE expires_at <= $1", params![now])
        .await?;
    gone += tx
        .execute(
            "DELETE FROM tokens WHERE expires_at <= $1 AND kind IN ('access', 'nonce')",
            params![now],
        )
        .await?;
    gone += tx
        .execute("DELETE FROM member_sessions WHERE expires_at <= $1", params![now])
        .await?;
    Ok(gone)
}

fn public_key(key: &str) -> Result<Vec<u8>, MemberError> {
    BASE64
        .decode(key)
        .ok()
        .filter(|it| it.len() == 32)
        .ok_or(MemberError::NotADeviceKey)
}

fn is_signed(key: &str, proof: Proof<'_>) -> bool {
    let (Ok(key), Ok(signature)) = (public_key(key), BASE64.decode(proof.signature)) else {
        return false;
    };
    let signed = format!("{SIGNED_PREFIX}{}", proof.nonce);
    ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, key)
        .verify(signed.as_bytes(), &signature)
        .is_ok()
}
