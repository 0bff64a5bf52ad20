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
        gate.interrupt();
        let gate = gate.clone();
        let job = move |voicebox: &mut Voicebox, stop: &Stop| {
            let _permit = gate.acquire(Priority::Speaking, gate.slots());
            voicebox.speak(&utterance, stop)
        };
        self.worker.try_run(stop, job)?.stop_on_drop().await
    }

    /// Renders a set phrase in the natural voice while nobody waits for anything, until somebody does; false when there
    /// was nothing to do.
    pub async fn improve(&self, gate: &ComputeGate) -> bool {
        let stop = Stop::default();
        let Some(spare) = gate.spare(&stop).filter(|_| self.worker.stats().queued == 0) else {
            return false;
        };
        let gate = gate.clone();
        let job = move |voicebox: &mut Voicebox, stop: &Stop| {
            let _spare = spare;
            let _permit = gate.try_acquire(gate.slots()).ok_or(EngineError::Cancelled)?;
            Ok(voicebox.waiting() > 0 && voicebox.improve(stop))
        };
        let done = self.worker.try_run(stop, job);
        async { done?.await }.await.unwrap_or(false)
    }
}
