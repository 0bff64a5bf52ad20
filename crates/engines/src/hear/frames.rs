//! What was heard frame by frame: for decoding with words that are known elsewhere.

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
        fits(&rows, alphabet.chars().count()).then_some(Self { alphabet, rows })
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

/// For every frame the log-probability of each piece of writing; the place after the last piece stands for "nothing new".
#[derive(Debug, Clone, PartialEq)]
pub struct Pieces {
    names: Arc<[String]>,
    rows: Vec<f32>,
}

impl Pieces {
    /// Takes over rows of log-probabilities, each one longer than there are `names`; `None` if they are of another
    /// length or not numbers.
    pub fn new(names: Arc<[String]>, rows: Vec<f32>) -> Option<Self> {
        fits(&rows, names.len() + 1).then_some(Self { names, rows })
    }

    /// The pieces, U+2581 in front of those that begin a word.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// All log-probabilities, row by row.
    pub fn rows(&self) -> &[f32] {
        &self.rows
    }
}

fn fits(rows: &[f32], width: usize) -> bool {
    width > 1 && rows.len().is_multiple_of(width) && rows.iter().all(|p| !p.is_nan())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_must_fit_what_they_tell_of() {
        assert!(Sounds::new("_ab".into(), vec![0.0; 6]).is_some());
        assert!(Sounds::new("_ab".into(), vec![0.0; 5]).is_none());
        assert!(Sounds::new("_ab".into(), vec![f32::NAN; 3]).is_none());
        let names: Arc<[String]> = Arc::from(["▁a".to_owned(), "b".to_owned()]);
        assert!(Pieces::new(Arc::clone(&names), vec![0.0; 6]).is_some());
        assert!(Pieces::new(names, vec![0.0; 4]).is_none());
    }
}
