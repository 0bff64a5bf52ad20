//! A linear model over the words of a message.

use super::{Sequence, log_softmax};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A feature and its weight, e.g. a folded word, a pair of words, three letters of a word, a slot that is named.
pub(in crate::understand) type Feature = (String, f32);

/// A training message.
#[derive(Debug, Clone)]
pub(in crate::understand) struct Sample<'a> {
    pub class: usize,
    pub features: &'a [Feature],
    /// How much it counts.
    pub weight: f32,
}

/// Passes over the samples; more fits the samples better than the language.
const EPOCHS: usize = 10;
/// First step of the descent; it shrinks to nothing over the passes.
const STEP: f32 = 6.0;
/// A class this close to right is left alone: most classes are, after the first pass.
const CLOSE_ENOUGH: f32 = 2e-3;
/// The bias learns slowly: how often a class is met in the examples says little of how often it is met in life.
const BIAS: f32 = 0.05;
/// Share of a message that must be known, to say anything of it.
const FAMILIAR: f32 = 0.3;
/// A feature whose weights all stay below this says nothing.
const TOO_LITTLE: f32 = 0.05;

/// A trained model of one language and one question, in bytes: it is kept on disk and a dozen of them in memory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::understand) struct Lexical {
    bias: Vec<f32>,
    /// Hashes of the features, sorted.
    features: Vec<u64>,
    /// Per feature, what one unit of its weights is worth.
    units: Vec<f32>,
    /// Per feature one number for each class.
    weights: Vec<i8>,
}

impl Lexical {
    /// Learns from `samples`; the same samples always give the same model.
    pub(in crate::understand) fn train(samples: &[Sample<'_>], classes: usize) -> Self {
        let mut learner = Learner {
            rows: HashMap::new(),
            weights: vec![0.0; classes],
            classes,
        };
        let inputs: Vec<Vec<(u32, f32)>> = samples.iter().map(|s| learner.rows_of(s.features)).collect();
        learner.weights.resize((learner.rows.len() + 1) * classes, 0.0);
        let mut sequence = Sequence(7);
        let mut scores = vec![0.0; classes];
        for epoch in 0..EPOCHS {
            let step = STEP * (1.0 - epoch as f32 / EPOCHS as f32);
            for at in sequence.order(samples.len()) {
                learner.score(&inputs[at], &mut scores);
                learner.step(
                    &inputs[at],
                    &mut scores,
                    samples[at].class,
                    step * samples[at].weight,
                );
            }
        }
        learner.finish()
    }

    /// Logarithm of each class's probability; `None` for a message that is hardly known at all.
    pub(in crate::understand) fn log_probabilities(&self, features: &[Feature]) -> Option<Vec<f32>> {
        let mut squares = 0.0;
        let mut known = Vec::new();
        for (hash, weight) in merge(features) {
            match self.features.binary_search(&hash) {
                Ok(row) => known.push((row, weight)),
                // Words that were never met count as content without a vote; half, people chat.
                Err(_) => squares += weight * weight * 0.5,
            }
        }
        let familiar = known.iter().map(|(_, w)| w * w).sum::<f32>();
        squares += familiar;
        if familiar < FAMILIAR * squares {
            return None;
        }
        let norm = squares.sqrt().max(1e-6);
        let mut scores = self.bias.clone();
        for (row, weight) in known {
            let share = weight / norm * self.units[row];
            let start = row * scores.len();
            let theirs = &self.weights[start..start + self.bias.len()];
            for (score, theirs) in scores.iter_mut().zip(theirs) {
                *score += share * f32::from(*theirs);
            }
        }
        log_softmax(&mut scores);
        Some(scores)
    }

    /// Whether the parts fit each other and the number of classes.
    pub(in crate::understand) fn is_sound(&self, classes: usize) -> bool {
        self.bias.len() == classes
            && self.units.len() == self.features.len()
            && Some(self.weights.len()) == self.features.len().checked_mul(classes)
            && self.features.is_sorted()
            && self.bias.iter().chain(&self.units).all(|n| n.is_finite())
    }
}

/// A model while it learns.
struct Learner {
    /// Feature (hashed) -> row of `weights`.
    rows: HashMap<u64, u32>,
    /// One row of `classes` numbers per feature; row 0 is the bias.
    weights: Vec<f32>,
    classes: usize,
}

impl Learner {
    fn rows_of(&mut self, features: &[Feature]) -> Vec<(u32, f32)> {
        let known = merge(features)
            .into_iter()
            .map(|(hash, weight)| {
                let next = self.rows.len() as u32 + 1;
                (*self.rows.entry(hash).or_insert(next), weight)
            })
            .collect();
        unit(known)
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
        for (row, weight) in input.iter().chain(&[(0, BIAS)]) {
            let range = self.row(*row);
            for (theirs, score) in self.weights[range].iter_mut().zip(&*scores) {
                *theirs += weight * score;
            }
        }
    }

    fn finish(self) -> Lexical {
        let mut rows: Vec<(u64, u32)> = self.rows.iter().map(|(hash, row)| (*hash, *row)).collect();
        rows.sort_unstable();
        let mut model = Lexical {
            bias: self.weights[..self.classes].to_vec(),
            features: Vec::with_capacity(rows.len()),
            units: Vec::with_capacity(rows.len()),
            weights: Vec::with_capacity(rows.len() * self.classes),
        };
        for (hash, row) in rows {
            let weights = &self.weights[self.row(row)];
            let largest = weights.iter().fold(0.0_f32, |max, w| max.max(w.abs()));
            if largest < TOO_LITTLE {
                continue;
            }
            let unit = largest / 127.0;
            model.features.push(hash);
            model.units.push(unit);
            model
                .weights
                .extend(weights.iter().map(|w| (w / unit).round() as i8));
        }
        model
    }
}

/// Equal features added up, by hash.
fn merge(features: &[Feature]) -> Vec<(u64, f32)> {
    let mut merged: Vec<(u64, f32)> = features
        .iter()
        .map(|(text, w)| (feature_hash(text), *w))
        .collect();
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

/// One long.
fn unit(mut input: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    let norm = input.iter().map(|(_, w)| w * w).sum::<f32>().sqrt().max(1e-6);
    for (_, weight) in &mut input {
        *weight /= norm;
    }
    input
}

/// FNV-1a.
pub(in crate::understand) fn feature_hash(text: &str) -> u64 {
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
        let messages = [
            (0, features("i want work")),
            (0, features("any work near me")),
            (1, features("where is my order")),
            (1, features("order not come yet")),
        ];
        let samples: Vec<Sample<'_>> = messages
            .iter()
            .map(|(class, features)| Sample {
                class: *class,
                features,
                weight: 1.0,
            })
            .collect();
        let model = Lexical::train(&samples, 2);
        let of = |text: &str| model.log_probabilities(&features(text)).unwrap();
        assert!(of("work please")[0] > -0.3 && of("my order")[1] > -0.3);
        assert!(model.is_sound(2) && !model.is_sound(3));
        // Nothing known: no opinion.
        assert_eq!(model.log_probabilities(&features("zzz")), None);
    }
}
