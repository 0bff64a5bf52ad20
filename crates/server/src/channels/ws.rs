//! The voice session over WebSocket (`docs/websocket.md`): sound up, words and sound down, interruptions at any time.

use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use community::members::tokens::Bearer;
use conversation::language::Language;
use conversation::reading::OutputScript;
use engines::EngineError;
use engines::audio::raw::RawFormat;
use engines::audio::{AudioFormat, Clip, Limits, RATE, Resampler, decode_raw, encode};
use engines::hear::endpoint::{EndpointEvent, Endpointer};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::http::auth::SignedIn;
use crate::http::error::{Kind, Problem, ProblemDocument, preferred_language};
use crate::http::extract;
use crate::http::turns::{TurnView, rewrite};
use crate::machines::Ear;
use crate::session::{Driver, Event, Lease, Sound};
use crate::verbs;

/// Largest message from the client, bytes.
const MAX_MESSAGE: usize = 12 << 20;

/// How a session is resumed.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Resume {
    /// The session to go on with.
    pub session_id: Option<String>,
}

/// Talk: a WebSocket. See `docs/websocket.md` for its messages.
#[utoipa::path(get, path = "/api/v1/voice-session", tag = "voice", params(Resume),
    responses((status = 101, description = "The socket is open"),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn voice_session(
    State(app): State<App>,
    SignedIn(who): SignedIn,
    Query(resume): Query<Resume>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let language = preferred_language(&headers).unwrap_or(Language::En);
    upgrade
        .max_message_size(MAX_MESSAGE)
        .max_frame_size(MAX_MESSAGE)
        .on_upgrade(move |socket| async move {
            if let Err(error) = talk(app, socket, resume.session_id, who, language).await {
                // People walk away in the middle of things.
                tracing::debug!(%error, "socket closed");
            }
        })
}

/// The same socket under an older name.
#[utoipa::path(get, path = "/api/voice/stream", tag = "voice", params(Resume),
    responses((status = 101, description = "The socket is open"),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn voice_stream(
    state: State<App>,
    who: SignedIn,
    query: Query<Resume>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    voice_session(state, who, query, headers, upgrade).await
}

/// What a client may send as text.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Request {
    Config(Settings),
    End,
    Text {
        text: String,
    },
    Key {
        key: String,
    },
    Cancel,
    Ping,
    /// A newer client may say more.
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Settings {
    language: Option<String>,
    format: Option<String>,
    sample_rate: Option<u32>,
    reply_audio: Option<String>,
    vad: Option<bool>,
    script: Option<String>,
}

/// How the bytes of an utterance are to be read.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Incoming {
    Raw(RawFormat),
    Container,
}

/// One open socket.
struct Talk {
    app: App,
    socket: WebSocket,
    driver: Driver,
    incoming: Incoming,
    outgoing: Option<AudioFormat>,
    /// How words are written; as typed and answered where the client did not say.
    script: Option<OutputScript>,
    /// Bytes of the utterance so far; without server-side endpointing.
    utterance: Vec<u8>,
    /// Finds utterances, where the client asked for it.
    endpointer: Option<(Endpointer<Ear>, Resampler)>,
    /// Language of error messages before the conversation has one.
    language: Language,
}

async fn talk(
    app: App,
    socket: WebSocket,
    session: Option<String>,
    who: Option<Bearer>,
    language: Language,
) -> Result<(), axum::Error> {
    let mut socket = socket;
    let lease = leased(&app, session.as_deref(), who.as_ref()).await;
    let driver = lease.and_then(|lease| Driver::new(app.clone(), "ws", lease, true));
    let driver = match driver {
        Ok(driver) => driver,
        Err(problem) => {
            let document = problem.document(&app, language, None);
            return say(&mut socket, &json!({"type": "error", "problem": document})).await;
        }
    };
    let incoming = Incoming::Raw(RawFormat::S16Le { rate: RATE });
    let outgoing = Some(AudioFormat::Wav);
    let mut talk = Talk {
        app,
        socket,
        driver,
        incoming,
        outgoing,
        script: None,
        utterance: Vec::new(),
        endpointer: None,
        language,
    };
    let (stopping, taken_over) = (talk.app.tasks.stopping().clone(), talk.driver.taken_over());
    let ended = talk.run(stopping, taken_over).await;
    talk.driver.hang_up();
    talk.driver.save().await;
    ended
}

/// The session, signed in where the request was.
async fn leased(app: &App, session: Option<&str>, who: Option<&Bearer>) -> Result<Lease, Problem> {
    let lease = app.sessions.lease(app, session, None, true).await?;
    if let Some(bearer) = who {
        verbs::attach(app, lease.id(), bearer).await?;
    }
    Ok(lease)
}

impl Talk {
    async fn run(
        &mut self,
        stopping: CancellationToken,
        taken_over: CancellationToken,
    ) -> Result<(), axum::Error> {
        self.send(&json!({"type": "session", "session_id": self.driver.session_id()}))
            .await?;
        loop {
            tokio::select! {
                event = self.driver.next() => {
                    if self.pass_on(event).await? {
                        return Ok(());
                    }
                }
                message = self.socket.recv() => match message {
                    Some(message) => self.take(message?).await?,
                    None => return Ok(()),
                },
                () = stopping.cancelled() => return Ok(()),
                () = taken_over.cancelled() => return Ok(()),
            }
        }
    }

    async fn take(&mut self, message: Message) -> Result<(), axum::Error> {
        let outcome = match message {
            Message::Binary(bytes) => self.sound(&bytes).await?,
            Message::Text(text) => match serde_json::from_str(&text) {
                Ok(request) => self.request(request).await?,
                Err(_) => Err(Problem::new(Kind::BadRequest).because("not a message of this protocol")),
            },
            Message::Ping(_) | Message::Pong(_) | Message::Close(_) => Ok(()),
        };
        match outcome {
            Ok(()) => Ok(()),
            Err(problem) => self.complain(&problem).await,
        }
    }

    async fn request(&mut self, request: Request) -> Result<Result<(), Problem>, axum::Error> {
        match request {
            Request::Config(settings) => return Ok(self.configure(settings)),
            Request::End => return self.end().await,
            Request::Text { text } => {
                let most = self.app.config.limits.text_characters;
                match extract::checked_text(text, most, "text") {
                    Ok(text) => self.driver.typed(text),
                    Err(problem) => return Ok(Err(problem)),
                }
            }
            Request::Key { key } => match extract::key(&key) {
                Ok(key) => self.driver.keyed(key),
                Err(problem) => return Ok(Err(problem)),
            },
            Request::Cancel => {
                self.utterance.clear();
                if let Some((endpointer, _)) = &mut self.endpointer {
                    endpointer.reset();
                }
                self.driver.cancel();
            }
            Request::Ping => self.send(&json!({"type": "pong"})).await?,
            Request::Unknown => {}
        }
        Ok(Ok(()))
    }

    fn configure(&mut self, settings: Settings) -> Result<(), Problem> {
        if let Some(code) = &settings.language {
            let language = extract::language(Some(code))?;
            self.language = language.unwrap_or(self.language);
            self.driver.set_language(language);
        }
        let rate = settings.sample_rate.unwrap_or(match self.incoming {
            Incoming::Raw(format) => format.rate(),
            Incoming::Container => RATE,
        });
        if !(8_000..=48_000).contains(&rate) {
            return Err(Problem::new(Kind::BadRequest)
                .in_field("sample_rate")
                .because("sample_rate: 8000 to 48000"));
        }
        match settings.format.as_deref() {
            None if matches!(self.incoming, Incoming::Raw(RawFormat::S16Le { .. })) => {
                self.incoming = Incoming::Raw(RawFormat::S16Le { rate });
            }
            None => {}
            Some("pcm16") => self.incoming = Incoming::Raw(RawFormat::S16Le { rate }),
            Some("mulaw") => self.incoming = Incoming::Raw(RawFormat::MuLaw),
            Some("alaw") => self.incoming = Incoming::Raw(RawFormat::ALaw),
            Some("container" | "webm" | "opus" | "ogg" | "wav") => self.incoming = Incoming::Container,
            Some(other) => {
                let detail = format!("format {other:?}: pcm16, mulaw, alaw or container");
                return Err(Problem::new(Kind::Unsupported).in_field("format").because(detail));
            }
        }
        match settings.reply_audio.as_deref() {
            None => {}
            Some("none") => self.outgoing = None,
            name => self.outgoing = extract::audio_format(name)?,
        }
        if let Some(name) = &settings.script {
            self.script = extract::script(Some(name))?;
        }
        self.driver.set_speak(self.outgoing.is_some());
        self.endpoint(settings.vad)
    }

    /// Switches server-side endpointing on or off, and keeps it in step with the format.
    fn endpoint(&mut self, vad: Option<bool>) -> Result<(), Problem> {
        let wanted = vad.unwrap_or(self.endpointer.is_some());
        self.endpointer = match (wanted, self.incoming) {
            (false, _) => None,
            (true, Incoming::Container) => {
                let detail = "vad needs pcm16, mulaw or alaw: a file has no end until it ends";
                return Err(Problem::new(Kind::Unsupported).in_field("vad").because(detail));
            }
            (true, Incoming::Raw(format)) => {
                let machines = self.app.machines().ok_or_else(|| Problem::new(Kind::Busy))?;
                let endpointer = Endpointer::new((machines.vad)()?, self.app.config.voice.endpoint);
                Some((endpointer, Resampler::new(format.rate(), RATE)?))
            }
        };
        self.utterance.clear();
        Ok(())
    }

    fn limits(&self) -> Limits {
        let limits = &self.app.config.limits;
        Limits {
            max_bytes: limits.turn_mebibytes << 20,
            max_seconds: limits.turn_seconds,
        }
    }

    async fn sound(&mut self, bytes: &[u8]) -> Result<Result<(), Problem>, axum::Error> {
        if bytes.is_empty() {
            return Ok(Ok(()));
        }
        if self.endpointer.is_some() {
            return match self.listen(bytes) {
                Ok(events) => {
                    for event in events {
                        self.endpointed(event).await?;
                    }
                    Ok(Ok(()))
                }
                Err(error) => Ok(Err(error.into())),
            };
        }
        let limits = self.limits();
        if (self.utterance.len() + bytes.len()) as u64 > limits.max_bytes
            || self.seconds(bytes.len()) > limits.max_seconds
        {
            self.utterance.clear();
            let too_long = Kind::TooLong(u64::from(limits.max_seconds));
            return Ok(Err(Problem::new(too_long)));
        }
        if self.utterance.is_empty() {
            self.driver.speech_started();
        }
        self.utterance.extend_from_slice(bytes);
        Ok(Ok(()))
    }

    /// Length of the utterance with so many more bytes; unknown for files until they are decoded.
    fn seconds(&self, more: usize) -> u32 {
        let bytes = self.utterance.len() + more;
        match self.incoming {
            Incoming::Raw(format @ RawFormat::S16Le { .. }) => (bytes / 2 / format.rate() as usize) as u32,
            Incoming::Raw(format) => (bytes / format.rate() as usize) as u32,
            Incoming::Container => 0,
        }
    }

    fn listen(&mut self, bytes: &[u8]) -> Result<Vec<EndpointEvent>, EngineError> {
        let (Some((endpointer, resampler)), Incoming::Raw(format)) = (&mut self.endpointer, self.incoming)
        else {
            return Ok(Vec::new());
        };
        let limits = Limits {
            max_bytes: MAX_MESSAGE as u64,
            max_seconds: 600,
        };
        let clip = decode_raw(bytes, format, &limits)?;
        let events = endpointer.push(&resampler.push(&clip.samples)?)?;
        // An utterance that has just begun or ended is news for later.
        if endpointer.speaking() && events.is_empty() {
            self.driver.speaking(endpointer.so_far(), endpointer.silent_ms());
        }
        Ok(events)
    }

    async fn endpointed(&mut self, event: EndpointEvent) -> Result<(), axum::Error> {
        match event {
            EndpointEvent::SpeechStarted { .. } => {
                self.driver.speech_started();
                self.send(&json!({"type": "speech_started"})).await
            }
            EndpointEvent::SpeechEnded { samples, .. } => {
                self.driver.utterance(Sound::Speech(samples));
                self.send(&json!({"type": "speech_ended"})).await
            }
            EndpointEvent::SpeechDropped { .. } => {
                self.driver.heard_nothing(conversation::turn::NothingHeard::Noise);
                self.send(&json!({"type": "speech_ended"})).await
            }
            EndpointEvent::Silence { .. } => Ok(()),
        }
    }

    async fn end(&mut self) -> Result<Result<(), Problem>, axum::Error> {
        if let Some((endpointer, _)) = &mut self.endpointer {
            match endpointer.finish() {
                Ok(events) if events.is_empty() => self
                    .driver
                    .heard_nothing(conversation::turn::NothingHeard::Silence),
                Ok(events) => {
                    for event in events {
                        self.endpointed(event).await?;
                    }
                }
                Err(error) => return Ok(Err(error.into())),
            }
            return Ok(Ok(()));
        }
        let bytes = std::mem::take(&mut self.utterance);
        match self.incoming {
            _ if bytes.is_empty() => self
                .driver
                .heard_nothing(conversation::turn::NothingHeard::Silence),
            Incoming::Raw(format) => self.driver.utterance(Sound::Raw { bytes, format }),
            Incoming::Container => self.driver.utterance(Sound::File { bytes, hint: None }),
        }
        Ok(Ok(()))
    }

    /// Passes an event on; true when the conversation is over.
    async fn pass_on(&mut self, event: Event) -> Result<bool, axum::Error> {
        match event {
            Event::Partial { text } => {
                let text = self.written(text, self.driver.language());
                self.send(&json!({"type": "partial", "text": text})).await?;
            }
            Event::Transcript {
                text,
                language,
                confidence,
            } => {
                let text = self.written(text, language.unwrap_or(self.driver.language()));
                let language = language.map(Language::code);
                self.send(&json!({"type": "transcript", "text": text, "language": language, "confidence": confidence}))
                    .await?;
            }
            Event::Sentence(sentence) => {
                let text = self.written(sentence.text, sentence.language);
                self.send(&json!({
                    "type": "reply", "generation": sentence.generation, "index": sentence.index,
                    "text": text, "language": sentence.language, "last": sentence.last,
                }))
                .await?;
            }
            Event::Sound {
                generation,
                index,
                clip,
            } => self.play(generation, index, clip).await?,
            Event::SoundEnd { generation } => {
                self.send(&json!({"type": "audio_end", "generation": generation}))
                    .await?;
            }
            Event::StopSpeaking { generation } => {
                self.send(&json!({"type": "stop_speaking", "generation": generation}))
                    .await?;
            }
            Event::Finished(mut record) => {
                rewrite(&self.app, &mut record.report, self.script);
                let turn = serde_json::to_value(TurnView::new(*record)).map_err(axum::Error::new)?;
                self.send(&json!({"type": "turn_done", "turn": turn})).await?;
                self.driver.save().await;
            }
            Event::Ended => {
                self.send(&json!({"type": "ended"})).await?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A text in the script that the client wants.
    fn written(&self, text: String, language: Language) -> String {
        match self.script {
            Some(script) => self.app.brain.in_script(&text, language, script),
            None => text,
        }
    }

    async fn play(&mut self, generation: u64, index: u32, clip: Clip) -> Result<(), axum::Error> {
        let Some(format) = self.outgoing else {
            return Ok(());
        };
        let rate = clip.rate;
        let bytes = match tokio::task::spawn_blocking(move || encode(&clip, format)).await {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(error)) => return self.complain(&error.into()).await,
            Err(_) => return self.complain(&Problem::new(Kind::Internal)).await,
        };
        let name = match format {
            AudioFormat::OggOpus => "opus",
            other => other.extension(),
        };
        self.send(&json!({
            "type": "audio", "generation": generation, "index": index, "format": name, "sample_rate": rate,
        }))
        .await?;
        self.socket.send(Message::Binary(bytes.into())).await
    }

    async fn complain(&mut self, problem: &Problem) -> Result<(), axum::Error> {
        let document = problem.document(&self.app, self.language, None);
        self.send(&json!({"type": "error", "problem": document})).await
    }

    async fn send(&mut self, message: &Value) -> Result<(), axum::Error> {
        say(&mut self.socket, message).await
    }
}

async fn say(socket: &mut WebSocket, message: &Value) -> Result<(), axum::Error> {
    socket.send(Message::Text(message.to_string().into())).await
}
