//! One answer out of several ways to hear the same speech.

use super::Reading;
use crate::language::Language;
use crate::turn::Heard;
use crate::understand::{Brain, Context};

/// What the recogniser wrote by itself.
#[derive(Debug, Clone, Copy)]
pub struct Free<'a> {
    pub text: &'a str,
    /// As the recogniser gives it, 0..1.
    pub confidence: f32,
}

/// A text that may have been said.
#[derive(Debug, Clone, PartialEq)]
struct Guess {
    text: String,
    intent: String,
    /// Probability that its meaning is right, 0..1.
    belief: f32,
}

/// Readings that are looked at.
const READINGS: usize = 4;
/// A runner-up of the guided readings is worth so much of the one before.
const NEXT: f32 = 0.6;

/// Puts what was written freely and the readings in known words together: the text to go on with, how sure it is, and
/// the other texts.
pub fn fuse(brain: &Brain, language: Language, context: &Context, free: Free, readings: &[Reading]) -> Heard {
    let meaning = |text: &str| {
        let understood = brain.understand(text, Some(language), context, None);
        (understood.intent.name, understood.intent.confidence)
    };
    let mut guesses: Vec<Guess> = Vec::new();
    if !free.text.trim().is_empty() {
        let (intent, sure) = meaning(free.text);
        guesses.push(Guess {
            text: free.text.to_owned(),
            intent,
            belief: belief_in_free(free.confidence, sure),
        });
    }
    let mut share = 1.0;
    for reading in readings.iter().take(READINGS).filter(|r| !r.text.is_empty()) {
        let (intent, sure) = meaning(&reading.text);
        guesses.push(Guess {
            text: reading.text.clone(),
            intent,
            belief: share * belief_in_reading(reading, sure),
        });
        share *= NEXT;
    }
    agree(&mut guesses);
    guesses.sort_by(|a, b| b.belief.total_cmp(&a.belief));
    let mut guesses = guesses.into_iter();
    let Some(best) = guesses.next() else {
        return Heard {
            language: Some(language),
            ..Heard::default()
        };
    };
    Heard {
        text: best.text,
        language: Some(language),
        confidence: best.belief,
        alternatives: guesses.map(|guess| (guess.text, guess.belief)).collect(),
    }
}

/// Ways of hearing that err differently and mean the same support each other.
fn agree(guesses: &mut [Guess]) {
    let Some((free, read)) = guesses.split_first_mut() else {
        return;
    };
    if let Some(same) = read.iter_mut().find(|guess| guess.intent == free.intent) {
        let together = 1.0 - (1.0 - free.belief) * (1.0 - same.belief);
        let better = if free.belief > same.belief { free } else { same };
        better.belief = together;
    }
}

fn belief_in_free(confidence: f32, sure: f32) -> f32 {
    confidence * (0.4 + 0.6 * sure)
}

fn belief_in_reading(reading: &Reading, sure: f32) -> f32 {
    let x = 2.0 + 2.0 * reading.fit - 2.0 * reading.unknown + 2.0 * (sure - 0.5);
    1.0 / (1.0 + (-x).exp())
}
