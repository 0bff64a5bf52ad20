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

const NO_MEANING: &str = "general.out_of_scope";
const YES: &str = "general.yes";
/// Readings that are looked at.
const READINGS: usize = 4;
/// A runner-up of the guided readings is worth so much of the one before.
const NEXT: f32 = 0.6;

/// The texts that [`fuse`] will understand: who has an embedder may give it their vectors.
pub fn guesses<'a>(free: Free<'a>, readings: &'a [Reading]) -> impl Iterator<Item = &'a str> {
    let written = Some(free.text).filter(|text| !text.trim().is_empty());
    let read = readings
        .iter()
        .take(READINGS)
        .map(|reading| reading.text.as_str());
    written.into_iter().chain(read.filter(|text| !text.is_empty()))
}

/// Puts what was written freely and the readings in known words together: the text to go on with, how sure it is, and
/// the other texts. `vector` tells the meaning of one of [`guesses`], where it is known.
pub fn fuse<'v>(
    brain: &Brain,
    language: Language,
    context: &Context,
    free: Free,
    readings: &[Reading],
    vector: impl Fn(&str) -> Option<&'v [f32]>,
) -> Heard {
    let meaning = |text: &str| {
        let understood = brain.understand(text, Some(language), context, vector(text));
        (understood.intent.name, understood.intent.confidence)
    };
    let mut guesses: Vec<Guess> = Vec::new();
    if !free.text.trim().is_empty() {
        let (intent, sure) = meaning(free.text);
        guesses.push(Guess {
            text: free.text.to_owned(),
            belief: belief_in_free(free.confidence, &intent, sure),
            intent,
        });
    }
    let mut share = 1.0;
    for reading in readings.iter().take(READINGS).filter(|r| !r.text.is_empty()) {
        let (intent, sure) = meaning(&reading.text);
        guesses.push(Guess {
            text: reading.text.clone(),
            belief: share * belief_in_reading(reading, &intent, sure),
            intent,
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

/// Text without a meaning was rarely heard right.
fn belief_in_free(confidence: f32, intent: &str, sure: f32) -> f32 {
    let meaningful = if intent == NO_MEANING {
        0.3
    } else {
        0.4 + 0.6 * sure
    };
    confidence * meaningful
}

/// How often a reading's meaning was right, by how well it fits and how sure the meaning is: fitted on 289 sentences of eleven
/// languages, clean, over a telephone and in noise, spoken by voices that the network was not trained with.
fn belief_in_reading(reading: &Reading, intent: &str, sure: f32) -> f32 {
    let x = match intent {
        // Few ask for what is not offered: something near that means something is likelier.
        NO_MEANING => 0.5 + 1.4 * reading.fit,
        // A yes makes things happen, and short words fit by chance.
        YES => 2.9 + 3.6 * reading.fit,
        _ => -0.5 + 1.4 * reading.fit + 3.4 * sure,
    };
    (1.0 - reading.unknown) / (1.0 + (-x).exp())
}
