//! Which sounds of speech were heard when.

use std::sync::Arc;

/// For every 20 ms of speech the log-probability of each sound of an alphabet; place 0 stands for "nothing new".
#[derive(Debug, Clone, PartialEq)]
pub struct Sounds {
    alphabet: Arc<str>,
    rows: Vec<f32>,
}

impl Sounds {
    /// Takes over rows of log-probabilities, one after the other, each as long as `alphabet` has characters; `None` if
    /// they are of another length or not numbers.
    pub fn new(alphabet: Arc<str>, rows: Vec<f32>) -> Option<Self> {
        let width = alphabet.chars().count();
        let fits = width > 1 && rows.len().is_multiple_of(width) && rows.iter().all(|p| !p.is_nan());
        fits.then_some(Self { alphabet, rows })
    }

    /// One character for each sound, the first one for "nothing new".
    pub fn alphabet(&self) -> &str {
        &self.alphabet
    }

    /// All log-probabilities, row by row.
    pub fn rows(&self) -> &[f32] {
        &self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_must_fit_the_alphabet() {
        assert!(Sounds::new("_ab".into(), vec![0.0; 6]).is_some());
        assert!(Sounds::new("_ab".into(), vec![0.0; 5]).is_none());
        assert!(Sounds::new("_ab".into(), vec![f32::NAN; 3]).is_none());
    }
}
