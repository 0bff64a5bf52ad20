//! eSpeak NG as a separate program: the voice of last resort in all eleven languages, and the phonemes of natural voices.
//!
//! It is never linked (its licence is the GPL); text goes in through a pipe, sound or phonemes come out through another.

use super::{SpeakOptions, Synthesizer, Voice, VoiceCapabilities};
use crate::EngineError;
use crate::audio::Clip;
use crate::stopwatch::Stopwatch;
use crate::worker::Stop;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

/// Our languages and the voice that speaks each.
const VOICES: [(&str, &str); 11] = [
    ("hi", "hi"),
    ("bn", "bn"),
    ("mr", "mr"),
    ("ta", "ta"),
    ("te", "te"),
    ("gu", "gu"),
    ("kn", "kn"),
    ("ml", "ml"),
    ("pa", "pa"),
    ("or", "or"),
    ("en", "en-gb"),
];
/// Variant of a voice that sounds like a woman.
const FEMALE: &str = "+f3";
/// Words a minute at speed 1: a little slower than its default, which is hard to follow in Indian languages.
const WORDS_A_MINUTE: f32 = 145.0;
/// Characters given to one process.
const LONGEST: usize = 2000;
/// Characters of one request.
const LIMIT: usize = 20_000;
/// Bytes of sound taken from one process (about twelve minutes).
const MOST_OUTPUT: u64 = 32 << 20;
/// How often a running process is looked at.
const LOOK: Duration = Duration::from_millis(3);

/// The engine.
#[derive(Debug)]
pub struct Espeak {
    program: PathBuf,
    timeout: Duration,
    capabilities: VoiceCapabilities,
}

impl Espeak {
    /// `program` is usually `espeak-ng`; `timeout` bounds each process. Fails where the program does not run.
    pub fn new(program: &Path, timeout: Duration) -> Result<Self, EngineError> {
        run(program, &["--version"], "", timeout, &Stop::default())?;
        let both = |(language, voice): &(&str, &str)| {
            [("f", format!("{voice}{FEMALE}")), ("m", (*voice).to_owned())].map(|(gender, id)| Voice {
                id,
                language: (*language).to_owned(),
                gender: if gender == "f" { "female" } else { "male" },
            })
        };
        let capabilities = VoiceCapabilities {
            name: "espeak-ng".to_owned(),
            voices: VOICES.iter().flat_map(both).collect(),
            natural: false,
            real_time_factor: 0.02,
            memory: 5 << 20,
            remote: false,
        };
        Ok(Self {
            program: program.to_owned(),
            timeout,
            capabilities,
        })
    }

    fn voice(&self, options: &SpeakOptions) -> Result<&str, EngineError> {
        let known = self.capabilities.voices.iter();
        let wanted = options.voice.as_deref();
        let named = known
            .clone()
            .find(|voice| Some(voice.id.as_str()) == wanted && voice.language == options.language);
        named
            .or_else(|| known.clone().find(|voice| voice.language == options.language))
            .map(|voice| voice.id.as_str())
            .ok_or_else(|| EngineError::Unsupported(format!("language {}", options.language)))
    }
}

impl Synthesizer for Espeak {
    fn capabilities(&self) -> &VoiceCapabilities {
        &self.capabilities
    }

    fn speak(&mut self, text: &str, options: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError> {
        let actual = text.chars().count();
        if actual > LIMIT {
            return Err(EngineError::TooLong {
                limit: LIMIT as u64,
                actual: actual as u64,
                unit: "characters",
            });
        }
        let voice = self.voice(options)?.to_owned();
        let rate = words_a_minute(options.speed).to_string();
        let mut speech = Clip {
            samples: Vec::new(),
            rate: 22_050,
        };
        for piece in super::split::clauses(&plain(text), LONGEST) {
            let arguments = ["-v", &voice, "-s", &rate, "-b", "1", "--stdin", "--stdout"];
            let clip = parse_wav(&run(&self.program, &arguments, &piece, self.timeout, stop)?)?;
            speech.rate = clip.rate;
            speech.samples.extend(clip.samples);
        }
        if speech.samples.is_empty() {
            return Err(EngineError::Unreadable(
                "nothing in the text can be spoken".to_owned(),
            ));
        }
        Ok(speech)
    }
}

/// Text to phonemes.
#[derive(Debug, Clone)]
pub struct Phonemizer {
    program: PathBuf,
    timeout: Duration,
}

impl Phonemizer {
    pub fn new(program: &Path, timeout: Duration) -> Self {
        Self {
            program: program.to_owned(),
            timeout,
        }
    }

    /// IPA with `^` between the letters of one sound, one line per text; all texts are worked on at once.
    pub fn ipa(&self, texts: &[&str], voice: &str, stop: &Stop) -> Result<Vec<String>, EngineError> {
        let arguments = ["-q", "-v", voice, "--ipa", "--tie=^", "--stdin"];
        let runs: Result<Vec<Running>, EngineError> = texts
            .iter()
            .map(|text| Running::start(&self.program, &arguments, &plain(text)))
            .collect();
        let finish = |run: Running| {
            let bytes = run.finish(self.timeout, stop)?;
            Ok(String::from_utf8_lossy(&bytes)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "))
        };
        runs?.into_iter().map(finish).collect()
    }
}

/// Removes what the program would read as a command: control characters and phoneme brackets.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push('\n'),
            c if c.is_control() => out.push(' '),
            '[' | ']' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Speed 0.25..=4.0 (0 = 1) as the program's words a minute.
fn words_a_minute(speed: f32) -> u32 {
    let speed = if speed > 0.0 { speed.clamp(0.25, 4.0) } else { 1.0 };
    (WORDS_A_MINUTE * speed).clamp(80.0, 450.0) as u32
}

fn run(
    program: &Path,
    arguments: &[&str],
    text: &str,
    timeout: Duration,
    stop: &Stop,
) -> Result<Vec<u8>, EngineError> {
    Running::start(program, arguments, text)?.finish(timeout, stop)
}

/// A process at work: one thread feeds it, one drains it, so that no full pipe can block it. Killed when dropped.
struct Running {
    child: Child,
    output: Option<JoinHandle<std::io::Result<Vec<u8>>>>,
}

impl Running {
    fn start(program: &Path, arguments: &[&str], text: &str) -> Result<Self, EngineError> {
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => EngineError::ModelMissing("espeak-ng".to_owned()),
                _ => EngineError::io("starting espeak-ng", error),
            })?;
        if let Some(mut input) = child.stdin.take() {
            let text = text.to_owned();
            // A process that ends early closes the pipe; its exit status tells why.
            std::thread::spawn(move || input.write_all(text.as_bytes()));
        }
        let output = child.stdout.take().map(|pipe| {
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                pipe.take(MOST_OUTPUT).read_to_end(&mut bytes).map(|_| bytes)
            })
        });
        Ok(Self { child, output })
    }

    fn finish(mut self, timeout: Duration, stop: &Stop) -> Result<Vec<u8>, EngineError> {
        let watch = Stopwatch::start();
        let status = loop {
            if let Some(status) = self
                .child
                .try_wait()
                .map_err(|error| EngineError::io("espeak-ng", error))?
            {
                break status;
            }
            if stop.stopped() {
                return Err(EngineError::Cancelled);
            }
            if watch.elapsed() > timeout {
                return Err(EngineError::Inference("espeak-ng took too long".to_owned()));
            }
            std::thread::sleep(LOOK);
        };
        let output = self.output.take().and_then(|thread| thread.join().ok());
        let bytes = output
            .transpose()
            .map_err(|error| EngineError::io("reading from espeak-ng", error))?;
        if !status.success() {
            return Err(EngineError::Inference(format!("espeak-ng ended with {status}")));
        }
        Ok(bytes.unwrap_or_default())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail harmlessly for a process that has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads 16-bit mono WAV whose length fields are not filled in (the program writes to a pipe).
fn parse_wav(bytes: &[u8]) -> Result<Clip, EngineError> {
    let bad = || EngineError::Inference("espeak-ng sent no sound".to_owned());
    if bytes.is_empty() {
        return Ok(Clip {
            samples: Vec::new(),
            rate: 22_050,
        });
    }
    let field = |at: usize| {
        bytes
            .get(at..at + 4)
            .and_then(|four| four.try_into().ok())
            .map(u32::from_le_bytes)
    };
    if bytes.get(..4) != Some(b"RIFF") || bytes.get(8..12) != Some(b"WAVE") {
        return Err(bad());
    }
    let (mut at, mut rate) = (12_usize, 22_050);
    loop {
        let name = bytes.get(at..at + 4).ok_or_else(bad)?;
        let length = field(at + 4).ok_or_else(bad)? as usize;
        let body = at + 8;
        match name {
            b"fmt " => rate = field(body + 4).ok_or_else(bad)?,
            b"data" => {
                let data = bytes.get(body..).unwrap_or_default();
                let samples = data
                    .chunks_exact(2)
                    .map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0)
                    .collect();
                return Ok(Clip { samples, rate });
            }
            _ => {}
        }
        at = body.checked_add(length).ok_or_else(bad)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_a_command() {
        assert_eq!(plain("a [[h@l'oU]] \u{1b}b\u{0}c\nd"), "a   h@l'oU    b c\nd");
    }

    #[test]
    fn speed_stays_within_what_the_program_takes() {
        assert_eq!(words_a_minute(0.0), 145);
        assert_eq!(words_a_minute(0.25), 80);
        assert_eq!(words_a_minute(100.0), 450);
        assert_eq!(words_a_minute(f32::NAN), 145);
    }

    #[test]
    fn broken_sound_is_an_error_and_never_a_panic() {
        for bytes in [
            &b"RIFF"[..],
            b"RIFF\0\0\0\0WAVEdata",
            b"RIFF\0\0\0\0WAVExxxx\xff\xff\xff\xff",
            b"hello world hello",
        ] {
            assert!(parse_wav(bytes).is_err());
        }
        let clip =
            parse_wav(b"RIFF\0\0\0\0WAVEfmt \x08\0\0\0\x01\0\x01\0\x22\x56\0\0data\0\xf0\xff\x7f\0\x40\0")
                .unwrap();
        assert_eq!((clip.rate, clip.samples.as_slice()), (22_050, &[0.5][..]));
    }

    #[test]
    fn a_missing_program_is_a_missing_model() {
        let error = Espeak::new(Path::new("no-such-program"), Duration::from_secs(1)).unwrap_err();
        assert!(matches!(error, EngineError::ModelMissing(_)));
    }

    #[test]
    fn a_hanging_program_is_killed() {
        let error = run(
            Path::new("sleep"),
            &["100"],
            "",
            Duration::from_millis(50),
            &Stop::default(),
        )
        .unwrap_err();
        assert!(error.to_string().contains("too long"), "{error}");
        let stop = Stop::default();
        stop.stop();
        let error = run(Path::new("sleep"), &["100"], "", Duration::from_secs(9), &stop).unwrap_err();
        assert!(matches!(error, EngineError::Cancelled));
    }
}
