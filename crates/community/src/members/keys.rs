//! Keys of programs: named, limited to some actions, expiring, revocable, shown once.

use super::{Action, MemberError, tokens::hashed};
use crate::audit::{self, Actor, Entry};
use rand::RngCore;
use store::{Millis, Row, StoreError, Tx, new_id, params};

/// What a key begins with.
pub const PREFIX: &str = "awk_";
/// Characters that a list shows.
const SHOWN: usize = 12;
const MAX_NAME: usize = 60;
const LONGEST_MS: Millis = 366 * 86_400_000;

/// A key as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    pub id: String,
    pub name: String,
    pub prefix: String,
    pub scopes: Vec<Action>,
    pub made_at: Millis,
    pub expires_at: Millis,
    pub revoked_at: Option<Millis>,
}

/// Makes a key; gives it with its secret, which is never seen again.
pub async fn make(
    tx: &mut Tx,
    by: &Actor,
    name: &str,
    scopes: &[Action],
    lifetime: Millis,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(ApiKey, String), MemberError> {
    let named = !name.trim().is_empty() && name.chars().count() <= MAX_NAME;
    let lives = (1..=LONGEST_MS).contains(&lifetime);
    if !named || !lives || scopes.is_empty() || !scopes.iter().all(|it| it.for_programs()) {
        return Err(MemberError::NotAKey);
    }
    let mut bytes = [0; 32];
    rng.fill_bytes(&mut bytes);
    let secret = format!("{PREFIX}{}", hex::encode(bytes));
    let key = ApiKey {
        id: new_id(now, rng),
        name: name.trim().to_owned(),
        prefix: secret[..SHOWN].to_owned(),
        scopes: scopes.to_vec(),
        made_at: now,
        expires_at: now + lifetime,
        revoked_at: None,
    };
    let names: Vec<&str> = scopes.iter().map(|it| it.as_str()).collect();
    let names = names.join(" ");
    tx.execute(
        "INSERT INTO api_keys (id, name, prefix, hash, scopes, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &key.id,
            &key.name,
            &key.prefix,
            hashed(&secret),
            &names,
            now,
            key.expires_at
        ],
    )
    .await?;
    let target = format!("key:{}", key.id);
    audit::append(tx, &Entry::done(by, "key.make", &target, &names), now).await?;
    Ok((key, secret))
}

/// The live key of a secret.
pub async fn by_secret(tx: &mut Tx, secret: &str, now: Millis) -> Result<Option<ApiKey>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT * FROM api_keys WHERE hash = $1 AND revoked_at IS NULL AND expires_at > $2",
            params![hashed(secret), now],
        )
        .await?;
    row.as_ref().map(key).transpose()
}

/// All keys, newest first.
pub async fn list(tx: &mut Tx) -> Result<Vec<ApiKey>, StoreError> {
    let rows = tx
        .query("SELECT * FROM api_keys ORDER BY id DESC", Vec::new())
        .await?;
    rows.iter().map(key).collect()
}

/// Ends a key. False: there is no live one of that id.
pub async fn revoke(tx: &mut Tx, by: &Actor, id: &str, now: Millis) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
            params![id, now],
        )
        .await?
        > 0;
    if changed {
        let target = format!("key:{id}");
        audit::append(tx, &Entry::done(by, "key.revoke", &target, ""), now).await?;
    }
    Ok(changed)
}

fn key(row: &Row) -> Result<ApiKey, StoreError> {
    let scopes: String = row.get("scopes")?;
    Ok(ApiKey {
        id: row.get("id")?,
        name: row.get("name")?,
        prefix: row.get("prefix")?,
        scopes: scopes.split(' ').filter_map(Action::parse).collect(),
        made_at: row.get("made_at")?,
        expires_at: row.get("expires_at")?,
        revoked_at: row.get("revoked_at")?,
    })
}
