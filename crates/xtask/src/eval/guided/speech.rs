//! Spoken sentences: several voices, and what a telephone or a room does to them.

use crate::node::espeak;
use anyhow::Result;
use conversation::language::Language;
use engines::audio::decode::{Limits, decode_16k};
use engines::audio::resample::resample_clip;
use engines::audio::{Clip, RATE};
use engines::speak::espeak::Phonemizer;
use engines::speak::kokoro::Kokoro;
use engines::speak::{SpeakOptions, Synthesizer as _};
use engines::worker::Stop;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Variants that nothing was trained with, for improving and for judging.
const TUNE: [&str; 4] = ["m2", "f3", "Jacky", "Belinda"];
const TEST: [&str; 4] = ["m4", "f4", "m7", "Denis"];
const TIMEOUT: Duration = Duration::from_secs(20);
const TELEPHONE_RATE: u32 = 8_000;
/// Loudness of the noise below the speech, in decibels.
const NOISE_BELOW: f32 = 15.0;

/// What happens to the sound on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Condition {
    Clean,
    Telephone,
    Noise,
}

impl Condition {
    pub(super) const ALL: [Self; 3] = [Self::Clean, Self::Telephone, Self::Noise];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Telephone => "telephone",
            Self::Noise => "noise",
        }
    }
}

pub(super) struct Speakers {
    variants: &'static [&'static str],
    natural: Option<Kokoro>,
    tune: bool,
}

impl Speakers {
    /// Natural voices where they are installed in `models`, diphone voices where festival is, espeak-ng everywhere.
    pub(super) fn new(models: &Path, tune: bool) -> Self {
        let phonemizer = Phonemizer::new(Path::new("espeak-ng"), TIMEOUT);
        Self {
            variants: if tune { &TUNE } else { &TEST },
            natural: Kokoro::load(&models.join("kokoro"), phonemizer, 2).ok(),
            tune,
        }
    }

    /// The sentence as mono 16 kHz samples. Every third one is spoken by a natural voice, every fifth by a diphone voice,
    /// in languages that have them.
    pub(super) fn say(
        &mut self,
        language: Language,
        index: usize,
        text: &str,
        condition: Condition,
    ) -> Result<Vec<f32>> {
        let clip = match (index % 3, index % 5) {
            (2, _) => self.natural(language, index, text)?,
            (_, 4) => diphones(language, text)?,
            _ => None,
        };
        let clip = match clip {
            Some(clip) => clip,
            None => self.espeak(language, index, text)?,
        };
        Ok(match condition {
            Condition::Clean => clip.samples,
            Condition::Telephone => telephone(&clip)?,
            Condition::Noise => noisy(clip.samples, index as u64),
        })
    }

    fn espeak(&self, language: Language, index: usize, text: &str) -> Result<Clip> {
        let base = if language == Language::En {
            "en-us"
        } else {
            language.code()
        };
        let voice = format!("{base}+{}", self.variants[index % self.variants.len()]);
        decoded(&espeak(&voice, 150, text)?)
    }

    fn natural(&mut self, language: Language, index: usize, text: &str) -> Result<Option<Clip>> {
        let second = index % 2 == 1;
        let voice = match (language, self.tune, second) {
            (Language::Hi, true, false) => "hf_alpha",
            (Language::Hi, true, true) => "hm_omega",
            (Language::Hi, false, false) => "hf_beta",
            (Language::Hi, false, true) => "hm_psi",
            (Language::En, true, _) => "am_michael",
            (Language::En, false, _) => "af_heart",
            _ => return Ok(None),
        };
        let Some(kokoro) = &mut self.natural else {
            return Ok(None);
        };
        let options = SpeakOptions {
            language: language.code().to_owned(),
            voice: Some(voice.to_owned()),
            ..SpeakOptions::default()
        };
        let clip = kokoro.speak(text, &options, &Stop::default())?;
        Ok(Some(resample_clip(&clip, RATE)?))
    }
}

fn decoded(wav: &[u8]) -> Result<Clip> {
    let limits = Limits {
        max_bytes: 20 << 20,
        max_seconds: 60,
    };
    Ok(decode_16k(wav, Some("wav"), &limits)?)
}

/// A diphone voice of festival, cut out of a human voice; `None` where there is none.
fn diphones(language: Language, text: &str) -> Result<Option<Clip>> {
    let voice = match language {
        Language::Hi => "voice_hindi_NSK_diphone",
        Language::Mr => "voice_marathi_NSK_diphone",
        Language::Te => "voice_telugu_NSK_diphone",
        _ => return Ok(None),
    };
    let file = tempfile::Builder::new().suffix(".wav").tempfile()?;
    // The intonation that the voices ask for does not load.
    let program = format!("(begin ({voice}) (Parameter.set 'Int_Method Intonation_Simple))");
    let child = Command::new("text2wave")
        .args(["-eval", &program, "-o"])
        .arg(file.path())
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return Ok(None) };
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    child.wait()?;
    let wav = std::fs::read(file.path())?;
    Ok(if wav.len() > 8_000 {
        Some(decoded(&wav)?)
    } else {
        None
    })
}

/// 8 kHz, mu-law.
fn telephone(clip: &Clip) -> Result<Vec<f32>> {
    let mut narrow = resample_clip(clip, TELEPHONE_RATE)?;
    for sample in &mut narrow.samples {
        const MU: f32 = 255.0;
        let pressed = (1.0 + MU * sample.abs().min(1.0)).ln() / (1.0 + MU).ln();
        let stepped = (pressed * 127.0).round() / 127.0;
        *sample = sample.signum() * ((1.0 + MU).powf(stepped) - 1.0) / MU;
    }
    Ok(resample_clip(&narrow, RATE)?.samples)
}

/// White noise, the same for the same seed.
fn noisy(mut samples: Vec<f32>, seed: u64) -> Vec<f32> {
    let power = samples.iter().map(|s| s * s).sum::<f32>() / samples.len().max(1) as f32;
    // A uniform value between -1 and 1 has a third of the power of its peak.
    let peak = (3.0 * power / 10.0_f32.powf(NOISE_BELOW / 10.0)).sqrt();
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for sample in &mut samples {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *sample += peak * ((state >> 40) as f32 / (1_u64 << 23) as f32 - 1.0);
    }
    samples
}
