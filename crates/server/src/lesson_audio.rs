//! The sound of lessons: spoken sentence by sentence by this box's voice, brought to one loudness (K6).

use conversation::language::Language;
use engines::audio::Clip;
use engines::audio::programme;
use engines::speak::SpeakOptions;
use engines::speak::voicebox::{Spoken, Utterance};
use engines::worker::Stop;

use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::session::joined;

/// Speaks texts one after the other, with a breath between them.
pub(crate) async fn speak(
    app: &App,
    language: Language,
    texts: &[String],
    speed: f32,
) -> Result<Clip, Problem> {
    let machines = app.machines().ok_or_else(|| Problem::new(Kind::Busy))?;
    let voices = machines
        .voices
        .as_ref()
        .ok_or_else(|| Problem::new(Kind::MissingModel))?;
    let options = SpeakOptions {
        language: language.code().to_owned(),
        voice: None,
        speed,
    };
    let mut clips = Vec::new();
    for text in texts {
        let utterance = Utterance {
            text: app.brain.replies().read_aloud(language, text),
            options: options.clone(),
            budget: None,
            // The same for everybody.
            cacheable: true,
        };
        match voices.speak(utterance, &machines.gate, Stop::default()).await? {
            Spoken::Sound { clip, .. } => clips.push(clip),
            Spoken::TextOnly { reason } => {
                tracing::warn!(reason, language = options.language, "not spoken");
                return Err(Problem::new(Kind::MissingModel).because("no voice speaks this language here"));
            }
        }
    }
    let nothing = || Problem::new(Kind::BadRequest).because("there is nothing to say");
    let mut clip = joined(&clips)?.ok_or_else(nothing)?;
    let levelled = tokio::task::spawn_blocking(move || {
        programme::level(&mut clip)?;
        Ok::<_, engines::EngineError>(clip)
    });
    Ok(levelled.await.map_err(|_| Problem::new(Kind::Internal))??)
}
