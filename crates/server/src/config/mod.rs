//! One TOML file, overridden by environment variables (`AWAAZ_SERVER__LISTEN`), checked as a whole at the start.

mod llm;
mod sections;

use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

pub use llm::Llm;
pub use sections::{
    EmbedModel, Engines, Hub, Limits, Log, LogFormat, Members, Paths, Secret, Server, StoreSection,
    VoiceSection,
};

/// The file that shows every key with its default.
pub const SAMPLE: &str = include_str!("sample.toml");
/// The file that is read when none is named: here, or in the data folder.
const FILE: &str = "awaaz.toml";

/// Everything an operator can set.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    pub paths: Paths,
    pub server: Server,
    pub store: StoreSection,
    pub limits: Limits,
    pub members: Members,
    pub voice: VoiceSection,
    pub engines: Engines,
    pub llm: Llm,
    pub hub: Hub,
    pub log: Log,
}

/// Why a configuration is refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("the configuration file {0} cannot be read")]
    Missing(PathBuf),
    #[error("the configuration is not valid: {0}")]
    Invalid(#[from] Box<figment::Error>),
    #[error("the configuration is not valid: {key}: {problem}")]
    Value { key: &'static str, problem: String },
}

impl Config {
    /// Reads defaults, then the file, then the environment.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let defaults = Figment::from(Serialized::defaults(Self::default()));
        let found = match file {
            Some(path) if !path.is_file() => return Err(ConfigError::Missing(path.to_owned())),
            Some(path) => Some(path.to_owned()),
            None => usual_file(&defaults),
        };
        let figment = match found {
            Some(path) => defaults.merge(Toml::file_exact(path)),
            None => defaults,
        };
        Self::checked(figment.merge(environment()))
    }

    /// Reads a TOML text over the defaults, without the environment.
    pub fn from_toml(text: &str) -> Result<Self, ConfigError> {
        Self::checked(Figment::from(Serialized::defaults(Self::default())).merge(Toml::string(text)))
    }

    fn checked(figment: Figment) -> Result<Self, ConfigError> {
        let config: Self = figment.extract().map_err(Box::new)?;
        config.validate()?;
        Ok(config)
    }

    /// Checks values against each other and against what makes sense.
    pub fn validate(&self) -> Result<(), ConfigError> {
        let refuse = |key, problem: &str| {
            Err(ConfigError::Value {
                key,
                problem: problem.to_owned(),
            })
        };
        let limits = &self.limits;
        if limits.text_characters == 0 || limits.text_characters > 50_000 {
            return refuse("limits.text_characters", "must be 1 to 50000");
        }
        if limits.turn_seconds == 0 || limits.turn_seconds > 600 {
            return refuse("limits.turn_seconds", "must be 1 to 600");
        }
        if limits.transcription_seconds < limits.turn_seconds || limits.transcription_seconds > 7200 {
            return refuse(
                "limits.transcription_seconds",
                "must be between turn_seconds and 7200",
            );
        }
        if limits.turn_mebibytes == 0
            || limits.transcription_mebibytes == 0
            || limits.transcription_mebibytes > 1024
        {
            return refuse("limits", "sizes must be 1 to 1024 mebibytes");
        }
        if limits.sessions == 0 || limits.session_idle_minutes == 0 {
            return refuse(
                "limits.sessions",
                "sessions and session_idle_minutes must be at least 1",
            );
        }
        let members = &self.members;
        let positive =
            members.access_minutes > 0 && members.refresh_days > 0 && members.forget_after_days > 0;
        if !positive || members.access_minutes > 1440 || members.refresh_days > 366 {
            return refuse(
                "members",
                "access_minutes must be 1 to 1440, refresh_days 1 to 366, forget_after_days at least 1",
            );
        }
        if self.engines.queue == 0 || self.engines.queue > 256 {
            return refuse("engines.queue", "must be 1 to 256");
        }
        if self.store.url.is_some() && self.store.passphrase.is_some() {
            return refuse(
                "store",
                "a passphrase belongs to the encrypted file, not to a PostgreSQL url",
            );
        }
        if !self.voice.endpoint_is_sound() {
            return refuse(
                "voice.endpoint",
                "release must not be above threshold, both 0 to 1",
            );
        }
        self.llm.validate()?;
        if let Some(origin) = self
            .server
            .cors_origins
            .iter()
            .find(|origin| !origin.starts_with("http"))
        {
            return refuse("server.cors_origins", &format!("{origin:?} is not an origin"));
        }
        Ok(())
    }

    /// As TOML, secrets hidden.
    pub fn to_toml(&self) -> anyhow::Result<String> {
        Ok(toml::to_string_pretty(self)?)
    }
}

/// Only names with a section count: AWAAZ_CONFIG, AWAAZ_MODELS and the like belong to tools around the program.
fn environment() -> Env {
    Env::prefixed("AWAAZ_")
        .filter(|key| key.as_str().contains("__"))
        .split("__")
}

fn usual_file(defaults: &Figment) -> Option<PathBuf> {
    let paths: Option<Paths> = defaults.clone().merge(environment()).extract_inner("paths").ok();
    let in_data = paths.map(|paths| paths.data.join(FILE));
    [Some(PathBuf::from(FILE)), in_data]
        .into_iter()
        .flatten()
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_file_shows_the_defaults() {
        let sample = Config::from_toml(SAMPLE).unwrap();
        assert_eq!(sample.to_toml().unwrap(), Config::default().to_toml().unwrap());
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let error = Config::from_toml("[server]\nlisen = \"0.0.0.0:1\"")
            .unwrap_err()
            .to_string();
        assert!(error.contains("lisen"), "{error}");
        assert!(Config::from_toml("[sever]\n").is_err());
    }

    #[test]
    fn values_out_of_range_are_refused() {
        for text in [
            "[limits]\ntext_characters = 0",
            "[limits]\nturn_seconds = 900",
            "[limits]\nsessions = 0",
            "[engines]\nqueue = 0",
            "[members]\nforget_after_days = 0",
            "[members]\naccess_minutes = 1441",
            "[voice.endpoint]\nrelease = 0.9",
            "[server]\nlisten = \"nowhere\"",
            "[server]\ncors_origins = [\"example\"]",
            "[llm]\nurl = \"http://localhost:1/v1\"",
            "[llm]\ntimeout_seconds = 8",
            "[llm]\nmax_tokens = 0",
            "[store]\nurl = \"postgres://h/d\"\npassphrase = \"a long passphrase\"",
        ] {
            assert!(Config::from_toml(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_language_model_on_another_machine_is_refused_by_name() {
        let with = |url: &str| Config::from_toml(&format!("[llm]\nmodel = \"small\"\nurl = '{url}'"));
        for url in [
            "http://localhost:8000/v1",
            "https://127.9.9.9/v1",
            "http://[::1]:8000/v1",
        ] {
            assert!(with(url).is_ok(), "{url}");
        }
        for url in [
            "http://192.168.1.5:8000/v1",
            "http://0.0.0.0/v1",
            "https://api.example.org/v1",
            "http://localhost.example.org/v1",
            "http://localhost@example.org/v1",
            r"http://example.org\@localhost/v1",
            "ftp://localhost/v1",
            "localhost:8000",
        ] {
            let error = with(url).unwrap_err().to_string();
            assert!(
                error.contains("llm.url") && error.contains("this machine"),
                "{error}"
            );
        }
    }

    #[test]
    fn secrets_are_hidden_when_shown() {
        let config = Config::from_toml("[store]\npassphrase = \"open sesame 123\"").unwrap();
        assert_eq!(
            config.store.passphrase.as_ref().unwrap().reveal(),
            "open sesame 123"
        );
        let shown = format!("{}{config:?}", config.to_toml().unwrap());
        assert!(!shown.contains("sesame") && shown.contains("hidden"), "{shown}");
    }
}
