//! Silero VAD v6 on ONNX Runtime: the stronger detector, for machines with its model (1.3 MB).

use ort::session::Session;
use ort::value::Tensor;

use crate::EngineError;
use crate::hear::Vad;

/// Samples per frame: 32 ms.
const FRAME: usize = 512;
/// Samples of the previous frame that the model sees again.
const CONTEXT: usize = 64;
/// Shape of the recurrent state.
const STATE: [usize; 3] = [2, 1, 128];
const STATE_LEN: usize = STATE[0] * STATE[1] * STATE[2];

/// Silero VAD with its memory of the stream.
pub struct SileroVad {
    session: Session,
    state: Vec<f32>,
    context: [f32; CONTEXT],
}

impl SileroVad {
    /// Wraps a loaded session of `silero_vad.onnx`, which is checked by running it once on silence.
    pub fn new(session: Session) -> Result<Self, EngineError> {
        let mut vad = Self {
            session,
            state: vec![0.0; STATE_LEN],
            context: [0.0; CONTEXT],
        };
        vad.probability(&[0.0; FRAME])?;
        vad.reset();
        Ok(vad)
    }

    fn infer(&mut self, input: Vec<f32>) -> Result<f32, ort::Error> {
        let input = Tensor::from_array(([1, CONTEXT + FRAME], input))?;
        let state = Tensor::from_array((STATE, self.state.clone()))?;
        let no_dimensions: [usize; 0] = [];
        let rate = Tensor::from_array((no_dimensions, vec![i64::from(crate::audio::RATE)]))?;
        let outputs = self
            .session
            .run(ort::inputs!["input" => input, "state" => state, "sr" => rate])?;
        let (_, probability) = outputs["output"].try_extract_tensor::<f32>()?;
        let (_, next) = outputs["stateN"].try_extract_tensor::<f32>()?;
        if next.len() == STATE_LEN {
            self.state.copy_from_slice(next);
        }
        Ok(probability.first().copied().unwrap_or(0.0))
    }
}

impl Vad for SileroVad {
    fn frame_len(&self) -> usize {
        FRAME
    }

    fn probability(&mut self, frame: &[f32]) -> Result<f32, EngineError> {
        let mut input = Vec::with_capacity(CONTEXT + FRAME);
        input.extend_from_slice(&self.context);
        input.extend(
            frame
                .iter()
                .take(FRAME)
                .map(|sample| if sample.is_finite() { *sample } else { 0.0 }),
        );
        // A short last frame is padded with silence.
        input.resize(CONTEXT + FRAME, 0.0);
        self.context.copy_from_slice(&input[FRAME..]);
        self.infer(input)
            .map_err(|error| EngineError::Inference(format!("silero: {error}")))
    }

    fn reset(&mut self) {
        self.state.fill(0.0);
        self.context.fill(0.0);
    }
}
