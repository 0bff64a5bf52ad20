//! Likeness of meaning, where the shell has an embedder: the nearest example sentences vote.

/// Why vectors cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VectorError {
    #[error("expected {expected} vectors, got {got}")]
    Count { expected: usize, got: usize },
    #[error("vector {index} has another length or is not finite")]
    Shape { index: usize },
    #[error("vectors are already set")]
    AlreadySet,
}

/// Unit vectors of the example sentences.
#[derive(Debug, Clone)]
pub(super) struct Neighbours {
    vectors: Vec<Vec<f32>>,
}

impl Neighbours {
    pub(super) fn new(mut vectors: Vec<Vec<f32>>, expected: usize) -> Result<Self, VectorError> {
        if vectors.len() != expected {
            return Err(VectorError::Count {
                expected,
                got: vectors.len(),
            });
        }
        let length = vectors.first().map_or(0, Vec::len);
        for (index, vector) in vectors.iter_mut().enumerate() {
            if vector.len() != length || !unit(vector) {
                return Err(VectorError::Shape { index });
            }
        }
        Ok(Self { vectors })
    }

    /// Per intent the mean of its three best cosines, stretched so that the ordinary intent is 0 and a perfect one 1.
    pub(super) fn score<'a>(&self, vector: &[f32], intents: &[&'a str]) -> Vec<(&'a str, f32)> {
        let mut query = vector.to_vec();
        if self.vectors.first().map(Vec::len) != Some(query.len()) || !unit(&mut query) {
            return Vec::new();
        }
        let mut best: std::collections::BTreeMap<&str, [f32; 3]> = std::collections::BTreeMap::new();
        for (theirs, intent) in self.vectors.iter().zip(intents) {
            let cosine: f32 = theirs.iter().zip(&query).map(|(a, b)| a * b).sum();
            let slots = best.entry(intent).or_insert([-1.0; 3]);
            let mut score = cosine;
            for slot in slots {
                if score > *slot {
                    std::mem::swap(slot, &mut score);
                }
            }
        }
        let means: Vec<(&str, f32)> = best
            .into_iter()
            .map(|(i, b)| (i, b.iter().sum::<f32>() / 3.0))
            .collect();
        // Embedders of one family crowd all cosines together: what counts is how far one stands out.
        let mut sorted: Vec<f32> = means.iter().map(|(_, m)| *m).collect();
        sorted.sort_by(f32::total_cmp);
        let middle = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
        means
            .into_iter()
            .map(|(i, m)| (i, ((m - middle) / (1.0 - middle).max(1e-3)).clamp(0.0, 1.0)))
            .collect()
    }
}

/// Makes a vector one long; `false` if that cannot be done.
fn unit(vector: &mut [f32]) -> bool {
    let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    if !norm.is_finite() || norm < 1e-9 {
        return false;
    }
    for x in vector {
        *x /= norm;
    }
    true
}
