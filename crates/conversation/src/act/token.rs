//! The proof that a person said yes to exactly this.

use crate::Millis;
use crate::turn::Values;
use hmac::{Hmac, Mac};
use serde_json::Value;
use sha2::Sha256;

/// How long a yes holds, in milliseconds.
pub const TOKEN_LIFE_MS: Millis = 120_000;

/// Why a token proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    #[error("the confirmation is not readable")]
    Malformed,
    #[error("the confirmation is too old")]
    Expired,
    #[error("the confirmation is for something else")]
    Wrong,
}

/// What a good token says. Whoever verifies must accept each nonce once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationToken {
    pub nonce: u64,
    pub expires: Millis,
}

/// `HMAC-SHA256(key, session, tool, args, nonce, expiry)`, with the nonce and the expiry in front.
pub fn issue(key: &[u8; 32], session: &str, tool: &str, args: &Values, nonce: u64, now: Millis) -> String {
    let expires = now.saturating_add(TOKEN_LIFE_MS);
    let tag = mac(key, session, tool, args, nonce, expires)
        .finalize()
        .into_bytes();
    format!("{nonce:016x}.{expires}.{}", hex::encode(tag))
}

/// Checks a token against exactly these arguments. One-time use is the caller's duty, by the nonce.
pub fn verify(
    key: &[u8; 32],
    session: &str,
    tool: &str,
    args: &Values,
    token: &str,
    now: Millis,
) -> Result<ConfirmationToken, TokenError> {
    let mut parts = token.splitn(3, '.');
    let mut part = || parts.next().ok_or(TokenError::Malformed);
    let nonce = u64::from_str_radix(part()?, 16).map_err(|_| TokenError::Malformed)?;
    let expires: Millis = part()?.parse().map_err(|_| TokenError::Malformed)?;
    let tag = hex::decode(part()?).map_err(|_| TokenError::Malformed)?;
    // The tag first: nothing may be learnt from a forged token.
    mac(key, session, tool, args, nonce, expires)
        .verify_slice(&tag)
        .map_err(|_| TokenError::Wrong)?;
    if now >= expires || expires - now > TOKEN_LIFE_MS {
        return Err(TokenError::Expired);
    }
    Ok(ConfirmationToken { nonce, expires })
}

fn mac(
    key: &[u8; 32],
    session: &str,
    tool: &str,
    args: &Values,
    nonce: u64,
    expires: Millis,
) -> Hmac<Sha256> {
    // Unwrap safety: HMAC takes a key of any length.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    for field in [session.as_bytes(), tool.as_bytes(), canonical(args).as_bytes()] {
        // Lengths in front, so that no two different triples give the same bytes.
        mac.update(&(field.len() as u64).to_be_bytes());
        mac.update(field);
    }
    mac.update(&nonce.to_be_bytes());
    mac.update(&expires.to_be_bytes());
    mac
}

/// JSON with sorted keys: the same arguments always give the same text.
fn canonical(args: &Values) -> String {
    let fields: Vec<String> = args
        .iter()
        .map(|(k, v)| format!("{}:{}", Value::from(k.as_str()), sorted(v)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

fn sorted(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut fields: Vec<(&String, &Value)> = map.iter().collect();
            fields.sort_by_key(|(k, _)| *k);
            let fields: Vec<String> = fields
                .iter()
                .map(|(k, v)| format!("{}:{}", Value::from(k.as_str()), sorted(v)))
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const KEY: [u8; 32] = [7; 32];

    fn args(gig: &str) -> Values {
        Values::from([
            ("gig".to_owned(), json!(gig)),
            ("terms".to_owned(), json!({"pay": 5, "at": [1, 2]})),
        ])
    }

    #[test]
    fn t1_a_token_holds_for_exactly_these_arguments_this_session_and_120_seconds() {
        let token = issue(&KEY, "s1", "gigs.apply", &args("g1"), 9, 1_000);
        let check =
            |session: &str, tool: &str, gig: &str, now| verify(&KEY, session, tool, &args(gig), &token, now);
        assert_eq!(
            check("s1", "gigs.apply", "g1", 120_999),
            Ok(ConfirmationToken {
                nonce: 9,
                expires: 121_000
            })
        );
        assert_eq!(check("s1", "gigs.apply", "g2", 2_000), Err(TokenError::Wrong));
        assert_eq!(check("s2", "gigs.apply", "g1", 2_000), Err(TokenError::Wrong));
        assert_eq!(check("s1", "gigs.post", "g1", 2_000), Err(TokenError::Wrong));
        assert_eq!(check("s1", "gigs.apply", "g1", 121_000), Err(TokenError::Expired));
        let later = token.replacen("121000", "999000", 1);
        assert_eq!(
            verify(&KEY, "s1", "gigs.apply", &args("g1"), &later, 2_000),
            Err(TokenError::Wrong)
        );
        for bad in ["", "x", "1.2", "zz.1.aa", "1.2.zz"] {
            assert_eq!(
                verify(&KEY, "s1", "gigs.apply", &args("g1"), bad, 0),
                Err(TokenError::Malformed)
            );
        }
    }

    #[test]
    fn the_order_of_keys_does_not_matter() {
        let one: Value = serde_json::from_str(r#"{"a":1,"b":{"c":2,"d":3}}"#).unwrap();
        let two: Value = serde_json::from_str(r#"{"b":{"d":3,"c":2},"a":1}"#).unwrap();
        assert_eq!(sorted(&one), sorted(&two));
    }
}
