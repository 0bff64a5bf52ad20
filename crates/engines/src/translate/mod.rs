//! Translating written text between languages.

pub mod indictrans;

use crate::EngineError;
use crate::worker::Stop;

/// Text in one language to the same in another.
pub trait Translator: Send {
    fn name(&self) -> &str;
    /// Whether it translates in this direction; codes are ISO 639-1.
    fn translates(&self, from: &str, to: &str) -> bool;
    /// The text in the language `to`. Fails rather than losing a number or an address.
    fn translate(&mut self, text: &str, from: &str, to: &str, stop: &Stop) -> Result<String, EngineError>;
}
