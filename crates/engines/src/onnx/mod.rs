//! The one native model runtime: ONNX Runtime, loaded from a library file at run time.
//!
//! [`runtime`] owns the process-wide environment and opens sessions. [`graph`] writes ONNX models from weights that are
//! shipped in other formats, on top of the few messages of [`proto`].

pub mod cache;
pub mod graph;
pub mod half;
pub mod proto;
pub mod runtime;
