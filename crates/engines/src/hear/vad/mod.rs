//! Voice activity detectors behind [`Vad`](super::Vad): earshot is always there, Silero when its model is installed.

mod earshot;
mod silero;

pub use self::earshot::EarshotVad;
pub use silero::SileroVad;
