//! The section `[llm]`: an optional language model behind a server on this machine.

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::{ConfigError, Secret};

/// A language model behind a server that speaks the OpenAI protocol; without a url there is none.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Llm {
    /// Up to and with the version: `http://127.0.0.1:8000/v1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The model's name, as its server knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Secret>,
    /// For a whole answer; then it is said that there is none.
    pub timeout_seconds: u64,
    /// Length of an answer.
    pub max_tokens: u32,
}

impl Default for Llm {
    fn default() -> Self {
        Self {
            url: None,
            model: None,
            key: None,
            timeout_seconds: 6,
            max_tokens: 400,
        }
    }
}

impl Llm {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        let refuse = |key, problem: &str| {
            let problem = problem.to_owned();
            Err(ConfigError::Value { key, problem })
        };
        // The conversation apologises after eight seconds: an answer after that would never be heard.
        if !(1..=7).contains(&self.timeout_seconds) {
            return refuse("llm.timeout_seconds", "must be 1 to 7");
        }
        if !(1..=4096).contains(&self.max_tokens) {
            return refuse("llm.max_tokens", "must be 1 to 4096");
        }
        let Some(url) = &self.url else { return Ok(()) };
        // What people say may not leave the box: nobody has been asked for consent.
        if !on_this_machine(url) {
            return refuse(
                "llm.url",
                "must be http or https to a server on this machine (localhost, 127.x.x.x or [::1]): what people say stays here",
            );
        }
        if self.model.is_none() {
            return refuse("llm.model", "must name the model that the server at llm.url runs");
        }
        Ok(())
    }
}

/// Judged by the parser that the HTTP client uses, so that both read the same host.
fn on_this_machine(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.host().is_some_and(|host| match host {
                Host::Domain(name) => name == "localhost",
                Host::Ipv4(address) => address.is_loopback(),
                Host::Ipv6(address) => address.is_loopback(),
            })
    })
}
