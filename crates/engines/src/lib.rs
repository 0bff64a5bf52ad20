//! Machines that hear, speak and think: local models and remote providers behind small synchronous traits.
//!
//! Reading order: [`audio`] (bytes to samples and back), [`hear`] (voice activity, speech to text), [`speak`]
//! (text to speech), [`think`] (embeddings, language models), [`translate`] (text to text), [`models`] (which files, from
//! where), [`worker`] (the one thread that owns a loaded model). Nothing here knows what the words are about.

pub mod audio;
pub mod error;
pub mod hear;
pub mod models;
pub mod onnx;
pub mod scripted;
pub mod speak;
pub mod stopwatch;
pub mod think;
pub mod tiny;
pub mod translate;
pub mod worker;

pub use error::EngineError;
