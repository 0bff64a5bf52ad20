//! Fingerprints of rows that follow each other: changing one breaks all after it.

use sha2::{Digest as _, Sha256};

/// SHA-256 over a list, in hexadecimal. The length before each part: no two different lists give the same bytes.
pub(crate) fn hash<T: AsRef<str>>(parts: &[T]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        let part = part.as_ref();
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hex::encode(hasher.finalize())
}
