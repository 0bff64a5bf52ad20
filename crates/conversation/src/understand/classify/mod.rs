//! Learnt judgement: which of a closed set a message belongs to. Two views of it are added up: its words (one linear model
//! per language over the folded form) and, where the shell has an embedder, its meaning (one small network for all languages
//! over the vector). Both are trained from the sentences in the content files.

mod dense;
mod lexical;
mod task;

use dense::Dense;
pub(super) use lexical::{Feature, Lexical, Sample, feature_hash};
pub use task::Heads;
pub(super) use task::{Label, Lesson, Task, TaskSet};

/// Logarithms of probabilities that sum to one.
fn log_softmax(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let total: f32 = scores.iter().map(|s| (s - top).exp()).sum();
    let shift = top + total.ln();
    for score in scores {
        *score -= shift;
    }
}

/// The same order of samples on every machine: a small linear congruential sequence, not for secrets.
struct Sequence(u64);

impl Sequence {
    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0
    }

    /// From 0 up to 1.
    fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u64 << 24) as f32
    }

    fn order(&mut self, length: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..length).collect();
        for at in (1..length).rev() {
            order.swap(at, (self.next() >> 33) as usize % (at + 1));
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_sum_to_one() {
        let mut scores = vec![1.0, 2.0, -400.0];
        log_softmax(&mut scores);
        let total: f32 = scores.iter().map(|s| s.exp()).sum();
        assert!((total - 1.0).abs() < 1e-5 && scores[1] > scores[0]);
    }

    #[test]
    fn every_place_comes_once_in_an_order() {
        let mut order = Sequence(1).order(50);
        assert_ne!(order, (0..50).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..50).collect::<Vec<_>>());
    }
}
