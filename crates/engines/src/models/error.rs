//! Why a model could not be brought here, in words the person at the keyboard can act on.

/// What can go wrong with the catalogue or an installation.
#[derive(Debug, thiserror::Error)]
pub enum ModelsError {
    #[error("model catalogue: {0}")]
    Catalog(String),
    #[error("no pack or model is called {0}")]
    Unknown(String),
    #[error("{model} has no files for this machine ({platform})")]
    Platform { model: String, platform: String },
    #[error("not enough disk space in {folder}: {needed} bytes needed, {available} available")]
    NoSpace {
        folder: String,
        needed: u64,
        available: u64,
    },
    #[error("{client} is not installed (Debian package: {debian})")]
    MissingClient { client: String, debian: &'static str },
    #[error("this model comes from a model hub, and no hub address is configured")]
    NoHub,
    #[error("fetching {what}: {detail}")]
    Fetch { what: String, detail: String },
    #[error("{what} does not contain {member}")]
    Member { what: String, member: String },
    #[error("{file}: expected sha256 {expected}, got {actual}")]
    Checksum {
        file: String,
        expected: String,
        actual: String,
    },
    #[error("cancelled")]
    Cancelled,
    #[error("{context}: {source}")]
    Io { context: String, source: std::io::Error },
}

impl ModelsError {
    pub(super) fn io(context: impl std::fmt::Display, source: std::io::Error) -> Self {
        Self::Io {
            context: context.to_string(),
            source,
        }
    }

    /// True where trying again may help.
    pub(super) fn transient(&self) -> bool {
        matches!(self, Self::Fetch { .. })
    }
}
