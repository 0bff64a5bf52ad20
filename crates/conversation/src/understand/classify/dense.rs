//! A small network over the vector of a message, one for all languages: a hidden layer of neurons, since what sentences are
//! about is not parted by straight lines.

use super::{Sequence, log_softmax};
use serde::{Deserialize, Serialize};

/// Neurons of the hidden layer: as many as there are samples to teach them.
const NEURONS: std::ops::RangeInclusive<usize> = 128..=512;
const SAMPLES_PER_NEURON: usize = 16;
/// Passes over the samples; few samples are gone over more often.
const EPOCHS: usize = 15;
const LEAST_STEPS: usize = 300;
/// Samples of one step.
const BATCH: usize = 64;
/// First step of the descent; it shrinks to nothing.
const STEP: f32 = 2e-3;
/// Shrinking of the weights per step, as a share of the step.
const DECAY: f32 = 0.01;
/// Share of neurons that sit out a sample: none may rely on another, which would be learning the samples by heart.
const ABSENT: f32 = 0.4;
/// Length of all inputs.
const LENGTH: f32 = 10.0;

/// A trained model of one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::understand) struct Dense {
    /// What all vectors have in common.
    centre: Vec<f32>,
    /// For each neuron one bias and as many numbers as a vector has.
    hidden: Vec<f32>,
    /// For each class one bias and as many numbers as there are neurons.
    output: Vec<f32>,
    neurons: usize,
}

impl Dense {
    /// Learns from vectors of one length with their classes. `None` where there is nothing to learn from.
    pub(in crate::understand) fn train(samples: &[(usize, &[f32])], classes: usize) -> Option<Self> {
        let mut sequence = Sequence(7);
        let mut model = Self::untrained(samples, classes, &mut sequence)?;
        let inputs: Vec<Vec<f32>> = samples.iter().map(|(_, vector)| model.input(vector)).collect();
        let mut learner = Learner::new(&model);
        let steps = (EPOCHS * samples.len().div_ceil(BATCH)).max(LEAST_STEPS);
        let mut done = 0;
        while done < steps {
            for batch in sequence.order(samples.len()).chunks(BATCH).take(steps - done) {
                for &at in batch {
                    learner.look(&model, &inputs[at], samples[at].0, &mut sequence);
                }
                let step = STEP * (1.0 - done as f32 / steps as f32);
                learner.step(&mut model, batch.len(), step);
                done += 1;
            }
        }
        Some(model)
    }

    /// Random weights, of the size that keeps signals as strong behind a layer as before it.
    fn untrained(samples: &[(usize, &[f32])], classes: usize, sequence: &mut Sequence) -> Option<Self> {
        let length = samples.first()?.1.len();
        let mut centre = vec![0.0; length];
        for (_, vector) in samples {
            add(&mut centre, vector, 1.0 / samples.len() as f32);
        }
        let neurons = (samples.len() / SAMPLES_PER_NEURON).clamp(*NEURONS.start(), *NEURONS.end());
        let mut layer = |rows: usize, width: usize, largest: f32| -> Vec<f32> {
            let weights = (0..rows * (width + 1)).map(|_| largest * (2.0 * sequence.unit() - 1.0));
            weights.collect()
        };
        Some(Self {
            centre,
            hidden: layer(neurons, length, 6.0_f32.sqrt() / LENGTH),
            output: layer(classes, neurons, (6.0 / (neurons + classes) as f32).sqrt()),
            neurons,
        })
    }

    /// Logarithm of each class's probability; `None` for a vector of another length.
    pub(in crate::understand) fn log_probabilities(&self, vector: &[f32]) -> Option<Vec<f32>> {
        (vector.len() == self.centre.len()).then(|| self.score(&self.excited(&self.input(vector))))
    }

    /// Whether the parts fit each other and the number of classes.
    pub(in crate::understand) fn is_sound(&self, classes: usize) -> bool {
        let rows = |rows: usize, width: usize| width.checked_add(1).and_then(|w| w.checked_mul(rows));
        let numbers = [&self.centre, &self.hidden, &self.output];
        rows(self.neurons, self.centre.len()) == Some(self.hidden.len())
            && rows(classes, self.neurons) == Some(self.output.len())
            && numbers.into_iter().flatten().all(|n| n.is_finite())
    }

    fn input(&self, vector: &[f32]) -> Vec<f32> {
        let mut input: Vec<f32> = vector.iter().zip(&self.centre).map(|(v, c)| v - c).collect();
        let norm = dot(&input, &input).sqrt().max(1e-6);
        for value in &mut input {
            *value *= LENGTH / norm;
        }
        input
    }

    /// What the neurons make of an input.
    fn excited(&self, input: &[f32]) -> Vec<f32> {
        let rows = self.hidden.chunks_exact(input.len() + 1);
        rows.map(|row| (row[0] + dot(&row[1..], input)).max(0.0))
            .collect()
    }

    fn score(&self, excited: &[f32]) -> Vec<f32> {
        let rows = self.output.chunks_exact(excited.len() + 1);
        let mut scores: Vec<f32> = rows.map(|row| row[0] + dot(&row[1..], excited)).collect();
        log_softmax(&mut scores);
        scores
    }
}

/// The slopes of a batch, and where they led before.
struct Learner {
    hidden: Slopes,
    output: Slopes,
    steps: i32,
}

impl Learner {
    fn new(model: &Dense) -> Self {
        Self {
            hidden: Slopes::new(model.hidden.len()),
            output: Slopes::new(model.output.len()),
            steps: 0,
        }
    }

    /// Adds the slope of the cross entropy at one sample.
    fn look(&mut self, model: &Dense, input: &[f32], class: usize, sequence: &mut Sequence) {
        let mut excited = model.excited(input);
        for value in &mut excited {
            // Those that are there speak louder, so that all together will be as loud.
            *value *= f32::from(u8::from(sequence.unit() >= ABSENT)) / (1.0 - ABSENT);
        }
        let scores = model.score(&excited);
        let mut blame = vec![0.0; excited.len()];
        let rows = model.output.chunks_exact(excited.len() + 1);
        for (at, (row, slope)) in rows.zip(self.output.rows(excited.len())).enumerate() {
            let error = scores[at].exp() - f32::from(u8::from(at == class));
            slope[0] += error;
            add(&mut slope[1..], &excited, error);
            add(&mut blame, &row[1..], error);
        }
        let neurons = excited.iter().zip(blame).zip(self.hidden.rows(input.len()));
        for ((_, blame), slope) in neurons.filter(|((excited, _), _)| **excited > 0.0) {
            let error = blame / (1.0 - ABSENT);
            slope[0] += error;
            add(&mut slope[1..], input, error);
        }
    }

    /// One step down the mean slope of the batch.
    fn step(&mut self, model: &mut Dense, batch: usize, step: f32) {
        self.steps += 1;
        for (slopes, weights) in [
            (&mut self.hidden, &mut model.hidden),
            (&mut self.output, &mut model.output),
        ] {
            slopes.step(weights, 1.0 / batch as f32, self.steps, step);
        }
    }
}

/// Slopes of one layer, with the means that the Adam method keeps of them and of their squares.
struct Slopes {
    now: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
}

impl Slopes {
    const MEMORY: f32 = 0.9;
    const MEMORY_OF_SQUARES: f32 = 0.999;

    fn new(weights: usize) -> Self {
        Self {
            now: vec![0.0; weights],
            mean: vec![0.0; weights],
            square: vec![0.0; weights],
        }
    }

    fn rows(&mut self, width: usize) -> impl Iterator<Item = &mut [f32]> {
        self.now.chunks_exact_mut(width + 1)
    }

    fn step(&mut self, weights: &mut [f32], share: f32, steps: i32, step: f32) {
        // Both means begin at nothing.
        let whole = 1.0 - Self::MEMORY.powi(steps);
        let whole_square = 1.0 - Self::MEMORY_OF_SQUARES.powi(steps);
        let means = self.mean.iter_mut().zip(&mut self.square);
        for ((weight, slope), (mean, square)) in weights.iter_mut().zip(&mut self.now).zip(means) {
            let own = *slope * share;
            *mean = Self::MEMORY * *mean + (1.0 - Self::MEMORY) * own;
            *square = Self::MEMORY_OF_SQUARES * *square + (1.0 - Self::MEMORY_OF_SQUARES) * own * own;
            let direction = *mean / whole / ((*square / whole_square).sqrt() + 1e-8);
            *weight -= step * (direction + DECAY * *weight);
            *slope = 0.0;
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

    /// Classes of points in a plane.
    fn trained(samples: &[(usize, [f32; 2])]) -> Dense {
        let samples: Vec<(usize, &[f32])> = samples.iter().map(|(c, v)| (*c, v.as_slice())).collect();
        Dense::train(&samples, 2).unwrap()
    }

    fn class_of(model: &Dense, vector: &[f32]) -> usize {
        let scores = model.log_probabilities(vector).unwrap();
        usize::from(scores[1] > scores[0])
    }

    #[test]
    fn a_vector_near_the_samples_of_a_class_is_of_that_class() {
        let model = trained(&[(0, [1.0, 0.1]), (0, [0.9, 0.0]), (1, [0.0, 1.0]), (1, [0.1, 0.8])]);
        assert!(model.is_sound(2) && !model.is_sound(3));
        assert_eq!(class_of(&model, &[1.0, 0.2]), 0);
        assert_eq!(model.log_probabilities(&[1.0]), None);
    }

    #[test]
    fn classes_that_no_straight_line_parts_are_told_apart() {
        let model = trained(&[
            (0, [1.0, 1.0]),
            (1, [1.0, -1.0]),
            (0, [-1.0, -1.0]),
            (1, [-1.0, 1.0]),
        ]);
        assert_eq!(class_of(&model, &[-0.9, -1.1]), 0);
        assert_eq!(class_of(&model, &[-1.1, 0.9]), 1);
    }
}
