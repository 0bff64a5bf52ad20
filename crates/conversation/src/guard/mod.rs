//! Safety on the way in: danger first, identifiers masked, attacks refused.

mod identifiers;
mod screen;

pub(crate) use identifiers::{Identifiers, reading};
pub use identifiers::{Masked, mask};
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
    /// First those of danger or attack, then those of identifiers ([`Masked::kinds`]).
    pub kinds: Vec<String>,
    /// The text with identifiers masked: the only form that is kept or logged.
    pub redacted_text: String,
}

/// Danger of a kind that is not told, in what was learnt.
pub(crate) const SOME_DANGER: &str = "danger";
/// Danger this likely counts without a phrase of danger: a false alarm costs a sentence, a missed one may cost a life.
const DANGER: f32 = 0.05;
/// The same where words were judged without the vector of the message.
const DANGER_BY_WORDS: f32 = 0.35;
/// Below this a phrase of danger is part of something else: a law, a film, a rat.
const NO_DANGER: f32 = 0.03;
/// Attacks by what was learnt, and by a phrase.
const ATTACK: f32 = 0.2;
const NO_ATTACK: f32 = 0.03;

/// What was learnt of a message: the probability of danger and of attack, each with its likeliest kind.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Suspicion {
    /// Whether the vector of the message was at hand.
    whole: bool,
    danger: (f32, Option<&'static str>),
    attack: (f32, Option<&'static str>),
}

impl Suspicion {
    /// From the probability of each kind, judged with the vector of the message or without.
    pub(crate) fn new(probabilities: &[(&str, f32)], whole: bool) -> Self {
        let of = |kinds: &[&'static str]| {
            let known = kinds.iter().filter_map(|kind| {
                let (_, p) = probabilities.iter().find(|(name, _)| name == kind)?;
                Some((*p, *kind))
            });
            let total: f32 = known.clone().map(|(p, _)| p).sum();
            let best = known.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, kind)| kind);
            (total, best)
        };
        let untold = probabilities
            .iter()
            .find(|(name, _)| *name == SOME_DANGER)
            .map_or(0.0, |(_, p)| *p);
        let (danger, kind) = of(&DANGER_KINDS);
        Self {
            whole,
            danger: (danger + untold, kind),
            attack: of(&ATTACK_KINDS),
        }
    }

    /// Adds what was learnt to what the phrases found.
    fn weigh(&self, mut found: Found) -> Found {
        let ((danger, danger_kind), (attack, attack_kind)) = (self.danger, self.attack);
        // Who asks how to hurt somebody speaks of danger, too.
        let threatens = attack > danger;
        let enough = if self.whole { DANGER } else { DANGER_BY_WORDS };
        if self.whole && danger < NO_DANGER {
            found.danger.clear();
        } else if danger >= enough && !threatens {
            promote(&mut found.danger, danger_kind);
        }
        if attack < NO_ATTACK {
            found.attack.clear();
        } else if attack >= ATTACK {
            promote(&mut found.attack, attack_kind);
        }
        found
    }
}

/// Puts a kind first.
fn promote(kinds: &mut Vec<&'static str>, kind: Option<&'static str>) {
    kinds.retain(|k| Some(*k) != kind);
    kinds.splice(0..0, kind);
}

/// The verdict on one message. Danger wins over everything, an attack over an identifier; identifiers are masked and
/// told in each case. `suspicion` is what was learnt from examples, if there is enough to judge by.
pub(crate) fn judge(found: Found, masked: Masked, suspicion: Option<&Suspicion>) -> Safety {
    let found = match suspicion {
        Some(suspicion) => suspicion.weigh(found),
        None => found,
    };
    let (action, reasons) = if !found.danger.is_empty() {
        (SafetyAction::Escalate, found.danger)
    } else if !found.attack.is_empty() {
        (SafetyAction::Block, found.attack)
    } else if masked.kinds.is_empty() {
        (SafetyAction::Allow, Vec::new())
    } else {
        (SafetyAction::Redact, Vec::new())
    };
    let kinds = reasons.iter().chain(&masked.kinds);
    Safety {
        action,
        kinds: kinds.map(|kind| (*kind).to_owned()).collect(),
        redacted_text: masked.text,
    }
}
