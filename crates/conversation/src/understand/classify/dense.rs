//! A linear model over the vector of a message, one for all languages.

use super::{Shuffle, log_softmax};
use serde::{Deserialize, Serialize};

const EPOCHS: usize = 12;
const STEP: f32 = 3.0;
/// Shrinking of the weights per step: vectors of one family are alike, and a free hand would learn the samples by heart.
const DECAY: f32 = 2e-6;
const CLOSE_ENOUGH: f32 = 2e-3;

/// A trained model of one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::understand) struct Dense {
    /// What all vectors have in common.
    centre: Vec<f32>,
    /// `classes` rows of one bias and as many numbers as a vector has.
    weights: Vec<f32>,
    classes: usize,
}

impl Dense {
    /// Learns from vectors of one length with their classes. `None` where there is nothing to learn from.
    pub(in crate::understand) fn train(samples: &[(usize, &[f32])], classes: usize) -> Option<Self> {
        let length = samples.first()?.1.len();
        let mut centre = vec![0.0; length];
        for (_, vector) in samples {
            add(&mut centre, vector, 1.0 / samples.len() as f32);
        }
        let mut model = Self {
            centre,
            weights: vec![0.0; classes * (length + 1)],
            classes,
        };
        let inputs: Vec<Vec<f32>> = samples.iter().map(|(_, vector)| model.input(vector)).collect();
        let mut shuffle = Shuffle(7);
        for epoch in 0..EPOCHS {
            let step = STEP * (1.0 - epoch as f32 / EPOCHS as f32);
            for at in shuffle.order(samples.len()) {
                model.step(&inputs[at], samples[at].0, step);
            }
        }
        Some(model)
    }

    /// Logarithm of each class's probability; `None` for a vector of another length.
    pub(in crate::understand) fn log_probabilities(&self, vector: &[f32]) -> Option<Vec<f32>> {
        (vector.len() == self.centre.len()).then(|| self.score(&self.input(vector)))
    }

    /// Whether the parts fit each other and the number of classes.
    pub(in crate::understand) fn is_sound(&self, classes: usize) -> bool {
        let numbers = classes.checked_mul(self.centre.len() + 1);
        self.classes == classes
            && numbers == Some(self.weights.len())
            && self.centre.iter().chain(&self.weights).all(|n| n.is_finite())
    }

    fn input(&self, vector: &[f32]) -> Vec<f32> {
        let mut input: Vec<f32> = vector.iter().zip(&self.centre).map(|(v, c)| v - c).collect();
        let norm = input.iter().map(|v| v * v).sum::<f32>().sqrt().max(1e-6);
        for value in &mut input {
            *value /= norm;
        }
        input
    }

    fn score(&self, input: &[f32]) -> Vec<f32> {
        let mut scores: Vec<f32> = self
            .weights
            .chunks_exact(input.len() + 1)
            .map(|row| row[0] + dot(&row[1..], input))
            .collect();
        log_softmax(&mut scores);
        scores
    }

    fn step(&mut self, input: &[f32], class: usize, step: f32) {
        let scores = self.score(input);
        for (at, row) in self.weights.chunks_exact_mut(input.len() + 1).enumerate() {
            let error = scores[at].exp() - f32::from(u8::from(at == class));
            if error.abs() < CLOSE_ENOUGH {
                continue;
            }
            row[0] -= step * error * 0.05;
            for (weight, value) in row[1..].iter_mut().zip(input) {
                *weight -= step * (error * value + DECAY * *weight);
            }
        }
    }
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    // Eight sums at once: the compiler may not reorder one.
    let mut sums = [0.0_f32; 8];
    let (mut a, mut b) = (a.chunks_exact(8), b.chunks_exact(8));
    for (x, y) in a.by_ref().zip(b.by_ref()) {
        for ((sum, x), y) in sums.iter_mut().zip(x).zip(y) {
            *sum += x * y;
        }
    }
    let rest: f32 = a.remainder().iter().zip(b.remainder()).map(|(x, y)| x * y).sum();
    sums.iter().sum::<f32>() + rest
}

fn add(total: &mut [f32], vector: &[f32], share: f32) {
    for (sum, value) in total.iter_mut().zip(vector) {
        *sum += value * share;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_near_the_samples_of_a_class_is_of_that_class() {
        let samples: Vec<(usize, Vec<f32>)> = vec![
            (0, vec![1.0, 0.1]),
            (0, vec![0.9, 0.0]),
            (1, vec![0.0, 1.0]),
            (1, vec![0.1, 0.8]),
        ];
        let samples: Vec<(usize, &[f32])> = samples.iter().map(|(c, v)| (*c, v.as_slice())).collect();
        let model = Dense::train(&samples, 2).unwrap();
        assert!(model.is_sound(2) && !model.is_sound(3));
        let scores = model.log_probabilities(&[1.0, 0.2]).unwrap();
        assert!(scores[0] > scores[1]);
        assert_eq!(model.log_probabilities(&[1.0]), None);
    }
}
