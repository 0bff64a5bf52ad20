//! Safety on the way in: danger first, identifiers masked, attacks refused.

mod pii;
mod screen;

pub use pii::mask;
pub use screen::{ATTACK_KINDS, DANGER_KINDS, Found, Screen};

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

/// The verdict on one message. Danger wins over everything, an attack over an identifier. `said` are the digit strings
/// that were spoken as words ("nine eight double seven ..."), each with the part of the text that said it.
pub fn judge(
    screen: &Screen,
    text: &str,
    language: crate::language::Language,
    said: &[(String, String)],
) -> Safety {
    let found = screen.look(text, language);
    let (mut redacted_text, mut identifiers) = mask(text);
    for (digits, words) in said {
        let kind = match digits.len() {
            12 if pii::is_aadhaar(digits) => "aadhaar",
            10 if pii::is_mobile(digits) => "phone",
            _ => continue,
        };
        redacted_text = redacted_text.replace(words.as_str(), "XXXX");
        if redacted_text.contains(words.as_str()) || !redacted_text.contains("XXXX") {
            // The words cannot be found again in the text as written: hide all of it rather than keep a number.
            "XXXX".clone_into(&mut redacted_text);
        }
        if !identifiers.contains(&kind) {
            identifiers.push(kind);
        }
    }
    let (action, reasons) = if !found.danger.is_empty() {
        (SafetyAction::Escalate, found.danger)
    } else if !found.attack.is_empty() {
        (SafetyAction::Block, found.attack)
    } else if identifiers.is_empty() {
        (SafetyAction::Allow, Vec::new())
    } else {
        (SafetyAction::Redact, Vec::new())
    };
    let kinds = reasons
        .iter()
        .chain(&identifiers)
        .map(|k| (*k).to_owned())
        .collect();
    Safety {
        action,
        kinds,
        redacted_text,
    }
}
