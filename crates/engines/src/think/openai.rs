//! A language model behind any server that speaks the OpenAI protocol, and the connection its sister engines share.

use super::{GenerateOptions, Generator, Message};
use crate::EngineError;
use crate::worker::Stop;
use reqwest::blocking::{Client, RequestBuilder};
use serde::Deserialize;
use std::io::Read;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Bytes read of one answer.
const MOST_ANSWER: u64 = 64 << 20;
/// Characters of a server's complaint kept in an error.
const COMPLAINT: usize = 200;
/// How often a waiting caller looks whether to stop.
const LOOK: Duration = Duration::from_millis(20);

/// Where the server is and how to reach it.
#[derive(Clone)]
pub struct OpenAiConfig {
    /// Up to and with the version, e.g. `http://127.0.0.1:8000/v1`.
    pub base_url: String,
    pub api_key: Option<String>,
    pub model: String,
    /// For a whole request.
    pub timeout: Duration,
}

impl std::fmt::Debug for OpenAiConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenAiConfig")
            .field("base_url", &self.base_url)
            .field("model", &self.model)
            .finish_non_exhaustive()
    }
}

/// One server, one client with timeouts.
#[derive(Debug, Clone)]
pub struct OpenAiConnection {
    pub config: OpenAiConfig,
    client: Client,
}

impl OpenAiConnection {
    /// Reaches nothing yet. Must not be called or used on a thread of an async runtime.
    pub fn new(config: OpenAiConfig) -> Result<Self, EngineError> {
        let client = Client::builder()
            .connect_timeout(config.timeout.min(Duration::from_secs(5)))
            .timeout(config.timeout)
            // An answer from elsewhere than the agreed provider is not wanted.
            .redirect(reqwest::redirect::Policy::none())
            // Nor may a proxy that the environment names read along.
            .no_proxy()
            .build()
            .map_err(unavailable)?;
        Ok(Self { config, client })
    }

    /// A request to a path below the base, with the key.
    pub fn post(&self, path: &str) -> RequestBuilder {
        let request = self
            .client
            .post(format!("{}/{path}", self.config.base_url.trim_end_matches('/')));
        match &self.config.api_key {
            Some(key) => request.bearer_auth(key),
            None => request,
        }
    }

    /// Sends and reads the whole answer; returns early when asked to stop.
    pub fn send(&self, request: RequestBuilder, stop: &Stop) -> Result<Vec<u8>, EngineError> {
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        let (answer, answered) = channel();
        std::thread::spawn(move || {
            // A caller that has stopped no longer listens.
            let _ = answer.send(exchange(request));
        });
        loop {
            match answered.recv_timeout(LOOK) {
                Ok(answer) => return answer,
                Err(RecvTimeoutError::Timeout) if stop.stopped() => return Err(EngineError::Cancelled),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(EngineError::Unavailable(
                        "the remote request ended without an answer".to_owned(),
                    ));
                }
            }
        }
    }
}

fn exchange(request: RequestBuilder) -> Result<Vec<u8>, EngineError> {
    let response = request.send().map_err(unavailable)?;
    let status = response.status();
    let mut bytes = Vec::new();
    response
        .take(MOST_ANSWER)
        .read_to_end(&mut bytes)
        .map_err(|error| EngineError::io("reading the answer", error))?;
    match status.as_u16() {
        200..=299 => Ok(bytes),
        401 | 403 => Err(EngineError::Unavailable(format!(
            "the server refuses our key ({status})"
        ))),
        429 => Err(EngineError::Busy("the remote server")),
        500..=599 => Err(EngineError::Unavailable(format!("the server answered {status}"))),
        _ => {
            let complaint: String = String::from_utf8_lossy(&bytes).chars().take(COMPLAINT).collect();
            Err(EngineError::Inference(format!(
                "the server answered {status}: {complaint}"
            )))
        }
    }
}

fn unavailable(error: reqwest::Error) -> EngineError {
    // The address may hold a secret, so it stays out of the error.
    EngineError::Unavailable(error.without_url().to_string())
}

/// Reads a JSON answer.
pub fn parse<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T, EngineError> {
    serde_json::from_slice(bytes)
        .map_err(|error| EngineError::Inference(format!("an unusual answer: {error}")))
}

/// A remote language model.
#[derive(Debug)]
pub struct OpenAiGenerator {
    connection: OpenAiConnection,
}

impl OpenAiGenerator {
    pub fn new(config: OpenAiConfig) -> Result<Self, EngineError> {
        Ok(Self {
            connection: OpenAiConnection::new(config)?,
        })
    }
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Answer,
}

#[derive(Deserialize)]
struct Answer {
    content: Option<String>,
}

impl Generator for OpenAiGenerator {
    fn name(&self) -> &str {
        &self.connection.config.model
    }

    fn generate(
        &mut self,
        messages: &[Message],
        options: &GenerateOptions,
        stop: &Stop,
    ) -> Result<String, EngineError> {
        let mut body = serde_json::json!({
            "model": self.connection.config.model,
            "messages": messages,
            "temperature": options.temperature,
        });
        if options.max_tokens > 0 {
            body["max_tokens"] = options.max_tokens.into();
        }
        if let Some(schema) = &options.schema {
            body["response_format"] = serde_json::json!({
                "type": "json_schema",
                "json_schema": { "name": "answer", "strict": true, "schema": schema },
            });
        }
        let request = self.connection.post("chat/completions").json(&body);
        let completion: Completion = parse(&self.connection.send(request, stop)?)?;
        let text = completion
            .choices
            .into_iter()
            .next()
            .and_then(|choice| choice.message.content);
        text.ok_or_else(|| EngineError::Inference("the answer holds no text".to_owned()))
    }
}
