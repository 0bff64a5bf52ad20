//! Vectors from the shell's embedder.

/// Why vectors cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VectorError {
    #[error("expected {expected} vectors, got {got}")]
    Count { expected: usize, got: usize },
    #[error("vector {index} has another length or is not finite")]
    Shape { index: usize },
    #[error("there are no sentences to learn from")]
    Empty,
    #[error("what was learnt is of other questions")]
    Foreign,
    #[error("what was learnt is already set")]
    AlreadySet,
}
