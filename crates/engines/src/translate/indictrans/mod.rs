//! IndicTrans2 on ONNX Runtime. Two models, one into English and one out of it; between two Indian languages the text
//! goes through English.

mod network;
mod text;

use super::Translator;
use crate::EngineError;
use crate::worker::Stop;
use network::Network;
use std::path::Path;
use unicode_segmentation::UnicodeSegmentation;

/// Longest text in characters: a page, some ten seconds of work for two cores.
pub const MAX_CHARACTERS: usize = 2_000;

const ENGLISH: &str = "en";
/// Our languages and how the model calls them.
const TAGS: [(&str, &str); 11] = [
    ("hi", "hin_Deva"),
    ("bn", "ben_Beng"),
    ("mr", "mar_Deva"),
    ("ta", "tam_Taml"),
    ("te", "tel_Telu"),
    ("gu", "guj_Gujr"),
    ("kn", "kan_Knda"),
    ("ml", "mal_Mlym"),
    ("pa", "pan_Guru"),
    ("or", "ory_Orya"),
    (ENGLISH, "eng_Latn"),
];

/// The loaded model of one direction, or of both.
pub struct IndicTrans2 {
    into_english: Option<Network>,
    from_english: Option<Network>,
}

impl IndicTrans2 {
    /// Loads `indictrans2-indic-en` from the one folder and `indictrans2-en-indic` from the other, at least one of them.
    pub fn load(
        into_english: Option<&Path>,
        from_english: Option<&Path>,
        threads: usize,
    ) -> Result<Self, EngineError> {
        if into_english.is_none() && from_english.is_none() {
            return Err(EngineError::ModelMissing("indictrans2".to_owned()));
        }
        let load = |dir: Option<&Path>| dir.map(|dir| Network::load(dir, &TAGS, threads)).transpose();
        Ok(Self {
            into_english: load(into_english)?,
            from_english: load(from_english)?,
        })
    }

    fn sentence(&mut self, sentence: &str, from: &str, to: &str, stop: &Stop) -> Result<String, EngineError> {
        let network = if to == ENGLISH {
            self.into_english.as_mut()
        } else {
            self.from_english.as_mut()
        };
        let network =
            network.ok_or_else(|| EngineError::Unsupported(format!("translating {from} to {to}")))?;
        let prepared = text::prepare(sentence, from);
        let raw = network.translate(&prepared.text, from, to, stop)?;
        text::finish(&raw, to, &prepared.kept)
    }
}

impl Translator for IndicTrans2 {
    fn name(&self) -> &'static str {
        "indictrans2"
    }

    fn translates(&self, from: &str, to: &str) -> bool {
        let into = |code: &str| code == ENGLISH || self.into_english.as_ref().is_some_and(|n| n.knows(code));
        let out = |code: &str| code == ENGLISH || self.from_english.as_ref().is_some_and(|n| n.knows(code));
        from != to && into(from) && out(to)
    }

    fn translate(&mut self, text: &str, from: &str, to: &str, stop: &Stop) -> Result<String, EngineError> {
        let characters = text.chars().count();
        if characters > MAX_CHARACTERS {
            return Err(EngineError::TooLong {
                limit: MAX_CHARACTERS as u64,
                actual: characters as u64,
                unit: "characters",
            });
        }
        if !self.translates(from, to) {
            return Err(EngineError::Unsupported(format!("translating {from} to {to}")));
        }
        // The model was trained on sentences.
        let mut sentences = Vec::new();
        for sentence in text.unicode_sentences() {
            let english = if from == ENGLISH {
                sentence.to_owned()
            } else {
                self.sentence(sentence, from, ENGLISH, stop)?
            };
            sentences.push(if to == ENGLISH {
                english
            } else {
                self.sentence(&english, ENGLISH, to, stop)?
            });
        }
        Ok(sentences.join(" "))
    }
}
