//! When somebody starts and stops speaking: turns a stream of samples into utterances, over any [`Vad`].
//!
//! Time is counted in samples of 16 kHz audio; nothing here reads a clock.

use super::Vad;
use crate::EngineError;
use crate::audio::RATE;

/// Samples in a millisecond.
const MS: u64 = RATE as u64 / 1000;
/// An onset that stays undecided longer than this is forgotten.
const ONSET_MEMORY_MS: u32 = 2_000;

/// When an utterance starts and ends. Times in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EndpointSettings {
    /// Speech probability that counts as voice, 0..1.
    pub threshold: f32,
    /// Below this a running utterance counts as silent (lower than `threshold`, so that it does not flicker).
    pub release: f32,
    /// Voice needed before speech is announced.
    pub start_ms: u32,
    /// Sound kept from before the first voiced frame, so that soft beginnings are not lost.
    pub pre_roll_ms: u32,
    /// Silence that ends an utterance.
    pub silence_ms: u32,
    /// Sound kept after the last voiced frame.
    pub tail_ms: u32,
    /// Utterances with less voice than this are dropped as coughs and clicks.
    pub min_speech_ms: u32,
    /// Longest utterance; longer speech continues in the next one.
    pub max_ms: u32,
    /// [`EndpointEvent::Silence`] is reported each time this much passes without speech.
    pub silence_report_ms: u32,
}

impl Default for EndpointSettings {
    fn default() -> Self {
        Self {
            threshold: 0.5,
            release: 0.35,
            start_ms: 60,
            pre_roll_ms: 240,
            silence_ms: 600,
            tail_ms: 200,
            min_speech_ms: 150,
            max_ms: 30_000,
            silence_report_ms: 5_000,
        }
    }
}

/// What happened in the stream. Times are milliseconds since its start.
#[derive(Debug, Clone, PartialEq)]
pub enum EndpointEvent {
    /// Somebody began to speak.
    SpeechStarted { at_ms: u64 },
    /// They finished: the sound from `start_ms` to `end_ms`, pre-roll and tail included.
    SpeechEnded {
        samples: Vec<f32>,
        start_ms: u64,
        end_ms: u64,
    },
    /// What had started was too short to be speech.
    SpeechDropped { start_ms: u64, end_ms: u64 },
    /// Another stretch without speech has passed.
    Silence { at_ms: u64 },
}

enum Phase {
    /// Waiting; `voiced` samples of a possible onset since `onset`.
    Quiet {
        onset: Option<u64>,
        voiced: u64,
        reported: u64,
    },
    /// Inside an utterance from `start`; `silent` samples since the last voice.
    Speaking { start: u64, voiced: u64, silent: u64 },
}

/// Finds utterances in a stream.
pub struct Endpointer<V> {
    vad: V,
    settings: EndpointSettings,
    phase: Phase,
    /// Samples that do not fill a frame yet.
    partial: Vec<f32>,
    /// Samples from `kept_from` to `position`.
    kept: Vec<f32>,
    kept_from: u64,
    position: u64,
}

impl<V: Vad> Endpointer<V> {
    /// An endpointer at the start of a stream.
    pub fn new(vad: V, settings: EndpointSettings) -> Self {
        Self {
            vad,
            settings,
            phase: Phase::Quiet {
                onset: None,
                voiced: 0,
                reported: 0,
            },
            partial: Vec::new(),
            kept: Vec::new(),
            kept_from: 0,
            position: 0,
        }
    }

    /// True between [`EndpointEvent::SpeechStarted`] and its end.
    pub fn speaking(&self) -> bool {
        matches!(self.phase, Phase::Speaking { .. })
    }

    /// Samples of the running utterance so far, for partial results; empty when nobody speaks.
    pub fn so_far(&self) -> &[f32] {
        if self.speaking() { &self.kept } else { &[] }
    }

    /// Silence since the last voice of the running utterance, in milliseconds; 0 when nobody speaks.
    pub fn silent_ms(&self) -> u64 {
        match self.phase {
            Phase::Speaking { silent, .. } => silent / MS,
            Phase::Quiet { .. } => 0,
        }
    }

    /// Takes the next 16 kHz samples, in pieces of any size.
    pub fn push(&mut self, samples: &[f32]) -> Result<Vec<EndpointEvent>, EngineError> {
        self.partial.extend_from_slice(samples);
        let frame_len = self.vad.frame_len().max(1);
        let mut events = Vec::new();
        let mut done = 0;
        while self.partial.len() - done >= frame_len {
            let frame = self.partial[done..done + frame_len].to_vec();
            done += frame_len;
            self.frame(&frame, &mut events)?;
        }
        self.partial.drain(..done);
        Ok(events)
    }

    /// The stream has ended: what is still being said ends with it. The endpointer is then at a new start.
    pub fn finish(&mut self) -> Result<Vec<EndpointEvent>, EngineError> {
        let mut events = Vec::new();
        let rest = std::mem::take(&mut self.partial);
        if !rest.is_empty() {
            self.frame(&rest, &mut events)?;
        }
        if let Phase::Speaking {
            start,
            voiced,
            silent,
        } = self.phase
        {
            self.end(start, voiced, silent, &mut events);
        }
        self.reset();
        Ok(events)
    }

    /// Forgets everything, as at a new start.
    pub fn reset(&mut self) {
        self.vad.reset();
        self.phase = Phase::Quiet {
            onset: None,
            voiced: 0,
            reported: 0,
        };
        self.partial.clear();
        self.kept.clear();
        (self.kept_from, self.position) = (0, 0);
    }

    fn frame(&mut self, frame: &[f32], events: &mut Vec<EndpointEvent>) -> Result<(), EngineError> {
        let probability = self.vad.probability(frame)?;
        let frame_start = self.position;
        self.kept.extend_from_slice(frame);
        self.position += frame.len() as u64;
        let length = frame.len() as u64;
        match self.phase {
            Phase::Quiet {
                onset,
                voiced,
                reported,
            } => {
                self.quiet(
                    probability,
                    frame_start,
                    length,
                    (onset, voiced, reported),
                    events,
                );
            }
            Phase::Speaking {
                start,
                voiced,
                silent,
            } => {
                self.speaking_frame(probability, length, (start, voiced, silent), events);
            }
        }
        Ok(())
    }

    fn quiet(
        &mut self,
        probability: f32,
        frame_start: u64,
        length: u64,
        (onset, voiced, reported): (Option<u64>, u64, u64),
        events: &mut Vec<EndpointEvent>,
    ) {
        let (onset, voiced) = if probability >= self.settings.threshold {
            (onset.or(Some(frame_start)), voiced + length)
        } else if probability < self.settings.release {
            (None, 0)
        } else {
            (onset, voiced) // undecided: neither counts nor breaks a beginning
        };
        if let Some(onset) = onset
            && voiced >= samples(self.settings.start_ms).max(1)
        {
            let start = onset
                .saturating_sub(samples(self.settings.pre_roll_ms))
                .max(self.kept_from);
            self.forget_before(start);
            self.phase = Phase::Speaking {
                start,
                voiced,
                silent: 0,
            };
            events.push(EndpointEvent::SpeechStarted { at_ms: start / MS });
            return;
        }
        let memory = self.settings.pre_roll_ms.saturating_add(ONSET_MEMORY_MS);
        let keep_from = match onset {
            Some(_) => self.position.saturating_sub(samples(memory)),
            None => self.position.saturating_sub(samples(self.settings.pre_roll_ms)),
        };
        self.forget_before(keep_from);
        let quiet_since = reported + samples(self.settings.silence_report_ms).max(1);
        let reported = if self.position >= quiet_since {
            events.push(EndpointEvent::Silence {
                at_ms: self.position / MS,
            });
            self.position
        } else {
            reported
        };
        self.phase = Phase::Quiet {
            onset,
            voiced,
            reported,
        };
    }

    fn speaking_frame(
        &mut self,
        probability: f32,
        length: u64,
        (start, voiced, silent): (u64, u64, u64),
        events: &mut Vec<EndpointEvent>,
    ) {
        let (voiced, silent) = if probability >= self.settings.threshold {
            (voiced + length, 0)
        } else if probability < self.settings.release {
            (voiced, silent + length)
        } else {
            (voiced, 0)
        };
        if silent >= samples(self.settings.silence_ms).max(1) {
            self.end(start, voiced, silent, events);
        } else if self.position - start >= samples(self.settings.max_ms).max(length) {
            self.end(start, voiced, silent, events);
            // They are still speaking: go on without a gap.
            self.forget_before(self.position);
            self.phase = Phase::Speaking {
                start: self.position,
                voiced: 0,
                silent,
            };
            events.push(EndpointEvent::SpeechStarted {
                at_ms: self.position / MS,
            });
        } else {
            self.phase = Phase::Speaking {
                start,
                voiced,
                silent,
            };
        }
    }

    /// Closes the utterance and goes back to waiting.
    fn end(&mut self, start: u64, voiced: u64, silent: u64, events: &mut Vec<EndpointEvent>) {
        // Cutting at the maximum length keeps everything, so that the next piece joins on.
        let cut = silent.saturating_sub(samples(self.settings.tail_ms));
        let ended = silent >= samples(self.settings.silence_ms).max(1);
        // A piece that began after such a cut may be silent from its start.
        let end = if ended {
            (self.position - cut).max(start)
        } else {
            self.position
        };
        let (start_ms, end_ms) = (start / MS, end / MS);
        if voiced >= samples(self.settings.min_speech_ms).max(1) {
            let samples = self.kept[..(end - self.kept_from) as usize].to_vec();
            events.push(EndpointEvent::SpeechEnded {
                samples,
                start_ms,
                end_ms,
            });
        } else {
            events.push(EndpointEvent::SpeechDropped { start_ms, end_ms });
        }
        self.forget_before(end.max(self.position.saturating_sub(samples(self.settings.pre_roll_ms))));
        self.phase = Phase::Quiet {
            onset: None,
            voiced: 0,
            reported: self.position,
        };
    }

    fn forget_before(&mut self, from: u64) {
        let drop = (from.saturating_sub(self.kept_from) as usize).min(self.kept.len());
        self.kept.drain(..drop);
        self.kept_from += drop as u64;
    }
}

fn samples(ms: u32) -> u64 {
    u64::from(ms) * MS
}

/// A stretch of a recording, in milliseconds since its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Span {
    pub start_ms: u64,
    pub end_ms: u64,
}

/// The speech of a recording.
#[derive(Debug, Clone, PartialEq)]
pub struct Trimmed {
    /// The spans joined together: what the recogniser should hear.
    pub samples: Vec<f32>,
    /// Where the spans were, to map times back.
    pub spans: Vec<Span>,
    /// Time with voice in it, without padding and pauses.
    pub speech_ms: u64,
}

/// Cuts silence away from both ends of a 16 kHz recording and shortens long pauses; `None` when nobody spoke.
pub fn trim<V: Vad>(
    vad: &mut V,
    audio: &[f32],
    settings: &EndpointSettings,
) -> Result<Option<Trimmed>, EngineError> {
    vad.reset();
    let frame_len = vad.frame_len().max(1);
    let (before, after) = (
        samples(settings.pre_roll_ms) as usize,
        samples(settings.tail_ms) as usize,
    );
    let mut spans: Vec<std::ops::Range<usize>> = Vec::new();
    let (mut voiced, mut run) = (0_u64, 0..0);
    let mut close = |run: &std::ops::Range<usize>, voiced: &mut u64| {
        if (run.len() as u64) < samples(settings.start_ms).max(1) {
            return;
        }
        *voiced += run.len() as u64;
        let (start, end) = (
            run.start.saturating_sub(before),
            (run.end + after).min(audio.len()),
        );
        match spans.last_mut() {
            Some(last) if start <= last.end => last.end = end,
            _ => spans.push(start..end),
        }
    };
    let mut speaking = false;
    for (index, frame) in audio.chunks(frame_len).enumerate() {
        let probability = vad.probability(frame)?;
        let at = index * frame_len;
        speaking = probability
            >= if speaking {
                settings.release
            } else {
                settings.threshold
            };
        if speaking {
            let start = if run.is_empty() { at } else { run.start };
            run = start..at + frame.len();
        } else {
            close(&run, &mut voiced);
            run = 0..0;
        }
    }
    close(&run, &mut voiced);
    vad.reset();
    if voiced < samples(settings.min_speech_ms) || spans.is_empty() {
        return Ok(None);
    }
    Ok(Some(Trimmed {
        samples: spans
            .iter()
            .flat_map(|span| audio[span.clone()].iter().copied())
            .collect(),
        spans: spans
            .iter()
            .map(|span| Span {
                start_ms: span.start as u64 / MS,
                end_ms: span.end as u64 / MS,
            })
            .collect(),
        speech_ms: voiced / MS,
    }))
}
