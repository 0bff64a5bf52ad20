//! One conversation in motion. Nothing blocks: recognising, embedding, acting and speaking run beside each other, and the
//! caller may feed new events at any time (that is how a person interrupts).

mod telling;

use std::collections::VecDeque;
use std::time::Duration;

use conversation::Millis;
use conversation::guided::Expectation;
use conversation::language::Language;
use conversation::turn::{
    Heard as HeardWords, Input, NothingHeard, Outcome, Output, Part, Sentence, ToolCall, TurnReport,
};
use engines::EngineError;
use engines::audio::Clip;
use engines::hear::{HearOptions, Transcript};
use engines::speak::voicebox::Spoken;
use engines::stopwatch::Stopwatch;
use engines::worker::Stop;
use futures::StreamExt;
use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;

use super::hearing::{Heard, NOBODY, Sound, decode, hear, turn_limits};
use super::partial::{Guess, Partials};
use super::{Lease, Timings};
use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::{telemetry, verbs};

/// What the channel should pass on.
#[derive(Debug)]
pub enum Event {
    /// What she has said so far, identifiers masked; more may follow, and the transcript decides.
    Partial { text: String },
    /// What was said, identifiers masked.
    Transcript {
        text: String,
        language: Option<Language>,
        confidence: f32,
    },
    /// A sentence to show.
    Sentence(Sentence),
    /// Its sound. Never of a generation that was stopped.
    Sound { generation: u64, index: u32, clip: Clip },
    /// All sound of the answer has been given.
    SoundEnd { generation: u64 },
    /// Drop all sound up to this generation.
    StopSpeaking { generation: u64 },
    /// The turn is complete, its sound included.
    Finished(Box<TurnRecord>),
    /// Goodbye was said.
    Ended,
}

/// A finished turn.
#[derive(Debug, Clone)]
pub struct TurnRecord {
    pub report: TurnReport,
    pub timings: Timings,
}

/// A piece of work that has ended.
enum Done {
    Heard {
        heard: Heard,
        timings: Timings,
        stop: Stop,
    },
    Unreadable {
        why: NothingHeard,
    },
    Guessed {
        transcript: Option<Transcript>,
        guess: Guess,
    },
    Embedded {
        turn: u64,
        vector: Option<Vec<f32>>,
        millis: f64,
    },
    Called {
        call: u64,
        outcome: Outcome,
        millis: f64,
    },
    Spoke {
        sentence: Sentence,
        spoken: Result<Spoken, EngineError>,
        millis: f64,
    },
    /// How far a lesson was heard is noted.
    Noted,
}

/// One conversation in motion.
pub struct Driver {
    app: App,
    channel: &'static str,
    lease: Lease,
    speak: bool,
    work: FuturesUnordered<BoxFuture<'static, Done>>,
    events: VecDeque<Event>,
    to_say: VecDeque<Sentence>,
    saying: bool,
    /// Stops the recogniser of the utterance in work.
    hearing: Stop,
    /// Guesses at the utterance that is being said.
    partials: Partials,
    /// Stops the voice of the answer in work.
    voice: Stop,
    /// Sound up to this generation is void.
    stopped: Option<u64>,
    /// When the sound given so far will have been played, and its generation.
    playing: Option<(Millis, u64)>,
    language: Option<Language>,
    watch: Stopwatch,
    timings: Timings,
    report: Option<Box<TurnReport>>,
    /// Pieces of a lesson whose sound was given, and when each will have been played.
    told: VecDeque<(Millis, Part)>,
    /// The last piece that was heard to its end, until it is noted.
    heard: Option<Part>,
    ended: bool,
}

impl Driver {
    /// Takes over a conversation. Fails while the machines are still loading.
    pub fn new(app: App, channel: &'static str, lease: Lease, speak: bool) -> Result<Self, Problem> {
        if app.machines().is_none() {
            return Err(Problem::new(Kind::Busy).because("the models are still loading"));
        }
        Ok(Self {
            app,
            channel,
            lease,
            speak,
            work: FuturesUnordered::new(),
            events: VecDeque::new(),
            to_say: VecDeque::new(),
            saying: false,
            hearing: Stop::default(),
            partials: Partials::default(),
            voice: Stop::default(),
            stopped: None,
            playing: None,
            language: None,
            watch: Stopwatch::start(),
            timings: Timings::default(),
            report: None,
            told: VecDeque::new(),
            heard: None,
            ended: false,
        })
    }

    /// The session's name.
    pub fn session_id(&self) -> &str {
        self.lease.id()
    }

    /// Cancelled when a newer connection takes the session over.
    pub fn taken_over(&self) -> tokio_util::sync::CancellationToken {
        self.lease.taken_over.clone()
    }

    /// The language of the answers now.
    pub fn language(&self) -> Language {
        self.lease.language()
    }

    /// Whether answers are spoken.
    pub fn set_speak(&mut self, speak: bool) {
        self.speak = speak;
    }

    /// The language chosen by hand; `None` = detect.
    pub fn set_language(&mut self, language: Option<Language>) {
        self.language = language;
        self.give(Input::SetLanguage(language));
    }

    /// The person began to speak: our own voice stops.
    pub fn speech_started(&mut self) {
        self.partials.reset();
        self.give(Input::SpeechStarted);
    }

    /// She goes on speaking: all 16 kHz samples of the utterance so far, the last `silent_ms` of them silence. The words
    /// so far are guessed at now and then, when the recogniser has nothing better to do.
    pub fn speaking(&mut self, samples: &[f32], silent_ms: u64) {
        if !self.app.config.voice.partials {
            return;
        }
        let Some(guess) = self.partials.due(samples.len(), silent_ms) else {
            return;
        };
        let Some(machines) = self.app.machines().cloned() else {
            return;
        };
        let options = HearOptions {
            language: self.language.map(|language| language.code().to_owned()),
            ..HearOptions::default()
        };
        let samples = samples.to_vec();
        let (app, session) = (self.app.clone(), self.lease.id().to_owned());
        self.work.push(Box::pin(async move {
            let allowed = verbs::may_listen(&app, &session).await.unwrap_or(false);
            let transcript = if allowed {
                machines
                    .transcribe_if_idle(samples, options, guess.stop.clone())
                    .await
            } else {
                None
            };
            Done::Guessed { transcript, guess }
        }));
    }

    /// A typed message.
    pub fn typed(&mut self, text: String) {
        self.begin();
        let watch = Stopwatch::start();
        self.give(Input::Typed { text });
        self.timings.add("understand", watch.millis());
    }

    /// A key was pressed.
    pub fn keyed(&mut self, key: char) {
        self.begin();
        self.give(Input::Key(key));
    }

    /// One utterance of sound; whatever is wrong with it is answered by the conversation.
    pub fn utterance(&mut self, sound: Sound) {
        self.begin();
        let (app, language, limits) = (self.app.clone(), self.language, turn_limits(&self.app));
        let (stop, expectation) = (self.hearing.clone(), self.lease.expectation());
        let session = self.lease.id().to_owned();
        self.work.push(Box::pin(async move {
            let watch = Stopwatch::start();
            match decode(sound, limits).await {
                Ok(clip) => listen(app, session, clip, language, expectation, watch, stop).await,
                Err(EngineError::TooLong { .. }) => Done::Unreadable {
                    why: NothingHeard::TooLong,
                },
                Err(_) => Done::Unreadable {
                    why: NothingHeard::Unreadable,
                },
            }
        }));
    }

    /// Like [`Self::utterance`], but sound that cannot be read is the caller's problem (an API client can do better).
    pub async fn utterance_checked(&mut self, sound: Sound) -> Result<(), Problem> {
        self.begin();
        let watch = Stopwatch::start();
        let clip = decode(sound, turn_limits(&self.app)).await?;
        let (app, language, stop) = (self.app.clone(), self.language, self.hearing.clone());
        let (session, expectation) = (self.lease.id().to_owned(), self.lease.expectation());
        self.work.push(Box::pin(listen(
            app,
            session,
            clip,
            language,
            expectation,
            watch,
            stop,
        )));
        Ok(())
    }

    /// An utterance that gave nothing.
    pub fn heard_nothing(&mut self, why: NothingHeard) {
        self.begin();
        self.give(Input::HeardNothing(why));
    }

    /// Stop listening, thinking and speaking.
    pub fn cancel(&mut self) {
        self.hearing.stop();
        self.partials.reset();
        self.give(Input::Cancel);
    }

    /// The channel has closed. The conversation is not told: she may come back and go on.
    pub fn hang_up(&mut self) {
        self.hearing.stop();
        self.partials.reset();
        self.voice.stop();
        self.played(self.app.now());
    }

    /// Everything that was given so far has reached her: for doors that hand over a whole answer at once.
    pub fn delivered(&mut self) {
        self.played(Millis::MAX);
    }

    /// Whether goodbye was said: such a conversation answers no more.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Call it after each finished turn. Keeps the conversation's memory (an ended one is forgotten); a failure is logged, the answer is more important.
    pub async fn save(&mut self) {
        if let Some(part) = self.heard.take() {
            verbs::heard(&self.app, self.lease.id(), &part).await;
        }
        if self.ended {
            if let Err(error) = self.app.sessions.forget(&self.app, self.lease.id()).await {
                tracing::warn!(%error, "a session could not be forgotten");
            }
            return;
        }
        let snapshot = self.lease.snapshot();
        if let Err(error) = self.app.sessions.save(&self.app, self.lease.id(), snapshot).await {
            tracing::warn!(%error, "a session could not be kept");
        }
    }

    /// The next thing to pass on. Safe to drop and call again; waits for ever while nothing is under way.
    pub async fn next(&mut self) -> Event {
        loop {
            if let Some(event) = self.events.pop_front() {
                return event;
            }
            let wake = self.wake();
            tokio::select! {
                Some(done) = self.work.next(), if !self.work.is_empty() => self.done(done),
                () = sleep(wake, self.app.now()), if wake.is_some() => self.awake(),
                else => std::future::pending().await,
            }
        }
    }

    /// A new turn begins: the one before is closed as it is.
    fn begin(&mut self) {
        self.finish();
        // Whatever the recogniser is still at belongs to an utterance that a newer one replaces.
        self.hearing.stop();
        self.hearing = Stop::default();
        self.partials.reset();
        self.timings = Timings::default();
        self.watch = Stopwatch::start();
    }

    fn wake(&self) -> Option<Millis> {
        let played = self.playing.map(|(at, _)| at);
        [self.lease.next_timeout(), played].into_iter().flatten().min()
    }

    fn awake(&mut self) {
        let now = self.app.now();
        if let Some((at, generation)) = self.playing
            && now >= at
        {
            self.playing = None;
            self.played(now);
            self.note();
            self.give(Input::SaidAll { generation });
        }
        if self.lease.next_timeout().is_some_and(|at| now >= at) {
            self.give(Input::Timeout);
        }
    }

    fn done(&mut self, done: Done) {
        match done {
            // Cancelled, or replaced by a newer utterance.
            Done::Heard { stop, .. } if stop.stopped() => {}
            Done::Heard {
                heard: Heard::Words(words),
                timings,
                ..
            } => {
                timings
                    .iter()
                    .for_each(|(stage, millis)| self.timings.add(stage, millis));
                self.words(words);
            }
            Done::Heard {
                heard: Heard::Nothing(why),
                timings,
                ..
            } => {
                timings
                    .iter()
                    .for_each(|(stage, millis)| self.timings.add(stage, millis));
                self.give(Input::HeardNothing(why));
            }
            Done::Guessed { transcript, guess } => self.guessed(transcript, &guess),
            Done::Unreadable { why } => self.give(Input::HeardNothing(why)),
            Done::Embedded { turn, vector, millis } => {
                let watch = Stopwatch::start();
                self.give(Input::Embedded { turn, vector });
                self.timings.add("understand", millis + watch.millis());
            }
            Done::Called {
                call,
                outcome,
                millis,
            } => {
                self.timings.add("act", millis);
                let watch = Stopwatch::start();
                self.give(Input::Called { call, outcome });
                self.timings.add("reply", watch.millis());
            }
            Done::Spoke {
                sentence,
                spoken,
                millis,
            } => self.spoke(&sentence, spoken, millis),
            Done::Noted => {}
        }
        self.settle();
    }

    fn guessed(&mut self, transcript: Option<Transcript>, guess: &Guess) {
        let heard = transcript.filter(|heard| heard.no_speech <= NOBODY);
        let text = heard.map(|heard| self.masked(&heard.text, Language::parse(&heard.language)));
        if let Some(text) = self.partials.done(guess, text) {
            self.events.push_back(Event::Partial { text });
        }
    }

    /// What was heard, identifiers masked.
    fn masked(&self, text: &str, language: Option<Language>) -> String {
        let judged = self.app.brain.judge_text(text, language, Some(self.language()));
        judged.redacted_text
    }

    fn words(&mut self, heard: HeardWords) {
        let watch = Stopwatch::start();
        self.events.push_back(Event::Transcript {
            text: self.masked(&heard.text, heard.language),
            language: heard.language,
            confidence: heard.confidence,
        });
        self.give(Input::Heard(heard));
        self.timings.add("understand", watch.millis());
    }

    /// Hands an event to the conversation and does what it asks.
    fn give(&mut self, input: Input) {
        let now = self.app.now();
        self.lease.handle(input, now);
        while let Some(output) = self.lease.poll() {
            self.obey(output);
        }
        self.settle();
    }

    fn obey(&mut self, output: Output) {
        match output {
            Output::Embed { turn, text } => {
                let app = self.app.clone();
                self.work.push(Box::pin(async move {
                    let watch = Stopwatch::start();
                    let vector = app.embedding(&text).await.map(|vector| vector.to_vec());
                    Done::Embedded {
                        turn,
                        vector,
                        millis: watch.millis(),
                    }
                }));
            }
            Output::Call(call) => self.call(call),
            Output::Say(sentence) => {
                self.events.push_back(Event::Sentence(sentence.clone()));
                if self.speak {
                    self.to_say.push_back(sentence);
                } else {
                    self.shown(&sentence);
                }
            }
            Output::StopSpeaking { generation } => {
                self.void(generation);
                self.events.push_back(Event::StopSpeaking { generation });
                self.finish();
            }
            // A turn that was abandoned says nothing: it is over at once.
            Output::TurnDone(report) if report.reply.is_empty() => self.close(*report, Timings::default()),
            Output::TurnDone(report) => self.report = Some(report),
            Output::Ended => self.ended = true,
        }
    }

    fn call(&mut self, call: ToolCall) {
        let (app, session) = (self.app.clone(), self.lease.id().to_owned());
        let heard = self.heard.take();
        self.work.push(Box::pin(async move {
            let watch = Stopwatch::start();
            // First: where to go on depends on it.
            if let Some(part) = heard {
                verbs::heard(&app, &session, &part).await;
            }
            let number = call.call;
            let outcome = verbs::call(&app, &session, call).await;
            Done::Called {
                call: number,
                outcome,
                millis: watch.millis(),
            }
        }));
    }

    /// Closes the turn whose report is there.
    fn finish(&mut self) {
        if let Some(report) = self.report.take() {
            let mut timings = std::mem::take(&mut self.timings);
            timings.note("total", self.watch.millis());
            self.close(*report, timings);
        }
    }

    fn close(&mut self, report: TurnReport, timings: Timings) {
        telemetry::turn_done(self.channel, &report, &timings);
        self.events
            .push_back(Event::Finished(Box::new(TurnRecord { report, timings })));
        if self.ended {
            self.events.push_back(Event::Ended);
        }
    }
}

async fn listen(
    app: App,
    session: String,
    clip: Clip,
    language: Option<Language>,
    expectation: Expectation,
    watch: Stopwatch,
    stop: Stop,
) -> Done {
    let mut timings = Timings::default();
    timings.add("decode", watch.millis());
    let heard = match verbs::may_listen(&app, &session).await {
        Ok(true) => hear(&app, clip, language, expectation, &mut timings, stop.clone()).await,
        Ok(false) => Heard::Nothing(NothingHeard::NotAllowed),
        Err(error) => {
            tracing::error!(%error, "whether to listen could not be found out");
            Heard::Nothing(NothingHeard::Busy)
        }
    };
    Done::Heard { heard, timings, stop }
}

async fn sleep(until: Option<Millis>, now: Millis) {
    let Some(until) = until else { return };
    // At least a little, so that a clock that stands still does not make a busy loop.
    let wait = until.saturating_sub(now).max(1) as u64;
    tokio::time::sleep(Duration::from_millis(wait)).await;
}
