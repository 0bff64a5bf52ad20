//! WAV files whose recorder could not go back to write the sizes into the header.

use std::borrow::Cow;

/// Bytes of a chunk header: name and size.
const CHUNK: usize = 8;

/// The file with RIFF and data sizes set to what is really there; unchanged when they are right or it is no WAV.
pub(super) fn with_true_sizes(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_wav = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WAVE");
    let Some(data) = is_wav.then(|| data_chunk(bytes)).flatten() else {
        return Cow::Borrowed(bytes);
    };
    let body = bytes.len() - data - CHUNK;
    let claimed = size_at(bytes, data).unwrap_or(0);
    let riff = size_at(bytes, 0).unwrap_or(0);
    // Other chunks may follow the data, so a smaller size is right as long as the whole agrees with it.
    let fits = claimed <= body
        && claimed > 0
        && riff + CHUNK <= bytes.len()
        && riff + CHUNK >= data + CHUNK + claimed;
    if fits && riff + CHUNK + 1 >= bytes.len() {
        return Cow::Borrowed(bytes);
    }
    let (Ok(riff), Ok(body)) = (u32::try_from(bytes.len() - CHUNK), u32::try_from(body)) else {
        return Cow::Borrowed(bytes);
    };
    let mut fixed = bytes.to_vec();
    fixed[4..8].copy_from_slice(&riff.to_le_bytes());
    fixed[data + 4..data + 8].copy_from_slice(&body.to_le_bytes());
    Cow::Owned(fixed)
}

/// Where the header of the data chunk starts.
fn data_chunk(bytes: &[u8]) -> Option<usize> {
    let mut at = 12;
    while let Some(size) = size_at(bytes, at) {
        if &bytes[at..at + 4] == b"data" {
            return Some(at);
        }
        at = at.checked_add(CHUNK)?.checked_add(size)?.checked_add(size % 2)?;
    }
    None
}

/// The size field of the chunk header at `at`, if a whole header is there.
fn size_at(bytes: &[u8], at: usize) -> Option<usize> {
    let field = bytes.get(at..)?.get(4..8)?;
    Some(u32::from_le_bytes([field[0], field[1], field[2], field[3]]) as usize)
}
