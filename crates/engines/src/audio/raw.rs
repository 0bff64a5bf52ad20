//! Sound without a header, as telephones and microphones' streams send it: the caller must say what it is.

use super::Clip;
use super::decode::Limits;
use crate::EngineError;

/// What headerless bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RawFormat {
    /// Signed 16-bit little endian, mono; 8000..=48000 Hz.
    S16Le { rate: u32 },
    /// G.711 mu-law, mono, 8 kHz.
    MuLaw,
    /// G.711 A-law, mono, 8 kHz.
    ALaw,
}

/// Telephone sample rate.
const TELEPHONE: u32 = 8_000;

impl RawFormat {
    /// Samples per second.
    pub fn rate(self) -> u32 {
        match self {
            Self::S16Le { rate } => rate,
            Self::MuLaw | Self::ALaw => TELEPHONE,
        }
    }

    fn bytes_per_sample(self) -> usize {
        match self {
            Self::S16Le { .. } => 2,
            Self::MuLaw | Self::ALaw => 1,
        }
    }
}

/// Decodes headerless mono bytes at their own rate. A lone last byte of a 16-bit sample is dropped.
pub fn decode_raw(bytes: &[u8], format: RawFormat, limits: &Limits) -> Result<Clip, EngineError> {
    limits.check_bytes(bytes)?;
    let rate = format.rate();
    if !(8_000..=48_000).contains(&rate) {
        return Err(EngineError::Unsupported(format!(
            "raw sound at {rate} Hz (8000 to 48000 Hz are)"
        )));
    }
    let count = bytes.len() / format.bytes_per_sample();
    let seconds = (count as u64).div_ceil(u64::from(rate));
    if seconds > u64::from(limits.max_seconds) {
        let limit = u64::from(limits.max_seconds);
        return Err(EngineError::TooLong {
            limit,
            actual: seconds,
            unit: "seconds",
        });
    }
    let samples: Vec<f32> = match format {
        RawFormat::S16Le { .. } => bytes
            .chunks_exact(2)
            .map(|pair| scale(i16::from_le_bytes([pair[0], pair[1]])))
            .collect(),
        RawFormat::MuLaw => bytes.iter().map(|&code| scale(mu_law(code))).collect(),
        RawFormat::ALaw => bytes.iter().map(|&code| scale(a_law(code))).collect(),
    };
    if samples.is_empty() {
        return Err(EngineError::Unreadable(
            "the body holds less than one sample".into(),
        ));
    }
    Ok(Clip { samples, rate })
}

fn scale(sample: i16) -> f32 {
    f32::from(sample) / 32_768.0
}

/// G.711 mu-law code to linear.
fn mu_law(code: u8) -> i16 {
    let code = !code;
    let magnitude = ((i16::from(code & 0x0f) << 3) + 0x84) << ((code & 0x70) >> 4);
    if code & 0x80 == 0 {
        magnitude - 0x84
    } else {
        0x84 - magnitude
    }
}

/// G.711 A-law code to linear.
fn a_law(code: u8) -> i16 {
    let code = code ^ 0x55;
    let mantissa = i16::from(code & 0x0f) << 4;
    let magnitude = match (code & 0x70) >> 4 {
        0 => mantissa + 8,
        exponent => (mantissa + 0x108) << (exponent - 1),
    };
    if code & 0x80 == 0 { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g711_codes_give_the_values_of_the_standard() {
        assert_eq!((mu_law(0xff), mu_law(0x7f)), (0, 0));
        assert_eq!((mu_law(0x80), mu_law(0x00)), (32_124, -32_124));
        assert_eq!((a_law(0xd5), a_law(0x55)), (8, -8));
        assert_eq!((a_law(0xaa), a_law(0x2a)), (32_256, -32_256));
    }

    #[test]
    fn raw_pcm_keeps_every_whole_sample() {
        let clip = decode_raw(
            &[0, 0x40, 0, 0xc0, 7],
            RawFormat::S16Le { rate: 8_000 },
            &Limits::default(),
        )
        .unwrap();
        assert_eq!(
            clip,
            Clip {
                samples: vec![0.5, -0.5],
                rate: 8_000
            }
        );
    }

    #[test]
    fn raw_sound_outside_the_limits_is_refused() {
        let limits = Limits {
            max_bytes: 100_000,
            max_seconds: 1,
        };
        let two_seconds = vec![0_u8; 16_000];
        assert!(matches!(
            decode_raw(&two_seconds, RawFormat::ALaw, &limits),
            Err(EngineError::TooLong {
                limit: 1,
                actual: 2,
                unit: "seconds"
            })
        ));
        assert!(matches!(
            decode_raw(&[], RawFormat::MuLaw, &limits),
            Err(EngineError::Unreadable(_))
        ));
        assert!(matches!(
            decode_raw(&[1], RawFormat::S16Le { rate: 8_000 }, &limits),
            Err(EngineError::Unreadable(_))
        ));
        assert!(matches!(
            decode_raw(&[1, 2], RawFormat::S16Le { rate: 96_000 }, &limits),
            Err(EngineError::Unsupported(_))
        ));
    }
}
