//! Runs one conversation: gives it events, does what it asks. HTTP, WebSocket and the command line use the same code.

mod driver;
mod hearing;
mod partial;
mod phrases;
mod sessions;
mod timings;

pub use driver::{Driver, Event, TurnRecord};
pub use hearing::{Heard, Sound, decode, hear, turn_limits};
pub use phrases::SetPhrases;
pub(crate) use sessions::plausible;
pub use sessions::{Lease, SessionError, Sessions, TABLES, migrations};
pub use timings::Timings;

use community::members::tokens::Bearer;
use conversation::language::Language;

use crate::app::App;
use crate::http::error::Problem;
use crate::verbs;
use engines::audio::Clip;

/// What a person said, one way or the other.
#[derive(Debug)]
pub enum Said {
    Text(String),
    /// A key was pressed.
    Key(char),
    Sound(Sound),
}

/// One exchange from beginning to end, for doors that answer once.
#[derive(Debug)]
pub struct Exchange {
    pub session_id: String,
    pub record: TurnRecord,
    /// The answer's sound, a clip for each sentence; empty when not wanted or when no voice speaks the language.
    pub clips: Vec<Clip>,
}

/// Takes one turn in a session (a new one, if there is none of that name) and waits for the whole answer. Who has signed in is
/// signed in to the session from then on.
pub async fn exchange(
    app: &App,
    channel: &'static str,
    session: Option<&str>,
    who: Option<&Bearer>,
    language: Option<Language>,
    said: Said,
    speak: bool,
) -> Result<Exchange, Problem> {
    let lease = app.sessions.lease(app, session, language, false).await?;
    let session_id = lease.id().to_owned();
    if let Some(bearer) = who {
        verbs::attach(app, &session_id, bearer).await?;
    }
    let mut driver = Driver::new(app.clone(), channel, lease, speak)?;
    if let Some(language) = language {
        driver.set_language(Some(language));
    }
    match said {
        Said::Text(text) => driver.typed(text),
        Said::Key(key) => driver.keyed(key),
        Said::Sound(sound) => driver.utterance_checked(sound).await?,
    }
    let mut clips = Vec::new();
    loop {
        match driver.next().await {
            Event::Sound { clip, .. } => clips.push(clip),
            Event::Finished(record) => {
                driver.delivered();
                driver.save().await;
                return Ok(Exchange {
                    session_id,
                    record: *record,
                    clips,
                });
            }
            _ => {}
        }
    }
}

/// Joins clips into one at the rate of the first.
pub fn joined(clips: &[Clip]) -> Result<Option<Clip>, engines::EngineError> {
    let Some(first) = clips.first() else {
        return Ok(None);
    };
    let mut samples = first.samples.clone();
    for clip in &clips[1..] {
        // A breath between sentences.
        samples.extend(std::iter::repeat_n(0.0, first.rate as usize / 5));
        samples.extend(engines::audio::resample::resample(
            &clip.samples,
            clip.rate,
            first.rate,
        )?);
    }
    Ok(Some(Clip {
        samples,
        rate: first.rate,
    }))
}
