//! The process-wide ONNX Runtime environment and the sessions opened in it.

use crate::EngineError;
use crate::worker::Stop;
use ort::environment::Environment;
use ort::ep;
use ort::session::builder::{GraphOptimizationLevel, SessionBuilder};
use ort::session::{RunOptions, Session, SessionInputs, SessionOutputs};
use std::path::Path;
use std::sync::{Arc, Mutex};

static ENVIRONMENT: Mutex<Option<Environment>> = Mutex::new(None);

/// Loads the runtime library once for the whole process; later calls do nothing.
pub fn init(library: &Path) -> Result<(), EngineError> {
    let mut slot = ENVIRONMENT
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if slot.is_some() {
        return Ok(());
    }
    if !library.is_file() {
        return Err(EngineError::ModelMissing(format!(
            "onnxruntime library at {}",
            library.display()
        )));
    }
    let environment = ort::init_from(library)
        .map_err(inference)?
        .with_name("awaaz")
        .with_telemetry(false)
        .build()
        .map_err(inference)?;
    *slot = Some(environment);
    Ok(())
}

/// True once [`init`] has succeeded.
pub fn ready() -> bool {
    ENVIRONMENT
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .is_some()
}

/// What a session does with memory between two runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Memory {
    /// Gives it back: a big run does not stay for ever. For models with few, large intermediate tensors.
    Release,
    /// Keeps it and cuts every tensor out of it. For models with thousands of them, where giving back costs the peak
    /// many times over (Kokoro: 1.7 GB without, 0.35 GB with).
    Reuse,
}

/// Opens a model file with its own pool of `threads` compute threads that sleep when idle; memory is given back.
pub fn session(model: &Path, threads: usize) -> Result<Session, EngineError> {
    session_with(model, threads, Memory::Release)
}

/// As [`session`], with a choice of what happens to memory.
pub fn session_with(model: &Path, threads: usize, memory: Memory) -> Result<Session, EngineError> {
    if !model.is_file() {
        return Err(EngineError::ModelMissing(model.display().to_string()));
    }
    builder(threads, memory)?
        .commit_from_file(model)
        .map_err(inference)
}

/// Opens a model that is no file; memory is given back.
pub fn session_from(model: &[u8], threads: usize) -> Result<Session, EngineError> {
    builder(threads, Memory::Release)?
        .commit_from_memory(model)
        .map_err(inference)
}

/// Runs a session and reads its outputs; a stop ends it between two steps of the model.
pub fn run<'i, 'v: 'i, T, const N: usize>(
    session: &mut Session,
    inputs: impl Into<SessionInputs<'i, 'v, N>>,
    stop: &Stop,
    read: impl FnOnce(SessionOutputs<'_>) -> Result<T, EngineError>,
) -> Result<T, EngineError> {
    let options = Arc::new(RunOptions::new().map_err(inference)?);
    let stopped = Arc::clone(&options);
    let _guard = stop.on_stop(move || {
        if let Err(error) = stopped.terminate() {
            tracing::debug!(%error, "a model runs on to its end");
        }
    });
    match session.run_with_options(inputs, &*options) {
        Err(_) if stop.stopped() => Err(EngineError::Cancelled),
        outputs => read(outputs.map_err(inference)?),
    }
}

fn builder(threads: usize, memory: Memory) -> Result<SessionBuilder, EngineError> {
    let environment = ENVIRONMENT
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .clone()
        .ok_or_else(|| EngineError::ModelMissing("onnxruntime library (not loaded)".to_owned()))?;
    Session::builder(&environment)
        .map_err(inference)?
        .with_optimization_level(GraphOptimizationLevel::All)
        .map_err(inference)?
        .with_execution_providers([ep::CPU::default()
            .with_arena_allocator(memory == Memory::Reuse)
            .build()])
        .map_err(inference)?
        // Patterns are kept for each length of input, and no two utterances have the same.
        .with_memory_pattern(memory == Memory::Release)
        .map_err(inference)?
        .with_intra_threads(threads.max(1))
        .map_err(inference)?
        // Spinning threads starve the other engines on a small machine.
        .with_intra_op_spinning(false)
        .map_err(inference)
}

/// Wraps a failure of the runtime.
pub fn inference(error: impl std::fmt::Display) -> EngineError {
    EngineError::Inference(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_library_is_a_missing_model() {
        let error = init(Path::new("nowhere/libonnxruntime.so")).unwrap_err();
        assert!(matches!(error, EngineError::ModelMissing(_)), "{error}");
    }
}
