//! The machines that are installed here: ears, voices, meaning. Each loaded model has its own thread; what is not
//! installed is simply not there, and typed text is answered in any case.

mod load;
mod voices;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use conversation::language::Language;
use engines::EngineError;
use engines::hear::vad::EarshotVad;
use engines::hear::{Capabilities, HearOptions, Transcriber, Transcript, Vad};
use engines::speak::voicebox::{Spoken, Utterance};
use engines::think::{Embedder, GenerateOptions, Generator, Message, TextKind};
use engines::translate::Translator;
use engines::worker::{ComputeGate, Health, Priority, Stop, Worker, WorkerStats};
use serde::Serialize;

pub use load::load;
pub(crate) use load::{embedders, on_path};
pub use voices::Voices;

/// A recogniser of any make.
pub type AnyTranscriber = Box<dyn Transcriber>;
/// An embedder of any make.
pub type AnyEmbedder = Box<dyn Embedder>;
/// A language model of any make.
pub type AnyGenerator = Box<dyn Generator>;
/// A translator of any make.
pub type AnyTranslator = Box<dyn Translator>;

/// Makes a fresh voice activity detector for one stream.
pub type MakeVad = Arc<dyn Fn() -> Result<Ear, EngineError> + Send + Sync>;

/// A detector of any make. Goes back to its pool when dropped: loading one takes longer than listening.
pub struct Ear {
    detector: Option<Box<dyn Vad>>,
    pool: Option<EarPool>,
}

/// Detectors that nobody uses just now.
pub(crate) type EarPool = Arc<Mutex<Vec<Box<dyn Vad>>>>;

/// So many detectors are kept.
const POOLED: usize = 4;

impl Ear {
    /// A detector of its own.
    pub fn new(detector: Box<dyn Vad>) -> Self {
        Self {
            detector: Some(detector),
            pool: None,
        }
    }

    /// A detector out of a pool, or a new one that will go there.
    pub(crate) fn pooled(
        pool: &EarPool,
        make: impl FnOnce() -> Result<Box<dyn Vad>, EngineError>,
    ) -> Result<Self, EngineError> {
        let waiting = pool.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let detector = match waiting {
            Some(detector) => detector,
            None => make()?,
        };
        Ok(Self {
            detector: Some(detector),
            pool: Some(Arc::clone(pool)),
        })
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        if let (Some(mut detector), Some(pool)) = (self.detector.take(), &self.pool) {
            detector.reset();
            let mut waiting = pool.lock().unwrap_or_else(PoisonError::into_inner);
            if waiting.len() < POOLED {
                waiting.push(detector);
            }
        }
    }
}

impl Vad for Ear {
    fn frame_len(&self) -> usize {
        self.detector.as_ref().map_or(1, |detector| detector.frame_len())
    }

    fn probability(&mut self, frame: &[f32]) -> Result<f32, EngineError> {
        let detector = self.detector.as_mut();
        detector
            .ok_or_else(|| EngineError::Unavailable("voice activity".into()))?
            .probability(frame)
    }

    fn reset(&mut self) {
        if let Some(detector) = &mut self.detector {
            detector.reset();
        }
    }
}

/// The recogniser and what it can do.
pub struct Ears {
    worker: Worker<AnyTranscriber>,
    capabilities: Capabilities,
}

impl Ears {
    /// Takes over a worker that has loaded and asks it once what it can do.
    pub async fn new(worker: Worker<AnyTranscriber>) -> Result<Self, EngineError> {
        let asked = worker.try_run(Stop::default(), |model: &mut AnyTranscriber, _| {
            Ok(model.capabilities().clone())
        })?;
        Ok(Self {
            capabilities: asked.await?,
            worker,
        })
    }
}

/// All machines of this node.
pub struct Machines {
    pub ears: Option<Ears>,
    pub embed: Option<Worker<AnyEmbedder>>,
    pub think: Option<Worker<AnyGenerator>>,
    pub translate: Option<Worker<AnyTranslator>>,
    pub voices: Option<Voices>,
    pub vad: MakeVad,
    /// What is on disk and wanted but could not be loaded, with the reason.
    pub broken: Vec<(String, String)>,
    pub gate: ComputeGate,
}

/// One part's state, for health and metrics.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct PartState {
    /// `hear`, `embed`, `think`, `translate`, `voice`, `store`, or the name of a model.
    pub part: String,
    pub ready: bool,
    /// The box is ready without it.
    pub optional: bool,
    /// Why it is not ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Machines {
    /// Nothing but typed text: the smallest box.
    pub fn none() -> Self {
        Self {
            ears: None,
            embed: None,
            think: None,
            translate: None,
            voices: None,
            vad: Arc::new(|| Ok(Ear::new(Box::new(EarshotVad::default())))),
            broken: Vec::new(),
            gate: ComputeGate::of_this_machine(),
        }
    }

    /// Speech to text.
    pub async fn transcribe(
        &self,
        audio: Vec<f32>,
        options: HearOptions,
        stop: Stop,
    ) -> Result<Transcript, EngineError> {
        let ears = self
            .ears
            .as_ref()
            .ok_or_else(|| EngineError::ModelMissing("speech recogniser".into()))?;
        let worker = &ears.worker;
        self.gate.interrupt();
        let gate = self.gate.clone();
        let job = move |model: &mut AnyTranscriber, stop: &Stop| {
            let _permit = gate.acquire(Priority::Hearing, gate.slots());
            model.transcribe(&audio, &options, stop)
        };
        worker.try_run(stop, job)?.stop_on_drop().await
    }

    /// The words so far of somebody who still speaks; `None` when the machines have better to do, now or before it is done:
    /// all other work stops it.
    pub async fn transcribe_if_idle(
        &self,
        audio: Vec<f32>,
        options: HearOptions,
        stop: Stop,
    ) -> Option<Transcript> {
        let ears = self.ears.as_ref()?;
        let spare = self.gate.spare(&stop);
        let spare = spare.filter(|_| ears.worker.stats().queued == 0)?;
        let gate = self.gate.clone();
        let job = move |model: &mut AnyTranscriber, stop: &Stop| {
            let _spare = spare;
            // Standing in line here would keep the recogniser from those who have finished speaking.
            let _permit = gate.try_acquire(gate.slots()).ok_or(EngineError::Cancelled)?;
            model.transcribe(&audio, &options, stop)
        };
        let pending = ears.worker.try_run(stop, job).ok()?.stop_on_drop();
        match pending.await {
            Ok(transcript) => Some(transcript),
            Err(EngineError::Cancelled) => None,
            Err(error) => {
                tracing::debug!(%error, "no guess at the words so far");
                None
            }
        }
    }

    /// Meaning of one text as a vector; `None` without an embedder or when it is overloaded (words alone must do).
    pub async fn embed(&self, text: String) -> Option<Vec<f32>> {
        let worker = self.embed.as_ref()?;
        let gate = self.gate.clone();
        let job = move |model: &mut AnyEmbedder, _: &Stop| {
            let _permit = gate.acquire(Priority::Thinking, 1);
            model.embed(&[text], TextKind::Query)
        };
        let pending = worker.try_run(Stop::default(), job);
        match async { pending?.await }.await {
            Ok(mut vectors) => vectors.pop(),
            Err(error) => {
                tracing::warn!(%error, "no embedding");
                None
            }
        }
    }

    /// Vectors of many texts, in order, a few at a time so that other work gets in between.
    pub async fn embed_all(&self, texts: Vec<String>, kind: TextKind) -> Result<Vec<Vec<f32>>, EngineError> {
        let worker = self
            .embed
            .as_ref()
            .ok_or_else(|| EngineError::ModelMissing("embedder".into()))?;
        let mut vectors = Vec::with_capacity(texts.len());
        for chunk in texts.chunks(16) {
            let (chunk, gate) = (chunk.to_vec(), self.gate.clone());
            let job = move |model: &mut AnyEmbedder, _: &Stop| {
                let _permit = gate.acquire(Priority::Thinking, gate.slots());
                model.embed(&chunk, kind)
            };
            vectors.extend(worker.try_run(Stop::default(), job)?.await?);
        }
        Ok(vectors)
    }

    /// An answer of the language model within `limit`. It computes in a process of its own: no permit is needed here.
    pub async fn think(
        &self,
        messages: Vec<Message>,
        options: GenerateOptions,
        limit: Duration,
    ) -> Result<String, EngineError> {
        let worker = self
            .think
            .as_ref()
            .ok_or_else(|| EngineError::ModelMissing("language model".into()))?;
        let job = move |model: &mut AnyGenerator, stop: &Stop| {
            model
                .generate(&messages, &options, stop)
                .map_err(|error| match error {
                    // A server that is down is a failing model: the circuit opens, and nobody waits for it in vain.
                    EngineError::Unavailable(why) => EngineError::Inference(why),
                    other => other,
                })
        };
        let pending = worker.try_run(Stop::default(), job)?;
        tokio::time::timeout(limit, pending).await.unwrap_or_else(|_| {
            Err(EngineError::Unavailable(
                "the language model takes too long".into(),
            ))
        })
    }

    /// Whether there is a translator.
    pub fn translates(&self) -> bool {
        self.translate.is_some()
    }

    /// A text in another language within `limit`, which ends the work, too.
    pub async fn translate(
        &self,
        text: String,
        from: Language,
        to: Language,
        limit: Duration,
    ) -> Result<String, EngineError> {
        let worker = self
            .translate
            .as_ref()
            .ok_or_else(|| EngineError::ModelMissing("translator".into()))?;
        let gate = self.gate.clone();
        let job = move |model: &mut AnyTranslator, stop: &Stop| {
            let _permit = gate.acquire(Priority::Thinking, gate.slots());
            model.translate(&text, from.code(), to.code(), stop)
        };
        let pending = worker.try_run(Stop::default(), job)?.stop_on_drop();
        tokio::time::timeout(limit, pending)
            .await
            .unwrap_or_else(|_| Err(EngineError::Unavailable("the translator takes too long".into())))
    }

    /// Whether there is a recogniser.
    pub fn hears(&self) -> bool {
        self.ears.is_some()
    }

    /// The recogniser's name.
    pub fn hears_with(&self) -> Option<&str> {
        self.ears.as_ref().map(|ears| ears.capabilities.name.as_str())
    }

    /// Languages that the recogniser is useful for.
    pub fn heard_languages(&self) -> &[String] {
        self.ears
            .as_ref()
            .map_or(&[], |ears| &ears.capabilities.languages)
    }

    /// Says something, or says that nobody can.
    pub async fn speak(&self, utterance: Utterance, stop: Stop) -> Result<Spoken, EngineError> {
        match &self.voices {
            Some(voices) => voices.speak(utterance, &self.gate, stop).await,
            None => Ok(Spoken::TextOnly {
                reason: "no voice is installed".into(),
            }),
        }
    }

    /// All parts that are configured here and how they are.
    pub fn parts(&self) -> Vec<PartState> {
        let mut parts = Vec::new();
        let mut add = |part: String, health: Health, optional: bool| {
            let reason = match health {
                Health::Ready => None,
                Health::Loading => Some("loading".to_owned()),
                Health::CircuitOpen => Some("it failed too often, trying again soon".to_owned()),
                Health::Failed(reason) => Some(reason),
            };
            parts.push(PartState {
                part,
                ready: reason.is_none(),
                optional,
                reason,
            });
        };
        if let Some(ears) = &self.ears {
            add("hear".into(), ears.worker.health(), false);
        }
        if let Some(worker) = &self.embed {
            add("embed".into(), worker.health(), false);
        }
        if let Some(worker) = &self.think {
            add("think".into(), worker.health(), true);
        }
        if let Some(worker) = &self.translate {
            add("translate".into(), worker.health(), true);
        }
        if let Some(voices) = &self.voices {
            add("voice".into(), voices.worker.health(), false);
        }
        for (part, reason) in &self.broken {
            add(part.clone(), Health::Failed(reason.clone()), false);
        }
        parts
    }

    /// Counters of each worker, for metrics.
    pub fn stats(&self) -> Vec<(&'static str, WorkerStats)> {
        let own = self
            .ears
            .as_ref()
            .map(|ears| (ears.worker.name(), ears.worker.stats()));
        let embed = self.embed.as_ref().map(|worker| (worker.name(), worker.stats()));
        let think = self.think.as_ref().map(|worker| (worker.name(), worker.stats()));
        let translate = self
            .translate
            .as_ref()
            .map(|worker| (worker.name(), worker.stats()));
        let voice = self
            .voices
            .as_ref()
            .map(|voices| (voices.worker.name(), voices.worker.stats()));
        let thinking = embed.into_iter().chain(think).chain(translate);
        own.into_iter().chain(thinking).chain(voice).collect()
    }
}
