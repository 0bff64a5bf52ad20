//! A recording, cut where people pause and recognised piece by piece.

use std::sync::Arc;
use std::vec::IntoIter;

use engines::EngineError;
use engines::audio::Clip;
use engines::hear::endpoint::{EndpointEvent, EndpointSettings, Endpointer};
use engines::hear::{HearOptions, Transcript};
use engines::worker::Stop;

use crate::http::error::{Kind, Problem};
use crate::machines::Machines;

/// Longest piece given to the recogniser at once, milliseconds.
const PIECE_MS: u32 = 28_000;

/// One piece of the recording and its words. Times in seconds.
pub(super) struct Piece {
    pub(super) start: f64,
    pub(super) end: f64,
    pub(super) transcript: Transcript,
}

/// What is left of a recording to recognise.
pub(super) struct Recording {
    machines: Arc<Machines>,
    options: HearOptions,
    events: IntoIter<EndpointEvent>,
}

impl Recording {
    /// Finds the speech in a recording of 16 kHz.
    pub(super) async fn cut(
        machines: &Arc<Machines>,
        clip: Clip,
        settings: EndpointSettings,
        options: HearOptions,
    ) -> Result<Self, Problem> {
        let settings = EndpointSettings {
            max_ms: PIECE_MS,
            ..settings
        };
        let make_vad = Arc::clone(&machines.vad);
        let cut = move || -> Result<Vec<EndpointEvent>, EngineError> {
            let mut endpointer = Endpointer::new(make_vad()?, settings);
            let mut events = endpointer.push(&clip.samples)?;
            events.extend(endpointer.finish()?);
            Ok(events)
        };
        let events = tokio::task::spawn_blocking(cut)
            .await
            .map_err(|_| Problem::new(Kind::Internal))??;
        Ok(Self {
            machines: Arc::clone(machines),
            options,
            events: events.into_iter(),
        })
    }

    /// The next piece that holds words.
    pub(super) async fn next(&mut self) -> Result<Option<Piece>, Problem> {
        for event in self.events.by_ref() {
            let EndpointEvent::SpeechEnded {
                samples,
                start_ms,
                end_ms,
            } = event
            else {
                continue;
            };
            let transcript = self
                .machines
                .transcribe(samples, self.options.clone(), Stop::default())
                .await?;
            if !transcript.text.trim().is_empty() {
                return Ok(Some(Piece {
                    start: start_ms as f64 / 1000.0,
                    end: end_ms as f64 / 1000.0,
                    transcript,
                }));
            }
        }
        Ok(None)
    }
}
