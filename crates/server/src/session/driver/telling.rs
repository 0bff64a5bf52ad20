//! The answer on its way to her ears: sentence by sentence, and how much of it was heard.

use std::time::Duration;

use conversation::Millis;
use conversation::turn::Sentence;
use engines::EngineError;
use engines::speak::SpeakOptions;
use engines::speak::voicebox::{Spoken, Utterance};
use engines::stopwatch::Stopwatch;
use engines::worker::Stop;

use super::{Done, Driver, Event};
use crate::verbs;

impl Driver {
    pub(super) fn spoke(&mut self, sentence: &Sentence, spoken: Result<Spoken, EngineError>, millis: f64) {
        self.saying = false;
        if self.is_void(sentence.generation) {
            return;
        }
        self.timings.add("speak", millis);
        match spoken {
            Ok(Spoken::Sound { clip, .. }) => {
                self.timings.note("first_audio", self.watch.millis());
                let now = self.app.now();
                let from = self.playing.map_or(now, |(at, _)| at.max(now));
                let end = from + clip.millis() as Millis;
                self.playing = Some((end, sentence.generation));
                self.told.extend(sentence.part.clone().map(|part| (end, part)));
                self.events.push_back(Event::Sound {
                    generation: sentence.generation,
                    index: sentence.index,
                    clip,
                });
            }
            Ok(Spoken::TextOnly { reason }) => {
                tracing::debug!(reason, "shown, not spoken");
                self.shown(sentence);
            }
            Err(error) => tracing::warn!(%error, "a sentence could not be spoken"),
        }
        if self.to_say.is_empty() {
            self.events.push_back(Event::SoundEnd {
                generation: sentence.generation,
            });
        }
    }

    /// What is only shown is read at once.
    pub(super) fn shown(&mut self, sentence: &Sentence) {
        let now = self.app.now();
        self.told.extend(sentence.part.clone().map(|part| (now, part)));
        self.played(now);
    }

    /// What has been played by `now` was heard.
    pub(super) fn played(&mut self, now: Millis) {
        while let Some((_, part)) = self.told.pop_front_if(|(end, _)| *end <= now) {
            self.heard = Some(part);
        }
    }

    /// Notes how far a lesson was heard, beside everything else.
    pub(super) fn note(&mut self) {
        let Some(part) = self.heard.take() else { return };
        let (app, session) = (self.app.clone(), self.lease.id().to_owned());
        self.work.push(Box::pin(async move {
            verbs::heard(&app, &session, &part).await;
            Done::Noted
        }));
    }

    /// All sound up to a generation is void: what waits is dropped, what is being made is stopped.
    pub(super) fn void(&mut self, generation: u64) {
        self.played(self.app.now());
        self.told.clear();
        self.stopped = Some(generation);
        self.to_say.retain(|sentence| sentence.generation > generation);
        self.events
            .retain(|event| !matches!(event, Event::Sound { generation: of, .. } if *of <= generation));
        self.voice.stop();
        self.voice = Stop::default();
        self.playing = None;
    }

    pub(super) fn is_void(&self, generation: u64) -> bool {
        self.stopped.is_some_and(|stopped| generation <= stopped)
    }

    /// Starts the next sentence, or closes the turn when all is said.
    pub(super) fn settle(&mut self) {
        if self.saying {
            return;
        }
        let Some(sentence) = self.to_say.pop_front() else {
            return self.finish();
        };
        let Some(machines) = self.app.machines().cloned() else {
            return;
        };
        self.saying = true;
        let utterance = Utterance {
            // A lesson is the same for everybody.
            cacheable: sentence.part.is_some() || self.app.phrases.contains(&sentence.spoken),
            text: sentence.spoken.clone(),
            options: SpeakOptions {
                language: sentence.language.code().into(),
                speed: f32::from(sentence.pace) / 100.0,
                ..SpeakOptions::default()
            },
            budget: Some(Duration::from_millis(self.app.config.voice.first_audio_ms)),
        };
        let stop = self.voice.clone();
        self.work.push(Box::pin(async move {
            let watch = Stopwatch::start();
            let spoken = machines.speak(utterance, stop).await;
            Done::Spoke {
                sentence,
                spoken,
                millis: watch.millis(),
            }
        }));
    }
}
