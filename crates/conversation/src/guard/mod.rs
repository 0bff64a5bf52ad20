//! Safety on the way in: danger first, identifiers masked, attacks refused.

use serde::{Deserialize, Serialize};

/// The verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SafetyAction {
    #[default]
    Allow,
    Block,
    Escalate,
    Redact,
}

/// What was found in one message.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Safety {
    pub action: SafetyAction,
    /// `violence`, `self_harm`, `child`, `medical`, `fraud`, `injection`, `hate`, `aadhaar`, `pan`, `phone`, ...
    pub kinds: Vec<String>,
    /// The text with identifiers masked: the only form that is kept or logged.
    pub redacted_text: String,
}
