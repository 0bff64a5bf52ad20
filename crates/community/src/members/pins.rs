//! PINs: which are too easy, and how they are kept (Argon2id).

use super::MemberError;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::RngCore;

/// What one guess costs. Kept with each hash, so that it can be raised later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
}

impl Default for Cost {
    /// 64 MiB, three passes.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
        }
    }
}

/// 4 to 8 digits that are not the first guess of everybody: not one digit, not a row of neighbours, not a repeated part.
pub fn check(pin: &str) -> Result<(), MemberError> {
    let digits: Vec<i16> = pin
        .bytes()
        .filter(u8::is_ascii_digit)
        .map(|it| i16::from(it - b'0'))
        .collect();
    if digits.len() != pin.len() || !(4..=8).contains(&digits.len()) {
        return Err(MemberError::NotAPin);
    }
    // Nine and zero are neighbours, as on the keypad.
    let steps = |by: i16| digits.windows(2).all(|it| (it[1] - it[0]).rem_euclid(10) == by);
    let repeats = |length: usize| {
        digits.len().is_multiple_of(length) && digits.chunks(length).all(|it| *it == digits[..length])
    };
    let weak = [0, 1, 9].into_iter().any(steps) || (1..=digits.len() / 2).any(repeats);
    if weak { Err(MemberError::WeakPin) } else { Ok(()) }
}

/// The hash that is kept. Takes a noticeable part of a second and [`Cost::memory_kib`]: not for an async thread.
pub fn hash(pin: &str, cost: Cost, rng: &mut dyn RngCore) -> Result<String, MemberError> {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    let salt = SaltString::encode_b64(&salt).map_err(|_| MemberError::Hashing)?;
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| MemberError::Hashing)?;
    let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(pin.as_bytes(), &salt)
        .map_err(|_| MemberError::Hashing)?;
    Ok(hash.to_string())
}

/// Whether it is the PIN of a hash; costs as much as [`hash()`].
pub fn is_right(pin: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn easy_pins_are_refused() {
        for weak in [
            "0000", "1234", "4321", "7890", "0987", "1212", "121212", "123123", "55555555", "12341234",
        ] {
            assert!(matches!(check(weak), Err(MemberError::WeakPin)), "{weak}");
        }
        for wrong in ["", "123", "123456789", "12 45", "abcd", "१३५२"] {
            assert!(matches!(check(wrong), Err(MemberError::NotAPin)), "{wrong}");
        }
        for good in ["2580", "1357", "9041", "314159", "27182818"] {
            assert!(check(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_pin_is_kept_as_argon2id_with_64_mebibytes_and_three_passes() {
        let mut rng = StdRng::seed_from_u64(1);
        let kept = hash("2580", Cost::default(), &mut rng).unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{kept}");
        assert!(is_right("2580", &kept) && !is_right("2581", &kept));
        let again = hash("2580", Cost::default(), &mut rng).unwrap();
        assert_ne!(kept, again, "each has its own salt");
        assert!(!is_right("2580", "not a hash"));
    }
}
