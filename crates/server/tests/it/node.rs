//! A node for tests.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use engines::EngineError;
use engines::audio::{AudioFormat, Clip, encode};
use engines::hear::{Transcript, Vad};
use engines::scripted::{ScriptedSynthesizer, ScriptedTranscriber, heard};
use engines::speak::cache::{Limits, PhraseCache};
use engines::speak::voicebox::Voicebox;
use engines::worker::Worker;
use serde_json::{Value, json};
use server::app::Knowledge;
use server::clock::Clock;
use server::config::Config;
use server::machines::{AnyTranscriber, Ear, Ears, Machines, Voices};
use server::{Load, Setup};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// A moment in November 2026.
pub(crate) const NOW: i64 = 1_795_000_000_000;
pub(crate) const LANGUAGES: [&str; 11] = ["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];

/// What the ears of a test answer, in order; `None` = no recogniser.
pub(crate) type Script = Option<Vec<Result<Transcript, EngineError>>>;

pub(crate) struct Node {
    pub(crate) address: SocketAddr,
    pub(crate) clock: Clock,
    pub(crate) data: tempfile::TempDir,
    pub(crate) http: reqwest::Client,
    stop: CancellationToken,
    running: JoinHandle<anyhow::Result<()>>,
}

/// Loud is speech: enough for sounds that tests make themselves.
struct Loudness;

impl Vad for Loudness {
    fn frame_len(&self) -> usize {
        512
    }

    fn probability(&mut self, frame: &[f32]) -> Result<f32, EngineError> {
        let power = frame.iter().map(|sample| sample * sample).sum::<f32>() / frame.len().max(1) as f32;
        Ok(if power > 1e-3 { 0.95 } else { 0.02 })
    }

    fn reset(&mut self) {}
}

/// Ears that follow a script and a voice for every language.
pub(crate) fn scripted(script: Script) -> Load {
    hearing_with(script.map(|answers| Box::new(ScriptedTranscriber::answering(answers)) as AnyTranscriber))
}

/// Ears of the test's own make and a voice for every language.
pub(crate) fn hearing_with(ears: Option<AnyTranscriber>) -> Load {
    Box::new(move |config| {
        Box::pin(async move {
            let ears = ears.map(|ears| Worker::spawn("hear", config.engines.queue, move || Ok(ears)));
            let ears = match ears {
                Some(worker) => Some(Ears::new(worker).await.unwrap()),
                None => None,
            };
            let voice = Worker::spawn("voice", config.engines.queue, || {
                let engine = Box::new(ScriptedSynthesizer::speaking(&LANGUAGES));
                Ok(Voicebox::new(
                    vec![engine],
                    PhraseCache::open(None, Limits::default())?,
                ))
            });
            Machines {
                ears,
                voices: Some(Voices::new(voice).await.unwrap()),
                vad: Arc::new(|| Ok(Ear::new(Box::new(Loudness)))),
                ..Machines::none()
            }
        })
    })
}

impl Node {
    /// A node whose ears hear this, one utterance after the other.
    pub(crate) async fn hearing(sentences: &[(&str, &str)]) -> Self {
        let script = sentences
            .iter()
            .map(|(text, language)| Ok(heard(text, language)))
            .collect();
        Self::start(scripted(Some(script)), |_| {}).await
    }

    /// A node that only reads and speaks.
    pub(crate) async fn deaf() -> Self {
        Self::start(scripted(None), |_| {}).await
    }

    pub(crate) async fn start(load: Load, adjust: impl FnOnce(&mut Config)) -> Self {
        let data = tempfile::tempdir().unwrap();
        Self::start_in(data, Clock::manual(NOW), load, adjust).await
    }

    pub(crate) async fn start_in(
        data: tempfile::TempDir,
        clock: Clock,
        load: Load,
        adjust: impl FnOnce(&mut Config),
    ) -> Self {
        let mut config = Config::default();
        config.paths.data = data.path().to_owned();
        config.paths.models = data.path().join("models");
        // Words are learnt once for all tests.
        config.paths.learnt = Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("learnt"));
        config.server.rate_per_minute = 0;
        config.server.sign_in_per_minute = 0;
        adjust(&mut config);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let setup = Setup {
            clock: clock.clone(),
            load,
            knowledge: shared(&config),
        };
        #[expect(clippy::disallowed_methods, reason = "the test's own task, awaited in `stop`")]
        let running = tokio::spawn(server::run(config, setup, listener, stop.clone()));
        let http = reqwest::Client::builder()
            .timeout(Duration::from_secs(30))
            .build()
            .unwrap();
        let node = Self {
            address,
            clock,
            data,
            http,
            stop,
            running,
        };
        node.until_answering().await;
        node
    }

    /// Waits until the machines are there, ready or not.
    async fn until_answering(&self) {
        loop {
            if let Ok(reply) = self.http.get(self.url("/health")).send().await {
                let health: Value = reply.json().await.unwrap();
                let parts = health["parts"].as_array().unwrap();
                if parts.iter().all(|part| part["part"] != "models") {
                    return;
                }
            }
            assert!(!self.running.is_finished(), "the node ended");
            tokio::task::yield_now().await;
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        answer(self.http.post(self.url(path)).json(&body).send().await.unwrap()).await
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        answer(self.http.get(self.url(path)).send().await.unwrap()).await
    }

    /// One typed turn.
    pub(crate) async fn say(&self, session: Option<&str>, text: &str) -> Value {
        let (status, turn) = self
            .post("/api/v1/turns", json!({"text": text, "session_id": session}))
            .await;
        assert_eq!(status, 200, "{turn}");
        turn
    }

    /// One spoken turn as a form.
    pub(crate) async fn speak(&self, sound: Vec<u8>, fields: &[(&'static str, &str)]) -> (u16, Value) {
        let mut form = reqwest::multipart::Form::new().part("audio", file(sound));
        for (name, value) in fields {
            form = form.text(*name, (*value).to_owned());
        }
        answer(
            self.http
                .post(self.url("/api/v1/turns"))
                .multipart(form)
                .send()
                .await
                .unwrap(),
        )
        .await
    }

    /// Stops the node softly and gives its data folder back.
    pub(crate) async fn stop(self) -> tempfile::TempDir {
        self.stop.cancel();
        self.running.await.unwrap().unwrap();
        self.data
    }
}

/// What all boxes with the shipped content know; one with models learns more, so it reads its own.
fn shared(config: &Config) -> Option<Knowledge> {
    static SHARED: OnceLock<Knowledge> = OnceLock::new();
    let usual = config.paths.content.is_none() && config.paths.learnt.is_some();
    usual.then(|| SHARED.get_or_init(|| Knowledge::read(config).unwrap()).clone())
}

/// Says it, checks intent and state, gives the turn.
pub(crate) async fn turn(node: &Node, session: &str, text: &str, intent: &str, state: &str) -> Value {
    let turn = node.say(Some(session), text).await;
    assert_eq!(
        (&turn["intent"], &turn["state"]),
        (&json!(intent), &json!(state)),
        "{text}: {turn}"
    );
    turn
}

/// Somebody new: her session.
pub(crate) async fn person(node: &Node, language: &str) -> String {
    let (_, turn) = node
        .post("/api/v1/turns", json!({"text": "hello", "language": language}))
        .await;
    turn["session_id"].as_str().unwrap().to_owned()
}

pub(crate) fn reply(turn: &Value) -> &str {
    turn["reply"].as_str().unwrap()
}

/// A write by the member behind a session.
pub(crate) async fn posts(node: &Node, session: &str, path: &str, body: Value) -> (u16, Value) {
    let request = node.http.post(node.url(path)).header("x-awaaz-session", session);
    answer(request.json(&body).send().await.unwrap()).await
}

/// A question by the member behind a session.
pub(crate) async fn gets(node: &Node, session: &str, path: &str) -> (u16, Value) {
    let request = node.http.get(node.url(path)).header("x-awaaz-session", session);
    answer(request.send().await.unwrap()).await
}

pub(crate) async fn answer(reply: reqwest::Response) -> (u16, Value) {
    let status = reply.status().as_u16();
    let body = reply.bytes().await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

pub(crate) fn file(bytes: Vec<u8>) -> reqwest::multipart::Part {
    reqwest::multipart::Part::bytes(bytes)
        .file_name("voice.wav")
        .mime_str("audio/wav")
        .unwrap()
}

/// A hum that counts as speech, with silence around it.
pub(crate) fn hum(seconds: f32) -> Vec<f32> {
    let quiet = std::iter::repeat_n(0.0, 8_000);
    let hum = (0..(seconds * 16_000.0) as usize).map(|i| (i as f32 * 0.07).sin() * 0.4);
    quiet.clone().chain(hum).chain(quiet).collect()
}

pub(crate) fn wav(samples: Vec<f32>) -> Vec<u8> {
    encode(
        &Clip {
            samples,
            rate: 16_000,
        },
        AudioFormat::Wav,
    )
    .unwrap()
}

pub(crate) fn pcm(samples: &[f32]) -> Vec<u8> {
    engines::audio::pcm_s16le(samples)
}
