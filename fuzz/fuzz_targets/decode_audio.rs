//! Any bytes given as a sound file: an answer within the limits, never a panic.
#![no_main]

use engines::audio::{Limits, RawFormat, decode, decode_16k, decode_raw};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_bytes: 1 << 20, max_seconds: 5 };
    if let Ok(clip) = decode_16k(bytes, None, &limits) {
        assert!(clip.millis() <= 5_001);
        assert!(clip.samples.iter().all(|sample| sample.is_finite()));
    }
    let _ = decode(bytes, None, &limits);
    for format in [RawFormat::S16Le { rate: 8_000 }, RawFormat::MuLaw, RawFormat::ALaw] {
        let _ = decode_raw(bytes, format, &limits);
    }
});
