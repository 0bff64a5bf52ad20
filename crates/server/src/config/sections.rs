//! The sections of the configuration file, one struct each. Every key has a default: an empty file works.

use std::net::SocketAddr;
use std::path::PathBuf;

use community::members::tokens::Lifetimes;
use engines::hear::endpoint::EndpointSettings;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// A value that is never shown: `awaaz config`, logs and debug output print `<hidden>`.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text itself, for the one place that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<hidden>")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("<hidden>")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input).map(|text| Self(Zeroizing::new(text)))
    }
}

/// Where things lie on this machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Paths {
    /// Database, keys, caches.
    pub data: PathBuf,
    /// Installed models, a folder each.
    pub models: PathBuf,
    /// What understanding learnt from the content; without it a folder beside the models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learnt: Option<PathBuf>,
    /// A content folder instead of the one inside the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<PathBuf>,
}

impl Paths {
    /// Folder of what understanding learnt from the content.
    pub fn learnt(&self) -> PathBuf {
        self.learnt.clone().unwrap_or_else(|| self.models.join("learnt"))
    }
}

impl Default for Paths {
    fn default() -> Self {
        let home = std::env::var_os("HOME").map_or_else(|| PathBuf::from("."), PathBuf::from);
        Self {
            data: home.join(".local/share/awaaz"),
            models: home.join(".cache/awaaz/models"),
            learnt: None,
            content: None,
        }
    }
}

impl Paths {
    /// The encrypted database file.
    pub fn database(&self) -> PathBuf {
        self.data.join("awaaz.db")
    }

    /// Hash of the operator's key.
    pub fn operator_key(&self) -> PathBuf {
        self.data.join("operator.key.sha256")
    }
}

/// The HTTP door.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    pub listen: SocketAddr,
    /// Web pages of other origins that may call the API.
    pub cors_origins: Vec<String>,
    /// Requests a minute from one address; 0 = no limit.
    pub rate_per_minute: u32,
    /// How many of them at once.
    pub rate_burst: u32,
    /// Tries to sign in a minute from one address; 0 = no limit.
    pub sign_in_per_minute: u32,
    /// Take the caller's address from `X-Forwarded-For`: only behind a proxy of your own.
    pub behind_proxy: bool,
    /// Seconds a request may take.
    pub timeout_seconds: u64,
    /// Seconds that running requests get when the program is stopped.
    pub stop_seconds: u64,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            cors_origins: Vec::new(),
            rate_per_minute: 300,
            rate_burst: 50,
            sign_in_per_minute: 10,
            behind_proxy: false,
            timeout_seconds: 120,
            stop_seconds: 10,
        }
    }
}

/// The database.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StoreSection {
    /// File with the key; `<data>/store.key` when not set. Best kept on other media than the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_file: Option<PathBuf>,
    /// A passphrase instead of a key file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passphrase: Option<Secret>,
    /// A PostgreSQL server instead of the encrypted file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Secret>,
}

/// Members and how long they are remembered.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Members {
    /// Life of an access token.
    pub access_minutes: u32,
    /// Life of a refresh token, counted from its last exchange.
    pub refresh_days: u32,
    /// A box that many people use: nobody stays signed in.
    pub kiosk: bool,
    /// Who has no code and has not come back for so long is forgotten.
    pub forget_after_days: u32,
}

impl Default for Members {
    fn default() -> Self {
        Self {
            access_minutes: 10,
            refresh_days: 30,
            kiosk: false,
            forget_after_days: 90,
        }
    }
}

impl Members {
    /// How long tokens live.
    pub fn lifetimes(&self) -> Lifetimes {
        Lifetimes {
            access_ms: i64::from(self.access_minutes) * 60_000,
            refresh_ms: (!self.kiosk).then(|| i64::from(self.refresh_days) * 86_400_000),
        }
    }
}

/// What is accepted, at most.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    pub text_characters: usize,
    /// Characters that are read aloud at once.
    pub speech_characters: usize,
    /// Length of one spoken turn.
    pub turn_seconds: u32,
    pub turn_mebibytes: u64,
    /// Length of a recording to transcribe.
    pub transcription_seconds: u32,
    pub transcription_mebibytes: u64,
    /// Conversations in memory at once.
    pub sessions: usize,
    pub session_idle_minutes: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            text_characters: 8000,
            speech_characters: 4096,
            turn_seconds: 60,
            turn_mebibytes: 10,
            transcription_seconds: 1800,
            transcription_mebibytes: 100,
            sessions: 100,
            session_idle_minutes: 30,
        }
    }
}

/// How the box listens and speaks.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct VoiceSection {
    /// A sentence of an answer must begin to sound within this; else the instant voice speaks it. Milliseconds.
    pub first_audio_ms: u64,
    /// Guess at the words while a person still speaks, where the recogniser is idle.
    pub partials: bool,
    /// Look for the words that are known here in what was heard: makes weak recognisers useful.
    pub guided: bool,
    /// When an utterance starts and ends.
    pub endpoint: EndpointSettings,
}

impl Default for VoiceSection {
    fn default() -> Self {
        Self {
            first_audio_ms: 600,
            partials: true,
            guided: true,
            endpoint: EndpointSettings::default(),
        }
    }
}

impl VoiceSection {
    pub(super) fn endpoint_is_sound(&self) -> bool {
        let unit = 0.0..=1.0;
        let endpoint = &self.endpoint;
        unit.contains(&endpoint.threshold)
            && unit.contains(&endpoint.release)
            && endpoint.release <= endpoint.threshold
    }
}

/// Which embedder is used, where it is installed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum EmbedModel {
    /// Small and quick: the router is measured with it.
    #[default]
    #[serde(rename = "e5-small")]
    E5Small,
    /// Larger; from a model hub.
    #[serde(rename = "bge-m3")]
    BgeM3,
}

impl EmbedModel {
    /// Its name in the catalogue.
    pub fn id(self) -> &'static str {
        match self {
            Self::E5Small => "e5-small",
            Self::BgeM3 => "bge-m3",
        }
    }

    /// A file that is there when it is installed.
    pub fn file(self) -> &'static str {
        match self {
            Self::E5Small => "e5-small-q4.bin",
            Self::BgeM3 => "model.onnx",
        }
    }
}

/// Which machines are used. A machine whose model is not installed is left out in any case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Engines {
    /// Recognise speech.
    pub hear: bool,
    /// Natural voices (espeak-ng speaks in any case).
    pub natural_voices: bool,
    /// Understand by meaning, too, not only by words.
    pub embed: bool,
    /// With which of the embedders.
    pub embedder: EmbedModel,
    /// Translate texts.
    pub translate: bool,
    /// Jobs that may wait in front of each model.
    pub queue: usize,
    /// Compute threads in all; 0 = as many as there are cores.
    pub threads: usize,
}

impl Default for Engines {
    fn default() -> Self {
        Self {
            hear: true,
            natural_voices: true,
            embed: true,
            embedder: EmbedModel::E5Small,
            translate: true,
            queue: 8,
            threads: 0,
        }
    }
}

/// A model hub, for those who have one.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hub {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
}

/// What is written to standard error.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    pub format: LogFormat,
    /// `error`, `warn`, `info`, `debug`, or by part: `info,engines=debug`.
    pub filter: String,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            format: LogFormat::Text,
            filter: "info,ort=warn,sqlx=warn".into(),
        }
    }
}

/// Shape of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    Text,
    Json,
}
