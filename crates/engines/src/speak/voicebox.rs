//! Choosing who speaks: the natural voice where its first sound comes in time, the instant one otherwise, and never
//! silence: an engine that fails is followed by the next, and the last answer is the text itself.

use super::cache::{Phrase, PhraseCache};
use super::{SpeakOptions, Synthesizer, VoiceCapabilities, loudness};
use crate::EngineError;
use crate::audio::Clip;
use crate::stopwatch::Stopwatch;
use crate::worker::Stop;
use std::collections::VecDeque;
use std::time::Duration;

/// Characters that are spoken in a second, about, in any of our languages.
const CHARACTERS_A_SECOND: f32 = 13.0;
/// Weight of a new measurement of an engine's speed.
const NEWEST: f32 = 0.3;
/// Set phrases that wait for their natural rendering.
const MOST_WAITING: usize = 64;

/// What to say, and how soon it must be heard.
#[derive(Debug, Clone)]
pub struct Utterance {
    /// One sentence or clause.
    pub text: String,
    pub options: SpeakOptions,
    /// Time until sound must be ready; `None` = quality before speed.
    pub budget: Option<Duration>,
    /// A set phrase without personal words: its sound may be kept on disk.
    pub cacheable: bool,
}

/// How it was said.
#[derive(Debug, Clone, PartialEq)]
pub enum Spoken {
    Sound {
        clip: Clip,
        engine: String,
        cached: bool,
    },
    /// No engine could speak it: show the text.
    TextOnly { reason: String },
}

struct Speaker {
    engine: Box<dyn Synthesizer>,
    /// Measured synthesis seconds per second of sound.
    real_time_factor: f32,
}

/// The voices of this machine behind one door. Lives on the thread that owns the engines.
pub struct Voicebox {
    speakers: Vec<Speaker>,
    cache: PhraseCache,
    waiting: VecDeque<Utterance>,
}

impl Voicebox {
    /// `engines` in order of preference.
    pub fn new(engines: Vec<Box<dyn Synthesizer>>, cache: PhraseCache) -> Self {
        let speaker = |engine: Box<dyn Synthesizer>| Speaker {
            real_time_factor: engine.capabilities().real_time_factor,
            engine,
        };
        Self {
            speakers: engines.into_iter().map(speaker).collect(),
            cache,
            waiting: VecDeque::new(),
        }
    }

    /// What each engine can do, with its speed as measured so far.
    pub fn capabilities(&self) -> Vec<VoiceCapabilities> {
        let measured = |speaker: &Speaker| VoiceCapabilities {
            real_time_factor: speaker.real_time_factor,
            ..speaker.engine.capabilities().clone()
        };
        self.speakers.iter().map(measured).collect()
    }

    /// Says something. Only a stop is an error.
    pub fn speak(&mut self, utterance: &Utterance, stop: &Stop) -> Result<Spoken, EngineError> {
        if let Some(remembered) = self.remembered(utterance) {
            return Ok(remembered);
        }
        let order = self.order(utterance);
        let mut reason = format!("no voice for {}", utterance.options.language);
        for index in order {
            match self.render(index, utterance, stop) {
                Ok((clip, engine)) => {
                    self.promise_better(index, utterance);
                    return Ok(Spoken::Sound {
                        clip,
                        engine,
                        cached: false,
                    });
                }
                Err(EngineError::Cancelled) => return Err(EngineError::Cancelled),
                Err(error) => {
                    tracing::warn!(%error, "a voice failed, trying the next");
                    reason = error.to_string();
                }
            }
        }
        Ok(Spoken::TextOnly { reason })
    }

    /// Set phrases that were spoken by the instant voice and wait for their natural rendering.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Renders one waiting phrase for the next time; call when idle. False when nothing waits.
    pub fn improve(&mut self, stop: &Stop) -> bool {
        let Some(utterance) = self.waiting.pop_front() else {
            return false;
        };
        let natural = self
            .candidates(&utterance)
            .into_iter()
            .find(|index| self.natural(*index));
        match natural.map(|index| self.render(index, &utterance, stop)) {
            Some(Err(EngineError::Cancelled)) => self.waiting.push_front(utterance),
            Some(Err(error)) => tracing::warn!(%error, "a phrase could not be rendered ahead"),
            Some(Ok(_)) | None => {}
        }
        true
    }

    fn remembered(&mut self, utterance: &Utterance) -> Option<Spoken> {
        let candidates = self.candidates(utterance);
        // Who asks for the voice of one engine does not want the sound of another.
        let only = candidates
            .first()
            .is_some_and(|index| self.names(*index, utterance));
        for index in candidates.into_iter().take(if only { 1 } else { usize::MAX }) {
            let Some(speaker) = self.speakers.get(index) else {
                continue;
            };
            let capabilities = speaker.engine.capabilities();
            let phrase = phrase(capabilities, utterance);
            if let Some(clip) = self.cache.get(&phrase) {
                return Some(Spoken::Sound {
                    clip,
                    engine: capabilities.name.clone(),
                    cached: true,
                });
            }
        }
        None
    }

    /// Engines that speak the language; one that has the wanted voice comes first.
    fn candidates(&self, utterance: &Utterance) -> Vec<usize> {
        let options = &utterance.options;
        let speaks = |speaker: &Speaker| {
            speaker
                .engine
                .capabilities()
                .voices
                .iter()
                .any(|voice| voice.language == options.language)
        };
        let mut found: Vec<usize> = (0..self.speakers.len())
            .filter(|index| self.speakers.get(*index).is_some_and(speaks))
            .collect();
        found.sort_by_key(|index| !self.names(*index, utterance));
        found
    }

    /// True where the wanted voice is this engine's.
    fn names(&self, index: usize, utterance: &Utterance) -> bool {
        let wanted = utterance.options.voice.as_ref();
        let has = |speaker: &Speaker| {
            speaker
                .engine
                .capabilities()
                .voices
                .iter()
                .any(|voice| Some(&voice.id) == wanted)
        };
        self.speakers.get(index).is_some_and(has)
    }

    /// Those whose sound comes in time first, the others after them, fastest first.
    fn order(&self, utterance: &Utterance) -> Vec<usize> {
        let mut in_time = Vec::new();
        let mut late = Vec::new();
        for index in self.candidates(utterance) {
            let expected = self.expected(index, utterance);
            if utterance
                .budget
                .is_none_or(|budget| expected <= budget.as_secs_f32())
            {
                in_time.push(index);
            } else {
                late.push(index);
            }
        }
        late.sort_by(|a, b| {
            self.expected(*a, utterance)
                .total_cmp(&self.expected(*b, utterance))
        });
        in_time.extend(late);
        in_time
    }

    /// Seconds until the sound is ready, about.
    fn expected(&self, index: usize, utterance: &Utterance) -> f32 {
        let speed = if utterance.options.speed > 0.0 {
            utterance.options.speed
        } else {
            1.0
        };
        let seconds = utterance.text.chars().count() as f32 / CHARACTERS_A_SECOND / speed;
        self.speakers
            .get(index)
            .map_or(f32::MAX, |speaker| speaker.real_time_factor * seconds)
    }

    fn natural(&self, index: usize) -> bool {
        self.speakers
            .get(index)
            .is_some_and(|speaker| speaker.engine.capabilities().natural)
    }

    fn render(
        &mut self,
        index: usize,
        utterance: &Utterance,
        stop: &Stop,
    ) -> Result<(Clip, String), EngineError> {
        let speaker = self
            .speakers
            .get_mut(index)
            .ok_or_else(|| EngineError::Unavailable("voice".to_owned()))?;
        let watch = Stopwatch::start();
        let mut clip = speaker.engine.speak(&utterance.text, &utterance.options, stop)?;
        let length = clip.samples.len() as f32 / clip.rate.max(1) as f32;
        if length <= 0.0 {
            return Err(EngineError::Inference("the voice gave no sound".to_owned()));
        }
        let factor = watch.elapsed().as_secs_f32() / length;
        speaker.real_time_factor += NEWEST * (factor - speaker.real_time_factor);
        loudness::level(&mut clip);
        let capabilities = speaker.engine.capabilities();
        // The instant voice is cheaper to run again than to keep.
        if capabilities.natural
            && let Err(error) = self
                .cache
                .put(&phrase(capabilities, utterance), &clip, utterance.cacheable)
        {
            tracing::warn!(%error, "a phrase could not be kept");
        }
        Ok((clip, capabilities.name.clone()))
    }

    fn promise_better(&mut self, spoken_by: usize, utterance: &Utterance) {
        let better = !self.natural(spoken_by)
            && !self.names(spoken_by, utterance)
            && self
                .candidates(utterance)
                .into_iter()
                .any(|index| self.natural(index));
        let known = |waiting: &Utterance| {
            waiting.text == utterance.text && waiting.options.language == utterance.options.language
        };
        if better
            && utterance.cacheable
            && self.waiting.len() < MOST_WAITING
            && !self.waiting.iter().any(known)
        {
            self.waiting.push_back(utterance.clone());
        }
    }
}

fn phrase<'a>(capabilities: &'a VoiceCapabilities, utterance: &'a Utterance) -> Phrase<'a> {
    Phrase {
        engine: &capabilities.name,
        voice: utterance.options.voice.as_deref().unwrap_or_default(),
        language: &utterance.options.language,
        speed: if utterance.options.speed > 0.0 {
            utterance.options.speed
        } else {
            1.0
        },
        text: &utterance.text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Voice;
    use super::super::cache::Limits;
    use super::*;

    /// A voice that is as fast and as willing as a test needs.
    struct Fake {
        capabilities: VoiceCapabilities,
        fails: bool,
    }

    fn fake(name: &str, natural: bool, real_time_factor: f32, fails: bool) -> Box<dyn Synthesizer> {
        let voice = Voice {
            id: format!("{name}-hi"),
            language: "hi".to_owned(),
            gender: "female",
        };
        let capabilities = VoiceCapabilities {
            name: name.to_owned(),
            voices: vec![voice],
            natural,
            real_time_factor,
            ..VoiceCapabilities::default()
        };
        Box::new(Fake { capabilities, fails })
    }

    impl Synthesizer for Fake {
        fn capabilities(&self) -> &VoiceCapabilities {
            &self.capabilities
        }

        fn speak(&mut self, _: &str, _: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError> {
            if stop.stopped() {
                return Err(EngineError::Cancelled);
            }
            if self.fails {
                return Err(EngineError::Inference("broken".to_owned()));
            }
            Ok(Clip {
                samples: vec![0.05; 16_000],
                rate: 16_000,
            })
        }
    }

    fn utterance(budget_ms: Option<u64>, cacheable: bool) -> Utterance {
        Utterance {
            text: "नमस्ते, आप कैसे हैं?".to_owned(),
            options: SpeakOptions {
                language: "hi".to_owned(),
                ..SpeakOptions::default()
            },
            budget: budget_ms.map(Duration::from_millis),
            cacheable,
        }
    }

    fn engine_of(spoken: &Spoken) -> (&str, bool) {
        match spoken {
            Spoken::Sound { engine, cached, .. } => (engine, *cached),
            Spoken::TextOnly { .. } => ("", false),
        }
    }

    fn memory() -> PhraseCache {
        PhraseCache::open(None, Limits::default()).unwrap()
    }

    fn both(natural_speed: f32, natural_fails: bool, instant_fails: bool) -> Voicebox {
        let natural = fake("natural", true, natural_speed, natural_fails);
        Voicebox::new(
            vec![natural, fake("instant", false, 0.02, instant_fails)],
            memory(),
        )
    }

    #[test]
    fn the_natural_voice_speaks_when_it_is_in_time() {
        let stop = Stop::default();
        let mut voices = both(0.3, false, false);
        assert_eq!(
            engine_of(&voices.speak(&utterance(Some(900), false), &stop).unwrap()),
            ("natural", false)
        );
        let mut slow = both(2.0, false, false);
        assert_eq!(
            engine_of(&slow.speak(&utterance(Some(900), false), &stop).unwrap()),
            ("instant", false)
        );
        assert_eq!(slow.waiting(), 0, "a personal phrase is not rendered ahead");
        assert_eq!(
            engine_of(&slow.speak(&utterance(None, false), &stop).unwrap()),
            ("natural", false)
        );
    }

    #[test]
    fn a_set_phrase_is_instant_first_and_natural_the_next_time() {
        let stop = Stop::default();
        let mut voices = both(2.0, false, false);
        let set_phrase = utterance(Some(300), true);
        assert_eq!(
            engine_of(&voices.speak(&set_phrase, &stop).unwrap()),
            ("instant", false)
        );
        assert_eq!(
            engine_of(&voices.speak(&set_phrase, &stop).unwrap()),
            ("instant", false)
        );
        assert_eq!(voices.waiting(), 1);
        assert!(voices.improve(&stop));
        assert!(!voices.improve(&stop));
        assert_eq!(
            engine_of(&voices.speak(&set_phrase, &stop).unwrap()),
            ("natural", true)
        );
    }

    #[test]
    fn a_stopped_improvement_waits_for_the_next_idle_moment() {
        let stop = Stop::default();
        let mut voices = both(2.0, false, false);
        voices.speak(&utterance(Some(300), true), &stop).unwrap();
        stop.stop();
        assert!(voices.improve(&stop));
        assert_eq!(voices.waiting(), 1);
    }

    #[test]
    fn never_silent_a_failing_voice_is_followed_by_the_next_and_at_last_by_text() {
        let stop = Stop::default();
        let spoken = both(0.1, true, false)
            .speak(&utterance(None, false), &stop)
            .unwrap();
        assert_eq!(engine_of(&spoken), ("instant", false));
        let spoken = both(0.1, true, true)
            .speak(&utterance(None, false), &stop)
            .unwrap();
        assert!(matches!(spoken, Spoken::TextOnly { reason } if reason.contains("broken")));
        let mut unknown = utterance(None, false);
        unknown.options.language = "fr".to_owned();
        let spoken = both(0.1, false, false).speak(&unknown, &stop).unwrap();
        assert!(matches!(spoken, Spoken::TextOnly { reason } if reason.contains("fr")));
    }

    #[test]
    fn a_stop_is_an_error_and_a_named_voice_is_kept() {
        let stop = Stop::default();
        let mut voices = both(0.1, false, false);
        voices.speak(&utterance(None, false), &stop).unwrap();
        let mut named = utterance(Some(300), true);
        named.options.voice = Some("instant-hi".to_owned());
        assert_eq!(
            engine_of(&voices.speak(&named, &stop).unwrap()),
            ("instant", false)
        );
        assert_eq!(voices.waiting(), 0);
        stop.stop();
        let mut other = utterance(None, false);
        other.text.push('!');
        assert!(matches!(voices.speak(&other, &stop), Err(EngineError::Cancelled)));
    }
}
