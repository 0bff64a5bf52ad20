//! Two recognisers as one: a specialist for its languages, a general one for all others and to tell them apart.

use super::{Candidate, Capabilities, HearOptions, Transcriber, Transcript};
use crate::EngineError;
use crate::worker::Stop;

/// Hears each language with the better of two recognisers.
pub struct Routed {
    capabilities: Capabilities,
    specialist: Box<dyn Transcriber>,
    general: Box<dyn Transcriber>,
}

impl Routed {
    /// The specialist's languages come first.
    pub fn new(specialist: Box<dyn Transcriber>, general: Box<dyn Transcriber>) -> Self {
        let (special, other) = (specialist.capabilities(), general.capabilities());
        let mut languages = special.languages.clone();
        languages.extend(
            other
                .languages
                .iter()
                .filter(|code| !special.languages.contains(code))
                .cloned(),
        );
        let capabilities = Capabilities {
            name: format!("{}+{}", special.name, other.name),
            languages,
            streaming: special.streaming && other.streaming,
            scores: other.scores,
            memory: special.memory + other.memory,
            remote: special.remote || other.remote,
        };
        Self {
            capabilities,
            specialist,
            general,
        }
    }

    fn special(&self, language: &str) -> bool {
        self.specialist
            .capabilities()
            .languages
            .iter()
            .any(|code| code == language)
    }
}

impl Transcriber for Routed {
    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    /// A language that is not known is found by the general recogniser, whose words are then replaced.
    fn transcribe(
        &mut self,
        audio: &[f32],
        options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError> {
        if let Some(language) = &options.language {
            return if self.special(language) {
                self.specialist.transcribe(audio, options, stop)
            } else {
                self.general.transcribe(audio, options, stop)
            };
        }
        let first = self.general.transcribe(audio, options, stop)?;
        if !self.special(&first.language) || first.text.is_empty() {
            return Ok(first);
        }
        let known = HearOptions {
            language: Some(first.language.clone()),
            ..options.clone()
        };
        let mut second = self.specialist.transcribe(audio, &known, stop)?;
        second.language_confidence = first.language_confidence;
        second.no_speech = second.no_speech.min(first.no_speech);
        second.timings_ms = [first.timings_ms, second.timings_ms].concat();
        Ok(second)
    }

    fn score(
        &mut self,
        audio: &[f32],
        candidates: &[Candidate],
        stop: &Stop,
    ) -> Result<Vec<f32>, EngineError> {
        self.general.score(audio, candidates, stop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scripted::heard;

    /// Says who heard what; detects Hindi.
    struct Named(Capabilities);

    impl Named {
        fn boxed(name: &str, languages: &[&str]) -> Box<dyn Transcriber> {
            Box::new(Self(Capabilities {
                name: name.into(),
                languages: languages.iter().map(|code| (*code).to_owned()).collect(),
                ..Capabilities::default()
            }))
        }
    }

    impl Transcriber for Named {
        fn capabilities(&self) -> &Capabilities {
            &self.0
        }

        fn transcribe(
            &mut self,
            audio: &[f32],
            options: &HearOptions,
            _: &Stop,
        ) -> Result<Transcript, EngineError> {
            let found = if audio.is_empty() { "en" } else { "hi" };
            Ok(heard(&self.0.name, options.language.as_deref().unwrap_or(found)))
        }
    }

    #[test]
    fn each_language_is_heard_by_the_one_who_knows_it() {
        let mut both = Routed::new(
            Named::boxed("indic", &["hi", "ta"]),
            Named::boxed("general", &["en", "hi"]),
        );
        assert_eq!(both.capabilities().languages, ["hi", "ta", "en"]);
        assert_eq!(both.capabilities().name, "indic+general");
        let mut who = |audio: &[f32], language: Option<&str>| {
            let options = HearOptions {
                language: language.map(str::to_owned),
                ..HearOptions::default()
            };
            both.transcribe(audio, &options, &Stop::default()).unwrap().text
        };
        assert_eq!(who(&[0.1], Some("ta")), "indic");
        assert_eq!(who(&[0.1], Some("en")), "general");
        assert_eq!(who(&[0.1], None), "indic", "found to be Hindi");
        assert_eq!(who(&[], None), "general", "found to be English");
    }
}
