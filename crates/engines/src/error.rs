//! What can go wrong in any engine, in words a caller can act on.

/// Every engine fails in one of these ways; the shell turns them into spoken or written answers.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The model's files are not on this machine.
    #[error("model not installed: {0}")]
    ModelMissing(String),
    /// The input is not audio we can decode, or is not usable for this engine.
    #[error("unreadable input: {0}")]
    Unreadable(String),
    /// The input exceeds a documented limit (seconds, bytes, characters).
    #[error("too long: {actual} {unit}, at most {limit}")]
    TooLong {
        limit: u64,
        actual: u64,
        unit: &'static str,
    },
    /// The engine does not do this (language, voice, format).
    #[error("unsupported: {0}")]
    Unsupported(String),
    /// The queue in front of the model is full: try again later.
    #[error("busy: the queue in front of {0} is full")]
    Busy(&'static str),
    /// The caller asked to stop, or went away.
    #[error("cancelled")]
    Cancelled,
    /// The worker thread is gone or its circuit is open.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// The model ran and failed.
    #[error("inference failed: {0}")]
    Inference(String),
    /// A file or process failed.
    #[error("{context}: {source}")]
    Io { context: String, source: std::io::Error },
}

impl EngineError {
    /// Wraps an I/O error with what was being done.
    pub fn io(context: impl Into<String>, source: std::io::Error) -> Self {
        Self::Io {
            context: context.into(),
            source,
        }
    }
}
