//! A linear model over the words of a message.

use super::{Shuffle, log_softmax};
use std::collections::HashMap;

/// A feature and its weight, e.g. a folded word, a pair of words, three letters of a word, a slot that is named.
pub(in crate::understand) type Feature = (String, f32);

/// A training message.
#[derive(Debug, Clone)]
pub(in crate::understand) struct Sample {
    pub class: usize,
    pub features: Vec<Feature>,
    /// How much it counts.
    pub weight: f32,
}

/// Passes over the samples; more fits the samples better than the language.
const EPOCHS: usize = 14;
/// First step of the descent; it shrinks to nothing over the passes.
const STEP: f32 = 6.0;
/// A class this close to right is left alone: most classes are, after the first pass.
const CLOSE_ENOUGH: f32 = 2e-3;

/// A trained model of one language and one question.
#[derive(Debug, Clone)]
pub(in crate::understand) struct Lexical {
    /// Feature (hashed) -> row of `weights`.
    rows: HashMap<u64, u32>,
    /// One row of `classes` numbers per feature; row 0 is the bias.
    weights: Vec<f32>,
    classes: usize,
}

impl Lexical {
    /// Learns from `samples`; the same samples always give the same model.
    pub(in crate::understand) fn train(samples: &[Sample], classes: usize) -> Self {
        let mut model = Self {
            rows: HashMap::new(),
            weights: vec![0.0; classes],
            classes,
        };
        let inputs: Vec<Vec<(u32, f32)>> = samples.iter().map(|s| model.learn_rows(&s.features)).collect();
        model.weights.resize((model.rows.len() + 1) * classes, 0.0);
        let mut shuffle = Shuffle(7);
        let mut scores = vec![0.0; classes];
        for epoch in 0..EPOCHS {
            let step = STEP * (1.0 - epoch as f32 / EPOCHS as f32);
            for at in shuffle.order(samples.len()) {
                model.score(&inputs[at], &mut scores);
                model.step(
                    &inputs[at],
                    &mut scores,
                    samples[at].class,
                    step * samples[at].weight,
                );
            }
        }
        model
    }

    /// Logarithm of each class's probability.
    pub(in crate::understand) fn log_probabilities(&self, features: &[Feature]) -> Vec<f32> {
        let merged = merge(features);
        let unknown: f32 = merged
            .iter()
            .filter(|(hash, _)| !self.rows.contains_key(hash))
            // Words that were never met count as content without a vote; half, people chat.
            .map(|(_, weight)| weight * weight * 0.5)
            .sum();
        let known: Vec<(u32, f32)> = merged
            .iter()
            .filter_map(|(hash, weight)| Some((*self.rows.get(hash)?, *weight)))
            .collect();
        let mut scores = vec![0.0; self.classes];
        self.score(&unit(known, unknown), &mut scores);
        scores
    }

    fn learn_rows(&mut self, features: &[Feature]) -> Vec<(u32, f32)> {
        let known = merge(features)
            .into_iter()
            .map(|(hash, weight)| {
                let next = self.rows.len() as u32 + 1;
                (*self.rows.entry(hash).or_insert(next), weight)
            })
            .collect();
        unit(known, 0.0)
    }

    fn row(&self, row: u32) -> std::ops::Range<usize> {
        let start = row as usize * self.classes;
        start..start + self.classes
    }

    fn score(&self, input: &[(u32, f32)], scores: &mut [f32]) {
        scores.copy_from_slice(&self.weights[self.row(0)]);
        for (row, weight) in input {
            for (score, theirs) in scores.iter_mut().zip(&self.weights[self.row(*row)]) {
                *score += weight * theirs;
            }
        }
        log_softmax(scores);
    }

    /// One step down the slope of the cross entropy. `scores` holds the log-probabilities and is used up.
    fn step(&mut self, input: &[(u32, f32)], scores: &mut [f32], class: usize, step: f32) {
        for (at, score) in scores.iter_mut().enumerate() {
            let error = score.exp() - f32::from(u8::from(at == class));
            *score = if error.abs() < CLOSE_ENOUGH {
                0.0
            } else {
                -step * error
            };
        }
        if scores.iter().all(|s| *s == 0.0) {
            return;
        }
        for (row, weight) in input.iter().chain(&[(0, 0.05)]) {
            let range = self.row(*row);
            for (theirs, score) in self.weights[range].iter_mut().zip(&*scores) {
                *theirs += weight * score;
            }
        }
    }
}

/// Equal features added up, by hash.
fn merge(features: &[Feature]) -> Vec<(u64, f32)> {
    let mut merged: Vec<(u64, f32)> = features.iter().map(|(text, w)| (hash(text), *w)).collect();
    merged.sort_unstable_by_key(|(hash, _)| *hash);
    merged.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    merged
}

/// One long, with what is unknown in it.
fn unit(mut input: Vec<(u32, f32)>, unknown: f32) -> Vec<(u32, f32)> {
    let norm = (input.iter().map(|(_, w)| w * w).sum::<f32>() + unknown)
        .sqrt()
        .max(1e-6);
    for (_, weight) in &mut input {
        *weight /= norm;
    }
    input
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(text: &str) -> Vec<Feature> {
        text.split(' ').map(|w| (w.to_owned(), 1.0)).collect()
    }

    #[test]
    fn a_message_like_the_samples_of_a_class_is_of_that_class() {
        let samples: Vec<Sample> = [
            (0, "i want work"),
            (0, "any work near me"),
            (1, "where is my order"),
            (1, "order not come yet"),
        ]
        .map(|(class, text)| Sample {
            class,
            features: features(text),
            weight: 1.0,
        })
        .into();
        let model = Lexical::train(&samples, 2);
        let of = |text: &str| model.log_probabilities(&features(text));
        assert!(of("work please")[0] > -0.3 && of("my order")[1] > -0.3);
        // Nothing known: no opinion.
        assert!(of("zzz")[0] < -0.4 && of("zzz")[1] < -0.4);
    }
}
