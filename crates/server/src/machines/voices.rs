//! The voices of this box behind one worker: the engines' own chooser decides who speaks.

use engines::EngineError;
use engines::speak::VoiceCapabilities;
use engines::speak::voicebox::{Spoken, Utterance, Voicebox};
use engines::worker::{ComputeGate, Priority, Stop, Worker};

/// All voices, and what they can do.
pub struct Voices {
    pub(super) worker: Worker<Voicebox>,
    capabilities: Vec<VoiceCapabilities>,
}

impl Voices {
    /// Takes over a worker that has loaded and asks it once what it can do.
    pub async fn new(worker: Worker<Voicebox>) -> Result<Self, EngineError> {
        let asked = worker.try_run(Stop::default(), |voicebox: &mut Voicebox, _| {
            Ok(voicebox.capabilities())
        })?;
        Ok(Self {
            capabilities: asked.await?,
            worker,
        })
    }

    /// What each engine can do, in order of preference.
    pub fn capabilities(&self) -> &[VoiceCapabilities] {
        &self.capabilities
    }

    /// Whether anybody speaks this language here.
    pub fn speaks(&self, language: &str) -> bool {
        self.capabilities
            .iter()
            .flat_map(|engine| &engine.voices)
            .any(|voice| voice.language == language)
    }

    /// Whether there is a voice of this name.
    pub fn has(&self, id: &str) -> bool {
        self.capabilities
            .iter()
            .flat_map(|engine| &engine.voices)
            .any(|voice| voice.id == id)
    }

    /// Says something, or says that nobody can.
    pub async fn speak(
        &self,
        utterance: Utterance,
        gate: &ComputeGate,
        stop: Stop,
    ) -> Result<Spoken, EngineError> {
        let gate = gate.clone();
        let job = move |voicebox: &mut Voicebox, stop: &Stop| {
            let _permit = gate.acquire(Priority::Speaking, gate.slots());
            voicebox.speak(&utterance, stop)
        };
        self.worker.try_run(stop, job)?.stop_on_drop().await
    }

    /// Renders set phrases in the natural voice while nobody waits; false when there was nothing to do.
    pub async fn improve(&self, gate: &ComputeGate) -> bool {
        if self.worker.stats().queued > 0 || gate.used() > 0 {
            return false;
        }
        let gate = gate.clone();
        let job = move |voicebox: &mut Voicebox, stop: &Stop| {
            let _permit = gate.acquire(Priority::Thinking, gate.slots());
            Ok(voicebox.waiting() > 0 && voicebox.improve(stop))
        };
        let done = self.worker.try_run(Stop::default(), job);
        async { done?.await }.await.unwrap_or(false)
    }
}
