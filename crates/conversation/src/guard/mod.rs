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

/// Danger this likely counts without a phrase of danger.
const DANGER: f32 = 0.35;
/// A phrase of danger in a message that is this unlikely to be danger is another use of the words.
const NO_DANGER: f32 = 0.005;
/// An attack must be likelier: a refusal hurts who did not mean it.
const ATTACK: f32 = 0.6;
const NO_ATTACK: f32 = 0.15;

/// Adds what was learnt to what the phrases found.
fn weigh(mut found: Found, suspicion: &[(&str, f32)]) -> Found {
    if suspicion.is_empty() {
        return found;
    }
    let of = |kinds: &[&'static str]| -> Vec<(&'static str, f32)> {
        let known = kinds.iter().filter_map(|kind| {
            let (_, p) = suspicion.iter().find(|(name, _)| name == kind)?;
            Some((*kind, *p))
        });
        let mut known: Vec<_> = known.collect();
        known.sort_by(|a, b| b.1.total_cmp(&a.1));
        known
    };
    for (kinds, list, enough, too_little) in [
        (&DANGER_KINDS, &mut found.danger, DANGER, NO_DANGER),
        (&ATTACK_KINDS, &mut found.attack, ATTACK, NO_ATTACK),
    ] {
        let likely = of(kinds);
        let total: f32 = likely.iter().map(|(_, p)| p).sum();
        if total < too_little {
            list.clear();
        } else if let Some((kind, _)) = likely.first().filter(|_| total >= enough) {
            list.retain(|k| k != kind);
            list.insert(0, kind);
        }
    }
    found
}

/// The verdict on one message. Danger wins over everything, an attack over an identifier. `said` are the digit strings
/// that were spoken as words ("nine eight double seven ..."), each with the part of the text that said it.
/// `suspicion` is the probability of each kind as learnt from examples, empty if nothing was learnt.
pub fn judge(
    screen: &Screen,
    text: &str,
    language: crate::language::Language,
    said: &[(String, String)],
    suspicion: &[(&str, f32)],
) -> Safety {
    let found = weigh(screen.look(text, language), suspicion);
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
