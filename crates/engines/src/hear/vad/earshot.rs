//! Earshot: a small neural detector in pure Rust, its weights inside the program.

use earshot::Detector;

use crate::EngineError;
use crate::hear::Vad;

/// Samples per frame: 16 ms.
const FRAME: usize = 256;

/// The detector used when no model is installed.
pub struct EarshotVad {
    detector: Box<Detector>,
    frame: [f32; FRAME],
}

impl Default for EarshotVad {
    fn default() -> Self {
        Self {
            detector: Detector::default_boxed(),
            frame: [0.0; FRAME],
        }
    }
}

impl Vad for EarshotVad {
    fn frame_len(&self) -> usize {
        FRAME
    }

    fn probability(&mut self, frame: &[f32]) -> Result<f32, EngineError> {
        // A short last frame is padded with silence.
        self.frame.fill(0.0);
        for (slot, &sample) in self.frame.iter_mut().zip(frame) {
            *slot = if sample.is_finite() {
                sample.clamp(-1.0, 1.0)
            } else {
                0.0
            };
        }
        Ok(self.detector.predict_f32(&self.frame).clamp(0.0, 1.0))
    }

    fn reset(&mut self) {
        self.detector.reset();
    }
}
